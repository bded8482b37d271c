/**
 * `npm run l10n`: writes all texts of the program into l10n/bundle.l10n.json, brings the translations into the same order,
 * without what is used no more and with the signs of their language, and prints what still has to be translated.
 */
import { allTexts } from './l10n/allTexts.mjs';
import { flaws, languages, readBundle, writeBundle } from './l10n/bundles.mjs';
import { typeset } from './l10n/typeset.mjs';

const { texts, unknown } = await allTexts();
const program = Object.fromEntries(texts.map((text) => [text, text]));
await writeBundle('l10n/bundle.l10n', undefined, program);
const wrong = unknown.map((place) => `not written out: ${place}`);
for (const name of /** @type {const} */ (['l10n/bundle.l10n', 'package.nls'])) {
  const english = await readBundle(name);
  for (const language of languages) {
    const known = await readBundle(name, language);
    const kept = Object.fromEntries(Object.keys(english).filter((key) => key in known).map((key) => [key, typesetIn(language, known[key])]));
    await writeBundle(name, language, kept);
    wrong.push(...flaws(english, kept).map((flaw) => `${name}.${language}.json: ${flaw}`));
  }
}
for (const finding of wrong) console.error(finding);
console.log(`${texts.length} texts of the program, ${wrong.length} findings`);
process.exitCode = wrong.length === 0 ? 0 : 1;

/**
 * @param {string} language
 * @param {import('./l10n/bundles.mjs').Texts[string]} text
 */
function typesetIn(language, text) {
  return typeof text === 'string' ? typeset(language, text) : { ...text, message: typeset(language, text.message) };
}
