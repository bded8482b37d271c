import type * as vscode from 'vscode';

const key = 'policyDigest.recentTags';
const most = 9;

/** The last tags used in this workspace, newest first. */
export class RecentTags {
  constructor(private readonly memory: vscode.Memento) {}

  list(): readonly string[] {
    return this.memory.get<readonly string[]>(key, []);
  }

  use(tags: readonly string[]): void {
    const list = [...tags, ...this.list().filter((tag) => !tags.includes(tag))].slice(0, most);
    void this.memory.update(key, list);
  }
}
