import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { forEachLine } from '../../../src/core/text/forEachLine';
import { indexLines, offsetAt, positionAt } from '../../../src/core/text/lines';

function linesOf(text: string, options?: { formFeeds: boolean }): string[] {
  const lines: string[] = [];
  forEachLine(text, (start, end) => {
    lines.push(text.slice(start, end));
  }, options);
  return lines;
}

describe('forEachLine', () => {
  it('breaks at LF, CRLF and a lone CR, and counts the last line', () => {
    expect(linesOf('a\nb\r\nc\rd\n')).toEqual(['a', 'b', 'c', 'd', '']);
    expect(linesOf('')).toEqual(['']);
    expect(linesOf('\r\n\n\r')).toEqual(['', '', '', '']);
  });

  it('breaks at a form feed only where it is asked to', () => {
    expect(linesOf('a\fb')).toEqual(['a\fb']);
    expect(linesOf('a\fb\n', { formFeeds: true })).toEqual(['a', 'b', '']);
  });

  it('finds the lines that a split finds', () => {
    fc.assert(fc.property(fc.array(fc.constantFrom('\r', '\n', 'a', 'ß', '😀')), (parts) => {
      const text = parts.join('');
      expect(linesOf(text)).toEqual(text.split(/\r\n|\r|\n/));
    }));
  });
});

describe('line index', () => {
  const text = 'one\r\ntwo\rthree\n';
  const index = indexLines(text);

  it('knows where lines begin', () => {
    expect([...index.starts]).toEqual([0, 5, 9, 15]);
  });

  it('finds line and column of an offset', () => {
    expect(positionAt(index, 0)).toEqual({ line: 0, column: 0 });
    expect(positionAt(index, 7)).toEqual({ line: 1, column: 2 });
    expect(positionAt(index, 15)).toEqual({ line: 3, column: 0 });
    expect(positionAt(index, 99)).toEqual({ line: 3, column: 0 });
    expect(positionAt(index, -3)).toEqual({ line: 0, column: 0 });
  });

  it('finds the offset of a place, and the nearest one where there is none', () => {
    expect(offsetAt(index, { line: 2, column: 3 })).toBe(12);
    expect(offsetAt(index, { line: 9, column: 9 })).toBe(15);
    expect(offsetAt(index, { line: -1, column: 0 })).toBe(0);
  });

  it('leads every offset to its place and back', () => {
    fc.assert(fc.property(fc.array(fc.constantFrom('\r\n', '\r', '\n', 'ab', 'c')), fc.nat(60), (parts, at) => {
      const sample = parts.join('');
      const offset = Math.min(at, sample.length);
      const lines = indexLines(sample);
      expect(offsetAt(lines, positionAt(lines, offset))).toBe(offset);
    }));
  });

  it('grows beyond its first size', () => {
    expect(indexLines('\n'.repeat(10_000)).starts).toHaveLength(10_001);
  });
});
