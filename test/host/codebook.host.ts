import { assert } from 'chai';
import type * as vscode from 'vscode';
import { readCodebook } from '../../src/core/codebook/readCodebook';
import { findTag, tagPaths } from '../../src/core/codebook/tagTree';
import type { Codebook } from '../../src/core/codebook/types';
import { freshSandbox } from './sandbox';
import { courtQuote, ferryQuote, mapQuote, sampleDigest, titles } from './sampleDigest';
import { codebookFile, openDigest, putCursor, readText, readyApi, run, select, sidecarOf } from './support';

suite('codebook operations', () => {
  const sandbox = freshSandbox('codebook');

  /** Two digests with `book/one`, `book/one/inner` and `book/two` in use. */
  async function coded(): Promise<readonly [vscode.Uri, vscode.Uri]> {
    const first = await sandbox.write('first.txt', sampleDigest());
    const second = await sandbox.write('second.txt', sampleDigest());
    const editor = await openDigest(first);
    select(editor, ferryQuote);
    await run('tagSelection', { tags: ['book/one'], memo: 'a memo' });
    select(editor, mapQuote);
    await run('tagSelection', { tags: ['book/one', 'book/two'] });
    const other = await openDigest(second);
    select(other, courtQuote);
    await run('tagSelection', { tags: ['book/one/inner'] });
    putCursor(other, titles[0]);
    await run('tagArticle', { tags: ['book/one'] });
    return [first, second];
  }

  function files(digests: readonly vscode.Uri[]): Promise<string[]> {
    return Promise.all([codebookFile(), ...digests.map((uri) => sidecarOf(uri))].map(readText));
  }

  async function tagsOf(uri: vscode.Uri): Promise<(readonly string[])[]> {
    return (await readyApi()).annotations.of(uri).map(({ annotation }) => annotation).sort((a, b) => a.start - b.start).map(({ tags }) => tags);
  }

  async function codebook(): Promise<Codebook> {
    const { codebook: read } = readCodebook(await readText(codebookFile()));
    assert.exists(read);
    return read;
  }

  /** What an act did is undone by one undo, in every file, byte for byte, and done again by one redo. */
  async function isOneAct(digests: readonly vscode.Uri[], act: () => Thenable<unknown>): Promise<void> {
    const before = await files(digests);
    assert.isTrue(await act());
    const after = await files(digests);
    assert.notDeepEqual(after, before);
    await run('undo');
    assert.deepEqual(await files(digests), before);
    await run('redo');
    assert.deepEqual(await files(digests), after);
  }

  test('a tag is moved below another, and to the top, with all below it', async () => {
    const digests = await coded();
    await isOneAct(digests, () => run('moveTag', { tag: 'book/one', parent: 'book/two' }));
    assert.deepEqual(await tagsOf(digests[1]), [['book/two/one/inner']]);
    assert.deepEqual(await tagsOf(digests[0]), [['book/two/one'], ['book/two/one', 'book/two']]);
    assert.isTrue(await run('moveTag', { tag: 'book/two/one/inner', parent: '' }));
    assert.deepEqual(await tagsOf(digests[1]), [['inner']]);
    assert.includeMembers(tagPaths(await codebook()), ['book/two/one', 'inner']);
  });

  test('a tag is not moved below itself, nor onto another one of its name without a question', async () => {
    const digests = await coded();
    await run('newTag', { tag: 'inner' });
    const before = await files(digests);
    for (const argument of [{ tag: 'book', parent: 'book/two' }, { tag: 'book/one', parent: 'book' }, { tag: 'book/one/inner', parent: '' }]) {
      assert.isFalse(await run('moveTag', argument), JSON.stringify(argument));
    }
    assert.deepEqual(await files(digests), before);
  });

  test('a tag is deleted: its passages go to the tag above', async () => {
    const digests = await coded();
    await isOneAct(digests, () => run('deleteTag', { tag: 'book/one', passages: 'parent' }));
    assert.deepEqual(await tagsOf(digests[0]), [['book'], ['book', 'book/two']]);
    assert.deepEqual(await tagsOf(digests[1]), [['book']]);
    assert.notInclude(tagPaths(await codebook()).join(), 'one');
  });

  test('a tag is deleted: its passages stay, those without another tag too, with their memos', async () => {
    const digests = await coded();
    await isOneAct(digests, () => run('deleteTag', { tag: 'book/one', passages: 'keep' }));
    assert.deepEqual(await tagsOf(digests[0]), [[], ['book/two']]);
    assert.include(await readText(sidecarOf(digests[0])), 'memo: a memo');
  });

  test('a tag is deleted: passages without another tag go, and come back by undo', async () => {
    const digests = await coded();
    await isOneAct(digests, () => run('deleteTag', { tag: 'book/one', passages: 'delete' }));
    assert.deepEqual(await tagsOf(digests[0]), [['book/two']]);
    assert.deepEqual(await tagsOf(digests[1]), []);
    assert.notInclude(await readText(sidecarOf(digests[1])), 'book/one');
  });

  test('a tag is split among new ones, passage by passage; the rest keeps it', async () => {
    const digests = await coded();
    const api = await readyApi();
    const [ferries, maps] = [ferryQuote, mapQuote].map((quote) => api.annotations.of(digests[0]).find(({ annotation }) => annotation.exact === quote)?.annotation.id);
    await isOneAct(digests, () => run('splitTag', { tag: 'book/one', passages: { 'book/one/cheap': [ferries], 'book/dear': [ferries, maps] } }));
    assert.deepEqual(await tagsOf(digests[0]), [['book/one/cheap', 'book/dear'], ['book/dear', 'book/two']]);
    assert.deepEqual(await tagsOf(digests[1]), [['book/one/inner']]);
    assert.include(await readText(sidecarOf(digests[1])), 'tags: [book/one]');
    assert.includeMembers(tagPaths(await codebook()), ['book/one', 'book/one/cheap', 'book/dear']);
  });

  test('a tag is defined, in all its fields, and a passage becomes its example, once', async () => {
    const digests = await coded();
    await isOneAct(digests, () => run('editTag', { tag: 'book/two', description: 'What it means', include: 'this', exclude: 'that', color: '#123456' }));
    const maps = (await readyApi()).annotations.of(digests[0]).find(({ annotation }) => annotation.exact === mapQuote)?.annotation.id;
    for (let time = 0; time < 2; time++) assert.isTrue(await run('addExample', { id: maps, tag: 'book/two' }));
    assert.deepEqual(findTag(await codebook(), 'book/two'), {
      name: 'two', color: '#123456', description: 'What it means', include: 'this', exclude: 'that', examples: [mapQuote],
    });
  });

  test('a tag that is in use but not in the codebook comes into it by its definition', async () => {
    await sandbox.write('other.txt', sampleDigest());
    assert.isTrue(await run('editTag', { tag: 'loose/end', description: 'Found in a colleague’s file' }));
    assert.equal(findTag(await codebook(), 'loose/end')?.description, 'Found in a colleague’s file');
  });

  test('what is not a colour is not written', async () => {
    await coded();
    const before = await readText(codebookFile());
    await run('editTag', { tag: 'book/two', color: 'red' });
    assert.equal(await readText(codebookFile()), before);
  });
});
