import * as vscode from 'vscode';
import type { PassageColor } from './passageColors';

/** Opacity of a tag's colour behind the text: readable in light and dark themes, and where passages overlap. */
const backgroundShare = { light: 25, dark: 40 };

/** Positions of the stripes, in pixels from the lower edge of a line of text, then from its upper edge. */
const stripesBelow = [0, 3, 6];
const stripesAbove = [0, 3];
const stripeHeight = 2;

/** How many overlapping tags get a stripe each; the hover lists the rest. */
export const laneCount = stripesBelow.length + stripesAbove.length;

export function backgroundType({ css, ofTheme }: PassageColor): vscode.TextEditorDecorationType {
  const mixed = (share: number): string => `color-mix(in srgb, ${css} ${share}%, transparent)`;
  return vscode.window.createTextEditorDecorationType({
    light: { backgroundColor: mixed(backgroundShare.light) },
    dark: { backgroundColor: mixed(backgroundShare.dark) },
    overviewRulerColor: ofTheme,
    overviewRulerLane: vscode.OverviewRulerLane.Right,
    borderRadius: '2px',
    rangeBehavior: vscode.DecorationRangeBehavior.ClosedClosed,
  });
}

/**
 * A stripe in a lane. No decoration of the editor leaves room for others, but each is drawn in its own box: a background
 * image fills part of the box.
 */
export function stripeType({ css }: PassageColor, lane: number): vscode.TextEditorDecorationType {
  const below = stripesBelow[lane];
  const y = below === undefined ? `${stripesAbove[lane - stripesBelow.length] ?? 0}px` : `calc(100% - ${below}px)`;
  const image = `background-image: linear-gradient(${css}, ${css}); background-size: 100% ${stripeHeight}px; background-position: 0 ${y}; background-repeat: no-repeat`;
  return vscode.window.createTextEditorDecorationType({
    backgroundColor: `transparent; ${image}`, rangeBehavior: vscode.DecorationRangeBehavior.ClosedClosed,
  });
}

/** Found by similarity: the words have changed since, so somebody should check. */
export function changedWordsType(): vscode.TextEditorDecorationType {
  return vscode.window.createTextEditorDecorationType({
    border: '1px dashed', borderColor: new vscode.ThemeColor('policyDigest.attention'),
    overviewRulerColor: new vscode.ThemeColor('policyDigest.attention'), overviewRulerLane: vscode.OverviewRulerLane.Left,
  });
}
