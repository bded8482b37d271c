import * as vscode from 'vscode';

/**
 * A sentence with a count: `plural(3, '{0} passage', '{0} passages')`. Both forms are translated, and which one is used
 * depends on the language: French has "0 passage".
 * @param count `{0}`, with the language's separators
 * @param values `{1}` and so on
 */
export function plural(count: number, one: string, other: string, ...values: readonly string[]): string {
  const language = shownLanguage();
  const isOne = new Intl.PluralRules(language).select(count) === 'one';
  return vscode.l10n.t(isOne ? one : other, new Intl.NumberFormat(language).format(count), ...values);
}

/** The language of our own texts: the editor's, or English where they are not translated into it. */
export function shownLanguage(): string {
  return vscode.l10n.bundle === undefined ? 'en' : vscode.env.language;
}
