import * as vscode from 'vscode';
import { BackgroundWork } from '../background';
import type { Reporter } from '../reporter';
import { settings } from '../settings';
import type { Corpus } from './corpus';
import { followEdits } from './followEdits';
import { digestLanguage } from './recognition';

/** The editor's own commands. They act on the active editor, and hold for its file, in whatever tab, until the window closes. */
const editorCommand = {
  protect: 'workbench.action.files.setActiveEditorReadonlyInSession',
  // Not "writeable": a file that is read-only for another reason stays so.
  release: 'workbench.action.files.resetActiveEditorReadonlyInSession',
};

/**
 * Keeps the texts of digests from being typed into by accident: the editor shows them read-only, unless the user asked to edit
 * one. What is being edited stays editable until its last tab is closed. A text that is only a note, an unsaved one, and one
 * with unsaved changes are never protected by themselves.
 */
export class Protection implements vscode.Disposable {
  /** What was decided for a file since it was opened: whether it is to be protected. */
  private readonly decided = new Map<string, boolean>();
  private readonly protectedFiles = new Set<string>();
  /** The file that may be changed for a moment, though it is to be protected. */
  private lifted: string | undefined;
  private readonly changed = new vscode.EventEmitter<void>();
  private readonly applying: BackgroundWork;
  private readonly disposables: { dispose(): unknown }[];

  /** A digest is now protected, or no longer. */
  readonly onDidChange = this.changed.event;

  constructor(private readonly corpus: Corpus, reporter: Reporter) {
    this.applying = new BackgroundWork(() => this.apply(), { report: reporter.inBackground });
    this.disposables = [this.changed, this.applying];
  }

  start(): void {
    const apply = (): void => { this.applying.restart(); };
    const { window } = vscode;
    this.disposables.push(
      window.onDidChangeActiveTextEditor(apply), this.corpus.onDidChange(apply), settings.onDidChange(['protect'], apply),
      window.tabGroups.onDidChangeTabs(({ closed }) => {
        if (closed.length > 0) this.forgetClosed();
        apply();
      }),
      window.tabGroups.onDidChangeTabGroups(apply),
      followEdits((document) => { this.edited(document); }),
    );
    apply();
  }

  /** Whether the text of a digest is protected; undefined where there is nothing to protect. */
  isProtected(document: vscode.TextDocument): boolean | undefined {
    if (this.protectedFiles.has(keyOf(document))) return true;
    return this.isSureDigest(document) || this.decided.has(keyOf(document)) ? false : undefined;
  }

  /** Makes the text of the active editor editable, or protects it; resolves when the editor has done so. */
  async set(document: vscode.TextDocument, isProtected: boolean): Promise<void> {
    const key = keyOf(document);
    this.decided.set(key, isProtected);
    // The editor has its own ways to change the state, of which it doesn't tell: what was asked for is done in any case.
    if (isProtected) this.protectedFiles.delete(key);
    else this.protectedFiles.add(key);
    this.applying.restart();
    await this.applying.whenIdle();
  }

  /** Lets the active editor take a drop, until `restore`; what is then dropped into the text makes it editable, as any edit does. */
  async lift(): Promise<void> {
    const document = activeDocument();
    if (document === undefined || !this.protectedFiles.has(keyOf(document))) return;
    this.lifted = keyOf(document);
    this.applying.restart();
    await this.applying.whenIdle();
  }

  restore(): void {
    if (this.lifted === undefined) return;
    this.lifted = undefined;
    this.applying.restart();
  }

  dispose(): void {
    vscode.Disposable.from(...this.disposables).dispose();
  }

  /** Brings the active editor into the state that it should have; the others follow when they become active. */
  private async apply(): Promise<void> {
    const document = activeDocument();
    if (document === undefined) return;
    const key = keyOf(document);
    const isWanted = this.isWanted(document);
    if (isWanted === this.protectedFiles.has(key)) return;
    await vscode.commands.executeCommand(isWanted ? editorCommand.protect : editorCommand.release);
    const now = activeDocument();
    if (now === document) {
      if (isWanted) this.protectedFiles.add(key);
      else this.protectedFiles.delete(key);
      this.changed.fire();
      return;
    }
    // Another editor came to the front in the meantime, and may have got what was meant for this one.
    if (isWanted && (now === undefined || !this.isWanted(now))) await vscode.commands.executeCommand(editorCommand.release);
    this.applying.restart();
  }

  private isWanted(document: vscode.TextDocument): boolean {
    const key = keyOf(document);
    if (key === this.lifted) return false;
    if (document.isDirty && !this.protectedFiles.has(key)) this.decided.set(key, false);
    return this.decided.get(key) ?? (settings.protects(document.uri) && this.isSureDigest(document));
  }

  /** Not merely a note, which is read as a digest of one article but written by hand. */
  private isSureDigest(document: vscode.TextDocument): boolean {
    const digest = this.corpus.get(document.uri);
    return digest !== undefined && (document.languageId === digestLanguage || digest.parsed.layout.kind === 'digest') && isFile(document);
  }

  /** Whoever edits a text, by the editor's own command for it or by another program, goes on editing. */
  private edited(document: vscode.TextDocument): void {
    const key = keyOf(document);
    if (this.decided.get(key) === false || (!this.protectedFiles.has(key) && this.corpus.get(document.uri) === undefined)) return;
    this.decided.set(key, false);
    this.applying.restart();
    this.changed.fire();
  }

  private forgetClosed(): void {
    const open = new Set(vscode.window.tabGroups.all.flatMap(({ tabs }) => tabs).flatMap(({ input }) => fileOf(input)?.toString() ?? []));
    for (const key of this.decided.keys()) if (!open.has(key)) this.decided.delete(key);
  }
}

/** Where the editor's commands would act, if it is where the user types. */
function activeDocument(): vscode.TextDocument | undefined {
  const document = vscode.window.activeTextEditor?.document;
  const file = fileOf(vscode.window.tabGroups.activeTabGroup.activeTab?.input);
  return document !== undefined && file?.toString() === keyOf(document) && isFile(document) ? document : undefined;
}

/** The file that can be edited in a tab. */
function fileOf(input: unknown): vscode.Uri | undefined {
  if (input instanceof vscode.TabInputText) return input.uri;
  return input instanceof vscode.TabInputTextDiff ? input.modified : undefined;
}

function isFile({ uri, isUntitled }: vscode.TextDocument): boolean {
  return !isUntitled && vscode.workspace.fs.isWritableFileSystem(uri.scheme) === true;
}

function keyOf({ uri }: vscode.TextDocument): string {
  return uri.toString();
}
