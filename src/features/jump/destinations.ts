import type * as vscode from 'vscode';
import type { ArticleEntry } from '../../core/search/jump';
import type { Corpus } from '../../host/corpus/corpus';

/** An article to jump to. */
export interface Destination extends ArticleEntry {
  readonly uri: vscode.Uri;
}

/** All articles of the workspace, digest by digest. */
export function articleEntries(corpus: Corpus): Destination[] {
  return corpus.all().flatMap(({ uri, file, articles }) =>
    articles.map(({ title, titleStart }) => ({ uri, file, title, titleStart })));
}
