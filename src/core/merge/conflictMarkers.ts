/** Both contents of a file that git could not merge, and their base if the markers show it. */
export interface ConflictSides {
  readonly base: string | undefined;
  readonly ours: string;
  readonly theirs: string;
}

type Side = 'both' | keyof ConflictSides;

/**
 * Splits a file with conflict markers.
 * @returns undefined if there are none, or they are out of order: the sides are then unknown
 */
export function splitConflicts(text: string): ConflictSides | undefined {
  const sides = { base: '', ours: '', theirs: '' };
  let side: Side = 'both';
  let conflicts = 0;
  let hasBase = false;
  for (const [line] of text.matchAll(/[^\n]*\n|[^\n]+$/g)) {
    const next = sideAfter(side, line);
    if (next === 'broken') return undefined;
    if (next !== undefined) {
      side = next;
      if (side === 'ours') conflicts += 1;
      hasBase ||= side === 'base';
    } else if (side === 'both') {
      sides.base += line;
      sides.ours += line;
      sides.theirs += line;
    } else sides[side] += line;
  }
  return conflicts === 0 || side !== 'both' ? undefined : { ...sides, base: hasBase ? sides.base : undefined };
}

const markers: Readonly<Record<string, { readonly after: readonly Side[]; readonly begins: Side }>> = {
  '<': { after: ['both'], begins: 'ours' },
  '|': { after: ['ours'], begins: 'base' },
  '=': { after: ['ours', 'base'], begins: 'theirs' },
  '>': { after: ['theirs'], begins: 'both' },
};

/** Which side begins after a line; undefined if the line is not a marker. */
function sideAfter(side: Side, line: string): Side | 'broken' | undefined {
  const sign = /^([<|>])\1{6}(?: |\r?\n?$)|^(=){7}\r?\n?$/.exec(line);
  const marker = markers[sign?.[1] ?? sign?.[2] ?? ''];
  if (marker === undefined) return undefined;
  // A line of equals signs outside a conflict is not a marker.
  if (marker.begins === 'theirs' && side === 'both') return undefined;
  return marker.after.includes(side) ? marker.begins : 'broken';
}

/** One file with both complete contents, in git's conflict format. */
export function conflictText(ours: string, theirs: string): string {
  const lines = (text: string): string => (text === '' || text.endsWith('\n') ? text : `${text}\n`);
  return `<<<<<<< ours\n${lines(ours)}=======\n${lines(theirs)}>>>>>>> theirs\n`;
}
