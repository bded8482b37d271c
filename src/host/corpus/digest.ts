import type * as vscode from 'vscode';
import type { ArticleFacts, ArticleReader } from '../../core/corpus/articleFacts';
import { DigestFacts } from '../../core/corpus/digestFacts';
import type { ArticleDate } from '../../core/digest/articleDate/articleDate';
import type { Article, ParsedDigest } from '../../core/digest/types';
import type { ArticleRules } from '../../core/entities/researcherRules/ruleBook';
import type { EntityRecogniser, Mention } from '../../core/entities/types';
import { finish, type Steps } from '../../core/steps';
import { movedBy } from '../../core/text/span';
import type { TopicClassifier } from '../../core/topics/classify/classifier';

/**
 * One version of a digest's text and what is known of it. The parts that cost are worked out article by article, when
 * asked for; articles whose words did not change take them over from the version before.
 */
export class Digest {
  private readonly facts: DigestFacts;

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
    this.facts = new DigestFacts(text, parsed.articles, previous?.facts);
  }

  get articles(): readonly Article[] {
    return this.parsed.articles;
  }

  /** What reads the articles, one for each, in order. */
  get readers(): readonly ArticleReader[] {
    return this.facts.readers;
  }

  /** The days of all articles, undefined where the text gives none. */
  *daySteps(): Steps<readonly (ArticleDate | undefined)[]> {
    const days: (ArticleDate | undefined)[] = [];
    for (const reader of this.readers) days.push((yield* reader.daySteps()) ?? undefined);
    return days;
  }

  /** With the researcher's rules as they are now; offsets are those of the text. */
  mentions(index: number, recogniser: EntityRecogniser): readonly Mention[] {
    const origin = this.articles[index]?.titleStart ?? 0;
    return finish(this.mentionSteps(index, recogniser)).map((mention) => movedBy(mention, origin));
  }

  /** The mentions of an article with offsets that count from its title, in short steps, also for a long article. */
  *mentionSteps(index: number, recogniser: EntityRecogniser): Steps<readonly Mention[]> {
    const reader = this.readers[index];
    return reader === undefined ? [] : yield* reader.mentionSteps(recogniser, this.rulesFor(reader.article));
  }

  /** Stands for what `mentionSteps` gives: another key, other mentions. */
  *mentionKeySteps(index: number, recogniser: EntityRecogniser): Steps<string> {
    const reader = this.readers[index];
    return reader === undefined ? '' : yield* reader.mentionKeySteps(recogniser, this.rulesFor(reader.article));
  }

  /** What is known of each article. */
  factSteps(recogniser: EntityRecogniser, classifier: TopicClassifier): Steps<readonly ArticleFacts[]> {
    return this.facts.factSteps({ recogniser, classifier, rulesFor: this.rulesFor });
  }
}
