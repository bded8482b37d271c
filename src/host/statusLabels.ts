import * as vscode from 'vscode';
import type { ShownStatus } from '../core/annotations/shownStatus';
import type { ArticleStatus } from '../core/annotations/types';

/** Those that are set by hand. */
export const statusWords: readonly ArticleStatus[] = ['unread', 'read', 'coded'];

/** The display name of a status. */
export function statusLabel(status: ShownStatus): string {
  switch (status) {
    case 'unread': return vscode.l10n.t('Unread');
    case 'read': return vscode.l10n.t('Read');
    case 'in-progress': return vscode.l10n.t('In progress');
    case 'coded': return vscode.l10n.t('Coded');
  }
}
