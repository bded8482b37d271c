import type { ShownCompletion } from '../../core/passages/pageMessages';
import { optionElement } from './elements';

/** What the box asks for and tells. */
export interface QueryEvents {
  readonly complete: (request: number, query: string, cursor: number) => void;
  readonly search: (query: string) => void;
  readonly leave: () => void;
}

/** The box for the query, with a list of what can stand at the cursor: Tab takes the first, the arrows choose, Enter searches. */
export class QueryBox {
  private request = 0;
  private items: readonly ShownCompletion[] = [];
  private place = { start: 0, end: 0 };
  private active = -1;
  /** The query of the list. */
  private shown = '';

  constructor(private readonly input: HTMLInputElement, private readonly list: HTMLElement, private readonly events: QueryEvents) {
    input.addEventListener('input', () => { this.ask(); });
    input.addEventListener('blur', () => { this.offer([]); });
    input.addEventListener('keydown', (event) => { if (this.keyPressed(event)) event.preventDefault(); });
    // The mouse must not take the keyboard from the box.
    list.addEventListener('mousedown', (event) => {
      event.preventDefault();
      const option = event.target instanceof Element ? event.target.closest('[role=option]') : null;
      if (option !== null) this.accept([...list.children].indexOf(option));
    });
  }

  focus(): void {
    this.input.focus();
    this.input.select();
  }

  /** Shows what was searched for, unless something else is being typed. The list also comes anew without a new search. */
  show(query: string): void {
    const isTouched = this.input.value !== this.shown;
    const hasKeyboard = document.activeElement === this.input;
    if (query !== this.shown && !(isTouched && hasKeyboard)) {
      this.input.value = query;
      // Whoever is about to type replaces it.
      if (hasKeyboard) this.input.select();
    }
    this.shown = query;
  }

  /** @param request the one that this answers */
  suggest(request: number, start: number, end: number, items: readonly ShownCompletion[]): void {
    if (request !== this.request || document.activeElement !== this.input) return;
    this.place = { start, end };
    this.offer(items);
  }

  private ask(): void {
    this.request += 1;
    this.events.complete(this.request, this.input.value, this.input.selectionStart ?? this.input.value.length);
  }

  private offer(items: readonly ShownCompletion[]): void {
    this.items = items;
    this.list.replaceChildren(...items.map(({ label, detail }, index) => optionElement(`completion-${index}`, label, detail)));
    this.list.hidden = items.length === 0;
    this.input.setAttribute('aria-expanded', String(items.length > 0));
    this.choose(-1);
  }

  private choose(index: number): void {
    this.active = index;
    for (const [place, option] of [...this.list.children].entries()) {
      option.setAttribute('aria-selected', String(place === index));
      if (place === index) option.scrollIntoView({ block: 'nearest' });
    }
    if (index < 0) this.input.removeAttribute('aria-activedescendant');
    else this.input.setAttribute('aria-activedescendant', `completion-${index}`);
  }

  private accept(index: number): void {
    const item = this.items[index];
    if (item === undefined) return;
    this.input.setRangeText(item.insert, this.place.start, this.place.end, 'end');
    this.offer([]);
    // After a field come its names.
    if (item.insert.endsWith(':')) this.ask();
  }

  private keyPressed(event: KeyboardEvent): boolean {
    const isOpen = this.items.length > 0;
    const count = this.items.length + 1;
    switch (event.key) {
      case 'ArrowDown':
      case 'ArrowUp':
        // Before the first and after the last is the box itself.
        if (isOpen) this.choose((this.active + 1 + (event.key === 'ArrowDown' ? 1 : count - 1)) % count - 1);
        else if (event.key === 'ArrowDown') this.events.leave();
        return true;
      case ' ':
        if (!event.ctrlKey) return false;
        this.ask();
        return true;
      case 'Tab':
        if (!isOpen || event.shiftKey) return false;
        this.accept(Math.max(0, this.active));
        return true;
      case 'Enter':
        if (this.active >= 0) this.accept(this.active);
        else {
          this.request += 1;
          this.offer([]);
          this.events.search(this.input.value);
        }
        return true;
      case 'Escape':
        this.offer([]);
        return true;
      default:
        return false;
    }
  }
}
