import fc from 'fast-check';
import { changeSidecar } from '../../../src/core/annotations/changeSidecar';
import type { SidecarChange } from '../../../src/core/annotations/sidecarChange';
import type { Annotation } from '../../../src/core/annotations/types';
import { isTagPath, normaliseTagPath } from '../../../src/core/codebook/tagPath';

const awkward = fc.constantFrom(
  ' ', '\u00a0', '\t', '\n', '\r\n', '\r', '\u2028', '\u2029', '\u0085', '\ufeff', ': ', ' #', '- ', '? ', '|', '>', '=cmd', '!!js ', '&a', '*a', '<<',
  '"', "'", '\\', '{', '}', '[', ']', ',', '%', '@', '`', '~', 'null', 'yes', '12:30', '0x1f', '1e5', '2026-01-01', '---', '...', '\ud83d\ude00', '\ud83d', '\ude00', 'word', 'Ünïcode', '中文', 'שלום',
);
export const anyText = fc.oneof(fc.string({ unit: 'binary', maxLength: 40 }), fc.array(awkward, { maxLength: 8 }).map((parts) => parts.join('')));
export const someText = anyText.filter((text) => text !== '');
export const id = fc.stringMatching(/^[a-z][a-z0-9]{0,2}$/);
export const tags = fc.uniqueArray(someText.filter(isTagPath).map(normaliseTagPath), { maxLength: 3 });

export const annotation: fc.Arbitrary<Annotation> = fc.record({
  id, tags, exact: anyText, prefix: anyText, suffix: anyText,
  start: fc.nat(500), end: fc.nat(500), created: fc.constant('2026-11-21T10:00:00Z'),
  memo: someText, coder: someText, article: someText,
}, { requiredKeys: ['id', 'tags', 'exact', 'prefix', 'suffix', 'start', 'end', 'created'] }).map((value) => ({ ...value, end: value.start + value.end }));

export const change: fc.Arbitrary<SidecarChange> = fc.oneof(
  annotation.map((value): SidecarChange => ({ kind: 'addAnnotation', annotation: value })),
  fc.record({ kind: fc.constant('removeAnnotation' as const), id }),
  fc.record({ kind: fc.constant('updateAnnotation' as const), id, set: fc.record({ tags, memo: anyText, exact: anyText, article: anyText }, { requiredKeys: [] }) }),
  fc.record({
    kind: fc.constant('noteArticle' as const), id, title: someText,
    set: fc.record({
      tags, memo: anyText, status: fc.constantFrom('unread' as const, 'read' as const, 'coded' as const),
      topics: fc.record({ primary: someText, add: fc.array(someText, { minLength: 1, maxLength: 2 }) }, { requiredKeys: [] }),
    }, { requiredKeys: [] }),
  }),
  fc.record({ kind: fc.constant('renameTag' as const), from: fc.constantFrom('word', '中文'), to: fc.constantFrom('word', 'new/name') }),
  fc.record({ kind: fc.constant('removeTag' as const), tag: fc.constantFrom('word', 'yes') }),
);

/** A sidecar after some changes; fails where they are refused. */
export function written(text: string | undefined, changes: readonly SidecarChange[]) {
  const result = changeSidecar(text, 'news.txt', changes);
  if (result.text === undefined) throw new Error(`refused: ${JSON.stringify(result.issues)}`);
  return result;
}
