export const name = 'the extension speaks the language of the editor';

/** What is said of the same folder: by the manifest, of a built-in topic and its articles, and of a digest. */
const languages = {
  fr: { view: 'Thèmes', area: 'Droits et contenus', articles: /, \d+ articles?/, progress: /codés sur \d/ },
  de: { view: 'Themen', area: 'Rechte und Inhalte', articles: /, \d+ Artikel/, progress: /von \d+ codiert/ },
};

/** @param {import('../../tools/test-ui.mjs').StoryWorld} world */
export async function run({ page, workbench, screenshot, expect }) {
  for (const [language, { view, area, articles, progress }] of Object.entries(languages)) {
    // As a language pack tells it to the editor, of which only the extension's own texts are tried here.
    await page.addInitScript((code) => { Object.assign(globalThis, { _VSCODE_NLS_LANGUAGE: code }); }, language);
    await workbench.reload();
    await workbench.openContainer('Policy Digest');
    await page.locator('.pane-header', { hasText: view }).first().waitFor();
    await workbench.treeRow(area).waitFor();
    expect(await workbench.treeRow(area).getAttribute('aria-label')).to.match(articles);
    await workbench.openDigest('2026-03-digital-policy.txt');
    await page.locator('.statusbar-item', { hasText: progress }).waitFor();
    await screenshot(`language-${language}`);
  }
}
