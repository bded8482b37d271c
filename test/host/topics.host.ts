import { assert } from 'chai';
import * as vscode from 'vscode';
import type { DecidedTopics } from '../../src/core/topics/decideTopics';
import { freshSandbox } from './sandbox';
import { articleIds, sampleDigest, titles } from './sampleDigest';
import {
  eventually, exists, inWorkspace, openDigest, putCursor, readText, readyApi, run, sidecarOf, workspaceFolder, writeText,
} from './support';

const decided = 'Infrastructure / Telecommunications infrastructure';

async function topicsOf(uri: vscode.Uri, article: string): Promise<DecidedTopics> {
  const api = await readyApi();
  return eventually(() => {
    const topics = api.corpus.topics(uri).find((entry) => entry.article === article)?.topics;
    assert.exists(topics, `the topics of ${article} are known`);
    return topics;
  });
}

suite('topics', () => {
  const sandbox = freshSandbox('topics');

  test('the topics of every article of the workspace are known without opening it', async () => {
    const api = await readyApi();
    const digests = api.corpus.digests().filter(({ file }) => !file.includes('/'));
    assert.isAtLeast(digests.length, 3);
    for (const { uri, file, parsed } of digests) {
      const topics = api.corpus.topics(uri);
      assert.lengthOf(topics, parsed.articles.length, file);
      assert.isTrue(topics.every((entry) => entry.topics !== undefined), file);
    }
  });

  test('an article stands under its best topic', async () => {
    const { primary, manual } = await topicsOf(
      inWorkspace('2026-03-digital-policy.txt'), 'ferry-operator-restores-booking-system-after-ransomware-atta');
    assert.equal(primary, 'Security / Cybersecurity');
    assert.isFalse(manual);
  });

  test('a topic set by hand is written beside the digest, wins, and stays', async () => {
    const uri = await sandbox.write('news.txt', sampleDigest());
    putCursor(await openDigest(uri), titles[2]);
    await topicsOf(uri, articleIds[2]);
    assert.isTrue(await run('setTopics', { primary: decided }));
    const lines = (await readText(sidecarOf(uri))).split('\n');
    assert.includeMembers(lines, ['version: 1', 'digest: news.txt', 'articles:', `  - id: ${articleIds[2]}`, `    title: ${titles[2]}`]);
    assert.isTrue(lines.some((line) => line.trim().startsWith('topics:') && line.includes(decided)), lines.join('\n'));
    const topics = await topicsOf(uri, articleIds[2]);
    assert.equal(topics.primary, decided);
    assert.isTrue(topics.manual);
    await run('refresh');
    assert.equal((await topicsOf(uri, articleIds[2])).primary, decided);
    assert.isFalse((await topicsOf(uri, articleIds[0])).manual);
  });

  test('all topics of an article can be set at once', async () => {
    const uri = await sandbox.write('news.txt', sampleDigest());
    putCursor(await openDigest(uri), titles[2]);
    await topicsOf(uri, articleIds[2]);
    await run('setTopics', { primary: decided, topics: [decided, 'Security / Cybersecurity'] });
    const { topics } = await topicsOf(uri, articleIds[2]);
    assert.deepEqual(topics.map(({ label }) => label), [decided, 'Security / Cybersecurity']);
  });

  test('a topic that the codebook does not have is refused', async () => {
    const uri = await sandbox.write('news.txt', sampleDigest());
    putCursor(await openDigest(uri), titles[2]);
    await topicsOf(uri, articleIds[2]);
    assert.isFalse(await run('setTopics', { primary: 'Gardening / Roses' }));
    assert.isFalse(await run('setTopics', { primary: decided, topics: ['Gardening / Roses'] }));
    assert.isFalse(await exists(sidecarOf(uri)));
  });

  test('an article taken out of a topic stays out of it', async () => {
    const uri = await sandbox.write('news.txt', sampleDigest());
    putCursor(await openDigest(uri), titles[2]);
    await topicsOf(uri, articleIds[2]);
    await run('setTopics', { primary: decided, topics: [decided, 'Security / Cybersecurity'] });
    assert.isTrue(await run('removeTopic', { topic: 'Security / Cybersecurity' }));
    assert.deepEqual((await topicsOf(uri, articleIds[2])).topics.map(({ label }) => label), [decided]);
    await run('removeTopic', { topic: decided });
    assert.notInclude((await topicsOf(uri, articleIds[2])).topics.map(({ label }) => label), decided);
    await run('undo');
    assert.equal((await topicsOf(uri, articleIds[2])).primary, decided);
  });

  test('several articles get a topic in one step, and lose it in one', async () => {
    const api = await readyApi();
    const uri = await sandbox.write('news.txt', sampleDigest());
    await openDigest(uri);
    await topicsOf(uri, articleIds[2]);
    const digest = api.corpus.digests().find((found) => found.uri.toString() === uri.toString());
    assert.exists(digest);
    const nodes = digest.parsed.articles.slice(0, 2).map((article) => ({ articleTarget: { digest, article }, primary: decided }));
    assert.isTrue(await vscode.commands.executeCommand('policyDigest.setTopics', nodes[0], nodes));
    assert.equal((await topicsOf(uri, articleIds[0])).primary, decided);
    assert.equal((await topicsOf(uri, articleIds[1])).primary, decided);
    assert.isFalse((await topicsOf(uri, articleIds[2])).manual);
    await run('undo');
    assert.isFalse((await topicsOf(uri, articleIds[0])).manual);
    assert.isFalse((await topicsOf(uri, articleIds[1])).manual);
  });

  test('an article named by its digest and id gets its topic wherever the cursor is', async () => {
    const uri = await sandbox.write('news.txt', sampleDigest());
    putCursor(await openDigest(uri), titles[2]);
    await topicsOf(uri, articleIds[0]);
    assert.isTrue(await run('setTopics', { digest: uri.toString(), article: articleIds[0], primary: decided }));
    assert.equal((await topicsOf(uri, articleIds[0])).primary, decided);
    assert.isFalse((await topicsOf(uri, articleIds[2])).manual);
  });

  test('the folder’s own topics are used while it has some', async () => {
    const uri = await sandbox.write('news.txt', sampleDigest());
    await openDigest(uri);
    const own = vscode.Uri.joinPath(workspaceFolder(), '.policy-digest', 'topics.yaml');
    const builtIn = (await topicsOf(uri, articleIds[0])).primary;
    await writeText(own, 'version: 1\ntopics:\n  - label: Water\n    topics:\n      - label: Ferries\n        terms: [ferr*]\n');
    try {
      await eventually(async () => { assert.equal((await topicsOf(uri, articleIds[0])).primary, 'Water / Ferries'); });
      await writeText(own, 'topics: [');
      await run('refresh');
      assert.equal((await topicsOf(uri, articleIds[0])).primary, 'Water / Ferries', 'a broken file changes nothing');
    } finally {
      await vscode.workspace.fs.delete(own);
    }
    await eventually(async () => { assert.equal((await topicsOf(uri, articleIds[0])).primary, builtIn); });
  });

  test('a dictionary is imported as the folder’s own topics; what is there is kept unless asked; undo takes it back', async () => {
    const uri = await sandbox.write('news.txt', sampleDigest());
    await openDigest(uri);
    const builtIn = (await topicsOf(uri, articleIds[0])).primary;
    const own = vscode.Uri.joinPath(workspaceFolder(), '.policy-digest', 'topics.yaml');
    const source = await sandbox.write('boats.lcd', '<dictionary><cnode name="boats"><pnode name=" FERR"></pnode></cnode></dictionary>');
    assert.equal(((await run('importTopicCodebook', { source })) as vscode.Uri).toString(), own.toString());
    try {
      assert.include(await readText(own), 'terms: [ferr*]');
      await eventually(async () => { assert.equal((await topicsOf(uri, articleIds[0])).primary, 'boats'); });
      await run('startTopicCodebook', { replace: true });
      assert.include(await readText(own), 'label: Macroeconomics');
      await run('undo');
      assert.include(await readText(own), 'label: boats');
    } finally {
      await run('undo');
    }
    assert.isFalse(await exists(own));
    await eventually(async () => { assert.equal((await topicsOf(uri, articleIds[0])).primary, builtIn); });
  });

  test('a topic of one’s own comes on top of the built-in ones, with its terms; undo takes the file away again', async () => {
    const uri = await sandbox.write('news.txt', sampleDigest());
    await openDigest(uri);
    const builtIn = (await topicsOf(uri, articleIds[0])).primary;
    const own = vscode.Uri.joinPath(workspaceFolder(), '.policy-digest', 'topics.yaml');
    assert.equal(await run('newTopic', { label: 'Water/Ferries', terms: ['ferr*'] }), 'Water / Ferries');
    try {
      assert.equal(await readText(own), 'version: 1\nextends: built-in\ntopics:\n  - label: Water\n    topics:\n      - label: Ferries\n        terms: [ferr*]\n');
      await eventually(async () => { assert.equal((await topicsOf(uri, articleIds[0])).primary, 'Water / Ferries'); });
      assert.isUndefined(await run('newTopic', { label: 'Water / Ferries' }), 'it is there already');
      assert.isUndefined(await run('newTopic', { label: 'Security / Cybersecurity' }), 'so is a built-in one');
    } finally {
      await run('undo');
    }
    assert.isFalse(await exists(own));
    await eventually(async () => { assert.equal((await topicsOf(uri, articleIds[0])).primary, builtIn); });
  });

  test('a broken dictionary writes nothing', async () => {
    const own = vscode.Uri.joinPath(workspaceFolder(), '.policy-digest', 'topics.yaml');
    const source = await sandbox.write('bomb.lcd', '<!DOCTYPE d [<!ENTITY a "b">]><dictionary>&a;</dictionary>');
    assert.isUndefined(await run('importTopicCodebook', { source }));
    assert.isFalse(await exists(own));
  });

  test('articles that are like those put under a topic by hand follow them', async () => {
    const lighthouse = (number: number): string => `Keepers of lighthouse ${number} light the lantern\n\n`
      + 'The lantern of the lighthouse was lit by its keepers. A lens was polished, and the lighthouse keepers slept.\n\nRead the full story at Sample Press\n\n';
    const uri = await sandbox.write('lights.digest', [1, 2, 3, 4].map(lighthouse).join(''));
    await openDigest(uri);
    const id = (number: number): string => `keepers-of-lighthouse-${number}-light-the-lantern`;
    assert.notEqual((await topicsOf(uri, id(4))).primary, decided);
    for (const number of [1, 2, 3]) {
      await readyApi();
      putCursor(await openDigest(uri), `Keepers of lighthouse ${number}`);
      assert.isTrue(await run('setTopics', { primary: decided }));
      if (number > 1) continue;
      // The first teaches; those after it come too soon for anybody to tell what moved by which.
      await eventually(async () => { assert.isAtLeast((await run('showMovedArticles')) as number, 1, 'the fourth moved by the first'); });
      await vscode.commands.executeCommand('workbench.action.closeQuickOpen');
    }
    await eventually(async () => { assert.equal((await topicsOf(uri, id(4))).primary, decided); });
    for (let undone = 0; undone < 3; undone += 1) await run('undo');
    await eventually(async () => { assert.notEqual((await topicsOf(uri, id(4))).primary, decided); });
  });
});
