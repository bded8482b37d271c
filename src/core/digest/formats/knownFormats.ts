import type { KnownFormat } from '../types';
import { readerOf } from './engine/readDescribed';
import { gopress, mediargus } from './press/belgianPress';
import { ebsco } from './press/ebsco';
import { europresse } from './press/europresse';
import { factiva, factivaCoded } from './press/factiva';
import { gale, infotrac } from './press/gale';
import { apaMessages, apaPapers, genios } from './press/germanPress';
import { newsbank } from './press/newsbank';
import { mailForms } from './mail/mailForm';
import { mailReader } from './mail/readMail';
import { markdown } from './markdown/readMarkdown';
import { records } from './records/readRecord';
import { sgml } from './sgml/readSgml';
import { nexis } from './press/nexis';
import { nexisUni } from './press/nexisUni';
import { retriever } from './press/nordicPress';
import { dialog, integrum, ownImport } from './press/otherPress';
import { proquest } from './press/proquest';
import type { FormatReader } from './document/formatReader';

/** The formats that are read by their description, in the order in which a text is asked whether it is of one. */
export const formatReaders: readonly FormatReader[] = [
  ...[
    ownImport, nexis, nexisUni, factiva, factivaCoded, proquest, integrum, gale, infotrac, ebsco, dialog, retriever, apaMessages, apaPapers, genios, gopress,
    mediargus, newsbank, europresse,
  ].map(readerOf),
  ...mailForms.map(mailReader),
  sgml,
  records,
  markdown,
];

/** For people to choose from. */
export const knownFormats: readonly KnownFormat[] = formatReaders.filter(({ layout }) => layout === undefined).map(({ id, name }) => ({ id, name }));

/** The format of that id; undefined for any other word. */
export function formatNamed(id: string | undefined): FormatReader | undefined {
  return formatReaders.find((each) => each.id === id && each.layout === undefined);
}
