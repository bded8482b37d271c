import * as vscode from 'vscode';

/** The argument of a command: an object of the contract, a tree node, or nothing. Wrong types count as missing. */
export class CommandArguments {
  private readonly values: Record<string, unknown>;

  constructor(argument: unknown) {
    this.values = typeof argument === 'object' && argument !== null ? { ...argument } : {};
  }

  text(name: string): string | undefined {
    const value = this.values[name];
    return typeof value === 'string' ? value : undefined;
  }

  /** A whole number of at least 0, such as an offset. */
  count(name: string): number | undefined {
    const value = this.values[name];
    return typeof value === 'number' && Number.isSafeInteger(value) && value >= 0 ? value : undefined;
  }

  flag(name: string): boolean {
    return this.values[name] === true;
  }

  cancellation(name: string): vscode.CancellationToken | undefined {
    const value = this.values[name];
    return typeof value === 'object' && value !== null && 'onCancellationRequested' in value ? value as vscode.CancellationToken : undefined;
  }

  /** A list of strings; a single string counts as a list of one. */
  texts(name: string): string[] | undefined {
    const value = this.values[name];
    if (typeof value === 'string') return [value];
    if (!Array.isArray(value)) return undefined;
    return value.filter((item): item is string => typeof item === 'string');
  }

  /** A file, as a Uri, a URI's text or a path; a path is one of the workspace's file system (in the web, of the remote). */
  uri(name: string): vscode.Uri | undefined {
    return uriOf(this.values[name]);
  }

  /** A list of files; a single one counts as a list of one. */
  uris(name: string): vscode.Uri[] | undefined {
    const value = this.values[name];
    if (value === undefined) return undefined;
    const list: readonly unknown[] = Array.isArray(value) ? value : [value];
    return list.flatMap((each) => uriOf(each) ?? []);
  }
}

function uriOf(value: unknown): vscode.Uri | undefined {
  if (value instanceof vscode.Uri) return value;
  if (typeof value !== 'string' || value === '') return undefined;
  if (/^[a-z][a-z0-9+.-]+:\//i.test(value)) return vscode.Uri.parse(value);
  const { scheme, authority } = vscode.workspace.workspaceFolders?.[0]?.uri ?? vscode.Uri.file(value);
  return vscode.Uri.file(value).with(scheme === 'file' ? {} : { scheme, authority });
}
