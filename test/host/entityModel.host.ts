import { assert } from 'chai';
import * as vscode from 'vscode';
import { freshSandbox } from './sandbox';
import { eventually, openDigest, putCursor } from './support';

/** An invented digest whose names stand in no list: only the learnt model tells what they are. */
const digest = `Ferry firm opens a yard in the north

Foreign Minister Ansa Vuorel of Belmorra said on Monday that her country would lend Grelltek Systems four ships. The company had asked for them in the spring, and the answer took until autumn.

“We agree with all of it,” Vuorel said after the meeting. The ships are to carry grain in winter and passengers in summer, and nobody will pay more for a ticket than before.

Read more at samplepress.example.
`;

suite('entity model', () => {
  const sandbox = freshSandbox('entity-model');

  test('joins rules and lexicon soon after the first digest is shown', async () => {
    const editor = await openDigest(await sandbox.write('names.txt', digest));
    await eventually(async () => {
      putCursor(editor, 'Belmorra');
      const hovers = await vscode.commands.executeCommand<vscode.Hover[]>('vscode.executeHoverProvider', editor.document.uri, editor.selection.active);
      const said = hovers.flatMap(({ contents }) => contents).map((content) => (content instanceof vscode.MarkdownString ? content.value : '')).join('\n');
      // Without the model it is taken for a person.
      assert.match(said, /Belmorra\*\* · Countries and cities/);
    });
  });
});
