import * as vscode from 'vscode';

/** What a command was called with: an object of the contract, a tree node, nothing. Wrong types count as not given. */
export class CommandArguments {
  private readonly values: Record<string, unknown>;

  constructor(argument: unknown) {
    this.values = typeof argument === 'object' && argument !== null ? { ...argument } : {};
  }

  text(name: string): string | undefined {
    const value = this.values[name];
    return typeof value === 'string' ? value : undefined;
  }

  /** A list of texts; one text counts as a list of one. */
  texts(name: string): string[] | undefined {
    const value = this.values[name];
    if (typeof value === 'string') return [value];
    if (!Array.isArray(value)) return undefined;
    return value.filter((item): item is string => typeof item === 'string');
  }

  /** A file, as a Uri, a URI's text or a path. */
  uri(name: string): vscode.Uri | undefined {
    const value = this.values[name];
    if (value instanceof vscode.Uri) return value;
    if (typeof value !== 'string' || value === '') return undefined;
    return /^[a-z][a-z0-9+.-]+:\//i.test(value) ? vscode.Uri.parse(value) : vscode.Uri.file(value);
  }
}
