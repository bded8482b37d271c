import type { TopicDecision } from '../annotations/types';
import { parseDigest } from '../digest/parse/parseDigest';
import type { Article, LayoutCorrections } from '../digest/types';
import type { Mention } from '../entities/types';
import { finish } from '../steps';
import { decideTopics } from '../topics/decideTopics';
import type { TopicClassifier } from '../topics/classify/classifier';
import { DigestFacts } from './digestFacts';
import { resolveSidecars } from './resolveSidecars';
import type { AnnotatedDigest, ClassifiedArticle, CoderNote, CoderSidecar, DigestTools } from './types';

/**
 * Everything known about a digest, from the contents of its files. Topics and mentions, which take the longest, are only
 * found when they are asked for.
 * @param file path relative to the folder, with `/`
 * @param text without a byte-order mark, with its original line ends
 * @param sidecars those that could be read; the first decision on an article's topics counts
 * @param corrections of the layout, by the researcher
 */
export function buildDigest(
  file: string, text: string, sidecars: readonly CoderSidecar[], tools: DigestTools, corrections?: LayoutCorrections,
): AnnotatedDigest {
  const parsed = parseDigest(text, corrections);
  const facts = new DigestFacts(text, parsed.articles);
  const { recogniser, classifier, rulesFor } = tools;
  const { notes, annotations } = resolveSidecars(text, parsed.articles, sidecars);
  let articles: readonly ClassifiedArticle[] | undefined;
  let mentions: readonly Mention[] | undefined;
  return {
    file,
    text,
    parsed,
    get articles() {
      return articles ??= classifyArticles(facts, notes, classifier);
    },
    get mentions() {
      return mentions ??= finish(facts.mentionSteps(recogniser, rulesFor && (({ id }) => rulesFor(file, id))));
    },
    notes,
    annotations,
  };
}

/** The topics of each article: the classifier's, then the researcher's decisions. */
export function classifyArticles({ readers }: DigestFacts, notes: readonly CoderNote[], classifier: TopicClassifier): ClassifiedArticle[] {
  const decisions = new Map<Article | undefined, TopicDecision>();
  for (const { article, note } of notes) {
    if (note.topics !== undefined && !decisions.has(article)) decisions.set(article, note.topics);
  }
  return readers.map((reader) => {
    const { article } = reader;
    return {
      article,
      topics: decideTopics(reader.topics(classifier), decisions.get(article)),
      fields: finish(reader.fieldSteps()),
    };
  });
}
