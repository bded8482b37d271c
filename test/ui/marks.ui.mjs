import { writeFile } from 'node:fs/promises';
import path from 'node:path';
import { parse, stringify } from 'yaml';
import { contrasts } from './contrast.mjs';

export const name = 'coding by mouse: tags are dragged into the text, passages onto other tags; four tags at one place are four marks, and their names stand beside the text';

const file = '2026-03-digital-policy.txt';
const sidecarFile = `${file}.annotations.yaml`;
const passage = 'selling location data of its users';
const inner = 'data of its users';
const selected = 'to advertisers without consent';

/** @type {[name: string, kind: 'vs' | 'vs-dark' | 'hc-black' | 'hc-light'][]} */
const themes = [
  ['Light Modern', 'vs'],
  ['Dark Modern', 'vs-dark'],
  ['Default High Contrast', 'hc-black'],
  ['Default High Contrast Light', 'hc-light'],
];

/** WCAG 2.2: the least contrast of words (1.4.3), and of marks with what is behind them (1.4.11). */
const least = { words: 4.5, marks: 3 };

/** @param {import('../../tools/test-ui.mjs').StoryWorld} world */
export async function run({ page, workbench, workspace, screenshot, expect }) {
  const annotations = async (/** @type {(list: any[]) => boolean} */ expected) =>
    parse(await workbench.readFile(sidecarFile, (text) => expected(parse(text)?.annotations ?? []))).annotations;
  const taggedAs = (/** @type {string} */ exact, /** @type {string[]} */ tags) => annotations((list) =>
    list.some((entry) => entry.exact === exact && JSON.stringify(entry.tags) === JSON.stringify(tags)));
  const protection = (/** @type {string} */ state) => page.locator('.statusbar-item', { hasText: state }).waitFor();

  /** Drags a row of a tree to words of the text, as a hand does: slowly enough for the editor to let it in. */
  const dragIntoText = async (/** @type {string} */ row, /** @type {string} */ words) => {
    await workbench.treeRow(row).hover();
    await page.mouse.down();
    const { x, y, width, height } = await workbench.words(words);
    await page.mouse.move(x - 40, y + height / 2, { steps: 5 });
    await protection('Editable');
    await page.mouse.move(x + width / 2, y + height / 2, { steps: 5 });
    await page.mouse.move(x + width / 2 + 1, y + height / 2);
    await screenshot(`marks-drag-${words.split(' ')[0]}`);
    await page.mouse.up();
    await page.mouse.move(0, 0);
  };

  await workbench.openContainer('Policy Digest');
  await workbench.openDigest(file);
  await protection('Protected');
  const text = await workbench.readFile(file);

  // Onto words that are selected, onto a tagged passage, and onto a sentence.
  await workbench.selectText(passage);
  await dragIntoText('Tag actors', passage);
  await taggedAs(passage, ['actors']);
  await protection('Protected');
  await dragIntoText('Tag evidence', 'selling location');
  await taggedAs(passage, ['actors', 'evidence']);
  await dragIntoText('Tag follow-up', 'departs from the');
  const all = await annotations((list) => list.length === 2);
  expect(all.find((/** @type {{ tags: string[] }} */ { tags }) => tags[0] === 'follow-up').exact).to.match(/^It departs from .*sandbox\.$/);
  await protection('Protected');
  expect(await page.locator('.tab.active.dirty').count()).to.equal(0);
  expect(await workbench.readFile(file)).to.equal(text);
  await workbench.focusEditor();
  await workbench.press('ControlOrMeta+Z');
  await annotations((list) => list.length === 1);

  // By a click on a tag, too.
  await workbench.selectText(selected);
  await workbench.treeRow('Tag follow-up').hover();
  await workbench.treeRow('Tag follow-up').locator('a[aria-label^="Tag Selection"]').click();
  await taggedAs(selected, ['follow-up']);

  // A passage is dragged to another tag.
  await workbench.expandRow('Tag follow-up, used once');
  await workbench.treeRow(selected).dragTo(workbench.treeRow('Tag evidence'));
  await taggedAs(selected, ['evidence']);
  await workbench.focusEditor();
  await workbench.press('ControlOrMeta+Z');
  await taggedAs(selected, ['follow-up']);

  // The hover offers what can be done.
  expect(await workbench.hoverText('selling location')).to.match(/Add Tag · Change · Memo · Remove/);
  await screenshot('marks-hover');
  await page.locator('.monaco-hover:visible').getByText('Change', { exact: true }).click();
  await workbench.chooseItem('actors', 'Change Which Tag');
  await workbench.chooseItem('claims/cost', 'Change actors To');
  await taggedAs(passage, ['claims/cost', 'evidence']);

  // Where there are no words, the editor says so.
  await workbench.focusEditor();
  await workbench.press('ControlOrMeta+Home', 'ArrowDown', 'Alt+Enter');
  await workbench.notification('There are no words here to tag');
  await page.keyboard.press('Escape');
  await workbench.focusEditor();

  // A colour that is changed in the codebook is changed in the tree and in the text.
  const [before] = (await workbench.words(selected, ({ behind }) => behind.length > 0)).behind;
  const codebook = await workbench.readFile('.policy-digest/codebook.yaml');
  await writeFile(path.join(workspace, '.policy-digest/codebook.yaml'), codebook.replace('#b07aa1', '#7a4f5c'));
  await workbench.sidebar.locator('.custom-view-tree-node-item-icon[style*="7a4f5c"]').first().waitFor();
  await workbench.words(selected, ({ behind }) => behind.length > 0 && behind[0] !== before);

  // Four tags over the same words.
  await workbench.selectText(inner);
  await workbench.press('Alt+Enter');
  await workbench.quickInput.filter({ hasText: 'Tag Passage' }).waitFor();
  await workbench.type('regulator,rights');
  await workbench.quickInput.filter({ hasText: 'actors/regulator, …' }).locator('.monaco-list-row.focused', { hasText: 'rights' }).waitFor();
  await workbench.press('Enter');
  await taggedAs(inner, ['actors/regulator', 'claims/rights']);
  await workbench.selectText(inner);
  await workbench.press('ArrowRight');
  const names = workbench.editor.locator('.view-lines span[class*="ced-"]').filter({ hasText: /^$/ });
  for (const [theme, kind] of themes) {
    await workbench.setColorTheme(theme, kind);
    /** @type {any[]} */
    let marks = [];
    for (let attempt = 0; marks.length < 4 && attempt < 50; attempt += 1) {
      await page.waitForTimeout(100);
      marks = await marksAt(workbench, inner);
    }
    await screenshot(`marks-${kind}`);
    expect(new Set(marks.map(({ y }) => y)).size, `${theme}: places of the stripes`).to.equal(4);
    expect(new Set(marks.map(({ color }) => color)).size, `${theme}: colours of the stripes`).to.equal(4);
    for (const { contrast } of marks) expect(contrast, theme).to.be.at.least(least.marks);
    const pale = (await contrasts(workbench.editor)).filter(({ contrast }) => contrast < least.words);
    expect(pale, theme).to.deep.equal([]);
  }
  expect(await names.count(), 'a name for each tag').to.be.at.least(4);

  // A passage that has lost its tags has a row of its own; from there it is dragged to a tag.
  await workbench.setColorTheme('Light Modern', 'vs');
  await workbench.changeSettings({ 'policyDigest.tagNames': 'always' });
  const sidecar = parse(await workbench.readFile(sidecarFile));
  sidecar.annotations.find((/** @type {any} */ entry) => entry.exact === selected).tags = [];
  await writeFile(path.join(workspace, sidecarFile), stringify(sidecar));
  await workbench.expandRow('Passages without a tag');
  await workbench.treeRow(selected).waitFor();
  await screenshot('marks-untagged');
  await workbench.treeRow(selected).dragTo(workbench.treeRow('Tag claims'));
  await taggedAs(selected, ['claims']);
}

/**
 * The stripes at some words: where they are in their row, and how they stand out.
 * @param {import('./workbench.mjs').Workbench} workbench
 * @param {string} words
 */
async function marksAt(workbench, words) {
  const { x, y, width, height } = await workbench.words(words);
  return workbench.editor.evaluate((editor, [middleX, middleY]) => {
    const channels = (/** @type {string} */ color) => (color.match(/[\d.]+/g) ?? []).slice(0, 3).map(Number);
    const luminance = (/** @type {string} */ color) => {
      const [red = 0, green = 0, blue = 0] = channels(color).map((channel) => {
        const share = channel / 255;
        return share <= 0.04045 ? share / 12.92 : ((share + 0.055) / 1.055) ** 2.4;
      });
      return 0.2126 * red + 0.7152 * green + 0.0722 * blue;
    };
    const ground = getComputedStyle(editor.querySelector('.monaco-editor-background') ?? editor).backgroundColor;
    return [...editor.querySelectorAll('.view-overlays .cdr')].flatMap((box) => {
      const { left, right, top, bottom } = box.getBoundingClientRect();
      const { backgroundImage, backgroundPositionY } = getComputedStyle(box);
      if (backgroundImage === 'none' || !(left <= middleX && middleX <= right && top <= middleY && middleY <= bottom)) return [];
      const color = /rgb\([^)]+\)/.exec(backgroundImage)?.[0] ?? '';
      const [dark = 0, bright = 0] = [luminance(color), luminance(ground)].sort((a, b) => a - b);
      return [{ y: backgroundPositionY, color, contrast: (bright + 0.05) / (dark + 0.05) }];
    });
  }, [x + width / 2, y + height / 2]);
}
