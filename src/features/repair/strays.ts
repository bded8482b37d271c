import * as vscode from 'vscode';
import { changeSidecar } from '../../core/annotations/changeSidecar';
import { quotesFound } from '../../core/annotations/quotesFound';
import { coderOf, sidecarName } from '../../core/annotations/sidecarName';
import { strayIssue } from '../../core/annotations/straySidecar';
import { mergeSidecars } from '../../core/merge/mergeSidecars';
import type { StraySidecar } from '../../host/annotations/straySidecars';
import type { Step } from '../../host/annotations/steps';
import { CommandArguments } from '../../host/commandArguments';
import { shownMessage } from '../../host/diagnostics';
import { readText } from '../../host/files/textFile';
import { fileName, mayExist, nameOf, sibling } from '../../host/files/uris';
import type { Services } from '../../host/services/services';
import { slicePause } from '../../host/slices';
import { tell } from '../../host/tell';

export type StrayServices = Pick<Services, 'corpus' | 'annotations' | 'acts'>;

/**
 * Joins an annotations file that has no digest to one: `{sidecar, digest}`, or asks for what is not given. The file is renamed,
 * or what it holds is added to the one that the digest has already.
 */
export async function belongsTo(services: StrayServices, argument: unknown): Promise<boolean> {
  await services.annotations.ready();
  const given = new CommandArguments(argument);
  const strays = services.annotations.strayOnes();
  const named = given.uri('sidecar')?.toString();
  const stray = named === undefined ? await chooseStray(strays) : strays.find(({ loaded }) => loaded.uri.toString() === named);
  if (stray === undefined) return false;
  const chosen = given.uri('digest') ?? await chooseDigest(services, stray);
  const digest = chosen && services.corpus.get(chosen)?.uri;
  return digest !== undefined && join(services, stray, digest);
}

async function chooseStray(strays: readonly StraySidecar[]): Promise<StraySidecar | undefined> {
  if (strays.length === 0) tell(vscode.l10n.t('Every annotations file has a digest.'));
  if (strays.length < 2) return strays[0];
  const picked = await vscode.window.showQuickPick(strays.map((stray) => ({
    label: fileName(stray.loaded.uri), detail: strayMessage(stray), stray,
  })), { title: vscode.l10n.t('Annotations Without a Digest') });
  return picked?.stray;
}

/** What a file without a digest holds, in words. */
export function strayMessage({ loaded: { uri, sidecar } }: StraySidecar): string {
  return shownMessage(strayIssue(fileName(uri), sidecar));
}

/** The digests, the one that has most of the quotes first; of equals those in the same folder. */
async function chooseDigest({ corpus }: StrayServices, stray: StraySidecar): Promise<vscode.Uri | undefined> {
  const { uri, sidecar } = stray.loaded;
  const found = quotesFound(sidecar?.annotations ?? []);
  const folder = sibling(uri, '.').toString();
  const pause = slicePause();
  const items: (vscode.QuickPickItem & { readonly digest: vscode.Uri; readonly share: number; readonly isNear: boolean })[] = [];
  for (const digest of corpus.all()) {
    const share = found(digest.text);
    const description = share === 0 ? '' : vscode.l10n.t('{0}% of the quotations found', Math.round(share * 100));
    items.push({ label: digest.file, description, digest: digest.uri, share, isNear: sibling(digest.uri, '.').toString() === folder });
    await pause();
  }
  items.sort((a, b) => b.share - a.share || Number(b.isNear) - Number(a.isNear));
  const picked = await vscode.window.showQuickPick(items, {
    title: vscode.l10n.t('{0} Belongs To…', fileName(uri)), placeHolder: strayMessage(stray), matchOnDescription: true,
  });
  return picked?.digest;
}

async function join({ acts }: StrayServices, { digest: before, loaded }: StraySidecar, digest: vscode.Uri): Promise<boolean> {
  const file = loaded.uri;
  const name = nameOf(digest);
  const target = sibling(digest, sidecarName(name, coderOf(nameOf(file), nameOf(before)) ?? ''));
  const label = vscode.l10n.t('{0} belongs to {1}', nameOf(file), name);
  if (!(await mayExist(target))) {
    const rename: Step[] = loaded.sidecar === undefined ? []
      : [{ kind: 'sidecar', file: target, digest, changes: [{ kind: 'renameDigest', to: name }] }];
    return acts.perform(label, [{ kind: 'move', file, to: target }, ...rename]);
  }
  const [ours, theirs] = [await readText(target), await readText(file)];
  if (ours === undefined || theirs === undefined) return false;
  const renamed = changeSidecar(theirs, name, [{ kind: 'renameDigest', to: name }]).text ?? theirs;
  const merged = mergeSidecars('', ours, renamed);
  if (merged.conflicts.some(({ code }) => code === 'merge-unreadable')) {
    void vscode.window.showWarningMessage(vscode.l10n.t('{0} or {1} can’t be read. Nothing was changed. Fix the file, then try again.', nameOf(file), nameOf(target)));
    return false;
  }
  const isDone = await acts.perform(label, [
    { kind: 'restore', file: target, expected: ours, text: merged.text }, { kind: 'restore', file, expected: theirs, text: undefined },
  ]);
  if (isDone) {
    void vscode.window.showInformationMessage(vscode.l10n.t(
      '{0} was merged into {1}, which the digest had already. Values that differed and were both kept: {2}.', nameOf(file), nameOf(target), merged.conflicts.length));
  }
  return isDone;
}
