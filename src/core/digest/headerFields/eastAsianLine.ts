import { dateIn } from '../formats/engine/dates';
import { add, type Gathered } from '../formats/engine/fields';

/** The line below the title of a Chinese or Japanese newspaper article: the date first, and then the paper, the edition, the page. */

const longest = 80;
const dateFirst = /^[（(]?\p{Nd}{2,4}\s*年\s*\p{Nd}{1,2}\s*月\s*\p{Nd}{1,2}\s*日/u;
const endOfSentence = /[。！？!?]/u;
const parts: Readonly<Record<string, RegExp>> = {
  source: /(?:来源|來源|出处|出處|出典|媒体|媒體)\s*[:：]\s*《?(?<value>[^》\s]+)》?/u,
  author: /(?:作者|记者|記者|文責)\s*[:：]\s*(?<value>[^\s|｜]+)/u,
  edition: /(?<value>[朝夕]刊)/u,
  page: /(?:第\s*)?(?<value>[A-Z]?\p{Nd}{1,3})\s*[面版頁页]/u,
};
const characters = /(?<value>\p{Nd}{1,6})\s*(?:字|文字)(?!\p{L})/u;

/** Whether a line begins with a date and has no sentence. */
export function isEastAsianLine(line: string): boolean {
  return line.length <= longest && dateFirst.test(line) && !endOfSentence.test(line);
}

/** Adds what the line says; figures are plain digits. */
export function addEastAsianLine(fields: Gathered, line: string): void {
  add(fields, 'date', dateIn(plainDigits(line)));
  for (const [name, part] of Object.entries(parts)) add(fields, name, plainDigits(part.exec(line)?.groups?.['value'] ?? ''));
  const count = plainDigits(characters.exec(line)?.groups?.['value'] ?? '');
  add(fields, 'words', count === '' ? undefined : Number(count));
}

function plainDigits(text: string): string {
  return text.replace(/[０-９]/gu, (digit) => digit.normalize('NFKC'));
}
