import * as vscode from 'vscode';
import { isAttached } from '../../core/annotations/attached';
import { candidatePlaces } from '../../core/annotations/anchoring/candidatePlaces';
import { compareWords } from '../../core/text/compareWords';
import type { Span } from '../../core/text/span';
import type { PlacedAnnotation } from '../../host/annotations/placedAnnotations';
import type { Digest } from '../../host/corpus/digest';
import { shortened } from '../../host/annotations/passageItem';
import { toSpan } from '../../host/positions';
import { PlacePreview } from './placePreview';
import { inOrder } from './choiceOrder';
import type { Repair } from './repairs';

interface Choice extends vscode.QuickPickItem {
  readonly repair: Repair;
  /** How alike the place is to the passage, 0 … 1; undefined if that was not measured. */
  readonly score?: number;
}

/** Context shown around a place, in characters. */
const context = 40;

/**
 * Asks where a passage belongs: shows its words and the places similar to them, each with its differences. The list's
 * current place is shown in the digest.
 * @param position which of how many, for the picker's title
 * @returns undefined if the list was closed
 */
export async function chooseRepair(digest: Digest, place: PlacedAnnotation, position: string): Promise<Repair | undefined> {
  const pick = vscode.window.createQuickPick<Choice>();
  const preview = new PlacePreview(digest.uri);
  pick.title = [vscode.l10n.t('Where Does This Passage Belong?'), position].filter((part) => part !== '').join(' ');
  pick.placeholder = vscode.l10n.t('“{0}”', shortened(place.annotation.prefix + place.annotation.exact + place.annotation.suffix));
  pick.items = choicesFor(digest, place);
  pick.ignoreFocusOut = true;
  pick.matchOnDetail = true;
  const chosen = new Promise<Repair | undefined>((resolve) => {
    pick.onDidChangeActive(([active]) => void preview.show(active?.repair.kind === 'move' ? active.repair.to : undefined));
    pick.onDidAccept(() => {
      resolve(pick.activeItems[0]?.repair);
      pick.hide();
    });
    pick.onDidHide(() => { resolve(undefined); });
  });
  pick.show();
  try {
    return await chosen;
  } finally {
    pick.dispose();
    preview.dispose();
  }
}

function choicesFor(digest: Digest, place: PlacedAnnotation): Choice[] {
  const { annotation } = place;
  const move = (label: string, to: Span, more: Partial<Choice> = {}): Choice => ({
    label, detail: difference(digest.text, annotation.exact, to), repair: { kind: 'move', to }, ...more,
  });
  const found = isAttached(place)
    ? [move(vscode.l10n.t('$(check) Keep it here'), place, { description: vscode.l10n.t('where it was found'), score: place.score })] : [];
  const others = candidatePlaces(digest.text, digest.articles, annotation)
    .filter(({ start, end }) => !isAttached(place) || end <= place.start || start >= place.end)
    .map(({ score, ...span }) => move(vscode.l10n.t('$(arrow-right) Move here'), span, {
      description: vscode.l10n.t('{0}% match', Math.round(score * 100)), score,
    }));
  const selected = selectionIn(digest.uri);
  const places = [...found, ...others, ...(selected === undefined ? [] : [move(vscode.l10n.t('$(selection) Move to selected text'), selected)])];
  const later: Choice = {
    label: vscode.l10n.t('$(clock) Decide later'), repair: { kind: 'keep' },
    detail: vscode.l10n.t('To move it elsewhere, select the text in the editor first, then come back here.'),
  };
  return [...inOrder(places, later), {
    label: vscode.l10n.t('$(trash) Delete'), repair: { kind: 'delete' },
    detail: vscode.l10n.t('Deletes the passage with its tags and memo. You can undo this.'),
  }];
}

function selectionIn(digest: vscode.Uri): Span | undefined {
  const editor = vscode.window.visibleTextEditors.find(({ document }) => document.uri.toString() === digest.toString());
  return editor === undefined || editor.selection.isEmpty ? undefined : toSpan(editor.document, editor.selection);
}

/** A place with a little context; words that differ from the quote appear as ⟨before → after⟩. */
function difference(text: string, exact: string, { start, end }: Span): string {
  const words = compareWords(exact, text.slice(start, end))
    .map((change) => (change.kind === 'same' ? change.text : `⟨${change.before} → ${change.after}⟩`)).join(' ');
  const before = shortened(text.slice(Math.max(0, start - context), start));
  const after = shortened(text.slice(end, end + context));
  return `…${before} ${words.length > 300 ? `${words.slice(0, 300)}…` : words} ${after}…`;
}
