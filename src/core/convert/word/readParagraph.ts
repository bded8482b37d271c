import { limits } from '../limits';
import type { Losses } from '../losses';
import { Refusal } from '../refusal';
import { childNamed, localName, textOf, XmlElement } from '../xml/parseXml';

/** A place where a footnote or endnote is referred to. */
export interface NoteReference {
  readonly kind: 'footnote' | 'endnote';
  readonly id: string;
  readonly number: number;
}

export interface ParagraphContext {
  readonly losses: Losses;
  /** The references so far; those of the paragraph are added. */
  readonly notes: NoteReference[];
}

export interface ParagraphText {
  readonly text: string;
  /** Contents of text boxes anchored in the paragraph. */
  readonly boxes: readonly XmlElement[];
  /** A tracked change joined it with the next one. */
  readonly endIsDeleted: boolean;
}

/** Elements that are no text. `Fallback` repeats what its `Choice` says; `instrText` is a field's formula, not its value. */
const skipped = new Set(['pPr', 'rPr', 'Fallback', 'instrText', 'delInstrText', 'sdtPr', 'proofErr', 'bookmarkStart', 'bookmarkEnd', 'rt']);
/** The text of single elements. */
const characters: Readonly<Record<string, string>> = { tab: '\t', ptab: '\t', br: '\n', cr: '\n', noBreakHyphen: '-', softHyphen: '' };

/** The text of `w:p`. */
export function readParagraph(element: XmlElement, context: ParagraphContext): ParagraphText {
  const boxes: XmlElement[] = [];
  const pieces: string[] = [];
  const read = (parent: XmlElement, depth: number): void => {
    if (depth > limits.xmlDepth) throw new Refusal('import-refused/too-deep');
    for (const child of parent.children) if (child instanceof XmlElement) readChild(child, depth);
  };
  const readChild = (child: XmlElement, depth: number): void => {
    const name = localName(child);
    if (skipped.has(name)) return;
    const character = characters[name];
    if (character !== undefined) pieces.push(character);
    else if (name === 't') pieces.push(textOf(child));
    else if (name === 'r' && isHidden(child)) context.losses.count('import-left-out/hidden');
    else if (name === 'del' || name === 'moveFrom') context.losses.count('import-left-out/deletions');
    else if (name === 'commentReference') context.losses.count('import-left-out/comments');
    else if (name === 'footnoteReference' || name === 'endnoteReference') pieces.push(noteMark(name, child, context));
    else if (name === 'txbxContent') boxes.push(child);
    else if (name === 'blip' || name === 'imagedata') context.losses.count('import-left-out/pictures');
    else if (name === 'OLEObject') context.losses.count('import-left-out/objects');
    else read(child, depth + 1);
  };
  read(element, 0);
  return { text: pieces.join(''), boxes, endIsDeleted: isEndDeleted(element) };
}

function noteMark(name: 'footnoteReference' | 'endnoteReference', element: XmlElement, { notes }: ParagraphContext): string {
  const number = notes.length + 1;
  notes.push({ kind: name === 'footnoteReference' ? 'footnote' : 'endnote', id: element.attributes['w:id'] ?? '', number });
  return `[${number}]`;
}

function isHidden(run: XmlElement): boolean {
  const vanish = childNamed(childNamed(run, 'rPr'), 'vanish');
  return vanish !== undefined && !['0', 'false', 'off'].includes(vanish.attributes['w:val'] ?? '1');
}

function isEndDeleted(element: XmlElement): boolean {
  const mark = childNamed(childNamed(element, 'pPr'), 'rPr');
  return childNamed(mark, 'del') !== undefined || childNamed(mark, 'moveFrom') !== undefined;
}
