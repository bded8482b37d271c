import { parseXml, XmlElement, XmlText } from '@rgrove/parse-xml';
import { strFromU8, unzipSync } from 'fflate';
import mammoth from 'mammoth';
import { describe, expect, it } from 'vitest';
import { writeWord } from '../../../../src/core/exchange/word/exportWord';
import type { ExportContext } from '../../../../src/core/exchange/types';
import type { Segment } from '../../../../src/core/search/types';
import { segment } from '../../search/segment';
import { digestFor } from '../digestFor';
import { projectOf } from '../project';
import { hostile, sampleCodebook, sampleSegments, text } from '../report/sample';

async function bytesOf(segments: readonly Segment[], context: ExportContext = {}): Promise<Uint8Array> {
  const pieces: Uint8Array[] = [];
  const parts = writeWord(projectOf(segments, context, [digestFor('weeks/week-07.txt', text)]));
  for await (const { data } of parts) pieces.push(Buffer.from(data));
  return Buffer.concat(pieces);
}

/** The parts of the document; each must be well-formed XML. */
async function partsOf(segments: readonly Segment[], context: ExportContext = {}): Promise<Record<string, XmlElement>> {
  return Object.fromEntries(Object.entries(unzipSync(await bytesOf(segments, context))).map(([name, bytes]) => {
    const { root } = parseXml(strFromU8(bytes));
    if (root === null) throw new Error(`${name} is empty`);
    return [name, root];
  }));
}

function within(element: XmlElement | undefined, name: string): XmlElement[] {
  return (element?.children ?? []).flatMap((child) => (child instanceof XmlElement ? [...(child.name === name ? [child] : []), ...within(child, name)] : []));
}

function wordsOf(element: XmlElement): string {
  return element.children.map((child) => (child instanceof XmlText && element.name === 'w:t' ? child.text : child instanceof XmlElement ? (child.name === 'w:tab' ? '→' : child.name === 'w:br' ? '↵' : wordsOf(child)) : '')).join('');
}

/** Each paragraph as `Style: words`. */
function paragraphsOf(part: XmlElement | undefined): string[] {
  return within(part, 'w:p').map((paragraph) => `${within(paragraph, 'w:pStyle')[0]?.attributes['w:val'] ?? ''}: ${wordsOf(paragraph)}`);
}

describe('the Word report', () => {
  it('shows the same as the Markdown report, in the same order, with a list of sources', async () => {
    const parts = await partsOf(sampleSegments, { codebook: sampleCodebook, title: 'Coded' });
    expect(paragraphsOf(parts['word/document.xml'])).toEqual([
      'Title: Coded', 'Subtitle: Exported with Policy Digest: 3 passages, 1 tagged article, 1 digest', 'Memo: Memo: What the project asks.',
      'Heading1: claims (1)', 'Rule: Assertions.↵# no heading', 'Rule: Include: said by actors', 'Rule: Exclude: questions', 'Rule: Example: “It is unfair.”', 'Rule: Example: It costs too much.', 'Memo: Memo: Split later?',
      'Normal: Rail opens (whole article)', 'Source: weeks/week-07.txt, line 6 · coder ana',
      'Heading2: claims/market-power (1)', 'Rule: Of firms', 'Quote: The regulator fined the ferry platform.',
      'Source: Ferry case · Ana de la Cruz, Harbour Post, 2024-03-12, p. 4 · weeks/week-07.txt, line 3 · also tagged actors · coder ana',
      'Heading1: actors (2)', 'Quote: The regulator fined the ferry platform.',
      'Source: Ferry case · Ana de la Cruz, Harbour Post, 2024-03-12, p. 4 · weeks/week-07.txt, line 3 · also tagged claims/market-power · coder ana',
      'Quote: It appealed.', 'Source: Ferry case · Ana de la Cruz, Harbour Post, 2024-03-12, p. 4 · weeks/week-07.txt, line 4',
      'Heading1: Without a tag (1)', 'Quote: Gone words.', 'Source: weeks/week-07.txt · coder ana · no longer found in the text',
      'Heading1: Sources', 'Bibliography: Ana de la Cruz, “Ferry case”, Harbour Post, 2024-03-12, p. 4, weeks/week-07.txt', 'Bibliography: “Rail opens”, weeks/week-07.txt',
    ]);
  });

  it('has memos as comments of their coder and time, on the quotes', async () => {
    const parts = await partsOf(sampleSegments, { codebook: sampleCodebook });
    const comments = within(parts['word/comments.xml'], 'w:comment');
    expect(comments.map(({ attributes }) => attributes)).toEqual([
      { 'w:id': '0', 'w:author': 'ana', 'w:date': '2026-11-21T10:00:00Z', 'w:initials': 'A' },
      { 'w:id': '1', 'w:author': 'ana', 'w:date': '2026-11-21T10:00:00Z', 'w:initials': 'A' },
      { 'w:id': '2', 'w:author': 'Memo', 'w:date': '2026-11-21T10:00:00Z', 'w:initials': 'M' },
    ]);
    expect(comments.map(paragraphsOf)).toEqual([
      ['CommentText: •→check', 'CommentText: •→twice'], ['CommentText: •→check', 'CommentText: •→twice'], ['CommentText: Why?', 'CommentText: No reason.'],
    ]);
    const document = parts['word/document.xml'];
    for (const mark of ['w:commentRangeStart', 'w:commentRangeEnd', 'w:commentReference']) {
      expect(within(document, mark).map(({ attributes }) => attributes['w:id']), mark).toEqual(['0', '1', '2']);
    }
  });

  it('is read by another program', async () => {
    const buffer = Buffer.from(await bytesOf(sampleSegments, { codebook: sampleCodebook, title: 'Coded' }));
    const { value, messages } = await mammoth.convertToHtml({ buffer }, { styleMap: ["p[style-name='Quote'] => blockquote:fresh", 'comment-reference => sup'], ignoreEmptyParagraphs: false });
    expect([...value.matchAll(/<(h\d|blockquote)>(.*?)<\/\1>/g)].map(([, name, words]) => `${name ?? ''} ${(words ?? '').replace(/<[^>]*>/g, '')}`)).toEqual([
      'h1 claims (1)', 'h2 claims/market-power (1)', 'blockquote The regulator fined the ferry platform.[A1]', 'h1 actors (2)',
      'blockquote The regulator fined the ferry platform.[A2]', 'blockquote It appealed.[M3]', 'h1 Without a tag (1)', 'blockquote Gone words.', 'h1 Sources',
    ]);
    expect(value).toContain('<strong>Why?</strong>');
    expect(messages.filter(({ type }) => type === 'error')).toEqual([]);
  });

  it('is the same file each time', async () => {
    expect(Buffer.from(await bytesOf(sampleSegments)).equals(Buffer.from(await bytesOf(sampleSegments)))).toBe(true);
  });

  it('bears any words', async () => {
    const evil = `${hostile}\u0000\u0008\ufffe\ud800]]>&amp; "x"`;
    const parts = await partsOf([segment({ text: evil, memo: evil, coder: evil, file: evil, tags: ['x'], article: { id: 'x', title: evil, topics: [], status: 'read', fields: { source: evil } } })], { title: evil, query: evil });
    const quote = paragraphsOf(parts['word/document.xml']).find((words) => words.startsWith('Quote: '));
    expect(quote).toBe(`Quote: ${hostile.replaceAll('\n', '↵')}]]>&amp; "x"`);
  });

  it('bears a passage and a title without words', async () => {
    const parts = await partsOf([segment({ text: ' \n' }), segment({ kind: 'article', text: '', tags: ['a/b/c/d/e/f/g/h/i/j'] })]);
    expect(paragraphsOf(parts['word/document.xml'])).toEqual(expect.arrayContaining(['Quote: …', 'Heading9: a/b/c/d/e/f/g/h/i/j (1)']));
  });

  it('keeps the paragraphs and lines of a passage, in one comment', async () => {
    const document = (await partsOf([segment({ text: 'One.\r\nTwo.\n\n\tThree.', memo: 'all' })]))['word/document.xml'];
    expect(paragraphsOf(document).filter((words) => words.startsWith('Quote'))).toEqual(['Quote: One.↵Two.', 'Quote: Three.']);
    expect(within(document, 'w:commentRangeStart')).toHaveLength(1);
  });

  it('says which paragraphs and words run from right to left', async () => {
    const document = (await partsOf([segment({ text: 'הרגולטור קנס את Ferry Ltd, והיא ערערה.' }), segment({ text: 'It said “שלום” twice.' })]))['word/document.xml'];
    const [hebrew, english] = within(document, 'w:p').filter((paragraph) => within(paragraph, 'w:pStyle')[0]?.attributes['w:val'] === 'Quote');
    const directed = (paragraph: XmlElement | undefined) => within(paragraph, 'w:r').map((run) => `${within(run, 'w:rtl').length > 0 ? '←' : '→'}${wordsOf(run)}`);
    expect(within(hebrew, 'w:bidi')).toHaveLength(1);
    expect(directed(hebrew)).toEqual(['←הרגולטור קנס את', '→ Ferry Ltd, ', '←והיא ערערה', '←.']);
    expect(within(english, 'w:bidi')).toHaveLength(0);
    expect(directed(english)).toEqual(['→It said “', '←שלום', '→” twice.']);
  });

  it('writes 5,000 quotes in pieces', async () => {
    const many = Array.from({ length: 5000 }, (_, index) => segment({ id: `s${index}`, text: `Quote ${index}. ${'The regulator fined the ferry platform. '.repeat(4)}`, memo: index % 2 === 0 ? 'a *memo*' : '' }));
    let parts = 0;
    for await (const { data } of writeWord(projectOf(many))) parts += data.length > 0 ? 1 : 0;
    expect(parts).toBeGreaterThan(10);
  });
});
