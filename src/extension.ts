import type * as vscode from 'vscode';
import { topicPaths } from './core/topics/topicPaths';
import { activateAnnotate } from './features/annotate';
import { activateArticleStatus } from './features/articleStatus';
import { RecentTags } from './features/annotate/recentTags';
import { activateCodebookView } from './features/codebookView';
import { activateEntityRules } from './features/entityRules';
import { activateCoders } from './features/coders';
import { activateEntitiesView } from './features/entitiesView';
import { activateExchange } from './features/exchange';
import { activateFileCompletion } from './features/fileCompletion';
import { activateGitMerging } from './features/gitMerging';
import { activateHighlights } from './features/highlights';
import { activateJump } from './features/jump';
import { activateLayout } from './features/layout';
import { activateMentions } from './features/mentions';
import { activateMemos } from './features/memos';
import { activateNavigate } from './features/navigate';
import { activateOutline } from './features/outline';
import { activateReading } from './features/reading';
import { activateRepair } from './features/repair';
import { activateSegmentsView } from './features/segmentsView';
import { activateTopicCodebook } from './features/topicCodebook';
import { activateTopicsView } from './features/topicsView';
import { Acts } from './host/annotations/acts';
import { AnnotationStore } from './host/annotations/annotationStore';
import { Codebooks } from './host/researcherFiles/codebooks';
import { MemoSource } from './host/annotations/memos';
import { ShownAnnotations } from './host/annotations/shownAnnotations';
import { Tagging } from './host/annotations/tagging';
import { createApi, type PolicyDigestApi } from './host/services/api';
import { registerCommands } from './host/commands';
import { Analysers } from './host/corpus/analysers';
import { Corpus } from './host/corpus/corpus';
import { EntityModelSource } from './host/corpus/entityModel';
import { TopicCodebookSource } from './host/researcherFiles/topicCodebook';
import { TopicIndex } from './host/topics/topicIndex';
import { Layouts } from './host/researcherFiles/layouts';
import { RelatedArticles } from './host/related/relatedArticles';
import { EntityRuleBooks } from './host/researcherFiles/entityRuleBooks';
import { WorkspaceEntities } from './host/entities/workspaceEntities';
import { createLog } from './host/log';
import { SidecarProblems } from './host/annotations/problems';
import { Reporter } from './host/reporter';
import { SegmentSource } from './host/services/segments';
import { knownTags } from './host/annotations/tagUses';

/** The composition root: makes the services, hands them to the features. Reading begins after activation. */
export function activate(context: vscode.ExtensionContext): PolicyDigestApi {
  const began = performance.now();
  const log = createLog();
  const reporter = new Reporter(log);
  const topicCodebook = new TopicCodebookSource(reporter);
  const analysers = new Analysers(topicCodebook, new EntityModelSource(context.extensionUri, reporter, log));
  const layouts = new Layouts(reporter);
  const entityRules = new EntityRuleBooks(reporter);
  const corpus = new Corpus(log, reporter, layouts, entityRules);
  const entities = new WorkspaceEntities(corpus, analysers, entityRules);
  const annotations = new AnnotationStore(corpus);
  const codebooks = new Codebooks(reporter);
  const shown = new ShownAnnotations(annotations, context.workspaceState);
  const tagging = new Tagging(annotations, codebooks);
  const topics = new TopicIndex(corpus, annotations, analysers, topicCodebook);
  const related = new RelatedArticles(corpus, analysers);
  const problems = new SidecarProblems(annotations, codebooks, reporter);
  const researcherFiles = [codebooks, layouts, entityRules, topicCodebook];
  const acts = new Acts(annotations, researcherFiles, reporter, log, context.workspaceState);
  const segments = new SegmentSource(corpus, annotations, topics, analysers);
  const tags = (): readonly string[] => knownTags(annotations, codebooks);

  const refresh = async (): Promise<void> => {
    await Promise.all(researcherFiles.map((files) => files.refresh()));
    await corpus.refresh();
  };

  const features = [
    activateNavigate(corpus, annotations),
    activateHighlights({ corpus, analysers, entities }),
    activateAnnotate({
      corpus, annotations, shown, codebooks, acts, tagging, analysers, tags, recentTags: new RecentTags(context.workspaceState),
    }),
    activateMemos({ corpus, annotations, shown, codebooks, acts, memos: new MemoSource(corpus, shown, codebooks) }),
    activateCoders({ corpus, shown, tagging, acts }),
    activateTopicsView({ corpus, annotations, acts, index: topics, related, entities, codebook: () => topicCodebook.current() }, context.workspaceState),
    activateTopicCodebook(acts, log),
    activateCodebookView({ corpus, annotations, shown, codebooks, acts, tags }),
    activateEntitiesView({ corpus, analysers, entities }),
    activateEntityRules({ corpus, analysers, entities, acts }),
    activateMentions({ corpus, analysers, entities }),
    activateSegmentsView(corpus, annotations, segments, entities),
    activateJump(corpus),
    activateLayout({ corpus, layouts, acts }),
    activateReading(corpus),
    activateArticleStatus({ corpus, annotations, acts }),
    activateExchange(segments, codebooks, corpus, tags),
    activateRepair(corpus, annotations, acts),
    activateGitMerging(context, acts),
  ];
  const commands = Object.assign({ showLog: () => { log.show(); }, refresh }, ...features.map((feature) => feature.commands)) as
    Parameters<typeof registerCommands>[0];
  const services = [layouts, entityRules, entities, corpus, annotations, codebooks, topicCodebook, topics, related, problems];
  context.subscriptions.push(
    log, shown, analysers, ...services,
    registerCommands(commands, reporter),
    activateOutline(corpus),
    activateFileCompletion(context, { tags, topics: async () => topicPaths(await topicCodebook.current()) }).disposable,
    ...features.flatMap((feature) => ('disposable' in feature ? [feature.disposable] : [])),
  );
  for (const service of services) service.start();
  log.info(`activated in ${(performance.now() - began).toFixed(1)} ms`);
  return createApi(corpus, annotations, codebooks, topics);
}
