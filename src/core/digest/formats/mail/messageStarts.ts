import { gapAbove, hasTrait, lengthOf, rowText, startOf, type Rows } from '../../rows/rows';
import { trait } from '../../rows/traits';
import { dateOf, headersAt, headerValue, isMessageHead, type HeaderBlock } from './headerBlock';
import { headerOf, isReply, ownWordsOf } from './headerWords';
import { digestRule, type MailForm } from './mailForm';

/** No line that opens a message is longer. */
const longest = 300;

/** Rows where messages begin, in order. */
export function messageStarts(rows: Rows, form: MailForm, first: number, end: number): number[] {
  if (form.opens === 'postmark') return postmarks(rows, form, first, end);
  return form.opens === 'rule' ? afterRules(rows, first, end) : withoutQuoted(rows, headsIn(rows, first, end));
}

/** Lines `From address date`, each with a blank line above and a header below: others are text. */
function postmarks(rows: Rows, { postmark }: MailForm, first: number, end: number): number[] {
  const starts: number[] = [];
  for (let row = first; row < end - 1; row += 1) {
    if ((row > 0 && gapAbove(rows, row) === 0) || lengthOf(rows, row) > longest || rows.text.charCodeAt(startOf(rows, row)) !== capitalF) continue;
    if (postmark?.test(rowText(rows, row)) !== true || gapAbove(rows, row + 1) > 0) continue;
    if (headerOf(rowText(rows, row + 1)) !== undefined) starts.push(row);
  }
  return starts;
}

const capitalF = 'F'.charCodeAt(0);

/** Header blocks right below a line of hyphens. */
function afterRules(rows: Rows, first: number, end: number): number[] {
  const starts: number[] = [];
  for (let row = Math.max(first, 1); row < end - 1; row += 1) {
    if (lengthOf(rows, row - 1) > longest || !digestRule.test(rowText(rows, row - 1))) continue;
    const head = headersAt(rows, row, end);
    if (head !== undefined && isMessageHead(head)) starts.push(row);
  }
  return starts;
}

/** Heads of messages that stand apart: not quoted, and not below a line that announces another's message. */
function headsIn(rows: Rows, first: number, end: number): HeaderBlock[] {
  const heads: HeaderBlock[] = [];
  for (let row = first; row < end - 1; row += 1) {
    if ((row > 0 && gapAbove(rows, row) === 0 && !hasTrait(rows, row - 1, trait.separator)) || lengthOf(rows, row) > longest) continue;
    if (headerOf(rowText(rows, row)) === undefined || announcesMessage(rows, row - 1)) continue;
    const head = headersAt(rows, row, end);
    if (head === undefined || !isMessageHead(head)) continue;
    heads.push(head);
    row = head.end - 1;
  }
  return heads;
}

/** `-----Original Message-----`, `Begin forwarded message:` */
const announcement = /^[-_*]{2,}\s*\p{L}.*[-_*]{2,}$|^(?:begin )?\p{L}[\p{L}\s’']{6,40}:$/iu;

function announcesMessage(rows: Rows, row: number): boolean {
  return row >= 0 && lengthOf(rows, row) < longest && announcement.test(rowText(rows, row));
}

/**
 * A head may be that of an older message quoted below a reply: it has the same subject and an earlier date, and less stands
 * between than between messages.
 */
function withoutQuoted(rows: Rows, heads: readonly HeaderBlock[]): number[] {
  const widest = Math.max(0, ...heads.slice(1).map(({ first }) => gapAbove(rows, first)));
  const starts: number[] = [];
  let current: HeaderBlock | undefined;
  for (const head of heads) {
    const isApart = widest > 1 && gapAbove(rows, head.first) === widest;
    if (current !== undefined && !isApart && isQuotedIn(rows, head, current)) continue;
    starts.push(head.first);
    current = head;
  }
  return starts;
}

function isQuotedIn(rows: Rows, quoted: HeaderBlock, current: HeaderBlock): boolean {
  const subject = headerValue(rows, current, 'subject') ?? '';
  if (!isReply(subject) || wordsOfSubject(subject) !== wordsOfSubject(headerValue(rows, quoted, 'subject') ?? '')) return false;
  const [before, now] = [quoted, current].map((head) => dateOf(headerValue(rows, head, 'date') ?? ''));
  return before === undefined || now === undefined || before <= now;
}

function wordsOfSubject(subject: string): string {
  return subject.slice(ownWordsOf(subject, new Set())).toLowerCase();
}
