/** What elements of news in SGML are called: Reuters, the collections of TREC, LDC's newswire, and what others made like them. */
export const tags = {
  /** An element for each article. */
  article: ['reuters', 'item', 'doc', 'newsitem', 'article', 'story', 'document', 'record', 'news'],
  title: ['title', 'headline', 'hl', 'head', 'header', 'ti', 'h1', 'h2', 'h3', 'slug', 'heading'],
  body: ['body', 'text', 'content', 'fulltext', 'story', 'article'],
  /** A first paragraph in an element of its own. */
  lead: ['lp', 'leadpara', 'lead'],
  date: ['date', 'dd', 'date1', 'date_time', 'pubdate', 'docdate', 'datetime'],
  dateline: ['dateline', 'dl'],
  author: ['byline', 'author', 'by', 'bl'],
  source: ['source', 'so', 'pub', 'newspaper', 'publication', 'doctype'],
  section: ['section', 'sect'],
  id: ['docno', 'docid', 'id', 'accno', 'an'],
} as const;

/** Elements that list things, each in an element of its own. */
export const lists = { subjects: ['topics', 'subject', 'subjects', 'keyword', 'in'], places: ['places', 'geographic', 're'], companies: ['companies', 'orgs', 'co'] } as const;
