import * as vscode from 'vscode';
import { isWithoutOtherName, takeOver } from '../../core/annotations/takeOver';
import { ownSidecar } from '../../host/annotations/sidecarFiles';
import type { LoadedSidecar } from '../../host/annotations/sidecarFiles';
import type { Step } from '../../host/annotations/steps';
import { CommandArguments } from '../../host/commandArguments';
import type { Services } from '../../host/services/services';
import { settings } from '../../host/settings';
import { tell } from '../../host/tell';

type TakeOverServices = Pick<Services, 'annotations' | 'acts'>;

/** What one digest has for the coder. */
interface Found {
  readonly digest: vscode.Uri;
  readonly shared: LoadedSidecar;
  readonly passages: number;
  readonly articles: number;
}

/**
 * Moves annotations that were made before a name was set, from the files without a name to the coder's own, after showing how
 * many there are. `{confirmed: true}` does so without asking. One act, which can be undone.
 */
export async function takeOverAnnotations({ annotations, acts }: TakeOverServices, argument: unknown): Promise<boolean> {
  await annotations.ready();
  if (settings.coder() === undefined) {
    void vscode.window.showInformationMessage(vscode.l10n.t('Set your name as a coder first (setting “policyDigest.coder”).'));
    return false;
  }
  const found = annotations.allSidecars().filter(({ digest }) => annotations.sidecarsOf(digest).length > 0)
    .flatMap(({ digest, loaded }) => foundIn(digest, loaded));
  const [passages, articles] = [sum(found, 'passages'), sum(found, 'articles')];
  if (found.length === 0) {
    tell(vscode.l10n.t('There are no annotations without a name.'));
    return false;
  }
  if (!new CommandArguments(argument).flag('confirmed') && !(await isConfirmed(passages, articles, found.length))) return false;
  const steps = found.flatMap(({ digest, shared }) => stepsFor(annotations.sidecarsOf(digest), digest, shared));
  const isDone = await acts.perform(vscode.l10n.t('take over annotations without a name'), steps);
  if (isDone) tell(vscode.l10n.t('Taken over. Passages: {0}, articles: {1}.', passages, articles));
  return isDone;
}

function foundIn(digest: vscode.Uri, shared: LoadedSidecar): Found[] {
  const coder = settings.coder(digest);
  if (shared.coder !== '' || shared.sidecar === undefined || coder === undefined) return [];
  const passages = shared.sidecar.annotations.filter((annotation) => isWithoutOtherName(annotation, coder)).length;
  const articles = shared.sidecar.articles.length;
  return passages + articles === 0 ? [] : [{ digest, shared, passages, articles }];
}

function sum(found: readonly Found[], what: 'passages' | 'articles'): number {
  return found.reduce((total, each) => total + each[what], 0);
}

async function isConfirmed(passages: number, articles: number, files: number): Promise<boolean> {
  const take = vscode.l10n.t('Take Over');
  const answer = await vscode.window.showInformationMessage(
    vscode.l10n.t('Take over the annotations without a name as {0}?', settings.coder() ?? ''),
    { modal: true, detail: vscode.l10n.t('Passages: {0}, articles: {1}, files: {2}. They move to your own files. You can undo this.', passages, articles, files) }, take);
  return answer === take;
}

function stepsFor(sidecars: readonly LoadedSidecar[], digest: vscode.Uri, shared: LoadedSidecar): Step[] {
  const own = ownSidecar(digest);
  const mine = sidecars.find(({ uri }) => uri.toString() === own.toString());
  if (shared.sidecar === undefined || (mine !== undefined && mine.sidecar === undefined)) return [];
  const { additions, signatures, removals } = takeOver(shared.text, shared.sidecar, mine?.sidecar, settings.coder(digest) ?? '', Math.random);
  if (additions.length === 0) return [];
  return [
    { kind: 'sidecar', file: own, digest, changes: additions },
    ...(signatures.length === 0 ? [] : [{ kind: 'sidecar', file: own, digest, changes: signatures } as const]),
    { kind: 'sidecar', file: shared.uri, digest, changes: removals, isMade: true },
  ];
}
