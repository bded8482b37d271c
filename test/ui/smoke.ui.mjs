import { readdir } from 'node:fs/promises';

export const name = 'a digest opens beside the sidebar of the extension';

/** @param {import('../../tools/test-ui.mjs').StoryWorld} world */
export async function run({ workbench, workspace, screenshot, expect }) {
  const digest = (await readdir(workspace)).find((file) => file.endsWith('.txt'));
  await workbench.openFile(digest);
  await workbench.openContainer('Policy Digest');
  await workbench.waitForText('Topics');
  expect(await workbench.sidebar.isVisible()).to.equal(true);
  await screenshot('smoke');
}
