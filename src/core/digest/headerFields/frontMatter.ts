import type { Span } from '../../text/span';
import { addLabelled, type Gathered } from '../formats/engine/fields';
import { foldLabel, labelMap } from '../formats/engine/labelMap';
import { frontMatterLimits as limits } from '../tuning/formatTuning';
import type { Article } from '../types';

/** Lines between `---` at the top of a Markdown file, and what they say of all that is below. */
export interface FrontMatter {
  readonly fields: Gathered;
  readonly span: Span;
}

const line = /^(?<key>[\p{L}][\p{L}\p{N} _-]{0,40}):[ \t]+(?<value>\S.*)$/u;
const quoted = /^(?<quote>["'])(?<words>.*)\k<quote>$/u;
const own = { language: 'lang|language', source: 'source|publication|site|newsletter', byline: 'author|authors', date: 'date|published|pubdate' };
let labels: ReturnType<typeof labelMap> | undefined;

/** The front matter of a text; undefined where it has none. The title of the whole is no field of its articles. */
function frontMatterOf(text: string): FrontMatter | undefined {
  const opening = /^\ufeff?---[ \t]*\r?\n/u.exec(text)?.[0];
  if (opening === undefined) return undefined;
  const shown = text.slice(opening.length, opening.length + limits.length);
  const closing = /^(?:---|\.\.\.)[ \t]*$/mu.exec(shown);
  if (closing === null) return undefined;
  const lines = shown.slice(0, closing.index).split(/\r?\n/u);
  const pairs = lines.map((each) => line.exec(each)?.groups).filter((groups) => groups !== undefined);
  if (pairs.length === 0 || pairs.length < lines.filter((each) => each.trim() !== '').length * limits.pairs) return undefined;
  const start = opening.startsWith('\ufeff') ? 1 : 0;
  return { fields: fieldsOf(pairs), span: { start, end: opening.length + closing.index + closing[0].trimEnd().length } };
}

function fieldsOf(pairs: readonly Readonly<Record<string, string>>[]): Gathered {
  const map = (labels ??= labelMap(['date', 'source', 'byline', 'language', 'publisher', 'copyright', 'section', 'edition'], own));
  const fields: Gathered = {};
  for (const { key = '', value = '' } of pairs) {
    const label = map.get(foldLabel(key));
    const words = value.replace(/^\[|\]$/gu, '').trim();
    if (label !== undefined) addLabelled(fields, label, key, quoted.exec(words)?.groups?.['words'] ?? words);
  }
  return fields;
}

/** The articles with what the front matter says of them all, where they say nothing else. Its lines are about the first. */
export function withFrontMatter(text: string, articles: readonly Article[]): readonly Article[] {
  const matter = frontMatterOf(text);
  if (matter === undefined) return articles;
  return articles.map((article, index) => {
    const isFirst = index === 0 && matter.span.end <= article.titleStart;
    return { ...article, fields: { ...matter.fields, ...article.fields }, fieldSpans: isFirst ? [matter.span, ...article.fieldSpans.filter(({ start }) => start >= matter.span.end)] : article.fieldSpans };
  });
}
