import type { LayoutCorrections } from '../digest/types';

/** The corrections of one digest, as the file keeps them. */
export interface DigestLayout extends LayoutCorrections {
  /** Path of the digest relative to the folder that holds `.policy-digest`, with `/`. */
  readonly digest: string;
}

/** The content of `.policy-digest/layout.yaml`. */
export interface LayoutFile {
  readonly version: 1;
  readonly digests: readonly DigestLayout[];
}
