import * as vscode from 'vscode';
import { changeSidecar } from '../../core/annotations/changeSidecar';
import { sidecarName } from '../../core/annotations/sidecarName';
import type { Step } from '../../host/annotations/steps';
import { isSidecar, sidecarsBeside } from '../../host/annotations/sidecarFiles';
import type { Digest } from '../../host/corpus/digest';
import { readDigestFile } from '../../host/files/readDigestFile';
import { readText } from '../../host/files/textFile';
import { fileName, mayExist, nameOf, sibling } from '../../host/files/uris';
import { tell } from '../../host/tell';
import { ruleSteps } from './ruleSteps';
import type { MovedServices } from './takeAlong';

/**
 * A file appeared. The editor does not say what it is a copy of: it is one of a digest that has exactly its text. The copy gets
 * copies of the annotations and rules, as an act of its own that can be undone; what it has already stays.
 */
export async function takeToCopy({ acts, corpus }: MovedServices, copy: vscode.Uri): Promise<void> {
  if (isSidecar(copy)) return;
  const file = await readDigestFile(copy);
  if (file.kind !== 'text' || file.text.trim() === '') return;
  const original = originalOf(copy, corpus.all().filter(({ uri, text }) => text === file.text && uri.toString() !== copy.toString()));
  if (original === undefined) return;
  const others = corpus.all().map(({ uri }) => uri);
  const steps = [...await sidecarSteps(original.uri, copy), ...await ruleSteps(original.uri, copy, 'copied', others)];
  if (steps.length === 0 || !(await acts.perform(vscode.l10n.t('copy annotations to {0}', fileName(copy)), steps))) return;
  tell(vscode.l10n.t('The annotations of {0} were copied to {1}.', original.file, fileName(copy)));
}

/** Of several with the same text, the one whose name the copy has: `news copy 2.txt` is one of `news.txt`. */
function originalOf(copy: vscode.Uri, digests: readonly Digest[]): Digest | undefined {
  const name = nameOf(copy);
  const stem = (file: string): string => file.replace(/\.[^.]*$/, '');
  return digests.find(({ uri }) => nameOf(uri) === name)
    ?? digests.find(({ uri }) => stem(name).startsWith(stem(nameOf(uri))))
    ?? (digests.length === 1 ? digests[0] : undefined);
}

async function sidecarSteps(original: vscode.Uri, copy: vscode.Uri): Promise<Step[]> {
  const steps: Step[] = [];
  for (const { uri, coder } of await sidecarsBeside(original)) {
    const target = sibling(copy, sidecarName(nameOf(copy), coder));
    const text = await mayExist(target) ? undefined : await readText(uri).catch(() => undefined);
    if (text === undefined) continue;
    const renamed = changeSidecar(text, nameOf(copy), [{ kind: 'renameDigest', to: nameOf(copy) }]);
    steps.push({ kind: 'restore', file: target, expected: undefined, text: renamed.text ?? text });
  }
  return steps;
}
