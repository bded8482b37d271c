import { mkdir, writeFile } from 'node:fs/promises';
import path from 'node:path';
import { parse } from 'yaml';

export const name = 'articles are found under a tree of topics, which are corrected, added to, and replaced where they don’t fit';

const title = 'Messaging service Pinglo fined over sale of location data';

/** Articles of one kind that the built-in codebook has no words for. */
const lights = [1, 2, 3].map((number) => `Keepers of lighthouse ${number} light the lantern

The lantern of the lighthouse was lit by its keepers. A lens was polished, and the lighthouse keepers slept.

Read the full story at Sample Press

`).join('');

/** Articles that are no digital policy at all: four each share something. */
const village = [
  ['Oven lit again', 'Hilde kneaded rye bread before sunrise while her nephew fetched birch logs from the barn.'],
  ['A loaf for everyone', 'Children carried warm rye bread home in baskets lined with blue cloth.'],
  ['Crust contest', 'Seven judges chewed slowly, then praised rye bread with caraway from the mill lane.'],
  ['Flour runs short', 'Nobody could bake rye bread on Thursday because the cart broke at the ford.'],
  ['Singing in the barn', 'An autumn concert filled three rows of hay bales and one very patient donkey.'],
  ['Organist retires', 'After forty years Pavel played his last autumn concert with woollen gloves on.'],
  ['Choir seeks basses', 'Without low voices the autumn concert would sound like a meeting of sparrows.'],
  ['Rain drums along', 'Hail on the tin roof nearly drowned the autumn concert, yet nobody left early.'],
  ['Bucket found', 'Divers of the fire brigade searched the village well and brought up a copper pail.'],
  ['Rope replaced', 'Ottokar spliced new hemp for the village well during a long and windless afternoon.'],
  ['Moss on the stones', 'Green cushions grow around the village well where the sun never reaches.'],
  ['Frog moves in', 'Every evening something croaks inside the village well until the bells answer.'],
].map(([title, body]) => `${title}\n\n${body}\n\nRead the full story at Sample Press\n\n`).join('');

/** @param {import('../../tools/test-ui.mjs').StoryWorld} world */
export async function run({ page, workbench, workspace, screenshot, expect }) {
  await workbench.openContainer('Policy Digest');
  await workbench.expandRow('Rights and content');
  await workbench.expandRow('Privacy and data protection');
  const article = workbench.treeRow(title);
  await article.hover();
  await page.locator('.monaco-hover:visible', { hasText: 'Here because of' }).waitFor();
  await screenshot('topics-tooltip');

  await article.click();
  await page.locator('.tab.active', { hasText: '2026-03-digital-policy.txt' }).waitFor();
  await workbench.words(title);
  await page.locator('.monaco-breadcrumb-item', { hasText: title }).waitFor();
  await screenshot('topics-article-open');

  await article.hover();
  await article.locator('.action-label[aria-label^="Set Article Topics"]').click();
  await workbench.quickInput.waitFor();
  await screenshot('topics-pick');
  await workbench.chooseItem('Cybersecurity');
  await page.locator('.statusbar-item', { hasText: 'Done: set main topic to Security / Cybersecurity' }).waitFor();
  // The old topic stays as a further one; only the main topic was corrected.
  await workbench.treeRow(`${title}, 2026-03-digital-policy.txt`).waitFor();
  await workbench.expandRow('Security');
  await workbench.expandRow('Cybersecurity');
  await workbench.treeRow(`${title}, main topic`).waitFor();
  await screenshot('topics-corrected');

  const sidecar = parse(await workbench.readFile('2026-03-digital-policy.txt.annotations.yaml'));
  expect(sidecar.articles).to.have.lengthOf(1);
  expect(sidecar.articles[0].title).to.equal(title);
  expect(sidecar.articles[0].topics.primary).to.match(/\/ Cybersecurity/);

  await writeFile(path.join(workspace, 'lights.digest'), lights);
  await page.locator('.activitybar .badge', { hasText: '3' }).waitFor();
  await workbench.openDigest('lights.digest');
  await workbench.words('Keepers of lighthouse 1');
  await workbench.runCommand('Policy Digest: Set Article Topics');
  await workbench.chooseItem('Robotics');
  const message = page.locator('.statusbar-item', { hasText: 'moved by your correction' });
  await message.waitFor();
  await workbench.setColorTheme('Dark Modern', 'vs-dark');
  await screenshot('topics-moved');
  await message.click();
  await workbench.quickInput.locator('.monaco-list-row', { hasText: 'Keepers of lighthouse 3' }).waitFor();
  await screenshot('topics-moved-list');
  await workbench.press('Escape');
  // A topic of one's own comes on top of the built-in ones, from the same pencil.
  await workbench.runCommand('Policy Digest: Set Article Topics');
  await workbench.chooseItem('New Topic…', 'Main Topic');
  await workbench.quickInput.filter({ hasText: 'Name the topic' }).waitFor();
  await workbench.answer('Coast / Lighthouses');
  await workbench.quickInput.filter({ hasText: 'Words That Indicate' }).waitFor();
  await screenshot('topics-new');
  await workbench.answer('lighthouse*, lantern*');
  const own = parse(await workbench.readFile('.policy-digest/topics.yaml', (text) => text.includes('Lighthouses')));
  expect(own).to.deep.equal({ version: 1, extends: 'built-in', topics: [{ label: 'Coast', topics: [{ label: 'Lighthouses', terms: ['lighthouse*', 'lantern*'] }] }] });
  // The new area is the last.
  await workbench.setViewport({ width: 1440, height: 1400 });
  await workbench.expandRow('Coast');
  await workbench.treeRow('Lighthouses, ').waitFor();
  await screenshot('topics-own');
  await workbench.setViewport({ width: 760, height: 700 });
  await screenshot('topics-narrow');

  // Where the topics don't fit, the view says so, and offers others.
  const folder = path.join(workspace, '..', 'village');
  await mkdir(folder);
  await writeFile(path.join(folder, 'village.txt'), village);
  const address = new URL(page.url());
  address.searchParams.set('folder', folder);
  await page.goto(address.href);
  await workbench.started();
  await workbench.openContainer('Policy Digest');
  await workbench.treeRow('Most articles are unsure').waitFor();
  await screenshot('topics-offer');
  await workbench.treeRow('Most articles are unsure').click();
  await workbench.quickInput.filter({ hasText: 'Comparative Agendas' }).waitFor();
  await screenshot('topics-offer-choices');
  await workbench.chooseItem('What the Articles Share', 'Other Topics');
  await workbench.treeRow('Most articles are unsure').waitFor({ state: 'detached' });
  await workbench.sidebar.locator('.monaco-list-row[aria-label*=", 4 articles"]').nth(2).waitFor();
  await screenshot('topics-shared');
}
