import type * as vscode from 'vscode';
import { changeCodebook, type CodebookChange } from '../../core/codebook/changeCodebook';
import { changeEntityRules, type EntityRuleChange } from '../../core/entities/researcherRules/changeEntityRules';
import { changeLayout, type LayoutChange } from '../../core/layout/changeLayout';
import { issue, noPlace, type Issue } from '../../core/issues/issue';
import { hashText } from '../../core/text/hashing';
import type { Refusal } from '../../core/yaml/changeFile';

/** Changes of one of the researcher's files. */
export type FileStep =
  | { readonly kind: 'codebook'; readonly file: vscode.Uri; readonly changes: readonly CodebookChange[] }
  | { readonly kind: 'layout'; readonly file: vscode.Uri; readonly changes: readonly LayoutChange[] }
  | { readonly kind: 'entityRules'; readonly file: vscode.Uri; readonly changes: readonly EntityRuleChange[] }
  /** Restores a file's previous text (undefined: there was no file), unless somebody else has changed it since. */
  | { readonly kind: 'restore'; readonly file: vscode.Uri; readonly expected: string | undefined; readonly text: string | undefined };

/** A new digest: written, unless there is such a file, and taken away again, unless somebody has changed it. */
export type NewFileStep =
  | { readonly kind: 'create'; readonly file: vscode.Uri; readonly text: string }
  | { readonly kind: 'remove'; readonly file: vscode.Uri; readonly length: number; readonly hash: number };

/** The result of a step on a file's text; undefined, before or after, if there is no file. */
export interface Changed<Step> {
  readonly text: string | undefined;
  /** Undoes the step. */
  readonly inverse: Step;
  /** Changes that found nothing to change. */
  readonly issues: readonly Issue[];
}

/** The file can't be read, so it is not written. */
export interface Refused {
  readonly refusal: readonly Issue[];
}

export function changedFile(step: FileStep, text: string | undefined): Changed<FileStep> | Refused {
  switch (step.kind) {
    case 'codebook': return withRestore(step.file, text, changeCodebook(text, step.changes));
    case 'layout': return withRestore(step.file, text, changeLayout(text, step.changes));
    case 'entityRules': return withRestore(step.file, text, changeEntityRules(text, step.changes));
    case 'restore': return restored(step, text);
  }
}

/** @returns `taken` if there is a file that would be overwritten */
export function changedNewFile(step: NewFileStep, before: string | undefined): Changed<NewFileStep | FileStep> | 'taken' {
  const { file } = step;
  if (step.kind === 'create') {
    const { text } = step;
    return before === undefined ? { text, inverse: { kind: 'remove', file, length: text.length, hash: hashText(text) }, issues: [] } : 'taken';
  }
  if (before?.length === step.length && hashText(before) === step.hash) return { text: undefined, inverse: { kind: 'create', file, text: before }, issues: [] };
  return { text: before, inverse: { kind: 'restore', file, expected: before, text: before }, issues: [issue('changed-outside', noPlace)] };
}

/** A change of these files is undone by restoring their previous text. */
function withRestore(
  file: vscode.Uri, text: string | undefined, result: Refusal | { readonly text: string; readonly isChanged: boolean; readonly issues: readonly Issue[] },
): Changed<FileStep> | Refused {
  if (result.text === undefined) return { refusal: result.issues };
  const written = result.isChanged ? result.text : text;
  return { text: written, inverse: { kind: 'restore', file, expected: written, text }, issues: result.issues };
}

function restored(step: FileStep & { kind: 'restore' }, text: string | undefined): Changed<FileStep> {
  if (text === step.expected) return { text: step.text, inverse: { ...step, expected: step.text, text: step.expected }, issues: [] };
  return { text, inverse: { ...step, expected: text, text }, issues: [issue('changed-outside', noPlace)] };
}
