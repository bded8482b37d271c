import type { Column, Table } from './schema';
import { contractVersion, tableNames, tables, type TableName } from './tables';

/**
 * The contract as programs read it: a Frictionless Tabular Data Package (v1).
 * @param folder its name
 */
export function dataPackage(folder: string): string {
  const content = {
    profile: 'tabular-data-package',
    name: 'policy-digest-tables',
    title: folder,
    version: contractVersion,
    description: 'Tables of a folder of digests. Offsets count from 0, ends are exclusive. A text cell that begins with an apostrophe '
      + 'has one apostrophe more than its value, so that no spreadsheet runs it as a formula: take one away.',
    resources: tableNames.map(resource),
  };
  return `${JSON.stringify(content, null, 2)}\n`;
}

function resource(name: TableName) {
  const table: Table = tables[name];
  const foreignKeys = Object.entries(table.references).map(([column, target]) => foreignKey(name, column, target));
  return {
    profile: 'tabular-data-resource',
    name,
    path: `${name}.csv`,
    description: table.description,
    format: 'csv',
    mediatype: 'text/csv',
    encoding: 'utf-8',
    dialect: { delimiter: ',', lineTerminator: '\r\n', quoteChar: '"', doubleQuote: true, header: true, skipInitialSpace: false },
    schema: {
      fields: Object.entries(table.columns).map(([column, description]) => field(column, description)),
      missingValues: [''],
      primaryKey: table.key,
      ...(foreignKeys.length > 0 && { foreignKeys }),
    },
  };
}

function field(name: string, { type, description, optional, words }: Column) {
  return {
    name, type, description,
    ...(type === 'boolean' && { trueValues: ['true'], falseValues: ['false'] }),
    ...((optional === undefined || words !== undefined) && {
      constraints: { ...(optional === undefined && { required: true }), ...(words !== undefined && { enum: words }) },
    }),
  };
}

/** A table that refers to itself has an empty name, by the standard. */
function foreignKey(name: TableName, column: string, target: string) {
  const [key] = tables[target as TableName].key;
  return { fields: column, reference: { resource: target === name ? '' : target, fields: key } };
}
