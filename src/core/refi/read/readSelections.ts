import { childNamed, type XmlElement } from '../../convert/xml/parseXml';
import { attribute, childrenNamed, childText, guidIn, references, timeOf, userOf, wholeNumber } from './elements';

/** That something has a code. */
export interface ReadCoding {
  readonly code: string;
  readonly user: string;
  readonly created: string;
  readonly notes: readonly string[];
}

/** A selection of a text, in the units of the program that wrote it. */
export interface ReadSelection {
  readonly guid: string;
  /** As written, for what is kept of it. */
  readonly writtenGuid: string;
  readonly name: string;
  readonly start: number;
  readonly end: number;
  readonly user: string;
  readonly created: string;
  readonly description: string;
  readonly codings: readonly ReadCoding[];
  readonly notes: readonly string[];
}

/** @returns undefined for one without a place */
export function readSelection(element: XmlElement, positions = positionsOf(element)): ReadSelection | undefined {
  if (positions === undefined) return undefined;
  const writtenGuid = attribute(element, 'guid') ?? '';
  return {
    guid: guidIn(element, 'guid'), writtenGuid, name: attribute(element, 'name') ?? '', ...positions, user: userOf(element), created: timeOf(element),
    description: childText(element, 'Description') ?? '', codings: codingsIn(element), notes: references(element, 'NoteRef'),
  };
}

function positionsOf(element: XmlElement): { start: number; end: number } | undefined {
  const start = wholeNumber(element, 'startPosition');
  const end = wholeNumber(element, 'endPosition');
  return start === undefined || end === undefined ? undefined : { start: Math.min(start, end), end: Math.max(start, end) };
}

/** The codings of an element itself. */
export function codingsIn(element: XmlElement): ReadCoding[] {
  return childrenNamed(element, 'Coding').map((coding) => ({
    code: guidIn(childNamed(coding, 'CodeRef'), 'targetGUID'), user: userOf(coding), created: timeOf(coding), notes: references(coding, 'NoteRef'),
  }));
}
