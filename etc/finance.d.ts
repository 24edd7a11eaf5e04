import * as _imt_core from '@imt/core';
import { OwnFields, Figure, FigureInput, ObjectSchema, UnionSchema, Decimal, Parsed, Section, OwnHeadings, OwnNames, Plugin, IsoDate, Citation, LeftOut, ArithmeticOptions, Location, RecordBatch, ColumnNames, Refusal, FindingDraft, Level, Finding, Unlisted, TableCoverage, JsonPointer, EarlierPart, Acceptance, ResultPart, SummaryLine, Report, PartialResult, Source, Reading, CheckOptions } from '@imt/core';
import * as z from 'zod';

/** The rules of this package, one for each folder, by name. */
declare const rules: readonly [_imt_core.Rule<"finance/account-on-both-sides">, _imt_core.Rule<"finance/class-missing">, _imt_core.Rule<"finance/cost-per-wte-outlier">, _imt_core.Rule<"finance/debits-and-credits-disagree">, _imt_core.Rule<"finance/figure-not-read">, _imt_core.Rule<"finance/ledger-balance-mismatch">, _imt_core.Rule<"finance/ledger-total-mismatch">, _imt_core.Rule<"finance/mixed-scales">, _imt_core.Rule<"finance/month-missing">, _imt_core.Rule<"finance/number-damaged">, _imt_core.Rule<"finance/payment-below-threshold">, _imt_core.Rule<"finance/payment-date-improbable">, _imt_core.Rule<"finance/payment-date-not-read">, _imt_core.Rule<"finance/payment-in-two-tables">, _imt_core.Rule<"finance/payment-reversed">, _imt_core.Rule<"finance/payments-alike">, _imt_core.Rule<"finance/percent-of-zero">, _imt_core.Rule<"finance/percentage-truncated">, _imt_core.Rule<"finance/project-repeated">, _imt_core.Rule<"finance/ratio-mismatch">, _imt_core.Rule<"finance/recurrence-unstated">, _imt_core.Rule<"finance/rounding-improbable">, _imt_core.Rule<"finance/sign-unexpected">, _imt_core.Rule<"finance/supplier-not-stated">, _imt_core.Rule<"finance/supplier-spelled-differently">, _imt_core.Rule<"finance/tables-disagree">, _imt_core.Rule<"finance/total-mismatch">, _imt_core.Rule<"finance/total-not-checked">, _imt_core.Rule<"finance/transaction-repeated">, _imt_core.Rule<"finance/variance-direction">, _imt_core.Rule<"finance/vat-does-not-add-up">, _imt_core.Rule<"finance/virement-unbalanced">, _imt_core.Rule<"finance/wte-and-pay-disagree">, _imt_core.Rule<"finance/year-outdated">];
/** The codes of these rules. */
type FinanceCode = (typeof rules)[number]['code'];

/** The columns that hold money, each with the words that a reader is told. */
declare const moneyColumns: {
    readonly openingDebit: "opening debits";
    readonly openingCredit: "opening credits";
    readonly opening: "opening balances";
    readonly earlier: "movements of earlier periods";
    readonly debit: "debits";
    readonly credit: "credits";
    readonly adjustingDebit: "adjusting debits";
    readonly adjustingCredit: "adjusting credits";
    readonly amount: "amounts";
    readonly closingDebit: "closing debits";
    readonly closingCredit: "closing credits";
    readonly closing: "closing balances";
    readonly toDateDebit: "debits to date";
    readonly toDateCredit: "credits to date";
    readonly balance: "balances";
    readonly otherDebit: "debits of the other period";
    readonly otherCredit: "credits of the other period";
    readonly otherBalance: "balances of the other period";
};
/** A column that holds money. */
type MoneyColumn = keyof typeof moneyColumns;

/** What a row of a ledger says of itself, as published. */
interface LedgerWords extends OwnFields {
    /** The code of the account: subjective, nominal, natural account. */
    readonly account?: string;
    readonly name?: string;
    readonly accountType?: string;
    readonly costCentre?: string;
    readonly class?: string;
    readonly period?: string;
    readonly date?: string;
    /** The number or name of the journal or voucher. */
    readonly reference?: string;
    readonly description?: string;
    /** On which side the amount stands, where a column of its own says so: `Dr`, `C`. */
    readonly side?: string;
    /** In which currency its money is, where a column says so. What is in another than pounds is not read. */
    readonly currency?: string;
    /** What stands in a column of money and is no figure, by its column: it is left out of every sum. */
    readonly notRead?: Readonly<Partial<Record<MoneyColumn, string>>>;
    /** The file or the words above the table call it a trial balance. */
    readonly isTrialBalance?: true;
    /** Which of several tables the row stands in, counted from 1; left out where there is one. */
    readonly table?: number;
}
/** What one of several periods, which stand side by side, states of an account, in pounds sterling. */
interface PeriodMovementOf<Money> {
    /** Its name, as published. */
    readonly period: string;
    readonly opening?: Money;
    readonly amount?: Money;
    readonly debit?: Money;
    readonly credit?: Money;
    readonly closing?: Money;
}
/** What each period moved, in a row of its own beside those of the periods: a balance runs through them. */
interface Movements<Money> {
    readonly movements?: readonly PeriodMovementOf<Money>[];
}
/** What one of several periods side by side states of an account. */
type PeriodMovement = PeriodMovementOf<Figure>;
/**
 * One row of a ledger or a trial balance. Its money is in pounds sterling: debits and credits side by side, or one
 * amount that is above zero for a debit, or one whose side another column says.
 */
interface LedgerRow extends LedgerWords, Movements<Figure>, Readonly<Partial<Record<MoneyColumn, Figure>>> {
}
interface LedgerRowInput extends LedgerWords, Movements<FigureInput>, Readonly<Partial<Record<MoneyColumn, FigureInput>>> {
}

/** What the heading of a table says its money is counted in: pounds, thousands (£000) or millions (£m). */
type Scale = 1 | 1_000 | 1_000_000;

declare const capitalMeasures: readonly ["value", "original", "latest", "actual", "forecast", "remaining", "variance", "total"];
/**
 * What an amount of a capital programme is; `value` where the heading names only the year. `total` is that of the other
 * amounts of its row, `remaining` and `variance` what lies between two of them.
 */
type CapitalMeasure = (typeof capitalMeasures)[number];
/** What a capital line states for one year. */
interface CapitalAmount {
    /** The year as its heading prints it: `2017/2018`; empty where the heading names none, in a list of schemes. */
    readonly year: string;
    /** The heading as published, in a list of schemes. */
    readonly heading?: string;
    /** Original or latest budget, actual or forecast spending; `value` unless said. */
    readonly measure?: CapitalMeasure;
    /** Pounds sterling. */
    readonly amount: Figure;
    /** What the heading says the amount is counted in; pounds unless said. */
    readonly scale?: Scale;
}
interface CapitalAmountInput extends Omit<CapitalAmount, 'amount'> {
    readonly amount: FigureInput;
}
/** One published row of a capital programme, or its total. */
interface CapitalLine extends OwnFields {
    /** Category as published: free text, empty on the row of the total. */
    readonly category: string;
    /** Project as published; `Total` on the row of the total. */
    readonly project: string;
    /** Where the money comes from, as published. */
    readonly fundingSource?: string;
    readonly amounts: readonly CapitalAmount[];
    /** Which of several tables the row stands in, counted from 1; left out where there is one. */
    readonly table?: number;
}
interface CapitalLineInput extends Omit<CapitalLine, 'amounts'> {
    readonly amounts: readonly CapitalAmountInput[];
}
/** The unannotated schema, for the type test. */
declare const capitalLine: z.ZodObject<{
    category: z.ZodString;
    project: z.ZodString;
    fundingSource: z.ZodExactOptional<z.ZodString>;
    amounts: _imt_core.ListSchema<z.ZodDiscriminatedUnion<[z.ZodObject<{
        year: z.ZodString;
        heading: z.ZodExactOptional<z.ZodString>;
        measure: z.ZodExactOptional<z.ZodEnum<{
            total: "total";
            value: "value";
            original: "original";
            latest: "latest";
            actual: "actual";
            forecast: "forecast";
            remaining: "remaining";
            variance: "variance";
        }>>;
        amount: z.ZodType<Figure, FigureInput, z.core.$ZodTypeInternals<Figure, FigureInput>>;
        scale: z.ZodExactOptional<z.ZodLiteral<1>>;
    }, z.core.$strip>, z.ZodObject<{
        year: z.ZodString;
        heading: z.ZodExactOptional<z.ZodString>;
        measure: z.ZodExactOptional<z.ZodEnum<{
            total: "total";
            value: "value";
            original: "original";
            latest: "latest";
            actual: "actual";
            forecast: "forecast";
            remaining: "remaining";
            variance: "variance";
        }>>;
        amount: z.ZodType<Figure, FigureInput, z.core.$ZodTypeInternals<Figure, FigureInput>>;
        scale: z.ZodLiteral<1000>;
    }, z.core.$strip>, z.ZodObject<{
        year: z.ZodString;
        heading: z.ZodExactOptional<z.ZodString>;
        measure: z.ZodExactOptional<z.ZodEnum<{
            total: "total";
            value: "value";
            original: "original";
            latest: "latest";
            actual: "actual";
            forecast: "forecast";
            remaining: "remaining";
            variance: "variance";
        }>>;
        amount: z.ZodType<Figure, FigureInput, z.core.$ZodTypeInternals<Figure, FigureInput>>;
        scale: z.ZodLiteral<1000000>;
    }, z.core.$strip>], "scale">>;
    table: z.ZodExactOptional<z.ZodNumber>;
    own: z.ZodExactOptional<z.ZodType<Readonly<Record<string, unknown>>, Readonly<Record<string, unknown>>>>;
}, z.core.$strip>;
/** Schema of one line of a capital programme, as published. */
declare const capitalLineSchema: ObjectSchema<(typeof capitalLine)['shape'], CapitalLine, CapitalLineInput>;

/**
 * The columns of staff, in the order in which they are looked at. A further one is one more entry: schema, recogniser,
 * sums and findings of the table of cost centres take theirs from here. A class summary knows `fundedWte` by name; any
 * other column of it is a further figure, summed within its table.
 */
declare const staffColumns: {
    /** Posts that the budget pays for, in whole-time equivalents. A dash means none on this line. */
    readonly fundedWte: {
        readonly words: "funded staff";
        readonly headings: readonly ["Staff Funded", "Funded", "Funded WTE", "WTE Funded", "Staff funded (WTE)", "Budget WTE", "Budgeted WTE", "Budget (WTE)", "Annual budget WTE", "Annual budget (WTE)", "Budget FTE", "Budget (FTE)", "Annual budget (FTE)", "WTE"];
    };
    /** Staff in post by their contracts, whole-time equivalents. */
    readonly contractedWte: {
        readonly words: "contracted staff";
        readonly headings: readonly ["Contracted WTE", "WTE contracted", "WTE in post", "In post WTE", "Staff in post", "In post"];
    };
    /** Hours worked, bank and agency included, whole-time equivalents. */
    readonly workedWte: {
        readonly words: "worked staff";
        readonly headings: readonly ["Worked WTE", "WTE worked", "WTE paid", "Paid WTE"];
    };
};

/**
 * What a row states in a further column: another year's budget, actual spending, staff of another year. Its cell holds
 * an amount, in the scale of the row, or a count, or else what stands there and cannot be read as one.
 */
interface FurtherFigure {
    /** The heading of its column, as published: `2016/17 Budget`. */
    readonly column: string;
    /** The financial year that the heading names. */
    readonly period?: string;
    /** Pounds sterling. */
    readonly amount?: Figure;
    /** Whole-time equivalents. */
    readonly count?: Figure;
    readonly notRead?: string;
}
interface FurtherFigureInput extends Omit<FurtherFigure, 'amount' | 'count'> {
    readonly amount?: FigureInput;
    readonly count?: FigureInput;
}
/** Staff by the columns that are known by name, whole-time equivalents. */
type RevenueStaff<Each> = {
    readonly [Column in keyof typeof staffColumns]?: Each;
};
/** One published row of a revenue budget: a cost centre and a class of income or spending, or a total. */
interface RevenueLine extends OwnFields, RevenueStaff<Figure> {
    /** Cost centre as published; `GRAND TOTAL` on the row of the grand total. Opaque: no meaning is read from it. */
    readonly costCentre: string;
    /** Code of the cost centre, where it is published apart. Opaque. */
    readonly costCentreCode?: string;
    /** Class as published: `INCOME`, `PAY`, `NON-PAY`, or `TOTAL`. */
    readonly class: string;
    /** Subjective heading below the class, where one is published. Opaque. */
    readonly subjective?: string;
    readonly subjectiveCode?: string;
    /** Whether the funding recurs, as published: `R`, `Recurrent`, `Non-recurrent`. */
    readonly recurrence?: string;
    /** Annual budget, pounds sterling, by the sign convention of the publication. */
    readonly budget: Figure;
    /** What the heading says the budget is counted in; pounds unless said. */
    readonly scale?: Scale;
    /** What further columns of figures state, in the order of the table; left out where there are none. */
    readonly further?: readonly FurtherFigure[];
    /** Which of several tables the row stands in, counted from 1; left out where there is one. */
    readonly table?: number;
    /** The financial year of its table, where one is named: `2017/18`. */
    readonly period?: string;
}
interface RevenueLineInput extends Omit<RevenueLine, keyof typeof staffColumns | 'budget' | 'further'>, RevenueStaff<FigureInput> {
    readonly budget: FigureInput;
    readonly further?: readonly FurtherFigureInput[];
}
/** The unannotated schema, for the type test. */
declare const revenueLine: z.ZodDiscriminatedUnion<[z.ZodObject<{
    recurrence: z.ZodExactOptional<z.ZodString>;
    budget: z.ZodType<Figure, FigureInput, z.core.$ZodTypeInternals<Figure, FigureInput>>;
    further: z.ZodExactOptional<_imt_core.ListSchema<z.ZodObject<{
        column: z.ZodString;
        period: z.ZodExactOptional<z.ZodString>;
        amount: z.ZodExactOptional<z.ZodType<Figure, FigureInput, z.core.$ZodTypeInternals<Figure, FigureInput>>>;
        count: z.ZodExactOptional<z.ZodType<Figure, FigureInput, z.core.$ZodTypeInternals<Figure, FigureInput>>>;
        notRead: z.ZodExactOptional<z.ZodString>;
    }, z.core.$strip>>>;
    table: z.ZodExactOptional<z.ZodNumber>;
    period: z.ZodExactOptional<z.ZodString>;
    fundedWte: z.ZodExactOptional<z.ZodType<Figure, FigureInput, z.core.$ZodTypeInternals<Figure, FigureInput>>>;
    contractedWte: z.ZodExactOptional<z.ZodType<Figure, FigureInput, z.core.$ZodTypeInternals<Figure, FigureInput>>>;
    workedWte: z.ZodExactOptional<z.ZodType<Figure, FigureInput, z.core.$ZodTypeInternals<Figure, FigureInput>>>;
    costCentre: z.ZodString;
    costCentreCode: z.ZodExactOptional<z.ZodString>;
    class: z.ZodString;
    subjective: z.ZodExactOptional<z.ZodString>;
    subjectiveCode: z.ZodExactOptional<z.ZodString>;
    own: z.ZodExactOptional<z.ZodType<Readonly<Record<string, unknown>>, Readonly<Record<string, unknown>>>>;
    scale: z.ZodExactOptional<z.ZodLiteral<1>>;
}, z.core.$strip>, z.ZodObject<{
    recurrence: z.ZodExactOptional<z.ZodString>;
    budget: z.ZodType<Figure, FigureInput, z.core.$ZodTypeInternals<Figure, FigureInput>>;
    further: z.ZodExactOptional<_imt_core.ListSchema<z.ZodObject<{
        column: z.ZodString;
        period: z.ZodExactOptional<z.ZodString>;
        amount: z.ZodExactOptional<z.ZodType<Figure, FigureInput, z.core.$ZodTypeInternals<Figure, FigureInput>>>;
        count: z.ZodExactOptional<z.ZodType<Figure, FigureInput, z.core.$ZodTypeInternals<Figure, FigureInput>>>;
        notRead: z.ZodExactOptional<z.ZodString>;
    }, z.core.$strip>>>;
    table: z.ZodExactOptional<z.ZodNumber>;
    period: z.ZodExactOptional<z.ZodString>;
    fundedWte: z.ZodExactOptional<z.ZodType<Figure, FigureInput, z.core.$ZodTypeInternals<Figure, FigureInput>>>;
    contractedWte: z.ZodExactOptional<z.ZodType<Figure, FigureInput, z.core.$ZodTypeInternals<Figure, FigureInput>>>;
    workedWte: z.ZodExactOptional<z.ZodType<Figure, FigureInput, z.core.$ZodTypeInternals<Figure, FigureInput>>>;
    costCentre: z.ZodString;
    costCentreCode: z.ZodExactOptional<z.ZodString>;
    class: z.ZodString;
    subjective: z.ZodExactOptional<z.ZodString>;
    subjectiveCode: z.ZodExactOptional<z.ZodString>;
    own: z.ZodExactOptional<z.ZodType<Readonly<Record<string, unknown>>, Readonly<Record<string, unknown>>>>;
    scale: z.ZodLiteral<1000>;
}, z.core.$strip>, z.ZodObject<{
    recurrence: z.ZodExactOptional<z.ZodString>;
    budget: z.ZodType<Figure, FigureInput, z.core.$ZodTypeInternals<Figure, FigureInput>>;
    further: z.ZodExactOptional<_imt_core.ListSchema<z.ZodObject<{
        column: z.ZodString;
        period: z.ZodExactOptional<z.ZodString>;
        amount: z.ZodExactOptional<z.ZodType<Figure, FigureInput, z.core.$ZodTypeInternals<Figure, FigureInput>>>;
        count: z.ZodExactOptional<z.ZodType<Figure, FigureInput, z.core.$ZodTypeInternals<Figure, FigureInput>>>;
        notRead: z.ZodExactOptional<z.ZodString>;
    }, z.core.$strip>>>;
    table: z.ZodExactOptional<z.ZodNumber>;
    period: z.ZodExactOptional<z.ZodString>;
    fundedWte: z.ZodExactOptional<z.ZodType<Figure, FigureInput, z.core.$ZodTypeInternals<Figure, FigureInput>>>;
    contractedWte: z.ZodExactOptional<z.ZodType<Figure, FigureInput, z.core.$ZodTypeInternals<Figure, FigureInput>>>;
    workedWte: z.ZodExactOptional<z.ZodType<Figure, FigureInput, z.core.$ZodTypeInternals<Figure, FigureInput>>>;
    costCentre: z.ZodString;
    costCentreCode: z.ZodExactOptional<z.ZodString>;
    class: z.ZodString;
    subjective: z.ZodExactOptional<z.ZodString>;
    subjectiveCode: z.ZodExactOptional<z.ZodString>;
    own: z.ZodExactOptional<z.ZodType<Readonly<Record<string, unknown>>, Readonly<Record<string, unknown>>>>;
    scale: z.ZodLiteral<1000000>;
}, z.core.$strip>], "scale">;
/** Schema of one revenue budget line, as published. */
declare const revenueLineSchema: UnionSchema<(typeof revenueLine)['options'], RevenueLine, RevenueLineInput>;
/** One published row of a summary by class: `INCOME`, `PAY`, `NON-PAY`, or the grand total. */
interface ClassSummaryLine extends OwnFields {
    /** Class as published; `GRAND TOTAL` on the row of the grand total. */
    readonly class: string;
    /** Whole-time equivalents funded; a dash means none. */
    readonly fundedWte?: Figure;
    /** Annual budget, pounds sterling, by the sign convention of the publication. */
    readonly budget: Figure;
    /** What the heading says the budget is counted in; pounds unless said. */
    readonly scale?: Scale;
    /** What further columns of figures state, in the order of the table; left out where there are none. */
    readonly further?: readonly FurtherFigure[];
    /** Which of several tables the row stands in, counted from 1; left out where there is one. */
    readonly table?: number;
    /** The financial year of its table, where one is named: `2017/18`. */
    readonly period?: string;
}
interface ClassSummaryLineInput extends Omit<ClassSummaryLine, 'fundedWte' | 'budget' | 'further'> {
    readonly fundedWte?: FigureInput;
    readonly budget: FigureInput;
    readonly further?: readonly FurtherFigureInput[];
}
/** The unannotated schema, for the type test. */
declare const classSummaryLine: z.ZodDiscriminatedUnion<[z.ZodObject<{
    class: z.ZodString;
    fundedWte: z.ZodExactOptional<z.ZodType<Figure, FigureInput, z.core.$ZodTypeInternals<Figure, FigureInput>>>;
    budget: z.ZodType<Figure, FigureInput, z.core.$ZodTypeInternals<Figure, FigureInput>>;
    further: z.ZodExactOptional<_imt_core.ListSchema<z.ZodObject<{
        column: z.ZodString;
        period: z.ZodExactOptional<z.ZodString>;
        amount: z.ZodExactOptional<z.ZodType<Figure, FigureInput, z.core.$ZodTypeInternals<Figure, FigureInput>>>;
        count: z.ZodExactOptional<z.ZodType<Figure, FigureInput, z.core.$ZodTypeInternals<Figure, FigureInput>>>;
        notRead: z.ZodExactOptional<z.ZodString>;
    }, z.core.$strip>>>;
    table: z.ZodExactOptional<z.ZodNumber>;
    period: z.ZodExactOptional<z.ZodString>;
    own: z.ZodExactOptional<z.ZodType<Readonly<Record<string, unknown>>, Readonly<Record<string, unknown>>>>;
    scale: z.ZodExactOptional<z.ZodLiteral<1>>;
}, z.core.$strip>, z.ZodObject<{
    class: z.ZodString;
    fundedWte: z.ZodExactOptional<z.ZodType<Figure, FigureInput, z.core.$ZodTypeInternals<Figure, FigureInput>>>;
    budget: z.ZodType<Figure, FigureInput, z.core.$ZodTypeInternals<Figure, FigureInput>>;
    further: z.ZodExactOptional<_imt_core.ListSchema<z.ZodObject<{
        column: z.ZodString;
        period: z.ZodExactOptional<z.ZodString>;
        amount: z.ZodExactOptional<z.ZodType<Figure, FigureInput, z.core.$ZodTypeInternals<Figure, FigureInput>>>;
        count: z.ZodExactOptional<z.ZodType<Figure, FigureInput, z.core.$ZodTypeInternals<Figure, FigureInput>>>;
        notRead: z.ZodExactOptional<z.ZodString>;
    }, z.core.$strip>>>;
    table: z.ZodExactOptional<z.ZodNumber>;
    period: z.ZodExactOptional<z.ZodString>;
    own: z.ZodExactOptional<z.ZodType<Readonly<Record<string, unknown>>, Readonly<Record<string, unknown>>>>;
    scale: z.ZodLiteral<1000>;
}, z.core.$strip>, z.ZodObject<{
    class: z.ZodString;
    fundedWte: z.ZodExactOptional<z.ZodType<Figure, FigureInput, z.core.$ZodTypeInternals<Figure, FigureInput>>>;
    budget: z.ZodType<Figure, FigureInput, z.core.$ZodTypeInternals<Figure, FigureInput>>;
    further: z.ZodExactOptional<_imt_core.ListSchema<z.ZodObject<{
        column: z.ZodString;
        period: z.ZodExactOptional<z.ZodString>;
        amount: z.ZodExactOptional<z.ZodType<Figure, FigureInput, z.core.$ZodTypeInternals<Figure, FigureInput>>>;
        count: z.ZodExactOptional<z.ZodType<Figure, FigureInput, z.core.$ZodTypeInternals<Figure, FigureInput>>>;
        notRead: z.ZodExactOptional<z.ZodString>;
    }, z.core.$strip>>>;
    table: z.ZodExactOptional<z.ZodNumber>;
    period: z.ZodExactOptional<z.ZodString>;
    own: z.ZodExactOptional<z.ZodType<Readonly<Record<string, unknown>>, Readonly<Record<string, unknown>>>>;
    scale: z.ZodLiteral<1000000>;
}, z.core.$strip>], "scale">;
/** Schema of one line of a class summary, as published. */
declare const classSummaryLineSchema: UnionSchema<(typeof classSummaryLine)['options'], ClassSummaryLine, ClassSummaryLineInput>;

/**
 * One line of a publication of spending over £25,000. One payment may be split over several lines with one transaction
 * number.
 */
interface SpendLine extends OwnFields {
    readonly departmentFamily?: string;
    readonly entity?: string;
    /** As published. */
    readonly datePaid?: string;
    readonly expenseType?: string;
    readonly expenseArea?: string;
    readonly supplier: string;
    readonly transactionNumber?: string;
    /** Pounds sterling; guidance asks for it with VAT. Credits are below zero. */
    readonly amount?: Figure;
    /** What stands where the amount should, if it is none: the line is kept, and a finding says so. */
    readonly notRead?: string;
    readonly vatNumber?: string;
    readonly postcode?: string;
    readonly description?: string;
    /** Pounds sterling without VAT, where a column beside the amount says so. */
    readonly netAmount?: Figure;
    /** The VAT of the payment, where a column of its own states it. */
    readonly vatAmount?: Figure;
    /** Whether the heading of the amount says that VAT is in it (`gross`) or not (`net`). */
    readonly vatBasis?: 'gross' | 'net';
    /** The months that the name of the file or the words above the table give: `2020-04`, `04`, `2020-04/2020-06`. */
    readonly period?: string;
    /** What stands in columns that have no place here, under their headings: two lines may differ in nothing else. */
    readonly further?: Readonly<Record<string, string>>;
    /** By what name the supplier goes in the settings of the body, if they say so. */
    readonly vendor?: string;
    /** Which of several tables the row stands in, counted from 1; left out where there is one. */
    readonly table?: number;
}
interface SpendLineInput extends Omit<SpendLine, 'amount' | 'netAmount' | 'vatAmount'> {
    readonly amount?: FigureInput;
    readonly netAmount?: FigureInput;
    readonly vatAmount?: FigureInput;
}
/** The unannotated schema, for the type test. */
declare const spendLine: z.ZodObject<{
    departmentFamily: z.ZodExactOptional<z.ZodString>;
    entity: z.ZodExactOptional<z.ZodString>;
    datePaid: z.ZodExactOptional<z.ZodString>;
    expenseType: z.ZodExactOptional<z.ZodString>;
    expenseArea: z.ZodExactOptional<z.ZodString>;
    supplier: z.ZodString;
    transactionNumber: z.ZodExactOptional<z.ZodString>;
    amount: z.ZodExactOptional<z.ZodType<Figure, FigureInput, z.core.$ZodTypeInternals<Figure, FigureInput>>>;
    notRead: z.ZodExactOptional<z.ZodString>;
    vatNumber: z.ZodExactOptional<z.ZodString>;
    postcode: z.ZodExactOptional<z.ZodString>;
    description: z.ZodExactOptional<z.ZodString>;
    netAmount: z.ZodExactOptional<z.ZodType<Figure, FigureInput, z.core.$ZodTypeInternals<Figure, FigureInput>>>;
    vatAmount: z.ZodExactOptional<z.ZodType<Figure, FigureInput, z.core.$ZodTypeInternals<Figure, FigureInput>>>;
    vatBasis: z.ZodExactOptional<z.ZodEnum<{
        gross: "gross";
        net: "net";
    }>>;
    period: z.ZodExactOptional<z.ZodString>;
    further: z.ZodExactOptional<z.ZodType<Readonly<Record<string, string>>, Readonly<Record<string, string>>, z.core.$ZodTypeInternals<Readonly<Record<string, string>>, Readonly<Record<string, string>>>>>;
    vendor: z.ZodExactOptional<z.ZodString>;
    table: z.ZodExactOptional<z.ZodNumber>;
    own: z.ZodExactOptional<z.ZodType<Readonly<Record<string, unknown>>, Readonly<Record<string, unknown>>>>;
}, z.core.$strip>;
/** Schema of one line of spending over £25,000, as published. */
declare const spendLineSchema: ObjectSchema<(typeof spendLine)['shape'], SpendLine, SpendLineInput>;

declare const measures: readonly ["plan", "originalBudget", "latestBudget", "budgetToDate", "actual", "actualToDate", "forecast", "previousForecast", "variance", "percent", "prior", "source", "application", "transferFrom", "transferTo", "total", "staff", "other"];
/** What a column of a statement holds. `other` is what its heading does not say in words known here. */
type StatementMeasure = (typeof measures)[number];
/** One column of figures. */
interface StatementColumn {
    /** As published. */
    readonly heading: string;
    readonly measure: StatementMeasure;
    /** What part of the statement the column belongs to, where the heading says: `Income`, `2017/18`, `Net`. */
    readonly of?: string;
}
/** One cell. At most one of its keys is there; none where the row is cut. */
interface StatementCell {
    /** Pounds sterling. */
    readonly amount?: Figure;
    /** People, sites or whole-time equivalents. */
    readonly count?: Figure;
    readonly percent?: Figure;
    /** What stands where a figure would: a sentence, a status. */
    readonly words?: string;
    /** What the heading says amounts are counted in; pounds unless said. */
    readonly scale?: Scale;
}
interface StatementCellInput extends Omit<StatementCell, 'amount' | 'count' | 'percent'> {
    readonly amount?: FigureInput;
    readonly count?: FigureInput;
    readonly percent?: FigureInput;
}
/** One row: its label, and one cell for each column. */
interface StatementRow extends OwnFields {
    readonly label: string;
    readonly cells: readonly StatementCell[];
}
/** A budget statement: plan, actual, variance, forecast, prior year, whatever its columns are. */
interface Statement extends OwnFields {
    readonly title?: string;
    /** The words that say what it is counted in, as published: `£000s`. */
    readonly unit?: string;
    readonly columns: readonly StatementColumn[];
    readonly rows: readonly StatementRow[];
}
interface StatementInput extends Omit<Statement, 'rows'> {
    readonly rows: readonly (Omit<StatementRow, 'cells'> & {
        readonly cells: readonly StatementCellInput[];
    })[];
}
/** The unannotated schema, for the type test. */
declare const statement: z.ZodObject<{
    title: z.ZodExactOptional<z.ZodString>;
    unit: z.ZodExactOptional<z.ZodString>;
    columns: _imt_core.ListSchema<z.ZodObject<{
        heading: z.ZodString;
        measure: z.ZodEnum<{
            percent: "percent";
            total: "total";
            actual: "actual";
            forecast: "forecast";
            variance: "variance";
            plan: "plan";
            originalBudget: "originalBudget";
            latestBudget: "latestBudget";
            budgetToDate: "budgetToDate";
            actualToDate: "actualToDate";
            previousForecast: "previousForecast";
            prior: "prior";
            source: "source";
            application: "application";
            transferFrom: "transferFrom";
            transferTo: "transferTo";
            staff: "staff";
            other: "other";
        }>;
        of: z.ZodExactOptional<z.ZodString>;
    }, z.core.$strip>>;
    rows: _imt_core.ListSchema<z.ZodObject<{
        label: z.ZodString;
        cells: _imt_core.ListSchema<z.ZodDiscriminatedUnion<[z.ZodObject<{
            amount: z.ZodExactOptional<z.ZodType<Figure, FigureInput, z.core.$ZodTypeInternals<Figure, FigureInput>>>;
            count: z.ZodExactOptional<z.ZodType<Figure, FigureInput, z.core.$ZodTypeInternals<Figure, FigureInput>>>;
            percent: z.ZodExactOptional<z.ZodType<Figure, FigureInput, z.core.$ZodTypeInternals<Figure, FigureInput>>>;
            words: z.ZodExactOptional<z.ZodString>;
            scale: z.ZodExactOptional<z.ZodLiteral<1>>;
        }, z.core.$strip>, z.ZodObject<{
            amount: z.ZodExactOptional<z.ZodType<Figure, FigureInput, z.core.$ZodTypeInternals<Figure, FigureInput>>>;
            count: z.ZodExactOptional<z.ZodType<Figure, FigureInput, z.core.$ZodTypeInternals<Figure, FigureInput>>>;
            percent: z.ZodExactOptional<z.ZodType<Figure, FigureInput, z.core.$ZodTypeInternals<Figure, FigureInput>>>;
            words: z.ZodExactOptional<z.ZodString>;
            scale: z.ZodLiteral<1000>;
        }, z.core.$strip>, z.ZodObject<{
            amount: z.ZodExactOptional<z.ZodType<Figure, FigureInput, z.core.$ZodTypeInternals<Figure, FigureInput>>>;
            count: z.ZodExactOptional<z.ZodType<Figure, FigureInput, z.core.$ZodTypeInternals<Figure, FigureInput>>>;
            percent: z.ZodExactOptional<z.ZodType<Figure, FigureInput, z.core.$ZodTypeInternals<Figure, FigureInput>>>;
            words: z.ZodExactOptional<z.ZodString>;
            scale: z.ZodLiteral<1000000>;
        }, z.core.$strip>], "scale">>;
        own: z.ZodExactOptional<z.ZodType<Readonly<Record<string, unknown>>, Readonly<Record<string, unknown>>>>;
    }, z.core.$strip>>;
    own: z.ZodExactOptional<z.ZodType<Readonly<Record<string, unknown>>, Readonly<Record<string, unknown>>>>;
}, z.core.$strip>;
/** Schema of one budget statement, as published. */
declare const statementSchema: ObjectSchema<(typeof statement)['shape'], Statement, StatementInput>;

/**
 * What the sign of a figure means; it differs by publisher and travels with the data.
 *
 * - `incomeNegative`: the ledger's way. Income below zero, spending above; a net figure is what is spent.
 * - `allPositive`: the way of board papers. Income and spending both above zero; a net figure is a surplus.
 * - `spendingNegative`: the way of the provider accounts. Income above zero, spending below; a net figure is a surplus.
 */
type SignConvention = 'incomeNegative' | 'allPositive' | 'spendingNegative';
/** What a figure is: money coming in, money going out, or the two together. */
type Nature = 'income' | 'spending' | 'net';

/** An exact amount: a plain decimal string such as `-53158` or `678.22`, or a Decimal. Never a JavaScript number. */
type Amount = string | Decimal;
/** The smallest step an amount is stated in, pounds sterling: a penny, a pound or a thousand pounds. */
type Step = '0.01' | '1' | '1000';

/**
 * Which of the two is taken from the other. `favourablePositive`: whichever way makes a better result a positive
 * number.
 */
type VarianceDirection = 'actualLessBudget' | 'budgetLessActual' | 'favourablePositive';
/** What the figures mean; nothing of it is guessed. */
interface VarianceOptions {
    readonly direction: VarianceDirection;
    readonly signs: SignConvention;
    readonly nature: Nature;
    /** Decimals of the percentage, 0 to 10, 1 unless said. */
    readonly percentDecimals?: number;
}
/** How far an actual is from its budget, with the conventions it was computed by. */
interface Variance {
    /** Pounds sterling, in the direction asked for. */
    readonly amount: Decimal;
    /**
     * Per cent of the size of the budget, halves away from zero; `null` on a budget of zero, where no percentage exists.
     */
    readonly percent: Decimal | null;
    readonly favourability: 'favourable' | 'adverse' | 'none';
    readonly direction: VarianceDirection;
    readonly signs: SignConvention;
    readonly nature: Nature;
}
/**
 * Returns the variance of an actual, or a forecast, from its budget.
 *
 * Direction and signs are two questions: papers exist with every pairing of them. The base of the percentage is the
 * size of the budget, so that a plan of -4,515 missed by 2,004 the right way shows +44.4 %.
 *
 * @param budget - pounds sterling, by the sign convention
 * @param actual - pounds sterling, by the same convention
 * @param options - direction, signs and nature of the figures
 * @throws {TypeError} when `budget` or `actual` is no plain decimal, or a word among the options is unknown
 * @throws {RangeError} when `percentDecimals` is not 0 to 10
 * @example
 * ```ts
 * const { amount, percent, favourability } = variance('-4515', '-2511', {
 *   direction: 'actualLessBudget',
 *   signs: 'allPositive',
 *   nature: 'net',
 * })
 * ;[amount, percent, favourability] // => ['2004', '44.4', 'favourable']
 * variance('0', '50', { direction: 'actualLessBudget', signs: 'incomeNegative', nature: 'spending' }).percent
 * // => null
 * ```
 * @see Salisbury NHS Foundation Trust, income and expenditure to 31 August 2016: "Favourable Variances are shown as
 *   +ve",
 *   https://fdocuments.in/document/trust-board-scenario-3-downside-has-been-calculated-using-the-same-methodology.html
 */
declare const variance: (budget: Amount, actual: Amount, options: VarianceOptions) => Variance;

/** One side of a virement: a code that gives or takes budget. */
interface VirementLine extends OwnFields {
    /** The budget's code; opaque. */
    readonly code: string;
    /** Pounds sterling: below zero gives, above zero takes. */
    readonly amount: Amount;
    /** Revenue unless said. */
    readonly fund?: 'revenue' | 'capital';
}
/** An amount that could not be read, and the code that gives or takes it. */
interface AmountNotRead extends OwnFields {
    readonly code: string;
    readonly text: string;
}
/** A transfer of budget between codes. */
interface Virement extends OwnFields {
    /** Number or log entry; opaque. */
    readonly id?: string;
    /** What its amounts were published in, where that is thousands (1000) or millions: each may be rounded to it. */
    readonly scale?: Scale;
    readonly lines: readonly VirementLine[];
    /** Amounts of a published list that could not be read, each with the code that gives or takes it. */
    readonly notRead?: readonly AmountNotRead[];
}
/**
 * Returns the virement if it may be made, or a refusal: `empty` where nothing moves, `unbalanced` with the difference,
 * or `capitalAndRevenue` where it would move money between the two. Limits on who may authorise how much differ by body
 * and are the caller's to test.
 *
 * @param virement - what gives and what takes, pounds sterling
 * @throws {TypeError} when an amount is no plain decimal, a code no text, or a fund unknown
 * @see House of Commons, 4 September 2006: a department "does not have the power to vire funding from the capital
 *   budget to the revenue budget"
 * @example
 * ```ts
 * const checked = checkVirement({ lines: [{ code: 'A', amount: '-500' }, { code: 'B', amount: '499.99' }] })
 * checked.ok ? undefined : checked.refusal.code // => 'unbalanced'
 * ```
 */
declare const checkVirement: (virement: Virement) => Parsed<Virement>;
/**
 * Returns the budgets after a virement, or the refusal of `checkVirement`, or `unknownCode` for a code that, all its
 * lines together, gives and has no budget. The order of the lines does not count. A code may be left with less than
 * nothing: how far budgets may go is the caller's to test, and income stands below zero.
 *
 * @param budgets - pounds sterling by code
 * @param virement - what gives and what takes
 * @throws {TypeError} when an amount is no plain decimal
 * @example
 * ```ts
 * const after = applyVirement(
 *   new Map([
 *     ['A', '1000'],
 *     ['B', '0'],
 *   ]),
 *   {
 *     lines: [
 *       { code: 'A', amount: '-250' },
 *       { code: 'B', amount: '250' },
 *     ],
 *   },
 * )
 * valueOf(after) // => [['A', '750'], ['B', '250']]
 * ```
 */
declare const applyVirement: (budgets: ReadonlyMap<string, Amount>, virement: Virement) => Parsed<ReadonlyMap<string, Decimal>>;

/** A virement in a document: amounts are plain decimal strings. */
interface VirementInput extends OwnFields {
    readonly id?: string;
    readonly scale?: Scale;
    readonly lines: readonly (Omit<VirementLine, 'amount'> & {
        readonly amount: string;
    })[];
    readonly notRead?: readonly AmountNotRead[];
}
/** The unannotated schema, for the type test. */
declare const virement: z.ZodObject<{
    id: z.ZodExactOptional<z.ZodString>;
    scale: z.ZodExactOptional<z.ZodUnion<readonly [z.ZodLiteral<1>, z.ZodLiteral<1000>, z.ZodLiteral<1000000>]>>;
    notRead: z.ZodExactOptional<_imt_core.ListSchema<z.ZodObject<{
        code: z.ZodString;
        text: z.ZodString;
        own: z.ZodExactOptional<z.ZodType<Readonly<Record<string, unknown>>, Readonly<Record<string, unknown>>>>;
    }, z.core.$strip>>>;
    lines: _imt_core.ListSchema<z.ZodObject<{
        code: z.ZodString;
        amount: z.ZodType<Amount, string, z.core.$ZodTypeInternals<Amount, string>>;
        fund: z.ZodExactOptional<z.ZodEnum<{
            revenue: "revenue";
            capital: "capital";
        }>>;
        own: z.ZodExactOptional<z.ZodType<Readonly<Record<string, unknown>>, Readonly<Record<string, unknown>>>>;
    }, z.core.$strip>>;
    own: z.ZodExactOptional<z.ZodType<Readonly<Record<string, unknown>>, Readonly<Record<string, unknown>>>>;
}, z.core.$strip>;
/** Schema of one virement. That it balances is a question for `checkVirement`. */
declare const virementSchema: ObjectSchema<(typeof virement)['shape'], Virement, VirementInput>;

/** What the publisher means by its signs. Left out where it does not say: nothing is assumed for it. */
interface Conventions extends OwnFields {
    readonly signs?: SignConvention;
    readonly variance?: VarianceDirection;
}
/** What a publication says about money: each part as it was published, or left out. */
interface Finance extends OwnFields {
    readonly conventions?: Conventions;
    /** Revenue budget by cost centre and class, totals included, in the order published. */
    readonly revenue?: readonly RevenueLine[];
    /** Revenue budget summed by class. */
    readonly classSummary?: readonly ClassSummaryLine[];
    /** Capital programme by category and project, total included. */
    readonly capital?: readonly CapitalLine[];
    /** Other tables of figures: plan and actual, forecast, prior year, staff. */
    readonly statements?: readonly Statement[];
    /** Payments over £25,000. */
    readonly spend?: readonly SpendLine[];
    /** Ledgers and trial balances, totals included. */
    readonly ledger?: readonly LedgerRow[];
    readonly virements?: readonly Virement[];
}
interface FinanceInput extends OwnFields {
    readonly conventions?: Conventions;
    readonly revenue?: readonly RevenueLineInput[];
    readonly classSummary?: readonly ClassSummaryLineInput[];
    readonly capital?: readonly CapitalLineInput[];
    readonly statements?: readonly StatementInput[];
    readonly spend?: readonly SpendLineInput[];
    readonly ledger?: readonly LedgerRowInput[];
    readonly virements?: readonly VirementInput[];
}
declare const parts: z.ZodObject<{
    conventions: z.ZodExactOptional<z.ZodObject<{
        signs: z.ZodExactOptional<z.ZodEnum<{
            incomeNegative: "incomeNegative";
            allPositive: "allPositive";
            spendingNegative: "spendingNegative";
        }>>;
        variance: z.ZodExactOptional<z.ZodEnum<{
            actualLessBudget: "actualLessBudget";
            budgetLessActual: "budgetLessActual";
            favourablePositive: "favourablePositive";
        }>>;
        own: z.ZodExactOptional<z.ZodType<Readonly<Record<string, unknown>>, Readonly<Record<string, unknown>>>>;
    }, z.core.$strip>>;
    revenue: z.ZodExactOptional<_imt_core.ListSchema<_imt_core.TypedUnion<[z.ZodObject<{
        recurrence: z.ZodExactOptional<z.ZodString>;
        budget: z.ZodType<_imt_core.Figure, _imt_core.FigureInput, z.core.$ZodTypeInternals<_imt_core.Figure, _imt_core.FigureInput>>;
        further: z.ZodExactOptional<_imt_core.ListSchema<z.ZodObject<{
            column: z.ZodString;
            period: z.ZodExactOptional<z.ZodString>;
            amount: z.ZodExactOptional<z.ZodType<_imt_core.Figure, _imt_core.FigureInput, z.core.$ZodTypeInternals<_imt_core.Figure, _imt_core.FigureInput>>>;
            count: z.ZodExactOptional<z.ZodType<_imt_core.Figure, _imt_core.FigureInput, z.core.$ZodTypeInternals<_imt_core.Figure, _imt_core.FigureInput>>>;
            notRead: z.ZodExactOptional<z.ZodString>;
        }, z.core.$strip>>>;
        table: z.ZodExactOptional<z.ZodNumber>;
        period: z.ZodExactOptional<z.ZodString>;
        fundedWte: z.ZodExactOptional<z.ZodType<_imt_core.Figure, _imt_core.FigureInput, z.core.$ZodTypeInternals<_imt_core.Figure, _imt_core.FigureInput>>>;
        contractedWte: z.ZodExactOptional<z.ZodType<_imt_core.Figure, _imt_core.FigureInput, z.core.$ZodTypeInternals<_imt_core.Figure, _imt_core.FigureInput>>>;
        workedWte: z.ZodExactOptional<z.ZodType<_imt_core.Figure, _imt_core.FigureInput, z.core.$ZodTypeInternals<_imt_core.Figure, _imt_core.FigureInput>>>;
        costCentre: z.ZodString;
        costCentreCode: z.ZodExactOptional<z.ZodString>;
        class: z.ZodString;
        subjective: z.ZodExactOptional<z.ZodString>;
        subjectiveCode: z.ZodExactOptional<z.ZodString>;
        own: z.ZodExactOptional<z.ZodType<Readonly<Record<string, unknown>>, Readonly<Record<string, unknown>>>>;
        scale: z.ZodExactOptional<z.ZodLiteral<1>>;
    }, z.core.$strip>, z.ZodObject<{
        recurrence: z.ZodExactOptional<z.ZodString>;
        budget: z.ZodType<_imt_core.Figure, _imt_core.FigureInput, z.core.$ZodTypeInternals<_imt_core.Figure, _imt_core.FigureInput>>;
        further: z.ZodExactOptional<_imt_core.ListSchema<z.ZodObject<{
            column: z.ZodString;
            period: z.ZodExactOptional<z.ZodString>;
            amount: z.ZodExactOptional<z.ZodType<_imt_core.Figure, _imt_core.FigureInput, z.core.$ZodTypeInternals<_imt_core.Figure, _imt_core.FigureInput>>>;
            count: z.ZodExactOptional<z.ZodType<_imt_core.Figure, _imt_core.FigureInput, z.core.$ZodTypeInternals<_imt_core.Figure, _imt_core.FigureInput>>>;
            notRead: z.ZodExactOptional<z.ZodString>;
        }, z.core.$strip>>>;
        table: z.ZodExactOptional<z.ZodNumber>;
        period: z.ZodExactOptional<z.ZodString>;
        fundedWte: z.ZodExactOptional<z.ZodType<_imt_core.Figure, _imt_core.FigureInput, z.core.$ZodTypeInternals<_imt_core.Figure, _imt_core.FigureInput>>>;
        contractedWte: z.ZodExactOptional<z.ZodType<_imt_core.Figure, _imt_core.FigureInput, z.core.$ZodTypeInternals<_imt_core.Figure, _imt_core.FigureInput>>>;
        workedWte: z.ZodExactOptional<z.ZodType<_imt_core.Figure, _imt_core.FigureInput, z.core.$ZodTypeInternals<_imt_core.Figure, _imt_core.FigureInput>>>;
        costCentre: z.ZodString;
        costCentreCode: z.ZodExactOptional<z.ZodString>;
        class: z.ZodString;
        subjective: z.ZodExactOptional<z.ZodString>;
        subjectiveCode: z.ZodExactOptional<z.ZodString>;
        own: z.ZodExactOptional<z.ZodType<Readonly<Record<string, unknown>>, Readonly<Record<string, unknown>>>>;
        scale: z.ZodLiteral<1000>;
    }, z.core.$strip>, z.ZodObject<{
        recurrence: z.ZodExactOptional<z.ZodString>;
        budget: z.ZodType<_imt_core.Figure, _imt_core.FigureInput, z.core.$ZodTypeInternals<_imt_core.Figure, _imt_core.FigureInput>>;
        further: z.ZodExactOptional<_imt_core.ListSchema<z.ZodObject<{
            column: z.ZodString;
            period: z.ZodExactOptional<z.ZodString>;
            amount: z.ZodExactOptional<z.ZodType<_imt_core.Figure, _imt_core.FigureInput, z.core.$ZodTypeInternals<_imt_core.Figure, _imt_core.FigureInput>>>;
            count: z.ZodExactOptional<z.ZodType<_imt_core.Figure, _imt_core.FigureInput, z.core.$ZodTypeInternals<_imt_core.Figure, _imt_core.FigureInput>>>;
            notRead: z.ZodExactOptional<z.ZodString>;
        }, z.core.$strip>>>;
        table: z.ZodExactOptional<z.ZodNumber>;
        period: z.ZodExactOptional<z.ZodString>;
        fundedWte: z.ZodExactOptional<z.ZodType<_imt_core.Figure, _imt_core.FigureInput, z.core.$ZodTypeInternals<_imt_core.Figure, _imt_core.FigureInput>>>;
        contractedWte: z.ZodExactOptional<z.ZodType<_imt_core.Figure, _imt_core.FigureInput, z.core.$ZodTypeInternals<_imt_core.Figure, _imt_core.FigureInput>>>;
        workedWte: z.ZodExactOptional<z.ZodType<_imt_core.Figure, _imt_core.FigureInput, z.core.$ZodTypeInternals<_imt_core.Figure, _imt_core.FigureInput>>>;
        costCentre: z.ZodString;
        costCentreCode: z.ZodExactOptional<z.ZodString>;
        class: z.ZodString;
        subjective: z.ZodExactOptional<z.ZodString>;
        subjectiveCode: z.ZodExactOptional<z.ZodString>;
        own: z.ZodExactOptional<z.ZodType<Readonly<Record<string, unknown>>, Readonly<Record<string, unknown>>>>;
        scale: z.ZodLiteral<1000000>;
    }, z.core.$strip>], _imt_core.Keys<RevenueLine>, _imt_core.Keys<RevenueLineInput>>>>;
    classSummary: z.ZodExactOptional<_imt_core.ListSchema<_imt_core.TypedUnion<[z.ZodObject<{
        class: z.ZodString;
        fundedWte: z.ZodExactOptional<z.ZodType<_imt_core.Figure, _imt_core.FigureInput, z.core.$ZodTypeInternals<_imt_core.Figure, _imt_core.FigureInput>>>;
        budget: z.ZodType<_imt_core.Figure, _imt_core.FigureInput, z.core.$ZodTypeInternals<_imt_core.Figure, _imt_core.FigureInput>>;
        further: z.ZodExactOptional<_imt_core.ListSchema<z.ZodObject<{
            column: z.ZodString;
            period: z.ZodExactOptional<z.ZodString>;
            amount: z.ZodExactOptional<z.ZodType<_imt_core.Figure, _imt_core.FigureInput, z.core.$ZodTypeInternals<_imt_core.Figure, _imt_core.FigureInput>>>;
            count: z.ZodExactOptional<z.ZodType<_imt_core.Figure, _imt_core.FigureInput, z.core.$ZodTypeInternals<_imt_core.Figure, _imt_core.FigureInput>>>;
            notRead: z.ZodExactOptional<z.ZodString>;
        }, z.core.$strip>>>;
        table: z.ZodExactOptional<z.ZodNumber>;
        period: z.ZodExactOptional<z.ZodString>;
        own: z.ZodExactOptional<z.ZodType<Readonly<Record<string, unknown>>, Readonly<Record<string, unknown>>>>;
        scale: z.ZodExactOptional<z.ZodLiteral<1>>;
    }, z.core.$strip>, z.ZodObject<{
        class: z.ZodString;
        fundedWte: z.ZodExactOptional<z.ZodType<_imt_core.Figure, _imt_core.FigureInput, z.core.$ZodTypeInternals<_imt_core.Figure, _imt_core.FigureInput>>>;
        budget: z.ZodType<_imt_core.Figure, _imt_core.FigureInput, z.core.$ZodTypeInternals<_imt_core.Figure, _imt_core.FigureInput>>;
        further: z.ZodExactOptional<_imt_core.ListSchema<z.ZodObject<{
            column: z.ZodString;
            period: z.ZodExactOptional<z.ZodString>;
            amount: z.ZodExactOptional<z.ZodType<_imt_core.Figure, _imt_core.FigureInput, z.core.$ZodTypeInternals<_imt_core.Figure, _imt_core.FigureInput>>>;
            count: z.ZodExactOptional<z.ZodType<_imt_core.Figure, _imt_core.FigureInput, z.core.$ZodTypeInternals<_imt_core.Figure, _imt_core.FigureInput>>>;
            notRead: z.ZodExactOptional<z.ZodString>;
        }, z.core.$strip>>>;
        table: z.ZodExactOptional<z.ZodNumber>;
        period: z.ZodExactOptional<z.ZodString>;
        own: z.ZodExactOptional<z.ZodType<Readonly<Record<string, unknown>>, Readonly<Record<string, unknown>>>>;
        scale: z.ZodLiteral<1000>;
    }, z.core.$strip>, z.ZodObject<{
        class: z.ZodString;
        fundedWte: z.ZodExactOptional<z.ZodType<_imt_core.Figure, _imt_core.FigureInput, z.core.$ZodTypeInternals<_imt_core.Figure, _imt_core.FigureInput>>>;
        budget: z.ZodType<_imt_core.Figure, _imt_core.FigureInput, z.core.$ZodTypeInternals<_imt_core.Figure, _imt_core.FigureInput>>;
        further: z.ZodExactOptional<_imt_core.ListSchema<z.ZodObject<{
            column: z.ZodString;
            period: z.ZodExactOptional<z.ZodString>;
            amount: z.ZodExactOptional<z.ZodType<_imt_core.Figure, _imt_core.FigureInput, z.core.$ZodTypeInternals<_imt_core.Figure, _imt_core.FigureInput>>>;
            count: z.ZodExactOptional<z.ZodType<_imt_core.Figure, _imt_core.FigureInput, z.core.$ZodTypeInternals<_imt_core.Figure, _imt_core.FigureInput>>>;
            notRead: z.ZodExactOptional<z.ZodString>;
        }, z.core.$strip>>>;
        table: z.ZodExactOptional<z.ZodNumber>;
        period: z.ZodExactOptional<z.ZodString>;
        own: z.ZodExactOptional<z.ZodType<Readonly<Record<string, unknown>>, Readonly<Record<string, unknown>>>>;
        scale: z.ZodLiteral<1000000>;
    }, z.core.$strip>], _imt_core.Keys<ClassSummaryLine>, _imt_core.Keys<ClassSummaryLineInput>>>>;
    capital: z.ZodExactOptional<_imt_core.ListSchema<_imt_core.TypedObject<{
        category: z.ZodString;
        project: z.ZodString;
        fundingSource: z.ZodExactOptional<z.ZodString>;
        amounts: _imt_core.ListSchema<z.ZodDiscriminatedUnion<[z.ZodObject<{
            year: z.ZodString;
            heading: z.ZodExactOptional<z.ZodString>;
            measure: z.ZodExactOptional<z.ZodEnum<{
                total: "total";
                value: "value";
                original: "original";
                latest: "latest";
                actual: "actual";
                forecast: "forecast";
                remaining: "remaining";
                variance: "variance";
            }>>;
            amount: z.ZodType<_imt_core.Figure, _imt_core.FigureInput, z.core.$ZodTypeInternals<_imt_core.Figure, _imt_core.FigureInput>>;
            scale: z.ZodExactOptional<z.ZodLiteral<1>>;
        }, z.core.$strip>, z.ZodObject<{
            year: z.ZodString;
            heading: z.ZodExactOptional<z.ZodString>;
            measure: z.ZodExactOptional<z.ZodEnum<{
                total: "total";
                value: "value";
                original: "original";
                latest: "latest";
                actual: "actual";
                forecast: "forecast";
                remaining: "remaining";
                variance: "variance";
            }>>;
            amount: z.ZodType<_imt_core.Figure, _imt_core.FigureInput, z.core.$ZodTypeInternals<_imt_core.Figure, _imt_core.FigureInput>>;
            scale: z.ZodLiteral<1000>;
        }, z.core.$strip>, z.ZodObject<{
            year: z.ZodString;
            heading: z.ZodExactOptional<z.ZodString>;
            measure: z.ZodExactOptional<z.ZodEnum<{
                total: "total";
                value: "value";
                original: "original";
                latest: "latest";
                actual: "actual";
                forecast: "forecast";
                remaining: "remaining";
                variance: "variance";
            }>>;
            amount: z.ZodType<_imt_core.Figure, _imt_core.FigureInput, z.core.$ZodTypeInternals<_imt_core.Figure, _imt_core.FigureInput>>;
            scale: z.ZodLiteral<1000000>;
        }, z.core.$strip>], "scale">>;
        table: z.ZodExactOptional<z.ZodNumber>;
        own: z.ZodExactOptional<z.ZodType<Readonly<Record<string, unknown>>, Readonly<Record<string, unknown>>>>;
    }, _imt_core.Keys<CapitalLine>, _imt_core.Keys<CapitalLineInput>>>>;
    statements: z.ZodExactOptional<_imt_core.ListSchema<_imt_core.TypedObject<{
        title: z.ZodExactOptional<z.ZodString>;
        unit: z.ZodExactOptional<z.ZodString>;
        columns: _imt_core.ListSchema<z.ZodObject<{
            heading: z.ZodString;
            measure: z.ZodEnum<{
                percent: "percent";
                total: "total";
                actual: "actual";
                forecast: "forecast";
                variance: "variance";
                plan: "plan";
                originalBudget: "originalBudget";
                latestBudget: "latestBudget";
                budgetToDate: "budgetToDate";
                actualToDate: "actualToDate";
                previousForecast: "previousForecast";
                prior: "prior";
                source: "source";
                application: "application";
                transferFrom: "transferFrom";
                transferTo: "transferTo";
                staff: "staff";
                other: "other";
            }>;
            of: z.ZodExactOptional<z.ZodString>;
        }, z.core.$strip>>;
        rows: _imt_core.ListSchema<z.ZodObject<{
            label: z.ZodString;
            cells: _imt_core.ListSchema<z.ZodDiscriminatedUnion<[z.ZodObject<{
                amount: z.ZodExactOptional<z.ZodType<_imt_core.Figure, _imt_core.FigureInput, z.core.$ZodTypeInternals<_imt_core.Figure, _imt_core.FigureInput>>>;
                count: z.ZodExactOptional<z.ZodType<_imt_core.Figure, _imt_core.FigureInput, z.core.$ZodTypeInternals<_imt_core.Figure, _imt_core.FigureInput>>>;
                percent: z.ZodExactOptional<z.ZodType<_imt_core.Figure, _imt_core.FigureInput, z.core.$ZodTypeInternals<_imt_core.Figure, _imt_core.FigureInput>>>;
                words: z.ZodExactOptional<z.ZodString>;
                scale: z.ZodExactOptional<z.ZodLiteral<1>>;
            }, z.core.$strip>, z.ZodObject<{
                amount: z.ZodExactOptional<z.ZodType<_imt_core.Figure, _imt_core.FigureInput, z.core.$ZodTypeInternals<_imt_core.Figure, _imt_core.FigureInput>>>;
                count: z.ZodExactOptional<z.ZodType<_imt_core.Figure, _imt_core.FigureInput, z.core.$ZodTypeInternals<_imt_core.Figure, _imt_core.FigureInput>>>;
                percent: z.ZodExactOptional<z.ZodType<_imt_core.Figure, _imt_core.FigureInput, z.core.$ZodTypeInternals<_imt_core.Figure, _imt_core.FigureInput>>>;
                words: z.ZodExactOptional<z.ZodString>;
                scale: z.ZodLiteral<1000>;
            }, z.core.$strip>, z.ZodObject<{
                amount: z.ZodExactOptional<z.ZodType<_imt_core.Figure, _imt_core.FigureInput, z.core.$ZodTypeInternals<_imt_core.Figure, _imt_core.FigureInput>>>;
                count: z.ZodExactOptional<z.ZodType<_imt_core.Figure, _imt_core.FigureInput, z.core.$ZodTypeInternals<_imt_core.Figure, _imt_core.FigureInput>>>;
                percent: z.ZodExactOptional<z.ZodType<_imt_core.Figure, _imt_core.FigureInput, z.core.$ZodTypeInternals<_imt_core.Figure, _imt_core.FigureInput>>>;
                words: z.ZodExactOptional<z.ZodString>;
                scale: z.ZodLiteral<1000000>;
            }, z.core.$strip>], "scale">>;
            own: z.ZodExactOptional<z.ZodType<Readonly<Record<string, unknown>>, Readonly<Record<string, unknown>>>>;
        }, z.core.$strip>>;
        own: z.ZodExactOptional<z.ZodType<Readonly<Record<string, unknown>>, Readonly<Record<string, unknown>>>>;
    }, _imt_core.Keys<Statement>, _imt_core.Keys<StatementInput>>>>;
    spend: z.ZodExactOptional<_imt_core.ListSchema<_imt_core.TypedObject<{
        departmentFamily: z.ZodExactOptional<z.ZodString>;
        entity: z.ZodExactOptional<z.ZodString>;
        datePaid: z.ZodExactOptional<z.ZodString>;
        expenseType: z.ZodExactOptional<z.ZodString>;
        expenseArea: z.ZodExactOptional<z.ZodString>;
        supplier: z.ZodString;
        transactionNumber: z.ZodExactOptional<z.ZodString>;
        amount: z.ZodExactOptional<z.ZodType<_imt_core.Figure, _imt_core.FigureInput, z.core.$ZodTypeInternals<_imt_core.Figure, _imt_core.FigureInput>>>;
        notRead: z.ZodExactOptional<z.ZodString>;
        vatNumber: z.ZodExactOptional<z.ZodString>;
        postcode: z.ZodExactOptional<z.ZodString>;
        description: z.ZodExactOptional<z.ZodString>;
        netAmount: z.ZodExactOptional<z.ZodType<_imt_core.Figure, _imt_core.FigureInput, z.core.$ZodTypeInternals<_imt_core.Figure, _imt_core.FigureInput>>>;
        vatAmount: z.ZodExactOptional<z.ZodType<_imt_core.Figure, _imt_core.FigureInput, z.core.$ZodTypeInternals<_imt_core.Figure, _imt_core.FigureInput>>>;
        vatBasis: z.ZodExactOptional<z.ZodEnum<{
            gross: "gross";
            net: "net";
        }>>;
        period: z.ZodExactOptional<z.ZodString>;
        further: z.ZodExactOptional<z.ZodType<Readonly<Record<string, string>>, Readonly<Record<string, string>>, z.core.$ZodTypeInternals<Readonly<Record<string, string>>, Readonly<Record<string, string>>>>>;
        vendor: z.ZodExactOptional<z.ZodString>;
        table: z.ZodExactOptional<z.ZodNumber>;
        own: z.ZodExactOptional<z.ZodType<Readonly<Record<string, unknown>>, Readonly<Record<string, unknown>>>>;
    }, _imt_core.Keys<SpendLine>, _imt_core.Keys<SpendLineInput>>>>;
    ledger: z.ZodExactOptional<_imt_core.ListSchema<_imt_core.TypedObject<{
        account: z.ZodExactOptional<z.ZodString>;
        name: z.ZodExactOptional<z.ZodString>;
        accountType: z.ZodExactOptional<z.ZodString>;
        costCentre: z.ZodExactOptional<z.ZodString>;
        class: z.ZodExactOptional<z.ZodString>;
        period: z.ZodExactOptional<z.ZodString>;
        date: z.ZodExactOptional<z.ZodString>;
        reference: z.ZodExactOptional<z.ZodString>;
        description: z.ZodExactOptional<z.ZodString>;
        side: z.ZodExactOptional<z.ZodString>;
        currency: z.ZodExactOptional<z.ZodString>;
        openingDebit: z.ZodExactOptional<z.ZodType<_imt_core.Figure, _imt_core.FigureInput, z.core.$ZodTypeInternals<_imt_core.Figure, _imt_core.FigureInput>>>;
        openingCredit: z.ZodExactOptional<z.ZodType<_imt_core.Figure, _imt_core.FigureInput, z.core.$ZodTypeInternals<_imt_core.Figure, _imt_core.FigureInput>>>;
        opening: z.ZodExactOptional<z.ZodType<_imt_core.Figure, _imt_core.FigureInput, z.core.$ZodTypeInternals<_imt_core.Figure, _imt_core.FigureInput>>>;
        earlier: z.ZodExactOptional<z.ZodType<_imt_core.Figure, _imt_core.FigureInput, z.core.$ZodTypeInternals<_imt_core.Figure, _imt_core.FigureInput>>>;
        debit: z.ZodExactOptional<z.ZodType<_imt_core.Figure, _imt_core.FigureInput, z.core.$ZodTypeInternals<_imt_core.Figure, _imt_core.FigureInput>>>;
        credit: z.ZodExactOptional<z.ZodType<_imt_core.Figure, _imt_core.FigureInput, z.core.$ZodTypeInternals<_imt_core.Figure, _imt_core.FigureInput>>>;
        adjustingDebit: z.ZodExactOptional<z.ZodType<_imt_core.Figure, _imt_core.FigureInput, z.core.$ZodTypeInternals<_imt_core.Figure, _imt_core.FigureInput>>>;
        adjustingCredit: z.ZodExactOptional<z.ZodType<_imt_core.Figure, _imt_core.FigureInput, z.core.$ZodTypeInternals<_imt_core.Figure, _imt_core.FigureInput>>>;
        amount: z.ZodExactOptional<z.ZodType<_imt_core.Figure, _imt_core.FigureInput, z.core.$ZodTypeInternals<_imt_core.Figure, _imt_core.FigureInput>>>;
        closingDebit: z.ZodExactOptional<z.ZodType<_imt_core.Figure, _imt_core.FigureInput, z.core.$ZodTypeInternals<_imt_core.Figure, _imt_core.FigureInput>>>;
        closingCredit: z.ZodExactOptional<z.ZodType<_imt_core.Figure, _imt_core.FigureInput, z.core.$ZodTypeInternals<_imt_core.Figure, _imt_core.FigureInput>>>;
        closing: z.ZodExactOptional<z.ZodType<_imt_core.Figure, _imt_core.FigureInput, z.core.$ZodTypeInternals<_imt_core.Figure, _imt_core.FigureInput>>>;
        toDateDebit: z.ZodExactOptional<z.ZodType<_imt_core.Figure, _imt_core.FigureInput, z.core.$ZodTypeInternals<_imt_core.Figure, _imt_core.FigureInput>>>;
        toDateCredit: z.ZodExactOptional<z.ZodType<_imt_core.Figure, _imt_core.FigureInput, z.core.$ZodTypeInternals<_imt_core.Figure, _imt_core.FigureInput>>>;
        balance: z.ZodExactOptional<z.ZodType<_imt_core.Figure, _imt_core.FigureInput, z.core.$ZodTypeInternals<_imt_core.Figure, _imt_core.FigureInput>>>;
        otherDebit: z.ZodExactOptional<z.ZodType<_imt_core.Figure, _imt_core.FigureInput, z.core.$ZodTypeInternals<_imt_core.Figure, _imt_core.FigureInput>>>;
        otherCredit: z.ZodExactOptional<z.ZodType<_imt_core.Figure, _imt_core.FigureInput, z.core.$ZodTypeInternals<_imt_core.Figure, _imt_core.FigureInput>>>;
        otherBalance: z.ZodExactOptional<z.ZodType<_imt_core.Figure, _imt_core.FigureInput, z.core.$ZodTypeInternals<_imt_core.Figure, _imt_core.FigureInput>>>;
        notRead: z.ZodExactOptional<z.ZodType<Readonly<Partial<Record<"amount" | "openingDebit" | "openingCredit" | "opening" | "earlier" | "closingDebit" | "closingCredit" | "closing" | "toDateDebit" | "toDateCredit" | "adjustingDebit" | "adjustingCredit" | "debit" | "credit" | "balance" | "otherDebit" | "otherCredit" | "otherBalance", string>>>, Readonly<Partial<Record<"amount" | "openingDebit" | "openingCredit" | "opening" | "earlier" | "closingDebit" | "closingCredit" | "closing" | "toDateDebit" | "toDateCredit" | "adjustingDebit" | "adjustingCredit" | "debit" | "credit" | "balance" | "otherDebit" | "otherCredit" | "otherBalance", string>>>, z.core.$ZodTypeInternals<Readonly<Partial<Record<"amount" | "openingDebit" | "openingCredit" | "opening" | "earlier" | "closingDebit" | "closingCredit" | "closing" | "toDateDebit" | "toDateCredit" | "adjustingDebit" | "adjustingCredit" | "debit" | "credit" | "balance" | "otherDebit" | "otherCredit" | "otherBalance", string>>>, Readonly<Partial<Record<"amount" | "openingDebit" | "openingCredit" | "opening" | "earlier" | "closingDebit" | "closingCredit" | "closing" | "toDateDebit" | "toDateCredit" | "adjustingDebit" | "adjustingCredit" | "debit" | "credit" | "balance" | "otherDebit" | "otherCredit" | "otherBalance", string>>>>>>;
        movements: z.ZodExactOptional<z.ZodReadonly<z.ZodArray<z.ZodType<PeriodMovementOf<_imt_core.Figure>, PeriodMovementOf<_imt_core.FigureInput>, z.core.$ZodTypeInternals<PeriodMovementOf<_imt_core.Figure>, PeriodMovementOf<_imt_core.FigureInput>>>>>>;
        isTrialBalance: z.ZodExactOptional<z.ZodLiteral<true>>;
        table: z.ZodExactOptional<z.ZodNumber>;
        own: z.ZodExactOptional<z.ZodType<Readonly<Record<string, unknown>>, Readonly<Record<string, unknown>>>>;
    }, _imt_core.Keys<LedgerRow>, _imt_core.Keys<LedgerRowInput>>>>;
    virements: z.ZodExactOptional<_imt_core.ListSchema<_imt_core.TypedObject<{
        id: z.ZodExactOptional<z.ZodString>;
        scale: z.ZodExactOptional<z.ZodUnion<readonly [z.ZodLiteral<1>, z.ZodLiteral<1000>, z.ZodLiteral<1000000>]>>;
        notRead: z.ZodExactOptional<_imt_core.ListSchema<z.ZodObject<{
            code: z.ZodString;
            text: z.ZodString;
            own: z.ZodExactOptional<z.ZodType<Readonly<Record<string, unknown>>, Readonly<Record<string, unknown>>>>;
        }, z.core.$strip>>>;
        lines: _imt_core.ListSchema<z.ZodObject<{
            code: z.ZodString;
            amount: z.ZodType<Amount, string, z.core.$ZodTypeInternals<Amount, string>>;
            fund: z.ZodExactOptional<z.ZodEnum<{
                revenue: "revenue";
                capital: "capital";
            }>>;
            own: z.ZodExactOptional<z.ZodType<Readonly<Record<string, unknown>>, Readonly<Record<string, unknown>>>>;
        }, z.core.$strip>>;
        own: z.ZodExactOptional<z.ZodType<Readonly<Record<string, unknown>>, Readonly<Record<string, unknown>>>>;
    }, _imt_core.Keys<Virement>, _imt_core.Keys<VirementInput>>>>;
    own: z.ZodExactOptional<z.ZodType<Readonly<Record<string, unknown>>, Readonly<Record<string, unknown>>>>;
}, z.core.$strip>;
/** Schema of the finance section. */
declare const financeSchema: ObjectSchema<(typeof parts)['shape'], Finance, FinanceInput>;
/** The token by which a rule says that it reads the finance section. */
declare const financeSection: Section<'finance', typeof financeSchema>;

/**
 * The finance plugin: revenue budgets, capital programmes, budget statements, spending over £25,000,
 * ledgers and virements.
 */
interface FinancePlugin extends Plugin<'finance', typeof financeSchema, FinanceCode> {
}
/** Settings of the finance plugin. */
interface FinanceOptions {
    /** Headings of a body's own, each with the known heading that it stands for. */
    readonly headings?: OwnHeadings;
    /** How many days two equal payments to one supplier may lie apart to be told: 14 unless given. */
    readonly alikeWithinDays?: number;
    /** What the signs of a publication mean that does not say it: what most of its lines show, unless given. */
    readonly signs?: SignConvention;
    /** Names of suppliers, each with the name to use: what was paid to one is told and added up together. */
    readonly vendors?: OwnNames;
}
/**
 * Returns the finance plugin.
 *
 * @param options - which headings of a body's own stand for known ones, how close equal payments are told, what
 *   signs mean, and by what names suppliers go
 * @throws {RangeError} when names of suppliers go by each other in a circle
 * @throws {ModelError} "core/bad-plugin" when one is to stand for a heading that none of its tables has
 */
declare const finance: (options?: FinanceOptions) => FinancePlugin;

/**
 * What a row of a revenue table is: a budget line, the total of one cost centre, the total of one class, the grand
 * total, or a sub-total of rows that it does not name.
 */
type RowRole = 'line' | 'total' | 'classTotal' | 'grandTotal' | 'subTotal';
/**
 * True for the word a table uses for a total.
 *
 * @throws {TypeError} when it is no text
 */
declare const isTotalWord: (text: string) => boolean;
/**
 * Returns what a row of a revenue table is, from its published words.
 *
 * @param line - the cost centre and class as published
 * @example
 * ```ts
 * rowRole({ costCentre: 'Technology', class: 'TOTAL' }) // => 'total'
 * rowRole({ costCentre: 'GRAND TOTAL', class: 'PAY' }) // => 'classTotal'
 * ```
 */
declare const rowRole: (line: {
    readonly costCentre: string;
    readonly class: string;
}) => RowRole;

/**
 * What changed about an asset on a day. What was charged before it stays; what is left is charged over the rest of the
 * life.
 *
 * - `estimate`: its residual value, or how much longer it is to be used.
 * - `revaluation`: what it is worth, up or down; accumulated depreciation is taken out of the books with it.
 * - `impairment`: what it is worth, and the difference is added to accumulated depreciation; a reversal takes away.
 */
type AssetChange = {
    /** The day, at whose start it counts; not before the asset is held, nor before an earlier change in the list. */
    readonly on: IsoDate;
    /** Pounds sterling, to the penny; as before unless said. */
    readonly residualValue?: Amount;
    /** How many months it is used from that day on, 1 to 12,000; as long as before unless said. */
    readonly remainingMonths?: number;
} & ({
    readonly kind: 'estimate';
} | {
    readonly kind: 'revaluation' | 'impairment';
    /** What it is worth after it, pounds sterling, to the penny. */
    readonly carryingAmount: Amount;
});
/** An asset taken on with depreciation that others have charged. */
interface TakenOn {
    /** The first day it is held; not before `inUse`. */
    readonly on: IsoDate;
    /** Pounds sterling, to the penny; never above the cost. */
    readonly accumulatedDepreciation: Amount;
}
/**
 * An asset as depreciation needs to know it. An estate record can be handed over as it is: names beyond these do no
 * harm.
 */
interface DepreciableAsset extends OwnFields {
    /** The asset's number or tag in its register; opaque. */
    readonly id?: string;
    readonly description?: string;
    /** What was paid, pounds sterling, VAT that cannot be recovered included, to the penny; at least 0. */
    readonly cost: Amount;
    /** What it is expected to fetch at the end of its life, pounds sterling; 0 unless said, never above the cost. */
    readonly residualValue?: Amount;
    /** The first day in use. Depreciation begins here, not on the day of the purchase. */
    readonly inUse: IsoDate;
    /** Useful life in whole months, 1 to 12,000. */
    readonly lifeMonths: number;
    /** What was charged before it came to the body; what is left is charged over the rest of its life. */
    readonly takenOn?: TakenOn;
    /** What changed about it, in the order of the days. For a straight line only. */
    readonly changes?: readonly AssetChange[];
    /** The day it left the books, if it has; not before `inUse`, and after it was taken on and all that changed. */
    readonly disposedOn?: IsoDate;
}

interface AssetChangeInput {
    readonly on: string;
    readonly residualValue?: string;
    readonly remainingMonths?: number;
}
/** A depreciable asset in a document: amounts are plain decimal strings. */
interface DepreciableAssetInput extends Omit<DepreciableAsset, 'cost' | 'residualValue' | 'inUse' | 'takenOn' | 'changes' | 'disposedOn'> {
    readonly cost: string;
    readonly residualValue?: string;
    readonly inUse: string;
    readonly takenOn?: {
        readonly on: string;
        readonly accumulatedDepreciation: string;
    };
    readonly changes?: readonly ((AssetChangeInput & {
        readonly kind: 'estimate';
    }) | (AssetChangeInput & {
        readonly kind: 'revaluation' | 'impairment';
        readonly carryingAmount: string;
    }))[];
    readonly disposedOn?: string;
}
/** The unannotated schema, for the type test. */
declare const depreciableAsset: z.ZodObject<{
    id: z.ZodExactOptional<z.ZodString>;
    description: z.ZodExactOptional<z.ZodString>;
    cost: z.ZodType<Amount, string, z.core.$ZodTypeInternals<Amount, string>>;
    residualValue: z.ZodExactOptional<z.ZodType<Amount, string, z.core.$ZodTypeInternals<Amount, string>>>;
    inUse: z.ZodType<`${number}-${number}-${number}`, string, z.core.$ZodTypeInternals<`${number}-${number}-${number}`, string>>;
    lifeMonths: z.ZodInt;
    takenOn: z.ZodExactOptional<z.ZodType<TakenOn, {
        readonly on: string;
        readonly accumulatedDepreciation: string;
    }, z.core.$ZodTypeInternals<TakenOn, {
        readonly on: string;
        readonly accumulatedDepreciation: string;
    }>>>;
    changes: z.ZodExactOptional<z.ZodType<readonly AssetChange[], readonly ((AssetChangeInput & {
        readonly kind: "estimate";
    }) | (AssetChangeInput & {
        readonly kind: "revaluation" | "impairment";
        readonly carryingAmount: string;
    }))[], z.core.$ZodTypeInternals<readonly AssetChange[], readonly ((AssetChangeInput & {
        readonly kind: "estimate";
    }) | (AssetChangeInput & {
        readonly kind: "revaluation" | "impairment";
        readonly carryingAmount: string;
    }))[]>>>;
    disposedOn: z.ZodExactOptional<z.ZodType<`${number}-${number}-${number}`, string, z.core.$ZodTypeInternals<`${number}-${number}-${number}`, string>>>;
    own: z.ZodExactOptional<z.ZodType<Readonly<Record<string, unknown>>, Readonly<Record<string, unknown>>>>;
}, z.core.$strip>;
/** Schema of an asset for depreciation: what it lets through, the functions take without an error. */
declare const depreciableAssetSchema: ObjectSchema<(typeof depreciableAsset)['shape'], DepreciableAsset, DepreciableAssetInput>;

/** The rate of the public dividend capital dividend from one day on. */
interface DividendRate {
    /** First day the rate applies, inclusive. */
    readonly from: IsoDate;
    /** First day it no longer applies; `null` while it does. */
    readonly to: IsoDate | null;
    /** Per cent of average relevant net assets. */
    readonly ratePercent: string;
    readonly citation: Citation;
}
/** Rates of the dividend on public dividend capital, oldest first. Before the first row no rate is known here. */
declare const dividendRates: readonly DividendRate[];

/** One balance sheet as the dividend needs it, pounds sterling. Say `'0'` of what there is none of. */
interface DividendSheet {
    /** Total assets employed: all assets less all liabilities. */
    readonly netAssets?: Amount;
    /** What donated and government granted assets are worth in it. */
    readonly donatedAndGranted?: Amount;
    /** Dividend that was paid and is to come back. */
    readonly dividendReceivable?: Amount;
    /** Dividend that is still to be paid. */
    readonly dividendPayable?: Amount;
    /** What else the dividend policy of the year leaves out of relevant net assets, by name. */
    readonly leftOutByPolicy?: Amount;
}
/** What the dividend is worked out from. */
interface DividendBasis {
    /** As the year began. */
    readonly opening: DividendSheet;
    /** As it ended. */
    readonly closing: DividendSheet;
    /** Averages of the cleared balances of each day of the year: no balance sheet holds them. */
    readonly averageDailyCash?: {
        readonly governmentBanking?: Amount;
        readonly nationalLoansFund?: Amount;
    };
}

/** What the charge is made of, all in pounds sterling. */
interface CapitalChargeInput {
    /**
     * Relevant net assets at the start of the year, without donated assets and net cash in the Government Banking
     * Service.
     */
    readonly openingNetAssets: Amount;
    /** The same at its end. */
    readonly closingNetAssets: Amount;
    /** Depreciation charged in the year. */
    readonly depreciation: Amount;
    /** Per cent; the published rate of the year unless said. */
    readonly ratePercent?: Amount;
}
/** The same from two balance sheets, and from what no balance sheet holds: see `DividendBasis`. */
interface BalanceSheetCharge extends DividendBasis {
    /** Depreciation charged in the year. */
    readonly depreciation: Amount;
    /** Per cent; the published rate of the year unless said. */
    readonly ratePercent?: Amount;
}
/** A year's capital charge: depreciation, and the dividend on average net assets. */
interface CapitalCharge {
    readonly year: string;
    /** `null` where something is missing. */
    readonly averageNetAssets: Decimal | null;
    /** What the dividend cannot be worked out without and nobody said, by its name among the parameters. */
    readonly missing: readonly string[];
    readonly ratePercent: Decimal | null;
    readonly dividend: Decimal | null;
    /** `null` where no rate is known for the year and none was given, or something is missing. */
    readonly total: Decimal | null;
    /**
     * Where the rate comes from, and whether it was verified for the year; none when the caller gave it. From 2014/15 on
     * it is not verified: compare it with the manual of the year before the charge goes anywhere.
     */
    readonly citation: Citation | null;
    /**
     * The published rate with the days it is taken to hold from and to; none when the caller gave it, or none is known.
     */
    readonly rate: DividendRate | null;
    /** What relevant net assets are taken to be. The policy of the year goes before it. */
    readonly basis: readonly Citation[];
}
/**
 * Returns the capital charge of a financial year: depreciation plus the dividend, at the year's rate, on the average of
 * opening and closing relevant net assets. A negative average bears no dividend.
 *
 * Relevant net assets are no figure of a balance sheet. Work them out yourself, or hand over two balance sheets with
 * what they do not hold: average daily cash, donated assets, dividend owed, and what the policy of the year leaves out.
 * Say `'0'` of what there is none of: where something is not said, the dividend is `null` and `missing` names it.
 *
 * @param input - net assets, or balance sheets, and depreciation, pounds sterling; a rate of the caller's own, if any
 * @param year - any day of the financial year
 * @throws {TypeError} when an amount is no plain decimal
 * @throws {RangeError} when `year` is no calendar day, or the rate is negative
 * @see HFMA, 2013: "asset value at start of year plus value at end, divided by two"
 * @example
 * ```ts
 * const charge = capitalCharge(
 *   { openingNetAssets: '1000000', closingNetAssets: '800000', depreciation: '200000' },
 *   '2012-04-01',
 * )
 * charge.dividend // => '31500'
 * charge.total // => '231500'
 * capitalCharge({ openingNetAssets: '1', closingNetAssets: '1', depreciation: '1' }, '1999-04-01').total // => null
 *
 * const sheet = { donatedAndGranted: '0', dividendReceivable: '0', dividendPayable: '0', leftOutByPolicy: '0' }
 * const sheets = {
 *   opening: { ...sheet, netAssets: '1000000' },
 *   closing: { ...sheet, netAssets: '800000' },
 *   depreciation: '200000',
 * }
 * capitalCharge(sheets, '2012-04-01').missing
 * // => ['averageDailyCash.governmentBanking', 'averageDailyCash.nationalLoansFund']
 * const averageDailyCash = { governmentBanking: '100000', nationalLoansFund: '0' }
 * capitalCharge({ ...sheets, averageDailyCash }, '2012-04-01').dividend // => '28000'
 * ```
 */
declare const capitalCharge: (input: CapitalChargeInput | BalanceSheetCharge, year: IsoDate) => CapitalCharge;

/** The capitalisation threshold of NHS bodies from one day on. Other bodies set their own. */
interface CapitalisationThreshold {
    readonly from: IsoDate;
    readonly to: IsoDate | null;
    /** Pounds sterling: at least this, for one item or for a group together. */
    readonly minimum: string;
    /** Pounds sterling: each item of a group costs more than this. */
    readonly groupItemAbove: string;
    readonly citation: Citation;
}
/**
 * Thresholds, oldest first. The same words stand in the accounts of both years read; years around them are not
 * verified.
 */
declare const capitalisationThresholds: readonly CapitalisationThreshold[];

/** Why the gate says what it says. */
type CapitalisationReason = 'itemAtThreshold' | 'groupAtThreshold' | 'developmentAtThreshold' | 'initialEquipping' | 'belowThreshold' | 'itemTooSmall' | 'judgementNo' | 'judgementMissing' | 'oneAssetOrMany' | 'testFailed' | 'testOpen' | 'termTooShort' | 'describedAsService' | 'kindUnsaid' | 'softwareService' | 'customisationOpen' | 'customisationApart' | 'mixed' | 'vatBasisDecides' | 'noThresholdKnown' | 'thresholdUnverified';
/** The reasons of an answer, for a program and in words. */
type Reasons = readonly {
    readonly code: CapitalisationReason;
    readonly message: string;
}[];

/** Whether a price has VAT in it. Never assumed: a published price must say. */
type VatBasis = 'net' | 'gross';
/** The VAT on a price. The rate was 15 % or 17.5 % before 2011: name it. */
interface VatTerms {
    readonly basis: VatBasis;
    /** Per cent, at least 0. */
    readonly ratePercent: Amount;
    /**
     * Per cent of the VAT that the body gets back, 0 to 100: contracted-out services under s.41(3) are recoverable, most
     * goods are not.
     */
    readonly recoverablePercent: Amount;
}
/**
 * A price in all its parts, pounds sterling to the penny: `gross = net + vat`, `vat = recoverable + irrecoverable`,
 * `cost = net + irrecoverable`.
 */
interface VatSplit {
    readonly basis: VatBasis;
    readonly net: Decimal;
    readonly vat: Decimal;
    readonly gross: Decimal;
    readonly recoverable: Decimal;
    readonly irrecoverable: Decimal;
    /** What the body bears: what counts against a budget or a capitalisation threshold. */
    readonly cost: Decimal;
}
/**
 * Returns a price split into net, VAT, gross, and what of the VAT is recovered. Each part is rounded once, halves away
 * from zero, and the parts always add up.
 *
 * @param price - pounds sterling, on the basis named; a price with fractions of a penny, such as that of a printed
 *   page, is to be multiplied by the quantity first
 * @param terms - the basis, the rate and what is recoverable
 * @throws {TypeError} when an amount is no plain decimal, or `basis` is neither `net` nor `gross`
 * @throws {RangeError} when the rate is negative or what is recoverable is not 0 to 100
 * @see Value Added Tax Act 1994 s.41(3), https://www.legislation.gov.uk/ukpga/1994/23/section/41
 * @example
 * ```ts
 * vatOf('240', { basis: 'net', ratePercent: '20', recoverablePercent: '0' }).cost // => '288'
 * vatOf('120', { basis: 'gross', ratePercent: '20', recoverablePercent: '100' }).cost // => '100'
 * ```
 */
declare const vatOf: (price: Amount, terms: VatTerms) => VatSplit;

/**
 * What is bought: property, plant and equipment (software that belongs to hardware, such as an operating system,
 * included); an intangible asset acquired separately, such as a licence; one that the body makes itself; or access to
 * software that a supplier runs.
 */
type PurchaseKind = 'equipment' | 'acquiredIntangible' | 'internallyGeneratedIntangible' | 'softwareService';
/** What the accounting manual asks of an asset; an answer that is not known is left out. */
interface RecognitionAnswers {
    /** Equipment: it is held for use in delivering services or for administrative purposes. */
    readonly heldForUse?: boolean;
    /** Future economic benefits or service potential will probably come to the body. */
    readonly futureBenefit?: boolean;
    /** It is expected to be used for more than one financial year. */
    readonly usedOverOneYear?: boolean;
    /** Its cost can be measured reliably; of what the body makes, that of its development. */
    readonly measurable?: boolean;
    /** Intangibles acquired: it could be sold by itself, or rests on contractual or other legal rights. */
    readonly identifiable?: boolean;
    /** Intangibles acquired: the body controls it, and can keep others from its benefits. */
    readonly controlled?: boolean;
    /** Made by the body: it can technically be completed. */
    readonly technicallyFeasible?: boolean;
    /** Made by the body: it is meant to be completed and used. */
    readonly intendedToComplete?: boolean;
    /** Made by the body: the body is able to use it. */
    readonly ableToUse?: boolean;
    /** Made by the body: it has the technical, financial and other means to complete and use it. */
    readonly resourcesAvailable?: boolean;
    /** Software as a service: the work on it makes code of the body's own, which it controls. */
    readonly codeControlled?: boolean;
}
/** One test of the manual. */
type RecognitionTest = keyof RecognitionAnswers;

/** Items bought at one price. */
interface PurchaseLine {
    readonly description?: string;
    /** Whole number, at least 1. */
    readonly quantity: number;
    /** Pounds sterling each, on the VAT basis of the purchase. */
    readonly unitPrice: Amount;
}
/** What only someone who knows the purchase can say; leave out what is not known. */
interface GroupJudgement {
    readonly functionallyInterdependent?: boolean;
    readonly boughtTogether?: boolean;
    readonly disposedTogether?: boolean;
    readonly singleManagerialControl?: boolean;
}
/** A purchase to be judged. */
interface Purchase {
    readonly lines: readonly PurchaseLine[];
    /** What is bought; `equipment` unless said, and asked where a description reads otherwise. */
    readonly kind?: PurchaseKind;
    /** What is known of the tests of that kind. */
    readonly tests?: RecognitionAnswers;
    /**
     * For how many months its use is bought, where that ends: of a subscription, a licence, a support contract. Twelve
     * or fewer are never capital.
     */
    readonly termMonths?: number;
    /** How VAT is in the prices. `unstated` tests both, and says so. */
    readonly vat: VatTerms | (Omit<VatTerms, 'basis'> & {
        readonly basis: 'unstated';
    });
    /** Equipment only. */
    readonly group?: GroupJudgement;
    /**
     * Equipment only: true for the first equipping and setting-up of a new building, ward or unit, which counts whatever
     * it costs. Taken not to be, unless said.
     */
    readonly initialEquipping?: boolean;
}

/** A test with its answer: `null` where nobody gave one. */
interface AnsweredTest {
    readonly test: RecognitionTest;
    /** What is to be the case, in words. */
    readonly words: string;
    readonly answer: boolean | null;
}

/** What the gate says of one line of a purchase. */
interface CapitalisationLine {
    /** Its place among the lines of the purchase, counted from 0. */
    readonly index: number;
    readonly outcome: 'capital' | 'candidate' | 'revenue';
    readonly reasons: Reasons;
}
/**
 * What the gate says: `capital` if every test was answered and met, `revenue` with the test that failed, or `candidate`
 * where a judgement or a fact is missing or the lines differ (`mixed`).
 */
interface CapitalisationAnswer {
    readonly outcome: 'capital' | 'candidate' | 'revenue';
    readonly reasons: Reasons;
    /** The answer for each line, in the order of the purchase. */
    readonly lines: readonly CapitalisationLine[];
    readonly kind: PurchaseKind;
    /** Every test of the kind, cost apart, with the answer that was given. */
    readonly tests: readonly AnsweredTest[];
    /** What was taken to be so because nothing was said of it. */
    readonly assumed: readonly string[];
    readonly vatBasis: VatBasis | 'unstated';
    /** The financial year whose accounting manual is asked for, and whether its threshold was read for that year. */
    readonly manual: {
        readonly year: string;
        readonly read: boolean;
    };
    /**
     * The VAT bases tested, each with the cost the body bears on it, pounds sterling, each line's total rounded once to
     * the penny.
     */
    readonly tested: readonly {
        readonly basis: VatBasis;
        readonly cost: Decimal;
        readonly outcome: 'capital' | 'candidate' | 'revenue';
    }[];
    readonly threshold: CapitalisationThreshold | null;
    readonly citation: readonly Citation[];
}
/**
 * Returns whether a purchase is capital, revenue, or a candidate for capital that needs a judgement, with the reasons.
 *
 * The accounting manual asks more than a cost: of equipment that it is held for delivering services or administration,
 * will probably be of benefit, is used for more than one financial year and can be measured; of intangibles their own
 * tests. A test that nobody answered makes a `candidate`, one that is not met makes `revenue` whatever the cost. Use
 * that is bought for twelve months or fewer is revenue, and so is software as a service, whose customisation is a
 * question by itself.
 *
 * What counts is the cost to the body: VAT that it cannot recover is part of it. The basis of the prices can decide the
 * answer, so it is always named, and `unstated` tests both. An item that reaches the threshold is capital by itself,
 * and can be of a group with smaller ones; an item too small for a group keeps no other out of it. Where lines differ,
 * `lines` says how, and the whole is a `candidate` with the reason `mixed`. Costs are compared exactly, before any
 * rounding. Where the threshold was not verified for the day, a reason says so.
 *
 * @param purchase - items and prices in pounds sterling, the VAT in them, and what is known of the tests and the group
 * @param asOf - the day the threshold is asked for, usually that of the purchase
 * @throws {TypeError} when a price is no plain decimal, the basis or kind is unknown, an answer is neither true nor
 *   false, or a test or a group is not of the kind
 * @throws {RangeError} when `asOf` is no calendar day, there are no lines, a quantity or the term is no whole number of
 *   at least 1, a price or rate is negative, or what is recoverable is not 0 to 100
 * @see NHS South West London CCG, accounts 2020/21, note 1.13.1, restating the Department of Health and Social Care's
 *   Group Accounting Manual
 * @example
 * ```ts
 * const vat = { basis: 'gross', ratePercent: '20', recoverablePercent: '0' } as const
 * const tests = { heldForUse: true, futureBenefit: true, usedOverOneYear: true, measurable: true }
 * const pcs = [{ quantity: 7, unitPrice: '678.22' }]
 * capitalisationGate({ lines: pcs, vat, tests }, '2020-09-01').outcome // => 'revenue'
 * capitalisationGate({ lines: pcs, vat: { ...vat, basis: 'net' }, tests }, '2020-09-01').outcome // => 'candidate'
 * const server = [{ quantity: 1, unitPrice: '100000' }, { quantity: 1, unitPrice: '200' }]
 * capitalisationGate({ lines: server, vat, tests }, '2020-09-01').lines.map(({ outcome }) => outcome)
 * // => ['capital', 'revenue']
 * capitalisationGate({ lines: server, vat }, '2020-09-01').lines[0]?.reasons[1]?.message
 * // => 'Check that it is held for use in delivering services or for administrative purposes'
 * ```
 */
declare const capitalisationGate: (purchase: Purchase, asOf: IsoDate) => CapitalisationAnswer;

/** One project of a capital programme in one year, pounds sterling. */
interface CapitalPosition {
    readonly category: string;
    readonly project: string;
    /** As its heading prints it. */
    readonly year: string;
    readonly amount: Amount;
}
/** Totals of a programme. Every amount is counted once in each of them. */
interface ProgrammeTotals {
    readonly byCategory: ReadonlyMap<string, Decimal>;
    readonly byYear: ReadonlyMap<string, Decimal>;
    readonly byCategoryAndYear: ReadonlyMap<string, ReadonlyMap<string, Decimal>>;
    readonly total: Decimal;
}
/**
 * Returns a capital programme's totals by category, by year, and by both, in the order first met. Hand over projects
 * only, no rows that are totals themselves.
 *
 * @param positions - projects by year, pounds sterling
 * @throws {TypeError} when an amount is no plain decimal
 * @example
 * ```ts
 * const totals = programmeTotals([
 *   { category: 'Rolling Replacement', project: 'PCs', year: '2017/18', amount: '560000' },
 *   { category: 'Rolling Replacement', project: 'Network', year: '2017/18', amount: '90000' },
 * ])
 * totals.byCategory // => [['Rolling Replacement', '650000']]
 * totals.total // => '650000'
 * ```
 */
declare const programmeTotals: (positions: readonly CapitalPosition[]) => ProgrammeTotals;
/** A project at the end of a year, pounds sterling. */
interface CapitalOutturn {
    /** Latest approved budget for the year, carry-forward from earlier years included. */
    readonly budget: Amount;
    readonly actual: Amount;
    /** True if the project is finished: what is left is then a saving, not slippage. */
    readonly finished: boolean;
}
/** What becomes of the difference. `budget = actual + slippage + saving - overspend`; slippage is carried forward. */
interface Slippage {
    readonly slippage: Decimal;
    readonly saving: Decimal;
    readonly overspend: Decimal;
    /**
     * What goes into next year's budget: the slippage. An overspend is carried only by decision, so it is not in here.
     */
    readonly carryForward: Decimal;
}
/**
 * Returns what a project slipped, saved or overspent in a year.
 *
 * @param outturn - budget and actual of the year, and whether the project is finished
 * @throws {TypeError} when an amount is no plain decimal, or `finished` neither true nor false
 * @example
 * ```ts
 * slippage({ budget: '5714000', actual: '4015000', finished: false }).carryForward // => '1699000'
 * ```
 */
declare const slippage: (outturn: CapitalOutturn) => Slippage;
/** Where capital comes from and where it goes, pounds sterling. */
interface SourcesAndApplications {
    readonly sources: Decimal;
    readonly applications: Decimal;
    /** Sources less applications. */
    readonly difference: Decimal;
    readonly balanced: boolean;
}
/**
 * Returns whether a capital programme's sources match its applications, exactly.
 *
 * @param sources - funding, pounds sterling
 * @param applications - projects, pounds sterling
 * @throws {TypeError} when an amount is no plain decimal
 * @see University Hospitals Bristol, capital report July 2008: 45,937 of sources and of applications,
 *   https://docsbay.net/capital-report-july-2008
 * @example
 * ```ts
 * sourcesAndApplications(['45687', '250'], ['45687', '250', '-600', '600']).balanced // => true
 * ```
 */
declare const sourcesAndApplications: (sources: readonly Amount[], applications: readonly Amount[]) => SourcesAndApplications;

declare const whyNotPositioned: {
    readonly total: "The row is a total of others, so adding it would count them twice.";
    readonly otherMeasure: "An amount of another measure than the one asked for.";
    readonly absent: "No figure is stated.";
    readonly notExact: "An approximate figure, a range or a bound adds up to no exact sum.";
};
/** Why an amount of a capital programme is in no position. */
type NotPositioned = keyof typeof whyNotPositioned;
/** Where an amount of a capital programme stands, or a whole row, which has no year. */
interface CapitalPlace {
    /** The line's place among the lines, counted from 0. */
    readonly line: number;
    readonly project: string;
    /** As its heading prints it. */
    readonly year?: string;
}
/** What is counted once for each project and year: no total, and nothing that lies between two amounts. */
type PositionMeasure = Exclude<CapitalMeasure, 'remaining' | 'variance' | 'total'>;
/** What of a capital programme can be added up, and what cannot. */
interface CapitalPositions {
    /** One for each project and year, in the order published. */
    readonly positions: readonly CapitalPosition[];
    readonly leftOut: readonly LeftOut<CapitalPlace, NotPositioned>[];
}
/**
 * Returns the projects of a published capital programme by year, ready for `programmeTotals`: of one measure, without
 * the rows that are totals. What is left out is listed with the reason, so that nothing is lost in silence.
 *
 * @param lines - as published, totals included
 * @param measure - which amount of a year; `value` where the headings name only the year
 * @throws {TypeError} when `measure` is unknown
 * @example
 * ```ts
 * const row = (project: string, amount: string) =>
 *   capitalLineSchema.parse({ category: 'New Systems', project, amounts: [{ year: '2017/18', amount }] })
 * const lines = [row('Messaging', '£112,690'), row('Theatres', 'TBC'), row('Total', '£112,690')]
 * const { positions, leftOut } = capitalPositions(lines, 'value')
 * programmeTotals(positions).total // => '112690'
 * leftOut.map(({ at, code }) => [at.project, code]) // => [['Theatres', 'absent'], ['Total', 'total']]
 * ```
 */
declare const capitalPositions: (lines: readonly CapitalLine[], measure: PositionMeasure) => CapitalPositions;

/** Who takes a share, and in what proportion. */
interface Recipient {
    /** Unique among the recipients: ties are settled by it, so that the order in which they are listed never counts. */
    readonly key: string;
    /** At least 0: beds, devices, whole-time equivalents, a percentage. */
    readonly weight: Amount;
}
/**
 * How the steps that rounding leaves over are handed out. `largestRemainder`: everyone is rounded down, then one step
 * each goes to the largest remainders. `largestShare`: everyone is rounded to nearest, the difference goes to the
 * largest weight; what it cannot give back without its share changing sign is given back by the next largest.
 */
type AllocationMode = 'largestRemainder' | 'largestShare';
/** One recipient's share. */
interface Share {
    readonly key: string;
    readonly amount: Decimal;
}
/**
 * Returns the shares of a total by weight, in the order of the recipients: they always add up to the total, and
 * nobody's share depends on that order.
 *
 * @param total - pounds sterling, a whole number of steps; may be negative
 * @param recipients - at least one weight above zero; keys unique
 * @param options - `mode`, named by the caller; `step`, the smallest amount that is handed out, a penny unless said
 * @returns one share per recipient; a weight of zero takes nothing
 * @throws {TypeError} when `total` or a weight is no plain decimal, or `mode` or `step` is unknown
 * @throws {RangeError} when `total` is not a whole number of steps, a weight is negative, all are zero, or `recipients`
 *   names a key twice
 * @example
 * ```ts
 * // the odd penny goes by name, not by position
 * allocate(
 *   '1.00',
 *   [
 *     { key: 'b', weight: '1' },
 *     { key: 'a', weight: '2' },
 *   ],
 *   { mode: 'largestRemainder' },
 * ) // => [{ key: 'b', amount: '0.33' }, { key: 'a', amount: '0.67' }]
 * ```
 */
declare const allocate: (total: Amount, recipients: readonly Recipient[], options: {
    readonly mode: AllocationMode;
    readonly step?: Step;
}) => readonly Share[];

/**
 * How a year's budget is spread. `twelfths`: equal months. `profile`: by weights. Both round the budget *to date* and
 * take differences, so that no month drifts more than half a step from the true figure to date. `largestRemainder`:
 * each month is as near as can be to its own share, and the figure to date may drift.
 */
type PhasingMode = {
    readonly mode: 'twelfths';
} | {
    readonly mode: 'profile';
    readonly weights: readonly Amount[];
} | {
    readonly mode: 'largestRemainder';
    readonly weights: readonly Amount[];
};
/** One month of a phased budget. */
interface PhasedMonth {
    /** 1 is April in a financial year. */
    readonly month: number;
    /** Pounds sterling, this month. */
    readonly amount: Decimal;
    /** Pounds sterling, from month 1 to this one. */
    readonly toDate: Decimal;
}
/** A budget spread over its months, with the way it was spread. */
interface PhasedBudget {
    readonly mode: PhasingMode['mode'];
    readonly step: Step;
    readonly annual: Decimal;
    readonly months: readonly PhasedMonth[];
}
/**
 * Returns an annual budget spread over its months. The months always add up to the budget, to the penny. There are as
 * many months as weights: twelve in a financial year, thirteen where a body counts periods of four weeks.
 *
 * @param annual - pounds sterling, a whole number of steps; income may be negative
 * @param mode - how to spread it; weights are at least 0, one per month, in the order of the months
 * @param step - the smallest amount a month is stated in: a penny unless said
 * @throws {TypeError} when `annual` or a weight is no plain decimal, or `mode` or `step` is unknown
 * @throws {RangeError} when `annual` is not a whole number of steps, a weight is negative, or all are zero
 * @see Salisbury NHS Foundation Trust board paper, August 2016: a plan "phased to reflect more savings in the latter
 *   part of the year"
 * @example
 * ```ts
 * phase('100', { mode: 'twelfths' }, '1').months.map(({ amount }) => amount)
 * // => ['8', '9', '8', '8', '9', '8', '8', '9', '8', '8', '9', '8']
 * phase('100', { mode: 'twelfths' }, '1').months[4]?.toDate // => '42'
 * phase('-90', { mode: 'profile', weights: ['0', '1', '2'] }).months.map(({ amount }) => amount)
 * // => ['0', '-30', '-60']
 * ```
 */
declare const phase: (annual: Amount, mode: PhasingMode, step?: Step) => PhasedBudget;

/**
 * How the rest of the year is foreseen.
 *
 * - `runRate`: as the months so far. Months count from 1, April.
 * - `profiled`: as the budget's own profile. The year stands to the months so far as the annual budget to the budget to
 *   date. Where either of the two budgets is zero, or they have different signs, there is no such proportion, and no
 *   forecast.
 * - `remainingBudget`: the months to come spend their budget exactly.
 * - `stated`: the months to come as someone states them.
 */
type ForecastMethod = {
    readonly method: 'runRate';
    readonly month: number;
} | {
    readonly method: 'profiled';
    readonly annualBudget: Amount;
    readonly budgetToDate: Amount;
} | {
    readonly method: 'remainingBudget';
    readonly annualBudget: Amount;
    readonly budgetToDate: Amount;
} | {
    readonly method: 'stated';
    readonly remaining: readonly Amount[];
};
/** A forecast for the whole year. */
interface Forecast {
    readonly method: ForecastMethod['method'];
    readonly actualToDate: Decimal;
    /** What the rest of the year is expected to bring; `null` with `outturn`. */
    readonly remaining: Decimal | null;
    /**
     * Pounds sterling for the year; `null` where the method cannot say: a profile with no budget to date, or one of the
     * other sign.
     */
    readonly outturn: Decimal | null;
}
/**
 * Returns the forecast outturn: the actual to date and what is foreseen for the rest of the year, by a named method. A
 * run rate is only a default; a plan is seldom in equal months.
 *
 * @param actualToDate - pounds sterling, from month 1 to the last month closed
 * @param method - how the rest of the year is foreseen
 * @param step - what the result is rounded to, halves away from zero: a penny unless said
 * @throws {TypeError} when an amount is no plain decimal, or `method.method` or `step` is unknown
 * @throws {RangeError} when `method.month` is not 1 to 12
 * @example
 * ```ts
 * forecastOutturn('500', { method: 'runRate', month: 5 }).outturn // => '1200'
 * forecastOutturn('500', { method: 'profiled', annualBudget: '1000', budgetToDate: '400' }).outturn // => '1250'
 * forecastOutturn('500', { method: 'stated', remaining: ['100', '120.50'] }).outturn // => '720.5'
 * ```
 */
declare const forecastOutturn: (actualToDate: Amount, method: ForecastMethod, step?: Step) => Forecast;

/** One budget line on its way into the next year. */
interface RollForwardLine {
    readonly key: string;
    /** This year's budget, pounds sterling, both kinds of funding together. */
    readonly budget: Amount;
    /** The part of it that ends with the year; 0 unless said. */
    readonly nonRecurrent?: Amount;
    /** What a recurrent change made part-way through this year adds in a full year; 0 unless said. */
    readonly fullYearEffect?: Amount;
    /** Per cent on the recurrent base with its full-year effect; 0 unless said. */
    readonly inflationPercent?: Amount;
    /** What is to be saved: at least 0, taken off the budget; 0 unless said. */
    readonly savings?: Amount;
}
/** The bridge from this year's budget to the next: every step in pounds sterling, in the order applied. */
interface RolledLine {
    readonly key: string;
    readonly budget: Decimal;
    /** Minus the non-recurrent part. */
    readonly nonRecurrentRemoved: Decimal;
    /** This year's recurrent base. */
    readonly recurrentBase: Decimal;
    readonly fullYearEffect: Decimal;
    readonly inflation: Decimal;
    /** Minus the savings. */
    readonly savings: Decimal;
    /** `budget` and all steps, exactly. */
    readonly nextBudget: Decimal;
}
/** All lines, and the same bridge for them together. */
interface RollForward {
    readonly lines: readonly RolledLine[];
    readonly total: Omit<RolledLine, 'key'>;
}
/**
 * Returns next year's budgets as a bridge from this year's: the non-recurrent part drops out, changes made part-way
 * through the year take their full-year effect, inflation goes on what then recurs, and savings come off last.
 *
 * @param lines - this year's budgets, spending positive
 * @param step - what inflation is rounded to, halves away from zero: a penny unless said
 * @throws {TypeError} when an amount is no plain decimal, a key no text, or `step` unknown
 * @throws {RangeError} when savings are negative
 * @see HSJ on East Cheshire NHS Trust: non-recurrent savings "do not permanently reduce the organisation's costs"
 * @example
 * ```ts
 * rollForward([
 *   {
 *     key: 'Service desk',
 *     budget: '120000',
 *     nonRecurrent: '20000',
 *     fullYearEffect: '5000',
 *     inflationPercent: '2',
 *     savings: '1000',
 *   },
 * ]).lines[0]?.nextBudget // => '106100'
 * ```
 */
declare const rollForward: (lines: readonly RollForwardLine[], step?: Step) => RollForward;

/** Series of planning assumptions, year on year. */
type AssumedSeries = 'nhsPay' | 'nhsDrugs' | 'nhsCapital' | 'nhsOther' | 'nhsOverall';
/** The series known here: HM Treasury's GDP deflator of one edition, and what NHS bodies were told to plan with. */
type PriceSeries = 'gdpDeflator' | AssumedSeries;

/** Prices by a series of the caller's own, such as HM Treasury's GDP deflator of the latest edition. */
interface OwnPrices {
    /** Each year once, in any order: the change on the year before, or a level of the index. */
    readonly years: readonly OwnPriceYear[];
    readonly citation: Citation;
}
/** A year of it: per cent on the year before, or the level of an index. All years of a series say the same. */
type OwnPriceYear = {
    readonly year: string;
    readonly percent: Amount;
} | {
    readonly year: string;
    readonly level: Amount;
};
/** An amount of one year in the prices of another. */
interface RealAmount {
    readonly from: string;
    readonly to: string;
    /** Pounds sterling to the penny; `null` where a year between them is not known. */
    readonly amount: Decimal | null;
    /** What it was multiplied by, to twelve decimals; `null` likewise. */
    readonly factor: Decimal | null;
    /** The years between them that the series does not hold. */
    readonly missing: readonly string[];
    /** True if a change between them is a forecast. */
    readonly forecast: boolean;
    /** Whether every figure that it rests on was read in its source. */
    readonly verified: boolean;
    readonly citation: readonly Citation[];
}
/**
 * Returns an amount of one financial year in the prices of another.
 *
 * The changes of every year between them are multiplied exactly, and the amount is rounded once. Where one of them is
 * not known there is no amount, and `missing` says which. HM Treasury's GDP deflator is held as of the edition that its
 * citation names, from a copy (`verified: false`), and is published anew each quarter: hand over the years of a later
 * one with its source.
 *
 * @param amount - pounds sterling
 * @param from - the year whose prices it is in, `2017/18`
 * @param to - the year whose prices are wanted
 * @param prices - a series known here, or one of the caller's own; HM Treasury's GDP deflator unless said
 * @throws {TypeError} when the amount is no plain decimal, the series is unknown, or levels and changes are mixed
 * @throws {RangeError} when a year is no financial year or stands there twice, or prices are not above zero
 * @see NHS Improvement, Economic assumptions 2016/17 to 2020/21; HM Treasury, GDP deflators, March 2026
 * @example
 * ```ts
 * inReal('1000000', '2017/18', '2019/20', 'nhsPay').amount // => '1032256'
 * inReal('1000000', '2019/20', '2022/23', 'nhsPay').missing // => ['2021/22', '2022/23']
 * const real = inReal('851002', '2020/21', '2024/25')
 * real.amount // => '1000000'
 * real.verified // => false
 * const deflator = {
 *   years: [{ year: '2017/18', level: '98.5' }, { year: '2018/19', level: '100' }],
 *   citation: { title: 'HM Treasury, GDP deflators (invented)', url: 'https://www.gov.uk/', verified: false },
 * }
 * inReal('985', '2017/18', '2018/19', deflator).amount // => '1000'
 * ```
 */
declare const inReal: (amount: Amount, from: string, to: string, prices?: PriceSeries | OwnPrices) => RealAmount;

/** One line of a budget, pounds sterling. */
interface BudgetLine {
    /** What it is called in both years; once in each. */
    readonly key: string;
    /** Recurrent and non-recurrent together. */
    readonly budget: Amount;
    /** What of it does not recur; nothing unless said. */
    readonly nonRecurrent?: Amount;
    /** How much of a thing the recurrent part pays for: staff, devices, licences; the same thing in both years. */
    readonly volume?: Amount;
}
/** What a budget changed by, in parts that add up to the change, pounds sterling. */
interface BudgetChange {
    readonly before: Decimal;
    readonly after: Decimal;
    readonly change: Decimal;
    /** Lines that were not there before, whole. */
    readonly started: Decimal;
    /** Lines that are no longer there, whole, below zero where a budget ends. */
    readonly ended: Decimal;
    /** What did not recur, taken away. */
    readonly nonRecurrentEnded: Decimal;
    readonly nonRecurrentStarted: Decimal;
    /** More or less of a thing, at the price of the year before. */
    readonly volume: Decimal;
    /** A higher or lower price, for the volume of the year after. */
    readonly rate: Decimal;
    /** What recurs and changed, without the volumes that would say why. */
    readonly notSplit: Decimal;
}
/** One line of a comparison. */
interface ComparedLine extends BudgetChange {
    readonly key: string;
    readonly is: 'inBoth' | 'started' | 'ended';
}
/** A budget against that of the year before. */
interface BudgetComparison {
    /** As in the year after, then what ended, as in the year before. */
    readonly lines: readonly ComparedLine[];
    readonly total: BudgetChange;
    /** Lines of both years whose recurrent change no volumes explain. */
    readonly open: readonly string[];
}
/**
 * Returns one year's budget against that of the year before, line by line, with what each change is made of: lines that
 * start or end, what does not recur, more or less of a thing at the old price (`volume`), and a new price for it
 * (`rate`). The parts of a line add up to its change, and so do those of the total.
 *
 * Volume and rate need the volumes of both years; without them, or where there was nothing before, the change of what
 * recurs is `notSplit` and the line is named in `open`.
 *
 * @param before - the lines of the earlier year, without rows that are totals
 * @param after - those of the later
 * @throws {TypeError} when an amount is no plain decimal, or the name of a part is unknown
 * @throws {RangeError} when a key stands twice in a year, or a volume is negative
 * @see CIMA, Official Terminology, sales volume and price variances: volume at the standard price, price on the actual
 *   volume (from general knowledge, not read)
 * @example
 * ```ts
 * const { lines, total, open } = compareBudgets(
 *   [
 *     { key: 'Service desk', budget: '300000', volume: '10' },
 *     { key: 'Print room', budget: '61807', nonRecurrent: '5000' },
 *   ],
 *   [
 *     { key: 'Service desk', budget: '341550', volume: '11' },
 *     { key: 'Print room', budget: '58000' },
 *   ],
 * )
 * lines[0]?.volume // => '30000'
 * lines[0]?.rate // => '11550'
 * total.nonRecurrentEnded // => '-5000'
 * open // => ['Print room']
 * ```
 */
declare const compareBudgets: (before: readonly BudgetLine[], after: readonly BudgetLine[]) => BudgetComparison;

/** Under which headings a statement has what of a budget. */
interface BudgetColumns {
    /** The budget of the year. */
    readonly budget: string;
    /** What of it does not recur. */
    readonly nonRecurrent?: string;
    /** How much of a thing the recurrent part pays for: staff, devices, licences. */
    readonly volume?: string;
}
declare const whyNotBudgeted: {
    readonly total: "The row is a total or a result of others, so counting it would count them twice.";
    readonly unnamed: "The row has no name by which it could be found in the other year.";
    readonly notExact: "The row states no exact budget.";
    readonly nonRecurrentNotExact: "The row states no exact amount of what does not recur, so all of its budget is taken to recur.";
    readonly volumeNotExact: "The row states no exact volume, so its budget has none.";
};
/** Why a row of a statement is no line of its budget, or is one without what stands beside it. */
type NotBudgeted = keyof typeof whyNotBudgeted;
/** The lines of one year's budget, as a statement has them. */
interface StatementBudget {
    /** For `compareBudgets`, in pounds sterling. */
    readonly lines: readonly BudgetLine[];
    /**
     * Rows that are none, and lines that lack what stands beside their budget: `at` is the place of the row, counted from
     * 0. Headings are not among them.
     */
    readonly leftOut: readonly LeftOut<number, NotBudgeted>[];
}
/**
 * Returns the lines of a budget out of a statement, for `compareBudgets`: its rows under the heading of one year, and
 * what stands beside it of what does not recur and of volumes. Totals and results are left out, by their names. A name
 * that several rows have is numbered from the second on.
 *
 * @param statement - as `readStatement` gives it
 * @param columns - the headings, as published
 * @throws {RangeError} when no column, or more than one, has such a heading
 * @example
 * ```ts
 * const statement = statementSchema.parse({
 *   columns: [
 *     { heading: '2025/26 Budget £000', measure: 'plan' },
 *     { heading: 'WTE', measure: 'staff' },
 *   ],
 *   rows: [
 *     { label: 'Service desk', cells: [{ amount: '300', scale: 1000 }, { count: '10' }] },
 *     { label: 'Total', cells: [{ amount: '300', scale: 1000 }, { count: '10' }] },
 *   ],
 * })
 * budgetLines(statement, { budget: '2025/26 Budget £000', volume: 'WTE' }).lines
 * // => [{ key: 'Service desk', budget: '300000', volume: '10' }]
 * ```
 */
declare const budgetLines: (statement: Statement, columns: BudgetColumns) => StatementBudget;

/**
 * Returns what one whole-time equivalent costs a year, pounds sterling to the penny; `null` where there is no staff, or
 * where one of pay and staff is below zero and the other above: then the one does not pay for the other.
 *
 * @param pay - pay budget for the year, pounds sterling, spending positive
 * @param wte - whole-time equivalents of the same kind as the money: funded with budget, worked with actual; both are
 *   below zero where posts are taken out, as by a vacancy factor
 * @throws {TypeError} when an amount is no plain decimal
 * @example
 * ```ts
 * costPerWte('101489', '4.60') // => '22062.83'
 * costPerWte('-26000', '-1.00') // => '26000'
 * costPerWte('101489', '0') // => null
 * costPerWte('-26000', '4.60') // => null
 * ```
 */
declare const costPerWte: (pay: Amount, wte: Amount) => Decimal | null;
/**
 * Returns the share of pay in spending, per cent to one decimal; `null` where spending is not above zero: of a budget
 * that gets back more than it spends, pay is no share. It lies outside 0 to 100 where pay or non-pay is below zero.
 *
 * @param pay - pounds sterling, spending positive
 * @param spending - pay and non-pay together, before income, pounds sterling, spending positive
 * @throws {TypeError} when an amount is no plain decimal
 * @example
 * ```ts
 * payShare('4620993', '6917206') // => '66.8'
 * payShare('100', '-50') // => null
 * ```
 */
declare const payShare: (pay: Amount, spending: Amount) => Decimal | null;
/**
 * Returns how much of its spending a budget recovers as income, per cent to one decimal: above 100 it earns more than
 * it spends. `null` where spending is not above zero, and nothing is there to be recovered.
 *
 * @param income - pounds sterling
 * @param spending - pay and non-pay together, before income, pounds sterling, spending positive unless `signs` says
 *   otherwise
 * @param signs - what the signs of both mean; with it, income that is given back shows as a percentage below zero.
 *   Unless said, the sign of the income does not count: it is taken as earned
 * @throws {TypeError} when an amount is no plain decimal, or `signs` is unknown
 * @example
 * ```ts
 * incomeRecovery('-1517015', '6917206') // => '21.9'
 * incomeRecovery('50', '1000', 'incomeNegative') // => '-5'
 * incomeRecovery('50', '-1000') // => null
 * ```
 */
declare const incomeRecovery: (income: Amount, spending: Amount, signs?: SignConvention) => Decimal | null;

/** One node of a hierarchy, with everything below it. */
interface RollUpNode {
    /** The names from the top to here; empty at the top. */
    readonly path: readonly string[];
    /** The sum, if every line states a point value; otherwise `null`, and `low` and `high` say what is known. */
    readonly value: Decimal | null;
    /** `null` is unbounded. */
    readonly low: Decimal | null;
    readonly high: Decimal | null;
    /** False if a line below states nothing: `TBC` is not zero. */
    readonly complete: boolean;
    /** Lines below, and how many of them state nothing. */
    readonly lines: number;
    readonly absent: number;
    /** In the order first met. */
    readonly children: readonly RollUpNode[];
}
/** How lines become a hierarchy. */
interface RollUpOptions<Line> extends ArithmeticOptions {
    /** From the top down: division, service, cost centre; or class, group, subjective. Two hierarchies are two calls. */
    readonly levels: readonly ((line: Line) => string)[];
    /** What is added up: a published figure, or an exact amount in pounds. */
    readonly value: (line: Line) => Figure | Amount;
}
/**
 * Returns the lines added up over any hierarchy, exactly. Hand over lines only, no rows that are totals themselves.
 *
 * @param lines - budget lines of any shape
 * @param options - the levels from the top down, what is added up, and whether a dash counts as zero (`absentAsZero:
 *   ['dash']`)
 * @returns the top of the hierarchy
 * @throws {TypeError} when an amount is no plain decimal
 * @throws {RangeError} when figures of different units are added up
 * @example
 * ```ts
 * const lines = [
 *   { centre: 'IT', name: 'PAY', amount: '100.10' },
 *   { centre: 'IT', name: 'NON-PAY', amount: '0.20' },
 *   { centre: 'HR', name: 'PAY', amount: '5' },
 * ]
 * const top = rollUp(lines, { levels: [({ centre }) => centre, ({ name }) => name], value: ({ amount }) => amount })
 * top.value // => '105.3'
 * top.children.map(({ path, value }) => [path[0], value]) // => [['IT', '100.3'], ['HR', '5']]
 * ```
 */
declare const rollUp: <Line>(lines: readonly Line[], options: RollUpOptions<Line>) => RollUpNode;

/**
 * How the part of a life that has gone by is counted. No standard chooses for you: a body's accounting policy does, and
 * the answers differ (see the example of `netBookValue`).
 *
 * - `completedMonths`: whole months from the day the asset came into use.
 * - `monthInUse`: calendar months, the month in which it came into use counted in full.
 * - `monthAfter`: calendar months, beginning with the month after.
 * - `fullYear`: financial years, the year in which it came into use counted in full; charged as the year ends, so that
 *   an asset disposed of bears nothing for the year of its disposal.
 * - `halfYear`: financial years, half of the first and half of one more at the end; charged as the year ends.
 * - `days`: calendar days out of the days of the whole life; by a declining method, out of the days of each of its
 *   years.
 */
type DepreciationConvention = 'completedMonths' | 'monthInUse' | 'monthAfter' | 'fullYear' | 'halfYear' | 'days';

/**
 * How the cost is written down over the life.
 *
 * - `straightLine`: evenly, to the residual value.
 * - `reducingBalance`: by a fixed percentage a year of what is left, within a year evenly, never below the residual
 *   value. Without `ratePercent`, the rate that ends at the residual value, which must then be above zero.
 * - `doubleDeclining`: by twice the straight-line rate of what is left, changing to a straight line when that is more.
 */
type DepreciationMethod = {
    readonly method: 'straightLine';
} | {
    readonly method: 'reducingBalance';
    readonly ratePercent?: Amount;
} | {
    readonly method: 'doubleDeclining';
};

/** How to depreciate: the method and the way time is counted. Both are policy, and both are echoed. */
interface DepreciationPolicy {
    readonly method: DepreciationMethod;
    readonly convention: DepreciationConvention;
}

/** An asset's value on one day, with the policy it was computed by. */
interface BookValue {
    readonly at: IsoDate;
    readonly cost: Decimal;
    readonly accumulatedDepreciation: Decimal;
    readonly netBookValue: Decimal;
    readonly method: DepreciationMethod['method'];
    readonly convention: DepreciationConvention;
}
/**
 * Returns an asset's net book value at the start of a day, in pounds sterling to the penny; half a penny stays in the
 * value. Before it came into use that is its cost. What changes on a day counts from the day after. After `disposedOn`,
 * and up to the day it is taken on, the books hold nothing of it: its cost, depreciation and value are 0.
 *
 * @param asset - in use from its first day; assets under construction are not depreciated and do not belong here
 * @param at - the day, at whose start the value is asked: 1 April gives the closing value of 31 March
 * @param policy - the method and the convention; different conventions give different answers, all defensible
 * @throws {TypeError} when an amount is no plain decimal, or the method, the convention or the kind of a change is
 *   unknown
 * @throws {RangeError} when a date is no calendar day, the life is no whole number of months from 1 to 12,000, the
 *   disposal is before the use or a change, changes are not in the order of their days, an amount is negative or not in
 *   pence, the residual value is above the cost, a
 *   reducing balance has no rate to go by, or an asset that changed is not on a straight line
 * @see The Christie NHS Foundation Trust, accounts 2019-20, note 1.4.4: "to estimated residual value on a straight-line
 *   basis over their estimated useful lives"
 * @example
 * ```ts
 * const pc = { cost: '678.22', inUse: '2022-04-01', lifeMonths: 60 } as const
 * const method = { method: 'straightLine' } as const
 * netBookValue(pc, '2026-11-22', { method, convention: 'completedMonths' }).netBookValue // => '56.52'
 * netBookValue(pc, '2026-11-22', { method, convention: 'days' }).netBookValue // => '48.29'
 * const kept = { ...pc, changes: [{ kind: 'estimate', on: '2025-04-01', remainingMonths: 36 }] } as const
 * netBookValue(kept, '2026-04-01', { method, convention: 'completedMonths' }).netBookValue // => '180.86'
 * ```
 */
declare const netBookValue: (asset: DepreciableAsset, at: IsoDate, policy: DepreciationPolicy) => BookValue;

/** One financial year of an asset's life, 1 April to 31 March. */
interface DepreciationYear {
    /** `2017/18`. */
    readonly year: string;
    readonly opening: Decimal;
    /** What is charged in the year. */
    readonly charge: Decimal;
    /** What revaluations and impairments of the year add to the value; below zero they take away. */
    readonly change: Decimal;
    readonly closing: Decimal;
}
/** An asset's depreciation, year by year, with the policy it was computed by. */
interface DepreciationSchedule {
    readonly cost: Decimal;
    /** As it is last known. */
    readonly residualValue: Decimal;
    readonly method: DepreciationMethod['method'];
    readonly convention: DepreciationConvention;
    readonly years: readonly DepreciationYear[];
    /**
     * What the charges leave above the residual value when they end: 0, except by a reducing balance at a stated
     * `ratePercent` that does not come down so far, or for an asset disposed of before the end of its life. It is not
     * written off here: for disposals `bookMovements` does, for the rest it is the body's policy when.
     */
    readonly remainder: Decimal;
}
/**
 * Returns an asset's depreciation by financial year, from the year it came into use, or was taken on, to the year in
 * which its life ends, or of its disposal if that is earlier. `closing` is `opening` less `charge` plus `change`. Every
 * charge is the difference of two rounded figures to date, so no penny is lost: the charges and the remainder add up to
 * cost less residual value, and what changes add. The remainder is 0 unless a disposal, a stated rate of a reducing
 * balance, or a revaluation after the end of the life leaves one.
 *
 * @param asset - cost and residual value in pounds sterling, life in months
 * @param policy - the method and the convention; both are echoed
 * @throws {TypeError} when an amount is no plain decimal, or the method or the convention is unknown
 * @throws {RangeError} as `netBookValue` does
 * @example
 * ```ts
 * const { years } = depreciationSchedule(
 *   { cost: '1000', inUse: '2017-10-01', lifeMonths: 24 },
 *   { method: { method: 'straightLine' }, convention: 'monthInUse' },
 * )
 * years.map(({ year, charge }) => [year, charge]) // => [['2017/18', '250'], ['2018/19', '500'], ['2019/20', '250']]
 * depreciationSchedule(
 *   { cost: '1000', inUse: '2017-04-01', lifeMonths: 24 },
 *   { method: { method: 'reducingBalance', ratePercent: '40' }, convention: 'monthInUse' },
 * ).remainder // => '360'
 * const revalued = [{ kind: 'revaluation', on: '2019-04-01', carryingAmount: '900', remainingMonths: 36 }] as const
 * depreciationSchedule(
 *   { cost: '1000', inUse: '2017-04-01', lifeMonths: 48, changes: revalued },
 *   { method: { method: 'straightLine' }, convention: 'monthInUse' },
 * ).years.map(({ charge, change }) => [charge, change])
 * // => [['250', '0'], ['250', '0'], ['300', '400'], ['300', '0'], ['300', '0']]
 * ```
 * @see SW London CCG, accounts 2020/21, note 1.13: IT equipment with a short life or a low value is held at depreciated
 *   historic cost
 */
declare const depreciationSchedule: (asset: DepreciableAsset, policy: DepreciationPolicy) => DepreciationSchedule;

/** The kinds of change that the provider accounts name. */
type BookAdjustmentKind = 'transfer' | 'impairment' | 'revaluation' | 'reclassification';
/** A change to cost or depreciation that no single asset's life explains, as the provider accounts name them. */
interface BookAdjustment {
    readonly kind: BookAdjustmentKind;
    /** Added to cost, pounds sterling; negative takes away. */
    readonly cost?: Amount;
    /** Added to accumulated depreciation, pounds sterling; negative takes away. An impairment adds. */
    readonly depreciation?: Amount;
    /** The day it was made: before the year it is in the opening figures, after it in none; in the year, unless said. */
    readonly on?: IsoDate;
}
/** From opening to closing: cost, depreciation and their difference, pounds sterling. */
interface BookMovements {
    readonly year: string;
    readonly method: DepreciationMethod['method'];
    readonly convention: DepreciationConvention;
    readonly cost: {
        readonly opening: Decimal;
        readonly additions: Decimal;
        readonly adjustments: Decimal;
        readonly disposals: Decimal;
        readonly closing: Decimal;
    };
    readonly depreciation: {
        readonly opening: Decimal;
        readonly charge: Decimal;
        readonly adjustments: Decimal;
        readonly disposals: Decimal;
        readonly closing: Decimal;
    };
    /** The adjustments again, a line for each kind, as the accounts print them. */
    readonly adjustments: {
        readonly [Kind in BookAdjustmentKind]: {
            readonly cost: Decimal;
            readonly depreciation: Decimal;
        };
    };
    readonly netBookValue: {
        readonly opening: Decimal;
        readonly closing: Decimal;
    };
}
/**
 * Returns how cost, depreciation and net book value moved over one financial year, opening to closing: the table that
 * every set of provider accounts prints for property, plant and equipment.
 *
 * @param assets - those in use before the end of the year; the others are passed over. Disposals are written off in
 *   full
 * @param year - any day of the financial year
 * @param policy - the depreciation method and convention
 * @param adjustments - transfers, impairments, revaluations, reclassifications; hand over those of all years with their
 *   days, so that a year opens where the last one closed. They change no charge: that follows the assets' own cost,
 *   life and `changes`, which are counted here by themselves, as is an asset that was taken on (a transfer)
 * @throws {TypeError} when an amount is no plain decimal, or the method, the convention or the kind of an adjustment is
 *   unknown
 * @throws {RangeError} when `year` is no calendar day; and as `netBookValue` does
 * @see NHS England, Trust Accounts Consolidation workbook 2023/24, TAC14
 * @example
 * ```ts
 * const policy = { method: { method: 'straightLine' }, convention: 'monthInUse' } as const
 * const older = { cost: '1200', inUse: '2016-04-01', lifeMonths: 36 } as const
 * const newer = { cost: '600', inUse: '2017-10-01', lifeMonths: 60 } as const
 * const moved = bookMovements([older, newer], '2017-04-01', policy)
 * moved.depreciation.charge // => '460'
 * moved.netBookValue // => { opening: '800', closing: '940' }
 * ```
 */
declare const bookMovements: (assets: readonly DepreciableAsset[], year: IsoDate, policy: DepreciationPolicy, adjustments?: readonly BookAdjustment[]) => BookMovements;

/** What a lease discounts by. No rate is known here: it is an input, and so is where it comes from. */
interface LeaseRate {
    /** Per cent a year, at least 0. */
    readonly percent: Amount;
    /**
     * How a year's rate becomes that of a shorter time: `effective` grows by it over a year, `nominal` is cut into equal
     * parts.
     */
    readonly compounding: 'effective' | 'nominal';
    /** Where it comes from, in words: the rate implicit in the lease, or that of HM Treasury for the calendar year. */
    readonly source: string;
}
/** What is left of a lease, measured anew: its payments changed, its term is judged otherwise, or both. */
interface LeaseRemeasurement {
    /** How many periods are over. It counts from the first day of the next, before what is paid on it. */
    readonly after: number;
    /** One for each period that is left, on the VAT basis of the lease. */
    readonly payments: readonly Amount[];
    /** Per cent a year; the old rate unless said, as for payments that follow an index. */
    readonly ratePercent?: Amount;
}
/** A lease, pounds sterling. */
interface Lease {
    /** The first day the thing may be used. */
    readonly commencement: IsoDate;
    /** Months from one payment to the next. */
    readonly monthsApart: 1 | 3 | 6 | 12;
    /** When a period is paid for: on its first day or its last. */
    readonly due: 'inAdvance' | 'inArrears';
    /**
     * One for each period of the term, in their order, at least 0: of the time that cannot be cancelled, and of the
     * options that the body judges reasonably certain. What depends on use or sales does not belong here, nor what is
     * paid for services.
     */
    readonly payments: readonly Amount[];
    /** How VAT is in the payments. VAT that is not recovered is no part of the liability. */
    readonly vat: VatTerms;
    readonly rate: LeaseRate;
    /** Initial direct costs; 0 unless said. */
    readonly directCosts?: Amount;
    /** Incentives received; 0 unless said. */
    readonly incentives?: Amount;
    /** What it is expected to cost to restore the thing or its site, discounted; 0 unless said. */
    readonly restoration?: Amount;
    /** How long the thing itself is of use from the first day, in months, if that is less than the term. */
    readonly usefulLifeMonths?: number;
    /** What the thing is worth when new: below the limit of low value, the lease may be left out. Asked if unsaid. */
    readonly valueWhenNew?: Amount;
    /** A lease with one is never short. None unless said. */
    readonly purchaseOption?: boolean;
    /** In the order of `after`. */
    readonly remeasurements?: readonly LeaseRemeasurement[];
}

/** How time is counted, for interest within a period and for depreciation: `days`, or months in one of two ways. */
interface LeasePolicy {
    readonly convention: 'days' | 'monthInUse' | 'completedMonths';
}
/** A lease measured again, pounds sterling. */
interface LeaseChange {
    readonly on: IsoDate;
    readonly liabilityBefore: Decimal;
    readonly liabilityAfter: Decimal;
    /** What is added to the asset; below zero it is taken away. */
    readonly toAsset: Decimal;
    /** What the asset could not bear, a gain of the year. */
    readonly gain: Decimal;
}

/** A financial year of a lease, pounds sterling. */
interface LeaseYear {
    readonly year: string;
    /** What is paid, net of VAT. */
    readonly paid: Decimal;
    /** VAT that falls due with the payments and is not recovered: an expense of the year. */
    readonly irrecoverableVat: Decimal;
    readonly interest: Decimal;
    readonly depreciation: Decimal;
    /** Of a lease that is left out: its payments, evenly over the term. */
    readonly leaseExpense: Decimal;
    /** Gains where a liability shrinks by more than the asset holds. */
    readonly gain: Decimal;
    /** What is owed as the year ends, interest accrued included. */
    readonly liability: Decimal;
    /** What the asset is worth as the year ends. */
    readonly asset: Decimal;
}

/** One period of the liability, pounds sterling: `closing` is `opening` less `payment` plus `interest`. */
interface LeasePeriod {
    readonly start: IsoDate;
    readonly opening: Decimal;
    /** What is paid of the liability; what is paid on the first day of a lease never was part of it. */
    readonly payment: Decimal;
    readonly interest: Decimal;
    readonly closing: Decimal;
}
/** A lease in the books of who uses the thing. */
interface RightOfUse {
    /** `rightOfUse`, or why it is left out of the balance sheet. */
    readonly treatment: 'rightOfUse' | 'shortTerm' | 'lowValue';
    readonly termMonths: number;
    readonly rate: LeaseRate;
    readonly convention: LeasePolicy['convention'];
    /** What is owed on the first day, once the first payment in advance is made; `null` if left out. */
    readonly liability: Decimal | null;
    /** What the right is worth on the first day; `null` if left out. */
    readonly asset: Decimal | null;
    readonly periods: readonly LeasePeriod[];
    readonly years: readonly LeaseYear[];
    readonly remeasurements: readonly LeaseChange[];
    /** What only somebody who knows the lease can say. */
    readonly questions: readonly string[];
    readonly citation: readonly Citation[];
}
/**
 * Returns a lease in the books of the body that uses the thing: the liability by period, and interest, depreciation and
 * what is owed by financial year.
 *
 * The liability is what is still to be paid, discounted; VAT that is not recovered is outside it, and an expense as it
 * falls due. The asset is the liability, what was paid on the first day, direct costs and restoration, less incentives;
 * it is depreciated on a straight line over the term, or the thing's life if that is shorter. Each balance is rounded
 * once, so that the last is exactly 0. Interest accrues evenly within a period. A lease of twelve months or fewer
 * without an option to buy, or of a thing of low value, is left out: its payments are charged evenly over its term.
 * Whether a contract is a lease at all is asked by `leaseQuestions`. A lease for nothing is asked about, and its value
 * not worked out; nor is the part of a lease that ends early.
 *
 * @param lease - its payments, their VAT, and the rate with its source
 * @param policy - how time is counted; echoed
 * @throws {TypeError} when an amount is no plain decimal, or a word or the name of a part is unknown
 * @throws {RangeError} when an amount is negative, a day is none, there are no payments, or a remeasurement is not
 *   within the lease and in order
 * @see IFRS 16, example 13: ten payments of 50,000 in advance at 5 per cent
 * @example
 * ```ts
 * const lease = {
 *   commencement: '2022-04-01',
 *   monthsApart: 12,
 *   due: 'inAdvance',
 *   payments: ['50000', '50000', '50000', '50000', '50000', '50000', '50000', '50000', '50000', '50000'],
 *   vat: { basis: 'net', ratePercent: '20', recoverablePercent: '0' },
 *   rate: { percent: '5', compounding: 'effective', source: 'incremental borrowing rate' },
 *   directCosts: '20000',
 *   incentives: '5000',
 * } as const
 * const { liability, asset, years } = rightOfUse(lease, { convention: 'monthInUse' })
 * liability // => '355391.08'
 * asset // => '420391.08'
 * years[0]?.interest // => '17769.56'
 * years[0]?.irrecoverableVat // => '10000'
 * ```
 */
declare const rightOfUse: (lease: Lease, policy: LeasePolicy) => RightOfUse;

/** What is known of a contract that may hold a lease, such as one for printing or a data centre; leave out the rest. */
interface LeaseAnswers {
    /** It names things, or they are plain from where they stand; a part of a thing that is not apart is none. */
    readonly identifiedAsset?: boolean;
    /** The supplier can put another thing in its place at any time and would gain by it. */
    readonly supplierMaySubstitute?: boolean;
    /** The body gets nearly all that the use of the thing brings. */
    readonly allBenefits?: boolean;
    /** The body decides how and for what the thing is used. */
    readonly directsUse?: boolean;
    /** Months, with the options that are reasonably certain. */
    readonly termMonths?: number;
    readonly purchaseOption?: boolean;
    /** What one thing is worth when new, pounds sterling. */
    readonly valueWhenNew?: Amount;
}
/** Why it is, or is not, a candidate. */
type LeaseReason = keyof typeof messages;
/** What the answers make of a contract. It is never a verdict: whether it holds a lease is for an accountant to say. */
interface LeaseCandidate {
    /** `ruledOut` if an answer speaks against a lease, `leftOut` if one may be left out all the same. */
    readonly outcome: 'candidate' | 'leftOut' | 'ruledOut';
    readonly reasons: readonly {
        readonly code: LeaseReason;
        readonly message: string;
    }[];
    readonly questions: readonly string[];
    readonly citation: readonly Citation[];
}
declare const messages: {
    readonly noIdentifiedAsset: "By the answers it names no thing, and no lease is without one";
    readonly supplierMaySubstitute: "By the answers the supplier can put another thing in its place, so that none is named";
    readonly notAllBenefits: "By the answers others have a good part of what the use of the thing brings";
    readonly useNotDirected: "By the answers the body does not decide how the thing is used";
    readonly shortTerm: "If it holds a lease, the lease is of twelve months or fewer without an option to buy, and is left out";
    readonly lowValue: "If it holds a lease, the thing is of low value, and the lease may be left out";
    readonly nothingAgainst: "No answer speaks against a lease";
};
/**
 * Returns whether what is known of a contract leaves it a candidate for a lease, with the questions that are open:
 * managed print, data centres and devices as a service often hold one.
 *
 * @param answers - what is known; what is not is asked
 * @throws {TypeError} when an answer is neither true nor false, an amount is no plain decimal, or a name is unknown
 * @throws {RangeError} when the term is no whole number of at least 1, or the value is negative
 * @see IFRS 16, paragraphs 9 and B9 to B31 (from general knowledge, not read)
 * @example
 * ```ts
 * const printing = leaseQuestions({ identifiedAsset: true, termMonths: 60, valueWhenNew: '7500' })
 * printing.outcome // => 'candidate'
 * printing.questions[0]
 * // => 'Check whether the supplier cannot put others in their place at any time and gain by it'
 * leaseQuestions({ directsUse: false }).outcome // => 'ruledOut'
 * ```
 */
declare const leaseQuestions: (answers: LeaseAnswers) => LeaseCandidate;

/** The columns of a ledger extract. */
type LedgerColumn = 'costCentre' | 'subjective' | 'class' | 'period' | 'amount' | 'debit' | 'credit' | 'side' | 'currency';

/**
 * Why a record was not summarised. `totalRow`: it states a total of others, so that adding it would count them twice;
 * it is no fault. `sideUnknown`: the mark beside its amount is neither of a debit nor of a credit. `otherCurrency`: its
 * money is in another currency than pounds.
 */
type LedgerRefusalCode = 'wrongWidth' | 'amountAbsent' | 'amountUnreadable' | 'amountTooPrecise' | 'amountNotExact' | 'sideUnknown' | 'otherCurrency' | 'costCentreMissing' | 'classUnknown' | 'noColumns' | 'amountAmbiguous' | 'totalRow';
/** What one cost centre has of one class. */
interface LedgerCell {
    readonly costCentre: string;
    readonly class: string;
    /** Pence, a whole number as text: exact whatever its size. */
    readonly pence: string;
    readonly lines: number;
}
/** How many records there were and what became of each: `records = summarised + otherPeriods + totals + refused`. */
interface LedgerCounts {
    readonly records: number;
    readonly summarised: number;
    /** Lines of periods that were not asked for. */
    readonly otherPeriods: number;
    /** Rows that state a total of others, left out of the sums. */
    readonly totals: number;
    readonly refused: number;
    readonly refusedBy: {
        readonly [Code in LedgerRefusalCode]?: number;
    };
}
/** What one stretch of a ledger adds up to: plain JSON, so that it can be sent from one machine to another. */
interface LedgerPartial {
    /** In the order first met. */
    readonly cells: readonly LedgerCell[];
    readonly counts: LedgerCounts;
    /** The first records refused or left out as totals, at most `keep`; `counts` has them all. */
    readonly refusals: readonly LeftOut<Location, LedgerRefusalCode>[];
    readonly keep: number;
    /** What the rows that state totals are held to; left out where nothing was summed up. */
    readonly totals?: LedgerTotals;
}
/**
 * Returns two stretches of a ledger as one. Merging is associative, and `b` follows `a`: any number of machines may
 * each take a stretch, and their results may be joined in any grouping that keeps the order.
 *
 * @param a - the earlier stretch
 * @param b - the later stretch
 * @example
 * ```ts
 * const one = {
 *   cells: [{ costCentre: 'IT', class: 'PAY', pence: '10', lines: 1 }],
 *   counts: { records: 1, summarised: 1, otherPeriods: 0, totals: 0, refused: 0, refusedBy: {} },
 *   refusals: [],
 *   keep: 100,
 * }
 * mergeLedgers(one, one).cells // => [{ costCentre: 'IT', class: 'PAY', pence: '20', lines: 2 }]
 * ```
 */
declare const mergeLedgers: (a: LedgerPartial, b: LedgerPartial) => LedgerPartial;

/**
 * A row that states a total, and what the lines of its stretch had come to where it stood: one sum of amounts, or two
 * of debits and of credits. Pence, whole numbers as text.
 */
interface LedgerTotalRow {
    readonly at: Location;
    /** As published. */
    readonly words: string;
    /** What it states, column by column; `null` where it states nothing exact there. */
    readonly stated: readonly (string | null)[];
    readonly before: readonly string[];
    /** Lines before it that are in no sum, so that it cannot be compared with them. */
    readonly open: number;
}
/** What the rows that state totals are held to. */
interface LedgerTotals {
    /** What all lines of the stretch come to: amounts, or debits and credits. Pence, whole numbers as text. */
    readonly sums: readonly string[];
    /** Lines that are in no sum: refused, or of other periods. */
    readonly open: number;
    /** The first of them, at most 1,000. */
    readonly rows: readonly LedgerTotalRow[];
}
/** A total as it was compared with the lines above it, or those since an earlier total. */
interface ComparedLedgerTotal {
    readonly at: Location;
    readonly words: string;
    /** `amount`, `debit` or `credit`. */
    readonly column: 'amount' | 'debit' | 'credit';
    /** Pence, whole numbers as text. */
    readonly stated: string;
    /** What the lines come to that it is nearest to. */
    readonly computed: string;
    /** `open`: a line before it is in no sum, so that nothing can be said. */
    readonly outcome: 'agrees' | 'differs' | 'open';
}

/** Where the columns of a ledger stand, counted from 0, and what its codes mean. */
interface LedgerLayout {
    /** Fields in a good record: others are refused, since their columns may have shifted. */
    readonly width: number;
    /** Or what all lines are of, in words, where no column names it. */
    readonly costCentre: number | string;
    /** The column whose text decides the class: the class itself, or a subjective code. */
    readonly code: number;
    /** The column of amounts, debits above zero. Left out where debits and credits have a column each. */
    readonly amount?: number;
    /** Beside `amount`: the column that says `Dr` or `Cr` of it. */
    readonly side?: number;
    /** The columns of debits and of credits: a line is worth the one less the other, and a blank cell is nothing. */
    readonly debit?: number;
    readonly credit?: number;
    /** Beside `credit`: the ledger writes credits below zero, as `(20.00)` is in a column of credits. No, unless said. */
    readonly creditsBelowZero?: boolean;
    readonly period?: number;
    /** Columns of names and narratives: a record that says `Total` in one is none of its lines. */
    readonly words?: readonly number[];
    /** The column that says in which currency the money is: a line in another than pounds is refused. */
    readonly currency?: number;
}

/** How a ledger is summed up. */
interface LedgerFoldOptions {
    /**
     * Returns the class of a subjective code, such as `PAY`, or `undefined` for a code it does not know. Asked once per
     * code.
     */
    readonly classOf: (code: string) => string | undefined;
    /** Only these periods, as the ledger writes them; all unless said. */
    readonly periods?: readonly string[];
    /** Refused records kept with their places, 100 unless said; all are counted. */
    readonly keepRefusals?: number;
    /** Told of each record refused or left out as a total. */
    readonly onRefused?: (refusal: LeftOut<Location, LedgerRefusalCode>) => void;
}
/** Sums up one stretch of a ledger, batch by batch. */
interface LedgerFold {
    /** `skip`: records at the head of the batch that are no ledger lines, such as headings. */
    readonly add: (batch: RecordBatch, skip?: number) => void;
    readonly partial: () => LedgerPartial;
}
/**
 * Returns a fold over the batches of one stretch of a ledger, in constant memory: it keeps the codes met, and one sum
 * per cost centre and class.
 *
 * @param layout - where the columns stand
 * @param options - what the codes mean, which periods count, who is told of refused records
 */
declare const ledgerFold: (layout: LedgerLayout, options: LedgerFoldOptions) => LedgerFold;

/** The two tables that a department publishes of its revenue, as schema input. */
interface LedgerStatement {
    readonly revenue: readonly RevenueLineInput[];
    readonly classSummary: readonly ClassSummaryLineInput[];
}

/** A ledger summed up: the tables to publish, and an account of every record. */
interface LedgerSummary extends LedgerStatement {
    readonly counts: LedgerCounts;
    /** The first records refused or left out as totals; `counts` has them all. */
    readonly refusals: readonly LeftOut<Location, LedgerRefusalCode>[];
    /**
     * The rows that state totals, each column compared with the lines above it or since an earlier total. Credits beside
     * debits are compared by themselves.
     */
    readonly totals: readonly ComparedLedgerTotal[];
    /**
     * True where the credits come to less than nothing. They seem to be written below zero, so that each was added where
     * it should have been taken off: say `creditsBelowZero`, if they are. Or it was said, and they are not.
     */
    readonly creditsDoubtful: boolean;
    /** To be merged with other stretches. */
    readonly partial: LedgerPartial;
}
/**
 * Returns what a ledger comes to that was folded elsewhere, or in stretches: the tables to publish, and an account of
 * every record. Amounts are exact, pence and all.
 *
 * @param partial - one stretch, or several that `mergeLedgers` made one
 * @throws {TypeError} when `partial` is none
 */
declare const ledgerSummary: (partial: LedgerPartial) => LedgerSummary;

/** How a ledger is read and summed up. */
interface SummariseLedgerOptions extends Omit<LedgerFoldOptions, 'classOf'> {
    /** The class of a subjective code. Left out, the ledger's own class column is used. */
    readonly classOf?: (code: string) => string | undefined;
    /** The headings of your ledger, where they differ from the usual ones, or where several of them may be the amount. */
    readonly columns?: Partial<ColumnNames<LedgerColumn>>;
    /** What all lines are of, where no column names their cost centre; without it such a ledger is refused. */
    readonly costCentre?: string;
    /** Its column of credits holds them below zero, `-20.00` or `(20.00)`: no, unless said. */
    readonly creditsBelowZero?: boolean;
}
/**
 * Returns the published revenue tables of a ledger extract, read in one pass and constant memory. Pence are added up as
 * whole numbers, so the totals are exact. A record that cannot be read is refused with its line and column and never
 * stops the rest: every record is summarised, of another period, a row that states a total (left out, code `totalRow`),
 * or refused. Debits and credits may have a column each, or a mark beside the amount. White
 * space around cost centres, codes and periods does not count.
 *
 * @param batches - records in batches, as `readRecords` of `@imt/tables` gives them; the first record is the heading
 *   row
 * @param options - what the codes mean, headings, periods, and who is told of refused records
 * @returns the tables as schema input, amounts in pounds with pence, in the ledger's own signs
 * @example
 * ```ts
 * const fields = [
 *   ['Cost Centre', 'Account', 'Amount'],
 *   ['IT', '5001', '100.10'],
 *   ['IT', '5001', '0.20'],
 *   ['IT', '3000', '-£50'],
 *   ['IT', '5001', 'lots'],
 * ]
 * const locate = (row: number) => ({ kind: 'text', source: 'ledger', line: row + 1, column: 1 }) as const
 * const batches = async function* () {
 *   yield { firstRecord: 1, fields, locate }
 * }
 * const classOf = (code: string) => (code.startsWith('5') ? 'PAY' : 'INCOME')
 * const summary = await summariseLedger(batches(), { classOf })
 * summary.revenue.map((line) => [line.class, line.budget])
 * // => [['INCOME', '-£50'], ['PAY', '£100.30'], ['TOTAL', '£50.30'], ['TOTAL', '£50.30']]
 * summary.counts
 * // => { records: 4, summarised: 3, otherPeriods: 0, totals: 0, refused: 1, refusedBy: { amountUnreadable: 1 } }
 * summary.refusals[0]?.at // => { kind: 'text', source: 'ledger', line: 5, column: 1 }
 * ```
 */
declare const summariseLedger: (batches: AsyncIterable<RecordBatch>, options?: SummariseLedgerOptions) => Promise<LedgerSummary>;

/** Why headings give no layout. */
interface NoLayout extends Refusal {
    readonly code: LedgerRefusalCode;
}
/**
 * Returns where the columns of a ledger stand, by its headings, or why they do not say it.
 *
 * @param headers - the first record
 * @param options - those of `summariseLedger`
 * @example
 * ```ts
 * ledgerLayoutOf(['Cost Centre', 'Class', 'Amount']) // => { width: 3, costCentre: 0, code: 1, amount: 2 }
 * ```
 */
declare const ledgerLayoutOf: (headers: readonly string[], options?: SummariseLedgerOptions) => LedgerLayout | NoLayout;

/** What the checks between files read of a payment. */
declare const columns: readonly ["entity", "datePaid", "supplier", "transactionNumber", "amount", "notRead", "expenseType", "expenseArea", "description", "period"];
type Column = (typeof columns)[number];
/** Where a payment stands, without its file: line, column, record and field of a CSV file; or any other place. */
type PaymentPlace = readonly [line: number, column: number, record: number, field: number] | object;
/**
 * The payments of a file by columns, as the checks between files need them: which line of the file each is and of which
 * table, its place, and of each column the number of its text in `texts`, where 0 says that the file has
 * none: an empty cell is a text.
 */
interface PaymentColumns {
    readonly texts: readonly string[];
    readonly line: readonly number[];
    readonly table: readonly number[];
    readonly at: readonly PaymentPlace[];
    readonly columns: {
        readonly [Name in Column]: readonly number[];
    };
}

/** The kind of a partial result of payments. */
declare const spendKind = "finance/spend";
/** What a rule that looks at one file at a time made of it. */
interface RecordedRule {
    readonly code: string;
    readonly applied: number;
    readonly passed: number;
    readonly reason?: string;
    /** The first 1,000 of what it reported. */
    readonly drafts: readonly FindingDraft[];
    /** How many more of each level. */
    readonly more: readonly {
        readonly level: Level;
        readonly count: number;
    }[];
}
/** What payments of one file or several come to. */
interface SpendTotals {
    /** Lines that list a payment or a part of one. */
    readonly payments: number;
    /** Pounds sterling, exact, as plain decimal text: of the payments that state an exact amount. */
    readonly amount: string;
    readonly withoutAmount: number;
}
/** What a file of payments gives to a result. */
interface SpendState {
    readonly totals: SpendTotals;
    /** How many entries each list of the section has: `{ spend: 120 }`; `null` where nothing of it was read. */
    readonly lists: Readonly<Record<string, number>> | null;
    readonly tables: number;
    readonly rules: readonly RecordedRule[];
    /** What was found besides by readers and the model. */
    readonly found: readonly Finding[];
    readonly unlisted: readonly Unlisted[];
    readonly read: readonly TableCoverage[];
    readonly notRead: readonly LeftOut<Location>[];
    /** Where what was reported stands. */
    readonly places: readonly (readonly [JsonPointer, Location])[];
    readonly payments: PaymentColumns;
}

/** What of a part a finished result keeps. */
type FinishedPart = Pick<ResultPart, 'name' | 'content' | 'rows' | 'leftOut' | 'digest'>;
/** What the payments of all parts come to, and what is found, as `readSpend` gives it of all files at once. */
interface FinishedSpend {
    /** Says that it is no partial result. */
    readonly finished: typeof spendKind;
    /** What it was made of, by name. */
    readonly parts: readonly FinishedPart[];
    /** As listed: a payment that stands in two files is in it twice, and a finding says so. */
    readonly totals: SpendTotals;
    readonly findings: readonly Finding[];
    /** What each table holds, in a few lines. */
    readonly summaries: readonly (readonly SummaryLine[])[];
    /** Rows from which nothing was read, and why. */
    readonly leftOut: readonly LeftOut<Location>[];
    readonly report: Report;
}
/** How a result is finished. */
interface FinishSpendOptions {
    /**
     * So many payments are compared between files: 500,000 unless given, which take about 1.4 GB. Of more this is not
     * done, and said.
     */
    readonly holdPayments?: number;
    /** The parts of an earlier result: what has come since, and what is no longer there, is told. */
    readonly earlier?: readonly EarlierPart[];
    /** Levels of codes that differ from their own, or `off`, as a check of a model takes them; of readers' codes, too. */
    readonly levels?: Readonly<Record<string, Level | 'off'>>;
    /** Findings that were accepted, by their fingerprints, as a check of a model takes them. */
    readonly accepted?: readonly Acceptance[];
}
/**
 * Returns the result of a partial result: what `readSpend` gives of all its files at once, in the order of their names.
 * The same findings with the same places and fingerprints, the same counts of checks, and the exact sum.
 *
 * It is made of the parts that are there: where one comes later, merge it with the others and finish again, with the
 * parts of the `earlier` result, so that what has changed is told.
 *
 * @param partial - as `partialSpend` or `mergePartials` gave it, or `JSON.parse` of what was written of it
 * @param options - how many payments are compared between files, and what an earlier result was made of
 * @returns the result, with notes on its parts; or why there is none
 * @throws {TypeError} when an option is not what it should be
 * @example
 * ```ts
 * const location = { kind: 'text', source: 'april.txt', line: 1, column: 1 } as const
 * const table = {
 *   kind: 'table',
 *   under: [],
 *   headers: ['Date', 'Supplier', 'Transaction number', 'Amount'],
 *   rows: [['01/04/2025', 'Alpha Ltd', '1', '£30,000.10'].map((text) => ({ text, location }))],
 *   location,
 * } as const
 * const file = (name: string) =>
 *   partialSpend({ name, kind: 'csv', blocks: [{ ...table, caption: name }] }, { asOf: '2026-11-29' })
 * const partials = [await file('may.csv'), await file('april.csv')]
 * const merged = mergePartials(partials.map(valueOf))
 * const result = valueOf(finishSpend(valueOf(merged)))
 * result.totals.amount // => '60000.2'
 * result.findings.map(({ rule }) => rule) // => ['finance/payment-in-two-tables']
 * ```
 */
declare const finishSpend: (partial: unknown, options?: FinishSpendOptions) => Parsed<FinishedSpend>;

/** The kind of a partial result of a ledger. */
declare const ledgerKind = "finance/ledger";
/** What a file of a ledger gives to a result. */
interface LedgerState {
    readonly ledger: LedgerPartial;
}

/** What the files of a ledger come to, as `summariseLedger` gives it of all of them in one. */
interface FinishedLedger extends Omit<LedgerSummary, 'partial'> {
    /** Says that it is no partial result. */
    readonly finished: typeof ledgerKind;
    /** What it was made of, by name. */
    readonly parts: readonly FinishedPart[];
}
/** How a result is finished. */
interface FinishLedgerOptions {
    /** The parts of an earlier result: what has come since, and what is no longer there, is told. */
    readonly earlier?: readonly EarlierPart[];
}
/**
 * Returns the result of a partial result of a ledger: the published revenue tables, exact to the penny, and an account
 * of every record, as `summariseLedger` gives it of all files in one, in the order of their names. A total that a file
 * states is compared with the lines of that file, or with all lines above it.
 *
 * @param partial - as `partialLedger` or `mergePartials` gave it, or `JSON.parse` of what was written of it
 * @param options - what an earlier result was made of
 * @returns the result, with notes on its parts; or why there is none
 * @throws {TypeError} when an option is not what it should be
 * @example
 * ```ts
 * const file = async (name: string, amount: string) => {
 *   const locate = (row: number) => ({ kind: 'text', source: name, line: row + 1, column: 1 }) as const
 *   const batches = async function* () {
 *     yield { firstRecord: 1, fields: [['Cost Centre', 'Class', 'Amount'], ['IT', 'PAY', amount]], locate }
 *   }
 *   return partialLedger(batches(), { name })
 * }
 * const merged = mergePartials([await file('may.csv', '0.20'), await file('april.csv', '0.10')])
 * const result = valueOf(finishLedger(valueOf(merged)))
 * result.classSummary[0] // => { class: 'PAY', budget: '£0.30' }
 * result.parts.map(({ name }) => name) // => ['april.csv', 'may.csv']
 * ```
 */
declare const finishLedger: (partial: unknown, options?: FinishLedgerOptions) => Parsed<FinishedLedger>;

/** How the files of a ledger are read: all parts of a result in the same way, except for their names. */
interface PartialLedgerOptions extends Pick<SummariseLedgerOptions, 'columns' | 'costCentre' | 'creditsBelowZero' | 'periods' | 'keepRefusals'> {
    /** The name of the file. Parts stand in the order of their names. */
    readonly name: string;
    /** The class of each subjective code: `{ '5001': 'PAY' }`. Left out, the ledger's own class column is used. */
    readonly classes?: Readonly<Record<string, string>>;
}
/**
 * Returns what one file of a ledger gives to the result of all: a partial result as plain JSON, which `mergePartials`
 * merges with others and `finishLedger` finishes. It is read once, in memory that does not grow with the file: a part
 * keeps one sum for each cost centre and class, the first refused records and the rows that state totals.
 *
 * @param batches - records in batches, as `readRecords` of `@imt/tables` gives them; the first record is the heading
 *   row
 * @param options - the name of the file, what codes mean, headings, periods
 * @throws {TypeError} when a parameter is not what it should be: it is named
 * @example
 * ```ts
 * const locate = (row: number) => ({ kind: 'text', source: 'april.csv', line: row + 1, column: 1 }) as const
 * const batches = async function* () {
 *   yield { firstRecord: 1, fields: [['Cost Centre', 'Class', 'Amount'], ['IT', 'PAY', '0.10']], locate }
 * }
 * const april = await partialLedger(batches(), { name: 'april.csv' })
 * valueOf(finishLedger(valueOf(mergePartials([april])))).classSummary[0]
 * // => { class: 'PAY', budget: '£0.10' }
 * ```
 */
declare const partialLedger: (batches: AsyncIterable<RecordBatch>, options: PartialLedgerOptions) => Promise<PartialResult<LedgerState>>;

/** One line of a ledger: a cost centre, a subjective code and a period. Codes are opaque: ledgers differ by body. */
interface LedgerLine extends OwnFields {
    readonly costCentre: string;
    readonly subjective: string;
    /** As the ledger writes it: `M1`, `2017/18 06`, `1819-06`. */
    readonly period?: string;
    /** Pounds sterling, by the ledger's sign convention. */
    readonly amount: Figure;
    readonly description?: string;
}
interface LedgerLineInput extends Omit<LedgerLine, 'amount'> {
    readonly amount: FigureInput;
}
/** The unannotated schema, for the type test. */
declare const ledgerLine: z.ZodObject<{
    costCentre: z.ZodString;
    subjective: z.ZodString;
    period: z.ZodExactOptional<z.ZodString>;
    amount: z.ZodType<Figure, FigureInput, z.core.$ZodTypeInternals<Figure, FigureInput>>;
    description: z.ZodExactOptional<z.ZodString>;
    own: z.ZodExactOptional<z.ZodType<Readonly<Record<string, unknown>>, Readonly<Record<string, unknown>>>>;
}, z.core.$strip>;
/** Schema of one ledger line. For files of many lines use `summariseLedger`, which reads them without keeping them. */
declare const ledgerLineSchema: ObjectSchema<(typeof ledgerLine)['shape'], LedgerLine, LedgerLineInput>;

/** What tells a reading to stop: an `AbortSignal` of any platform. */
interface Stops {
    readonly aborted: boolean;
    readonly reason?: unknown;
}
/** How a file is read and judged. */
interface ReadOptions {
    /** The day to judge by. */
    readonly asOf: IsoDate;
    /** Headings of a body's own, each with the known heading that it stands for. */
    readonly headings?: OwnHeadings;
    /** So many rows of pieces are held and checked whole: 100,000 unless given. */
    readonly holdRows?: number;
    /** Told after each piece, or once for what comes whole, how many rows were read so far. */
    readonly onProgress?: (rows: number) => void;
    readonly signal?: Stops;
}
/** What is read of one part of a publication, and what is found. */
interface ReadPart<Line> {
    /** The lines as published, totals included; `null` where there are too many to be held. */
    readonly value: readonly Line[] | null;
    /** Where something stands, by its pointer, such as `/sections/finance/spend/0/amount`. */
    locate(at: JsonPointer): Location | undefined;
    /** Rows from which nothing was read, and why. */
    readonly leftOut: readonly LeftOut<Location>[];
    readonly findings: readonly Finding[];
    /** What each table holds, in a few lines. */
    readonly summaries: readonly (readonly SummaryLine[])[];
    /** The whole report, with what was checked and which rules were not run. */
    readonly report: Report;
}
/** One file or several, or one file in pieces. */
type Sources = Source | readonly Source[] | AsyncIterable<Source>;

/** How statements are read and judged. */
interface ReadStatementOptions extends ReadOptions {
    /** What the signs mean: what most of the lines show, unless given. */
    readonly signs?: SignConvention;
}
/** What is read of budget statements, and what is found. */
type StatementReading = ReadPart<Statement>;
/**
 * Reads the budget statements of a file (plan and actual, forecasts, balance sheets, cash flows) and checks them, as
 * `imt check` does. A statement is read whole: pieces are put together first, however many there are.
 *
 * @param source - what `read` or `readCsv` of `@imt/tables` gave of one file or several, or the pieces of one file
 * @param options - the day to judge by, headings, what signs mean, progress and when to stop
 * @returns the statements, where they stand, what was left out, what was found, in pounds
 * @throws {TypeError} when `source` is none, or an option is not what it should be
 * @throws the reason of `signal`, when it is aborted
 * @example
 * ```ts
 * const at = (line: number) => ({ kind: 'text', source: 'm6.txt', line, column: 1 }) as const
 * const cells = (row: number, ...texts: string[]) => texts.map((text) => ({ text, location: at(row) }))
 * const table = {
 *   kind: 'table',
 *   under: ['Revenue budget'],
 *   headers: ['Heading', 'Budget £', 'Actual £'],
 *   rows: [cells(2, 'Pay', '120', '110'), cells(3, 'Non-pay', '80', '85'), cells(4, 'Total', '200', '205')],
 *   location: at(1),
 * } as const
 * const { value, findings } = await readStatement(
 *   { name: 'm6.csv', kind: 'csv', blocks: [table] },
 *   { asOf: '2026-11-29' },
 * )
 * value?.[0]?.rows.map(({ label }) => label) // => ['Pay', 'Non-pay', 'Total']
 * findings.map(({ rule, stated }) => [rule, stated]) // => [['finance/total-mismatch', '205']]
 * ```
 */
declare const readStatement: (source: Sources, options: ReadStatementOptions) => Promise<StatementReading>;

/** A scale, and the words of the heading that state it. */
interface StatedScale {
    readonly scale: Scale;
    readonly words: string;
}

/** What a row of a spend file is: a payment or a part of one, or a total of others, which is no payment. */
type SpendRole = 'payment' | 'total';
/** One transaction, all its lines together. */
interface SpendTransaction {
    readonly supplier: string;
    readonly entity?: string;
    /** As published; none where none is stated, and the line then stands by itself. */
    readonly transactionNumber?: string;
    /** Pounds sterling; below zero is a credit. */
    readonly amount: Decimal;
    /** The places of its lines, counted from 0. */
    readonly lines: readonly number[];
}
declare const whyLeftOut: {
    readonly count: "The line counts the payments, or states an average or one of them again.";
    readonly total: "The line is a total of others, or the VAT in them, so adding it would count them twice.";
    readonly notRead: "The amount cannot be read.";
    readonly absent: "No amount is stated.";
    readonly notExact: "An approximate amount, a range or a bound adds up to no exact sum.";
};
/** Why a line is in no transaction. */
type NotPaid = keyof typeof whyLeftOut;
/** What was paid, transaction by transaction, and what could not be added up. */
interface SpendTransactions {
    /** In the order first met. */
    readonly transactions: readonly SpendTransaction[];
    /** Lines that are in no transaction: `at` is the place of the line, counted from 0. */
    readonly leftOut: readonly LeftOut<number, NotPaid>[];
}
/**
 * Returns the payments of a spend file by transaction. One payment may be split over several lines, each below £25,000,
 * with one transaction number: add them up before you test them against the limit.
 *
 * @param lines - as published, totals included
 * @see HM Treasury, Transparency - publication of spending over £25,000,
 *   https://www.gov.uk/government/publications/guidance-for-publishing-spend-over-25000
 * @example
 * ```ts
 * const row = (transactionNumber: string, amount: string) =>
 *   spendLineSchema.parse({ supplier: 'Supplier A', transactionNumber, amount })
 * const { transactions, leftOut } = spendTransactions([row('1', '£20,000'), row('2', 'TBC'), row('1', '£6,000')])
 * transactions.map(({ transactionNumber, amount, lines }) => [transactionNumber, amount, lines])
 * // => [['1', '26000', [0, 2]]]
 * leftOut.map(({ at, code }) => [at, code]) // => [[1, 'absent']]
 * ```
 */
declare const spendTransactions: (lines: readonly SpendLine[]) => SpendTransactions;

/** Whether the days of each table are written month first, by the number of the table. */
type DayOrdersOfTables = ReadonlyMap<number | undefined, boolean>;

/** A line of an excerpt. */
interface ExcerptLine {
    readonly line: SpendLine;
    /** Which line of the whole it is, or the first of those that it stands for, from 0. */
    readonly row: number;
    /** How many lines it stands for: 1 unless given. */
    readonly times?: number;
}
/** What a rule is to look at. */
interface RuleExcerpt {
    /** In the order of the whole. */
    readonly lines: readonly ExcerptLine[];
    /** How many places besides these the rule would have looked at, and found right. */
    readonly passed: number;
}
/**
 * What matters of a long list of payments, as an engine has sifted it: for each rule lines of which it finds what it
 * would find of the whole.
 */
interface SpendExcerpt {
    /** The codes of the rules, each with what it is to look at. */
    readonly rules: Readonly<Partial<Record<FinanceCode, RuleExcerpt>>>;
    /** Whether the days of each table are written month first, by the number of the table. */
    readonly monthFirst: DayOrdersOfTables;
}
/**
 * Returns the report on a long list of payments of which an engine has sifted what matters: the rules of `readSpend`
 * are run on the excerpt, and find of it what they find of the whole, in the same words.
 *
 * @param reading - where lines stand, and what was found while the list was read
 * @param excerpt - what each rule is to look at; a rule that is not in it is told as not run
 * @param options - the day to judge by, and all else that a check of a model takes
 * @param settings - of the finance plugin
 */
declare const checkSpendExcerpt: (reading: Reading<readonly [FinancePlugin]>, excerpt: SpendExcerpt, options: CheckOptions<readonly [FinancePlugin]>, settings?: FinanceOptions) => Report;

/**
 * What a transaction comes to from which it is published, in pounds.
 *
 * @see GOV.UK, how to publish central government spending over £25,000, read on 29 November 2026,
 *   https://www.gov.uk/guidance/how-to-publish-central-government-spending-over-25000
 */
declare const publicationThreshold: Decimal;

/** A text in the column of dates, and how many payments state it. */
interface DayTally {
    readonly text: string;
    readonly times: number;
}
/** What the dates of a table come to. */
interface DaysOfTable {
    /** Whether they are written month first. */
    readonly monthFirst: boolean;
    /** The texts of which something is said, so that it is to be known where the first of them stand. */
    readonly told: readonly string[];
    /** The texts that are a day on which a payment may have been made. */
    readonly probable: readonly string[];
}
/**
 * Returns what the dates of a table come to, text by text.
 *
 * @param tallies - each text once, in the order in which they first stand
 * @param table - the day to judge by, and the months that the table is named for
 */
declare const daysOfTable: (tallies: readonly DayTally[], table: {
    readonly asOf: IsoDate;
    readonly period?: string | undefined;
}) => DaysOfTable;

/**
 * What a line of a table is. `other`: a heading, a count of payments, a line that says nothing, or one from which
 * nothing was read.
 */
type LineRole = 'payment' | 'total' | 'other';
/** Returns what a line of a table of payments is. */
declare const roleInTable: (line: SpendLine) => LineRole;
/**
 * Returns the name, without regard to case and spacing, of the supplier or kind of expense that a total names; empty
 * where it names none.
 */
declare const groupOfTotal: (line: SpendLine) => string;

/** So many suppliers of a table are remembered; what comes after them is not compared with them. */
declare const suppliersCompared = 20000;

/** Why a cell in the column of dates states no day. */
type DayFault = 'hashes' | 'time' | 'serial' | 'impossible' | 'spreadsheetError' | 'missing' | 'coarse' | 'unreadable';
/** What stands as the date of a payment: the day by each order of day and month, or why it is none. */
interface PaymentDay {
    readonly dayFirst?: IsoDate;
    readonly monthFirst?: IsoDate;
    readonly fault?: DayFault;
    /** The day that it may have been. */
    readonly perhaps?: IsoDate;
    /** The month alone that is stated, as `2025-04`: beside the fault `coarse`. */
    readonly month?: string;
    /** It is not shown on purpose. */
    readonly withheld?: true;
}

/** The date of a payment, as it is read and compared. */
interface DayText extends PaymentDay {
    /** By which texts that are no day are told to be one. */
    readonly name: string;
}
/** A supplier, as it is read and compared. */
interface SupplierText {
    /** One for all spellings; empty where none is stated or it is withheld. */
    readonly key: string;
    readonly withheld: boolean;
}
/** A transaction number, as it is compared. */
interface NumberText {
    /** Empty where none is stated or it is withheld. */
    readonly key: string;
    readonly isBlank: boolean;
    /** A spreadsheet has cut it short, shows an error in its place, or may have turned or rounded it. */
    readonly isDamaged: boolean;
}
/** A VAT registration number. */
interface VatNumberText {
    /** A spreadsheet has damaged it, or it is none that is issued in the United Kingdom, where it claims to be one. */
    readonly isFaulty: boolean;
}
/** What stands as an amount. */
interface AmountText {
    /** `heading`: the heading of the column, repeated. `inexact`: an approximate amount, a range or a bound. */
    readonly kind: 'exact' | 'inexact' | 'dash' | 'absent' | 'notRead' | 'heading';
    /** Pounds, or about so many where the amount is not exact. */
    readonly value?: string;
    /** By which texts that are no exact amount are told to be one. */
    readonly name: string;
}
/**
 * How the texts of a payment are read, each by itself: what an engine is told that reads plain forms alone.
 *
 * @example
 * ```ts
 * spendTexts.day('31/02/2025') // => { fault: 'impossible', name: '31/02/2025' }
 * spendTexts.supplier('Alpha Ltd.') // => { key: 'alpha', withheld: false }
 * spendTexts.number('n/a') // => { key: '', isBlank: false, isDamaged: false }
 * spendTexts.vatNumber('GB 980 7806 85') // => { isFaulty: true }
 * spendTexts.amount('(£26,000.00)') // => { kind: 'exact', value: '-26000', name: '-26000' }
 * ```
 */
declare const spendTexts: {
    readonly day: (text: string) => DayText;
    readonly supplier: (text: string) => SupplierText;
    readonly number: (text: string) => NumberText;
    readonly vatNumber: (text: string) => VatNumberText;
    readonly amount: (text: string) => AmountText;
};

/** A payment that stands in two tables, by the places of its lines, counted from 0. */
interface SharedPayment {
    readonly one: number;
    readonly other: number;
    /** By the order of day and month of its table. */
    readonly day: IsoDate;
}
/** Months of which no table of a body was given, between months of which one was. */
interface MissingMonths {
    /** As the tables spell it; left out where they do not say whose they are. */
    readonly entity?: string;
    /** The first and last month that a table covers: `2025-04`. */
    readonly from: string;
    readonly to: string;
    readonly missing: readonly string[];
}
/** What shows only between the tables of a set, such as the files of a year. */
interface SpendBetweenTables {
    readonly shared: readonly SharedPayment[];
    readonly months: readonly MissingMonths[];
}
/**
 * Compares tables of payments with each other, such as the files of a year's months: which payments stand in two of
 * them, and of which months none is there. A payment is the same where supplier, transaction number, day and amount
 * are, and type and area where both state them; spellings of a supplier and forms of a date are one. Of one that states
 * no number, supplier, day or
 * exact amount nothing is said.
 *
 * @param lines - the lines of all tables as published, each with the number of its table
 * @example
 * ```ts
 * const line = (table: number, transactionNumber: string, datePaid: string) =>
 *   spendLineSchema.parse({ table, transactionNumber, datePaid, supplier: 'Alpha Ltd', amount: '£30,000' })
 * const lines = [line(1, '1', '30/04/2025'), line(2, '1', '2025-04-30'), line(2, '2', '02/07/2025')]
 * const { shared, months } = compareSpendTables(lines)
 * shared // => [{ one: 0, other: 1, day: '2025-04-30' }]
 * months // => [{ from: '2025-04', to: '2025-07', missing: ['2025-05', '2025-06'] }]
 * ```
 */
declare const compareSpendTables: (lines: readonly SpendLine[]) => SpendBetweenTables;

/** What was paid to one supplier, all spellings of its name together. */
interface SupplierSum {
    /** As it was first spelled. */
    readonly supplier: string;
    /** Lines with an exact amount. */
    readonly payments: number;
    /** Pounds sterling. */
    readonly total: Decimal;
}
/** What was paid in one month, by the days that the lines state. */
interface SpendMonth {
    /** `2025-04`. */
    readonly month: string;
    readonly payments: number;
    /** Pounds sterling, of the lines with an exact amount. */
    readonly total: Decimal;
}
/** What a table of payments holds. */
interface SpendSummary {
    /** Which of several tables it is, counted from 1; left out where there is one. */
    readonly table?: number;
    /** Lines that list a payment or a part of one. */
    readonly payments: number;
    /** Pounds sterling, of the lines with an exact amount. */
    readonly total: Decimal;
    /** The first and last day paid; none where no day can be read. */
    readonly first?: IsoDate;
    readonly last?: IsoDate;
    /** The first and last month, where payments state a month and no day: `2025-04`. */
    readonly firstMonth?: string;
    readonly lastMonth?: string;
    /** In the order of the calendar. */
    readonly months: readonly SpendMonth[];
    /** Payments that state no day that can be read; some may state their month. */
    readonly undated: number;
    /** Whether the heading of the amount says that VAT is in it. */
    readonly vatBasis?: 'gross' | 'net';
    /** Payments that state no exact amount: they are in no sum. */
    readonly withoutAmount: number;
    /** Payments whose supplier is withheld on purpose: they are in the total, and under no supplier. */
    readonly withheld: number;
    /** Rows that state a total of others: they are in no sum. */
    readonly totals: number;
    /** Rows from which nothing was read. */
    readonly unread: number;
    /** The largest first; `null` where there are more than 50,000. */
    readonly suppliers: readonly SupplierSum[] | null;
    /** Columns that the Treasury's guidance asks for and no line states. */
    readonly columnsAbsent: readonly string[];
}
/** Adds up tables of payments. */
interface SpendFold {
    /** Adds lines, as published: totals and what is no payment included. */
    add(lines: Iterable<SpendLine>): void;
    /** A summary of each table, in the order in which they were met. */
    summaries(): readonly SpendSummary[];
}
/**
 * Returns what adds up payments, piece by piece: how many there are, what they come to, when they were paid and to
 * whom. What it holds grows with suppliers and months, not with lines. Lines are counted as published: one that stands
 * twice is counted twice.
 *
 * @example
 * ```ts
 * const line = (datePaid: string, supplier: string, amount: string) =>
 *   spendLineSchema.parse({ datePaid, supplier, amount })
 * const fold = spendFold()
 * fold.add([line('01/04/2025', 'Alpha Ltd', '£30,000'), line('30/04/2025', 'ALPHA LIMITED', '£26,000.50')])
 * fold.add([line('02/05/2025', 'Beta plc', '£27,000'), line('', 'Total', '£83,000.50')])
 * const [summary] = fold.summaries()
 * summary?.total // => '83000.5'
 * summary?.payments // => 3
 * summary?.last // => '2025-05-02'
 * summary?.suppliers?.map(({ supplier, total }) => [supplier, total])
 * // => [['Alpha Ltd', '56000.5'], ['Beta plc', '27000']]
 * summary?.months.map(({ month, payments }) => [month, payments]) // => [['2025-04', 2], ['2025-05', 1]]
 * ```
 */
declare const spendFold: () => SpendFold;

/**
 * Returns several tables of payments as one summary, such as the months of a year. A payment that stands in two of them
 * is counted twice: `compareSpendTables` says which do.
 *
 * @param summaries - of the tables, as `spendFold` gives them: each with its own order of day and month
 * @example
 * ```ts
 * const fold = spendFold()
 * fold.add([spendLineSchema.parse({ table: 1, supplier: 'Alpha Ltd', datePaid: '30/04/2025', amount: '£30,000' })])
 * fold.add([spendLineSchema.parse({ table: 2, supplier: 'ALPHA', datePaid: '05/13/2025', amount: '£26,000' })])
 * const year = spendTogether(fold.summaries())
 * year.total // => '56000'
 * year.months.map(({ month }) => month) // => ['2025-04', '2025-05']
 * year.suppliers?.map(({ supplier, payments }) => [supplier, payments]) // => [['Alpha Ltd', 2]]
 * ```
 */
declare const spendTogether: (summaries: readonly SpendSummary[]) => SpendSummary;

/** How payments are read and judged; a payment after the day to judge by is in the future. */
interface ReadSpendOptions extends ReadOptions {
    /** How many days two equal payments to one supplier may lie apart to be told: 14 unless given. */
    readonly alikeWithinDays?: number;
    /** Names of suppliers, each with the name to use: what was paid to one is told and added up together. */
    readonly vendors?: OwnNames;
}
/** What is read of the payments that a body published, and what is found. */
type SpendReading = ReadPart<SpendLine>;
/**
 * Reads the payments over £25,000 of a file and checks them, as `imt check` does. What comes whole, or in no more
 * pieces than are held, is checked by all rules; of a longer file the rules that need a whole table are not run, which
 * the report says, and memory does not grow with it.
 *
 * @param source - what `read` or `readCsv` of `@imt/tables` gave of one file or several, or the pieces of one file, as
 *   `readCsvInPieces` gives them
 * @param options - the day to judge by, headings, progress and when to stop
 * @returns the lines, where they stand, what was left out, what was found
 * @throws {TypeError} when `source` is none, or an option is not what it should be
 * @throws the reason of `signal`, when it is aborted
 * @example
 * ```ts
 * const at = (line: number) => ({ kind: 'text', source: 'april.txt', line, column: 1 }) as const
 * const cells = (row: number, ...texts: string[]) => texts.map((text) => ({ text, location: at(row) }))
 * const table = {
 *   kind: 'table',
 *   under: [],
 *   headers: ['Date', 'Supplier', 'Transaction number', 'Amount'],
 *   rows: [cells(2, '01/04/2025', 'Alpha Ltd', '1', '£30,000.00'), cells(3, '######', 'Beta plc', '2', '£26,000.00')],
 *   location: at(1),
 * } as const
 * const spend = await readSpend({ name: 'april.csv', kind: 'csv', blocks: [table] }, { asOf: '2026-11-29' })
 * spend.value?.map(({ supplier }) => supplier) // => ['Alpha Ltd', 'Beta plc']
 * spend.findings.map(({ rule, stated }) => [rule, stated]) // => [['finance/payment-date-not-read', '######']]
 * spend.summaries[0]?.find(({ label }) => label === 'total')?.text // => '£56,000'
 * ```
 */
declare const readSpend: (source: Sources, options: ReadSpendOptions) => Promise<SpendReading>;

/** How the payments of files are read and judged: all parts of a result by the same. */
interface PartialSpendOptions extends Pick<ReadSpendOptions, 'asOf' | 'headings' | 'alikeWithinDays' | 'vendors'> {
    /** So many rows of a file are held: 100,000 unless given. A longer one is refused. */
    readonly holdRows?: number;
}
/**
 * Returns what the payments of some files give to the result of all: a partial result as plain JSON, which
 * `mergePartials` merges with others and `finishSpend` finishes. Each file is a part, checked by the rules that look at
 * one file; of each payment the part keeps what the rules between files compare (supplier, number, day, amount, type,
 * area, place), some 100 to 200 bytes, and nothing else of its row.
 *
 * @param source - what `read` or `readCsv` of `@imt/tables` gave of one file or several, or the pieces of one file, as
 *   `readCsvInPieces` gives them
 * @param options - the day to judge by, headings, how close equal payments are told
 * @returns the partial result; or that a file has more rows than are held
 * @throws {TypeError} when `source` is none, or an option is not what it should be
 * @example
 * ```ts
 * const at = (line: number) => ({ kind: 'text', source: 'april.txt', line, column: 1 }) as const
 * const cells = (row: number, ...texts: string[]) => texts.map((text) => ({ text, location: at(row) }))
 * const table = {
 *   kind: 'table',
 *   under: [],
 *   headers: ['Date', 'Supplier', 'Transaction number', 'Amount'],
 *   rows: [cells(2, '01/04/2025', 'Alpha Ltd', '1', '£30,000.00')],
 *   location: at(1),
 * } as const
 * const april = await partialSpend({ name: 'april.csv', kind: 'csv', blocks: [table] }, { asOf: '2026-11-29' })
 * const merged = mergePartials([valueOf(april)])
 * valueOf(finishSpend(valueOf(merged))).totals // => { payments: 1, amount: '30000', withoutAmount: 0 }
 * ```
 */
declare const partialSpend: (source: Sources, options: PartialSpendOptions) => Promise<Parsed<PartialResult<SpendState>>>;

/** How a ledger is read and judged. */
type ReadLedgerOptions = ReadOptions;
/** What is read of a ledger or a trial balance, and what is found. */
type LedgerReading = ReadPart<LedgerRow>;
/**
 * Reads a ledger or a trial balance of a file and checks it, as `imt check` does: totals, debits against credits,
 * balances against what came to them. All of these checks run in pieces too, in memory that does not grow with the
 * file. To sum up a ledger by cost centre and class, and to merge what several machines made of it, use
 * `summariseLedger`.
 *
 * @param source - what `read` or `readCsv` of `@imt/tables` gave of one file or several, or the pieces of one file, as
 *   `readCsvInPieces` gives them
 * @param options - the day to judge by, headings, progress and when to stop
 * @returns the rows, where they stand, what was left out, what was found, in pounds
 * @throws {TypeError} when `source` is none, or an option is not what it should be
 * @throws the reason of `signal`, when it is aborted
 * @example
 * ```ts
 * const at = (line: number) => ({ kind: 'text', source: 'tb.txt', line, column: 1 }) as const
 * const cells = (row: number, ...texts: string[]) => texts.map((text) => ({ text, location: at(row) }))
 * const table = {
 *   kind: 'table',
 *   under: ['Trial balance at 31 March 2026'],
 *   headers: ['Account', 'Account name', 'Debit', 'Credit'],
 *   rows: [cells(2, '1300', 'Bank', '5,000.00', ''), cells(3, '3000', 'Reserves', '', '4,100.00')],
 *   location: at(1),
 * } as const
 * const ledger = await readLedger({ name: 'tb.csv', kind: 'csv', blocks: [table] }, { asOf: '2026-11-29' })
 * ledger.value?.map(({ account }) => account) // => ['1300', '3000']
 * ledger.findings.map(({ rule, level }) => [rule, level]) // => [['finance/debits-and-credits-disagree', 'error']]
 * ledger.summaries[0]?.at(-1)?.text // => '£5,000 and £4,100, £900 apart'
 * ```
 */
declare const readLedger: (source: Sources, options: ReadLedgerOptions) => Promise<LedgerReading>;

export { type AllocationMode, type Amount, type AmountNotRead, type AmountText, type AnsweredTest, type AssetChange, type BalanceSheetCharge, type BookAdjustment, type BookAdjustmentKind, type BookMovements, type BookValue, type BudgetChange, type BudgetColumns, type BudgetComparison, type BudgetLine, type CapitalAmount, type CapitalAmountInput, type CapitalCharge, type CapitalChargeInput, type CapitalLine, type CapitalLineInput, type CapitalMeasure, type CapitalOutturn, type CapitalPlace, type CapitalPosition, type CapitalPositions, type CapitalisationAnswer, type CapitalisationLine, type CapitalisationReason, type CapitalisationThreshold, type ClassSummaryLine, type ClassSummaryLineInput, type ComparedLedgerTotal, type ComparedLine, type Conventions, type DayOrdersOfTables, type DayTally, type DayText, type DaysOfTable, type DepreciableAsset, type DepreciableAssetInput, type DepreciationConvention, type DepreciationMethod, type DepreciationPolicy, type DepreciationSchedule, type DepreciationYear, type DividendBasis, type DividendRate, type DividendSheet, type ExcerptLine, type Finance, type FinanceCode, type FinanceInput, type FinanceOptions, type FinancePlugin, type FinishLedgerOptions, type FinishSpendOptions, type FinishedLedger, type FinishedPart, type FinishedSpend, type Forecast, type ForecastMethod, type FurtherFigure, type FurtherFigureInput, type GroupJudgement, type Lease, type LeaseAnswers, type LeaseCandidate, type LeaseChange, type LeasePeriod, type LeasePolicy, type LeaseRate, type LeaseReason, type LeaseRemeasurement, type LeaseYear, type LedgerCell, type LedgerColumn, type LedgerCounts, type LedgerFold, type LedgerFoldOptions, type LedgerLayout, type LedgerLine, type LedgerLineInput, type LedgerPartial, type LedgerReading, type LedgerRefusalCode, type LedgerRow, type LedgerRowInput, type LedgerState, type LedgerStatement, type LedgerSummary, type LedgerTotalRow, type LedgerTotals, type LineRole, type MissingMonths, type MoneyColumn, type Nature, type NoLayout, type NotBudgeted, type NotPaid, type NotPositioned, type NumberText, type OwnPriceYear, type OwnPrices, type PartialLedgerOptions, type PartialSpendOptions, type PaymentColumns, type PaymentPlace, type PeriodMovement, type PhasedBudget, type PhasedMonth, type PhasingMode, type PriceSeries, type ProgrammeTotals, type Purchase, type PurchaseKind, type PurchaseLine, type ReadLedgerOptions, type ReadOptions, type ReadPart, type ReadSpendOptions, type ReadStatementOptions, type RealAmount, type Recipient, type RecognitionAnswers, type RecognitionTest, type RecordedRule, type RevenueLine, type RevenueLineInput, type RightOfUse, type RollForward, type RollForwardLine, type RollUpNode, type RollUpOptions, type RolledLine, type RowRole, type RuleExcerpt, type Scale, type Share, type SharedPayment, type SignConvention, type Slippage, type Sources, type SourcesAndApplications, type SpendBetweenTables, type SpendExcerpt, type SpendFold, type SpendLine, type SpendLineInput, type SpendMonth, type SpendReading, type SpendRole, type SpendState, type SpendSummary, type SpendTotals, type SpendTransaction, type SpendTransactions, type StatedScale, type Statement, type StatementBudget, type StatementCell, type StatementCellInput, type StatementColumn, type StatementInput, type StatementMeasure, type StatementReading, type StatementRow, type Step, type Stops, type SummariseLedgerOptions, type SupplierSum, type SupplierText, type TakenOn, type Variance, type VarianceDirection, type VarianceOptions, type VatBasis, type VatNumberText, type VatSplit, type VatTerms, type Virement, type VirementInput, type VirementLine, allocate, applyVirement, bookMovements, budgetLines, capitalCharge, capitalLineSchema, capitalPositions, capitalisationGate, capitalisationThresholds, checkSpendExcerpt, checkVirement, classSummaryLineSchema, compareBudgets, compareSpendTables, costPerWte, daysOfTable, depreciableAssetSchema, depreciationSchedule, dividendRates, finance, financeSection, finishLedger, finishSpend, forecastOutturn, groupOfTotal, inReal, incomeRecovery, isTotalWord, leaseQuestions, ledgerFold, ledgerLayoutOf, ledgerLineSchema, ledgerSummary, mergeLedgers, netBookValue, partialLedger, partialSpend, payShare, phase, programmeTotals, publicationThreshold, readLedger, readSpend, readStatement, revenueLineSchema, rightOfUse, roleInTable, rollForward, rollUp, rowRole, slippage, sourcesAndApplications, spendFold, spendLineSchema, spendTexts, spendTogether, spendTransactions, statementSchema, summariseLedger, suppliersCompared, variance, vatOf, virementSchema };
