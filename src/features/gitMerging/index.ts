import type { Feature } from '../../host/services/feature';
import { mergeAgain } from './mergeAgain';
import { setUpGitMerging } from './setUp';

/** Annotations and codebooks in git: set up once, then merged entry by entry. */
export const gitMerging: Feature = ({ context, acts }) => ({
  commands: {
    setUpGitMerging: () => setUpGitMerging(context),
    mergeAgain: (argument) => mergeAgain(acts, argument),
  },
  disposables: [],
});
