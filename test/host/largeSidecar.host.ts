import { assert } from 'chai';
import * as vscode from 'vscode';
import { watchBlocking } from './blocking';
import { say } from './reporter';
import { freshSandbox } from './sandbox';
import { ferryQuote, largeDigest } from './sampleDigest';
import { sampleSidecar } from './sampleSidecar';
import { eventually, openDigest, readText, readyApi, run, select, sidecarOf } from './support';

const count = 1000;

/** The lines of a text that are not in another, in order. */
function linesBeyond(text: string, other: string): string[] {
  const left = new Map<string, number>();
  for (const line of other.split('\n')) left.set(line, (left.get(line) ?? 0) + 1);
  return text.split('\n').filter((line) => {
    const times = left.get(line) ?? 0;
    left.set(line, times - 1);
    return times <= 0;
  });
}

suite('a large sidecar', () => {
  const sandbox = freshSandbox('largeSidecar');

  test(`${count} annotations: each act adds and takes away its own lines and no others, also after others wrote`, async () => {
    const digest = largeDigest();
    const quotes = digest.split('\n').flatMap((line) => line.match(/\S.{19,39}(?= )/gu) ?? []).slice(0, count);
    const annotations = quotes.map((exact, number) => ({ id: `s${number}`, tag: 'claims', exact }));
    assert.lengthOf(annotations, count);
    const uri = await sandbox.write('many.txt', digest);
    const before = sampleSidecar('many.txt', digest, annotations);
    await sandbox.write('many.txt.annotations.yaml', before);
    const editor = await openDigest(uri);
    const api = await readyApi();
    await eventually(() => { assert.lengthOf(api.annotations.of(uri), annotations.length); });
    const tag = async (name: string): Promise<string> => {
      select(editor, ferryQuote);
      const watch = watchBlocking();
      const began = performance.now();
      await run('tagSelection', { tags: [name] });
      const took = performance.now() - began;
      say(`act on ${annotations.length} annotations: ${took.toFixed(0)} ms; extension host blocked for ${watch.stop().longest.toFixed(0)} ms at most`);
      return readText(sidecarOf(uri));
    };
    const first = await tag('one');
    assert.deepEqual(linesBeyond(before, first), [], 'nothing is lost');
    assert.isNotEmpty(linesBeyond(first, before).filter((line) => line.includes('one')));
    const second = await tag('two');
    assert.deepEqual(linesBeyond(first, second).filter((line) => !line.includes('tags')), [], 'nothing is lost');
    await vscode.workspace.fs.writeFile(sidecarOf(uri), new TextEncoder().encode(`${second}# another program was here\n`));
    const third = await tag('three');
    assert.include(third, '# another program was here');
    await run('undo');
    await run('undo');
    await run('undo');
    assert.equal(await readText(sidecarOf(uri)), `${before}# another program was here\n`);
  }).timeout(120_000);
});
