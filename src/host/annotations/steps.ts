import type * as vscode from 'vscode';
import { changeSidecar } from '../../core/annotations/changeSidecar';
import type { SidecarChange } from '../../core/annotations/sidecarChange';
import { changeCodebook } from '../../core/codebook/changeCodebook';
import type { CodebookChange } from '../../core/codebook/changeCodebook';
import type { Issue } from '../../core/text/span';
import { updateTextFile } from '../files/textFile';
import { nameOf } from './sidecarFiles';

/** Changes of one file of the researcher's. */
export type Step =
  | { readonly kind: 'sidecar'; readonly file: vscode.Uri; readonly digest: vscode.Uri; readonly changes: readonly SidecarChange[] }
  | { readonly kind: 'codebook'; readonly file: vscode.Uri; readonly changes: readonly CodebookChange[] }
  /** Puts a codebook's former text back, unless somebody else changed it since. */
  | { readonly kind: 'restore'; readonly file: vscode.Uri; readonly expected: string; readonly text: string };

export type StepOutcome =
  /** `inverse` undoes the step; `issues` are changes that found nothing to change. */
  | { readonly kind: 'done'; readonly inverse: Step; readonly issues: readonly Issue[] }
  /** Nothing was written: the file cannot be read, or is open with unsaved changes. */
  | { readonly kind: 'unreadable'; readonly issues: readonly Issue[] }
  | { readonly kind: 'dirty' };

/** Applies a step to what its file holds now, and writes it. */
export async function takeStep(step: Step): Promise<StepOutcome> {
  let inverse: Step = step;
  let issues: readonly Issue[] = [];
  const outcome = await updateTextFile(step.file, (text) => {
    const result = changed(step, text);
    if (result.text === undefined) return { refusal: result.issues };
    inverse = result.inverse;
    issues = result.issues;
    return { text: result.text };
  });
  if (outcome.kind === 'refused') return { kind: 'unreadable', issues: outcome.refusal };
  return outcome.kind === 'dirty' ? { kind: 'dirty' } : { kind: 'done', inverse, issues };
}

function changed(step: Step, text: string | undefined):
  { text: string; inverse: Step; issues: readonly Issue[] } | { text: undefined; issues: readonly Issue[] } {
  if (step.kind === 'sidecar') {
    const result = changeSidecar(text, nameOf(step.digest), step.changes);
    return result.text === undefined ? result : { ...result, inverse: { ...step, changes: result.inverse } };
  }
  if (step.kind === 'restore') return restored(step, text ?? '');
  const result = changeCodebook(text, step.changes);
  if (result.text === undefined) return result;
  return { ...result, inverse: { kind: 'restore', file: step.file, expected: result.text, text: text ?? '' } };
}

function restored(step: Step & { kind: 'restore' }, text: string): { text: string; inverse: Step; issues: readonly Issue[] } {
  if (text === step.expected) return { text: step.text, inverse: { ...step, expected: step.text, text: step.expected }, issues: [] };
  const issue: Issue = {
    code: 'changed-outside', message: 'The codebook was changed since and stays as it is.', severity: 'warning', start: 0, end: 0,
  };
  return { text, inverse: { ...step, expected: text, text }, issues: [issue] };
}
