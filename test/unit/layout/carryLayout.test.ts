import { describe, expect, it } from 'vitest';
import { carriedRules } from '../../../src/core/entities/researcherRules/carryRules';
import { changeEntityRules } from '../../../src/core/entities/researcherRules/changeEntityRules';
import { readEntityRules } from '../../../src/core/entities/researcherRules/readEntityRules';
import { carriedLayout, forgottenLayout } from '../../../src/core/layout/carryLayout';
import { changeLayout } from '../../../src/core/layout/changeLayout';
import { readLayout } from '../../../src/core/layout/readLayout';

const layout = `version: 1
digests:
  - digest: a/news.txt # ours
    layout: x
    lines:
      - text: A line
        is: title
  - digest: ab/news.txt
    layout: y
  - digest: b/news.txt
    layout: stale
`;

describe('corrections of a digest with another path', () => {
  it('stay as they are written, and replace those of what was there before', () => {
    const moved = changeLayout(layout, [{ kind: 'renameDigest', digest: 'a', to: 'b' }]);
    expect(moved.text).toBe(layout.replace('a/news.txt # ours', 'b/news.txt # ours').replace('  - digest: b/news.txt\n    layout: stale\n', ''));
  });

  it('concern nothing else, and write nothing where there are none', () => {
    expect(changeLayout(layout, [{ kind: 'renameDigest', digest: 'news.txt', to: 'x' }])).toMatchObject({ isChanged: false, text: layout });
    expect(changeLayout(undefined, [{ kind: 'renameDigest', digest: 'news.txt', to: 'x' }])).toMatchObject({ isChanged: false });
  });

  it('go to the file of another folder', () => {
    const file = readLayout(layout).layout;
    const there = changeLayout(undefined, file === undefined ? [] : carriedLayout(file, 'a/news.txt', 'm.txt'));
    expect(there).toMatchObject({ layout: { digests: [{ digest: 'm.txt', layout: 'x', lines: [{ text: 'A line', is: 'title' }] }] } });
    expect(changeLayout(layout, file === undefined ? [] : forgottenLayout(file, 'a')).text).not.toContain('ours');
  });

  it('are found whichever way an accent is written', () => {
    const text = 'version: 1\ndigests:\n  - digest: U\u0308ber.txt\n    layout: x\n';
    expect(changeLayout(text, [{ kind: 'renameDigest', digest: '\u00dcber.txt', to: 'm.txt' }]).text).toBe(text.replace('U\u0308ber', 'm'));
  });
});

const rules = `version: 1
entities:
  - name: Port of Lindhaven
    type: ORG
    aliases: [the port]
    digest: a/news.txt
ignore:
  - Everywhere
  - text: Ferry
    digest: news.txt
`;

describe('rules for a digest with another path', () => {
  it('go along, also where they name the end of the path and no other digest has it', () => {
    const change = { kind: 'renameDigest', digest: 'a/news.txt', to: 'a/march.txt' } as const;
    expect(changeEntityRules(rules, [{ ...change, others: ['b/other.txt'] }]).text)
      .toBe(rules.replace('digest: a/news.txt', 'digest: a/march.txt').replace('digest: news.txt', 'digest: a/march.txt'));
    expect(changeEntityRules(rules, [{ ...change, others: ['b/news.txt'] }]).text).toBe(rules.replace('digest: a/news.txt', 'digest: a/march.txt'));
  });

  it('go to the file of another folder', () => {
    const read = readEntityRules(rules).rules;
    const there = changeEntityRules(undefined, read === undefined ? [] : carriedRules(read, 'a/news.txt', 'm.txt'));
    expect(there).toMatchObject({ rules: { entities: [{ name: 'Port of Lindhaven', type: 'ORG', aliases: ['the port'], scope: { digest: 'm.txt' } }], ignored: [] } });
    const here = changeEntityRules(rules, [{ kind: 'renameDigest', digest: 'a/news.txt', to: undefined, others: ['b/news.txt'] }]);
    expect(here).toMatchObject({ rules: { entities: [], ignored: [{ text: 'Everywhere' }, { text: 'Ferry' }] } });
  });
});
