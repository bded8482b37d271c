/** What a text is at one moment, as far as it takes to know it again. */
export interface TextState {
  /** In UTF-16 code units. */
  readonly length: number;
  readonly hash: number;
}

/**
 * Edits of a text, with nothing of another kind between them. The editor keeps them, and knows how many there are; here it is
 * only said when they were made, and what the text was before and after, if that is known.
 */
export interface TextEntry {
  readonly kind: 'text';
  readonly file: string;
  readonly before?: TextState | undefined;
  readonly after?: TextState | undefined;
}

/** An act on annotations or another of the researcher's files. */
export interface ActEntry<Act> {
  readonly kind: 'act';
  readonly act: Act;
  /** Addresses of the digests that it concerns; `all` for what the whole workspace shares, such as the name of a tag. */
  readonly files: Files;
}

export type Files = readonly string[] | 'all';
export type Entry<Act> = TextEntry | ActEntry<Act>;
export type Direction = 'undo' | 'redo';

/** Among which entries the last is looked for. */
export interface Scope {
  /** The digest whose text counts; undefined: none does. */
  readonly file: string | undefined;
  /** Whether only acts that concern this digest count. */
  readonly isOwn: boolean;
}

/**
 * What was done in a workspace, in its order: acts, and edits of texts between them. What is undone goes to a second list,
 * from its end to its end; what is done anew takes from that list what it concerns, as editors do.
 */
export class Timeline<Act> {
  private lists: Readonly<Record<Direction, readonly Entry<Act>[]>>;

  constructor(undoable: readonly Entry<Act>[] = [], redoable: readonly Entry<Act>[] = []) {
    this.lists = { undo: undoable, redo: redoable };
  }

  /** What can be undone or redone, the next at the end. */
  entries(direction: Direction): readonly Entry<Act>[] {
    return this.lists[direction];
  }

  next(direction: Direction, scope: Scope): Entry<Act> | undefined {
    return this.lists[direction].findLast((entry) => isWithin(entry, scope));
  }

  /** Acts that were done after an entry, nearest first. */
  actsAfter(direction: Direction, entry: Entry<Act>): readonly ActEntry<Act>[] {
    const list = this.lists[direction];
    return list.slice(list.indexOf(entry) + 1).filter((other) => other.kind === 'act');
  }

  /**
   * An act was done.
   * @param stateOf what the text of a file is now; undefined if it is not open
   */
  acted(act: Act, files: Files, stateOf: (file: string) => TextState | undefined): void {
    const open = new Set<string>();
    // The edits made so far end here: only the last ones of each text may not know yet how they end.
    const ended = this.lists.undo.toReversed().map((entry) => {
      if (entry.kind === 'act' || open.has(entry.file)) return entry;
      open.add(entry.file);
      return entry.after === undefined ? { ...entry, after: stateOf(entry.file) } : entry;
    }).reverse();
    this.lists = { undo: [...ended, { kind: 'act', act, files }], redo: this.lists.redo.filter((entry) => !touches(entry, files)) };
  }

  /**
   * Somebody edited a text.
   * @returns whether that took acts from what can be redone
   */
  edited(file: string): boolean {
    const { undo, redo } = this.lists;
    const last = undo.findLast((entry) => touches(entry, [file]));
    const rest = redo.some((entry) => touches(entry, [file])) ? redo.filter((entry) => !touches(entry, [file])) : redo;
    if (last?.kind === 'text' && last.after === undefined && rest === redo) return false;
    const next: TextEntry = last?.kind === 'text' ? { ...last, after: undefined } : { kind: 'text', file, before: lastText(undo, file)?.after };
    this.lists = { undo: [...undo.filter((entry) => entry !== last || last.kind === 'act'), next], redo: rest };
    return rest.some(({ kind }) => kind === 'act') !== redo.some(({ kind }) => kind === 'act');
  }

  /**
   * The editor undid or redid an edit of a text, perhaps one of several.
   * @param stateOf what the text is now; only asked for if it matters
   */
  textMoved(direction: Direction, file: string, stateOf: () => TextState | undefined): void {
    const isUndo = direction === 'undo';
    const [from, to] = isUndo ? [this.lists.undo, this.lists.redo] : [this.lists.redo, this.lists.undo];
    const moving = lastText(from, file);
    const border = isUndo ? moving?.before : moving?.after;
    const isOver = moving !== undefined && border !== undefined && isSame(border, stateOf());
    // What is left of it no longer ends, or begins, where it did.
    const left = isOver ? [] : [{ ...moving, [isUndo ? 'after' : 'before']: undefined } as TextEntry];
    const known = to.findLast((entry) => touches(entry, [file]));
    const grown = known?.kind === 'text' ? known : { kind: 'text', file, before: moving?.before, after: moving?.after } as const;
    const twin: TextEntry = { ...grown, [isUndo ? 'before' : 'after']: isOver ? border : undefined };
    this.set(direction, from.flatMap((entry) => (entry === moving ? left : [entry])),
      [...to.filter((entry) => entry !== known || known.kind === 'act'), twin]);
  }

  /** The editor knows nothing of it any more. */
  exhausted(entry: TextEntry): void {
    const without = (list: readonly Entry<Act>[]): readonly Entry<Act>[] => list.filter((other) => other !== entry);
    this.lists = { undo: without(this.lists.undo), redo: without(this.lists.redo) };
  }

  /**
   * An act was undone or redone.
   * @param inverse takes it back again; undefined if nothing was changed
   */
  actMoved(direction: Direction, entry: ActEntry<Act>, inverse: Act | undefined): void {
    const [from, to] = direction === 'undo' ? [this.lists.undo, this.lists.redo] : [this.lists.redo, this.lists.undo];
    this.set(direction, from.filter((other) => other !== entry), inverse === undefined ? to : [...to, { ...entry, act: inverse }]);
  }

  /** Files have other addresses. */
  readdress(fileOf: (file: string) => string, actOf: (act: Act) => Act): void {
    const readdressed = (entry: Entry<Act>): Entry<Act> => (entry.kind === 'text' ? { ...entry, file: fileOf(entry.file) }
      : { ...entry, act: actOf(entry.act), files: entry.files === 'all' ? 'all' : entry.files.map(fileOf) });
    this.lists = { undo: this.lists.undo.map(readdressed), redo: this.lists.redo.map(readdressed) };
  }

  /** Keeps the newest entries. */
  trim(newest: (entries: readonly Entry<Act>[]) => readonly Entry<Act>[]): void {
    this.lists = { undo: newest(this.lists.undo), redo: newest(this.lists.redo) };
  }

  private set(direction: Direction, from: readonly Entry<Act>[], to: readonly Entry<Act>[]): void {
    this.lists = direction === 'undo' ? { undo: from, redo: to } : { undo: to, redo: from };
  }
}

function isWithin(entry: Entry<unknown>, { file, isOwn }: Scope): boolean {
  if (entry.kind === 'text') return entry.file === file;
  return !isOwn || file === undefined || touches(entry, [file]);
}

function touches(entry: Entry<unknown>, files: Files): boolean {
  if (files === 'all') return true;
  if (entry.kind === 'text') return files.includes(entry.file);
  return entry.files === 'all' || entry.files.some((file) => files.includes(file));
}

function lastText(entries: readonly Entry<unknown>[], file: string): TextEntry | undefined {
  return entries.filter((entry) => entry.kind === 'text').findLast((entry) => entry.file === file);
}

function isSame(a: TextState, b: TextState | undefined): boolean {
  return a.length === b?.length && a.hash === b.hash;
}
