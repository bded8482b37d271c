import { articleDates } from '../../digest/articleDate/articleDate';
import type { Article } from '../../digest/types';
import { articleSpans } from '../articleSpans';
import { applyEntityRules } from '../researcherRules/applyEntityRules';
import type { ArticleRules } from '../researcherRules/ruleBook';
import type { EntityRecogniser, Mention } from '../types';

/**
 * All mentions of a digest, article by article, in order. What lies between articles is not looked at.
 * @param rulesFor the researcher's rules that hold in an article
 */
export function recogniseDigest(
  text: string, articles: readonly Article[], recogniser: EntityRecogniser, rulesFor?: (article: Article) => ArticleRules,
): Mention[] {
  const dates = articleDates(text, articles);
  return articles.flatMap((article, index) => {
    const spans = articleSpans(article);
    const articleDate = dates[index]?.iso;
    const mentions = recogniser.recognise(text, spans, articleDate === undefined ? {} : { articleDate });
    return rulesFor === undefined ? mentions : applyEntityRules(mentions, text, spans, rulesFor(article));
  });
}
