import * as vscode from 'vscode';
import { readText, updateTextFile } from '../../host/files/textFile';

/** Where the samples go in the folder of the user. */
export const samplesFolder = 'policy-digest-samples';

/** One that is coded already, and one to try things with. */
export const codedSample = '2026-05-coded.txt';
const files = [codedSample, `${codedSample}.annotations.yaml`, '2026-06-uncoded.txt'];

/** A folder has one codebook. */
const codebook = '.policy-digest/codebook.yaml';

/**
 * Copies the sample digests that come with the extension; what is there already is left alone.
 * @param root the folder that gets their codebook; undefined: it has tags of its own
 * @returns the coded digest
 */
export async function copySamples(extension: vscode.Uri, target: vscode.Uri, root: vscode.Uri | undefined): Promise<vscode.Uri> {
  const source = vscode.Uri.joinPath(extension, 'media/samples');
  for (const file of files) await copyNew(vscode.Uri.joinPath(source, file), vscode.Uri.joinPath(target, file));
  if (root !== undefined) await copyNew(vscode.Uri.joinPath(source, codebook), vscode.Uri.joinPath(root, codebook));
  return vscode.Uri.joinPath(target, codedSample);
}

async function copyNew(source: vscode.Uri, target: vscode.Uri): Promise<void> {
  const text = await readText(source);
  await vscode.workspace.fs.createDirectory(vscode.Uri.joinPath(target, '..'));
  await updateTextFile<'taken'>(target, (before) => (before === undefined && text !== undefined ? { text } : { refusal: 'taken' }));
}
