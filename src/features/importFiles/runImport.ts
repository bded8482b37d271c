import * as vscode from 'vscode';
import { startWorker } from '#startWorker';
import { refusedFile, type ImportedFile } from '../../core/convert/files/importedFile';
import { inMegabytes, limits } from '../../core/convert/limits';
import { message } from '../../core/issues/issue';
import { FileConverter } from '../../host/converting/fileConverter';
import { ConversionEnded } from '../../host/converting/workerTalk';
import { createTextFile } from '../../host/files/createTextFile';
import { fileName, relativePath } from '../../host/files/uris';
import { filesOf, groupName, type ImportRequest } from './importSources';

/** What an import did. */
export interface ImportOutcome {
  readonly written: readonly vscode.Uri[];
  readonly files: readonly ImportedFile[];
}

/** Imports with progress and a way to cancel; until all files are read nothing is written. @returns undefined if cancelled */
export async function runImport(extension: vscode.Uri, request: ImportRequest, into: vscode.Uri): Promise<ImportOutcome | undefined> {
  const options = { location: vscode.ProgressLocation.Notification, cancellable: true, title: vscode.l10n.t('Importing') };
  return vscode.window.withProgress(options, async (progress, token) => {
    const converter = new FileConverter((listener) => startWorker(vscode.Uri.joinPath(extension, 'dist', 'convert.js'), listener));
    const cancelling = [token, request.cancel].map((each) => each?.onCancellationRequested(() => { converter.dispose(); }));
    const isCancelled = (): boolean => token.isCancellationRequested || request.cancel?.isCancellationRequested === true;
    try {
      return await convertAll(converter, request, into, { progress, isCancelled });
    } catch (error) {
      if (error instanceof ConversionEnded) return undefined;
      throw error;
    } finally {
      for (const each of cancelling) each?.dispose();
      converter.dispose();
    }
  });
}

interface Running {
  readonly progress: vscode.Progress<{ readonly message?: string; readonly increment?: number }>;
  readonly isCancelled: () => boolean;
}

async function convertAll(converter: FileConverter, request: ImportRequest, into: vscode.Uri, { progress, isCancelled }: Running): Promise<ImportOutcome> {
  const uris = await filesOf(request.sources, isCancelled);
  const group = groupName(request.sources);
  const files: ImportedFile[] = [];
  for (const uri of uris) {
    if (isCancelled()) throw new ConversionEnded();
    progress.report({ message: fileName(uri), increment: 100 / uris.length });
    files.push(await convert(converter, uri, group, into));
  }
  const digests = files.some(({ articles }) => articles > 0) ? converter.digests() : [];
  const written: vscode.Uri[] = [];
  for (const { name, text } of digests) written.push(await createTextFile(into, name, text));
  return { written, files };
}

async function convert(converter: FileConverter, uri: vscode.Uri, group: string, into: vscode.Uri): Promise<ImportedFile> {
  const name = fileName(uri);
  const { size } = await vscode.workspace.fs.stat(uri);
  if (size > limits.fileBytes) {
    return refusedFile(name, message('import-refused/too-large', inMegabytes(limits.fileBytes)));
  }
  const original = relativePath(into, uri);
  const bytes = await vscode.workspace.fs.readFile(uri);
  return converter.add({ name, bytes, group, ...(original !== undefined && { original }) });
}
