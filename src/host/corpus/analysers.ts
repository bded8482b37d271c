import type { EntityRecogniser } from '../../core/entities/types';
import type { TopicClassifier } from '../../core/topics/types';

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

  classifier(): Promise<TopicClassifier> {
    return this.classifierPromise ??= Promise.all([
      import('../../core/topics/classifier'), import('../../core/topics/builtIn'),
    ]).then(([{ createTopicClassifier }, { builtInTopics }]) => createTopicClassifier(builtInTopics));
  }
}
