export const name = 'a few letters of its title lead to any article of the folder';

/** @param {import('../../tools/test-ui.mjs').StoryWorld} world */
export async function run({ page, workbench, screenshot }) {
  await workbench.openDigest('2026-03-digital-policy.txt');
  await workbench.press('ControlOrMeta+K', 'j');
  await workbench.quickInput.waitFor();
  await workbench.type('robots hand ov');
  await workbench.quickInput.locator('.monaco-list-row.focused', { hasText: 'Warehouse robots learn' }).waitFor();
  await screenshot('jumping-pick');
  await workbench.press('Enter');
  await page.locator('.tab.active', { hasText: '2026-04-chips-and-trade.txt' }).waitFor();
  await page.locator('.monaco-breadcrumb-item', { hasText: 'Warehouse robots learn to hand over to people' }).waitFor();
  await workbench.words('Warehouse robots learn');
  await screenshot('jumping-arrived');

  await workbench.press('ControlOrMeta+K', 'j');
  await workbench.quickInput.waitFor();
  await workbench.type('zzqxwv');
  await workbench.quickInput.getByText('No matching articles').waitFor();
  await screenshot('jumping-nothing');
  await workbench.press('Escape');
}
