import { assert } from 'chai';
import type * as vscode from 'vscode';
import type { Annotation } from '../../src/core/annotations/types';
import { freshSandbox } from './sandbox';
import { articleIds, courtQuote, ferryQuote, mapQuote, repeatedWords, sampleDigest, titles } from './sampleDigest';
import {
  codebookFile, exists, openDigest, putCursor, readBytes, readText, readyApi, run, select, setSetting, sidecarOf,
} from './support';

const byteOrderMark = '\ufeff';

/** The annotations of a digest, in the order of its text. */
async function annotationsOf(uri: vscode.Uri): Promise<readonly Annotation[]> {
  return (await readyApi()).annotations.of(uri).map(({ annotation }) => annotation).sort((a, b) => a.start - b.start);
}

suite('tagging', () => {
  const sandbox = freshSandbox('tagging');

  teardown(() => setSetting('coder', undefined));

  test('a tagged selection is written beside the digest, in the form of the contract', async () => {
    const uri = await sandbox.write('news.txt', sampleDigest());
    const editor = await openDigest(uri);
    const start = select(editor, mapQuote);
    const end = start + mapQuote.length;
    const text = editor.document.getText();
    assert.isTrue(await run('tagSelection', { tags: ['claims/cost', 'evidence/study'], memo: 'see the report' }));
    const lines = (await readText(sidecarOf(uri))).split('\n');
    const [annotation] = await annotationsOf(uri);
    assert.match(annotation!.id, /^[a-z0-9]{6,}$/);
    assert.match(annotation!.created, /^\d{4}-\d\d-\d\dT\d\d:\d\d:\d\dZ$/);
    assert.deepEqual(annotation, {
      id: annotation!.id, article: articleIds[1], tags: ['claims/cost', 'evidence/study'], exact: mapQuote,
      prefix: text.slice(start - 32, start), suffix: text.slice(end, end + 32), start, end,
      memo: 'see the report', created: annotation!.created,
    });
    const keys = lines.map((line) => /^[ -]*([a-z]+):/.exec(line)?.[1]).filter((key) => key !== undefined);
    assert.deepEqual(keys, [
      'version', 'digest', 'annotations',
      'id', 'article', 'tags', 'exact', 'prefix', 'suffix', 'start', 'end', 'memo', 'created',
    ]);
    assert.includeMembers(lines, [
      'version: 1', 'digest: news.txt', 'annotations:', `  - id: ${annotation!.id}`, `    article: ${articleIds[1]}`,
      '    tags: [claims/cost, evidence/study]', `    exact: ${mapQuote}`, `    start: ${start}`, `    end: ${end}`,
      '    memo: see the report',
    ]);
  });

  test('other extensions are told of a new annotation', async () => {
    const api = await readyApi();
    select(await openDigest(await sandbox.write('news.txt', sampleDigest())), mapQuote);
    let told = 0;
    const listening = api.onDidChange(() => { told++; });
    await run('tagSelection', { tags: ['claims'] });
    listening.dispose();
    assert.isAtLeast(told, 1);
  });

  test('white space at the ends of a selection is left out', async () => {
    const uri = await sandbox.write('news.txt', sampleDigest());
    const editor = await openDigest(uri);
    const start = select(editor, ` ${mapQuote}`);
    await run('tagSelection', { tags: ['claims'] });
    assert.deepInclude((await annotationsOf(uri))[0], { exact: mapQuote, start: start + 1 });
  });

  test('a new tag goes into the codebook; its comments and all that is there stay', async () => {
    const before = await readText(codebookFile());
    const editor = await openDigest(await sandbox.write('news.txt', sampleDigest()));
    select(editor, mapQuote);
    await run('tagSelection', { tags: ['claims/heritage', 'archives'] });
    const after = (await readText(codebookFile())).split('\n');
    const old = before.split('\n').filter((line) => line !== '');
    assert.deepEqual(after.filter((line) => old.includes(line)), old, 'every line stays, in its order');
    const added = after.filter((line) => line !== '' && !old.includes(line)).map((line) => line.trim());
    const [color = '', ...names] = added.reverse();
    assert.deepEqual(names, ['- name: archives', '- name: heritage']);
    assert.match(color, /^color: '#[0-9a-f]{6}'$/, 'of the one at the top; the other is a shade of the tag above');
  });

  test('a known tag leaves the codebook as it is, byte for byte', async () => {
    const before = await readBytes(codebookFile());
    const editor = await openDigest(await sandbox.write('news.txt', sampleDigest()));
    select(editor, mapQuote);
    await run('tagSelection', { tags: ['claims/cost'] });
    assert.deepEqual(await readBytes(codebookFile()), before);
  });

  test('the same passage tagged again gets more tags, not a second entry', async () => {
    const uri = await sandbox.write('news.txt', sampleDigest());
    const editor = await openDigest(uri);
    for (const tag of ['claims', 'follow-up']) {
      select(editor, mapQuote);
      await run('tagSelection', { tags: [tag] });
    }
    assert.deepEqual((await annotationsOf(uri)).map(({ tags }) => tags), [['claims', 'follow-up']]);
  });

  test('with nothing selected the sentence at the cursor is tagged', async () => {
    const uri = await sandbox.write('news.txt', sampleDigest());
    putCursor(await openDigest(uri), 'and the smoke of the old ships');
    await run('tagSelection', { tags: ['claims'] });
    assert.deepEqual((await annotationsOf(uri)).map(({ exact }) => exact), [
      'The annual report of the port counts the noise and the smoke of the old ships among the chief complaints of the people who live at the quay.',
    ]);
  });

  test('what can’t be a tag is refused, and nothing is written', async () => {
    const uri = await sandbox.write('news.txt', sampleDigest());
    select(await openDigest(uri), mapQuote);
    assert.isFalse(await run('tagSelection', { tags: ['//'] }));
    assert.isFalse(await run('tagSelection', { tags: [] }));
    assert.isFalse(await exists(sidecarOf(uri)));
  });

  test('an article is tagged as a whole', async () => {
    const uri = await sandbox.write('news.txt', sampleDigest());
    putCursor(await openDigest(uri), courtQuote);
    assert.isTrue(await run('tagArticle', { tags: ['claims/rights'] }));
    const lines = (await readText(sidecarOf(uri))).split('\n');
    assert.deepEqual(lines.filter((line) => line !== ''), [
      'version: 1', 'digest: news.txt', 'articles:', `  - id: ${articleIds[2]}`, `    title: ${titles[2]}`, '    tags: [claims/rights]',
    ]);
  });

  test('all occurrences of a text are tagged, whole words in articles alone', async () => {
    const uri = await sandbox.write('news.txt', sampleDigest());
    const text = (await openDigest(uri)).document.getText();
    assert.isTrue(await run('tagAllOccurrences', { text: repeatedWords, tags: ['evidence/study'] }));
    const found = await annotationsOf(uri);
    assert.lengthOf(found, 3);
    for (const { exact, start, end, tags } of found) {
      assert.equal(exact, repeatedWords);
      assert.equal(text.slice(start, end), repeatedWords);
      assert.deepEqual(tags, ['evidence/study']);
    }
    assert.lengthOf(new Set(found.map(({ id }) => id)), 3);
    assert.isFalse(await run('tagAllOccurrences', { text: repeatedWords, tags: ['evidence/study'] }), 'nothing is left to tag');
    assert.isFalse(await run('tagAllOccurrences', { text: 'words of another text', tags: ['evidence/study'] }));
  });

  test('memos are written on passages and on articles', async () => {
    const uri = await sandbox.write('news.txt', sampleDigest());
    const editor = await openDigest(uri);
    select(editor, mapQuote);
    await run('tagSelection', { tags: ['claims'] });
    assert.isTrue(await run('editMemo', { memo: 'first line\nsecond: line' }));
    assert.equal((await annotationsOf(uri))[0]?.memo, 'first line\nsecond: line');
    putCursor(editor, titles[2]);
    assert.isTrue(await run('editMemo', { memo: 'on the article' }));
    assert.include(await readText(sidecarOf(uri)), '    memo: on the article\n');
    putCursor(editor, mapQuote);
    assert.isTrue(await run('editMemo', { memo: '' }), 'an empty memo takes it away');
    assert.isUndefined((await annotationsOf(uri))[0]?.memo);
  });

  test('a tag is removed at the cursor, by the id of its passage, and from an article', async () => {
    const uri = await sandbox.write('news.txt', sampleDigest());
    const editor = await openDigest(uri);
    for (const quote of [ferryQuote, mapQuote]) {
      select(editor, quote);
      await run('tagSelection', { tags: ['claims', 'follow-up'] });
    }
    putCursor(editor, titles[2]);
    await run('tagArticle', { tags: ['claims'] });
    const [ferries, maps] = await annotationsOf(uri);
    assert.isTrue(await run('removeTag', { id: maps!.id, tag: 'claims' }));
    assert.deepEqual((await annotationsOf(uri)).map(({ tags }) => tags), [['claims', 'follow-up'], ['follow-up']]);
    assert.isTrue(await run('removeTag', { id: maps!.id }), 'the only tag needs no name');
    assert.deepEqual((await annotationsOf(uri)).map(({ id }) => id), [ferries!.id]);
    putCursor(editor, ferryQuote);
    assert.isTrue(await run('removeTag', { tag: 'follow-up' }));
    assert.deepEqual((await annotationsOf(uri)).map(({ tags }) => tags), [['claims']]);
    putCursor(editor, titles[2]);
    assert.isTrue(await run('removeTag', { tag: 'claims' }));
    assert.notInclude(await readText(sidecarOf(uri)), articleIds[2]);
  });

  test('a passage with a memo can be removed without a question when the tag is named', async () => {
    const uri = await sandbox.write('news.txt', sampleDigest());
    select(await openDigest(uri), mapQuote);
    await run('tagSelection', { tags: ['claims'], memo: 'ask again' });
    assert.isTrue(await run('removeTag', { tag: 'claims' }));
    assert.isEmpty(await annotationsOf(uri));
  });

  test('a digest with Windows line ends: offsets and words are those of the file', async () => {
    const uri = await sandbox.write('windows.txt', sampleDigest('\r\n'));
    const editor = await openDigest(uri);
    const across = `samplepress.example.\r\n\r\n${titles[1]}`;
    for (const words of [courtQuote, across]) {
      select(editor, words);
      await run('tagSelection', { tags: ['claims'] });
    }
    const onDisk = await readText(uri);
    for (const { exact, start, end } of await annotationsOf(uri)) assert.equal(onDisk.slice(start, end), exact);
    assert.deepEqual((await annotationsOf(uri)).map(({ exact }) => exact), [across, courtQuote]);
  });

  test('a digest with a byte-order mark and characters beyond the first plane: offsets are UTF-16 units without the mark', async () => {
    const words = '🚢 ferries cost 𝟓𝟎 €';
    const text = sampleDigest().replace('A ticket will cost as much', `A sign says 👩🏽‍✈️ “${words}”. A ticket will cost as much`);
    const uri = await sandbox.write('marked.txt', `${byteOrderMark}${text}`);
    const editor = await openDigest(uri);
    for (const quote of [words, courtQuote]) {
      select(editor, quote);
      await run('tagSelection', { tags: ['claims'] });
    }
    const found = await annotationsOf(uri);
    assert.deepEqual(found.map(({ exact, start }) => ({ exact, start })), [
      { exact: words, start: text.indexOf(words) }, { exact: courtQuote, start: text.indexOf(courtQuote) },
    ]);
    const sidecar = await readText(sidecarOf(uri));
    assert.include(sidecar, words, 'written as they are, not as escapes');
  });

  test('with a coder’s name set, annotations go into a file of the coder’s own', async () => {
    const uri = await sandbox.write('news.txt', sampleDigest());
    const editor = await openDigest(uri);
    select(editor, ferryQuote);
    await run('tagSelection', { tags: ['claims'] });
    const unnamed = await readBytes(sidecarOf(uri));
    await setSetting('coder', 'ana');
    select(editor, mapQuote);
    await run('tagSelection', { tags: ['claims'] });
    assert.include(await readText(sidecarOf(uri, 'ana')), '    coder: ana\n');
    assert.deepEqual(await readBytes(sidecarOf(uri)), unnamed, 'the other file stays as it is');
    assert.deepEqual((await annotationsOf(uri)).map(({ exact, coder }) => ({ exact, coder })), [
      { exact: ferryQuote, coder: undefined }, { exact: mapQuote, coder: 'ana' },
    ]);
  });

  test('a coder who tags the same words as another gets an annotation of their own', async () => {
    const uri = await sandbox.write('news.txt', sampleDigest());
    const editor = await openDigest(uri);
    await setSetting('coder', 'ana');
    select(editor, mapQuote);
    await run('tagSelection', { tags: ['claims/cost'] });
    putCursor(editor, titles[1]);
    await run('tagArticle', { tags: ['follow-up'] });
    const ofAna = await readText(sidecarOf(uri, 'ana'));
    await setSetting('coder', 'bob');
    select(editor, mapQuote);
    await run('tagSelection', { tags: ['evidence/study'] });
    putCursor(editor, titles[1]);
    await run('tagArticle', { tags: ['actors'] });
    assert.equal(await readText(sidecarOf(uri, 'ana')), ofAna, 'Ana’s file stays as it was');
    const ofBob = await readText(sidecarOf(uri, 'bob'));
    assert.include(ofBob, 'tags: [evidence/study]');
    assert.include(ofBob, 'coder: bob');
    assert.include(ofBob, 'tags: [actors]');
    assert.notInclude(ofBob, 'follow-up');
  });
});
