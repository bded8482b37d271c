import { parseXml, XmlDocumentType, XmlElement, XmlError, XmlText } from '@rgrove/parse-xml';
import { issue, type Issue } from '../issues/issue';
import type { MessageKey } from '../issues/messages';

/** An element with the elements in it; comments are left out. */
export interface XmlNode {
  /** Without its prefix: `Code` for `qda:Code`. */
  readonly name: string;
  readonly attributes: Readonly<Record<string, string>>;
  readonly children: readonly XmlNode[];
  /** Directly in this element, without that of child elements. */
  readonly text: string;
}

export interface XmlReading {
  /** Undefined if the text is not well-formed XML, or has a document type. */
  readonly root: XmlNode | undefined;
  readonly issues: readonly Issue[];
}

/** Projects of qualitative research have a few megabytes of XML. */
const largestText = 50_000_000;

/**
 * Reads XML. A document type is refused, as it could define entities that grow without bound or name other files; no
 * file in the formats of our field has one. Nothing is ever fetched.
 * @returns issues with offsets in `text`: `xml-too-large`, `xml-doctype`, `broken-xml`
 */
export function readXml(text: string): XmlReading {
  if (text.length > largestText) return refused('xml-too-large', 0);
  try {
    const document = parseXml(text, { preserveDocumentType: true });
    const hasType = document.children.some((child) => child instanceof XmlDocumentType);
    if (hasType) return refused('xml-doctype', Math.max(0, text.indexOf('<!DOCTYPE')));
    return { root: document.root === null ? undefined : nodeOf(document.root), issues: [] };
  } catch (error) {
    // Anything else is a stack overflow from elements nested by the thousand.
    return error instanceof XmlError ? refused('broken-xml', error.pos, error.message.split('\n')[0] ?? '')
      : refused('broken-xml/depth', 0);
  }
}

function nodeOf({ name, attributes, children }: XmlElement): XmlNode {
  return {
    name: name.slice(name.indexOf(':') + 1),
    attributes,
    children: children.flatMap((child) => (child instanceof XmlElement ? [nodeOf(child)] : [])),
    text: children.map((child) => (child instanceof XmlText ? child.text : '')).join(''),
  };
}

function refused(key: MessageKey, position: number, ...values: readonly string[]): XmlReading {
  return { root: undefined, issues: [issue(key, { start: position, end: position }, ...values)] };
}

/** The child elements with a given name. */
export function childrenNamed(node: XmlNode, name: string): XmlNode[] {
  return node.children.filter((child) => child.name === name);
}
