import * as vscode from 'vscode';
import type { ArticleStatus } from '../core/annotations/types';

export const statusWords: readonly ArticleStatus[] = ['unread', 'read', 'coded'];

/** The display name of a status. */
export function statusLabel(status: ArticleStatus): string {
  switch (status) {
    case 'unread': return vscode.l10n.t('Unread');
    case 'read': return vscode.l10n.t('Read');
    case 'coded': return vscode.l10n.t('Coded');
  }
}
