import { isAttached } from '../annotations/attached';
import { type ShownStatus, shownStatus } from '../annotations/shownStatus';
import type { Article } from '../digest/types';
import type { Mention } from '../entities/types';
import type { Segment } from '../search/types';
import { countWhile } from '../text/countWhile';
import type { AnnotatedDigest, CoderAnnotation, CoderNote } from './types';

/** The tagged articles and the passages of a digest, in text order, those without a place in it last. */
export function digestSegments(digest: AnnotatedDigest): Segment[] {
  const describe = articleDescriber(digest);
  const articles = digest.notes
    .filter(({ note }) => (note.tags ?? []).length > 0)
    .map((entry) => articleSegment(digest, entry, describe));
  const coded = codedArticles(digest);
  const passages = digest.annotations.map((entry) => passageSegment(digest, entry, describe, coded));
  return [...articles, ...passages].sort((a, b) => Number(isAdrift(a)) - Number(isAdrift(b)) || a.start - b.start || b.end - a.end);
}

/** The articles that have a memo but no tag, as segments without tags: nothing is found by them, but an export of everything has them. */
export function untaggedNotes(digest: AnnotatedDigest): Segment[] {
  const notes = digest.notes.filter(({ note }) => (note.tags ?? []).length === 0 && (note.memo ?? '').trim() !== '');
  if (notes.length === 0) return [];
  const describe = articleDescriber(digest);
  return notes.map((entry) => articleSegment(digest, entry, describe));
}

type Describe = (article: Article | undefined, fallback: { id: string; title: string }, status: ShownStatus) => Segment['article'];

/** The articles in which each sidecar has codings. */
function codedArticles({ annotations, notes }: AnnotatedDigest): ReadonlySet<string> {
  const tagged = [
    ...annotations.filter(({ annotation, anchor }) => annotation.tags.length > 0 && isAttached(anchor)),
    ...notes.filter(({ note }) => (note.tags ?? []).length > 0),
  ];
  return new Set(tagged.map(({ sidecar, article }) => codedKey(sidecar, article)));
}

function codedKey(sidecar: string, article: Article | undefined): string {
  return `${sidecar}#${article?.id ?? ''}`;
}

function articleDescriber(digest: AnnotatedDigest): Describe {
  const known = new Map(digest.articles.map((entry) => [entry.article.id, entry]));
  return (article, fallback, status) => {
    const entry = known.get(article?.id ?? '');
    return {
      id: article?.id ?? fallback.id,
      title: article?.title ?? fallback.title,
      topics: entry?.topics.topics.map((topic) => topic.label) ?? [],
      status,
      fields: entry?.fields ?? {},
    };
  };
}

function articleSegment(digest: AnnotatedDigest, { coder, sidecar, note, article }: CoderNote, describe: Describe): Segment {
  const span = { start: article?.titleStart ?? 0, end: article?.titleEnd ?? 0 };
  return {
    id: note.id,
    kind: 'article',
    file: digest.file,
    sidecar,
    article: describe(article, note, shownStatus(note.status, true)),
    ...span,
    text: article?.title ?? note.title,
    tags: note.tags ?? [],
    memo: note.memo ?? '',
    coder,
    created: '',
    anchor: article === undefined ? 'orphan' : 'exact',
    // Asked for by few: finding the names of a digest takes longer than all else.
    get entities() {
      return article === undefined ? [] : entitiesWithin(digest.mentions, article.titleStart, article.bodyEnd);
    },
  };
}

function passageSegment(digest: AnnotatedDigest, { coder, sidecar, annotation, anchor, article, note }: CoderAnnotation, describe: Describe, coded: ReadonlySet<string>): Segment {
  const attached = isAttached(anchor);
  const id = annotation.article ?? '';
  return {
    id: annotation.id,
    kind: 'passage',
    file: digest.file,
    sidecar,
    article: describe(article, { id, title: note?.title ?? '' }, shownStatus(note?.status, article !== undefined && coded.has(codedKey(sidecar, article)))),
    start: anchor.start,
    end: anchor.end,
    text: attached ? digest.text.slice(anchor.start, anchor.end) : annotation.exact,
    tags: annotation.tags,
    memo: annotation.memo ?? '',
    coder,
    created: annotation.created,
    anchor: anchor.status,
    get entities() {
      return attached ? entitiesWithin(digest.mentions, anchor.start, anchor.end) : [];
    },
  };
}

function isAdrift(segment: Segment): boolean {
  return segment.anchor === 'orphan' || segment.anchor === 'ambiguous';
}

/** Canonical names of the mentions that touch a span, each once, in text order. */
function entitiesWithin(mentions: readonly Mention[], start: number, end: number): string[] {
  const names = new Set<string>();
  for (let index = firstEndingAfter(mentions, start); index < mentions.length; index++) {
    const mention = mentions[index];
    if (mention === undefined || mention.start >= end) break;
    names.add(mention.canonical);
  }
  return [...names];
}

function firstEndingAfter(mentions: readonly Mention[], offset: number): number {
  return countWhile(mentions.length, (index) => (mentions[index]?.end ?? 0) <= offset);
}
