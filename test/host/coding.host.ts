import { assert } from 'chai';
import * as vscode from 'vscode';
import { freshSandbox } from './sandbox';
import { articleIds, courtQuote, ferryQuote, mapQuote, repeatedWords, sampleDigest, titles } from './sampleDigest';
import { codebookFile, openDigest, putCursor, readText, readyApi, run, select, sidecarOf } from './support';

suite('coding at speed', () => {
  const sandbox = freshSandbox('coding');

  async function quotesOf(uri: vscode.Uri): Promise<string[]> {
    return (await readyApi()).annotations.of(uri).map(({ annotation }) => annotation.exact);
  }

  test('with the cursor on a title the article is tagged', async () => {
    const uri = await sandbox.write('news.txt', sampleDigest());
    putCursor(await openDigest(uri), titles[1]);
    assert.isTrue(await run('tagSelection', { tags: ['claims'] }));
    assert.isEmpty(await quotesOf(uri));
    assert.include(await readText(sidecarOf(uri)), `  - id: ${articleIds[1]}\n    title: ${titles[1]}\n    tags: [claims]\n`);
  });

  test('a few words become a tag of their own name', async () => {
    const uri = await sandbox.write('news.txt', sampleDigest());
    select(await openDigest(uri), mapQuote);
    assert.isTrue(await run('tagInVivo'));
    const api = await readyApi();
    assert.deepEqual(api.annotations.of(uri).map(({ annotation: { tags, exact } }) => ({ tags, exact })), [{ tags: [mapQuote], exact: mapQuote }]);
    assert.include(await readText(codebookFile()), `- name: ${mapQuote}\n`);
  });

  test('a memo given with more tags is put to the one that is there', async () => {
    const uri = await sandbox.write('news.txt', sampleDigest());
    const editor = await openDigest(uri);
    for (const memo of ['first', 'second', 'second']) {
      select(editor, mapQuote);
      await run('tagSelection', { tags: ['claims'], memo });
    }
    assert.deepEqual((await readyApi()).annotations.of(uri).map(({ annotation }) => annotation.memo), ['first\n\nsecond']);
  });

  test('the edges of a passage are moved word by word, as fast as the key is pressed, and back by undo', async () => {
    const uri = await sandbox.write('news.txt', sampleDigest());
    const editor = await openDigest(uri);
    select(editor, 'hospital is not');
    await run('tagSelection', { tags: ['claims'] });
    const before = await readText(sidecarOf(uri));
    putCursor(editor, 'is not a data');
    const pressed = ['extendStart', 'extendEnd', 'extendEnd', 'extendEnd', 'extendEnd'] as const;
    await Promise.all(pressed.map((command) => run(command)));
    assert.deepEqual(await quotesOf(uri), [`${courtQuote},`]);
    assert.equal(editor.document.getText(editor.selection), `${courtQuote},`, 'its new bounds are selected');
    await run('shrinkEnd');
    await run('shrinkStart');
    assert.deepEqual(await quotesOf(uri), ['hospital is not a data shop']);
    for (let act = 0; act < 7; act++) await run('undo');
    assert.equal(await readText(sidecarOf(uri)), before);
  });

  test('a passage never shrinks to nothing', async () => {
    const uri = await sandbox.write('news.txt', sampleDigest());
    select(await openDigest(uri), 'hospital');
    await run('tagSelection', { tags: ['claims'] });
    assert.isFalse(await run('shrinkStart'));
    assert.isFalse(await run('shrinkEnd'));
    assert.deepEqual(await quotesOf(uri), ['hospital']);
  });

  test('the annotations that overlap at the cursor are gone through, the innermost first', async () => {
    const uri = await sandbox.write('news.txt', sampleDigest());
    const editor = await openDigest(uri);
    const nested = ['diesel', 'six diesel ferries', ferryQuote];
    for (const quote of [...nested].reverse()) {
      select(editor, quote);
      await run('tagSelection', { tags: ['claims'] });
    }
    const at = editor.document.getText().indexOf(ferryQuote) + ferryQuote.indexOf('diesel') + 2;
    editor.selection = new vscode.Selection(editor.document.positionAt(at), editor.document.positionAt(at));
    const seen: string[] = [];
    for (let step = 0; step < 4; step++) {
      await run('nextAnnotationHere');
      seen.push(editor.document.getText(editor.selection));
    }
    assert.deepEqual(seen, [...nested, nested[0]]);
    await run('nextAnnotationHere');
    assert.isTrue(await run('removeTag'), 'the selected one is meant, without a question');
    assert.sameMembers(await quotesOf(uri), ['diesel', ferryQuote]);
  });

  test('a passage is copied with its source, plain and as Markdown', async () => {
    const uri = await sandbox.write('news.txt', sampleDigest());
    const editor = await openDigest(uri);
    select(editor, mapQuote);
    await run('tagSelection', { tags: ['claims'] });
    putCursor(editor, mapQuote);
    const file = vscode.workspace.asRelativePath(uri);
    assert.isTrue(await run('copyWithCitation'));
    assert.equal(await vscode.env.clipboard.readText(), `“${mapQuote}” (${titles[1]}, ${file})`);
    select(editor, 'old maps');
    assert.isTrue(await run('copyWithCitation', { format: 'markdown' }));
    const copied = await vscode.env.clipboard.readText();
    assert.isTrue(copied.startsWith('> old maps\n>\n> — Archive opens'), copied);
  });

  test('all mentions of an entity are tagged, in all its wordings', async () => {
    const text = sampleDigest().replace('A ticket will cost', 'The European Union pays half, said the EU. A ticket will cost');
    const uri = await sandbox.write('news.txt', text);
    await openDigest(uri);
    const entity = { key: 'GPE:European Union', canonical: 'European Union' };
    assert.isTrue(await run('tagAllOccurrences', { entityTarget: entity, tags: ['actors'] }));
    assert.includeMembers(await quotesOf(uri), ['European Union', 'EU']);
    assert.isFalse(await run('tagAllOccurrences', { entityTarget: entity, tags: ['actors'] }), 'nothing is left to tag');
  });

  test('what is tagged in the meantime does not stop other occurrences', async () => {
    const uri = await sandbox.write('news.txt', sampleDigest());
    select(await openDigest(uri), repeatedWords);
    await run('tagSelection', { tags: ['claims'] });
    assert.isTrue(await run('tagAllOccurrences', { text: repeatedWords, tags: ['evidence/study'] }));
    assert.lengthOf(await quotesOf(uri), 3);
  });
});
