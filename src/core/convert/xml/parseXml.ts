import { parseXml as parse, XmlElement, XmlText, type XmlNode } from '@rgrove/parse-xml';
import { limits } from '../limits';
import { Refusal } from '../refusal';

export { XmlElement };

/** Where a document type begins, if there is one. */
const prologue = 1_000;

/**
 * The root element of an XML text. Nothing is ever fetched. Throws `Refusal`.
 * @param undefinedEntity the text of an entity that XML doesn't know, such as `&nbsp;`
 */
export function parseXml(text: string, undefinedEntity?: (entity: string) => string | undefined): XmlElement {
  // Entities of its own might grow without bound or name other files.
  if (text.slice(0, prologue).includes('<!DOCTYPE') && text.includes('<!ENTITY')) throw new Refusal('import-refused/xml-entities');
  if (countTags(text) > limits.xmlTags) throw new Refusal('import-refused/too-many-parts');
  try {
    const { root } = parse(text, undefinedEntity === undefined ? {} : { ignoreUndefinedEntities: true, resolveUndefinedEntity: undefinedEntity });
    if (root !== null) return root;
  } catch (error) {
    // A stack overflow, from elements nested by the thousand.
    if (error instanceof RangeError) throw new Refusal('import-refused/too-deep');
  }
  throw new Refusal('import-refused/damaged');
}

function countTags(text: string): number {
  let count = 0;
  for (let at = text.indexOf('<'); at !== -1 && count <= limits.xmlTags; at = text.indexOf('<', at + 1)) count += 1;
  return count;
}

/** Without its prefix: `p` for `w:p`. */
export function localName({ name }: XmlElement): string {
  return name.slice(name.indexOf(':') + 1);
}

export function childElements(element: XmlElement): XmlElement[] {
  return element.children.filter((child): child is XmlElement => child instanceof XmlElement);
}

export function childNamed(element: XmlElement | undefined, name: string): XmlElement | undefined {
  return element === undefined ? undefined : childElements(element).find((child) => localName(child) === name);
}

/** All text in an element. */
export function textOf(node: XmlNode, depth = 0): string {
  if (depth > limits.xmlDepth) throw new Refusal('import-refused/too-deep');
  if (node instanceof XmlText) return node.text;
  return node instanceof XmlElement ? node.children.map((child) => textOf(child, depth + 1)).join('') : '';
}
