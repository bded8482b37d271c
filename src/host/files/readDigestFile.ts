import * as vscode from 'vscode';

/** In bytes. The editor itself no longer colours files over 20 MB, and hides those over 50 MB from extensions. */
export const largestDigest = 20 * 1024 * 1024;

export type DigestFile =
  | { readonly kind: 'text'; readonly text: string }
  | { readonly kind: 'missing' | 'tooLarge' | 'binary' };

/** Reads a file as the editor would: UTF-8, without BOM, line ends unchanged. Never throws. */
export async function readDigestFile(uri: vscode.Uri): Promise<DigestFile> {
  try {
    const { size } = await vscode.workspace.fs.stat(uri);
    if (size > largestDigest) return { kind: 'tooLarge' };
    return decode(await vscode.workspace.fs.readFile(uri));
  } catch {
    return { kind: 'missing' };
  }
}

function decode(bytes: Uint8Array): DigestFile {
  if (bytes.subarray(0, 8192).includes(0)) return { kind: 'binary' };
  return { kind: 'text', text: new TextDecoder('utf-8').decode(bytes) };
}
