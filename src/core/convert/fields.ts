import type { ArticleFields } from '../digest/types';

/** Fields without those that are missing or empty. */
export function knownFields(fields: Readonly<Record<string, ArticleFields[string]>>): ArticleFields {
  return Object.fromEntries(Object.entries(fields).filter(([, value]) => value !== undefined && value !== ''));
}
