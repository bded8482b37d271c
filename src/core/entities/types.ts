import type { Span } from '../text/span';

/** The eleven types of the annotation guide, in the order in which views list them. */
export const entityTypes = ['PER', 'ORG', 'GPE', 'LOC', 'NORP', 'PRODUCT', 'LAW', 'EVENT', 'MONEY', 'PERCENT', 'DATE'] as const;
export type EntityType = (typeof entityTypes)[number];

/** One place where a text names an entity. Mentions never overlap. */
export interface Mention extends Span {
  /** The text of the span as it stands. */
  readonly text: string;
  readonly type: EntityType;
  /** The entity's chief name, the same for `US`, `U.S.` and `United States`; for MONEY, PERCENT and DATE the normalised value. */
  readonly canonical: string;
  /** Known identity, a Wikidata QID, where certain. */
  readonly entity?: string;
}

/**
 * Finds mentions in one article. Implementations are pure and synchronous, and fast enough to be
 * called article by article between two turns of the event loop (a few milliseconds each).
 */
export interface EntityRecogniser {
  /**
   * @param text the whole digest
   * @param spans where to look, in order and disjoint: one article's title, body … (never its closing line)
   * @returns mentions in order, offsets in `text`
   */
  recognise(text: string, spans: readonly Span[]): Mention[];
}
