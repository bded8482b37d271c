import type { ArticleFields, KnownFormat } from '../../digest/types';
import type { Losses } from '../losses';
import { isoDateIn } from '../text/isoDate';
import { oneLine, titleLine } from '../text/lines';
import type { DocumentArticles } from '../text/articlesOfDocument';
import type { ConvertedArticle } from '../types';
import { htmlBlocks } from './htmlBlocks';
import { classesOf, findElements, textOf, type HtmlElement, type HtmlParent } from './parseHtml';

/** How a database marks the parts of an article with classes. */
interface DatabasePage {
  readonly format: KnownFormat;
  /** A class of the element that holds one article. */
  readonly article: RegExp;
  readonly title: RegExp;
  /** Elements whose text is a field. */
  readonly fields: readonly (readonly [RegExp, keyof ArticleFields])[];
  /** Elements that hold the text; what lies between them and the title are lines about the article. */
  readonly body: RegExp;
}

const databases: readonly DatabasePage[] = [
  {
    format: { id: 'factiva-html', name: 'Factiva (HTML)' },
    article: /^[a-z]{2}Article$/, title: /Headline$/, body: /^articleParagraph$|^[a-z]{2}articleParagraph$/i, fields: [[/^author$/i, 'author']],
  },
  {
    format: { id: 'europresse-html', name: 'Europresse (HTML)' },
    article: /^(?:docContainer|articleContainer)$/i, title: /^titreArticleVisu$|^titreArticle$/i, body: /^docOcurrContainer$|^docOccurContainer$/i,
    fields: [[/^DocPublicationName$/i, 'source'], [/^(?:docAuthors|sm-margin-bottomNews)$/i, 'author']],
  },
];
const europresseHeader = /^DocHeader$/i;

/** The articles of a database's HTML export; undefined for other pages, and where the classes have changed. */
export function databaseArticles(page: HtmlParent, losses: Losses): DocumentArticles | undefined {
  for (const database of databases) {
    const isArticle = (element: HtmlElement): boolean => hasClass(element, database.article)
      || (element.tagName === 'article' && findElements(element, (inner) => hasClass(inner, database.title)).length > 0);
    const articles = findElements(page, isArticle).flatMap((element) => articleIn(element, database, losses) ?? []);
    if (articles.length > 0) return { articles, format: database.format };
  }
  return undefined;
}

function articleIn(element: HtmlElement, database: DatabasePage, losses: Losses): ConvertedArticle | undefined {
  const [title] = findElements(element, (inner) => hasClass(inner, database.title));
  const bodies = findElements(element, (inner) => hasClass(inner, database.body));
  if (title === undefined || bodies.length === 0) return undefined;
  const lines = linesAbout(element, new Set([title, ...bodies]));
  return {
    title: titleLine(textOf(title)) || '?',
    fields: { ...fieldsOfLines(lines), ...classFields(element, database) },
    paragraphs: bodies.flatMap((body) => htmlBlocks(body, losses)).flatMap(({ text }) => text.split('\n')).map(oneLine).filter((line) => line !== ''),
  };
}

function classFields(element: HtmlElement, { fields }: DatabasePage): ArticleFields {
  const found: Record<string, string> = {};
  for (const [name, field] of fields) {
    const [inner] = findElements(element, (each) => hasClass(each, name));
    const text = inner === undefined ? '' : oneLine(textOf(inner));
    if (text !== '') found[field] = field === 'author' ? withoutBy(text) : text;
  }
  const [header] = findElements(element, (each) => hasClass(each, europresseHeader));
  return header === undefined ? found : { ...found, ...headerFields(oneLine(textOf(header))) };
}

/** `Politique, vendredi 8 mars 2024 412 mots, p. 7` */
function headerFields(text: string): ArticleFields {
  const date = isoDateIn(text);
  const page = /(?:^|[\s,;])(?:p(?:age|\.)|S(?:eite|\.))\s?([A-Z]?\d{1,3}(?:\s?[,-]\s?[A-Z]?\d{1,3})*)/u.exec(text)?.[1];
  const words = wordCount(text);
  return { ...(date !== undefined && { date }), ...(page !== undefined && { page }), ...(words !== undefined && { words }) };
}

/** The texts of the innermost elements between a title and a text, such as `Reuters` and `612 words`. */
function linesAbout(element: HtmlElement, parts: ReadonlySet<HtmlElement>): string[] {
  return element.childNodes.flatMap((child): string[] => {
    if (!('tagName' in child)) return child.nodeName === '#text' ? [oneLine(textOf(child))] : [];
    if (parts.has(child)) return [];
    const hasParts = [...parts].some((part) => contains(child, part));
    const hasBlocks = child.childNodes.some((inner) => 'tagName' in inner && (inner.tagName === 'div' || inner.tagName === 'p'));
    return hasParts || hasBlocks ? linesAbout(child, parts) : [oneLine(textOf(child))];
  }).filter((line) => line !== '');
}

function contains(outer: HtmlElement, inner: HtmlElement): boolean {
  for (let at: HtmlParent | null = inner; at !== null; at = 'parentNode' in at ? at.parentNode : null) if (at === outer) return true;
  return false;
}

/** Names of languages as databases write them. */
const languages: Readonly<Record<string, string>> = {
  english: 'en', englisch: 'en', anglais: 'en', inglés: 'en', inglese: 'en', engels: 'en', inglês: 'en',
  german: 'de', deutsch: 'de', allemand: 'de', alemán: 'de', tedesco: 'de', duits: 'de', alemão: 'de',
  french: 'fr', französisch: 'fr', français: 'fr', francés: 'fr', francese: 'fr', frans: 'fr', francês: 'fr',
  spanish: 'es', spanisch: 'es', espagnol: 'es', español: 'es', spagnolo: 'es', spaans: 'es', espanhol: 'es',
  italian: 'it', italienisch: 'it', italien: 'it', italiano: 'it', italiaans: 'it',
  dutch: 'nl', niederländisch: 'nl', néerlandais: 'nl', neerlandés: 'nl', olandese: 'nl', nederlands: 'nl',
  portuguese: 'pt', portugiesisch: 'pt', portugais: 'pt', portugués: 'pt', portoghese: 'pt', português: 'pt',
  polish: 'pl', polnisch: 'pl', polonais: 'pl', polski: 'pl', swedish: 'sv', schwedisch: 'sv', svenska: 'sv', danish: 'da', dansk: 'da', norwegian: 'no', norsk: 'no', finnish: 'fi', suomi: 'fi',
};

/** `Ida Brandt` of `By Ida Brandt`, in the languages of the databases. */
function withoutBy(author: string): string {
  return author.replace(/^(?:by|von|par|por|di|door|av|przez)\s+/i, '');
}

function wordCount(text: string): number | undefined {
  const count = /(?:^|\s)(\d{1,3}(?:[.,\s]\d{3})*|\d+)\s(?:words|Wörter|mots|palabras|parole|woorden|palavras|ord|słów|sanaa)(?![\p{L}])/iu.exec(text)?.[1];
  return count === undefined ? undefined : Number(count.replace(/\D/g, ''));
}

/** Factiva's lines in their order: author, words, date, (time,) source, code, page, language, copyright; `Document …` at the end. */
function fieldsOfLines(lines: readonly string[]): ArticleFields {
  const fields: Record<string, string | number> = {};
  for (const [index, line] of lines.entries()) {
    const words = wordCount(line);
    const id = /^Document\s+([A-Z0-9]{8,40})$/i.exec(line)?.[1];
    const page = /^(?:page|seite|página|pagina|s\.|p\.)?\s*([A-Z]?\d{1,3})$/i.exec(line)?.[1];
    const language = languages[line.toLowerCase()];
    if (id !== undefined) fields['id'] = id;
    else if (/^(?:\(c\)|©|copyright\b)/i.test(line)) fields['copyright'] ??= line;
    else if (words !== undefined && line.length < 30) fields['words'] ??= words;
    else if (fields['date'] === undefined && line.length < 40 && isoDateIn(line) !== undefined) fields['date'] = isoDateIn(line) ?? '';
    else if (/^\d{1,2}[:.]\d{2}/.test(line)) continue;
    else if (language !== undefined) fields['language'] ??= language;
    else if (page !== undefined && fields['source'] !== undefined) fields['page'] ??= page;
    else if (fields['date'] !== undefined && fields['source'] === undefined) fields['source'] = line;
    else if (index === 0 && withoutBy(line) !== line) fields['author'] = withoutBy(line);
    else if (fields['words'] === undefined && fields['author'] === undefined && fields['date'] === undefined && wordCount(lines[index + 1] ?? '') !== undefined) {
      fields['author'] = withoutBy(line);
    }
  }
  return fields;
}

function hasClass(element: HtmlElement, name: RegExp): boolean {
  return classesOf(element).some((each) => name.test(each));
}
