import type * as vscode from 'vscode';
import { activateAnnotate } from './features/annotate';
import { RecentTags } from './features/annotate/recentTags';
import { activateCodebookView } from './features/codebookView';
import { activateEntitiesView } from './features/entitiesView';
import { activateExchange } from './features/exchange';
import { activateHighlights } from './features/highlights';
import { activateJump } from './features/jump';
import { activateNavigate } from './features/navigate';
import { activateOutline } from './features/outline';
import { activateRepair } from './features/repair';
import { activateSegmentsView } from './features/segmentsView';
import { activateTopicsView } from './features/topicsView';
import { Acts } from './host/annotations/acts';
import { AnnotationStore } from './host/annotations/annotationStore';
import { Codebooks } from './host/annotations/codebooks';
import { Tagging } from './host/annotations/tagging';
import { createApi, type PolicyDigestApi } from './host/api';
import { registerCommands } from './host/commands';
import { Analysers } from './host/corpus/analysers';
import { Corpus } from './host/corpus/corpus';
import { EntityModelSource } from './host/corpus/entityModel';
import { TopicCodebookSource } from './host/corpus/topicCodebook';
import { TopicIndex } from './host/corpus/topicIndex';
import { createLog } from './host/log';
import { SidecarProblems } from './host/problems';
import { Reporter } from './host/reporter';
import { SegmentSource } from './host/segments';
import { knownTags } from './host/annotations/knownTags';

/** The composition root: makes the services, hands them to the features. Reading begins after activation. */
export function activate(context: vscode.ExtensionContext): PolicyDigestApi {
  const began = performance.now();
  const log = createLog();
  const reporter = new Reporter(log);
  const topicCodebook = new TopicCodebookSource(reporter);
  const analysers = new Analysers(topicCodebook, new EntityModelSource(context.extensionUri, reporter, log));
  const corpus = new Corpus(log, reporter);
  const annotations = new AnnotationStore(corpus);
  const codebooks = new Codebooks(reporter);
  const topics = new TopicIndex(corpus, annotations, analysers, topicCodebook);
  const problems = new SidecarProblems(annotations, reporter);
  const acts = new Acts(annotations, codebooks, reporter, log);
  const segments = new SegmentSource(corpus, annotations, topics, analysers);
  const tags = (): readonly string[] => knownTags(annotations, codebooks);

  const features = [
    activateNavigate(corpus, annotations),
    activateHighlights(corpus, analysers),
    activateAnnotate({
      corpus, annotations, codebooks, acts, tagging: new Tagging(annotations, codebooks), recentTags: new RecentTags(context.workspaceState),
    }),
    activateTopicsView({ corpus, annotations, acts, index: topics, codebook: () => topicCodebook.current() }),
    activateCodebookView({ corpus, annotations, codebooks, acts, tags }),
    activateEntitiesView(corpus, analysers),
    activateSegmentsView(corpus, annotations, segments),
    activateJump(corpus),
    activateExchange(segments, codebooks, corpus, tags),
    activateRepair(corpus, annotations, acts),
  ];
  const commands = Object.assign({ showLog: () => { log.show(); } }, ...features.map((feature) => feature.commands)) as
    Parameters<typeof registerCommands>[0];
  context.subscriptions.push(
    log, corpus, annotations, codebooks, topicCodebook, topics, problems, analysers,
    registerCommands(commands, reporter),
    activateOutline(corpus),
    ...features.flatMap((feature) => ('disposable' in feature ? [feature.disposable] : [])),
  );
  for (const service of [corpus, annotations, codebooks, topicCodebook, topics, problems]) service.start();
  log.info(`activated in ${(performance.now() - began).toFixed(1)} ms`);
  return createApi(corpus, annotations, codebooks, topics);
}
