import {
  BOOLEAN,
  type DuckDBConnection,
  DuckDBDataChunk,
  DuckDBInstance,
  type DuckDBType,
  type DuckDBValue,
  INTEGER,
  VARCHAR,
} from "@duckdb/node-api";
import type { SqlRow } from "civic-kpi";
import type { Columns } from "./tables.ts";

/** Rows that DuckDB takes in one go. */
const CHUNK = 2048;

const TYPES: Readonly<Record<Columns[string], DuckDBType>> = { VARCHAR, INTEGER, BOOLEAN };

/** An empty database in memory. */
export async function openDatabase(): Promise<DuckDBConnection> {
  return (await DuckDBInstance.create(":memory:")).connect();
}

/** Creates a table and fills it with records. */
export async function loadTable(
  database: DuckDBConnection,
  table: string,
  columns: Columns,
  records: Iterable<object>,
): Promise<void> {
  const quoted = (name: string) => `"${name.replaceAll('"', '""')}"`;
  const definitions = Object.entries(columns).map(([name, type]) => `${quoted(name)} ${type}`);
  await database.run(`CREATE TABLE ${quoted(table)} (${definitions.join(", ")})`);
  const appender = await database.createAppender(table);
  for (const chunk of chunksOf(columns, records)) appender.appendDataChunk(chunk);
  appender.closeSync();
}

function* chunksOf(columns: Columns, records: Iterable<object>): Generator<DuckDBDataChunk> {
  const names = Object.keys(columns);
  const types = Object.values(columns).map((type) => TYPES[type]);
  let rows: DuckDBValue[][] = [];
  const chunk = (): DuckDBDataChunk => {
    const filled = DuckDBDataChunk.create(types, rows.length);
    filled.setRows(rows);
    rows = [];
    return filled;
  };
  for (const record of records) {
    rows.push(
      names.map((name) => (Object.hasOwn(record, name) ? (record as Record<string, DuckDBValue>)[name] : null) ?? null),
    );
    if (rows.length === CHUNK) yield chunk();
  }
  if (rows.length > 0) yield chunk();
}

/** The rows of a query as JSON has them: numbers beyond 32 bits and decimals as text. */
export async function rowsOf(database: DuckDBConnection, query: string): Promise<readonly SqlRow[]> {
  return (await database.runAndReadAll(query)).getRowObjectsJson();
}
