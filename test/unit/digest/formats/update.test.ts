import { describe, expect, it } from 'vitest';
import { updateDigest } from '../../../../src/core/digest/incremental/updateDigest';
import { parseDigest, parseForUpdates } from '../../../../src/core/digest/parse/parseDigest';
import { noCorrections } from '../../../../src/core/digest/types';
import { textOf } from './fixture';

/** Many documents with numbers of their own. */
function manyDocuments(count: number): string {
  const [, ...documents] = textOf('nexis.txt').split(/^ +(?:Dokument )?\d (?:of|von) 3(?: DOCUMENTS)?\n/mu);
  return Array.from({ length: count }, (_, index) => `                    ${index + 1} of ${count} DOCUMENTS\n${documents[index % documents.length] ?? ''}\n`).join('');
}

const text = manyDocuments(320);

describe('an edit in a large text of a known format', () => {
  it.each([
    ['a letter in a text', 'A single', 'A singlex'],
    ['a line more', 'pane has a crack', 'pane has\na crack'],
    ['a row that began a document gone', '160 of 320 DOCUMENTS', ''],
    ['another document', 'LOAD-DATE: May 3, 2024', 'LOAD-DATE: May 3, 2024\n\n\n1 of 1 DOCUMENT\n\nPaper\n\nMay 4, 2024\n\nTitle\n\nLENGTH: 2 words\n\nTwo words.\n\nLANGUAGE: ENGLISH'],
    ['a title of other words', 'Brücke\n', 'Die Brücke aus Glas\n'],
  ])('gives what a whole parse gives: %s', (_, before, after) => {
    const digest = parseForUpdates(text, noCorrections);
    expect(digest.formatState).toBeDefined();
    const start = text.indexOf(before, text.length / 2 - 4000);
    const edited = text.slice(0, start) + after + text.slice(start + before.length);
    const updated = updateDigest(digest, edited, { start, end: start + before.length, text: after });
    expect(updated.digest.parsed).toEqual(parseDigest(edited));
    expect(updated.digest.formatState).toBeDefined();
  });

  it('is settled within a text, and not where lines come or go', () => {
    const digest = parseForUpdates(text, noCorrections);
    const start = text.indexOf('A single', text.length / 2) + 2;
    const typed = (words: string) => updateDigest(digest, text.slice(0, start) + words + text.slice(start), { start, end: start, text: words }).settled;
    expect([typed('x'), typed('\n')]).toEqual([true, false]);
  });
});
