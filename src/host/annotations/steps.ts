import type * as vscode from 'vscode';
import type { SidecarChange, SidecarHead } from '../../core/annotations/sidecarChange';
import { fileNamePart } from '../../core/annotations/sidecarName';
import type { Protection } from '../../disk/fileUpdate';
import { issue, noPlace, type Issue } from '../../core/issues/issue';
import { moveFile } from '../files/moveFile';
import { updateTextFile } from '../files/textFile';
import { nameOf } from '../files/uris';
import { type Changed, changedFile, changedNewFile, type FileStep, type NewFileStep, type Refused } from '../researcherFiles/fileSteps';
import { settings } from '../settings';
import { ownSidecar } from './sidecarFiles';
import { changedSidecar } from './sidecarReadings';

interface SidecarStep {
  readonly kind: 'sidecar';
  readonly file: vscode.Uri;
  readonly digest: vscode.Uri;
  readonly changes: readonly SidecarChange[];
  /** Whose sidecar it is, if not the current coder's. */
  readonly coder?: string;
  /** If nothing remains in it, the file is deleted: by the inverse of the act that created it, or because all of it was moved. */
  readonly isMade?: boolean;
}

/** A sidecar goes to another place, or gets another name; what is there already is never overwritten. */
interface MoveStep {
  readonly kind: 'move';
  readonly file: vscode.Uri;
  readonly to: vscode.Uri;
}

/** Changes of one file: of a sidecar, or another of the researcher's. */
export type Step = SidecarStep | FileStep | NewFileStep | MoveStep;

export type StepOutcome =
  /** `inverse` undoes the step; `issues` are changes that found nothing to change. */
  | { readonly kind: 'done'; readonly inverse: Step; readonly issues: readonly Issue[] }
  /** Nothing was written: the file can't be read, or is open with unsaved changes. */
  | { readonly kind: 'unreadable'; readonly issues: readonly Issue[] }
  | { readonly kind: 'dirty' }
  /** A file is to be where there is one already. */
  | { readonly kind: 'occupied' }
  | { readonly kind: 'protected'; readonly why: Protection };

/** Applies a step to its file's current content and writes it. */
export async function takeStep(step: Step): Promise<StepOutcome> {
  if (step.kind === 'move') return moved(step);
  let inverse: Step = step;
  let issues: readonly Issue[] = [];
  const outcome = await updateTextFile<readonly Issue[] | 'taken'>(step.file, async (text) => {
    const result = step.kind === 'sidecar' ? await annotated(step, text) : isNewFile(step) ? changedNewFile(step, text) : changedFile(step, text);
    if (result === 'taken') return { refusal: result };
    if ('refusal' in result) return result;
    inverse = result.inverse;
    issues = result.issues;
    return { text: result.text };
  });
  if (outcome.kind === 'refused') return outcome.refusal === 'taken' ? { kind: 'occupied' } : { kind: 'unreadable', issues: outcome.refusal };
  if (outcome.kind === 'protected') return outcome;
  return outcome.kind === 'dirty' ? { kind: 'dirty' } : { kind: 'done', inverse, issues };
}

function isNewFile(step: Step): step is NewFileStep {
  return step.kind === 'create' || step.kind === 'remove';
}

async function moved({ file, to }: MoveStep): Promise<StepOutcome> {
  const outcome = await moveFile(file, to);
  switch (outcome) {
    case 'moved': return { kind: 'done', inverse: { kind: 'move', file: to, to: file }, issues: [] };
    case 'missing': return { kind: 'done', inverse: { kind: 'restore', file, expected: undefined, text: undefined }, issues: [issue('changed-outside', noPlace)] };
    case 'dirty':
    case 'occupied': return { kind: outcome };
  }
}

async function annotated({ isMade, ...step }: SidecarStep, text: string | undefined): Promise<Changed<Step> | Refused> {
  const result = await changedSidecar(step.file, text, headOf(step), step.changes);
  if (result.text === undefined) return { refusal: result.issues };
  const inverse = { ...step, changes: result.inverse, ...(text === undefined && { isMade: true }) };
  if (!result.isChanged) return { text, inverse, issues: result.issues };
  return { text: isMade === true && result.isBare ? undefined : result.text, inverse, issues: result.issues };
}

/** What the file says first if it is new: a name that its file name can't hold is written out. */
function headOf({ file, digest, coder }: SidecarStep): SidecarHead {
  const name = coder ?? (file.toString() === ownSidecar(digest).toString() ? settings.coder(digest) : undefined);
  return { digest: nameOf(digest), ...(name !== undefined && name !== fileNamePart(name) && { coder: name }) };
}
