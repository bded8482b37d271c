import type { ArticleFields } from '../digest/types';

/** Fields without those that are missing or empty. */
export function givenFields(fields: Readonly<Record<string, ArticleFields[string]>>): ArticleFields {
  return Object.fromEntries(Object.entries(fields).filter(([, value]) => value !== undefined && value !== ''));
}
