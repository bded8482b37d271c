import * as vscode from 'vscode';
import type { ReportError } from './background';
import { errorText, type Log } from './log';

interface Action {
  readonly title: string;
  run(): unknown;
}

/** Informs the user of problems: each once, in words that say what to do; details go to the log. */
export class Reporter {
  private readonly told = new Set<string>();

  constructor(private readonly log: Log) {}

  /** Shows a problem with a file; the same `key` is not shown again until `forget`. */
  problem(key: string, message: string, detail: string, ...actions: Action[]): void {
    this.log.warn(`${message} ${detail}`);
    if (this.told.has(key)) return;
    this.told.add(key);
    void this.offer(vscode.window.showWarningMessage(message, ...actions.map((action) => action.title)), actions);
  }

  /** Tells once that something was done, with what can be done about it. */
  notice(key: string, message: string, detail: string, ...actions: Action[]): void {
    this.log.info(`${message} ${detail}`);
    if (this.told.has(key)) return;
    this.told.add(key);
    void this.offer(vscode.window.showInformationMessage(message, ...actions.map((action) => action.title)), actions);
  }

  /** The problem is gone: if it recurs, it is shown again. */
  forget(key: string): void {
    this.told.delete(key);
  }

  /** A user action failed. */
  failure(message: string, error: unknown): void {
    this.log.error(`${message} ${errorText(error)}`);
    const showLog = vscode.l10n.t('Show Log');
    void this.offer(vscode.window.showErrorMessage(message, showLog), [{ title: showLog, run: () => { this.log.show(); } }]);
  }

  /** Background work failed. */
  readonly inBackground: ReportError = (error) => {
    const showLog = vscode.l10n.t('Show Log');
    this.problem('background', vscode.l10n.t(
      'Policy Digest couldn’t finish some work in the background, so what you see may be out of date. See the log for details.'),
    errorText(error), { title: showLog, run: () => { this.log.show(); } });
  };

  private async offer(choice: Thenable<string | undefined>, actions: readonly Action[]): Promise<void> {
    const title = await choice;
    await actions.find((action) => action.title === title)?.run();
  }
}
