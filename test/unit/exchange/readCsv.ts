/** A strict reader of RFC 4180 for tests: rows of cells, without the byte-order mark. */
export function readCsv(text: string, separator = ','): string[][] {
  const rows: string[][] = [];
  let row: string[] = [];
  let at = text.startsWith('\ufeff') ? 1 : 0;
  while (at < text.length) {
    let cell = '';
    if (text[at] === '"') {
      for (at++; text[at] !== '"' || text[at + 1] === '"'; at++) {
        if (at >= text.length) throw new Error('a quoted cell is not closed');
        cell += text.charAt(at);
        if (text[at] === '"') at++;
      }
      at++;
    } else {
      while (at < text.length && text[at] !== separator && text[at] !== '\r') {
        if (/["\n]/.test(text.charAt(at))) throw new Error(`unquoted ${JSON.stringify(text[at])}`);
        cell += text.charAt(at++);
      }
    }
    row.push(cell);
    if (text[at] === separator) at++;
    else if (text.startsWith('\r\n', at)) {
      at += 2;
      rows.push(row);
      row = [];
    } else throw new Error(`unexpected ${JSON.stringify(text.slice(at, at + 5))}`);
  }
  return rows;
}
