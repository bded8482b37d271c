import { describe, expect, it } from 'vitest';
import { allTexts } from '../../../tools/l10n/allTexts.mjs';
import { flaws, languages, readBundle } from '../../../tools/l10n/bundles.mjs';
import { typeset } from '../../../tools/l10n/typeset.mjs';

/** To mend any of these, run `npm run l10n` and translate what it lists. */
describe('the texts that people see', async () => {
  const { texts, unknown } = await allTexts();

  it('are written out where they are shown, so that they can be translated', () => {
    expect(unknown).toEqual([]);
  });

  it('are all in the bundle, and nothing else is', async () => {
    expect(Object.entries(await readBundle('l10n/bundle.l10n'))).toEqual(texts.map((text) => [text, text]));
  });

  it.each(languages)('are all in %s, with every placeholder, icon and link', async (language) => {
    for (const name of ['l10n/bundle.l10n', 'package.nls'] as const) {
      expect(flaws(await readBundle(name), await readBundle(name, language)), name).toEqual([]);
    }
  });
});

describe('a translation', () => {
  const messages = async (language: string): Promise<string[]> => [
    ...Object.values(await readBundle('l10n/bundle.l10n', language)), ...Object.values(await readBundle('package.nls', language)),
  ].map((text) => (typeof text === 'string' ? text : text.message));

  it.each(languages)('into %s has the spaces and apostrophes of the language', async (language) => {
    expect((await messages(language)).filter((text) => typeset(language, text) !== text)).toEqual([]);
  });

  it.each([['fr', /[“”„]/u], ['de', /”|(?<!„[^“]*)“|«/u]])('into %s has the quotation marks of the language', async (language, foreign) => {
    expect((await messages(language)).filter((text) => foreign.test(text))).toEqual([]);
  });
});
