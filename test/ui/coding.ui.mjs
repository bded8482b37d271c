import { parse } from 'yaml';

export const name = 'several tags at once, recent tags by Alt and a digit, overlapping passages told apart, edges nudged, all by keyboard';

const file = '2026-03-digital-policy.txt';
const sidecarFile = `${file}.annotations.yaml`;
const passage = 'selling location data of its users';
const inner = 'data of its users';

/** @param {import('../../tools/test-ui.mjs').StoryWorld} world */
export async function run({ page, workbench, screenshot, expect }) {
  const annotations = async (/** @type {(list: any[]) => boolean} */ expected) =>
    parse(await workbench.readFile(sidecarFile, (text) => expected(parse(text).annotations ?? []))).annotations;
  const stripes = () => workbench.editor.evaluate((editor) => new Set([...editor.querySelectorAll('.view-overlays .cdr')]
    .filter((box) => getComputedStyle(box).backgroundImage !== 'none').map((box) => getComputedStyle(box).backgroundPositionY)).size);

  await workbench.openContainer('Policy Digest');
  await workbench.openDigest(file);
  await workbench.selectText(passage);
  await workbench.press('Alt+Enter');
  await workbench.quickInput.filter({ hasText: 'Tag Passage' }).waitFor();
  await workbench.type('market,civ');
  await workbench.quickInput.filter({ hasText: 'claims/market-power, …' }).locator('.monaco-list-row.focused', { hasText: 'civil-society' }).waitFor();
  await screenshot('coding-several');
  await workbench.press('Enter');
  const [several] = await annotations((list) => list.length === 1);
  expect(several.tags).to.deep.equal(['claims/market-power', 'actors/civil-society']);

  // Alt with a digit takes one of the tags used last, at once; a digit alone filters like any letter.
  await workbench.selectText(inner);
  await workbench.press('Alt+Enter');
  await workbench.quickInput.locator('.monaco-list-row', { hasText: 'press Alt+2' }).waitFor();
  await screenshot('coding-recent');
  await workbench.press('2');
  await workbench.quickInput.locator('.monaco-list-row.focused', { hasText: 'New tag: 2' }).waitFor();
  await workbench.press('Backspace', 'Alt+2');
  const digit = (await annotations((list) => list.length === 2)).find((/** @type {any} */ entry) => entry.exact === inner);
  expect(digit?.tags).to.deep.equal(['actors/civil-society']);

  // The box has closed: what is typed now meets a protected text, and the editor says so.
  const text = await workbench.readFile(file);
  await workbench.press('5');
  await page.locator('.monaco-editor-overlaymessage', { hasText: 'read-only' }).waitFor();
  await page.locator('.statusbar-item', { hasText: 'Protected' }).waitFor();
  await screenshot('coding-protected');
  expect(await page.locator('.tab.active.dirty').count()).to.equal(0);
  expect(await workbench.readFile(file)).to.equal(text);

  // Its own words, by one key, and a memo along with it.
  await workbench.selectText('sold');
  await workbench.press('Alt+Enter');
  await workbench.quickInput.filter({ hasText: 'Tag Passage' }).waitFor();
  await workbench.press('"');
  expect((await annotations((list) => list.length === 3)).some((/** @type {any} */ entry) => entry.tags[0] === 'sold')).to.equal(true);

  await workbench.selectText(inner);
  await workbench.press('ArrowRight');
  for (let attempt = 0; (await stripes()) < 3 && attempt < 50; attempt += 1) await page.waitForTimeout(100);
  expect(await stripes(), 'a stripe in a lane of its own for each overlapping tag').to.equal(3);
  await screenshot('coding-overlap');

  await workbench.press('Alt+Quote');
  await page.locator('.statusbar', { hasText: '1 of 2 here: actors/civil-society' }).waitFor();
  await workbench.press('Alt+BracketLeft');
  expect(await annotations((list) => list.some(({ exact }) => exact === `location ${inner}`))).to.have.length(3);
  await workbench.press('Shift+Alt+BracketRight');
  await annotations((list) => list.some(({ exact }) => exact === 'location data of its'));

  await workbench.press('Alt+Enter');
  await workbench.quickInput.filter({ hasText: 'Tag Passage' }).waitFor();
  await workbench.type('follow');
  await workbench.press('Alt+Enter');
  await workbench.quickInput.filter({ hasText: 'Memo' }).waitFor();
  await workbench.type('check the source');
  await workbench.press('Enter');
  await annotations((list) => list.some(({ tags, memo }) => tags.includes('follow-up') && memo === 'check the source'));
  expect(await workbench.hoverText('data of its')).to.match(/follow-up.*check the source.*claims\/market-power/s);
  await screenshot('coding-hover');
}
