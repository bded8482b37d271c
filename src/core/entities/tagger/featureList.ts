import { mixHash } from '../../text/hashing';

/** Families of features, which training can leave out, always or at random. */
export const families = { word: 0, cluster: 1, list: 2, opinion: 3, context: 4, run: 5, echo: 6, style: 7 } as const;

/** The most features a token can have, with room to spare. */
export const mostFeatures = 256;

/** Features of one token: hashes, and the family of each. */
export interface FeatureList {
  readonly hashes: Int32Array;
  readonly families: Uint8Array;
  count: number;
}

export const makeFeatureList = (): FeatureList => ({ hashes: new Int32Array(mostFeatures), families: new Uint8Array(mostFeatures), count: 0 });

/** @param template the kind of feature, of which this is the one with a value */
export function addFeature(into: FeatureList, template: number, family: number, value: number): void {
  into.hashes[into.count] = mixHash(Math.imul(template + 1, 0x27d4eb2f), value);
  into.families[into.count] = family;
  into.count += 1;
}
