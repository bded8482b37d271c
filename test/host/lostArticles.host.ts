import { assert } from 'chai';
import { readSidecar } from '../../src/core/annotations/readSidecar';
import { freshSandbox } from './sandbox';
import { sampleDigest } from './sampleDigest';
import { eventually, openDigest, readText, readyApi, run, sidecarOf } from './support';

suite('articles and occurrences', () => {
  const sandbox = freshSandbox('lostArticles');

  test('an article that is gone needs attention until it is another, and this is undone', async () => {
    const uri = await sandbox.write('news.txt', sampleDigest());
    const sidecar = 'version: 1\ndigest: news.txt\narticles:\n  - id: whales-seen-off-the-pier\n    title: Whales seen off the pier\n    tags: [sea]\n';
    await sandbox.write('news.txt.annotations.yaml', sidecar);
    await openDigest(uri);
    const { corpus } = await readyApi();
    const [first] = corpus.digests().find((digest) => digest.uri.toString() === uri.toString())?.parsed.articles ?? [];
    assert.isTrue(await run('repairAnnotations', { article: 'whales-seen-off-the-pier', digest: uri, action: 'move', to: first?.id }));
    assert.deepEqual(readSidecar(await readText(sidecarOf(uri))).sidecar?.articles, [{ id: first?.id ?? '', title: first?.title ?? '', tags: ['sea'] }]);
    await run('undo');
    assert.equal(await readText(sidecarOf(uri)), sidecar);
  });

  test('occurrences are tagged in all digests, with the sentence around them, as one act and only once', async () => {
    const uri = await sandbox.write('first.txt', sampleDigest());
    const other = await sandbox.write('second.txt', sampleDigest());
    await openDigest(uri);
    const api = await readyApi();
    await eventually(() => { assert.isTrue([uri, other].every((digest) => api.corpus.digests().some((one) => one.uri.toString() === digest.toString()))); });
    const argument = { text: 'chain may appeal', tags: ['found'], scope: 'folder', unit: 'sentence' };
    assert.isTrue(await run('tagAllOccurrences', argument));
    for (const digest of [uri, other]) assert.deepEqual(api.annotations.of(digest).map(({ annotation }) => annotation.exact), ['The chain may appeal within a month.']);
    assert.isFalse(await run('tagAllOccurrences', argument), 'nothing is tagged twice');
    await run('undo');
    for (const digest of [uri, other]) assert.lengthOf(api.annotations.of(digest), 0);
  });
});
