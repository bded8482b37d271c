import { assert } from 'chai';
import * as vscode from 'vscode';
import { freshSandbox } from './sandbox';
import { articleIds, courtQuote, ferryQuote, mapQuote, sampleDigest, titles } from './sampleDigest';
import { exists, openDigest, putCursor, readBytes, readText, run, select, sidecarOf } from './support';

suite('export', () => {
  const sandbox = freshSandbox('export');

  /** Passages under `export/…` and a whole article under `export`. */
  async function taggedDigest(): Promise<vscode.Uri> {
    const uri = await sandbox.write('news.txt', sampleDigest());
    const editor = await openDigest(uri);
    select(editor, ferryQuote);
    await run('tagSelection', { tags: ['export/ships'], memo: '=HYPERLINK("https://samplepress.example")' });
    select(editor, mapQuote);
    await run('tagSelection', { tags: ['export/maps'] });
    putCursor(editor, titles[2]);
    await run('tagArticle', { tags: ['export'] });
    return uri;
  }

  test('Markdown: a heading for each tag, each quote with its article and digest', async () => {
    await taggedDigest();
    const target = sandbox.file('report.md');
    const written = await run('exportCollection', { query: 'tag:export', format: 'markdown', target });
    assert.equal((written as vscode.Uri).toString(), target.toString());
    const lines = (await readText(target)).split('\n');
    for (const heading of [/^## export \(1\)$/, /^### export\/ships \(1\)$/, /^### export\/maps \(1\)$/]) {
      assert.isTrue(lines.some((line) => heading.test(line)), `${heading.source}\n${lines.join('\n')}`);
    }
    assert.include(lines, `> ${ferryQuote}`);
    assert.include(lines, `> ${mapQuote}`);
    const source = lines[lines.indexOf(`> ${mapQuote}`) + 2]?.replaceAll('\\', '') ?? '';
    assert.isTrue(source.startsWith(`— ${titles[1]} · `) && /\/news\.txt, line \d+$/.test(source), source);
    assert.notInclude(lines.join('\n'), courtQuote, 'of a tagged article the title stands in the report');
  });

  test('CSV: a row a segment, the path of the tag in columns, formulas made harmless', async () => {
    const uri = await taggedDigest();
    const target = sandbox.file('table.csv');
    await run('exportCollection', { query: 'tag:export', format: 'csv', target });
    const text = (await openDigest(uri)).document.getText();
    const [header, ...rows] = (await readText(target)).trim().split('\r\n');
    assert.equal(header, 'file,article,article_id,source,date,author,section,page,language,url,kind,id,tag_1,tag_2,tag,topics,text,memo,coder,created,start,end,status,annotations_file,key,article_key');
    assert.lengthOf(rows, 3);
    const ships = rows.find((row) => row.includes(ferryQuote)) ?? '';
    assert.include(ships, `${titles[0]},${articleIds[0]},`);
    assert.include(ships, ',export,ships,export/ships,');
    assert.include(ships, `,${ferryQuote},`);
    assert.include(ships, `,"'=HYPERLINK(""https://samplepress.example"")",`);
    assert.include(ships, `,${text.indexOf(ferryQuote)},${text.indexOf(ferryQuote) + ferryQuote.length},exact`);
    assert.isTrue(rows.some((row) => row.includes(`,article,${articleIds[2]},export,,export,`)), rows.join('\n'));
  });

  test('tables: a folder of files, with what was tagged and all articles of the workspace', async () => {
    await taggedDigest();
    const target = sandbox.file('tables');
    await run('exportCollection', { query: 'tag:export', format: 'tables', target });
    const table = (name: string) => readText(vscode.Uri.joinPath(target, name));
    assert.include(await table('datapackage.json'), '"path": "segments.csv"');
    const articles = await table('articles.csv');
    for (const title of titles) assert.include(articles, title);
    assert.lengthOf((await table('segments.csv')).match(/news\.txt\.annotations\.yaml#/g) ?? [], 3);
    assert.include(await table('segment_codes.csv'), ',export/maps\r\n');
    assert.include(await table('mentions.csv'), 'news.txt#');
  });

  test('only what the query finds is exported', async () => {
    await taggedDigest();
    const target = sandbox.file('maps.csv');
    await run('exportCollection', { query: 'tag:export/maps', format: 'csv', target });
    const text = await readText(target);
    assert.include(text, mapQuote);
    assert.notInclude(text, ferryQuote);
  });

  test('what is tagged in an article fills a template; a file that is there is left as it is', async () => {
    const uri = await taggedDigest();
    const template = await sandbox.write('list.txt.mustache', '{{#passages}}{{article.title}}: {{{quote}}}\n{{/passages}}');
    const target = sandbox.file('list.out');
    const argument = { articles: [`${vscode.workspace.asRelativePath(uri)}#${articleIds[0]}`], title: titles[0], format: 'template', template, target };
    assert.exists(await run('exportCollection', argument));
    assert.equal(await readText(target), `${titles[0]}: ${ferryQuote}\n`);
    await sandbox.write('list.out', 'mine');
    assert.isUndefined(await run('exportCollection', argument));
    assert.equal(await readText(target), 'mine');
    assert.exists(await run('exportCollection', { ...argument, overwrite: true }));
    assert.equal(await readText(target), `${titles[0]}: ${ferryQuote}\n`);
  });

  test('a target may be given as a path', async () => {
    await taggedDigest();
    const target = sandbox.file('by-path.md');
    await run('exportCollection', { query: 'tag:export', format: 'markdown', target: target.path });
    assert.include(await readText(target), ferryQuote);
  });

  test('a digest, a sidecar and the codebook are never a target', async () => {
    const uri = await taggedDigest();
    const targets = [uri, sidecarOf(uri), vscode.Uri.joinPath(sandbox.folder, '..', '.policy-digest', 'codebook.yaml')];
    for (const target of targets) {
      const before = await readBytes(target);
      assert.isUndefined(await run('exportCollection', { query: 'tag:export', format: 'markdown', target }));
      assert.deepEqual(await readBytes(target), before);
    }
  });

  test('nothing found, a wrong query and an unknown format write no file', async () => {
    await taggedDigest();
    for (const argument of [
      { query: 'tag:of-nobody', format: 'csv' }, { query: 'tag:export AND (', format: 'csv' }, { query: 'tag:export', format: 'papyrus' },
    ]) {
      const target = sandbox.file('nothing.csv');
      assert.isUndefined(await run('exportCollection', { ...argument, target }), argument.query);
      assert.isFalse(await exists(target));
    }
  });

  test('a report in the folder is not taken for a digest', async () => {
    await taggedDigest();
    const target = sandbox.file('report.md');
    await run('exportCollection', { query: 'tag:export', format: 'markdown', target });
    await vscode.commands.executeCommand('vscode.open', target);
    await openDigest(await sandbox.write('later.txt', sampleDigest()));
    const report = vscode.workspace.textDocuments.find(({ uri }) => uri.toString() === target.toString());
    assert.equal(report?.languageId, 'markdown');
  });
});
