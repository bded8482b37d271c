import { anchorFor } from '../../annotations/anchoring/anchorFor';
import { isAttached } from '../../annotations/attached';
import { changeSidecar } from '../../annotations/changeSidecar';
import type { SidecarChange } from '../../annotations/sidecarChange';
import type { Annotation } from '../../annotations/types';
import type { AnnotatedDigest, CoderAnnotation, CoderNote } from '../../corpus/types';
import type { Span } from '../../text/span';
import { shortId } from '../guid';
import { unknownTime } from '../names';
import { OffsetIndex, withLineFeeds } from '../offsetIndex';
import { dateTime } from '../dateTime';

/** What one coder has in a digest and no element of the format can hold, as the text of an annotations file. */
export interface LeftEntries {
  readonly coder: string;
  readonly text: string;
  /** Annotations and notes that have no place in the text. */
  readonly unplaced: number;
  /** Articles with a status or topics, passages with an id or time of another kind. */
  readonly others: number;
}

/**
 * Passages that are no longer in the text, notes on articles that are no longer there, the status and topics of articles, and
 * ids and times that can't be written elsewhere. They go into a note, so that nothing is lost.
 */
export function leftEntries({ file, text: original }: Pick<AnnotatedDigest, 'file' | 'text'>, annotations: readonly CoderAnnotation[], notes: readonly CoderNote[]): LeftEntries[] {
  const fileName = file.slice(file.lastIndexOf('/') + 1);
  const target: LineFeedText = { text: withLineFeeds(original), index: new OffsetIndex(original, { units: 'utf-16', lineBreaks: 1 }) };
  const coders = [...new Set([...annotations, ...notes].map(({ coder }) => coder))].sort();
  return coders.flatMap((coder) => {
    const mine = <T extends { readonly coder: string }>(all: readonly T[]): T[] => all.filter((one) => one.coder === coder);
    const articles = mine(notes).flatMap(noteChange);
    const passages = mine(annotations).filter((one) => !isAttached(one.anchor) || isOdd(one.annotation));
    const changes = [...articles.map(({ change }) => change), ...passages.map((one) => passageChange(one, target)).sort(byPlace)];
    if (changes.length === 0) return [];
    const { text } = changeSidecar(undefined, fileName, changes, coder === '' ? undefined : coder);
    const unplaced = passages.filter(({ anchor }) => !isAttached(anchor)).length + articles.filter(({ isUnplaced }) => isUnplaced).length;
    return text === undefined ? [] : [{ coder, text, unplaced, others: changes.length - unplaced }];
  });
}

/** Whether its id or time can't be written as the format has them. */
function isOdd({ id, created }: Annotation): boolean {
  return shortId(id) !== id || (created !== '' && (dateTime(created) !== created || created === unknownTime));
}

/** The text as other programs have it, and the way to its offsets. */
interface LineFeedText {
  readonly text: string;
  readonly index: OffsetIndex;
}

type PassageChange = Extract<SidecarChange, { readonly kind: 'addAnnotation' }>;

function passageChange({ annotation, anchor, coder, article }: CoderAnnotation, { text, index }: LineFeedText): PassageChange {
  const written = { ...annotation, ...(coder !== '' && { coder }) };
  const place = ({ start, end }: Span): Span => ({ start: index.before(start), end: index.before(end) });
  if (isAttached(anchor)) return { kind: 'addAnnotation', annotation: { ...written, ...anchorFor(text, place(anchor), article?.id) } };
  const { exact, prefix, suffix } = annotation;
  return {
    kind: 'addAnnotation',
    annotation: { ...written, exact: withLineFeeds(exact), prefix: withLineFeeds(prefix), suffix: withLineFeeds(suffix), ...place(annotation) },
  };
}

function byPlace({ annotation: a }: PassageChange, { annotation: b }: PassageChange): number {
  return a.start - b.start || b.end - a.end || (a.id < b.id ? -1 : 1);
}

function noteChange({ note, article }: CoderNote): { readonly change: SidecarChange; readonly isUnplaced: boolean }[] {
  const { topics, status, tags, memo } = note;
  const isNew = status !== undefined && status !== 'unread';
  const set = {
    ...(topics !== undefined && { topics }), ...(isNew && { status }),
    ...(article === undefined && { ...(tags !== undefined && { tags }), ...(memo !== undefined && { memo }) }),
  };
  if (Object.keys(set).length === 0) return [];
  const name = { id: article?.id ?? note.id, title: article?.title ?? note.title };
  return [{ change: { kind: 'noteArticle', ...name, set }, isUnplaced: article === undefined }];
}
