import { decodeText } from '../../text/encoding/decodeText';
import { childElements, parseXml, type XmlElement } from '../xml/parseXml';
import { unpack, type UnpackBudget, type ZipEntry } from '../zip/unzip';

/** The XML files of a Word document, read when asked for. */
export class WordParts {
  private readonly byName: ReadonlyMap<string, ZipEntry>;
  private readonly read = new Map<string, XmlElement | undefined>();

  constructor(private readonly bytes: Uint8Array, entries: readonly ZipEntry[], private readonly budget: UnpackBudget) {
    this.byName = new Map(entries.map((entry) => [entry.name.replace(/^\//, ''), entry]));
  }

  /** Undefined if there is no such part. Throws `Refusal`. */
  xml(name: string): XmlElement | undefined {
    if (!this.read.has(name)) {
      const entry = this.byName.get(name);
      this.read.set(name, entry === undefined ? undefined : parseXml(decodeText(unpack(this.bytes, entry, this.budget)).text));
    }
    return this.read.get(name);
  }

  /** The name of the document's main part, such as `word/document.xml`; undefined if the archive is no Word document. */
  mainPart(): string | undefined {
    const usual = 'word/document.xml';
    if (this.byName.has(usual)) return usual;
    const relations = this.xml('_rels/.rels');
    const main = relations && childElements(relations).find((relation) => relation.attributes['Type']?.endsWith('/officeDocument') === true);
    const target = main?.attributes['Target']?.replace(/^\//, '');
    return target !== undefined && this.byName.has(target) && /document\d*\.xml$/.test(target) ? target : undefined;
  }
}
