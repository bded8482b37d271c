import { describe, expect, it } from 'vitest';
import { withWholeRemits } from '../../../../src/core/entities/tagger/remits';

describe('the field of a body', () => {
  const text = 'The Ministry of Roads, Ports and Harbours met Quay, Lunt and Pym.';
  const ofText = (name: string): { start: number; end: number; type: 'ORG' } => ({ start: text.indexOf(name), end: text.indexOf(name) + name.length, type: 'ORG' });
  const proposed = (name: string): ReturnType<typeof ofText> & { canonical: string; strength: number } => ({ ...ofText(name), canonical: name, strength: 4 });
  const whole = (...names: string[]): string[] =>
    withWholeRemits(text, names.map(ofText), [proposed('Ministry of Roads, Ports and Harbours'), proposed('Quay, Lunt and Pym')]).map(({ start, end }) => text.slice(start, end));

  it('is whole where it is a list, and takes in what is named there', () => {
    expect(whole('Ministry of Roads', 'Ports', 'Harbours')).toEqual(['Ministry of Roads, Ports and Harbours']);
  });

  it('is no list of other names', () => {
    expect(whole('Quay', 'Lunt')).toEqual(['Quay', 'Lunt']);
  });
});
