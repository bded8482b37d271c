import * as vscode from 'vscode';
import { themedColor } from '../core/codebook/themedColor';

/** An unused tag is drawn as a ring, one that the codebook does not define with a gap in it. */
const shapes = {
  used: (color: string) => `<circle cx="8" cy="8" r="5" fill="${color}"/>`,
  unused: (color: string) => `<circle cx="8" cy="8" r="4" fill="none" stroke="${color}" stroke-width="2"/>`,
  undefined: (color: string) => `<circle cx="8" cy="8" r="4" fill="none" stroke="${color}" stroke-width="2" stroke-dasharray="3 2.4"/>`,
};

/** Tags have colours that the researcher chose, which theme icons can't show: a drawn dot can. */
export function tagIcon(color: string, state: keyof typeof shapes = 'used'): { readonly light: vscode.Uri; readonly dark: vscode.Uri } {
  const { light, dark } = themedColor(color);
  return { light: drawn(light, state), dark: drawn(dark, state) };
}

function drawn(color: string, state: keyof typeof shapes): vscode.Uri {
  const svg = `<svg xmlns="http://www.w3.org/2000/svg" width="16" height="16">${shapes[state](color)}</svg>`;
  return vscode.Uri.parse(`data:image/svg+xml;utf8,${encodeURIComponent(svg)}`);
}
