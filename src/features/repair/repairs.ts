import * as vscode from 'vscode';
import { anchorFor } from '../../core/annotations/anchoring/anchorFor';
import type { SidecarChange } from '../../core/annotations/sidecarChange';
import type { Span } from '../../core/text/span';
import type { PlacedAnnotation } from '../../host/annotations/placedAnnotations';
import type { Step } from '../../host/annotations/steps';
import { articleIdAt } from '../../host/corpus/articles';
import type { Digest } from '../../host/corpus/digest';

/** The researcher's decision on a passage that needs attention. */
export type Repair =
  /** To a place in the current text; for a near match, the place where it was found. */
  | { readonly kind: 'move'; readonly to: Span }
  | { readonly kind: 'delete' }
  | { readonly kind: 'keep' };

/** The name of the step, for undo. */
export function labelOf(repair: Repair): string {
  return repair.kind === 'move' ? vscode.l10n.t('move passage') : vscode.l10n.t('delete passage');
}

/** The step that does it; undefined if there is nothing to do. */
export function stepOf(digest: Digest, { annotation, sidecar }: PlacedAnnotation, repair: Repair): Step | undefined {
  if (repair.kind === 'keep') return undefined;
  const change: SidecarChange = repair.kind === 'delete'
    ? { kind: 'removeAnnotation', id: annotation.id }
    : { kind: 'updateAnnotation', id: annotation.id, set: anchorFor(digest.text, repair.to, articleIdAt(digest, repair.to.start)) };
  return { kind: 'sidecar', file: sidecar, digest: digest.uri, changes: [change] };
}
