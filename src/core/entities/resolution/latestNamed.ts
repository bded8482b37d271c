import type { Identity } from './types';

/** Who is meant by a short form: identities of an article under each of the short forms of their names. */
export class ShortForms {
  private readonly owners = new Map<string, Set<string>>();

  add(form: string, canonical: string): void {
    const owners = this.owners.get(form) ?? new Set();
    owners.add(canonical);
    this.owners.set(form, owners);
  }

  ownersOf(form: string): readonly string[] {
    return [...(this.owners.get(form) ?? [])];
  }
}

interface Naming {
  readonly identity: Identity;
  /** Offset of its latest mention; undefined as long as it is still to come. */
  latest: number | undefined;
}

/** The identities of an article and where each was named last, as one reads on. */
export class Namings {
  private readonly namings = new Map<string, Naming>();

  constructor(private readonly text: string) {}

  introduce(identity: Identity): void {
    if (!this.namings.has(identity.canonical)) this.namings.set(identity.canonical, { identity, latest: undefined });
  }

  name(canonical: string, offset: number): void {
    const naming = this.namings.get(canonical);
    if (naming) naming.latest = offset;
  }

  has = (canonical: string): boolean => this.namings.has(canonical);

  isNamed = (canonical: string): boolean => this.namings.get(canonical)?.latest !== undefined;

  /**
   * Of several the one named last before; where two were named in that one sentence, neither. Where none was named yet,
   * as in a headline, the only one that will be.
   */
  meant(canonicals: readonly string[]): Identity | undefined {
    const candidates = canonicals.flatMap((canonical) => this.namings.get(canonical) ?? []);
    const [last, before] = candidates.filter(({ latest }) => latest !== undefined).sort((a, b) => (b.latest ?? 0) - (a.latest ?? 0));
    if (last === undefined) return candidates.length === 1 ? candidates[0]?.identity : undefined;
    const isOneSentence = before !== undefined && !/[.!?]\s|[\r\n]/.test(this.text.slice(before.latest, last.latest));
    return isOneSentence ? undefined : last.identity;
  }
}
