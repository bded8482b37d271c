import { assert } from 'chai';
import type * as vscode from 'vscode';
import { segmentKey } from '../../src/core/search/segmentKey';
import type { Segment } from '../../src/core/search/types';
import { freshSandbox } from './sandbox';
import { courtQuote, ferryQuote, mapQuote, sampleDigest, titles } from './sampleDigest';
import { codebookFile, editableDigests, eventually, openDigest, putCursor, readText, readyApi, remove, run, select, sidecarOf } from './support';

suite('tags over many files', () => {
  editableDigests();
  const sandbox = freshSandbox('tags');

  /** Two digests, in which `tags/one` with a tag below it, and `tags/two`, are in use. */
  async function taggedDigests(): Promise<readonly [vscode.Uri, vscode.Uri]> {
    const first = await sandbox.write('first.txt', sampleDigest());
    const second = await sandbox.write('second.txt', sampleDigest());
    const editor = await openDigest(first);
    select(editor, ferryQuote);
    await run('tagSelection', { tags: ['tags/one'] });
    select(editor, mapQuote);
    await run('tagSelection', { tags: ['tags/one', 'tags/two'] });
    const other = await openDigest(second);
    select(other, courtQuote);
    await run('tagSelection', { tags: ['tags/one/inner'] });
    putCursor(other, titles[0]);
    await run('tagArticle', { tags: ['tags/one'] });
    return [first, second];
  }

  function files(digests: readonly vscode.Uri[]): Promise<string[]> {
    return Promise.all([codebookFile(), ...digests.map((uri) => sidecarOf(uri))].map(readText));
  }

  async function tagsOf(uri: vscode.Uri): Promise<(readonly string[])[]> {
    return (await readyApi()).annotations.of(uri).map(({ annotation }) => annotation).sort((a, b) => a.start - b.start).map(({ tags }) => tags);
  }

  test('a tag is renamed in the codebook and every sidecar, with the tags below it, in one act', async () => {
    const digests = await taggedDigests();
    const before = await files(digests);
    assert.isTrue(await run('renameTag', { from: 'tags/one', to: 'tags/uno' }));
    assert.deepEqual(await tagsOf(digests[0]), [['tags/uno'], ['tags/uno', 'tags/two']]);
    assert.deepEqual(await tagsOf(digests[1]), [['tags/uno/inner']]);
    const after = await files(digests);
    for (const text of after) {
      assert.notInclude(text, 'tags/one');
      assert.include(text, 'uno');
    }
    await run('undo');
    assert.deepEqual(await files(digests), before);
    assert.deepEqual(await tagsOf(digests[1]), [['tags/one/inner']]);
    await run('redo');
    assert.deepEqual(await files(digests), after);
  });

  test('a tag is merged into another; where both stood one remains; one undo parts them', async () => {
    const digests = await taggedDigests();
    const before = await files(digests);
    assert.isTrue(await run('mergeTags', { from: 'tags/one', into: 'tags/two' }));
    assert.deepEqual(await tagsOf(digests[0]), [['tags/two'], ['tags/two']]);
    assert.deepEqual(await tagsOf(digests[1]), [['tags/two/inner']]);
    assert.notInclude(await readText(codebookFile()), 'name: one');
    await run('undo');
    assert.deepEqual(await files(digests), before);
  });

  test('a tag is not renamed to one that exists, nor below itself, nor to what can’t be a tag', async () => {
    const digests = await taggedDigests();
    const before = await files(digests);
    for (const to of ['tags/two', 'tags/one/inner/deeper', '', 'a,b']) {
      assert.isFalse(await run('renameTag', { from: 'tags/one', to }), to);
    }
    assert.isFalse(await run('mergeTags', { from: 'tags/one', into: 'tags/one/inner' }));
    assert.deepEqual(await files(digests), before);
  });

  test('passages are found by a query; a tag includes those below it', async () => {
    await taggedDigests();
    const find = async (query: string): Promise<string[]> => {
      const found = await run('findSegments', { query }) as readonly Segment[];
      return found.map(({ kind, text }) => `${kind}: ${text}`).sort();
    };
    assert.deepEqual(await find('tag:tags/one'), [
      `article: ${titles[0]}`, `passage: ${courtQuote}`, `passage: ${mapQuote}`, `passage: ${ferryQuote}`,
    ].sort());
    assert.deepEqual(await find('tag:tags/one AND NOT tag:tags/two AND "data shop"'), [`passage: ${courtQuote}`]);
    assert.deepEqual(await find('tag:tags/two digest:first.txt'), [`passage: ${mapQuote}`]);
  });

  test('what a query found is recoded, tagged, untagged and given a memo together, each in one act', async () => {
    const digests = await taggedDigests();
    const before = await files(digests);
    const find = async (query: string): Promise<readonly Segment[]> => await run('findSegments', { query }) as readonly Segment[];
    const keys = (await find('tag:tags/one')).map(segmentKey);
    assert.isTrue(await run('recodePassages', { keys, from: 'tags/one', to: 'tags/uno' }));
    assert.deepEqual(await tagsOf(digests[0]), [['tags/uno'], ['tags/uno', 'tags/two']]);
    assert.deepEqual((await find('tag:tags/uno')).map(({ kind, text }) => `${kind}: ${text}`).sort(), [`article: ${titles[0]}`, `passage: ${mapQuote}`, `passage: ${ferryQuote}`].sort());
    assert.include(await readText(codebookFile()), 'name: uno');
    await run('undo');
    assert.deepEqual(await files(digests), before);

    assert.isTrue(await run('tagPassages', { keys, tag: 'tags/three' }));
    assert.isTrue(await run('untagPassages', { keys, tag: 'tags/one' }));
    assert.deepEqual(await tagsOf(digests[0]), [['tags/three'], ['tags/two', 'tags/three']]);
    assert.isTrue(await run('writePassageMemos', { keys, memo: 'Compare the two.' }));
    assert.deepEqual((await find('tag:tags/three')).map(({ memo }) => memo), keys.map(() => 'Compare the two.'));
    for (let act = 0; act < 3; act += 1) await run('undo');
    assert.deepEqual(await files(digests), before);
    assert.isFalse(await run('recodePassages', { keys: ['nowhere#a'], from: 'tags/one', to: 'tags/two' }));
  });

  test('a query with an error finds nothing', async () => {
    assert.isUndefined(await run('findSegments', { query: 'tag:claims AND (' }));
  });

  test('a passage is found with its article and its entities', async () => {
    const [uri] = await taggedDigests();
    const [segment] = await run('findSegments', { query: 'tag:tags/two' }) as readonly Segment[];
    assert.equal(segment?.article.title, titles[1]);
    assert.isTrue(uri.path.endsWith(`/${segment!.file}`));
    assert.equal(segment?.anchor, 'exact');
    assert.isArray(segment?.entities);
  });

  test('a passage that lost its place is found with the words it was tagged with, and said to be lost', async () => {
    const [uri] = await taggedDigests();
    const editor = await openDigest(uri);
    select(editor, mapQuote);
    await editor.edit((edit) => { edit.delete(editor.selection); });
    const [segment] = await eventually(async () => {
      const found = await run('findSegments', { query: 'tag:tags/two' }) as readonly Segment[];
      assert.deepEqual(found.map(({ anchor }) => anchor), ['orphan']);
      return found;
    });
    assert.equal(segment?.text, mapQuote);
  });

  test('where every annotation is in its place there is nothing to repair', async () => {
    await taggedDigests();
    const { annotations } = await readyApi();
    // A file that another test left is none of this one's.
    const isOwn = ({ path }: vscode.Uri): boolean => path.startsWith(sandbox.folder.path);
    const left = annotations.needingAttention().filter(({ sidecar }) => !isOwn(sidecar));
    for (const { sidecar } of left) await remove(sidecar);
    if (left.length > 0) await run('refresh');
    await eventually(() => {
      assert.deepEqual(annotations.needingAttention().map(({ sidecar, words }) => `${sidecar.path}: ${words}`), []);
    });
    assert.isFalse(await run('repairAnnotations'));
  });
});
