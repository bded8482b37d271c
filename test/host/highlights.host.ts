import { assert } from 'chai';
import * as vscode from 'vscode';
import { freshSandbox } from './sandbox';
import { mapQuote, sampleDigest } from './sampleDigest';
import { inWorkspace, openDigest, putCursor, run, select, setSetting } from './support';

/** All that the hovers at the first occurrence of a text say, as Markdown. */
async function hoverAt(editor: vscode.TextEditor, text: string): Promise<string> {
  putCursor(editor, text);
  const hovers = await vscode.commands.executeCommand<vscode.Hover[]>(
    'vscode.executeHoverProvider', editor.document.uri, editor.selection.active);
  return hovers.flatMap(({ contents }) => contents).map((content) => {
    assert.instanceOf(content, vscode.MarkdownString);
    assert.notEqual(content.supportHtml, true, 'no hover renders HTML');
    return content.value;
  }).join('\n');
}

suite('highlights', () => {
  const sandbox = freshSandbox('highlights');

  teardown(() => setSetting('entities.types', undefined));

  test('a hover tells a person’s name and kind', async () => {
    const editor = await openDigest(inWorkspace('2026-03-digital-policy.txt'));
    const hover = await hoverAt(editor, 'Calloway');
    assert.include(hover, 'Ines Calloway');
    assert.include(hover, 'People');
  });

  test('a hover tells the canonical form of an amount', async () => {
    const editor = await openDigest(inWorkspace('2026-03-digital-policy.txt'));
    const hover = await hoverAt(editor, '€12.4 million');
    assert.include(hover, 'EUR 12400000');
    assert.include(hover, 'Money');
  });

  test('a memo with markup is shown as it was typed', async () => {
    const editor = await openDigest(await sandbox.write('news.txt', sampleDigest()));
    select(editor, mapQuote);
    await run('tagSelection', { tags: ['evidence/quote'], memo: '<img src=x> [run](command:workbench.action.quit)' });
    const hover = await hoverAt(editor, mapQuote);
    assert.notInclude(hover, '<img');
    assert.notMatch(hover, /(?<!\\)\[run(?<!\\)\]/, 'no link is made of it');
    assert.include(hover.replaceAll('\\', '').replaceAll('&lt;', '<').replaceAll('&gt;', '>'), '<img src=x> [run](command:workbench.action.quit)');
  });

  test('a tagged passage tells its tag, the definition and the memo', async () => {
    const editor = await openDigest(await sandbox.write('news.txt', sampleDigest()));
    select(editor, mapQuote);
    await run('tagSelection', { tags: ['claims/cost'], memo: 'ask the archive' });
    const hover = await hoverAt(editor, mapQuote);
    assert.include(hover, 'claims/cost');
    assert.include(hover, 'said to be expensive');
    assert.include(hover, 'ask the archive');
  });

  test('common words have no hover', async () => {
    const editor = await openDigest(inWorkspace('2026-03-digital-policy.txt'));
    assert.equal(await hoverAt(editor, 'companies to test'), '');
  });

  test('kinds that are switched off have no hover', async () => {
    await setSetting('entities.types', ['MONEY']);
    const editor = await openDigest(inWorkspace('2026-03-digital-policy.txt'));
    assert.equal(await hoverAt(editor, 'Calloway'), '');
    assert.include(await hoverAt(editor, '€12.4 million'), 'Money');
  });
});
