import * as vscode from 'vscode';
import type { Step } from './steps';

/** One thing the researcher did, perhaps in several files, in a form that can be undone. */
export interface Act {
  readonly label: string;
  readonly steps: readonly Step[];
}

/** As saved with the workspace: the steps as JSON. */
interface StoredAct {
  readonly label: string;
  readonly steps: string;
}

interface Stored {
  readonly undoable: readonly StoredAct[];
  readonly redoable: readonly StoredAct[];
}

/** The most acts and characters kept: nobody undoes more, and every act keeps what it removed. */
const mostActs = 200;
const mostCharacters = 500_000;

/** The number is the format version; acts saved in another version are not read. */
const storageKey = 'acts.1';

/** What can be undone and redone. Saved with the workspace, so it survives a restart. */
export class History {
  private undoable: readonly StoredAct[];
  private redoable: readonly StoredAct[];

  constructor(private readonly memento: vscode.Memento) {
    const stored = memento.get<Stored>(storageKey);
    this.undoable = stored?.undoable ?? [];
    this.redoable = stored?.redoable ?? [];
  }

  /** The next act to undo or redo. */
  last(list: 'undoable' | 'redoable'): Act | undefined {
    const act = this[list].at(-1);
    return act === undefined ? undefined : { label: act.label, steps: readSteps(act.steps) };
  }

  /** Something was done: what was undone before can no longer be redone. */
  done(inverse: Act): void {
    this.redoable = [];
    this.undoable = [...this.undoable, store(inverse)];
    this.save();
  }

  /** The last act of a list was applied; its inverse goes to the other list. */
  reversed(list: 'undoable' | 'redoable', inverse: Act): void {
    const other = list === 'undoable' ? 'redoable' : 'undoable';
    this[list] = this[list].slice(0, -1);
    this[other] = [...this[other], store(inverse)];
    this.save();
  }

  private save(): void {
    this.undoable = newest(this.undoable);
    this.redoable = newest(this.redoable);
    void this.memento.update(storageKey, { undoable: this.undoable, redoable: this.redoable } satisfies Stored);
  }
}

/** The newest acts that fit; the last one in any case. */
function newest(acts: readonly StoredAct[]): readonly StoredAct[] {
  let room = mostCharacters;
  const first = acts.findLastIndex((act) => (room -= act.steps.length) < 0);
  return acts.slice(Math.max(0, Math.min(first + 1, acts.length - 1), acts.length - mostActs));
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
