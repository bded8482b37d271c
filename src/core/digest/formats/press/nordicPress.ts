import type { FormatDescription } from '../engine/description';

/** Retriever (Mediearkivet, Atekst): the title, paper and date, the page, where it was published; a line drawn behind the text. */
export const retriever: FormatDescription = {
  id: 'retriever', name: 'Retriever',
  labels: 'colon',
  closes: /^={20,}$/u,
  title: 'above-line',
  headLine: /^(?!>).{2,90},\s\d{4}-\d\d-\d\d(?:\s\d\d:\d\d)?$|^(?!>).{2,90}\s\d{1,2}[./]\d{1,2}[./]\d{4}(?:\s\d\d:\d\d)?$|^(?:sid(?:a|an|or)|sid(?:e|er|en)|sivu)\s\d.{0,30}$|^(?:publicera[dt]|publiser[dt]|publiseret|publiceret|julkaistu)\s.{2,40}$/iu,
  head: ['byline'],
  tail: ['copyright', 'url'],
  tailOpens: /^(?:läs hela artikeln|se webartikeln|se webbartikeln|les hele artikkelen|se hele artikkelen|læs hele artiklen|se webartiklen|lue koko)/iu,
  pageLines: /^>\s|^(?:nyheter|nyheder|uutiset|datum .{4,20}|innehåll|träffar)\s?:?$/iu,
  proof: { row: /^(?:publicera[dt]|publiser[dt]|publiseret|publiceret|julkaistu)\s|artikeln på http|artikkelen på http|artiklen på http/iu },
};
