import * as vscode from 'vscode';
import { startWorker } from '#startWorker';
import { inMegabytes, limits } from '../../core/convert/limits';
import { message, type Message } from '../../core/issues/issue';
import type { ImportedProject, ProjectSource } from '../../core/projectImport/types';
import type { UnparsedText } from '../../core/projectReaders/serveReaders';
import { decodeText } from '../../core/text/encoding/decodeText';
import { withEditorLines } from '../../core/text/editorLines';
import { ProjectReader } from '../../host/converting/projectReader';
import { ConversionEnded } from '../../host/converting/workerTalk';
import { fileName, mayExist } from '../../host/files/uris';
import type { Services } from '../../host/services/services';
import type { RequestedSource } from './requestedProjects';

/** A digest, or a text of the workspace that becomes one by being annotated. */
export interface KnownText extends UnparsedText {
  readonly uri: vscode.Uri;
}

/** What was read, and the texts that it was read into. */
export interface ReadSource {
  readonly project: ImportedProject;
  readonly texts: readonly KnownText[];
}

/** Reads a source with progress and a way to cancel. @returns undefined if cancelled */
export async function readSource(
  { context, corpus, annotations }: Services, source: RequestedSource, cancel: vscode.CancellationToken | undefined,
): Promise<ReadSource | { readonly refusal: Message } | undefined> {
  const options = { location: vscode.ProgressLocation.Notification, cancellable: true, title: vscode.l10n.t('Importing {0}', fileName(source.uri)) };
  return vscode.window.withProgress(options, async (_progress, token) => {
    const reader = new ProjectReader((listener) => startWorker(vscode.Uri.joinPath(context.extensionUri, 'dist', 'convert.js'), listener));
    const cancelling = [token, cancel].map((each) => each?.onCancellationRequested(() => { reader.dispose(); }));
    if (cancel?.isCancellationRequested === true) reader.dispose();
    try {
      const files = await filesOf(source);
      if ('refusal' in files) return files;
      await annotations.ready();
      const texts = [...corpus.all(), ...textsBeside(source, files, (uri) => corpus.get(uri) !== undefined)];
      const project = await reader.read(files, texts);
      return 'refusal' in project ? project : { project, texts };
    } catch (error) {
      if (error instanceof ConversionEnded) return undefined;
      throw error;
    } finally {
      for (const each of cancelling) each?.dispose();
      reader.dispose();
    }
  });
}

/** The texts of annotations files that lie in the workspace and are no digests yet: they need no second copy. */
function textsBeside({ beside }: RequestedSource, { beside: files = [] }: ProjectSource, isDigest: (uri: vscode.Uri) => boolean): KnownText[] {
  return beside.flatMap((uri) => {
    const file = files.find(({ name }) => name === fileName(uri));
    const isNew = file !== undefined && /\.txt$/i.test(uri.path) && vscode.workspace.getWorkspaceFolder(uri) !== undefined && !isDigest(uri);
    return isNew ? [{ uri, file: file.name, text: withEditorLines(decodeText(file.bytes).text) }] : [];
  });
}

async function filesOf({ uri, beside }: RequestedSource): Promise<ProjectSource | { readonly refusal: Message }> {
  const files: ProjectSource[] = [];
  let size = 0;
  for (const each of [uri, ...beside]) {
    // The text of an annotations file may be missing.
    if (each !== uri && !(await mayExist(each))) continue;
    size += (await vscode.workspace.fs.stat(each)).size;
    if (size > limits.unpackedBytes || (each === uri && size > limits.fileBytes)) return { refusal: message('import-refused/too-large', inMegabytes(limits.fileBytes)) };
    files.push({ name: fileName(each), bytes: await vscode.workspace.fs.readFile(each) });
  }
  const [first, ...others] = files;
  return first === undefined ? { refusal: message('import-refused/empty') } : { ...first, beside: others };
}
