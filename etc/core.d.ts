import * as z from 'zod';
import * as library from 'decimal.js';

/**
 * How sure a finding is: `error` contradicts itself or a binding source; `warning` is likely wrong; `note` could be
 * better.
 */
type Level = 'error' | 'warning' | 'note';
/** Which promise of the publication a finding touches. */
type Band = 'validity' | 'accuracy' | 'usefulness' | 'disclosure';
/** `<plugin>/<condition>`. `core/`, `tables/` and `cli/` belong to the readers and the schema check. */
type RuleCode = `${string}/${string}`;

/** A calendar day as `YYYY-MM-DD`, without time or zone. Made and checked by `isoDate`. */
type IsoDate = `${number}-${number}-${number}`;
/** True if the text is a day that exists, written `YYYY-MM-DD`. */
declare const isIsoDate: (text: string) => text is IsoDate;
/**
 * Returns the text as an `IsoDate`.
 *
 * @param text - a calendar day, `YYYY-MM-DD`
 * @throws {RangeError} when it is not a day that exists
 * @example
 * ```ts
 * isoDate('2018-03-31') // => '2018-03-31'
 * ```
 */
declare const isoDate: (text: string) => IsoDate;

/**
 * Where a number, a rule or a claim comes from. `verified: false` is shown as unverified wherever the citation goes.
 */
interface Citation {
    readonly title: string;
    readonly provision?: string;
    readonly url: string;
    /** The day the source was read. */
    readonly read?: IsoDate;
    readonly verified: boolean;
}

/** RFC 6901 pointer from the root of the publication: `/sections/finance/revenue/3/budget`. */
type JsonPointer = '' | `/${string}`;
/**
 * Returns the RFC 6901 pointer made of the given tokens, escaped. Two pointers are joined as texts: `${at}/budget`.
 *
 * @param tokens - keys and array positions (from 0), outermost first
 * @see RFC 6901, https://www.rfc-editor.org/rfc/rfc6901
 * @example
 * ```ts
 * pointerTo('sections', 'finance', 'revenue', 3, 'budget') // => '/sections/finance/revenue/3/budget'
 * ```
 */
declare const pointerTo: (...tokens: readonly (string | number)[]) => JsonPointer;

/**
 * A remark on something that was read all the same. `at` says what it is about: unless its type says otherwise, a place
 * in the text that was read, counted in UTF-16 units.
 */
interface Note<At = number> {
    readonly code: string;
    readonly message: string;
    readonly at?: At;
    /** The numbers and names in the message, for a program. */
    readonly params?: Readonly<Record<string, string | number>>;
}
/**
 * Why something gives no value; `at` where it stands in the publication, `suggestion` what it may have been meant as.
 */
interface Refusal {
    readonly code: string;
    readonly message: string;
    readonly at?: JsonPointer;
    readonly suggestion?: string;
}
/** What reading one piece of published text gives: a value with remarks, or a refusal that names its reason. */
type Parsed<T> = {
    readonly ok: true;
    readonly value: T;
    readonly notes: readonly Note[];
} | Refused;
/** The half of `Parsed` that holds no value. */
interface Refused {
    readonly ok: false;
    readonly refusal: Refusal;
}
/**
 * Returns a refusal as a reader gives it.
 *
 * @param code - for a program
 * @param message - what is wrong and what to do, for a person
 * @param suggestion - what the text may have been meant as
 */
declare const refused: (code: string, message: string, suggestion?: string) => Refused;
/** A part that was there and was not used, and why: `code` for a program, `why` in words, `text` as it stands. */
interface LeftOut<At = JsonPointer, Code extends string = string> {
    readonly at: At;
    readonly code: Code;
    readonly why: string;
    readonly text?: string;
}

/**
 * Returns the value that a reading gave, for code that knows its text to be readable, such as a constant. For text that
 * others wrote, look at `ok` and show them the refusal.
 *
 * @param parsed - what a function that reads text gave
 * @throws {RangeError} when it was refused, with the message of the refusal
 * @example
 * ```ts
 * valueOf(parseFigure('£1,000', { unit: 'gbp' })).unit // => 'gbp'
 * ```
 */
declare const valueOf: <Value>(parsed: Parsed<Value>) => Value;

/** Members of one kind that nobody took: `contracts[].value.tax`, how many, and where the first of them stands. */
interface LeftMembers {
    readonly path: string;
    readonly times: number;
    readonly first: JsonPointer;
}
/**
 * Keeps account of what is taken out of a JSON value, so that every member of it is either taken or told of. A member
 * that says nothing (`null`, a blank text, an empty object or list) counts as not there.
 */
interface Members {
    /** The value of a member, which is taken with all in it; `undefined` for one that says nothing or is set aside. */
    take<Whole extends object, Key extends keyof Whole & string>(whole: Whole | null | undefined, key: Key): NonNullable<Whole[Key]> | undefined;
    /** The same, for what is in it to be taken by and by. */
    look<Whole extends object, Key extends keyof Whole & string>(whole: Whole | null | undefined, key: Key): NonNullable<Whole[Key]> | undefined;
    /** The items of a list that say something and are not set aside, each with its position. */
    items<Item>(list: readonly Item[] | null | undefined): readonly (readonly [NonNullable<Item>, number])[];
    /** Sets a member or item aside: it cannot be read, and has been told of. */
    setAside(whole: object, key: string): void;
    /** The members of the value that were neither taken nor set aside, by kind. */
    left(root: unknown): readonly LeftMembers[];
}
/** Returns the account of one JSON value. */
declare const membersOf: () => Members;

/** What a figure counts: pounds sterling, whole-time equivalents, things, or per cent. */
type Unit = 'gbp' | 'wte' | 'count' | 'percent';

/**
 * A place in the reader's own file. Rows, cells, lines, columns and pages count from 1. `other` is the place of a
 * format that has no kind of its own: it says in words where in the file it is.
 */
type Location = {
    readonly kind: 'html';
    readonly source: string;
    readonly line: number;
    readonly column: number;
    readonly table?: number;
    readonly row?: number;
    readonly cell?: number;
} | {
    readonly kind: 'csv';
    readonly source: string;
    readonly line: number;
    readonly column: number;
    readonly record: number;
    readonly field: number;
} | {
    readonly kind: 'sheet';
    readonly source: string;
    readonly sheet: string;
    readonly a1: string;
} | {
    readonly kind: 'page';
    readonly source: string;
    readonly page: number;
    readonly line: number;
    /** Of a table, which cell of its row it is, from the left. */
    readonly cell?: number;
} | {
    readonly kind: 'text';
    readonly source: string;
    readonly line: number;
    readonly column: number;
} | {
    readonly kind: 'json';
    readonly source: string;
    readonly pointer: JsonPointer;
    /** Where it stands in the text, from readers that know it. */
    readonly line?: number;
    readonly column?: number;
} | {
    readonly kind: 'other';
    readonly source: string;
    /** The id of the reader. */
    readonly format: string;
    /** Where in the file, as its readers would say it: `record 3, amount`. */
    readonly within?: string;
    readonly line?: number;
    readonly column?: number;
};

/** A finding that a body has looked at and lets stand: which, why, who decided, and until when. */
interface Acceptance {
    /** That of the finding, as a report gives it. */
    readonly fingerprint: string;
    readonly reason: string;
    /** Who decided, as a role ("Head of IT finance"): never the name of a person. */
    readonly role: string;
    /** The last day on which it holds. */
    readonly until: IsoDate;
}
/** How a finding was accepted. It stands in the report all the same. */
interface Accepted extends Omit<Acceptance, 'fingerprint'> {
    /** Whether it keeps standing in the way of publishing: a finding about personal data does. */
    readonly blocks: boolean;
}

/** One cell that would change, and how. */
interface Change {
    readonly at: JsonPointer;
    readonly location?: Location;
    readonly from: string;
    readonly to: string;
}
/** A cell that a finding rests on, and the part it plays. */
interface Evidence {
    readonly at: JsonPointer;
    readonly location?: Location;
    readonly role: 'total' | 'addend' | 'corroborates' | 'conflicts';
    readonly text: string;
}
/** What a rule hands to `run.report`: the model adds place, level, citation and fingerprint. */
interface FindingDraft {
    readonly at: JsonPointer;
    readonly message: string;
    /** Table, row key, column: what the fingerprint is made from, with `stated`. Never a line number. */
    readonly key: readonly string[];
    /** Only to lower the rule's level. */
    readonly level?: Level;
    /**
     * What it is about, as its reader calls it: the title of a contract, the reference of a request. Never the name of a
     * person. A place alone sends the reader to the file to see which one is meant.
     */
    readonly about?: string | undefined;
    /** The sources that this finding rests on. Left out, those of the rule. */
    readonly citation?: readonly Citation[];
    readonly stated?: string;
    readonly computed?: string;
    readonly difference?: {
        readonly amount: string;
        readonly unit: Unit | 'days';
        readonly percent?: number;
    };
    readonly evidence?: readonly Evidence[];
    /** Present only where the data prove that no other repair is as small. */
    readonly repair?: Change & {
        readonly proof: string;
        readonly confidence: 'unique';
    };
    readonly candidates?: readonly {
        readonly changes: readonly Change[];
        readonly why: string;
    }[];
}
/** A finding as it stands in a report: plain JSON. */
interface Finding extends Omit<FindingDraft, 'key' | 'level' | 'about'> {
    readonly rule: RuleCode;
    readonly level: Level;
    readonly band: Band;
    readonly location?: Location;
    readonly about?: string;
    readonly fingerprint: string;
    /** By whom, why and until when it was accepted; left out where it was not. */
    readonly accepted?: Accepted;
}
/** One line of the summary of a table: what is told, and the words that tell it. */
interface SummaryLine {
    readonly label: string;
    readonly text: string;
}
/** What a rule is given while it runs. */
interface Run {
    /** The day of the check. */
    readonly asOf: IsoDate;
    /**
     * The day to judge a value by: that of the source that it stands in, where this says an earlier one or one was given
     * with it, and otherwise that of the check. An answer of last year is judged by last year.
     */
    asOfAt(at: JsonPointer): IsoDate;
    /**
     * One thing looked at: makes `applied` and `passed`. It was read, or is an optional part or key of what was: a rule
     * that names another place has failed.
     */
    checked(at: JsonPointer): void;
    /**
     * Says of how many things besides, looked at and found right, no place is known: of the plain rows of a long table,
     * which were counted from their text and come without one.
     */
    passed(count: number): void;
    report(finding: FindingDraft): void;
    /**
     * Says which figures were compared with one another, whatever came of it: the result of the relation first, then its
     * parts. The report counts them as checked; it is no check of its own beside `checked` and `report`.
     *
     * @param figures - places of figures, walked through once. Where a table comes in pieces, each numbers its rows from
     *   0; a rule that remembers rows of earlier pieces numbers them backwards, -1 being the row before
     * @param holds - whether the relation holds; `withinRounding` for a sum that is not exact, and agrees on the rounding
     *   that its figures state: the report tells such sums apart
     */
    compared(figures: Iterable<JsonPointer>, holds: boolean | 'withinRounding'): void;
    /**
     * Says of a figure that looks like a result why it was compared with nothing. The report names it among the totals
     * that were not checked, unless another rule has checked it.
     *
     * @param figure - the place of the figure
     * @param label - the words of its row or column
     */
    notCompared(figure: JsonPointer, label: string, because: 'noRelation' | 'searchEnded'): void;
    /**
     * True where the sources that hold two places say the year or month of each, by name or title, and they have no day
     * in common: `2024/estate.csv` and `2025/estate.csv`. What differs between them is news, not a contradiction.
     */
    ofDifferentPeriods(one: JsonPointer, two: JsonPointer): boolean;
    /**
     * Remembers where something stands, for a finding that is made when the whole of a table was seen, and returns the
     * pointer by which it is then named: rows of pieces are numbered from 0 in each, and here through the table. What is
     * remembered stays until the table ends, so a rule remembers few places.
     *
     * @param place - where it stands, if the rule was told so and its rows have gone by
     */
    remember(at: JsonPointer, place?: Location): JsonPointer;
    /**
     * Says in a few words what a table holds, such as how many payments and their sum: lines of the summary that the
     * report gives for the table.
     *
     * @param at - a place in the table
     */
    summarise(at: JsonPointer, lines: readonly SummaryLine[]): void;
    /** Says why the rule had nothing to look at. Silence never reads as a pass. */
    notApplicable(reason: string): void;
}

/** Findings of one code and level that are counted and not listed: there are too many like them. */
interface Unlisted {
    readonly rule: RuleCode;
    readonly level: Level;
    readonly count: number;
}
/** Findings that are listed, and how many there are besides. */
interface ListedFindings {
    readonly findings: readonly Finding[];
    readonly unlisted: readonly Unlisted[];
}
/** Takes findings, keeps the first of each code, and counts the others: what it holds is bounded. */
interface FindingList {
    /** True if one more finding of the code would be kept: a finding that is not need not be made. */
    hasRoom(rule: RuleCode): boolean;
    add(finding: Finding): void;
    /** Counts findings without keeping them. */
    count(rule: RuleCode, level: Level, times: number): void;
    all(): ListedFindings;
}
/**
 * Returns an empty list.
 *
 * @param most - how many findings of one code are kept
 */
declare const createFindingList: (most?: number) => FindingList;

/** The days that a source speaks of, both included. */
interface Period {
    readonly start: IsoDate;
    readonly end: IsoDate;
}

/** One cell of a table or item of a list, as published. */
interface Cell {
    readonly text: string;
    readonly location: Location;
    readonly header?: boolean;
    readonly hidden?: boolean;
}
interface Heading {
    readonly kind: 'heading';
    readonly level: 1 | 2 | 3 | 4 | 5 | 6;
    readonly text: string;
    readonly location: Location;
}
interface Paragraph {
    readonly kind: 'paragraph';
    readonly text: string;
    /** What stands right after it and is no text of the page's own, from readers that know it. */
    readonly leadsTo?: 'picture' | 'code' | 'quotation' | 'form';
    /** Of a list of descriptions, from readers that know it: a term, or what is said of it. */
    readonly within?: 'term' | 'description';
    readonly location: Location;
}
interface List {
    readonly kind: 'list';
    readonly items: readonly Cell[];
    readonly location: Location;
}
interface Link {
    readonly kind: 'link';
    readonly text: string;
    readonly href: string;
    readonly location: Location;
}
/** A table: `under` holds the headings above it, outermost first; `rows` leave out the header row. */
interface Table {
    readonly kind: 'table';
    readonly caption?: string;
    readonly under: readonly string[];
    readonly headers: readonly string[];
    /** Where each heading stands, from readers that know it. */
    readonly headingPlaces?: readonly Location[];
    /** The cells of the heading rows as published, from readers that know them. */
    readonly headingRows?: readonly (readonly Cell[])[];
    readonly rows: readonly (readonly Cell[])[];
    /** Rows that were left out since they repeat the headings, each with the index of the row that it stood before. */
    readonly repeats?: readonly {
        readonly before: number;
        readonly cells: readonly Cell[];
    }[];
    /** The group that each row stands in, where rows of the table name groups and are no rows of it. */
    readonly groups?: readonly (string | undefined)[];
    readonly location: Location;
}
type Block = Heading | Paragraph | List | Link | Table;
/** One file as its reader saw it: blocks in reading order, and the faults that it met. */
interface Source {
    readonly name: string;
    /** What the file itself says that it is called, apart from its blocks: the `title` of a page. */
    readonly title?: string;
    /** What it was read as: the id of its reader, or `empty` or `binary` for a file that none could read. */
    readonly kind: string;
    readonly blocks: readonly Block[];
    /** Of when it is, where whoever reads it knows: this goes before its name and what it says itself. */
    readonly dates?: {
        readonly period?: Period;
        readonly asOf?: IsoDate;
    };
    /** Faults that the reader met and read on after, each with its location. */
    readonly problems?: readonly Finding[];
    /** Faults beyond those that `problems` lists, of codes that it has very many of. */
    readonly unlisted?: readonly Unlisted[];
}
/**
 * Where the values of a batch stand in its text, for readers that want few of the values, or none as a text of its own.
 * Value `v` is `text.slice(offsets[2 * v], offsets[2 * v + 1])`. A negative end says that the value is not what stands
 * there (its quotation marks are doubled, say): take it from the batch's `fields`.
 */
interface RecordSpans {
    readonly text: string;
    /**
     * Index of the first value of each record, and at the end the count of all values: record `r` has `first[r + 1] -
     * first[r]`.
     */
    readonly first: Int32Array;
    readonly offsets: Int32Array;
}
/** A batch of records from a large file: texts only, places on demand. `firstRecord` counts from 1. */
interface RecordBatch {
    readonly firstRecord: number;
    /** The values of each record. A reader may cut them out of the text only when this is first asked for. */
    readonly fields: string[][];
    /** Where the values stand, from readers that know it. */
    readonly spans?: RecordSpans;
    /** Where a field is. `row` and `field` count from 0 within this batch. */
    locate(row: number, field: number): Location;
}

/**
 * The rows of a table as they stand in a text: no cells were made of them yet. Whoever sees from the text alone what a
 * record comes to passes it; of any other the row is asked for. Either is done once for each record, in their order,
 * unless all rows were asked for before.
 */
interface UncutRows {
    readonly spans: RecordSpans;
    /**
     * Passes a record that is a row as it stands: it has as many values as the table has headings, shows something, and
     * does not repeat the headings.
     */
    pass(record: number): void;
    /** The row of a record; `undefined` for one that is none, since it shows nothing or repeats the headings. */
    row(record: number): readonly Cell[] | undefined;
    /** Where a record begins. */
    locate(record: number): Location;
    /** The rows of all records, those that were passed among them. */
    rows(): Table['rows'];
    /**
     * Leaves the records for later, where their reader would otherwise read on behind them: those of a table are dealt
     * with in the order of its pieces.
     */
    hold(): void;
}
/** Returns a table whose cells are made when its rows are first looked at. */
declare const uncutTable: (table: Omit<Table, "rows">, rows: UncutRows) => Table;
/** Returns the records that the rows of a table stand in, of a table that came with them; of a copy it is not known. */
declare const uncutRowsOf: (table: Table) => UncutRows | undefined;

/**
 * Returns whether a heading says that the numbers below it are codes, dates or years.
 *
 * @example
 * ```ts
 * headsCodes('Cost code') // => true
 * headsCodes('Number of devices') // => false
 * ```
 */
declare const headsCodes: (heading: string) => boolean;

/**
 * Returns whether the label of a row or column says that its figures are a result: a total, a balance, a surplus. The
 * name of a company that begins with "Total" says nothing of the kind.
 *
 * @example
 * ```ts
 * isTotalLabel('Grand total:') // => true
 * isTotalLabel('All') // => true
 * isTotalLabel('Total Fitness Ltd') // => false
 * ```
 */
declare const isTotalLabel: (label: string) => boolean;

/** A plugin's part of a publication: its key under `sections`, and the schema of what stands there. */
interface Section<Id extends string, S extends z.ZodType> {
    readonly id: Id;
    readonly schema: S;
}
type AnySection = Section<string, z.ZodType>;
/** What is known of a rule without running it: its catalogue entry. */
interface RuleMeta<Code extends RuleCode> {
    readonly code: Code;
    readonly level: Level;
    readonly band: Band;
    /** One line: the condition the rule finds. */
    readonly summary: string;
    /** A paragraph: what is checked, why it matters, what to do. */
    readonly explain: string;
    readonly citation: readonly Citation[];
    /** It tells of personal data: to accept what it finds does not make it fit to publish. */
    readonly personalData?: true;
}
/**
 * The catalogue entry of a code that no check of a publication reports, but a calculation: of a letter, say, or of the
 * course of a request.
 */
interface CallRule<Code extends RuleCode = RuleCode> extends RuleMeta<Code> {
    /** The functions that report it. */
    readonly reportedBy: readonly string[];
}
/** Erased: what a plugin holds and what an exported rule is annotated with. */
interface Rule<Code extends RuleCode = RuleCode> extends RuleMeta<Code> {
    readonly reads: readonly AnySection[];
    check(sections: any, run: Run): undefined | void;
    /**
     * Parts, such as `finance/spend`, of which it looks at each row by itself, or at none: for rows in pieces it finds
     * what it finds for all of them at once. A table too large to be held is checked by such rules alone.
     */
    readonly rowByRow?: readonly `${string}/${string}`[];
    /**
     * Returns a check that is called for one piece after another, and remembers in constant memory what it must. Left out
     * by a rule that need remember nothing.
     */
    begin?(): BegunCheck<any>;
}
/** A check that has begun: it is called for one piece after another. */
interface BegunCheck<Sections> {
    (sections: Sections, run: Run): undefined | void;
    /**
     * Called once when no more pieces come: what only the whole shows. It names rows by the pointers that `run.remember`
     * gave for them.
     */
    readonly end?: (run: Run) => undefined | void;
}
/** The parts of the sections that a rule reads, each by its section and its key there. */
type PartOf<R extends readonly AnySection[]> = {
    readonly [I in keyof R]: `${R[I]['id']}/${keyof z.output<R[I]['schema']> & string}`;
}[number];
/** The parsed sections a rule declared that it reads, by id. */
type Read<R extends readonly AnySection[]> = {
    readonly [T in R[number] as T['id']]: z.output<T['schema']>;
};

/** For each key of a row, the headings under which it is published. */
type ColumnNames<Key extends string> = {
    readonly [K in Key]: readonly (string | RegExp)[];
};

/** A heading that was misspelt, and the known one for which it was taken. */
interface UnderstoodHeading {
    readonly heading: string;
    readonly as: string;
}
/** A heading that may be two known ones, and was taken for neither. */
interface DoubtfulHeading {
    readonly heading: string;
    /** A known heading for each, the likeliest first. */
    readonly could: readonly string[];
}
/** Which column holds which key, counted from 0, and the headings that were used and not used. */
interface MatchedColumns<Key extends string> {
    readonly at: {
        readonly [K in Key]?: number;
    };
    readonly used: readonly string[];
    readonly unused: readonly string[];
    /** Used headings that were misspelt. */
    readonly understood: readonly UnderstoodHeading[];
    /** Unused headings that may be two known ones. */
    readonly doubtful: readonly DoubtfulHeading[];
}
/**
 * Returns which column of a table holds which key. A heading is known by a name; else by the name without its units,
 * brackets and numbering (`A. Start date (DD/MM/YYYY)`); else by its words in another number or order (`Date of
 * start`); else by a name with one slip in it (`Entuty`), which `understood` tells. All headings are tried in one way
 * before any is tried in the next, so that a name is never kept from its column by what is nearly a name.
 *
 * Where most headings are written in two languages (`Dyddiad / Date`), the side counts of which more is known.
 *
 * The first heading that matches a key takes it; a heading that is already taken, or known to nobody, is listed as
 * unused. One that may by its words or its slip be two keys is neither, and `doubtful` tells it.
 *
 * @param headers - headings as published
 * @param names - for each key, the headings under which it is published
 */
declare const matchColumns: <const Key extends string>(headers: readonly string[], names: ColumnNames<Key>) => MatchedColumns<Key>;

/** One column of a table as text extraction leaves it. */
interface TextColumn {
    /**
     * What the heading may say. A string is compared without regard to case, runs of white space and no-break spaces; an
     * expression is tried on the heading with its white space tidied, for headings that carry a year.
     */
    readonly names: readonly (string | RegExp)[];
    /** True if the text can be a cell of this column. The narrower the columns, the surer a table ends where it ends. */
    accepts(text: string): boolean;
    /** True if a cell may hold nothing: then a line of no-break spaces is a cell. */
    readonly mayBeEmpty?: boolean;
}
/** The headings of a table that a recogniser knows, in the order in which they are published. */
interface TextLayout {
    readonly id: string;
    readonly columns: readonly TextColumn[];
}

/** Where a block stands: the headings above it, outermost first, and its neighbours in the source. */
interface BlockContext {
    readonly under: readonly string[];
    readonly blocks: readonly Block[];
    readonly index: number;
}
/** `true` for `any`, which fits everything and would hide what is wrong. */
type IsAny<T> = 0 extends 1 & T ? true : false;
/**
 * Schema input as it is published: read-only, and any key may be missing, since a row may be cut. The schema says what
 * it needs, and the reader is told what is not there.
 */
type Published<T> = IsAny<T> extends true ? T : T extends string ? string : T extends readonly (infer Item)[] ? readonly Published<Item>[] : T extends object ? {
    readonly [K in keyof T]?: Published<T[K]>;
} : T;
/**
 * Which rows and columns of the blocks went into a part, counted from 0: `rows[2]` lists rows of the third block that
 * was given. Both have an entry for each block; that of a block which is no table is empty.
 */
interface Used {
    readonly rows: readonly (readonly number[])[];
    readonly columns: readonly (readonly number[])[];
}
/** What a recogniser made of the blocks it won: schema input, places and columns. */
interface PartReading<Value> {
    readonly value: Value;
    /** Pointers relative to the part, to where each value was published. */
    readonly places: ReadonlyMap<JsonPointer, Location>;
    readonly columns: {
        /** Headings as the tables have them. */
        readonly used: readonly string[];
        readonly unused: readonly string[];
        /** Used headings that were misspelt, each with the known one for which it was taken. */
        readonly understood?: MatchedColumns<string>['understood'];
        /** Unused headings that may be two known ones, the likeliest first. */
        readonly doubtful?: MatchedColumns<string>['doubtful'];
        /** Used headings over amounts that are kept as text: their figures count, with a sign of money or without. */
        readonly amounts?: readonly string[];
    };
    /** Which rows and columns were read. Left out by a recogniser that does not say. */
    readonly used?: Used;
    /** What was seen and not read, and why: a row of layout, a repeated heading. Left out by one that does not say. */
    readonly leftOut?: readonly LeftOut<Location>[];
}
/** A table as a body may begin it: headings, and rows that show what stands under them. */
interface StarterTable {
    /** What the table is, in one sentence. */
    readonly about: string;
    readonly headings: readonly string[];
    readonly rows: readonly (readonly string[])[];
    /** Where the headings of the recogniser were seen. */
    readonly sources: readonly string[];
}
/** The headings by which a recogniser knows its table, for whoever published one that was not recognised. */
interface KnownTable {
    /** For each key, the headings under which it is published. */
    readonly columns: ColumnNames<string>;
    /** What the table cannot be known without: of each list of keys at least one. */
    readonly wants: readonly (readonly string[])[];
    /** How a body may begin such a table. */
    readonly starter?: StarterTable;
}
/** Records of a piece, from one up to another. */
interface SiftedStretch {
    readonly from: number;
    readonly to: number;
    /** All of them are to be read, together and in their place: what one of them is depends on those around it. */
    readonly isWhole: boolean;
}
/** Where the rows of a stretch stand. */
interface SiftedPlaces {
    /** How many rows of the list that the table is read into stand before its first. */
    readonly before: number;
    /** Where a record begins. */
    locate(record: number): Location;
}
/**
 * Sifts the rows of a long table: nearly all are plain, which means that reading them would change nothing but counts
 * and sums. It counts them from their text, and leaves the others to be read.
 */
interface RowSifter {
    /** What figures each plain row states, by their keys. */
    readonly figures: readonly string[];
    /**
     * Looks at the records of the next piece and parts it into stretches. In one that need not be read whole each record
     * has as many values as the table has headings, more than half of them filled, and begins with one that names neither
     * a total nor a figure.
     */
    look(spans: RecordSpans): readonly SiftedStretch[];
    /**
     * Counts the plain rows of a stretch, unless it is read whole. Returns the records that are to be read, in order. One
     * in which a spreadsheet shows an error or a shortened number in place of a value (`#REF!`, `1.2E+08`) is never
     * plain.
     *
     * @param places - where the rows of a stretch that need not be read whole stand
     */
    take(stretch: SiftedStretch, places: SiftedPlaces): readonly number[];
    /**
     * Returns what was counted since this was last asked, as the section that the rules are given for it; `undefined`
     * where nothing was.
     */
    counted(): unknown;
}
/** Reads the blocks it won into one top-level part of its section. Parts are disjoint, so nothing needs merging. */
interface PartRecogniser<Input, Part extends keyof Input & string> {
    readonly part: Part;
    /** 0 to 1; the highest of all recognisers wins a block, a tie is a finding. */
    score(block: Block, context: BlockContext): number;
    /** Published text as schema input, never Figures. */
    read(blocks: readonly Block[]): PartReading<Published<NonNullable<Input[Part]>>>;
    /**
     * The list of the part in which each row of a table has its place, `''` for the part itself. Only of a recogniser
     * that knows a table by its headings and reads each row by itself: a table too large to be held comes in pieces.
     */
    readonly rowsAt?: JsonPointer;
    /**
     * Returns what sifts the rows of a table while they stand in a text; nothing for a table of which each row is to be
     * read. Only of a recogniser that has `rowsAt`.
     *
     * @param table - its headings, without rows
     */
    sift?(table: Table): RowSifter | undefined;
    /**
     * Rows that name a group of the rows below them are no rows of its table, and are left out. It is so of each that has
     * `rowsAt`.
     */
    readonly leavesOutGroups?: true;
    /** The table that it knows by its headings: what is named where one like it was not recognised. */
    readonly knows?: KnownTable;
    /** The table as plain text extraction leaves it, so that a reader can put it together again. */
    readonly layouts?: readonly TextLayout[];
    /** Lines of an extracted text that are headings of this part. */
    readonly headings?: readonly RegExp[];
}
type Recogniser<Input> = {
    [K in keyof Input & string]: PartRecogniser<Input, K>;
}[keyof Input & string];

/** For headings of a body's own, the known heading that each stands for. */
interface OwnHeadings {
    readonly [heading: string]: string;
}
/** Tables under known headings, and what these are in the file. */
interface KnownHeadings {
    /** The block, as a recogniser is to see it: its places are those of the file. */
    shown(block: Block): Block;
    /** Returns what names a heading as the file has it: of one that several tables have, the next each time. */
    publishedIn(blocks: readonly Block[]): (heading: string) => string;
}
/** Returns what shows tables under the headings for which a body's own stand. */
declare const knownHeadings: (own: OwnHeadings) => KnownHeadings;

/**
 * The one Decimal of the toolkit: a private clone of decimal.js with 34 significant digits, rounding half to even, and
 * plain notation over the whole range that figures use. Never call `Decimal.set` on it, and recognise foreign copies
 * with `Decimal.isDecimal`, never with `instanceof`.
 *
 * @see decimal.js, https://mikemcl.github.io/decimal.js/
 */
declare const Decimal: typeof library.Decimal;
/** An exact decimal number. */
type Decimal = library.Decimal;

/** Why a cell states no number. */
type Absence = 'blank' | 'dash' | 'toBeConfirmed' | 'notApplicable' | 'notHeld' | 'withheld' | 'neitherConfirmNorDeny' | 'costLimit' | 'note' | 'suppressed' | 'notAvailable' | 'spreadsheetError';
/** A published figure: its text, and what is known about the value behind it. */
interface Figure {
    /** Exactly as published. */
    readonly text: string;
    readonly unit: Unit;
    readonly kind: 'exact' | 'approximate' | 'range' | 'bound' | 'absent';
    /** The point value, if one is stated. */
    readonly value: Decimal | null;
    /** What is known about the true value; `null` is unbounded. */
    readonly low: Decimal | null;
    readonly high: Decimal | null;
    /** Precision stated: 2 for `173.06`, 0 for `£5,031,690`, -3 for `£825k`; `null` when absent. */
    readonly decimals: number | null;
    readonly absence?: Absence;
}

/** One thing that an entry of a part states: a figure, or words. */
interface ComparedValue {
    /** What it is called: `quantity`, `end`. */
    readonly name: string;
    /** Its place within the part. */
    readonly at: JsonPointer;
    readonly figure?: Figure;
    readonly text?: string;
}
/** One thing that a part lists: a contract, a class of devices, a line of a budget. */
interface ComparedEntry {
    /** What it is known by, last year and this year. */
    readonly key: readonly string[];
    /** What a person calls it. */
    readonly label: string;
    /** Its place within the part: `/3`. */
    readonly at: JsonPointer;
    readonly values: readonly ComparedValue[];
}
/** How a part of a section is compared with that of another year. */
interface PartComparison<Value> {
    readonly part: string;
    /** What it lists, in words: `contracts`. */
    readonly lists: string;
    /** What the part lists, each with what it states. Its order counts for nothing. */
    entries(value: Value): readonly ComparedEntry[];
}
/** The comparison of one part of a section. */
type Comparer<Section> = {
    readonly [Part in keyof Section & string]: PartComparison<NonNullable<Section[Part]>> & {
        readonly part: Part;
    };
}[keyof Section & string];

/** A frozen plain object that owns one section (or, with `section: null`, only has rules). */
interface Plugin<Id extends string, S extends z.ZodType | null, Code extends `${Id}/${string}`, Requires extends string = never> {
    readonly contract: 1;
    readonly id: Id;
    readonly section: S extends z.ZodType ? Section<Id, S> : null;
    readonly requires: readonly Requires[];
    readonly rules: readonly Rule<Code>[];
    readonly recognise: S extends z.ZodType ? readonly Recogniser<z.input<S>>[] : readonly [];
    /**
     * Its recognisers are asked last, and only about the tables and paragraphs that no other claimed. Its rules are run
     * once more on each table of up to 400 rows and 8,000 cells that others claimed: what they find is kept where nothing
     * was said of its figures. At most one plugin of a model may have this.
     */
    readonly leftovers?: true;
    /** Headings of a body's own, each with the known heading that it stands for: tables are read as if they had that. */
    readonly headings?: OwnHeadings;
    /** How its parts are compared with those of another year; parts without one are not compared, and named. */
    readonly compare?: S extends z.ZodType ? readonly Comparer<z.output<S>>[] : readonly [];
}
/** A plugin whose types have been forgotten: what the model works with. */
interface AnyPlugin {
    readonly contract: 1;
    readonly id: string;
    readonly section: AnySection | null;
    readonly requires: readonly string[];
    readonly rules: readonly Rule[];
    readonly recognise: readonly object[];
    readonly leftovers?: true;
    readonly headings?: OwnHeadings;
    readonly compare?: readonly object[];
}

/** An entry that stands in one of the two only. */
interface OneSided {
    readonly label: string;
    readonly at: JsonPointer;
    readonly location?: Location;
    /** An entry of the other that states the same, or nearly: it may be this one under another name. */
    readonly perhaps?: string;
}
/** A value that differs. */
interface Difference {
    readonly label: string;
    /** What it is: `quantity`, `end`. */
    readonly of: string;
    readonly from: string;
    readonly to: string;
    /** For two numbers: the change, plain decimal, and in percent of the first where this is not zero. */
    readonly by?: string;
    readonly percent?: string;
    /** Its place in the later of the two, or in the earlier where it is there no more. */
    readonly at: JsonPointer;
    readonly location?: Location;
}
/** What came of one part. */
interface PartCompared {
    readonly section: string;
    readonly part: string;
    /** What it lists, in words. */
    readonly lists: string;
    readonly before: number;
    readonly after: number;
    /** Entries in which everything that is compared is as it was. */
    readonly same: number;
    readonly came: readonly OneSided[];
    readonly went: readonly OneSided[];
    readonly changed: readonly Difference[];
    /** Names that several entries have: none of these was compared. */
    readonly severalOf: readonly string[];
}
/** A part that was not compared, and why. */
interface PartNotCompared extends LeftOut<JsonPointer, 'onlyInOne' | 'notKnown' | 'failed'> {
    readonly section: string;
    readonly part: string;
}
/** What differs between two readings: plain data. */
interface Comparison {
    readonly parts: readonly PartCompared[];
    /** Parts that one of the two has, or that nothing knows how to compare. */
    readonly notCompared: readonly PartNotCompared[];
    /** Changes that are unlikely, and parts in which nothing changed, each with its place in the later reading. */
    readonly findings: readonly Finding[];
}

/** A table of labelled rows under headings, as parts hold them. */
interface LabelledTable<Cell> {
    readonly title?: string;
    readonly columns: readonly string[];
    readonly rows: readonly {
        readonly label: string;
        readonly cells: readonly Cell[];
    }[];
}
/** What a cell states: the key that it stands under, and the figure or the words. */
interface CellStates {
    readonly key: string;
    readonly figure?: Figure;
    readonly text?: string;
}
/**
 * Returns the rows of tables as what they list, for the comparison with those of another year. Years in titles and
 * headings count for nothing where columns are told apart without them.
 *
 * @param tables - the tables of a part
 * @param states - what a cell states
 * @throws {TypeError} when `tables` is no array
 * @example
 * ```ts
 * const tables = [{ columns: ['2024/25 Budget'], rows: [{ label: 'Pay', cells: ['£5,000'] }] }]
 * const [entry] = entriesOfTables(tables, (text) => ({ key: 'amount', text }))
 * entry?.values[0]?.name // => 'Budget'
 * ```
 */
declare const entriesOfTables: <Cell>(tables: readonly LabelledTable<Cell>[], states: (cell: Cell) => CellStates | undefined) => readonly ComparedEntry[];

/** For whom a JSON Schema is written. */
interface JsonSchemaOptions {
    /** The dialect: `draft-2020-12` unless given. Fastify and older tools read `draft-7`, OpenAPI 3.0 its own. */
    readonly target?: 'draft-2020-12' | 'draft-7' | 'openapi-3.0';
    /** What may be handed in to be read (`input`, unless given), or what `toJson` gives (`output`). */
    readonly io?: 'input' | 'output';
}

interface CoreCatalogue {
    readonly schema: RuleMeta<'core/schema'>;
    readonly nothingRecognised: RuleMeta<'core/nothing-recognised'>;
    readonly unrecognisedTable: RuleMeta<'core/unrecognised-table'>;
    readonly ambiguousBlock: RuleMeta<'core/ambiguous-block'>;
    readonly unusedColumn: RuleMeta<'core/unused-column'>;
    readonly noteLeftOut: RuleMeta<'core/note-left-out'>;
    readonly headingUnderstood: RuleMeta<'core/heading-understood'>;
    readonly headingScale: RuleMeta<'core/heading-scale'>;
    readonly twoDigitYears: RuleMeta<'core/two-digit-years'>;
    readonly damagedCell: RuleMeta<'core/damaged-cell'>;
    readonly listMissing: RuleMeta<'core/list-missing'>;
    readonly unknownSection: RuleMeta<'core/unknown-section'>;
    readonly unknownKey: RuleMeta<'core/unknown-key'>;
    readonly ruleFailed: RuleMeta<'core/rule-failed'>;
    readonly recogniserFailed: RuleMeta<'core/recogniser-failed'>;
    readonly changeUnlikely: RuleMeta<'core/change-unlikely'>;
    readonly nothingChanged: RuleMeta<'core/nothing-changed'>;
    readonly sectionMissing: RuleMeta<'core/section-missing'>;
    readonly judgedByOwnDay: RuleMeta<'core/judged-by-own-day'>;
    readonly acceptanceEnded: RuleMeta<'core/acceptance-ended'>;
    readonly acceptanceUnused: RuleMeta<'core/acceptance-unused'>;
}
/** One of the codes that the model reports while it reads. */
type CoreCode = CoreCatalogue[keyof CoreCatalogue]['code'];
/** The same, as a list: for a catalogue page or `imt rules`. */
declare const coreRules: readonly RuleMeta<CoreCode>[];

/** One figure that a table states, as the model met it. */
interface StatedFigure {
    /** Where it stands in the publication; left out where nothing was read from its cell. */
    readonly at?: JsonPointer;
    /** Where else it stands there: one cell may be read to several places. */
    readonly also?: readonly JsonPointer[];
    readonly location?: Location;
    /** As published, of a figure that states a total, cannot be read, or stands in a table that no section knows. */
    readonly text?: string;
    /** The label of its row or column, where that, or its place, says that it is a total. */
    readonly total?: string;
    /** It stands where a figure is stated, and no figure can be read from it. */
    readonly unreadable?: true;
    /** It may be a code or a year by its looks: it is a figure if a rule compares it. */
    readonly isDoubtful?: true;
}
/**
 * What was read of a source: of one table; of its text, where a part was read from text (without `table`); or of a part
 * of a publication in JSON.
 */
interface TableRead {
    readonly source: string;
    /** Which table of its source, from 1. */
    readonly table?: number;
    /** Its caption, or the heading above it. */
    readonly title?: string;
    /** The part that it was read as, `finance/revenue`; `null` where no recogniser knew it, or it could not be read. */
    readonly readAs: string | null;
    /** The part that it would have been read as, where it was left out whole: a value in it cannot be read. */
    readonly leftOutOf?: string;
    /** How many rows something was read from, and how many not. */
    readonly rows: {
        readonly read: number;
        readonly leftOut: number;
    };
    /** The headings of its columns: those that were understood, and the others. */
    readonly columns: {
        readonly used: readonly string[];
        readonly unused: readonly string[];
    };
}
/** What the model read, with every figure that it met. */
interface ReadTable extends TableRead {
    /** Nothing was read from it, for it has more cells than its recogniser takes. */
    readonly isTooLarge?: true;
    readonly figures: readonly StatedFigure[];
}

/** Why a cell that states a total was compared with nothing. */
type NotCheckedBecause = 
/** No recogniser knew its table. */
'tableNotRead'
/** Its table was left out, since a value in it cannot be read. */
 | 'tableLeftOut'
/** Nothing was read from its cell. */
 | 'cellNotRead' | 'unreadable'
/** It is a part of a relation that was checked, and no relation says what it is the sum of. */
 | 'partOnly'
/** Its table has more cells than are searched for sums. */
 | 'tableTooLarge'
/** The search for what it is the sum of was ended, because there was too much to try. */
 | 'searchEnded'
/** It was read, and is in no relation that could be checked. */
 | 'noRelation';
/** A cell that states a total and was not checked. */
interface TotalNotChecked {
    /** The words that make it a total. */
    readonly label: string;
    readonly text: string;
    readonly because: NotCheckedBecause;
    readonly location?: Location;
}
/** Where the figures of a table stand, each kind in the order of its cells. */
interface FigurePlaces {
    readonly checked: readonly Location[];
    readonly inNoRelation: readonly Location[];
    readonly notRead: readonly Location[];
}
/** What was read, and what of it was checked. */
interface TableCoverage extends TableRead {
    /**
     * Its figures: those in at least one relation that was evaluated, whatever came of it; those that are stated and in
     * none; and those that cannot be read. The three add up to all.
     */
    readonly figures: {
        readonly checked: number;
        readonly inNoRelation: number;
        readonly notRead: number;
    };
    /** How many relations were evaluated that hold a figure of it. */
    readonly relations: number;
    /** How many of them are sums that agree only within the rounding of their figures; left out where none is. */
    readonly withinRounding?: number;
    /** Its totals: those that agree in every relation that they are the result of, those that fail in one, the others. */
    readonly totals: {
        readonly checked: number;
        readonly failed: number;
        readonly notChecked: number;
    };
    /** Only on request. */
    readonly places?: FigurePlaces;
    /** What it holds, in a few lines, from rules that say so; left out where none does. */
    readonly summary?: readonly SummaryLine[];
    /** The totals that were not checked, the first hundred of a table; left out where there are none. */
    readonly totalsNotChecked?: readonly TotalNotChecked[];
}

/**
 * What became of one rule. `applied` counts the things it looked at. A rule that failed by itself, of which
 * `core/rule-failed` tells, has `failed` with a `reason`, and may have looked at nothing that counts.
 */
interface RuleResult {
    readonly code: RuleCode;
    readonly outcome: 'passed' | 'failed' | 'notApplicable';
    readonly applied: number;
    readonly passed: number;
    readonly reason?: string;
}
/** A table that is too large to be held: it was read and checked in pieces, by the rules that look at rows. */
interface InPieces {
    readonly source: string;
    /** The part of the publication that it was read as. */
    readonly at: JsonPointer;
    readonly rows: number;
    /** Rows of pieces that hold a value which cannot be read: no rule looked at them. */
    readonly leftOut: number;
    /** The engine that looked at it; left out where it was read here. */
    readonly engine?: string;
}
/** What a report says of an earlier one that it was held to: its findings are then those that are new or changed. */
interface Baseline {
    /** What the earlier report is called, such as the name of its file. */
    readonly name: string;
    /** How many findings both have, which say the same: they are counted in the summary, and not listed. */
    readonly known: number;
    /** Findings of the earlier report that are no more, although their file and rule were looked at. */
    readonly gone: readonly Finding[];
    /** Findings of the earlier report of which this one says nothing, and why. */
    readonly notLookedAt: readonly {
        readonly finding: Finding;
        readonly why: string;
    }[];
    /** Why the two are not of the same files, rules, settings or day, each a sentence. */
    readonly remarks: readonly string[];
}
/** What a check gives: plain JSON, in a stable order. */
interface Report {
    /** The day the rules were asked about. */
    readonly asOf: IsoDate;
    /** The file of settings that the command used; left out where there was none. */
    readonly configuration?: string;
    /** A digest of what these settings say, which tells them from others of the same name. */
    readonly settings?: string;
    /** The version of the command that made it; left out where none did. */
    readonly version?: string;
    /** The day on which the files were read: a report that was written as JSON has it. */
    readonly readOn?: IsoDate;
    /** What such a report is and is not, in one sentence: a report that was written as JSON has it. */
    readonly statement?: string;
    /** `applied` and `passed` count checks, `notApplicable` rules; findings that are not listed are counted, too. */
    readonly summary: {
        readonly error: number;
        readonly warning: number;
        readonly note: number;
        readonly applied: number;
        readonly passed: number;
        readonly notApplicable: number;
        /**
         * How many of the findings were accepted, those about personal data apart; left out where none was. They are
         * counted in `error`, `warning` and `note`, too.
         */
        readonly accepted?: Readonly<Record<Level, number>>;
        /**
         * How many of the findings are known from a baseline and were not accepted; left out where there is none. They are
         * counted in `error`, `warning` and `note`, too, and are not listed.
         */
        readonly known?: Readonly<Record<Level, number>>;
    };
    readonly rules: readonly RuleResult[];
    /** At most 1,000 of one code. */
    readonly findings: readonly Finding[];
    /** How many more there are of a code and level; left out where all findings are listed. */
    readonly unlisted?: readonly Unlisted[];
    /** What was read, and what of it was checked: of each source each table. Whatever is not in it was not looked at. */
    readonly read: readonly TableCoverage[];
    /** Figures in sentences that nothing was read from; left out where there are none. */
    readonly textNotRead?: readonly TextNotRead[];
    /** Tables that were read in pieces; a rule that needs a whole one was not run, and its result says so. */
    readonly inPieces?: readonly InPieces[];
    /** The earlier report that it was held to; left out where there is none. */
    readonly baseline?: Baseline;
}

type Own = Readonly<Record<string, unknown>>;
/**
 * What a publisher says beyond the schema: any JSON, under names of its own. It is kept wherever its object goes, and
 * nothing in it is checked.
 */
interface OwnFields {
    readonly own?: Own;
}
/**
 * The shape of `OwnFields`: spread it into the object schema of a section, of a part that is an object, or of a row, so
 * that a publisher may keep fields of its own there. To give them types, extend that schema with an `own` that has
 * them.
 *
 * @example
 * ```ts
 * const ward = z.object({ ...ownFields, name: z.string() })
 * ward.parse({ name: 'A', own: { floor: 2 } }).own?.['floor'] // => 2
 * ```
 */
declare const ownFields: {
    readonly own: z.ZodExactOptional<z.ZodType<Own, Own>>;
};

/** The day that a source says it is of, in its words. */
interface StatedDay {
    readonly day: IsoDate;
    /** `answer`: it was sent then. `position`: what it states is of then. `published`: it was last changed then. */
    readonly of: 'answer' | 'position' | 'published';
    readonly words: string;
    readonly location: Location;
}

/** Of when one source is. */
interface SourceDates {
    readonly source: string;
    /** The days that it speaks of, by what was given with it, its name, its title, or the day that its figures are of. */
    readonly period?: Period;
    /** The day that it is judged by, if no earlier one is asked for: given with it, or what it says. */
    readonly asOf?: IsoDate;
    /** Where it says that day; left out where the day was given with it. */
    readonly stated?: StatedDay;
}

type WithSection<U extends AnyPlugin> = U extends {
    readonly section: AnySection;
} ? U : never;
type OutputOf<U> = U extends {
    readonly section: {
        readonly schema: infer S extends z.ZodType;
    };
} ? z.output<S> : never;
/** Every section is optional: a page may publish only some, and a section that failed to parse is left out. */
type DocumentOf<P extends readonly AnyPlugin[]> = {
    readonly [U in WithSection<P[number]> as U['id']]?: OutputOf<U>;
};
/**
 * The codes whose level a consumer may change: of the rules, of the model itself, and of the readers it was told of.
 */
type CodesOf<P extends readonly AnyPlugin[], ReaderCode extends RuleCode = never> = P[number]['rules'][number]['code'] | CoreCode | ReaderCode;
type Duplicate<P extends readonly AnyPlugin[], Seen = never> = P extends readonly [
    infer H extends AnyPlugin,
    ...infer T extends readonly AnyPlugin[]
] ? H['id'] extends Seen ? H['id'] : Duplicate<T, Seen | H['id']> : never;
type Missing<P extends readonly AnyPlugin[]> = Exclude<P[number]['requires'][number], P[number]['id']>;
/** `unknown` for a sound list of plugins; otherwise a type whose one key names the fault. */
type CheckPlugins<P extends readonly AnyPlugin[]> = IsAny<P[number]> extends true ? {
    readonly 'plugin is any': never;
} : [Missing<P>] extends [never] ? [Duplicate<P>] extends [never] ? unknown : {
    readonly 'duplicate plugin': Duplicate<P>;
} : {
    readonly 'required plugin missing': Missing<P>;
};
/** What a trust published, section by section. */
interface Publication<P extends readonly AnyPlugin[]> extends OwnFields {
    readonly about: {
        readonly publisher?: string;
        readonly title?: string;
        readonly period?: string;
        readonly url?: string;
    };
    readonly sections: DocumentOf<P>;
}
/**
 * One part as its recogniser read it: the blocks it was given, and what it used and left out of them. A recogniser that
 * does not say is not taken to have used everything: `notStated`.
 */
interface PartRead {
    readonly section: string;
    readonly part: string;
    readonly blocks: readonly Block[];
    readonly used: Used | 'notStated';
    /** The headings of columns that were understood, and those that have no place in the part. */
    readonly columns: {
        readonly used: readonly string[];
        readonly unused: readonly string[];
        /** Used headings over amounts that are kept as text. */
        readonly amounts?: readonly string[];
    };
    readonly leftOut: readonly LeftOut<Location>[] | 'notStated';
    /** The blocks were claimed by no other plugin, and given to the one that takes what is left over. */
    readonly leftovers?: true;
}
/** A publication with the place of everything in it. */
interface Reading<P extends readonly AnyPlugin[]> {
    readonly publication: Publication<P>;
    /** Faults found while reading; carried into the report. */
    readonly findings: readonly Finding[];
    /** How many more there are of codes of which very many were found; left out where all are listed. */
    readonly unlisted?: readonly Unlisted[];
    /** Parts that stood in the source and could not be read, and why. */
    readonly unread: readonly LeftOut[];
    /** What was met in each source, table by table, and how much of it was read: what coverage is counted from. */
    readonly tables: readonly ReadTable[];
    /** Figures in sentences that nothing was read from; left out where there are none. */
    readonly textNotRead?: readonly TextNotRead[];
    /** Of when each source is, as far as it says. */
    readonly dates: readonly SourceDates[];
    /** What recognisers read from blocks; empty for a publication that was parsed. */
    readonly parts: readonly PartRead[];
    /** The place of each pointer that has one of its own; `null` where everything stands where its pointer says. */
    readonly places: ReadonlyMap<JsonPointer, Location> | null;
    /** The place of a pointer, or of its nearest parent that has one. */
    locate(at: JsonPointer): Location | undefined;
}
/** The JSON file that a publication stands in: what `readJson` of `@imt/tables` gives. */
interface JsonPlaces {
    /** Where a value stands, or its key. */
    locate(at: JsonPointer, part?: 'key' | 'value'): Location | undefined;
    readonly problems?: readonly Finding[];
    /** How many more there are of codes of which very many were found. */
    readonly unlisted?: readonly Unlisted[];
}
/** How a publication is judged. */
interface CheckOptions<P extends readonly AnyPlugin[], ReaderCode extends RuleCode = never> {
    readonly asOf: IsoDate;
    readonly levels?: {
        readonly [C in CodesOf<P, ReaderCode>]?: Level | 'off';
    };
    /**
     * Findings that were looked at and are let stand, by fingerprint. The report marks them, and says which acceptance
     * has ended or fits nothing.
     */
    readonly accepted?: readonly Acceptance[];
    /** Sections, or parts of them such as `finance/spend`, that must be there: the report says which is not. */
    readonly expected?: readonly string[];
    /**
     * Whether a source that says an earlier day than `asOf` is judged by its own: `true` unless given. The report says
     * which were.
     */
    readonly statedDays?: boolean;
    /** Whether `read` of the report lists where the figures of each table stand: `false` unless given. */
    readonly places?: boolean;
}
/** A check of a publication one table of which, or several, come in pieces. */
interface CheckInPieces {
    /**
     * Checks the rows of the next piece: a source with one table, whose headings are those of the first piece. The rules
     * that look at each row by itself are run on it, and it is not kept.
     *
     * @throws {TypeError} when `piece` is none
     * @throws {RangeError} when its table is none that is read in pieces
     */
    add(piece: Source): void;
    /** Runs the rules on everything else, and returns the report of all. It can be had once. */
    report(): Report;
}
/** Schemas, recognisers and rules of a list of plugins, joined. */
interface Model<P extends readonly AnyPlugin[], ReaderCode extends RuleCode = never> {
    readonly schema: z.ZodType<Publication<P>>;
    readonly rules: readonly Rule<Extract<P[number]['rules'][number]['code'], RuleCode>>[];
    /**
     * The tables that its recognisers know as text extraction leaves them: for `read` and `readText` of `@imt/tables`.
     * Where `accepts` of a column throws or returns a Promise, a `ModelError` names column, layout and plugin.
     */
    readonly layouts: readonly TextLayout[];
    /** The lines of an extracted text that its recognisers know as headings: likewise. */
    readonly headings: readonly RegExp[];
    /**
     * Reads a publication from plain JSON. Never throws for bad data. Where the schema of a section throws, the report
     * has a `core/recogniser-failed`, and the section is left out.
     *
     * @param file - the file that it stands in, as `readJson` of `@imt/tables` read it: its places, and its problems,
     *   which are carried into the report
     * @throws {TypeError} when `file` is none
     */
    parse(json: unknown, file?: JsonPlaces): Reading<P>;
    /**
     * Reads a publication from the blocks of one or several files. Never throws for bad data. An extracted text has its
     * tables and headings only if it was read with the model's `layouts` and `headings`. Where a recogniser throws, or
     * gives no score from 0 to 1 or no reading, or a Promise of one, a `core/recogniser-failed` names plugin, part and
     * place, and the table is as if no recogniser had claimed it.
     *
     * @throws {TypeError} when `source` is none
     */
    recognise(source: Source | readonly Source[]): Reading<P>;
    /**
     * Runs every rule. `asOf` is the day to judge by; `levels` changes a rule's level or switches it off. Where a rule
     * throws, or returns a Promise, findings or a function, a `core/rule-failed` says so, and all others run. The report
     * is the caller's own: nothing in it is shared.
     *
     * @throws {RangeError} when `asOf` is no calendar day or lies outside `asOfRange`, `levels` has a code that nothing
     *   of this model reports or a level that is none, `accepted` a day that is none, or `expected` a section that it has
     *   not
     */
    check(reading: Reading<P>, options: CheckOptions<P, ReaderCode>): Report;
    /**
     * Compares a publication with that of another year, part by part: which entries came and went, what changed in those
     * that both have, and which changes are unlikely. It calls nothing contradictory: what differs is news. Parts that
     * only one of the two has, or that no plugin knows how to compare, are named.
     *
     * @param before - the earlier reading
     * @param after - the later one
     * @throws {TypeError} when one of them is none; it says which
     */
    compare(before: Reading<P>, after: Reading<P>): Comparison;
    /**
     * Returns whether a table is of a kind that can be read in pieces: one whose recogniser reads each row by itself.
     *
     * @param piece - its first rows, under their headings
     * @throws {TypeError} when `piece` is none
     */
    readsInPieces(piece: Source): boolean;
    /**
     * Begins a check of tables that are too large to be held. What is found of their rows is what `check` would find:
     * places, counts and fingerprints are those of the whole table. A rule that needs a whole table is not run, and its
     * result says so.
     *
     * @param reading - everything else of the publication, as `recognise` read it
     * @param options - as for `check`
     */
    checkInPieces(reading: Reading<P>, options: CheckOptions<P, ReaderCode>): CheckInPieces;
    /**
     * Makes a reading again from what `toJson(reading)` gave, after any way that JSON travels.
     *
     * @throws {TypeError} when `json` is not of that form
     */
    fromJson(json: unknown): Reading<P>;
    /**
     * Returns the JSON Schema of one section, or of the publication where none is named: of what may be read, in draft
     * 2020-12, unless `options` say otherwise. Its objects refuse keys that they do not name, as `parse` reports them:
     * fields of one's own stand under `own`.
     *
     * @throws {RangeError} when there is no such section
     * @throws {TypeError} when an option is not known
     */
    jsonSchema(options?: JsonSchemaOptions): object;
    jsonSchema(section: keyof DocumentOf<P> | undefined, options?: JsonSchemaOptions): object;
}

/** Paragraphs and items of lists with figures that nothing was read from. */
interface TextNotRead {
    readonly source: string;
    /** How many such paragraphs and items there are. */
    readonly passages: number;
    /** Amounts of money, percentages and numbers from 1,000 in them, as they are written. */
    readonly figures: number;
    /** Where the first few stand. */
    readonly first: readonly Location[];
}

/** Names of a body's own, each with the name to use. */
interface OwnNames {
    readonly [name: string]: string;
}
/** Tells the name to use for a name, or nothing where the body says nothing of it. */
type NameReader = (name: string) => string | undefined;
/**
 * Returns what tells the name to use for a name of a body's own, without regard to case, signs and the kind of company
 * at its end. One that is itself to go by another goes by the last.
 *
 * @param own - names, each with the name to use
 * @param parameter - what to call them where one is none
 * @returns a function that gives the name to use, or nothing where the body says nothing of it
 * @throws {TypeError} when a name to use is no text or says nothing, `parameter` first
 * @throws {RangeError} when names go by each other in a circle, `parameter` first
 * @example
 * ```ts
 * const nameOf = ownNames({ 'Old Name Ltd': 'New Name plc' }, 'vendors')
 * nameOf('OLD NAME LIMITED') // => 'New Name plc'
 * nameOf('Another') // => undefined
 * ```
 */
declare const ownNames: (own: OwnNames, parameter: string) => NameReader;

/** What a finding is made from where no model is there to find its place: a draft, and what only its maker knows. */
interface FindingDetail extends Omit<FindingDraft, 'stated' | 'citation'> {
    readonly stated?: string | undefined;
    readonly location?: Location | undefined;
    /** The sources that this finding rests on. Left out, those of the entry. */
    readonly citation?: readonly Citation[] | undefined;
}
/**
 * Returns a finding of a code that no rule of a model reports: one made while a file is read, or by a calculation.
 * Level, band and sources are those of its catalogue entry, so that a code means one thing wherever it is reported.
 *
 * @param meta - the entry of the catalogue
 * @param detail - where, what and, as `key`, what the fingerprint is made from: names of things, never a line number or
 *   a value. A `level` only lowers that of the entry
 * @example
 * ```ts
 * const meta = {
 *   code: 'survey/unreadable',
 *   level: 'error',
 *   band: 'validity',
 *   summary: 'An answer cannot be read.',
 *   explain: 'An answer that cannot be read was left out of the counts.',
 *   citation: [],
 * } as const
 * const { rule, level } = findingOf(meta, {
 *   at: '/answers/0',
 *   message: 'It cannot be read',
 *   key: ['question 1'],
 *   level: 'note',
 * })
 * rule // => 'survey/unreadable'
 * level // => 'note'
 * ```
 */
declare const findingOf: <Code extends RuleCode>(meta: RuleMeta<Code>, { key, level, stated, location, citation, about, ...rest }: FindingDetail) => Finding & {
    readonly rule: Code;
};

/** What is looked at to tell the cause of a finding. */
type Caused = Pick<Finding, 'rule' | 'level' | 'at' | 'message'>;
/** Findings of one cause, in the order in which they were given. */
interface FindingGroup<F extends Caused = Finding> {
    /** The first three: from them a reader sees what is wrong. */
    readonly shown: readonly F[];
    /** Those after them, which say the same of other places. */
    readonly rest: readonly F[];
}
/**
 * Groups findings that repeat one cause: the same rule says, at the same level, the same of the same part of a
 * publication, but for figures. A group stands where its first finding stands, and no finding is left out, so what is
 * counted from the groups is what is counted from the findings.
 *
 * @param findings - those of a report
 * @example
 * ```ts
 * const finding = (row: number) => ({
 *   rule: 'survey/unreadable' as const,
 *   level: 'error' as const,
 *   at: `/sections/survey/answers/${row}` as const,
 *   message: `Row ${row} cannot be read`,
 * })
 * const [group] = groupFindings([1, 2, 3, 4, 5].map(finding))
 * group?.shown.length // => 3
 * group?.rest.map(({ message }) => message) // => ['Row 4 cannot be read', 'Row 5 cannot be read']
 * ```
 */
declare const groupFindings: <F extends Caused = Finding>(findings: readonly F[]) => readonly FindingGroup<F>[];

/** Schema of a report: what `imt check --format json` prints, and what its published JSON Schema is made from. */
declare const reportSchema: z.ZodType<Report, unknown>;

interface ObjectInternals<Shape extends z.core.$ZodShape, Output, Input> extends Omit<z.core.$ZodObjectInternals<Shape, z.core.$strip>, 'output' | 'input'> {
    output: Output;
    input: Input;
}
/** A zod object whose output and input are written down, not inferred: see `ObjectSchema`. */
interface TypedObject<Shape extends z.core.$ZodShape, Output extends z.output<z.ZodObject<Shape>>, Input extends z.input<z.ZodObject<Shape>>> extends z.ZodObject<Shape> {
    _zod: ObjectInternals<Shape, Output, Input>;
}
/** An interface key by key: so it fits `Record<string, unknown>`, which zod asks of what an object gives. */
type Keys<T> = {
    [K in keyof T]: T[K];
};
/**
 * The schema of an object that gives what an interface says: editors show `Keys<RevenueLine>`, not its twenty keys. It
 * is a zod object all the same: `.shape`, `.extend`, `.pick` and the rest keep every type. `never` where the shape
 * gives something else.
 */
type ObjectSchema<Shape extends z.core.$ZodShape, Output, Input = Output> = Keys<Output> extends infer Out extends z.output<z.ZodObject<Shape>> ? Keys<Input> extends infer In extends z.input<z.ZodObject<Shape>> ? TypedObject<Shape, Out, In> : never : never;
interface UnionInternals<Options extends readonly z.core.SomeType[], Output, Input> extends Omit<z.core.$ZodDiscriminatedUnionInternals<Options>, 'output' | 'input'> {
    output: Output;
    input: Input;
}
/** A discriminated union whose output and input are written down, not inferred: see `UnionSchema`. */
interface TypedUnion<Options extends readonly z.core.SomeType[], Output extends z.output<z.ZodDiscriminatedUnion<Options>>, Input extends z.input<z.ZodDiscriminatedUnion<Options>>> extends z.ZodDiscriminatedUnion<Options> {
    _zod: UnionInternals<Options, Output, Input>;
}
/** Likewise the schema of one of several kinds of object, which are its `options`: each is a zod object to extend. */
type UnionSchema<Options extends readonly z.core.SomeType[], Output, Input = Output> = Keys<Output> extends infer Out extends z.output<z.ZodDiscriminatedUnion<Options>> ? Keys<Input> extends infer In extends z.input<z.ZodDiscriminatedUnion<Options>> ? TypedUnion<Options, Out, In> : never : never;
/** The schema of a list, read-only in types. */
interface ListSchema<Item extends z.ZodType> extends z.ZodType<readonly z.output<Item>[], readonly z.input<Item>[]> {
    /** The schema of one item. */
    readonly element: Item;
}
/**
 * Returns the schema of a list of items. It is `z.array`, but that the list is read-only in types, as a publication is.
 *
 * @param item - schema of one item
 * @param empty - what to say of a list without any; it may be empty unless this is given
 * @example
 * ```ts
 * listSchema(z.string(), 'no ward is named').safeParse([]).success // => false
 * ```
 */
declare const listSchema: <Item extends z.ZodType>(item: Item, empty?: string) => ListSchema<Item>;

/**
 * Returns the counts of a report: its findings by level, those that are only counted among them, and what its rules
 * checked. For a report that is put together from others, as that of many files is.
 *
 * @param rules - what became of each rule
 * @param findings - the findings that are listed
 * @param unlisted - the findings that are only counted
 * @throws {TypeError} when one is no list
 * @example
 * ```ts
 * summaryOf([{ code: 'finance/total-mismatch', outcome: 'passed', applied: 3, passed: 3 }], []).passed // => 3
 * ```
 */
declare const summaryOf: (rules: readonly RuleResult[], findings: readonly Finding[], unlisted?: readonly Unlisted[]) => Report["summary"];

/**
 * Throws if the report holds an error, or if no check ran: the one bridge from findings to exceptions.
 *
 * @param report - what `model.check` returned
 * @throws {ModelError} "core/invalid-report" with the first error's message
 */
declare const assertValid: (report: Report) => void;

/**
 * The days that a report may be judged by. Rules look years back from it and ahead, and every day they reach must be
 * one that can be written: a century is kept free at either end.
 */
declare const asOfRange: {
    readonly first: IsoDate;
    readonly last: IsoDate;
};

/**
 * Returns a model of the given plugins: their schemas, recognisers and rules, joined. The types of the publication and
 * of the codes follow from the list.
 *
 * @param options.plugins - plugins made by `definePlugin`, in any order
 * @param options.readerRules - what the readers of files may report, such as `readerRules` of `@imt/tables`: the levels
 *   of these codes can be changed, too
 * @throws {ModelError} "core/duplicate-plugin", "core/missing-plugin" or "core/bad-plugin" when the list is not sound:
 *   two plugins of one id, for one section or for leftovers, a required one that is not there, one that is none
 */
declare const createModel: <const P extends readonly AnyPlugin[], const ReaderCode extends RuleCode = never>(options: {
    readonly plugins: P;
    readonly readerRules?: readonly RuleMeta<ReaderCode>[];
} & {
    readonly plugins: CheckPlugins<P>;
}) => Model<P, ReaderCode>;

/** A value as `toJson` gives it: decimals, bigints and days as text, maps as pairs, sets as lists, no functions. */
type Json<Value> = Value extends Decimal | bigint | Date ? string : Value extends ReadonlyMap<infer Key, infer Item> ? readonly (readonly [Json<Key>, Json<Item>])[] : Value extends ReadonlySet<infer Item> ? readonly Json<Item>[] : Value extends readonly unknown[] ? {
    readonly [Index in keyof Value]: Json<Value[Index]>;
} : Value extends object ? {
    readonly [Key in keyof Value as Value[Key] extends (...values: never[]) => unknown ? never : Key]: Json<Value[Key]>;
} : Value;
/**
 * Returns what a calculation or a reading gave as plain JSON, which `JSON.stringify`, `structuredClone`, workers and
 * databases keep whole: decimals and bigints become plain decimal text, never with an exponent; maps become pairs and
 * sets lists; functions and what is undefined are left out. A figure becomes the JSON that `figureSchema` reads.
 *
 * @param value - anything that the packages return
 * @throws {RangeError} when it is nested more than a thousand deep, or holds itself
 * @example
 * ```ts
 * const budget = parseFigure('£1,000', { unit: 'gbp' })
 * budget.ok && toJson(budget.value).value // => '1000'
 * toJson(new Map([['IT', new Decimal('0.10')]])) // => [['IT', '0.1']]
 * ```
 */
declare const toJson: <Value>(value: Value) => Json<Value>;

/** An id that no plugin has: its codes belong to the model, the readers and the command. */
type Unreserved<Id extends string> = Id extends 'core' | 'tables' | 'cli' ? 'an id other than core, tables and cli' : Id;
/**
 * Returns the plugin, frozen. The first form owns a section; the second only has rules. To add to a plugin that is
 * there, spread it: `definePlugin({ ...finance(), recognise: [...finance().recognise, own] })`.
 *
 * @param plugin - id, section (or none), required plugins, rules and recognisers
 * @throws {ModelError} "core/bad-plugin", naming plugin and parameter, when something is missing or no such thing: a
 *   rule's code outside the plugin's namespace, a rule that reads a section neither owned nor required, a recogniser of
 *   a part that the schema lacks, another version of the contract
 */
declare function definePlugin<const Id extends string, S extends z.ZodType, const Code extends `${Id}/${string}`, const Requires extends string = never>(plugin: Omit<Plugin<Id, S, Code, Requires>, 'contract' | 'section' | 'recognise' | 'compare'> & {
    readonly id: Unreserved<NoInfer<Id>>;
    readonly section: Section<NoInfer<Id>, S>;
    readonly recognise: readonly Recogniser<z.input<NoInfer<S>>>[];
    readonly compare?: readonly Comparer<z.output<NoInfer<S>>>[];
}): Plugin<Id, S, Code, Requires>;
declare function definePlugin<const Id extends string, const Code extends `${Id}/${string}`, const Requires extends string = never>(plugin: Omit<Plugin<Id, null, Code, Requires>, 'contract'> & {
    readonly id: Unreserved<NoInfer<Id>>;
}): Plugin<Id, null, Code, Requires>;

/**
 * Returns the rule, frozen. `reads` names the sections that `check` is given, and types them. `check` is synchronous:
 * what it reports after it has returned would be in no report. `rowByRow` names the parts of which it looks at each row
 * by itself; a rule with `begin` needs no `check` beside it.
 *
 * @param rule - the catalogue entry, the section tokens the rule reads, and its check
 * @throws {TypeError} when it has a key that no rule has, the code is not `<plugin>/<condition>`, the level or band is
 *   none, a text or citation is missing or no such thing, `reads` holds no sections, `rowByRow` no parts of them, or
 *   `check` is no function or an async one; it names parameter and rule
 */
declare const defineRule: <const Code extends RuleCode, const R extends readonly AnySection[]>(rule: RuleMeta<Code> & {
    readonly reads: R;
} & ({
    check(sections: Read<R>, run: Run): undefined | void;
    readonly rowByRow?: readonly PartOf<R>[];
    begin?(): BegunCheck<Read<R>>;
} | {
    readonly check?: never;
    readonly rowByRow: readonly PartOf<R>[];
    begin(): BegunCheck<Read<R>>;
})) => Rule<Code>;

/**
 * Thrown when a model is put together or called wrongly; never for bad data. Across copies of the package, ask `code`.
 */
declare class ModelError extends Error {
    readonly code: 'core/duplicate-plugin' | 'core/missing-plugin' | 'core/bad-plugin' | 'core/recogniser-failed' | 'core/rule-failed' | 'core/invalid-report';
    readonly name = "ModelError";
    constructor(code: 'core/duplicate-plugin' | 'core/missing-plugin' | 'core/bad-plugin' | 'core/recogniser-failed' | 'core/rule-failed' | 'core/invalid-report', message: string, options?: ErrorOptions);
}

/** Takes the rows of a file one after another, and gives the digest of what was read. */
interface ContentDigest {
    /** Takes one row: all its values, as they stand in the file. */
    add(values: readonly string[]): void;
    value(): string;
}
/**
 * Returns what gives a `ResultPart` its `content`: the digest of all rows of a file, headings included. Two files have
 * the same only where every value of every row is the same.
 *
 * @example
 * ```ts
 * const [one, other] = [contentDigest(), contentDigest()]
 * one.add(['a', 'b'])
 * other.add(['a,b'])
 * one.value() === other.value() // => false
 * ```
 */
declare const contentDigest: () => ContentDigest;

/** Rows of a file that are in no total of its partial result, and why. */
interface RowsLeftOut {
    readonly why: string;
    readonly rows: number;
}
/** What one file gives to a result: plain JSON. */
interface ResultPart<State = unknown> {
    /** The name of the file. Parts stand in the order of their names, which decides what is met first. */
    readonly name: string;
    /** The digest of all that was read of the file: a file that is handed in twice has the same, by any name. */
    readonly content: string;
    /** Rows read, headings not counted. */
    readonly rows: number;
    readonly leftOut: readonly RowsLeftOut[];
    /** What the check remembers of the file. */
    readonly state: State;
    /** The digest of this part: it no longer fits once a part was cut short or changed by hand. */
    readonly digest: string;
}
/** By what a part of an earlier result is known. */
interface EarlierPart {
    readonly name: string;
    readonly digest: string;
}
/** A part that was handed in more than once, and counted once. */
interface RepeatedPart {
    readonly name: string;
    readonly content: string;
    /** How often besides the one that counts. */
    readonly times: number;
}
/**
 * What some of the files of a whole give to its result, as plain JSON. Partial results of any number of files are
 * merged by `mergePartials`, in any order and grouping, on any machine.
 */
interface PartialResult<State = unknown> {
    /** Of which kind it is: `finance/spend`, `finance/ledger`, `estate/devices`. */
    readonly partial: string;
    /** The version of its form. */
    readonly version: number;
    /** What the parts were made with. Only those made with the same are merged. */
    readonly options: Readonly<Record<string, unknown>>;
    /** By name, and each content once. */
    readonly parts: readonly ResultPart<State>[];
    /** By name. */
    readonly repeated: readonly RepeatedPart[];
    /** The digest of the digests of its parts: none can be taken out or put in by hand. */
    readonly digest: string;
}

/**
 * Returns what some files give to a result, sealed with their digests. It is for those who write checks whose results
 * are merged by `mergePartials`; `partialSpend`, `partialLedger` and `partialDevices` use it.
 *
 * @param kind - what tells the check: `plugin/part`
 * @param options - what the parts were made with, as plain JSON
 * @param parts - one for each file, without its digest
 * @throws {TypeError} when a parameter is not what it should be: it is named
 * @example
 * ```ts
 * const content = contentDigest()
 * content.add(['4', '5'])
 * const part = { name: 'a.csv', content: content.value(), rows: 1, leftOut: [], state: { sum: '9' } }
 * createPartial('own/sums', {}, [part]).parts.map(({ name }) => name) // => ['a.csv']
 * ```
 */
declare const createPartial: <State>(kind: string, options: PartialResult["options"], parts: readonly Omit<ResultPart<State>, "digest">[]) => PartialResult<State>;

/**
 * Returns several partial results as one. It is the same in whatever order and grouping they are merged: a part that
 * comes more than once, alone or in two groups, is counted once and told among the notes.
 *
 * Nothing is merged where one of them is no partial result, is damaged or was changed by hand, or where they are of
 * different kinds or options: a result that lacks a part without saying so would be worse than none. Every part is held
 * to its digest, so hand many over in one call rather than one after another.
 *
 * @param partials - as `JSON.parse` gave them
 * @returns the partial result, with notes on parts that are repeated, empty or of one name; or what is in the way
 * @throws {TypeError} when `partials` is no list
 * @example
 * ```ts
 * const content = contentDigest()
 * content.add(['9'])
 * const part = { name: 'a.csv', content: content.value(), rows: 1, leftOut: [], state: '9' }
 * const one = createPartial('own/sums', {}, [part])
 * const merged = mergePartials([one, one])
 * valueOf(merged).parts.length // => 1
 * merged.ok && merged.notes[0]?.message
 * // => 'The part "a.csv" was handed in once more: its rows are counted once'
 * ```
 */
declare const mergePartials: (partials: readonly unknown[]) => Parsed<PartialResult>;

/**
 * Returns what is to be known of a partial result before it is relied on: which parts came more than once, have no
 * rows, or share a name. It depends on the parts alone, not on how they were merged.
 *
 * @param partial - as made or merged
 * @param earlier - what an earlier result was made of: parts that came late, or are no longer there, are told, too
 * @throws {TypeError} when `partial` has no parts
 */
declare const partialNotes: (partial: PartialResult, earlier?: readonly EarlierPart[]) => readonly Note[];

/**
 * Returns a partial result from JSON, if it is one and was not changed since it was made; or why it is none.
 *
 * @param json - what came of `JSON.parse`
 * @param kind - of which kind it must be; any, unless given
 * @example
 * ```ts
 * const read = readPartial({ total: 5 })
 * read.ok ? '' : read.refusal.code // => 'noPartial'
 * ```
 */
declare const readPartial: (json: unknown, kind?: string) => Parsed<PartialResult>;

/**
 * Returns a number with its thousands grouped, as readers write it. What is not a plain number in digits stays as it
 * is.
 *
 * @param value - a whole or decimal number, or its digits; a sign may stand before them
 * @example
 * ```ts
 * grouped(123456) // => '123,456'
 * grouped('-1234.5678') // => '-1,234.5678'
 * ```
 */
declare const grouped: (value: number | bigint | string) => string;
/**
 * Returns the one of two words that goes with a number of things.
 *
 * @param count - how many there are
 * @param one - the word for exactly one
 * @param many - the word for none or several
 * @example
 * ```ts
 * forCount(1, 'is', 'are') // => 'is'
 * forCount(0, 'is', 'are') // => 'are'
 * ```
 */
declare const forCount: (count: number, one: string, many: string) => string;
/**
 * Returns a number of things in words for readers: the number, grouped, and its noun in the right form.
 *
 * @param count - how many there are
 * @param one - the noun for exactly one
 * @param many - the noun for none or several; `one` with an s unless given
 * @example
 * ```ts
 * counted(1, 'class', 'classes') // => '1 class'
 * counted(1234, 'line') // => '1,234 lines'
 * ```
 */
declare const counted: (count: number, one: string, many?: string) => string;

/**
 * Returns items as a list in a sentence: `a`, `a and b`, `a, b and c`.
 *
 * @param items - the words of the list, in order
 * @param joint - the word before the last of them
 * @example
 * ```ts
 * listed(['pay', 'non-pay', 'income']) // => 'pay, non-pay and income'
 * listed(['England', 'Wales'], 'or') // => 'England or Wales'
 * ```
 */
declare const listed: (items: readonly string[], joint?: "and" | "or") => string;

/**
 * Returns a date as words for readers: day, month in full, year.
 *
 * @param date - a calendar day, `YYYY-MM-DD`
 * @throws {RangeError} when `date` is not a day that exists
 * @example
 * ```ts
 * longDate('2018-03-31') // => '31 March 2018'
 * ```
 * @see GOV.UK style guide, dates, https://www.gov.uk/guidance/style-guide/a-to-z#dates
 */
declare const longDate: (date: IsoDate) => string;

/**
 * Returns the known word that a misspelt one is nearest to, or `undefined` when none is near enough to be meant.
 * Capitals count for nothing; about one letter in three may differ.
 *
 * @param word - what was written
 * @param known - what could have been meant; of equally near ones the first is taken
 * @example
 * ```ts
 * nearest('fundedWTE', ['costCentre', 'fundedWte']) // => 'fundedWte'
 * nearest('colour', ['costCentre', 'fundedWte']) // => undefined
 * ```
 */
declare const nearest: <Word extends string>(word: string, known: readonly Word[]) => Word | undefined;

/**
 * Returns a text in which everything can be seen that it holds: a mark stands for each control character (C0, DEL, C1),
 * each that changes the direction of writing, line and paragraph separators, characters without width and halves of a
 * character. So a text of a file cannot steer a terminal, begin a line, hide a part of itself or show it in another
 * order. Emoji stay whole. Nothing is left out, and a text without such characters stays as it is.
 *
 * @param text - one line; a line break in it becomes a mark too
 * @example
 * ```ts
 * visibleText('\u001b[2JNo faults') // => '␛[2JNo faults'
 * visibleText('\u202e000,1£') // => '\\u{202E}000,1£'
 * ```
 * @see Unicode Technical Report 36, https://www.unicode.org/reports/tr36/ (not verified)
 */
declare const visibleText: (text: string) => string;

/**
 * Returns a word, or a yes or no, that must be one of those listed: a misspelt one would be taken for another in
 * silence.
 *
 * @param value - what was passed
 * @param choices - every word allowed; `[true, false]` for a yes or no
 * @param name - the parameter to name when it is none of them
 * @throws {TypeError} when it is none of them, `name` first
 */
declare const requireChoice: <Choice extends string | boolean>(value: Choice, choices: readonly Choice[], name: string) => Choice;
/**
 * Returns a text, which may be empty.
 *
 * @throws {TypeError} when it is something else, `name` first
 */
declare const requireText: (value: string, name: string) => string;
/**
 * Returns a whole number.
 *
 * @param least - the least that it may be, if there is one
 * @throws {TypeError} when it is something else or less, `name` first
 */
declare const requireWholeNumber: (value: number, name: string, least?: number) => number;
/**
 * Returns a list.
 *
 * @throws {TypeError} when it is no array, `name` first
 */
declare const requireList: <Item>(value: readonly Item[], name: string) => readonly Item[];
/**
 * Returns a function.
 *
 * @throws {TypeError} when it is none, `name` first
 */
declare const requireFunction: <Call extends (...values: never[]) => unknown>(value: Call, name: string) => Call;
/** The name of a part that an object of a type may have; of several types, of any of them. */
type NameOf<Parts> = Parts extends unknown ? keyof Parts & string : never;
/**
 * Returns the names of the parts of a type, for `requireObject`. They stand beside the type, and cannot drift from it:
 * one that is missing, or is none, does not compile.
 *
 * @param names - every part of the type, each with `true`
 * @example
 * ```ts
 * namesOf<{ readonly low?: number; readonly high?: number }>({ low: true, high: true }) // => ['low', 'high']
 * ```
 */
declare const namesOf: <Parts extends object>(names: { readonly [Name in NameOf<Parts>]-?: true; }) => readonly NameOf<Parts>[];
/**
 * Returns an object with named parts. With `known`, a part of any other name is refused, with the one that may have
 * been meant: an option that is not known would be passed over in silence.
 *
 * @param known - the names of all parts that it may have
 * @throws {TypeError} when it is no such object, `name` first
 */
declare const requireObject: <Parts extends object>(value: Parts, name: string, known?: readonly NameOf<Parts>[]) => Parts;
/**
 * Returns a calendar day.
 *
 * @throws {TypeError} when it is no text, `name` first
 * @throws {RangeError} when there is no such day, `name` first
 */
declare const requireDay: (value: IsoDate, name: string) => IsoDate;

/**
 * Returns plain data, frozen with everything in it: data of a module is the same for all who ask, and nobody may change
 * it for the others. Schemas and patterns are no data and stay as they are.
 *
 * @param value - lists and objects made for this: they are not copied
 * @example
 * ```ts
 * const rates = frozen([{ year: '2026-27', rate: '3.5' }])
 * Object.isFrozen(rates[0]) // => true
 * ```
 */
declare const frozen: <Value>(value: Value) => Value;

/** What was passed, in words for an error message; it never throws itself. */
declare const shown: (value: unknown) => string;
/** True for an object with keys of its own to read: no list, no number, no Map or Set, nothing that is called. */
declare const isRecord: (value: unknown) => value is Readonly<Record<string, unknown>>;

/**
 * Returns the date that is a number of calendar days later.
 *
 * @param date - a calendar day, `YYYY-MM-DD`
 * @param days - whole calendar days; negative goes back
 * @returns a calendar day, `YYYY-MM-DD`
 * @throws {RangeError} when `date` is not a day that exists, `days` is no whole number, or the result leaves the years
 *   0000 to 9999
 * @example
 * ```ts
 * addDays('2024-02-28', 1) // => '2024-02-29'
 * addDays('2024-03-01', -1) // => '2024-02-29'
 * ```
 */
declare const addDays: (date: IsoDate, days: number) => IsoDate;

/**
 * Returns the calendar days from one date to another: 1 from a day to the next, 0 to itself, negative backwards.
 *
 * @param from - a calendar day, `YYYY-MM-DD`, not counted
 * @param to - a calendar day, `YYYY-MM-DD`, counted
 * @returns whole calendar days
 * @throws {RangeError} when `from` or `to` is not a day that exists
 * @example
 * ```ts
 * daysBetween('2026-11-22', '2027-01-12') // => 51
 * ```
 */
declare const daysBetween: (from: IsoDate, to: IsoDate) => number;

/** Days of the week, Monday first as in ISO 8601. */
declare const weekdayNames: readonly ["Monday", "Tuesday", "Wednesday", "Thursday", "Friday", "Saturday", "Sunday"];
type WeekdayName = (typeof weekdayNames)[number];
/**
 * Returns the English name of the day of the week.
 *
 * @param date - a calendar day, `YYYY-MM-DD`
 * @throws {RangeError} when `date` is not a day that exists
 * @example
 * ```ts
 * weekday('2026-06-15') // => 'Monday'
 * ```
 */
declare const weekday: (date: IsoDate) => WeekdayName;

/**
 * Returns the date a number of whole months from the anchor: the same day number, or the month's last day where it has
 * no such day. Always count from the anchor: 31 January + 2 months is 31 March, but adding 1 month twice gives 28
 * March.
 *
 * @param anchor - the calendar day that all terms are counted from, `YYYY-MM-DD`
 * @param months - whole months; negative goes back
 * @returns a calendar day, `YYYY-MM-DD`
 * @throws {RangeError} when `anchor` is not a day that exists, `months` is no whole number, or the result leaves the
 *   years 0000 to 9999
 * @example
 * ```ts
 * addMonths('2023-08-31', 18) // => '2025-02-28'
 * addMonths('2024-02-29', 12) // => '2025-02-28'
 * ```
 */
declare const addMonths: (anchor: IsoDate, months: number) => IsoDate;

/**
 * A part of the United Kingdom with bank holidays of its own, by GOV.UK's keys. England has those of England and Wales.
 */
type Division = 'england-and-wales' | 'scotland' | 'northern-ireland';
/** One year of bank holidays as packed text: see `data/uk-bank-holidays.ts`. */
type PackedYear = readonly [year: number, days: string];
/** A change to a calendar after it was published, and who says so: a holiday proclaimed since, or moved. */
interface Amendment {
    readonly change: 'add' | 'remove';
    readonly date: IsoDate;
    readonly name: string;
    /** Where it is, or is no longer, a bank holiday; everywhere when left out. */
    readonly divisions?: readonly Division[];
    readonly citation: Citation;
}
/** A day that lists carry and the law does not: a working day here, with a warning. */
interface ContestedDay {
    readonly date: IsoDate;
    readonly name: string;
    readonly division: Division;
    readonly citation: Citation;
}
/**
 * Which weekdays are not worked in some or all divisions, from `knownFrom` to `knownTo`: plain frozen data. A day is a
 * holiday of the calendar when it is one in any of its `divisions`.
 */
interface Calendar {
    readonly label: string;
    /** Names the data: record it beside every deadline, since a later proclamation can change a running clock. */
    readonly version: string;
    readonly divisions: readonly Division[];
    readonly knownFrom: IsoDate;
    readonly knownTo: IsoDate;
    /** From this day on the dates are published but not all proclaimed: answers that rest on them are provisional. */
    readonly provisionalFrom: IsoDate | null;
    readonly years: readonly PackedYear[];
    readonly contested: readonly ContestedDay[];
    /** In the order they were made; the last word on a day counts. */
    readonly amendments: readonly Amendment[];
}

/**
 * A longer reach for a calendar, once more years are published: its last known day, and from when on it is not yet
 * proclaimed.
 */
interface Reach {
    readonly knownTo: IsoDate;
    readonly provisionalFrom: IsoDate | null;
}
/**
 * Returns a calendar with holidays added or removed, under another version: for a holiday proclaimed, or moved, after
 * this package was published. The given calendar stays as it is.
 *
 * @param calendar - the calendar to change
 * @param amendments - each with its day, its name, where it applies (everywhere when left out) and who says so; in
 *   order
 * @param reach - when the amendments complete further years: to which day, and from which day on they are not yet
 *   proclaimed
 * @returns a new calendar; its `version` is the old one followed by its new reach (`~`) and the days added (`+`) and
 *   removed (`-`)
 * @throws {RangeError} when a date is not a day that exists or is not between the calendar's `knownFrom` and `knownTo`,
 *   or a removed day is no holiday there
 * @throws {TypeError} when an amendment names no division, or neither adds nor removes
 * @example
 * ```ts
 * const citation = { title: 'Invented proclamation', url: 'https://example.org/notice', verified: false }
 * const amended = amendCalendar(ukBankHolidays.union, [
 *   { change: 'add', date: '2027-06-07', name: 'Jubilee', citation },
 * ])
 * amended.version === `${ukBankHolidays.version}+2027-06-07` // => true
 * workingDays(amended).next('2027-06-07').date // => '2027-06-08'
 * ```
 * @see Banking and Financial Dealings Act 1971 s.1(2) and (3), https://www.legislation.gov.uk/ukpga/1971/80/section/1
 */
declare const amendCalendar: (calendar: Calendar, amendments: readonly Amendment[], reach?: Reach) => Calendar;

/**
 * Returns the whole months completed from one date to another, by the rule of `addMonths`: the largest number of months
 * that can be added to `from` without passing `to`. The age of an asset; its remaining life is its life less this.
 * Before `from` it is negative.
 *
 * @param from - the day the count starts, `YYYY-MM-DD`
 * @param to - the day asked about, `YYYY-MM-DD`
 * @returns whole months
 * @throws {RangeError} when `from` or `to` is not a day that exists
 * @example
 * ```ts
 * completedMonths('2022-04-01', '2026-11-22') // => 55
 * completedMonths('2023-08-31', '2025-02-28') // => 18
 * completedMonths('2026-12-01', '2026-11-22') // => -1
 * ```
 */
declare const completedMonths: (from: IsoDate, to: IsoDate) => number;

/**
 * Why a day is not worked. `proclamation`: for one year only, or moved. `amendment`: added to the calendar since it was
 * published.
 */
type SkippedReason = 'weekend' | 'bankHoliday' | 'substitute' | 'proclamation' | 'amendment';
/** One ground on which a day is not worked. */
interface SkippedBecause {
    readonly reason: SkippedReason;
    /** `Saturday`, or the holiday's name. */
    readonly name: string;
    /** Where it is a bank holiday, among the calendar's divisions; empty for weekends, which are the same everywhere. */
    readonly divisions: readonly Division[];
    /** The day on which GOV.UK first listed a proclaimed holiday: a deadline given out before then may have moved. */
    readonly firstListed?: IsoDate;
    /** Absent for weekends. `verified: false` for days not matched to a list published at the time. */
    readonly citation?: Citation;
}
/** A day that is not a working day, and every ground for it: a substitute for one holiday may also be another. */
interface SkippedDay {
    readonly date: IsoDate;
    readonly because: readonly SkippedBecause[];
}
/**
 * Returns every day from one date to another that is not a working day, with its grounds: weekends, and holidays with
 * their divisions, names and sources.
 *
 * @param calendar - which weekdays are not worked
 * @param from - first day looked at, `YYYY-MM-DD`
 * @param to - last day looked at, `YYYY-MM-DD`; before `from` there is nothing to list
 * @throws {RangeError} when `from` or `to` is not a day that exists
 * @example
 * ```ts
 * skippedDays(ukBankHolidays.union, '2026-06-13', '2026-06-15').map((day) => [day.date, day.because[0]?.name])
 * // => [['2026-06-13', 'Saturday'], ['2026-06-14', 'Sunday'], ['2026-06-15', 'World Cup bank holiday (Scotland)']]
 * ```
 * @see Freedom of Information Act 2000 s.10(6), https://www.legislation.gov.uk/ukpga/2000/36/section/10
 */
declare const skippedDays: (calendar: Calendar, from: IsoDate, to: IsoDate) => readonly SkippedDay[];

/** One month of a financial year: M1 is April, M12 is March. */
interface FinancialMonth {
    readonly month: 1 | 2 | 3 | 4 | 5 | 6 | 7 | 8 | 9 | 10 | 11 | 12;
    readonly start: IsoDate;
    readonly end: IsoDate;
}
/** A financial year of the public sector: 1 April to 31 March. */
interface FinancialYear {
    /** Both years, the second with two digits: `2017/18`. */
    readonly label: string;
    readonly start: IsoDate;
    readonly end: IsoDate;
    readonly months: readonly FinancialMonth[];
}
/**
 * Returns the financial year, 1 April to 31 March, that a date falls in, with its twelve months.
 *
 * @param date - a calendar day, `YYYY-MM-DD`, from 0000-04-01 to 9999-03-31
 * @throws {RangeError} when `date` is not a day that exists, or its financial year leaves the years 0000 to 9999
 * @example
 * ```ts
 * financialYear('2018-03-31').label // => '2017/18'
 * financialYear('2018-04-01').months[11] // => { month: 12, start: '2019-03-01', end: '2019-03-31' }
 * ```
 * @see National Health Service Act 2006 Sch. 7 para. 25(6)(b) (foundation trusts; the same year is used by every NHS
 *   body), https://www.legislation.gov.uk/ukpga/2006/41/schedule/7/paragraph/25
 */
declare const financialYear: (date: IsoDate) => FinancialYear;

/**
 * Returns the financial year, 1 April to 31 March, that a text names. A single year is refused: it may be the one in
 * which the financial year begins or the one in which it ends.
 *
 * @param text - as published: `2017/18`, `2017-18`, `2017/2018`, `17/18`, `FY 2017-18`, `1718`
 * @returns the year with its months, and a note where two digits were read as a year; or a refusal: `blank`, `tooLong`,
 *   `singleYear`, `notConsecutive`, `yearOutOfRange` or `unreadable`
 * @throws {TypeError} when `text` is not a string
 * @example
 * ```ts
 * valueOf(parseFinancialYear('2017-18')).label // => '2017/18'
 * valueOf(parseFinancialYear('FY 1718')).start // => '2017-04-01'
 * const single = parseFinancialYear('2017')
 * single.ok ? undefined : single.refusal.suggestion // => '2016/17 or 2017/18'
 * ```
 */
declare const parseFinancialYear: (text: string) => Parsed<FinancialYear>;

/** A date as published: its text, and the days it can stand for. */
interface PublishedDate {
    /** Exactly as published. */
    readonly text: string;
    /**
     * `rolling`: renews itself. `openEnded`: no end is stated. `range`: from one date to another, or bounded on one side
     * only. `unknown`: no date is stated; see `absence`.
     */
    readonly kind: 'day' | 'month' | 'quarter' | 'year' | 'financialYear' | 'range' | 'rolling' | 'openEnded' | 'unknown';
    /** First day it can stand for; `null` is not stated. */
    readonly earliest: IsoDate | null;
    /** Last day it can stand for; `null` is not stated. */
    readonly latest: IsoDate | null;
    /** Why no date is stated, when `kind` is `unknown`. */
    readonly absence?: Absence;
}
/**
 * Which way round all-numeric dates are: day first as in the United Kingdom, or year first. A year of four digits
 * decides by itself.
 */
type DateOrder = 'dmy' | 'ymd';

/**
 * Returns what a published date says: the days it can stand for, and remarks on how it was read. Days, months, quarters
 * and financial years, calendar years and ranges; rolling, open-ended and unknown dates in words. Nothing is guessed:
 * what has two readings, or none, is refused with the reason, and with the likely intention where there is one.
 *
 * `by`, `before` and `no later than` bound a date that is not stated: a range that is open to the left. `until`, `ends`
 * and `expires` state the day on which something ends: that day, with a note that the word was not read. `year ending`
 * and `year to` state the twelve months up to the date: a range.
 *
 * @param text - the cell as published; any text may be given
 * @param options - `order` of all-numeric dates. Left out, the day comes first, with a note where the other way round
 *   is a day too
 * @returns the date; or a refusal: `tooLong`, `unreadable`, `impossibleDay`, `impossibleMonth`, `monthFirst`,
 *   `zeroDate`, `yearOutOfRange`, `yearMissing`, `severalDates`, `rangeReversed`, `incompleteRange`, `weekdayMismatch`,
 *   `spreadsheetSerial`, `ambiguousNumber`, `ambiguousYears`, `ambiguousQuarter`, `relativeDate` or `termNotDate`
 * @throws {TypeError} when `text` is not a string, or `options.order` is neither `'dmy'` nor `'ymd'`
 * @example
 * ```ts
 * const { kind, earliest, latest } = valueOf(parsePublishedDate('Q3 2019/20'))
 * kind // => 'quarter'
 * earliest // => '2019-10-01'
 * latest // => '2019-12-31'
 * const monthFirst = parsePublishedDate('01/18/2016')
 * monthFirst.ok ? undefined : monthFirst.refusal.suggestion // => '2016-01-18'
 * const withTerm = parsePublishedDate('31/03/2019 + 2 years')
 * withTerm.ok && withTerm.notes[0]?.code // => 'termNotRead'
 * const serial = parsePublishedDate('45019')
 * serial.ok ? undefined : serial.refusal.code // => 'spreadsheetSerial'
 * ```
 */
declare const parsePublishedDate: (text: string, options?: {
    readonly order?: DateOrder;
}) => Parsed<PublishedDate>;

/**
 * Returns the last day of a term of whole months, inclusive: the day before the same day number, or the month's last
 * day if that number is missing there. A house reading: a contract may say otherwise.
 *
 * @param start - first day of the term, `YYYY-MM-DD`
 * @param months - whole months, at least 1
 * @returns a calendar day, `YYYY-MM-DD`
 * @throws {RangeError} when `start` is not a day that exists, or `months` is not a whole number of at least 1
 * @example
 * ```ts
 * termEnd('2025-03-01', 36) // => '2028-02-29'
 * termEnd('2025-01-31', 1) // => '2025-02-28'
 * ```
 */
declare const termEnd: (start: IsoDate, months: number) => IsoDate;

/** The bank holidays of the United Kingdom: a calendar for each division and one for all of them together. */
interface UkBankHolidays {
    /** England has the calendar of England and Wales. */
    readonly divisions: {
        readonly [D in Division]: Calendar;
    };
    /**
     * Not worked in any part of the United Kingdom: what the Freedom of Information Act and the Procurement Act count
     * with.
     */
    readonly union: Calendar;
    readonly knownFrom: IsoDate;
    readonly knownTo: IsoDate;
    readonly version: string;
}
/**
 * The bank holidays of England and Wales, Scotland and Northern Ireland from `knownFrom` to `knownTo`, Christmas
 * Day and Good Friday included, as packed data: give one of its calendars to `workingDays`.
 *
 * @example
 * ```ts
 * workingDays(ukBankHolidays.union).isWorkingDay('2026-06-15') // => false
 * workingDays(ukBankHolidays.divisions['england-and-wales']).isWorkingDay('2026-06-15') // => true
 * ```
 * @see Freedom of Information Act 2000 s.10(6), https://www.legislation.gov.uk/ukpga/2000/36/section/10
 * @see Procurement Act 2023 s.123, https://www.legislation.gov.uk/ukpga/2023/54/section/123
 * @see Banking and Financial Dealings Act 1971 s.1 and Sch. 1, https://www.legislation.gov.uk/ukpga/1971/80
 */
declare const ukBankHolidays: UkBankHolidays;

/** How far an answer can be relied on. */
interface Standing {
    /**
     * True when the answer rests on days that the calendar does not know, or that are published but not yet proclaimed.
     */
    readonly provisional: boolean;
    /** Why it is provisional; absent when it is not. */
    readonly reason?: string;
    /** Warnings about contested days that were counted as working days; absent when there are none. */
    readonly notes?: readonly Note[];
}
/** A date reached by counting working days. */
interface WorkingDay extends Standing {
    readonly date: IsoDate;
}
/** A number of working days. */
interface WorkingDayCount extends Standing {
    readonly days: number;
}
/** Counts working days by one calendar; every answer takes the same time, however far it reaches. */
interface WorkingDayCounter {
    readonly calendar: Calendar;
    /**
     * The nth working day after `date` (before it when `n` is negative; `date` itself when `n` is 0). `date` itself never
     * counts.
     */
    add(date: IsoDate, n: number): WorkingDay;
    /** `date` itself if it is a working day, else the first one after it. */
    next(date: IsoDate): WorkingDay;
    /**
     * False on weekends and on the calendar's holidays. Where the calendar knows nothing it goes by weekends: ask
     * `standing`.
     */
    isWorkingDay(date: IsoDate): boolean;
    /**
     * The working days after `from`, up to and including `to`; negative when `to` is earlier. `add(from, between(from,
     * to).days)` is `to` if that is a working day.
     */
    between(from: IsoDate, to: IsoDate): WorkingDayCount;
    /** How far answers about `from` to `to`, both included, can be relied on. */
    standing(from: IsoDate, to: IsoDate): Standing;
}
/**
 * Returns a counter of working days for a calendar, without the explanations that `workingDays` adds: for bundles that
 * must stay small. It works the calendar out once; keep it and use it again.
 *
 * @param calendar - which weekdays are not worked: one of `ukBankHolidays`, or an amended one
 * @example
 * ```ts
 * workingDayCounter(ukBankHolidays.union).add('2025-12-24', 20) // => { date: '2026-01-27', provisional: false }
 * ```
 * @see Freedom of Information Act 2000 s.10(1) and (6), https://www.legislation.gov.uk/ukpga/2000/36/section/10
 */
declare const workingDayCounter: (calendar: Calendar) => WorkingDayCounter;

/** The working of a count: which days were left out and why, and how far that can be relied on. */
interface Explanation extends Standing {
    /** Working days from `from` to `to`, both included. */
    readonly working: number;
    readonly skipped: readonly SkippedDay[];
}
/** A counter of working days that can show its working. */
interface WorkingDays extends WorkingDayCounter {
    /**
     * Every day from `from` to `to`, both included, that is not a working day: for `add(date, n)`, from the day after
     * `date` to the result.
     */
    explain(from: IsoDate, to: IsoDate): Explanation;
}
/**
 * Returns the working days of a calendar: Monday to Friday less its holidays. The nth working day after a date, the
 * next one, how many lie between two dates, and which days were skipped and why.
 *
 * It works the calendar out once, so keep it and use it again. Asked about days that the calendar does not know, it
 * leaves out weekends only and says `provisional: true` with the reason. Days that lists call holidays though no
 * proclamation was made (4 January 2010 and 2011 in Scotland) count as working days, with a note.
 *
 * @param calendar - which weekdays are not worked: one of `ukBankHolidays`, or an amended one
 * @throws {RangeError} from its functions, when a date is not a day that exists or `n` is no whole number
 * @example
 * ```ts
 * const days = workingDays(ukBankHolidays.union)
 * days.add('2026-06-12', 1) // => { date: '2026-06-16', provisional: false }
 * days.next('2026-12-26').date // => '2026-12-29'
 * days.between('2026-11-20', '2026-12-21').days // => 20
 * days.explain('2026-11-27', '2026-11-30').skipped.map((day) => day.because[0]?.name)
 * // => ['Saturday', 'Sunday', "St Andrew's Day"]
 * ```
 * @see Freedom of Information Act 2000 s.10(1) and (6), https://www.legislation.gov.uk/ukpga/2000/36/section/10
 */
declare const workingDays: (calendar: Calendar) => WorkingDays;

/** How a number is shortened to fewer decimals. */
type RoundingMode = 'halfAwayFromZero' | 'halfEven' | 'towardsZero';
/**
 * Returns an amount as an English reader expects it: `£5,400,191`, `-£53,158`, `173.06`, `42.7%`.
 *
 * Nothing is rounded unless `decimals` asks for it. Left out, whole pounds show no pence, other amounts of money show
 * at least two decimals, and every other unit shows the decimals it has.
 *
 * @param amount - pounds, whole-time equivalents, things or per cent
 * @param unit - what it counts
 * @param decimals - digits after the point, 0 to 34
 * @param rounding - how to shorten it, half away from zero by default, as published tables do
 * @throws {RangeError} when `amount` is not finite, or `decimals` is out of range
 * @throws {TypeError} when `amount` is not a Decimal, or `unit` or `rounding` is unknown
 * @example
 * ```ts
 * formatAmount(new Decimal('-53158'), 'gbp') // => '-£53,158'
 * formatAmount(new Decimal('42.685'), 'percent', 1) // => '42.7%'
 * ```
 */
declare const formatAmount: (amount: Decimal, unit: Unit, decimals?: number, rounding?: RoundingMode) => string;

/** Why a text states no figure: each code, and what to say about it in plain words. */
declare const figureRefusals: {
    readonly ambiguousBound: "A word such as \"over\" or \"up to\" before a negative number can be read two ways. Write it with <, >, ≤ or ≥.";
    readonly ambiguousRange: "It is unclear whether the scale after the second number belongs to the first as well. Write it after both.";
    readonly ambiguousSeparator: "Three digits after the point look like thousands grouped with a point. Group thousands with a comma, or write out pounds and pence.";
    readonly badGrouping: "The commas do not group the digits in threes. Group every three digits, or leave the commas out.";
    readonly bidiControl: "The cell holds an invisible character that changes the direction of the text, so what is seen may not be what is stored. Type the figure again.";
    readonly commaAfterPoint: "A comma follows the point. Use the comma for thousands and the point for decimals.";
    readonly conflictingSigns: "The figure is marked negative or signed more than once. Use one minus sign, or one pair of brackets.";
    readonly currencyInQuantity: "An amount of money stands where a quantity is expected. Check the column.";
    readonly foreignCurrency: "The amount is not in pounds sterling. Convert it, or say in the heading which currency it is.";
    readonly fullWidth: "The figure is written in full-width characters. Write it with ordinary digits.";
    readonly apostropheGrouping: "Apostrophes stand between the digits. Group thousands with commas.";
    readonly manyPoints: "There is more than one point. Use one point for decimals and commas for thousands.";
    readonly nestedBrackets: "There are brackets inside brackets. Use one pair for a negative amount.";
    readonly nonAsciiDigit: "The figure is written in digits other than 0 to 9. Write it with ordinary digits.";
    readonly notANumber: "This is not a figure. Give a number, or say why there is none, for example \"TBC\" or \"Not held\".";
    readonly pence: "The amount is in pence. Write it in pounds, for example £0.50.";
    readonly percent: "A percentage stands where an amount or a quantity is expected. Check the column.";
    readonly repeatedCurrency: "The pound sign or GBP stands there more than once. Write it once.";
    readonly reversedRange: "The second number of the range is smaller than the first. Put the smaller one first, or write a year as 2017/18 in a column of dates.";
    readonly spaceGrouping: "Spaces stand between the digits. Group thousands with commas, or check that two cells were not joined.";
    readonly suffixInQuantity: "A letter such as k or m follows a quantity. Write the number out, or use the word \"thousand\" or \"million\".";
    readonly suffixUnderScaledHeading: "The heading already gives the scale and the figure gives another, so it can be read two ways. Keep one of them.";
    readonly tooLarge: "The number is larger than any amount that is published. Check for joined cells or a wrong scale.";
    readonly tooLong: "The text is longer than any figure. Put the figure alone in its cell.";
    readonly tooPrecise: "There are more digits after the point than this column can have. Check whether the point stands for a comma, or a footnote mark is stuck to the number.";
    readonly unbalancedBrackets: "The brackets do not enclose one whole amount. Use one pair around the amount for a negative, and put remarks in another cell.";
};
/** The code of a refusal by `parseFigure`. */
type FigureRefusalCode = keyof typeof figureRefusals;

/** What `parseFigure` remarks on while it reads a figure all the same. */
declare const figureRemarks: {
    readonly accountingDash: "A pound sign and a dash is how spreadsheets print zero in the accounting format. It is kept as a dash.";
    readonly ambiguousNotApplicable: "\"N/A\" in a column of counts can mean none or not known. Check which.";
    readonly bracketNegative: "Brackets are read as a negative amount.";
    readonly creditMark: "\"Cr\" is read as a negative amount.";
    readonly debitMark: "\"Dr\" is read as a positive amount.";
    readonly fineSuffix: "Thousands are given to the pound or finer. Check that \"k\" does not stand for \"m\".";
    readonly footnoteMark: "A footnote mark after the number was left out of it.";
    readonly fractionalCount: "A count is usually a whole number. Check that the column does not hold whole-time equivalents.";
    readonly halfUnit: "The bounds are half a unit either way in the last significant figure.";
    readonly leadingPoint: "There is no digit before the point.";
    readonly leadingZeros: "Zeros before the number were left out. Check that it is not a code.";
    readonly negativeZero: "A negative zero is a negative amount that rounds to nothing. It is read as 0.";
    readonly notBelowZero: "The lower bound is taken to be 0.";
    readonly padding: "Spaces around the figure were left out.";
    readonly rangeOrCode: "Two numbers joined by a hyphen are read as a range. Check that it is not a code.";
    readonly roundedCount: "The scale says that the count is rounded, so it is read as approximate.";
    readonly strictBound: "The bound is the next whole unit, since the words leave out the number itself.";
    readonly trailingMinus: "A minus sign after the number is read as a negative amount.";
    readonly trailingPoint: "There is no digit after the point.";
    readonly unicodeMinus: "A dash or a typographic minus before the number is read as a minus sign.";
    readonly unitWord: "A word for the unit follows the number. Check that it is the unit of the column.";
    readonly wordsRead: "The words were read as saying that there is no number. Check them.";
    readonly zeroFromWords: "The words were read as none. Check that they speak of everything in this row.";
    readonly zeroWidth: "Invisible characters were left out.";
};
/** The code of a note by `parseFigure`. */
type FigureNoteCode = keyof typeof figureRemarks;

/** What the heading of a column says about the figures under it. */
interface FigureOptions {
    readonly unit: Unit;
    /** 1,000 where the heading says £000 or thousands, 1,000,000 where it says £m. */
    readonly scale?: 1 | 1_000 | 1_000_000;
    /**
     * Most digits after the point, once scaled: by default 2 for pounds and counts, 5 for whole-time equivalents and per
     * cent.
     */
    readonly maximumDecimals?: number;
}
/**
 * Returns the figure that a published cell states, with notes on what was unusual; or a refusal that names its reason
 * and, where it is clear, what was meant. No text makes it throw, and nothing is guessed: `TBC` is not zero, `£1.2m`
 * under a £000 heading is refused.
 *
 * `low` and `high` carry what the words say about the true value: they equal `value` where the figure is stated without
 * qualification, and `roundingInterval` gives what its digits leave open.
 *
 * @param text - one cell or one quantity, as published
 * @param options - the unit of the column; its scale; the most digits after the point
 * @returns the figure in pounds, whole-time equivalents, things or per cent, whatever the scale
 * @throws {TypeError} when `unit` is unknown or `text` is not a string
 * @throws {RangeError} when `scale` or `maximumDecimals` is out of range
 * @example
 * ```ts
 * const budget = parseFigure('-£53,158', { unit: 'gbp' })
 * budget.ok && budget.value.value // => '-53158'
 * const points = parseFigure('Approx. 15500', { unit: 'count' })
 * points.ok && [points.value.low?.toFixed(), points.value.high?.toFixed()] // => ['15450', '15550']
 * const slip = parseFigure('1234,567', { unit: 'gbp' })
 * !slip.ok && [slip.refusal.code, slip.refusal.suggestion] // => ['badGrouping', '1,234,567']
 * ```
 */
declare const parseFigure: (text: string, options: FigureOptions) => Parsed<Figure>;

/**
 * Returns a figure in its canonical published form. `parseFigure` reads it back as the same figure: same value, bounds,
 * precision and absence. Brackets become a minus sign, `c.` becomes `approx.`, an en dash alone becomes a hyphen.
 *
 * @param figure - as `parseFigure` or `figureSchema` gave it
 * @param options - `scale` of the column it will stand in, 1 by default
 * @throws {RangeError} when the figure is none that `parseFigure` gives, or cannot be written at that scale without
 * claiming more precision than it has
 * @example
 * ```ts
 * const cell = parseFigure('(1,200)', { unit: 'gbp', scale: 1_000 })
 * cell.ok && formatFigure(cell.value) // => '-£1,200k'
 * cell.ok && formatFigure(cell.value, { scale: 1_000 }) // => '-1,200'
 * ```
 */
declare const formatFigure: (figure: Figure, options?: Pick<FigureOptions, "scale">) => string;

/** A figure as it stands in a document: decimals as plain strings, never with an exponent. */
interface FigureJson {
    readonly text: string;
    readonly unit: Unit;
    readonly kind: Figure['kind'];
    readonly value: string | null;
    readonly low: string | null;
    readonly high: string | null;
    readonly decimals: number | null;
    readonly absence?: Absence;
}

/**
 * Returns the notes that `parseFigure` made on a figure: its text is read again, so that a figure need not carry them.
 *
 * @param figure - as `parseFigure` or `figureSchema` gave it
 * @example
 * ```ts
 * const cell = parseFigure('(600)', { unit: 'gbp', scale: 1_000 })
 * cell.ok && figureNotes(cell.value).map((note) => note.code) // => ['bracketNegative']
 * ```
 */
declare const figureNotes: (figure: Figure) => readonly Note[];

/** What a schema of figures reads: published text, a number as a cell shows it, or the JSON of a figure. */
type FigureInput = string | number | FigureJson;
/**
 * Returns a zod codec between a figure in a document and a `Figure`.
 *
 * It reads published text, a JSON number (as the text a cell would show, so in the scale of the column), or the JSON of
 * a figure, which must say what its text says. It writes the JSON of the figure. A refusal becomes an issue whose
 * message says what is wrong and what to write, with `params.code` and, where it is clear, `params.suggestion`.
 *
 * The notes of a figure are not part of it: `figureNotes` gives them from its text.
 *
 * @param options - the unit of the column; its scale; the most digits after the point
 * @throws {TypeError} when `unit` is unknown
 * @throws {RangeError} when `scale` or `maximumDecimals` is out of range
 * @example
 * ```ts
 * const budget = figureSchema({ unit: 'gbp' })
 * budget.parse('-£53,158').value // => '-53158'
 * budget.safeParse('1234,567').error?.issues[0]?.code // => 'custom'
 * ```
 */
declare const figureSchema: (options: FigureOptions) => z.ZodType<Figure, FigureInput>;

/**
 * Returns the plain amount that stands in part of a text, as exact integer pence: what `plainPence` gives for that
 * part, without cutting it out. For the `spans` of a `RecordBatch`.
 *
 * @param text - the text that the amount stands in
 * @param from - offset of its first character
 * @param to - offset after its last character, at most the length of the text
 * @returns pence, or undefined
 * @example
 * ```ts
 * plainPenceIn('IT,5100,£20.17', 8, 14) // => 2017
 * ```
 */
declare const plainPenceIn: (text: string, from: number, to: number) => number | undefined;
/**
 * Returns a plain amount of pounds as exact integer pence: an optional sign, an optional `£`, digits grouped in threes
 * or not at all, at most two decimals. Anything else, and anything beyond 2^53 pence (about £90 trillion), is
 * `undefined`: read that with `parseFigure`, which agrees wherever this answers.
 *
 * Made for ledgers and spend files, where nearly every cell is plain: no object is made for a cell, and integer pence
 * add up exactly while the total stays below 2^53.
 *
 * @param text - one cell, as published
 * @returns pence, or undefined
 * @example
 * ```ts
 * plainPence('-£1,234.5') // => -123450
 * plainPence('(53,158)') // => undefined
 * ```
 */
declare const plainPence: (text: string) => number | undefined;

/** The values between two ends, both included; `null` is unbounded. */
interface Interval {
    readonly low: Decimal | null;
    readonly high: Decimal | null;
}
/**
 * Returns the values that a figure's stated precision leaves open: half a unit of its last digit either way, both ends
 * included. `173.06` is 173.055 to 173.065, `£1.2m` is £1,150,000 to £1,250,000, `£300` is £299.50 to £300.50.
 *
 * This is the interval on which published totals are compared. `low` and `high` of a figure are another thing: what its
 * words say. Approximate, ranged and bounded figures say how far they reach, so for them the two are the same. What is
 * known to be unrounded, such as a ledger's pence, needs no interval: use `low` and `high`.
 *
 * @param figure - any figure
 * @returns pounds, whole-time equivalents, things or per cent; both ends null where the figure is absent
 * @example
 * ```ts
 * const wte = parseFigure('173.06', { unit: 'wte' })
 * wte.ok && roundingInterval(wte.value).low // => '173.055'
 * wte.ok && roundingInterval(wte.value).high // => '173.065'
 * ```
 * @see XBRL Calculations 1.1,
 *   https://www.xbrl.org/Specification/calculation-1.1/REC-2023-02-22/calculation-1.1-REC-2023-02-22.html
 */
declare const roundingInterval: (figure: Figure) => Interval;

/** What a caller may count as zero. What is unknown, withheld or still to be confirmed is never zero. */
type CountableAsZero = Extract<Absence, 'blank' | 'dash' | 'notApplicable'>;
/** How figures enter a calculation. */
interface ArithmeticOptions {
    /** Absences that count as zero, if the table's own rule says so. None by default. */
    readonly absentAsZero?: readonly CountableAsZero[];
    /**
     * `stated`: what the words say (`low` and `high`). `rounding`: also what the digits leave open (`roundingInterval`).
     */
    readonly bounds?: 'stated' | 'rounding';
}
/** A result, and what it rests on. Indices count the figures from 0 in the order given. */
interface Computed {
    /** What is known about the true result; null is unbounded. */
    readonly low: Decimal | null;
    readonly high: Decimal | null;
    /** The result of the point values, if every figure states one. */
    readonly value: Decimal | null;
    /** True if no figure is absent. */
    readonly complete: boolean;
    /** Figures that are absent and were not counted as zero. */
    readonly absent: readonly number[];
    /** Figures that are absent and were counted as zero, as the caller asked. */
    readonly countedAsZero: readonly number[];
}

/**
 * Returns the first figure less the second. A figure less itself is exactly 0, however uncertain it is: the same figure
 * is not two.
 *
 * @param from - of the same unit as `less`
 * @param less - what is taken away
 * @param options - what counts as zero; whether bounds include rounding
 * @returns the difference in the unit of the figures; `absent` counts `from` as 0 and `less` as 1
 * @throws {RangeError} when the units differ, or an option is out of range
 * @example
 * ```ts
 * const a = parseFigure('nearly 10,000', { unit: 'count' })
 * const b = parseFigure('1,750', { unit: 'count' })
 * a.ok && b.ok && differenceOf(a.value, b.value).high // => '8249'
 * ```
 */
declare const differenceOf: (from: Figure, less: Figure, options?: ArithmeticOptions) => Computed;

/**
 * Returns the product of two figures, such as a number of devices and a price. A figure times itself is a square, and a
 * square is never negative.
 *
 * @param a - of any unit
 * @param b - of any unit; per cent is taken as it is printed, so 42.7% is 42.7
 * @param options - what counts as zero; whether bounds include rounding
 * @returns the product in the product of the units; `absent` counts `a` as 0 and `b` as 1
 * @throws {RangeError} when an option is out of range
 * @example
 * ```ts
 * const devices = parseFigure('5,097', { unit: 'count' })
 * const price = parseFigure('£678.22', { unit: 'gbp' })
 * devices.ok && price.ok && productOf(devices.value, price.value).value // => '3456887.34'
 * ```
 */
declare const productOf: (a: Figure, b: Figure, options?: ArithmeticOptions) => Computed;

/**
 * Returns one figure divided by another, with bounds; or a refusal where the divisor is absent or may be zero: never
 * infinity. A figure divided by itself is exactly 1.
 *
 * Where the first is a part of the second, `shareOf` and `shareAmong` know more and give closer bounds.
 *
 * @param numerator - of any unit
 * @param denominator - of any unit
 * @param options - what counts as zero; whether bounds include rounding
 * @returns a plain ratio: devices per user, not per cent; bounds are rounded outwards at 34 digits. `absent` counts the
 * numerator as 0 and the denominator as 1. Refusals: `denominatorAbsent`, `denominatorMayBeZero`
 * @throws {RangeError} when an option is out of range
 * @example
 * ```ts
 * const devices = parseFigure('5,097', { unit: 'count' })
 * const users = parseFigure('approximately 11,000', { unit: 'count' })
 * const perUser = devices.ok && users.ok && ratioOf(devices.value, users.value)
 * perUser && perUser.ok && perUser.value.low?.toFixed(3) // => '0.443'
 * perUser && perUser.ok && perUser.value.high?.toFixed(3) // => '0.485'
 * ```
 */
declare const ratioOf: (numerator: Figure, denominator: Figure, options?: ArithmeticOptions) => Parsed<Computed>;

/**
 * Returns which part of a stated whole a figure is, from 0 to 1. It knows that the part is not larger than the whole,
 * so its bounds are closer than those of `ratioOf`, and an absent part is a share from 0 to 1.
 *
 * @param part - counted within `whole`
 * @param whole - of the same unit
 * @param options - what counts as zero; whether bounds include rounding
 * @returns a fraction of 1. `absent` counts `part` as 0 and `whole` as 1. Refusals: `denominatorMayBeZero`,
 * `partExceedsWhole`, `negativeShare`
 * @throws {RangeError} when the units differ, or an option is out of range
 * @example
 * ```ts
 * const part = parseFigure('about 900', { unit: 'count' })
 * const whole = parseFigure('920', { unit: 'count' })
 * const share = part.ok && whole.ok && shareOf(part.value, whole.value)
 * share && share.ok && share.value.high // => '1'
 * ```
 */
declare const shareOf: (part: Figure, whole: Figure, options?: ArithmeticOptions) => Parsed<Computed>;
/**
 * Returns which part of the sum of several figures one of them is, from 0 to 1. The figure is in the sum itself, so an
 * uncertain one moves both together: the bounds are p.low / (p.low + rest.high) and p.high / (p.high + rest.low), which
 * dividing two separate intervals would widen.
 *
 * @param figures - of one unit, all that make up the whole
 * @param index - which of them, from 0
 * @param options - what counts as zero; whether bounds include rounding
 * @returns a fraction of 1. Refusals: `denominatorMayBeZero`, `negativeShare`
 * @throws {RangeError} when `index` is none of the figures, the units differ, or an option is out of range
 * @example
 * ```ts
 * const figures = ['Approx. 300', '700'].map((text) => parseFigure(text, { unit: 'count' }))
 * const share = shareAmong(figures.flatMap((read) => (read.ok ? [read.value] : [])), 0)
 * share.ok && share.value.value // => '0.3'
 * share.ok && share.value.high?.toFixed(4) // => '0.3333'
 * ```
 */
declare const shareAmong: (figures: readonly Figure[], index: number, options?: ArithmeticOptions) => Parsed<Computed>;

/**
 * Returns the sum of figures of one unit with its bounds, whether it is complete, and which figures are absent.
 *
 * An absent figure is not zero: a count contributes nought or more, any other unit anything at all. A dash or a blank
 * counts as zero only where the caller says so, and the result says which did.
 *
 * @param figures - of one unit; none give an exact 0
 * @param options - what counts as zero; whether bounds include rounding
 * @returns the sum in the unit of the figures; `value` is null unless every figure states a point value
 * @throws {RangeError} when the units differ, or an option is out of range
 * @example
 * ```ts
 * const figures = ['4307', 'Approx. 15500', 'TBC'].map((text) => parseFigure(text, { unit: 'count' }))
 * const sum = sumFigures(figures.flatMap((read) => (read.ok ? [read.value] : [])))
 * sum.low // => '19757'
 * sum.high // => null
 * sum.absent // => [2]
 * ```
 */
declare const sumFigures: (figures: readonly Figure[], options?: ArithmeticOptions) => Computed;

/** Where the rows of a list stand, and what is in them. */
interface RowPlaces {
    /** How many rows there are. */
    readonly rows: number;
    /** The list that they stand in: `''`, unless said, for the part itself. */
    readonly at?: JsonPointer;
    /**
     * Returns the place of a row, or of what stands under it; `undefined` where nothing does.
     *
     * @param row - counted from 0
     * @param under - `''` for the row itself, or a pointer within it, `/budget`
     */
    place(row: number, under: JsonPointer): Location | undefined;
    /** Lists what may have a place in a row, as `place` takes it, in the order of the places. */
    under(row: number): Iterable<JsonPointer>;
    /** Other places of the part, which come before these. */
    readonly besides?: ReadonlyMap<JsonPointer, Location>;
}
/**
 * Returns the places of the rows of a table for the reading of a recogniser. They are worked out when they are asked
 * for: a long table has as many places as cells, and hardly one of them is ever looked at.
 *
 * @param list - how many rows there are, and where each stands
 * @throws {TypeError} when `list` or one of its parts is not what it should be
 * @throws {RangeError} when `rows` is no whole number from 0 up
 * @example
 * ```ts
 * const lines = ['PCs', 'Laptops']
 * const places = placesByRow({
 *   rows: lines.length,
 *   place: (row, under) =>
 *     under === '/name' ? { kind: 'text', source: 'estate.txt', line: row + 1, column: 1 } : undefined,
 *   under: () => ['/name'],
 * })
 * places.get('/1/name') // => { kind: 'text', source: 'estate.txt', line: 2, column: 1 }
 * ```
 */
declare const placesByRow: (list: RowPlaces) => ReadonlyMap<JsonPointer, Location>;

/** A row as published: the text of each cell that is there. A cut row lacks some; its schema says so. */
type PublishedRow<Key extends string> = {
    readonly [K in Key]?: string;
};
/** Rows with their places, and in which of the tables each stands. */
interface RowsRead<Key extends string> extends PartReading<readonly PublishedRow<Key>[]> {
    /** For each row which of several tables it stands in, from 1; empty where there is one. */
    readonly tables: readonly number[];
    /** For each row the group that it stands in; empty where no row of a table names groups. */
    readonly groups: readonly (string | undefined)[];
    /** The place of a row or of a cell by its key, `placeOf(0, '/name')`: that of the places, found faster. */
    placeOf(row: number, under: JsonPointer): Location | undefined;
}
/**
 * Returns the rows of all tables among the blocks, cell by cell under the keys, with the place of each. A row with more
 * cells than headings is given without its cells: nothing is read from where it may not belong, and the schema names
 * it.
 *
 * @param blocks - the blocks a recogniser won; what is not a table is passed over
 * @param names - for each key, the headings under which it is published, or how to tell them from a table
 * @param known - headings of columns that are understood and need not be read
 */
declare const readRows: <const Key extends string>(blocks: readonly Block[], names: ColumnNames<Key> | ((table: Table) => ColumnNames<Key>), known?: readonly (string | RegExp)[]) => RowsRead<Key>;

/**
 * Returns what is wrong with something that should be a `Source`: where in it, and what must stand there; `undefined`
 * for a sound one. For whoever calls a reader that is not their own.
 *
 * @param value - what a reader gave
 * @example
 * ```ts
 * sourceFault({ name: 'a.log', kind: 'log' }) // => '.blocks must be an array, got undefined'
 * sourceFault({ name: 'a.log', kind: 'log', blocks: [] }) // => undefined
 * ```
 */
declare const sourceFault: (value: unknown) => string | undefined;

/**
 * Returns the words of a heading as a reader sees them: one space between words, none around them, nothing invisible.
 */
declare const tidyHeading: (text: string) => string;
/** True if a heading is one of the names: strings without regard to case, expressions on the tidied words. */
declare const isNamed: (heading: string, names: readonly (string | RegExp)[]) => boolean;

export { type Absence, type Acceptance, type Accepted, type Amendment, type AnyPlugin, type AnySection, type ArithmeticOptions, type Band, type Baseline, type BegunCheck, type Block, type BlockContext, type Calendar, type CallRule, type Cell, type CellStates, type Change, type CheckInPieces, type CheckOptions, type CheckPlugins, type Citation, type CodesOf, type ColumnNames, type ComparedEntry, type ComparedValue, type Comparer, type Comparison, type Computed, type ContentDigest, type ContestedDay, type CoreCode, type CountableAsZero, type DateOrder, Decimal, type Difference, type Division, type DocumentOf, type EarlierPart, type Evidence, type Explanation, type Figure, type FigureInput, type FigureJson, type FigureNoteCode, type FigureOptions, type FigurePlaces, type FigureRefusalCode, type FinancialMonth, type FinancialYear, type Finding, type FindingDetail, type FindingDraft, type FindingGroup, type FindingList, type Heading, type InPieces, type Interval, type IsoDate, type Json, type JsonPlaces, type JsonPointer, type JsonSchemaOptions, type Keys, type KnownHeadings, type LabelledTable, type LeftMembers, type LeftOut, type Level, type Link, type List, type ListSchema, type ListedFindings, type Location, type MatchedColumns, type Members, type Model, ModelError, type NameOf, type NameReader, type NotCheckedBecause, type Note, type ObjectSchema, type OneSided, type OwnFields, type OwnHeadings, type OwnNames, type PackedYear, type Paragraph, type Parsed, type PartCompared, type PartComparison, type PartNotCompared, type PartOf, type PartRead, type PartReading, type PartRecogniser, type PartialResult, type Plugin, type Publication, type Published, type PublishedDate, type PublishedRow, type Reach, type Read, type ReadTable, type Reading, type Recogniser, type RecordBatch, type RecordSpans, type Refusal, type Refused, type RepeatedPart, type Report, type ResultPart, type RoundingMode, type RowPlaces, type RowSifter, type RowsLeftOut, type RowsRead, type Rule, type RuleCode, type RuleMeta, type RuleResult, type Run, type Section, type SiftedStretch, type SkippedBecause, type SkippedDay, type SkippedReason, type Source, type Standing, type StarterTable, type StatedFigure, type SummaryLine, type Table, type TableCoverage, type TableRead, type TextColumn, type TextLayout, type TextNotRead, type TotalNotChecked, type TypedObject, type TypedUnion, type UkBankHolidays, type UncutRows, type UnionSchema, type Unit, type Unlisted, type Used, type WeekdayName, type WorkingDay, type WorkingDayCount, type WorkingDayCounter, type WorkingDays, addDays, addMonths, amendCalendar, asOfRange, assertValid, completedMonths, contentDigest, coreRules, counted, createFindingList, createModel, createPartial, daysBetween, definePlugin, defineRule, differenceOf, entriesOfTables, figureNotes, figureSchema, financialYear, findingOf, forCount, formatAmount, formatFigure, frozen, groupFindings, grouped, headsCodes, isIsoDate, isNamed, isRecord, isTotalLabel, isoDate, knownHeadings, listSchema, listed, longDate, matchColumns, membersOf, mergePartials, namesOf, nearest, ownFields, ownNames, parseFigure, parseFinancialYear, parsePublishedDate, partialNotes, placesByRow, plainPence, plainPenceIn, pointerTo, productOf, ratioOf, readPartial, readRows, refused, reportSchema, requireChoice, requireDay, requireFunction, requireList, requireObject, requireText, requireWholeNumber, roundingInterval, shareAmong, shareOf, shown, skippedDays, sourceFault, sumFigures, summaryOf, termEnd, tidyHeading, toJson, ukBankHolidays, uncutRowsOf, uncutTable, valueOf, visibleText, weekday, workingDayCounter, workingDays };
