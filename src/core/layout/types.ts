import type { LayoutCorrections } from '../digest/types';

/** The corrections of one digest, as stored in the file. */
export interface DigestLayout extends LayoutCorrections {
  /** Path of the digest relative to the folder containing `.policy-digest`, with `/`. */
  readonly digest: string;
}

/** The content of `.policy-digest/layout.yaml`. */
export interface LayoutFile {
  readonly version: 1;
  readonly digests: readonly DigestLayout[];
}
