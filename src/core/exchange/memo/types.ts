/** Words of a memo that look the same. */
export interface MemoRun {
  /** May hold line breaks (`\n`), which are kept: people who write memos mean them. */
  readonly text: string;
  readonly strong: boolean;
  readonly emphasis: boolean;
  readonly code: boolean;
  /** Begins with `http:`, `https:` or `mailto:`; undefined for words without a link. */
  readonly href: string | undefined;
}

/** What a memo's Markdown says, as far as reports show it. */
export type MemoBlock =
  | { readonly kind: 'paragraph' | 'heading'; readonly runs: readonly MemoRun[] }
  | { readonly kind: 'list'; readonly ordered: boolean; readonly start: number; readonly items: readonly (readonly MemoBlock[])[] }
  | { readonly kind: 'quote'; readonly blocks: readonly MemoBlock[] }
  | { readonly kind: 'code'; readonly text: string }
  | { readonly kind: 'rule' };
