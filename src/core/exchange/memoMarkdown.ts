/** An image would be fetched from wherever it says as soon as the memo is shown: it becomes a link, which nobody follows unasked. */
export function withoutImages(markdown: string): string {
  return markdown.replace(/!(?=\[)/g, '\\!');
}

/** For readers that take HTML in Markdown for HTML. */
export function withoutHtml(markdown: string): string {
  return markdown.replaceAll('<', '&lt;');
}
