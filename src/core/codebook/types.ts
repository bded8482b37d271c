/** A tag of the researcher's codebook. Its full name is its path: `claims/market-power`. */
export interface Tag {
  /** Own name, without the parents: `market-power`. Never contains a `/`. */
  readonly name: string;
  /** `#rrggbb` */
  readonly color?: string;
  readonly description?: string;
  readonly include?: string;
  readonly exclude?: string;
  /** Passages that show what the tag is for, in the order in which they were added. */
  readonly examples?: readonly string[];
  /** The researchers' thoughts on the tag; not part of its definition. */
  readonly memo?: string;
  readonly tags?: readonly Tag[];
}

/** The content of `.policy-digest/codebook.yaml`. */
export interface Codebook {
  readonly version: 1;
  /** The memo of the project as a whole. */
  readonly memo?: string;
  readonly tags: readonly Tag[];
}
