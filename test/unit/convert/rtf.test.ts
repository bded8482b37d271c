import { describe, expect, it } from 'vitest';
import { converted, latin1, prose, refusal } from './files';

const rtf = (body: string, head = '\\ansicpg1252'): Uint8Array => latin1(`{\\rtf1\\ansi${head}\\deff0{\\fonttbl{\\f0\\fnil\\fcharset0 Arial;}{\\f1\\fnil\\fcharset204 Arial Cyr;}{\\f2\\fnil\\fcharset128 MS Mincho;}}{\\stylesheet{\\s1 heading 1;}}${body}}`);

async function paragraphs(body: string, head?: string): Promise<readonly string[]> {
  return (await converted('a.rtf', rtf(`Head of it\\par ${body}\\par `, head))).articles[0]!.paragraphs;
}

describe('RTF', () => {
  it('has characters of its code page, of the fonts’ and of Unicode with what other readers show left out', async () => {
    expect(await paragraphs("Z\\'f6lle \\u8364 ? f\\u252\\'fcr {\\f1 \\'cf\\'ee\\'f0\\'f2} {\\f2 \\'8d\\'60} \\endash  \\ldblquote x\\rdblquote\\~y\\_z")).toEqual(['Zölle € für Порт港 – “x” y-z'.replace('Порт港', 'Порт 港')]);
    expect(await paragraphs("\\uc2 \\u8364 ab!\\uc0 \\u8364 c \\u-10179 \\u-8704 ", '\\ansicpg1251')).toEqual(['€!€c 😀']);
  });

  it('has lines, paragraphs, rows, notes at the end; objects, pictures, heads and comments are left out', async () => {
    const { articles, losses } = await converted('a.rtf', rtf(`{\\header Page 1}Head of it\\par {\\*\\generator X;}One\\line two{\\footnote See {\\i the} minutes.} end.\\par {\\pict\\wmetafile8 0102}{\\object{\\*\\objdata 0105}{\\result shown}}{\\pict\\bin5 }}}{}}after\\par
      \\trowd\\intbl Port\\cell Fee\\cell\\row\\trowd\\intbl Alder\\cell 12\\cell\\row\\pard {\\v hidden}{\\deleted gone}{\\*\\annotation a comment}Last\\par `));
    expect(articles[0]).toMatchObject({ title: 'Head of it', paragraphs: ['One', 'two[1] end.', 'after', 'Port | Fee', 'Alder | 12', 'Last', '[1] See the minutes.'] });
    expect(losses.map(({ key }) => key)).toEqual(expect.arrayContaining(['import-left-out/pictures', 'import-left-out/objects', 'import-left-out/deletions', 'import-left-out/comments']));
  });

  it('keeps the words of links', async () => {
    expect(await paragraphs('See {\\field{\\*\\fldinst HYPERLINK "https://x.example"}{\\fldrslt the plan}}.')).toEqual(['See the plan.']);
  });

  it('with outline levels is divided into articles', async () => {
    const body = ['Alder', 'Birch', 'Cedar'].map((name) => `\\pard\\outlinelevel0 Port of ${name}\\par\\pard ${prose(name).replaceAll('’', "'")}\\par `).join('');
    expect((await converted('a.rtf', rtf(body))).articles.map(({ title }) => title)).toEqual(['Port of Alder', 'Port of Birch', 'Port of Cedar']);
  });

  it('that is hostile or cut off is refused, or read as far as it goes', async () => {
    expect(await refusal('a.rtf', latin1(`{\\rtf1 ${'{'.repeat(100_000)}`))).toBe('too-deep');
    expect(await refusal('a.rtf', latin1('{\\rtf1 {\\pict\\bin999999999 abc}'))).toBe('no-text');
    const { losses, articles } = await converted('a.rtf', latin1('{\\rtf1 Head of it\\par It ends in the mid'));
    expect([articles[0]?.paragraphs, losses.map(({ key }) => key)]).toEqual([['It ends in the mid'], ['import-left-out/cut']]);
  });
});
