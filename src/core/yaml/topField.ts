import { isScalar, parseDocument, type Node, type Pair } from 'yaml';
import { lineEnd, pairEnd } from './places';
import { topMap } from './readYaml';
import { mapOf, setField } from './yamlFields';
import { documentText, nodeText, textScalar, yamlOptions } from './yamlText';

/**
 * Sets a text of the mapping at the top of a file, or takes it away (''). Every other line stays as it is; a mapping in
 * braces has no lines to keep and is written whole.
 * @param text a file that can be read, with a mapping at its top; any other comes back as it is
 * @param order of the keys: a new one goes behind those that come before it
 */
export function setTopField(text: string, key: string, value: string, order: readonly string[]): string {
  const document = parseDocument<Node>(text, yamlOptions);
  const map = topMap(document);
  if (map === undefined) return text;
  const scalar = value === '' ? undefined : textScalar(value, 'block');
  if (map.flow === true) {
    setField(map, key, scalar, order);
    return documentText(document, {});
  }
  const eol = text.includes('\r\n') ? '\r\n' : '\n';
  const written = scalar === undefined ? '' : nodeText(mapOf({ [key]: scalar }), {}).replaceAll('\n', eol) + eol;
  const present = map.items.find((pair) => keyOf(pair) === key);
  if (present !== undefined) return text.slice(0, startOf(present)) + written + text.slice(afterLine(text, pairEnd(text, present)));
  const earlier = new Set(order.slice(0, order.indexOf(key)));
  const previous = map.items.findLast((pair) => earlier.has(keyOf(pair)));
  const at = previous === undefined ? startOf(map.items[0]) : afterLine(text, pairEnd(text, previous));
  const head = text.slice(0, at);
  return head + (head === '' || head.endsWith('\n') ? '' : eol) + written + text.slice(at);
}

function keyOf({ key }: Pair): string {
  return isScalar(key) ? String(key.value) : '';
}

function startOf(pair: Pair | undefined): number {
  return (pair?.key as Node | undefined)?.range?.[0] ?? 0;
}

/** The beginning of the next line. */
function afterLine(text: string, offset: number): number {
  const end = lineEnd(text, offset);
  return end + (/^\r?\n/.exec(text.slice(end, end + 2))?.[0].length ?? 0);
}
