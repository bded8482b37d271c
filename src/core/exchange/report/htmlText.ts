const entities: Readonly<Record<string, string>> = { '&': '&amp;', '<': '&lt;', '>': '&gt;', '"': '&quot;', "'": '&#39;' };

/** Control characters that HTML forbids, and those that turn the order of the characters behind them. */
const invisible = /[\u0000-\u0008\u000b\u000c\u000e-\u001f\u007f-\u009f\u202a-\u202e]/g;

/** Any text as words of HTML, in an element or in an attribute with quotation marks. */
export function escapeHtml(text: string): string {
  return text.replace(invisible, '\ufffd').replace(/[&<>"']/g, (character) => entities[character] ?? character);
}
