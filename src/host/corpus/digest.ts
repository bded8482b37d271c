import type * as vscode from 'vscode';
import type { Article, ParsedDigest } from '../../core/digest/types';
import { articleSpans } from '../../core/entities/articleSpans';
import type { EntityRecogniser, Mention } from '../../core/entities/types';
import type { Span } from '../../core/text/span';
import type { ArticleTopics, TopicClassifier } from '../../core/topics/types';

/** Mentions of one article, with offsets relative to its title, so that they stay right wherever it stands. */
type RelativeMentions = readonly Mention[];

/** Entities are looked for in so much of an article, in UTF-16 code units: a text without titles must not hold up the editor. */
const longestRecognised = 100_000;

interface ArticleAnalysis {
  topics?: ArticleTopics;
  /** Which classifier said so: another codebook makes another. */
  classifier?: TopicClassifier;
  mentions?: RelativeMentions;
  /** Which recogniser found them: the one with the model finds more. */
  recogniser?: EntityRecogniser;
}

/**
 * One version of a digest's text and what is known of it. The parts that cost are worked out article by article, when
 * asked for; articles whose words did not change take theirs over from the version before.
 */
export class Digest {
  private readonly analyses: readonly ArticleAnalysis[];

  constructor(
    readonly uri: vscode.Uri,
    /** Path in the workspace, for people and exports. */
    readonly file: string,
    readonly text: string,
    readonly parsed: ParsedDigest,
    /** Version of the open document that the text is of; undefined for a closed file. */
    readonly version: number | undefined,
    previous?: Digest,
  ) {
    const known = new Map(previous?.articles.map((article, index) => [previous.words(article), previous.analyses[index]]));
    this.analyses = parsed.articles.map((article) => known.get(this.words(article)) ?? {});
  }

  get articles(): readonly Article[] {
    return this.parsed.articles;
  }

  topics(index: number, classifier: TopicClassifier): ArticleTopics | undefined {
    const article = this.articles[index];
    const analysis = this.analyses[index];
    if (article === undefined || analysis === undefined) return undefined;
    if (analysis.topics === undefined || analysis.classifier !== classifier) {
      analysis.topics = classifier.classify({ title: article.title, body: this.text.slice(article.bodyStart, article.bodyEnd) });
      analysis.classifier = classifier;
    }
    return analysis.topics;
  }

  /** Topics worked out so far. */
  knownTopics(index: number): ArticleTopics | undefined {
    return this.analyses[index]?.topics;
  }

  mentions(index: number, recogniser: EntityRecogniser): readonly Mention[] {
    const article = this.articles[index];
    const analysis = this.analyses[index];
    if (article === undefined || analysis === undefined) return [];
    const origin = article.titleStart;
    if (analysis.mentions === undefined || analysis.recogniser !== recogniser) {
      analysis.mentions = recogniser.recognise(this.text, beginning(articleSpans(article), origin)).map((mention) => moved(mention, -origin));
      analysis.recogniser = recogniser;
    }
    return analysis.mentions.map((mention) => moved(mention, origin));
  }

  /** Mentions worked out so far. */
  knownMentions(index: number): readonly Mention[] | undefined {
    const origin = this.articles[index]?.titleStart ?? 0;
    return this.analyses[index]?.mentions?.map((mention) => moved(mention, origin));
  }

  private words(article: Article): string {
    return this.text.slice(article.titleStart, article.bodyEnd);
  }
}

/** The spans as far as `longestRecognised` goes. */
function beginning(spans: readonly Span[], origin: number): Span[] {
  const limit = origin + longestRecognised;
  return spans.filter(({ start }) => start < limit).map(({ start, end }) => ({ start, end: Math.min(end, limit) }));
}

function moved<T extends Span>(span: T, by: number): T {
  return { ...span, start: span.start + by, end: span.end + by };
}
