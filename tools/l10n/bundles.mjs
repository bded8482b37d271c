import { readFile, writeFile } from 'node:fs/promises';
import path from 'node:path';
import { projectFolder } from '../support/paths.mjs';

/** Languages that everything is translated into, by their codes in the editor. */
export const languages = ['de', 'fr'];

/**
 * Texts by their key: in the program's bundles the English text itself, in the manifest's a name. A translation of the
 * manifest has the English text that it was made from as a comment, so that a change of that text is noticed.
 * @typedef {Readonly<Record<string, string | { readonly message: string, readonly comment: readonly string[] }>>} Texts
 */

/**
 * @param {'l10n/bundle.l10n' | 'package.nls'} name
 * @param {string} [language] none for English
 * @returns {Promise<Texts>}
 */
export async function readBundle(name, language) {
  return JSON.parse(await readFile(fileOf(name, language), 'utf8'));
}

/**
 * @param {'l10n/bundle.l10n' | 'package.nls'} name
 * @param {string | undefined} language none for English
 * @param {Texts} texts
 */
export async function writeBundle(name, language, texts) {
  await writeFile(fileOf(name, language), `${JSON.stringify(texts, undefined, 2)}\n`);
}

/** @param {string} name @param {string} [language] */
function fileOf(name, language) {
  return path.join(projectFolder, `${name}${language === undefined ? '' : `.${language}`}.json`);
}

/**
 * What a translation lacks or has wrong, one finding each.
 * @param {Texts} english
 * @param {Texts} translation
 * @returns {string[]}
 */
export function flaws(english, translation) {
  return [
    ...Object.keys(translation).filter((key) => !(key in english)).map((key) => `not used any more: ${key}`),
    ...Object.entries(english).flatMap(([key, text]) => {
      const [from, to] = [messageOf(text), messageOf(translation[key] ?? '')];
      if (to.trim() === '') return [`missing: ${key}`];
      if (key !== from && commentOf(translation[key]) !== from) return [`made from another text: ${key}`];
      return fixedParts(from) === fixedParts(to) ? [] : [`other placeholders, icons or links than “${from}”: ${to}`];
    }),
  ];
}

/** @param {Texts[string]} text */
function messageOf(text) {
  return typeof text === 'string' ? text : text.message;
}

/** @param {Texts[string]} text */
function commentOf(text) {
  return typeof text === 'string' ? undefined : text.comment[0];
}

/**
 * What every translation must have as it is: places to fill in, icons, code, and where links lead.
 * @param {string} text
 */
function fixedParts(text) {
  return (text.match(/\{\d\}|\$\([\w-]+\)|`[^`]*`|\]\([^)]*\)/g) ?? []).sort().join(' ');
}
