import * as vscode from 'vscode';
import type { Feature } from '../../host/services/feature';
import { renameDigest } from './renameDigest';
import { takeAlong } from './takeAlong';
import { takeToCopy } from './takeToCopy';

/**
 * What belongs to a digest goes with it when it is renamed, moved or copied in the editor. It follows the event, which also
 * comes when the user undoes a rename, rather than taking part in it: a participant asks the user first, who could decline.
 */
export const movedFiles: Feature = (services) => {
  let running: Promise<unknown> = Promise.resolve();
  const inTurn = (work: () => Promise<void>): void => {
    running = running.then(work).catch(services.reporter.inBackground);
  };
  return {
    commands: { renameDigest },
    disposables: [
      vscode.workspace.onDidRenameFiles(({ files }) => {
        for (const { oldUri, newUri } of files) inTurn(() => takeAlong(services, oldUri, newUri));
      }),
      vscode.workspace.onDidCreateFiles(({ files }) => {
        for (const uri of files) inTurn(() => takeToCopy(services, uri));
      }),
    ],
  };
};
