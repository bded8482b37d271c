import type * as vscode from 'vscode';
import { tagShade } from '../../core/codebook/tagShade';
import { findTag, tagPaths } from '../../core/codebook/tagTree';
import { parentOf, withParents } from '../../core/codebook/tagPath';
import { countTagUse, type TagCounts } from '../../core/codebook/tagUse';
import { foldName } from '../../core/text/foldName';
import type { Codebook, Tag } from '../../core/codebook/types';
import type { ArticleNote } from '../../core/annotations/types';
import { isAttached } from '../../core/annotations/attached';
import type { DraggedUse } from '../../host/annotations/dragged';
import { nameOfPassage } from '../../host/annotations/namedPassage';
import { type PlacedAnnotation, placeKey } from '../../host/annotations/placedAnnotations';
import type { PlacedNote } from '../../host/annotations/placedNotes';
import type { StraySidecar } from '../../host/annotations/straySidecars';
import type { Article } from '../../core/digest/types';
import type { Digest } from '../../host/corpus/digest';
import type { ArticleTarget } from '../../host/annotations/targets';

/** An article with tags of its own. */
export interface TaggedArticle {
  readonly digest: Digest;
  readonly article: Article;
  readonly note: ArticleNote;
  readonly sidecar: vscode.Uri;
}

/** A tag with all that its row shows of it, so that a row is drawn anew when any of it changes. */
export interface TagNode {
  readonly kind: 'tag';
  readonly id: string;
  readonly path: string;
  readonly tagTarget: string;
  readonly own: number;
  readonly all: number;
  /** The one of the two that is shown. */
  readonly count: number;
  readonly hasChildren: boolean;
  /** `#rrggbb` */
  readonly color: string;
  /** Undefined if it is in use but in no codebook. */
  readonly definition: Tag | undefined;
}

export type CodebookNode =
  | TagNode
  | { readonly kind: 'untagged'; readonly id: string; readonly passages: readonly PlacedAnnotation[] }
  | { readonly kind: 'passage'; readonly id: string; readonly passageTarget: PlacedAnnotation; readonly dragged: DraggedUse }
  | { readonly kind: 'article'; readonly id: string; readonly articleTarget: ArticleTarget; readonly dragged: DraggedUse }
  | { readonly kind: 'unreadable'; readonly id: string; readonly file: vscode.Uri; readonly line: number }
  | { readonly kind: 'lostArticle'; readonly id: string; readonly lostArticle: PlacedNote }
  | { readonly kind: 'attention'; readonly id: string; readonly passages: readonly PlacedAnnotation[]; readonly articles: readonly PlacedNote[]; readonly strays: readonly StraySidecar[] }
  | { readonly kind: 'stray'; readonly id: string; readonly sidecar: vscode.Uri; readonly count: number; readonly notes: number };

/** What the tag tree is built from. */
export interface TagSource {
  readonly codebooks: readonly Codebook[];
  /** All that are defined or in use. */
  readonly tags: readonly string[];
  readonly passages: readonly PlacedAnnotation[];
  /** Sidecars that can't be read: their contents are missing from the counts. */
  readonly unreadable: readonly { readonly file: vscode.Uri; readonly line: number }[];
  readonly articles: readonly TaggedArticle[];
  /** Notes whose article is gone. */
  readonly lost: readonly PlacedNote[];
  /** Annotations files without a digest: what they hold counts, but has no place. */
  readonly strays: readonly StraySidecar[];
  /** Only tags whose path contains this are shown, with their ancestors; empty for all. */
  readonly filter: string;
  /** Whether a tag is counted alone, without those below it. */
  readonly countsOwn: boolean;
}

/** The tree, with what is counted once rather than for each row. */
export interface TagTree extends TagSource {
  /** In a multi-folder workspace a tag looks as in the first codebook that has it. */
  readonly codebook: Codebook;
  readonly defined: ReadonlySet<string>;
  readonly uses: ReadonlyMap<string, TagCounts>;
  /** Those that pass the filter. */
  readonly shownTags: readonly string[];
}

export function makeTagTree(source: TagSource): TagTree {
  const filter = foldName(source.filter);
  const found = new Set(source.tags.filter((path) => foldName(path).includes(filter)).flatMap(withParents));
  return {
    ...source,
    codebook: { version: 1, tags: source.codebooks.flatMap(({ tags }) => tags) },
    defined: new Set(source.codebooks.flatMap(tagPaths)),
    uses: countTagUse([
      ...source.passages.map(({ annotation }) => annotation.tags), ...[...source.articles, ...source.lost].map(({ note }) => note.tags ?? []),
      ...source.strays.flatMap(({ loaded: { sidecar } }) => [...sidecar?.annotations ?? [], ...sidecar?.articles ?? []].map(({ tags }) => tags ?? [])),
    ]),
    shownTags: source.tags.filter((path) => found.has(path)),
  };
}

/** Roots: what needs attention first, then the codebook's tags in order, used tags that it lacks, and passages without a tag. */
export function rootNodes(tree: TagTree): CodebookNode[] {
  const lost = tree.passages.filter((place) => !isAttached(place));
  const attention: CodebookNode[] = lost.length + tree.lost.length + tree.strays.length === 0 ? []
    : [{ kind: 'attention', id: 'attention', passages: lost, articles: tree.lost, strays: tree.strays }];
  const unreadable = tree.unreadable.map(({ file, line }): CodebookNode => ({ kind: 'unreadable', id: `unreadable:${file.toString()}`, file, line }));
  const passages = tree.filter === '' ? tree.passages.filter((place) => isAttached(place) && place.annotation.tags.length === 0) : [];
  const untagged: CodebookNode[] = passages.length === 0 ? [] : [{ kind: 'untagged', id: 'untagged', passages }];
  return [...unreadable, ...attention, ...tagNodes(tree, ''), ...untagged];
}

export function childNodes(tree: TagTree, parent: CodebookNode): CodebookNode[] {
  if (parent.kind === 'attention') {
    return [
      ...parent.strays.map(strayNode),
      ...parent.articles.map((one): CodebookNode => ({ kind: 'lostArticle', id: `attention|${one.sidecar.toString()}#article ${one.note.id}`, lostArticle: one })),
      ...parent.passages.map((place) => passageNode('attention', place, undefined)),
    ];
  }
  if (parent.kind === 'untagged') return parent.passages.map((place) => passageNode('untagged', place, undefined));
  if (parent.kind !== 'tag') return [];
  return [
    ...tagNodes(tree, parent.path),
    ...tree.articles.filter(({ note }) => (note.tags ?? []).includes(parent.path)).map(({ digest, article, note, sidecar }): CodebookNode => ({
      kind: 'article', id: `${parent.path}|${digest.uri.toString()}#${article.id}`, articleTarget: { digest, article },
      dragged: { kind: 'article', id: note.id, sidecar: sidecar.toString(), from: parent.path },
    })),
    ...tree.passages.filter((place) => isAttached(place) && place.annotation.tags.includes(parent.path))
      .map((place) => passageNode(parent.path, place, parent.path)),
  ];
}

function tagNodes({ codebook, countsOwn, defined, uses, shownTags }: TagTree, parent: string): CodebookNode[] {
  return shownTags.filter((path) => parentOf(path) === parent).map((path): CodebookNode => {
    const counts = uses.get(path) ?? { own: 0, all: 0 };
    return {
      kind: 'tag', id: `tag:${path}`, path, tagTarget: path, ...counts, count: countsOwn ? counts.own : counts.all,
      color: tagShade(codebook, path), definition: defined.has(path) ? findTag(codebook, path) : undefined,
      hasChildren: shownTags.some((other) => parentOf(other) === path),
    };
  });
}

function strayNode({ loaded: { uri, sidecar } }: StraySidecar): CodebookNode {
  return {
    kind: 'stray', id: `stray:${uri.toString()}`, sidecar: uri, count: sidecar?.annotations.length ?? 0, notes: sidecar?.articles.length ?? 0,
  };
}

/** @param from the tag below which it stands */
function passageNode(parent: string, place: PlacedAnnotation, from: string | undefined): CodebookNode {
  return {
    kind: 'passage', id: `${parent}|${placeKey(place)}`, passageTarget: place, dragged: { kind: 'passage', ...nameOfPassage(place), ...(from !== undefined && { from }) },
  };
}
