import type { Steps } from '../steps';
import type { Span } from '../text/span';

/** The eleven types of the annotation guide, in the order in which views list them. */
export const entityTypes = ['PER', 'ORG', 'GPE', 'LOC', 'NORP', 'PRODUCT', 'LAW', 'EVENT', 'MONEY', 'PERCENT', 'DATE'] as const;
export type EntityType = (typeof entityTypes)[number];

/** What a story is about; amounts, shares, dates and nationalities are in every story. */
export const tellingTypes: readonly EntityType[] = ['PER', 'ORG', 'GPE', 'LOC', 'PRODUCT', 'LAW', 'EVENT'];

/**
 * The numbers in an amount, a share or a date. `amountTo` and `numberTo` are the upper ends of ranges. `from` and `to`
 * are ISO 8601, as exact as the text is (`2025`, `2025-03`, `2025-03-05`), both ends within the period meant.
 */
export type MentionValue =
  | { readonly amount: number; readonly amountTo?: number; readonly currency: string }
  | { readonly number: number; readonly numberTo?: number }
  | { readonly from: string; readonly to: string };

/** One place where a text names an entity. Mentions never overlap. */
export interface Mention extends Span {
  /** The text of the span, unchanged. */
  readonly text: string;
  readonly type: EntityType;
  /** The entity's chief name, the same for `US`, `U.S.` and `United States`; for MONEY, PERCENT and DATE the normalised value. */
  readonly canonical: string;
  /** Known identity, a Wikidata QID, where certain. */
  readonly entity?: string;
  /** MONEY, PERCENT and DATE only, where certain. */
  readonly value?: MentionValue;
}

/** What is known of an article besides its text. */
export interface RecogniseOptions {
  /** The day of the article as `YYYY-MM-DD`; without it `last week` has no value. */
  readonly articleDate?: string;
}

/**
 * Finds mentions in one article. Implementations are pure and synchronous, and fast enough to be called for one article
 * of usual length after another between turns of the event loop (a few milliseconds each).
 */
export interface EntityRecogniser {
  /** Identifies what it was made with, such as its model: recognisers with the same key find the same. */
  readonly key: string;
  /**
   * @param text the whole digest
   * @param spans where to look, in order and disjoint: one article's title, body … (never its closing line)
   * @returns mentions in order, offsets in `text`
   */
  recognise(text: string, spans: readonly Span[], options?: RecogniseOptions): Mention[];
  /** The same in short steps, even for a long article; several may be in progress at once. */
  recogniseSteps(text: string, spans: readonly Span[], options?: RecogniseOptions): Steps<Mention[]>;
}
