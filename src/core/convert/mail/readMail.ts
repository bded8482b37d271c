import { limits } from '../limits';
import type { Losses } from '../losses';
import type { ConvertedArticle } from '../types';
import { readMessage } from './readMessage';
import { splitMbox } from './splitMbox';

/** Names of attachments that are told; there may be thousands. */
const mostNames = 20;

/** The messages of a mailbox or month of a mailing list, one article each. Throws `Refusal`. */
export async function readMailbox(bytes: Uint8Array, losses: Losses, deadline: number): Promise<ConvertedArticle[]> {
  return readMessages(splitMbox(bytes), losses, deadline);
}

/** One saved message. Throws `Refusal`. */
export async function readEml(bytes: Uint8Array, losses: Losses): Promise<ConvertedArticle[]> {
  return readMessages([bytes], losses, Infinity);
}

async function readMessages(messages: readonly Uint8Array[], losses: Losses, deadline: number): Promise<ConvertedArticle[]> {
  const articles: ConvertedArticle[] = [];
  const attachments: string[] = [];
  for (const [index, message] of messages.slice(0, limits.articles).entries()) {
    if (Date.now() > deadline) {
      losses.count('import-left-out/late-messages', messages.length - index);
      break;
    }
    const article = await readMessage(message, losses, attachments);
    if (article === undefined) losses.count('import-left-out/empty-messages');
    else articles.push(article);
  }
  tellAttachments(attachments, losses);
  return articles;
}

export function tellAttachments(names: readonly string[], losses: Losses): void {
  if (names.length === 0) return;
  const more = names.length > mostNames ? ' …' : '';
  losses.tell('import-left-out/attachments', names.length, names.slice(0, mostNames).join(', ') + more);
}
