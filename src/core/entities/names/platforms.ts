import type { Token } from '../tokens';
import type { EntityType } from '../types';
import { doings, sayings } from './cues';

/** Names that a service shares with the firm behind it. */
const platforms = new Set([
  'TikTok', 'Facebook', 'Twitter', 'X', 'YouTube', 'Instagram', 'WhatsApp', 'LinkedIn', 'Telegram', 'Reddit', 'Discord', 'Starlink', 'Signal', 'Snapchat', 'Bluesky', 'WeChat', 'Threads',
]);

const officers = /^(?:chief|ceo|cfo|executives?|owner|parent|lawyers?|spokesman|spokeswoman|spokesperson|headquarters|founder|shares)$/;

/** ORG where the firm acts (`TikTok said`, `TikTok's chief`), PRODUCT where the service is meant; other names keep their type. */
export function platformType(tokens: readonly Token[], to: number, canonical: string, type: EntityType): EntityType {
  if (!platforms.has(canonical)) return type;
  const next = tokens[to]?.lower ?? '';
  const owned = tokens[to + 1]?.lower === 's' ? tokens[to + 2]?.lower ?? '' : next;
  return sayings.has(next) || doings.has(next) || officers.test(owned) ? 'ORG' : 'PRODUCT';
}

const beforeX = /^(?:on|platform|network|site|via|called|now|renamed)$/;

/** Whether the letter X stands for the platform: `on X`, `X (formerly Twitter)`, `X, formerly Twitter`. */
export function isPlatformX(tokens: readonly Token[], index: number): boolean {
  const next = tokens[index + 1];
  if (next?.lower === 'formerly' || tokens[index + 2]?.lower === 'formerly') return true;
  return beforeX.test(tokens[index - 1]?.lower ?? '') && (next === undefined || next.spaced || /^[.,;:)’']$/.test(next.text));
}
