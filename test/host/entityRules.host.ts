import { assert } from 'chai';
import * as vscode from 'vscode';
import { freshSandbox, type Sandbox } from './sandbox';
import { sampleDigest } from './sampleDigest';
import {
  entityRulesFile, eventually, exists, openDigest, putCursor, readText, removeEntityRules, run, select, setSetting, writeText,
} from './support';

/** What the hover at the first occurrence of some words says, without its links. */
async function hoverAt(editor: vscode.TextEditor, words: string): Promise<string> {
  putCursor(editor, words);
  const hovers = await vscode.commands.executeCommand<vscode.Hover[]>(
    'vscode.executeHoverProvider', editor.document.uri, editor.selection.active);
  return hovers.flatMap(({ contents }) => contents).map((content) => (content as vscode.MarkdownString).value).join('\n');
}

/** Opens a digest that nobody has made rules for. */
async function freshDigest(sandbox: Sandbox): Promise<vscode.TextEditor> {
  return openDigest(await sandbox.write('news.txt', sampleDigest().replaceAll('Lindhaven', 'Oslo')));
}

suite('rules for entities', () => {
  const sandbox = freshSandbox('rules');

  teardown(async () => {
    await removeEntityRules();
    await setSetting('entities.types', undefined);
  });

  test('what is no entity is no longer one, at once, and is again after undo', async () => {
    const editor = await freshDigest(sandbox);
    assert.include(await hoverAt(editor, 'Oslo'), 'Countries and cities');
    assert.isTrue(await run('notAnEntity'));
    assert.equal(await readText(entityRulesFile()), 'version: 1\nignore:\n  - Oslo\n');
    assert.equal(await hoverAt(editor, 'Oslo'), '');
    await run('undo');
    assert.isFalse(await exists(entityRulesFile()), 'the file that the rule made is gone');
    assert.include(await hoverAt(editor, 'Oslo'), 'Countries and cities');
    await run('redo');
    assert.equal(await hoverAt(editor, 'Oslo'), '');
  });

  test('a type is changed', async () => {
    const editor = await freshDigest(sandbox);
    putCursor(editor, 'Oslo');
    assert.isTrue(await run('changeEntityType', { type: 'LOC' }));
    assert.include(await hoverAt(editor, 'Oslo'), 'Regions and places');
  });

  test('selected words are always marked from now on, in every digest', async () => {
    const editor = await freshDigest(sandbox);
    select(editor, 'small print');
    assert.isTrue(await run('markEntity', { type: 'PRODUCT' }));
    assert.include(await hoverAt(editor, 'small print'), 'Products');
    const other = await openDigest(await sandbox.write('other.txt', sampleDigest()));
    assert.include(await hoverAt(other, 'small print'), 'Products');
  });

  test('words within a longer entity can be marked instead of it', async () => {
    const editor = await openDigest(await sandbox.write('news.txt', sampleDigest().replaceAll('Lindhaven', 'the United States')));
    assert.include(await hoverAt(editor, 'United States'), 'United States');
    select(editor, 'States');
    assert.isTrue(await run('markEntity', { type: 'ORG' }));
    assert.include(await hoverAt(editor, 'States'), '**States**');
  });

  test('two names of one entity are gathered', async () => {
    const editor = await freshDigest(sandbox);
    putCursor(editor, 'Oslo');
    assert.isTrue(await run('sameEntity', { into: 'Harbour City' }));
    assert.include(await hoverAt(editor, 'Oslo'), '**Harbour City**');
  });

  test('a rule can hold in one article alone', async () => {
    const text = sampleDigest().replace('Walkers use', 'Walkers of Oslo use').replaceAll('Lindhaven', 'Oslo');
    const editor = await openDigest(await sandbox.write('news.txt', text));
    putCursor(editor, 'Oslo');
    assert.isTrue(await run('notAnEntity', { scope: 'article' }));
    assert.equal(await hoverAt(editor, 'Oslo decided'), '');
    assert.include(await hoverAt(editor, 'Oslo use'), 'Countries and cities');
    assert.include(await readText(entityRulesFile()), 'article: harbour-council-votes-for-electric-ferries');
  });

  test('a rename by the editor names the entity and leaves the text alone', async () => {
    const editor = await freshDigest(sandbox);
    const before = editor.document.getText();
    putCursor(editor, 'Oslo');
    await vscode.commands.executeCommand('vscode.executeDocumentRenameProvider', editor.document.uri, editor.selection.active, 'Capital of Norway');
    assert.include(await hoverAt(editor, 'Oslo'), '**Capital of Norway**');
    assert.equal(editor.document.getText(), before);
    await run('undo');
    assert.include(await hoverAt(editor, 'Oslo'), '**Oslo**');
  });

  test('the light bulb offers what can be said of an entity, and nothing of other words', async () => {
    const editor = await freshDigest(sandbox);
    const actionsAt = async (): Promise<string[]> => (await vscode.commands.executeCommand<vscode.CodeAction[]>(
      'vscode.executeCodeActionProvider', editor.document.uri, editor.selection)).map(({ title }) => title).filter((title) => /“/.test(title));
    putCursor(editor, 'Oslo');
    assert.include((await actionsAt()).join('\n'), '“Oslo” Is Not an Entity');
    putCursor(editor, 'drawers');
    assert.deepEqual(await actionsAt(), []);
    select(editor, 'drawers');
    assert.deepEqual(await actionsAt(), ['Always Mark “drawers” as…']);
  });

  test('comments, unknown keys and hand edits survive, and hand edits count at once', async () => {
    const editor = await freshDigest(sandbox);
    const byHand = '# ours\nversion: 1\nentities:\n  - name: Clinic Chain   # the big one\n    type: ORG\n    aliases: [chain of clinics]\n    colour: red\n';
    await writeText(entityRulesFile(), byHand);
    await eventually(async () => { assert.include(await hoverAt(editor, 'chain of clinics'), '**Clinic Chain**'); });
    putCursor(editor, 'Oslo');
    await run('notAnEntity');
    assert.equal(await readText(entityRulesFile()), `${byHand}ignore:\n  - Oslo\n`);
    await run('undo');
    assert.equal(await readText(entityRulesFile()), byHand);
  });

  test('a file that can’t be read is never written, keeps the rules of before, and is told at its place', async () => {
    const editor = await freshDigest(sandbox);
    putCursor(editor, 'Oslo');
    await run('notAnEntity');
    await eventually(async () => { assert.equal(await hoverAt(editor, 'Oslo'), ''); });
    const before = await readText(entityRulesFile());
    await writeText(entityRulesFile(), 'version: 1\nignore: [Oslo\nentities:\n');
    const problems = await eventually(() => {
      const found = vscode.languages.getDiagnostics(entityRulesFile());
      assert.isNotEmpty(found);
      return found;
    });
    assert.isAbove(problems[0]!.range.start.line, 0);
    select(editor, 'small print');
    assert.isFalse(await run('markEntity', { type: 'LAW' }));
    assert.equal(await readText(entityRulesFile()), 'version: 1\nignore: [Oslo\nentities:\n');
    await eventually(async () => { assert.equal(await hoverAt(editor, 'Oslo'), ''); });
    await writeText(entityRulesFile(), before);
    await eventually(() => { assert.isEmpty(vscode.languages.getDiagnostics(entityRulesFile())); });
    await writeText(entityRulesFile(), 'version: 1\n');
    await eventually(async () => {
      assert.isEmpty(vscode.languages.getDiagnostics(entityRulesFile()));
      assert.include(await hoverAt(editor, 'Oslo'), 'Oslo');
    });
  });

  test('queries ask for the entities as the rules name them', async () => {
    const editor = await freshDigest(sandbox);
    select(editor, 'The harbour council of Oslo decided');
    await run('tagSelection', { tags: ['claims'] });
    const find = async (query: string): Promise<number> => ((await run('findSegments', { query })) as unknown[]).length;
    const before = await find('entity:"Harbour City"');
    assert.equal(before, 0);
    putCursor(editor, 'Oslo');
    await run('sameEntity', { into: 'Harbour City' });
    assert.equal(await find('entity:"Harbour City"'), 1);
  });
});
