import { parse } from 'yaml';

export const name = 'a sub-heading that is a title is corrected by the quick-fix key, seen at once, and undone';

const subheading = 'A search for a compromise';

/** @param {import('../../tools/test-ui.mjs').StoryWorld} world */
export async function run({ page, workbench, screenshot, expect }) {
  await workbench.openDigest('2026-04-chips-and-trade.txt');
  await workbench.selectText(subheading);
  await page.locator('.statusbar-item', { hasText: 'words' }).waitFor();
  await workbench.press('ControlOrMeta+.');
  await workbench.quickInput.getByText('This Line Is a Title').waitFor();
  await screenshot('layout-quick-fix');
  await workbench.chooseItem('This Line Is a Title', 'Correct What Is Here');
  await page.locator('.monaco-breadcrumb-item', { hasText: subheading }).waitFor();
  await workbench.words(subheading, ({ weight }) => weight === '700');
  const { digests } = parse(await workbench.readFile('.policy-digest/layout.yaml'));
  expect(digests).to.deep.equal([{ digest: '2026-04-chips-and-trade.txt', lines: [{ text: subheading, is: 'title' }] }]);

  await workbench.runCommand('Policy Digest: Set Article Status…');
  await workbench.chooseItem('coded', 'Status of');
  await page.locator('.statusbar-item', { hasText: /1 of \d+ coded/ }).waitFor();
  await screenshot('layout-corrected-light');
  await workbench.setColorTheme('Dark Modern', 'vs-dark');
  await workbench.words(subheading);
  await screenshot('layout-corrected-dark');

  await workbench.focusEditor();
  await workbench.press('F7');
  await page.locator('.monaco-breadcrumb-item', { hasText: 'Cloud company buys its cooling supplier' }).waitFor();
  await workbench.runCommand('Policy Digest: Undo Last Change');
  await page.locator('.statusbar-item', { hasText: /0 of \d+ coded/ }).waitFor();
  await workbench.runCommand('Policy Digest: Undo Last Change');
  await page.locator('.statusbar-item', { hasText: '0 of 8 coded' }).waitFor();
}
