import { similarArticles, type ComparedArticle } from '../../core/articleTree/similarArticles';
import { DigestFacts } from '../../core/corpus/digestFacts';
import { finish } from '../../core/steps';
import type { FolderReader } from './folderReader';

/** An article of a group, as `similar` prints it. */
export interface PrintedSimilar {
  readonly file: string;
  readonly article: string;
  readonly title: string;
  readonly share: number;
}

interface FolderArticle extends ComparedArticle {
  readonly file: string;
  readonly id: string;
}

/** Groups of near-duplicates among all articles of a folder, the older in front. */
export async function similarGroups(reader: FolderReader): Promise<PrintedSimilar[][]> {
  const articles: FolderArticle[] = [];
  for await (const { file, text, parsed } of reader.digests('texts')) {
    for (const facts of new DigestFacts(text, parsed.articles).readers) {
      const { id } = facts.article;
      articles.push({ key: `${file}#${id}`, file, id, ...facts.input, date: finish(facts.daySteps())?.iso });
    }
  }
  return similarArticles(articles).map((group) => group.map(({ article: { file, id, title }, share }) => ({ file, article: id, title, share })));
}

/** A group in one line: the article in front, then the others. */
export function similarLine([front, ...others]: readonly PrintedSimilar[]): string {
  return `${nameOf(front)}\t${others.map((other) => `${nameOf(other)} (${Math.round(other.share * 100)} %)`).join('\t')}`;
}

function nameOf(article: PrintedSimilar | undefined): string {
  return article === undefined ? '' : `${article.file}: ${article.title}`;
}
