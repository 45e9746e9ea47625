/** Runs in a page: the same sums by DuckDB, where it is installed; its files come from the page's origin. */
import { AsyncDuckDB, type AsyncDuckDBConnection, VoidLogger } from '@duckdb/duckdb-wasm';

let connection: AsyncDuckDBConnection | undefined;

/** Starts it at first use, and gives it the rows, as a stream of Arrow; those of before are dropped. */
export async function fillDuckDb(rows: Uint8Array): Promise<void> {
  if (!connection) {
    const database = new AsyncDuckDB(new VoidLogger(), new Worker('/duckdb-browser-eh.worker.js'));
    await database.instantiate(new URL('/duckdb-eh.wasm', location.href).href);
    connection = await database.connect();
  }
  await connection.query('drop table if exists counters');
  await connection.insertArrowFromIPCStream(rows, { name: 'counters' });
}

export async function sumByDuckDb(): Promise<unknown> {
  return connection?.query(
    'select manager, cell, sum(n) as n from counters group by manager, cell',
  );
}
