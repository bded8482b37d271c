import { childElements, type XmlElement } from '../../convert/xml/parseXml';
import { decodeText } from '../../text/encoding/decodeText';
import { namePrefixes } from '../names';
import { withLineFeeds } from '../offsetIndex';
import { attribute, childrenNamed, childText, guidIn, listed, references, timeOf, userOf } from './elements';
import type { OpenProject } from './openProject';
import { readSelection, type ReadSelection } from './readSelections';

/** A note: a memo on something, an annotation of a passage, or a text of its own. */
export interface ReadNote {
  readonly guid: string;
  readonly name: string;
  /** Its description and its text. */
  readonly text: string;
  readonly user: string;
  readonly created: string;
  /** Of the source that refers to it: QualCoder's annotations. */
  readonly selections: readonly ReadSelection[];
  /** Codings of the note itself. */
  readonly codings: number;
}

/** All notes of a project, and what they are about. */
export class Notes {
  readonly #notes: ReadonlyMap<string, ReadNote>;
  /** Notes by the GUID of what a link connects them with. */
  readonly #linked = new Map<string, string[]>();
  readonly #taken = new Set<string>();
  /** Links between other things than a note and something. */
  otherLinks = 0;

  constructor(project: OpenProject) {
    const { root } = project;
    this.#notes = new Map(listed(root, 'Notes').map((element) => readNote(element, project)).map((note) => [note.guid, note]));
    for (const link of listed(root, 'Links')) {
      const ends = [guidIn(link, 'originGUID'), guidIn(link, 'targetGUID')] as const;
      const [note, about] = this.#notes.has(ends[0]) ? ends : [ends[1], ends[0]];
      if (!this.#notes.has(note) || about === '') this.otherLinks += 1;
      else this.#linked.set(about, [...this.#linked.get(about) ?? [], note]);
    }
  }

  /** The notes on something: those it refers to, and those linked with it. */
  on(guid: string, referred: readonly string[]): ReadNote[] {
    const all = [...new Set([...referred, ...this.#linked.get(guid) ?? []])];
    return all.flatMap((each) => {
      const note = this.#notes.get(each);
      if (note === undefined) return [];
      this.#taken.add(each);
      return [note];
    });
  }

  /** Their texts, one after the other. */
  textOn(guid: string, referred: readonly string[]): string {
    return this.on(guid, referred).map(memoText).filter((text) => text !== '').join('\n\n');
  }

  /** The notes on nothing that was asked for. */
  others(): ReadNote[] {
    return [...this.#notes.values()].filter(({ guid }) => !this.#taken.has(guid));
  }

  get codings(): number {
    return [...this.#notes.values()].reduce((sum, note) => sum + note.codings, 0);
  }
}

/** The text of a note as a memo: with its name, if that says something of its own. */
export function memoText({ name, text }: ReadNote): string {
  const says = name !== '' && !name.startsWith(namePrefixes.memo) && !/^(?:annotation|note|comment)\b/i.test(name) && !text.startsWith(name.replace(/(?:…|\.{3})$/, ''));
  return [...(says ? [name] : []), ...(text === '' ? [] : [text])].join('\n');
}

function readNote(element: XmlElement, project: OpenProject): ReadNote {
  const path = attribute(element, 'plainTextPath');
  const bytes = path === undefined ? undefined : project.fileAt(path);
  const content = childText(element, 'PlainTextContent') ?? (bytes === undefined ? '' : withLineFeeds(decodeText(bytes).text));
  const description = childText(element, 'Description') ?? '';
  return {
    guid: guidIn(element, 'guid'), name: attribute(element, 'name') ?? '', user: userOf(element), created: timeOf(element),
    text: [description, content].filter((text) => text.trim() !== '').join('\n\n'),
    selections: childrenNamed(element, 'PlainTextSelection').flatMap((selection) => readSelection(selection) ?? []),
    codings: childElements(element).flatMap((child) => [child, ...childElements(child)]).flatMap((child) => references(child, 'CodeRef')).length,
  };
}
