import { message, type Message, type MessageValue } from '../issues/issue';
import type { MessageKey } from '../issues/messages';

/** Ends the reading of a file from any depth, with a sentence for people. `convertFile` and `readProject` catch it. */
export class Refusal extends Error {
  readonly reason: Message;

  constructor(key: MessageKey, ...values: readonly MessageValue[]) {
    const reason = message(key, ...values);
    super(reason.message);
    this.reason = reason;
  }
}
