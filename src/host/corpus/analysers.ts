import type { EntityRecogniser } from '../../core/entities/types';
import type { TopicClassifier, TopicCodebook } from '../../core/topics/types';

/**
 * The expensive parts of the analysis, made when they are first needed and never on the activation path.
 * The classifier changes when the researcher's topic codebook does.
 */
export class Analysers {
  private recogniserPromise: Promise<EntityRecogniser> | undefined;
  private classifierPromise: Promise<TopicClassifier> | undefined;

  recogniser(): Promise<EntityRecogniser> {
    return this.recogniserPromise ??= import('../../core/entities/recogniser').then((module) => module.createRecogniser());
  }

  /** The built-in codebook of topics. */
  async topicCodebook(): Promise<TopicCodebook> {
    return (await import('../../core/topics/builtIn')).builtInTopics;
  }

  classifier(): Promise<TopicClassifier> {
    return this.classifierPromise ??= this.makeClassifier();
  }

  private async makeClassifier(): Promise<TopicClassifier> {
    const { createTopicClassifier } = await import('../../core/topics/classifier');
    return createTopicClassifier(await this.topicCodebook());
  }
}
