import type { Annotation, ArticleNote, ResolvedAnchor, Sidecar } from '../annotations/types';
import type { Article, ParsedDigest } from '../digest/types';
import type { ArticleRules } from '../entities/researcherRules/ruleBook';
import type { EntityRecogniser, Mention } from '../entities/types';
import type { DecidedTopics } from '../topics/decideTopics';
import type { TopicClassifier } from '../topics/classify/classifier';

/** What is made once and used on all digests. */
export interface DigestTools {
  readonly recogniser: EntityRecogniser;
  readonly classifier: TopicClassifier;
  /** The researcher's rules for entities that hold in an article of a digest. */
  readonly rulesFor?: (file: string, article: string) => ArticleRules;
}

/** One coder's sidecar of a digest. */
export interface CoderSidecar {
  /** Empty where the file's name tells none. */
  readonly coder: string;
  readonly sidecar: Sidecar;
}

/** What a coder noted on an article; the article is undefined where the digest has none of that id any more. */
export interface CoderNote {
  readonly coder: string;
  readonly note: ArticleNote;
  readonly article: Article | undefined;
}

/** An annotation with what became of it in the text of now. */
export interface CoderAnnotation {
  /** The annotation's own coder, or else that of its sidecar; may be empty. */
  readonly coder: string;
  readonly annotation: Annotation;
  readonly anchor: ResolvedAnchor;
  /** The article it lies in; where it is not attached, the one it was made in, if that is still there. */
  readonly article: Article | undefined;
  /** What the same sidecar notes on that article. */
  readonly note: ArticleNote | undefined;
}

export interface ClassifiedArticle {
  readonly article: Article;
  /** By the classifier and, where there is one, the first sidecar's decision. */
  readonly topics: DecidedTopics;
}

/** A digest with all that is known of it. All offsets are UTF-16 code units of `text`. */
export interface AnnotatedDigest {
  /** Path relative to the folder, with `/`. */
  readonly file: string;
  /** Without a byte-order mark. */
  readonly text: string;
  readonly parsed: ParsedDigest;
  /** In order. */
  readonly articles: readonly ClassifiedArticle[];
  /** In order, never overlapping. */
  readonly mentions: readonly Mention[];
  readonly notes: readonly CoderNote[];
  readonly annotations: readonly CoderAnnotation[];
}
