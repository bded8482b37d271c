/** What the suites share: the extension's API, waiting, the workspace's files, the editor. */
import { assert } from 'chai';
import * as vscode from 'vscode';
import type { PolicyDigestApi } from '../../src/host/services/api';

export type Command =
  | 'goToArticle' | 'tagSelection' | 'tagArticle' | 'tagAllOccurrences' | 'removeTag' | 'editMemo' | 'setTopics' | 'renameTag'
  | 'mergeTags' | 'findSegments' | 'exportCollection' | 'importFiles' | 'importProject' | 'repairAnnotations' | 'undo' | 'redo' | 'refresh' | 'removeTopic' | 'relatedStories'
  | 'showMovedArticles'
  | 'editText' | 'renameDigest' | 'protectText' | 'chooseRecentTag' | 'correctLayoutHere'
  | 'markTitle' | 'markNotTitle' | 'chooseLayout' | 'confirmLayout' | 'forgetLayoutCorrections'
  | 'nextArticle' | 'previousArticle' | 'copyArticle' | 'setStatus' | 'markUnread' | 'markRead' | 'markCoded'
  | 'notAnEntity' | 'changeEntityType' | 'markEntity' | 'sameEntity' | 'renameEntity' | 'nextMention' | 'previousMention' | 'filterEntities'
  | 'scopeEntities' | 'sortEntities'
  | 'setUpGitMerging' | 'mergeAgain'
  | 'importTopicCodebook' | 'startTopicCodebook' | 'newTopic' | 'copyBuiltInTopics' | 'openSampleDigests'
  | 'tagInVivo' | 'nextAnnotationHere' | 'extendStart' | 'shrinkStart' | 'extendEnd' | 'shrinkEnd' | 'copyWithCitation'
  | 'belongsTo' | 'takeOverAnnotations'
  | 'recodePassages' | 'tagPassages' | 'untagPassages' | 'writePassageMemos'
  | 'moveTag' | 'splitTag' | 'deleteTag' | 'newTag' | 'editTag' | 'addExample' | 'editProjectMemo' | 'exportMemos' | 'adoptAnnotation'
  | 'addTag' | 'changeTag' | 'switchReadingFont';

export function extension(): vscode.Extension<PolicyDigestApi> {
  const found = vscode.extensions.getExtension<PolicyDigestApi>('policy-digest.policy-digest');
  assert.exists(found, 'the editor knows the extension');
  return found;
}

/** The activated extension's API, with all digests of the workspace read. */
export async function readyApi(): Promise<PolicyDigestApi> {
  const api = await extension().activate();
  await api.corpus.ready();
  await api.annotations.ready();
  return api;
}

export function run(command: Command, argument?: unknown): Thenable<unknown> {
  return vscode.commands.executeCommand(`policyDigest.${command}`, ...(argument === undefined ? [] : [argument]));
}

/** Long enough for a busy machine; a check that holds returns at once. */
const patience = 20_000;
const betweenChecks = 25;

/** Repeats a check until it no longer throws, and returns what it returned. After a while its last error stands. */
export async function eventually<T>(check: () => T | Thenable<T>): Promise<T> {
  const end = Date.now() + patience;
  for (;;) {
    try {
      return await check();
    } catch (error) {
      if (Date.now() > end) throw error;
      await new Promise((resolve) => setTimeout(resolve, betweenChecks));
    }
  }
}

export function workspaceFolder(): vscode.Uri {
  const [folder] = vscode.workspace.workspaceFolders ?? [];
  assert.exists(folder, 'a folder is open');
  return folder.uri;
}

/** A file of the sample workspace. */
export function inWorkspace(path: string): vscode.Uri {
  return vscode.Uri.joinPath(workspaceFolder(), path);
}

export async function readBytes(uri: vscode.Uri): Promise<Uint8Array> {
  return vscode.workspace.fs.readFile(uri);
}

/** The text as it lies on disk; a byte-order mark is left out, line ends are kept. */
export async function readText(uri: vscode.Uri): Promise<string> {
  return new TextDecoder().decode(await readBytes(uri));
}

export async function writeText(uri: vscode.Uri, text: string): Promise<void> {
  await vscode.workspace.fs.writeFile(uri, new TextEncoder().encode(text));
}

export async function exists(uri: vscode.Uri): Promise<boolean> {
  return vscode.workspace.fs.stat(uri).then(() => true, () => false);
}

/** Takes a file or folder away. The extension may be about to write into it: then once more. */
export async function remove(uri: vscode.Uri): Promise<void> {
  await eventually(async () => {
    if (await exists(uri)) await vscode.workspace.fs.delete(uri, { recursive: true, useTrash: false });
  });
}

export function sidecarOf(digest: vscode.Uri, coder = ''): vscode.Uri {
  return digest.with({ path: `${digest.path}${coder === '' ? '' : `.${coder}`}.annotations.yaml` });
}

export function codebookFile(): vscode.Uri {
  return inWorkspace('.policy-digest/codebook.yaml');
}

export function entityRulesFile(): vscode.Uri {
  return inWorkspace('.policy-digest/entities.yaml');
}

/** Takes the rules for entities away that a test has made. */
export async function removeEntityRules(): Promise<void> {
  if (!await exists(entityRulesFile())) return;
  await remove(entityRulesFile());
  // The editor says nothing of a file that came and went at once.
  await run('refresh');
}

/**
 * Opens a file as a user does. `openTextDocument` would keep the document open for minutes after its tab was closed.
 */
export async function openFile(uri: vscode.Uri): Promise<vscode.TextEditor> {
  await vscode.commands.executeCommand('vscode.open', uri);
  return eventually(() => {
    const editor = vscode.window.activeTextEditor;
    assert.equal(editor?.document.uri.toString(), uri.toString());
    return editor!;
  });
}

/** Opens a digest and waits until it is recognised. */
export async function openDigest(uri: vscode.Uri): Promise<vscode.TextEditor> {
  const api = await readyApi();
  await openFile(uri);
  return eventually(() => {
    const editor = vscode.window.activeTextEditor;
    assert.equal(editor?.document.uri.toString(), uri.toString());
    assert.equal(editor?.document.languageId, 'policy-digest');
    assert.include(api.corpus.digests().map((digest) => digest.uri.toString()), uri.toString());
    return editor!;
  });
}

/** Selects the first occurrence of a text in an editor, and says where it begins. */
export function select(editor: vscode.TextEditor, text: string): number {
  const start = editor.document.getText().indexOf(text);
  assert.isAtLeast(start, 0, `"${text}" is in the document`);
  editor.selection = new vscode.Selection(editor.document.positionAt(start), editor.document.positionAt(start + text.length));
  return start;
}

/** Puts the cursor before the first occurrence of a text. */
export function putCursor(editor: vscode.TextEditor, text: string): void {
  select(editor, text);
  editor.selection = new vscode.Selection(editor.selection.start, editor.selection.start);
}

/** Closes all tabs; what was not saved is thrown away. */
export async function closeAllEditors(): Promise<void> {
  while (vscode.window.tabGroups.all.some(({ tabs }) => tabs.length > 0)) {
    await vscode.commands.executeCommand('workbench.action.revertAndCloseActiveEditor');
  }
}

/** Sets a setting of ours in the workspace; `undefined` takes it away again. */
export async function setSetting(name: string, value: unknown): Promise<void> {
  // The editor refuses while it still sees the file of settings change.
  await eventually(() => vscode.workspace.getConfiguration('policyDigest').update(name, value, vscode.ConfigurationTarget.Workspace));
}

/** To be called in a suite whose tests edit the texts of digests, which are protected otherwise. */
export function editableDigests(): void {
  suiteSetup(() => setSetting('protect', false));
  suiteTeardown(() => setSetting('protect', undefined));
}
