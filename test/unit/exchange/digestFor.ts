import type { Annotation, ArticleNote } from '../../../src/core/annotations/types';
import type { AnnotatedDigest, CoderSidecar } from '../../../src/core/corpus/types';
import { resolveSidecars } from '../../../src/core/corpus/resolveSidecars';
import { parseDigest } from '../../../src/core/digest/parse/parseDigest';

/** A digest as an export is given it, without entities and topics. */
export function digestFor(file: string, text: string, sidecars: readonly CoderSidecar[] = []): AnnotatedDigest {
  const parsed = parseDigest(text);
  const articles = parsed.articles.map((article) => ({ article, fields: article.fields, topics: { topics: [], primary: null, unsure: false, manual: false } }));
  return { file, text, parsed, articles, mentions: [], ...resolveSidecars(text, parsed.articles, sidecars) };
}

/** One coder's annotations file of a digest. */
export function sidecarFor(digest: string, coder: string, annotations: readonly Annotation[], articles: readonly ArticleNote[] = []): CoderSidecar {
  return { name: `${digest}${coder === '' ? '' : `.${coder}`}.annotations.yaml`, coder, sidecar: { version: 1, digest: digest.replace(/^.*\//, ''), articles, annotations } };
}
