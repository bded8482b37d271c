import { dateContext, type DateContext, endOf } from '../digest/articleDate/articleDate';
import type { LineDate } from '../digest/articleDate/dateInLine';
import type { Article } from '../digest/types';
import { noRules } from '../entities/researcherRules/ruleBook';
import type { EntityRecogniser, Mention } from '../entities/types';
import type { Steps } from '../steps';
import { movedBy } from '../text/span';
import { type ArticleFacts, ArticleReader, type FactTools } from './articleFacts';
import { Derived } from './derived';

/** What is known about a digest's articles, across versions of its text. */
export class DigestFacts {
  /** One per article, in order. */
  readonly readers: readonly ArticleReader[];
  private readonly context = new Derived<DateContext>();

  /**
   * @param articles of `text`, in order
   * @param previous facts of an earlier version: articles whose words did not change reuse what is known about them
   */
  constructor(private readonly text: string, articles: readonly Article[], previous?: DigestFacts) {
    const known = new Map(previous?.readers.map((reader) => [reader.article.id, reader]));
    const contextOf = (): Steps<DateContext> => this.context.steps('', () => this.readContext());
    let previousEnd = 0;
    this.readers = articles.map((article) => {
      const reader = new ArticleReader({ text, article, previousEnd, dateContext: contextOf }, known.get(article.id));
      previousEnd = endOf(article);
      return reader;
    });
  }

  /**
   * All mentions of the digest, in order, with offsets in its text.
   * @param rulesFor the researcher's rules that apply in an article
   */
  *mentionSteps(recogniser: EntityRecogniser, rulesFor: FactTools['rulesFor'] = () => noRules): Steps<Mention[]> {
    const mentions: Mention[] = [];
    for (const reader of this.readers) {
      const { article } = reader;
      for (const mention of yield* reader.mentionSteps(recogniser, rulesFor(article))) mentions.push(movedBy(mention, article.titleStart));
    }
    return mentions;
  }

  *factSteps(tools: FactTools): Steps<readonly ArticleFacts[]> {
    const facts: ArticleFacts[] = [];
    for (const reader of this.readers) facts.push(yield* reader.factsSteps(tools));
    return facts;
  }

  private *readContext(): Steps<DateContext> {
    const heads: (readonly LineDate[])[] = [];
    for (const reader of this.readers) {
      heads.push(reader.headDates());
      yield;
    }
    return dateContext(this.text, this.readers[0]?.article, heads);
  }
}
