import type { KnownFormat } from '../../types';

/** How messages follow each other in one text. */
export interface MailForm extends KnownFormat {
  /**
   * `postmark`: each below a line `From address date`; `rule`: between lines of hyphens; `headers`: each begins with its
   * headers.
   */
  readonly opens: 'postmark' | 'rule' | 'headers';
  /** The line that opens a message, if it has one. */
  readonly postmark?: RegExp;
  /** Headers that the messages of this form have, at least in part. */
  readonly needs?: RegExp;
  /** The fewest messages that are proof. */
  readonly fewest: number;
}

/** A line of hyphens as between the messages of a digest. */
export const digestRule = /^-{27,80}$/u;

export const mailForms: readonly MailForm[] = [
  { id: 'pipermail', name: 'Mailing list archive (pipermail)', opens: 'postmark', postmark: /^From \S+(?: at |\(at\))\S+\s+.*\d{1,2}:\d{2}.*\d{4}/u, fewest: 1 },
  { id: 'mbox', name: 'Mailbox (mbox)', opens: 'postmark', postmark: /^From \S+\s.*\d{1,2}:\d{2}(?:.*\d{4}|$)/u, fewest: 1 },
  { id: 'mail-digest', name: 'Digest of a mailing list', opens: 'rule', fewest: 1 },
  { id: 'usenet', name: 'Usenet', opens: 'headers', needs: /^(?:newsgroups|path|lines|nntp-posting-host|xref|article-id)\s*:/iu, fewest: 1 },
  { id: 'mail', name: 'Saved mail', opens: 'headers', fewest: 2 },
];
