import type { AnnotatedDigest } from '../corpus/types';
import { shownTags } from '../exchange/groupByTag';
import { segmentKey } from '../search/segmentKey';
import type { Segment } from '../search/types';
import { articleKey, placeOf, type DigestInTables } from './articleRows';
import type { Row } from './tables';

/** @param segments those of this digest that were chosen */
export function segmentRows({ digest, codePoint }: DigestInTables, segments: readonly Segment[]): Row<'segments'>[] {
  const known = articleIds(digest);
  return segments.map((segment) => {
    const { kind, file, article, coder, anchor, text, memo, created, sidecar } = segment;
    const hasPlace = anchor !== 'ambiguous' && anchor !== 'orphan';
    return {
      segment: segmentKey(segment), kind, document: file,
      article: known.has(article.id) ? articleKey(file, article.id) : undefined,
      coder, anchor,
      ...(hasPlace ? placeOf(segment, codePoint) : noPlace),
      text, memo, created, annotations_file: sidecar,
    };
  });
}

const noPlace = { start_utf16: undefined, end_utf16: undefined, start_codepoint: undefined, end_codepoint: undefined };

/** @param onlyTag the codes at and below it alone */
export function codingRows(segments: readonly Segment[], onlyTag: string | undefined): Row<'segment_codes'>[] {
  return segments.flatMap((segment) => shownTags(segment, onlyTag).map((code) => ({ segment: segmentKey(segment), code })));
}

export function noteRows({ digest }: DigestInTables): Row<'notes'>[] {
  return digest.notes.map(({ coder, sidecar, note, article }) => ({
    note: segmentKey({ sidecar, kind: 'article', id: note.id }),
    document: digest.file,
    article: article === undefined ? undefined : articleKey(digest.file, article.id),
    coder, title: note.title, status: note.status, memo: note.memo, topics: note.topics && { ...note.topics },
  }));
}

function articleIds({ articles }: AnnotatedDigest): ReadonlySet<string> {
  return new Set(articles.map(({ article }) => article.id));
}
