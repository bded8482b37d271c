import type { ArticleFields } from '../../digest/types';
import { limits } from '../limits';
import type { Losses } from '../losses';
import { Refusal } from '../refusal';
import { oneLine } from '../text/lines';
import { rowBlocks } from '../text/rowBlocks';
import { heading, paragraph, type Block, type DocumentText } from '../types';
import { childElements, childNamed, localName, textOf, type XmlElement } from '../xml/parseXml';
import type { UnpackBudget, ZipEntry } from '../zip/unzip';
import { readParagraph, type NoteReference, type ParagraphContext } from './readParagraph';
import { WordLists } from './wordLists';
import { WordParts } from './wordParts';
import { headingStyles, outlineLevel, valueOf } from './wordStyles';

/**
 * The text of a Word document: tracked insertions are text, deletions and comments are left out, rows of tables are lines,
 * notes stand at the end. Throws `Refusal`.
 */
export function readWord(bytes: Uint8Array, entries: readonly ZipEntry[], budget: UnpackBudget, losses: Losses): DocumentText {
  const parts = new WordParts(bytes, entries, budget);
  const name = parts.mainPart();
  const body = name === undefined ? undefined : childNamed(parts.xml(name), 'body');
  if (name === undefined || body === undefined) throw new Refusal('import-refused/damaged');
  const folder = name.slice(0, name.lastIndexOf('/') + 1);
  const styles = parts.xml(`${folder}styles.xml`);
  const reader = new WordReader({
    headingLevel: headingStyles(styles), lists: new WordLists(parts.xml(`${folder}numbering.xml`), styles), losses,
  });
  reader.readAll(body, 0);
  const notes = reader.notes.flatMap((reference) => reader.noteText(reference, parts.xml(`${folder}${reference.kind}s.xml`)));
  const { title, fields } = propertiesOf(parts.xml('docProps/core.xml'));
  return { blocks: [...reader.blocks, ...notes], title, fields };
}

class WordReader {
  readonly blocks: Block[] = [];
  /** Text of paragraphs whose end was deleted: the next one continues them. */
  private pending = '';
  private readonly noteTexts = new Map<XmlElement, Map<string, XmlElement>>();

  constructor(private readonly context: Pick<ParagraphContext, 'losses'> & {
    readonly headingLevel: (style: string) => number | undefined;
    readonly lists: WordLists;
  }, readonly notes: NoteReference[] = []) {}

  readAll(parent: XmlElement, depth: number): void {
    if (depth > limits.xmlDepth) throw new Refusal('import-refused/too-deep');
    for (const child of childElements(parent)) this.read(child, depth);
  }

  noteText({ kind, id, number }: NoteReference, file: XmlElement | undefined): Block[] {
    if (file === undefined) return [];
    const byId = this.noteTexts.get(file) ?? new Map(childElements(file).map((note) => [note.attributes['w:id'] ?? '', note]));
    this.noteTexts.set(file, byId);
    const note = byId.get(id);
    if (note === undefined || localName(note) !== kind) return [];
    const inner = new WordReader(this.context);
    inner.readAll(note, 0);
    const text = inner.blocks.map((block) => oneLine(block.text)).filter((line) => line !== '').join(' ');
    return text === '' ? [] : [paragraph(`[${number}] ${text}`)];
  }

  private read(element: XmlElement, depth: number): void {
    switch (localName(element)) {
      case 'p': this.readParagraph(element, depth); break;
      case 'tbl': this.readTable(element, depth); break;
      case 'del': case 'moveFrom': case 'sectPr': case 'sdtPr': case 'Fallback': break;
      default: this.readAll(element, depth + 1);
    }
  }

  private readParagraph(element: XmlElement, depth: number): void {
    const properties = childNamed(element, 'pPr');
    const { text, boxes, endIsDeleted } = readParagraph(element, { losses: this.context.losses, notes: this.notes });
    const whole = this.pending + text;
    this.pending = endIsDeleted ? whole : '';
    if (!endIsDeleted) {
      const style = valueOf(properties, 'pStyle');
      const level = outlineLevel(properties) ?? (style === undefined ? undefined : this.context.headingLevel(style));
      const mark = this.context.lists.markOf(properties);
      this.blocks.push(level !== undefined && oneLine(whole) !== '' ? heading(level, whole) : paragraph(oneLine(whole) === '' ? '' : mark + whole));
    }
    for (const box of boxes) this.readAll(box, depth + 1);
  }

  private readTable(table: XmlElement, depth: number): void {
    const rows = rowsOf(table, 'tr');
    if (rows.length > limits.tableRows) this.context.losses.count('import-left-out/rows', rows.length - limits.tableRows);
    for (const row of rows.slice(0, limits.tableRows)) this.readRow(row, depth);
  }

  /** A row of one cell is a frame around text; the cells of others become one line. */
  private readRow(row: XmlElement, depth: number): void {
    const cells = rowsOf(row, 'tc');
    if (cells.length > limits.rowCells) this.context.losses.count('import-left-out/cells', cells.length - limits.rowCells);
    const inner = cells.slice(0, limits.rowCells).map((cell) => {
      const reader = new WordReader(this.context, this.notes);
      reader.readAll(cell, depth + 1);
      return reader.blocks;
    });
    const filled = inner.filter((blocks) => blocks.some(({ text }) => oneLine(text) !== ''));
    if (filled.length <= 1) this.blocks.push(...filled.flat());
    else this.blocks.push(...rowBlocks(filled.map((blocks) => blocks.map(({ text }) => oneLine(text)).filter((text) => text !== ''))));
  }
}

/** Rows and cells may be wrapped in content controls. */
function rowsOf(parent: XmlElement, name: string, depth = 0): XmlElement[] {
  if (depth > limits.xmlDepth) throw new Refusal('import-refused/too-deep');
  return childElements(parent).flatMap((child) => {
    const own = localName(child);
    if (own === name) return [child];
    return ['sdt', 'sdtContent', 'customXml', 'ins'].includes(own) ? rowsOf(child, name, depth + 1) : [];
  });
}

function propertiesOf(core: XmlElement | undefined): { title: string | undefined; fields: ArticleFields } {
  const value = (name: string): string => {
    const element = childNamed(core, name);
    return element === undefined ? '' : oneLine(textOf(element));
  };
  const [title, author] = [value('title'), value('creator')];
  return { title: title === '' ? undefined : title, fields: author === '' || defaultAuthors.has(author.toLowerCase()) ? {} : { author } };
}

/** Programs that write their own name, or none, as the author. */
const defaultAuthors = new Set(['python-docx', 'apache poi', 'un-named', 'unknown', 'microsoft office user', 'user', 'admin', 'administrator', 'author']);
