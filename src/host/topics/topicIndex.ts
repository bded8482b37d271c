import * as vscode from 'vscode';
import type { ArticleParts, ArticleReader } from '../../core/corpus/articleFacts';
import type { Article } from '../../core/digest/types';
import type { ArticleReading } from '../../core/topics/learning/articleReading';
import { decideTopics, type DecidedTopics } from '../../core/topics/decideTopics';
import type { TopicKnowledge } from '../../core/topics/learning/topicKnowledge';
import type { LearnedArticle, TopicLearner } from '../../core/topics/learning/topicLearner';
import type { TopicClassifier } from '../../core/topics/classify/classifier';
import type { ArticleTopics } from '../../core/topics/types';
import type { AnnotationStore } from '../annotations/annotationStore';
import { BackgroundWork, type ReportError } from '../background';
import { type CancelSignal, runInSlices } from '../slices';
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
  /** What it saw in each article, kept as long as the words don't change. */
  readonly readings: WeakMap<ArticleParts, ArticleReading>;
  readonly learner: TopicLearner;
  knowledge: TopicKnowledge | undefined;
}

/**
 * The topics of all articles, computed in the background; the researcher's decisions always win. What is common in the
 * workspace, and every decision, is learned: after each change all articles are reranked, in slices.
 */
export class TopicIndex implements vscode.Disposable {
  private readonly changed = new vscode.EventEmitter<void>();
  private readonly classifying: BackgroundWork;
  private readonly disposables: { dispose(): unknown }[];
  private learning: Learning | undefined;
  /** Topics as last ranked. After a codebook change the old ones stay until the new ones are there. */
  private readonly ranked = new WeakMap<ArticleParts, ArticleTopics>();
  private readonly decisions = new Map<string, string>();

  /** The topics of some article changed. */
  readonly onDidChange = this.changed.event;

  constructor(
    private readonly corpus: Corpus, private readonly annotations: AnnotationStore, private readonly analysers: Analysers,
    private readonly codebook: TopicCodebookSource, report: ReportError,
  ) {
    this.classifying = new BackgroundWork((signal) => this.classifyAll(signal), { report });
    this.disposables = [this.classifying, this.changed];
  }

  start(): void {
    this.disposables.push(
      this.corpus.onDidChange(() => { this.classifying.restart(); }),
      this.codebook.onDidChange(() => { this.classifying.restart(); }),
      this.annotations.onDidChange((digest) => {
        this.changed.fire();
        if (this.noteDecisions(digest)) this.classifying.restart();
      }),
    );
    this.classifying.restart();
  }

  /** Whether the topics of all digests read so far are known. */
  get isReady(): boolean {
    return this.classifying.isIdle;
  }

  /** Resolves when the topics of all digests read so far are known. */
  async ready(): Promise<void> {
    await this.annotations.ready();
    await this.classifying.whenIdle();
  }

  /** The articles whose topics are known, in the order of files and texts. */
  articles(): CorpusArticle[] {
    return this.corpus.all().flatMap((digest) => digest.articles.flatMap((article, index) => {
      const topics = this.topicsOf(digest, index);
      return topics === undefined ? [] : [{ digest, article, index, topics }];
    }));
  }

  /** Undefined until the article has been classified. */
  topicsOf(digest: Digest, index: number): DecidedTopics | undefined {
    const automatic = this.automaticTopicsOf(digest, index);
    const article = digest.articles[index];
    if (automatic === undefined || article === undefined) return undefined;
    return decideTopics(automatic, this.annotations.noteOf(digest.uri, article.id)?.topics);
  }

  /** The classifier's result, by the codebook and what it learned here; undefined until the article has been classified. */
  automaticTopicsOf(digest: Digest, index: number): ArticleTopics | undefined {
    const reader = digest.readers[index];
    return reader && this.ranked.get(reader.parts);
  }

  dispose(): void {
    vscode.Disposable.from(...this.disposables).dispose();
  }

  /** Whether decisions on topics differ from those last seen; sidecars change for many other reasons, such as typing. */
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

  private async classifyAll(signal: CancelSignal): Promise<void> {
    const classifier = await this.analysers.classifier();
    if (signal.isCancellationRequested) return;
    const learning = this.learning?.classifier === classifier ? this.learning
      : { classifier, readings: new WeakMap<ArticleParts, ArticleReading>(), learner: classifier.learner(), knowledge: undefined };
    this.learning = learning;
    const digests = this.corpus.all();
    const hasNew = digests.some((digest) => digest.readers.some(({ parts }) => !learning.readings.has(parts)));
    if (hasNew && await runInSlices(this.readNew(digests, learning), signal)) this.changed.fire();
    if (await runInSlices(this.learn(digests, learning), signal)) this.changed.fire();
  }

  /** Articles not read yet are ranked by what is known so far, so that they soon appear in the tree. */
  private *readNew(digests: readonly Digest[], learning: Learning): Generator<undefined, undefined> {
    for (const digest of digests) {
      for (const reader of digest.readers) {
        if (learning.readings.has(reader.parts)) continue;
        this.rank(reader, learning);
        yield undefined;
      }
    }
  }

  private *learn(digests: readonly Digest[], learning: Learning): Generator<undefined, undefined> {
    learning.knowledge = yield* learning.learner.follow(this.learnedArticles(digests, learning));
    for (const digest of digests) {
      for (const reader of digest.readers) {
        this.rank(reader, learning);
        yield undefined;
      }
    }
  }

  private rank(reader: ArticleReader, learning: Learning): void {
    this.ranked.set(reader.parts, learning.classifier.rank(readingOf(reader, learning), learning.knowledge));
  }

  private *learnedArticles(digests: readonly Digest[], learning: Learning): Generator<LearnedArticle, undefined> {
    for (const digest of digests) {
      const hasSidecar = this.annotations.sidecarsOf(digest.uri).length > 0;
      for (const reader of digest.readers) {
        const decision = hasSidecar ? this.annotations.noteOf(digest.uri, reader.article.id)?.topics : undefined;
        yield { reading: readingOf(reader, learning), decision };
      }
    }
  }
}

/** What the classifier sees in an article; read once, even across versions of the text that leave the article unchanged. */
function readingOf(reader: ArticleReader, { classifier, readings }: Learning): ArticleReading {
  const reading = readings.get(reader.parts) ?? classifier.read(reader.input);
  readings.set(reader.parts, reading);
  return reading;
}
