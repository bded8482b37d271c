import { chmodSync, existsSync, linkSync, lstatSync, mkdirSync, readdirSync, readFileSync, rmSync, statSync, symlinkSync, writeFileSync } from 'node:fs';
import { hostname } from 'node:os';
import path from 'node:path';
import { afterAll, beforeAll, beforeEach, describe, expect, it } from 'vitest';
import { replaceFile, sweepDrafts } from '../../../src/disk/replaceFile';
import { updateFile } from '../../../src/disk/updateFile';
import { effort, memosIn, randomFrom, saverFolder, startSaver, type Saver } from './savers';

let place: Awaited<ReturnType<typeof saverFolder>>;
let folder = '';
let count = 0;
beforeAll(async () => { place = await saverFolder(); });
afterAll(() => { place.remove(); });
beforeEach(() => {
  folder = path.join(place.folder, String(count += 1));
  mkdirSync(folder);
});

const name = 'week.txt.annotations.yaml';

describe('updating a file', () => {
  it('makes it, changes it, and removes it, with its folder', async () => {
    const file = path.join(folder, 'new', name);
    expect(await updateFile(file, (text) => ({ text: `${text ?? 'none'}!` }))).toEqual({ kind: 'written', text: 'none!' });
    expect(await updateFile(file, (text) => ({ text: `${text ?? ''}?` }))).toEqual({ kind: 'written', text: 'none!?' });
    expect(await updateFile(file, (text) => ({ text }))).toEqual({ kind: 'unchanged', text: 'none!?' });
    expect(await updateFile(file, () => ({ refusal: 'no' }))).toEqual({ kind: 'refused', refusal: 'no' });
    expect(readFileSync(file, 'utf8')).toBe('none!?');
    expect(await updateFile(file, () => ({ text: undefined }))).toEqual({ kind: 'written', text: undefined });
    expect(readdirSync(path.dirname(file))).toEqual([]);
  });

  it.each([true, false])('leaves the old content where its draft was swept away by one who took it for dead (still right: %s)', async (isStillRight) => {
    const file = path.join(folder, name);
    writeFileSync(file, 'old');
    expect(await replaceFile(file, 'new', async () => {
      await sweepDrafts(file);
      return isStillRight;
    })).toBe(false);
    expect(readFileSync(file, 'utf8')).toBe('old');
    expect(readdirSync(folder)).toEqual([name]);
    await expect(replaceFile(path.join(folder, 'nowhere', name), 'new')).rejects.toThrow('ENOENT');
  });

  it('edits again what another program wrote in the meantime', async () => {
    const file = path.join(folder, name);
    writeFileSync(file, 'a');
    const seen: (string | undefined)[] = [];
    await updateFile(file, (text) => {
      seen.push(text);
      if (seen.length === 1) writeFileSync(file, 'b');
      return { text: `${text ?? ''}+` };
    });
    expect(seen).toEqual(['a', 'b']);
    expect(readFileSync(file, 'utf8')).toBe('b+');
  });

  it('writes through a link, and keeps who may read the file', async () => {
    writeFileSync(path.join(folder, 'real'), 'a', { mode: 0o640 });
    const file = path.join(folder, name);
    symlinkSync(path.join(folder, 'real'), file);
    await updateFile(file, () => ({ text: 'b' }));
    expect(lstatSync(file).isSymbolicLink()).toBe(true);
    expect(readFileSync(path.join(folder, 'real'), 'utf8')).toBe('b');
    expect(statSync(file).mode & 0o777).toBe(0o640);
  });

  it('keeps who may write a shared file, whatever our own mask', async () => {
    const file = path.join(folder, name);
    writeFileSync(file, 'a');
    chmodSync(file, 0o664);
    await updateFile(file, () => ({ text: 'b' }));
    expect(statSync(file).mode & 0o777).toBe(0o664);
  });

  it.each(['b', undefined])('leaves a read-only file alone (new text: %s)', async (text) => {
    const file = path.join(folder, name);
    writeFileSync(file, 'a');
    chmodSync(file, 0o444);
    expect(await updateFile(file, () => ({ text }))).toEqual({ kind: 'protected', why: 'read-only' });
    expect(await updateFile(file, (same) => ({ text: same }))).toEqual({ kind: 'unchanged', text: 'a' });
    expect(readFileSync(file, 'utf8')).toBe('a');
    expect(statSync(file).mode & 0o777).toBe(0o444);
    expect(readdirSync(folder)).toEqual([name]);
  });

  it('leaves a file alone that is read-only behind a link, or has other names', async () => {
    writeFileSync(path.join(folder, 'real'), 'a', { mode: 0o444 });
    symlinkSync(path.join(folder, 'real'), path.join(folder, 'link'));
    writeFileSync(path.join(folder, 'one'), 'a');
    linkSync(path.join(folder, 'one'), path.join(folder, 'other'));
    expect(await updateFile(path.join(folder, 'link'), () => ({ text: 'b' }))).toEqual({ kind: 'protected', why: 'read-only' });
    expect(await updateFile(path.join(folder, 'one'), () => ({ text: 'b' }))).toEqual({ kind: 'protected', why: 'hard-linked' });
    for (const each of ['real', 'one', 'other']) expect(readFileSync(path.join(folder, each), 'utf8')).toBe('a');
  });

  it('does not put a file in the place of a link whose target is away', async () => {
    const file = path.join(folder, name);
    symlinkSync(path.join(folder, 'drive', 'real'), file);
    expect(await updateFile(file, () => ({ text: 'b' }))).toEqual({ kind: 'protected', why: 'dangling-link' });
    expect(lstatSync(file).isSymbolicLink()).toBe(true);
    expect(readdirSync(folder)).toEqual([name]);
  });

  it('takes over the lock of a dead process, and removes what it left', async () => {
    const file = path.join(folder, name);
    // No process has so high a number.
    writeFileSync(path.join(folder, `.${name}.lock`), JSON.stringify({ pid: 2 ** 30, host: hostname(), token: 'x' }));
    writeFileSync(path.join(folder, `.${name}.0123abcd.tmp`), 'half');
    writeFileSync(path.join(folder, `.${name}.keep.tmp`), 'not ours');
    await updateFile(file, () => ({ text: 'whole' }));
    expect(readdirSync(folder).sort()).toEqual([`.${name}.keep.tmp`, name].sort());
  });

  it('does not wait for ever for a lock that says nothing', async () => {
    writeFileSync(path.join(folder, `.${name}.lock`), '');
    expect(await updateFile(path.join(folder, name), () => ({ text: 'x' }))).toMatchObject({ kind: 'written' });
  });

  it('does one after the other what one process asks for at once', async () => {
    const file = path.join(folder, name);
    await Promise.all(Array.from({ length: 20 }, (_none, index) => updateFile(file, (text) => ({ text: `${text ?? ''}${index} ` }))));
    expect(readFileSync(file, 'utf8').trim().split(' ').map(Number).sort((a, b) => a - b)).toEqual(Array.from({ length: 20 }, (_none, index) => index));
  });

  it('leaves a file that is no text alone', async () => {
    const file = path.join(folder, name);
    writeFileSync(file, Buffer.from([0xff, 0xfe, 0x41]));
    await expect(updateFile(file, () => ({ text: 'x' }))).rejects.toThrow();
    expect([...readFileSync(file)]).toEqual([0xff, 0xfe, 0x41]);
    expect(readdirSync(folder)).toEqual([name]);
  });
});

describe('several processes', () => {
  it(`write one sidecar ${effort.writes} times each, and lose nothing`, async () => {
    const file = path.join(folder, name);
    const savers = ['ana', 'ben'].map((coder) => startSaver(place.program, file, coder, effort.writes, 40));
    expect(await Promise.all(savers.map(({ ended }) => ended))).toEqual([0, 0]);
    const memos = memosIn(file);
    expect(memos.size).toBe(2 * Math.min(40, effort.writes));
    for (const { saved } of savers) for (const [id, memo] of saved) expect(memos.get(id), id).toBe(memo);
    expect(readdirSync(folder)).toEqual([name]);
    console.log(`two processes, ${effort.writes} saves each: ${memos.size} annotations, none lost`);
  }, 600_000);

  it(`are killed ${effort.kills} times while they save, and what was saved is there`, async () => {
    const random = randomFrom(7);
    let saves = 0;
    for (let kills = 0; kills < effort.kills;) {
      // A fresh file now and then: a large one would be saved, and killed, less often.
      const file = path.join(folder, `${kills}.annotations.yaml`);
      const start = (): Saver => startSaver(place.program, file, `p${kills}-${Math.floor(random() * 1e9)}`, 1000);
      const running = [start(), start(), start()];
      const all = [...running];
      for (const end = Math.min(effort.kills, kills + 20); kills < end; kills += 1) {
        const victim = running.shift();
        // Killed while it saves: after its first save, at any moment.
        while (victim !== undefined && victim.saved.size === 0) await new Promise((resolve) => setTimeout(resolve, 1));
        await new Promise((resolve) => setTimeout(resolve, random() * 15));
        victim?.kill();
        expect(await victim?.ended).toBeNull();
        if (existsSync(file)) expectSaved(file, all);
        running.push(start());
        all.push(...running.slice(-1));
      }
      for (const saver of running) saver.kill();
      await Promise.all(running.map(({ ended }) => ended));
      await updateFile(file, (text) => ({ text: `${text ?? ''}# done\n` }));
      expectSaved(file, all);
      saves += memosIn(file).size;
      expect(readdirSync(folder)).toEqual([path.basename(file)]);
      rmSync(file);
    }
    console.log(`${effort.kills} kills during ${saves} saves: every saved annotation is there, no file unreadable, no draft left`);
  }, 3_000_000);
});

/** What was said to be saved is in the file, whatever was killed since. */
function expectSaved(file: string, savers: readonly Saver[]): void {
  const said = savers.flatMap(({ saved }) => [...saved.keys()]);
  const memos = memosIn(file);
  expect(said.filter((id) => !memos.has(id))).toEqual([]);
}
