import { writeFile } from 'node:fs/promises';
import path from 'node:path';
export const name = 'explore';
export async function run({ page, workbench, screenshot, workspace }) {
  const t = (ms = 800) => page.waitForTimeout(ms);
  await workbench.openContainer('Policy Digest');
  await workbench.openFile('2026-04-chips-and-trade.txt');
  console.log(await workbench.hoverText('Veldhaven Optics').catch(String));
  await workbench.selectText('A machine without service is furniture after two years');
  await workbench.press('Alt+Enter');
  await workbench.chooseItem('evidence/quote');
  await t();
  await workbench.runCommand('Policy Digest: Export Tagged Passages');
  await t();
  await workbench.chooseItem('evidence/quote');
  await t();
  await workbench.chooseItem('Markdown');
  await t();
  await screenshot('x1');
  await workbench.press('Enter');
  await t();
  await screenshot('x2');
  console.log(await workbench.readFile('evidence-quote.md'));
  console.log(await page.locator('.notifications-toasts').innerHTML().catch(String));
  await writeFile(path.join(workspace, 'weekly.digest.annotations.yaml'), 'version: 1\nannotations:\n  - id: abc123\n    tags: [claims\n    exact: "half a quote\n');
  await t(3000);
  await screenshot('x3');
  console.log(await page.locator('.notifications-toasts').innerText().catch(String));
}
