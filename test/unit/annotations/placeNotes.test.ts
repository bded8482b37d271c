import { describe, expect, it } from 'vitest';
import { likelyArticles, placeNotes } from '../../../src/core/annotations/anchoring/placeNotes';
import { changeSidecar } from '../../../src/core/annotations/changeSidecar';
import { readSidecar } from '../../../src/core/annotations/readSidecar';
import type { SidecarChange } from '../../../src/core/annotations/sidecarChange';
import { idsOf } from '../../../src/core/digest/articleId';
import type { Article } from '../../../src/core/digest/types';

function articles(...titles: string[]): Article[] {
  const ids = idsOf(titles);
  return titles.map((title, index) => ({
    id: ids[index] ?? '', title, titleStart: 0, titleEnd: 0, bodyStart: 0, bodyEnd: 0, closingStart: null, closingEnd: null,
    subheadings: [], byline: null, dateline: null, fields: {}, fieldSpans: [],
  }));
}

function placed(now: readonly Article[], ...ids: string[]): (string | undefined)[] {
  return placeNotes(now, ids.map((id) => ({ id }))).map((article) => article?.title);
}

describe('notes on articles', () => {
  it('belong to the article of their id, and follow a corrected title', () => {
    const now = articles('Ferry line opens in Lindhaven', 'Archive shows its maps');
    expect(placed(now, 'archive-shows-its-maps', 'fery-line-opens-in-lindhaven')).toEqual(['Archive shows its maps', 'Ferry line opens in Lindhaven']);
  });

  it('are lost where the article is gone, and never go to one of another number', () => {
    expect(placed(articles('Archive shows its maps'), 'ferry-line-opens-in-lindhaven', 'archive-shows-its-maps-2')).toEqual([undefined, undefined]);
    expect(placed(articles('Week 12 in parliament and around'), 'week-11-in-parliament-and-around')).toEqual([undefined]);
  });

  it('do not share an article', () => {
    expect(placed(articles('Ferry line opens in Lindhaven'), 'fery-line-opens-in-lindhaven', 'ferry-line-opens-in-lindhaven')).toEqual([undefined, 'Ferry line opens in Lindhaven']);
  });

  it('are offered the likeliest article first, by its title or by the passages in it', () => {
    const now = articles('Ferries of Lindhaven get a new line', 'Archive shows its maps', 'Court rules on records');
    const note = { id: 'ferry-line-opens-in-lindhaven', title: 'Ferry line opens in Lindhaven' };
    expect(likelyArticles(now, note, ['court-rules-on-records', 'court-rules-on-records']).map(({ article }) => article.title)[0]).toBe('Court rules on records');
    expect(likelyArticles(now, note, []).map(({ article }) => article.title)[0]).toBe('Ferries of Lindhaven get a new line');
  });
});

const file = `version: 1
digest: week.txt
articles:
  - id: ferry-line-opens
    title: Ferry line opens # first page
    tags: [ports]
    status: read
    memo: Ask the port.
  - id: maps
    title: Maps
    tags: [archives, ports]
    status: coded
annotations:
  - id: aaa111
    article: ferry-line-opens
    tags: [ports]
    exact: a ferry
    start: 1
    end: 8
  - id: bbb222
    article: maps
    tags: [archives]
    exact: a map
    start: 20
    end: 25
`;

function changed(text: string, ...changes: readonly SidecarChange[]) {
  const result = changeSidecar(text, 'week.txt', changes);
  if (result.text === undefined) throw new Error(JSON.stringify(result.issues));
  return result;
}

describe('moving the notes of an article', () => {
  it('takes its passages along, and is undone byte for byte', () => {
    const done = changed(file, { kind: 'moveArticle', id: 'ferry-line-opens', to: { id: 'new-ferry-line-opens', title: 'New ferry line opens' } });
    expect(done.sidecar.articles[0]).toMatchObject({ id: 'new-ferry-line-opens', title: 'New ferry line opens', tags: ['ports'], memo: 'Ask the port.' });
    expect(done.sidecar.annotations.map(({ article }) => article)).toEqual(['new-ferry-line-opens', 'maps']);
    expect(changed(done.text, ...done.inverse).text).toBe(file);
  });

  it('joins them with those of an article that has some, losing nothing', () => {
    const done = changed(file, { kind: 'moveArticle', id: 'ferry-line-opens', to: { id: 'maps', title: 'Maps' } });
    expect(done.sidecar.articles).toEqual([{ id: 'maps', title: 'Maps', tags: ['archives', 'ports'], status: 'coded', memo: 'Ask the port.' }]);
    expect(done.sidecar.annotations.map(({ article }) => article)).toEqual(['maps', 'maps']);
    const undone = changed(done.text, ...done.inverse);
    expect(undone.issues).toEqual([]);
    expect(readSidecar(undone.text).sidecar).toEqual(readSidecar(file).sidecar);
  });

  it('is told when the notes are gone', () => {
    expect(changed(file, { kind: 'moveArticle', id: 'other', to: { id: 'maps', title: 'Maps' } }).issues.map(({ code }) => code)).toEqual(['missing-article']);
  });
});
