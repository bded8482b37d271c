import * as vscode from 'vscode';

/** A key of the `when` clauses in package.json, with the type of its values. Only sets what changed. */
export class ContextKey<T extends boolean | number | string> {
  private current: T | undefined;

  constructor(private readonly name: string) {}

  set(value: T): void {
    if (value === this.current) return;
    this.current = value;
    void vscode.commands.executeCommand('setContext', `policyDigest.${this.name}`, value);
  }
}
