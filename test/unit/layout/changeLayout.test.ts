import { describe, expect, it } from 'vitest';
import { changeLayout, type LayoutChange } from '../../../src/core/layout/changeLayout';
import { readLayout } from '../../../src/core/layout/readLayout';

const file = `# Agreed with Ines, 4 May
version: 1
owner: desk B   # a key of our own
digests:
  # the port's own letter
  - digest: letters/port.txt
    reason: capitals everywhere
    lines:
      # a running header
      - text: NEWS FROM THE QUAY
        is: text
      - text: What comes next   # stands in two articles
        is: title
        occurrence: 2

  - digest: weekly.txt
    layout: separator
`;

function changed(text: string | undefined, ...changes: LayoutChange[]) {
  const result = changeLayout(text, changes);
  if (result.text === undefined) throw new Error(JSON.stringify(result.issues));
  return result;
}

/** Lines that only one of two texts has. */
function difference(before: string, after: string): string[] {
  const old = before.split('\n');
  const now = after.split('\n');
  return [...old.filter((line) => !now.includes(line)).map((line) => `-${line}`), ...now.filter((line) => !old.includes(line)).map((line) => `+${line}`)];
}

describe('reading corrections of layouts', () => {
  it('gives the corrections of each digest', () => {
    expect(readLayout(file)).toEqual({
      issues: [],
      layout: {
        version: 1,
        digests: [
          {
            digest: 'letters/port.txt',
            lines: [{ text: 'NEWS FROM THE QUAY', is: 'text' }, { text: 'What comes next', is: 'title', occurrence: 2 }],
          },
          { digest: 'weekly.txt', layout: 'separator', lines: [] },
        ],
      },
    });
  });

  it('takes an empty file for one without corrections', () => {
    expect(readLayout('# nothing yet\n').layout?.digests).toEqual([]);
  });

  it('reports what is broken, and reads the rest', () => {
    const { layout, issues } = readLayout('version: 1\ndigests:\n  - lines: []\n  - digest: a.txt\n    lines:\n      - text: One\n      - text: Two\n        is: title\n  - digest: a.txt\n  - just words\n');
    expect(issues.map(({ code }) => code).sort()).toEqual(['broken-entry', 'broken-entry', 'broken-line', 'duplicate-digest']);
    expect(layout?.digests).toEqual([{ digest: 'a.txt', lines: [{ text: 'Two', is: 'title' }] }]);
  });

  it.each([
    ['of a newer version', 'version: 2\n', 'layout-too-new'],
    ['that is a list', '- a\n', 'layout-not-a-mapping'],
    ['that is no YAML', 'digests: [\n', 'broken-yaml'],
    ['with merge conflicts', '<<<<<<< ours\nversion: 1\n', 'merge-conflict'],
  ])('refuses a file %s, and never writes it', (_, text, code) => {
    expect(readLayout(text)).toMatchObject({ layout: undefined, issues: [{ code }] });
    const result = changeLayout(text, [{ kind: 'forget', digest: 'a.txt' }]);
    expect(result.text).toBeUndefined();
    expect(result.issues[0]?.code).toBe(code);
  });
});

describe('changing corrections of layouts', () => {
  it('starts a file', () => {
    const { text } = changed(undefined, { kind: 'correctLine', digest: 'a b.txt', line: { text: ' Harbour: news ', is: 'title', occurrence: 2 } });
    expect(text).toBe("version: 1\ndigests:\n  - digest: a b.txt\n    lines:\n      - text: 'Harbour: news'\n        is: title\n        occurrence: 2\n");
  });

  it('adds a line and leaves every other byte as it is', () => {
    const { text } = changed(file, { kind: 'correctLine', digest: 'letters/port.txt', line: { text: 'Tides', is: 'title' } });
    expect(difference(file, text)).toEqual(['+      - text: Tides']);
    expect(text.replace('      - text: Tides\n        is: title\n', '')).toBe(file);
  });

  it('keeps digests in the order of their paths', () => {
    const { layout } = changed(file, { kind: 'chooseLayout', digest: 'news.txt', layout: 'closing-line' });
    expect(layout.digests.map(({ digest }) => digest)).toEqual(['letters/port.txt', 'news.txt', 'weekly.txt']);
  });

  it('says of a line the contrary of what was said before', () => {
    const { text } = changed(file, { kind: 'correctLine', digest: 'letters/port.txt', line: { text: 'What comes next', is: 'text', occurrence: 2 } });
    expect(text).toBe(file.replace('        is: title', '        is: text'));
  });

  it('distinguishes the occurrences of a line', () => {
    const { layout } = changed(file, { kind: 'correctLine', digest: 'letters/port.txt', line: { text: 'What comes next', is: 'text', occurrence: 1 } });
    expect(layout.digests[0]?.lines.slice(1)).toEqual([
      { text: 'What comes next', is: 'title', occurrence: 2 }, { text: 'What comes next', is: 'text', occurrence: 1 },
    ]);
  });

  it('does nothing where the same is said again', () => {
    expect(changed(file, { kind: 'correctLine', digest: 'letters/port.txt', line: { text: 'NEWS FROM THE QUAY', is: 'text' } }).text).toBe(file);
  });

  it('chooses and forgets a layout', () => {
    const { text } = changed(file, { kind: 'chooseLayout', digest: 'letters/port.txt', layout: 'capitals' });
    expect(difference(file, text)).toEqual(['+    layout: capitals']);
    expect(changed(text, { kind: 'chooseLayout', digest: 'letters/port.txt', layout: undefined }).text).toBe(file);
  });

  it('an entry left empty is removed, with keys of a person\'s own it stays', () => {
    expect(changed(file, { kind: 'chooseLayout', digest: 'weekly.txt', layout: undefined }).layout.digests).toHaveLength(1);
    const { text } = changed(file,
      { kind: 'forget', digest: 'letters/port.txt', line: { text: 'NEWS FROM THE QUAY' } },
      { kind: 'forget', digest: 'letters/port.txt', line: { text: 'What comes next', occurrence: 2 } });
    expect(text).toContain('reason: capitals everywhere');
    expect(readLayout(text).layout?.digests[0]).toEqual({ digest: 'letters/port.txt', lines: [] });
  });

  it('forgets all of a digest', () => {
    const { text, layout } = changed(file, { kind: 'forget', digest: 'letters/port.txt' });
    expect(layout.digests.map(({ digest }) => digest)).toEqual(['weekly.txt']);
    expect(text).toContain('owner: desk B   # a key of our own');
  });

  it('says what it could not find', () => {
    const { text, issues } = changed(file, { kind: 'forget', digest: 'other.txt' }, { kind: 'forget', digest: 'weekly.txt', line: { text: 'x' } });
    expect(text).toBe(file);
    expect(issues.map(({ code }) => code)).toEqual(['missing-correction', 'missing-correction']);
  });

  it('keeps Windows line ends', () => {
    const text = file.replaceAll('\n', '\r\n');
    expect(changed(text, { kind: 'chooseLayout', digest: 'weekly.txt', layout: 'numbered' }).text)
      .toBe(text.replace('layout: separator', 'layout: numbered'));
  });
});
