import { bandsOf } from './minHash';
import { sharedCount, shinglesOf } from './shingles';

/** Two articles tell the same story if they share this part of all their shingles, or most of the shorter's are in the longer. */
const leastShared = 0.4;
const leastContained = 0.6;

/** Shorter texts, such as a title alone, are near-duplicates only of the same words. */
const fewShingles = 8;

/** Texts made from one template share a band by the thousand: at most this many are compared. */
const mostCandidates = 300;

interface Entry {
  readonly shingles: Uint32Array;
  readonly bands: readonly number[];
  readonly duplicates: Set<string>;
}

/** Finds stories that appear in several digests, nearly word for word. Articles are added and removed one by one. */
export class NearDuplicates {
  private readonly entries = new Map<string, Entry>();
  private readonly buckets = new Map<number, Set<string>>();

  set(key: string, article: { readonly title: string; readonly body: string }): void {
    this.delete(key);
    const shingles = shinglesOf(article);
    const entry: Entry = { shingles, bands: bandsOf(shingles), duplicates: new Set() };
    for (const other of this.candidates(entry)) {
      const known = this.entries.get(other);
      if (known === undefined || !areAlike(shingles, known.shingles)) continue;
      entry.duplicates.add(other);
      known.duplicates.add(key);
    }
    this.entries.set(key, entry);
    for (const band of entry.bands) {
      const bucket = this.buckets.get(band) ?? new Set();
      this.buckets.set(band, bucket.add(key));
    }
  }

  delete(key: string): void {
    const entry = this.entries.get(key);
    if (entry === undefined) return;
    this.entries.delete(key);
    for (const other of entry.duplicates) this.entries.get(other)?.duplicates.delete(key);
    for (const band of entry.bands) {
      const bucket = this.buckets.get(band);
      bucket?.delete(key);
      if (bucket?.size === 0) this.buckets.delete(band);
    }
  }

  /** Articles that tell the same story, without the article itself; sorted. */
  of(key: string): string[] {
    return this.group(key).filter((other) => other !== key);
  }

  /** All groups of two or more, each sorted, in the order of their first keys. */
  groups(): string[][] {
    const seen = new Set<string>();
    return [...this.entries.keys()].sort().flatMap((key) => {
      if (seen.has(key)) return [];
      const group = this.group(key);
      for (const other of group) seen.add(other);
      return group.length > 1 ? [group] : [];
    });
  }

  /** The article with its duplicates, and theirs: a story may change step by step. */
  private group(key: string): string[] {
    const group = new Set([key]);
    for (const member of group) for (const other of this.entries.get(member)?.duplicates ?? []) group.add(other);
    return [...group].sort();
  }

  /** Those that share the most bands first. */
  private candidates({ bands }: Entry): string[] {
    const met = new Map<string, number>();
    for (const band of bands) {
      for (const other of this.buckets.get(band) ?? []) met.set(other, (met.get(other) ?? 0) + 1);
    }
    if (met.size <= mostCandidates) return [...met.keys()];
    return [...met].sort(([a, timesOfA], [b, timesOfB]) => timesOfB - timesOfA || (a < b ? -1 : 1)).slice(0, mostCandidates).map(([other]) => other);
  }
}

function areAlike(a: Uint32Array, b: Uint32Array): boolean {
  const shared = sharedCount(a, b);
  const shorter = Math.min(a.length, b.length);
  if (shorter < fewShingles) return shared === Math.max(a.length, b.length);
  return shared >= leastShared * (a.length + b.length - shared) || shared >= leastContained * shorter;
}
