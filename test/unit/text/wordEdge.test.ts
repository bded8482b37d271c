import { describe, expect, it } from 'vitest';
import { type Nudge, nudged } from '../../../src/core/text/wordEdge';

const text = 'The council said: “six ferries, all old, will go.” Then it rained.';

function spanOf(words: string) {
  const start = text.indexOf(words);
  return { start, end: start + words.length };
}

function after(words: string, edge: Nudge['edge'], to: Nudge['to']): string | undefined {
  const span = nudged(text, spanOf(words), { edge, to });
  return span && text.slice(span.start, span.end);
}

describe('an edge of a passage, moved by a word', () => {
  it('grows at its start: by a word, then by the mark before it', () => {
    expect(after('ferries', 'start', 'left')).toBe('six ferries');
    expect(after('six ferries', 'start', 'left')).toBe('“six ferries');
    expect(after('“six ferries', 'start', 'left')).toBe('said: “six ferries');
  });

  it('grows at its end: by the mark behind it, then by a word', () => {
    expect(after('six ferries', 'end', 'right')).toBe('six ferries,');
    expect(after('six ferries,', 'end', 'right')).toBe('six ferries, all');
  });

  it('shrinks at either edge', () => {
    expect(after('six ferries, all', 'start', 'right')).toBe('ferries, all');
    expect(after('six ferries, all', 'end', 'left')).toBe('six ferries,');
  });

  it('goes to the edge of a word from within', () => {
    expect(after('erries, a', 'start', 'left')).toBe('ferries, a');
    expect(after('erries, a', 'end', 'right')).toBe('erries, all');
  });

  it('never leaves nothing, and stops at the ends of the text', () => {
    expect(after('six', 'start', 'right')).toBeUndefined();
    expect(after('six', 'end', 'left')).toBeUndefined();
    expect(after('The', 'start', 'left')).toBeUndefined();
    expect(after('rained.', 'end', 'right')).toBeUndefined();
  });

  it('crosses lines', () => {
    expect(nudged('one\r\n\r\ntwo', { start: 0, end: 3 }, { edge: 'end', to: 'right' })).toEqual({ start: 0, end: 10 });
  });
});
