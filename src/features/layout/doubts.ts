import type { DoubtfulLine, LayoutCorrections, LayoutName } from '../../core/digest/types';
import { correctionAt } from '../../core/layout/correctLine';
import type { Digest } from '../../host/corpus/digest';

/** What the parser is not sure of in a digest, less what the researcher has decided. */
export interface Doubts {
  readonly lines: readonly DoubtfulLine[];
  /** The layout that was taken, where that as a whole is uncertain. */
  readonly layout: LayoutName | undefined;
}

/** More hints than this nobody follows. */
const mostLines = 20;

export function doubtsOf({ text, parsed: { layout } }: Digest, corrections: LayoutCorrections | undefined): Doubts {
  const lines = layout.doubtful.slice(0, mostLines)
    .filter(({ start }) => correctionAt(text, start, corrections?.lines ?? []) === undefined);
  // Who has corrected anything has looked at the whole.
  const isUncertain = layout.unsure && corrections === undefined;
  return { lines, layout: isUncertain ? layout.name ?? undefined : undefined };
}
