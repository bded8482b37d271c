/** New text (undefined: no file shall be there), or the reason why it must not be written. */
export type FileEdit<Refusal> = { readonly text: string | undefined } | { readonly refusal: Refusal };

/** Makes the new text of the one that is there (undefined: there is no file); it may take its time. */
export type FileEditor<Refusal> = (text: string | undefined) => FileEdit<Refusal> | Promise<FileEdit<Refusal>>;

/** What became of an update: `text` is the content now. */
export type FileUpdate<Refusal> =
  | { readonly kind: 'written' | 'unchanged'; readonly text: string | undefined }
  | { readonly kind: 'refused'; readonly refusal: Refusal };
