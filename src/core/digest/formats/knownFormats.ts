import type { KnownFormat } from '../types';
import { readerOf } from './engine/readDescribed';
import { gopress, mediargus } from './press/belgianPress';
import { ebsco } from './press/ebsco';
import { europresse } from './press/europresse';
import { factiva, factivaCoded } from './press/factiva';
import { gale, galeRecords, infotrac } from './press/gale';
import { apaMessages, apaPapers, genios } from './press/germanPress';
import { newsbank, newsbankTitles } from './press/newsbank';
import { mailForms } from './mail/mailForm';
import { mailReader } from './mail/readMail';
import { markdown } from './markdown/readMarkdown';
import { records } from './records/readRecord';
import { sgml } from './sgml/readSgml';
import { nexis } from './press/nexis';
import { nexisUni } from './press/nexisUni';
import { retriever } from './press/nordicPress';
import { dialog, integrum, labelledRecords, ownImport } from './press/otherPress';
import { proquest, proquestHeadings } from './press/proquest';
import type { FormatReader } from './document/formatReader';

/** The formats that are read by their description, in the order in which a text is asked whether it is of one. */
export const formatReaders: readonly FormatReader[] = [
  ...[
    ownImport, nexis, nexisUni, factivaCoded, factiva, proquestHeadings, proquest, integrum, gale, ebsco, galeRecords, infotrac, dialog, retriever, apaMessages,
    apaPapers, genios, gopress, mediargus, newsbankTitles, newsbank, europresse, labelledRecords,
  ].map(readerOf),
  ...mailForms.map(mailReader),
  sgml,
  records,
  markdown,
];

/** For people to choose from: a format of several forms is one, by the name of the first. */
export const knownFormats: readonly KnownFormat[] = formatReaders
  .filter(({ id, layout }, index, all) => layout === undefined && all.findIndex((each) => each.id === id) === index)
  .map(({ id, name }) => ({ id, name }));

/** The readers of the format of that id, which may have several forms; none for any other word. */
export function readersOf(id: string | undefined): readonly FormatReader[] {
  return formatReaders.filter((each) => each.id === id && each.layout === undefined);
}

/** Whether a word is the id of a known format. */
export function isFormat(id: string | undefined): boolean {
  return knownFormats.some((each) => each.id === id);
}
