import { segmentKey } from '../../core/search/segmentKey';
import type { AnnotationStore } from '../../host/annotations/annotationStore';
import type { TagUse } from '../../host/annotations/tagUses';
import { fileName } from '../../host/files/uris';

/** The passages and tagged articles with these keys, as their files now have them. */
export function usesNamed(annotations: AnnotationStore, keys: readonly string[]): TagUse[] {
  const wanted = new Set(keys);
  return annotations.allSidecars().flatMap(({ digest, loaded: { uri, coder, sidecar } }): TagUse[] => {
    const file = fileName(uri);
    const isWanted = (kind: TagUse['kind'], id: string): boolean => wanted.has(segmentKey({ sidecar: file, kind, id }));
    return [
      ...(sidecar?.articles ?? []).filter(({ id }) => isWanted('article', id))
        .map(({ id, title, tags = [], memo }) => ({ kind: 'article' as const, id, digest, sidecar: uri, coder, words: title, tags, memo })),
      ...(sidecar?.annotations ?? []).filter(({ id }) => isWanted('passage', id)).map((annotation) => ({
        kind: 'passage' as const, id: annotation.id, digest, sidecar: uri, coder: annotation.coder ?? coder,
        words: annotation.exact, tags: annotation.tags, memo: annotation.memo,
      })),
    ];
  });
}
