import * as vscode from 'vscode';
import { readEntityRules } from '../../core/entities/researcherRules/readEntityRules';
import { type ArticleRules, emptyRuleBook, makeRuleBook, type RuleBook } from '../../core/entities/researcherRules/ruleBook';
import { indexLines } from '../../core/text/lines';
import type { Issue } from '../../core/text/span';
import { fileName } from '../corpus/recognition';
import { FollowedFiles, pathOfDigest, researcherFileFor, type ResearcherFiles } from '../files/researcherFiles';
import { readText } from '../files/textFile';
import { errorText } from '../log';
import { diagnostic, positionIn } from '../problems';
import type { Reporter } from '../reporter';

interface LoadedRules {
  /** What the file held when it was last read; undefined where there was none. */
  readonly text: string | undefined;
  /** The rules of the last text that could be read. */
  readonly book: RuleBook;
  /** The file was there, but could not even be read as text. */
  readonly isUnread?: boolean;
}

const none: LoadedRules = { text: undefined, book: emptyRuleBook };

/**
 * The researcher's rules for entities, one file a folder: `.policy-digest/entities.yaml`. Follows changes on disk; while a
 * file can't be read, the rules stay as they were.
 */
export class EntityRuleBooks implements vscode.Disposable, ResearcherFiles {
  readonly fileName = 'entities.yaml';
  private readonly loaded = new Map<string, LoadedRules>();
  private readonly changed = new vscode.EventEmitter<void>();
  private readonly diagnostics = vscode.languages.createDiagnosticCollection('policyDigest.entities');
  private readonly followed = new FollowedFiles(this);

  /** Mentions may be other ones from now on. */
  readonly onDidChange = this.changed.event;

  constructor(private readonly reporter: Reporter) {}

  start(): void {
    this.followed.start();
  }

  async ready(): Promise<void> {
    await this.followed.ready();
  }

  /** The rules that hold in an article: the same object as long as they stay the same. */
  rulesFor(digest: vscode.Uri, article: string): ArticleRules {
    return this.of(researcherFileFor(digest, this.fileName)).book.rulesFor(pathOfDigest(digest), article);
  }

  /** Reads one file from disk again. */
  async reload(uri: vscode.Uri): Promise<void> {
    const before = this.loaded.get(uri.toString()) ?? none;
    let text: string | undefined;
    try {
      text = await readText(uri);
    } catch (error) {
      this.loaded.set(uri.toString(), { ...before, isUnread: true });
      this.tellUnreadable(uri, 0, errorText(error));
      return;
    }
    if (text === before.text && before.isUnread !== true) return;
    const { rules, issues } = text === undefined ? { rules: { entities: [], ignored: [] }, issues: [] } : readEntityRules(text);
    this.showIssues(uri, text ?? '', issues);
    this.loaded.set(uri.toString(), { text, book: rules === undefined ? before.book : makeRuleBook(rules) });
    if (rules === undefined) this.tellUnreadable(uri, positionIn(indexLines(text ?? ''), issues[0]?.start ?? 0).line, issues[0]?.message ?? '');
    else {
      this.reporter.forget(uri.toString());
      this.changed.fire();
    }
  }

  refresh(): Promise<void> {
    return this.followed.readAll();
  }

  dispose(): void {
    vscode.Disposable.from(this.followed, this.changed, this.diagnostics).dispose();
  }

  /** A file beside a digest that lies in no folder of the workspace is read when it is first asked for. */
  private of(file: vscode.Uri): LoadedRules {
    const key = file.toString();
    const known = this.loaded.get(key);
    if (known !== undefined) return known;
    this.loaded.set(key, none);
    void this.reload(file);
    return none;
  }

  private showIssues(uri: vscode.Uri, text: string, issues: readonly Issue[]): void {
    const lines = indexLines(text);
    this.diagnostics.set(uri, issues.map((issue) => diagnostic(lines, issue)));
  }

  private tellUnreadable(uri: vscode.Uri, line: number, detail: string): void {
    const range = new vscode.Range(line, 0, line, 0);
    this.reporter.problem(uri.toString(), vscode.l10n.t(
      'Your rules for entities in {0} can’t be read (line {1}). The file stays untouched, and entities are shown as before; correct it to use it.',
      fileName(uri), line + 1), detail,
    { title: vscode.l10n.t('Open File'), run: () => vscode.window.showTextDocument(uri, { selection: range }) });
  }
}
