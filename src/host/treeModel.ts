import * as vscode from 'vscode';

/** Changes come in bursts; a tree is rebuilt when they pause this long, in milliseconds. */
const pause = 120;

/**
 * A tree over values: `roots` makes them, `children` expands one, `item` shows it, `tooltip` is made on hover. Every node
 * has an id that is unique in the tree and stable across changes. After a change the values are rebuilt and compared with
 * what the editor shows, and only nodes that differ are passed to it again: what is open and selected stays so, and a tree
 * of thousands doesn't flicker.
 */
export class TreeModel<Node extends { readonly id: string }> implements vscode.TreeDataProvider<Node>, vscode.Disposable {
  private readonly changed = new vscode.EventEmitter<Node[] | undefined>();
  /** The nodes as the editor holds them: it identifies a node by the object, not by its id. */
  private readonly held = new Map<string, Node>();
  /** The newest value of each node that the editor holds. */
  private readonly latest = new Map<string, Node>();
  private readonly parents = new Map<string, string>();
  /** Ids of the children that the editor was given, by their parent's id; the roots' under ''. */
  private readonly unfolded = new Map<string, readonly string[]>();
  private nextRoots: readonly Node[] | undefined;
  private timer: ReturnType<typeof setTimeout> | undefined;
  readonly onDidChangeTreeData = this.changed.event;

  constructor(
    private readonly roots: () => Promise<readonly Node[]> | readonly Node[],
    private readonly children: (parent: Node) => readonly Node[],
    private readonly item: (node: Node) => vscode.TreeItem,
    private readonly tooltip?: (node: Node, token: vscode.CancellationToken) => Promise<vscode.MarkdownString | undefined>,
  ) {}

  getTreeItem(node: Node): vscode.TreeItem {
    const item = this.item(this.newest(node));
    item.id = node.id;
    return item;
  }

  async resolveTreeItem(item: vscode.TreeItem, node: Node, token: vscode.CancellationToken): Promise<vscode.TreeItem> {
    const tooltip = await this.tooltip?.(this.newest(node), token);
    if (tooltip !== undefined) item.tooltip = tooltip;
    return item;
  }

  async getChildren(parent?: Node): Promise<Node[]> {
    if (parent !== undefined) return this.give(parent.id, this.children(this.newest(parent)));
    const roots = this.nextRoots ?? await this.roots();
    this.nextRoots = undefined;
    return this.give('', roots);
  }

  getParent(node: Node): Node | undefined {
    return this.held.get(this.parents.get(node.id) ?? '');
  }

  /** The node with an id, as the editor holds it; it only does if its parent was expanded. */
  find(id: string): Node | undefined {
    return this.held.get(id);
  }

  refresh(): void {
    clearTimeout(this.timer);
    this.timer = setTimeout(() => void this.renew(), pause);
  }

  dispose(): void {
    clearTimeout(this.timer);
    this.changed.dispose();
  }

  private newest(node: Node): Node {
    return this.latest.get(node.id) ?? node;
  }

  private give(parent: string, nodes: readonly Node[]): Node[] {
    this.forgetBelow(parent);
    this.unfolded.set(parent, nodes.map(({ id }) => id));
    for (const node of nodes) {
      this.held.set(node.id, node);
      this.latest.set(node.id, node);
      this.parents.set(node.id, parent);
    }
    return [...nodes];
  }

  private forgetBelow(parent: string): void {
    for (const id of this.unfolded.get(parent) ?? []) {
      this.forgetBelow(id);
      this.held.delete(id);
      this.latest.delete(id);
      this.parents.delete(id);
    }
    this.unfolded.delete(parent);
  }

  private async renew(): Promise<void> {
    const roots = await this.roots();
    const outdated: Node[] = [];
    if (this.compare('', roots, outdated)) {
      if (outdated.length > 0) this.changed.fire(outdated);
      return;
    }
    this.nextRoots = roots;
    this.changed.fire(undefined);
  }

  /**
   * Collects the nodes below a parent that must be redrawn.
   * @returns false if the parent's own list of children changed
   */
  private compare(parent: string, nodes: readonly Node[], outdated: Node[]): boolean {
    const ids = this.unfolded.get(parent);
    if (ids === undefined) return parent !== '';
    if (ids.length !== nodes.length || nodes.some(({ id }, index) => id !== ids[index])) return false;
    for (const node of nodes) {
      const before = this.newest(node);
      this.latest.set(node.id, node);
      const isSame = before === node
        || (this.looks(before) === this.looks(node) && this.compare(node.id, this.childrenOfUnfolded(node), outdated));
      const held = this.held.get(node.id);
      if (!isSame && held !== undefined) outdated.push(held);
    }
    return true;
  }

  private childrenOfUnfolded(node: Node): readonly Node[] {
    return this.unfolded.has(node.id) ? this.children(node) : [];
  }

  private looks(node: Node): string {
    const { label, description, iconPath, contextValue, collapsibleState, tooltip, accessibilityInformation } = this.item(node);
    return JSON.stringify([label, description, iconPath, contextValue, collapsibleState, tooltip, accessibilityInformation]);
  }
}
