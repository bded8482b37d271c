import type { Mark, MarkKind } from '../findings/marks';
import type { KeyColumn } from '../rows/rows';
import type { LayoutName } from '../types';
import type { RowForm } from './formRows';
import type { Rule } from './rule';

/**
 * How a sign relates to articles: it ends or opens them, is in their head, between them, under their titles, in the look of titles,
 * joined to titles, it is a title in the row of its text, or the contents list the titles.
 */
export type SignFamily = 'closing' | 'opening' | 'head' | 'gap' | 'underline' | 'heading' | 'mark' | 'capitals' | 'shape' | 'joined' | 'lead' | 'listed';

/** Something in a text that may show where articles begin. Everything others need of a sign is a property. */
export interface Sign {
  /** Kebab-case, shown to people: `closing-line`, `title-heading-2`. */
  readonly name: string;
  readonly family: SignFamily;
  /** The name a researcher would give the layout. */
  readonly layout: LayoutName;
  /**
   * `frame` signs are only between articles (closing lines, separators, header fields, wide gaps); `mark` signs are at
   * titles but also at sub-headings (numbers, capitals, Markdown headings).
   */
  readonly strength: 'frame' | 'mark';
  /** Lines that only begin or end alike, or are above titles, are more likely to recur by chance. */
  readonly isWeak: boolean;
  /** What the sign's lines have in common: all their words, the first or the last; undefined if it is not a line. */
  readonly shares: KeyColumn | undefined;
  /** `Mark.pattern` and `Mark.level` of the titles; undefined and 0 if the sign is not a mark. */
  readonly pattern: string | undefined;
  readonly level: number;
}

/**
 * A guess at where the blocks of a digest begin. Each kind of sign makes such guesses on its own;
 * which one explains the text best is decided elsewhere, by one measure for all.
 */
export interface Guess {
  readonly sign: Sign;
  /** The signs that find the boundaries; several where signs of one kind were joined. */
  readonly rules: readonly Rule[];
  /** First rows of the blocks, ascending. What is above the first is a separate block if it has a title. */
  readonly boundaries: readonly number[];
}

/** A sign that is a line. */
export type LineSign = Sign & { readonly shares: KeyColumn };

/** The signs that have one name each; those of gaps and marks are made by the functions below. */
export const signs = {
  closingLine: lineSign('closing-line', 'closing', 'closing-line', 'key'),
  separator: lineSign('separator', 'closing', 'separator', 'key'),
  closingLabel: weak(lineSign('closing-label', 'closing', 'closing-line', 'beginningKey')),
  closingEnding: weak(lineSign('closing-ending', 'closing', 'closing-line', 'endingKey')),
  textEnding: weak(lineSign('text-ending', 'closing', 'closing-line', 'endingKey')),
  openingLine: weak(lineSign('opening-line', 'opening', 'opening-line', 'key')),
  openingLabel: weak(lineSign('opening-label', 'opening', 'opening-line', 'beginningKey')),
  headLine: lineSign('head-line', 'head', 'fields', 'key'),
  headLabel: lineSign('head-label', 'head', 'fields', 'beginningKey'),
  underline: lineSign('underline', 'underline', 'underline', 'key', 'mark'),
  headBelowTitle: plainSign('head-below-title', 'head', 'fields', 'frame'),
  headLines: plainSign('head-lines', 'head', 'fields', 'frame'),
  headAboveTitle: plainSign('head-above-title', 'head', 'fields', 'frame'),
  formFeed: plainSign('form-feed', 'gap', 'form-feed', 'frame'),
  capitals: plainSign('title-capitals', 'capitals', 'capitals', 'mark'),
  shape: plainSign('title-shape', 'shape', 'title-shape', 'mark'),
  listedTitles: plainSign('listed-titles', 'listed', 'title-shape', 'frame'),
} as const satisfies Readonly<Record<string, Sign>>;

/** The sign of a number of blank lines. */
export function gapSign(width: number): Sign {
  return plainSign(`blank-lines-${width}`, 'gap', 'blank-lines', 'frame');
}

const layoutOfMark: Readonly<Record<MarkKind, LayoutName>> = {
  heading: 'heading', number: 'numbered', letter: 'numbered', date: 'dated', time: 'dated', label: 'fields',
  link: 'marked', frame: 'marked', bullet: 'marked', symbol: 'marked', rubric: 'marked', indent: 'marked',
};

/** The sign of titles that bear a mark. Labels and dates are hardly ever at sub-headings. */
export function markSign({ kind, level, pattern }: Mark): Sign {
  return {
    name: `title-${pattern}`, family: kind === 'heading' ? 'heading' : 'mark', layout: layoutOfMark[kind],
    strength: kind === 'label' || kind === 'date' ? 'frame' : 'mark', isWeak: false, shares: undefined, pattern, level,
  };
}

const familyOfForm: Readonly<Record<RowForm, readonly [family: SignFamily, layout: LayoutName, strength: Sign['strength']]>> = {
  'joined-before': ['joined', 'marked', 'mark'], 'joined-behind': ['joined', 'marked', 'mark'], 'number-alone': ['opening', 'numbered', 'frame'],
  tail: ['closing', 'closing-line', 'frame'], lead: ['lead', 'marked', 'mark'],
};

/** The sign of a form of rows in a style. */
export function formSign(form: RowForm, style: string): Sign {
  const [family, layout, strength] = familyOfForm[form];
  return plainSign(form === 'number-alone' ? form : `${form}-${style}`, family, layout, strength);
}

function plainSign(name: string, family: SignFamily, layout: LayoutName, strength: Sign['strength']): Sign {
  return { name, family, layout, strength, isWeak: false, shares: undefined, pattern: undefined, level: 0 };
}

function lineSign(name: string, family: SignFamily, layout: LayoutName, shares: KeyColumn, strength: Sign['strength'] = 'frame'): LineSign {
  return { ...plainSign(name, family, layout, strength), shares };
}

function weak(sign: LineSign): LineSign {
  return { ...sign, isWeak: true };
}
