import * as vscode from 'vscode';
import type { CancelSignal } from '../../host/slices';

/** How long work may take, in milliseconds, before progress is shown. */
const patience = 500;

/** Work that shows its progress, with Cancel, only if it takes long. @returns undefined if it was cancelled */
export async function slowWork<T>(title: string, work: (signal: CancelSignal) => Promise<T>): Promise<T | undefined> {
  const signal = { isCancellationRequested: false };
  const done = work(signal).then((value) => ({ value }));
  const quick = await Promise.race([done, new Promise<undefined>((resolve) => { setTimeout(() => { resolve(undefined); }, patience); })]);
  if (quick !== undefined) return quick.value;
  const options = { location: vscode.ProgressLocation.Notification, cancellable: true, title };
  return vscode.window.withProgress(options, async (_, token) => {
    token.onCancellationRequested(() => { signal.isCancellationRequested = true; });
    const { value } = await done;
    return token.isCancellationRequested ? undefined : value;
  });
}
