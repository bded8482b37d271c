import { message, type Message, type MessageValue } from '../issues/issue';
import type { MessageKey } from '../issues/messages';

/** What a reader leaves out and only counts. */
export type CountedLoss = Extract<MessageKey, `import-left-out/${string}`>;

/** Collects what a reader leaves out: counts by kind, and single sentences. */
export class Losses {
  private readonly counts = new Map<CountedLoss, number>();
  private readonly sentences: Message[] = [];

  count(key: CountedLoss, number = 1): void {
    if (number > 0) this.counts.set(key, (this.counts.get(key) ?? 0) + number);
  }

  tell(key: MessageKey, ...values: readonly MessageValue[]): void {
    this.sentences.push(message(key, ...values));
  }

  all(): Message[] {
    return [...[...this.counts].map(([key, number]) => message(key, number)), ...this.sentences];
  }
}
