import * as vscode from 'vscode';
import { BackgroundWork, type ReportError } from '../../host/background';
import type { Corpus } from '../../host/corpus/corpus';
import type { Digest } from '../../host/corpus/digest';
import { articleKey } from '../../host/related/articleFollower';
import { type CancelSignal, runInSlices } from '../../host/slices';

/** The phrases that articles share, found in the background from when they are first asked for. */
export class PhrasesByArticle implements vscode.Disposable {
  private readonly changed = new vscode.EventEmitter<void>();
  private readonly finding: BackgroundWork;
  private found: ReadonlyMap<string, readonly string[]> = new Map();
  private of: readonly Digest[] = [];

  /** Other phrases are shared now. */
  readonly onDidChange = this.changed.event;

  constructor(private readonly corpus: Corpus, report: ReportError) {
    this.finding = new BackgroundWork((signal) => this.find(signal), { report });
  }

  /** By the key of an article (`articleKey`), as last found; new digests are looked through after that. */
  current(): ReadonlyMap<string, readonly string[]> {
    const digests = this.corpus.all();
    const isSame = digests.length === this.of.length && digests.every((digest, index) => digest === this.of[index]);
    if (!isSame) {
      this.of = digests;
      this.finding.restart();
    }
    return this.found;
  }

  /** Whether there is more to be found. */
  get isBusy(): boolean {
    return !this.finding.isIdle;
  }

  dispose(): void {
    vscode.Disposable.from(this.finding, this.changed).dispose();
  }

  private async find(signal: CancelSignal): Promise<void> {
    // Loaded when first needed: it brings the tables of English words with it.
    const { sharedPhrases } = await import('../../core/related/sharedPhrases');
    const articles = this.of.flatMap((digest) => digest.articles.map(({ id }, index) => ({
      key: articleKey(digest, id), ...digest.readers[index]?.input ?? { title: '', body: '' },
    })));
    const steps = sharedPhrases(articles);
    let found: ReadonlyMap<string, readonly string[]> | undefined;
    const isDone = await runInSlices({
      next() {
        const step = steps.next();
        if (step.done === true) found = step.value;
        return step;
      },
    }, signal);
    if (!isDone || found === undefined) return;
    this.found = found;
    this.changed.fire();
  }
}
