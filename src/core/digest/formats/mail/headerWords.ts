/** What a header of a mail says that we use; `other` headers only show that a line is one. */
export type HeaderName = 'from' | 'date' | 'subject' | 'to' | 'cc' | 'id' | 'newsgroups' | 'list' | 'type' | 'keywords' | 'other';

/**
 * Headers as mail programs write them, in small letters: those of the standard, and Outlook's and others' own in en, de, fr,
 * es, it, nl, pt, sv, da, no, fi, pl, cs, ru, tr, zh, ja, ko.
 */
const words: Readonly<Record<HeaderName, string>> = {
  from: 'from|von|de|da|van|från|fra|lähettäjä|od|от|от кого|kimden|发件人|寄件者|差出人|보낸 사람|expéditeur|absender|remitente|mittente|afzender|remetente',
  date: 'date|sent|datum|gesendet|gesendet am|envoyé|envoyé le|date d’envoi|fecha|enviado|enviado el|data|inviato|verzonden|enviada em|enviado em|enviada|skickat|sendt|lähetetty|päivämäärä|wysłano|data wysłania|odesláno|дата|отправлено|gönderildi|tarih|发送时间|日期|寄件日期|送信日時|日付|보낸 날짜|날짜',
  subject: 'subject|betreff|objet|sujet|asunto|oggetto|onderwerp|assunto|ämne|emne|aihe|temat|předmět|тема|konu|主题|主旨|件名|제목',
  to: 'to|an|à|a|para|aan|till|til|vastaanottaja|do|komu|кому|kime|收件人|收件者|宛先|받는 사람|destinataire|destinatario|empfänger',
  cc: 'cc|bcc|kopie|kopie (cc)|copie à|kopia|kopi|kopio|dw|копия|bilgi|抄送|副本|참조',
  id: 'message-id|article-id|nachrichten-id',
  newsgroups: 'newsgroups',
  list: 'list-id|mailing-list|x-mailing-list|x-list|list',
  type: 'content-type',
  keywords: 'keywords|schlüsselwörter|mots clés',
  other: [
    'path|organization|organisation|lines|references|in-reply-to|reply-to|sender|followup-to|distribution|xref|approved|expires|summary|control',
    'received|return-path|delivered-to|mime-version|content-transfer-encoding|content-disposition|content-language|status|importance|priority',
    'nntp-posting-host|nntp-posting-date|user-agent|precedence|errors-to|message|attachments|anlagen|anhänge|pièces jointes|archivos adjuntos|adjuntos|datos adjuntos',
    'allegati|bijlagen|anexos|bifogade filer|vedhæftede filer|vedlegg|liitteet|załączniki|přílohy|вложения|ekler|附件|添付ファイル|wichtigkeit|priorität',
    'flag status|follow up flag|categories|kategorien|sensitivity|dkim-signature|authentication-results|resent-from|resent-date|resent-to|disposition-notification-to',
    'originator|posted|poster|mailer|comments|phone|fax|archive-name|version|last-modified',
  ].join('|'),
};

const names: ReadonlyMap<string, HeaderName> = new Map(
  (Object.keys(words) as HeaderName[]).flatMap((name) => words[name].split('|').map((word) => [word, name] as const)));

const header = /^(?<name>\p{L}[\p{L}\p{N}’'-]*(?: [\p{L}()-]+){0,2})[ \u00a0]?[:：][ \t\u00a0]*/u;
/** Headers that every program may add are known by their form. */
const own = /^(?:x|list|arc|received|content|resent|thread|ms|mime|dkim|domainkey|nntp|authentication|feedback|auto)-/u;

/** A header that a line begins with. */
export interface HeaderLine {
  readonly name: HeaderName;
  /** Where its value begins, counted from the beginning of the line. */
  readonly value: number;
}

export function headerOf(line: string): HeaderLine | undefined {
  const match = header.exec(line);
  const word = match?.groups?.['name']?.toLowerCase().replace('\'', '’');
  if (match === null || word === undefined) return undefined;
  const name = names.get(word) ?? (own.test(word) ? 'other' : undefined);
  return name === undefined ? undefined : { name, value: match[0].length };
}

/** Marks of replies and forwarded messages before a subject. */
const reply = /^(?:re|aw|sv|vs|antw|antwort|wg|fw|fwd|tr|rv|enc|res|rif|ref|r|i|odp|pd|vl|ang|doorst|ynt|ilt|vb|ré|tr\s*fwd|回复|答复|转发|返信|転送|답장|전달|ha|отв|на)\s*(?:\[\d{1,3}\]|\(\d{1,3}\)|\^\d)?\s*[:：]\s*/iu;
const tag = /^\[(?<tag>[^\]\r\n]{1,40})\]\s*/u;

/** Where the own words of a subject begin: behind `Re:` and its like and the names of lists in brackets. */
export function ownWordsOf(subject: string, tags: Pick<ReadonlySet<string>, 'has'>): number {
  let at = 0;
  for (;;) {
    const rest = subject.slice(at);
    const match = reply.exec(rest) ?? tag.exec(rest);
    const name = match?.groups?.['tag'];
    if (match === null || match[0].length === rest.length || (name !== undefined && !tags.has(name.toLowerCase()))) return at;
    at += match[0].length;
  }
}

/** Whether a subject is that of a reply or a forwarded message. */
export function isReply(subject: string): boolean {
  return reply.test(subject.replace(tag, ''));
}

/** The name of a list at the beginning of a subject, in small letters. */
export function tagOf(subject: string): string | undefined {
  return (tag.exec(subject) ?? tag.exec(subject.replace(reply, '')))?.groups?.['tag']?.toLowerCase();
}
