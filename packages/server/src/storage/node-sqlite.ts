import { DatabaseSync, type SQLInputValue, type StatementSync } from 'node:sqlite';
import { type Kysely, sql, type SqliteDatabase, SqliteDialect, type SqliteStatement } from 'kysely';
import { createDatabaseFile } from './database-file.ts';
import type { Tables } from './tables.ts';

/** How long to wait for another process's lock before answering "unavailable". */
const LOCK_WAIT_MILLISECONDS = 1_000;

/** The same at the start, when another server may be giving the database its shape on a slow disk. */
const OPENING_WAIT_MILLISECONDS = 30_000;

/** Bounds of one database file. */
export interface SqliteOptions {
  /** The file grows no further; requests are then refused rather than half kept. Default: no bound. */
  readonly maximumBytes?: number;
}

/**
 * A kysely dialect over a file read with Node's own SQLite, safe against loss of power: a
 * write-ahead log, and every commit synced to disk before it returns.
 */
export function nodeSqliteDialect(file: string, options: SqliteOptions = {}): SqliteDialect {
  createDatabaseFile(file);
  const database = new DatabaseSync(file, { timeout: OPENING_WAIT_MILLISECONDS });
  database.exec('PRAGMA journal_mode = WAL; PRAGMA synchronous = FULL; PRAGMA foreign_keys = ON;');
  // What is deleted is overwritten, since it was personal.
  database.exec('PRAGMA secure_delete = ON;');
  if (options.maximumBytes !== undefined) limitSize(database, options.maximumBytes);
  return new SqliteDialect({ database: asKyselyExpects(database) });
}

/** From now on somebody waits for an answer. */
export async function answerSoon(db: Kysely<Tables>): Promise<void> {
  await sql.raw(`pragma busy_timeout = ${LOCK_WAIT_MILLISECONDS}`).execute(db);
}

function limitSize(database: DatabaseSync, maximumBytes: number): void {
  const { page_size: pageSize } = database.prepare('PRAGMA page_size').get() as {
    page_size: number;
  };
  database.exec(`PRAGMA max_page_count = ${Math.floor(maximumBytes / pageSize)}`);
}

/**
 * Kysely speaks to better-sqlite3's interface, of which Node's lacks `reader` and the parameter list.
 *
 * Statements are prepared once each: values are always parameters, so their texts are few.
 */
function asKyselyExpects(database: DatabaseSync): SqliteDatabase {
  const prepared = new Map<string, SqliteStatement>();
  return {
    close: () => database.close(),
    prepare(sql) {
      const known = prepared.get(sql);
      if (known) return known;
      const statement = asStatement(database.prepare(sql));
      prepared.set(sql, statement);
      return statement;
    },
  };
}

function asStatement(statement: StatementSync): SqliteStatement {
  const values = (parameters: readonly unknown[]) => parameters as SQLInputValue[];
  return {
    reader: statement.columns().length > 0,
    all: (parameters) => statement.all(...values(parameters)),
    run: (parameters) => statement.run(...values(parameters)),
    iterate: (parameters) => statement.iterate(...values(parameters)),
  };
}
