import type { AnnotatedDigest } from '../../../src/core/corpus/types';
import { forEachPart } from '../../../src/core/exchange/forEachPart';
import type { ExportContext, Exporter, ExportRefusal, ExportResult, Project } from '../../../src/core/exchange/types';
import type { Message } from '../../../src/core/issues/issue';
import type { Segment } from '../../../src/core/search/types';

/** A project for an exporter. */
export function projectOf(segments: readonly Segment[], context: ExportContext = {}, digests: readonly AnnotatedDigest[] = []): Project {
  return {
    name: 'harbour', segments, ...context,
    async *digests() { yield* await Promise.resolve(digests); },
  };
}

/** Runs an exporter: the whole bytes of each file by its path, and what it returns. */
export async function filesOf(exporter: Pick<Exporter, 'write'>, project: Project): Promise<{ files: ReadonlyMap<string, Buffer>; end: readonly Message[] | ExportRefusal }> {
  const pieces = new Map<string, Buffer[]>();
  const end = await forEachPart(exporter.write(project), ({ file, data }) => {
    const list = pieces.get(file) ?? [];
    list.push(typeof data === 'string' ? Buffer.from(data) : Buffer.from(data));
    pieces.set(file, list);
    return Promise.resolve();
  });
  return { files: new Map([...pieces].map(([file, list]) => [file, Buffer.concat(list)])), end };
}

/** The same, in Latin-1, of an export that is not refused. */
export async function written(exporter: Pick<Exporter, 'write'>, project: Project): Promise<{ files: Record<string, string>; losses: readonly Message[] }> {
  const { files, end } = await filesOf(exporter, project);
  if ('refusal' in end) throw new Error(end.refusal.message);
  return { files: Object.fromEntries([...files].map(([file, bytes]) => [file, bytes.toString('latin1')])), losses: end };
}

/** The text of an export of one file. */
export async function textOf(exporter: Pick<Exporter, 'write'>, project: Project): Promise<string> {
  const { files, end } = await filesOf(exporter, project);
  if ('refusal' in end) throw new Error(end.refusal.message);
  return files.get('')?.toString() ?? '';
}

/** All pieces of a text at once. */
export function wholeText(pieces: Iterator<string, readonly Message[]>): ExportResult {
  const texts: string[] = [];
  for (;;) {
    const next = pieces.next();
    if (next.done === true) return { text: texts.join(''), losses: next.value };
    texts.push(next.value);
  }
}
