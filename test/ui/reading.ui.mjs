export const name = 'a digest reads as articles: wrapped, titles bold, entities marked, folded and outlined';

const title = 'Messaging service Pinglo fined over sale of location data';
const firstWords = 'The data protection authority of Estermark';

/** @param {import('../../tools/test-ui.mjs').StoryWorld} world */
export async function run({ page, workbench, screenshot, expect }) {
  await workbench.openDigest('2026-03-digital-policy.txt');
  await workbench.words(title, ({ weight }) => weight === '700');

  // Wrapped: paragraphs of several hundred characters, no row of more than the measure.
  const rows = await workbench.editor.locator('.view-line').allInnerTexts();
  expect(Math.max(...rows.map((row) => row.length))).to.be.within(70, 95);

  const { color, weight } = await workbench.words('published draft rules');
  expect(weight).to.equal('400');
  await workbench.words('Sources and further reading', (closingLine) => closingLine.color !== color);
  await workbench.words('General Data Protection', (law) => law.color !== color);
  expect(await workbench.hoverText('General Data Protection')).to.match(/General Data Protection Regulation.*Laws and treaties/s);
  await screenshot('reading-entity-hover');
  await page.mouse.move(0, 0);

  await workbench.runCommand('Explorer: Focus on Outline View');
  const outline = page.locator('.outline-pane .monaco-list-row');
  await outline.filter({ hasText: 'Ferry operator' }).waitFor();
  await screenshot('reading-outline');
  await outline.filter({ hasText: 'Messaging service' }).dblclick();
  await page.locator('.monaco-breadcrumb-item', { hasText: title }).waitFor();

  await workbench.focusEditor();
  const body = workbench.editor.locator('.view-line', { hasText: firstWords });
  await body.waitFor();
  await workbench.press('ControlOrMeta+Shift+BracketLeft');
  await body.waitFor({ state: 'detached' });
  await workbench.words(title);
  await screenshot('reading-folded');
  await workbench.press('ControlOrMeta+Shift+BracketRight');
  await body.waitFor();
}
