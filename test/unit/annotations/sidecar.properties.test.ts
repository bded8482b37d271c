import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { readSidecar } from '../../../src/core/annotations/readSidecar';
import type { SidecarChange } from '../../../src/core/annotations/sidecarChange';
import { annotation, anyText, change, id, someText, tags, written } from './arbitrarySidecars';

describe('a sidecar', () => {
  it('gives back every annotation exactly, whatever its texts hold', () => {
    fc.assert(fc.property(annotation, (value) => {
      const { text } = written(undefined, [{ kind: 'addAnnotation', annotation: value }]);
      expect(readSidecar(text)).toEqual({ issues: [], sidecar: expect.objectContaining({ annotations: [value] }) as unknown });
    }), { numRuns: 300 });
  });

  it('gives back every article note exactly', () => {
    fc.assert(fc.property(id, someText, tags, someText, (article, title, articleTags, memo) => {
      const { sidecar } = written(undefined, [{ kind: 'noteArticle', id: article, title, set: { tags: articleTags, memo, status: 'coded' } }]);
      expect(sidecar.articles).toEqual([{ id: article, title, ...(articleTags.length > 0 && { tags: articleTags }), memo, status: 'coded' }]);
    }), { numRuns: 200 });
  });

  it('comes back byte for byte when a change is undone, and the model too', () => {
    fc.assert(fc.property(fc.array(change, { maxLength: 8 }), fc.array(change, { minLength: 1, maxLength: 3 }), fc.boolean(), (before, acts, windows) => {
      const start = written(undefined, before).text;
      const text = windows ? start.replaceAll('\n', '\r\n') : start;
      const done = written(text, acts);
      const undone = written(done.text, done.inverse);
      expect(undone.issues).toEqual([]);
      expect(undone.text).toBe(text);
    }), { numRuns: 300 });
  });

  it('keeps every comment, wherever a person put it', () => {
    const comments = fc.array(fc.record({ at: fc.double({ min: 0, max: 1, noNaN: true }), indent: fc.nat(6), tail: fc.boolean() }), { minLength: 1, maxLength: 6 });
    const acts = fc.array(fc.oneof(
      annotation.map((value): SidecarChange => ({ kind: 'addAnnotation', annotation: value })),
      fc.record({ kind: fc.constant('updateAnnotation' as const), id, set: fc.record({ tags, memo: someText, exact: anyText, article: someText }, { requiredKeys: [] }) }),
      fc.record({ kind: fc.constant('noteArticle' as const), id, title: someText, set: fc.record({ memo: someText, status: fc.constantFrom('read' as const, 'coded' as const) }) }),
    ), { minLength: 1, maxLength: 3 });
    fc.assert(fc.property(fc.array(change, { minLength: 2, maxLength: 8 }), comments, acts, (before, notes, changes) => {
      const { text: plain } = written(undefined, before);
      const text = notes.reduce((file, { at, indent, tail }, index) => commented(file, at, indent, tail, `note ${String(index)}!`), plain);
      const result = written(text, changes);
      const kept = notes.flatMap((_note, index) => (text.includes(`# note ${String(index)}!`) ? [`# note ${String(index)}!`] : []));
      expect(kept.filter((comment) => result.text.split(comment).length !== 2)).toEqual([]);
    }), { numRuns: 300 });
  });
});

/** Puts a comment on a line of its own, or at the end of a line, if it then is one. */
function commented(file: string, at: number, indent: number, tail: boolean, comment: string): string {
  const lines = file.split('\n');
  const index = Math.floor(at * (lines.length - 1));
  const noted = tail
    ? lines.with(index, `${lines[index] ?? ''} # ${comment}`)
    : lines.toSpliced(index, 0, `${' '.repeat(indent)}# ${comment}`);
  const text = noted.join('\n');
  return JSON.stringify(readSidecar(text)) === JSON.stringify(readSidecar(file)) ? text : file;
}
