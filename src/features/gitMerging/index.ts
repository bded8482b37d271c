import type * as vscode from 'vscode';
import type { Acts } from '../../host/annotations/acts';
import { mergeAgain } from './mergeAgain';
import { setUpGitMerging } from './setUp';

/** Annotations and codebooks in git: set up once, merged by entry from then on. */
export function activateGitMerging(context: vscode.ExtensionContext, acts: Acts): {
  readonly commands: Record<string, (argument?: unknown) => Promise<unknown>>;
} {
  return {
    commands: {
      setUpGitMerging: () => setUpGitMerging(context),
      mergeAgain: (argument) => mergeAgain(acts, argument),
    },
  };
}
