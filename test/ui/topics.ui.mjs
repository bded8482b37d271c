import { parse } from 'yaml';

export const name = 'articles are found under a tree of topics, and a wrong topic is corrected';

const title = 'Messaging service Pinglo fined over sale of location data';

/** @param {import('../../tools/test-ui.mjs').StoryWorld} world */
export async function run({ page, workbench, screenshot, expect }) {
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
  await article.locator('.action-label[aria-label^="Set Topics"]').click();
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
}
