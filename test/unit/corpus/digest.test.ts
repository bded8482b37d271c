import { describe, expect, it } from 'vitest';
import type { ArticleNote, Annotation } from '../../../src/core/annotations/types';
import { buildDigest } from '../../../src/core/corpus/buildDigest';
import { digestSegments } from '../../../src/core/corpus/digestSegments';
import { createRecogniser } from '../../../src/core/entities/recognise/recogniser';
import { createTopicClassifier } from '../../../src/core/topics/classify/classifier';
import { sampleAnnotation, sampleText } from './sample';

const tools = {
  recogniser: createRecogniser(),
  classifier: createTopicClassifier({ version: 1, topics: [{ label: 'Sea', topics: [{ label: 'Ferries', terms: ['ferry'] }] }, { label: 'Air' }] }),
};
const sidecarOf = (annotations: readonly Annotation[], articles: readonly ArticleNote[] = [], coder = '') =>
  ({ name: `weeks/week.txt${coder === '' ? '' : `.${coder}`}.annotations.yaml`, coder, sidecar: { version: 1 as const, digest: 'week.txt', articles, annotations } });
const digestOf = (...sidecars: ReturnType<typeof sidecarOf>[]) => buildDigest('weeks/week.txt', sampleText, sidecars, tools);
const ferryId = 'ferry-operators-win-appeal-in-denmark';

describe('buildDigest', () => {
  it('gives articles with topics, and mentions in order', () => {
    const digest = digestOf();
    expect(digest.articles.map(({ article, topics }) => [article.title, topics.primary])).toEqual([
      ['Ferry operators win appeal in Denmark', 'Sea / Ferries'],
      ['Satellite internet reaches the northern islands', null],
      ['Regulator opens privacy case against ticket platform', null],
    ]);
    const starts = digest.mentions.map((mention) => mention.start);
    expect(starts).toEqual([...starts].sort((a, b) => a - b));
    expect(starts.length).toBeGreaterThan(0);
  });

  it('lets the first sidecar that decides on an article’s topics win', () => {
    const decide = (primary: string): ArticleNote => ({ id: ferryId, title: 'x', topics: { primary } });
    const [first] = digestOf(sidecarOf([]), sidecarOf([], [decide('Air')], 'ana'), sidecarOf([], [decide('Sea')], 'ben')).articles;
    expect(first?.topics).toMatchObject({ primary: 'Air', manual: true });
  });

  it('takes a text without articles', () => {
    expect(buildDigest('a.txt', '', [sidecarOf([sampleAnnotation('p1', 'had no legal basis', ['a'])])], tools)).toMatchObject({
      articles: [], mentions: [], annotations: [{ anchor: { status: 'orphan' } }],
    });
  });
});

describe('digestSegments', () => {
  it('shows everything known about a passage', () => {
    const digest = digestOf(sidecarOf(
      [sampleAnnotation('p1', 'A court in Denmark', ['actors'], { memo: 'who' })],
      [{ id: ferryId, title: 'x', status: 'read' }], 'ana',
    ));
    const start = sampleText.indexOf('A court in Denmark');
    expect(digestSegments(digest)).toEqual([{
      id: 'p1', kind: 'passage', file: 'weeks/week.txt', sidecar: 'weeks/week.txt.ana.annotations.yaml',
      article: { id: ferryId, title: 'Ferry operators win appeal in Denmark', topics: ['Sea / Ferries'], status: 'in-progress', fields: {} },
      start, end: start + 18, text: 'A court in Denmark', tags: ['actors'], memo: 'who', coder: 'ana',
      created: '2026-11-21T10:00:00Z', anchor: 'exact', entities: ['Denmark'],
    }]);
  });

  it('gives tagged articles, not those with a memo or a status only', () => {
    const notes: ArticleNote[] = [{ id: ferryId, title: 'x', tags: ['lead'], memo: 'm' }, { id: 'satellite-internet-reaches-the-northern-islands', title: 'y', status: 'read' }];
    expect(digestSegments(digestOf(sidecarOf([], notes)))).toMatchObject([
      { id: ferryId, kind: 'article', text: 'Ferry operators win appeal in Denmark', start: 0, end: 37, tags: ['lead'], memo: 'm', anchor: 'exact', entities: expect.arrayContaining(['Denmark']) as unknown },
    ]);
  });

  it('keeps what is no longer in the text, last, with the words and the title it had', () => {
    const gone: Annotation = { ...sampleAnnotation('p1', 'had no legal basis', ['a'], { article: 'whales' }), exact: 'whales off the eastern breakwater at dawn', prefix: '', suffix: '' };
    const note: ArticleNote = { id: 'whales', title: 'Whales seen', tags: ['b'], status: 'coded' };
    const segments = digestSegments(digestOf(sidecarOf([gone, sampleAnnotation('p2', 'A ruling', ['a'])], [note])));
    expect(segments.map(({ id, anchor, text, article }) => [id, anchor, text, article.title, article.status])).toEqual([
      ['p2', 'exact', 'A ruling', 'Regulator opens privacy case against ticket platform', 'in-progress'],
      ['whales', 'orphan', 'Whales seen', 'Whales seen', 'coded'],
      ['p1', 'orphan', 'whales off the eastern breakwater at dawn', 'Whales seen', 'coded'],
    ]);
  });

  it('goes by the order of the text over all coders; an annotation’s own coder counts more than its file', () => {
    const segments = digestSegments(digestOf(
      sidecarOf([sampleAnnotation('late', 'A ruling', ['a'])]),
      sidecarOf([sampleAnnotation('early', 'A court', ['a']), sampleAnnotation('own', 'The ministry', ['a'], { coder: 'eva' })], [], 'ana'),
    ));
    expect(segments.map(({ id, coder }) => [id, coder])).toEqual([['early', 'ana'], ['own', 'eva'], ['late', '']]);
  });
});
