import { Reading, CheckOptions, Report } from '@imt/core';
import { FinancePlugin, FinanceOptions } from '@imt/finance';
import { RawBuilder, QueryCompiler } from 'kysely';

/** What a dialect is asked to work out: a name of a function of plans, not of SQL. */
type FunctionName = 'equal' | 'unequal' | 'less' | 'atMost' | 'greater' | 'atLeast' | 'and' | 'or' | 'not' | 'isNull' | 'coalesce' | 'plus' | 'minus' | 'absolute' | 'lower' | 'trim' | 'replace' | 'matches' | 'contains' | 'asDecimal' | 'asText' | 'countRows' | 'count' | 'countDistinct' | 'sum' | 'least' | 'greatest';
/** The types of columns. Decimals have 38 digits, 8 of them after the point: pounds are no floating-point numbers. */
type ColumnType = 'text' | 'whole' | 'decimal' | 'truth';

/** A term of SQL under way. */
type Term = RawBuilder<unknown>;
/** What is particular of an engine's SQL. A function that is not in it is refused when a plan is compiled. */
interface Dialect {
    readonly name: 'duckdb' | 'postgres' | 'spark';
    /** As a reader knows it. */
    readonly title: string;
    readonly functions: Readonly<Partial<Record<FunctionName, (on: readonly Term[]) => Term>>>;
    readonly types: Readonly<Record<ColumnType, Term>>;
    /** What stands before the name of a table or view that ends with the session. */
    readonly create: {
        readonly table: Term;
        readonly as: Term;
    };
    readonly drop: Term;
    /** Quotes names and texts. */
    compiler(): QueryCompiler;
}

/** A value that goes into an engine or comes out of it. Decimals and days are texts: no digit is lost. */
type Value = string | number | boolean | null;
/** A row that an engine gives, by the names of its columns. */
type Row = Readonly<Record<string, Value>>;
/** An engine that is connected to. */
interface Engine {
    readonly dialect: Dialect;
    /** Runs a statement that gives no rows. */
    run(statement: string): Promise<void>;
    rows(statement: string): Promise<readonly Row[]>;
    /** Puts rows into a table that was made for them. */
    insert(table: string, columns: Readonly<Record<string, ColumnType>>, rows: Iterable<readonly Value[]>): Promise<void>;
}

/**
 * Checks payments that were read by the readers of the toolkit in an engine: the same findings as `readSpend`.
 *
 * @param engine - one that is connected to
 * @param reading - what a model of the finance plugin recognised
 * @param options - the day to judge by, and what else a check of a model takes
 * @param settings - of the finance plugin
 * @throws {EngineError} when the engine cannot do it: one sentence that says why
 */
declare const checkSpendLines: (engine: Engine, reading: Reading<readonly [FinancePlugin]>, options: CheckOptions<readonly [FinancePlugin]>, settings?: FinanceOptions) => Promise<Report>;

/** A table that an engine holds as texts: `row_no` from 0, and a column `c0`, `c1` and so on under each heading. */
interface HeldTable {
    /** As places are to say it: the file, or the table of the database. */
    readonly name: string;
    /** What it was read from: `parquet`, `csv`, `postgres`. */
    readonly format: string;
    readonly table: string;
    readonly headings: readonly string[];
    readonly rows: number;
    /** What a row is called in a place, with its number from 1: `row 17`. */
    row(number: number): string;
}

/**
 * Checks payments that an engine holds, table by table, with the findings of `readSpend`. Every row counts: one that is
 * a note or a blank line in a file is read as a line without an amount.
 *
 * @param engine - one that is connected to
 * @param held - its tables, as texts
 * @param options - the day to judge by, and what else a check of a model takes
 * @param settings - of the finance plugin
 * @throws {EngineError} when a table holds no payments, or the engine cannot do it: one sentence that says why
 */
declare const checkSpendTables: (engine: Engine, held: readonly HeldTable[], options: CheckOptions<readonly [FinancePlugin]>, settings?: FinanceOptions) => Promise<Report>;

/** An engine cannot do what is asked of it: one sentence for the reader, with what to do. Nothing was written. */
declare class EngineError extends Error {
    readonly name = "EngineError";
}

/** The columns of texts of a payment, by their keys in a publication. */
declare const textColumns: readonly ["departmentFamily", "entity", "datePaid", "expenseType", "expenseArea", "supplier", "transactionNumber", "amount", "netAmount", "vatAmount", "vatNumber", "postcode", "description"];
type TextColumn = (typeof textColumns)[number];

/** A table of payments in a warehouse that cannot be reached from here. */
interface SpendScriptOptions {
    readonly dialect: Dialect['name'];
    /** `payments`, `schema.payments` or `catalogue.schema.payments`; `payments` unless given. */
    readonly table?: string;
    /** A column of whole numbers that tells rows apart. Without one, rows are numbered by their values. */
    readonly key?: string;
    /**
     * What the columns of a payment are called in the table, by their keys in a publication: `{ supplier: 'payee' }`.
     * Unless given, those that every payment needs are `payment_date`, `supplier`, `transaction_number` and `amount`; the
     * others are left out.
     */
    readonly columns?: Readonly<Partial<Record<TextColumn, string>>>;
}
/**
 * Writes the SQL that checks payments in a warehouse that cannot be reached from here, with what each statement gives
 * and how the results lead back to findings. What SQL alone cannot say is named in it.
 *
 * @example
 * ```ts
 * const script = spendScript({ dialect: 'spark', table: 'lake.payments', columns: { supplier: 'payee' } })
 * script.includes('`lake`.`payments`') // => true
 * ```
 *
 * @throws {TypeError} when a parameter is none
 */
declare const spendScript: (options: SpendScriptOptions) => string;

export { type Engine, EngineError, type HeldTable, type Row, type SpendScriptOptions, type Value, checkSpendLines, checkSpendTables, spendScript };
