import type { CsvSeparator } from './types';

/** By their names in the settings and on the command line. */
export const csvSeparators = { comma: ',', semicolon: ';', tab: '\t' } as const satisfies Readonly<Record<string, CsvSeparator>>;
export const csvSeparatorNames = ['comma', 'semicolon', 'tab'] as const;

/** @param name as a setting gives it; what is none of the names counts as a comma */
export function csvSeparatorNamed(name: unknown): CsvSeparator {
  const known = csvSeparatorNames.find((each) => each === name);
  return csvSeparators[known ?? 'comma'];
}
