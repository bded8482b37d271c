/**
 * How well the words in view stand out from the editor's background.
 * @param {import('playwright-core').Locator} editor
 * @returns {Promise<{ text: string, contrast: number }[]>} contrast as WCAG 2.2 defines it, from 1 to 21
 */
export function contrasts(editor) {
  return editor.evaluate((root) => {
    const channels = (/** @type {string} */ color) => (color.match(/[\d.]+/g) ?? []).map(Number);
    const luminance = (/** @type {number[]} */ color) => {
      const [red = 0, green = 0, blue = 0] = color.map((channel) => {
        const share = channel / 255;
        return share <= 0.04045 ? share / 12.92 : ((share + 0.055) / 1.055) ** 2.4;
      });
      return 0.2126 * red + 0.7152 * green + 0.0722 * blue;
    };
    const background = channels(getComputedStyle(root.querySelector('.monaco-editor-background') ?? root).backgroundColor);
    return [...root.querySelectorAll('.view-line > span > span')].map((word) => {
      const [red = 0, green = 0, blue = 0, opacity = 1] = channels(getComputedStyle(word).color);
      const seen = [red, green, blue].map((channel, index) => channel * opacity + (background[index] ?? 0) * (1 - opacity));
      const [dark = 0, bright = 0] = [luminance(seen), luminance(background.slice(0, 3))].sort((a, b) => a - b);
      return { text: word.textContent ?? '', contrast: Math.round(((bright + 0.05) / (dark + 0.05)) * 10) / 10 };
    });
  });
}
