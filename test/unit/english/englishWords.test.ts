import { readdirSync, readFileSync } from 'node:fs';
import path from 'node:path';
import { describe, expect, it } from 'vitest';
import { parse } from 'yaml';
import { englishMonths, englishWeekdays } from '../../../src/core/calendar/englishCalendar';
import * as englishWords from '../../../src/core/english/englishWords';
import * as fillerWords from '../../../src/core/english/fillerWords';
import { readWordTable } from '../../../src/core/english/wordTable';
import { builtInEntries } from '../../../src/core/entities/lexicon/entries';
import { ambiguousUnits, currencyCodes, currencyMarks, currencyWords, letterMarks } from '../../../src/core/entities/rules/currencies';
import currencyNames from '../../../src/core/entities/rules/currency-names.yaml';
import services from '../../../src/core/entities/lexicon/services.yaml';
import { tokenise } from '../../../src/core/entities/tokens';

const folder = path.resolve(import.meta.dirname, '../../../src/core/english');
const tables = [
  ...readdirSync(folder).filter((file) => file.endsWith('.yaml')).map((file) => [file, readFileSync(path.join(folder, file), 'utf8')] as const),
  ['services.yaml', services] as const,
  ['currency-names.yaml', currencyNames] as const,
];
/** Whether a table gives words their uses, which its first lines explain; else it gives lists their words. */
const hasUses = (table: string): boolean => table.includes('\n#   ');
const english = { ...englishWords, ...fillerWords };
const sets = Object.entries(english).flatMap(([name, words]) => (words instanceof Set ? [[name, words as ReadonlySet<string>] as const] : []));

describe('reading a table of words', () => {
  it('reads rows of one line and of several, quotes, words with blanks, and no comments', () => {
    const table = '# Harbours: [no, row]\nports: [quay, dry dock]\n\nsigns: [\n  "&", i\'m,\n  u.s.\n]\n"&": [run]\nnone: []\n';
    expect([...readWordTable(table)]).toEqual([['ports', ['quay', 'dry dock']], ['signs', ['&', "i'm", 'u.s.']], ['&', ['run']], ['none', []]]);
  });
});

describe.each(tables)('the table %s', (_, table) => {
  const rows = [...readWordTable(table)];

  it('is read as YAML reads it', () => {
    expect(Object.fromEntries(rows)).toEqual(parse(table, { schema: 'failsafe' }));
  });

  it('has no row twice and nothing twice in a row', () => {
    const keys = Array.from(table.matchAll(/^("[^"]+"|[^\s#\]][^:]*): \[/gm), ([, key]) => key);
    expect(keys.filter((key, index) => keys.indexOf(key) !== index)).toEqual([]);
    expect(rows.flatMap(([key, items]) => items.filter((item, index) => items.indexOf(item) !== index).map((item) => `${key}: ${item}`))).toEqual([]);
  });

  it('is sorted: its lists, or the words whose uses it gives', () => {
    const lists = hasUses(table) ? [rows.map(([key]) => key)] : rows.map(([, items]) => items);
    for (const list of lists) expect(list).toEqual([...list].sort());
  });

  it('says at its top what each use means, and uses no other', () => {
    const explained = Array.from(table.matchAll(/^# {3}(\S+) /gm), ([, use = '']) => use);
    if (explained.length > 0) expect(new Set(rows.flatMap(([, uses]) => uses))).toEqual(new Set(explained));
  });
});

describe('the words of English', () => {
  it.each(sets)('has words for %s', (_, words) => {
    expect(words.size).toBeGreaterThan(2);
  });

  it('asks for every list and every use of the tables', () => {
    const source = ['englishWords.ts', 'fillerWords.ts'].map((file) => readFileSync(path.join(folder, file), 'utf8')).join('\n');
    const asked = tables.slice(0, -2).flatMap(([, table]) => (hasUses(table) ? [...new Set([...readWordTable(table).values()].flat())] : [...readWordTable(table).keys()]));
    expect(asked.filter((name) => !source.includes(`('${name}')`))).toEqual([]);
  });

  // Forms and bodies of several words are looked up in whole names; the rest in words, of which a hyphen makes two. Whoever
  // asks `plainCapitals` also splits names at blanks only, so that `wi-fi` is found.
  const ofSeveralWords = new Set(['everyStatesBodies', 'droppedForms', 'comparedForms', 'plainCapitals']);
  it.each(sets.filter(([name]) => !ofSeveralWords.has(name)))('has only words in %s that a text can have', (_, words) => {
    const isToken = (text: string): boolean => tokenise(text, { start: 0, end: text.length }).length === 1;
    expect([...words].filter((word) => !isToken(word) && !isToken(word.toUpperCase()))).toEqual([]);
  });

  const asWritten = new Set(['plainAcronyms', 'givenNames', 'productVersions', 'joinedForms', 'droppedForms']);
  it.each(sets.filter(([name]) => !asWritten.has(name)))('has %s in lower case', (_, words) => {
    expect([...words].filter((word) => word !== word.toLowerCase())).toEqual([]);
  });

  it('knows the calendar’s months and days as capitals that are no names, without a list of its own', () => {
    expect([...englishMonths.keys(), ...englishWeekdays.map((day) => day.toLowerCase())].filter((word) => !english.plainCapitals.has(word))).toEqual([]);
    const own = ['capitals.yaml', 'filler-words.yaml'].flatMap((file) => [...readWordTable(readFileSync(path.join(folder, file), 'utf8')).values()].flat());
    // The verb is a function word.
    expect(own.filter((word) => englishMonths.has(word) && word !== 'may')).toEqual([]);
  });
});

/** Words that two lists have in common. */
const shared = (a: ReadonlySet<string>, b: ReadonlySet<string>): string[] => [...a].filter((word) => b.has(word)).sort();

describe('lists that must not contradict each other', () => {
  it('are what people and what firms do', () => {
    expect(shared(english.sayings, english.doings)).toEqual([]);
  });

  it('are words that leads and tails of a product and of a body have', () => {
    expect(shared(english.organisationLeads, english.productLeads)).toEqual([]);
  });

  const heads = { state: english.stateHeads, law: english.lawHeads, event: english.eventHeads, organisation: english.organisationHeads, place: english.placeHeads };
  // The first that is asked decides, in the order above: a forum that names end in is an event, a `Forum of` a body.
  const both = ['event organisation congress', 'event organisation forum', 'event organisation games', 'law event convention', 'organisation place observatory'];
  it('are what a name’s last word makes of it, but for known words', () => {
    const kinds = Object.entries(heads);
    const found = kinds.flatMap(([kind, words], index) => kinds.slice(index + 1).flatMap(([other, others]) => shared(words, others).map((word) => `${kind} ${other} ${word}`)));
    expect(found.sort()).toEqual(both.sort());
  });

  it('are given names and words that are none, but for a few that are both', () => {
    const lower = new Set([...english.givenNames].map((name) => name.toLowerCase()));
    expect(shared(lower, english.commonWords)).toEqual(['bill']);
    expect(shared(lower, english.titles)).toEqual(['datuk', 'tan']);
    expect(shared(lower, english.plainCapitals)).toEqual([]);
  });

  it('are acronyms that name nothing and names of the lexicon, but for kinds of chips and a war', () => {
    const names = new Set(builtInEntries().flatMap((entry) => entry.names));
    expect(shared(english.plainAcronyms, names)).toEqual(['CoWoS', 'EUV', 'TPU', 'TPUs', 'WWII']);
  });

  it('are legal forms by their uses: what is shown without is compared without, too', () => {
    const compared = english.comparedForms;
    expect([...english.droppedForms, ...english.wordyForms].filter((form) => !compared.has(form.toLowerCase()))).toEqual([]);
  });

  it('are services and the lexicon: each is the chief name of an actor', () => {
    const chief = new Set(builtInEntries().map(({ canonical }) => canonical));
    expect(readWordTable(services).get('services')?.filter((name) => !chief.has(name))).toEqual([]);
  });
});

describe('the currencies', () => {
  // RMB is how the yuan's code is mostly written, BTC what bitcoin goes by.
  const known = new Set([...Intl.supportedValuesOf('currency'), 'RMB', 'BTC', 'ZWL']);

  it('have codes that exist', () => {
    const codes = [...currencyCodes, ...currencyMarks.values(), ...letterMarks.values(), ...currencyWords.values()].filter((code) => code !== '');
    expect(codes.filter((code) => !known.has(code))).toEqual([]);
  });

  it('have no name of two currencies', () => {
    const names = [...readWordTable(currencyNames)].flatMap(([, words]) => words.map((word) => word.toLowerCase()));
    expect(names.filter((name, index) => names.indexOf(name) !== index)).toEqual([]);
  });

  it('have names for what needs a large amount, since it is a word too', () => {
    expect([...ambiguousUnits].filter((unit) => !currencyWords.has(unit))).toEqual([]);
  });
});
