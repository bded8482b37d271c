import type * as vscode from 'vscode';
import type { Article, ParsedDigest } from '../../core/digest/types';
import { articleSpans } from '../../core/entities/articleSpans';
import { applyEntityRules } from '../../core/entities/researcherRules/applyEntityRules';
import type { ArticleRules } from '../../core/entities/researcherRules/ruleBook';
import type { EntityRecogniser, Mention } from '../../core/entities/types';
import { finish, type Steps } from '../../core/steps';
import type { Span } from '../../core/text/span';
import type { TopicClassifier } from '../../core/topics/classify/classifier';
import type { ArticleReading } from '../../core/topics/learning/articleReading';
import type { TopicKnowledge } from '../../core/topics/learning/topicKnowledge';
import type { ArticleTopics } from '../../core/topics/types';

/** Mentions of one article, with offsets relative to its title, so that they stay right wherever it stands. */
type RelativeMentions = readonly Mention[];

/** Entities are looked for in so much of an article, in UTF-16 code units: a text without titles must not hold up the editor. */
const longestRecognised = 100_000;

interface ArticleAnalysis {
  topics?: ArticleTopics;
  reading?: ArticleReading;
  /** Whose reading it is: another codebook makes another classifier. */
  classifier?: TopicClassifier;
  recognition?: Recognition;
  /** What the researcher's rules made of what was found, and which rules. */
  ruled?: { readonly rules: ArticleRules; readonly found: RelativeMentions; readonly mentions: RelativeMentions };
}

/** The search for an article's mentions: whoever asks for them takes it further from where it is. */
interface Recognition {
  readonly recogniser: EntityRecogniser;
  readonly steps: Steps<RelativeMentions>;
  found?: RelativeMentions;
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
    /** The researcher's rules as they are now. */
    private readonly rulesFor: (article: Article) => ArticleRules,
    previous?: Digest,
  ) {
    const known = new Map(previous?.articles.map((article, index) => [article.id, index]));
    this.analyses = parsed.articles.map((article) => this.knownFrom(previous, known.get(article.id), article) ?? {});
  }

  get articles(): readonly Article[] {
    return this.parsed.articles;
  }

  /** What a classifier sees in an article; read once, also over versions of the text that leave the article as it is. */
  topicReading(index: number, classifier: TopicClassifier): ArticleReading | undefined {
    const article = this.articles[index];
    const analysis = this.analyses[index];
    if (article === undefined || analysis === undefined) return undefined;
    if (analysis.reading === undefined || analysis.classifier !== classifier) {
      analysis.reading = classifier.read({ title: article.title, body: this.text.slice(article.bodyStart, article.bodyEnd) });
      analysis.classifier = classifier;
    }
    return analysis.reading;
  }

  isReadBy(index: number, classifier: TopicClassifier): boolean {
    return this.analyses[index]?.classifier === classifier;
  }

  /** Topics as they were last ranked; undefined until then. */
  knownTopics(index: number): ArticleTopics | undefined {
    return this.analyses[index]?.topics;
  }

  rankTopics(index: number, classifier: TopicClassifier, knowledge: TopicKnowledge | undefined): void {
    const reading = this.topicReading(index, classifier);
    const analysis = this.analyses[index];
    if (reading !== undefined && analysis !== undefined) analysis.topics = classifier.rank(reading, knowledge);
  }

  /** With the researcher's rules as they are now. */
  mentions(index: number, recogniser: EntityRecogniser): readonly Mention[] {
    const origin = this.articles[index]?.titleStart ?? 0;
    return this.relativeMentions(index, recogniser).map((mention) => moved(mention, origin));
  }

  /**
   * Mentions with offsets that count from the article's title: the same list as long as neither the article's words nor
   * the rules that hold in it changed.
   */
  relativeMentions(index: number, recogniser: EntityRecogniser): readonly Mention[] {
    return finish(this.mentionSteps(index, recogniser));
  }

  /** The same in short steps, also for a long article. */
  *mentionSteps(index: number, recogniser: EntityRecogniser): Steps<readonly Mention[]> {
    const article = this.articles[index];
    const analysis = this.analyses[index];
    if (article === undefined || analysis === undefined) return [];
    const origin = article.titleStart;
    const spans = beginning(articleSpans(article), origin);
    if (analysis.recognition?.recogniser !== recogniser) analysis.recognition = { recogniser, steps: recognise(this.text, spans, origin, recogniser) };
    const found = yield* foundBy(analysis.recognition);
    const rules = this.rulesFor(article);
    if (analysis.ruled?.rules !== rules || analysis.ruled.found !== found) {
      const words = this.text.slice(origin, spans.at(-1)?.end ?? origin);
      analysis.ruled = { rules, found, mentions: applyEntityRules(found, words, spans.map((span) => moved(span, -origin)), rules) };
    }
    return analysis.ruled.mentions;
  }

  /** The analysis of the article at `index` of the version before, if its words are those of `article`. */
  private knownFrom(previous: Digest | undefined, index: number | undefined, article: Article): ArticleAnalysis | undefined {
    const before = index === undefined ? undefined : previous?.articles[index];
    if (previous === undefined || index === undefined || before === undefined) return undefined;
    return previous.words(before) === this.words(article) ? previous.analyses[index] : undefined;
  }

  private words(article: Article): string {
    return this.text.slice(article.titleStart, article.bodyEnd);
  }
}

function* recognise(text: string, spans: readonly Span[], origin: number, recogniser: EntityRecogniser): Steps<RelativeMentions> {
  const mentions = yield* recogniser.recogniseSteps(text, spans);
  return mentions.map((mention) => moved(mention, -origin));
}

/** What a search finds in the end; others may take it further between two steps. */
function* foundBy(recognition: Recognition): Steps<RelativeMentions> {
  while (recognition.found === undefined) {
    const step = recognition.steps.next();
    if (step.done === true) return (recognition.found = step.value);
    yield;
  }
  return recognition.found;
}

/** The spans as far as `longestRecognised` goes. */
function beginning(spans: readonly Span[], origin: number): Span[] {
  const limit = origin + longestRecognised;
  return spans.filter(({ start }) => start < limit).map(({ start, end }) => ({ start, end: Math.min(end, limit) }));
}

function moved<T extends Span>(span: T, by: number): T {
  return { ...span, start: span.start + by, end: span.end + by };
}
