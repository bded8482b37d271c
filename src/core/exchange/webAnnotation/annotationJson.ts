import { anchorFor } from '../../annotations/anchoring/anchorFor';
import type { Anchor } from '../../annotations/types';
import type { Segment, SegmentArticle } from '../../search/types';

/** Our own terms in the JSON-LD context. */
export const ownTerms = 'policyDigest';

export interface AnnotationPlace {
  /** Of the digest; undefined if it is no longer in the folder. */
  readonly text: string | undefined;
  /** Code points before an offset of the text. */
  readonly codePoints: (offset: number) => number;
  /** As stored, for a passage that has no certain place in the text. */
  readonly stored: Pick<Anchor, 'exact' | 'prefix' | 'suffix'> | undefined;
}

/**
 * A tagged passage or article as a Web Annotation (https://www.w3.org/TR/annotation-model/): tags and memo are its bodies, the
 * coder its creator. A passage is selected by its words and by its place in code points, one without a certain place by its
 * words alone; an article is the digest's address with the article's id behind `#`.
 * @param tags those of the segment that are exported
 */
export function annotationJson(segment: Segment, tags: readonly string[], place: AnnotationPlace): Record<string, unknown> {
  const { memo, coder, created } = segment;
  const bodies = [
    ...tags.map((value) => ({ type: 'TextualBody', purpose: 'tagging', format: 'text/plain', value })),
    ...(memo.trim() === '' ? [] : [{ type: 'TextualBody', purpose: 'commenting', format: 'text/markdown', value: memo }]),
  ];
  const motivations = [...new Set(bodies.map(({ purpose }) => purpose))];
  return {
    id: annotationAddress(segment),
    type: 'Annotation',
    motivation: motivations.length > 1 ? motivations : motivations[0] ?? 'highlighting',
    ...(coder !== '' && { creator: { type: 'Person', name: coder } }),
    ...(isTime(created) && { created }),
    ...(bodies.length > 0 && { body: bodies }),
    target: {
      type: 'SpecificResource',
      source: segment.kind === 'article' ? `${digestAddress(segment)}#${encoded(segment.article.id)}` : digestAddress(segment),
      ...(segment.kind === 'passage' && { selector: selectors(segment, place) }),
      ...(isLost(segment, place) && { [`${ownTerms}:status`]: place.text === undefined ? 'orphan' : segment.anchor }),
      [`${ownTerms}:article`]: articleFacts(segment.article),
    },
  };
}

/** Whether a passage or article has no certain place in its digest. */
export function isLost({ anchor }: Segment, { text }: AnnotationPlace): boolean {
  return text === undefined || anchor === 'orphan' || anchor === 'ambiguous';
}

/** The same as long as the annotations file keeps its name. */
function annotationAddress({ sidecar, kind, id }: Segment): string {
  return `urn:policy-digest:annotation:${encodedPath(sidecar)}:${kind === 'article' ? 'article:' : ''}${encoded(id)}`;
}

/** Relative to the folder. */
function digestAddress({ file }: Segment): string {
  return encodedPath(file);
}

function encodedPath(path: string): string {
  return path.split('/').map(encoded).join('/');
}

/** A name may hold half a character, which no address can. */
export function encoded(name: string): string {
  return encodeURIComponent(name.replace(/\p{Cs}/gu, '\ufffd'));
}

function selectors(segment: Segment, place: AnnotationPlace): unknown[] {
  const { text, codePoints, stored } = place;
  if (text === undefined || isLost(segment, place)) return [quoteSelector(stored ?? { exact: segment.text, prefix: '', suffix: '' })];
  const { start, end } = segment;
  return [
    quoteSelector(anchorFor(text, { start, end }, segment.article.id)),
    { type: 'TextPositionSelector', start: codePoints(start), end: codePoints(end) },
  ];
}

function quoteSelector({ exact, prefix, suffix }: Pick<Anchor, 'exact' | 'prefix' | 'suffix'>): unknown {
  return { type: 'TextQuoteSelector', exact, ...(prefix !== '' && { prefix }), ...(suffix !== '' && { suffix }) };
}

/** What is known of the article. A key with other signs than letters would be no term of JSON-LD. */
function articleFacts({ id, title, topics, status, fields }: SegmentArticle): Record<string, unknown> {
  const known = Object.entries(fields).filter(([name, value]) => value !== undefined && /^[A-Za-z][\w-]*$/.test(name));
  return {
    ...(id !== '' && { [`${ownTerms}:id`]: id }),
    ...(title !== '' && { 'dcterms:title': title }),
    ...(topics.length > 0 && { [`${ownTerms}:topics`]: topics }),
    ...(status !== '' && { [`${ownTerms}:readingStatus`]: status }),
    ...(known.length > 0 && { [`${ownTerms}:fields`]: Object.fromEntries(known.map(([name, value]) => [`${ownTerms}:${name}`, value])) }),
  };
}

/** ISO 8601 with a time zone, as the data model asks for. */
function isTime(created: string): boolean {
  return /^\d{4}-\d\d-\d\dT\d\d:\d\d:\d\d(?:\.\d+)?(?:Z|[+-]\d\d:\d\d)$/.test(created);
}
