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
