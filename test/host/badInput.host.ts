import { assert } from 'chai';
import * as vscode from 'vscode';
import { freshSandbox } from './sandbox';
import { courtQuote, ferryQuote, mapQuote, repeatedWords, sampleDigest } from './sampleDigest';
import { sampleSidecar } from './sampleSidecar';
import {
  type Command, codebookFile, eventually, openDigest, openFile, readBytes, readText, readyApi, remove, run, select, sidecarOf, writeText,
} from './support';

/** A bracket and a quotation mark that were never closed. */
const brokenSidecar = `version: 1
digest: news.txt
annotations:
  - id: q7m2xd
    tags: [evidence/statistic
    exact: ${ferryQuote}
   start: 200
    memo: "the quotation mark was never closed
`;

const newerSidecar = `# Of a version that does not exist yet.
version: 99
digest: news.txt
layers:
  - name: first reading
    annotations:
      - {id: q7m2xd, spans: [[201, 238]], labels: [evidence/statistic]}
`;

/** What the researcher may do with the digest at hand, none of which asks anything. */
const changingCommands: readonly (readonly [Command, object])[] = [
  ['tagSelection', { tags: ['claims'] }],
  ['tagArticle', { tags: ['claims'] }],
  ['tagAllOccurrences', { text: repeatedWords, tags: ['claims'] }],
  ['editMemo', { memo: 'a memo' }],
  ['setTopics', { primary: 'Security / Cybersecurity' }],
];

suite('bad input', () => {
  const sandbox = freshSandbox('bad-input');

  /** What lies in the sandbox, with its content. */
  function everything(): Promise<Record<string, string>> {
    return everythingBut('');
  }

  async function everythingBut(left: string): Promise<Record<string, string>> {
    const entries = await vscode.workspace.fs.readDirectory(sandbox.folder);
    const files = await Promise.all(entries.filter(([name]) => name !== left).map(async ([name]) => [name, (await readBytes(sandbox.file(name))).join(' ')] as const));
    return Object.fromEntries(files);
  }

  for (const [kind, content, line] of [['a broken', brokenSidecar, 'exact:'], ['a newer', newerSidecar, 'version: 99']] as const) {
    test(`${kind} sidecar is shown at its line and never written to`, async () => {
      const uri = await sandbox.write('news.txt', sampleDigest());
      const sidecar = await sandbox.write('news.txt.annotations.yaml', content);
      const editor = await openDigest(uri);
      const problem = await eventually(() => {
        const [first] = vscode.languages.getDiagnostics(sidecar);
        assert.exists(first, 'a problem is shown');
        return first;
      });
      assert.equal(problem.severity, vscode.DiagnosticSeverity.Error);
      assert.include(content.split('\n')[problem.range.start.line], line);
      const codebook = await readBytes(codebookFile());
      const before = await everything();
      for (const [command, argument] of changingCommands) {
        select(editor, mapQuote);
        assert.isFalse(await run(command, { ...argument, ...('tags' in argument && { tags: ['bad-input/new'] }) }), command);
      }
      assert.deepEqual(await everything(), before);
      assert.deepEqual(await readBytes(codebookFile()), codebook, 'what went into the codebook was taken back');
    });
  }

  test('what is wrong within a sidecar is shown at its line, with the tags that no codebook has, and the rest is read', async () => {
    const text = sampleDigest();
    const good = sampleSidecar('news.txt', text, [{ id: 'ferry1', tag: 'claims', exact: ferryQuote }, { id: 'map001', tag: 'nowhere/defined', exact: mapQuote }]);
    const content = `${good.trimEnd()}\n  - id: ferry1\n    exact: twice\n    start: 1\n  - id: court1\n    exact: words\n    start: 9\n    end: 3\narticles:\n  - id: x\n    status: done\n`;
    const uri = await sandbox.write('news.txt', text);
    const sidecar = await sandbox.write('news.txt.annotations.yaml', content);
    await openDigest(uri);
    await eventually(() => {
      const shown = vscode.languages.getDiagnostics(sidecar).map(({ code, range }) => [code, content.split('\n')[range.start.line]?.trim()]);
      assert.sameDeepMembers(shown, [
        ['duplicate-id', '- id: ferry1'], ['broken-span', 'end: 3'], ['broken-status', 'status: done'], ['undefined-tag', 'tags: [nowhere/defined]'],
      ]);
    });
    assert.lengthOf((await readyApi()).annotations.of(uri), 3);
    await vscode.workspace.fs.delete(sidecar);
    await eventually(() => { assert.isEmpty(vscode.languages.getDiagnostics(sidecar)); });
  });

  test('a sidecar that was corrected is read again, and can be written to', async () => {
    const uri = await sandbox.write('news.txt', sampleDigest());
    const sidecar = await sandbox.write('news.txt.annotations.yaml', brokenSidecar);
    const editor = await openDigest(uri);
    await eventually(() => { assert.isNotEmpty(vscode.languages.getDiagnostics(sidecar)); });
    await writeText(sidecar, sampleSidecar('news.txt', sampleDigest(), [{ id: 'ferry1', tag: 'claims', exact: ferryQuote }]));
    const api = await readyApi();
    await eventually(() => { assert.lengthOf(api.annotations.of(uri), 1); });
    await eventually(() => { assert.isEmpty(vscode.languages.getDiagnostics(sidecar)); });
    select(editor, mapQuote);
    assert.isTrue(await run('tagSelection', { tags: ['claims'] }));
    assert.lengthOf(api.annotations.of(uri), 2);
  });

  for (const [name, content] of [
    ['empty.txt', ''],
    ['binary.txt', new Uint8Array([66, 73, 78, 0, 1, 2, 255, 254, 0, 13, 10, 200, 0])],
    ['program.txt', 'def twice(x):\n    return 2 * x\n\n\nprint(twice(21))\n'],
    ['blank.txt', '\n'.repeat(2000)],
    ['table.txt', 'station;month;delay\nOberwald;2026-01;4.1\nOberwald;2026-02;6.8\nBrennick;2026-01;3.3\nBrennick;2026-02;=SUM(C2:C4)\n'],
  ] as const) {
    test(`${name}: no command fails or writes anything`, async () => {
      await sandbox.write(name, content);
      await vscode.commands.executeCommand('vscode.open', sandbox.file(name));
      await eventually(() => { assert.equal(vscode.window.tabGroups.activeTabGroup.activeTab?.label, name); });
      const before = await everything();
      for (const [command, argument] of changingCommands) assert.isFalse(await run(command, argument), command);
      assert.deepEqual(await everything(), before);
    });
  }

  test('a text of 21 MB is not read, and holds nothing up', async () => {
    const api = await readyApi();
    const line = new TextEncoder().encode(`${'A line of a text that is far too long for a digest. '.repeat(20)}\n`);
    const bytes = new Uint8Array(21 * 1024 * 1024);
    for (let at = 0; at + line.length <= bytes.length; at += line.length) bytes.set(line, at);
    bytes.fill(10, bytes.length - (bytes.length % line.length));
    await sandbox.write('huge.txt', bytes);
    const later = await sandbox.write('later.txt', sampleDigest());
    await eventually(() => {
      const files = api.corpus.digests().map(({ uri }) => uri.toString());
      assert.include(files, later.toString());
      assert.notInclude(files, sandbox.file('huge.txt').toString());
    });
    await vscode.commands.executeCommand('vscode.open', sandbox.file('huge.txt'));
    for (const [command, argument] of changingCommands) assert.isFalse(await run(command, argument), command);
    assert.sameMembers(Object.keys(await everythingBut('huge.txt')), ['later.txt']);
  });

  test('a broken codebook stays as it is, and a new tag is refused', async () => {
    const uri = await sandbox.write('news.txt', sampleDigest());
    const editor = await openDigest(uri);
    const broken = 'version: 1\ntags:\n  - name: claims\n   color: [not closed\n';
    await writeText(codebookFile(), broken);
    select(editor, mapQuote);
    assert.isFalse(await run('tagSelection', { tags: ['bad-input/another'] }));
    assert.equal(await readText(codebookFile()), broken);
    assert.isEmpty((await readyApi()).annotations.of(uri));
  });

  const sound = 'version: 1\n';
  for (const [name, mended] of [
    ['codebook.yaml', sound], ['topics.yaml', `${sound}topics:\n  - {label: Harbours, terms: [quay]}\n`], ['entities.yaml', sound], ['layout.yaml', sound],
  ] as const) {
    test(`a ${name} that can’t be understood shows its problem at its line, until it is mended or gone`, async () => {
      await readyApi();
      const file = vscode.Uri.joinPath(codebookFile(), '..', name);
      const before = await vscode.workspace.fs.readFile(file).then(({ buffer }) => new Uint8Array(buffer), () => undefined);
      try {
        await writeText(file, 'version: 1\n# A bracket that was never closed.\ntags: [claims\nnotes: none\n');
        const [problem] = await eventually(() => {
          const found = vscode.languages.getDiagnostics(file);
          assert.isNotEmpty(found);
          return found;
        });
        assert.isAtLeast(problem!.range.start.line, 2);
        await writeText(file, mended);
        await eventually(() => { assert.isEmpty(vscode.languages.getDiagnostics(file)); });
      } finally {
        if (before === undefined) await remove(file);
        else await vscode.workspace.fs.writeFile(file, before);
      }
      await eventually(() => { assert.isEmpty(vscode.languages.getDiagnostics(file)); });
    });
  }

  test('with no editor open commands say so and do nothing', async () => {
    const before = await everything();
    for (const [command, argument] of changingCommands) assert.isFalse(await run(command, argument), command);
    assert.deepEqual(await everything(), before);
  });

  test('wrong types of arguments write nothing', async () => {
    const uri = await sandbox.write('news.txt', sampleDigest());
    select(await openDigest(uri), mapQuote);
    const before = await everything();
    assert.isFalse(await run('tagSelection', { tags: [7, null] }));
    assert.isFalse(await run('tagAllOccurrences', { text: '', tags: ['claims'] }));
    await run('goToArticle', { query: 'qqqqxxxxzzzz' });
    assert.deepEqual(await everything(), before);
  });

  test('an annotation that another program adds in the meantime and ours both survive', async () => {
    const text = sampleDigest();
    const uri = await sandbox.write('news.txt', text);
    const sidecar = await sandbox.write('news.txt.annotations.yaml', sampleSidecar('news.txt', text, [{ id: 'ferry1', tag: 'claims', exact: ferryQuote }]));
    const editor = await openDigest(uri);
    const api = await readyApi();
    await eventually(() => { assert.lengthOf(api.annotations.of(uri), 1); });
    select(editor, mapQuote);
    await writeText(sidecar, sampleSidecar('news.txt', text, [
      { id: 'ferry1', tag: 'claims', exact: ferryQuote }, { id: 'court1', tag: 'claims', exact: courtQuote },
    ]));
    assert.isTrue(await run('tagSelection', { tags: ['claims'] }));
    const quotes = api.annotations.of(uri).map(({ annotation }) => annotation.exact);
    assert.sameMembers(quotes, [ferryQuote, mapQuote, courtQuote]);
    const written = await readText(sidecar);
    for (const quote of [ferryQuote, mapQuote, courtQuote]) assert.include(written, quote);
    assert.include(written, '# Kept by hand: this comment stays.');
  });

  test('a sidecar that is open with unsaved changes is not overwritten', async () => {
    const text = sampleDigest();
    const uri = await sandbox.write('news.txt', text);
    const sidecar = await sandbox.write('news.txt.annotations.yaml', sampleSidecar('news.txt', text, [{ id: 'ferry1', tag: 'claims', exact: ferryQuote }]));
    const yaml = await openFile(sidecar);
    await yaml.edit((edit) => { edit.insert(new vscode.Position(0, 0), '# half a thought\n'); });
    const before = await everything();
    select(await openDigest(uri), mapQuote);
    assert.isFalse(await run('tagSelection', { tags: ['claims'] }));
    assert.deepEqual(await everything(), before);
    assert.isTrue(yaml.document.isDirty);
    assert.isTrue(yaml.document.getText().startsWith('# half a thought\n'));
  });

  test('two commands at once write both', async () => {
    const uri = await sandbox.write('news.txt', sampleDigest());
    select(await openDigest(uri), mapQuote);
    assert.deepEqual(await Promise.all([
      run('tagAllOccurrences', { text: ferryQuote, tags: ['claims'] }), run('tagAllOccurrences', { text: courtQuote, tags: ['claims'] }),
    ]), [true, true]);
    const written = await readText(sidecarOf(uri));
    assert.include(written, ferryQuote);
    assert.include(written, courtQuote);
  });
});
