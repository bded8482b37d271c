/** A Word export of 500 pages: read, divided into articles, written as a digest. */
import { strToU8, zipSync } from 'fflate';
import { ImportSession } from '../../src/core/convert/files/serveImports';
import { articleLikeText } from './text.mjs';

const pages = 500;
/** Characters of a page of single-spaced text. */
const perPage = 3_000;
const perArticle = 4_500;

/** As Word writes it: a paragraph has several runs, each with its properties. */
function wordExport() {
  const text = articleLikeText(pages * perPage, {});
  const paragraphs = text.split('\n').filter((line) => line.trim() !== '');
  let since = 0;
  const body = paragraphs.map((line) => {
    since += line.length;
    const isTitle = since > perArticle;
    if (isTitle) since = 0;
    const runs = (line.match(/[^ ]+(?: [^ ]+){0,11} ?/g) ?? []).map((words) =>
      `<w:r w:rsidRPr="00A1B2C3"><w:rPr><w:rFonts w:ascii="Calibri" w:hAnsi="Calibri" w:cs="Calibri"/><w:sz w:val="22"/><w:lang w:val="en-GB"/></w:rPr><w:t xml:space="preserve">${escape(words)}</w:t></w:r>`);
    const head = isTitle ? `<w:p><w:pPr><w:pStyle w:val="Heading1"/></w:pPr><w:r><w:t>${escape(line.slice(0, 70))}</w:t></w:r></w:p>` : '';
    return `${head}<w:p w:rsidR="00A1B2C3" w:rsidRDefault="00A1B2C3"><w:pPr><w:spacing w:after="160"/><w:jc w:val="both"/></w:pPr>${runs.join('')}</w:p>`;
  }).join('');
  const styles = '<w:styles xmlns:w="x"><w:style w:type="paragraph" w:styleId="Heading1"><w:name w:val="heading 1"/></w:style></w:styles>';
  return zipSync({
    '[Content_Types].xml': strToU8('<Types/>'), 'word/styles.xml': strToU8(styles),
    'word/document.xml': strToU8(`<w:document xmlns:w="x"><w:body>${body}</w:body></w:document>`),
  });
}

/** @param {string} text */
function escape(text) {
  return text.replaceAll('&', '&amp;').replaceAll('<', '&lt;');
}

const bytes = wordExport();

export const cases = [];

export async function report() {
  const times = [];
  let articles = 0;
  for (let round = 0; round < 3; round += 1) {
    const began = process.cpuUsage();
    const session = new ImportSession();
    const file = await session.add({ name: 'export.docx', bytes, group: 'export.docx' });
    session.digests();
    const { user, system } = process.cpuUsage(began);
    times.push((user + system) / 1_000_000);
    articles = file.articles;
  }
  return [`${pages} pages, ${(bytes.length / 1e6).toFixed(1)} MB packed: ${articles} articles in ${times.map((time) => time.toFixed(2)).join(', ')} s of processor time`];
}
