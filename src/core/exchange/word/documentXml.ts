import type { Segment } from '../../search/types';
import { citedArticles } from '../citedArticles';
import { sourceText } from '../citation';
import type { TagGroup } from '../groupByTag';
import { countIn, countWords, defaultTitle, queryWords, sourcesHeading, sourceWords, tagRules, withoutTag } from '../report/reportWords';
import type { SegmentLines } from '../report/segmentLines';
import type { ExportContext } from '../types';
import { memoParagraphs } from './memoParagraphs';
import { paragraphXml, type WordParagraph, wordNamespace, type WordStyle, xmlStart } from './wordXml';

/** Word has no deeper headings. */
const deepestHeading = 9;

/** A4 with margins of 2.5 cm, and the page's number below. */
const page = '<w:sectPr><w:footerReference w:type="default" r:id="rIdFooter"/><w:pgSz w:w="11906" w:h="16838"/>'
  + '<w:pgMar w:top="1417" w:right="1417" w:bottom="1417" w:left="1417" w:header="708" w:footer="708" w:gutter="0"/></w:sectPr>';

/** The report's text: the same as in Markdown and HTML, in the same order; memos of quotes are comments (see `commentsXml`). */
export function* documentXml(segments: readonly Segment[], groups: readonly TagGroup[], lines: SegmentLines, context: ExportContext): Generator<string, void> {
  yield `${xmlStart}<w:document ${wordNamespace} xmlns:r="http://schemas.openxmlformats.org/officeDocument/2006/relationships"><w:body>\n`;
  yield plain('Title', context.title ?? defaultTitle);
  const query = queryWords(context);
  yield plain('Subtitle', `Exported with Policy Digest: ${countWords(segments)}${query === undefined ? '' : ` · query: ${query}`}`);
  yield memo(context.codebook?.memo);
  let comments = 0;
  for (const group of groups) {
    yield groupHead(group);
    for (const segment of group.segments) {
      yield words(segment, hasMemo(segment) ? comments : undefined);
      if (hasMemo(segment)) comments += 1;
      yield plain('Source', sourceWords(segment, group, lines, context).map((parts) => parts.join(', ')).join(' · '));
    }
  }
  const sources = citedArticles(segments);
  if (sources.length > 0) yield plain('Heading1', sourcesHeading);
  for (const { file, title, fields } of sources) yield plain('Bibliography', sourceText({ title, fields, digest: file }));
  yield `${page}</w:body></w:document>\n`;
}

/** Whether a comment stands at the words of a segment. */
export function hasMemo({ memo: text }: Segment): boolean {
  return text.trim() !== '';
}

function plain(style: WordStyle, text: string): string {
  return paragraphXml({ style, runs: [{ text }] });
}

function groupHead(group: TagGroup): string {
  const { tag, depth, definition } = group;
  return [
    plain(`Heading${Math.min(depth, deepestHeading)}`, `${tag ?? withoutTag}${countIn(group)}`),
    ...paragraphsOf(definition?.description ?? '').map((text) => plain('Rule', text)),
    ...tagRules(group).map(({ name, text }) => paragraphXml({ style: 'Rule', runs: [{ text: `${name}: `, strong: true }, { text: text.trim() }] })),
    memo(definition?.memo),
  ].join('');
}

function memo(text = ''): string {
  const [first, ...rest] = memoParagraphs(text, 'Memo');
  if (first === undefined) return '';
  const label = { text: 'Memo: ', strong: true };
  // A list keeps its sign at the beginning of its line.
  const labelled: WordParagraph[] = first.hangs === true ? [{ style: 'Memo', runs: [label] }, first] : [{ ...first, runs: [label, ...first.runs] }];
  return [...labelled, ...rest].map(paragraphXml).join('');
}

/** A quote in as many paragraphs as it has, or an article's title, with its comment from the first to the last word. */
function words(segment: Segment, comment: number | undefined): string {
  const texts = segment.kind === 'article' ? [segment.text] : paragraphsOf(segment.text);
  const paragraphs = texts.length > 0 ? texts : ['…'];
  return paragraphs.map((text, index) => paragraphXml({
    style: segment.kind === 'article' ? 'Normal' : 'Quote',
    runs: segment.kind === 'article' ? [{ text, strong: true }, { text: ' (whole article)' }] : [{ text }],
    before: comment !== undefined && index === 0 ? `<w:commentRangeStart w:id="${comment}"/>` : '',
    behind: comment !== undefined && index === paragraphs.length - 1 ? commentEnd(comment) : '',
  })).join('');
}

function commentEnd(id: number): string {
  return `<w:commentRangeEnd w:id="${id}"/><w:r><w:rPr><w:rStyle w:val="CommentReference"/></w:rPr><w:commentReference w:id="${id}"/></w:r>`;
}

/** Lines that follow each other stay in one paragraph. */
function paragraphsOf(text: string): string[] {
  return text.replace(/\r\n?/g, '\n').split(/\n[^\S\n]*\n\s*/).map((paragraph) => paragraph.trim()).filter((paragraph) => paragraph !== '');
}
