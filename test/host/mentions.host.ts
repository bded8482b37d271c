import { assert } from 'chai';
import * as vscode from 'vscode';
import { freshSandbox } from './sandbox';
import { openDigest, openFile, putCursor, readyApi, removeEntityRules, run, select } from './support';

/** Oslo is named four times, twice in each article. */
const text = `Harbour council of Oslo votes for electric ferries

The harbour council of Oslo decided on Tuesday that six diesel ferries will be replaced by electric ones before the end of 2029. Most of the people who live at the quay had asked for it.

More on this story is at samplepress.example.

Archive opens its map collection to everyone

The state archive in Oslo has put eleven thousand old maps on the internet. Most of them had lain in drawers in Bergen because nobody had asked for them in forty years. Walkers from Oslo use them to find old paths.

More on this story is at samplepress.example.

Court stops the sale of patient records

A court has forbidden a chain of clinics to sell the records of its patients. The judge wrote that a hospital is not a data shop.

More on this story is at samplepress.example.
`;

suite('mentions of an entity', () => {
  const sandbox = freshSandbox('mentions');

  teardown(removeEntityRules);

  const starts = (digest: string): number[] => [...digest.matchAll(/Oslo/g)].map(({ index }) => index);

  test('all references are found in all digests, also in those that are not open', async () => {
    const name = 'Tessaly Norrvik';
    const named = text.replaceAll('Walkers', `Said ${name}, a walker. Walkers`);
    const closed = await sandbox.write('closed.txt', named.replace('Most of the people', `Said ${name}, a neighbour. Most of the people`).replaceAll('\n', '\r\n'));
    const editor = await openDigest(await sandbox.write('open.txt', named));
    await openFile(closed);
    await vscode.commands.executeCommand('workbench.action.revertAndCloseActiveEditor');
    await readyApi();
    await run('markEntity', { text: name, type: 'PER' });
    const position = editor.document.positionAt(named.indexOf(name) + 2);
    const locations = await vscode.commands.executeCommand<vscode.Location[]>('vscode.executeReferenceProvider', editor.document.uri, position);
    const documents = new Map<string, number>();
    for (const { uri, range } of locations) {
      assert.equal((await vscode.workspace.openTextDocument(uri)).getText(range), name);
      documents.set(uri.toString(), (documents.get(uri.toString()) ?? 0) + 1);
    }
    assert.deepEqual([documents.get(editor.document.uri.toString()), documents.get(closed.toString())], [1, 2]);
  });

  test('words that are no entity have no references of ours', async () => {
    const editor = await openDigest(await sandbox.write('news.txt', text));
    const position = editor.document.positionAt(text.indexOf('drawers'));
    assert.deepEqual(await vscode.commands.executeCommand('vscode.executeReferenceProvider', editor.document.uri, position), []);
  });

  test('one goes from mention to mention of an entity, round the digest, forwards and back', async () => {
    const editor = await openDigest(await sandbox.write('news.txt', text));
    putCursor(editor, 'Oslo');
    const [first = 0, second = 0, third = 0, fourth = 0] = starts(text);
    const visited: number[] = [];
    for (const command of ['nextMention', 'nextMention', 'nextMention', 'nextMention', 'previousMention'] as const) {
      await run(command);
      visited.push(editor.document.offsetAt(editor.selection.start));
      assert.equal(editor.document.getText(editor.selection), 'Oslo');
    }
    assert.deepEqual(visited, [second, third, fourth, first, fourth]);
  });

  test('from other words one goes to the nearest entity', async () => {
    const editor = await openDigest(await sandbox.write('news.txt', text));
    putCursor(editor, 'drawers');
    await run('nextMention');
    assert.equal(editor.document.getText(editor.selection), 'Bergen');
  });

  test('the mentions of the entity at the cursor light up, and no other words do', async () => {
    const editor = await openDigest(await sandbox.write('news.txt', text));
    const lit = async (words: string): Promise<number[]> => {
      select(editor, words);
      const highlights = await vscode.commands.executeCommand<vscode.DocumentHighlight[]>(
        'vscode.executeDocumentHighlights', editor.document.uri, editor.selection.start.translate(0, 1));
      return highlights.map(({ range }) => editor.document.offsetAt(range.start));
    };
    assert.deepEqual(await lit('Oslo'), starts(text));
    assert.deepEqual(await lit('asked'), []);
  });

  test('the hover counts, and its links run nothing but a few commands of ours', async () => {
    const editor = await openDigest(await sandbox.write('news.txt', text));
    await vscode.commands.executeCommand('vscode.executeReferenceProvider', editor.document.uri, editor.document.positionAt(text.indexOf('Oslo')));
    const hovers = await vscode.commands.executeCommand<vscode.Hover[]>(
      'vscode.executeHoverProvider', editor.document.uri, editor.document.positionAt(text.indexOf('Oslo')));
    const [card] = hovers.flatMap(({ contents }) => contents) as vscode.MarkdownString[];
    assert.include(card!.value, 'Mentioned 4 times in this digest');
    assert.notMatch(card!.value, /\]\(https?:/, 'nothing leads out of the editor by itself');
    assert.typeOf(card!.isTrusted, 'object');
    const allowed = (card!.isTrusted as { enabledCommands: readonly string[] }).enabledCommands;
    const linked = [...card!.value.matchAll(/\(command:([\w.]+)\?/g)].map(([, command]) => command);
    assert.isNotEmpty(linked);
    assert.includeMembers([...allowed], linked as string[]);
    assert.isTrue(allowed.every((command) => command.startsWith('policyDigest.')));
  });
});
