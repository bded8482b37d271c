import { entityTypes, type Mention } from '../../../src/core/entities/types';

/** A text whose mentions are marked as `[[Harbour Board|ORG]]`, and the mentions, each its own canonical name. */
export function readMarked(marked: string): { text: string; mentions: Mention[] } {
  const mentions: Mention[] = [];
  let text = '';
  let from = 0;
  for (const match of marked.matchAll(/\[\[([^|]+)\|([A-Z]+)\]\]/g)) {
    const [whole, name = '', typeName] = match;
    text += marked.slice(from, match.index);
    const type = entityTypes.find((each) => each === typeName);
    if (type === undefined) throw new Error(`no type: ${whole}`);
    mentions.push({ start: text.length, end: text.length + name.length, text: name, type, canonical: name });
    text += name;
    from = match.index + whole.length;
  }
  return { text: text + marked.slice(from), mentions };
}
