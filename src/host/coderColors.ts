import * as vscode from 'vscode';

/** Theme colours `policyDigest.coder1` … `policyDigest.coder6`; a seventh coder gets the first again. */
const colors = 6;

/** The theme colour of a coder among all coders, in their order. */
export function coderColor(coders: readonly string[], coder: string): string {
  return `policyDigest.coder${Math.max(0, coders.indexOf(coder)) % colors + 1}`;
}

/** The display name of a coder; the unnamed coder has one too. */
export function coderName(coder: string): string {
  return coder === '' ? vscode.l10n.t('unnamed coder') : coder;
}
