import type * as vscode from 'vscode';
import type { ArticleFacts } from '../../core/corpus/articleFacts';
import type { ParsedDigest } from '../../core/digest/types';
import type { AnchorStatus, Annotation } from '../../core/annotations/types';
import type { DecidedTopics } from '../../core/topics/decideTopics';
import { isAttached, needsAttention } from '../../core/annotations/attached';
import { finishInSlices } from '../slices';
import type { Services } from './services';

/** What `activate` returns: for other extensions and for tests. All offsets are UTF-16 code units. */
export interface PolicyDigestApi {
  readonly corpus: {
    /** Resolves when all digests have been read and their topics are known. */
    ready(): Promise<void>;
    digests(): readonly { readonly uri: vscode.Uri; readonly file: string; readonly parsed: ParsedDigest }[];
    topics(uri: vscode.Uri): readonly { readonly article: string; readonly topics: DecidedTopics | undefined }[];
    /** What is known of each article, the same as on the command line: topics here are those by the codebook's terms alone. */
    facts(uri: vscode.Uri): Promise<readonly ArticleFacts[]>;
  };
  readonly annotations: {
    ready(): Promise<void>;
    of(uri: vscode.Uri): readonly {
      readonly annotation: Annotation; readonly status: AnchorStatus; readonly attached: boolean; readonly start: number; readonly end: number;
      /** The annotations file: an id names an annotation only within it. */
      readonly sidecar: vscode.Uri;
    }[];
    /** What the views show under “Needs attention”: passages out of place or in doubt, articles not found, files without a digest. */
    needingAttention(): readonly { readonly sidecar: vscode.Uri; readonly words: string }[];
  };
  /** A digest, an annotation or a topic changed. */
  readonly onDidChange: vscode.Event<void>;
}

export function createApi({ corpus, analysers, annotations, codebooks, topics }: Services): PolicyDigestApi {
  return {
    corpus: {
      ready: () => topics.ready(),
      digests: () => corpus.all().map(({ uri, file, parsed }) => ({ uri, file, parsed })),
      topics: (uri) => {
        const digest = corpus.get(uri);
        return digest?.articles.map(({ id }, index) => ({ article: id, topics: topics.topicsOf(digest, index) })) ?? [];
      },
      facts: async (uri) => {
        const [recogniser, classifier] = await Promise.all([analysers.recogniser(), analysers.classifier()]);
        const digest = corpus.get(uri);
        return digest === undefined ? [] : finishInSlices(digest.factSteps(recogniser, classifier));
      },
    },
    annotations: {
      ready: async () => { await Promise.all([annotations.ready(), codebooks.ready()]); },
      of: (uri) => annotations.of(uri).map((place) => ({
        annotation: place.annotation, status: place.status, attached: isAttached(place), start: place.start, end: place.end, sidecar: place.sidecar,
      })),
      needingAttention: () => [
        ...annotations.all().filter(needsAttention)
          .map(({ sidecar, annotation }) => ({ sidecar, words: annotation.exact })),
        ...annotations.lostNotes().map(({ sidecar, note }) => ({ sidecar, words: note.title })),
        ...annotations.strayOnes().map(({ loaded }) => ({ sidecar: loaded.uri, words: '' })),
      ],
    },
    onDidChange: topics.onDidChange,
  };
}
