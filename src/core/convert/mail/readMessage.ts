import PostalMime, { type Email } from 'postal-mime';
import { authorOf } from '../../digest/formats/mail/headerBlock';
import { withoutMenus } from '../html/readHtml';
import { htmlBlocks } from '../html/htmlBlocks';
import { parseHtml } from '../html/parseHtml';
import { limits } from '../limits';
import type { Losses } from '../losses';
import { Refusal } from '../refusal';
import { oneLine } from '../text/lines';
import { paragraphsOf } from '../text/articlesOfDocument';
import { wrappedParagraphs } from '../text/wrappedText';
import type { ConvertedArticle } from '../types';
import { messageArticle } from './messageArticle';

/** The plain part of some newsletters only says that the other part is the letter: the HTML part has so many times its letters. */
const muchMore = 2;

/**
 * The article of one message in the form of the Internet. Throws `Refusal`.
 * @param attachments names of what is attached are added
 * @returns undefined for a message without text
 */
export async function readMessage(bytes: Uint8Array, losses: Losses, attachments: string[]): Promise<ConvertedArticle | undefined> {
  const email = await parsed(bytes);
  for (const { filename, mimeType } of email.attachments) attachments.push(oneLine(filename ?? mimeType));
  const paragraphs = textParagraphs(email.text, email.html, losses);
  if (paragraphs.length === 0) return undefined;
  const header = (name: string): string | undefined => email.headers.find(({ key }) => key === name)?.value;
  const from = header('from');
  // Archives of lists write `ida at port.example (Ida Brandt)`, against harvesters.
  const isDisguised = from !== undefined && !from.includes('@');
  return messageArticle({
    subject: email.subject, author: isDisguised || email.from?.name === undefined || email.from.name === '' ? from && authorOf(oneLine(from)) : oneLine(email.from.name),
    date: header('date') ?? email.date, id: email.messageId?.replace(/^<|>$/g, ''),
    list: listName(header('list-id')),
  }, paragraphs);
}

async function parsed(bytes: Uint8Array): Promise<Email> {
  try {
    return await PostalMime.parse(bytes, { maxNestingDepth: limits.mailDepth, maxHeadersSize: limits.mailHeaderBytes });
  } catch {
    throw new Refusal('import-refused/damaged');
  }
}

/** `Ports and ships` of `Ports and ships <ports.example.org>`. */
function listName(header: string | undefined): string | undefined {
  const name = /^"?([^"<>]+?)"?\s*</.exec(oneLine(header ?? ''))?.[1];
  return name;
}

/** The paragraphs of a message that comes as plain text, as HTML or as both. */
export function textParagraphs(text: string | undefined, html: string | undefined, losses: Losses): string[] {
  const plain = wrappedParagraphs((text ?? '').replace(/^>(>*From )/gm, '$1'));
  if (html === undefined || html === '') return plain;
  const rich = withoutMenus(htmlBlocks(parseHtml(html), losses), losses).flatMap((block) => paragraphsOf(block.text));
  return plain.length > 0 && lengthOf(rich) < lengthOf(plain) * muchMore ? plain : rich;
}

function lengthOf(paragraphs: readonly string[]): number {
  return paragraphs.reduce((sum, { length }) => sum + length, 0);
}
