import { limits } from '../limits';
import type { Losses } from '../losses';
import { oneLine } from '../text/lines';
import { rowBlocks } from '../text/rowBlocks';
import { paragraph, type Block } from '../types';
import { attribute, childElements, classesOf, isElement, type HtmlElement, type HtmlNode, type HtmlParent } from './parseHtml';

/** What is never text of an article. */
const dropped = new Set([
  'script', 'style', 'template', 'noscript', 'head', 'title', 'nav', 'form', 'button', 'select', 'input', 'textarea', 'iframe', 'object',
  'embed', 'applet', 'svg', 'math', 'canvas', 'dialog', 'menu', 'rp', 'rt',
]);
/** Elements that begin and end a line. */
const blocks = new Set([
  'address', 'article', 'aside', 'blockquote', 'body', 'center', 'dd', 'details', 'dir', 'div', 'dl', 'dt', 'fieldset', 'figcaption', 'figure',
  'footer', 'h1', 'h2', 'h3', 'h4', 'h5', 'h6', 'header', 'hgroup', 'hr', 'html', 'li', 'main', 'ol', 'p', 'pre', 'section', 'summary', 'ul',
]);
const pictures = new Set(['img', 'picture', 'video', 'audio']);
/** Names of classes and ids of what surrounds an article, if it holds little but links. */
const furniture = /(?:^|[\s_-])(?:nav|navbar|navigation|menu|sidebar|cookie|consent|share|sharing|social|related|breadcrumbs?|promo|advert|ads?|banner|subscribe|comments?|skip|toolbar|pagination)(?:$|[\s_-])/i;

/** The lines below a node, as blocks. Rows of tables are lines. */
export function htmlBlocks(root: HtmlParent, losses: Losses): Block[] {
  return new BlockReader(losses).readAll(root);
}

class BlockReader {
  private readonly blocks: Block[] = [];
  private text = '';
  private linked = 0;
  private level: number | undefined;
  private mark = '';
  private isPreformatted = false;
  private readonly numbers = new Map<HtmlElement, number>();

  constructor(private readonly losses: Losses) {}

  readAll(root: HtmlParent): Block[] {
    this.children(root, false);
    this.flush();
    return this.blocks;
  }

  private children(parent: HtmlParent, inLink: boolean): void {
    for (const child of parent.childNodes) this.node(child, inLink);
  }

  private node(node: HtmlNode, inLink: boolean): void {
    if (node.nodeName === '#text' && 'value' in node) {
      const text = this.isPreformatted ? node.value : node.value.replace(/[^\S\u00a0]+/g, ' ');
      this.text += text;
      if (inLink) this.linked += text.trim().length;
    } else if (isElement(node)) this.element(node, inLink);
  }

  private element(element: HtmlElement, inLink: boolean): void {
    const name = element.tagName;
    if (dropped.has(name) || isHidden(element)) return;
    if (name === 'br') this.text += '\n';
    else if (pictures.has(name)) this.losses.count('import-left-out/pictures');
    else if (name === 'table') this.table(element);
    else if (blocks.has(name)) this.block(element, inLink);
    else this.children(element, inLink || (name === 'a' && attribute(element, 'href') !== undefined));
  }

  private block(element: HtmlElement, inLink: boolean): void {
    this.flush();
    const before = { level: this.level, isPreformatted: this.isPreformatted };
    this.level = /^h[1-6]$/.test(element.tagName) ? Number(element.tagName.charAt(1)) : this.level;
    this.isPreformatted ||= element.tagName === 'pre';
    if (element.tagName === 'li') this.mark = this.markOf(element);
    this.children(element, inLink);
    this.flush();
    this.mark = '';
    ({ level: this.level, isPreformatted: this.isPreformatted } = before);
  }

  /** A bullet, or the number of an item in an `ol`. */
  private markOf({ parentNode }: HtmlElement): string {
    if (parentNode === null || !isElement(parentNode) || parentNode.tagName !== 'ol') return '• ';
    const number = (this.numbers.get(parentNode) ?? Number(attribute(parentNode, 'start') ?? 1) - 1) + 1;
    this.numbers.set(parentNode, number);
    return Number.isInteger(number) ? `${number}. ` : '• ';
  }

  private flush(): void {
    const lines = this.text.split('\n').map(oneLine);
    const text = this.isPreformatted ? this.text.replace(/^\n+|\s+$/g, '') : lines.join('\n').replace(/^\n+|\n+$/g, '');
    if (text.trim() !== '') {
      const isLink = this.linked >= text.replace(/\s/g, '').length * mostlyLink;
      this.blocks.push({ kind: this.level === undefined ? 'text' : 'heading', level: this.level ?? 0, text: this.mark + text, isLink });
      this.mark = '';
    } else if (/[\u00a0\n]/.test(this.text)) this.blocks.push(paragraph(''));
    this.text = '';
    this.linked = 0;
  }

  private table(table: HtmlElement): void {
    this.flush();
    const rows = rowsOf(table);
    if (rows.length > limits.tableRows) this.losses.count('import-left-out/rows', rows.length - limits.tableRows);
    for (const row of rows.slice(0, limits.tableRows)) this.row(row);
  }

  /** A row of one cell is a frame around text, and so is one whose cells hold whole parts of a page. */
  private row(row: HtmlElement): void {
    const cells = childElements(row).filter(({ tagName }) => tagName === 'td' || tagName === 'th' || tagName === 'caption');
    if (cells.length > limits.rowCells) this.losses.count('import-left-out/cells', cells.length - limits.rowCells);
    const inner = cells.slice(0, limits.rowCells).map((cell) => new BlockReader(this.losses).readAll(cell)).filter((each) => each.some(({ text }) => text !== ''));
    const isFrame = inner.length <= 1 || inner.some((cell) => cell.some(({ kind }) => kind === 'heading') || textLength(cell) > frameText);
    const isCoded = inner.length === 2 && /^[A-Z]{2,3}$/.test(inner[0]?.[0]?.text.trim() ?? '');
    if (isFrame && !isCoded) this.blocks.push(...inner.flat());
    else this.blocks.push(...rowBlocks(inner.map((cell) => cell.flatMap(({ text }) => text.split('\n')).map(oneLine).filter((line) => line !== ''))));
  }
}

/** The part of a line's letters that must be in links for it to be one. */
const mostlyLink = 0.9;
/** A cell with more text is no cell of data but a column of a page's layout. */
const frameText = 600;

function textLength(cell: readonly Block[]): number {
  return cell.reduce((sum, { text }) => sum + text.length, 0);
}

function rowsOf(table: HtmlParent): HtmlElement[] {
  return childElements(table).flatMap((child) =>
    child.tagName === 'tr' ? [child] : child.tagName === 'table' || dropped.has(child.tagName) ? [] : child.tagName === 'caption' ? [] : rowsOf(child));
}

function isHidden(element: HtmlElement): boolean {
  return attribute(element, 'hidden') !== undefined || attribute(element, 'aria-hidden') === 'true'
    || /(?:^|;)\s*(?:display\s*:\s*none|visibility\s*:\s*hidden)/i.test(attribute(element, 'style') ?? '');
}

/** Whether an element surrounds articles rather than being one. */
export function isFurniture(element: HtmlElement): boolean {
  if (element.tagName === 'aside' || ['navigation', 'search', 'complementary', 'banner', 'contentinfo'].includes(attribute(element, 'role') ?? '')) return true;
  return classesOf(element).some((name) => furniture.test(name)) || furniture.test(attribute(element, 'id') ?? '');
}
