import type { Commands } from '../commands';
import type { Services } from './services';

/** What a feature adds to the editor. */
export interface FeatureParts {
  readonly commands: Commands;
  /** What ends with the extension: views, providers, listeners. */
  readonly disposables: readonly { dispose(): unknown }[];
}

/** Takes of the services what it needs. It is called once, before anything is read. */
export type Feature = (services: Services) => FeatureParts;
