import { assert } from 'chai';
import * as vscode from 'vscode';
import { freshSandbox } from './sandbox';
import { articleIds, ferryQuote, sampleDigest, titles } from './sampleDigest';
import { eventually, exists, inWorkspace, openDigest, openFile, putCursor, readText, readyApi, remove, run, select, setSetting, writeText } from './support';

const subheading = 'What a ticket will cost';
/** The first article has a line within it that could be a title, and one that is too long for one. */
const text = sampleDigest()
  .replace('A ticket will cost as much', `${subheading}\n\nA ticket will cost as much`)
  .replace('live at the quay.', 'live at the quay and have asked for years that somebody do something about it.');
const doubtful = 'The archive opens its maps to everyone.';
const layoutFile = (): vscode.Uri => inWorkspace('.policy-digest/layout.yaml');

async function titlesOf(uri: vscode.Uri): Promise<string[]> {
  const symbols = await vscode.commands.executeCommand<vscode.DocumentSymbol[]>('vscode.executeDocumentSymbolProvider', uri);
  return symbols.map(({ name }) => name);
}

/** As the file of corrections calls a digest. */
function pathOf(uri: vscode.Uri): string {
  return vscode.workspace.asRelativePath(uri, false);
}

function hintsOf(uri: vscode.Uri): vscode.Diagnostic[] {
  return vscode.languages.getDiagnostics(uri).filter(({ source }) => source === 'Policy Digest');
}

suite('corrections of the layout', () => {
  const sandbox = freshSandbox('layout');
  teardown(async () => {
    if (!await exists(layoutFile())) return;
    await remove(layoutFile());
    // The editor says nothing of a file that came and went at once.
    await run('refresh');
  });

  test('a line is made a title: outline, folds, jump and ids follow at once, and undo takes it back', async () => {
    const uri = await sandbox.write('news.txt', text);
    const editor = await openDigest(uri);
    const api = await readyApi();
    putCursor(editor, subheading);
    assert.isTrue(await run('markTitle'));
    const corrected = [titles[0], subheading, titles[1], titles[2]];
    assert.deepEqual(await titlesOf(uri), corrected);
    assert.deepEqual(api.corpus.digests().find((digest) => digest.uri.toString() === uri.toString())?.parsed.articles.map(({ id }) => id),
      [articleIds[0], 'what-a-ticket-will-cost', articleIds[1], articleIds[2]]);
    const folds = await vscode.commands.executeCommand<vscode.FoldingRange[]>('vscode.executeFoldingRangeProvider', uri);
    assert.include(folds.map(({ start }) => editor.document.lineAt(start).text), subheading);
    assert.include(await run('goToArticle', { query: 'ticket cost' }), { title: subheading });
    assert.equal(await readText(layoutFile()), `version: 1\ndigests:\n  - digest: ${pathOf(uri)}\n    lines:\n      - text: ${subheading}\n        is: title\n`);
    await run('undo');
    assert.deepEqual(await titlesOf(uri), [...titles]);
    assert.isFalse(await exists(layoutFile()));
    await run('redo');
    assert.deepEqual(await titlesOf(uri), corrected);
  });

  test('a line is made text: its article joins the one above, annotations stay on their words', async () => {
    const uri = await sandbox.write('news.txt', text);
    const editor = await openDigest(uri);
    const api = await readyApi();
    select(editor, ferryQuote);
    await run('tagSelection', { tags: ['claims'] });
    assert.isTrue(await run('markNotTitle', { line: editor.document.positionAt(text.indexOf(titles[1])).line }));
    assert.deepEqual(await titlesOf(uri), [titles[0], titles[2]]);
    assert.deepEqual(api.annotations.of(uri).map(({ attached, start, end }) => [attached, text.slice(start, end)]), [[true, ferryQuote]]);
    assert.isEmpty(hintsOf(uri), 'who has corrected is not asked again');
  });

  test('a closed digest is read anew when the file of corrections changes outside', async () => {
    const uri = await sandbox.write('news.txt', text);
    const api = await readyApi();
    const found = (): string[] | undefined => api.corpus.digests()
      .find((digest) => digest.uri.toString() === uri.toString())?.parsed.articles.map(({ title }) => title);
    await eventually(() => { assert.deepEqual(found(), [...titles]); });
    await writeText(layoutFile(), `# by hand\nversion: 1\ndigests:\n  - digest: ${pathOf(uri)}\n    layout: single\n`);
    await eventually(() => { assert.deepEqual(found(), [titles[0]]); });
    await writeText(layoutFile(), '# by hand\nversion: 1\n');
    await eventually(() => { assert.deepEqual(found(), [...titles]); });
  });

  test('a layout is chosen and all corrections are forgotten', async () => {
    const uri = await sandbox.write('news.txt', text);
    putCursor(await openDigest(uri), subheading);
    assert.isTrue(await run('chooseLayout', { layout: 'single' }));
    assert.deepEqual(await titlesOf(uri), [titles[0]]);
    assert.isFalse(await run('chooseLayout', { layout: 'no such layout' }));
    await run('markTitle');
    assert.isTrue(await run('forgetLayoutCorrections'));
    assert.deepEqual(await titlesOf(uri), [...titles]);
    assert.notInclude(await readText(layoutFile()), 'news.txt');
    assert.isFalse(await run('forgetLayoutCorrections'));
  });

  test('the quick fix of a line corrects it, and forgets its correction', async () => {
    const uri = await sandbox.write('news.txt', text);
    const { document } = await openDigest(uri);
    const actions = async (line: number): Promise<vscode.CodeAction[]> => (await vscode.commands.executeCommand<vscode.CodeAction[]>(
      'vscode.executeCodeActionProvider', uri, document.lineAt(line).range)).filter(({ command }) => command?.command.startsWith('policyDigest.') === true);
    const take = async (line: number, name: string): Promise<void> => {
      const command = (await actions(line)).find((action) => action.command?.command === `policyDigest.${name}`)?.command;
      assert.exists(command, name);
      await vscode.commands.executeCommand(command.command, ...(command.arguments as unknown[]));
    };
    const line = document.positionAt(text.indexOf(subheading)).line;
    await take(line, 'markTitle');
    assert.include(await titlesOf(uri), subheading);
    await take(line, 'forgetLayoutCorrections');
    assert.notInclude(await titlesOf(uri), subheading);
    assert.isEmpty(await actions(line + 1), 'a blank line');
    assert.isEmpty(await actions(document.positionAt(text.indexOf('The annual report of the port')).line), 'a paragraph');
  });

  test('a doubtful title has a hint, which goes when it is confirmed, and by a setting', async () => {
    const uri = await sandbox.write('news.txt', sampleDigest().replace(titles[1], doubtful));
    const { document } = await openDigest(uri);
    const hints = (): string[] => hintsOf(uri).filter(({ code }) => code === 'doubtful-title').map(({ range }) => document.getText(range));
    await eventually(() => { assert.deepEqual(hints(), [doubtful]); });
    await setSetting('layoutHints', false);
    await eventually(() => { assert.isEmpty(hintsOf(uri)); });
    await setSetting('layoutHints', undefined);
    await eventually(() => { assert.deepEqual(hints(), [doubtful]); });
    assert.isTrue(await run('confirmLayout'));
    assert.isEmpty(hintsOf(uri));
    assert.include(await titlesOf(uri), doubtful);
    await run('undo');
    assert.deepEqual(hints(), [doubtful]);
  });

  test('a text in which no articles were found becomes a digest by its first title', async () => {
    const uri = await sandbox.write('notes.txt', 'let crane = { moves: false };\nconst port = crane.moves;\nif (port) {\n  sail();\n}\n\nThe port at night\n\nThe port sleeps, and so do those who work in it. Nobody has seen the cranes move since the strike began in spring.\n');
    const api = await readyApi();
    const editor = await openFile(uri);
    const isKnown = (): boolean => api.corpus.digests().some((digest) => digest.uri.toString() === uri.toString());
    assert.isFalse(isKnown());
    putCursor(editor, 'The port at night');
    await run('markTitle');
    await eventually(() => { assert.isTrue(isKnown()); });
    assert.include(await titlesOf(uri), 'The port at night');
  });

  test('a file of corrections that can’t be read is never overwritten', async () => {
    const broken = 'version: 1\ndigests: [\n';
    await writeText(layoutFile(), broken);
    const uri = await sandbox.write('news.txt', text);
    putCursor(await openDigest(uri), subheading);
    assert.isFalse(await run('markTitle'));
    assert.equal(await readText(layoutFile()), broken);
    assert.deepEqual(await titlesOf(uri), [...titles]);
  });
});
