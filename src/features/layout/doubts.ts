import { articleAt } from '../../core/digest/articleAt';
import type { LayoutCorrections } from '../../core/digest/types';
import { correctionAt } from '../../core/layout/correctLine';
import type { Span } from '../../core/text/span';
import type { Digest } from '../../host/corpus/digest';

/** A line of which the parser is not sure, and how it took it. */
export interface DoubtfulLine {
  readonly span: Span;
  readonly isTitle: boolean;
}

/** What the parser is not sure of in a digest, less what the researcher has decided. */
export interface Doubts {
  readonly lines: readonly DoubtfulLine[];
  /** The layout that was taken, where that as a whole is uncertain. */
  readonly layout: string | undefined;
}

/** More hints than this nobody follows. */
const mostLines = 20;

export function doubtsOf({ text, articles, parsed: { layout } }: Digest, corrections: LayoutCorrections | undefined): Doubts {
  const lines = (layout.doubtful ?? []).slice(0, mostLines)
    .filter(({ start }) => correctionAt(text, start, corrections?.lines ?? []) === undefined)
    .map((span) => ({ span, isTitle: isTitle(articleAt(articles, span.end), span) }));
  const isUncertain = layout.unsure === true && corrections?.layout === undefined;
  return { lines, layout: isUncertain ? layout.signals[0] : undefined };
}

function isTitle(article: { readonly titleStart: number; readonly titleEnd: number } | undefined, span: Span): boolean {
  return article !== undefined && article.titleStart < span.end && span.start < article.titleEnd;
}
