import type { ArticleStatus } from './types';

/** How far the work on an article is: what was set by hand, or what its codings show. Only the former is stored. */
export type ShownStatus = ArticleStatus | 'in-progress';

/** From the first to the last. */
export const shownStatuses: readonly ShownStatus[] = ['unread', 'read', 'in-progress', 'coded'];

/** The status of an article: as set by hand, but one with codings is at least in progress. */
export function shownStatus(status: ArticleStatus | undefined, hasCodings: boolean): ShownStatus {
  return hasCodings && status !== 'coded' ? 'in-progress' : status ?? 'unread';
}
