import { movedPath } from '../../text/filePaths';
import type { EntityRuleChange } from './changeEntityRules';
import type { EntityRules, RuleScope } from './types';

/** The changes that give a digest, or all below a folder, the rules that it has under another path, in this or another file. */
export function carriedRules({ entities, ignored }: EntityRules, from: string, to: string): EntityRuleChange[] {
  return [
    ...entities.flatMap(({ name, type, entity, aliases, scope: before }): EntityRuleChange[] => {
      const scope = movedScope(before, from, to);
      if (scope === undefined) return [];
      const identity = entity === undefined ? {} : { entity };
      return [
        ...(type === undefined ? [] : [{ kind: 'setType', name, type, ...identity, scope } as const]),
        ...aliases.map((alias) => ({ kind: 'gather', from: alias, into: name, ...identity, scope } as const)),
      ];
    }),
    ...ignored.flatMap(({ text, scope: before }): EntityRuleChange[] => {
      const scope = movedScope(before, from, to);
      return scope === undefined ? [] : [{ kind: 'ignore', text, scope }];
    }),
  ];
}

/** The scope of rules after a digest, or a folder, got another path; undefined if it is not concerned. */
export function movedScope(scope: RuleScope, from: string, to: string): RuleScope | undefined {
  const digest = scope.digest === undefined ? undefined : movedPath(scope.digest, from, to);
  return digest === undefined ? undefined : { ...scope, digest };
}
