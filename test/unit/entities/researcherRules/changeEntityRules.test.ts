import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { changeEntityRules, type EntityRuleChange } from '../../../../src/core/entities/researcherRules/changeEntityRules';
import { readEntityRules } from '../../../../src/core/entities/researcherRules/readEntityRules';

const scope = {};

function changed(yaml: string | undefined, ...changes: EntityRuleChange[]): string {
  const { text, issues } = changeEntityRules(yaml, changes);
  expect(issues).toEqual([]);
  return text!;
}

const byHand = `# Names of the harbour desk
version: 1
entities:
  # asked the registry
  - name: Ferry Office
    type: ORG
    aliases: [FO]   # as the papers write
    colour: blue
  - name: Old Pier
ignore:
  - Sources   # a heading
source: ours
`;

describe('changes of the researcher’s rules', () => {
  it('begin a file where there is none', () => {
    expect(changed(undefined, { kind: 'ignore', text: 'Read More', scope })).toBe('version: 1\nignore:\n  - Read More\n');
    expect(changed('# mine\n', { kind: 'setType', name: 'Lepta', type: 'PRODUCT', scope }))
      .toBe('# mine\nversion: 1\nentities:\n  - name: Lepta\n    type: PRODUCT\n');
  });

  it('write only the rule they name, and keep comments, unknown keys and spacing', () => {
    expect(changed(byHand, { kind: 'ignore', text: 'Editor: x', scope }))
      .toBe(byHand.replace('# a heading\n', '# a heading\n  - \'Editor: x\'\n'));
    expect(changed(byHand, { kind: 'setType', name: 'Old Pier', type: 'LOC', scope }))
      .toBe(byHand.replace('Old Pier\n', 'Old Pier\n    type: LOC\n'));
    expect(changed(byHand, { kind: 'setType', name: 'FO', type: 'GPE', scope })).toBe(byHand.replace('type: ORG', 'type: GPE'));
  });

  it('change nothing, to the byte, where the rule is there', () => {
    expect(changed(byHand, { kind: 'ignore', text: 'Sources', scope })).toBe(byHand);
    expect(changed(byHand, { kind: 'setType', name: 'Ferry Office', type: 'ORG', scope })).toBe(byHand);
  });

  it('stop ignoring what is marked', () => {
    expect(changed(byHand, { kind: 'setType', name: 'Sources', type: 'ORG', scope }))
      .toBe(byHand.replace('ignore:\n  - Sources   # a heading\n', '').replace('  - name: Old Pier\n', '  - name: Old Pier\n  - name: Sources\n    type: ORG\n'));
  });

  it('gather an entity under another that the file has', () => {
    const text = changed(byHand, { kind: 'gather', from: 'Harbour Office', into: 'Ferry Office', entity: 'Q5', scope });
    expect(text).toContain('aliases: [FO, Harbour Office] # as the papers write\n');
    expect(readEntityRules(text).rules?.entities[0]).toMatchObject({ name: 'Ferry Office', aliases: ['FO', 'Harbour Office'], entity: 'Q5' });
  });

  it('gather under one that the file does not have', () => {
    expect(changed(undefined, { kind: 'gather', from: 'FB', into: 'Faceplant Platforms', entity: 'Q9', scope }))
      .toBe('version: 1\nentities:\n  - name: Faceplant Platforms\n    aliases: [FB]\n    entity: Q9\n');
  });

  it('rename an entity of the file in its place, and back', () => {
    const renamed = changed(byHand, { kind: 'gather', from: 'Ferry Office', into: 'Office of Ferries', scope });
    expect(renamed).toContain('  # asked the registry\n  - name: Office of Ferries\n');
    expect(readEntityRules(renamed).rules?.entities[0]?.aliases).toEqual(['FO', 'Ferry Office']);
    const back = changed(renamed, { kind: 'gather', from: 'Office of Ferries', into: 'Ferry Office', scope });
    expect(readEntityRules(back).rules?.entities[0]).toMatchObject({ name: 'Ferry Office', aliases: ['FO', 'Office of Ferries'] });
  });

  it('join two entities of the file', () => {
    const { rules } = readEntityRules(changed(byHand, { kind: 'gather', from: 'Ferry Office', into: 'Old Pier', scope }));
    expect(rules?.entities).toMatchObject([{ name: 'Old Pier', aliases: ['Ferry Office', 'FO'] }]);
  });

  it('keep the rules of each scope apart', () => {
    const text = changed(byHand, { kind: 'ignore', text: 'Sources', scope: { digest: 'week.txt', article: 'ferries' } });
    expect(text).toBe(byHand.replace('# a heading\n', '# a heading\n  - text: Sources\n    digest: week.txt\n    article: ferries\n'));
    expect(changed(text, { kind: 'setType', name: 'Sources', type: 'ORG', scope: { digest: 'week.txt', article: 'ferries' } })).not.toContain('- text: Sources');
  });

  it('refuse names that are none', () => {
    for (const text of ['', ' ', 'a\nb', '…', 'x'.repeat(300)]) {
      const result = changeEntityRules(byHand, [{ kind: 'ignore', text, scope }]);
      expect(result.text).toBe(byHand);
      expect(result.issues.map(({ code }) => code)).toEqual(['invalid-name']);
    }
  });

  it.each(['version: 2\n', '<<<<<<< ours\n', 'entities: [\n', '- a\n', 'ignore: Sources\n', 'entities: {a: b}\n'])('leave a file that cannot be read alone: %j', (yaml) => {
    const result = changeEntityRules(yaml, [{ kind: 'ignore', text: 'x', scope }]);
    expect(result.text).toBeUndefined();
    expect(result.issues).not.toEqual([]);
  });

  it('read back as they were meant, whatever the names', () => {
    const name = fc.string({ unit: 'grapheme', minLength: 1, maxLength: 30 });
    fc.assert(fc.property(name, name, (from, into) => {
      const result = changeEntityRules(byHand, [
        { kind: 'gather', from, into, scope }, { kind: 'ignore', text: from, scope: { article: into } }, { kind: 'setType', name: into, type: 'LAW', scope },
      ]);
      expect(result.text).toBeDefined();
      expect(result.text).toContain('colour: blue');
    }), { numRuns: 300 });
  });
});

describe('reading the rules', () => {
  it('reports what is wrong with its place, and reads the rest', () => {
    const yaml = 'version: 1\nentities:\n  - type: ORG\n  - {name: Alpha, type: FIRM}\n  - {name: Beta, aliases: [Alpha]}\nignore: [{}, Gamma]\n';
    const { rules, issues } = readEntityRules(yaml);
    expect(rules).toMatchObject({ entities: [{ name: 'Alpha' }, { name: 'Beta' }], ignored: [{ text: 'Gamma' }] });
    expect(issues.map(({ code, start }) => [code, yaml.slice(start, start + 5)])).toEqual([
      ['broken-entity', 'type:'], ['unknown-type', 'FIRM}'], ['ambiguous-name', '[Alph'], ['broken-entity', '{}, G'],
    ]);
  });

  it('takes an empty file for one without rules', () => {
    for (const yaml of ['', '# nothing\n', 'version: 1\nentities:\nignore:\n']) {
      expect(readEntityRules(yaml)).toEqual({ rules: { entities: [], ignored: [] }, issues: [] });
    }
  });
});
