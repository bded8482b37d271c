import type { Annotation, ArticleNote, ResolvedAnchor, Sidecar } from '../annotations/types';
import type { Article, ArticleFields, ParsedDigest } from '../digest/types';
import type { ArticleRules } from '../entities/researcherRules/ruleBook';
import type { EntityRecogniser, Mention } from '../entities/types';
import type { DecidedTopics } from '../topics/decideTopics';
import type { TopicClassifier } from '../topics/classify/classifier';

/** Created once and used for all digests. */
export interface DigestTools {
  readonly recogniser: EntityRecogniser;
  readonly classifier: TopicClassifier;
  /** The researcher's entity rules that apply in an article of a digest. */
  readonly rulesFor?: (file: string, article: string) => ArticleRules;
}

/** One coder's sidecar of a digest. */
export interface CoderSidecar {
  /** Path relative to the folder, with `/`. */
  readonly name: string;
  /** Empty if the file's name gives none. */
  readonly coder: string;
  readonly sidecar: Sidecar;
}

/** A coder's notes on an article; the article is undefined if the digest no longer has one with that id. */
export interface CoderNote {
  readonly coder: string;
  /** Path of the sidecar: an id alone names a note or an annotation only within it. */
  readonly sidecar: string;
  readonly note: ArticleNote;
  readonly article: Article | undefined;
}

/** An annotation with its resolution in the current text. */
export interface CoderAnnotation {
  /** The annotation's own coder, or else that of its sidecar; may be empty. */
  readonly coder: string;
  /** Path of the sidecar. */
  readonly sidecar: string;
  readonly annotation: Annotation;
  readonly anchor: ResolvedAnchor;
  /** The article it is in; if it is not attached, the one it was made in, if that still exists. */
  readonly article: Article | undefined;
  /** The same sidecar's notes on that article. */
  readonly note: ArticleNote | undefined;
}

export interface ClassifiedArticle {
  readonly article: Article;
  /** By the classifier and the first sidecar's decision, if any. */
  readonly topics: DecidedTopics;
  /** As `knownFields` gives them. */
  readonly fields: ArticleFields;
}

/** A digest with everything known about it. All offsets are UTF-16 code units of `text`. */
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
