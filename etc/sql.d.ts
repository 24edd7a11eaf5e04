import { Reading, CheckOptions, Report, Source } from '@imt/core';
import { FinancePlugin, FinanceOptions, SummariseLedgerOptions, LedgerSummary } from '@imt/finance';
import { RawBuilder, QueryCompiler } from 'kysely';
import { BulkOptions, CellId, BulkCheck, Compiled, Equation } from '@imt/reconcile';
import { FleetSupportOptions, DeduplicateOptions, DeviceReaderOptions, Deduplicated, DeviceRecord, FleetSupport } from '@imt/estate';

/** What a dialect is asked to work out: a name of a function of plans, not of SQL. */
type FunctionName = 'equal' | 'unequal' | 'less' | 'atMost' | 'greater' | 'atLeast' | 'and' | 'or' | 'not' | 'isNull' | 'coalesce' | 'plus' | 'minus' | 'absolute' | 'lower' | 'trim' | 'replace' | 'matches' | 'contains' | 'asDecimal' | 'asMoney' | 'asText' | 'countRows' | 'count' | 'countDistinct' | 'sum' | 'least' | 'greatest';
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
    /** The rows of a statement, some at a time: more than are to be held. */
    each(statement: string): AsyncIterable<readonly Row[]>;
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
    /** Their types, as the engine calls them, where it knows them. */
    readonly types?: readonly string[];
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

/**
 * The rows of a held table, some at a time and in their order, as readers give a file in pieces: for a check in process
 * of what an engine holds, such as `checkInPieces` of a model. A place is the row and its heading.
 *
 * @param engine - one that is connected to, which holds the table
 * @param held - its table, as texts
 * @throws {EngineError} when the engine cannot do it: one sentence that says why
 */
declare function heldPieces(engine: Engine, held: HeldTable): AsyncGenerator<Source, void, undefined>;

/** How the returns of many bodies are held to equations in an engine. */
interface CheckEquationsTableOptions extends BulkOptions {
    /** The digits after the point that cells print, one number for all or by cell: 0 unless given, -3 for thousands. */
    readonly decimals?: number | ReadonlyMap<CellId, number>;
    /** The headings of the body, the cell and its value: `body`, `cell` and `value` unless given. */
    readonly columns?: {
        readonly body?: string;
        readonly cell?: string;
        readonly value?: string;
    };
}
/** What many bodies' returns came to: that of `compileEquations`, with the names of the bodies. */
interface EquationsOfTable extends BulkCheck {
    /** In the order of their names; `body` counts from 0 in it. */
    readonly names: readonly string[];
    /** The ids of the equations; `equation` counts from 0 in it. */
    readonly equations: readonly string[];
    readonly setAside: Compiled['setAside'];
    /** Texts that are no exact number, and how many cells state each: they count as not stated. */
    readonly notRead: readonly {
        readonly text: string;
        readonly cells: number;
        readonly body: string;
    }[];
}
/**
 * Holds the returns of many bodies, which an engine holds as rows of body, cell and value, to one set of equations: the
 * same outcome as `compileEquations` over the same values. Sums are added up in the engine, as exact decimals; ratios
 * and truncated sums are judged by the toolkit, on the cells that they name.
 *
 * @param engine - one that is connected to
 * @param equations - that every body's cells are to satisfy
 * @param held - its table, as texts
 * @param options - the precision of the cells, how absent ones are taken, and the headings
 * @throws {EngineError} when a body states a cell twice, a number has more digits than its cell prints, or the engine
 *   cannot do it: one sentence that says why
 */
declare const checkEquationsTable: (engine: Engine, equations: readonly Equation[], held: HeldTable, options?: CheckEquationsTableOptions) => Promise<EquationsOfTable>;

declare const equationKeys: readonly ["body", "cell", "value"];
/** Returns of many bodies in a warehouse that cannot be reached from here, as rows of body, cell and value. */
interface EquationsScriptOptions {
    readonly dialect: Dialect['name'];
    /** `returns`, `schema.returns` or `catalogue.schema.returns`; `returns` unless given. */
    readonly table?: string;
    /** What the columns are called in the table: `body`, `cell` and `value` unless given. */
    readonly columns?: Readonly<Partial<Record<(typeof equationKeys)[number], string>>>;
    /** The digits after the point that cells print, one number for all or by cell: 0 unless given, -3 for thousands. */
    readonly decimals?: number | ReadonlyMap<CellId, number>;
    /** `open` leaves equations with cells that state nothing unchecked, `zero` counts absent addends as nothing. */
    readonly absent?: 'open' | 'zero';
}
/**
 * Writes the SQL that holds returns of many bodies to one set of equations, in a warehouse that cannot be reached from
 * here: how many hold, and each that does not, with what the total is out by. Ratios and truncated sums are left out,
 * and named.
 *
 * @example
 * ```ts
 * const script = equationsScript(
 *   [{ id: 'pay', kind: 'sum', total: 'pay', terms: [{ cell: 'staff', sign: 1 }] }],
 *   { dialect: 'spark', table: 'lake.returns', columns: { body: 'trust' } },
 * )
 * script.includes('`lake`.`returns`') // => true
 * ```
 *
 * @param equations - that every body's cells are to satisfy
 * @param options - the dialect, the table, its columns, and how cells are taken
 * @throws {TypeError} when a parameter is none, or none of the equations can be checked by SQL
 */
declare const equationsScript: (equations: readonly Equation[], options: EquationsScriptOptions) => string;

/** The day, the dates of support, how the table is read, and how records are joined. */
interface CountDevicesOptions extends FleetSupportOptions, DeduplicateOptions, DeviceReaderOptions {
}
/** What a table of devices comes to: each device once, and where it stands. */
interface CountedDevices extends Pick<Deduplicated, 'merges' | 'keptApart'> {
    /** Records that tell a device. */
    readonly records: number;
    /** Devices, each once. */
    readonly devices: number;
    /** By class and status, in the order first met. */
    readonly classes: readonly {
        readonly assetType: string | null;
        readonly status: NonNullable<DeviceRecord['status']>;
        readonly devices: number;
    }[];
    readonly support: FleetSupport;
}
/**
 * Counts the devices of a table that an engine holds: each once, joined by serial number as `deduplicate` joins them,
 * by class and status, and where they stand by the dates of support as `fleetSupport` says it. The engine finds serial
 * numbers that several records share and counts records that are alike; only those that are to be joined or named are
 * read one by one. Serial numbers that are nearly alike are not looked for.
 *
 * @param engine - one that is connected to
 * @param held - its table, as texts
 * @param options - the day, dates of support, what headings, statuses and classes mean, and names of makers
 * @throws {EngineError} when the table is no list of devices, or the engine cannot do it: one sentence that says why
 */
declare const countDevicesTable: (engine: Engine, held: HeldTable, options: CountDevicesOptions) => Promise<CountedDevices>;

declare const deviceKeys: readonly ["serial", "class", "status", "system", "version"];
type Key = (typeof deviceKeys)[number];
/** Devices in a warehouse that cannot be reached from here. */
interface DevicesScriptOptions {
    readonly dialect: Dialect['name'];
    /** `devices`, `schema.devices` or `catalogue.schema.devices`; `devices` unless given. */
    readonly table?: string;
    /**
     * What the columns are called in the table: `{ serial: 'serial_no', system: 'os_name' }`. Unless given, those that
     * are looked for are `serial_number`, `class`, `status` and `operating_system`; `version` is left out.
     */
    readonly columns?: Readonly<Partial<Record<Key, string>>>;
}
/**
 * Writes the SQL that counts devices in a warehouse that cannot be reached from here: by class and status, the serial
 * numbers that several records state, and each operating system once with how many run it, for imt to say how long it
 * is supported.
 *
 * @example
 * ```ts
 * const script = devicesScript({ dialect: 'spark', table: 'lake.assets', columns: { serial: 'serial_no' } })
 * script.includes('`lake`.`assets`') // => true
 * ```
 *
 * @throws {TypeError} when a parameter is none
 */
declare const devicesScript: (options: DevicesScriptOptions) => string;

/** An engine cannot do what is asked of it: one sentence for the reader, with what to do. Nothing was written. */
declare class EngineError extends Error {
    readonly name = "EngineError";
}

declare const ledgerKeys: readonly ["costCentre", "class", "period", "amount", "debit", "credit", "side"];
/** A ledger in a warehouse that cannot be reached from here. */
interface LedgerScriptOptions {
    readonly dialect: Dialect['name'];
    /** `ledger`, `schema.ledger` or `catalogue.schema.ledger`; `ledger` unless given. */
    readonly table?: string;
    /** A column of whole numbers that tells rows apart. Without one, rows are numbered by their values. */
    readonly key?: string;
    /**
     * What the columns are called in the table: `{ costCentre: 'cost_centre', class: 'account', debit: 'dr', credit: 'cr'
     * }`. Unless given, they are `cost_centre`, `class` and `amount`; the others are left out. Debit and credit stand in
     * place of the amount.
     */
    readonly columns?: Readonly<Partial<Record<(typeof ledgerKeys)[number], string>>>;
}
/**
 * Writes the SQL that sums up a ledger in a warehouse that cannot be reached from here: by cost centre and class, by
 * period, the totals that it states beside what the lines above them come to, and whether debits and credits agree.
 * What SQL alone cannot read is listed by it, and left out of every sum.
 *
 * @example
 * ```ts
 * const script = ledgerScript({ dialect: 'spark', table: 'lake.gl', columns: { debit: 'dr', credit: 'cr' } })
 * script.includes('`lake`.`gl`') // => true
 * ```
 *
 * @throws {TypeError} when a parameter is none
 */
declare const ledgerScript: (options: LedgerScriptOptions) => string;

/** How a ledger that an engine holds is summed up: as `summariseLedger` takes it. */
type SummariseTableOptions = Omit<SummariseLedgerOptions, 'onRefused'>;
/**
 * Sums up a ledger that an engine holds, as `summariseLedger` does in process: the same published tables, counts,
 * refused records and totals held to their lines, exact to the penny. Cost centres, codes, marks and amounts that are
 * not plainly written are read by the toolkit, once for each text; the engine joins and adds up. The partial result
 * merges with those of other tables, and of files read in process.
 *
 * @param engine - one that is connected to
 * @param held - its table, as texts
 * @param options - what codes mean, headings, periods, how many refused records are kept
 * @throws {EngineError} when the engine cannot do it: one sentence that says why
 */
declare const summariseLedgerTable: (engine: Engine, held: HeldTable, options?: SummariseTableOptions) => Promise<LedgerSummary>;

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

export { type CheckEquationsTableOptions, type CountDevicesOptions, type CountedDevices, type DevicesScriptOptions, type Engine, EngineError, type EquationsOfTable, type EquationsScriptOptions, type HeldTable, type LedgerScriptOptions, type Row, type SpendScriptOptions, type SummariseTableOptions, type Value, checkEquationsTable, checkSpendLines, checkSpendTables, countDevicesTable, devicesScript, equationsScript, heldPieces, ledgerScript, spendScript, summariseLedgerTable };
