/** New text (undefined: no file), or the reason why it must not be written. */
export type FileEdit<Refusal> = { readonly text: string | undefined } | { readonly refusal: Refusal };

/** Makes the new text from the current one (undefined: there is no file); may be slow. */
export type FileEditor<Refusal> = (text: string | undefined) => FileEdit<Refusal> | Promise<FileEdit<Refusal>>;

/** Why a file is left alone, whatever is to be written. */
export type Protection = 'read-only' | 'hard-linked' | 'dangling-link';

/** The result of an update: `text` is the current content. */
export type FileUpdate<Refusal> =
  | { readonly kind: 'protected'; readonly why: Protection }
  | { readonly kind: 'written' | 'unchanged'; readonly text: string | undefined }
  | { readonly kind: 'refused'; readonly refusal: Refusal };
