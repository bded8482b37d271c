import { describe, expect, it } from 'vitest';
import { arrangePassages, type Arrangement, usualArrangement } from '../../../src/core/passages/arrangePassages';
import type { Segment } from '../../../src/core/search/types';
import { segment } from '../search/segment';

function passage(id: string, given: Partial<Segment> & { readonly date?: string; readonly topics?: readonly string[] } = {}): Segment {
  const { date, topics = [], ...rest } = given;
  return segment({ id, article: { id: 'a', title: 'A', topics, status: 'read', fields: date === undefined ? {} : { date } }, ...rest });
}

const passages = [
  passage('late', { file: 'week-10.txt', date: '2024-03-12', tags: ['cost'], coder: 'ben', created: '2026-01-02' }),
  passage('undated', { file: 'week-10.txt', tags: ['rights', 'cost'], coder: '', created: '2026-01-03' }),
  passage('early', { file: 'week-9.txt', date: '2024-02-01', tags: [], coder: 'ana', created: '2026-01-01', topics: ['Area / One'] }),
];

function ids(arrangement: Partial<Arrangement>): string[] {
  return arrangePassages(passages, { ...usualArrangement, ...arrangement }).map(({ segment: { id }, group }) => (group === '' ? id : `${group}: ${id}`));
}

describe('the order of passages', () => {
  it('is that of the folder, or by date, tag, coder or when they were tagged; what has none comes last either way', () => {
    expect(ids({})).toEqual(['late', 'undated', 'early']);
    expect(ids({ descending: true })).toEqual(['early', 'undated', 'late']);
    expect(ids({ sort: 'date' })).toEqual(['early', 'late', 'undated']);
    expect(ids({ sort: 'date', descending: true })).toEqual(['late', 'early', 'undated']);
    expect(ids({ sort: 'tag' })).toEqual(['late', 'undated', 'early']);
    expect(ids({ sort: 'coder' })).toEqual(['early', 'late', 'undated']);
    expect(ids({ sort: 'made', descending: true })).toEqual(['undated', 'late', 'early']);
  });

  it('is kept within groups; a passage is in the group of each of its tags, those of no group come last', () => {
    expect(ids({ group: 'tag', sort: 'made', descending: true })).toEqual(['cost: undated', 'cost: late', 'rights: undated', 'early']);
    expect(ids({ group: 'digest' })).toEqual(['week-9.txt: early', 'week-10.txt: late', 'week-10.txt: undated']);
    expect(ids({ group: 'month' })).toEqual(['2024-02: early', '2024-03: late', 'undated']);
    expect(ids({ group: 'coder' })).toEqual(['ana: early', 'ben: late', 'undated']);
    expect(ids({ group: 'topic' })).toEqual(['Area / One: early', 'late', 'undated']);
  });

  it('leaves none out, of however many', () => {
    const many = Array.from({ length: 20_000 }, (_, index) => passage(`p${index}`, { file: `week-${index % 50}.txt`, tags: [`tag-${index % 300}`] }));
    expect(new Set(arrangePassages(many, { sort: 'tag', descending: true, group: 'digest' }).map(({ segment: { id } }) => id)).size).toBe(20_000);
  });
});
