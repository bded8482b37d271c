import { assert } from 'chai';
import { strToU8, zipSync } from 'fflate';
import type * as vscode from 'vscode';
import { freshSandbox } from './sandbox';
import { codebookFile, eventually, exists, readText, readyApi, run, sidecarOf } from './support';

suite('importing projects', () => {
  const sandbox = freshSandbox('projects');

  const sentence = 'The quay of Yewport was closed for a day, as its crane had lost a bolt.';
  const digestText = `Title: A bolt closes the quay\nDate: 2024-03-08\n\n${sentence}\n\n--------------------\n\nTitle: Nothing else happened\nDate: 2024-03-09\n\nAll ships of the week came and went.\n\n--------------------\n`;
  const archive = zipSync({
    'known.txt': strToU8(sentence), 'known.ann': strToU8('T1\tYewports 12 19\tYewport\n#1\tAnnotatorNotes T1\ta small one\n'),
    'rowanport.txt': strToU8('Rowanport opens a second lock.'), 'rowanport.ann': strToU8('T1\tYewports 0 9\tRowanport\n'),
  });

  test('project import: passages come into a digest that is there and a new one, and one undo takes all of it back', async () => {
    const api = await readyApi();
    const known = await sandbox.write('week.txt', digestText);
    const fresh = sandbox.file('rowanport.txt');
    await eventually(() => { assert.include(api.corpus.digests().map(({ uri }) => uri.toString()), known.toString()); });
    const codebook = await readText(codebookFile());
    const source = await sandbox.write('corpus.zip', archive);

    const written = await run('importProject', { source, into: sandbox.folder }) as vscode.Uri[];
    assert.sameMembers(written.map(String), [fresh, sidecarOf(fresh), sidecarOf(known)].map(String));
    const isThere = async (): Promise<void> => {
      await eventually(() => {
        const passages = [known, fresh].map((uri) => api.annotations.of(uri).map(({ annotation }) => [annotation.exact, annotation.tags, annotation.memo]));
        assert.deepEqual(passages, [[['Yewport', ['Yewports'], 'a small one']], [['Rowanport', ['Yewports'], undefined]]]);
      });
      assert.include(await readText(codebookFile()), 'name: Yewports');
    };
    await isThere();
    assert.equal(await readText(known), digestText);

    await run('undo');
    for (const uri of written) assert.isFalse(await exists(uri), uri.path);
    assert.equal(await readText(codebookFile()), codebook);
    await run('redo');
    await isThere();
  });
});
