const kilobyte = 1024;
const megabyte = kilobyte * kilobyte;

/**
 * How much of a file is read at most. Real exports stay far below: a Word export of 500 pages has 10 MB of XML, a month of a
 * busy mailing list 30 MB. What is above is refused in words, so that no file can use up time or memory.
 */
export const limits = {
  /** Bytes of a file given for import: what editors still hand to extensions. */
  fileBytes: 50 * megabyte,
  /** Files in an archive. */
  zipEntries: 20_000,
  /** Bytes of one unpacked file. */
  entryBytes: 64 * megabyte,
  /** Bytes of all files unpacked from one archive and the archives in it. */
  unpackedBytes: 256 * megabyte,
  /** How many times more bytes than packed; text packs to a tenth, a bomb to a thousandth. Smaller files may pack better. */
  unpackedRatio: 200,
  ratioFrom: 10 * megabyte,
  /** Archives in archives. */
  zipDepth: 2,
  /** Tags of one XML text; each end tag counts too. */
  xmlTags: 3_000_000,
  /** Elements in elements. */
  xmlDepth: 400,
  htmlDepth: 600,
  htmlNodes: 1_500_000,
  /** Sum of the depths of all elements, as the parser looks through what is open. Large pages have a tenth of it. */
  htmlDepths: 50_000_000,
  /** Attributes of one HTML tag, which the parser compares with each other. */
  htmlAttributes: 1_000,
  /** Rows of one table, and cells of a row, that become text. */
  tableRows: 5_000,
  rowCells: 200,
  /** Groups in groups of an RTF text. */
  rtfDepth: 500,
  /** Parts in parts of a message. */
  mailDepth: 30,
  mailHeaderBytes: megabyte,
  pdfPages: 3_000,
  /** Pieces of text on one page. */
  pdfPieces: 50_000,
  /** Milliseconds for one PDF: pages are programs, which may run long. */
  pdfTime: 120_000,
  /** Milliseconds for one given file, looked at between its parts: what was read by then is kept. */
  fileTime: 300_000,
  /** Milliseconds after which a worker that reads a file is ended: longer, so that it can answer by itself. */
  answerTime: 360_000,
  articles: 50_000,
  /** Passages and notes in a project of another program. */
  annotations: 500_000,
  /** UTF-16 code units of a title; longer ones are cut at a word. */
  title: 500,
  /** Bytes of a digest, about: larger imports are written as several. Editors colour files of up to 20 MB. */
  digestCharacters: 12 * megabyte,
  /** Files of a folder given for import. */
  folderFiles: 20_000,
} as const;

/** A limit in megabytes, for messages. */
export function inMegabytes(bytes: number): number {
  return Math.round(bytes / megabyte);
}
