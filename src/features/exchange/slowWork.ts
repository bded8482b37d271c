import * as vscode from 'vscode';
import type { CancelSignal } from '../../host/slices';

/** How long work may take, in milliseconds, before progress is shown. */
const patience = 500;

/** What long work is given. */
export interface WorkContext {
  readonly signal: CancelSignal;
  /** Says how far it is. @param bytes that have been made */
  readonly report: (bytes: number) => void;
}

/** Work that shows its progress, with Cancel, only if it takes long. @returns undefined if it was cancelled */
export async function slowWork<T>(title: string, work: (context: WorkContext) => Promise<T>): Promise<T | undefined> {
  const signal = { isCancellationRequested: false };
  let show: ((bytes: number) => void) | undefined;
  const done = work({ signal, report: (bytes) => show?.(bytes) }).then((value) => ({ value }));
  const quick = await Promise.race([done, new Promise<undefined>((resolve) => { setTimeout(() => { resolve(undefined); }, patience); })]);
  if (quick !== undefined) return quick.value;
  const options = { location: vscode.ProgressLocation.Notification, cancellable: true, title };
  return vscode.window.withProgress(options, async (progress, token) => {
    show = (bytes) => { progress.report({ message: vscode.l10n.t('{0} MB', (bytes / 1e6).toFixed(1)) }); };
    token.onCancellationRequested(() => { signal.isCancellationRequested = true; });
    const { value } = await done;
    return token.isCancellationRequested ? undefined : value;
  });
}
