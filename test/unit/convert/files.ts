import { strToU8, zipSync } from 'fflate';
import { convertFile } from '../../../src/core/convert/files/convertFile';
import type { Conversion } from '../../../src/core/convert/types';

/** Bytes of a text in UTF-8. */
export const utf8 = (text: string): Uint8Array => new TextEncoder().encode(text);

/** Bytes of a text of Latin-1 characters alone. */
export const latin1 = (text: string): Uint8Array => strToU8(text, true);

export function escapeXml(text: string): string {
  return text.replaceAll('&', '&amp;').replaceAll('<', '&lt;').replaceAll('>', '&gt;');
}

export interface WordOptions {
  readonly parts?: Readonly<Record<string, string>>;
  readonly styles?: string;
}

const namespaces = 'xmlns:w="http://schemas.openxmlformats.org/wordprocessingml/2006/main" xmlns:mc="http://schemas.openxmlformats.org/markup-compatibility/2006" xmlns:r="http://schemas.openxmlformats.org/officeDocument/2006/relationships"';

/** A paragraph of Word, perhaps of a style. */
export function wordParagraph(text: string, style?: string): string {
  return `<w:p>${style === undefined ? '' : `<w:pPr><w:pStyle w:val="${style}"/></w:pPr>`}<w:r><w:t xml:space="preserve">${escapeXml(text)}</w:t></w:r></w:p>`;
}

/** A Word document with this content of its body. */
export function wordFile(body: string, { parts = {}, styles = '' }: WordOptions = {}): Uint8Array {
  const xml = (content: string): Uint8Array => utf8(`<?xml version="1.0" encoding="UTF-8" standalone="yes"?>\n${content}`);
  const files: Record<string, Uint8Array> = {
    '[Content_Types].xml': xml('<Types xmlns="http://schemas.openxmlformats.org/package/2006/content-types"><Default Extension="xml" ContentType="application/xml"/></Types>'),
    '_rels/.rels': xml('<Relationships xmlns="http://schemas.openxmlformats.org/package/2006/relationships"><Relationship Id="rId1" Type="http://schemas.openxmlformats.org/officeDocument/2006/relationships/officeDocument" Target="word/document.xml"/></Relationships>'),
    'word/document.xml': xml(`<w:document ${namespaces}><w:body>${body}<w:sectPr/></w:body></w:document>`),
    'word/styles.xml': xml(`<w:styles ${namespaces}>${headingStyle('Title', 'Title')}${headingStyle('Heading1', 'heading 1')}${headingStyle('Heading2', 'heading 2')}${styles}</w:styles>`),
  };
  for (const [name, content] of Object.entries(parts)) files[name] = xml(content.replace('<w:footnotes>', `<w:footnotes ${namespaces}>`).replace('<w:numbering>', `<w:numbering ${namespaces}>`));
  return zipSync(files);
}

function headingStyle(id: string, name: string): string {
  return `<w:style w:type="paragraph" w:styleId="${id}"><w:name w:val="${name}"/></w:style>`;
}

/** What was read from a file; fails if it was refused. */
export async function converted(name: string, bytes: Uint8Array): Promise<Conversion> {
  const result = await convertFile({ name, bytes });
  if ('refusal' in result) throw new Error(`${name}: ${result.refusal.message}`);
  return result;
}

/** Why a file was refused; `read` if it was not. */
export async function refusal(name: string, bytes: Uint8Array): Promise<string> {
  const result = await convertFile({ name, bytes });
  return 'refusal' in result ? result.refusal.key.replace('import-refused/', '') : 'read';
}

const subjects = ['The harbour council', 'A group of dockers', 'The ferry line', 'Nobody in the ministry', 'The mayor’s office', 'An inspector of bridges', 'The school board', 'Every second grower', 'The weather service', 'One of the judges'];
const verbs = ['agreed on', 'rejected', 'asked for', 'published', 'paid for', 'had not heard of', 'measured', 'sold', 'went back to', 'wrote about'];
const objects = ['the new toll', 'a plan for quieter nights', 'eleven lighthouses', 'the old timetable', 'cheaper bread', 'the longest pier', 'a map of wells', 'its own rules', 'the winter market', 'three lost letters'];
const ends = ['before the end of the month', 'although it rained', 'for the second time', 'without a vote', 'as the union had said', 'in front of a full hall', 'to everyone’s surprise', 'because of the flood', 'with help from abroad', 'until further notice'];

/** Sentences of invented prose about a place, different for each seed. */
export function prose(seed: string, sentences = 6): string {
  let state = Array.from(seed).reduce((sum, letter) => (sum * 31 + letter.charCodeAt(0)) % 65_521, 7);
  const pick = (list: readonly string[]): string => {
    state = (state * 75 + 74) % 65_537;
    return list[state % list.length] ?? '';
  };
  return Array.from({ length: sentences }, () => `${pick(subjects)} of ${seed} ${pick(verbs)} ${pick(objects)} ${pick(ends)}.`).join(' ');
}
