import type { ArticleUpdate } from '../../core/annotations/sidecarChange';
import type { ArticleTarget } from './targets';
import { ownSidecar } from './sidecarFiles';
import type { Step } from './steps';

/** What is to be noted on an article. */
interface ArticleEntry {
  readonly target: ArticleTarget;
  readonly set: ArticleUpdate;
}

/** The steps of an act that notes something on articles, perhaps of several digests: one a digest. */
export function noteSteps(entries: readonly ArticleEntry[]): Step[] {
  const digests = new Map(entries.map(({ target: { digest: { uri } } }) => [uri.toString(), uri]));
  return [...digests].map(([key, digest]): Step => ({
    kind: 'sidecar', file: ownSidecar(digest), digest,
    changes: entries.filter(({ target }) => target.digest.uri.toString() === key)
      .map(({ target: { article: { id, title } }, set }) => ({ kind: 'noteArticle', id, title, set })),
  }));
}
