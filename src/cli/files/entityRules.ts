import { stat } from 'node:fs/promises';
import path from 'node:path';
import { readEntityRules } from '../../core/entities/researcherRules/readEntityRules';
import { type ArticleRules, emptyRuleBook, makeRuleBook } from '../../core/entities/researcherRules/ruleBook';
import { DataError, problemsOf, type Problem } from '../problem';
import { readText } from './readText';
import { entitiesFile, isFile } from './workspace';

/** The researcher's rules for entities that apply below a folder. */
export interface FoundRules {
  /** @param file a digest's path relative to the folder */
  readonly rulesFor: (file: string, article: string) => ArticleRules;
  readonly problems: readonly Problem[];
}

const noRules: FoundRules = { rulesFor: (file, article) => emptyRuleBook.rulesFor(file, article), problems: [] };

/** Reads the rules of the nearest `.policy-digest`, in the folder or above it. Unreadable rules count as none, and as a problem. */
export async function findEntityRules(folder: string): Promise<FoundRules> {
  const start = path.resolve(folder);
  const root = await rootOf(start);
  const file = path.join(root ?? start, entitiesFile);
  if (root === undefined || !(await isFile(file))) return noRules;
  const name = path.relative('.', file);
  try {
    const text = await readText(file, name);
    const { rules, issues } = readEntityRules(text);
    const problems = problemsOf(name, text, issues);
    if (rules === undefined) return { ...noRules, problems };
    const book = makeRuleBook(rules);
    const below = path.relative(root, start).split(path.sep).join('/');
    return { rulesFor: (digest, article) => book.rulesFor(below === '' ? digest : `${below}/${digest}`, article), problems };
  } catch (error) {
    if (error instanceof DataError) return { ...noRules, problems: [error.problem] };
    throw error;
  }
}

/**
 * The nearest folder, going up, that has a `.policy-digest`.
 * @param folder an absolute path
 */
export async function rootOf(folder: string): Promise<string | undefined> {
  const isOwner = await stat(path.join(folder, path.dirname(entitiesFile))).then((found) => found.isDirectory(), () => false);
  if (isOwner) return folder;
  const above = path.dirname(folder);
  return above === folder ? undefined : rootOf(above);
}
