/** A tag of the researcher's codebook. Its full name is its path: `claims/market-power`. */
export interface Tag {
  /** Own name, without the parents: `market-power`. Never holds a `/`. */
  readonly name: string;
  /** `#rrggbb` */
  readonly color?: string;
  readonly description?: string;
  readonly include?: string;
  readonly exclude?: string;
  readonly tags?: readonly Tag[];
}

/** The content of `.policy-digest/codebook.yaml`. */
export interface Codebook {
  readonly version: 1;
  readonly tags: readonly Tag[];
}
