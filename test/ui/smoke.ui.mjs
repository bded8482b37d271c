export const name = 'a digest opens beside the sidebar of the extension';

/** @param {import('../../tools/test-ui.mjs').StoryWorld} world */
export async function run({ workbench, screenshot, expect }) {
  await workbench.openFile('2026-03-digital-policy.txt');
  await workbench.openContainer('Policy Digest');
  await workbench.sidebar.locator('.monaco-list-row').first().waitFor();
  expect(await workbench.sidebar.innerText()).to.contain('Topics');
  await screenshot('smoke');
}
