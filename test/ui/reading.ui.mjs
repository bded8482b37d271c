export const name = 'a digest reads as articles: wrapped, titles bold, entities marked, folded and outlined';

const title = 'Messaging service Pinglo fined over sale of location data';
const firstWords = 'The data protection authority of Estermark';

/** @param {import('../../tools/test-ui.mjs').StoryWorld} world */
export async function run({ page, workbench, screenshot, expect }) {
  await workbench.openFile('2026-03-digital-policy.txt');
  await workbench.painted(title).waitFor();

  // Wrapped: paragraphs of several hundred characters, no row of more than the measure.
  const rows = await workbench.editor.locator('.view-line').allInnerTexts();
  expect(Math.max(...rows.map((row) => row.length))).to.be.within(70, 95);

  expect(await workbench.style(workbench.painted(title), 'font-weight')).to.equal('700');
  const closingLine = workbench.painted('Sources and further reading');
  const plain = workbench.editor.locator('.view-line > span > span:not([class*="ced-"])').first();
  expect(await workbench.style(closingLine, 'color')).not.to.equal(await workbench.style(plain, 'color'));

  const law = workbench.painted('General Data Protection');
  expect(await workbench.style(law, 'color')).not.to.equal(await workbench.style(plain, 'color'));
  expect(await workbench.hoverText(law)).to.match(/General Data Protection Regulation.*Laws and treaties/s);
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
  await workbench.painted(title).waitFor();
  await screenshot('reading-folded');
  await workbench.press('ControlOrMeta+Shift+BracketRight');
  await body.waitFor();
}
