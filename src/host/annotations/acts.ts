import * as vscode from 'vscode';
import { ContextKey } from '../contextKey';
import type { Log } from '../log';
import type { Reporter } from '../reporter';
import type { AnnotationStore } from './annotationStore';
import { isResearcherFile, type ResearcherFiles } from '../researcherFiles/researcherFiles';
import { tellProtected } from '../files/tellProtected';
import { canHaveFiles, nameOf, fileName } from '../files/uris';
import { isSidecar } from './sidecarFiles';
import { History } from './history';
import { type Step, type StepOutcome, takeStep } from './steps';

/** Every change of annotations or another of the researcher's files goes through here: written, remembered, undone. */
export class Acts {
  private readonly history: History;
  private readonly canUndo = new ContextKey<boolean>('canUndo');
  private running: Promise<unknown> = Promise.resolve();
  private readonly canRedo = new ContextKey<boolean>('canRedo');

  constructor(
    private readonly annotations: AnnotationStore, private readonly others: readonly ResearcherFiles[],
    private readonly reporter: Reporter, private readonly log: Log, memento: vscode.Memento,
  ) {
    this.history = new History(memento);
    this.showState();
  }

  /**
   * Applies `steps`. If one file refuses, what was already written is undone and the user is informed.
   * @returns whether it was done
   */
  perform(label: string, steps: readonly Step[]): Promise<boolean> {
    return this.inTurn(() => this.performNow(label, steps));
  }

  /** Resolves when no act is under way: the store then agrees with the files. */
  async settled(): Promise<void> {
    await this.running;
  }

  private async performNow(label: string, steps: readonly Step[]): Promise<boolean> {
    if (!steps.every(({ file }) => canHaveFiles(file))) {
      void vscode.window.showInformationMessage(vscode.l10n.t('Save the digest to a file first. Annotations are stored next to it.'));
      return false;
    }
    const inverse = await this.take(steps);
    if (inverse === undefined) return false;
    this.history.done({ label, steps: inverse });
    this.showState();
    return true;
  }

  /** What accompanies a text edit, such as a quote that changed with it: written, but not an act of its own. */
  async follow(steps: readonly Step[]): Promise<void> {
    await this.inTurn(() => this.take(steps));
  }

  undo(): Promise<void> {
    return this.inTurn(() => this.goBack('undoable', vscode.l10n.t('Nothing to undo.'),
      (label) => vscode.l10n.t('Undone: {0}', label)));
  }

  redo(): Promise<void> {
    return this.inTurn(() => this.goBack('redoable', vscode.l10n.t('Nothing to redo.'),
      (label) => vscode.l10n.t('Redone: {0}', label)));
  }

  /** Acts run one after the other, however fast the keys are pressed. */
  private inTurn<T>(run: () => Promise<T>): Promise<T> {
    const turn = this.running.then(run);
    this.running = turn.catch(() => undefined);
    return turn;
  }

  private async goBack(from: 'undoable' | 'redoable', nothing: string, done: (label: string) => string): Promise<void> {
    const act = this.history.last(from);
    if (act === undefined) {
      void vscode.window.setStatusBarMessage(nothing, 3000);
      return;
    }
    const inverse = await this.take(act.steps);
    if (inverse === undefined) return;
    this.history.reversed(from, { label: act.label, steps: inverse });
    this.showState();
    void vscode.window.setStatusBarMessage(done(act.label), 4000);
  }

  private showState(): void {
    this.canUndo.set(this.history.last('undoable') !== undefined);
    this.canRedo.set(this.history.last('redoable') !== undefined);
  }

  /** @returns the steps that undo it, or undefined if it could not be done */
  private async take(steps: readonly Step[]): Promise<readonly Step[] | undefined> {
    const inverse: Step[] = [];
    for (const step of steps) {
      const outcome = await this.tryStep(step);
      if (outcome?.kind !== 'done') {
        for (const undo of inverse) await this.tryStep(undo);
        await this.reload(inverse);
        return undefined;
      }
      inverse.unshift(outcome.inverse);
      this.tellLost(step, outcome);
    }
    await this.reload(steps);
    return inverse;
  }

  private async tryStep(step: Step): Promise<StepOutcome | undefined> {
    try {
      const outcome = await takeStep(step);
      if (outcome.kind === 'dirty') this.tellDirty(step.file);
      if (outcome.kind === 'protected') tellProtected(step.file, outcome.why);
      if (outcome.kind === 'unreadable') await this.tellUnreadable(step.file, outcome.issues);
      return outcome;
    } catch (error) {
      this.reporter.failure(vscode.l10n.t('{0} couldn’t be saved. Nothing was changed.', fileName(step.file)), error);
      return undefined;
    }
  }

  private async reload(steps: readonly Step[]): Promise<void> {
    for (const step of steps) {
      if (step.kind === 'sidecar') await this.annotations.reload(step.digest);
      else if (isSidecar(step.file)) await this.annotations.reloadSidecar(step.file);
      else await this.others.find(({ fileName: name }) => isResearcherFile(step.file, name))?.reload(step.file);
    }
  }

  private tellDirty(file: vscode.Uri): void {
    const open = vscode.l10n.t('Open File');
    void vscode.window.showWarningMessage(vscode.l10n.t(
      '{0} is open with unsaved changes. Save or revert it, then try again. Nothing was changed.', nameOf(file)), open)
      .then((choice) => (choice === open ? vscode.window.showTextDocument(file) : undefined));
  }

  private async tellUnreadable(file: vscode.Uri, issues: readonly { readonly message: string; readonly start: number }[]): Promise<void> {
    const [issue] = issues;
    const line = issue === undefined ? 1 : await lineOf(file, issue.start);
    this.log.warn(`${file.toString()}:${line} ${issue?.message ?? ''}`);
    const open = vscode.l10n.t('Open File');
    void vscode.window.showErrorMessage(vscode.l10n.t(
      '{0} can’t be read (line {1}), so nothing was written to it. Fix it, then try again.', nameOf(file), line), open)
      .then((choice) => (choice === open ? showAt(file, line) : undefined));
  }

  /** A change whose entry is gone (by git, by another program) is reported, not silently dropped. */
  private tellLost(step: Step, outcome: StepOutcome & { kind: 'done' }): void {
    if (outcome.issues.length === 0) return;
    this.log.warn(outcome.issues.map(({ code, message }) => `${code}: ${message}`).join('\n'));
    void vscode.window.showWarningMessage(vscode.l10n.t(
      '{0} has been changed by another program. Your changes that could not be applied: {1}.', nameOf(step.file), outcome.issues.length));
  }
}

async function lineOf(file: vscode.Uri, offset: number): Promise<number> {
  const document = await vscode.workspace.openTextDocument(file);
  return document.positionAt(offset).line + 1;
}

async function showAt(file: vscode.Uri, line: number): Promise<void> {
  const position = new vscode.Position(line - 1, 0);
  await vscode.window.showTextDocument(file, { selection: new vscode.Range(position, position) });
}
