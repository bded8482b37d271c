import * as vscode from 'vscode';
import { importTarget } from '../../host/files/importTarget';
import type { Feature } from '../../host/services/feature';
import type { Services } from '../../host/services/services';
import { duplicatesIn } from './duplicates';
import { requestedImport } from './importSources';
import { offerImport } from './offerImport';
import { runImport } from './runImport';
import { tellImported } from './tellImported';

/** Word, HTML, RTF, mail, feed and PDF files become digests. */
export const importFiles: Feature = (services) => ({
  commands: {
    importFiles: (argument, selection) => importAsDigest(services, argument, selection),
  },
  disposables: [offerImport(services)],
});

/** @returns the digests that were written; undefined if the user cancelled */
async function importAsDigest(services: Services, argument: unknown, selection: unknown): Promise<readonly vscode.Uri[] | undefined> {
  const request = await requestedImport(argument, selection);
  const into = request && await importTarget(request.sources[0], request.into);
  if (request === undefined || into === undefined) return undefined;
  const outcome = await runImport(services.context.extensionUri, request, into);
  if (outcome === undefined) return undefined;
  const [first] = outcome.written;
  if (first !== undefined) await vscode.commands.executeCommand('vscode.open', first);
  const duplicates = first === undefined ? Promise.resolve([]) : duplicatesIn(outcome.written, services);
  void duplicates.then((found) => tellImported(outcome, found)).catch(services.reporter.inBackground);
  return outcome.written;
}
