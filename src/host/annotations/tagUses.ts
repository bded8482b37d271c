import type * as vscode from 'vscode';
import type { SidecarChange } from '../../core/annotations/sidecarChange';
import { isWithin, withParents } from '../../core/codebook/tagPath';
import { findTag, tagPaths } from '../../core/codebook/tagTree';
import type { CodebookChange } from '../../core/codebook/changeCodebook';
import type { AnnotationStore } from './annotationStore';
import type { Codebooks } from '../researcherFiles/codebooks';
import type { Step } from './steps';

/** A passage or article that has a tag or one below it, in anyone's sidecar. */
export interface TagUse {
  readonly kind: 'passage' | 'article';
  readonly id: string;
  readonly digest: vscode.Uri;
  readonly sidecar: vscode.Uri;
  readonly coder: string;
  /** The passage's words, or the article's title. */
  readonly words: string;
  readonly tags: readonly string[];
  readonly memo: string | undefined;
}

/** All tags that are defined or in use, each with its parents: the codebooks' first, in their order. */
export function knownTags(annotations: AnnotationStore, codebooks: Codebooks): string[] {
  const defined = codebooks.all().flatMap(({ codebook }) => tagPaths(codebook));
  const used = annotations.allSidecars().flatMap(({ loaded: { sidecar } }) =>
    [...sidecar?.annotations ?? [], ...sidecar?.articles ?? []].flatMap(({ tags }) => tags ?? []));
  return [...new Set([...defined, ...[...new Set(used)].sort()].flatMap(withParents))];
}

/** Everything in the workspace that has a tag or one below it. */
export function usesOfTag(annotations: AnnotationStore, path: string): TagUse[] {
  return usesWith(annotations, (tags) => tags.some((tag) => isWithin(tag, path)));
}

/** Everything in the workspace that is tagged so. */
export function usesWith(annotations: AnnotationStore, hasTags: (tags: readonly string[]) => boolean): TagUse[] {
  return annotations.allSidecars().flatMap(({ digest, loaded: { uri, coder, sidecar } }): TagUse[] => [
    ...(sidecar?.articles ?? []).filter(({ tags }) => hasTags(tags ?? [])).map(({ id, title, tags = [], memo }) =>
      ({ kind: 'article' as const, id, digest, sidecar: uri, coder, words: title, tags, memo })),
    ...(sidecar?.annotations ?? []).filter(({ tags }) => hasTags(tags)).map((annotation) => ({
      kind: 'passage' as const, id: annotation.id, digest, sidecar: uri, coder: annotation.coder ?? coder,
      words: annotation.exact, tags: annotation.tags, memo: annotation.memo,
    })),
  ]);
}

/** The steps that change each use, one per sidecar. `change` returns nothing for a use that stays as it is. */
export function stepsForUses(uses: readonly TagUse[], change: (use: TagUse) => SidecarChange | undefined): Step[] {
  const files = new Map(uses.map((use) => [use.sidecar.toString(), use]));
  return [...files].flatMap(([key, { sidecar, digest }]): Step[] => {
    const changes = uses.filter((use) => use.sidecar.toString() === key).flatMap((use) => change(use) ?? []);
    return changes.length === 0 ? [] : [{ kind: 'sidecar', file: sidecar, digest, changes }];
  });
}

/** Gives a use other tags. */
export function retagged({ kind, id, words }: TagUse, tags: readonly string[]): SidecarChange {
  const set = { tags: [...new Set(tags)] };
  return kind === 'passage' ? { kind: 'updateAnnotation', id, set } : { kind: 'noteArticle', id, title: words, set };
}

/** A change of every codebook that has a tag. */
export function stepsForCodebooks(codebooks: Codebooks, path: string, changes: readonly CodebookChange[]): Step[] {
  return codebooks.all().filter(({ codebook }) => findTag(codebook, path) !== undefined)
    .map(({ uri }) => ({ kind: 'codebook', file: uri, changes }));
}
