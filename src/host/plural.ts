import * as vscode from 'vscode';

/**
 * A sentence with a count: `plural(3, '{0} passage', '{0} passages')`. Both forms are translated, and which one is used
 * depends on the language: French has "0 passage".
 * @param count `{0}`, with the language's separators
 * @param values `{1}` and so on
 */
export function plural(count: number, one: string, other: string, ...values: readonly string[]): string {
  const { plurals, numbers } = rules();
  return vscode.l10n.t(plurals.select(count) === 'one' ? one : other, numbers.format(count), ...values);
}

/** A number with the separators of the user's language. */
export function shownNumber(value: number): string {
  return rules().numbers.format(value);
}

/** The language of our own texts: the editor's, or English where they are not translated into it. */
export function shownLanguage(): string {
  return vscode.l10n.bundle === undefined ? 'en' : vscode.env.language;
}

interface Rules {
  readonly language: string;
  readonly plurals: Intl.PluralRules;
  readonly numbers: Intl.NumberFormat;
}

/** Kept, as making them takes much longer than using them, and a tree has thousands of rows. */
let made: Rules | undefined;

function rules(): Rules {
  const language = shownLanguage();
  if (made?.language !== language) made = { language, plurals: new Intl.PluralRules(language), numbers: new Intl.NumberFormat(language) };
  return made;
}
