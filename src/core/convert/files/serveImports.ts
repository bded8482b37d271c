import { ImportSession, type ImportSource } from './importSession';
import type { ImportedDigest, ImportedFile } from './importSession';

export { ImportSession };

/** What an importing program asks of the worker that reads its files. */
export type ImportRequest = { readonly add: ImportSource } | { readonly finish: true };

/** The answer to each request, in their order. */
export type ImportReply = { readonly file: ImportedFile } | { readonly digests: readonly ImportedDigest[] } | { readonly failure: string };

/** Answers the requests of one import, one after the other. */
export function serveImports(): (request: ImportRequest) => Promise<ImportReply> {
  const session = new ImportSession();
  return async (request) => {
    try {
      return 'add' in request ? { file: await session.add(request.add) } : { digests: session.digests() };
    } catch (error) {
      return { failure: error instanceof Error ? error.stack ?? error.message : String(error) };
    }
  };
}
