import { assert } from 'chai';
import { readCodebook } from '../../src/core/codebook/readCodebook';
import { findTag } from '../../src/core/codebook/tagTree';
import { freshSandbox } from './sandbox';
import { mapQuote, sampleDigest, titles } from './sampleDigest';
import { codebookFile, exists, openDigest, putCursor, readText, readyApi, run, select, sidecarOf } from './support';

suite('memos', () => {
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

  test('an export never goes over a digest', async () => {
    const uri = await sandbox.write('news.txt', sampleDigest());
    putCursor(await openDigest(uri), titles[2]);
    await run('editMemo', { memo: 'on the article' });
    assert.isUndefined(await run('exportMemos', { target: uri }));
    assert.equal(await readText(uri), sampleDigest());
    assert.include(await readText(sidecarOf(uri)), 'on the article');
  });
});
