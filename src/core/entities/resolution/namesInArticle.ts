import type { Identity } from './types';

interface Named {
  readonly identity: Identity;
  readonly forms: Set<string>;
  /** Offset of its latest mention; undefined while it is still to come. */
  latest: number | undefined;
}

interface Form {
  readonly owners: Set<Named>;
  /** The two owners named last. */
  last: Named | undefined;
  before: Named | undefined;
}

/** In UTF-16 code units. */
const longestSentence = 1000;

/** Who and what an article names, the short forms of their names, and where each was last named so far. */
export class NamesInArticle {
  private readonly named = new Map<string, Named>();
  private readonly forms = new Map<string, Form>();

  constructor(private readonly text: string) {}

  /** Registers what the article names somewhere; more forms may be added later. */
  introduce(identity: Identity, forms: readonly string[] = []): void {
    const named = this.named.get(identity.canonical) ?? { identity, forms: new Set(), latest: undefined };
    this.named.set(identity.canonical, named);
    for (const form of forms) {
      named.forms.add(form);
      const shared = this.forms.get(form) ?? { owners: new Set(), last: undefined, before: undefined };
      this.forms.set(form, shared);
      shared.owners.add(named);
    }
  }

  /** Records a mention; call it in the order of the text. */
  name(canonical: string, offset: number): void {
    const named = this.named.get(canonical);
    if (named === undefined) return;
    named.latest = offset;
    for (const form of named.forms) {
      const shared = this.forms.get(form);
      if (shared === undefined || shared.last === named) continue;
      shared.before = shared.last;
      shared.last = named;
    }
  }

  has = (canonical: string): boolean => this.named.has(canonical);
  isNamed = (canonical: string): boolean => this.named.get(canonical)?.latest !== undefined;

  /** The only one with such a form. */
  onlyOwner(form: string): Identity | undefined {
    const [owner, ...others] = this.forms.get(form)?.owners ?? [];
    return others.length === 0 ? owner?.identity : undefined;
  }

  /** The one of that form named last; neither if both were named in one sentence. */
  lastNamed(form: string): Identity | undefined {
    const { last, before } = this.forms.get(form) ?? {};
    return last && before && this.isOneSentence(before.latest, last.latest) ? undefined : last?.identity;
  }

  /** Who a form means: whoever was named last, or, if nobody was yet, as in a headline, the only one who will be. */
  meant(form: string): Identity | undefined {
    return this.forms.get(form)?.last === undefined ? this.onlyOwner(form) : this.lastNamed(form);
  }

  private isOneSentence(start = 0, end = 0): boolean {
    return end - start < longestSentence && !/[.!?]\s|[\r\n]/.test(this.text.slice(start, end));
  }
}
