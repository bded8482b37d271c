/**
 * A text with one kind of line ends, as the editor holds it: all become CR LF if most contain a CR, otherwise LF. (The rule is
 * that of VS Code's `PieceTreeTextBufferBuilder`.) A text that has only one of these kinds stays as it is.
 */
export function withEditorLines(text: string): string {
  const ends = { crlf: 0, cr: 0, lf: 0 };
  for (let at = text.indexOf('\r'); at !== -1; at = text.indexOf('\r', at + 1)) {
    if (text.charCodeAt(at + 1) === lineFeed) ends.crlf += 1;
    else ends.cr += 1;
  }
  if (ends.crlf + ends.cr === 0) return text;
  for (let at = text.indexOf('\n'); at !== -1; at = text.indexOf('\n', at + 1)) ends.lf += 1;
  ends.lf -= ends.crlf;
  const withReturn = ends.cr + ends.crlf > ends.lf;
  const isUniform = ends.cr === 0 && (withReturn ? ends.lf === 0 : ends.crlf === 0);
  return isUniform ? text : text.replace(/\r\n?|\n/g, withReturn ? '\r\n' : '\n');
}

const lineFeed = 10;
