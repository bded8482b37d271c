import { mkdir, readFile, writeFile } from 'node:fs/promises';
import path from 'node:path';

const waitMs = 15_000;
const pollMs = 100;

/**
 * What a person does in VS Code, and sees of it. Everything goes by keyboard or mouse; only settings and
 * files are read and written beside the editor. Each method rejects after 15 seconds of waiting in vain.
 */
export class Workbench {
  /**
   * @param {import('playwright-core').Page} page
   * @param {string} workspace the folder that is open
   */
  constructor(page, workspace) {
    this.page = page;
    this.workspace = workspace;
    page.setDefaultTimeout(waitMs);
  }

  /** The workbench is there: the status bar is the last of its parts to come. */
  async ready() {
    await this.page.locator('.monaco-workbench .statusbar-item').first().waitFor({ timeout: 60_000 });
    await this.page.locator('.explorer-folders-view .monaco-list-row').first().waitFor({ timeout: 60_000 });
  }

  /** @param {string} keys as Playwright names them; `ControlOrMeta` is the platform's own */
  async press(keys) {
    await this.page.keyboard.press(keys);
  }

  /** @param {string} text */
  async type(text) {
    await this.page.keyboard.type(text);
  }

  /**
   * Runs a command from the palette.
   * @param {string} title with its category, as `Policy Digest: Go to Article`
   */
  async runCommand(title) {
    await this.press('F1');
    await this.chooseItem(title);
  }

  /**
   * Types into the open quick pick and takes the first item, which must have all of the text.
   * @param {string} text
   */
  async chooseItem(text) {
    await this.quickInput.waitFor();
    await this.type(text);
    await this.quickInput.locator('.monaco-list-row.focused', { hasText: text }).first().waitFor();
    await this.press('Enter');
  }

  /**
   * Answers the open input box.
   * @param {string} text
   */
  async answer(text) {
    await this.quickInput.waitFor();
    await this.type(text);
    await this.press('Enter');
  }

  /** The palette, a quick pick or an input box, whichever is open. */
  get quickInput() {
    return this.page.locator('.quick-input-widget:visible');
  }

  /** The sidebar with the views of the container that is open. */
  get sidebar() {
    return this.page.locator('.part.sidebar');
  }

  /** The text area of the active editor group. */
  get editor() {
    return this.page.locator('.editor-group-container.active .monaco-editor[role="code"]').first();
  }

  /**
   * Opens a file by quick open.
   * @param {string} file its name, or enough of its path to be the first hit
   */
  async openFile(file) {
    await this.press('ControlOrMeta+P');
    await this.chooseItem(path.basename(file));
    await this.page.locator('.tab.active', { hasText: path.basename(file) }).waitFor();
    await this.editor.locator('.view-line').first().waitFor();
  }

  /**
   * Shows a view container by a click on its icon in the activity bar.
   * @param {string} title
   */
  async openContainer(title) {
    await this.page.locator(`.activitybar .action-item a[aria-label^="${title}"]`).click();
    await this.sidebar.locator('.composite.title', { hasText: title }).waitFor();
  }

  /**
   * A row of a tree in the sidebar, by the start of what a screen reader says of it.
   * @param {string} label
   */
  treeRow(label) {
    return this.sidebar.locator(`.monaco-list-row[aria-label^="${label}"]`).first();
  }

  /**
   * Selects the first occurrence of a text in the editor that has the focus: by the find widget,
   * which leaves its match selected.
   * @param {string} text
   */
  async selectText(text) {
    await this.press('ControlOrMeta+Home');
    await this.press('ControlOrMeta+F');
    const widget = this.page.locator('.find-widget.visible');
    await widget.waitFor();
    await this.press('ControlOrMeta+A');
    await this.type(text);
    await widget.locator('.matchesCount', { hasText: /^1 of/ }).waitFor();
    await this.press('Escape');
    await widget.waitFor({ state: 'hidden' });
  }

  /**
   * Waits until a text is seen somewhere on the page.
   * @param {string | RegExp} text
   */
  async waitForText(text) {
    await this.page.getByText(text).filter({ visible: true }).first().waitFor();
  }

  /** @param {{ width: number, height: number }} size in CSS pixels */
  async setViewport(size) {
    await this.page.setViewportSize(size);
  }

  /**
   * Changes settings of the workspace by its file, as the editor takes them up while it runs.
   * @param {Record<string, unknown>} settings
   */
  async changeSettings(settings) {
    const file = path.join(this.workspace, '.vscode/settings.json');
    const present = JSON.parse(await readFile(file, 'utf8').catch(() => '{}'));
    await mkdir(path.dirname(file), { recursive: true });
    await writeFile(file, JSON.stringify({ ...present, ...settings }, undefined, 2));
  }

  /**
   * @param {string} name as in VS Code's theme picker
   * @param {'vs' | 'vs-dark' | 'hc-black' | 'hc-light'} kind the class that the workbench then has
   */
  async setColorTheme(name, kind) {
    await this.changeSettings({ 'workbench.colorTheme': name });
    await this.page.locator(`.monaco-workbench.${kind}`).waitFor();
  }

  /**
   * Reads a file of the workspace on disk, as soon as it is as expected.
   * @param {string} file relative to the workspace
   * @param {(text: string) => boolean} [expected]
   * @returns {Promise<string>}
   */
  async readFile(file, expected = () => true) {
    let text;
    for (const start = Date.now(); Date.now() - start < waitMs;) {
      text = await readFile(path.join(this.workspace, file), 'utf8').catch(() => undefined);
      if (text !== undefined && expected(text)) return text;
      await this.page.waitForTimeout(pollMs);
    }
    throw new Error(text === undefined ? `${file} is not there` : `${file} is not as expected:\n${text}`);
  }
}
