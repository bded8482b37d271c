import { parse } from 'yaml';

export const name = 'tags are moved by drag and drop and by keyboard, after a preview, and undone';

const file = '2026-03-digital-policy.txt';
const sidecarFile = `${file}.annotations.yaml`;
const passage = 'selling location data of its users';

/** @param {import('../../tools/test-ui.mjs').StoryWorld} world */
export async function run({ page, workbench, screenshot, expect }) {
  const tagsAre = (/** @type {string[]} */ tags) => workbench.readFile(sidecarFile, (yaml) =>
    JSON.stringify(parse(yaml).annotations[0].tags) === JSON.stringify(tags));
  const apply = () => workbench.quickInput.locator('.monaco-list-row.focused', { hasText: 'Apply' });

  await workbench.openContainer('Policy Digest');
  await workbench.openDigest(file);
  await workbench.selectText(passage);
  await workbench.press('Alt+Enter');
  await workbench.chooseItem('cost', 'Tag Passage');
  await tagsAre(['claims/cost']);
  await workbench.treeRow('Tag claims, used once').waitFor();
  await workbench.treeRow('Tag evidence, not used yet').waitFor();
  await screenshot('codebook-view');

  await workbench.expandRow('Tag claims, used once');
  await workbench.treeRow('Tag claims/cost').dragTo(workbench.treeRow('Tag evidence'));
  await workbench.quickInput.filter({ hasText: 'claims/cost → evidence/cost' }).waitFor();
  await screenshot('codebook-preview');
  await workbench.press('Escape');
  await workbench.quickInput.waitFor({ state: 'hidden' });
  await tagsAre(['claims/cost']);
  await workbench.treeRow('Tag claims/cost').dragTo(workbench.treeRow('Tag evidence'));
  await apply().waitFor();
  await workbench.press('Enter');
  await tagsAre(['evidence/cost']);

  await workbench.treeRow('Tag evidence, used once').click();
  await workbench.press('ControlOrMeta+Alt+M');
  await workbench.chooseItem('actors', 'Move “evidence” Under');
  await apply().waitFor();
  await workbench.press('Enter');
  await tagsAre(['actors/evidence/cost']);
  const { tags } = parse(await workbench.readFile('.policy-digest/codebook.yaml'));
  expect(tags.map((/** @type {{ name: string }} */ tag) => tag.name)).to.deep.equal(['claims', 'actors', 'follow-up']);

  await workbench.runCommand('Policy Digest: Undo Last Change');
  await tagsAre(['evidence/cost']);
  await workbench.treeRow('Tag evidence, used once').click();
  await workbench.press('F2');
  await workbench.quickInput.filter({ hasText: 'Rename Tag' }).waitFor();
  await workbench.type('proof');
  await workbench.press('Enter');
  await apply().waitFor();
  await workbench.press('Enter');
  await tagsAre(['proof/cost']);
  await workbench.treeRow('Tag proof, used once').waitFor();
  await screenshot('codebook-renamed');
  await page.mouse.move(0, 0);
}
