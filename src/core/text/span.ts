/** A half-open range of a text: `[start, end)`, in UTF-16 code units of the text without its BOM. */
export interface Span {
  readonly start: number;
  readonly end: number;
}

/** Something wrong in data that was read, with its place. Core functions return these and never throw for bad input. */
export interface Issue extends Span {
  /** Stable, kebab-case: `duplicate-title`, `broken-yaml` … */
  readonly code: string;
  /** English, one sentence; the host translates by `code`. */
  readonly message: string;
  readonly severity: 'error' | 'warning' | 'information';
}
