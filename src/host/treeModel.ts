import * as vscode from 'vscode';

/** Changes come in bursts; a tree is made anew when they pause this long, in milliseconds. */
const pause = 120;

/**
 * A tree over values: `roots` makes them, `children` unfolds one, `item` shows it. Every node has an id that stays
 * the same over changes, so the editor keeps what is open and selected.
 */
export class TreeModel<Node extends { readonly id: string }> implements vscode.TreeDataProvider<Node>, vscode.Disposable {
  private readonly changed = new vscode.EventEmitter<void>();
  private readonly parents = new Map<string, Node>();
  private timer: ReturnType<typeof setTimeout> | undefined;
  readonly onDidChangeTreeData = this.changed.event;

  constructor(
    private readonly roots: () => Promise<readonly Node[]> | readonly Node[],
    private readonly children: (parent: Node) => readonly Node[],
    private readonly item: (node: Node) => vscode.TreeItem,
  ) {}

  getTreeItem(node: Node): vscode.TreeItem {
    const item = this.item(node);
    item.id = node.id;
    return item;
  }

  async getChildren(parent?: Node): Promise<Node[]> {
    const nodes = parent === undefined ? await this.roots() : this.children(parent);
    if (parent === undefined) this.parents.clear();
    else for (const node of nodes) this.parents.set(node.id, parent);
    return [...nodes];
  }

  getParent(node: Node): Node | undefined {
    return this.parents.get(node.id);
  }

  refresh(): void {
    clearTimeout(this.timer);
    this.timer = setTimeout(() => { this.changed.fire(); }, pause);
  }

  dispose(): void {
    clearTimeout(this.timer);
    this.changed.dispose();
  }
}
