import { parse } from 'yaml';

export const name = 'passages are read in full in the panel: found with a query that completes itself, several recoded by keyboard, undone, exported as shown';

const file = '2026-03-digital-policy.txt';
const passages = [
  ['selling location data of its users', 'claims/rights'],
  ['explain in plain language what a system can and cannot do', 'claims/cost'],
  ['an AI audit would cost a mid-sized supplier between €40,000 and €65,000', 'claims/cost'],
];

/** @type {[name: string, kind: 'vs' | 'vs-dark' | 'hc-black' | 'hc-light'][]} */
const themes = [['Dark Modern', 'vs-dark'], ['Default High Contrast', 'hc-black'], ['Default High Contrast Light', 'hc-light'], ['Light Modern', 'vs']];

/** @param {import('../../tools/test-ui.mjs').StoryWorld} world */
export async function run({ page, workbench, screenshot, expect }) {
  const panel = page.frameLocator('iframe.webview[src*="purpose=webviewView"]').frameLocator('#active-frame');
  const rows = panel.locator('#list [data-row]');
  const query = panel.locator('#query');
  const search = async (/** @type {string} */ text) => {
    await query.fill(text);
    await query.press('Enter');
  };
  const tagsAre = (/** @type {string[][]} */ tags) => workbench.readFile(`${file}.annotations.yaml`, (yaml) =>
    JSON.stringify(parse(yaml).annotations.map((/** @type {{ tags: string[] }} */ annotation) => annotation.tags).sort()) === JSON.stringify(tags));

  await workbench.openContainer('Policy Digest');
  await workbench.openDigest(file);
  for (const [quote, tag] of passages) {
    await workbench.selectText(quote ?? '');
    await workbench.press('Alt+Enter');
    await workbench.chooseItem(tag ?? '', 'Tag Passage');
    await workbench.readFile(`${file}.annotations.yaml`, (text) => text.includes(quote ?? ''));
  }

  await workbench.runCommand('Policy Digest: Find Tagged Passages');
  await rows.nth(2).waitFor();
  await panel.locator('#query:focus').waitFor();
  await screenshot('passages-1-all');
  await workbench.type('tag:claims/c');
  await panel.locator('#completions [role=option]', { hasText: 'claims/cost' }).waitFor();
  await screenshot('passages-2-completing');
  await workbench.press('Tab', 'Enter');
  await panel.locator('#told', { hasText: '2 passages found' }).waitFor();
  expect(await rows.locator('.text').allInnerTexts()).to.have.members([passages[1]?.[0], passages[2]?.[0]]);

  await search('tag:claims/cots');
  await panel.locator('#problem', { hasText: 'There is no tag “claims/cots”. Did you mean “claims/cost”?' }).waitFor();
  await screenshot('passages-3-unknown');
  await search('tag:claims/cost');
  await panel.locator('#told', { hasText: '2 passages found' }).waitFor();

  await workbench.press('ArrowDown');
  await panel.locator('[data-row="0"]:focus').waitFor();
  await workbench.press('Home', 'Shift+ArrowDown');
  await panel.locator('#told', { hasText: '2 selected' }).waitFor();
  await workbench.press('F2');
  await workbench.chooseItem('evidence/quote', 'Replace “claims/cost” With');
  await tagsAre([['claims/rights'], ['evidence/quote'], ['evidence/quote']]);
  await panel.locator('#told', { hasText: '0 passages found' }).waitFor();
  await search('');
  await panel.locator('#told', { hasText: '3 passages' }).waitFor();
  await workbench.press('ArrowDown');
  await panel.locator('[data-row="0"]:focus').waitFor();
  await workbench.press('ControlOrMeta+Z');
  await tagsAre([['claims/cost'], ['claims/cost'], ['claims/rights']]);
  await rows.locator('.tags', { hasText: 'claims/cost' }).nth(1).waitFor();
  expect(await query.inputValue()).to.equal('');

  await panel.getByRole('button', { name: 'Tags' }).click();
  await panel.locator('.tags[aria-sort=ascending]').waitFor();
  await panel.locator('.row:last-child .tags', { hasText: 'claims/rights' }).waitFor();
  await panel.getByRole('button', { name: 'Tags' }).click();
  await panel.locator('.row:last-child .tags', { hasText: 'claims/cost' }).waitFor();
  await panel.locator('#group').selectOption('tag');
  await panel.locator('.heading', { hasText: 'claims/cost · 2' }).waitFor();
  for (const [theme, kind] of themes) {
    await workbench.setColorTheme(theme, kind);
    await rows.nth(1).click();
    await screenshot(`passages-4-${kind}`);
  }

  await panel.locator('#group').selectOption('none');
  await search('tag:claims/cost');
  await panel.locator('#told', { hasText: '2 passages found' }).waitFor();
  await page.locator('.part.panel .action-label[aria-label^="Export"]').first().click();
  await workbench.chooseItem('CSV', 'Which Format');
  await workbench.confirmFile('tagged-claims-cost.csv');
  const table = await workbench.readFile('tagged-claims-cost.csv');
  for (const [quote, tag] of passages) expect(table.includes(quote ?? '')).to.equal(tag === 'claims/cost');

  await rows.first().click();
  await workbench.words('explain in plain language', ({ behind }) => behind.length > 0);
  await panel.locator('[data-row="0"]:focus').waitFor();
  await workbench.press('Enter');
  await page.locator('.editor-group-container.active .monaco-editor.focused').waitFor();
  for (const width of [600, 330]) {
    await workbench.setViewport({ width, height: 900 });
    await workbench.runCommand('View: Close Primary Side Bar').catch(() => workbench.press('Escape'));
    await screenshot(`passages-5-${width}`);
  }
}
