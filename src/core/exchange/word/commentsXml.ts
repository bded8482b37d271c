import type { Segment } from '../../search/types';
import { escapeXml } from '../../xml/escapeXml';
import type { TagGroup } from '../groupByTag';
import { hasMemo } from './documentXml';
import { memoParagraphs } from './memoParagraphs';
import { paragraphXml, wordNamespace, xmlStart } from './wordXml';

/** The memos of the quotes as comments, numbered in the order of the document. */
export function* commentsXml(groups: readonly TagGroup[]): Generator<string, void> {
  yield `${xmlStart}<w:comments ${wordNamespace}>\n`;
  let id = 0;
  for (const { segments } of groups) {
    for (const segment of segments) {
      if (!hasMemo(segment)) continue;
      yield comment(segment, id);
      id += 1;
    }
  }
  yield '</w:comments>\n';
}

/** Word refuses longer names. */
const longestName = 200;
const mark = '<w:r><w:rPr><w:rStyle w:val="CommentReference"/></w:rPr><w:annotationRef/></w:r>';

function comment({ memo, coder, created }: Segment, id: number): string {
  const author = Array.from(coder === '' ? 'Memo' : coder).slice(0, longestName).join('');
  const initials = author.split(/\s+/).map((name) => Array.from(name)[0] ?? '').join('').slice(0, 4).toUpperCase();
  const date = /^\d{4}-\d\d-\d\dT\d\d:\d\d:\d\d(?=\.|Z|$)/.exec(created)?.[0];
  const paragraphs = memoParagraphs(memo, 'CommentText').map((paragraph, index) => paragraphXml(index === 0 ? { ...paragraph, before: mark } : paragraph));
  return `<w:comment w:id="${id}" w:author="${escapeXml(author)}"${date === undefined ? '' : ` w:date="${date}Z"`} w:initials="${escapeXml(initials)}">${paragraphs.join('')}</w:comment>\n`;
}
