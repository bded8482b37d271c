import type * as vscode from 'vscode';
import { changeEntityRules, type EntityRuleChange } from '../../core/entities/researcherRules/changeEntityRules';
import type { SidecarChange } from '../../core/annotations/sidecarChange';
import { changeCodebook } from '../../core/codebook/changeCodebook';
import type { CodebookChange } from '../../core/codebook/changeCodebook';
import { changeLayout, type LayoutChange } from '../../core/layout/changeLayout';
import type { Issue } from '../../core/text/span';
import { updateTextFile } from '../files/textFile';
import { changedSidecar } from './sidecarReadings';

/** Changes of one file of the researcher's. */
export type Step =
  | {
    readonly kind: 'sidecar';
    readonly file: vscode.Uri;
    readonly digest: vscode.Uri;
    readonly changes: readonly SidecarChange[];
    /** In what undoes the act that made the file, the text it made: a file that still is just that is deleted. */
    readonly made?: string;
  }
  | { readonly kind: 'codebook'; readonly file: vscode.Uri; readonly changes: readonly CodebookChange[] }
  | { readonly kind: 'layout'; readonly file: vscode.Uri; readonly changes: readonly LayoutChange[] }
  | { readonly kind: 'entityRules'; readonly file: vscode.Uri; readonly changes: readonly EntityRuleChange[] }
  /** Puts a file's former text back (undefined: there was no file), unless somebody else changed it since. */
  | { readonly kind: 'restore'; readonly file: vscode.Uri; readonly expected: string | undefined; readonly text: string | undefined };

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
  const outcome = await updateTextFile(step.file, async (text) => {
    const result = await changed(step, text);
    if ('refusal' in result) return result;
    inverse = result.inverse;
    issues = result.issues;
    return { text: result.text };
  });
  if (outcome.kind === 'refused') return { kind: 'unreadable', issues: outcome.refusal };
  return outcome.kind === 'dirty' ? { kind: 'dirty' } : { kind: 'done', inverse, issues };
}

/** What a step makes of a file's text; undefined, before and after, where there is no file. */
interface Changed {
  readonly text: string | undefined;
  readonly inverse: Step;
  readonly issues: readonly Issue[];
}

interface Refused {
  readonly refusal: readonly Issue[];
}

function changed(step: Step, text: string | undefined): Changed | Refused | Promise<Changed | Refused> {
  switch (step.kind) {
    case 'sidecar': return annotated(step, text);
    case 'codebook': return withRestore(step, text, changeCodebook(text, step.changes));
    case 'layout': return withRestore(step, text, changeLayout(text, step.changes));
    case 'entityRules': return withRestore(step, text, changeEntityRules(text, step.changes));
    case 'restore': return restored(step, text);
  }
}

async function annotated({ made, ...step }: Step & { kind: 'sidecar' }, text: string | undefined): Promise<Changed | Refused> {
  const result = await changedSidecar(step.file, text, step.digest, step.changes);
  if (result.text === undefined) return { refusal: result.issues };
  const inverse = { ...step, changes: result.inverse, ...(text === undefined && { made: result.text }) };
  return { text: made !== undefined && text === made ? undefined : result.text, inverse, issues: result.issues };
}

/** What undoes a change of these files is their former text. */
function withRestore(step: Step, text: string | undefined, result: { readonly text: string | undefined; readonly issues: readonly Issue[] }): Changed | Refused {
  if (result.text === undefined) return { refusal: result.issues };
  return { text: result.text, inverse: { kind: 'restore', file: step.file, expected: result.text, text }, issues: result.issues };
}

function restored(step: Step & { kind: 'restore' }, text: string | undefined): Changed {
  if (text === step.expected) return { text: step.text, inverse: { ...step, expected: step.text, text: step.expected }, issues: [] };
  const issue: Issue = {
    code: 'changed-outside', message: 'The file has been changed since and was left as it is.', severity: 'warning', start: 0, end: 0,
  };
  return { text, inverse: { ...step, expected: text, text }, issues: [issue] };
}
