/** Names an article in a whole folder; empty for a passage outside all articles. */
export function articleKey({ file, article }: { readonly file: string; readonly article: { readonly id: string } }): string {
  return article.id === '' ? '' : `${file}#${article.id}`;
}
