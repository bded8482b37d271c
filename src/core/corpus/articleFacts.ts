import { type ArticleDate, articleDate, type DateContext, type DateScope, dateScope, headDates } from '../digest/articleDate/articleDate';
import { statedDate } from '../digest/articleDate/statedDate';
import type { LineDate } from '../digest/articleDate/dateInLine';
import { bodyOf } from '../digest/articleBody';
import type { Article, ArticleFields } from '../digest/types';
import { articleSpans } from '../entities/articleSpans';
import { applyEntityRules } from '../entities/researcherRules/applyEntityRules';
import type { ArticleRules } from '../entities/researcherRules/ruleBook';
import type { EntityRecogniser, Mention } from '../entities/types';
import { withValues } from '../entities/values/withValues';
import { type ReadingLength, readingLengthSteps } from '../reading/countWords';
import type { Steps } from '../steps';
import { stableKey } from '../text/stableKey';
import { movedBy } from '../text/span';
import type { TopicClassifier } from '../topics/classify/classifier';
import type { ArticleTopics, TopicInput } from '../topics/types';
import { Derived } from './derived';
import { knownFields } from './knownFields';
import { recogniseInSections } from './recogniseInSections';

/** Must be increased whenever the same article may be read differently, so that facts stored by an earlier version are not trusted. */
const readerVersion = 2;

/**
 * What is known about one article, as a value that can be stored in a file. Nothing in it depends on the article's position
 * in its digest or on the researcher's decisions on its topics.
 */
export interface ArticleFacts {
  /** Key of everything else here: a hash of the article's words and of what they were read with. */
  readonly key: string;
  readonly keys: FactKeys;
  readonly id: string;
  readonly title: string;
  /** What the parser read from lines about the article, by name; `byline` and `dateline` as in the text. */
  readonly fields: ArticleFields;
  /** Of title and body. */
  readonly length: ReadingLength;
  /** Null if the text doesn't give it. */
  readonly day: ArticleDate | null;
  /** By the codebook's terms only. */
  readonly topics: ArticleTopics;
  /** In order and disjoint; offsets count from the title's start. Relative dates are resolved by `day`. */
  readonly mentions: readonly Mention[];
}

/** Keys of the parts, each of the words and of what that part was read with. */
export interface FactKeys {
  readonly words: string;
  readonly day: string;
  readonly topics: string;
  readonly mentions: string;
}

/** What an article is read with. */
export interface FactTools {
  readonly recogniser: EntityRecogniser;
  readonly classifier: TopicClassifier;
  /** The researcher's entity rules that apply in an article. */
  readonly rulesFor: (article: Article) => ArticleRules;
}

/** The parts of what is known about an article, kept as long as its words don't change, across versions of a digest. */
export class ArticleParts {
  readonly length = new Derived<ReadingLength>();
  readonly headDates = new Derived<readonly LineDate[]>();
  readonly statedDay = new Derived<ArticleDate | null>();
  readonly day = new Derived<ArticleDate | null>();
  readonly topics = new Derived<ArticleTopics>();
  readonly recognised = new Derived<readonly Mention[]>();
  readonly mentions = new Derived<readonly Mention[]>();
  wordsKey: string | undefined;
}

/** Where an article is. */
export interface ArticlePlace {
  readonly text: string;
  readonly article: Article;
  /** Where the article before it ends; 0 for the first. */
  readonly previousEnd: number;
  /** What the whole digest says about its articles' dates. */
  dateContext(): Steps<DateContext>;
}

/** Reads one article, each part on demand, in short steps, and only once for the same inputs. */
export class ArticleReader {
  readonly parts: ArticleParts;
  private surroundings: string | undefined;

  /** @param previous the same article in an earlier version of the digest: what is known about its words is reused */
  constructor(private readonly place: ArticlePlace, previous?: ArticleReader) {
    this.parts = previous?.hasWordsOf(this) === true ? previous.parts : new ArticleParts();
  }

  get article(): Article {
    return this.place.article;
  }

  /** The input for reading topics. */
  get input(): TopicInput {
    return { title: this.article.title, body: bodyOf(this.place.text, this.article) };
  }

  lengthSteps(): Steps<ReadingLength> {
    const { title, body } = this.input;
    return this.parts.length.steps('', () => readingLengthSteps(title, body));
  }

  /** The dates in the lines about the article, which help to read those of the others. */
  headDates(): readonly LineDate[] {
    return this.parts.headDates.value(this.surroundingsKey(), () => headDates(this.dateScope));
  }

  *daySteps(): Steps<ArticleDate | null> {
    const stated = this.statedDay();
    if (stated !== null) return stated;
    const context = yield* this.place.dateContext();
    return this.parts.day.value(this.dayKey(context), () => articleDate(this.dateScope, this.headDates(), context) ?? null);
  }

  /** What is known about the article by name. */
  *fieldSteps(): Steps<ArticleFields> {
    return knownFields(this.article, yield* this.daySteps());
  }

  topics(classifier: TopicClassifier): ArticleTopics {
    return this.parts.topics.value(classifier.key, () => classifier.classify(this.input));
  }

  /** The same list object as long as neither the words nor what they are read with change. */
  *mentionSteps(recogniser: EntityRecogniser, rules: ArticleRules): Steps<readonly Mention[]> {
    const { words } = this;
    const spans = articleSpans(this.article).map((span) => movedBy(span, -this.article.titleStart));
    const recognised = yield* this.parts.recognised.steps(recogniser.key, () => recogniseInSections(words, spans, recogniser));
    const day = yield* this.daySteps();
    return this.parts.mentions.value(mentionsKey(recogniser, rules, day), () => {
      const valued = day === null ? recognised : withValues(words, recognised, { articleDate: day.iso });
      return applyEntityRules(valued, words, spans, rules);
    });
  }

  /** Key of the words: their hash, and what the parser takes as title and body. */
  wordsKey(): string {
    return this.parts.wordsKey ??= stableKey(String(readerVersion), this.article.title, this.shape(), this.words);
  }

  /** Key of the mentions that `mentionSteps` would give. */
  *mentionKeySteps(recogniser: EntityRecogniser, rules: ArticleRules): Steps<string> {
    const day = yield* this.daySteps();
    return stableKey(this.wordsKey(), mentionsKey(recogniser, rules, day));
  }

  *factsSteps({ recogniser, classifier, rulesFor }: FactTools): Steps<ArticleFacts> {
    const { id, title } = this.article;
    const rules = rulesFor(this.article);
    const fields = fieldsOf(this.article);
    const keys = {
      words: this.wordsKey(),
      day: stableKey(this.wordsKey(), this.article.fields.date ?? '', this.dayKey(yield* this.place.dateContext())),
      topics: stableKey(this.wordsKey(), classifier.key),
      mentions: yield* this.mentionKeySteps(recogniser, rules),
    };
    return {
      key: stableKey(id, JSON.stringify(fields), ...Object.values(keys)),
      keys, id, title, fields,
      length: yield* this.lengthSteps(),
      day: yield* this.daySteps(),
      topics: this.topics(classifier),
      mentions: yield* this.mentionSteps(recogniser, rules),
    };
  }

  /** By the fields alone. */
  private statedDay(): ArticleDate | null {
    const { date } = this.article.fields;
    if (date === undefined) return null;
    return this.parts.statedDay.value(stableKey(this.surroundingsKey(), date), () => statedDate(this.place.text, this.article) ?? null);
  }

  private get dateScope(): DateScope {
    const { text, article, previousEnd } = this.place;
    return dateScope(text, article, previousEnd);
  }

  private get words(): string {
    const { text, article: { titleStart, bodyEnd } } = this.place;
    return text.slice(titleStart, bodyEnd);
  }

  private hasWordsOf(other: ArticleReader): boolean {
    return this.article.title === other.article.title && this.shape() === other.shape() && this.words === other.words;
  }

  /** Where title, body and lines about the article are within the words. */
  private shape(): string {
    const { titleStart, titleEnd, bodyStart, fieldSpans } = this.article;
    const fields = fieldSpans.filter(({ end }) => end > bodyStart).map(({ start, end }) => `${start - titleStart}-${end - titleStart}`);
    return [titleEnd - titleStart, bodyStart - titleStart, ...fields].join(' ');
  }

  /** Key of what the day is read from besides the words: what is above the title and below the body. */
  private surroundingsKey(): string {
    const { text, article: { titleStart, bodyEnd, dateline } } = this.dateScope;
    return this.surroundings ??= stableKey(text.slice(0, titleStart), text.slice(bodyEnd), dateline ?? '');
  }

  private dayKey({ order, masthead }: DateContext): string {
    return stableKey(this.surroundingsKey(), order ?? '', JSON.stringify(masthead ?? null));
  }
}

/** Those of the parser's fields that the article has. */
function fieldsOf({ byline, dateline, fields }: Article): ArticleFields {
  return { ...(byline !== null && { byline }), ...(dateline !== null && { dateline }), ...fields };
}

function mentionsKey(recogniser: EntityRecogniser, rules: ArticleRules, day: ArticleDate | null): string {
  return [recogniser.key, day?.iso ?? '', rules.key].join(' ');
}
