import * as vscode from 'vscode';
import { ownName, pathSeparator } from '../../core/topics/topicPaths';
import type { Topic } from '../../core/topics/types';

/** The paths of the built-in topics and areas, and what describes each; only read where they are translated. */
const builtIn = new Map<string, string | undefined>();

/** Loads what `topicLabel` must know. Until then, and in English, topics are shown as they are written. */
export async function loadTopicLabels(): Promise<void> {
  if (vscode.l10n.bundle === undefined || builtIn.size > 0) return;
  const { builtInTopics } = await import('../../core/topics/builtIn/index');
  addAll(builtInTopics.topics, '');
}

function addAll(topics: readonly Topic[], before: string): void {
  for (const { label, description, topics: inner = [] } of topics) {
    builtIn.set(before + label, description);
    addAll(inner, before + label + pathSeparator);
  }
}

/**
 * A topic's path in the user's language. A topic of the researcher's own is shown as they wrote it. Only for display: in
 * files, queries and exports, topics always have the names of the codebook.
 */
export function topicLabel(path: string): string {
  return builtIn.has(path) ? path.split(pathSeparator).map((part) => vscode.l10n.t(part)).join(pathSeparator) : path;
}

/** The last part of a topic's path, in the user's language. */
export function topicName(path: string): string {
  return ownName(topicLabel(path));
}

/** What describes a topic, in the user's language. */
export function topicDescription(path: string, description: string | undefined): string | undefined {
  return description !== undefined && builtIn.get(path) === description ? vscode.l10n.t(description) : description;
}
