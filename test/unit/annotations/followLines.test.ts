import { describe, expect, it } from 'vitest';
import { followLines } from '../../../src/core/annotations/followLines';

const before = 'Zebras graze.\n\nAnts march on.\n\nRead more.\n\nMice wait, then run.\n\nRead more.';

function spanOf(text: string, words: string) {
  const start = text.indexOf(words);
  return { start, end: start + words.length };
}

/** The words that spans quote after a replacement; undefined where one was lost. */
function followed(after: string, ...quotes: readonly string[]) {
  const spans = quotes.map((words) => spanOf(before, words));
  return followLines(spans, { start: 0, end: before.length, text: after }, before).map((span) => span && after.slice(span.start, span.end));
}

describe('lines that are replaced as a whole', () => {
  it('are followed when they are sorted', () => {
    const sorted = before.split('\n').sort().join('\n');
    expect(followed(sorted, 'graze', 'Ants march', 'then run.')).toEqual(['graze', 'Ants march', 'then run.']);
  });

  it('are followed to other line ends, over several lines too', () => {
    const windows = before.replaceAll('\n', '\r\n');
    expect(followed(windows, 'graze.\n\nAnts', 'run.\n', 'Zebras')).toEqual(['graze.\r\n\r\nAnts', 'run.\r\n', 'Zebras']);
  });

  it('are followed where some were changed, taken out or put in', () => {
    const after = `New first.\n${before.replace('Ants march on.', 'Ants rest.')}`;
    expect(followed(after, 'graze', 'march', 'wait')).toEqual(['graze', undefined, 'wait']);
  });

  it('are known by their neighbours if they occur more than once', () => {
    const spans = [before.indexOf('more'), before.lastIndexOf('more')].map((start) => ({ start, end: start + 4 }));
    const after = before.replace('Zebras graze.\n\n', '');
    expect(followLines(spans, { start: 0, end: before.length, text: after }, before)).toEqual(spans.map(({ start, end }) => ({ start: start - 15, end: end - 15 })));
  });

  it('are lost rather than guessed at', () => {
    expect(followed('Ants march on.\nAnts march on.', 'march')).toEqual([undefined]);
    expect(followed('Mice wait, then run.\nZebras graze.', 'graze.\n\nAnts')).toEqual([undefined]);
  });

  it('count from the beginning of the stretch', () => {
    expect(followLines([{ start: 105, end: 106 }], { start: 100, end: 107, text: 'two\none\n' }, `${'.'.repeat(100)}one\ntwo`)).toEqual([{ start: 101, end: 102 }]);
  });
});
