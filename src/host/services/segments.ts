import { digestSegments } from '../../core/corpus/digestSegments';
import type { AnnotatedDigest, CoderAnnotation, CoderNote } from '../../core/corpus/types';
import type { Mention } from '../../core/entities/types';
import type { Segment } from '../../core/search/types';
import { decideTopics } from '../../core/topics/decideTopics';
import { articleById, indexedArticleAt } from '../corpus/articles';
import type { AnnotationStore } from '../annotations/annotationStore';
import { isAttached } from '../../core/annotations/attached';
import type { Analysers } from '../corpus/analysers';
import type { Corpus } from '../corpus/corpus';
import type { Digest } from '../corpus/digest';
import type { TopicIndex } from '../topics/topicIndex';
import { fileName } from '../files/uris';
import { finishInSlices, giveWay } from '../slices';

/** The tagged passages and articles of the whole workspace for queries and exports. */
export class SegmentSource {
  constructor(
    private readonly corpus: Corpus, private readonly annotations: AnnotationStore,
    private readonly topics: TopicIndex, private readonly analysers: Analysers,
  ) {}

  /** @param isCancelled asked between digests; the list ends early then */
  async all(isCancelled: () => boolean = () => false): Promise<Segment[]> {
    await this.topics.ready();
    await this.corpus.whenCurrent();
    const segments: Segment[] = [];
    for (const digest of this.corpus.all()) {
      if (isCancelled()) break;
      if (this.annotations.sidecarsOf(digest.uri).length > 0) segments.push(...digestSegments(await this.annotated(digest, 'tagged')));
      await giveWay();
    }
    return segments;
  }

  /** Every digest with all that is known of it, each when it is its turn; its mentions only in tagged articles, unless asked for. */
  async *digests(also?: 'mentions'): AsyncGenerator<AnnotatedDigest> {
    await this.topics.ready();
    await this.corpus.whenCurrent();
    for (const digest of this.corpus.all()) {
      yield await this.annotated(digest, also === 'mentions' ? 'all' : 'tagged');
      await giveWay();
    }
  }

  /** @param mentionsIn `tagged`: only the articles with something tagged, which takes less time */
  private async annotated(digest: Digest, mentionsIn: 'tagged' | 'all'): Promise<AnnotatedDigest> {
    const notes = this.notesOf(digest);
    const annotations = this.annotationsOf(digest, notes);
    const fields = await finishInSlices(digest.fieldSteps());
    return {
      file: digest.file, text: digest.text, parsed: digest.parsed, notes, annotations,
      articles: digest.articles.map((article, index) => ({
        article, topics: this.topics.topicsOf(digest, index) ?? decideTopics({ primary: null, topics: [], unsure: true }, undefined),
        fields: fields[index] ?? {},
      })),
      mentions: await this.mentions(digest, mentionsIn === 'all' ? undefined : taggedArticles(annotations, notes)),
    };
  }

  private notesOf(digest: Digest): CoderNote[] {
    return this.annotations.notesOf(digest.uri).map(({ coder, sidecar, note, article }) => ({ coder, sidecar: fileName(sidecar), note, article }));
  }

  private annotationsOf(digest: Digest, notes: readonly CoderNote[]): CoderAnnotation[] {
    return this.annotations.of(digest.uri).map((place) => {
      const { annotation, coder, status, score, start, end } = place;
      const sidecar = fileName(place.sidecar);
      const article = isAttached({ status })
        ? indexedArticleAt(digest, start)?.article : articleById(digest, annotation.article ?? '');
      return {
        coder: annotation.coder ?? coder, sidecar, annotation, article,
        anchor: { id: annotation.id, status, score, start, end },
        note: notes.find((entry) => entry.sidecar === sidecar && (entry.article?.id ?? entry.note.id) === (article?.id ?? annotation.article))?.note,
      };
    });
  }

  /** @param wanted ids of articles; undefined for all */
  private async mentions(digest: Digest, wanted: ReadonlySet<string | undefined> | undefined): Promise<Mention[]> {
    const recogniser = await this.analysers.recogniser();
    const mentions: Mention[] = [];
    for (const [index, { id }] of digest.articles.entries()) {
      if (wanted?.has(id) === false) continue;
      await finishInSlices(digest.mentionSteps(index, recogniser));
      mentions.push(...digest.mentions(index, recogniser));
      await giveWay();
    }
    return mentions;
  }
}

/** Ids of the articles with something tagged. */
function taggedArticles(annotations: readonly CoderAnnotation[], notes: readonly CoderNote[]): ReadonlySet<string | undefined> {
  return new Set([...annotations.map(({ article }) => article?.id), ...notes.map(({ article }) => article?.id)]);
}
