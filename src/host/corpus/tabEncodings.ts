import * as vscode from 'vscode';
import { decodeAsEditor, encodingSettings, findEditorEncoding } from '../files/editorEncoding';
import { fileName, nameOf } from '../files/uris';
import type { Reporter } from '../reporter';

const memory = 'encodings';

/**
 * Keeps open and closed digests in one encoding: a tab that the editor opened in a wrong one, with characters lost, is opened
 * again in the one that fits, before a save could lose them for good; and what the user chooses for a tab holds for the file.
 */
export class TabEncodings implements vscode.Disposable {
  /** By address, the encoding that each open document had last. */
  private readonly last = new Map<string, string>();
  /** Addresses of open documents in which lost characters were looked into. */
  private readonly looked = new Set<string>();
  private readonly listeners: vscode.Disposable[] = [];

  constructor(private readonly state: vscode.Memento, private readonly reporter: Reporter) {}

  start(): void {
    const { workspace } = vscode;
    this.listeners.push(
      workspace.onDidChangeTextDocument(({ document }) => { this.noticed(document); }),
      workspace.onDidSaveTextDocument((document) => { if (this.chosen(document.uri) !== undefined) this.inBackground(this.remember(document)); }),
      workspace.onDidCloseTextDocument(({ uri }) => {
        this.last.delete(uri.toString());
        this.looked.delete(uri.toString());
      }),
    );
  }

  /** The encoding that the user chose for a file, by the editor's name; undefined if the settings and the file decide. */
  chosen(uri: vscode.Uri): string | undefined {
    return this.all()[uri.toString()];
  }

  /** Opens a document again in the right encoding, if it isn't. */
  settle(document: vscode.TextDocument, text: string): void {
    if (document.isUntitled || document.isDirty) return;
    const key = document.uri.toString();
    const lostCharacters = text.includes('\ufffd');
    const isSettled = this.last.get(key) === document.encoding && (!lostCharacters || this.looked.has(key));
    this.last.set(key, document.encoding);
    if (lostCharacters) this.looked.add(key);
    else this.looked.delete(key);
    if (!isSettled) this.inBackground(this.openRightly(document, lostCharacters));
  }

  dispose(): void {
    vscode.Disposable.from(...this.listeners).dispose();
  }

  private async openRightly(document: vscode.TextDocument, lostCharacters: boolean): Promise<void> {
    const { uri } = document;
    const chosen = this.chosen(uri);
    if (chosen !== undefined) return chosen === document.encoding ? undefined : this.open(document, chosen);
    if (!lostCharacters && !letsEditorGuess(uri)) return;
    const bytes = await vscode.workspace.fs.readFile(uri);
    const { name, guessed } = findEditorEncoding(bytes, uri);
    if (name === document.encoding || await decodeAsEditor(bytes, name) === await decodeAsEditor(bytes, document.encoding)) return;
    await this.open(document, name);
    if (guessed && lostCharacters) this.tell(uri, name);
  }

  private async open(document: vscode.TextDocument, encoding: string): Promise<void> {
    if (document.isDirty || document.isClosed) return;
    this.last.set(document.uri.toString(), encoding);
    await vscode.workspace.openTextDocument(document.uri, { encoding });
  }

  /** The user may have opened or saved a tab in another encoding. */
  private noticed(document: vscode.TextDocument): void {
    const known = this.last.get(document.uri.toString());
    if (known === undefined || known === document.encoding) return;
    this.last.set(document.uri.toString(), document.encoding);
    this.inBackground(this.remember(document));
  }

  /** Remembers an encoding only where it is not what the file and the settings say anyway. */
  private async remember({ uri, encoding }: vscode.TextDocument): Promise<void> {
    const bytes = await vscode.workspace.fs.readFile(uri);
    const asFound = await decodeAsEditor(bytes, findEditorEncoding(bytes, uri).name);
    const isFound = asFound === await decodeAsEditor(bytes, encoding);
    const { [uri.toString()]: before, ...others } = this.all();
    if (before !== undefined || !isFound) await this.state.update(memory, isFound ? others : { ...others, [uri.toString()]: encoding });
  }

  private all(): Readonly<Record<string, string>> {
    return this.state.get<Readonly<Record<string, string>>>(memory, {});
  }

  private tell(uri: vscode.Uri, encoding: string): void {
    const folder = vscode.workspace.getWorkspaceFolder(uri);
    this.reporter.notice(`encoding ${encoding} ${folder?.uri.toString() ?? ''}`, vscode.l10n.t(
      '{0} isn’t UTF-8. It was opened as {1}, which fits best.', nameOf(uri), encoding), fileName(uri),
    ...(folder === undefined ? [] : [{ title: vscode.l10n.t('Always in This Folder'), run: () => settleFolder(folder, encoding) }]),
    { title: vscode.l10n.t('Choose Another…'), run: () => vscode.commands.executeCommand('workbench.action.editor.changeEncoding') });
  }

  private inBackground(work: Promise<void>): void {
    work.catch((error: unknown) => { this.reporter.inBackground(error); });
  }
}

function letsEditorGuess(uri: vscode.Uri): boolean {
  return vscode.workspace.getConfiguration('files', uri).get('autoGuessEncoding') === true;
}

/**
 * Lets the editor, and the command line, choose between UTF-8 and this encoding in a folder. `files.encoding` would make
 * every file that is UTF-8 unreadable.
 */
async function settleFolder({ uri }: vscode.WorkspaceFolder, encoding: string): Promise<void> {
  const files = vscode.workspace.getConfiguration('files', uri);
  const known = encodingSettings(uri).candidates ?? [];
  await files.update('candidateGuessEncodings', [...new Set(['utf8', ...known, encoding])], vscode.ConfigurationTarget.WorkspaceFolder);
  await files.update('autoGuessEncoding', true, vscode.ConfigurationTarget.WorkspaceFolder);
}
