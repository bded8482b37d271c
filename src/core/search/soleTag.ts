import type { Query } from './queryTypes';

/** The tag of a query that asks only for one tag: its export covers no other tag. */
export function soleTag(query: Query | null): string | undefined {
  return query?.kind === 'field' && query.field === 'tag' && query.value !== '' ? query.value : undefined;
}
