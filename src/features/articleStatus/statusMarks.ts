import * as vscode from 'vscode';
import type { ShownStatus } from '../../core/annotations/shownStatus';
import { onDidChangeFileEditors, visibleDigests } from '../../host/corpus/openEditors';
import { toRange } from '../../host/positions';
import type { StatusServices } from './setStatus';
import { statusLabel } from '../../host/statusLabels';

/** A word after the title of each article that is read or coded. */
export class StatusMarks implements vscode.Disposable {
  private readonly style = vscode.window.createTextEditorDecorationType({
    after: { color: new vscode.ThemeColor('policyDigest.status'), margin: '0 0 0 1.5em', fontStyle: 'normal', fontWeight: '400' },
    rangeBehavior: vscode.DecorationRangeBehavior.ClosedClosed,
  });
  private readonly disposables: { dispose(): unknown }[] = [this.style];

  constructor(private readonly services: StatusServices, private readonly statuses: (digest: vscode.Uri) => ReadonlyMap<string, ShownStatus>) {}

  start(): void {
    const { corpus, annotations } = this.services;
    this.disposables.push(
      corpus.onDidChange((uri) => { this.paint(uri); }), annotations.onDidChange((uri) => { this.paint(uri); }),
      onDidChangeFileEditors(() => { this.paint(undefined); }),
    );
    this.paint(undefined);
  }

  dispose(): void {
    vscode.Disposable.from(...this.disposables).dispose();
  }

  private paint(uri: vscode.Uri | undefined): void {
    for (const { editor, digest } of visibleDigests(this.services.corpus)) {
      if (uri !== undefined && uri.toString() !== digest.uri.toString()) continue;
      const statuses = this.statuses(digest.uri);
      editor.setDecorations(this.style, digest.articles.flatMap(({ id, titleStart, titleEnd }): vscode.DecorationOptions[] => {
        const status = statuses.get(id) ?? 'unread';
        return status === 'unread' ? [] : [{
          range: toRange(editor.document, { start: titleStart, end: titleEnd }),
          renderOptions: { after: { contentText: `${status === 'coded' ? '✓ ' : ''}${statusLabel(status)}` } },
        }];
      }));
    }
  }
}
