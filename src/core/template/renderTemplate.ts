import type { TemplateNode } from './parseTemplate';

/** What a template can name. A list is only made when it is gone through. */
export type TemplateValue = string | number | boolean | TemplateItem | TemplateList;
export type TemplateList = () => Iterable<TemplateValue>;
export interface TemplateItem {
  readonly [name: string]: TemplateValue;
}

export interface Rendering {
  readonly escape: (text: string) => string;
  /** Called for a name that is not known where it stands, as often as it is met. */
  readonly missing: (name: string, line: number) => void;
}

/**
 * Fills a template, piece by piece. Names are looked up in the current item, then in those around it; but a list only in the
 * current item itself, so that no template can multiply the lists with each other.
 */
export function* renderTemplate(nodes: readonly TemplateNode[], root: TemplateItem, rendering: Rendering): Generator<string> {
  yield* render(nodes, [root], rendering);
}

/** @param stack the items that the nodes stand in, the innermost last */
function* render(nodes: readonly TemplateNode[], stack: readonly TemplateValue[], rendering: Rendering): Generator<string> {
  for (const node of nodes) {
    if (node.kind === 'text') {
      yield node.text;
      continue;
    }
    const value = lookup(node.name, stack);
    if (value === undefined) rendering.missing(node.name, node.line);
    if (node.kind === 'value') yield shown(value, node.isRaw, rendering);
    else if (node.isInverted) {
      if (isNothing(value)) yield* render(node.nodes, stack, rendering);
    } else {
      for (const item of itemsOf(value)) {
        // Also an item for which nothing is written is a step.
        yield '';
        yield* render(node.nodes, [...stack, item], rendering);
      }
    }
  }
}

function shown(value: TemplateValue | undefined, isRaw: boolean, { escape }: Rendering): string {
  if (typeof value === 'number' || typeof value === 'boolean') return String(value);
  if (typeof value !== 'string') return '';
  return isRaw ? value : escape(value);
}

/** @returns undefined for an unknown name */
function lookup(name: string, stack: readonly TemplateValue[]): TemplateValue | undefined {
  const innermost = stack.at(-1);
  if (name === '.') return innermost;
  const [first = '', ...rest] = name.split('.');
  for (let depth = stack.length - 1; depth >= 0; depth--) {
    let value = property(stack[depth], first);
    if (value === undefined) continue;
    for (const part of rest) value = property(value, part);
    return typeof value === 'function' && stack[depth] !== innermost ? undefined : value;
  }
  return undefined;
}

function property(value: TemplateValue | undefined, name: string): TemplateValue | undefined {
  return typeof value === 'object' && Object.hasOwn(value, name) ? value[name] : undefined;
}

function itemsOf(value: TemplateValue | undefined): Iterable<TemplateValue> {
  if (typeof value === 'function') return value();
  return value === undefined || isNothing(value) ? [] : [value];
}

function isNothing(value: TemplateValue | undefined): boolean {
  if (typeof value !== 'function') return value === undefined || value === '' || value === 0 || value === false;
  return value()[Symbol.iterator]().next().done === true;
}
