import type { Span } from '../../text/span';

/** A text-bound annotation: `T1⇥Org 0 5;8 12⇥words of it`. */
export interface TextBound {
  readonly id: string;
  readonly type: string;
  /** In the units of the program that wrote the file. */
  readonly parts: readonly Span[];
  /** The words as the file repeats them; parts are joined by spaces. */
  readonly words: string;
  /** Attributes, normalisations and notes, one a line. */
  readonly notes: readonly string[];
}

/** The content of an `.ann` file. */
export interface Standoff {
  readonly passages: readonly TextBound[];
  /** Relations, arguments of events, and classes of equal passages. */
  readonly relations: number;
  /** Lines that could not be read. */
  readonly unknown: number;
}

/** Text-bound lines: id, type, offsets (several for a passage in parts), words. */
const textBound = /^(T\S+)\t(\S+) (\d+ \d+(?:;\d+ \d+)*)(?:\t(.*))?$/;

export function isStandoffLine(line: string): boolean {
  return textBound.test(line);
}

/** Reads brat's standoff format. Notes and attributes of an event are those of the passage that is its trigger. */
export function readStandoff(text: string): Standoff {
  const lines = text.replace(/^\ufeff/, '').split(/\r\n?|\n/).filter((line) => line.trim() !== '');
  const passages = new Map<string, TextBound & { notes: string[] }>();
  const triggers = new Map<string, string>();
  const notes: { about: string; note: string }[] = [];
  let relations = 0;
  let unknown = 0;
  for (const line of lines) {
    const [id = '', content = '', rest = ''] = line.split('\t');
    const [name = '', about = '', ...values] = content.split(' ');
    switch (id.charAt(0)) {
      case 'T': {
        const passage = passageIn(line);
        if (passage === undefined) unknown += 1;
        else passages.set(passage.id, passage);
        break;
      }
      case 'E':
        triggers.set(id, name.slice(name.indexOf(':') + 1));
        relations += [about, ...values].filter((argument) => argument.includes(':')).length;
        break;
      case 'R': case '*': relations += 1; break;
      case 'A': case 'M': notes.push({ about, note: [name, ...values].join(': ') }); break;
      case 'N': notes.push({ about, note: [values.join(' '), rest].filter((part) => part !== '').join(' ') }); break;
      case '#': notes.push({ about, note: rest.trim() }); break;
      default: unknown += 1;
    }
  }
  for (const { about, note } of notes) {
    const passage = passages.get(about) ?? passages.get(triggers.get(about) ?? '');
    if (passage === undefined) unknown += 1;
    else if (note !== '') passage.notes.push(note);
  }
  return { passages: [...passages.values()], relations, unknown };
}

function passageIn(line: string): (TextBound & { notes: string[] }) | undefined {
  const [, id = '', type = '', offsets = '', words = ''] = textBound.exec(line) ?? [];
  const parts = offsets.split(';').map((part) => {
    const [start = NaN, end = NaN] = part.split(' ').map(Number);
    return { start, end };
  });
  return id !== '' && parts.every(({ start, end }) => end > start) ? { id, type, parts, words, notes: [] } : undefined;
}
