import type * as vscode from 'vscode';
import { Acts } from '../annotations/acts';
import { AnnotationStore } from '../annotations/annotationStore';
import { MemoDrafts } from '../annotations/memoDrafts';
import { MemoSource } from '../annotations/memos';
import { SidecarProblems } from '../annotations/problems';
import { ShownAnnotations } from '../annotations/shownAnnotations';
import { Undoing } from '../annotations/undoing';
import { TagDrag } from '../annotations/tagDrag';
import { Tagging } from '../annotations/tagging';
import { knownTags } from '../annotations/tagUses';
import { Analysers } from '../corpus/analysers';
import { Corpus } from '../corpus/corpus';
import { EntityModelSource } from '../corpus/entityModel';
import { Protection } from '../corpus/protection';
import { WorkspaceEntities } from '../entities/workspaceEntities';
import { createLog, type Log } from '../log';
import { RelatedArticles } from '../related/relatedArticles';
import { Reporter } from '../reporter';
import { Codebooks } from '../researcherFiles/codebooks';
import { EntityRuleBooks } from '../researcherFiles/entityRuleBooks';
import { Layouts } from '../researcherFiles/layouts';
import { TopicCodebookSource } from '../researcherFiles/topicCodebook';
import { Utf8Keeper } from '../researcherFiles/utf8Keeper';
import { TopicIndex } from '../topics/topicIndex';
import { SegmentSource } from './segments';

/** Everything that features and the API are built on, each created once. */
export interface Services {
  readonly context: vscode.ExtensionContext;
  readonly log: Log;
  readonly reporter: Reporter;

  readonly codebooks: Codebooks;
  readonly entityRules: EntityRuleBooks;
  readonly layouts: Layouts;
  readonly topicCodebook: TopicCodebookSource;

  readonly corpus: Corpus;
  readonly analysers: Analysers;
  readonly protection: Protection;
  readonly annotations: AnnotationStore;
  /** The annotations of the coders that the user wants to see. */
  readonly shown: ShownAnnotations;
  readonly acts: Acts;
  readonly undoing: Undoing;
  readonly tagging: Tagging;
  readonly tagDrag: TagDrag;
  /** All tags that are defined or in use. */
  readonly tags: () => readonly string[];
  readonly memos: MemoSource;
  readonly memoDrafts: MemoDrafts;
  readonly topics: TopicIndex;
  readonly entities: WorkspaceEntities;
  readonly related: RelatedArticles;
  readonly segments: SegmentSource;

  /** Starts reading and following the editor and the disk, once all listeners are attached. Returns at once. */
  readonly start: () => void;
  /** Rereads all files. */
  readonly refresh: () => Promise<void>;
  readonly dispose: () => void;
}

export function makeServices(context: vscode.ExtensionContext): Services {
  const log = createLog();
  const reporter = new Reporter(log);

  const codebooks = new Codebooks(reporter);
  const entityRules = new EntityRuleBooks(reporter);
  const layouts = new Layouts(reporter);
  const topicCodebook = new TopicCodebookSource(reporter);
  const researcherFiles = [codebooks, entityRules, layouts, topicCodebook];

  const corpus = new Corpus(log, reporter, layouts, entityRules, context.workspaceState);
  const analysers = new Analysers(topicCodebook, new EntityModelSource(context.extensionUri, reporter, log));
  const protection = new Protection(corpus, reporter);
  const annotations = new AnnotationStore(corpus, reporter.inBackground);
  const shown = new ShownAnnotations(annotations, context.workspaceState);
  const acts = new Acts(annotations, researcherFiles, reporter, log, context.workspaceState);
  const undoing = new Undoing(acts, corpus, protection);
  const tagging = new Tagging(annotations, codebooks);
  const tagDrag = new TagDrag(protection);
  const memos = new MemoSource(corpus, shown, codebooks);
  const memoDrafts = new MemoDrafts(context.workspaceState);
  const topics = new TopicIndex(corpus, annotations, analysers, topicCodebook, reporter.inBackground);
  const entities = new WorkspaceEntities(corpus, analysers, entityRules, reporter.inBackground);
  const related = new RelatedArticles(corpus, analysers, reporter.inBackground);
  const segments = new SegmentSource(corpus, annotations, topics, analysers);

  // In the order in which they follow the editor and the disk, and each other.
  const following = [
    layouts, entityRules, entities, corpus, annotations, codebooks, topicCodebook, topics, related,
    new SidecarProblems(annotations, codebooks, reporter), protection, undoing, new Utf8Keeper(reporter),
  ];
  return {
    context, log, reporter,
    codebooks, entityRules, layouts, topicCodebook,
    corpus, analysers, protection, annotations, shown, acts, undoing, tagging, tagDrag, tags: () => knownTags(annotations, codebooks), memos, memoDrafts, topics, entities, related, segments,
    start() {
      for (const service of following) service.start();
    },
    async refresh() {
      await Promise.all(researcherFiles.map((files) => files.refresh()));
      await corpus.refresh();
    },
    dispose() {
      for (const service of [...following, analysers, shown, tagDrag, log]) service.dispose();
    },
  };
}
