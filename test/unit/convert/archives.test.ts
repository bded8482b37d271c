import { zipSync, type Zippable } from 'fflate';
import { describe, expect, it } from 'vitest';
import { converted, prose, refusal, utf8, wordFile, wordParagraph } from './files';

const html = (title: string): Uint8Array => utf8(`<html><body><h1>${title}</h1><p>${prose(title)}</p></body></html>`);
const zip = (files: Zippable): Uint8Array => zipSync(files);

/** The archive with one field of the list's first entry changed. */
function patched(archive: Uint8Array, offset: number, value: number): Uint8Array {
  const copy = Uint8Array.from(archive);
  const view = new DataView(copy.buffer);
  for (let at = 0; at < copy.length - 4; at += 1) {
    if (view.getUint32(at, true) === 0x02014b50) {
      view.setUint32(at + offset, value, true);
      break;
    }
  }
  return copy;
}

describe('archives', () => {
  it('hold articles of all kinds, also in archives within; what is none is told', async () => {
    const archive = zip({ 'b/two.html': html('Two'), 'a/one.docx': wordFile(wordParagraph('One', 'Title') + wordParagraph(prose('One'))), 'inner.zip': zip({ 'three.html': html('Three') }), 'x.bin': new Uint8Array(40), 'style.css': utf8('p{}'), '__MACOSX/._x': utf8('x') });
    const { articles, losses } = await converted('a.zip', archive);
    expect(articles.map(({ title }) => title)).toEqual(['One', 'Two', 'Three']);
    expect(losses.map(({ message }) => message)).toEqual(['x.bin was left out. The file is binary, not a text or document that can be imported.']);
  });

  it('with names that lead out of them are not followed there', async () => {
    const { losses } = await converted('a.zip', zip({ '../../evil.html': html('Evil'), 'good.html': html('Good') }));
    expect(losses.map(({ message }) => message)).toEqual(['../../evil.html was left out. Its name leads out of the archive.']);
  });

  it('that unpack to too much are refused, whatever size they tell', async () => {
    const bomb = zip({ 'a.html': new Uint8Array(70 * 1024 * 1024) });
    expect(await refusal('a.zip', bomb)).toBe('zip-size');
    expect(await refusal('a.zip', patched(bomb, 24, 1000))).toBe('zip-size');
    let nested: Uint8Array = html('Deep');
    for (let depth = 0; depth < 4; depth += 1) nested = zip({ [`a${depth}.zip`]: nested });
    expect(await refusal('a.zip', nested)).toBe('zip-depth');
    expect(await refusal('a.zip', zip(Object.fromEntries(Array.from({ length: 20_001 }, (_, index) => [`${index}`, new Uint8Array()]))))).toBe('zip-entries');
  });

  it('that are damaged, locked or of another program are refused in words', async () => {
    const archive = zip({ 'a.html': html('One') });
    expect(await refusal('a.zip', archive.subarray(0, 100))).toBe('damaged');
    expect(await refusal('a.zip', patched(archive, 8, 1))).toBe('password');
    expect(await refusal('a.zip', patched(archive, 42, 0xffffff))).toBe('damaged');
    expect(await refusal('a.odt', zip({ mimetype: utf8('application/vnd.oasis.opendocument.text'), 'content.xml': utf8('<x/>') }))).toBe('save-as-docx');
    expect(await refusal('a.epub', zip({ mimetype: utf8('application/epub+zip') }))).toBe('epub');
    expect(await refusal('a.xlsx', zip({ '[Content_Types].xml': utf8('<x/>'), 'xl/workbook.xml': utf8('<x/>') }))).toBe('office');
    expect(await refusal('a.zip', zip({ 'a.bin': new Uint8Array(9) }))).toBe('binary');
    expect(await refusal('a.bin', new Uint8Array(0))).toBe('empty');
  });
});
