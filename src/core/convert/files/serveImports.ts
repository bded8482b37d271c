import { ImportSession, readForImport, type ImportSource, type ReadFile } from './importSession';

export { ImportSession };

/** What an importing program asks of the worker that reads its files: one file. */
export type ImportRequest = ImportSource;

export type ImportReply = ReadFile | { readonly failure: string };

/** Answers requests, each by itself: a worker that is ended takes nothing with it that was read before. */
export function serveImports(): (request: ImportRequest) => Promise<ImportReply> {
  return async (request) => {
    try {
      return await readForImport(request);
    } catch (error) {
      return { failure: error instanceof Error ? error.stack ?? error.message : String(error) };
    }
  };
}
