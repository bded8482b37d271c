import { readdir } from 'node:fs/promises';

export const name = 'a tag is undone and done again by the same keys in the text and in the codebook view';

const sidecarFile = '2026-04-chips-and-trade.txt.annotations.yaml';

/** @param {import('../../tools/test-ui.mjs').StoryWorld} world */
export async function run({ workbench, workspace, screenshot, expect }) {
  await workbench.openContainer('Policy Digest');
  await workbench.openDigest('2026-04-chips-and-trade.txt');
  await workbench.selectText('A machine without service is furniture after two years');
  await workbench.press('Alt+Enter');
  await workbench.chooseItem('evidence/quote');
  await workbench.readFile(sidecarFile, (text) => text.includes('evidence/quote'));
  await workbench.treeRow('Tag evidence, used once').waitFor();

  await workbench.focusEditor();
  await workbench.press('ControlOrMeta+Z');
  await workbench.treeRow('Tag evidence, not used').waitFor();
  await workbench.press('ControlOrMeta+Y');
  await workbench.treeRow('Tag evidence, used once').waitFor();

  await workbench.runCommand('Policy Digest: Focus on Codebook View');
  await workbench.press('ArrowDown', 'ControlOrMeta+Z');
  await workbench.treeRow('Tag evidence, not used').waitFor();
  // The file was made for this one tag, and goes with it.
  expect(await readdir(workspace)).not.to.include(sidecarFile);
  await screenshot('undoing');

  await workbench.press('ControlOrMeta+Y');
  await workbench.readFile(sidecarFile, (text) => text.includes('evidence/quote'));
  await workbench.treeRow('Tag evidence, used once').waitFor();
}
