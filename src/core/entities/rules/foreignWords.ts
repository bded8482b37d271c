import { readWordTable } from '../../english/wordTable';
import table from './foreign-amounts.yaml';
import { alternatives } from './matching';

/** What words of amounts in other languages mean: a number, a currency's code, `none` for one of several states, or `%`. */
export const meanings: ReadonlyMap<string, string> = new Map(
  [...readWordTable(table)].flatMap(([meaning, names]) => names.map((name) => [name, meaning] as const)),
);

/** The source of a pattern for the words whose meaning is wanted. */
export function foreignWords(isWanted: (meaning: string) => boolean): string {
  return alternatives([...meanings].filter(([, meaning]) => isWanted(meaning)).map(([name]) => name));
}

/** `1.234.567,89`, `1 250 000`, `3,5`: in these languages a point or a blank groups, and a comma divides. */
export const foreignFigures = "\\d{1,3}(?:[.'’ \\u00a0\\u202f]\\d{3}){1,4}(?:,\\d{1,3})?(?!\\d)|\\d{1,15}(?:[.,]\\d{1,15})?";

/**
 * What figures are worth; `3.500` is always grouped.
 * @param isScaled whether a magnitude or per cent follows: `3,500 Mio.` are three and a half, `3,500 Euro` are grouped, as in English
 */
export function foreignNumber(figure: string, isScaled: boolean): number {
  const isGrouped = /^\d{1,3}(?:[.'’]\d{3})+(?:,\d+)?$/.test(figure);
  if (isGrouped) return Number(figure.replace(/[.'’]/g, '').replace(',', '.'));
  if (!isScaled && /^\d{1,3}(?:,\d{3})+$/.test(figure)) return Number(figure.replaceAll(',', ''));
  return Number(figure.replace(',', '.'));
}
