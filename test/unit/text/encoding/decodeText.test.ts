import { describe, expect, test } from 'vitest';
import { decodeAs, decodeText, findEncoding, isBinary } from '../../../../src/core/text/encoding/decodeText';
import { encodings, encodingNamed } from '../../../../src/core/text/encoding/encodings';
import { encode, encodeUtf16, simplified } from './encode';
import { samples } from './samples';

const cafe = 'Das Café an der Mole öffnet früher.';

describe('the encoding of a file that nothing tells', () => {
  for (const { language, encodings: usual, paragraphs } of samples) {
    for (const encoding of usual) {
      test(`${language} in ${encoding}, a paragraph or two sentences`, () => {
        for (const paragraph of paragraphs) {
          for (const piece of [paragraph, paragraph.slice(0, 90)]) {
            const text = simplified(piece, encoding);
            expect(decodeText(encode(text, encoding)).text).toBe(text);
          }
        }
      });
    }
  }

  test('is judged by what is far down, where the beginning is ASCII', () => {
    const text = `${'All quiet on the quay.\n'.repeat(5000)}${cafe}`;
    expect(decodeText(encode(text, 'windows-1252'))).toEqual({ text, encoding: 'windows-1252', guessed: true });
  });

  test('is among the candidates, where there are some', () => {
    expect(findEncoding(encode('Größe', 'windows-1252'), { candidates: ['koi8r', 'cp866'] }).encoding).toMatch(/koi8-r|ibm866/);
  });

  test('is UTF-16 for files with zeros, in any script', () => {
    for (const text of [cafe, '“Nobody asked us,” said Łucja.', samples.at(-2)!.paragraphs.join('\n'), samples.at(-1)!.paragraphs.join('\n')]) {
      for (const order of ['le', 'be'] as const) {
        expect(decodeText(encodeUtf16(text, order, true))).toEqual({ text, encoding: `utf-16${order}`, guessed: false });
        if (/[\n -~]/.test(text.slice(0, 256))) expect(decodeText(encodeUtf16(text, order, false))).toEqual({ text, encoding: `utf-16${order}`, guessed: true });
      }
    }
  });
});

describe('the encoding of a file that is told', () => {
  test('by a mark, whatever is declared', () => {
    expect(decodeText(Uint8Array.of(0xef, 0xbb, 0xbf, 0xc3, 0xa9), { declared: 'windows-1252' })).toEqual({ text: 'é', encoding: 'utf-8', guessed: false });
  });

  test('by a declaration, also where the bytes are valid UTF-8', () => {
    expect(decodeText(Uint8Array.of(0xc3, 0xa9), { declared: 'ISO-8859-15' })).toEqual({ text: 'Ã©', encoding: 'iso-8859-15', guessed: false });
  });

  test('not by a declaration of UTF-8 or of an unknown encoding', () => {
    for (const declared of ['utf8', 'klingon']) {
      expect(decodeText(encode(cafe, 'windows-1252'), { declared })).toEqual({ text: cafe, encoding: 'windows-1252', guessed: true });
    }
  });

  test('ISO 8859-1 with characters of Windows-1252 is that', () => {
    expect(decodeText(Uint8Array.of(0x93, 0x61, 0x94), { declared: 'iso-8859-1' })).toEqual({ text: '“a”', encoding: 'windows-1252', guessed: false });
    expect(decodeAs(Uint8Array.of(0x93, 0x61), 'iso-8859-1')).toBe('\u0093a');
  });
});

test('valid UTF-8 is never guessed at, and a second mark is left out as the editor does', () => {
  expect(decodeText(new TextEncoder().encode(cafe))).toEqual({ text: cafe, encoding: 'utf-8', guessed: false });
  expect(decodeText(new TextEncoder().encode(`\ufeff\ufeff${cafe}`)).text).toBe(cafe);
  expect(decodeText(new Uint8Array())).toEqual({ text: '', encoding: 'utf-8', guessed: false });
});

test('a file with zeros that is no UTF-16 is no text', () => {
  const bytes = Uint8Array.of(0x50, 0x4b, 3, 4, 0, 0, 0, 8, 0, 0xff, 0xd8, 0);
  expect(isBinary(bytes, findEncoding(bytes).encoding)).toBe(true);
  expect(isBinary(encodeUtf16(cafe, 'be', false), 'utf-16be')).toBe(false);
});

test('every encoding of the table is known by all its names, and can be read', () => {
  for (const { name, editorName } of encodings) {
    expect(encodingNamed(name.toUpperCase())?.name).toBe(name);
    expect(encodingNamed(editorName ?? name)?.name).toBe(name);
    expect(decodeAs(Uint8Array.of(0x61, 0x20), name.startsWith('utf-16') ? 'utf-8' : name)).toBe('a ');
  }
});
