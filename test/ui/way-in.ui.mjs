import { cp, mkdir, writeFile } from 'node:fs/promises';
import path from 'node:path';

export const name = 'who comes first is led in: a walkthrough that ticks itself off, samples to try, and views that say the next step';

const steps = ['open', 'read', 'tag', 'topic', 'find', 'export'];
const coded = '2026-05-coded.txt';
const passage = 'where volunteers help them to go online';

/** @param {import('../../tools/test-ui.mjs').StoryWorld} world */
export async function run({ page, workbench, workspace, screenshot }) {
  /** @param {string} step */
  const tick = (step) => page.locator(`[data-done-step-id$="#${step}"][aria-checked="true"]`);
  /** @param {string} folder */
  const openFolder = async (folder) => {
    const address = new URL(page.url());
    address.searchParams.set('folder', folder);
    await page.goto(address.href);
    workbench.workspace = folder;
    await workbench.started();
    await workbench.openContainer('Policy Digest');
  };
  const walkthrough = async () => {
    await workbench.runCommand('Policy Digest: Get Started');
    await page.locator('[data-done-step-id$="#open"]').first().waitFor();
  };

  // An empty folder: the views say what to do, and the samples are one click away.
  const empty = path.join(workspace, '..', 'empty');
  await mkdir(empty);
  await openFolder(empty);
  await workbench.sidebar.getByText('No digests were found in this folder.').waitFor();
  await walkthrough();
  // The pictures are drawn in a frame of their own.
  await page.frameLocator('iframe.webview').frameLocator('#active-frame').locator('svg').first().waitFor();
  await screenshot('way-in-empty');
  await workbench.sidebar.getByRole('button', { name: 'Open the Sample Digests' }).first().click();
  await page.locator('.tab.active', { hasText: coded }).waitFor();
  await workbench.words('Ferry line pays for a year without paper tickets');
  await workbench.words('came to €1.9 million', ({ behind }) => behind.length > 0);
  await workbench.readFile(`policy-digest-samples/${coded}.annotations.yaml`);
  await screenshot('way-in-samples');

  // A folder of documents: they can be imported.
  const documents = path.join(workspace, '..', 'documents');
  await mkdir(path.join(documents, 'mail'), { recursive: true });
  await writeFile(path.join(documents, 'mail', 'letter.eml'), 'Subject: The quay\n\nThe quay is closed.\n');
  await openFolder(documents);
  await workbench.sidebar.getByRole('button', { name: 'Import Files as Digest' }).first().waitFor();
  await workbench.sidebar.getByText('can become a digest').waitFor();
  await screenshot('way-in-documents');

  // What `npm start` opens: one coded and one uncoded digest. Each step ticks itself off.
  const start = path.join(workspace, '..', 'start');
  await cp(path.join(import.meta.dirname, '../../media/samples'), start, { recursive: true });
  await openFolder(start);
  await workbench.treeRow('Tag claims').waitFor();
  await walkthrough();
  await tick('open').first().waitFor();
  await screenshot('way-in-walkthrough');
  await workbench.openFile(coded);
  await workbench.words('came to €1.9 million', ({ behind }) => behind.length > 0);
  await workbench.selectText(passage);
  await workbench.press('Alt+Enter');
  await workbench.chooseItem('follow-up', 'Tag Passage');
  await workbench.readFile(`${coded}.annotations.yaml`, (text) => text.includes(passage));
  await workbench.runCommand('Policy Digest: Set Article Topics');
  await workbench.chooseItem('Digital inclusion', 'Main Topic');
  await workbench.readFile(`${coded}.annotations.yaml`, (text) => text.includes('Digital inclusion and skills'));
  await workbench.runCommand('Policy Digest: Find Tagged Passages');
  await page.frameLocator('iframe.webview[src*="purpose=webviewView"]').frameLocator('#active-frame').locator('#query:focus').waitFor();
  await workbench.runCommand('Policy Digest: Export Tagged Passages');
  await workbench.quickInput.filter({ hasText: 'Which Passages' }).waitFor();
  await workbench.press('Escape');
  await workbench.quickInput.waitFor({ state: 'hidden' });
  await walkthrough();
  for (const step of steps) await tick(step).first().waitFor();
  await screenshot('way-in-all-ticked');
  await workbench.setColorTheme('Dark Modern', 'vs-dark');
  await screenshot('way-in-dark');
}
