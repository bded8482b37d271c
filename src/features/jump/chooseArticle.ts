import * as vscode from 'vscode';
import type { ArticleIndex } from '../../core/search/jump';
import type { Corpus } from '../../host/corpus/corpus';
import type { Destination } from './destinations';

/** The list's limit: nobody reads further, and thousands of rows slow the editor. */
const mostShown = 100;

interface ArticleItem extends vscode.QuickPickItem {
  /** Undefined if the item only says that nothing was found. */
  readonly destination?: Destination;
}

/** Lets the user find an article by letters of its title. The ranking is ours; the list only shows it, and follows new digests. */
export function chooseArticle(corpus: Corpus, titles: () => ArticleIndex<Destination>): Promise<Destination | undefined> {
  const pick = vscode.window.createQuickPick<ArticleItem>();
  pick.title = vscode.l10n.t('Go to Article');
  pick.placeholder = vscode.l10n.t('Type a few letters of the title');
  // Not in the published types yet: keeps our order instead of sorting by match position.
  Object.assign(pick, { sortByLabel: false });
  const show = (): void => {
    const found = titles().search(pick.value, mostShown).map((destination) => ({
      label: destination.title, description: destination.file, alwaysShow: true, destination,
    }));
    pick.items = found.length > 0 ? found : [{ label: vscode.l10n.t('No matching articles'), alwaysShow: true }];
  };
  const following = corpus.onDidChange(show);
  show();
  pick.show();
  return new Promise((resolve) => {
    pick.onDidChangeValue(show);
    pick.onDidAccept(() => { resolve(pick.activeItems[0]?.destination); pick.hide(); });
    pick.onDidHide(() => {
      resolve(undefined);
      following.dispose();
      pick.dispose();
    });
  });
}
