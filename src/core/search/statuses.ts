import { shownStatuses } from '../annotations/shownStatus';

/** What a query's `status:` can ask for: how far an article is, or how sure the place of a passage is. */
export const statuses: readonly string[] = [...shownStatuses, 'exact', 'moved', 'fuzzy', 'ambiguous', 'orphan'];
