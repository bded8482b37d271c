import type { XmlElement } from '../../convert/xml/parseXml';
import { childElements, localName, textOf } from '../../convert/xml/parseXml';
import { attribute, childrenNamed, guidIn, listed, references } from './elements';

/** Values of the variables of sources, by the names of the variables. */
export interface ReadCases {
  /** By the GUID of the source. */
  readonly values: ReadonlyMap<string, ReadonlyMap<string, string>>;
  /** Names of variables with a value. */
  readonly variables: readonly string[];
  /** Cases with a name, by their GUID: NVivo codes passages with them. */
  readonly names: ReadonlyMap<string, string>;
  /** GUIDs of selections that belong to named cases, with the case's. */
  readonly selections: readonly (readonly [selection: string, caseGuid: string])[];
  /** Named cases that stand for whole sources. */
  readonly ofSources: number;
}

export function readCases(root: XmlElement): ReadCases {
  const variableNames = new Map(listed(root, 'Variables').map((variable) => [guidIn(variable, 'guid'), attribute(variable, 'name') ?? '']));
  const values = new Map<string, Map<string, string>>();
  const used = new Set<string>();
  const add = (source: string, holder: XmlElement): void => {
    for (const value of childrenNamed(holder, 'VariableValue')) {
      const [variable = ''] = references(value, 'VariableRef');
      const name = variableNames.get(variable) ?? '';
      const text = childElements(value).filter((child) => localName(child).endsWith('Value')).map((child) => textOf(child)).join('').trim();
      if (name === '' || text === '') continue;
      used.add(name);
      const known = values.get(source) ?? new Map<string, string>();
      values.set(source, known.set(name, text));
    }
  };
  // MAXQDA writes values inside sources too.
  for (const source of listed(root, 'Sources')) add(guidIn(source, 'guid'), source);
  const cases = listed(root, 'Cases');
  for (const each of cases) for (const source of references(each, 'SourceRef')) add(source, each);
  const named = cases.filter((each) => attribute(each, 'name') !== undefined);
  for (const each of named) if (references(each, 'SourceRef').length === 0) add('', each);
  return {
    values, variables: [...used],
    names: new Map(named.map((each) => [guidIn(each, 'guid'), attribute(each, 'name') ?? ''])),
    selections: named.flatMap((each) => references(each, 'SelectionRef').map((selection) => [selection, guidIn(each, 'guid')] as const)),
    ofSources: named.filter((each) => references(each, 'SourceRef').length > 0).length,
  };
}
