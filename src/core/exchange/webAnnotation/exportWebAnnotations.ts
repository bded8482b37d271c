import { message, type Message } from '../../issues/issue';
import { segmentKey } from '../../search/segmentKey';
import type { Segment } from '../../search/types';
import { untaggedNotes } from '../../corpus/digestSegments';
import type { AnnotatedDigest } from '../../corpus/types';
import { codePointOffsets } from '../../text/codePoints';
import { shownTags } from '../groupByTag';
import { inPieces } from '../inPieces';
import { queryWords } from '../report/reportWords';
import type { Exporter, ExportPart, Project } from '../types';
import { annotationJson, type AnnotationPlace, encoded, isLost, ownTerms } from './annotationJson';

/**
 * The chosen passages and articles as one collection of W3C Web Annotations in JSON-LD, whole in one page. Nothing has to be
 * fetched to read it as JSON; a processor of JSON-LD needs the W3C's context.
 */
export const webAnnotationExporter: Exporter = { id: 'json', extension: 'json', write };

async function* write(project: Project): AsyncGenerator<ExportPart, readonly Message[]> {
  yield { file: '', data: head(project) };
  const items = new ItemWriter(project.tag);
  const waiting = new Map<string, Segment[]>();
  for (const segment of project.segments) {
    const inFile = waiting.get(segment.file);
    if (inFile === undefined) waiting.set(segment.file, [segment]);
    else inFile.push(segment);
  }
  // Nothing was looked for: then the memos of articles without a tag belong to it too.
  const isWhole = queryWords(project) === undefined && project.tag === undefined;
  for await (const digest of project.digests()) {
    const segments = [...waiting.get(digest.file) ?? [], ...(isWhole ? untaggedNotes(digest) : [])];
    yield* inPieces(items.texts(segments, digest));
    waiting.delete(digest.file);
  }
  for (const segments of waiting.values()) yield* inPieces(items.texts(segments, undefined));
  yield { file: '', data: `${items.written > 0 ? '\n    ' : ''}]\n  },\n  "total": ${items.written}\n}\n` };
  return items.lost === 0 ? [] : [message(items.lost === 1 ? 'export-without-place/one' : 'export-without-place/many', items.lost)];
}

/** All before the first item. */
function head({ name, title }: Project): string {
  const id = `urn:policy-digest:collection:${encoded(name === '' ? 'export' : name)}`;
  const collection = JSON.stringify({
    '@context': ['http://www.w3.org/ns/anno.jsonld', { [ownTerms]: 'urn:policy-digest:terms:' }],
    id,
    type: 'AnnotationCollection',
    label: title ?? name,
    generator: { id: 'urn:policy-digest:program', type: 'Software', name: 'Policy Digest' },
    first: { id: `${id}:page:1`, type: 'AnnotationPage', partOf: id, startIndex: 0, items: [] },
  }, undefined, 2);
  return collection.slice(0, collection.lastIndexOf('[') + 1);
}

class ItemWriter {
  written = 0;
  lost = 0;

  constructor(private readonly onlyTag: string | undefined) {}

  *texts(segments: readonly Segment[], digest: AnnotatedDigest | undefined): Generator<string, void> {
    if (segments.length === 0) return;
    const codePoints = codePointOffsets(digest?.text ?? '');
    const stored = new Map(digest?.annotations.map(({ sidecar, annotation }) => [segmentKey({ sidecar, kind: 'passage', id: annotation.id }), annotation]));
    for (const segment of segments) {
      const place: AnnotationPlace = { text: digest?.text, codePoints, stored: stored.get(segmentKey(segment)) };
      if (isLost(segment, place)) this.lost += 1;
      const json = JSON.stringify(annotationJson(segment, shownTags(segment, this.onlyTag), place));
      yield `${this.written === 0 ? '' : ','}\n      ${json}`;
      this.written += 1;
    }
  }
}
