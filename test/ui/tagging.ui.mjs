import { parse } from 'yaml';

export const name = 'passages and articles are tagged by keyboard, and found again after a reload and an edit';

const file = '2026-03-digital-policy.txt';
const sidecarFile = `${file}.annotations.yaml`;
const title = 'Messaging service Pinglo fined over sale of location data';
const passage = 'selling location data of its users';

/** @param {import('../../tools/test-ui.mjs').StoryWorld} world */
export async function run({ page, workbench, screenshot, expect }) {
  await workbench.openContainer('Policy Digest');
  await workbench.openDigest(file);
  await workbench.words(title);

  await workbench.selectText(passage);
  await workbench.press('Alt+Enter');
  await workbench.quickInput.waitFor();
  await screenshot('tagging-pick');
  await workbench.type('data-trade');
  await screenshot('tagging-pick-new');
  await workbench.press('Enter');
  const [tagged] = annotations(await workbench.readFile(sidecarFile, (text) => text.includes('data-trade')));
  const text = await workbench.readFile(file);
  expect(tagged).to.include({ exact: passage, start: text.indexOf(passage), end: text.indexOf(passage) + passage.length });
  expect(tagged.tags).to.deep.equal(['data-trade']);

  await workbench.words(passage, ({ behind }) => behind.length > 0);
  await workbench.press('ControlOrMeta+K', 'n');
  await workbench.editor.locator('.review-widget .monaco-editor.focused').waitFor();
  await workbench.type('Compare with the fine of 2024');
  await screenshot('tagging-memo');
  await workbench.press('ControlOrMeta+Enter');
  await workbench.readFile(sidecarFile, (yaml) => annotations(yaml)[0].memo === 'Compare with the fine of 2024');
  await workbench.focusEditor();

  await workbench.press('Alt+Shift+Enter');
  await workbench.chooseItem('follow-up', 'Tag Article');
  const { articles } = parse(await workbench.readFile(sidecarFile, (yaml) => yaml.includes('follow-up')));
  expect(articles).to.deep.equal([{ id: tagged.article, title, tags: ['follow-up'] }]);
  await workbench.words(title, ({ behind }) => behind.length > 0);
  await screenshot('tagging-codebook');

  // A fresh start, without any editor open: nothing but the files can tell.
  await workbench.runCommand('View: Close All Editors');
  await page.locator('.tab').waitFor({ state: 'detached' });
  await workbench.reload();
  await workbench.expandRow('Tag data-trade, used once');
  await workbench.treeRow('Tag follow-up, used once').waitFor();
  await workbench.treeRow(passage).click();
  await workbench.words(passage, ({ behind }) => behind.length > 0);
  await screenshot('tagging-after-reload');

  await workbench.focusEditor();
  await workbench.press('ControlOrMeta+K', 'L');
  await page.locator('.statusbar-item', { hasText: 'Editable' }).waitFor();
  await workbench.press('ControlOrMeta+Home');
  await workbench.type('Collected in March for the seminar.\n\n');
  await workbench.press('ControlOrMeta+S');
  await workbench.readFile(file, (saved) => saved.startsWith('Collected in March'));
  await workbench.reload();
  await workbench.openDigest(file);
  await workbench.press('ControlOrMeta+Home');
  await workbench.words(passage, ({ behind }) => behind.length > 0);
  expect(await workbench.hoverText(passage)).to.match(/data-trade.*Compare with the fine of 2024/s);
  await screenshot('tagging-hover');
  await page.mouse.move(0, 0);

  await workbench.runCommand('Policy Digest: Focus on Codebook View');
  // What was done before the fresh start can still be undone.
  await workbench.press('ArrowDown', 'ControlOrMeta+Z');
  await workbench.readFile(sidecarFile, (yaml) => !yaml.includes('follow-up') && yaml.includes('data-trade'));
}

/** @param {string} sidecar */
function annotations(sidecar) {
  return parse(sidecar).annotations;
}
