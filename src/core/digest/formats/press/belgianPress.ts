import type { FormatDescription } from '../engine/description';

/** GoPress and Belga Press: paper and date, page and number of words, the title; rights behind the text. */
export const gopress: FormatDescription = {
  id: 'gopress', name: 'GoPress',
  labels: 'colon',
  opens: /^[^:]{2,70}\s[-–]\s\d{1,2}\s\p{L}{3,10}\.?\s\d{4}$/u,
  opensWithSource: true,
  after: /^(?:copyright\b|©|\(c\))/iu,
  title: 'first',
  headLine: /^[^:]{2,70}\s[-–]\s\d{1,2}\s\p{L}{3,10}\.?\s\d{4}$|^(?:pagina|page|p\.|blz\.?|seite)\s?\d+.{0,40}$/iu,
  head: ['byline', 'page', 'section', 'date', 'source'],
  tail: ['copyright'],
  authorBelow: true,
  dateOrder: 'dayFirst',
  proof: { row: /^(?:copyright|©).{0,120}(?:rechten|droits|rechte)|^(?:pagina|page|p\.|blz\.?|seite)\s?\d+(?:\s[-–]\s\d.{0,30})?$/iu },
};

/** Mediargus: a list of all titles with their first words, then the texts, each below its date and page. */
export const mediargus: FormatDescription = {
  id: 'mediargus', name: 'Mediargus',
  labels: 'colon',
  opens: /^(?:.{2,60},\s)?\d{1,2}[-/]\d{1,2}[-/]\d{4},\s?(?:p|blz|pag)\.\s?\d+/iu,
  opensWithSource: true,
  after: /^(?:copyright\b|©|\(c\))/iu,
  title: 'first',
  headLine: /^(?:.{2,60},\s)?\d{1,2}[-/]\d{1,2}[-/]\d{4},\s?(?:p|blz|pag)\.\s?\d+/iu,
  head: ['byline'],
  authorBelow: true,
  dateOrder: 'dayFirst',
  tail: ['copyright'],
  proof: { row: /^(?:©|\(c\)|copyright)/iu },
};
