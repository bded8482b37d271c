import { parse } from 'yaml';

export const name = 'the tree of articles is filtered by typing, grouped anew, and articles are dragged to their topic';

const title = 'Messaging service Pinglo fined over sale of location data';
const digest = '2026-03-digital-policy.txt';

/** @param {import('../../tools/test-ui.mjs').StoryWorld} world */
export async function run({ workbench, screenshot, expect }) {
  await workbench.openContainer('Policy Digest');
  const topics = workbench.view('Topics');

  await workbench.expandRow('Rights and content');
  await workbench.runCommand('Policy Digest: Filter Articles…');
  await workbench.quickInput.waitFor();
  await workbench.type('pingl');
  await topics.getByText(/^1 of \d+ articles: “pingl”$/).waitFor();
  await workbench.treeRow(title).waitFor();
  await screenshot('tree-filtered');
  await workbench.press('Escape');
  await topics.getByText(/^1 of \d+ articles: “pingl”$/).waitFor({ state: 'hidden' });
  // What was open before is open again.
  await workbench.treeRow('Privacy and data protection').waitFor();

  await workbench.runCommand('Policy Digest: Group Articles By…');
  await workbench.chooseItem('Digest');
  await workbench.expandRow(`${digest},`);
  await workbench.treeRow(title).waitFor();
  await screenshot('tree-by-digest');
  await workbench.runCommand('Policy Digest: Group Articles By…');
  await workbench.chooseItem('Topic');

  await workbench.expandRow('Rights and content');
  await workbench.expandRow('Privacy and data protection');
  await workbench.expandRow('Security');
  await workbench.treeRow(`${title}, main topic`).dragTo(workbench.treeRow('Cybersecurity'));
  await workbench.treeRow('Cybersecurity, 2 articles').waitFor();
  await workbench.expandRow('Cybersecurity');
  await workbench.treeRow(`${title}, main topic`).waitFor();
  await screenshot('tree-dragged');
  const { articles } = parse(await workbench.readFile(`${digest}.annotations.yaml`, (text) => text.includes('primary')));
  expect(articles).to.have.lengthOf(1);
  expect(articles[0].topics.primary).to.equal('Security / Cybersecurity');
  expect(articles[0].topics.remove).to.deep.equal(['Rights and content / Privacy and data protection']);
}
