import { writeFile } from 'node:fs/promises';
import path from 'node:path';

export const name = 'a broken sidecar is told of, and stays as it is';

const digest = 'weekly.digest';
const sidecarFile = `${digest}.annotations.yaml`;
const broken = 'version: 1\ndigest: weekly.digest\nannotations:\n  - id: abc123\n    tags: [claims\n    exact: "half a quote\n';

/** @param {import('../../tools/test-ui.mjs').StoryWorld} world */
export async function run({ page, workbench, workspace, screenshot, expect }) {
  await workbench.openContainer('Policy Digest');
  await workbench.treeRow('Tag claims').waitFor();
  await writeFile(path.join(workspace, sidecarFile), broken);
  await workbench.notification(new RegExp(`${sidecarFile} can’t be read \\(line \\d+\\)`));
  await screenshot('broken-file-told');
  await workbench.press('Escape');

  await workbench.openDigest(digest);
  await workbench.selectText('examinations');
  await workbench.press('Alt+Enter');
  await workbench.chooseItem('claims/cost');
  const refused = await workbench.notification('nothing was written');
  await screenshot('broken-file-refused');
  expect(await workbench.readFile(sidecarFile)).to.equal(broken);

  await refused.getByRole('button', { name: 'Open File' }).first().click();
  await page.locator('.tab.active', { hasText: sidecarFile }).waitFor();
  await screenshot('broken-file-open');
}
