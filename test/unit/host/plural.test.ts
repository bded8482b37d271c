import { beforeEach, describe, expect, it, vi } from 'vitest';

const { editor } = vi.hoisted(() => ({ editor: { language: 'en', bundle: undefined as Record<string, string> | undefined } }));
vi.mock('vscode', () => ({
  env: { get language() { return editor.language; } },
  l10n: {
    get bundle() { return editor.bundle; },
    t: (text: string, ...values: readonly string[]) => (editor.bundle?.[text] ?? text).replace(/\{(\d)\}/g, (_, index: string) => values[Number(index)] ?? ''),
  },
}));
const { plural } = await import('../../../src/host/plural');
const { shownDate } = await import('../../../src/host/shownDate');

const say = (count: number): string => plural(count, '{0} passage in {1}', '{0} passages in {1}', 'week.txt');
const french = { '{0} passage in {1}': '{0} passage dans {1}', '{0} passages in {1}': '{0} passages dans {1}' };

describe('a sentence with a count', () => {
  beforeEach(() => { Object.assign(editor, { language: 'en', bundle: undefined }); });

  it.each([[0, '0 passages in week.txt'], [1, '1 passage in week.txt'], [2, '2 passages in week.txt'], [12_345, '12,345 passages in week.txt']])(
    'has the form that goes with %d', (count, said) => { expect(say(count)).toBe(said); });

  it('has the form of the language: in French, none is singular', () => {
    Object.assign(editor, { language: 'fr', bundle: french });
    expect([0, 1, 2].map(say)).toEqual(['0 passage dans week.txt', '1 passage dans week.txt', '2 passages dans week.txt']);
    expect(say(12_345)).toMatch(/^12\s345 passages/);
    expect(say(1_000_000)).toMatch(/passages/);
  });

  it('is English, by the rules of English, in a language that it is not translated into', () => {
    editor.language = 'pl';
    expect([1, 2, 5].map(say)).toEqual(['1 passage in week.txt', '2 passages in week.txt', '5 passages in week.txt']);
  });
});

describe('a date', () => {
  it.each([
    ['en', undefined, '2024-03-12', '12 March 2024'], ['en', undefined, '2024-03', 'March 2024'], ['en', undefined, '2024', '2024'],
    ['fr', french, '2024-03-12', '12 mars 2024'], ['de', french, '2024-03-01', '1. März 2024'],
    // Not translated into it, so in English.
    ['pl', undefined, '2024-03', 'March 2024'],
    ['en', undefined, '2024-3-123', '2024-3-123'], ['en', undefined, 'yesterday!', 'yesterday!'],
  ])('in %s is as that language writes it', (language, bundle, iso, shown) => {
    Object.assign(editor, { language, bundle });
    expect(shownDate(iso)).toBe(shown);
  });
});
