import { assert } from 'chai';
import type * as vscode from 'vscode';
import { parse } from 'yaml';
import { freshSandbox } from './sandbox';
import { ferryQuote, sampleDigest } from './sampleDigest';
import { codebookFile, openDigest, readText, readyApi, run, select, sidecarOf } from './support';

suite('tags of a passage', () => {
  const sandbox = freshSandbox('marks');

  async function passage(uri: vscode.Uri): Promise<{ readonly id: string; readonly sidecar: string; readonly tags: readonly string[] }> {
    const [place] = (await readyApi()).annotations.of(uri);
    assert.isDefined(place);
    return { id: place.annotation.id, sidecar: sidecarOf(uri).toString(), tags: place.annotation.tags };
  }

  test('one is added or changed by name, a new one gets a colour of its own, and each is undone', async () => {
    const uri = await sandbox.write('marks.txt', sampleDigest());
    select(await openDigest(uri), ferryQuote);
    assert.isTrue(await run('tagSelection', { tags: ['marks-one'] }));
    const { id, sidecar } = await passage(uri);

    assert.isTrue(await run('addTag', { id, sidecar, tags: ['marks-two'] }));
    assert.deepEqual((await passage(uri)).tags, ['marks-one', 'marks-two']);
    const { tags } = parse(await readText(codebookFile())) as { tags: { name: string; color?: string }[] };
    const colors = tags.filter(({ name }) => name.startsWith('marks-')).map(({ color }) => color);
    assert.equal(new Set(colors).size, 2);
    for (const color of colors) assert.match(color ?? '', /^#[0-9a-f]{6}$/);

    assert.isTrue(await run('changeTag', { id, sidecar, from: 'marks-one', to: ['marks-three'] }));
    assert.deepEqual((await passage(uri)).tags, ['marks-three', 'marks-two']);
    assert.isFalse(await run('changeTag', { id, sidecar, from: 'marks-one', to: ['marks-four'] }), 'a tag that it does not have');
    await run('undo');
    assert.deepEqual((await passage(uri)).tags, ['marks-one', 'marks-two']);
    await run('undo');
    assert.deepEqual((await passage(uri)).tags, ['marks-one']);
    await run('undo');
    assert.isEmpty((await readyApi()).annotations.of(uri));
    assert.notInclude(await readText(codebookFile()), 'marks-');
  });
});
