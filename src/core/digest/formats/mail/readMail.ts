import { trimmed, type Span } from '../../../text/span';
import { endOf, gapAbove, hasTrait, rowText, startOf, type Rows } from '../../rows/rows';
import { trait } from '../../rows/traits';
import type { ArticleFields } from '../../types';
import { between } from '../document/between';
import type { FormatReader, FoundDocument, RecognisedFormat, RowRange } from '../document/formatReader';
import { decodeWords } from './encodedWords';
import { authorOf, dateOf, headersAt, headerValue, isMessageHead, type HeaderBlock } from './headerBlock';
import { ownWordsOf, tagOf } from './headerWords';
import { digestRule, type MailForm } from './mailForm';
import { messageStarts } from './messageStarts';
import { plainPart } from './mimeParts';

/** A single saved mail is taken for one only if it is short: a newsletter is a mail too, with articles of its own. */
const longestSingle = 40;

export function mailReader(form: MailForm): FormatReader {
  return {
    id: form.id, name: form.name,
    recognise(rows, sample, isForced) {
      const heads = sample.flatMap(({ first, end }) => messageStarts(rows, form, first, end).flatMap((row) => headAt(rows, form, row, end) ?? []));
      if (!isForced && !isProven(rows, form, sample, heads)) return undefined;
      return heads.length === 0 ? undefined : recognised(form, tagsOf(rows, heads));
    },
  };
}

function isProven(rows: Rows, { needs, fewest }: MailForm, sample: readonly RowRange[], heads: readonly HeaderBlock[]): boolean {
  if (heads.length < fewest) {
    const [only] = heads;
    if (only === undefined || only.first > 1 || rows.count > longestSingle) return false;
  }
  if (needs === undefined) return true;
  return sample.some(() => heads.some(({ first, end }) => {
    for (let row = first; row < end; row += 1) if (needs.test(rowText(rows, row))) return true;
    return false;
  }));
}

/** Names in brackets that recur at the beginning of subjects, or the only one. */
function tagsOf(rows: Rows, heads: readonly HeaderBlock[]): ReadonlySet<string> {
  const counts = new Map<string, number>();
  for (const head of heads) {
    const tag = tagOf(headerValue(rows, head, 'subject') ?? '');
    if (tag !== undefined) counts.set(tag, (counts.get(tag) ?? 0) + 1);
  }
  return new Set([...counts].filter(([, count]) => count > 1 || heads.length === 1).map(([tag]) => tag));
}

/** The headers of the message that begins at a row. */
function headAt(rows: Rows, { opens }: MailForm, row: number, end: number): HeaderBlock | undefined {
  const head = headersAt(rows, opens === 'postmark' ? row + 1 : row, end);
  return head !== undefined && (opens === 'postmark' || isMessageHead(head)) ? head : undefined;
}

function recognised(form: MailForm, tags: ReadonlySet<string>): RecognisedFormat {
  return {
    starts(rows, first, end) {
      const starts = messageStarts(rows, form, first, end);
      return starts[0] === first ? starts : [first, ...starts];
    },
    read(rows, first, end) {
      const head = headAt(rows, form, first, end);
      return head === undefined ? undefined : messageOf(rows, form, tags, head, first, end);
    },
  };
}

function messageOf(rows: Rows, form: MailForm, tags: ReadonlySet<string>, head: HeaderBlock, first: number, end: number): FoundDocument | undefined {
  const { title, titleText } = subjectOf(rows, head, tags);
  if (form.opens === 'rule' && /^digest footer$/iu.test(titleText ?? '')) return undefined;
  const range = textRows(rows, form, head, end);
  const span = (from: number, to: number): Span | undefined => (to > from ? trimmed(rows.text, { start: startOf(rows, from), end: endOf(rows, to - 1) }) : undefined);
  const body = span(range.first, range.end);
  const closing = range.end < end && hasTrait(rows, range.end, trait.separator) ? span(range.end, range.end + 1) : undefined;
  const fields = fieldsOf(rows, head, tags);
  const outside = [title, body, closing].filter((each) => each !== undefined);
  return {
    title, titleText, body, closing, byline: fields.author, dateline: undefined, fields,
    fieldSpans: between(rows.text, { start: startOf(rows, first), end: endOf(rows, end - 1) }, outside),
  };
}

/** The rows of the text: of a message in several parts those of its plain text, without what ends it. */
function textRows(rows: Rows, form: MailForm, head: HeaderBlock, end: number): RowRange {
  const part = plainPart(rows, head, end);
  if (part !== undefined) return part;
  let last = end;
  if (form.opens === 'rule') {
    for (let row = head.end; row < end; row += 1) if (digestRule.test(rowText(rows, row)) && isLastRule(rows, row, end)) { last = row; break; }
  } else if (form.opens === 'headers') {
    while (last > head.end && isBetween(rows, last - 1)) last -= 1;
  }
  return { first: head.end, end: last };
}

/** A rule ends a message where nothing but the end of the digest is below. */
function isLastRule(rows: Rows, row: number, end: number): boolean {
  const below = row + 1;
  return below >= end || gapAbove(rows, below) > 0;
}

/** A line drawn between messages, long enough to be no signature's `-- `. */
function isBetween(rows: Rows, row: number): boolean {
  return hasTrait(rows, row, trait.separator) && rowText(rows, row).length > 4;
}

function subjectOf(rows: Rows, head: HeaderBlock, tags: ReadonlySet<string>): { title: Span | undefined; titleText: string | undefined } {
  const span = head.values.get('subject');
  const raw = span === undefined ? '' : rows.text.slice(span.start, span.end);
  if (span === undefined || raw.trim() === '') return { title: undefined, titleText: undefined };
  const start = span.start + ownWordsOf(raw, tags);
  const shown = decodeWords(rows.text.slice(start, span.end)).replace(/\s+/gu, ' ').trim();
  return { title: { start, end: span.end }, titleText: shown.slice(ownWordsOf(shown, tags)) };
}

function fieldsOf(rows: Rows, head: HeaderBlock, tags: ReadonlySet<string>): ArticleFields {
  const value = (name: Parameters<typeof headerValue>[2]) => headerValue(rows, head, name);
  const from = value('from');
  const date = dateOf(value('date') ?? '');
  const id = value('id');
  const keywords = value('keywords');
  const tag = tagOf(value('subject') ?? '');
  const source = value('newsgroups') ?? listName(value('list')) ?? (tag !== undefined && tags.has(tag) ? tag : undefined);
  const to = value('to');
  return {
    ...(source !== undefined && { source }), ...(date !== undefined && { date }), ...(from !== undefined && { author: authorOf(from) }),
    ...(id !== undefined && { id }), ...(to !== undefined && { to }),
    ...(keywords !== undefined && { subjects: keywords.split(/\s*[,;]\s*/u).filter((word) => word !== '') }),
  };
}

/** `"Name of the list" <list.example.org>` */
function listName(value: string | undefined): string | undefined {
  return value === undefined ? undefined : /^"?([^"<]+?)"?\s*</u.exec(value)?.[1] ?? value.replace(/^<|>$/gu, '');
}

