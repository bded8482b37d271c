import { describe, expect, it } from 'vitest';
import { issue, message, noPlace } from '../../../src/core/issues/issue';
import { messages, severityOf, type MessageKey } from '../../../src/core/issues/messages';

const keys = Object.keys(messages) as MessageKey[];

describe('an issue', () => {
  it('has the code, the sentence and the severity of its message', () => {
    expect(issue('broken-span', { start: 3, end: 5 }, 7, 9)).toEqual({
      code: 'broken-span', message: 'The passage ends (7) before it starts (9).', severity: 'warning', start: 3, end: 5,
      key: 'broken-span', values: [7, 9],
    });
  });

  it('leaves out which sentence of its code it is', () => {
    expect(issue('broken-tag/no-name', noPlace)).toMatchObject({ code: 'broken-tag', severity: 'error' });
  });

  it('takes another message as a value, so that both can be translated', () => {
    const inner = message('duplicate-tag', 'a');
    expect(message('merge-unreadable', inner)).toMatchObject({
      message: `The file cannot be merged. ${inner.message}`, values: [{ key: 'duplicate-tag', values: ['a'] }],
    });
  });

  it('shows values as they are, whatever they contain', () => {
    expect(message('unknown-status', 3, '{2}$&', 'read').message).toBe('Column 3: there is no status "{2}$&"; use read.');
  });
});

describe('the messages', () => {
  it.each(keys)('%s: gaps are numbered from 0, and none is left out', (key) => {
    const gaps = new Set([...messages[key].matchAll(/\{(\d)\}/g)].map(([, index]) => Number(index)));
    expect([...gaps].sort()).toEqual([...gaps].map((_, index) => index));
  });

  it('have one severity each', () => {
    expect(new Set(keys.map(severityOf))).toEqual(new Set(['error', 'warning', 'information']));
  });
});
