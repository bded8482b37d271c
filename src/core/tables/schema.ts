/** The type of a column, by its name in Frictionless Table Schema. */
export type ColumnType = 'string' | 'integer' | 'number' | 'boolean' | 'array' | 'object';

/** A column of a table: its part of the written contract. */
export interface Column {
  readonly type: ColumnType;
  readonly description: string;
  /** Whether a cell may be empty: not known, or there is none. */
  readonly optional?: true;
  /** The only words it may hold. */
  readonly words?: readonly string[];
}

export interface Table {
  readonly description: string;
  /** The columns that together name a row. */
  readonly key: readonly string[];
  /** Columns that name a row of another table, whose key is its only key column. */
  readonly references: Readonly<Record<string, string>>;
  readonly columns: Readonly<Record<string, Column>>;
}

/** What a cell is made from; arrays and objects are written as JSON. */
export type Cell = string | number | boolean | null | undefined | readonly unknown[] | Readonly<Record<string, unknown>>;
