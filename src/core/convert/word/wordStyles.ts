import { childElements, childNamed, localName, type XmlElement } from '../xml/parseXml';

/** The level of a heading: 0 for a document's title. */
const titleStyles = new Set(['title', 'titel', 'titre', 'título', 'titolo', 'titulo', 'tytuł', 'rubrik', 'tittel', 'otsikko']);
/** Word stores the built-in names in English; documents of other programs may have them in their own language. */
const headingStyle = /^(?:heading|überschrift|titre|título|titulo|titolo|kop|rubrik|overskrift|otsikko|nagłówek)\s*([1-9])$/i;
/** Styles may be based on each other in a circle. */
const mostBases = 20;

/** Which paragraph styles are headings, of which level. */
export function headingStyles(styles: XmlElement | undefined): (style: string) => number | undefined {
  const byId = paragraphStyles(styles);
  const known = new Map<string, number | undefined>();
  return (id) => {
    if (!known.has(id)) known.set(id, levelOf(id, byId));
    return known.get(id);
  };
}

/** The styles by their ids. */
export function paragraphStyles(styles: XmlElement | undefined): ReadonlyMap<string, XmlElement> {
  const byId = new Map<string, XmlElement>();
  for (const style of styles === undefined ? [] : childElements(styles)) {
    const id = style.attributes['w:styleId'];
    if (localName(style) === 'style' && id !== undefined) byId.set(id, style);
  }
  return byId;
}

/** What a style, or one that it is based on, says of its paragraphs. */
export function propertyOfStyle(id: string, name: string, styles: ReadonlyMap<string, XmlElement>): XmlElement | undefined {
  let style = styles.get(id);
  for (let step = 0; style !== undefined && step < mostBases; step += 1) {
    const found = childNamed(childNamed(style, 'pPr'), name);
    if (found !== undefined) return found;
    style = styles.get(valueOf(style, 'basedOn') ?? '');
  }
  return undefined;
}

function levelOf(id: string, byId: ReadonlyMap<string, XmlElement>): number | undefined {
  let next: string | undefined = id;
  for (let step = 0; next !== undefined && step < mostBases; step += 1) {
    const style = byId.get(next);
    const level = levelOfName(valueOf(style, 'name') ?? next) ?? outlineLevel(childNamed(style, 'pPr'));
    if (level !== undefined) return level;
    next = valueOf(style, 'basedOn');
  }
  return undefined;
}

function levelOfName(name: string): number | undefined {
  if (titleStyles.has(name.toLowerCase())) return 0;
  const level = headingStyle.exec(name)?.[1];
  return level === undefined ? undefined : Number(level);
}

/** `w:outlineLvl`: 0 is the highest heading, 9 is text. */
export function outlineLevel(properties: XmlElement | undefined): number | undefined {
  const value = Number(valueOf(properties, 'outlineLvl') ?? NaN);
  return value >= 0 && value < 9 ? value + 1 : undefined;
}

/** `w:val` of a child element. */
export function valueOf(element: XmlElement | undefined, child: string): string | undefined {
  return childNamed(element, child)?.attributes['w:val'];
}
