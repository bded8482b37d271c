import { existsSync } from 'node:fs';
import { cp, readdir } from 'node:fs/promises';
import path from 'node:path';

export const name = 'digests from the field are read, if they lie beside the project';

const source = path.resolve(import.meta.dirname, '../../../shared/digests');

/** @param {import('../../tools/test-ui.mjs').StoryWorld} world */
export async function run({ workbench, workspace, screenshot, expect }) {
  if (!existsSync(source)) {
    console.log('skipped: there are no digests in ../shared/digests');
    return;
  }
  const files = (await readdir(source)).filter((file) => file.endsWith('.txt'));
  await cp(source, path.join(workspace, 'field'), { recursive: true });
  await workbench.openContainer('Policy Digest');
  for (const file of files) {
    await workbench.openDigest(file);
    await workbench.page.locator('.statusbar', { hasText: 'Policy Digest' }).waitFor();
    await workbench.page.locator('.monaco-breadcrumb-item').nth(2).waitFor();
    await screenshot(`real-digest-${file.slice(0, 3)}`);
  }
  await workbench.press('ControlOrMeta+K', 'j');
  await workbench.quickInput.locator('.monaco-list-row').nth(10).waitFor({ state: 'attached' });
  await screenshot('real-digests-jump');
  await workbench.press('Escape');
  const counts = await workbench.view('Topics').locator('.monaco-list-row').allInnerTexts();
  expect(counts.length).to.be.greaterThan(5);
}
