import { filterArticles, foldedText } from '../../src/core/articleTree/filterArticles';
import { groupArticles } from '../../src/core/articleTree/groupArticles';
import { orderArticles } from '../../src/core/articleTree/orderArticles';
import { noFilter } from '../../src/core/articleTree/types';
import { builtInTopics } from '../../src/core/topics/builtIn';
import { topicPaths } from '../../src/core/topics/topicPaths';

const labels = topicPaths(builtInTopics);
const articles = Array.from({ length: 20_000 }, (_, index) => {
  const title = `Story ${index} on export of chips number ${index % 977}`;
  const file = `digest-${index % 400}.txt`;
  const topics = [0, 1, 2].map((step) => ({ label: labels[(index + step * 7) % labels.length], score: 1, why: [] }));
  return {
    title, file, words: foldedText(`${title} ${file}`), date: `2025-${String((index % 12) + 1).padStart(2, '0')}-03`,
    status: 'unread', tags: [], entities: [], isNew: false,
    topics: { primary: topics[0].label, topics, unsure: index % 50 === 0, manual: false },
  };
});

/** The limit: every title looked at once. */
export const cases = [
  { name: '20,000 articles: titles compared', run: () => articles.filter(({ title }) => title.includes('chips')).length },
  { name: 'filtered by three words', run: () => filterArticles(articles, { ...noFilter, words: 'story chips 77' }) },
  { name: 'ordered by date', run: () => orderArticles(articles, 'newest') },
  { name: 'ordered by title', run: () => orderArticles(articles, 'title') },
  { name: 'grouped by topic', run: () => groupArticles(articles, 'topic', builtInTopics) },
  { name: 'grouped by month', run: () => groupArticles(articles, 'month', builtInTopics) },
];
