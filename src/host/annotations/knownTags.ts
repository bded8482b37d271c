import { tagPaths } from '../../core/codebook/tagTree';
import { withParents } from '../../core/codebook/tagPath';
import type { AnnotationStore } from './annotationStore';
import type { Codebooks } from '../researcherFiles/codebooks';

/** All tags that are defined or in use, with the parents of each: the codebooks' first, in their order. */
export function knownTags(annotations: AnnotationStore, codebooks: Codebooks): string[] {
  const defined = codebooks.all().flatMap(({ codebook }) => tagPaths(codebook));
  const used = annotations.allSidecars().flatMap(({ loaded: { sidecar } }) =>
    [...sidecar?.annotations ?? [], ...sidecar?.articles ?? []].flatMap(({ tags }) => tags ?? []));
  return [...new Set([...defined, ...[...new Set(used)].sort()].flatMap(withParents))];
}
