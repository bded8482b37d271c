import { describe, expect, it } from 'vitest';
import { flaws } from '../../../tools/l10n/bundles.mjs';
import { textsIn } from '../../../tools/l10n/textsIn.mjs';
import { typeset } from '../../../tools/l10n/typeset.mjs';

const calls = { 'vscode.l10n.t': [0, 1], plural: [1, 3] } as const;
const inSource = (source: string) => textsIn('a.ts', source, { calls });

describe('the texts of a source file', () => {
  it('are what is shown through l10n, both forms of a count, and each way that a condition goes', () => {
    expect(inSource(`
      vscode.l10n.t('Open {0}', name);
      plural(count, '{0} tag', \`{0} tags\`, vscode.l10n.t('inner'));
      vscode.l10n.t(isOn ? 'On' : 'O' + 'ff');
      other('not shown');`)).toEqual({ texts: ['Open {0}', '{0} tag', '{0} tags', 'inner', 'On', 'Off'], unknown: [] });
  });

  it('must be written out where they are shown', () => {
    expect(inSource('show();\nvscode.l10n.t(`${count} tags`);')).toEqual({ texts: [], unknown: ['a.ts:2 `${count} tags`'] });
  });

  it('are the values of a table, or of some of its properties', () => {
    const table = "const same = 'Both';\nexport const all = { 'a/b': 'First', c: same, d: { label: 'Second ' + 'part' } };";
    expect(textsIn('a.ts', table, { properties: 'all' }).texts).toEqual(['Both', 'First', 'Second part']);
    expect(textsIn('a.ts', table, { properties: ['label'] }).texts).toEqual(['Second part']);
  });
});

describe('the flaws of a translation', () => {
  const english = { '$(tag) {0} of {1}': '$(tag) {0} of {1}', b: 'Open [it](command:x) with `y`' };
  const a = '$(tag) {0} of {1}';
  const b = (message: string, from = english.b) => ({ message, comment: [from] });
  const german = { [a]: '$(tag) {1}: {0}', b: b('Mit `y` [öffnen](command:x)') };

  it('are none where all is there', () => {
    expect(flaws(english, german)).toEqual([]);
  });

  it.each([
    ['a text that is missing', { [a]: german[a] }, 'missing: b'],
    ['an empty text', { ...german, b: b(' ') }, 'missing: b'],
    ['a text that is not used any more', { ...german, c: 'alt' }, 'not used any more: c'],
    ['a text whose English has changed since', { ...german, b: b(german.b.message, 'Close it') }, 'made from another text: b'],
    ['a lost placeholder', { ...german, [a]: '$(tag) {0}' }, 'other placeholders'],
    ['a lost icon', { ...german, [a]: '{0} von {1}' }, 'other placeholders'],
    ['a link that leads elsewhere', { ...german, b: b('`y` [öffnen](command:z)') }, 'other placeholders'],
  ])('include %s', (_, translation, flaw) => {
    expect(flaws(english, translation).join('\n')).toContain(flaw);
  });
});

describe('a translation', () => {
  it.each([
    ['fr', "« {0} » n'est pas lu : d'où {1} ; tag:a ? 50 % de 20 Mo !", '«\u00a0{0}\u00a0» n’est pas lu\u00a0: d’où {1}\u202f; tag:a\u202f? 50\u00a0% de 20\u00a0Mo\u202f!'],
    ['fr', '[Oui](command:a?%22b%22) : **x**', '[Oui](command:a?%22b%22)\u00a0: **x**'],
    ['de', "„{0}“ öffnen … 50 % von 20 MB gibt's", '„{0}“ öffnen\u00a0… 50\u00a0% von 20\u00a0MB gibt’s'],
    ['de', '… und {0} weitere', '… und {0} weitere'],
  ])('into %s has the signs of the language: %s', (language, typed, set) => {
    expect(typeset(language, typed)).toBe(set);
    expect(typeset(language, set)).toBe(set);
  });
});
