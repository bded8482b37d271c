import type { AnnotatedDigest } from '../../../src/core/corpus/types';
import { forEachPart } from '../../../src/core/exchange/forEachPart';
import type { ExportContext, Exporter, Project } from '../../../src/core/exchange/types';
import type { Message } from '../../../src/core/issues/issue';
import type { Segment } from '../../../src/core/search/types';

/** A project for an exporter. */
export function projectOf(segments: readonly Segment[], context: ExportContext = {}, digests: readonly AnnotatedDigest[] = []): Project {
  return {
    name: 'harbour', segments, ...context,
    async *digests() { yield* await Promise.resolve(digests); },
  };
}

/** Runs an exporter: the whole bytes of each file by its path, and the losses. */
export async function written(exporter: Exporter, project: Project): Promise<{ files: Record<string, string>; losses: readonly Message[] }> {
  const pieces = new Map<string, Buffer[]>();
  const losses = await forEachPart(exporter.write(project), ({ file, data }) => {
    pieces.set(file, [...(pieces.get(file) ?? []), typeof data === 'string' ? Buffer.from(data) : Buffer.from(data)]);
    return Promise.resolve();
  });
  return { files: Object.fromEntries([...pieces].map(([file, list]) => [file, Buffer.concat(list).toString('latin1')])), losses };
}
