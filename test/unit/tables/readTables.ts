import Papa from 'papaparse';

/** The contract in a `datapackage.json`, as far as tests look at it. */
export interface Package {
  readonly version: string;
  readonly resources: readonly {
    readonly name: string;
    readonly path: string;
    readonly schema: {
      readonly fields: readonly { readonly name: string; readonly type: string; readonly constraints?: { readonly required?: true; readonly enum?: readonly string[] } }[];
      readonly primaryKey: readonly string[];
      readonly foreignKeys?: readonly { readonly fields: string; readonly reference: { readonly resource: string; readonly fields: string } }[];
    };
  }[];
}

export type Tables = Readonly<Record<string, readonly Readonly<Record<string, unknown>>[]>>;

/** Reads tables by their own `datapackage.json`, with a CSV reader of other people; a cell that breaks the contract throws. */
export function readTables(files: Readonly<Record<string, string>>): { tables: Tables; contract: Package } {
  const contract = JSON.parse(files['datapackage.json'] ?? '') as Package;
  const tables = Object.fromEntries(contract.resources.map(({ name, path, schema }) => {
    const { data, errors } = Papa.parse<string[]>(files[path] ?? '', { delimiter: ',', newline: '\r\n' });
    if (errors.length > 0) throw new Error(`${path}: ${JSON.stringify(errors[0])}`);
    const [header, ...lines] = data;
    // The end of the last line begins an empty one.
    if (lines.pop()?.join('') !== '') throw new Error(`${path} has no end of its last line`);
    if (JSON.stringify(header) !== JSON.stringify(schema.fields.map((field) => field.name))) throw new Error(`${path} has other columns`);
    return [name, lines.map((cells) => {
      if (cells.length !== schema.fields.length) throw new Error(`${path}: ${JSON.stringify(cells)}`);
      return Object.fromEntries(schema.fields.map((field, index) => [field.name, valueOf(cells[index] ?? '', field)]));
    })];
  }));
  return { tables, contract };
}

function valueOf(cell: string, { name, type, constraints }: Package['resources'][number]['schema']['fields'][number]): unknown {
  const wrong = (): never => { throw new Error(`${name}: ${JSON.stringify(cell)} is no ${type}`); };
  if (cell === '') return constraints?.required === true ? wrong() : null;
  const text = cell.startsWith("'") ? cell.slice(1) : cell;
  if (constraints?.enum?.includes(text) === false) return wrong();
  if (type === 'integer') return /^\d+$/.test(text) ? Number(text) : wrong();
  if (type === 'number') return /^\d+(\.\d+)?$/.test(text) ? Number(text) : wrong();
  if (type === 'boolean') return text === 'true' || (text === 'false' ? false : wrong());
  return type === 'string' ? text : JSON.parse(text);
}

/** What is wrong with the keys: doubles, and names of rows that aren't there. */
export function keyFaults({ tables, contract }: ReturnType<typeof readTables>): string[] {
  return contract.resources.flatMap(({ name, schema }) => {
    const rows = tables[name] ?? [];
    const keys = rows.map((row) => JSON.stringify(schema.primaryKey.map((column) => row[column])));
    const doubles = keys.filter((key, index) => keys.indexOf(key) !== index).map((key) => `${name}: ${key} twice`);
    const strays = (schema.foreignKeys ?? []).flatMap(({ fields, reference }) => {
      const known = new Set((tables[reference.resource === '' ? name : reference.resource] ?? []).map((row) => row[reference.fields]));
      return rows.map((row) => row[fields]).filter((value) => value !== null && !known.has(value)).map((value) => `${name}.${fields}: ${String(value)}`);
    });
    return [...doubles, ...strays];
  });
}
