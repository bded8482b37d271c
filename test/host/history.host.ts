import { assert } from 'chai';
import type * as vscode from 'vscode';
import { Acts } from '../../src/host/annotations/acts';
import { AnnotationStore } from '../../src/host/annotations/annotationStore';
import { Codebooks } from '../../src/host/researcherFiles/codebooks';
import { History, type PastAct } from '../../src/host/annotations/history';
import type { Step } from '../../src/host/annotations/steps';
import type { Direction } from '../../src/host/annotations/timeline';
import { Corpus } from '../../src/host/corpus/corpus';
import { EntityRuleBooks } from '../../src/host/researcherFiles/entityRuleBooks';
import { Layouts } from '../../src/host/researcherFiles/layouts';
import { createLog } from '../../src/host/log';
import { Reporter } from '../../src/host/reporter';
import { freshSandbox } from './sandbox';
import { ferryQuote, mapQuote, sampleDigest } from './sampleDigest';
import { sampleSidecar } from './sampleSidecar';
import { codebookFile, readText, writeText } from './support';

/** The workspace's memory as VS Code keeps it over a restart: nothing but JSON comes back. */
function memoryOfWorkspace(): vscode.Memento {
  const kept = new Map<string, string>();
  return {
    keys: () => [...kept.keys()],
    get: <T>(key: string, otherwise?: T) => (kept.has(key) ? JSON.parse(kept.get(key) ?? '') as T : otherwise as T),
    update: (key, value) => {
      kept.set(key, JSON.stringify(value));
      return Promise.resolve();
    },
  };
}

/** The service as a window makes it when it opens. */
function newWindow(memory: vscode.Memento): Acts {
  const log = createLog();
  const reporter = new Reporter(log);
  const corpus = new Corpus(log, reporter, new Layouts(reporter), new EntityRuleBooks(reporter), memory);
  return new Acts(new AnnotationStore(corpus, reporter.inBackground), [new Codebooks(reporter)], reporter, log, memory);
}

/** Undoes or redoes the last act. */
async function go(acts: Acts, direction: Direction): Promise<void> {
  await acts.inTurn(() => acts.goBack(direction, lastOf(acts.history, direction)!, undefined));
}

function lastOf({ timeline }: History, direction: Direction): PastAct | undefined {
  return timeline.next(direction, { file: undefined, isOwn: false }) as PastAct | undefined;
}

suite('history over restarts', () => {
  const sandbox = freshSandbox('history');

  async function sidecarWithMap(): Promise<{ file: vscode.Uri; text: string; tag: Step; retag: Step }> {
    const digest = await sandbox.write('news.txt', sampleDigest());
    const text = sampleSidecar('news.txt', sampleDigest(), [{ id: 'ferry1', tag: 'claims', exact: ferryQuote }]);
    const file = await sandbox.write('news.txt.annotations.yaml', text);
    const start = sampleDigest().indexOf(mapQuote);
    const annotation = { id: 'map001', tags: ['claims'], exact: mapQuote, prefix: '', suffix: '', start, end: start + mapQuote.length, created: '' };
    return {
      file, text,
      tag: { kind: 'sidecar', file, digest, changes: [{ kind: 'addAnnotation', annotation }] },
      retag: { kind: 'sidecar', file, digest, changes: [{ kind: 'updateAnnotation', id: 'ferry1', set: { tags: ['doubt'] } }] },
    };
  }

  test('acts in sidecars and the codebook are undone and done again in the next window', async () => {
    const { file, text, tag, retag } = await sidecarWithMap();
    const codebook = await readText(codebookFile());
    const memory = memoryOfWorkspace();
    const before = newWindow(memory);
    const newTag: Step = { kind: 'codebook', file: codebookFile(), changes: [{ kind: 'ensureTag', path: 'history/new' }] };
    assert.isTrue(await before.perform('tag', [newTag, tag]));
    assert.isTrue(await before.perform('retag', [retag]));
    const tagged = await readText(file);
    const after = newWindow(memory);
    await go(after, 'undo');
    await go(after, 'undo');
    assert.equal(await readText(file), text);
    assert.equal(await readText(codebookFile()), codebook);
    const later = newWindow(memory);
    await go(later, 'redo');
    await go(later, 'redo');
    assert.equal(await readText(file), tagged);
    assert.include(await readText(codebookFile()), 'name: history');
  });

  test('an undo leaves alone what was changed since by somebody else', async () => {
    const { file, tag, retag } = await sidecarWithMap();
    const memory = memoryOfWorkspace();
    const before = newWindow(memory);
    await before.perform('tag', [tag]);
    await before.perform('retag', [retag]);
    const others = (await readText(file)).replace('tags: [doubt]', 'tags: [doubt, theirs]').replace('id: map001', 'id: map001\n    memo: theirs');
    await writeText(file, others);
    const after = newWindow(memory);
    await go(after, 'undo');
    await go(after, 'undo');
    assert.equal(await readText(file), others);
  });

  test('the history is bounded, and the newest act stays', () => {
    const memory = memoryOfWorkspace();
    const history = new History(memory);
    for (let count = 0; count < 300; count += 1) history.done({ label: String(count), steps: [] });
    history.done({ label: 'large', steps: [{ kind: 'restore', file: codebookFile(), expected: 'x'.repeat(2_000_000), text: '' }] });
    const kept = new History(memory);
    assert.equal(lastOf(kept, 'undo')?.act.label, 'large');
    kept.moved('undo', lastOf(kept, 'undo')!, { label: 'large', steps: [] });
    assert.isUndefined(lastOf(kept, 'undo'), 'no room for what came before a large act');
  });
});
