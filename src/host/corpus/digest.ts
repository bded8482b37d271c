import type * as vscode from 'vscode';
import type { ArticleFacts, ArticleReader } from '../../core/corpus/articleFacts';
import { DigestFacts } from '../../core/corpus/digestFacts';
import type { Article, ArticleFields, ParsedDigest } from '../../core/digest/types';
import type { ArticleRules } from '../../core/entities/researcherRules/ruleBook';
import type { EntityRecogniser, Mention } from '../../core/entities/types';
import { finish, type Steps } from '../../core/steps';
import { movedBy } from '../../core/text/span';
import type { TopicClassifier } from '../../core/topics/classify/classifier';

/**
 * One version of a digest's text and what is known about it. Expensive parts are computed per article on demand; articles
 * whose words did not change reuse those of the previous version.
 */
export class Digest {
  private readonly facts: DigestFacts;

  constructor(
    readonly uri: vscode.Uri,
    /** Path in the workspace, for display and exports. */
    readonly file: string,
    readonly text: string,
    readonly parsed: ParsedDigest,
    /** Version of the open document; undefined for a closed file. */
    readonly version: number | undefined,
    /** The researcher's current rules. */
    private readonly rulesFor: (article: Article) => ArticleRules,
    previous?: Digest,
  ) {
    this.facts = new DigestFacts(text, parsed.articles, previous?.facts);
  }

  get articles(): readonly Article[] {
    return this.parsed.articles;
  }

  /** The readers of the articles, one each, in order. */
  get readers(): readonly ArticleReader[] {
    return this.facts.readers;
  }

  /** What is known about each article by name. */
  *fieldSteps(): Steps<readonly ArticleFields[]> {
    const fields: ArticleFields[] = [];
    for (const reader of this.readers) fields.push(yield* reader.fieldSteps());
    return fields;
  }

  /** With the researcher's current rules; offsets are in the text. */
  mentions(index: number, recogniser: EntityRecogniser): readonly Mention[] {
    const origin = this.articles[index]?.titleStart ?? 0;
    return finish(this.mentionSteps(index, recogniser)).map((mention) => movedBy(mention, origin));
  }

  /** The mentions of an article, with offsets from its title, in short steps even for a long article. */
  *mentionSteps(index: number, recogniser: EntityRecogniser): Steps<readonly Mention[]> {
    const reader = this.readers[index];
    return reader === undefined ? [] : yield* reader.mentionSteps(recogniser, this.rulesFor(reader.article));
  }

  /** Key of what `mentionSteps` gives: another key, other mentions. */
  *mentionKeySteps(index: number, recogniser: EntityRecogniser): Steps<string> {
    const reader = this.readers[index];
    return reader === undefined ? '' : yield* reader.mentionKeySteps(recogniser, this.rulesFor(reader.article));
  }

  /** What is known about each article. */
  factSteps(recogniser: EntityRecogniser, classifier: TopicClassifier): Steps<readonly ArticleFacts[]> {
    return this.facts.factSteps({ recogniser, classifier, rulesFor: this.rulesFor });
  }
}
