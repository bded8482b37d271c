import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import type { Annotation, ArticleNote } from '../../../src/core/annotations/types';
import { findTag, tagPaths as tagPathsOf } from '../../../src/core/codebook/tagTree';
import type { Tag } from '../../../src/core/codebook/types';
import { withLineFeeds } from '../../../src/core/refi/offsetIndex';
import { exported, type Folder, type FolderDigest, folderOf, imported, parsed, passage } from './folder';

const articles = [
  ['Ferry fees fall in the northern ports', 'The ministry cut the fees for ferries 🚢 by a third on Monday.', 'Operators had asked for half.'],
  ['ميناء الجزيرة يفتح أبوابه من جديد', 'قالت الوزارة إن السفن عادت إلى الميناء صباح اليوم.', 'وسيبدأ العمل غدا.'],
  ['Regulator opens a case against a ticket platform', 'Data of travellers 👩‍👩‍👧 were sold, the regulator said.', 'A ruling is due in March.'],
] as const;

function digestText(count: number, lineBreak: string): string {
  return Array.from({ length: count }, (_, index) => articles[index % articles.length] ?? articles[0])
    .map(([title, ...paragraphs], index) => [`Title: ${title}${index < articles.length ? '' : ` ${String(index)}`}`, `Source: Harbour Post`, `Date: 2026-03-0${String(index + 1)}`, '', paragraphs.join(`${lineBreak}${lineBreak}`), '', '-'.repeat(20), ''].join(lineBreak))
    .join(lineBreak);
}

const tagPaths = ['claims', 'claims/market power', 'deals', 'a & b <c>', '数据/隐私'];
const memo = fc.constantFrom('', 'Check this <again> & "again".', 'Two\nlines\n\nand *stars*', 'Include: not a rule', '🚢 ‏עברית');
const createdTimes = fc.constantFrom('2026-11-21T10:00:00Z', '2025-01-02T03:04:05Z', '', '2026-11-21');
const coders = ['', 'ana', 'Bea Öz'];
const id = fc.oneof(fc.stringMatching(/^[a-z][a-z0-9]{1,8}$/), fc.constantFrom('T1', 'a-long-id-from-elsewhere'));

function annotationOf(text: string, coder: string): fc.Arbitrary<Annotation> {
  return fc.record({ id, at: fc.nat(text.length), length: fc.integer({ min: 1, max: 90 }), tags: fc.uniqueArray(fc.constantFrom(...tagPaths), { maxLength: 3 }), memo, created: createdTimes })
    .map(({ id: name, at, length, tags, memo: words, created }) => passage(text, Math.min(at, text.length - 1), Math.min(text.length, at + length),
      { id: name, tags, created, ...(words !== '' && { memo: words }), ...(coder !== '' && { coder }) }))
    .filter(({ exact }) => exact.trim() !== '');
}

function noteOf(text: string): fc.Arbitrary<ArticleNote> {
  return fc.record({
    article: fc.constantFrom(...parsed(text).articles), tags: fc.uniqueArray(fc.constantFrom(...tagPaths), { maxLength: 2 }), memo,
    status: fc.constantFrom(undefined, 'read' as const, 'coded' as const),
    topics: fc.constantFrom(undefined, { primary: 'Letters / Z' }, { add: ['Trade / Ports'], remove: ['Letters / F'] }),
  }).map(({ article, tags, memo: words, status, topics }) => ({
    id: article.id, title: article.title, ...(tags.length > 0 && { tags }), ...(words !== '' && { memo: words }),
    ...(status !== undefined && { status }), ...(topics !== undefined && { topics }),
  }));
}

const digest = (file: string): fc.Arbitrary<FolderDigest> => fc.record({ count: fc.integer({ min: 1, max: 4 }), lineBreak: fc.constantFrom('\n', '\r\n') })
  .chain(({ count, lineBreak }) => {
    const text = digestText(count, lineBreak);
    return fc.tuple(...coders.map((coder) => fc.record({
      coder: fc.constant(coder),
      annotations: fc.uniqueArray(annotationOf(text, coder), { maxLength: 6, selector: (one) => one.id }),
      articles: fc.uniqueArray(noteOf(text), { maxLength: 2, selector: (one) => one.id }),
    }))).map((sidecars) => ({ file, text, sidecars }));
  });

const tag = fc.record({
  name: fc.constantFrom('claims', 'deals', 'new'), color: fc.constantFrom(undefined, '#4e79a7'), description: fc.constantFrom(undefined, 'What is said.\n\nMemo: of it', 'Short'),
  include: fc.constantFrom(undefined, 'all of it\nInclude: more'), exclude: fc.constantFrom(undefined, ' spaced '), memo: fc.constantFrom(undefined, 'A thought.'),
  examples: fc.constantFrom(undefined, ['one', 'two\nlines']), tags: fc.constantFrom(undefined, [{ name: 'market power', description: 'x' }]),
}, { requiredKeys: ['name'] }).map((each) => Object.fromEntries(Object.entries(each).filter(([, value]) => value !== undefined)) as unknown as Tag);

const folder: fc.Arbitrary<Folder> = fc.record({
  digests: fc.tuple(digest('ferries.txt'), digest('2026/press review.txt')),
  codebook: fc.record({ version: fc.constant(1 as const), memo: fc.constantFrom('The project.\n\nOf two.', 'x'), tags: fc.uniqueArray(tag, { selector: ({ name }) => name, maxLength: 3 }) }),
});

/** What must be the same: everything but line breaks, which are `\n` in other programs. */
function comparable({ digests }: Folder) {
  return digests.map(({ file, text, sidecars }) => ({
      file, text: withLineFeeds(text),
      sidecars: sidecars.map(({ coder, annotations, articles: notes }) => ({
        coder,
        annotations: annotations.map((one) => comparableAnnotation(text, one)).sort((a, b) => (a.id < b.id ? -1 : 1)),
        articles: [...notes].filter((note) => Object.keys(note).length > 2).sort((a, b) => (a.id < b.id ? -1 : 1)),
      })).filter((one) => one.annotations.length + one.articles.length > 0).sort((a, b) => (a.coder < b.coder ? -1 : 1)),
    })).sort((a, b) => (a.file < b.file ? -1 : 1));
}

function withoutChildren({ codebook }: Folder, path: string) {
  return { ...(codebook && findTag(codebook, path)), tags: [] };
}

function comparableAnnotation(text: string, { id: name, article, tags, start, end, memo: words, coder, created }: Annotation) {
  const place = { start: withLineFeeds(text.slice(0, start)).length, end: withLineFeeds(text.slice(0, end)).length };
  return { id: name, article, tags, memo: words, coder, created, ...place, exact: withLineFeeds(text).slice(place.start, place.end) };
}

describe('a project that is exported and imported again', () => {
  it.each(['article', 'digest'] as const)('has the same passages, tags, memos, coders and notes; exported again, the same bytes (a source is one %s)', async (sources) => {
    await fc.assert(fc.asyncProperty(folder, async (given) => {
      const first = await exported(given, { sources });
      const again = folderOf(await imported(first.bytes));
      expect(comparable(again)).toEqual(comparable(given));
      for (const path of given.codebook === undefined ? [] : tagPathsOf(given.codebook)) {
        expect(withoutChildren(again, path)).toEqual(withoutChildren(given, path));
      }
      expect(again.codebook?.memo).toBe(given.codebook?.memo);
      const second = await exported(again, { sources });
      expect(Buffer.compare(first.bytes, second.bytes)).toBe(0);
    }), { numRuns: 15 });
  }, 120_000);
});
