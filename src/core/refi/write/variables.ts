import type { ArticleFields } from '../../digest/types';
import { dateTime } from '../dateTime';
import { guidOf } from '../guid';
import { articleVariable, digestVariable } from '../names';
import type { XmlWriter } from './xmlText';

type Value = string | number;

/** A source with what is known about it, by the name of the variable. */
export interface SourceValues {
  readonly guid: string;
  readonly values: ReadonlyMap<string, Value>;
}

const listSeparator = '; ';

/** The variables of a source: its digest, which article it is, and the article's fields. */
export function sourceValues(file: string, article: number | undefined, fields: ArticleFields): Map<string, Value> {
  const values = new Map<string, Value>([[digestVariable, file]]);
  if (article !== undefined) values.set(articleVariable, article);
  for (const [name, field] of Object.entries(fields)) {
    const value = typeof field === 'object' ? field.join(listSeparator) : field;
    if (value !== undefined && value !== '' && name !== '') values.set(values.has(name) ? `${name} (field)` : name, value);
  }
  return values;
}

/** The `Variable` elements, and a nameless `Case` for each source: so MAXQDA and Quirkos keep them. */
export function variableElements(xml: XmlWriter, sources: readonly SourceValues[]): { variables: string[]; cases: string[] } {
  const types = variableTypes(sources);
  const variables = [...types].map(([name, typeOfVariable]) => xml.element('Variable', { guid: variableGuid(name), name, typeOfVariable }));
  const cases = sources.map(({ guid, values }) => xml.element('Case', { guid: guidOf('case', guid) }, [
    ...[...values].map(([name, value]) => xml.element('VariableValue', {}, [
      xml.element('VariableRef', { targetGUID: variableGuid(name) }),
      xml.textElement(`${types.get(name) ?? 'Text'}Value`, String(value)),
    ])),
    xml.element('SourceRef', { targetGUID: guid }),
  ]));
  return { variables, cases };
}

function variableGuid(name: string): string {
  return guidOf('variable', name);
}

type VariableType = 'Text' | 'Integer' | 'Date';

/** A variable has one type: that of all its values, or else text. */
function variableTypes(sources: readonly SourceValues[]): Map<string, VariableType> {
  const types = new Map<string, VariableType>();
  for (const { values } of sources) {
    for (const [name, value] of values) {
      const type = typeOf(name, value);
      const known = types.get(name);
      types.set(name, known === undefined || known === type ? type : 'Text');
    }
  }
  return types;
}

function typeOf(name: string, value: Value): VariableType {
  if (typeof value === 'number') return Number.isInteger(value) ? 'Integer' : 'Text';
  return name === 'date' && dateTime(`${value}T00:00:00Z`)?.startsWith(value) === true ? 'Date' : 'Text';
}
