/** An image would be fetched from anywhere as soon as the memo is shown: it becomes a link, which is only followed on a click. */
export function withoutImages(markdown: string): string {
  return markdown.replace(/!(?=\[)/g, '\\!');
}

/** For readers that render HTML in Markdown. */
export function withoutHtml(markdown: string): string {
  return markdown.replaceAll('<', '&lt;');
}
