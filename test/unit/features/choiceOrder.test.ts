import { describe, expect, it } from 'vitest';
import { alikeEnough, inOrder } from '../../../src/features/repair/choiceOrder';

describe('the order of places for a passage that needs attention', () => {
  const later = { repair: 'later' };
  const names = (...scores: (number | undefined)[]): string[] =>
    inOrder(scores.map((score) => ({ repair: String(score), ...(score !== undefined && { score }) })), later).map(({ repair }) => repair);

  it('begins with the likeliest place where that is alike enough', () => {
    expect(names(alikeEnough, 0.4)).toEqual(['0.7', '0.4', 'later']);
    expect(names(1)).toEqual(['1', 'later']);
  });

  it('begins with keeping it for later where none is', () => {
    expect(names(0.69, 0.4)).toEqual(['later', '0.69', '0.4']);
    expect(names()).toEqual(['later']);
    expect(names(undefined)).toEqual(['later', 'undefined']);
  });
});
