import path from 'node:path';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { main } from '../../../../src/cli/program/main';
import { sampleText } from '../../corpus/sample';
import { folderOf, run, runJson, runWith } from '../run';

const topicsYaml = 'version: 1\ntopics:\n  - label: Sea\n    topics:\n      - label: Ferries\n        terms: [ferry]\n';

let folder: string;
let remove: () => void;
const file = (name: string): string => path.join(folder, name);
beforeAll(() => {
  ({ folder, remove } = folderOf({
    'week.txt': sampleText, 'own/week.txt': `\ufeff${sampleText.replaceAll('\n', '\r\n')}`, 'own/.policy-digest/topics.yaml': topicsYaml,
    'own/.policy-digest/entities.yaml': 'version: 1\nignore: [Denmark]\n', 'binary.txt': new Uint8Array([80, 75, 3, 4, 0, 0, 1]),
  }));
});
afterAll(() => { remove(); });

/** What a stream prints, with the exit code. */
async function stream(code: number, input: readonly (string | Uint8Array)[], ...argv: string[]): Promise<Record<string, unknown>[]> {
  const result = await runWith(input, ...argv);
  expect({ code: result.code, stderr: code === 0 ? result.stderr : '' }).toEqual({ code, stderr: '' });
  expect(result.stdout === '' || result.stdout.endsWith('\n')).toBe(true);
  return result.stdout.split('\n').slice(0, -1).map((line) => JSON.parse(line) as Record<string, unknown>);
}

describe.each(['parse', 'entities', 'topics'])('%s of a stream', (command) => {
  it('prints for each path what it prints for the file, in order', async () => {
    const names = [file('week.txt'), file('own/week.txt'), file('week.txt')];
    const single = await Promise.all(names.map((name) => runJson(0, command, name)));
    expect(await stream(0, [names.join('\n')], command, '-')).toEqual(single);
    expect(await stream(0, [names.map((name) => `${name}\r\n`).join('')], command, '--stream')).toEqual(single);
    expect(await stream(0, ['not read'], command, '--stream', ...names)).toEqual(single);
  });

  it('prints for a document what it prints for its file, with the id it was given', async () => {
    const { file: name, ...rest } = await runJson(0, command, file('own/week.txt'));
    const text = sampleText.replaceAll('\n', '\r\n');
    const documents = [{ id: 'a1', file: name, text }, { id: 7, file: name }, { file: name, text: `\ufeff${text}` }];
    const printed = await stream(0, [documents.map((each) => `${JSON.stringify(each)}\n`).join('')], command, '-');
    expect(printed).toEqual([{ id: 'a1', file: name, ...rest }, { id: 7, file: name, ...rest }, { file: name, ...rest }]);
    expect(Object.keys(printed[0] ?? {}).slice(0, 2)).toEqual(['id', 'file']);
  });

  it('goes on after what cannot be read, and says so in the line, on standard error and by its code', async () => {
    const input = [
      `${file('week.txt')}\n\n{"id": 3}\n{"file": "a.txt", "text": 5}\n[broken\n{"text": \n`, new Uint8Array([0x61, 0xff, 0x0a]),
      `${file('binary.txt')}\n${file('none.txt')}\n${folder}\n${file('week.txt')}\n`,
    ];
    const { code, stdout, stderr } = await runWith(input, command, '-');
    const lines = stdout.trim().split('\n').map((line) => JSON.parse(line) as Record<string, unknown>);
    expect(code).toBe(1);
    expect(lines.map(({ id, file: name, line, error }) => ({ id, file: name, line, code: (error as { code: string } | undefined)?.code }))).toEqual([
      { file: file('week.txt') },
      { id: 3, file: '-', code: 'bad-document' },
      { file: 'a.txt', code: 'bad-document' },
      { file: '[broken', code: 'unreadable-file' },
      { file: '-', line: 6, code: 'broken-json' },
      { file: '-', line: 7, code: 'not-utf8' },
      { file: file('binary.txt'), code: 'binary' },
      { file: file('none.txt'), code: 'unreadable-file' },
      { file: folder, code: 'unreadable-file' },
      { file: file('week.txt') },
    ]);
    for (const { error } of lines.filter((line) => 'error' in line)) expect(Object.keys(error as object)).toEqual(['code', 'message']);
    expect(lines.at(-1)).toEqual(lines[0]);
    expect(stderr.trimEnd().split('\n')).toHaveLength(8);
    expect(stderr).toContain('-:6:1: ');
  });

  it('tells wrong use before the first document', async () => {
    expect(await runWith([file('week.txt')], command, '-', '--encoding', 'klingon')).toMatchObject({ code: 2, stdout: '' });
    expect(await run(command, 'a.txt', 'b.txt')).toMatchObject({ code: 2, stdout: '' });
  });

  it('prints nothing for nothing', async () => {
    expect(await stream(0, [], command, '-')).toEqual([]);
    expect(await stream(0, ['\n \n'], command, '-')).toEqual([]);
  });
});

describe('a stream', () => {
  it('takes a document with a title as one article, whose text begins with the title', async () => {
    const text = `First line of a story\n\n${sampleText}`;
    const [printed] = await stream(0, [JSON.stringify({ id: 'x', title: ' A title\n of two  lines ', text })], 'parse', '-');
    const whole = `A title of two lines\n\n${text}`;
    expect(printed).toMatchObject({ id: 'x', file: '-', articles: [{ title: 'A title of two lines', titleStart: 0, titleEnd: 20, bodyStart: 22, bodyEnd: whole.trimEnd().length }] });
    expect(printed?.['articles']).toHaveLength(1);
    const [{ mentions } = { mentions: [] }] = await stream(0, [JSON.stringify({ title: 'A title of two lines', text })], 'entities', '-');
    for (const mention of mentions as { start: number; end: number; text: string }[]) expect(whole.slice(mention.start, mention.end)).toBe(mention.text);
    expect(mentions).not.toEqual([]);
  });

  it('reads lines that come in any pieces', async () => {
    const bytes = Buffer.from(`${JSON.stringify({ id: 'é', text: sampleText })}\n${file('week.txt')}`);
    const [whole, again] = [await stream(0, [bytes], 'parse', '-'), await stream(0, Array.from(bytes, (byte) => new Uint8Array([byte])), 'parse', '-')];
    expect(again).toEqual(whole);
    expect(again.map(({ id }) => id)).toEqual(['é', undefined]);
  });

  it('takes the topics it is given for all documents, else those of each folder', async () => {
    const names = `${file('week.txt')}\n${file('own/week.txt')}\n`;
    const primaries = async (...more: string[]) => (await stream(0, [names], 'topics', '-', ...more))
      .map(({ articles }) => (articles as { primary: string | null }[])[0]?.primary === 'Sea / Ferries');
    expect(await primaries()).toEqual([false, true]);
    expect(await primaries('--codebook', file('own/.policy-digest/topics.yaml'))).toEqual([true, true]);
    expect(await runWith([names], 'topics', '-', '--codebook', file('none.yaml'))).toMatchObject({ code: 2, stdout: '' });
  });

  it('tells once what is wrong with the rules of a folder', async () => {
    const { folder: other, remove: removeOther } = folderOf({ 'a.txt': sampleText, 'b.txt': sampleText, '.policy-digest/entities.yaml': 'version: 1\nignore: 5\n' });
    const { code, stdout, stderr } = await runWith([`${path.join(other, 'a.txt')}\n${path.join(other, 'b.txt')}\n`], 'entities', '-');
    removeOther();
    expect({ code, lines: stdout.trim().split('\n').length, told: stderr.trim().split('\n').length }).toEqual({ code: 1, lines: 2, told: 1 });
  });

  it('reads a document only when there is room for its line, and none when nobody reads on', async () => {
    let given = 0;
    const printed: number[] = [];
    async function* input(): AsyncGenerator<Uint8Array> {
      for (;;) {
        given += 1;
        yield await Promise.resolve(Buffer.from(`${JSON.stringify({ id: given, text: sampleText })}\n`));
      }
    }
    const code = await main(['parse', '-'], {
      stdout: async (text) => {
        const { id } = JSON.parse(text) as { id: number };
        expect(given).toBe(id);
        await new Promise((resolve) => { setImmediate(resolve); });
        expect(given).toBe(id);
        printed.push(id);
      },
      stderr: () => undefined,
      isClosed: () => printed.length === 5,
    }, input());
    expect({ code, printed }).toEqual({ code: 0, printed: [1, 2, 3, 4, 5] });
  });
});
