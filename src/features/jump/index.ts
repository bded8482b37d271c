import { createArticleIndex, type ArticleIndex } from '../../core/search/jump';
import { reveal } from '../../host/positions';
import type { Feature } from '../../host/services/feature';
import { chooseArticle } from './chooseArticle';
import { articleEntries, type Destination } from './destinations';

/** Jumps to any article of the workspace by a few letters of its title. */
export const jump: Feature = ({ corpus }) => {
  let index: ArticleIndex<Destination> | undefined;
  const titles = (): ArticleIndex<Destination> => index ??= createArticleIndex(articleEntries(corpus));
  return {
    disposables: [corpus.onDidChange(() => { index = undefined; })],
    commands: {
      async goToArticle(argument) {
        const query = queryOf(argument);
        if (query === undefined) await Promise.race([corpus.ready, pause()]);
        else await corpus.ready;
        const destination = query === undefined ? await chooseArticle(corpus, titles) : titles().search(query, 1)[0];
        if (destination === undefined) return undefined;
        await reveal(destination.uri, { start: destination.titleStart, end: destination.titleStart }, { atTop: true });
        return destination;
      },
    },
  };
};

/** `{query}` goes to the best match without asking. */
function queryOf(argument: unknown): string | undefined {
  if (typeof argument !== 'object' || argument === null || !('query' in argument)) return undefined;
  return typeof argument.query === 'string' ? argument.query : undefined;
}

/** Longest wait, in milliseconds, for digests still being read before the list is shown anyway. */
function pause(): Promise<void> {
  return new Promise((resolve) => setTimeout(resolve, 300));
}
