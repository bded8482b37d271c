import * as vscode from 'vscode';
import type { ReadingLength } from '../../core/reading/countWords';
import { type CursorArticle, followCursor } from '../../host/corpus/followCursor';
import { plural } from '../../host/plural';
import type { Services } from '../../host/services/services';
import { shownDate } from '../../host/shownDate';
import { type CancelSignal, finishInSlices } from '../../host/slices';

/** Status bar: words, reading time and date of the article at the cursor. */
export class LengthItem implements vscode.Disposable {
  private readonly item = vscode.window.createStatusBarItem('policyDigest.length', vscode.StatusBarAlignment.Right, 102);
  private readonly disposables: { dispose(): unknown }[] = [this.item];

  constructor(private readonly services: Pick<Services, 'corpus' | 'reporter'>) {
    this.item.name = vscode.l10n.t('Policy Digest: Article Length');
  }

  start(): void {
    this.disposables.push(followCursor(this.services, [], (_digest, at, signal) => this.show(at, signal)));
  }

  dispose(): void {
    vscode.Disposable.from(...this.disposables).dispose();
  }

  private async show(at: CursorArticle | undefined, signal: CancelSignal): Promise<void> {
    const reader = at?.digest.readers[at.index];
    if (reader === undefined) {
      this.item.hide();
      return;
    }
    const words = lengthInWords(await finishInSlices(reader.lengthSteps()));
    const date = (await finishInSlices(reader.daySteps()))?.iso;
    if (signal.isCancellationRequested) return;
    this.item.text = `$(book) ${[...words, ...(date === undefined ? [] : [date])].join(' · ')}`;
    const said = [reader.article.title, ...words, ...(date === undefined ? [] : [vscode.l10n.t('dated {0}', shownDate(date))])];
    this.item.tooltip = said.join('\n');
    this.item.accessibilityInformation = { label: said.join(', ') };
    this.item.show();
  }
}

function lengthInWords({ words, minutes }: ReadingLength): string[] {
  return [plural(words, '{0} word', '{0} words'), plural(minutes, '{0} minute to read', '{0} minutes to read')];
}
