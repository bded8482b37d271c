import * as vscode from 'vscode';
import type { Article } from '../../core/digest/types';
import { decideTopics, type DecidedTopics } from '../../core/topics/decideTopics';
import type { TopicKnowledge } from '../../core/topics/learning/topicKnowledge';
import type { LearnedArticle, TopicLearner } from '../../core/topics/learning/topicLearner';
import type { TopicClassifier } from '../../core/topics/classify/classifier';
import type { AnnotationStore } from '../annotations/annotationStore';
import { runInSlices } from '../slices';
import type { Analysers } from '../corpus/analysers';
import type { Corpus } from '../corpus/corpus';
import type { Digest } from '../corpus/digest';
import type { TopicCodebookSource } from '../researcherFiles/topicCodebook';

/** An article of the workspace with its topics. */
export interface CorpusArticle {
  readonly digest: Digest;
  readonly article: Article;
  readonly index: number;
  readonly topics: DecidedTopics;
}

/** What one classifier, and so one codebook, has learned from this workspace. */
interface Learning {
  readonly classifier: TopicClassifier;
  readonly learner: TopicLearner;
  knowledge: TopicKnowledge | undefined;
}

/**
 * The topics of all articles, worked out in the background; what the researcher decided always wins. What is common in
 * the workspace, and every decision, is learned: after each change all articles are ranked again, in slices.
 */
export class TopicIndex implements vscode.Disposable {
  private readonly changed = new vscode.EventEmitter<void>();
  private readonly disposables: { dispose(): unknown }[] = [this.changed];
  private running: { cancel: vscode.CancellationTokenSource; promise: Promise<void> } | undefined;
  private working = 0;
  private learning: Learning | undefined;
  private readonly decisions = new Map<string, string>();

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
      this.annotations.onDidChange((digest) => {
        this.changed.fire();
        if (this.noteDecisions(digest)) this.classify();
      }),
    );
    this.classify();
  }

  /** Whether the topics of all digests read so far are known. */
  get isReady(): boolean {
    return this.working === 0;
  }

  /** Settles when the topics of all digests read so far are known. */
  async ready(): Promise<void> {
    await this.annotations.ready();
    for (let waitedFor: unknown; waitedFor !== this.running;) {
      waitedFor = this.running;
      await this.running?.promise;
    }
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
    this.working += 1;
    this.running = { cancel, promise: this.classifyAll(cancel.token).finally(() => { this.working -= 1; }) };
  }

  /** Whether decisions on topics differ from those noted before; sidecars change for many other reasons, such as typing. */
  private noteDecisions(digest: vscode.Uri | undefined): boolean {
    const uris = digest === undefined ? this.corpus.all().map(({ uri }) => uri) : [digest];
    const changed = uris.filter((uri) => {
      const articles = this.annotations.sidecarsOf(uri).flatMap(({ sidecar }) => sidecar?.articles ?? []);
      const decided = JSON.stringify(articles.filter(({ topics }) => topics !== undefined).map(({ id, topics }) => [id, topics]));
      const isSame = (this.decisions.get(uri.toString()) ?? '[]') === decided;
      this.decisions.set(uri.toString(), decided);
      return !isSame;
    });
    return changed.length > 0;
  }

  private async classifyAll(token: vscode.CancellationToken): Promise<void> {
    const classifier = await this.analysers.classifier();
    if (token.isCancellationRequested) return;
    const learning = this.learning?.classifier === classifier ? this.learning
      : { classifier, learner: classifier.learner(), knowledge: undefined };
    this.learning = learning;
    const digests = this.corpus.all();
    const hasNew = digests.some((digest) => digest.articles.some((_, index) => !digest.isReadBy(index, classifier)));
    if (hasNew && await runInSlices(this.readNew(digests, learning), token)) this.changed.fire();
    if (await runInSlices(this.learn(digests, learning), token)) this.changed.fire();
  }

  /** Articles that were not read yet are ranked by what is known so far, so that they soon stand in the tree. */
  private *readNew(digests: readonly Digest[], { classifier, knowledge }: Learning): Generator<undefined, undefined> {
    for (const digest of digests) {
      for (const index of digest.articles.keys()) {
        if (digest.isReadBy(index, classifier)) continue;
        digest.rankTopics(index, classifier, knowledge);
        yield undefined;
      }
    }
  }

  private *learn(digests: readonly Digest[], learning: Learning): Generator<undefined, undefined> {
    const { classifier } = learning;
    learning.knowledge = yield* learning.learner.follow(this.learnedArticles(digests, classifier));
    for (const digest of digests) {
      for (const index of digest.articles.keys()) {
        digest.rankTopics(index, classifier, learning.knowledge);
        yield undefined;
      }
    }
  }

  private *learnedArticles(digests: readonly Digest[], classifier: TopicClassifier): Generator<LearnedArticle, undefined> {
    for (const digest of digests) {
      const hasSidecar = this.annotations.sidecarsOf(digest.uri).length > 0;
      for (const [index, article] of digest.articles.entries()) {
        const reading = digest.topicReading(index, classifier);
        const decision = hasSidecar ? this.annotations.noteOf(digest.uri, article.id)?.topics : undefined;
        if (reading !== undefined) yield { reading, decision };
      }
    }
  }
}
