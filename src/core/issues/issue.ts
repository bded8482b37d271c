import type { Span } from '../text/span';
import { messages, severityOf, type MessageKey, type Severity } from './messages';

/** What fills a gap of a message: as it is in the data, or another message. */
export type MessageValue = string | number | Message;

/** A sentence for people. */
export interface Message {
  /** Stable, kebab-case: `duplicate-title`, `broken-yaml` … */
  readonly code: string;
  /** In English, for the command line and for logs. The editor shows `messages[key]` in the user's language, with `values`. */
  readonly message: string;
  readonly key: MessageKey;
  readonly values: readonly MessageValue[];
}

/** Something wrong in data that was read, with its place. Core functions return these and never throw for bad input. */
export interface Issue extends Message, Span {
  readonly severity: Severity;
}

/** Where an issue is that is about no place in the text. */
export const noPlace: Span = { start: 0, end: 0 };

export function message(key: MessageKey, ...values: readonly MessageValue[]): Message {
  const texts = values.map((value) => (typeof value === 'object' ? value.message : String(value)));
  const filled = messages[key].replace(/\{(\d)\}/g, (gap, index: string) => texts[Number(index)] ?? gap);
  return { code: key.replace(/\/.*/, ''), message: filled, key, values };
}

/** An issue of the severity that its message has in the table. */
export function issue(key: MessageKey, { start, end }: Span, ...values: readonly MessageValue[]): Issue {
  return { ...message(key, ...values), severity: severityOf(key), start, end };
}
