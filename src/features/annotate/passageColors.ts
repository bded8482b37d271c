import * as vscode from 'vscode';
import { tagColor } from '../../core/codebook/tagTree';
import type { Codebooks } from '../../host/researcherFiles/codebooks';
import type { ShownAnnotations } from '../../host/annotations/shownAnnotations';
import { coderColor } from '../../host/coderColors';
import { settings } from '../../host/settings';

/** A colour in CSS, and as the editor takes it. */
export interface PassageColor {
  /** `#rrggbb`, or the variable of a theme colour. */
  readonly css: string;
  readonly ofTheme: string | vscode.ThemeColor;
}

/** The colours of passages: one for each tag, or the coder's, depending on the setting. */
export function passageColors(codebooks: Codebooks, shown: ShownAnnotations, digest: vscode.Uri): (tags: readonly string[], coder: string) => PassageColor[] {
  if (settings.colorsByCoder(digest)) {
    const coders = shown.coders();
    return (_tags, coder) => [themeColor(coderColor(coders, coder))];
  }
  const codebook = codebooks.of(digest);
  // A passage without a tag has a colour too.
  return (tags) => [...new Set((tags.length === 0 ? [''] : tags).map((tag) => tagColor(codebook, tag)))].map((color) => ({ css: color, ofTheme: color }));
}

function themeColor(id: string): PassageColor {
  return { css: `var(--vscode-${id.replaceAll('.', '-')})`, ofTheme: new vscode.ThemeColor(id) };
}
