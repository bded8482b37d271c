import * as vscode from 'vscode';
import type { TopicCodebook } from '../../core/topics/types';
import { researcherFileIn, type ResearcherFiles, watchResearcherFiles } from '../files/researcherFiles';
import { readText } from '../files/textFile';
import { errorText } from '../log';
import type { Reporter } from '../reporter';

/**
 * The codebook by which articles are sorted: the researcher's own, `.policy-digest/topics.yaml` of the first folder that
 * has one, else the built-in one. Follows the file; while it can't be read, the topics stay as they were.
 */
export class TopicCodebookSource implements vscode.Disposable, ResearcherFiles {
  readonly fileName = 'topics.yaml';
  private readonly changed = new vscode.EventEmitter<void>();
  private readonly disposables: { dispose(): unknown }[] = [this.changed];
  private loading: Promise<TopicCodebook> | undefined;
  readonly onDidChange = this.changed.event;

  constructor(private readonly reporter: Reporter) {}

  start(): void {
    this.disposables.push(watchResearcherFiles(this), vscode.workspace.onDidChangeWorkspaceFolders(() => void this.reload()));
  }

  /** Reads the file again. */
  async reload(): Promise<void> {
    this.loading = this.load(this.loading);
    this.changed.fire();
    await this.loading;
  }

  refresh(): Promise<void> {
    return this.reload();
  }

  current(): Promise<TopicCodebook> {
    return this.loading ??= this.load(undefined);
  }

  dispose(): void {
    vscode.Disposable.from(...this.disposables).dispose();
  }

  private async load(before: Promise<TopicCodebook> | undefined): Promise<TopicCodebook> {
    const { builtInTopics } = await import('../../core/topics/builtIn');
    for (const folder of vscode.workspace.workspaceFolders ?? []) {
      const uri = researcherFileIn(folder.uri, this.fileName);
      const own = await this.read(uri);
      if (own === 'unreadable') return before ?? builtInTopics;
      if (own !== undefined) return own;
    }
    return builtInTopics;
  }

  private async read(uri: vscode.Uri): Promise<TopicCodebook | 'unreadable' | undefined> {
    try {
      const text = await readText(uri);
      if (text === undefined) return undefined;
      const { readTopicCodebook } = await import('../../core/topics/readTopicCodebook');
      const { codebook, issues } = readTopicCodebook(text);
      if (codebook !== undefined) {
        this.reporter.forget(uri.toString());
        return codebook;
      }
      this.tellUnreadable(uri, issues[0]?.message ?? '');
    } catch (error) {
      this.tellUnreadable(uri, errorText(error));
    }
    return 'unreadable';
  }

  private tellUnreadable(uri: vscode.Uri, detail: string): void {
    this.reporter.problem(uri.toString(), vscode.l10n.t(
      'The topics in topics.yaml can’t be read. Articles are sorted as before; correct the file to use it.'), detail,
    { title: vscode.l10n.t('Open File'), run: () => vscode.window.showTextDocument(uri) });
  }
}
