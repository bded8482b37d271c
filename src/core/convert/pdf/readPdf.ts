import { limits } from '../limits';
import { Refusal } from '../refusal';
import { oneLine } from '../text/lines';
import type { DocumentText } from '../types';
import { linesOfPage, type PdfLine, type PdfPiece } from './pdfLines';
import { pdfBlocks } from './pdfBlocks';

/** What is used of a document of pdf.js. */
interface PdfDocument {
  readonly numPages: number;
  getPage(number: number): Promise<{ getTextContent(): Promise<{ items: readonly object[] }>; cleanup(): unknown }>;
  getMetadata(): Promise<{ info: unknown }>;
  readonly loadingTask: { destroy(): Promise<void> };
}

/** The text of a PDF: paragraphs joined from their lines, without heads and feet of pages. Throws `Refusal`. */
export async function readPdf(bytes: Uint8Array): Promise<DocumentText> {
  const began = Date.now();
  const document = await open(bytes);
  try {
    if (document.numPages > limits.pdfPages) throw new Refusal('import-refused/pdf-pages', limits.pdfPages);
    const pages: PdfLine[][] = [];
    for (let number = 1; number <= document.numPages; number += 1) {
      if (Date.now() - began > limits.pdfTime) throw new Refusal('import-refused/too-long');
      const page = await document.getPage(number);
      const { items } = await page.getTextContent();
      pages.push(linesOfPage(items.slice(0, limits.pdfPieces).flatMap(pieceOf)));
      page.cleanup();
    }
    const blocks = pdfBlocks(pages);
    if (blocks.length === 0) throw new Refusal('import-refused/pdf-pictures');
    return { blocks, title: await titleOf(document) };
  } catch (error) {
    throw error instanceof Refusal ? error : new Refusal('import-refused/damaged');
  } finally {
    await document.loadingTask.destroy();
  }
}

async function open(bytes: Uint8Array): Promise<PdfDocument> {
  // The library is larger than all other readers together: it is loaded when a PDF is asked for.
  const { getDocumentProxy } = await import('unpdf');
  try {
    // The library takes the bytes over. It must neither run code nor fetch anything.
    const document: unknown = await getDocumentProxy(Uint8Array.from(bytes), { isEvalSupported: false, disableFontFace: true, useSystemFonts: false, verbosity: 0 });
    return document as PdfDocument;
  } catch (error) {
    const isProtected = error instanceof Error && error.name === 'PasswordException';
    throw new Refusal(isProtected ? 'import-refused/password' : 'import-refused/damaged');
  }
}

function pieceOf(item: object): PdfPiece[] {
  const values: Readonly<Record<string, unknown>> = { ...item };
  const { str, transform, width, height } = values;
  if (typeof str !== 'string' || !Array.isArray(transform)) return [];
  const [, , , , x, y] = transform.map(Number);
  return [{ text: str, x: x ?? 0, y: y ?? 0, width: Number(width), height: Number(height) }];
}

async function titleOf(document: PdfDocument): Promise<string | undefined> {
  const { info } = await document.getMetadata();
  const title = typeof info === 'object' && info !== null && 'Title' in info && typeof info.Title === 'string' ? oneLine(info.Title) : '';
  // Programs write the name of the file that was printed.
  return title === '' || /\.(?:docx?|pdf|rtf|odt|html?|indd|qxd|tex|pages)$|^(?:microsoft word|untitled|unbenannt)/i.test(title) ? undefined : title;
}
