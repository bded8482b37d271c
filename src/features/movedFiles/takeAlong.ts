import * as vscode from 'vscode';
import { fileNamePart, sidecarName } from '../../core/annotations/sidecarName';
import { isSidecar, loadSidecar, sidecarsBeside } from '../../host/annotations/sidecarFiles';
import { nameOf, sibling } from '../../host/files/uris';
import type { Services } from '../../host/services/services';
import { ruleSteps } from './ruleSteps';

export type MovedServices = Pick<Services, 'acts' | 'corpus'>;

/** A file or folder has another address: what belongs to it follows. What is in the way there is never overwritten. */
export async function takeAlong({ acts, corpus }: MovedServices, from: vscode.Uri, to: vscode.Uri): Promise<void> {
  if (from.toString() === to.toString()) return;
  await acts.renamed(from, to);
  if (!isSidecar(from) && !(await isFolder(to))) {
    for (const { uri, coder } of await sidecarsBeside(from)) {
      const target = sibling(to, sidecarName(nameOf(to), coder));
      await acts.follow([{ kind: 'move', file: uri, to: target }]);
      const moved = await loadSidecar(target, fileNamePart(coder));
      if (moved === undefined) continue;
      await acts.renamed(uri, target);
      if (moved.sidecar !== undefined && moved.sidecar.digest !== nameOf(to)) {
        await acts.followQuietly([{ kind: 'sidecar', file: target, digest: to, changes: [{ kind: 'renameDigest', to: nameOf(to) }] }]);
      }
    }
  }
  const others = corpus.all().map(({ uri }) => uri).filter((uri) => uri.toString() !== from.toString() && uri.toString() !== to.toString());
  for (const step of await ruleSteps(from, to, 'moved', others)) await acts.follow([step]);
}

async function isFolder(uri: vscode.Uri): Promise<boolean> {
  const found = await Promise.resolve(vscode.workspace.fs.stat(uri)).catch(() => undefined);
  return found !== undefined && (found.type & vscode.FileType.Directory) !== 0;
}
