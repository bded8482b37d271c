/** `1 of 300 DOCUMENTS` and `Document 1 of 300`, by language: the word for a document, and the word between the numbers. */
const documentWords: Readonly<Record<string, readonly [document: string, of: string]>> = {
  English: ['documents?', 'of'],
  German: ['dokumente?n?', 'von'],
  French: ['documents?', 'de|sur'],
  Spanish: ['documentos?', 'de'],
  Italian: ['documenti?o?', 'di|su'],
  Dutch: ['documenten', 'van'],
  Portuguese: ['documentos?', 'de'],
  Swedish: ['dokument', 'av'],
  Danish: ['dokumenter', 'af'],
  Norwegian: ['dokumenter', 'av'],
  Finnish: ['asiakirj(?:a|aa|oja)', '/'],
  Polish: ['dokument(?:y|ów)?', 'z'],
  Russian: ['документ(?:а|ов)?', 'из'],
};

const words = Object.values(documentWords).map(([document]) => document).join('|');
const ofs = Object.values(documentWords).map(([, of]) => of).join('|');

/** A line that numbers a document among others. */
export const numberOfDocument = new RegExp(`^[*_\\s]*(?:(?:${words})\\s+)?\\d{1,6}\\s*(?:${ofs}|/)\\s*\\d{1,6}\\s+(?:${words})[*_\\s]*$|^[*_\\s]*(?:${words})\\s+\\d{1,6}\\s*(?:${ofs}|/)\\s*\\d{1,6}[*_\\s.:]*$`, 'iu');
