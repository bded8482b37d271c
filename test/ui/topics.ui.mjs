import { writeFile } from 'node:fs/promises';
import path from 'node:path';
import { parse } from 'yaml';

export const name = 'articles are found under a tree of topics, a wrong topic is corrected, and others follow';

const title = 'Messaging service Pinglo fined over sale of location data';

/** Articles of one kind that the built-in codebook has no words for. */
const lights = [1, 2, 3].map((number) => `Keepers of lighthouse ${number} light the lantern

The lantern of the lighthouse was lit by its keepers. A lens was polished, and the lighthouse keepers slept.

Read the full story at Sample Press

`).join('');

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
  await workbench.setViewport({ width: 760, height: 700 });
  await screenshot('topics-narrow');
}
