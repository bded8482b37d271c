import { describe, expect, it } from 'vitest';
import type { Annotation, ArticleNote } from '../../../../src/core/annotations/types';
import { anchorFor } from '../../../../src/core/annotations/anchoring/anchorFor';
import { digestSegments } from '../../../../src/core/corpus/digestSegments';
import { articleAt } from '../../../../src/core/digest/article/articleAt';
import type { AnnotatedDigest } from '../../../../src/core/corpus/types';
import { webAnnotationExporter } from '../../../../src/core/exchange/webAnnotation/exportWebAnnotations';
import { webAnnotationImporter } from '../../../../src/core/projectImport/annotations/importWebAnnotations';
import { sampleText } from '../../corpus/sample';
import { digestFor, sidecarFor } from '../digestFor';
import { projectOf, written } from '../project';

const files = ['weeks/wéek #1.txt', 'weeks/woche:2.txt'];
const texts = [sampleText, `😀 ${sampleText.replaceAll('\n', '\r\n')}`];
const ids = digestFor('x.txt', sampleText).parsed.articles.map(({ id, title }) => ({ id, title }));

function passage(text: string, id: string, exact: string, more: Partial<Annotation>): Annotation {
  const start = text.lastIndexOf(exact);
  const article = articleAt(digestFor('x.txt', text).parsed.articles, start);
  return { id, tags: [], created: '2026-11-21T10:00:00Z', ...anchorFor(text, { start, end: start + exact.length }, article?.id), ...more };
}

function sidecarsOf(index: number) {
  const [file = '', text = ''] = [files[index], texts[index]];
  const notes: ArticleNote[] = [
    { ...ids[1] ?? { id: '', title: '' }, tags: ['lead/second', 'plain'], memo: 'the *whole* article' },
    { ...ids[2] ?? { id: '', title: '' }, memo: 'a memo alone' },
  ];
  return [
    sidecarFor(file, 'ana', [
      passage(text, 'a1b2c3', 'The platform denies any breach.', { tags: ['claims/denial', 'акторы'], memo: '- one\n- **two**', coder: 'ana' }),
      passage(text, 'read', 'Read more', { tags: ['claims/denial'], coder: 'ana', created: '2026-11-22T11:12:13Z' }),
    ], notes),
    sidecarFor(file, 'Běla Nováková', [passage(text, 'a1b2c3', 'A ruling', { memo: 'no tag', coder: 'Běla Nováková' })]),
  ];
}

async function exported(digests: readonly AnnotatedDigest[]): Promise<Buffer> {
  const { files: made } = await written(webAnnotationExporter, projectOf(digests.flatMap(digestSegments), {}, digests));
  return Buffer.from(made[''] ?? '', 'latin1');
}

const folder = files.map((file, index) => ({ file, text: texts[index] ?? '', parsed: digestFor(file, texts[index] ?? '').parsed }));

describe('our own Web Annotations, imported again', () => {
  it('are the same annotations, tags, memos and coders, and their second export is byte for byte the first', async () => {
    const digests = files.map((file, index) => digestFor(file, texts[index] ?? '', sidecarsOf(index)));
    const bytes = await exported(digests);
    const source = { name: 'export.json', bytes: new Uint8Array(bytes) };
    expect(webAnnotationImporter.recognises(source)).toBe(true);
    const read = await webAnnotationImporter.read(source, folder);
    if ('refusal' in read) throw new Error(read.refusal.message);
    expect(read.unplaced).toEqual([]);
    expect(read.losses).toEqual([]);
    const wanted = files.flatMap((file, index) => sidecarsOf(index).map(({ coder, sidecar: { annotations, articles } }) => ({ digest: file, coder, annotations, articles })));
    const sorted = (list: typeof read.sidecars) => [...list].sort((a, b) => `${a.digest}${a.coder}`.localeCompare(`${b.digest}${b.coder}`))
      .map((each) => ({ ...each, annotations: [...each.annotations].sort((a, b) => a.start - b.start) }));
    expect(sorted(read.sidecars)).toEqual(sorted(wanted));
    const again = files.map((file, index) => digestFor(file, texts[index] ?? '', sidecarsOf(index).map(({ coder }) => {
      const found = read.sidecars.find((each) => each.digest === file && each.coder === coder);
      return sidecarFor(file, coder, found?.annotations ?? [], found?.articles ?? []);
    })));
    expect((await exported(again)).equals(bytes)).toBe(true);
  });
});
