import { type DoubtfulLine, type LayoutCorrections, layoutNamed, type LayoutName } from '../../core/digest/types';
import { correctionAt } from '../../core/layout/correctLine';
import type { Digest } from '../../host/corpus/digest';

/** What the parser is unsure of in a digest, except what the researcher has decided. */
export interface Doubts {
  readonly lines: readonly DoubtfulLine[];
  /** The chosen layout, if it is uncertain as a whole. */
  readonly layout: LayoutName | undefined;
}

/** Nobody follows more hints than this. */
const mostLines = 20;

export function doubtsOf({ text, parsed: { layout } }: Digest, corrections: LayoutCorrections | undefined): Doubts {
  const lines = layout.doubtful.slice(0, mostLines)
    .filter(({ start }) => correctionAt(text, start, corrections?.lines ?? []) === undefined);
  // Whoever has corrected something has looked at the whole.
  const isUncertain = layout.unsure && corrections === undefined;
  return { lines, layout: isUncertain ? layoutNamed(layout.name ?? undefined) : undefined };
}
