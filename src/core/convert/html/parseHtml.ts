import { defaultTreeAdapter, parse, parseFragment, type DefaultTreeAdapterTypes } from 'parse5';
import { limits } from '../limits';
import { Refusal } from '../refusal';
import { fewAttributes } from './fewAttributes';

export type HtmlElement = DefaultTreeAdapterTypes.Element;
export type HtmlNode = DefaultTreeAdapterTypes.ChildNode;
export type HtmlParent = DefaultTreeAdapterTypes.ParentNode;

/** Pictures written into the page. */
const dataAddress = /\bdata:[a-z0-9.+-]{1,60}\/[^"'\s>)]*/gi;

/** The tree of a page; scripts don't run, nothing is fetched. Throws `Refusal` for pages nested too deeply or too large. */
export function parseHtml(html: string): HtmlParent {
  return parse(prepared(html), { treeAdapter: boundedAdapter() });
}

/** The words of a piece of HTML, such as a title in a feed. */
export function plainWords(html: string): string {
  return /[<&]/.test(html) ? textOf(parseFragment(prepared(html), { treeAdapter: boundedAdapter() })) : html;
}

function prepared(html: string): string {
  return fewAttributes(html.replace(dataAddress, ''));
}

/** parse5 looks through all open elements at many a tag: the sum of all depths must stay small. */
function boundedAdapter(): typeof defaultTreeAdapter {
  let nodes = 0;
  let depth = 0;
  let depths = 0;
  return {
    ...defaultTreeAdapter,
    createElement(...args) {
      nodes += 1;
      depths += depth;
      if (nodes > limits.htmlNodes || depths > limits.htmlDepths) throw new Refusal('import-refused/too-many-parts');
      return defaultTreeAdapter.createElement(...args);
    },
    onItemPush() {
      depth += 1;
      if (depth > limits.htmlDepth) throw new Refusal('import-refused/too-deep');
    },
    onItemPop() {
      depth -= 1;
    },
  };
}

export function isElement(node: HtmlNode | HtmlParent): node is HtmlElement {
  return 'tagName' in node;
}

export function childElements(parent: HtmlParent): HtmlElement[] {
  return parent.childNodes.filter(isElement);
}

export function attribute(element: HtmlElement, name: string): string | undefined {
  return element.attrs.find((each) => each.name === name)?.value;
}

export function classesOf(element: HtmlElement): string[] {
  return (attribute(element, 'class') ?? '').split(/\s+/).filter((each) => each !== '');
}

/** All elements below one for which `isWanted` holds; those within a found one are not looked for. In order. */
export function findElements(parent: HtmlParent, isWanted: (element: HtmlElement) => boolean): HtmlElement[] {
  return childElements(parent).flatMap((child) => (isWanted(child) ? [child] : findElements(child, isWanted)));
}

/** All text below a node, as written. */
export function textOf(node: HtmlNode | HtmlParent): string {
  if (node.nodeName === '#text') return 'value' in node ? node.value : '';
  return 'childNodes' in node ? node.childNodes.map(textOf).join('') : '';
}
