import { stableKey } from '../../text/stableKey';
import type { Mention } from '../types';
import { indexNames, type MarkedName, type NameIndex } from './findMarkedNames';
import { ruleNames, writtenForm } from './names';
import { isOfDigest, type EntityRule, type EntityRules, type IgnoreRule, isValueType, type MarkingRule, type RuleScope } from './types';

/** The rules that apply to one article, ready for look-up. */
export interface ArticleRules {
  /** Identifies their content: empty if there are none. */
  readonly key: string;
  readonly isEmpty: boolean;
  /** What is marked wherever it appears. */
  readonly marked: NameIndex;
  /** The researcher's correction of a recognised mention; undefined if there is none. */
  ruleOn(mention: Mention): EntityRule | 'ignored' | undefined;
}

/** The researcher's rules, article by article. */
export interface RuleBook {
  /**
   * @param digest its path relative to the folder of the rules
   * @param article its id
   * @returns the same object as long as the same rules apply
   */
  rulesFor(digest: string, article: string): ArticleRules;
}

export function makeRuleBook(rules: EntityRules): RuleBook {
  const general = { entities: rules.entities.filter(isGeneral), ignored: rules.ignored.filter(isGeneral) };
  const special = { entities: rules.entities.filter((rule) => !isGeneral(rule)), ignored: rules.ignored.filter((rule) => !isGeneral(rule)) };
  const forAll = articleRules(general);
  const known = new Map<string, ArticleRules>();
  return {
    rulesFor(digest, article) {
      const holds = ({ scope }: { scope: RuleScope }): boolean => isWithin(digest, article, scope);
      const here = { entities: special.entities.filter(holds), ignored: special.ignored.filter(holds) };
      if (here.entities.length + here.ignored.length === 0) return forAll;
      const key = JSON.stringify([digest, article]);
      const made = known.get(key)
        ?? articleRules({ entities: [...here.entities, ...general.entities], ignored: [...here.ignored, ...general.ignored] });
      known.set(key, made);
      return made;
    },
  };
}

export const emptyRuleBook = makeRuleBook({ entities: [], ignored: [] });
export const noRules = articleRules({ entities: [], ignored: [] });

function isGeneral({ scope }: EntityRule | IgnoreRule): boolean {
  return scope.digest === undefined && scope.article === undefined;
}

function isWithin(digest: string, article: string, scope: RuleScope): boolean {
  return isOfDigest(scope, digest) && (scope.article === undefined || scope.article === article);
}

const narrowness = ({ scope }: EntityRule | IgnoreRule): number => (scope.article !== undefined ? 2 : Number(scope.digest !== undefined));

/** The narrower rule wins; of two equally narrow ones, the one that ignores, then the first. */
function articleRules({ entities, ignored }: EntityRules): ArticleRules {
  const wordings = new Map<string, MarkingRule | 'ignored'>();
  const marked = new Map<string, MarkedName>();
  const identities = new Map<string, EntityRule>();
  const ranked = [...ignored, ...entities].sort((a, b) => narrowness(b) - narrowness(a));
  for (const rule of ranked) {
    if ('text' in rule) setFirst(wordings, writtenForm(rule.text), 'ignored');
    else {
      for (const name of ruleNames(rule)) {
        const form = writtenForm(name);
        setFirst(identities, form, rule);
        if (!isMarking(rule)) continue;
        if (!wordings.has(form)) marked.set(form, { name, rule });
        setFirst(wordings, form, rule);
      }
    }
  }
  return {
    key: ranked.length === 0 ? '' : stableKey(JSON.stringify(ranked)),
    isEmpty: ranked.length === 0,
    marked: indexNames([...marked.values()]),
    ruleOn(mention) {
      const rule = wordings.get(writtenForm(mention.text)) ?? identities.get(writtenForm(mention.canonical));
      return rule !== undefined && rule !== 'ignored' && rule.type === undefined && isValueType(mention.type) ? undefined : rule;
    },
  };
}

function isMarking(rule: EntityRule): rule is MarkingRule {
  return rule.type !== undefined;
}

function setFirst<V>(map: Map<string, V>, key: string, value: V): void {
  if (!map.has(key)) map.set(key, value);
}
