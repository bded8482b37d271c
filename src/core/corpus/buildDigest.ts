import type { TopicDecision } from '../annotations/types';
import { parseDigest } from '../digest/parse/parseDigest';
import type { Article, LayoutCorrections } from '../digest/types';
import { recogniseDigest } from '../entities/recognise/recogniseDigest';
import { decideTopics } from '../topics/decideTopics';
import type { TopicClassifier } from '../topics/classify/classifier';
import { resolveSidecars } from './resolveSidecars';
import type { CoderNote, CoderSidecar, Digest, DigestArticle, DigestTools } from './types';

/**
 * All that is known of a digest, from the contents of its files.
 * @param file path relative to the folder, with `/`
 * @param text without a byte-order mark, line ends as they are
 * @param sidecars those that could be read; the first one's decision on an article's topics counts
 * @param corrections of the layout, by the researcher
 */
export function buildDigest(file: string, text: string, sidecars: readonly CoderSidecar[], tools: DigestTools, corrections?: LayoutCorrections): Digest {
  const parsed = parseDigest(text, corrections);
  const { recogniser, rulesFor } = tools;
  const { notes, annotations } = resolveSidecars(text, parsed.articles, sidecars);
  return {
    file,
    text,
    parsed,
    articles: classifyArticles(text, parsed.articles, notes, tools.classifier),
    mentions: recogniseDigest(text, parsed.articles, recogniser, rulesFor && (({ id }) => rulesFor(file, id))),
    notes,
    annotations,
  };
}

/** The topics of each article: what the classifier says, then what the researcher decided. */
export function classifyArticles(
  text: string, articles: readonly Article[], notes: readonly CoderNote[], classifier: TopicClassifier,
): DigestArticle[] {
  const decisions = new Map<Article | undefined, TopicDecision>();
  for (const { article, note } of notes) {
    if (note.topics !== undefined && !decisions.has(article)) decisions.set(article, note.topics);
  }
  return articles.map((article) => {
    const automatic = classifier.classify({ title: article.title, body: text.slice(article.bodyStart, article.bodyEnd) });
    return { article, topics: decideTopics(automatic, decisions.get(article)) };
  });
}
