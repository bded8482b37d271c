import { assert } from 'chai';
import * as vscode from 'vscode';
import { freshSandbox } from './sandbox';
import { closingLine, sampleDigest, titles } from './sampleDigest';
import { editableDigests, eventually, inWorkspace, openDigest, readyApi } from './support';

function symbolsOf(uri: vscode.Uri): Thenable<vscode.DocumentSymbol[]> {
  return vscode.commands.executeCommand<vscode.DocumentSymbol[]>('vscode.executeDocumentSymbolProvider', uri);
}

function foldsOf(uri: vscode.Uri): Thenable<vscode.FoldingRange[]> {
  return vscode.commands.executeCommand<vscode.FoldingRange[]>('vscode.executeFoldingRangeProvider', uri);
}

/** The titles of the sample workspace, with the sub-headings below each. */
const expected: Record<string, string[][]> = {
  '2026-03-digital-policy.txt': [
    ['Oversight body drafts rules for high-risk AI systems'],
    ['Messaging service Pinglo fined over sale of location data'],
    ['Ferry operator restores booking system after ransomware attack'],
    ['Rural towns share one fund to build fibre networks'],
    ['Regulator opens inquiry into app store fees'],
    ['Satellite link brings the internet to island clinics'],
    ['Language model Quill 3 released with open weights'],
    ['Social network must answer for election bots'],
    ['Schools test an AI tutor under strict conditions'],
    ['Laboratories agree on a test for quantum computers'],
  ],
  '2026-04-chips-and-trade.txt': [
    ['Chip tool makers face new export licences', 'What changes for suppliers', 'Reactions abroad'],
    ['Memory plant in Gujarat to double its output'],
    ['Duties on routers rise as trade talks stall', 'A search for a compromise'],
    ['Cloud company buys its cooling supplier'],
    ['Small parcels lose their customs exemption', 'What buyers will notice'],
    ['Warehouse robots learn to hand over to people'],
    ['Start-ups get a common stock option scheme'],
    ['Sanctions list grows by nine shipping firms'],
  ],
  'weekly.digest': [
    ['Chat app adds age checks for teenagers'],
    ['Health service shares scans between nine hospitals'],
    ['Musicians and software firms agree on cloned voices'],
    ['Police pause face recognition at railway stations'],
    ['Library buses teach digital skills in the Atlas valleys'],
  ],
};

suite('outline', () => {
  editableDigests();
  const sandbox = freshSandbox('outline');

  for (const [file, articles] of Object.entries(expected)) {
    test(`${file}: one symbol an article, its sub-headings below it`, async () => {
      await openDigest(inWorkspace(file));
      const symbols = await symbolsOf(inWorkspace(file));
      assert.deepEqual(symbols.map(({ name, children }) => [name, ...children.map((child) => child.name)]), articles);
    });
  }

  test('a symbol reaches from the title to the closing line, and selects the title', async () => {
    const uri = await sandbox.write('news.txt', sampleDigest());
    const { document } = await openDigest(uri);
    const symbols = await symbolsOf(uri);
    assert.deepEqual(symbols.map(({ selectionRange }) => document.getText(selectionRange)), [...titles]);
    for (const [index, { range }] of symbols.entries()) {
      const text = document.getText(range);
      assert.isTrue(text.startsWith(titles[index]!) && text.endsWith(closingLine), text);
    }
  });

  test('every article folds under its title, and its sections within it', async () => {
    const uri = inWorkspace('2026-04-chips-and-trade.txt');
    const { document } = await openDigest(uri);
    const folds = await foldsOf(uri);
    const lines = folds.map(({ start, end }) => [document.lineAt(start).text, document.lineAt(end).text]);
    for (const [title] of expected['2026-04-chips-and-trade.txt']!) {
      assert.deepInclude(lines, [title, 'Read the full report on the Harbour Review website.']);
    }
    assert.include(lines.map(([first]) => first), 'What changes for suppliers');
  });

  test('the outline follows the typing', async () => {
    const uri = await sandbox.write('news.txt', sampleDigest());
    const editor = await openDigest(uri);
    const title = editor.document.getText().indexOf(titles[1]);
    await editor.edit((edit) => { edit.insert(editor.document.positionAt(title), 'State '); });
    await eventually(async () => {
      assert.deepEqual((await symbolsOf(uri)).map(({ name }) => name), [titles[0], `State ${titles[1]}`, titles[2]]);
    });
  });

  test('the API tells the same articles as the outline', async () => {
    const api = await readyApi();
    const uri = inWorkspace('weekly.digest');
    const digest = api.corpus.digests().find((entry) => entry.uri.toString() === uri.toString());
    assert.deepEqual(digest?.parsed.articles.map(({ title }) => title), expected['weekly.digest']!.map(([title]) => title));
  });
});
