import { digestSegments } from '../../core/corpus/digestSegments';
import type { CoderAnnotation, CoderNote } from '../../core/corpus/types';
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
      if (this.annotations.sidecarsOf(digest.uri).length > 0) segments.push(...await this.of(digest));
      await giveWay();
    }
    return segments;
  }

  private async of(digest: Digest): Promise<Segment[]> {
    const notes = this.notesOf(digest);
    const annotations = this.annotationsOf(digest, notes);
    const fields = await finishInSlices(digest.fieldSteps());
    return digestSegments({
      file: digest.file, text: digest.text, parsed: digest.parsed, notes, annotations,
      articles: digest.articles.map((article, index) => ({
        article, topics: this.topics.topicsOf(digest, index) ?? decideTopics({ primary: null, topics: [], unsure: true }, undefined),
        fields: fields[index] ?? {},
      })),
      mentions: await this.mentionsNear(digest, annotations, notes),
    });
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

  /** Only for articles with something tagged: the others are not asked for. */
  private async mentionsNear(
    digest: Digest, annotations: readonly CoderAnnotation[], notes: readonly CoderNote[],
  ): Promise<Mention[]> {
    const recogniser = await this.analysers.recogniser();
    const wanted = new Set([...annotations.map(({ article }) => article?.id), ...notes.map(({ article }) => article?.id)]);
    const mentions: Mention[] = [];
    for (const [index, { id }] of digest.articles.entries()) {
      if (!wanted.has(id)) continue;
      await finishInSlices(digest.mentionSteps(index, recogniser));
      mentions.push(...digest.mentions(index, recogniser));
      await giveWay();
    }
    return mentions;
  }
}
