import * as vscode from 'vscode';
import type { EntityType } from '../../core/entities/types';

/** Types that look alike share one decoration type: many types slow the editor, many ranges don't. */
const looks = {
  person: ['PER'],
  organisation: ['ORG'],
  place: ['GPE', 'LOC'],
  group: ['NORP'],
  product: ['PRODUCT'],
  law: ['LAW'],
  event: ['EVENT'],
  amount: ['MONEY', 'PERCENT'],
  date: ['DATE'],
} as const satisfies Record<string, readonly EntityType[]>;

export type Look = keyof typeof looks;

/**
 * An underline besides the colour, so that entities differ from tagged passages and from each other without colour. Amounts
 * and dates share theirs with groups: their digits and words distinguish them.
 */
const underlines: Record<Look, string> = {
  person: '1px solid', organisation: '2px solid', place: '3px double', group: '1px dotted', product: '1px dashed',
  law: '2px dashed', event: '2px dotted', amount: '1px dotted', date: '1px dotted',
};

export function lookOf(type: EntityType): Look {
  const entry = Object.entries(looks).find(([, types]) => (types as readonly EntityType[]).includes(type));
  return (entry?.[0] ?? 'person') as Look;
}

export function createEntityStyles(): ReadonlyMap<Look, vscode.TextEditorDecorationType> {
  return new Map((Object.keys(looks) as Look[]).map((look) => [look, entityStyle(look)]));
}

function entityStyle(look: Look): vscode.TextEditorDecorationType {
  const [width, line] = underlines[look].split(' ');
  return vscode.window.createTextEditorDecorationType({
    color: new vscode.ThemeColor(`policyDigest.${look}`),
    borderColor: new vscode.ThemeColor(`policyDigest.${look}`),
    border: `0 ${line ?? 'solid'}`,
    borderWidth: `0 0 ${width ?? '1px'} 0`,
    rangeBehavior: vscode.DecorationRangeBehavior.ClosedClosed,
  });
}
