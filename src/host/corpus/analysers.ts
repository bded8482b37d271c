import type { EntityRecogniser } from '../../core/entities/types';
import type { TopicClassifier, TopicCodebook } from '../../core/topics/types';
import type { TopicCodebookSource } from './topicCodebook';

/**
 * The expensive parts of the analysis, made when they are first needed and never on the activation path.
 * The classifier changes when the researcher's topic codebook does.
 */
export class Analysers {
  private recogniserPromise: Promise<EntityRecogniser> | undefined;
  private made: { readonly codebook: TopicCodebook; readonly classifier: TopicClassifier } | undefined;

  constructor(private readonly topicCodebooks: TopicCodebookSource) {}

  recogniser(): Promise<EntityRecogniser> {
    return this.recogniserPromise ??= import('../../core/entities/recogniser').then((module) => module.createRecogniser());
  }

  async classifier(): Promise<TopicClassifier> {
    const codebook = await this.topicCodebooks.current();
    if (this.made?.codebook === codebook) return this.made.classifier;
    const { createTopicClassifier } = await import('../../core/topics/classifier');
    this.made = { codebook, classifier: createTopicClassifier(codebook) };
    return this.made.classifier;
  }
}
