/** New text (undefined: no file shall be there), or the reason why it must not be written. */
export type FileEdit<Refusal> = { readonly text: string | undefined } | { readonly refusal: Refusal };

/** What became of an update: `text` is the content now. */
export type FileUpdate<Refusal> =
  | { readonly kind: 'written' | 'unchanged'; readonly text: string | undefined }
  | { readonly kind: 'refused'; readonly refusal: Refusal };
