import * as vscode from 'vscode';
import { isAttached } from '../../core/annotations/attached';
import type { PlacedAnnotation } from '../../host/annotations/placedAnnotations';
import { passageItem, shortened } from '../../host/annotations/passageItem';
import type { PlacedNote } from '../../host/annotations/placedNotes';
import type { StraySidecar } from '../../host/annotations/straySidecars';
import { nameOf } from '../../host/files/uris';
import { plural } from '../../host/plural';
import type { Repair } from './repairs';
import { strayMessage } from './strays';

/** What to do next, and on which passages. */
export interface Work {
  readonly places: readonly PlacedAnnotation[];
  /** Articles that are gone from their digest; then no passages. */
  readonly articles?: readonly PlacedNote[];
  /** Undefined: ask. */
  readonly repair?: Repair | 'confirm';
  /** Instead: choose the digest of this file. */
  readonly stray?: StraySidecar;
}

/** Asks what to do with the passages and articles that need attention: all of them, or one. */
export async function chooseWork(
  waiting: readonly PlacedAnnotation[], articles: readonly PlacedNote[], strays: readonly StraySidecar[],
): Promise<Work | undefined> {
  const lost = waiting.filter((place) => !isAttached(place));
  const found = waiting.filter(isAttached);
  const withoutDigest = strays.map((stray) => ({
    label: `$(link) ${nameOf(stray.loaded.uri)}`, description: vscode.l10n.t('belongs to…'), detail: strayMessage(stray), work: { places: [], stray },
  }));
  const items: (vscode.QuickPickItem & { readonly work?: Work })[] = [
    ...withoutDigest,
    ...(waiting.length > 1 ? [{ label: vscode.l10n.t('$(list-ordered) Review all {0}, one by one', waiting.length), work: { places: waiting } }] : []),
    ...(found.length > 0 ? [{
      label: plural(
        found.length, '$(check-all) Confirm the passage whose text changed slightly', '$(check-all) Confirm all {0} passages whose text changed slightly'), work: { places: found, repair: 'confirm' as const },
      detail: vscode.l10n.t('They stay where they were found, with the current text.'),
    }] : []),
    ...(lost.length > 1 ? [{
      label: vscode.l10n.t('$(trash) Delete all {0} that lost their place', lost.length), work: { places: lost, repair: { kind: 'delete' as const } },
      detail: vscode.l10n.t('Deletes their tags and memos too. You can undo this.'),
    }] : []),
    ...(waiting.length + articles.length > 0 ? [{ label: vscode.l10n.t('Review one'), kind: vscode.QuickPickItemKind.Separator }] : []),
    ...articles.map((one) => ({
      label: shortened(one.note.title), detail: (one.note.tags ?? []).join(', '), work: { places: [], articles: [one] },
      description: vscode.l10n.t('article not found'),
    })),
    ...waiting.map((place) => ({
      label: shortened(place.annotation.exact), detail: place.annotation.tags.join(', '), work: { places: [place] },
      description: isAttached(place) ? vscode.l10n.t('moved, please check') : String(passageItem(place).description),
    })),
  ];
  const picked = await vscode.window.showQuickPick(items, { title: vscode.l10n.t('Needs Attention'), matchOnDetail: true });
  return picked?.work;
}
