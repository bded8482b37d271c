import * as vscode from 'vscode';
import { tagShade } from '../../core/codebook/tagShade';
import { leastContrast, themedColor, type ThemedColor, tintOf } from '../../core/codebook/themedColor';
import type { Codebooks } from '../../host/researcherFiles/codebooks';
import type { ShownAnnotations } from '../../host/annotations/shownAnnotations';
import { coderColor } from '../../host/coderColors';
import { settings } from '../../host/settings';

/** A colour in CSS for light and dark themes: `#rrggbb`, or the variable of a theme colour; and as the editor takes it. */
export interface PassageColor {
  /** The same for the same colour. */
  readonly key: string;
  readonly css: ThemedColor;
  /** Behind the words. */
  readonly tint: ThemedColor;
  readonly editor: { readonly light: string | vscode.ThemeColor; readonly dark: string | vscode.ThemeColor };
}

/** The colours of passages: one for each tag, or the coder's, depending on the setting; none for a passage without a tag. */
export function passageColors(codebooks: Codebooks, shown: ShownAnnotations, digest: vscode.Uri): (tags: readonly string[], coder: string) => PassageColor[] {
  if (settings.colorsByCoder(digest)) {
    const coders = shown.coders();
    return (_tags, coder) => [themeColor(coderColor(coders, coder))];
  }
  const codebook = codebooks.of(digest);
  const shades = new Map<string, string>();
  const shadeOf = (tag: string): string => {
    const shade = shades.get(tag) ?? tagShade(codebook, tag);
    shades.set(tag, shade);
    return shade;
  };
  return (tags) => [...new Set(tags.map(shadeOf))].map((color) => {
    const css = themedColor(color);
    return { key: color, css, tint: tintOf(color), editor: css };
  });
}

/** The colour in which a tag's name is written: readable on the editor's background. */
export function nameColor(codebook: Parameters<typeof tagShade>[0], tag: string): ThemedColor {
  return themedColor(tagShade(codebook, tag), leastContrast.words);
}

function themeColor(id: string): PassageColor {
  const variable = `var(--vscode-${id.replaceAll('.', '-')})`;
  const css = { light: variable, dark: variable };
  const color = new vscode.ThemeColor(id);
  return { key: id, css, tint: css, editor: { light: color, dark: color } };
}
