import { assert } from 'chai';
import * as vscode from 'vscode';
import { freshSandbox } from './sandbox';
import { openDigest, readText, run, select } from './support';

const quote = 'boats may cross at night';

/** Two articles with the lines that imports write above their texts. */
const digest = [
  ['Title: Night ferries return', 'Source: Harbour Post', 'Date: 2024-03-12', 'Author: Ana Reyes', 'Section: Coast', '',
    `From April ${quote}, the harbour office said. The first will leave on a Monday.`],
  ['Title: Bridge opens late', 'Source: Valley Bulletin', 'Date: 2024-05-02', 'Author: Jo Lind', '',
    'The bridge opens a year late. Engineers blame the river, which rose twice in winter.'],
].map((lines) => `${lines.join('\n')}\n\n--------------------\n`).join('\n');

interface Found {
  readonly text: string;
}

suite('fields of articles', () => {
  const sandbox = freshSandbox('fields');

  async function tagged(): Promise<vscode.TextEditor> {
    const editor = await openDigest(await sandbox.write('imported.txt', digest));
    select(editor, quote);
    await run('tagSelection', { tags: ['fields'] });
    select(editor, 'Engineers blame the river');
    await run('tagSelection', { tags: ['fields'] });
    return editor;
  }

  async function find(query: string): Promise<string[]> {
    return ((await run('findSegments', { query: `tag:fields ${query}` })) as Found[]).map(({ text }) => text);
  }

  test('queries find passages by source, author, date and section', async () => {
    await tagged();
    assert.deepEqual(await find('source:harbour'), [quote]);
    assert.deepEqual(await find('author:"jo lind"'), ['Engineers blame the river']);
    assert.deepEqual(await find('date:2024-03..2024-04'), [quote]);
    assert.deepEqual(await find('date:2024'), [quote, 'Engineers blame the river']);
    assert.deepEqual(await find('section:coast'), [quote]);
    assert.deepEqual(await find('source:gazette'), []);
  });

  test('exports and citations say where a passage is from', async () => {
    const editor = await tagged();
    const target = sandbox.file('table.csv');
    await run('exportCollection', { query: 'tag:fields', format: 'csv', target });
    assert.include(await readText(target), 'Night ferries return,night-ferries-return,Harbour Post,2024-03-12,Ana Reyes,Coast,');
    select(editor, quote);
    await run('copyWithCitation');
    assert.include(await vscode.env.clipboard.readText(), 'Ana Reyes, Night ferries return, Harbour Post, 2024-03-12, ');
  });

  test('a hover over the title shows them', async () => {
    const { document } = await tagged();
    const at = document.positionAt(document.getText().indexOf('Night ferries') + 3);
    const hovers = await vscode.commands.executeCommand<vscode.Hover[]>('vscode.executeHoverProvider', document.uri, at);
    const shown = hovers.flatMap(({ contents }) => contents.map((content) => (content as vscode.MarkdownString).value)).join('\n');
    for (const words of ['Source: Harbour Post', 'Date: 2024', 'Author: Ana Reyes', 'Section: Coast']) {
      assert.include(shown.replaceAll('\\', ''), words);
    }
  });
});
