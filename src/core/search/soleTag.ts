import type { Query } from './queryTypes';

/** The tag that a query asks for, where it asks for that alone: an export of it is about no other tag. */
export function soleTag(query: Query | null): string | undefined {
  return query?.kind === 'field' && query.field === 'tag' && query.value !== '' ? query.value : undefined;
}
