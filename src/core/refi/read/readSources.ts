import { childElements, localName, type XmlElement } from '../../convert/xml/parseXml';
import { decodeText, findEncoding, isBinary } from '../../text/encoding/decodeText';
import { markedEncoding } from '../../text/encoding/marks';
import { attribute, childrenNamed, childText, guidIn, listed, references, userOf, wholeNumber } from './elements';
import type { OpenProject } from './openProject';
import { codingsIn, readSelection, type ReadCoding, type ReadSelection } from './readSelections';

/** A text, with what is said of it and selected in it. */
export interface ReadSource {
  readonly guid: string;
  readonly name: string;
  /** As decoded, without its mark; undefined if the file doesn't have it. */
  readonly text: string | undefined;
  /** Whether its file began with a byte-order mark. */
  readonly hasMark: boolean;
  /** The file that the text came from: a transcript and a text may share one. */
  readonly path: string | undefined;
  readonly selections: readonly ReadSelection[];
  /** Of the source as a whole. */
  readonly codings: readonly ReadCoding[];
  readonly notes: readonly string[];
  readonly description: string;
  readonly user: string;
}

/** What of the sources is left out. */
export interface SourceLosses {
  /** Names of pictures, recordings and films; their texts are kept. */
  readonly media: readonly string[];
  /** Names of PDFs; their texts are kept. */
  readonly pdfs: readonly string[];
  /** Names of formatted documents of which only the plain text is kept. */
  readonly formatted: readonly string[];
  /** Selections of pictures and recordings, and of regions of pages. */
  readonly regions: number;
  /** Selections without a place. */
  readonly broken: number;
}

const mediaKinds: ReadonlySet<string> = new Set(['PictureSource', 'AudioSource', 'VideoSource']);
/** Elements of a PDF, a picture or a recording that hold its text. */
const textParts: ReadonlySet<string> = new Set(['Representation', 'TextDescription', 'Transcript']);
const regionKinds: ReadonlySet<string> = new Set(['PDFSelection', 'PictureSelection', 'AudioSelection', 'VideoSelection']);

export function readSources(project: OpenProject): { sources: ReadSource[]; losses: SourceLosses } {
  const losses = { media: [] as string[], pdfs: [] as string[], formatted: [] as string[], regions: 0, broken: 0 };
  const sources: ReadSource[] = [];
  for (const element of listed(project.root, 'Sources')) {
    const kind = localName(element);
    const name = attribute(element, 'name') ?? attribute(element, 'guid') ?? '';
    if (kind === 'TextSource') {
      if (isFormatted(element)) losses.formatted.push(name);
      sources.push(textSource(element, project, losses));
      continue;
    }
    if (mediaKinds.has(kind)) losses.media.push(name);
    else if (kind === 'PDFSource') losses.pdfs.push(name);
    const parts = childElements(element).filter((child) => textParts.has(localName(child)));
    const texts = parts.map((part) => ({ ...textSource(part, project, losses), name }));
    const inTexts = new Set(texts.flatMap(({ selections }) => selections.map(({ guid }) => guid)));
    losses.regions += childElements(element).filter((child) => regionKinds.has(localName(child)) && !inTexts.has(guidIn(child, 'guid'))).length;
    const whole = withoutText(element, name);
    const [first, ...others] = texts;
    sources.push(first === undefined ? whole : joined(first, whole), ...others);
  }
  return { sources, losses };
}

/** A text with what is said of the picture, PDF or recording that it is the text of. */
function joined(text: ReadSource, whole: ReadSource): ReadSource {
  return {
    ...text, guid: whole.guid, codings: [...text.codings, ...whole.codings], notes: [...text.notes, ...whole.notes],
    description: [text.description, whole.description].filter((each) => each !== '').join('\n\n'),
  };
}

function isFormatted(element: XmlElement): boolean {
  return /\.(?:docx?|rtf|odt)$/i.test(attribute(element, 'richTextPath') ?? '');
}

function textSource(element: XmlElement, project: OpenProject, losses: { broken: number }): ReadSource {
  const places = syncPlaces(element);
  const plain = childrenNamed(element, 'PlainTextSelection').map((selection) => readSelection(selection));
  const timed = childrenNamed(element, 'TranscriptSelection').map((selection) => readSelection(selection, placeOf(selection, places)));
  const selections = [...plain, ...timed].filter((selection) => selection !== undefined);
  losses.broken += plain.length + timed.length - selections.length;
  return { ...withoutText(element, attribute(element, 'name') ?? ''), ...textOfSource(element, project), selections };
}

function withoutText(element: XmlElement, name: string): ReadSource {
  return {
    guid: guidIn(element, 'guid'), name, text: undefined, hasMark: false, path: undefined, selections: [], codings: codingsIn(element),
    notes: references(element, 'NoteRef'), description: childText(element, 'Description') ?? '', user: userOf(element),
  };
}

function textOfSource(element: XmlElement, project: OpenProject): Pick<ReadSource, 'text' | 'hasMark' | 'path'> {
  const inline = childText(element, 'PlainTextContent');
  if (inline !== undefined) return { text: inline.replace(/^\ufeff/, ''), hasMark: inline.startsWith('\ufeff'), path: undefined };
  // Some programs name a plain text as a formatted one.
  const path = [attribute(element, 'plainTextPath'), attribute(element, 'richTextPath')].find((each) => each !== undefined && !/\.(?:docx?|rtf|odt|pdf)$/i.test(each));
  const bytes = path === undefined ? undefined : project.fileAt(path);
  if (bytes === undefined || isBinary(bytes, findEncoding(bytes).encoding)) return { text: undefined, hasMark: false, path };
  return { text: decodeText(bytes).text, hasMark: markedEncoding(bytes) !== undefined, path };
}

/** Places in a transcript by the GUIDs of its points in time. */
function syncPlaces(element: XmlElement): Map<string, number> {
  return new Map(childrenNamed(element, 'SyncPoint').flatMap((point) => {
    const place = wholeNumber(point, 'position');
    return place === undefined ? [] : [[guidIn(point, 'guid'), place]];
  }));
}

function placeOf(selection: XmlElement, places: ReadonlyMap<string, number>): { start: number; end: number } | undefined {
  const start = places.get(guidIn(selection, 'fromSyncPoint'));
  const end = places.get(guidIn(selection, 'toSyncPoint'));
  return start === undefined || end === undefined ? undefined : { start: Math.min(start, end), end: Math.max(start, end) };
}
