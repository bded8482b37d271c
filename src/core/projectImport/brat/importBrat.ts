import { contextLength } from '../../annotations/anchoring/anchorFor';
import { limits } from '../../convert/limits';
import { Refusal } from '../../convert/refusal';
import type { SourceFile } from '../../convert/types';
import { isZip, listZip, unpack } from '../../convert/zip/unzip';
import type { Span } from '../../text/span';
import { newDigest, textInFolder, type PlacedText } from '../placing/digestOfText';
import { ProjectBuilder, type PassageFacts } from '../building/projectBuilder';
import { beginningOf, sourceText } from '../building/sourceText';
import type { FolderText, ImportedProject, ProjectImporter, ProjectSource } from '../types';
import { hasWords, partsIn, readingFor } from './offsetReadings';
import { isStandoffLine, readStandoff, type TextBound } from './readStandoff';

const ending = /\.ann$/i;

/** Annotations of brat: `.ann` files, each beside the `.txt` file of its name, given as files or in an archive. */
export const bratImporter: ProjectImporter = {
  id: 'brat',
  recognises(source) {
    if (isZip(source.bytes)) return isArchive(source.bytes);
    const lines = beginningOf(source).split(/\r\n?|\n/).filter((line) => line !== '');
    return lines.length === 0 ? ending.test(source.name) : lines.slice(0, 50).some(isStandoffLine) && /^[TERAMN#*]\S*\t/.test(lines[0] ?? '');
  },
  read: (source, folder) => Promise.resolve(readBrat(source, folder)),
};

function isArchive(bytes: Uint8Array): boolean {
  try {
    return listZip(bytes).some(({ name }) => ending.test(name) && !name.startsWith('__MACOSX/'));
  } catch (error) {
    if (error instanceof Refusal || error instanceof RangeError) return false;
    throw error;
  }
}

function readBrat(source: ProjectSource, folder: readonly FolderText[]): ImportedProject {
  const files = isZip(source.bytes) ? archived(source.bytes) : [source, ...source.beside ?? []];
  const texts = new Map(files.filter(({ name }) => /\.txt$/i.test(name)).map((file) => [bare(file.name), file]));
  const annotated = isZip(source.bytes) ? files.filter(({ name }) => ending.test(name)) : files.filter((file) => file === source || ending.test(file.name));
  const builder = new ProjectBuilder(folder);
  // A new digest is told from those of the folder by its name.
  const made = folder.map(({ file }) => lastPart(file));
  let passages = 0;
  for (const file of annotated) {
    const standoff = readStandoff(file.bytes.length === 0 ? '' : sourceText(file));
    passages += standoff.passages.length;
    if (passages > limits.annotations) throw new Refusal('import-refused/annotations', limits.annotations);
    builder.losses.count('import-left-out/relations', standoff.relations);
    builder.losses.count('import-left-out/unknown-lines', standoff.unknown);
    const textFile = texts.get(bare(file.name));
    const text = textFile === undefined || textFile.bytes.length === 0 ? undefined : sourceText(textFile);
    const name = bare(file.name);
    if (text === undefined) addByWords(builder, name, standoff.passages, undefined);
    else {
      const inFolder = textInFolder(builder.index, text);
      const isMeant = inFolder === undefined && hasMostPassages(builder, lastPart(`${name}.txt`), standoff.passages);
      if (isMeant) addByWords(builder, name, standoff.passages, text);
      else {
        const placed = inFolder ?? newDigest(name, text, made);
        if (placed.isNew) {
          made.push(placed.source.file);
          builder.addDigest({ name: placed.source.file, text: placed.source.text });
        }
        addInText(builder, placed, text, standoff.passages);
      }
    }
  }
  return builder.build({ id: 'brat', name: 'brat' });
}

/** A digest of that name is the text that was annotated, edited since, if most passages are in it still; else it only shares the name. */
function hasMostPassages(builder: ProjectBuilder, name: string, passages: readonly TextBound[]): boolean {
  return builder.index.named(name).some(({ search }) => {
    const found = passages.filter(({ words }) => search.places({ exact: words, prefix: '', suffix: '' }).length > 0);
    return found.length * 2 >= passages.length;
  });
}

function archived(bytes: Uint8Array): SourceFile[] {
  const budget = { left: limits.unpackedBytes };
  return listZip(bytes).filter(({ name }) => /\.(?:ann|txt)$/i.test(name) && !name.startsWith('__MACOSX/')).map((entry) => {
    if (entry.name.split('/').includes('..') || entry.name.startsWith('/')) throw new Refusal('import-refused/traversal');
    return { name: entry.name, bytes: unpack(bytes, entry, budget) };
  });
}

/** The text is at hand: passages are where the file says, or at its words if it is wrong. */
function addInText(builder: ProjectBuilder, placed: PlacedText, text: string, passages: readonly TextBound[]): void {
  const reading = readingFor(text, passages);
  for (const passage of passages) {
    const parts = hasWords(text, passage, reading) ? partsIn(passage, reading) ?? [] : [];
    const spans = joinedLines(text, parts).map((span) => placed.placeOf(span));
    if (spans.length > 1) builder.losses.count('import-left-out/in-parts');
    for (const span of spans) builder.addPassage(placed.source, span, factsOf(passage));
    if (spans.length === 0) builder.addQuoteIn(placed.source, { exact: passage.words, prefix: '', suffix: '', document: placed.source.file }, factsOf(passage));
  }
}

/** The text is not the digest's, or missing: passages are placed by their words, with their surroundings where they are known. */
function addByWords(builder: ProjectBuilder, name: string, passages: readonly TextBound[], text: string | undefined): void {
  const reading = readingFor(text ?? '', passages);
  for (const passage of passages) {
    const parts = text !== undefined && hasWords(text, passage, reading) ? joinedLines(text, partsIn(passage, reading) ?? []) : [];
    if (parts.length > 1) builder.losses.count('import-left-out/in-parts');
    const document = lastPart(`${name}.txt`);
    for (const { start, end } of parts) {
      const around = { prefix: text?.slice(Math.max(0, start - contextLength), start) ?? '', suffix: text?.slice(end, end + contextLength) ?? '' };
      builder.addQuote({ exact: text?.slice(start, end) ?? '', ...around, document }, factsOf(passage), document);
    }
    if (parts.length === 0) builder.addQuote({ exact: passage.words, prefix: '', suffix: '', document }, factsOf(passage), document);
  }
}

/** brat writes a passage over several lines as one in parts: these are joined again. */
function joinedLines(text: string, parts: readonly Span[]): Span[] {
  const joined: Span[] = [];
  for (const part of parts) {
    const last = joined.at(-1);
    if (last !== undefined && part.start >= last.end && text.slice(last.end, part.start).trim() === '') joined[joined.length - 1] = { start: last.start, end: part.end };
    else joined.push(part);
  }
  return joined;
}

function factsOf({ type, notes }: TextBound): PassageFacts {
  return { id: '', tags: [type], memo: notes.join('\n'), coder: '', created: '' };
}

function bare(name: string): string {
  return name.replaceAll('\\', '/').replace(/\.[^./]+$/, '');
}

function lastPart(name: string): string {
  return name.slice(name.lastIndexOf('/') + 1);
}
