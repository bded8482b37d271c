import * as vscode from 'vscode';
import type { Article } from '../../core/digest/types';
import { decideTopics, type DecidedTopics } from '../../core/topics/decideTopics';
import type { AnnotationStore } from '../annotations/annotationStore';
import { runInSlices } from '../slices';
import type { Analysers } from './analysers';
import type { Corpus } from './corpus';
import type { Digest } from './digest';
import type { TopicCodebookSource } from './topicCodebook';

/** An article of the workspace with its topics. */
export interface CorpusArticle {
  readonly digest: Digest;
  readonly article: Article;
  readonly index: number;
  readonly topics: DecidedTopics;
}

/** The topics of all articles, worked out in the background; what the researcher decided always wins. */
export class TopicIndex implements vscode.Disposable {
  private readonly changed = new vscode.EventEmitter<void>();
  private readonly disposables: { dispose(): unknown }[] = [this.changed];
  private running: { cancel: vscode.CancellationTokenSource; promise: Promise<void> } | undefined;

  /** Topics of any article changed. */
  readonly onDidChange = this.changed.event;

  constructor(
    private readonly corpus: Corpus, private readonly annotations: AnnotationStore, private readonly analysers: Analysers,
    private readonly codebook: TopicCodebookSource,
  ) {}

  start(): void {
    this.disposables.push(
      this.corpus.onDidChange(() => { this.classify(); }),
      this.codebook.onDidChange(() => { this.classify(); }),
      this.annotations.onDidChange(() => { this.changed.fire(); }),
    );
    this.classify();
  }

  /** Settles when the topics of all digests read so far are known. */
  async ready(): Promise<void> {
    await this.annotations.ready();
    await this.running?.promise;
  }

  /** The articles whose topics are known, in the order of files and texts. */
  articles(): CorpusArticle[] {
    return this.corpus.all().flatMap((digest) => digest.articles.flatMap((article, index) => {
      const topics = this.topicsOf(digest, index);
      return topics === undefined ? [] : [{ digest, article, index, topics }];
    }));
  }

  /** Undefined until the article was looked at. */
  topicsOf(digest: Digest, index: number): DecidedTopics | undefined {
    const automatic = digest.knownTopics(index);
    const article = digest.articles[index];
    if (automatic === undefined || article === undefined) return undefined;
    return decideTopics(automatic, this.annotations.noteOf(digest.uri, article.id)?.topics);
  }

  dispose(): void {
    this.running?.cancel.cancel();
    vscode.Disposable.from(...this.disposables).dispose();
  }

  private classify(): void {
    this.running?.cancel.cancel();
    const cancel = new vscode.CancellationTokenSource();
    this.running = { cancel, promise: this.classifyAll(cancel.token) };
  }

  private async classifyAll(token: vscode.CancellationToken): Promise<void> {
    const classifier = await this.analysers.classifier();
    const digests = this.corpus.all();
    const finished = await runInSlices((function* steps() {
      for (const digest of digests) {
        for (const index of digest.articles.keys()) {
          digest.topics(index, classifier);
          yield;
        }
      }
    })(), token);
    if (finished) this.changed.fire();
  }
}
