import type * as vscode from 'vscode';
import { carriedRules } from '../../core/entities/researcherRules/carryRules';
import { readEntityRules } from '../../core/entities/researcherRules/readEntityRules';
import { carriedLayout, forgottenLayout } from '../../core/layout/carryLayout';
import { readLayout } from '../../core/layout/readLayout';
import type { Step } from '../../host/annotations/steps';
import { readText } from '../../host/files/textFile';
import { pathOfDigest, researcherFileFor } from '../../host/researcherFiles/researcherFiles';

/**
 * The steps that take the corrections of the layout and the rules for entities along, which name a digest by its path: within
 * one file by changing the path, to another folder's file by adding them there and then removing them here.
 * @param others digests that stay
 */
export async function ruleSteps(from: vscode.Uri, to: vscode.Uri, how: 'moved' | 'copied', others: readonly vscode.Uri[]): Promise<Step[]> {
  return [...await layoutSteps(from, to, how), ...await entitySteps(from, to, how, others)];
}

async function layoutSteps(from: vscode.Uri, to: vscode.Uri, how: 'moved' | 'copied'): Promise<Step[]> {
  const [here, there] = [researcherFileFor(from, 'layout.yaml'), researcherFileFor(to, 'layout.yaml')];
  const [before, now] = [pathOfDigest(from), pathOfDigest(to)];
  if (how === 'moved' && here.toString() === there.toString()) {
    return [{ kind: 'layout', file: here, changes: [{ kind: 'renameDigest', digest: before, to: now }] }];
  }
  const { layout } = readLayout(await readable(here));
  const carried = layout === undefined ? [] : carriedLayout(layout, before, now);
  if (layout === undefined || carried.length === 0) return [];
  const added: Step = { kind: 'layout', file: there, changes: carried };
  return how === 'copied' ? [added] : [added, { kind: 'layout', file: here, changes: forgottenLayout(layout, before) }];
}

async function entitySteps(from: vscode.Uri, to: vscode.Uri, how: 'moved' | 'copied', others: readonly vscode.Uri[]): Promise<Step[]> {
  const [here, there] = [researcherFileFor(from, 'entities.yaml'), researcherFileFor(to, 'entities.yaml')];
  const [before, now] = [pathOfDigest(from), pathOfDigest(to)];
  const isOneFile = here.toString() === there.toString();
  const stay = others.filter((uri) => researcherFileFor(uri, 'entities.yaml').toString() === here.toString()).map(pathOfDigest);
  const renamed: Step = {
    kind: 'entityRules', file: here, changes: [{ kind: 'renameDigest', digest: before, to: isOneFile ? now : undefined, others: stay }],
  };
  if (how === 'moved' && isOneFile) return [renamed];
  const { rules } = readEntityRules(await readable(here));
  const carried = rules === undefined ? [] : carriedRules(rules, before, now);
  if (carried.length === 0) return [];
  const added: Step = { kind: 'entityRules', file: there, changes: carried };
  return how === 'copied' ? [added] : [added, renamed];
}

/** A file that can't be read has told so already. */
async function readable(file: vscode.Uri): Promise<string> {
  return await readText(file).catch(() => undefined) ?? '';
}
