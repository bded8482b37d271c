import { writeFile } from 'node:fs/promises';
import path from 'node:path';

export const name = 'coders are told apart by colour, hidden and shown, and one’s annotation is adopted';

const file = '2026-03-digital-policy.txt';
const passage = 'selling location data of its users';

/** @param {import('../../tools/test-ui.mjs').StoryWorld} world */
export async function run({ page, workbench, workspace, screenshot, expect }) {
  const text = await workbench.readFile(file);
  const start = text.indexOf(passage);
  await writeFile(path.join(workspace, `${file}.ana.annotations.yaml`), [
    'version: 1', `digest: ${file}`, 'annotations:', '  - id: ana001', '    tags: [claims/rights]', `    exact: ${passage}`,
    `    prefix: ${JSON.stringify(text.slice(start - 32, start))}`, `    suffix: ${JSON.stringify(text.slice(start + passage.length, start + passage.length + 32))}`,
    `    start: ${start}`, `    end: ${start + passage.length}`, '    coder: ana', '    created: 2026-05-04T08:30:00Z', '',
  ].join('\n'));
  // Of this folder alone: other stories see the colours of tags.
  await workbench.changeSettings({ 'policyDigest.coder': 'bob', 'policyDigest.colorBy': 'tag' });
  await workbench.openContainer('Policy Digest');
  // The editor takes up the setting a moment after the file was written.
  await workbench.sidebar.locator('.pane-header', { hasText: 'bob' }).waitFor();
  await workbench.openDigest(file);
  await workbench.words(passage, ({ behind }) => behind.length > 0);
  await workbench.selectText('eleven data brokers');
  await workbench.press('Alt+Enter');
  await workbench.chooseItem('claims/cost', 'Tag Passage');

  // The palette offers what there was when it opened: the view comes with the second coder.
  await workbench.sidebar.locator('.pane-header', { hasText: 'Coders' }).waitFor();
  await workbench.runCommand('Policy Digest: Focus on Coders View');
  const ana = workbench.treeRow('Coder ana, annotations: 1');
  await ana.waitFor();
  await workbench.treeRow('Coder bob, annotations: 1').waitFor();
  const before = (await workbench.words(passage)).behind[0];
  await workbench.runCommand('Policy Digest: Colour Passages by Tag or Coder');
  await workbench.words(passage, ({ behind }) => behind.length > 0 && behind[0] !== before);
  await screenshot('coders-colours');

  // By mouse: the check box of the row. By keyboard: the list of the command.
  await ana.locator('.monaco-custom-toggle').click();
  await workbench.words(passage, ({ behind }) => behind.length === 0);
  await workbench.words('eleven data brokers', ({ behind }) => behind.length > 0);
  await workbench.runCommand('Policy Digest: Show or Hide Coders');
  const list = workbench.quickInput.filter({ hasText: 'Show Annotations by Which Coders?' });
  await list.locator('.monaco-list-row[aria-checked="false"]', { hasText: 'ana' }).waitFor();
  await workbench.press('ArrowDown', 'Space');
  await list.locator('.monaco-list-row[aria-checked="true"]', { hasText: 'ana' }).waitFor();
  await screenshot('coders-list');
  await workbench.press('Enter');
  await workbench.words(passage, ({ behind }) => behind.length > 0);

  await workbench.selectText(passage);
  await workbench.press('ArrowRight');
  await workbench.runCommand('Policy Digest: Adopt Passage from Another Coder');
  const mine = await workbench.readFile(`${file}.bob.annotations.yaml`, (yaml) => yaml.includes(passage));
  expect(mine).to.contain('Adopted from ana, 2026-05-04.');
  await workbench.treeRow('Coder bob, annotations: 2').waitFor();
  await page.mouse.move(0, 0);
}
