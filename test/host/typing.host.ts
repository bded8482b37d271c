import { assert } from 'chai';
import * as vscode from 'vscode';
import { watchBlocking } from './blocking';
import { say } from './reporter';
import { freshSandbox } from './sandbox';
import { ferryQuote, largeDigest, titles } from './sampleDigest';
import { editableDigests, eventually, openDigest, putCursor, readyApi, run, select } from './support';

const keystrokes = 200;

suite('typing', () => {
  editableDigests();
  const sandbox = freshSandbox('typing');

  test(`${keystrokes} keystrokes in a digest of 100 KB: text, outline and annotations stay right`, () => typeIntoLargeDigest('typing')).timeout(120_000);

  test('the same with the entities of all digests in view, counted along', async () => {
    await vscode.commands.executeCommand('policyDigest.entities.focus');
    await run('scopeEntities');
    try {
      await typeIntoLargeDigest('typing, entities in view');
    } finally {
      await run('scopeEntities');
      await vscode.commands.executeCommand('workbench.view.explorer');
    }
  }).timeout(120_000);

  test('in a digest so large that only the lines near an edit are read again, articles stay where their titles are', async () => {
    const uri = await sandbox.write('huge.txt', largeDigest(900 * 1024));
    const { document } = await openDigest(uri);
    const api = await readyApi();
    const changes = [
      [`${titles[1]} in district 250`, 'The archive has a new title'],
      [`${titles[2]} in district 20\n`, `${titles[2]} in district 20, and again\n`],
      [`${titles[0]} in district 350\n`, `${titles[0]}\nin district 350\n`],
    ] as const;
    for (const [before, after] of changes) {
      const start = document.getText().indexOf(before);
      assert.isAbove(start, 0, before);
      const edit = new vscode.WorkspaceEdit();
      edit.replace(uri, new vscode.Range(document.positionAt(start), document.positionAt(start + before.length)), after);
      await vscode.workspace.applyEdit(edit);
    }
    await eventually(() => {
      const articles = api.corpus.digests().find((digest) => digest.uri.toString() === uri.toString())?.parsed.articles ?? [];
      const text = document.getText();
      assert.include(articles.map(({ title }) => title), 'The archive has a new title');
      for (const { title, titleStart, titleEnd } of articles) assert.equal(text.slice(titleStart, titleEnd).replace(/\s+/gu, ' '), title);
    });
  }).timeout(60_000);

  async function typeIntoLargeDigest(name: string): Promise<void> {
    const large = largeDigest();
    const articles = large.split(' in district ').length - 1;
    const uri = await sandbox.write('large.txt', large);
    const editor = await openDigest(uri);
    const api = await readyApi();
    select(editor, ferryQuote);
    await run('tagSelection', { tags: ['claims'] });
    await run('tagAllOccurrences', { text: 'annual report', tags: ['evidence/study'] });
    putCursor(editor, 'The harbour council of Lindhaven');
    const idle = watchBlocking();
    await new Promise((resolve) => setTimeout(resolve, 1000));
    const { longest: idling } = idle.stop();
    const watch = watchBlocking();
    const began = performance.now();
    for (let count = 0; count < keystrokes; count++) await vscode.commands.executeCommand('type', { text: count % 6 === 5 ? ' ' : 'x' });
    const took = performance.now() - began;
    await eventually(async () => {
      const symbols = await vscode.commands.executeCommand<vscode.DocumentSymbol[]>('vscode.executeDocumentSymbolProvider', uri);
      assert.lengthOf(symbols, articles);
      assert.isTrue(api.annotations.of(uri).every(({ attached }) => attached));
    });
    const { longest } = watch.stop();
    say(`${name}: ${keystrokes} keystrokes in ${(took / 1000).toFixed(1)} s; extension host blocked for ${longest.toFixed(0)} ms at most (idle: ${idling.toFixed(0)} ms)`);
    const text = editor.document.getText();
    for (const { annotation, start, end } of api.annotations.of(uri)) assert.equal(text.slice(start, end), annotation.exact);
  }
});
