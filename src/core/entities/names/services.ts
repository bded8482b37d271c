import { doings, sayings, serviceBelongings, serviceLeads } from '../../english/englishWords';
import { readWordTable } from '../../english/wordTable';
import table from '../lexicon/services.yaml';
import type { Token } from '../tokens';
import type { EntityType } from '../types';

const services: ReadonlySet<string> = new Set(readWordTable(table).get('services'));

/** ORG where the firm acts (`TikTok said`, `TikTok's chief`), PRODUCT where the service is meant; other names keep their type. */
export function serviceType(tokens: readonly Token[], to: number, canonical: string, type: EntityType): EntityType {
  if (!services.has(canonical)) return type;
  const next = tokens[to]?.lower ?? '';
  const owned = tokens[to + 1]?.lower === 's' ? tokens[to + 2]?.lower ?? '' : next;
  return sayings.has(next) || doings.has(next) || serviceBelongings.has(owned) ? 'ORG' : 'PRODUCT';
}

/** Whether a word is the name of a service, but usually just a letter. */
export const isLetterOfService = (text: string): boolean => text.length === 1 && services.has(text);

/** Whether such a letter names the service: `on X`, `X (formerly Twitter)`, `X, formerly Twitter`. */
export function letterNamesService(tokens: readonly Token[], index: number): boolean {
  const next = tokens[index + 1];
  if (next?.lower === 'formerly' || tokens[index + 2]?.lower === 'formerly') return true;
  return serviceLeads.has(tokens[index - 1]?.lower ?? '') && (next === undefined || next.spaced || /^[.,;:)’']$/.test(next.text));
}
