import { serveImports as serveFiles, type ImportReply, type ImportRequest } from '../convert/files/serveImports';
import { parseDigest } from '../digest/parse/parseDigest';
import { message, type Message } from '../issues/issue';
import type { FolderText, ImportedProject, ProjectSource } from '../projectImport/types';
import { importerFor, readProject } from './readProject';

/** What the editor asks of the worker that reads projects: first to know each digest of the folder, then to read a file. */
export type ProjectRequest = { readonly folderText: UnparsedText } | { readonly project: ProjectSource };

/** A digest of the folder, or a text beside annotations, which may be no digest yet: that is parsed by the worker. */
export type UnparsedText = Omit<FolderText, 'parsed'> & Partial<FolderText>;

/** Without a project if the file is of no format that is known. */
export interface ProjectReply {
  readonly project?: ImportedProject | { readonly refusal: Message };
}

/** Answers requests to read files as digests, each by itself, and to read projects into the folder told before. */
export function serveImports(): (request: ImportRequest | ProjectRequest) => Promise<ImportReply | ProjectReply> {
  const answerFile = serveFiles();
  const folder: FolderText[] = [];
  return async (request) => {
    if ('folderText' in request) {
      const { file, text, parsed } = request.folderText;
      folder.push({ file, text, parsed: parsed ?? parseDigest(text) });
      return {};
    }
    if (!('project' in request)) return withWay(request, await answerFile(request));
    try {
      const importer = importerFor(request.project);
      return importer === undefined ? {} : { project: await readProject(importer, request.project, folder) };
    } catch (error) {
      return { failure: error instanceof Error ? error.stack ?? error.message : String(error) };
    }
  };
}

/** A project that was given as if it were an article: its refusal says where it can be imported. */
function withWay(request: ImportRequest, reply: ImportReply): ImportReply {
  if ('failure' in reply || reply.file.refusal?.key !== 'import-refused/unknown-project' || importerFor(request) === undefined) return reply;
  return { ...reply, file: { ...reply.file, refusal: message('import-refused/is-project') } };
}
