import type { Exporter, ExportParts, Project } from '../../exchange/types';
import { message } from '../../issues/issue';
import { ourName } from '../names';
import { codeElements } from './codeElements';
import { XmlWriter } from './xmlText';

const declaration = '<?xml version="1.0" encoding="utf-8"?>\n';
const namespace = 'urn:QDA-XML:codebook:1.0';

/** A REFI-QDA codebook: the tags alone. */
export const qdcExporter: Exporter = { id: 'qdc', isOfFolder: true, extension: 'qdc', write: writeQdc };

async function* writeQdc({ segments, codebook, tag }: Project): ExportParts {
  const xml = new XmlWriter();
  const codes = codeElements(xml, { codebook, used: new Set(segments.flatMap(({ tags }) => tags)), onlyTag: tag });
  // The schema wants at least one.
  if (codes.length === 0) return { refusal: message('export-without-tags') };
  const text = `${declaration}${xml.open('CodeBook', { xmlns: namespace, origin: ourName })}<Codes>${codes.join('')}</Codes></CodeBook>\n`;
  yield await Promise.resolve({ file: '', data: text });
  return [
    ...(codebook?.memo === undefined ? [] : [message('export-loss/project-memo')]),
    ...(xml.replaced === 0 ? [] : [message('export-loss/characters', xml.replaced)]),
  ];
}
