import * as _imt_core from '@imt/core';
import { Absence, Note, Figure, OwnFields, ObjectSchema, Plugin } from '@imt/core';
import * as z from 'zod';

/** A cell of a grid: its row and its column, both from 0. */
type At = readonly [row: number, column: number];
/** What every aggregation states of itself, whatever it computes. */
interface AggregationState {
    /** Tells it from the others of its table: `sum 14,2 down`. */
    readonly id: string;
    /** The cell that states what is computed. */
    readonly result: At;
    /** Whether the figures agree: exactly, within the rounding of the figures as printed, or not. */
    readonly holds: 'exact' | 'withinRounding' | 'no';
    /** The figure of the result, as a plain decimal. */
    readonly stated: string;
    /** What the other cells give, as a plain decimal of up to 12 significant digits. */
    readonly computed: string;
    /** Why it is believed to be one, in plain words. */
    readonly why: string;
}
/** A cell that adds up others; a sign of -1 takes one away. */
interface SumAggregation extends AggregationState {
    readonly kind: 'sum';
    readonly operands: readonly {
        readonly at: At;
        readonly sign: 1 | -1;
    }[];
}
/** A cell that is the mean of others. */
interface AverageAggregation extends AggregationState {
    readonly kind: 'average';
    readonly operands: readonly At[];
}
/** A cell that is one figure as a fraction of another, or as a percentage (`times` 100). */
interface ShareAggregation extends AggregationState {
    readonly kind: 'share';
    readonly part: At;
    readonly whole: At;
    readonly times: 1 | 100;
}
/** A cell that is the change from one figure to another as a fraction of the earlier, or as a percentage. */
interface ChangeAggregation extends AggregationState {
    readonly kind: 'change';
    readonly later: At;
    readonly earlier: At;
    readonly times: 1 | 100;
}
/** One cell that others give, with whether it agrees. */
type Aggregation = SumAggregation | AverageAggregation | ShareAggregation | ChangeAggregation;
/** Aggregations that do not hold, and the cells of which any one alone could be the wrong one. */
interface Suspects {
    /** Aggregations of which none holds, by `id`. */
    readonly aggregations: readonly string[];
    /** Every cell whose change alone would make them all hold and break none that holds; empty if no one cell does. */
    readonly cells: readonly At[];
}
/**
 * What the figures of a table have to do with each other.
 *
 * To make findings of it: one finding for each of `suspects` (what fails together is one fault). Where
 * `cells` has one, that cell is the place, and what its aggregations compute is what it should state; where it has a
 * few, name them all and none alone; where it is empty, or has more than can be named, the place is the `result` of the
 * first aggregation, with `stated` and `computed`. Never say that a figure is proved wrong: say what does not add up.
 * Cells of `unexplained` are not findings but totals that were not checked.
 */
interface TableArithmetic {
    readonly aggregations: readonly Aggregation[];
    /** Cells that are likely to be results, by word or style, and for which no aggregation was found. */
    readonly unexplained: readonly At[];
    /** For what does not hold: which single cells could be wrong. */
    readonly suspects: readonly Suspects[];
    /**
     * What was not looked for to the end because the table is too large, in plain words such as `means of runs of lines,
     * along rows`; empty for every table of usual size.
     */
    readonly notSearched: readonly string[];
}
/** How a table writes numbers: the mark between thousands, then the mark before decimals. */
type WrittenNumbers = `${'None' | 'Comma' | 'Point' | 'Space' | 'Apostrophe'} ${'Point' | 'Comma'}`;
/** How a cell is set. */
interface CellStyle {
    readonly bold?: boolean;
    /** How far the text is indented, in any unit that is the same over the table. */
    readonly indent?: number;
    /** True for a cell of a heading: its number is no figure. */
    readonly heading?: boolean;
}
/** What is known of a table beside the text of its cells. */
interface AggregationOptions {
    /** How numbers are written; worked out from the cells if it is not given. */
    readonly numberFormat?: WrittenNumbers;
    /** The style of a cell. */
    readonly style?: (row: number, column: number) => CellStyle;
    /** The unit of a cell, such as `£000`; figures of different units are never added. Empty text: not known. */
    readonly unit?: (row: number, column: number) => string;
}

/**
 * Finds out which cells of a table are sums, averages, shares and changes of which others, from the figures, the words
 * beside them, and where they stand; no heading need be known. A relation between rows (or columns) that holds in most
 * columns is expected in all that are of their kind, and where it fails it is reported with `holds: 'no'`.
 *
 * @param grid - the text of every cell, row by row; rows may differ in length
 * @param options - what else is known of the table
 * @returns the aggregations, with the figures as plain decimals in the table's own unit; cells that look like results
 *   but are none of these; and for what fails, which single cells could be wrong
 * @throws {TypeError} when the grid is no list of lists, or an option is not what it must be
 * @example
 * ```ts
 * const { aggregations } = findAggregations([
 *   ['Pay', '1,200'],
 *   ['Non-pay', '345'],
 *   ['Total', '1,545'],
 * ])
 * aggregations.map(({ kind, result, holds }) => [kind, result, holds]) // => [['sum', [2, 1], 'exact']]
 * ```
 */
declare const findAggregations: (grid: readonly (readonly string[])[], options?: AggregationOptions) => TableArithmetic;

/** The name of one published cell: any text that is unique in the set of cells, often a JSON pointer. */
type CellId = string;
/** One addend, and whether it is added or taken away. */
interface Term {
    readonly cell: CellId;
    readonly sign: 1 | -1;
}
/**
 * A total and what it is made of: `total = sum of sign x cell`.
 *
 * `sum` and `equal` are the same arithmetic. `equal` says that both sides speak about the same thing in different
 * places (a class total in one table, the lines of that class in another), so that a reader of the result can tell the
 * two apart.
 */
interface SumEquation {
    readonly id: string;
    readonly kind: 'sum' | 'equal';
    readonly total: CellId;
    readonly terms: readonly Term[];
    /**
     * How the cells were brought to their last printed digit; `nearest` unless said. `truncated` makes the intervals
     * half-open; `none` is for cells that were never rounded, such as a ledger's pence, and allows no difference at all.
     */
    readonly rounding?: 'nearest' | 'truncated' | 'none';
    /**
     * The row of the table that the total stands in, where sums of several columns share it. A row whose totals fail in
     * several columns has rather lost an addend than a digit, and no repair of them is proved.
     */
    readonly row?: string;
}
/** A share or percentage: `result = scale x numerator / denominator`. */
interface RatioEquation {
    readonly id: string;
    readonly kind: 'ratio';
    readonly result: CellId;
    readonly numerator: CellId;
    readonly denominator: CellId;
    /** 1 for a plain ratio, 100 for a percentage. */
    readonly scale: 1 | 100;
    /** How the result was brought to its precision. Publishers truncate percentages; `either` accepts both. */
    readonly rounding: 'nearest' | 'truncated' | 'either';
    /** `size` divides by the denominator without its sign: +2,004 on a plan of -4,515 is +44.4%. `signed` unless said. */
    readonly base?: 'signed' | 'size';
}
/** One statement that published cells make about each other. */
type Equation = SumEquation | RatioEquation;

/** A slip of the finger, or of the eye, that would explain a difference. */
type Plausibility = 'oneDigit' | 'transposition' | 'sign' | 'powerOfTen' | 'rowOmitted' | 'rowDoubled';
/** Numbers between two ends, as plain decimal strings; `null` is unbounded. */
interface NumberRange {
    readonly low: string | null;
    readonly high: string | null;
}
/**
 * How one equation comes out. Numbers are plain decimal strings in the unit of the cells; `null` where no point is
 * stated.
 */
interface Comparison {
    readonly equation: string;
    readonly stated: string | null;
    /** A ratio is written to four digits more than its result states. */
    readonly computed: string | null;
    /** Stated less computed. */
    readonly difference: string | null;
    /** The largest difference in this direction that rounding explains; it is itself allowed, unless the end is open. */
    readonly bound: string | null;
}
/** An equation that no reading of its cells within their stated precision satisfies. */
interface Violation extends Comparison {
    /** Index into `components`. */
    readonly component: number;
    readonly statedRange: NumberRange;
    readonly computedRange: NumberRange;
}
/** An equation that holds although the printed numbers differ: rounding explains the difference. */
interface Rounding extends Comparison {
    /**
     * How often honest rounding alone gives a difference at least this large, 0 to 1; `null` where that was not computed
     * (ratios, and sums with approximate figures).
     */
    readonly probability: number | null;
}
/** Why an equation was not checked. */
type UncheckedReason = 'absentTotal' | 'absentTerm' | 'noContributor' | 'denominatorZero' | 'denominatorMayBeZero' | 'unknownCell' | 'unreadableCell' | 'noTerms' | 'totalAmongTerms' | 'repeatedCell' | 'duplicateEquation';
/** An equation that was not checked. Nothing is left out in silence. */
interface Unchecked {
    readonly equation: string;
    readonly reason: UncheckedReason;
    /** The cells that are the reason. */
    readonly cells: readonly CellId[];
    readonly message: string;
}
/** What one cell would have to say. */
interface CellChange {
    readonly cell: CellId;
    /** The published text. */
    readonly from: string;
    /** The text it would be, dressed like the published one. */
    readonly to: string;
    /** The number behind `to`, a plain decimal string. */
    readonly value: string;
    /** Every number between these ends would do, with the other changes of the set made. */
    readonly range: NumberRange;
    readonly plausibility: Plausibility | null;
    /** The addend that was left out or counted twice, or added with the wrong sign. */
    readonly row?: CellId;
}
/** Why a repair is not proved. */
type UnprovedReason = 'otherRepairs' | 'searchStopped' | 'noSlip' | 'otherColumns' | 'shortNumber' | 'rounding' | 'openValue';
/**
 * Whether a repair is proved: every other set of as few changes is ruled out, each change is told from chance and from
 * rounding, and no other value would do. `why` is a sentence.
 */
type Proof = {
    readonly proved: true;
    readonly why: string;
} | {
    readonly proved: false;
    readonly reason: UnprovedReason;
    readonly why: string;
};
/** One smallest set of changes with which all equations hold. */
interface Repair {
    readonly changes: readonly CellChange[];
    /** The slip that explains every change of the set; `null` when some change looks like none. */
    readonly plausibility: Plausibility | null;
    /** A sentence for the reader: what kind of slip, or what to check. */
    readonly why: string;
    readonly proof: Proof;
}
/** Where a search gave up. */
interface Stop {
    readonly reason: 'work' | 'repairs' | 'joined';
    /** The number of changes that was being tried. */
    readonly changes: number;
    /** The equation whose cells were being tried. */
    readonly equation: string;
}
/** Violated equations that must be looked at together, and what would put them right. */
interface Component {
    /** The violated equations. */
    readonly equations: readonly string[];
    /** All smallest sets of changes, likely slips first. */
    readonly repairs: readonly Repair[];
    /** Every cell that is in some repair. */
    readonly candidates: readonly CellId[];
    /** The number of changes in each repair; `null` when none was found. */
    readonly size: number | null;
    /** Exactly one smallest set exists, and the search was complete. */
    readonly unique: boolean;
    /** `complete`: every set of up to `maximumChanges` cells was decided. */
    readonly search: 'complete' | 'stopped';
    readonly stoppedAt?: Stop;
}
/** A remark, with the equation, cell or component that it is about. */
interface ReconciliationNote extends Note {
    readonly code: 'improbableRounding' | 'searchStopped' | 'unreadableCell';
    readonly equation?: string;
    readonly cell?: CellId;
    readonly component?: number;
    readonly probability?: number;
}
/** What a set of cells says about itself. Plain JSON. */
interface Reconciliation {
    readonly violations: readonly Violation[];
    readonly components: readonly Component[];
    /** In bound but improbable differences, cells that could not be used, searches that stopped. */
    readonly notes: readonly ReconciliationNote[];
    /** Differences that rounding explains. */
    readonly roundings: readonly Rounding[];
    readonly unchecked: readonly Unchecked[];
    /** `equations = exact + withinRounding + violated + unchecked`. */
    readonly counts: {
        readonly equations: number;
        readonly exact: number;
        readonly withinRounding: number;
        readonly violated: number;
        readonly unchecked: number;
    };
    /** What was assumed, echoed. */
    readonly settings: ReconcileSettings;
}
/** How to reconcile. */
interface ReconcileSettings {
    /** Absent addends that count as exactly zero in this table; none unless said. */
    readonly absentAsZero: readonly Absence[];
    /** A rounding difference rarer than this is noted; 0 to 1, 0.001 unless said. */
    readonly improbable: number;
    /** The largest set of changes that is looked for: 0 to 3, 3 unless said. */
    readonly maximumChanges: 0 | 1 | 2 | 3;
    /** Work allowed to the search for two and three changes in one component, in cells looked at. */
    readonly maximumWork: number;
    /** The most repairs listed for one component. */
    readonly maximumRepairs: number;
}

/**
 * How absent values (NaN) are taken: `open` leaves their equations unchecked, `zero` counts absent addends as exactly
 * zero.
 */
interface BulkOptions {
    readonly absent?: 'open' | 'zero';
}
/** What many bodies' values came to. The arrays have one entry for each violated equation, body by body. */
interface BulkCheck {
    readonly bodies: number;
    readonly exact: number;
    readonly withinRounding: number;
    readonly violated: number;
    readonly unchecked: number;
    readonly body: Int32Array;
    /** Index into `Compiled.equations`. */
    readonly equation: Int32Array;
    /** Stated less computed, in the unit of the cells; the nearest double. NaN for ratios. */
    readonly difference: Float64Array;
}
/** One cell of one body, and what it would have to be: plain decimal strings. */
interface BulkChange {
    readonly cell: CellId;
    readonly from: string;
    readonly to: string;
}
/** Violated equations of one body that belong together, with all smallest repairs. */
interface BulkComponent {
    readonly body: number;
    readonly equations: readonly string[];
    readonly repairs: readonly {
        readonly changes: readonly BulkChange[];
        readonly plausibility: Plausibility | null;
    }[];
    readonly unique: boolean;
    readonly search: 'complete' | 'stopped';
}
/** One set of equations made ready for many bodies. */
interface Compiled {
    /** The cells, in the order in which a body's values are given. */
    readonly cells: readonly CellId[];
    /** The ids of the equations that can be checked. */
    readonly equations: readonly string[];
    /** Equations that cannot be checked, whatever the values. */
    readonly setAside: readonly Unchecked[];
    check(values: Float64Array, options?: BulkOptions): BulkCheck;
    locate(values: Float64Array, options?: BulkOptions & Partial<Omit<ReconcileSettings, 'absentAsZero' | 'improbable'>>): readonly BulkComponent[];
}
/**
 * Returns a set of equations made ready to be checked over many bodies: every trust's accounts return, every month of a
 * ledger.
 *
 * `check(values)` is the fast path. `values` holds one body after another, each with one double for each cell in the
 * order of `Compiled.cells`: the whole number of last digits that the cell prints (173.06 with 2 decimals is 17306,
 * £825k with -3 decimals is 825), or NaN where it states nothing. `locate(values)` finds the smallest repairs in the
 * bodies that fail. Both are exact whatever the size of the sums. For published text with its own precision in each
 * cell use `reconcile`.
 *
 * @param equations - the equations that every body's cells should satisfy
 * @param options - `decimals`: the precision of the cells, one number for all or by cell (0 where a cell is not named)
 * @returns the compiled equations; what cannot be used whatever the values is in `setAside`
 * @throws {TypeError} when an equation has not the shape of its type, or `values` is not a Float64Array
 * @throws {RangeError} when decimals, a value or a setting is not a number that exists
 * @example
 * ```ts
 * const compiled = compileEquations([
 *   {
 *     id: 'pay',
 *     kind: 'sum',
 *     total: 'pay',
 *     terms: [
 *       { cell: 'permanent', sign: 1 },
 *       { cell: 'other', sign: 1 },
 *     ],
 *   },
 * ])
 * compiled.cells // => ['pay', 'permanent', 'other']
 * const check = compiled.check(Float64Array.of(122802, 109609, 13193, 151194, 132689, 18605))
 * check.violated // => 1
 * check.body[0] // => 1
 * check.difference[0] // => -100
 * ```
 */
declare const compileEquations: (equations: readonly Equation[], options?: {
    readonly decimals?: number | ReadonlyMap<CellId, number>;
}) => Compiled;

/**
 * Returns how often something of a probability happens, in words.
 *
 * @param probability - 0 to 1; below 1e-9 it is said to happen practically never
 * @example
 * ```ts
 * formatFrequency(0.00081) // => 'about once in 1,200 times'
 * ```
 */
declare const formatFrequency: (probability: number) => string;

/** One figure of a sum, and whether it is added or taken off. */
interface SignedFigure {
    readonly figure: Figure;
    readonly sign: 1 | -1;
}
/**
 * How a sum comes out: as printed, within the rounding of its figures, with no reading of them, or not checked, since a
 * figure states no number.
 */
type SumOutcome = 'exact' | 'withinRounding' | 'violated' | 'unchecked';
/**
 * Returns how one sum comes out by itself, as `reconcile` judges it: what many ways to read a table are tried with,
 * where nothing need be said of why.
 *
 * @param total - the figure that states the sum
 * @param terms - the figures of which it is the sum, each once, and whether it is added or taken off
 * @param absentAsZero - which figures without a number count as zero
 * @returns `exact`, `withinRounding`, `violated` or `unchecked`
 * @throws {TypeError} when a figure is none, or a list no array
 * @throws {RangeError} when a sign is neither 1 nor -1
 * @example
 * ```ts
 * const figureOf = (text: string) => valueOf(parseFigure(text, { unit: 'gbp' }))
 * const terms = ['£250', '£150'].map((text) => ({ figure: figureOf(text), sign: 1 as const }))
 * sumOutcome(figureOf('£400'), terms) // => 'exact'
 * sumOutcome(figureOf('£500'), terms) // => 'violated'
 * ```
 */
declare const sumOutcome: (total: Figure, terms: readonly SignedFigure[], absentAsZero?: readonly Absence[]) => SumOutcome;

/**
 * Returns what a set of published cells says about itself: which equations no reading of the cells satisfies, and the
 * smallest sets of changes that would satisfy all of them.
 *
 * A cell stands for every value that rounds to what it prints, so 173.06 agrees with 173.1 and 180.2 does not; there is
 * no tolerance. Dashes and blanks are left open unless `absentAsZero` names them; an equation with an open addend, or
 * with a total that states no number, is listed as unchecked. Ranges and bounds are checked on the side that they have.
 * Equations that depend on each other in a circle are fine. Whatever the cells and equations say, nothing is thrown.
 *
 * @param input - `cells`: figures by name; `equations`; and any `ReconcileSettings` that differ from the defaults
 * @returns violations, components with all their smallest repairs, notes, and what was not checked; plain JSON
 * @throws {TypeError} when `cells` is not a Map of figures, or an equation has not the shape of its type
 * @throws {RangeError} when a kind, sign, scale, rounding or setting is none of those that exist
 * @example
 * ```ts
 * const published = { north: '£250', south: '£150', all: '£500', summary: '£400' }
 * const cells = new Map(Object.entries(published).flatMap(([cell, text]) => {
 *   const figure = parseFigure(text, { unit: 'gbp' })
 *   return figure.ok ? [[cell, figure.value] as const] : []
 * }))
 * const sheet = reconcile({
 *   cells,
 *   equations: [
 *     { id: 'total', kind: 'sum', total: 'all', terms: [{ cell: 'north', sign: 1 }, { cell: 'south', sign: 1 }] },
 *     { id: 'same', kind: 'equal', total: 'all', terms: [{ cell: 'summary', sign: 1 }] },
 *   ],
 * })
 * sheet.violations.map((violation) => violation.difference) // => ['100', '100']
 * sheet.components[0]?.repairs.map((repair) => repair.changes[0]?.to) // => ['£400']
 * sheet.components[0]?.unique // => true
 * ```
 * @see XBRL Calculations 1.1,
 *   https://www.xbrl.org/Specification/calculation-1.1/REC-2023-02-22/calculation-1.1-REC-2023-02-22.html
 * @see Fellegi and Holt 1976, Journal of the American Statistical Association 71, 17-35: the smallest number of changes
 */
declare const reconcile: (input: {
    readonly cells: ReadonlyMap<CellId, Figure>;
    readonly equations: readonly Equation[];
} & Partial<ReconcileSettings>) => Reconciliation;

/** The rules of this package, one for each folder, by name. */
declare const rules: readonly [_imt_core.Rule<"arithmetic/does-not-add-up">, _imt_core.Rule<"arithmetic/not-searched">, _imt_core.Rule<"arithmetic/sentence-disagrees">];
/** The codes of these rules. */
type ArithmeticCode = (typeof rules)[number]['code'];

/** A table of which no other plugin knows what it is about. */
interface UnknownTable extends OwnFields {
    /** Its caption, or the heading above it. */
    readonly title?: string;
    readonly headings: readonly string[];
    /** Every cell as published, row by row. */
    readonly rows: readonly (readonly string[])[];
    /** True where the cells of its first column are headings of their rows: a number there is a name. */
    readonly rowsAreHeaded?: boolean;
    /** How many cells it has, where it has too many to be read: its rows are then left out. */
    readonly tooLarge?: string;
}
/** A paragraph that states figures of the table beside it once more. */
interface ComparedSentence extends OwnFields {
    readonly text: string;
    readonly statements: readonly {
        /** As the sentence writes it, and as the cell does. */
        readonly stated: string;
        readonly cell: string;
        /** Both in ones, as plain decimals, and how far they may be apart: half of the last digit of the coarser. */
        readonly value: string;
        readonly cellValue: string;
        readonly within: string;
        /** The label and the heading of the cell. */
        readonly row: string;
        readonly column: string;
    }[];
}
/** Tables that were claimed by no other plugin: their own sums are checked; and sentences beside tables. */
interface Arithmetic extends OwnFields {
    readonly tables?: readonly UnknownTable[];
    readonly sentences?: readonly ComparedSentence[];
}
declare const parts: z.ZodObject<{
    tables: z.ZodExactOptional<_imt_core.ListSchema<z.ZodObject<{
        title: z.ZodExactOptional<z.ZodString>;
        headings: _imt_core.ListSchema<z.ZodString>;
        rows: _imt_core.ListSchema<_imt_core.ListSchema<z.ZodString>>;
        rowsAreHeaded: z.ZodExactOptional<z.ZodBoolean>;
        tooLarge: z.ZodExactOptional<z.ZodString>;
        own: z.ZodExactOptional<z.ZodType<Readonly<Record<string, unknown>>, Readonly<Record<string, unknown>>>>;
    }, z.core.$strip>>>;
    sentences: z.ZodExactOptional<_imt_core.ListSchema<z.ZodObject<{
        text: z.ZodString;
        statements: _imt_core.ListSchema<z.ZodObject<{
            stated: z.ZodString;
            cell: z.ZodString;
            value: z.ZodString;
            cellValue: z.ZodString;
            within: z.ZodString;
            row: z.ZodString;
            column: z.ZodString;
        }, z.core.$strip>>;
        own: z.ZodExactOptional<z.ZodType<Readonly<Record<string, unknown>>, Readonly<Record<string, unknown>>>>;
    }, z.core.$strip>>>;
    own: z.ZodExactOptional<z.ZodType<Readonly<Record<string, unknown>>, Readonly<Record<string, unknown>>>>;
}, z.core.$strip>;
/** Schema of the arithmetic section. */
declare const arithmeticSchema: ObjectSchema<(typeof parts)['shape'], Arithmetic, Arithmetic>;

/** The plugin that checks the own sums of tables that no other plugin knows. */
interface ArithmeticPlugin extends Plugin<'arithmetic', typeof arithmeticSchema, ArithmeticCode> {
}
/**
 * Returns the plugin that is given the tables that no other plugin of a model claimed. It finds their sums, averages,
 * shares and changes with `findAggregations`, and warns of those that do not hold. Tables that others claimed are
 * looked at for what these did not compare, and sentences are compared with the table beside them.
 *
 * @example
 * ```ts
 * const model = createModel({ plugins: [arithmetic()] })
 * const rows = [['A', '12'], ['B', '30'], ['C', '17'], ['Total', '69']]
 * const tables = [{ headings: ['Team', 'Staff'], rows }]
 * const reading = model.parse({ about: {}, sections: { arithmetic: { tables } } })
 * const { findings } = model.check(reading, { asOf: '2026-11-28' })
 * findings[0]?.rule // => 'arithmetic/does-not-add-up'
 * findings[0]?.computed // => '59'
 * ```
 */
declare const arithmetic: () => ArithmeticPlugin;

export { type Aggregation, type AggregationOptions, type AggregationState, type Arithmetic, type ArithmeticPlugin, type At, type AverageAggregation, type BulkChange, type BulkCheck, type BulkComponent, type BulkOptions, type CellChange, type CellId, type CellStyle, type ChangeAggregation, type Comparison, type Compiled, type Component, type Equation, type NumberRange, type Plausibility, type Proof, type RatioEquation, type ReconcileSettings, type Reconciliation, type ReconciliationNote, type Repair, type Rounding, type ShareAggregation, type SignedFigure, type Stop, type SumAggregation, type SumEquation, type SumOutcome, type Suspects, type TableArithmetic, type Term, type Unchecked, type UncheckedReason, type UnknownTable, type UnprovedReason, type Violation, type WrittenNumbers, arithmetic, compileEquations, findAggregations, formatFrequency, reconcile, sumOutcome };
