import { assert } from 'chai';
import * as vscode from 'vscode';
import { eventually, inWorkspace, openDigest, putCursor } from './support';

suite('entity model', () => {
  test('joins rules and lexicon soon after the first digest is shown', async () => {
    const editor = await openDigest(inWorkspace('2026-03-digital-policy.txt'));
    await eventually(async () => {
      putCursor(editor, 'Coastline Ferries');
      const hovers = await vscode.commands.executeCommand<vscode.Hover[]>(
        'vscode.executeHoverProvider', editor.document.uri, editor.selection.active);
      const said = hovers.flatMap(({ contents }) => contents).map((content) => (content instanceof vscode.MarkdownString ? content.value : ''));
      // Rules and lexicon alone take the firm for a person.
      assert.match(said.join('\n'), /Coastline Ferries[^·]*· Organisations/);
    });
  });
});
