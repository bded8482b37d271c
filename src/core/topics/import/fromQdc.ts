import { issue, noPlace } from '../../issues/issue';
import { childrenNamed, readXml, type XmlNode } from '../../xml/readXml';
import { nameTerms, toCodebook } from './toCodebook';
import type { RawTopic, TopicImport } from './types';

/** A codebook of REFI-QDA (`.qdc`): codes become topics, matched by the words of their names until somebody writes terms. */
export function fromQdc(text: string): TopicImport {
  const { root, issues } = readXml(text);
  if (root === undefined) return { codebook: undefined, issues };
  const book = root.name === 'CodeBook' ? root : childrenNamed(root, 'CodeBook')[0];
  const codes = book === undefined ? [] : childrenNamed(book, 'Codes').flatMap((list) => childrenNamed(list, 'Code'));
  const sets = book === undefined ? 0 : childrenNamed(book, 'Sets').flatMap((list) => childrenNamed(list, 'Set')).length;
  const coloured = codes.flatMap(withAllBelow).filter(({ attributes }) => attributes['color'] !== undefined).length;
  return toCodebook(codes.map(topicOf), [
    ...(sets === 0 ? [] : [issue('import-loss/sets', noPlace, sets)]),
    ...(coloured === 0 ? [] : [issue('import-loss/colour', noPlace, coloured)]),
  ]);
}

/** A code with `isCodable="false"` is a heading: it only groups the codes below. */
function topicOf(code: XmlNode): RawTopic {
  const name = code.attributes['name'] ?? '';
  const isHeading = code.attributes['isCodable'] === 'false';
  return {
    name,
    description: childrenNamed(code, 'Description')[0]?.text,
    terms: isHeading ? [] : nameTerms(name),
    topics: childrenNamed(code, 'Code').map(topicOf),
  };
}

function withAllBelow(code: XmlNode): XmlNode[] {
  return [code, ...childrenNamed(code, 'Code').flatMap(withAllBelow)];
}
