import type { LayoutName } from '../types';

const byBeginning: readonly (readonly [string, LayoutName])[] = [
  ['closing-', 'closing-line'], ['opening-', 'opening-line'], ['separator', 'separator'], ['underline', 'underline'],
  ['head-', 'fields'], ['title-title-label', 'fields'], ['blank-lines-', 'blank-lines'], ['form-feed', 'form-feed'],
  ['title-heading-', 'heading'], ['title-number', 'numbered'], ['title-letter', 'numbered'], ['title-date', 'dated'], ['title-time', 'dated'],
  ['title-capitals', 'capitals'], ['title-shape', 'title-shape'],
];

/** The layout that a sign belongs to: `title-heading-2` to `heading`. Drawn signs and frames around titles are `marked`. */
export function layoutOf(signal: string): LayoutName {
  return byBeginning.find(([beginning]) => signal.startsWith(beginning))?.[1] ?? 'marked';
}
