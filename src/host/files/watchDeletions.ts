import * as vscode from 'vscode';

/**
 * Calls `gone` with those of the known files that were deleted, each by itself or with a folder above it: a watcher that follows
 * files by their names hears nothing of those below a deleted folder. What is deleted together is told together.
 */
export function watchDeletions(known: () => Iterable<vscode.Uri>, gone: (files: readonly vscode.Uri[]) => void): vscode.Disposable {
  const deleted = new Set<string>();
  const tell = (): void => {
    const files = [...known()].filter((file) => isWithin(deleted, file.toString()));
    deleted.clear();
    if (files.length > 0) gone(files);
  };
  const watcher = vscode.workspace.createFileSystemWatcher('**', true, true, false);
  return vscode.Disposable.from(watcher, watcher.onDidDelete((uri) => {
    if (deleted.size === 0) void Promise.resolve().then(tell);
    deleted.add(uri.toString());
  }));
}

/** Whether an address, or that of a folder above it, is one of the given. */
function isWithin(addresses: ReadonlySet<string>, address: string): boolean {
  for (let end = address.length; end > 0; end = address.lastIndexOf('/', end - 1)) if (addresses.has(address.slice(0, end))) return true;
  return false;
}
