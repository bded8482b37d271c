import { guidOf } from '../guid';
import { ourName } from '../names';
import type { XmlWriter } from './xmlText';

/** A note as it is written. */
export interface NewNote {
  readonly name: string;
  readonly text: string;
  readonly coder: string;
  readonly created: string;
}

/** Collects notes; each is referred to from where it belongs. */
export class NoteElements {
  readonly elements: string[] = [];
  readonly #xml: XmlWriter;

  readonly #user: (coder: string) => string | undefined;

  /** @param user gives the GUID of a coder */
  constructor(xml: XmlWriter, user: (coder: string) => string | undefined) {
    this.#xml = xml;
    this.#user = user;
  }

  /**
   * Adds a note.
   * @param key what tells it from all others
   * @returns the reference to it
   */
  add(key: readonly string[], { name, text, coder, created }: NewNote): string {
    const guid = guidOf('note', ...key);
    const attributes = { guid, name: name === '' ? ourName : name, creatingUser: this.#user(coder), creationDateTime: created };
    this.elements.push(this.#xml.element('Note', attributes, [this.#xml.textElement('PlainTextContent', text)]));
    return this.#xml.element('NoteRef', { targetGUID: guid });
  }
}
