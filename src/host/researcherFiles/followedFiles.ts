import * as vscode from 'vscode';
import { indexLines } from '../../core/text/lines';
import type { Issue } from '../../core/issues/issue';
import { diagnostic } from '../diagnostics';
import { errorText } from '../log';
import type { Reporter } from '../reporter';
import { researcherFileFor, researcherFileIn, type ResearcherFileName, type ResearcherFiles } from './researcherFiles';
import { readText } from '../files/textFile';
import { isInView } from '../files/uris';

/** What a text says; no `value`: it can't be understood, and `issues` say why. */
export interface Reading<Value> {
  readonly value: Value | undefined;
  readonly issues: readonly Issue[];
}

/** What a file said and says; undefined where there was or is none. */
export interface FileChange<Value> {
  readonly file: vscode.Uri;
  readonly before: Value | undefined;
  readonly now: Value | undefined;
}

interface Loaded<Value> {
  readonly file: vscode.Uri;
  /** What the file held when it was last read; undefined where there was none. */
  readonly text: string | undefined;
  /** What the last text said that could be understood. */
  readonly value: Value | undefined;
  /** The file is there, but could not even be read as text. */
  readonly isUnread: boolean;
}

/**
 * One kind of the researcher's files, one a folder: read at the start and whenever one changes on disk. One that can't
 * be understood any more keeps what it said last, is told once, and shows its problems at their lines.
 */
export abstract class FollowedFiles<Value> implements vscode.Disposable, ResearcherFiles {
  abstract readonly fileName: ResearcherFileName;
  private readonly loaded = new Map<string, Loaded<Value>>();
  private readonly changed = new vscode.EventEmitter<FileChange<Value>>();
  private readonly diagnostics = vscode.languages.createDiagnosticCollection('policyDigest.files');
  private readonly disposables: { dispose(): unknown }[] = [this.changed, this.diagnostics];
  private reading: Promise<void> = Promise.resolve();

  readonly onDidChange = this.changed.event;

  constructor(private readonly reporter: Reporter) {}

  protected abstract read(text: string): Reading<Value> | Promise<Reading<Value>>;

  /** What the user is told of a file that can't be understood. `line` counts from 1. */
  protected abstract unreadable(file: vscode.Uri, line: number): string;

  start(): void {
    const watcher = vscode.workspace.createFileSystemWatcher(`**/.policy-digest/${this.fileName}`);
    const reload = (file: vscode.Uri): void => void this.reload(file);
    this.disposables.push(
      watcher, watcher.onDidChange(reload), watcher.onDidCreate(reload), watcher.onDidDelete(reload),
      vscode.workspace.onDidChangeWorkspaceFolders(({ removed }) => {
        for (const { uri } of removed) this.forget(researcherFileIn(uri, this.fileName));
        void this.refresh();
      }),
    );
    void this.refresh();
  }

  /** Settles when all that was to be read by now is read. */
  ready(): Promise<void> {
    return this.reading;
  }

  /** Reads one file from disk again. One reading after the other, so that the last one says what holds. */
  reload(file: vscode.Uri): Promise<void> {
    this.reading = this.reading.catch(() => undefined).then(() => this.readNow(file));
    return this.reading;
  }

  async refresh(): Promise<void> {
    await Promise.all((vscode.workspace.workspaceFolders ?? []).map(({ uri }) => this.reload(researcherFileIn(uri, this.fileName))));
  }

  dispose(): void {
    vscode.Disposable.from(...this.disposables).dispose();
  }

  /** What holds in a folder of the workspace. */
  protected valueIn(folder: vscode.Uri): Value | undefined {
    return this.loaded.get(researcherFileIn(folder, this.fileName).toString())?.value;
  }

  /** What holds for a digest. A file beside one that lies in no folder of the workspace is read when it is first asked for. */
  protected valueFor(digest: vscode.Uri): Value | undefined {
    const file = researcherFileFor(digest, this.fileName);
    const known = this.loaded.get(file.toString());
    if (known === undefined && digest.scheme !== 'untitled') {
      this.loaded.set(file.toString(), { file, text: undefined, value: undefined, isUnread: false });
      void this.reload(file);
    }
    return known?.value;
  }

  /** All files that are there, in the order in which they were first read. */
  protected files(): readonly { readonly uri: vscode.Uri; readonly value: Value }[] {
    return [...this.loaded.values()].flatMap(({ file, value }) => (value === undefined ? [] : [{ uri: file, value }]));
  }

  private async readNow(file: vscode.Uri): Promise<void> {
    const key = file.toString();
    const before = this.loaded.get(key);
    let text: string | undefined;
    try {
      text = await readPatiently(file);
    } catch (error) {
      this.loaded.set(key, { file, text: before?.text, value: before?.value, isUnread: true });
      this.tellUnreadable(file, 0, errorText(error));
      return;
    }
    if (before !== undefined && !before.isUnread && text === before.text) return;
    const { value, issues } = text === undefined ? { value: undefined, issues: [] } : await this.read(text);
    const lines = indexLines(text ?? '');
    const problems = issues.map((issue) => diagnostic(lines, issue));
    this.diagnostics.set(file, problems);
    const isBroken = text !== undefined && value === undefined;
    const now = isBroken ? before?.value : value;
    this.loaded.set(key, { file, text, value: now, isUnread: false });
    if (isBroken) this.tellUnreadable(file, problems[0]?.range.start.line ?? 0, issues[0]?.message ?? '');
    else this.reporter.forget(key);
    if (now !== before?.value) this.changed.fire({ file, before: before?.value, now });
  }

  private forget(file: vscode.Uri): void {
    const before = this.loaded.get(file.toString())?.value;
    this.loaded.delete(file.toString());
    this.diagnostics.delete(file);
    if (before !== undefined) this.changed.fire({ file, before, now: undefined });
  }

  /** Whoever is writing in the file sees the mark at its line, and need not be told. */
  private tellUnreadable(file: vscode.Uri, line: number, detail: string): void {
    if (isInView(file)) return;
    const selection = new vscode.Range(line, 0, line, 0);
    this.reporter.problem(file.toString(), this.unreadable(file, line + 1), detail, {
      title: vscode.l10n.t('Open File'), run: () => vscode.window.showTextDocument(file, { selection }),
    });
  }
}

/** Milliseconds after which a file that could not be read is tried again: it may have been written just then. */
const pauses = [50, 250, 1000];

async function readPatiently(file: vscode.Uri): Promise<string | undefined> {
  for (const pause of pauses) {
    try {
      return await readText(file);
    } catch {
      await new Promise((resolve) => setTimeout(resolve, pause));
    }
  }
  return readText(file);
}
