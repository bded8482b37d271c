import * as vscode from 'vscode';
import { type ShownStatus, shownStatuses } from '../../core/annotations/shownStatus';
import type { Digest } from '../../host/corpus/digest';
import { followCursor } from '../../host/corpus/followCursor';
import type { StatusServices } from './setStatus';
import { statusLabel } from '../../host/statusLabels';

/** Status bar: how many articles of the digest are coded. A click sets the status of the one at the cursor. */
export class ProgressItem implements vscode.Disposable {
  private readonly item = vscode.window.createStatusBarItem('policyDigest.progress', vscode.StatusBarAlignment.Right, 101);
  private readonly disposables: { dispose(): unknown }[] = [this.item];

  constructor(private readonly services: StatusServices, private readonly statuses: (digest: vscode.Uri) => ReadonlyMap<string, ShownStatus>) {
    this.item.name = vscode.l10n.t('Policy Digest: Progress');
    this.item.command = 'policyDigest.setStatus';
  }

  start(): void {
    this.disposables.push(followCursor(this.services, [this.services.annotations.onDidChange], (digest, at) => { this.show(digest, at?.article.id); }));
  }

  dispose(): void {
    vscode.Disposable.from(...this.disposables).dispose();
  }

  private show(digest: Digest | undefined, articleId: string | undefined): void {
    if (digest === undefined || digest.articles.length === 0) {
      this.item.hide();
      return;
    }
    const statuses = this.statuses(digest.uri);
    const of = (id: string): ShownStatus => statuses.get(id) ?? 'unread';
    const counts = shownStatuses.map((status) => ({ status, count: digest.articles.filter(({ id }) => of(id) === status).length }));
    const coded = counts.find(({ status }) => status === 'coded')?.count ?? 0;
    this.item.text = `$(checklist) ${vscode.l10n.t('{0} of {1} coded', coded, digest.articles.length)}`;
    const here = articleId === undefined ? [] : [vscode.l10n.t('This article: {0}', statusLabel(of(articleId)))];
    const said = [...here, ...counts.map(({ status, count }) => `${statusLabel(status)}: ${count}`)];
    this.item.tooltip = [...said, vscode.l10n.t('Click to set the status of this article.')].join('\n');
    this.item.accessibilityInformation = {
      label: [vscode.l10n.t('{0} of {1} articles coded', coded, digest.articles.length), ...said].join(', '), role: 'button',
    };
    this.item.show();
  }
}
