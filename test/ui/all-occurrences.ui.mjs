import { parse } from 'yaml';

export const name = 'all places of some words are tagged but for those left out, and the tag is split among new ones, passage by passage';

const file = '2026-03-digital-policy.txt';
const words = 'location data';

/** @param {import('../../tools/test-ui.mjs').StoryWorld} world */
export async function run({ workbench, screenshot, expect }) {
  const text = await workbench.readFile(file);
  const places = text.split(words).length - 1;
  expect(places).to.be.greaterThan(2);
  const tags = async (/** @type {number} */ count) => parse(await workbench.readFile(`${file}.annotations.yaml`, (yaml) =>
    parse(yaml).annotations.length === count)).annotations.map((/** @type {{ tags: string[] }} */ entry) => entry.tags.join());
  const list = (/** @type {string} */ title) => workbench.quickInput.filter({ hasText: title });

  await workbench.openContainer('Policy Digest');
  await workbench.openDigest(file);
  await workbench.selectText(words);
  await workbench.runCommand('Policy Digest: Tag All Occurrences');
  await workbench.chooseItem('In this digest', 'Tag All Occurrences: Where?');
  await workbench.chooseItem('The words themselves', 'Tag All Occurrences: What?');
  await list(`“${words}”: ${places} Occurrences`).waitFor();
  await workbench.press('ArrowDown', 'Space');
  await workbench.quickInput.locator('.monaco-list-row[aria-checked="false"]').waitFor();
  await screenshot('all-occurrences');
  await workbench.press('Enter');
  await workbench.chooseItem('follow-up', `Tag ${places - 1} Occurrences`);
  expect(await tags(places - 1)).to.deep.equal(Array(places - 1).fill('follow-up'));

  await workbench.runCommand('Policy Digest: Split Tag');
  await workbench.chooseItem('follow-up', 'Split Which Tag?');
  await list('(1 of 2)').waitFor();
  await workbench.press('ControlOrMeta+A');
  await workbench.type('follow-up/check, follow-up/ask');
  await workbench.press('Enter');
  await list('What Belongs to “follow-up/check”?').waitFor();
  await workbench.press('ArrowDown', 'Space');
  await screenshot('split-divide');
  await workbench.press('Enter');
  await list('What Belongs to “follow-up/ask”?').waitFor();
  await workbench.press('Enter');
  await list('Split “follow-up”').locator('.monaco-list-row.focused', { hasText: 'Apply' }).waitFor();
  await screenshot('split-preview');
  await workbench.press('Enter');
  await workbench.treeRow('Tag follow-up, used').waitFor();
  await workbench.readFile(`${file}.annotations.yaml`, (yaml) => yaml.includes('follow-up/check'));
  expect((await tags(places - 1)).sort()).to.deep.equal(['follow-up/check', ...Array(places - 2).fill('follow-up')].sort());
}
