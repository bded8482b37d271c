import { mkdir, readFile, writeFile } from 'node:fs/promises';
import path from 'node:path';

const waitMs = 15_000;
const pollMs = 100;
const hoverMs = 2_000;

/**
 * @typedef {object} Words words in the editor's view as a person sees them
 * @property {number} x
 * @property {number} y
 * @property {number} width
 * @property {number} height all four in CSS pixels of the page
 * @property {string} color
 * @property {string} weight of the font, from 100 to 900
 * @property {string[]} behind colours that are painted behind the words, such as that of their tag
 */

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
    // Pictures show what has arrived, not what is fading in.
    await this.page.emulateMedia({ reducedMotion: 'reduce' });
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
   * @param {string} [title] of the quick pick, where another one may still be closing
   */
  async chooseItem(text, title = '') {
    await this.quickInput.filter({ hasText: title }).waitFor();
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

  /**
   * Takes the place that a file dialog proposes.
   * @param {string} file the name that it proposes
   */
  async confirmFile(file) {
    const input = this.quickInput.locator('input.input:visible').first();
    await this.quickInput.getByText('Show Local').waitFor();
    for (const start = Date.now(); Date.now() - start < waitMs;) {
      if ((await input.inputValue()).endsWith(`/${file}`)) break;
      await this.page.waitForTimeout(pollMs);
    }
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
   * The first place in the editor's view where these words stand, as soon as they look as expected.
   * @param {string} text within one row
   * @param {(look: Words) => boolean} [expected]
   * @returns {Promise<Words>}
   */
  async words(text, expected = () => true) {
    /** @type {Words | undefined} */
    let words;
    for (const start = Date.now(); Date.now() - start < waitMs;) {
      words = await this.editor.evaluate(findWords, text);
      if (words !== undefined && expected(words)) return words;
      await this.page.waitForTimeout(pollMs);
    }
    throw new Error(words === undefined ? `not in view: ${text}` : `${text} looks like ${JSON.stringify(words)}`);
  }

  /**
   * Rests the mouse on words in the editor.
   * @param {string} text
   * @returns {Promise<string>} what the hover says
   */
  async hoverText(text) {
    const hover = this.page.locator('.monaco-editor .monaco-hover:visible');
    for (const start = Date.now(); !(await hover.isVisible()) && Date.now() - start < waitMs;) {
      // The text may still move, as when it has just been opened at its old place.
      const { x, y, width, height } = await this.words(text);
      await this.page.mouse.move(x + width / 4, y + height / 2);
      await this.page.mouse.move(x + width / 2, y + height / 2);
      await hover.waitFor({ timeout: hoverMs }).catch(() => undefined);
    }
    await hover.waitFor();
    return (await hover.innerText()).replaceAll('\u00a0', ' ');
  }

  /**
   * Opens the list of notifications, which keeps those that have left the corner of the window.
   * @param {string | RegExp} text
   * @returns {Promise<import('playwright-core').Locator>} the notification with this text
   */
  async notification(text) {
    const center = this.page.locator('.notifications-center');
    await this.page.locator('.statusbar .codicon-bell-dot').waitFor();
    if (!(await center.isVisible())) await this.press('ControlOrMeta+K', 'ControlOrMeta+Shift+N');
    const found = center.locator('.notification-list-item', { hasText: text }).first();
    await found.waitFor();
    return found;
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
    const name = path.basename(file);
    const hit = this.quickInput.locator('.monaco-list-row.focused', { hasText: name }).first();
    for (let attempt = 1; ; attempt += 1) {
      await this.press('ControlOrMeta+P');
      await this.quickInput.waitFor();
      await this.type(name);
      // The editor's search may not know a file yet that has just been written: it is asked again.
      const isFound = await hit.waitFor({ timeout: waitMs / 3 }).then(() => true, () => false);
      if (isFound) break;
      if (attempt === 3) throw new Error(`quick open does not find ${name}`);
      await this.press('Escape');
      await this.quickInput.waitFor({ state: 'hidden' });
    }
    await this.press('Enter');
    await this.page.locator('.tab.active', { hasText: path.basename(file) }).waitFor();
    await this.editor.locator('.view-line').first().waitFor();
  }

  /**
   * Opens a digest, and waits until the extension has painted it: from then on its keys work.
   * @param {string} file
   */
  async openDigest(file) {
    await this.openFile(file);
    await this.editor.locator('.view-line [class*="ced-"]').first().waitFor();
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
    const row = (/** @type {boolean} */ isExpanded) =>
      this.sidebar.locator(`.monaco-list-row[aria-label^="${label}"][aria-expanded="${isExpanded}"]`).first();
    await this.treeRow(label).waitFor();
    for (const start = Date.now(); (await row(true).count()) === 0 && Date.now() - start < waitMs;) {
      // The tree may be drawn anew just now: a row that has no children yet gets them, a click that meets nothing is made again.
      if ((await row(false).count()) > 0) await row(false).locator('.monaco-tl-twistie').click({ timeout: waitMs });
      await this.page.waitForTimeout(pollMs * 3);
    }
    await row(true).waitFor();
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

/**
 * Runs in the page. The editor draws a row of text as spans, and what lies behind words in layers of their own.
 * @param {Element} editor
 * @param {string} text
 * @returns {Words | undefined}
 */
function findWords(editor, text) {
  for (const row of editor.querySelectorAll('.view-line')) {
    // The editor writes every space as a no-break space.
    const start = (row.textContent ?? '').replaceAll('\u00a0', ' ').indexOf(text);
    if (start < 0) continue;
    const range = document.createRange();
    let passed = 0;
    let first;
    const pieces = document.createTreeWalker(row, NodeFilter.SHOW_TEXT);
    for (let piece = pieces.nextNode(); piece !== null; piece = pieces.nextNode()) {
      const length = piece.textContent?.length ?? 0;
      const [from, to] = [start - passed, start + text.length - passed];
      if (from >= 0 && from < length) {
        range.setStart(piece, from);
        first = piece.parentElement;
      }
      if (to > 0 && to <= length) range.setEnd(piece, to);
      passed += length;
    }
    const { x, y, width, height } = range.getBoundingClientRect();
    const [middleX, middleY] = [x + width / 2, y + height / 2];
    const behind = [...editor.querySelectorAll('.view-overlays .cdr')].filter((layer) => {
      const box = layer.getBoundingClientRect();
      return box.left <= middleX && middleX <= box.right && box.top <= middleY && middleY <= box.bottom;
    });
    const style = getComputedStyle(first ?? row);
    return {
      ...{ x, y, width, height, color: style.color, weight: style.fontWeight },
      behind: behind.map((layer) => getComputedStyle(layer).backgroundColor).filter((color) => color !== 'rgba(0, 0, 0, 0)'),
    };
  }
  return undefined;
}
