import { isWithin, withParents } from '../../codebook/tagPath';
import type { Codebook, Tag } from '../../codebook/types';
import { definitionText } from '../definitionText';
import { guidOf } from '../guid';
import type { XmlWriter } from './xmlText';

/** Writes the tags of a codebook, and those that are used without being in it, as nested codes. */
export interface CodeOptions {
  readonly codebook: Codebook | undefined;
  /** All tags that passages or articles have. */
  readonly used: ReadonlySet<string>;
  /** Only this tag, with those above and below it. */
  readonly onlyTag?: string | undefined;
  /** A reference to the note with a tag's memo; undefined where a code can't have one: then the memo is part of the definition. */
  readonly memoRef?: ((path: string, memo: string) => string) | undefined;
}

/** A tag with those below it, whether the codebook has it or not. */
interface CodeNode {
  readonly path: string;
  readonly name: string;
  tag: Tag | undefined;
  readonly below: Map<string, CodeNode>;
}

export function tagGuid(path: string): string {
  return guidOf('tag', path);
}

/** The `Code` elements at the top; none if there are no tags. */
export function codeElements(xml: XmlWriter, options: CodeOptions): string[] {
  const write = (node: CodeNode): string => {
    const { tag, below, path, name } = node;
    const children = [...below.values()].map(write);
    const memo = tag?.memo ?? '';
    return xml.element('Code', { guid: tagGuid(path), name, isCodable: String(isCodable(node, options.used)), color: tag?.color }, [
      xml.textElement('Description', definitionText(tag ?? {}, { withMemo: options.memoRef === undefined })),
      ...(memo === '' || options.memoRef === undefined ? [] : [options.memoRef(path, memo)]),
      ...children,
    ]);
  };
  return [...codeTree(options).values()].map(write);
}

function codeTree({ codebook, used, onlyTag }: CodeOptions): Map<string, CodeNode> {
  const roots = new Map<string, CodeNode>();
  const isShown = (path: string): boolean => onlyTag === undefined || isWithin(path, onlyTag) || isWithin(onlyTag, path);
  const addAll = (tags: readonly Tag[], parent: string): void => {
    for (const tag of tags) {
      const path = parent + tag.name;
      if (!isShown(path)) continue;
      nodeAt(roots, path).tag = tag;
      addAll(tag.tags ?? [], `${path}/`);
    }
  };
  addAll(codebook?.tags ?? [], '');
  for (const path of [...used].sort()) if (isShown(path)) nodeAt(roots, path);
  return roots;
}

function nodeAt(roots: Map<string, CodeNode>, path: string): CodeNode {
  let level = roots;
  let node: CodeNode | undefined;
  for (const each of withParents(path)) {
    const name = each.slice(each.lastIndexOf('/') + 1);
    node = level.get(name) ?? { path: each, name, tag: undefined, below: new Map() };
    level.set(name, node);
    level = node.below;
  }
  return node ?? { path, name: path, tag: undefined, below: new Map() };
}

/** Only a folder is none: a tag that nothing has, of which nothing is known but the tags below it. */
function isCodable({ tag, below, path }: CodeNode, used: ReadonlySet<string>): boolean {
  const { description, include, exclude, examples, memo } = tag ?? {};
  return below.size === 0 || used.has(path) || [description, include, exclude, examples, memo].some((each) => each !== undefined);
}

