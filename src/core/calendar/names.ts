/** Names of months or weekdays in one language, in the order of the calendar, separated by blanks. */
export interface NamesInLanguage {
  /** Several forms of one name (cases, spellings) are separated by slashes. */
  readonly names: string;
  /** Usual abbreviations without their full stop, in the same order; `-` for a name that has none. */
  readonly short?: string;
}

/** A row for each language. */
export type NameTable = Readonly<Record<string, NamesInLanguage>>;

const formsOf = (row: string): string[][] => row.split(/\s+/).map((forms) => forms.split('/').filter((form) => form !== '-' && form !== ''));

/** Each form with its number from 1. */
export function numbered(row: string): [name: string, number: number][] {
  return formsOf(row).flatMap((forms, index) => forms.map((form): [string, number] => [form, index + 1]));
}

/** All names and abbreviations of a table with their numbers from 1; 0 where two languages disagree on a name. */
export function readNameTable(table: NameTable): ReadonlyMap<string, number> {
  const read = new Map<string, number>();
  for (const { names, short = '' } of Object.values(table)) {
    for (const [name, number] of [...numbered(names), ...numbered(short)]) read.set(name, (read.get(name) ?? number) === number ? number : 0);
  }
  return read;
}

/** A word as the tables have it: in lower case, composed, without the full stop of an abbreviation (but `a.m.` whole). */
export function asInTable(word: string): string {
  const small = word.toLowerCase();
  const composed = isAscii(small) ? small : small.normalize('NFC');
  const end = composed.length - 1;
  return end > 0 && composed.indexOf('.') === end ? composed.slice(0, end) : composed;
}

function isAscii(word: string): boolean {
  for (let at = 0; at < word.length; at += 1) if (word.charCodeAt(at) > 127) return false;
  return true;
}
