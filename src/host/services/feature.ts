import type { Commands } from '../commands';
import type { Services } from './services';

/** What a feature adds to the editor. */
export interface FeatureParts {
  readonly commands: Commands;
  /** What is disposed with the extension: views, providers, listeners. */
  readonly disposables: readonly { dispose(): unknown }[];
}

/** Takes what it needs from the services. Called once, before anything is read. */
export type Feature = (services: Services) => FeatureParts;
