import type * as vscode from 'vscode';
import type { Document } from 'yaml';
import { changeSidecarSteps } from '../../core/annotations/changeSidecar';
import { type SidecarReading, sidecarReadingSteps } from '../../core/annotations/readSidecar';
import type { SidecarChange, SidecarHead, SidecarResult } from '../../core/annotations/sidecarChange';
import { finishInSlices } from '../slices';

/** The content of each sidecar when last read or changed: the same text is not read again. Keys are addresses. */
const readings = new Map<string, SidecarReading & { readonly text: string }>();

/** The document of the last changed sidecar, most likely the next one to change. */
let latest: { readonly key: string; readonly text: string; readonly document: Document } | undefined;

/** Reads the text of a sidecar; a long one a few milliseconds at a time. */
export async function readingOf(file: vscode.Uri, text: string): Promise<SidecarReading> {
  const key = file.toString();
  const known = readings.get(key);
  if (known?.text === text) return known;
  const reading = await finishInSlices(sidecarReadingSteps(text));
  readings.set(key, { text, ...reading });
  return reading;
}

/** The file is gone. */
export function forgetReading(file: vscode.Uri): void {
  readings.delete(file.toString());
}

/** Applies acts to the text of a sidecar, a few milliseconds at a time. */
export async function changedSidecar(
  file: vscode.Uri, text: string | undefined, head: SidecarHead, changes: readonly SidecarChange[],
): Promise<SidecarResult> {
  const key = file.toString();
  const document = latest?.key === key && latest.text === text ? latest.document : undefined;
  // A change mutates the document: nobody else must find it.
  latest = undefined;
  const result = await finishInSlices(changeSidecarSteps(text, head, changes, document));
  if (result.text === undefined || !result.isChanged) return result;
  latest = { key, text: result.text, document: result.document };
  readings.set(key, { text: result.text, sidecar: result.sidecar, issues: result.found });
  return result;
}
