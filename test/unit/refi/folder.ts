import { resolveSidecars } from '../../../src/core/corpus/resolveSidecars';
import { digestSegments } from '../../../src/core/corpus/digestSegments';
import { knownFields } from '../../../src/core/corpus/knownFields';
import type { AnnotatedDigest, CoderSidecar } from '../../../src/core/corpus/types';
import type { Annotation, ArticleNote } from '../../../src/core/annotations/types';
import { anchorFor } from '../../../src/core/annotations/anchoring/anchorFor';
import { sidecarName } from '../../../src/core/annotations/sidecarName';
import type { Codebook } from '../../../src/core/codebook/types';
import { articleAt } from '../../../src/core/digest/article/articleAt';
import { parseDigest } from '../../../src/core/digest/parse/parseDigest';
import type { ParsedDigest } from '../../../src/core/digest/types';
import { forEachPart } from '../../../src/core/exchange/forEachPart';
import type { ExportContext } from '../../../src/core/exchange/types';
import type { Message } from '../../../src/core/issues/issue';
import type { ImportedProject } from '../../../src/core/projectImport/types';
import { qdpxImporter } from '../../../src/core/refi/read/importQdpx';
import { writeQdpx } from '../../../src/core/refi/write/exportQdpx';
import { decideTopics } from '../../../src/core/topics/decideTopics';

/** A digest with what its coders have in it. */
export interface FolderDigest {
  readonly file: string;
  readonly text: string;
  readonly sidecars: readonly { readonly coder: string; readonly annotations: readonly Annotation[]; readonly articles: readonly ArticleNote[] }[];
}

export interface Folder {
  readonly digests: readonly FolderDigest[];
  readonly codebook?: Codebook;
}

const parsings = new Map<string, ParsedDigest>();

/** A text's articles; each text is parsed only once. */
export function parsed(text: string): ParsedDigest {
  const known = parsings.get(text) ?? parseDigest(text);
  parsings.set(text, known);
  return known;
}

/** An annotation of a text, with its words and their surroundings. */
export function passage(text: string, start: number, end: number, rest: Pick<Annotation, 'id' | 'tags'> & Partial<Annotation>): Annotation {
  return { ...anchorFor(text, { start, end }, articleAt(parsed(text).articles, start)?.id), created: '2026-11-21T10:00:00Z', ...rest };
}

/** A topic that the text itself decides, as a classifier does. */
function topicsOf(title: string) {
  const label = `Letters / ${title.charAt(0).toUpperCase()}`;
  return { primary: label, topics: [{ label, score: 1, why: [] }], unsure: false };
}

export function annotated({ file, text, sidecars }: FolderDigest): AnnotatedDigest {
  const digest = parsed(text);
  const named = [...sidecars].sort((a, b) => (a.coder < b.coder ? -1 : 1)).map(({ coder, annotations, articles }): CoderSidecar => (
    { name: sidecarName(file, coder), coder, sidecar: { version: 1, digest: file, annotations, articles } }));
  const { notes, annotations } = resolveSidecars(text, digest.articles, named);
  const decision = (id: string) => notes.find(({ article, note }) => article?.id === id && note.topics !== undefined)?.note.topics;
  return {
    file, text, parsed: digest, notes, annotations, mentions: [],
    articles: digest.articles.map((article) => ({ article, topics: decideTopics(topicsOf(article.title), decision(article.id)), fields: knownFields(article, undefined) })),
  };
}

/** The bytes of a project, and what was told of it. */
export async function exported({ digests, codebook }: Folder, context: ExportContext = {}): Promise<{ bytes: Uint8Array; losses: readonly Message[] }> {
  const all = digests.map(annotated);
  const pieces: Uint8Array[] = [];
  const end = await forEachPart(writeQdpx({
    name: 'harbour', segments: all.flatMap(digestSegments), ...(codebook && { codebook }), ...context,
    async *digests() { yield* await Promise.resolve(all); },
  }), ({ data }) => {
    if (typeof data !== 'string') pieces.push(data);
    return Promise.resolve();
  });
  if ('refusal' in end) throw new Error(end.refusal.message);
  return { bytes: Buffer.concat(pieces), losses: end };
}

/** Reads a project; fails if it is refused. */
export async function imported(bytes: Uint8Array, into: Folder = { digests: [] }): Promise<ImportedProject> {
  const known = into.digests.map(({ file, text }) => ({ file, text, parsed: parsed(text) }));
  const result = await qdpxImporter.read({ name: 'project.qdpx', bytes }, known);
  if ('refusal' in result) throw new Error(result.refusal.message);
  return result;
}

/** What an import makes of an empty folder. */
export function folderOf({ digests, sidecars, codebook }: ImportedProject): Folder {
  return {
    digests: digests.map(({ name, text }) => ({ file: name, text, sidecars: sidecars.filter(({ digest }) => digest === name) })),
    ...(codebook && { codebook }),
  };
}
