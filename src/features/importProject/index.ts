import * as vscode from 'vscode';
import type { Feature } from '../../host/services/feature';
import type { Services } from '../../host/services/services';
import { importTarget } from '../../host/files/importTarget';
import { nameOf } from '../../host/files/uris';
import { isConfirmed } from './preview';
import { planned } from './planned';
import { readSource } from './readSource';
import { requestedProjects } from './requestedProjects';
import { tellImported, tellRefused } from './tellImported';

/** Projects and annotations of other programs become annotations here. */
export const importProject: Feature = (services) => ({
  commands: {
    importProject: (argument, selection) => importProjects(services, argument, selection),
  },
  disposables: [],
});

/** @returns the digests and annotations files that were written; undefined if nothing was, as the user cancelled or the file is refused */
async function importProjects(services: Services, argument: unknown, selection: unknown): Promise<readonly vscode.Uri[] | undefined> {
  const request = await requestedProjects(argument, selection);
  const into = request && await importTarget(request.sources[0]?.uri, request.into);
  if (request === undefined || into === undefined) return undefined;
  const written: vscode.Uri[] = [];
  for (const source of request.sources) {
    const found = await readSource(services, source, request.cancel);
    if (found === undefined) return undefined;
    const name = nameOf(source.uri);
    if ('refusal' in found) {
      tellRefused(name, found.refusal);
      return undefined;
    }
    const { texts } = found;
    const plan = await planned(services, found.project, texts, into);
    const project = { ...found.project, losses: [...found.project.losses, ...plan.conflicts] };
    if (request.isAsked && !(await isConfirmed(name, project, plan.counts))) return undefined;
    if (!(await services.acts.perform(vscode.l10n.t('import {0}', name), plan.steps))) return undefined;
    if (plan.shown !== undefined) await vscode.commands.executeCommand('vscode.open', plan.shown);
    tellImported(name, project, plan.counts).catch(services.reporter.inBackground);
    written.push(...plan.created, ...plan.sidecars);
  }
  return written;
}
