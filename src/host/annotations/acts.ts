import * as vscode from 'vscode';
import { ContextKey } from '../contextKey';
import type { Log } from '../log';
import type { Reporter } from '../reporter';
import type { AnnotationStore } from './annotationStore';
import { isResearcherFile, type ResearcherFiles } from '../researcherFiles/researcherFiles';
import { tellProtected } from '../files/tellProtected';
import { canHaveFiles, nameOf, fileName } from '../files/uris';
import { plural } from '../plural';
import { settings } from '../settings';
import { tell } from '../tell';
import { isSidecar, ownSidecar } from './sidecarFiles';
import { filesOf, isNothing, placesIn, withoutContested } from './actFiles';
import { actOf, History, type PastAct } from './history';
import { type Step, type StepOutcome, takeStep } from './steps';
import type { Direction } from './timeline';

/** Every change of annotations or another of the researcher's files goes through here: written, remembered, undone. */
export class Acts {
  readonly history: History;
  private readonly canUndo = new ContextKey<boolean>('canUndo');
  private running: Promise<unknown> = Promise.resolve();
  /** Called after each act, before the next begins. */
  afterAct: () => Promise<void> = () => Promise.resolve();
  private readonly canRedo = new ContextKey<boolean>('canRedo');

  constructor(
    private readonly annotations: AnnotationStore, private readonly others: readonly ResearcherFiles[],
    private readonly reporter: Reporter, private readonly log: Log, memento: vscode.Memento,
  ) {
    this.history = new History(memento);
    this.showState();
  }

  /**
   * Applies `steps`, and says so. If one file refuses, what was already written is undone and the user is informed.
   * @param places what is said of the number of passages or mentions concerned, where the steps don't tell
   * @returns whether it was done
   */
  perform(label: string, steps: readonly Step[], places?: number): Promise<boolean> {
    return this.inTurn(() => this.performNow(label, steps, places));
  }

  /** Resolves when no act is under way: the store then agrees with the files. */
  async settled(): Promise<void> {
    await this.running;
  }

  private async performNow(label: string, steps: readonly Step[], places: number | undefined): Promise<boolean> {
    if (!steps.every(({ file }) => canHaveFiles(file))) {
      void vscode.window.showInformationMessage(vscode.l10n.t('Save the digest to a file first. Annotations are stored next to it.'));
      return false;
    }
    if (steps.some(isCodedByNobody)) {
      tellUnusableCoder();
      return false;
    }
    const inverse = await this.take(steps.map((step) => this.annotations.withFollowedTitles(step)));
    if (inverse === undefined) return false;
    if (inverse.every(isNothing)) return true;
    this.history.done({ label, steps: inverse }, filesOf(steps));
    this.showState();
    tell(performedMessage(label, places ?? placesIn(inverse)));
    await this.afterAct();
    return true;
  }

  /** What accompanies a text edit, such as a quote that changed with it: written, but not an act of its own. */
  async follow(steps: readonly Step[]): Promise<void> {
    await this.inTurn(() => this.take(steps));
  }

  /** The history has changed by itself. */
  remember(): void {
    this.history.save();
    this.showState();
  }

  /** The same without a word where it can't be done, because it is no loss. */
  async followQuietly(steps: readonly Step[]): Promise<void> {
    await this.inTurn(() => this.take(steps, false));
  }

  /** A file or folder has another address: what can be undone there can be undone still. */
  renamed(from: vscode.Uri, to: vscode.Uri): Promise<void> {
    return this.inTurn(() => {
      this.history.renamed(from, to);
      return Promise.resolve();
    });
  }

  /** Acts run one after the other, however fast the keys are pressed. */
  inTurn<T>(run: () => Promise<T>): Promise<T> {
    const turn = this.running.then(run);
    this.running = turn.catch(() => undefined);
    return turn;
  }

  /**
   * Undoes or redoes an act; to be called in turn.
   * @param here the digest that the user looks at: of an act elsewhere it is said where that was
   */
  async goBack(direction: Direction, entry: PastAct, here: vscode.TextDocument | undefined): Promise<void> {
    const { label, steps } = actOf(entry);
    const later = this.history.timeline.actsAfter(direction, entry);
    const free = withoutContested(steps, later.map((other) => actOf(other).steps));
    // A new tag may stay in the codebook; everything else is undone as a whole.
    if (free.length < steps.length && (entry.files === 'all' || !free.some(({ kind }) => kind === 'sidecar'))) {
      this.tellContested(direction, label, later);
      return;
    }
    const inverse = await this.take(free);
    if (inverse === undefined) return;
    this.history.moved(direction, entry, inverse.every(isNothing) ? undefined : { label, steps: inverse });
    this.showState();
    const elsewhere = entry.files === 'all' || here === undefined || entry.files.includes(here.uri.toString()) ? undefined : placeOf(entry);
    tell(doneMessage(direction, label, elsewhere));
  }

  private tellContested(direction: Direction, label: string, later: readonly PastAct[]): void {
    const [other] = later;
    if (other === undefined) return;
    const place = placeOf(other);
    void vscode.window.showInformationMessage(direction === 'undo'
      ? vscode.l10n.t('“{0}” can’t be undone yet: “{1}” was done after it in the same file ({2}). Undo that first.', label, other.act.label, place)
      : vscode.l10n.t('“{0}” can’t be redone yet: “{1}” was undone after it in the same file ({2}). Redo that first.', label, other.act.label, place));
  }

  private showState(): void {
    const hasActs = (direction: Direction): boolean => this.history.timeline.entries(direction).some(({ kind }) => kind === 'act');
    this.canUndo.set(hasActs('undo'));
    this.canRedo.set(hasActs('redo'));
  }

  /** @returns the steps that undo it, or undefined if it could not be done */
  private async take(steps: readonly Step[], isTold = true): Promise<readonly Step[] | undefined> {
    const inverse: Step[] = [];
    for (const step of steps) {
      const outcome = await this.tryStep(step, isTold);
      if (outcome?.kind !== 'done') {
        for (const undo of inverse) await this.tryStep(undo);
        await this.reload(inverse);
        return undefined;
      }
      inverse.unshift(outcome.inverse);
      if (isTold) this.tellLost(step, outcome);
    }
    await this.reload(steps);
    return inverse;
  }

  private async tryStep(step: Step, isTold = true): Promise<StepOutcome | undefined> {
    try {
      const outcome = await takeStep(step);
      if (!isTold) return outcome;
      if (outcome.kind === 'occupied') tellOccupied(step);
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
      if (step.kind === 'move') await this.annotations.sidecarMoved(step.file, step.to);
      else if (step.kind === 'sidecar') await this.annotations.reload(step.digest);
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

/** What is said of an act: in how many places, if there is more than one. */
function performedMessage(label: string, places: number): string {
  return places < 2 ? vscode.l10n.t('Done: {0}', label) : plural(places, 'Done in {0} place: {1}', 'Done in {0} places: {1}', label);
}

/** The name of the digest that an act concerns. */
function placeOf({ files }: PastAct): string {
  return files === 'all' ? vscode.l10n.t('the whole folder') : files.map((file) => fileName(vscode.Uri.parse(file))).join(', ');
}

function doneMessage(direction: Direction, label: string, place: string | undefined): string {
  if (direction === 'undo') return place === undefined ? vscode.l10n.t('Undone: {0}', label) : vscode.l10n.t('Undone in {1}: {0}', label, place);
  return place === undefined ? vscode.l10n.t('Redone: {0}', label) : vscode.l10n.t('Redone in {1}: {0}', label, place);
}

function tellOccupied(step: Step): void {
  if (step.kind !== 'move') {
    void vscode.window.showWarningMessage(vscode.l10n.t('{0} already exists, so nothing was changed. Try again.', fileName(step.file)));
    return;
  }
  const { file, to } = step;
  void vscode.window.showWarningMessage(vscode.l10n.t(
    '{0} already exists, so the annotations in {1} were left where they are. You find them under “Needs attention” in the Codebook view.', fileName(to), fileName(file)));
}

/** Whether a step would put new annotations into the shared file, although a name is set. */
function isCodedByNobody(step: Step): boolean {
  return step.kind === 'sidecar' && !settings.canCode(step.digest) && step.file.toString() === ownSidecar(step.digest).toString()
    && step.changes.some(({ kind }) => kind === 'addAnnotation' || kind === 'noteArticle');
}

function tellUnusableCoder(): void {
  const open = vscode.l10n.t('Open Setting');
  void vscode.window.showWarningMessage(vscode.l10n.t(
    'The coder name in your settings can’t be used. Nothing was changed, because it would have gone into the file shared by everyone. Enter a name with at least one letter or digit.'), open)
    .then((choice) => (choice === open ? vscode.commands.executeCommand('workbench.action.openSettings', 'policyDigest.coder') : undefined));
}

async function lineOf(file: vscode.Uri, offset: number): Promise<number> {
  const document = await vscode.workspace.openTextDocument(file);
  return document.positionAt(offset).line + 1;
}

async function showAt(file: vscode.Uri, line: number): Promise<void> {
  const position = new vscode.Position(line - 1, 0);
  await vscode.window.showTextDocument(file, { selection: new vscode.Range(position, position) });
}
