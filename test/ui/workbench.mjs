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

  /** The workbench is there, with the files of the folder. */
  async ready() {
    await this.started();
    await this.page.locator('.explorer-folders-view .monaco-list-row').first().waitFor({ timeout: 60_000 });
  }

  /** Closes the page and opens it anew: all that was only in memory is gone. The sidebar shows what it showed before. */
  async reload() {
    await this.page.reload();
    await this.started();
  }

  /** The status bar is the last part of the workbench to come. */
  async started() {
    await this.page.locator('.monaco-workbench .statusbar-item').first().waitFor({ timeout: 60_000 });
  }

  /** @param {...string} keys one after another, as Playwright names them; `ControlOrMeta` is the platform's own */
  async press(...keys) {
    for (const key of keys) await this.page.keyboard.press(key);
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

  /** Goes back to the text from wherever the keyboard is. */
  async focusEditor() {
    await this.press('ControlOrMeta+1');
    await this.page.locator('.editor-group-container.active .monaco-editor.focused').waitFor();
  }

  /**
   * A stretch of text in the editor that is painted in one way: a title, an entity, a tagged passage.
   * @param {string} text
   */
  painted(text) {
    return this.editor.locator('.view-line > span > span[class*="ced-"]', { hasText: text }).first();
  }

  /**
   * @param {import('playwright-core').Locator} element
   * @param {string} property of CSS
   * @returns {Promise<string>} as the browser computes it
   */
  async style(element, property) {
    return element.evaluate((node, name) => getComputedStyle(node).getPropertyValue(name), property);
  }

  /**
   * Rests the mouse on something in the editor.
   * @param {import('playwright-core').Locator} element
   * @returns {Promise<string>} what the hover says
   */
  async hoverText(element) {
    await element.hover();
    const hover = this.page.locator('.monaco-hover:visible');
    await hover.waitFor();
    return hover.innerText();
  }

  /** Notifications, newest first. */
  get notifications() {
    return this.page.locator('.notifications-toasts .notification-list-item');
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
   * A view of the sidebar by its title, as Topics or Codebook.
   * @param {string} title
   */
  view(title) {
    return this.sidebar.locator('.pane', { has: this.page.locator(`.pane-header[aria-label^="${title}"]`) });
  }

  /**
   * Unfolds a row of a tree by a click, where it is folded.
   * @param {string} label
   */
  async expandRow(label) {
    const row = this.treeRow(label);
    await row.waitFor();
    if ((await row.getAttribute('aria-expanded')) === 'false') await row.click();
    await this.sidebar.locator(`.monaco-list-row[aria-label^="${label}"][aria-expanded="true"]`).first().waitFor();
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
   * How well the words in view stand out from the editor's background.
   * @returns {Promise<{ text: string, contrast: number }[]>} contrast as WCAG 2.2 defines it, from 1 to 21
   */
  async contrasts() {
    return this.editor.evaluate((editor) => {
      const channels = (/** @type {string} */ color) => (color.match(/[\d.]+/g) ?? []).map(Number);
      const luminance = (/** @type {number[]} */ color) => {
        const [red = 0, green = 0, blue = 0] = color.map((channel) => {
          const share = channel / 255;
          return share <= 0.04045 ? share / 12.92 : ((share + 0.055) / 1.055) ** 2.4;
        });
        return 0.2126 * red + 0.7152 * green + 0.0722 * blue;
      };
      const behind = channels(getComputedStyle(editor.querySelector('.monaco-editor-background') ?? editor).backgroundColor);
      return [...editor.querySelectorAll('.view-line > span > span')].map((word) => {
        const [red = 0, green = 0, blue = 0, opacity = 1] = channels(getComputedStyle(word).color);
        const seen = [red, green, blue].map((channel, index) => channel * opacity + (behind[index] ?? 0) * (1 - opacity));
        const [dark = 0, bright = 0] = [luminance(seen), luminance(behind.slice(0, 3))].sort((a, b) => a - b);
        return { text: word.textContent ?? '', contrast: (bright + 0.05) / (dark + 0.05) };
      });
    });
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
