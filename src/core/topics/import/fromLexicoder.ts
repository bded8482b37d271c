import { issue, noPlace } from '../../issues/issue';
import { childrenNamed, readXml, type XmlNode } from '../../xml/readXml';
import { toCodebook } from './toCodebook';
import type { RawTopic, TopicImport } from './types';

/**
 * A Lexicoder dictionary: `<cnode>` are categories, `<pnode>` patterns in them. A pattern that ends without a space
 * continues within the word, our `*`; one that begins without a space matches within words, which is lost.
 */
export function fromLexicoder(text: string): TopicImport {
  const { root, issues } = readXml(text);
  if (root === undefined) return { codebook: undefined, issues };
  let inner = 0;
  const term = (pattern: string): string => {
    if (/^\S/.test(pattern)) inner += 1;
    const words = pattern.trim();
    return /\s$/.test(pattern) || words.endsWith('*') ? words : `${words}*`;
  };
  const topic = (node: XmlNode): RawTopic => ({
    name: (node.attributes['name'] ?? '').replaceAll('_', ' '),
    terms: childrenNamed(node, 'pnode').map(({ attributes }) => term(attributes['name'] ?? '')),
    topics: childrenNamed(node, 'cnode').map(topic),
  });
  const topics = childrenNamed(root, 'cnode').map(topic);
  return toCodebook(topics, inner === 0 ? [] : [issue('import-loss/within-words', noPlace, inner)]);
}
