import { childElements, childNamed, localName, type XmlElement } from '../xml/parseXml';
import { paragraphStyles, propertyOfStyle, valueOf } from './wordStyles';

/** Says what stands in front of an item of a list: a bullet, or its number. */
export class WordLists {
  private readonly formats = new Map<string, string>();
  private readonly counts = new Map<string, number>();

  private readonly styles: ReadonlyMap<string, XmlElement>;

  constructor(numbering: XmlElement | undefined, styles: XmlElement | undefined) {
    this.styles = paragraphStyles(styles);
    const definitions = new Map<string, XmlElement>();
    for (const child of numbering === undefined ? [] : childElements(numbering)) {
      if (localName(child) === 'abstractNum') definitions.set(child.attributes['w:abstractNumId'] ?? '', child);
      if (localName(child) === 'num') this.define(child.attributes['w:numId'] ?? '', definitions.get(valueOf(child, 'abstractNumId') ?? ''));
    }
  }

  /** @param properties `w:pPr` of a paragraph. @returns empty if it is not in a list, or in one whose marks are not shown */
  markOf(properties: XmlElement | undefined): string {
    const style = valueOf(properties, 'pStyle');
    const numbering = childNamed(properties, 'numPr') ?? (style === undefined ? undefined : propertyOfStyle(style, 'numPr', this.styles));
    if (numbering === undefined) return '';
    const list = valueOf(numbering, 'numId') ?? '';
    const level = valueOf(numbering, 'ilvl') ?? '0';
    const format = this.formats.get(`${list} ${level}`);
    if (list === '0' || format === 'none') return '';
    if (format !== 'decimal') return '• ';
    const count = (this.counts.get(`${list} ${level}`) ?? 0) + 1;
    this.counts.set(`${list} ${level}`, count);
    return `${count}. `;
  }

  private define(list: string, definition: XmlElement | undefined): void {
    for (const level of definition === undefined ? [] : childElements(definition)) {
      const format = valueOf(level, 'numFmt');
      if (localName(level) === 'lvl' && format !== undefined) this.formats.set(`${list} ${level.attributes['w:ilvl'] ?? '0'}`, format);
    }
  }
}
