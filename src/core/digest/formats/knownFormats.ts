import type { KnownFormat } from '../types';
import { readerOf } from './engine/readDescribed';
import { nexis } from './press/nexis';
import { nexisUni } from './press/nexisUni';
import type { FormatReader } from './document/formatReader';

/** The formats that are read by their description, in the order in which a text is asked whether it is of one. */
export const formatReaders: readonly FormatReader[] = [
  ...[nexis, nexisUni].map(readerOf),
];

/** For people to choose from. */
export const knownFormats: readonly KnownFormat[] = formatReaders.map(({ id, name }) => ({ id, name }));

/** The format of that id; undefined for any other word. */
export function formatNamed(id: string | undefined): FormatReader | undefined {
  return formatReaders.find((each) => each.id === id);
}
