import * as vscode from 'vscode';

const key = 'policyDigest.openTopics';

/**
 * Which nodes are open. VS Code forgets this when a node disappears, as all do while the tree is filtered or regrouped, and
 * when the window closes.
 */
export class OpenNodes {
  private readonly open: Set<string>;
  private readonly closed = new Set<string>();

  constructor(private readonly memory: vscode.Memento) {
    this.open = new Set(memory.get<readonly string[]>(key, []));
  }

  has(id: string): boolean {
    return this.open.has(id);
  }

  /** It was open, or shown open, and the user closed it in this session. */
  wasClosed(id: string): boolean {
    return this.closed.has(id);
  }

  follow(view: vscode.TreeView<{ readonly id: string }>): vscode.Disposable {
    return vscode.Disposable.from(
      view.onDidExpandElement(({ element: { id } }) => {
        this.open.add(id);
        this.closed.delete(id);
        this.keep();
      }),
      view.onDidCollapseElement(({ element: { id } }) => {
        this.open.delete(id);
        this.closed.add(id);
        this.keep();
      }),
    );
  }

  private keep(): void {
    // Articles come and go; for them only what is open now matters.
    void this.memory.update(key, [...this.open].filter((id) => !id.includes('|')));
  }
}
