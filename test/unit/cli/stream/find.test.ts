import path from 'node:path';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { sampleAnnotation, sampleText } from '../../corpus/sample';
import { folderOf, runJson, runWith, sidecarText } from '../run';

const ferry = { id: 'ferry-operators-win-appeal-in-denmark', title: 'Ferry operators win appeal in Denmark', tags: ['actors/courts'] };

let folder: string;
let remove: () => void;
const file = (name: string): string => path.join(folder, name);
beforeAll(() => {
  ({ folder, remove } = folderOf({
    'week.txt': sampleText,
    'week.txt.annotations.yaml': sidecarText([sampleAnnotation('p1', 'had no legal basis', ['claims/legality']), sampleAnnotation('p2', 'denies any breach', ['claims'])], [ferry]),
    'week.txt.ana.annotations.yaml': sidecarText([sampleAnnotation('p1', 'port fees of $3 million', ['money'])]),
    'below/week.txt': sampleText,
    'below/week.txt.annotations.yaml': sidecarText([sampleAnnotation('q1', 'A court in Denmark sided', ['claims'])]),
    'below/plain.txt': sampleText,
    'below/broken.txt': sampleText,
    'below/broken.txt.annotations.yaml': 'annotations: {',
    '.policy-digest/topics.yaml': 'version: 1\ntopics:\n  - label: Sea\n    terms: [ferry]\n',
    '.policy-digest/entities.yaml': 'version: 1\nignore: [Denmark]\n',
    '.policy-digest/layout.yaml': 'version: 1\ndigests:\n  - digest: below/week.txt\n    layout: single\n    lines: []\n',
  }));
});
afterAll(() => { remove(); });

interface Line { readonly file: string; readonly segments: readonly Record<string, unknown>[] }
async function found(input: string, ...query: string[]): Promise<Line[]> {
  const { stdout, stderr } = await runWith([input], 'find', '-', '--query', ...query);
  expect(stderr).toBe('');
  return stdout.trim().split('\n').map((line) => JSON.parse(line) as Line);
}

describe('find in a stream', () => {
  it.each(['', 'claims OR tag:claims', 'coder:ana', 'topic:Sea', 'entity:Denmark', 'status:coded', 'NOT tag:money'])('finds what it finds in the folder: %s', async (query) => {
    const { segments } = await runJson(1, 'find', folder, '--query', query) as { segments: { file: string; sidecar: string; key: string }[] };
    const names = ['below/plain.txt', 'below/week.txt', 'week.txt'];
    const lines = await found(names.map((name) => `${file(name)}\n`).join(''), query);
    expect(lines.map((line) => line.file)).toEqual(names.map(file));
    expect(lines.flatMap((line) => line.segments)).toEqual(segments.map((segment) => ({
      ...segment, file: file(segment.file), sidecar: file(segment.sidecar), key: file(segment.key),
    })));
  });

  it('takes the text of a document with the annotations beside its file', async () => {
    const [line] = await found(JSON.stringify({ file: file('week.txt'), text: `One more line of the editors.\n\n${sampleText}` }), 'tag:legality OR tag:claims');
    expect(line?.segments).toMatchObject([{ id: 'p1', start: sampleText.indexOf('had no legal') + 31, text: 'had no legal basis' }, { id: 'p2' }]);
  });

  it('takes annotations that come with a document, and none for a text without', async () => {
    const sidecar = JSON.parse(sidecarText([sampleAnnotation('z9', 'denies any breach', ['claims'], { coder: 'eva' })])) as unknown;
    const lines = await found(`${JSON.stringify({ id: 1, text: sampleText, sidecar })}\n${JSON.stringify({ id: 2, text: sampleText })}\n`, 'tag:claims');
    expect(lines).toEqual([
      { id: 1, file: '-', segments: [expect.objectContaining({ id: 'z9', coder: 'eva', text: 'denies any breach', key: '-.annotations.yaml#z9' })] },
      { id: 2, file: '-', segments: [] },
    ]);
  });

  it('tells of annotations that can’t be read, by the path of their file', async () => {
    const { code, stdout, stderr } = await runWith([`${file('below/broken.txt')}\n${file('week.txt')}\n`], 'find', '-', '--query', 'tag:claims');
    expect({ code, lines: stdout.trim().split('\n').length }).toEqual({ code: 1, lines: 2 });
    expect(stderr).toContain(`${path.relative('.', file('below/broken.txt.annotations.yaml'))}:`);
  });

  it('is wrong use with a query that fails', async () => {
    expect(await runWith([], 'find', '-', '--query', '(a')).toMatchObject({ code: 2, stdout: '' });
    expect(await runWith([], 'find', '-')).toMatchObject({ code: 2, stdout: '' });
  });
});
