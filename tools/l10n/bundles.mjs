import { readFile, writeFile } from 'node:fs/promises';
import path from 'node:path';
import { projectFolder } from '../support/paths.mjs';

/** Languages that everything is translated into, by their codes in the editor. */
export const languages = ['de', 'fr'];

/** Texts by their key: in the program's bundles the English text itself, in the manifest's a name. */
/** @typedef {Readonly<Record<string, string>>} Texts */

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
 * @param {Texts} texts in English
 * @param {Texts} translation
 */
export function flaws(texts, translation) {
  return [
    ...Object.keys(texts).filter((key) => (translation[key] ?? '').trim() === '').map((key) => `missing: ${key}`),
    ...Object.keys(translation).filter((key) => !(key in texts)).map((key) => `not used any more: ${key}`),
    ...Object.entries(translation).filter(([key, text]) => key in texts && fixedParts(text) !== fixedParts(texts[key]))
      .map(([key, text]) => `other placeholders, icons or links than “${texts[key]}”: ${text}`),
  ];
}

/**
 * What every translation must have as it is: places to fill in, icons, code, and where links lead. Singular forms may leave
 * out their number, as in “one article”.
 * @param {string} text
 */
function fixedParts(text) {
  return (text.match(/\{\d\}|\$\([\w-]+\)|`[^`]*`|\]\([^)]*\)/g) ?? []).sort().join(' ');
}
