/** A row of a distance table. */
function row(length: number): Uint32Array {
  return new Uint32Array(length + 1);
}

/** Only this much at either end of longer texts is compared: the effort is quadratic. */
const longest = 1000;

/**
 * Similarity of two texts: 1 − Levenshtein distance ÷ length of the longer. Only equal texts give 1; more differences than a
 * band of seven tenths of the length holds (E. Ukkonen, Algorithms for approximate string matching, 1985) make it 0.
 */
export function similarity(a: string, b: string): number {
  if (a === b) return 1;
  if (Math.max(a.length, b.length) > longest) return endsSimilarity(a, b);
  const from = commonStart(a, b);
  const atEnd = commonStart(reversed(a.slice(from)), reversed(b.slice(from)));
  const longer = Math.max(a.length, b.length);
  return Math.max(0, 1 - distance(a.slice(from, a.length - atEnd), b.slice(from, b.length - atEnd), Math.ceil(longer * 0.7)) / longer);
}

function endsSimilarity(a: string, b: string): number {
  const half = longest / 2;
  if (Math.min(a.length, b.length) < longest / 4) return 0;
  return Math.min(0.99, (similarity(a.slice(0, half), b.slice(0, half)) + similarity(a.slice(-half), b.slice(-half))) / 2);
}

function commonStart(a: string, b: string): number {
  const most = Math.min(a.length, b.length);
  let length = 0;
  while (length < most && a.charCodeAt(length) === b.charCodeAt(length)) length += 1;
  return length;
}

/** Levenshtein distance, or some value above `limit` if it exceeds that. */
function distance(a: string, b: string, limit: number): number {
  if (Math.abs(a.length - b.length) > limit) return limit + 1;
  let above = row(b.length);
  let current = row(b.length);
  for (let column = 0; column <= b.length; column += 1) above[column] = column;
  for (let line = 1; line <= a.length; line += 1) {
    const from = Math.max(1, line - limit);
    const to = Math.min(b.length, line + limit);
    current[from - 1] = from === 1 ? line : limit + 1;
    for (let column = from; column <= to; column += 1) {
      const change = (above[column - 1] ?? 0) + Number(a.charCodeAt(line - 1) !== b.charCodeAt(column - 1));
      const left = (current[column - 1] ?? 0) + 1;
      const up = column === line + limit ? change : (above[column] ?? 0) + 1;
      current[column] = Math.min(change, left, up);
    }
    [above, current] = [current, above];
  }
  return above[b.length] ?? 0;
}

/** How much of a context directly follows a place: the best similarity to any prefix of `text`. */
export function startSimilarity(context: string, text: string): number {
  if (context === '' || text.startsWith(context)) return 1;
  let above = row(text.length);
  let current = row(text.length);
  for (let column = 0; column <= text.length; column += 1) above[column] = column;
  for (let line = 1; line <= context.length; line += 1) {
    current[0] = line;
    for (let column = 1; column <= text.length; column += 1) {
      const change = (above[column - 1] ?? 0) + Number(context.charCodeAt(line - 1) !== text.charCodeAt(column - 1));
      current[column] = Math.min(change, (above[column] ?? 0) + 1, (current[column - 1] ?? 0) + 1);
    }
    [above, current] = [current, above];
  }
  return Math.max(0, 1 - Math.min(...above) / context.length);
}

/**
 * Where two consecutive texts meet in a stretch of text that contains both, more or less (P. Sellers, The theory and
 * computation of evolutionary distances, 1980: free ends in the stretch). Of equally good places the first: insertions at
 * the border go to the second text.
 * @returns offset in `stretch`
 */
export function borderIn(first: string, second: string, stretch: string): number {
  const pattern = first + second;
  let above = row(stretch.length);
  let current = row(stretch.length);
  let borderAbove = row(stretch.length);
  let border = row(stretch.length);
  for (let column = 0; column <= stretch.length; column += 1) borderAbove[column] = column;
  for (let line = 1; line <= pattern.length; line += 1) {
    current[0] = line;
    border[0] = 0;
    for (let column = 1; column <= stretch.length; column += 1) {
      const change = (above[column - 1] ?? 0) + Number(pattern.charCodeAt(line - 1) !== stretch.charCodeAt(column - 1));
      const left = (current[column - 1] ?? 0) + 1;
      const up = (above[column] ?? 0) + 1;
      const best = Math.min(change, left, up);
      current[column] = best;
      border[column] = Math.min(
        best === change ? borderAbove[column - 1] ?? 0 : column,
        best === left ? border[column - 1] ?? 0 : column,
        best === up ? borderAbove[column] ?? 0 : column,
      );
    }
    if (line === first.length) border.forEach((_value, column) => { border[column] = column; });
    [above, current] = [current, above];
    [borderAbove, border] = [border, borderAbove];
  }
  const least = Math.min(...above);
  return borderAbove[above.indexOf(least)] ?? 0;
}

/** The text reversed, by code units: used for measuring towards the front. */
export function reversed(text: string): string {
  let result = '';
  for (let index = text.length - 1; index >= 0; index -= 1) result += text.charAt(index);
  return result;
}
