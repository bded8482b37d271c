export const name = 'the picture of the README shows the extension at work';

/** Saved as screenshots; who renews the README copies them to docs/images. */
const passages = [
  ['Users could opt out only by writing a letter', 'claims/rights'],
  ['people cannot ask for the deletion of data they do not know about', 'claims/rights'],
  ['About 61 per cent of those questioned', 'evidence/statistic'],
];

/** @param {import('../../tools/test-ui.mjs').StoryWorld} world */
export async function run({ page, workbench, screenshot, expect }) {
  await workbench.setViewport({ width: 1280, height: 800 });
  await workbench.openContainer('Policy Digest');
  await workbench.openDigest('2026-03-digital-policy.txt');
  for (const [passage, tag] of passages) {
    await workbench.selectText(passage);
    await workbench.press('Alt+Enter');
    await workbench.chooseItem(tag, 'Tag Passage');
    await workbench.readFile('2026-03-digital-policy.txt.annotations.yaml', (text) => text.includes(passage));
  }
  await workbench.expandRow('Rights and content');
  await workbench.expandRow('Privacy and data protection');
  await workbench.expandRow('Tag claims, ');
  await workbench.expandRow('Tag claims/rights');
  await workbench.treeRow('Messaging service Pinglo').click();
  await workbench.words(passages[2][0], ({ behind }) => behind.length > 0);
  expect(await workbench.hoverText('Open Ledger')).to.contain('Open Ledger');
  await screenshot('readme-overview');

  await page.mouse.move(0, 0);
  await workbench.focusEditor();
  await workbench.selectText('a letter to an address in another country');
  await workbench.press('Alt+Enter');
  await workbench.quickInput.filter({ hasText: 'Tag Passage' }).waitFor();
  await workbench.type('cl');
  await workbench.quickInput.locator('.monaco-list-row', { hasText: 'claims/cost' }).waitFor();
  await screenshot('readme-tagging');
}
