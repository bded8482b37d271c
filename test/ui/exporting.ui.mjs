export const name = 'what carries a tag is exported to Markdown and CSV';

const quotes = ['A machine without service is furniture after two years', 'Packaging is where you learn to walk'];

/** @param {import('../../tools/test-ui.mjs').StoryWorld} world */
export async function run({ page, workbench, screenshot, expect }) {
  await workbench.openContainer('Policy Digest');
  await workbench.openDigest('2026-04-chips-and-trade.txt');
  for (const quote of quotes) {
    await workbench.selectText(quote);
    await workbench.press('Alt+Enter');
    await workbench.chooseItem('evidence/quote', 'Tag Passage');
    await workbench.readFile('2026-04-chips-and-trade.txt.annotations.yaml', (text) => text.includes(quote));
  }

  await workbench.runCommand('Policy Digest: Export Tagged Passages');
  await workbench.quickInput.filter({ hasText: 'Which Passages' }).waitFor();
  await screenshot('exporting-1-tag');
  await workbench.chooseItem('evidence/quote');
  await workbench.quickInput.locator('.monaco-list-row', { hasText: 'Markdown report' }).waitFor();
  await screenshot('exporting-2-format');
  await workbench.chooseItem('Markdown', 'Which Format');
  await workbench.confirmFile('tagged-evidence-quote.md');
  const report = await workbench.readFile('tagged-evidence-quote.md');
  for (const quote of quotes) expect(report).to.contain(quote);
  expect(report).to.contain('2026-04-chips-and-trade');
  const told = await workbench.notification('tagged-evidence-quote.md');
  await screenshot('exporting-4-done');
  await told.getByRole('button', { name: 'Open' }).first().click();
  await page.locator('.tab.active', { hasText: 'tagged-evidence-quote.md' }).waitFor();
  await screenshot('exporting-5-report');

  const tag = workbench.treeRow('Tag evidence');
  await tag.hover();
  await tag.locator('.action-label[aria-label^="Export"]').click();
  await workbench.chooseItem('CSV', 'Which Format');
  await workbench.confirmFile('tagged-evidence.csv');
  const table = await workbench.readFile('tagged-evidence.csv');
  for (const quote of quotes) expect(table).to.contain(quote);
  expect(table.trim().split(/\r?\n/)).to.have.lengthOf(1 + quotes.length);
}
