import { describe, expect, it } from 'vitest';
import { archive, folderText, harbour, harbourText, imported, lossKeys, passagesOf, refusalOf, source } from './support';

const text = 'The 🚢 ferry of Alder\nmay leave. Tolls and other fees rise.';
const ann = [
  'T1\tORG 4 14\t🚢 ferry of', 'T2\tPlace 15 20;21 30\tAlder may leave', 'T3\tFee 32 37;42 52\tTolls other fees', 'E1\tRise:T4 Theme:T3', 'T4\tRise 53 57\trise',
  'A1\tNegation E1', 'A2\tConfidence T1 High', '#1\tAnnotatorNotes T1\tonly one line', 'N1\tReference T2 Wikipedia:12\tAlder', 'R1\tOwner Arg1:T1 Arg2:T2', '*\tEquiv T1 T2', 'nonsense', '',
];

describe('brat', () => {
  it('brings its text as a new digest, with passages in code points, notes and attributes as memos', async () => {
    const project = await imported(source('pair/week.ann', ann.join('\n'), [source('pair/week.txt', text)]));
    expect(project.digests).toMatchObject([{ name: 'week.txt' }]);
    const [digest] = project.digests;
    const passages = passagesOf(project);
    expect(passages.map(({ exact, tags, memo }) => [exact, tags, memo])).toEqual([
      ['🚢 ferry of', ['ORG'], 'Confidence: High\nonly one line'], ['Alder\nmay leave', ['Place'], 'Wikipedia:12 Alder'], ['Tolls', ['Fee'], undefined], ['other fees', ['Fee'], undefined], ['rise', ['Rise'], 'Negation'],
    ].map(([exact, tags, memo]) => [exact, tags, memo]));
    for (const { start, end, exact, article } of passages) {
      expect(digest?.text.slice(start, end)).toBe(exact);
      expect(article).toBe('week');
    }
    expect(project.losses.map(({ key, values }) => [key, values[0]])).toEqual([
      ['import-left-out/relations', 3], ['import-left-out/unknown-lines', 1], ['import-left-out/in-parts', 1],
    ]);
  });

  it('annotates a digest of the folder that has the text, and makes no second one', async () => {
    const body = harbourText.split('\n')[5] ?? '';
    const project = await imported(source('x.ann', `T1\tPort 4 17\tport of Alder\n`, [source('x.txt', `${body.replaceAll('“', '"').replaceAll('”', '"')}\r\n`)]));
    expect(project.digests).toEqual([]);
    expect(passagesOf(project)).toMatchObject([{ digest: '2024/harbour.txt', exact: 'port of Alder', article: 'harbour-tolls-rise-again' }]);
  });

  it('annotates the digest of the same name by words and their surroundings, if the texts differ', async () => {
    const other = 'Leaving: next spring, and the ferry line may leave the harbour. More.';
    const at = other.indexOf('ferry line may');
    const project = await imported(source('harbour.ann', `T1\tFerry ${at} ${at + 14}\tferry line may\nT2\tLost 0 7\tLeaving\n`, [source('harbour.txt', other)]));
    expect(project.digests).toEqual([]);
    expect(passagesOf(project)).toMatchObject([{ exact: 'ferry line may', article: 'harbour-tolls-rise-again' }]);
    expect(project.unplaced).toMatchObject([{ quote: 'Leaving', tags: ['Lost'] }]);
    const alone = await imported(source('harbour.ann', 'T1\tA 0 5\tits director said\n'));
    expect(passagesOf(alone)).toMatchObject([{ exact: 'its director said' }]);
  });

  it('makes a new digest of a text that shares only its name with one of the folder', async () => {
    const other = 'A wholly different story about lighthouses on the northern coast.';
    const at = other.indexOf('lighthouses');
    const project = await imported(source('harbour.ann', `T1\tThing ${at} ${at + 11}\tlighthouses\n`, [source('harbour.txt', other)]));
    expect(project.digests).toMatchObject([{ name: 'harbour 2.txt' }]);
    expect(passagesOf(project)).toMatchObject([{ exact: 'lighthouses' }]);
    expect(project.unplaced).toEqual([]);
  });

  it('reads offsets in the units that fit the words', async () => {
    const lines = 'One 🚢 line.\r\nAnother line here.\r\nA third one.';
    const expected = lines.indexOf('third');
    const offsets = { codePoints: expected - 1, units: expected, joinedPoints: expected - 3, joinedUnits: expected - 2 };
    for (const start of Object.values(offsets)) {
      const project = await imported(source('a.ann', `T1\tX ${start} ${start + 5}\tthird\n`, [source('a.txt', lines)]));
      const [passage] = passagesOf(project);
      expect(project.digests[0]?.text.slice(passage?.start, passage?.end)).toBe('third');
    }
    const wrong = await imported(source('a.ann', 'T1\tX 0 5\tthird\nT2\tX 0 4\tnone\n', [source('a.txt', lines)]));
    expect(passagesOf(wrong)).toMatchObject([{ exact: 'third' }]);
    expect(wrong.unplaced).toMatchObject([{ quote: 'none', where: 'a.txt' }]);
  });

  it('gives a text with several kinds of line ends one, as the editor does', async () => {
    const mixed = 'One line.\r\nTwo lines.\nThree lines.\rFour lines.\n';
    const at = mixed.indexOf('Four');
    const project = await imported(source('a.ann', `T1\tX ${at} ${at + 4}\tFour\nT2\tX 11 14\tTwo\n`, [source('a.txt', mixed)]));
    expect(project.digests[0]?.text).not.toContain('\r');
    expect(passagesOf(project).map(({ start, end }) => project.digests[0]?.text.slice(start, end))).toEqual(['Four', 'Two']);
  });

  it('comes in archives of pairs, each text with its annotations', async () => {
    const files = { 'c/a.txt': 'First text of all.', 'c/a.ann': 'T1\tX 0 5\tFirst\n', 'd/a.txt': 'Second text of all.', 'd/a.ann': 'T1\tX 0 6\tSecond\n', 'd/e.ann': '', 'd/e.txt': 'Nothing marked.', '__MACOSX/c/._a.ann': 'x' };
    const project = await imported(source('corpus.zip', archive(files)));
    expect(passagesOf(project).map(({ digest, exact }) => [digest, exact])).toEqual([['a.txt', 'First'], ['a 2.txt', 'Second']]);
    expect(project.digests.map(({ name }) => name)).toEqual(['a.txt', 'a 2.txt', 'e.txt']);
  });

  it('keeps a text that is a digest as it is', async () => {
    const at = harbourText.indexOf('director');
    const project = await imported(source('h.ann', `T1\tX ${at} ${at + 8}\tdirector\n`, [source('h.txt', harbourText)]), [folderText('other.txt', 'Title: Other\n\nWords.\n')]);
    expect(project.digests).toEqual([{ name: 'h.txt', text: harbourText }]);
    expect(passagesOf(project)).toMatchObject([{ exact: 'director', article: harbour.parsed.articles[0]?.id }]);
  });

  it('refuses what leads out of an archive and what is too large, and is no other text', async () => {
    expect(await refusalOf(source('a.zip', archive({ '../a.ann': 'T1\tX 0 1\ta\n', '../a.txt': 'a' })))).toBe('import-refused/traversal');
    expect(await refusalOf(source('a.zip', archive({ 'a.ann': 'T1\tX 0 1\ta\n' }).subarray(0, 60)))).toBe('not recognised');
    expect(await refusalOf(source('a.zip', archive({ 'a.ann': '\0'.repeat(12 * 1024 * 1024) })))).toBe('import-refused/zip-size');
    expect(await refusalOf(source('a.txt', 'To whom it may concern\nT1 is a road.\n'))).toBe('not recognised');
    const empty = await imported(source('none.ann', ''));
    expect([empty.sidecars, empty.digests, lossKeys(empty)]).toEqual([[], [], []]);
  });
});
