import type { PassageAct, PassageRow } from '../../core/passages/pageMessages';
import { follow, type Going, goTo, noSelection, type RowSelection, selectAll } from '../../core/passages/rowSelection';
import { headingElement, rowElement } from './elements';

/** How many rows are asked for at once. */
const portion = 100;

/** How many rows Page Up and Page Down pass over. */
const page = 10;

/** What the grid asks for and tells. */
export interface GridEvents {
  readonly rows: (version: number, from: number, count: number) => void;
  readonly selected: (keys: readonly string[]) => void;
  readonly act: (act: PassageAct, keys: readonly string[]) => void;
  readonly leave: () => void;
}

/**
 * The rows of the list, as many as were needed so far: those after them are asked for when one comes near their end, by scrolling or
 * by keyboard. The selection may go beyond them.
 */
export class PassageGrid {
  private version = 0;
  private keys: readonly string[] = [];
  private rows: PassageRow[] = [];
  private elements: HTMLElement[] = [];
  private selection: RowSelection = noSelection;
  /** How many rows there are to be; while it is more than there are, some have been asked for. */
  private wanted = 0;
  /** Rows of another list, until there are as many as are in view now. */
  private coming: PassageRow[] | undefined;
  private wantsFocus = false;

  constructor(private readonly list: HTMLElement, private readonly events: GridEvents) {
    list.addEventListener('keydown', (event) => { this.keyPressed(event); });
    list.addEventListener('click', (event) => { this.clicked(event); });
    list.addEventListener('dblclick', (event) => { if (this.rowAt(event) !== undefined) this.perform('open'); });
    list.addEventListener('contextmenu', (event) => {
      const row = this.rowAt(event);
      if (row !== undefined && !this.selection.selected.has(row)) this.goTo(row, 'alone');
    });
  }

  /**
   * Another list: what is selected stays so.
   * @param isOther whether something else was searched for: then nothing is selected, and the list begins anew
   */
  show(version: number, keys: readonly string[], isOther: boolean): void {
    this.selection = isOther ? noSelection : follow(this.selection, this.keys, keys);
    if (isOther) document.documentElement.scrollTop = 0;
    this.version = version;
    this.keys = keys;
    this.coming = [];
    this.wanted = Math.min(keys.length, Math.max(isOther ? 0 : this.rows.length, portion, this.selection.active + 1));
    this.list.setAttribute('aria-rowcount', String(keys.length + 1));
    if (this.wanted === 0) this.replace([]);
    else this.ask(0);
    this.tellSelected();
  }

  received(version: number, from: number, rows: readonly PassageRow[]): void {
    const so = this.coming ?? this.rows;
    if (version !== this.version || from !== so.length || rows.length === 0) return;
    if (this.coming === undefined) this.append(rows);
    else this.coming.push(...rows);
    if (so.length < this.wanted) this.ask(so.length);
    else if (this.coming !== undefined) this.replace(this.coming);
    if (this.wantsFocus) this.focus();
  }

  /** Shows some more rows, if there are more. */
  more(): void {
    this.ensure(this.rows.length);
  }

  /** The keyboard goes to its row, or the first. */
  focus(): void {
    const row = Math.max(0, this.selection.active);
    const element = this.elements[row];
    this.wantsFocus = element === undefined && row < this.keys.length;
    if (this.wantsFocus) this.ensure(row);
    element?.focus();
  }

  /** Does something with the selected passages, or with that of the keyboard. */
  perform(act: PassageAct): void {
    const { selected, active } = this.selection;
    const rows = selected.size > 0 ? [...selected] : [active];
    const keys = [...new Set(rows.flatMap((row) => this.keys[row] ?? []))];
    // The one with the keyboard is the one to show.
    const own = this.keys[active];
    if (keys.length > 0 || act === 'undo' || act === 'redo') this.events.act(act, (act === 'open' || act === 'show') && own !== undefined ? [own] : keys);
  }

  private ensure(row: number): void {
    const wanted = Math.min(this.keys.length, (Math.floor(row / portion) + 1) * portion);
    if (this.coming !== undefined || wanted <= this.wanted) return;
    const isAsking = this.wanted > this.rows.length;
    this.wanted = wanted;
    if (!isAsking) this.ask(this.rows.length);
  }

  private ask(from: number): void {
    this.events.rows(this.version, from, Math.min(portion, this.wanted - from));
  }

  /** Rows that look as before keep their elements, so that a long list doesn't flicker. */
  private replace(rows: PassageRow[]): void {
    const isFocused = this.list.contains(document.activeElement);
    const before = new Map(this.rows.map((row, index) => [JSON.stringify(row), this.elements[index]]));
    const top = document.documentElement.scrollTop;
    const [columns] = this.list.children;
    this.coming = undefined;
    this.rows = rows;
    this.elements = rows.map((row) => before.get(JSON.stringify(row)) ?? rowElement(row));
    this.list.replaceChildren(...(columns === undefined ? [] : [columns]), ...this.withHeadings(0));
    this.number(0);
    document.documentElement.scrollTop = top;
    if (isFocused) this.focus();
  }

  private append(rows: readonly PassageRow[]): void {
    const from = this.rows.length;
    this.rows.push(...rows);
    this.elements.push(...rows.map(rowElement));
    this.list.append(...this.withHeadings(from));
    this.number(from);
  }

  private withHeadings(from: number): HTMLElement[] {
    return this.elements.slice(from).flatMap((element, index) => {
      const heading = this.rows[from + index]?.heading;
      return heading === undefined || heading === this.rows[from + index - 1]?.heading ? [element] : [headingElement(heading), element];
    });
  }

  private number(from: number): void {
    // A column in which nothing is written leaves its width to the others.
    for (const column of ['date', 'coder', 'memo'] as const) this.list.classList.toggle(`no-${column}`, this.rows.every((row) => row[column] === ''));
    for (const [index, element] of this.elements.entries()) {
      if (index < from) continue;
      element.dataset['row'] = String(index);
      element.setAttribute('aria-rowindex', String(index + 2));
      this.mark(index);
    }
  }

  private mark(row: number): void {
    const element = this.elements[row];
    if (element === undefined) return;
    element.setAttribute('aria-selected', String(this.selection.selected.has(row)));
    element.tabIndex = row === Math.max(0, this.selection.active) ? 0 : -1;
  }

  private select(selection: RowSelection): void {
    const before = this.selection;
    this.selection = selection;
    for (const row of new Set([...before.selected, ...selection.selected, before.active, selection.active, 0])) this.mark(row);
    this.tellSelected();
  }

  private tellSelected(): void {
    this.events.selected([...new Set([...this.selection.selected].flatMap((row) => this.keys[row] ?? []))]);
  }

  private goTo(row: number, how: Going): void {
    if (this.keys.length === 0) return;
    this.select(goTo(this.selection, Math.max(0, Math.min(row, this.keys.length - 1)), how));
    this.focus();
  }

  private rowAt({ target }: Event): number | undefined {
    const element = target instanceof Element ? target.closest<HTMLElement>('[data-row]') : null;
    return element === null ? undefined : Number(element.dataset['row']);
  }

  private clicked(event: MouseEvent): void {
    const row = this.rowAt(event);
    if (row === undefined) return;
    const how = event.shiftKey ? 'range' : event.ctrlKey || event.metaKey ? 'toggle' : 'alone';
    this.goTo(row, how);
    if (how === 'alone') this.perform('show');
  }

  private keyPressed(event: KeyboardEvent): void {
    if (this.rowAt(event) === undefined || (!this.go(event) && !this.command(event))) return;
    event.preventDefault();
    // The editor would act on the same key: its Undo takes back what was typed in the query box.
    event.stopPropagation();
  }

  private go(event: KeyboardEvent): boolean {
    if (event.altKey) return false;
    const { active } = this.selection;
    const targets: Readonly<Record<string, number>> = {
      ArrowDown: active + 1, ArrowUp: active - 1, PageDown: active + page, PageUp: active - page, Home: 0, End: this.keys.length - 1,
    };
    const target = Object.hasOwn(targets, event.key) ? targets[event.key] : undefined;
    if (target === undefined) return false;
    if (event.key === 'ArrowUp' && active <= 0 && !event.shiftKey) this.events.leave();
    else this.goTo(target, event.shiftKey ? 'range' : event.ctrlKey || event.metaKey ? 'look' : 'alone');
    return true;
  }

  private command(event: KeyboardEvent): boolean {
    const isCommand = event.ctrlKey || event.metaKey;
    const key = event.key.length === 1 ? event.key.toLowerCase() : event.key;
    const name = `${isCommand ? 'Ctrl+' : ''}${event.altKey ? 'Alt+' : ''}${event.shiftKey ? 'Shift+' : ''}${key}`;
    const acts: Readonly<Record<string, PassageAct>> = {
      Enter: 'open', F2: 'recode', 'Alt+Enter': 'tag', Delete: 'untag', 'Ctrl+Backspace': 'untag', m: 'memo',
      'Ctrl+c': 'copy', 'Ctrl+z': 'undo', 'Ctrl+y': 'redo', 'Ctrl+Shift+z': 'redo',
    };
    const act = Object.hasOwn(acts, name) ? acts[name] : undefined;
    if (act !== undefined) this.perform(act);
    else if (name === ' ' || name === 'Ctrl+ ') this.goTo(this.selection.active, 'toggle');
    else if (name === 'Ctrl+a') this.select(selectAll(this.selection, this.keys.length));
    else if (name === 'Escape') this.select({ ...this.selection, selected: new Set() });
    else if (name === '/') this.events.leave();
    else return false;
    return true;
  }
}
