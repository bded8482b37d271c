import { parse } from 'yaml';

export const name = 'memos are written in a comment box at their passage, follow the text, and are found in a list';

const file = '2026-03-digital-policy.txt';
const sidecarFile = `${file}.annotations.yaml`;
const glyph = '.comment-range-glyph[class*="comment-thread"]';
const passage = 'selling location data of its users';

/** @param {import('../../tools/test-ui.mjs').StoryWorld} world */
export async function run({ page, workbench, screenshot, expect }) {
  const memoOf = (/** @type {string} */ yaml) => parse(yaml).annotations?.[0]?.memo;
  const box = workbench.editor.locator('.review-widget');

  await workbench.openContainer('Policy Digest');
  await workbench.openDigest(file);
  await workbench.selectText(passage);
  await workbench.press('Alt+Enter');
  await workbench.chooseItem('claims', 'Tag Passage');
  await workbench.words(passage, ({ behind }) => behind.length > 0);

  await workbench.press('ControlOrMeta+K', 'n');
  await box.locator('.monaco-editor.focused').waitFor();
  await workbench.type('Compare **2024**:\n- who bought it?\n![](https://tracker.example/a.png)');
  await screenshot('memos-box');
  await workbench.press('ControlOrMeta+Enter');
  const saved = memoOf(await workbench.readFile(sidecarFile, (yaml) => memoOf(yaml) !== undefined));
  expect(saved).to.match(/^Compare \*\*2024\*\*:\n- who bought it\?/);
  await workbench.editor.locator(glyph).first().waitFor();
  expect(await workbench.editor.locator(glyph).count(), 'one icon, though the line of the passage fills several rows').to.equal(1);
  await screenshot('memos-saved');

  // The glyph opens it, as Markdown without the picture.
  await workbench.editor.locator(glyph).first().click();
  await box.locator('strong', { hasText: '2024' }).waitFor();
  expect(await box.locator('.comment-body img').count()).to.equal(0);
  await screenshot('memos-shown');
  await workbench.focusEditor();

  // What was typed and not saved is there again after a reload, though nobody pressed a button.
  await workbench.selectText('regretted');
  await workbench.press('Alt+Enter');
  await workbench.chooseItem('claims', 'Tag Passage');
  await workbench.words('regretted', ({ behind }) => behind.length > 0);
  await workbench.press('ControlOrMeta+K', 'n');
  await box.locator('.monaco-editor.focused').waitFor();
  await workbench.type('Half a thought');
  await page.waitForTimeout(2000);
  await workbench.reload();
  await (await workbench.notification('A memo was typed and not saved')).getByText('Show', { exact: true }).click();
  await workbench.chooseItem('Half a thought', 'Memos');
  await box.locator('.monaco-editor.focused', { hasText: /Half.a.thought/ }).waitFor();
  await screenshot('memos-draft');
  await workbench.press('ControlOrMeta+Enter');
  await workbench.readFile(sidecarFile, (yaml) => yaml.includes('memo: Half a thought'));
  await workbench.focusEditor();

  await workbench.runCommand('Policy Digest: Edit Project Memo');
  await page.locator('.tab.active', { hasText: 'Project Memo.md' }).waitFor();
  await page.locator('.editor-group-container.active .monaco-editor.focused').waitFor();
  await workbench.type('What does the debate leave out?');
  await screenshot('memos-project');
  await workbench.press('ControlOrMeta+S');
  await workbench.readFile('.policy-digest/codebook.yaml', (yaml) => parse(yaml).memo === 'What does the debate leave out?');

  await workbench.runCommand('Policy Digest: Show All Memos');
  await workbench.quickInput.filter({ hasText: '3 Memos' }).waitFor();
  await screenshot('memos-list');
  await workbench.chooseItem('Compare', '3 Memos');
  await workbench.words(passage, ({ behind }) => behind.length > 0);
}
