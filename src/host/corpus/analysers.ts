import * as vscode from 'vscode';
import type * as RecogniserModule from '../../core/entities/recognise/recogniser';
import type { EntityRecogniser } from '../../core/entities/types';
import type { TopicClassifier } from '../../core/topics/classify/classifier';
import type { TopicCodebook } from '../../core/topics/types';
import type { EntityModelSource } from './entityModel';
import type { TopicCodebookSource } from '../researcherFiles/topicCodebook';

/**
 * The expensive parts of the analysis, created when first needed and never on the activation path. The classifier changes
 * with the researcher's topic codebook, the recogniser once its model is read.
 */
export class Analysers implements vscode.Disposable {
  private readonly changedRecogniser = new vscode.EventEmitter<void>();
  /** Another recogniser finds other mentions from now on. */
  readonly onDidChangeRecogniser = this.changedRecogniser.event;
  private recogniserPromise: Promise<EntityRecogniser> | undefined;
  private made: { readonly codebook: TopicCodebook; readonly classifier: TopicClassifier } | undefined;

  constructor(private readonly topicCodebooks: TopicCodebookSource, private readonly entityModel: EntityModelSource) {}

  dispose(): void {
    this.changedRecogniser.dispose();
  }

  /** Rules and lexicon answer at once; the model is loaded meanwhile and used from then on. */
  recogniser(): Promise<EntityRecogniser> {
    if (this.recogniserPromise === undefined) {
      const core = import('../../core/entities/recognise/recogniser');
      this.recogniserPromise = core.then(({ createRecogniser }) => createRecogniser());
      void this.joinModel(core);
    }
    return this.recogniserPromise;
  }

  async classifier(): Promise<TopicClassifier> {
    const codebook = await this.topicCodebooks.current();
    if (this.made?.codebook === codebook) return this.made.classifier;
    const { createTopicClassifier } = await import('../../core/topics/classify/classifier');
    this.made = { codebook, classifier: createTopicClassifier(codebook) };
    return this.made.classifier;
  }

  private async joinModel(core: Promise<typeof RecogniserModule>): Promise<void> {
    const model = await this.entityModel.read();
    if (model === undefined) return;
    const { createRecogniser } = await core;
    this.recogniserPromise = Promise.resolve(createRecogniser(model));
    this.changedRecogniser.fire();
  }
}
