import * as vscode from 'vscode';
import { tintShare } from '../../core/codebook/themedColor';
import type { PassageColor } from './passageColors';

/** Positions of the stripes, in pixels from the lower edge of a row of text, then from its upper edge: none runs through the letters. */
const stripesBelow = [0, 3];
const stripesAbove = [0, 3];
const stripeHeight = 2;

/** How many overlapping tags get a stripe each; the names beside the text and the hover tell of the rest. */
export const laneCount = stripesBelow.length + stripesAbove.length;

export function backgroundType({ tint, editor }: PassageColor): vscode.TextEditorDecorationType {
  const look = (theme: 'light' | 'dark'): vscode.ThemableDecorationRenderOptions => ({
    backgroundColor: `color-mix(in srgb, ${tint[theme]} ${tintShare[theme]}%, transparent)`, overviewRulerColor: editor[theme],
  });
  return vscode.window.createTextEditorDecorationType({
    light: look('light'), dark: look('dark'), overviewRulerLane: vscode.OverviewRulerLane.Right, borderRadius: '2px',
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
  const look = (color: string): vscode.ThemableDecorationRenderOptions => {
    const image = `background-image: linear-gradient(${color}, ${color}); background-size: 100% ${stripeHeight}px; background-position: 0 ${y}; background-repeat: no-repeat`;
    return { backgroundColor: `transparent; ${image}` };
  };
  return vscode.window.createTextEditorDecorationType({
    light: look(css.light), dark: look(css.dark), rangeBehavior: vscode.DecorationRangeBehavior.ClosedClosed,
  });
}

/** A passage that nobody has tagged yet, or no longer. */
export function untaggedType(): vscode.TextEditorDecorationType {
  const color = new vscode.ThemeColor('policyDigest.untagged');
  return vscode.window.createTextEditorDecorationType({
    border: '1px dotted', borderColor: color, borderRadius: '2px',
    overviewRulerColor: color, overviewRulerLane: vscode.OverviewRulerLane.Right,
    rangeBehavior: vscode.DecorationRangeBehavior.ClosedClosed,
  });
}

/** Found by similarity: the words have changed since, so somebody should check. */
export function changedWordsType(): vscode.TextEditorDecorationType {
  return vscode.window.createTextEditorDecorationType({
    border: '1px dashed', borderColor: new vscode.ThemeColor('policyDigest.attention'),
    overviewRulerColor: new vscode.ThemeColor('policyDigest.attention'), overviewRulerLane: vscode.OverviewRulerLane.Left,
  });
}
