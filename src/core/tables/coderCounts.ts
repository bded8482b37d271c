import type { Row } from './tables';

/** Counts what each coder did; a coder without a name isn't counted. */
export class CoderCounts {
  private readonly counts = new Map<string, { segments: number; notes: number }>();

  add(what: 'segments' | 'notes', coders: readonly { readonly coder: string }[]): void {
    for (const { coder } of coders) {
      if (coder === '') continue;
      const count = this.counts.get(coder) ?? { segments: 0, notes: 0 };
      count[what] += 1;
      this.counts.set(coder, count);
    }
  }

  /** By name. */
  rows(): Row<'coders'>[] {
    return [...this.counts].sort(([a], [b]) => (a < b ? -1 : 1)).map(([coder, count]) => ({ coder, ...count }));
  }
}
