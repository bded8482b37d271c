import * as vscode from 'vscode';
import { nameOf } from '../../host/files/uris';
import { CommandArguments } from '../../host/commandArguments';
import { opensWalkthrough } from '#runtime';
import type { Feature } from '../../host/services/feature';
import { codedSample, copySamples, samplesFolder } from './samples';

const walkthrough = 'policy-digest.policy-digest#start';

/** The folder that the walkthrough goes on in, once it is open: its window starts anew. */
const continuesIn = 'policyDigest.walkthroughContinuesIn';
const wasShown = 'policyDigest.walkthroughShown';

/** The way in: a walkthrough, and sample digests to try everything with. */
export const gettingStarted: Feature = ({ context, corpus, reporter }) => {
  const open = (): Thenable<unknown> => vscode.commands.executeCommand('workbench.action.openWalkthrough', walkthrough, false);

  async function openSamples(argument: unknown): Promise<vscode.Uri | undefined> {
    const into = new CommandArguments(argument).uri('into');
    const [folder] = vscode.workspace.workspaceFolders ?? [];
    await corpus.ready;
    const known = into === undefined ? corpus.all().find(({ uri }) => nameOf(uri) === codedSample) : undefined;
    if (known !== undefined) {
      await vscode.commands.executeCommand('vscode.open', known.uri);
      return known.uri;
    }
    const chosen = into ?? folder?.uri ?? await chooseFolder();
    if (chosen === undefined) return undefined;
    const target = into ?? vscode.Uri.joinPath(chosen, samplesFolder);
    const isOwn = folder === undefined || into !== undefined;
    const digest = await copySamples(context.extensionUri, target, isOwn ? target : corpus.all().length === 0 ? folder.uri : undefined);
    if (folder === undefined && into === undefined) {
      await context.globalState.update(continuesIn, target.toString());
      await vscode.commands.executeCommand('vscode.openFolder', target);
    } else {
      await vscode.commands.executeCommand('vscode.open', digest);
    }
    return digest;
  }

  async function goOn(): Promise<void> {
    const [folder] = vscode.workspace.workspaceFolders ?? [];
    const isContinued = folder !== undefined && context.globalState.get(continuesIn) === folder.uri.toString();
    if (isContinued) await context.globalState.update(continuesIn, undefined);
    const isFirst = opensWalkthrough && context.globalState.get(wasShown) !== true;
    if (isFirst) await context.globalState.update(wasShown, true);
    if (isContinued || isFirst) await open();
  }

  goOn().catch(reporter.inBackground);
  return { commands: { openSampleDigests: openSamples, openWalkthrough: open }, disposables: [] };
};

async function chooseFolder(): Promise<vscode.Uri | undefined> {
  const [chosen] = await vscode.window.showOpenDialog({
    title: vscode.l10n.t('Choose Where to Put the Sample Digests'), openLabel: vscode.l10n.t('Put Them Here'),
    canSelectFiles: false, canSelectFolders: true,
  }) ?? [];
  return chosen;
}
