import type { ArticleUpdate } from './sidecarChange';
import type { ArticleNote, ArticleStatus } from './types';

const rank: Readonly<Record<ArticleStatus, number>> = { unread: 0, read: 1, coded: 2 };

/** The notes of two articles that are now one: nothing of either is lost but the topics of the second, where both decided on them. */
export function joinedNotes(first: ArticleNote, second: ArticleNote): ArticleUpdate {
  const topics = first.topics ?? second.topics;
  const memos = [...new Set([first.memo, second.memo].filter((memo) => memo !== undefined))];
  const [a, b] = [first.status ?? 'unread', second.status ?? 'unread'];
  return {
    tags: [...new Set([...first.tags ?? [], ...second.tags ?? []])],
    status: rank[a] >= rank[b] ? a : b,
    ...(topics !== undefined && { topics }),
    ...(memos.length > 0 && { memo: memos.join('\n\n') }),
  };
}
