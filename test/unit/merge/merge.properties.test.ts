import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { changeSidecar } from '../../../src/core/annotations/changeSidecar';
import { readSidecar } from '../../../src/core/annotations/readSidecar';
import type { SidecarChange } from '../../../src/core/annotations/sidecarChange';
import type { Annotation } from '../../../src/core/annotations/types';
import { mergeSidecars } from '../../../src/core/merge/mergeSidecars';

const id = fc.constantFrom('a', 'b', 'c', 'd', 'e', 'f', 'g');
const words = fc.constantFrom('one', 'two words', 'three: # words', '四', '- five\n\nlines');
const tags = fc.uniqueArray(fc.constantFrom('t', 'u', 'v/w'), { maxLength: 3 });

const change: fc.Arbitrary<SidecarChange> = fc.oneof(
  fc.record({ id, tags, exact: words, start: fc.nat(99), memo: words, coder: words }, { requiredKeys: ['id', 'tags', 'exact', 'start'] })
    .map((given): SidecarChange => ({
      kind: 'addAnnotation', annotation: { ...given, prefix: '', suffix: '', end: given.start + given.exact.length, created: '2026-11-21T10:00:00Z' },
    })),
  fc.record({ kind: fc.constant('updateAnnotation' as const), id, set: fc.record({ tags, memo: words, coder: words, exact: words }, { requiredKeys: [] }) }),
  fc.record({ kind: fc.constant('removeAnnotation' as const), id }),
  fc.record({ kind: fc.constant('noteArticle' as const), id, title: words, set: fc.record({ tags, memo: words, status: fc.constantFrom('read' as const, 'coded' as const) }, { requiredKeys: [] }) }),
);
const acts = fc.array(change, { maxLength: 6 });

function after(text: string | undefined, changes: readonly SidecarChange[]): string {
  return changeSidecar(text, 'news.txt', changes).text ?? '';
}

function annotationsOf(text: string): Map<string, Annotation> {
  return new Map((readSidecar(text).sidecar?.annotations ?? []).map((annotation) => [annotation.id, annotation]));
}

const asText = (value: unknown): string => JSON.stringify(value);

describe('any two versions of a sidecar', () => {
  it('are merged without losing an annotation, a tag or a memo', () => {
    fc.assert(fc.property(acts, acts, acts, fc.boolean(), (before, mine, their, windows) => {
      const base = after(undefined, before);
      const ours = windows ? after(base, mine).replaceAll('\n', '\r\n') : after(base, mine);
      const theirs = after(base, their);
      const { text, conflicts } = mergeSidecars(base, ours, theirs);
      const [was, here, there, merged] = [base, ours, theirs, text].map(annotationsOf);
      expect(readSidecar(text).issues.filter(({ code }) => code !== 'merge-left')).toEqual([]);
      for (const [side, other] of [[here, there], [there, here]] as const) {
        for (const [key, annotation] of side!) {
          const isDeleted = !other!.has(key) && asText(was!.get(key)) === asText(annotation);
          expect(merged!.has(key), key).toBe(!isDeleted);
          if (isDeleted || conflicts.length > 0) continue;
          const old = was!.get(key);
          const added = annotation.tags.filter((tag) => old?.tags.includes(tag) !== true);
          expect(merged!.get(key)?.tags).toEqual(expect.arrayContaining(added));
          if (annotation.memo !== undefined && annotation.memo !== old?.memo) expect(merged!.get(key)?.memo).toContain(annotation.memo);
          if (annotation.exact !== old?.exact) expect(merged!.get(key)?.exact).toBe(annotation.exact);
        }
      }
    }), { numRuns: 400 });
  });

  it('say the same whichever is ours, where nothing is in conflict', () => {
    fc.assert(fc.property(acts, acts, acts, (before, mine, their) => {
      const base = after(undefined, before);
      const [ours, theirs] = [after(base, mine), after(base, their)];
      const [left, right] = [mergeSidecars(base, ours, theirs), mergeSidecars(base, theirs, ours)];
      expect(left.conflicts.length).toBe(right.conflicts.length);
      if (left.conflicts.length > 0) return;
      const sorted = (text: string): string[] => [...annotationsOf(text).values()].map((one) => asText({ ...one, tags: [...one.tags].sort(), start: 0, end: 0 })).sort();
      expect(sorted(left.text)).toEqual(sorted(right.text));
    }), { numRuns: 200 });
  });
});
