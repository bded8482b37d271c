import { assert } from 'chai';
import type { PolicyDigestApi } from '../../src/host/services/api';
import { freshSandbox } from './sandbox';
import { ferryQuote, sampleDigest } from './sampleDigest';
import { sampleSidecar } from './sampleSidecar';
import { eventually, readyApi, remove, writeText } from './support';

suite('corpus', () => {
  const sandbox = freshSandbox('corpus');

  function listed(api: PolicyDigestApi): string[] {
    const own = `${sandbox.folder.toString()}/`;
    return api.corpus.digests().map(({ uri }) => uri.toString()).filter((uri) => uri.startsWith(own)).map((uri) => uri.slice(own.length));
  }

  test('digests are listed by file name, as files come and go', async () => {
    const api = await readyApi();
    await sandbox.write('b.txt', sampleDigest());
    await eventually(() => { assert.deepEqual(listed(api), ['b.txt']); });
    await sandbox.write('c.txt', sampleDigest());
    await sandbox.write('a.txt', sampleDigest());
    await eventually(() => { assert.deepEqual(listed(api), ['a.txt', 'b.txt', 'c.txt']); });
    await writeText(sandbox.file('b.txt'), `${sampleDigest()}\n`);
    await remove(sandbox.file('c.txt'));
    await eventually(() => { assert.deepEqual(listed(api), ['a.txt', 'b.txt']); });
    const files = api.corpus.digests().map(({ file }) => file);
    assert.deepEqual(files, files.toSorted((a, b) => (a < b ? -1 : 1)));
  });

  test('a paper of the project is a digest for as long as somebody’s annotations are beside it', async () => {
    const api = await readyApi();
    const paper = await sandbox.write('notice.txt', sampleDigest());
    await sandbox.write('other.txt', sampleDigest());
    await eventually(() => { assert.deepEqual(listed(api), ['other.txt']); });
    const sidecar = await sandbox.write('notice.txt.ana.annotations.yaml',
      sampleSidecar('notice.txt', sampleDigest(), [{ id: 'ferry1', tag: 'claims', exact: ferryQuote }]));
    await eventually(() => {
      assert.deepEqual(listed(api), ['notice.txt', 'other.txt']);
      assert.deepEqual(api.annotations.of(paper).map(({ annotation }) => annotation.id), ['ferry1']);
    });
    await remove(sidecar);
    await eventually(() => { assert.isEmpty(api.annotations.of(paper)); });
    // What it is was decided when it was read; it is decided anew with the next words.
    await writeText(paper, `${sampleDigest()}\n`);
    await eventually(() => { assert.deepEqual(listed(api), ['other.txt']); });
  });
});
