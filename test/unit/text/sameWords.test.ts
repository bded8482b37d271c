import { describe, expect, it } from 'vitest';
import type { Article } from '../../../src/core/digest/types';
import { applyEntityRules } from '../../../src/core/entities/researcherRules/applyEntityRules';
import { everywhere } from '../../../src/core/entities/researcherRules/types';
import { makeRuleBook } from '../../../src/core/entities/researcherRules/ruleBook';
import { createArticleIndex } from '../../../src/core/search/jump';
import { occurrences } from '../../../src/core/search/occurrences';
import { matches, parseQuery } from '../../../src/core/search/query';
import { finish } from '../../../src/core/steps';
import { foldWords } from '../../../src/core/text/words';
import { compileCodebook } from '../../../src/core/topics/terms/compiledCodebook';
import { hitsByTopic } from '../../../src/core/topics/terms/termHits';
import { segment } from '../search/segment';

/** What a consumer takes for the wanted words in a text. The last two mark places, and say which. */
const consumers = {
  query(wanted: string, text: string): boolean {
    const { query } = parseQuery(`"${wanted.replaceAll('"', '\\"')}"`);
    return query !== null && matches(query, segment({ text }));
  },
  topic(wanted: string, text: string): boolean {
    const codebook = compileCodebook({ version: 1, topics: [{ label: 'Topic', terms: [wanted] }] });
    return hitsByTopic({ title: '', body: text }, codebook).size > 0;
  },
  jump: (wanted: string, title: string): boolean => createArticleIndex([{ file: 'a', title, titleStart: 0 }]).search(wanted, 1)[0]?.score === 1,
  occurrences(wanted: string, text: string): string[] {
    const article: Article = {
      id: 'a', title: '', titleStart: 0, titleEnd: 0, bodyStart: 0, bodyEnd: text.length,
      closingStart: null, closingEnd: null, subheadings: [], byline: null, dateline: null, fields: {}, fieldSpans: [],
    };
    return finish(occurrences(text, wanted, [article])).map(({ start, end }) => text.slice(start, end));
  },
  entity(wanted: string, text: string): string[] {
    const rules = makeRuleBook({ entities: [{ name: wanted, type: 'ORG', aliases: [], scope: everywhere }], ignored: [] }).rulesFor('a', 'a');
    return applyEntityRules([], text, [{ start: 0, end: text.length }], rules).map(({ text: words }) => words);
  },
};

/** Decomposed as some keyboards and PDFs write it. */
const nfd = (text: string): string => text.normalize('NFD');

/** Pairs that every consumer takes for the same words; `capitals` and `lines`: but the rules for entities, where those count. */
const same: readonly (readonly [what: string, wanted: string, written: string, unlessNames?: 'capitals' | 'lines'])[] = [
  ['the same', 'market power', 'market power'],
  ['a soft hyphen', 'market power', 'mar\u00adket\u00ad power'],
  ['a no-break space', 'market power', 'market\u00a0power'],
  ['a narrow no-break space', 'market power', 'market\u202fpower'],
  ['an ideographic space', 'market power', 'market\u3000power'],
  ['several spaces', 'market power', 'market   power'],
  ['a zero-width space', 'market power', 'mar\u200bket\u200b power'],
  ['a word joiner', 'market power', 'market\u2060 pow\u2060er'],
  ['a byte order mark', 'market power', 'market \ufeffpower'],
  ['a line break', 'market power', 'market\npower', 'lines'],
  ['a Windows line break', 'market power', 'market\r\npower', 'lines'],
  ['capitals', 'market power', 'MARKET Power', 'capitals'],
  ['a no-break hyphen', 'co-operation', 'co\u2011operation'],
  ['an en dash', 'US-China talks', 'US–China talks'],
  ['a hyphen or a space', 'Jean-Monnet chair', 'Jean Monnet chair'],
  ['curly apostrophes', "people's park", 'people’s park'],
  ['curly apostrophes within', "O'Neill", 'O’Neill'],
  ['curly quotes', 'the "free" market', 'the “free” market'],
  ['quotes of other languages', 'the "free" market', 'the «free» market'],
  ['decomposed letters', 'Café Zürich', nfd('Café Zürich')],
  ['no accents', 'Élysée', 'Elysee'],
  ['ligatures', 'fiscal office', 'ﬁscal oﬃce'],
  ['points of initials', 'US policy', 'U.S. policy'],
  ['full-width letters', 'AI', 'ＡＩ'],
  ['the sharp s', 'Straße', 'Strasse'],
  ['the sharp s in capitals', 'Straße', 'STRASSE', 'capitals'],
  ['the capital sharp s', 'STRASSE', 'STRAẞE'],
  ['the Turkish capital i', 'İstanbul', 'istanbul', 'capitals'],
  ['the Turkish small i', 'Diyarbakır', 'Diyarbakir'],
  ['the final sigma', 'ΝΟΜΟΣ', 'νόμος', 'capitals'],
  ['a final sigma in the middle', 'νόμοσ', 'νόμος'],
  ['Cyrillic capitals', 'САНКЦИИ', 'санкции', 'capitals'],
  ['harakat', 'محمد', 'مُحَمَّد'],
  ['a tatweel', 'محمد', 'محـــمد'],
  ['a zero-width non-joiner', 'میخواهم', 'می\u200cخواهم'],
  ['niqqud', 'שלום', 'שָׁלוֹם'],
  ['decomposed Hangul', '한국은행', nfd('한국은행')],
  ['decomposed kana', 'ガス料金', nfd('ガス料金')],
  ['half-width kana', 'ガス', 'ｶﾞｽ'],
  ['zero-width spaces in Thai', 'ภาษีนำเข้า', 'ภาษี\u200bนำเข้า'],
  ['a decomposed Thai vowel', 'นำเข้า', 'นํ\u0e32เข้า'],
  ['zero-width spaces in Khmer', 'រដ្ឋាភិបាលកម្ពុជា', 'រដ្ឋាភិបាល\u200bកម្ពុជា'],
];

const different: readonly (readonly [what: string, wanted: string, written: string])[] = [
  ['a longer word', 'market', 'markets'],
  ['a part of a word', 'art', 'party'],
  ['another order', 'market power', 'power market'],
  ['a word between', 'market power', 'market buying power'],
  ['words run together', 'co-operation', 'cooperation'],
  ['words apart', 'startup', 'start up'],
  ['a decomposed letter at the end', 'caf', nfd('café')],
  ['other letters', 'Müller', 'Mueller'],
  ['a vowel of Thai', 'มา', 'มี'],
  ['a longer word of Thai', 'มา', 'มากมาย'],
  ['a longer word of Korean', '한국', '한국은행'],
  ['Devanagari vowels', 'कर', 'कार'],
];

describe.each(same.map(([what, wanted, written, unlessNames = '']) => ({ what, wanted, written, unlessNames })))('words with $what', ({ wanted, written, unlessNames }) => {
  it.each([{ one: wanted, other: written }, { one: written, other: wanted }])('$one finds $other, whoever looks', ({ one, other }) => {
    const text = `Aa ${other} zz.`;
    expect(foldWords(one).join('')).toBe(foldWords(other).join(''));
    expect(consumers.query(one, text)).toBe(true);
    expect(consumers.topic(one, text)).toBe(true);
    expect(consumers.jump(one, other)).toBe(true);
    expect(consumers.occurrences(one, text)).toEqual([other]);
    expect(consumers.entity(one, text)).toEqual(unlessNames === '' || (unlessNames === 'lines' && !other.includes('\n')) ? [other] : []);
  });
});

describe.each(different)('%s', (_what, wanted, written) => {
  it.each([{ one: wanted, other: written }, { one: written, other: wanted }])('$one does not find $other, whoever looks', ({ one, other }) => {
    const text = `Aa ${other} zz.`;
    expect(consumers.query(one, text)).toBe(false);
    expect(consumers.topic(one, text)).toBe(false);
    expect(consumers.jump(one, other)).toBe(false);
    expect(consumers.occurrences(one, text)).toEqual([]);
    expect(consumers.entity(one, text)).toEqual([]);
  });
});

describe('words of scripts without spaces', () => {
  it.each([
    ['Thai', 'ภาษีนำเข้า', 'รัฐบาลขึ้นภาษีนำเข้าสินค้าจากจีน'],
    ['Lao', 'ພາສີ', 'ລັດຖະບານຂຶ້ນພາສີ'],
    ['Khmer', 'ពន្ធ', 'រដ្ឋាភិបាលដំឡើងពន្ធ'],
    ['Burmese', 'အခွန်', 'အစိုးရအခွန်'],
    ['Chinese', '芯片', '欧盟通过芯片法案'],
    ['Japanese', 'コーヒー', '輸入コーヒーの関税'],
  ])('in %s are found within a sentence, whoever looks', (_script, wanted, text) => {
    expect(consumers.query(wanted, text)).toBe(true);
    expect(consumers.topic(wanted, text)).toBe(true);
    expect(createArticleIndex([{ file: 'a', title: text, titleStart: 0 }]).search(wanted, 1)).toHaveLength(1);
    expect(consumers.occurrences(wanted, text)).toEqual([wanted]);
    expect(consumers.entity(wanted, text)).toEqual([wanted]);
  });

  it('are not found within other words, but for Chinese and kana', () => {
    expect(consumers.query('ตา', 'ตามกฎหมาย')).toBe(false);
    expect(consumers.occurrences('ตา', 'ตามกฎหมาย')).toEqual([]);
    expect(consumers.query('片法', '欧盟通过芯片法案')).toBe(true);
  });

  it('are begun with a star', () => {
    expect(parseQuery('ภาษ*').query).toMatchObject({ phrase: { isStem: true } });
    expect(consumers.topic('ภาษ*', 'ขึ้นภาษีนำเข้า')).toBe(true);
  });
});

describe('where places are marked', () => {
  it.each([
    ['C++', 'in C and C++ code', ['C++']],
    ['AT&T', 'AT&T, AT T', ['AT&T']],
    ['@ferry', 'ferry @ferry', ['@ferry']],
    ["Moody's", 'Moody’s or Moody', ['Moody’s']],
    ['market power', 'the market. power, market, power', []],
    ['market power', 'the market\n\npower', []],
    ['FO', 'FO’s (FO) FOs', ['FO', 'FO']],
  ])('the signs of %j count', (wanted, text, found) => {
    expect(consumers.occurrences(wanted, text)).toEqual(found);
    expect(consumers.entity(wanted, text)).toEqual(found);
  });

  it('signs alone are found as they are', () => {
    expect(consumers.occurrences('→', 'a → b → c')).toEqual(['→', '→']);
    expect(consumers.occurrences('', 'a')).toEqual([]);
  });

  it('capitals count for names, and names are on one line', () => {
    expect(consumers.entity('WHO', 'WHO, Who, who')).toEqual(['WHO']);
    expect(consumers.entity('Ferry Office', 'Ferry\nOffice')).toEqual([]);
  });
});

describe('topic terms', () => {
  it('go over the lines of a hard-wrapped paragraph and not over its end', () => {
    for (const text of ['market.\nPower', 'market\n\nPower', 'market:\nPower']) expect(consumers.topic('market power', text)).toBe(false);
    expect(consumers.topic('co-operation', 'some co-\noperation of')).toBe(true);
  });
});
