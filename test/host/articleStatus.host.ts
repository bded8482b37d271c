import { assert } from 'chai';
import { freshSandbox } from './sandbox';
import { articleIds, mapQuote, sampleDigest, titles } from './sampleDigest';
import { exists, openDigest, putCursor, readText, run, select, sidecarOf } from './support';

suite('status of articles', () => {
  const sandbox = freshSandbox('status');

  test('is kept beside the digest, changed and undone', async () => {
    const uri = await sandbox.write('news.txt', sampleDigest());
    putCursor(await openDigest(uri), mapQuote);
    assert.isTrue(await run('markRead'));
    const read = await readText(sidecarOf(uri));
    assert.include(read, `  - id: ${articleIds[1]}\n    title: ${titles[1]}\n    status: read\n`);
    assert.isTrue(await run('setStatus', { status: 'coded' }));
    assert.equal(await readText(sidecarOf(uri)), read.replace('status: read', 'status: coded'));
    await run('undo');
    assert.equal(await readText(sidecarOf(uri)), read);
    await run('undo');
    assert.isFalse(await exists(sidecarOf(uri)));
  });

  test('unread is the status of every article, and is not written', async () => {
    const uri = await sandbox.write('news.txt', sampleDigest());
    putCursor(await openDigest(uri), mapQuote);
    await run('markCoded');
    assert.isTrue(await run('markUnread'));
    assert.notInclude(await readText(sidecarOf(uri)), 'status');
  });

  test('is set by nothing but its own commands', async () => {
    const uri = await sandbox.write('news.txt', sampleDigest());
    const editor = await openDigest(uri);
    select(editor, mapQuote);
    await run('tagSelection', { tags: ['claims'] });
    await run('tagArticle', { tags: ['claims'] });
    assert.notInclude(await readText(sidecarOf(uri)), 'status');
  });

  test('a word that is no status is refused', async () => {
    const uri = await sandbox.write('news.txt', sampleDigest());
    putCursor(await openDigest(uri), mapQuote);
    assert.isFalse(await run('setStatus', { status: 'finished' }));
    assert.isFalse(await exists(sidecarOf(uri)));
  });

  test('passages are found by it', async () => {
    const uri = await sandbox.write('news.txt', sampleDigest());
    const editor = await openDigest(uri);
    select(editor, mapQuote);
    await run('tagSelection', { tags: ['status/sample'] });
    const found = (query: string): Thenable<unknown> => run('findSegments', { query: `tag:status/sample ${query}` });
    await run('setStatus', { status: 'coded' });
    assert.lengthOf(await found('status:coded') as readonly unknown[], 1);
    assert.isEmpty(await found('status:unread'));
  });
});
