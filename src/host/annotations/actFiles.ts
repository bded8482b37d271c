import * as vscode from 'vscode';
import type { SidecarChange } from '../../core/annotations/sidecarChange';
import type { Step } from './steps';
import type { Files } from './timeline';

/** The digests that an act concerns; `all` if it changes what the whole workspace shares. */
export function filesOf(steps: readonly Step[]): Files {
  const digests = steps.map(digestsOf);
  if (digests.includes('all')) return 'all';
  const files = new Set(digests.flat());
  return files.size === 0 ? 'all' : [...files];
}

function digestsOf(step: Step): Files {
  switch (step.kind) {
    case 'sidecar': return [step.digest.toString()];
    case 'create': case 'remove': return [step.file.toString()];
    case 'layout': return step.changes.map(({ digest }) => vscode.Uri.joinPath(step.file, '../..', digest).toString());
    // A new tag goes into the codebook along with the passage that first has it.
    case 'codebook': return step.changes.every((change) => change.kind === 'ensureTag' && change.set === undefined) ? [] : 'all';
    case 'entityRules': case 'restore': case 'move': return 'all';
  }
}

/** Whether a step, having been taken, changed nothing, so that its inverse does nothing. */
export function isNothing(inverse: Step): boolean {
  if (inverse.kind === 'restore') return inverse.expected === inverse.text;
  return inverse.kind === 'sidecar' && inverse.changes.length === 0;
}

/** In how many passages and articles something was changed, by the inverse of what was done. */
export function placesIn(inverse: readonly Step[]): number {
  const places = new Set(inverse.flatMap((step) => (step.kind === 'sidecar' ? step.changes.flatMap((change) => placeOf(step.file, change) ?? []) : [])));
  return places.size;
}

function placeOf(sidecar: vscode.Uri, change: SidecarChange): string | undefined {
  switch (change.kind) {
    case 'addAnnotation': return `${sidecar.toString()} ${change.annotation.id}`;
    case 'updateAnnotation': case 'removeAnnotation': return `${sidecar.toString()} ${change.id}`;
    case 'noteArticle': return `${sidecar.toString()} article ${change.id}`;
    case 'moveArticle': case 'renameTag': case 'removeTag': case 'renameDigest': return undefined;
  }
}

/** The steps without those that would restore a whole file which an act of `later` has changed too. */
export function withoutContested(steps: readonly Step[], later: readonly (readonly Step[])[]): readonly Step[] {
  const restored = (step: Step): readonly string[] => (step.kind === 'restore' ? [step.file.toString()] : []);
  const contested = new Set(later.flat().flatMap(restored));
  return steps.filter((step) => restored(step).every((file) => !contested.has(file)));
}
