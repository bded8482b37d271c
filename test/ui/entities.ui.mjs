import { parse } from 'yaml';

export const name = 'entities are listed, filtered and followed, and the researcher has the last word on them';

const digest = '2026-03-digital-policy.txt';
const rulesFile = '.policy-digest/entities.yaml';

/** @type {[string, 'vs' | 'vs-dark' | 'hc-black' | 'hc-light'][]} */
const themes = [
  ['Dark Modern', 'vs-dark'],
  ['Default High Contrast', 'hc-black'],
  ['Default High Contrast Light', 'hc-light'],
  ['Light Modern', 'vs'],
];

/** @param {import('../../tools/test-ui.mjs').StoryWorld} world */
export async function run({ page, workbench, screenshot, expect }) {
  await workbench.openContainer('Policy Digest');
  await workbench.openDigest(digest);

  // The list: types, entities, where they are named.
  await workbench.runCommand('Policy Digest: Focus on Entities View');
  // Room for the list: the other views are folded.
  for (const title of ['Topics', 'Codebook']) await workbench.view(title).locator('.pane-header').click();
  await workbench.expandRow('Countries and cities');
  await workbench.expandRow('Oslo, mentioned');
  await workbench.sidebar.locator('.monaco-list-row', { hasText: 'at a hearing in Oslo' }).click();
  await workbench.words('Oslo');
  for (const [theme, kind] of themes) {
    await workbench.setColorTheme(theme, kind);
    await screenshot(`entities-list-${kind}`);
  }

  // All digests, filtered while one types.
  await workbench.runCommand('Policy Digest: Show Entities of This Digest or All Digests');
  await workbench.runCommand('Policy Digest: Filter Entities');
  await workbench.quickInput.filter({ hasText: 'Filter Entities' }).waitFor();
  await workbench.answer('osl');
  await workbench.treeRow('Oslo, mentioned').waitFor();
  await workbench.treeRow('Organisations').waitFor({ state: 'detached' });
  await screenshot('entities-filtered');
  await workbench.runCommand('Policy Digest: Filter Entities');
  await workbench.quickInput.filter({ hasText: 'Filter Entities' }).waitFor();
  await workbench.press('Backspace', 'Enter');
  await workbench.treeRow('Organisations').waitFor();
  await workbench.runCommand('Policy Digest: Show Entities of This Digest or All Digests');

  // The card over a name, and one step from it: not an entity. Undo brings it back.
  await workbench.focusEditor();
  const { color: plain } = await workbench.words('published draft rules');
  expect(await workbench.hoverText('Oslo')).to.match(/Oslo.*Countries and cities.*Not an entity/s);
  await screenshot('entities-hover');
  await page.locator('.monaco-hover:visible a', { hasText: 'Not an entity' }).click();
  await workbench.words('Oslo', ({ color }) => color === plain);
  expect(parse(await workbench.readFile(rulesFile)).ignore).to.deep.equal(['Oslo']);
  await workbench.runCommand('Policy Digest: Undo Last Change');
  await workbench.words('Oslo', ({ color }) => color !== plain);

  // Words that nobody recognised, by the light bulb.
  await workbench.focusEditor();
  await workbench.selectText('regulatory sandbox');
  await workbench.press('ControlOrMeta+.');
  await workbench.quickInput.filter({ hasText: 'Correct What Is Here' }).locator('.monaco-list-row.focused', { hasText: 'Always Mark “regulatory sandbox” as' }).waitFor();
  await screenshot('entities-light-bulb');
  await workbench.press('Enter');
  await workbench.chooseItem('Laws and treaties');
  await workbench.words('regulatory sandbox', ({ color }) => color !== plain);

  // F2 renames the entity, and says that the text stays.
  await workbench.focusEditor();
  await workbench.selectText('Oslo');
  await workbench.press('F2');
  await workbench.quickInput.filter({ hasText: 'The text of the digest stays the same' }).waitFor();
  await screenshot('entities-rename');
  await workbench.answer('Oslo City');
  const { entities } = parse(await workbench.readFile(rulesFile, (text) => text.includes('Oslo City')));
  expect(entities).to.deep.include({ name: 'regulatory sandbox', type: 'LAW' });
  expect(entities.find((/** @type {{ name: string }} */ entity) => entity.name === 'Oslo City').aliases).to.deep.equal(['Oslo']);
  await workbench.expandRow('Countries and cities');
  await workbench.treeRow('Oslo City, mentioned').waitFor();
  await screenshot('entities-renamed');
}
