import * as vscode from 'vscode';
import { type ArticleFilter, articleOrders, type ArticleOrder, type Grouping, groupings, noFilter } from '../../core/articleTree/types';

/** How the tree is shown; saved for the workspace, except the filter: nobody expects articles to be missing tomorrow. */
export interface TreeOptions {
  readonly grouping: Grouping;
  readonly order: ArticleOrder;
  readonly filter: ArticleFilter;
  /** Near-duplicate stories are listed separately. */
  readonly showDuplicates: boolean;
  /** Other topics are not offered again. */
  readonly keepsTopics: boolean;
}

const key = 'policyDigest.topicsView';

export class ViewOptions implements vscode.Disposable {
  private readonly changed = new vscode.EventEmitter<void>();
  private options: TreeOptions;
  readonly onDidChange = this.changed.event;

  constructor(private readonly memory: vscode.Memento) {
    const { grouping, order, showDuplicates, keepsTopics } = memory.get<Partial<Record<keyof TreeOptions, unknown>>>(key, {});
    this.options = {
      grouping: groupings.find((known) => known === grouping) ?? 'topic',
      order: articleOrders.find((known) => known === order) ?? 'text',
      showDuplicates: showDuplicates === true,
      keepsTopics: keepsTopics === true,
      filter: noFilter,
    };
  }

  get current(): TreeOptions {
    return this.options;
  }

  set(changes: Partial<TreeOptions>): void {
    this.options = { ...this.options, ...changes };
    const { grouping, order, showDuplicates, keepsTopics } = this.options;
    void this.memory.update(key, { grouping, order, showDuplicates, keepsTopics });
    this.changed.fire();
  }

  dispose(): void {
    this.changed.dispose();
  }
}
