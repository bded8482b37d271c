import * as vscode from 'vscode';
import { movedPath } from '../../core/text/filePaths';
import { hashText } from '../../core/text/hashing';
import { openDocument } from '../files/uris';
import type { Step } from './steps';
import { type ActEntry, type Direction, type Entry, type Files, type TextState, Timeline } from './timeline';

/** One thing the researcher did, perhaps in several files, in a form that can be undone. */
export interface Act {
  readonly label: string;
  readonly steps: readonly Step[];
}

/** As saved with the workspace: the steps as JSON. */
interface StoredAct {
  readonly label: string;
  readonly steps: string;
  /** Of acts saved by an earlier version it is not known what they concern. */
  readonly files?: Files;
}

interface Stored {
  readonly undoable: readonly StoredAct[];
  readonly redoable: readonly StoredAct[];
}

/** The most entries and characters kept: nobody undoes more, and every act keeps what it removed. */
const mostEntries = 200;
const mostCharacters = 500_000;

/** The number is the format version; acts saved in another version are not read. */
const storageKey = 'acts.1';

/** An act in its place among what was done. */
export type PastAct = ActEntry<StoredAct>;
export type PastEntry = Entry<StoredAct>;

/**
 * What can be undone and redone, in one order: acts, and edits of the texts between them. The acts are saved with the workspace,
 * so they survive a restart; the edits are the editor's own, which forgets them then.
 */
export class History {
  readonly timeline: Timeline<StoredAct>;

  constructor(private readonly memento: vscode.Memento) {
    const stored = memento.get<Stored>(storageKey);
    this.timeline = new Timeline(stored?.undoable.map(entryOf), stored?.redoable.map(entryOf));
  }

  /** Something was done: what it concerns and was undone before can no longer be redone. */
  done(inverse: Act, files: Files = 'all'): void {
    this.timeline.acted(store(inverse), files, stateOf);
    this.save();
  }

  /** An act was undone or redone; its inverse can be redone or undone. Undefined: it changed nothing. */
  moved(direction: Direction, entry: PastAct, inverse: Act | undefined): void {
    this.timeline.actMoved(direction, entry, inverse && store(inverse));
    this.save();
  }

  save(): void {
    const { timeline } = this;
    timeline.trim(newest);
    const acts = (direction: Direction): StoredAct[] => timeline.entries(direction)
      .flatMap((entry) => (entry.kind === 'act' ? [{ ...entry.act, files: entry.files }] : []));
    void this.memento.update(storageKey, { undoable: acts('undo'), redoable: acts('redo') } satisfies Stored);
  }

  /** A file or folder has another address. */
  renamed(from: vscode.Uri, to: vscode.Uri): void {
    const [before, now] = [from.toString(), to.toString()];
    // In JSON, as `store` writes addresses; below a folder they go on.
    const quoted = (address: string): string => `"uri":${JSON.stringify(address)}`;
    const opened = (folder: string): string => quoted(`${folder}/`).slice(0, -1);
    this.timeline.readdress(
      (file) => movedPath(file, before, now) ?? file,
      (act) => ({ ...act, steps: act.steps.replaceAll(quoted(before), () => quoted(now)).replaceAll(opened(before), () => opened(now)) }));
    this.save();
  }
}

/** Entries of an act as it can be taken. */
export function actOf({ act }: PastAct): Act {
  return { label: act.label, steps: readSteps(act.steps) };
}

/** What the text of a file is now; undefined if it is not open. */
export function stateOf(file: string): TextState | undefined {
  const text = openDocument(vscode.Uri.parse(file))?.getText();
  return text === undefined ? undefined : { length: text.length, hash: hashText(text) };
}

function entryOf({ files = 'all', ...act }: StoredAct): PastAct {
  return { kind: 'act', act, files };
}

/** The newest entries that fit; the last one in any case. */
function newest(entries: readonly PastEntry[]): readonly PastEntry[] {
  let room = mostCharacters;
  const first = entries.findLastIndex((entry) => (room -= entry.kind === 'act' ? entry.act.steps.length : 0) < 0);
  return entries.slice(Math.max(0, Math.min(first + 1, entries.length - 1), entries.length - mostEntries));
}

function store({ label, steps }: Act): StoredAct {
  const plain = steps.map((step) => Object.fromEntries(Object.entries(step).map(([key, value]: [string, unknown]) =>
    [key, value instanceof vscode.Uri ? { uri: value.toString() } : value])));
  return { label, steps: JSON.stringify(plain) };
}

function readSteps(json: string): Step[] {
  const plain = JSON.parse(json) as readonly Readonly<Record<string, unknown>>[];
  return plain.map((step) => Object.fromEntries(Object.entries(step).map(([key, value]) => [key, isStoredUri(value) ? vscode.Uri.parse(value.uri) : value])) as Step);
}

function isStoredUri(value: unknown): value is { readonly uri: string } {
  return typeof value === 'object' && value !== null && 'uri' in value && typeof value.uri === 'string';
}
