import { assert } from 'chai';
import * as vscode from 'vscode';
import { say } from './reporter';
import { closeAllEditors, eventually, extension, readyApi } from './support';

/** The commands that other programs rely on; the manifest declares those that are there so far. */
const contract = [
  'goToArticle', 'tagSelection', 'tagArticle', 'tagAllOccurrences', 'removeTag', 'editMemo', 'setTopics', 'renameTag', 'mergeTags',
  'findSegments', 'exportCollection', 'repairAnnotations',
].map((name) => `policyDigest.${name}`);

interface Manifest {
  readonly contributes: {
    readonly commands: readonly { readonly command: string }[];
    readonly views: Record<string, readonly { readonly id: string }[]>;
  };
}

suite('activation', () => {
  teardown(closeAllEditors);

  test('the extension is present and activates with its API', async () => {
    const began = performance.now();
    const api = await extension().activate();
    say(`activate() answered after ${(performance.now() - began).toFixed(0)} ms`);
    assert.isTrue(extension().isActive);
    assert.isArray(api.corpus.digests());
    const listening = api.onDidChange(() => undefined);
    listening.dispose();
  });

  test('the editor’s own figures on the start are told', async () => {
    await extension().activate();
    await vscode.commands.executeCommand('perfview.show');
    const row = await eventually(() => {
      const text = vscode.window.visibleTextEditors.map(({ document }) => document.getText()).join('\n');
      const found = text.split('\n').find((line) => line.includes('policy-digest.policy-digest') && line.startsWith('|'));
      assert.exists(found, 'Startup Performance lists the extension');
      return found;
    });
    const [, , loading, activating, finishing] = row.split('|').map((cell) => cell.trim()).slice(1);
    say(`Startup Performance: loaded in ${loading ?? '?'} ms, activated in ${activating ?? '?'} ms, finished in ${finishing ?? '?'} ms`);
  });

  test('every digest of the workspace is read', async () => {
    const api = await readyApi();
    const files = api.corpus.digests().map(({ file }) => file);
    assert.includeMembers(files, ['2026-03-digital-policy.txt', '2026-04-chips-and-trade.txt', 'weekly.digest']);
    assert.notInclude(files, 'notes/minutes.txt');
  });

  test('the declared commands are those that are registered, those of the contract among them', async () => {
    await extension().activate();
    const { contributes } = extension().packageJSON as Manifest;
    const declared = contributes.commands.map(({ command }) => command);
    // Of each view the editor makes commands of its own: `policyDigest.topics.focus`.
    const registered = (await vscode.commands.getCommands(true)).filter((command) => /^policyDigest\.\w+$/.test(command));
    assert.sameMembers(registered, declared);
    assert.includeMembers(declared, contract);
  });

  test('every contributed view can be opened', async () => {
    await extension().activate();
    const { contributes } = extension().packageJSON as Manifest;
    const views = Object.values(contributes.views).flat().map(({ id }) => id);
    assert.sameMembers(views, ['policyDigest.topics', 'policyDigest.codebook', 'policyDigest.entities', 'policyDigest.segments', 'policyDigest.coders']);
    for (const view of views) await vscode.commands.executeCommand(`${view}.focus`);
  });
});
