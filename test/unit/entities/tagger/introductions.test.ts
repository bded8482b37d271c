import { describe, expect, it } from 'vitest';
import { speltFrom } from '../../../../src/core/entities/tagger/introductions';
import { tokenise } from '../../../../src/core/entities/tokens';

/** The words whose initials spell what is in brackets at the end. */
function spelt(text: string): string | undefined {
  const tokens = tokenise(text, { start: 0, end: text.length });
  const bracket = tokens.findLastIndex((token) => token.text === '(');
  const first = speltFrom(tokens, bracket, tokens[bracket + 1]?.text ?? '');
  return first === undefined ? undefined : text.slice(tokens[first]?.start, tokens[bracket - 1]?.end);
}

describe('a short form spells its full name', () => {
  it.each([
    ['said the Council for the Upkeep of the Quay (CUQ)', 'Council for the Upkeep of the Quay'],
    ['said the Harbour and Quay Board (HQB)', 'Harbour and Quay Board'],
    ['said the Rescue Mission in Lomar (RMIL)', 'Rescue Mission in Lomar'],
    ['said the Organisation of Outer States (OOS)', 'Organisation of Outer States'],
    ['said the Anglo-Welsh Ferry Guild (AWFG)', 'Anglo-Welsh Ferry Guild'],
    ['to the office in charge of Ports (OCP)', undefined],
    ['said the Quay Board (HQB)', undefined],
    ['said the Quay Board (Q)', undefined],
  ])('%s', (text, name) => {
    expect(spelt(text)).toBe(name);
  });

  it('takes no time over a hostile text', () => {
    expect(spelt(`${'of '.repeat(5000)}(OFOFOFOF)`)).toBeUndefined();
  });
});
