import * as vscode from 'vscode';
import { readEntityRules } from '../../core/entities/researcherRules/readEntityRules';
import { type ArticleRules, emptyRuleBook, makeRuleBook, type RuleBook } from '../../core/entities/researcherRules/ruleBook';
import { fileName } from '../files/uris';
import { FollowedFiles, type Reading } from './followedFiles';
import { pathOfDigest } from './researcherFiles';

/** The researcher's rules for entities, one file per folder: `.policy-digest/entities.yaml`. */
export class EntityRuleBooks extends FollowedFiles<RuleBook> {
  readonly fileName = 'entities.yaml';

  /** The rules that apply in an article: the same object as long as they don't change. */
  rulesFor(digest: vscode.Uri, article: string): ArticleRules {
    return (this.valueFor(digest) ?? emptyRuleBook).rulesFor(pathOfDigest(digest), article);
  }

  protected read(text: string): Reading<RuleBook> {
    const { rules, issues } = readEntityRules(text);
    return { value: rules && makeRuleBook(rules), issues };
  }

  protected unreadable(file: vscode.Uri, line: number): string {
    return vscode.l10n.t(
      'Your entity rules in {0} can’t be read (line {1}). Fix the file to use them; until then it is left unchanged, and entities are shown as before.',
      fileName(file), line);
  }
}
