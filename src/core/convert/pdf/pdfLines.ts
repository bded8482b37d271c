/** A piece of text on a page, in points from its lower left corner. */
export interface PdfPiece {
  readonly text: string;
  readonly x: number;
  readonly y: number;
  readonly width: number;
  readonly height: number;
}

/** A line of a page. */
export interface PdfLine {
  readonly text: string;
  readonly x: number;
  readonly end: number;
  readonly y: number;
  readonly height: number;
}

/** Pieces whose feet differ by less than this part of their height are on one line. */
const sameLine = 0.5;
/** A gap between pieces wider than this part of the height is a space; one of several heights is the gap between columns. */
const spaceGap = 0.15;
const columnGap = 2.5;

/** The lines of a page, in the order in which the page's program writes them: that of reading, also in columns. */
export function linesOfPage(pieces: readonly PdfPiece[]): PdfLine[] {
  const lines: PdfLine[] = [];
  let line: PdfLine | undefined;
  for (const piece of pieces) {
    if (piece.text === '' || (piece.text.trim() === '' && line === undefined)) continue;
    const height = piece.height || line?.height || 0;
    if (line !== undefined && continues(line, piece, height)) line = joined(line, piece, height);
    else {
      if (line !== undefined && line.text.trim() !== '') lines.push(line);
      line = { text: piece.text, x: piece.x, end: piece.x + piece.width, y: piece.y, height };
    }
  }
  if (line !== undefined && line.text.trim() !== '') lines.push(line);
  return lines;
}

function continues(line: PdfLine, piece: PdfPiece, height: number): boolean {
  const most = Math.max(line.height, height, 1);
  return Math.abs(line.y - piece.y) < most * sameLine && piece.x >= line.end - most && piece.x - line.end < most * columnGap;
}

function joined(line: PdfLine, piece: PdfPiece, height: number): PdfLine {
  const gap = piece.x - line.end;
  const needsSpace = gap > Math.max(line.height, height) * spaceGap && !/\s$/.test(line.text) && !/^\s/.test(piece.text);
  return { ...line, text: line.text + (needsSpace ? ' ' : '') + piece.text, end: Math.max(line.end, piece.x + piece.width), height: Math.max(line.height, height) };
}
