import { assert } from 'chai';
import * as vscode from 'vscode';
import { readCodebook } from '../../src/core/codebook/readCodebook';
import { findTag } from '../../src/core/codebook/tagTree';
import { watchBlocking } from './blocking';
import { say } from './reporter';
import { freshSandbox } from './sandbox';
import { mapQuote, sampleDigest, titles } from './sampleDigest';
import { codebookFile, editableDigests, eventually, exists, openDigest, putCursor, readText, readyApi, run, select, sidecarOf } from './support';

suite('memos', () => {
  editableDigests();
  const sandbox = freshSandbox('memos');

  test('on a tag and on the project they are kept in the codebook, and undone', async () => {
    const before = await readText(codebookFile());
    assert.isTrue(await run('editMemo', { tagTarget: 'claims/cost', memo: 'Too wide?\n\n- split it' }));
    assert.isTrue(await run('editProjectMemo', { memo: 'What we *ask*' }));
    const { codebook } = readCodebook(await readText(codebookFile()));
    assert.exists(codebook);
    assert.equal(findTag(codebook, 'claims/cost')?.memo, 'Too wide?\n\n- split it');
    assert.equal(codebook.memo, 'What we *ask*');
    await run('undo');
    await run('undo');
    assert.equal(await readText(codebookFile()), before);
  });

  test('all are exported as Markdown, or those that have a word', async () => {
    const uri = await sandbox.write('news.txt', sampleDigest());
    const editor = await openDigest(uri);
    select(editor, mapQuote);
    await run('tagSelection', { tags: ['claims/cost'], memo: 'A **bold** remark\n![](https://tracker.example/pixel.png)' });
    putCursor(editor, titles[2]);
    await run('editMemo', { memo: 'on the article <b>' });
    await run('editProjectMemo', { memo: 'the question' });
    const target = sandbox.file('memos.md');
    assert.exists(await run('exportMemos', { target }));
    const text = await readText(target);
    for (const part of ['## Project (1)', 'the question', '## Articles (1)', 'on the article &lt;b>', `> ${mapQuote}`, 'A **bold** remark', '\\![](https']) assert.include(text, part);
    assert.notInclude((await readyApi()).corpus.digests().map((digest) => digest.uri.toString()), target.toString());
    const some = sandbox.file('some.md');
    assert.exists(await run('exportMemos', { target: some, query: 'BOLD cost' }));
    assert.notInclude(await readText(some), 'the question');
    assert.isUndefined(await run('exportMemos', { target: sandbox.file('none.md'), query: 'nobody wrote this' }));
    assert.isFalse(await exists(sandbox.file('none.md')));
  });

  test('a thousand memos in one digest: shown, exported, and in their places while somebody types', async () => {
    const text = Array.from({ length: 40 }, (_, number) => titles.reduce((part, title) => part.replace(title, `${title} in district ${number}`), sampleDigest())).join('\n');
    const words = [...text.matchAll(/\p{L}{5,}/gu)].slice(0, 1000);
    const spans = words.map(({ index, 0: word }) => ({ start: index, end: index + word.length }));
    await sandbox.write('many.txt.annotations.yaml', ['version: 1', 'digest: many.txt', 'annotations:', ...spans.flatMap(({ start, end }, number) => [
      `  - id: m${number}`, '    tags: [claims]', `    exact: ${JSON.stringify(text.slice(start, end))}`,
      `    prefix: ${JSON.stringify(text.slice(Math.max(0, start - 32), start))}`, `    suffix: ${JSON.stringify(text.slice(end, end + 32))}`,
      `    start: ${start}`, `    end: ${end}`, `    memo: memo number ${number}`, '    created: 2026-05-04T08:30:00Z',
    ]), ''].join('\n'));
    const uri = await sandbox.write('many.txt', text);
    const editor = await openDigest(uri);
    const api = await readyApi();
    await eventually(() => { assert.lengthOf(api.annotations.of(uri).filter(({ attached }) => attached), 1000); });
    const watch = watchBlocking();
    putCursor(editor, titles[0]);
    for (let count = 0; count < 20; count++) await vscode.commands.executeCommand('type', { text: count % 6 === 5 ? '\n' : 'x' });
    await eventually(() => {
      const now = editor.document.getText();
      assert.include(now, 'xxxxx\nxxxxx');
      const attached = api.annotations.of(uri).filter((place) => place.attached);
      assert.isAbove(attached.length, 900);
      for (const { annotation, start, end } of attached) assert.equal(now.slice(start, end), annotation.exact);
    });
    await new Promise((resolve) => setTimeout(resolve, 1500));
    say(`a thousand memos: extension host blocked for ${watch.stop().longest.toFixed(0)} ms at most while typing`);
    const target = sandbox.file('memos.md');
    assert.exists(await run('exportMemos', { target }));
    const exported = await readText(target);
    assert.include(exported, '## Passages (1000)');
    assert.include(exported, 'memo number 999');
  }).timeout(120_000);

  test('an export never goes over a digest', async () => {
    const uri = await sandbox.write('news.txt', sampleDigest());
    putCursor(await openDigest(uri), titles[2]);
    await run('editMemo', { memo: 'on the article' });
    assert.isUndefined(await run('exportMemos', { target: uri }));
    assert.equal(await readText(uri), sampleDigest());
    assert.include(await readText(sidecarOf(uri)), 'on the article');
  });
});
