import { afterEach, describe, expect, it } from 'vitest';
import { sampleAnnotation, sampleText } from '../corpus/sample';
import { folderOf, run, runJson, sidecarText } from './run';

let remove = (): void => undefined;
afterEach(() => { remove(); });

const problemsIn = async (code: number, files: Readonly<Record<string, string | Uint8Array>>) => {
  const made = folderOf({ 'week.txt': sampleText, ...files });
  remove = made.remove;
  const { problems } = await runJson(code, 'check', made.folder);
  return (problems as { file: string; line: number; column: number; code: string }[]).map(({ file, line, column, code: name }) => `${file}:${line}:${column} ${name}`);
};
const good = sampleAnnotation('p1', 'had no legal basis', ['claims']);

describe('check', () => {
  it('finds nothing wrong with a sound folder', async () => {
    expect(await problemsIn(0, { 'week.txt.annotations.yaml': sidecarText([good]) })).toEqual([]);
  });

  it('prints file, line, column, code and message, and the same for people on standard error', async () => {
    const made = folderOf({ 'lost.txt.annotations.yaml': 'version: 1\n' });
    remove = made.remove;
    expect(await runJson(1, 'check', made.folder)).toEqual({
      problems: [{ file: 'lost.txt.annotations.yaml', line: 1, column: 1, code: 'sidecar-without-digest', message: 'lost.txt.annotations.yaml has no digest.' }],
    });
    expect(await run('check', made.folder)).toEqual({
      code: 1, stdout: '', stderr: 'lost.txt.annotations.yaml:1:1: lost.txt.annotations.yaml has no digest. [sidecar-without-digest]\n',
    });
  });

  it('finds broken YAML at its place', async () => {
    expect(await problemsIn(1, { 'week.txt.annotations.yaml': 'version: 1\nannotations: [\n' })).toEqual([expect.stringMatching(/^week\.txt\.annotations\.yaml:[23]:\d+ broken-yaml$/)]);
  });

  it('finds duplicate ids', async () => {
    expect(await problemsIn(1, { 'week.txt.annotations.yaml': sidecarText([good, good]) })).toEqual([expect.stringContaining('duplicate-id')]);
  });

  it('finds passages and articles that are not in the text', async () => {
    const gone = { ...good, id: 'p2', exact: 'whales were seen off the eastern breakwater at dawn', end: good.start + 51 };
    const yaml = 'version: 1\narticles:\n  - id: no-such-article\n    title: No such article\n    tags: [x]\nannotations:\n'
      + `  - id: p2\n    tags: [claims]\n    exact: ${gone.exact}\n    start: 10\n    end: 61\n`;
    expect(await problemsIn(1, { 'week.txt.annotations.yaml': yaml })).toEqual([
      'week.txt.annotations.yaml:3:9 orphan-article', 'week.txt.annotations.yaml:7:9 orphan-annotation',
    ]);
  });

  it('names tags that the codebook lacks, as a warning only; without a codebook any tag will do', async () => {
    const codebook = 'version: 1\ntags:\n  - name: claims\n    tags:\n      - name: legality\n';
    const sidecar = sidecarText([{ ...good, tags: ['claims/legality', 'claims/other', 'claims'] }], [{ id: 'ferry-operators-win-appeal-in-denmark', title: 'x', topics: { primary: 'No such topic' } }]);
    const found = await problemsIn(0, { 'week.txt.annotations.yaml': sidecar, '.policy-digest/codebook.yaml': codebook });
    expect(found).toEqual([expect.stringMatching(/ undefined-topic$/), expect.stringMatching(/ undefined-tag$/)]);
  });

  it('knows the built-in topics beside those of a file that extends them', async () => {
    const sidecar = sidecarText([], [
      { id: 'ferry-operators-win-appeal-in-denmark', title: 'x', topics: { primary: 'Security / Cybersecurity', add: ['Sea / Ferries', 'Sea / Whales'] } },
    ]);
    const topics = 'version: 1\nextends: built-in\ntopics:\n  - label: Sea\n    topics:\n      - label: Ferries\n';
    const found = await problemsIn(0, { 'week.txt.annotations.yaml': sidecar, '.policy-digest/topics.yaml': topics });
    expect(found).toEqual([expect.stringMatching(/ undefined-topic$/)]);
  });

  it('finds broken codebooks and topics', async () => {
    const found = await problemsIn(1, { '.policy-digest/codebook.yaml': 'tags: [', '.policy-digest/topics.yaml': 'version: 1\ntopics: {}\n' });
    expect(found).toEqual(expect.arrayContaining([
      expect.stringMatching(/^\.policy-digest\/codebook\.yaml:\d+:\d+ broken-yaml$/), '.policy-digest/topics.yaml:2:9 topics-shape',
    ]));
  });

  it('finds files that are no text; one in another encoding is read, and said to be guessed', async () => {
    const latin = new Uint8Array([...new TextEncoder().encode('Title\n\nCaf'), 0xe9, 0x20, 0x21]);
    expect(await problemsIn(1, { 'latin.txt': latin, 'image.txt': new Uint8Array([80, 75, 3, 4, 0, 0]), 'wide.txt': new Uint8Array([0xff, 0xfe, 65, 0]) })).toEqual([
      'image.txt:1:1 binary', 'latin.txt:1:1 encoding-guessed',
    ]);
  });

  it('finds annotations that are not UTF-8, with the place of the first bad byte', async () => {
    const latin = new Uint8Array([...new TextEncoder().encode('version: 1\n# caf'), 0xe9, 10]);
    expect(await problemsIn(1, { 'week.txt.annotations.yaml': latin })).toEqual(['week.txt.annotations.yaml:2:6 not-utf8']);
  });
});
