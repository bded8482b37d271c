import { assert } from 'chai';
import { freshSandbox } from './sandbox';
import { mapQuote, sampleDigest } from './sampleDigest';
import { exists, openDigest, readText, readyApi, run, select, setSetting, sidecarOf } from './support';

suite('coders', () => {
  const sandbox = freshSandbox('coders');

  teardown(() => setSetting('coder', undefined));

  async function codedByAna() {
    const uri = await sandbox.write('news.txt', sampleDigest());
    const editor = await openDigest(uri);
    await setSetting('coder', 'ana');
    select(editor, mapQuote);
    await run('tagSelection', { tags: ['claims/cost'], memo: 'hers' });
    await setSetting('coder', 'bob');
    const [place] = (await readyApi()).annotations.of(uri);
    assert.exists(place);
    return { uri, editor, annotation: place.annotation };
  }

  test('another coder’s annotation is adopted: the same anchor and tags, a new id, and where it is from; undone by one undo', async () => {
    const { uri, annotation } = await codedByAna();
    const hers = await readText(sidecarOf(uri, 'ana'));
    assert.isTrue(await run('adoptAnnotation', { id: annotation.id }));
    const mine = (await readyApi()).annotations.of(uri).map((place) => place.annotation).find(({ coder }) => coder === 'bob');
    assert.exists(mine);
    const { id, created, memo, coder, ...rest } = mine;
    const { id: herId, created: herTime, memo: herMemo, coder: herName, ...original } = annotation;
    assert.deepEqual(rest, original);
    assert.notEqual(id, herId);
    assert.isAtLeast(Date.parse(created), Date.parse(herTime));
    assert.equal(memo, `${herMemo}\n\nAdopted from ${herName}, ${herTime.slice(0, 10)}.`);
    assert.equal(coder, 'bob');
    assert.equal(await readText(sidecarOf(uri, 'ana')), hers, 'hers stays as it is');
    await run('undo');
    assert.isFalse(await exists(sidecarOf(uri, 'bob')));
  });

  test('where one has tagged the same words already, the tags come to one’s own annotation', async () => {
    const { uri, editor, annotation } = await codedByAna();
    select(editor, mapQuote);
    await run('tagSelection', { tags: ['follow-up'], memo: 'mine' });
    assert.isTrue(await run('adoptAnnotation', { id: annotation.id }));
    const mine = (await readyApi()).annotations.of(uri).map((place) => place.annotation).filter(({ coder }) => coder === 'bob');
    assert.deepEqual(mine.map(({ tags }) => tags), [['follow-up', 'claims/cost']]);
    assert.match(mine[0]?.memo ?? '', /^mine\n\nhers\n\nAdopted from ana/);
  });

  test('one’s own annotation is not adopted', async () => {
    const { uri, annotation } = await codedByAna();
    await setSetting('coder', 'ana');
    const before = await readText(sidecarOf(uri, 'ana'));
    assert.isFalse(await run('adoptAnnotation', { id: annotation.id }));
    assert.equal(await readText(sidecarOf(uri, 'ana')), before);
  });

  for (const [name, part] of [['Ana Müller', 'Ana-Müller'], [' dr. jos\u0065\u0301 ', 'dr-jos\u00e9']] as const) {
    test(`the name “${name.trim()}” is whole in the annotations, and as far as it can be in the file’s name`, async () => {
      const uri = await sandbox.write('news.txt', sampleDigest());
      const editor = await openDigest(uri);
      await setSetting('coder', name);
      select(editor, mapQuote);
      await run('tagSelection', { tags: ['claims'] });
      assert.isFalse(await exists(sidecarOf(uri)));
      const text = await readText(sidecarOf(uri, part));
      assert.include(text, `coder: ${name.trim().normalize('NFC')}\n`);
      await run('undo');
      assert.isFalse(await exists(sidecarOf(uri, part)));
    });
  }

  for (const name of ['???', 7, 'x'.repeat(100)]) {
    test(`nothing is coded into the shared file with the unusable name ${String(name).slice(0, 5)}`, async () => {
      const uri = await sandbox.write('news.txt', sampleDigest());
      const editor = await openDigest(uri);
      await setSetting('coder', name);
      select(editor, mapQuote);
      await run('tagSelection', { tags: ['claims'] });
      await run('tagArticle', { tags: ['claims'] });
      assert.isFalse(await exists(sidecarOf(uri)));
    });
  }

  test('what was made before a name was set is taken over, and given back by one undo', async () => {
    const uri = await sandbox.write('news.txt', sampleDigest());
    const editor = await openDigest(uri);
    select(editor, mapQuote);
    await run('tagSelection', { tags: ['claims/cost'], memo: 'before' });
    await run('tagArticle', { tags: ['lead'] });
    const before = await readText(sidecarOf(uri));
    await setSetting('coder', 'Ana Müller');
    select(editor, mapQuote);
    await run('tagArticle', { tags: ['follow-up'] });
    const own = await readText(sidecarOf(uri, 'Ana-Müller'));
    assert.isTrue(await run('takeOverAnnotations', { confirmed: true }));
    assert.isFalse(await exists(sidecarOf(uri)));
    const text = await readText(sidecarOf(uri, 'Ana-Müller'));
    for (const words of ['lead', 'follow-up', 'claims/cost', 'before', 'coder: Ana Müller']) assert.include(text, words);
    await run('undo');
    assert.equal(await readText(sidecarOf(uri)), before);
    assert.equal(await readText(sidecarOf(uri, 'Ana-Müller')), own);
  });
});
