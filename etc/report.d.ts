import * as _imt_core from '@imt/core';
import { Level, RuleMeta, IsoDate, Source, Finding, Report, Location } from '@imt/core';

/** The names of headings, columns and kinds of rows, by their ids. */
declare const labels: {
    readonly kind: "Kind";
    readonly level: "Level";
    readonly rule: "Rule";
    readonly file: "File";
    readonly place: "Place";
    readonly line: "Line";
    readonly about: "About";
    readonly whatIsWrong: "What is wrong";
    readonly message: "Message";
    readonly stated: "Stated";
    readonly computed: "Computed";
    readonly difference: "Difference";
    readonly repair: "Repair";
    readonly provedRepair: "Proved repair";
    readonly proof: "Proof";
    readonly source: "Source";
    readonly addressOfSource: "Address of the source";
    readonly accepted: "Accepted";
    readonly fingerprint: "Fingerprint";
    readonly row: "Row";
    readonly number: "Number";
    readonly noteAtCell: "Note at the cell";
    readonly findings: "Findings";
    readonly whatWasRead: "What was read, and what of it was checked";
    readonly tables: "The tables, with what was found";
    readonly notLookedAt: "What was not looked at or is not listed";
    readonly aboutReport: "About this report";
    readonly skipToFindings: "Skip to the findings";
    readonly kindFinding: "finding";
    readonly kindSummary: "summary";
    readonly kindRead: "read";
    readonly kindTotal: "total not checked";
    readonly kindNotListed: "not in the findings";
    readonly kindAbout: "about";
};
/** The names of headings, columns and kinds of rows. */
type Label = keyof typeof labels;

/** A text that a rule says, with what another language needs to say it. */
interface RuleMessage {
    /** The rule whose text it is. */
    readonly rule: string;
    /** What the text is for: what a finding says, what proves a repair, why a change or a rule is named. */
    readonly kind: 'message' | 'summary' | 'proof' | 'why' | 'reason';
    /** The text in English, with `{0}`, `{1}` for what differs from finding to finding: the key of a translation. */
    readonly template: string;
    /** What stands there: figures, days and what is quoted. */
    readonly params: readonly string[];
    /** The text in English, whole. */
    readonly text: string;
}

/** How many findings of a level there are, with those that were accepted or known before. */
interface LevelCount {
    readonly level: Level;
    readonly count: number;
    readonly accepted: number;
    readonly known: number;
}

/** How many figures of a table were compared, and by how many sums or comparisons. */
interface FigureCounts {
    readonly checked: number;
    readonly inNoRelation: number;
    readonly notRead: number;
    readonly relations: number;
    /** Sums among them that agree only within the rounding of their figures. */
    readonly withinRounding: number;
}
/** A table, or what has no table, as it was read. */
interface TableRead {
    readonly title: string | undefined;
    /** What it was read as, in words. */
    readonly part: string;
    readonly rows: {
        readonly read: number;
        readonly leftOut: number;
    };
    /** How much of its figures was checked, in words. */
    readonly figures: string;
}

/** A figure that would be another, and where. */
interface ChangeWords {
    readonly from: string;
    readonly to: string;
    readonly place: string | undefined;
}

/** With what settings a report was made, if with any. */
interface SettingsOf {
    readonly configuration: string | undefined;
    /** Whether there were any. */
    readonly some: boolean;
}

/**
 * Every text that the forms of a report say of themselves, by its id: a function of plain values. Counts are numbers
 * and days are ISO days, so that another language puts them in its own way. What rules say comes to `ofRule`.
 */
declare const english: Readonly<{
    readonly otherVersions: ({ before, after, }: {
        readonly before?: string | undefined;
        readonly after?: string | undefined;
    }) => string;
    readonly sameSettingsChanged: ({ configuration }: {
        readonly configuration: string | undefined;
    }) => string;
    readonly otherSettings: ({ before, after }: {
        readonly before: SettingsOf;
        readonly after: SettingsOf;
    }) => string;
    readonly readBeforeAlone: ({ sources }: {
        readonly sources: readonly string[];
    }) => string;
    readonly readAfterAlone: ({ sources }: {
        readonly sources: readonly string[];
    }) => string;
    readonly mayBeRenamed: () => string;
    readonly takenForRenamed: (file: {
        readonly before: string;
        readonly after: string;
        readonly count: number;
    }) => string;
    readonly rulesNew: ({ codes }: {
        readonly codes: readonly string[];
    }) => string;
    readonly otherDays: ({ before, after }: {
        readonly before: _imt_core.IsoDate;
        readonly after: _imt_core.IsoDate;
    }) => string;
    readonly notListedBefore: ({ rule, level, count, }: {
        readonly rule: string;
        readonly level: _imt_core.Level;
        readonly count: number;
    }) => string;
    readonly sourceNotRead: ({ source }: {
        readonly source: string;
    }) => string;
    readonly maybeNotListed: () => string;
    readonly itsRuleNotApplied: ({ reason }: {
        readonly reason: string | undefined;
    }) => string;
    readonly notListed: ({ rule, level, count, }: {
        readonly rule: string;
        readonly level: _imt_core.Level;
        readonly count: number;
    }) => string;
    readonly heldTo: ({ name, known, gone }: {
        readonly name: string;
        readonly known: number;
        readonly gone: number;
    }) => string;
    readonly gone: ({ finding }: {
        readonly finding: string;
    }) => string;
    readonly moreGone: ({ count }: {
        readonly count: number;
    }) => string;
    readonly notLookedAtAgain: ({ finding, why }: {
        readonly finding: string;
        readonly why: string;
    }) => string;
    readonly moreNotLookedAtAgain: ({ count }: {
        readonly count: number;
    }) => string;
    readonly inPieces: (table: {
        readonly source: string;
        readonly rows: number;
        readonly engine: string | undefined;
    }) => string;
    readonly ofWhichNotChecked: ({ count }: {
        readonly count: number;
    }) => string;
    readonly rowsNotChecked: ({ count }: {
        readonly count: number;
    }) => string;
    readonly rulesNotRun: ({ count, reason }: {
        readonly count: number;
        readonly reason: string;
    }) => string;
    readonly notRun: ({ codes }: {
        readonly codes: readonly string[];
    }) => string;
    readonly notLookedFor: () => string;
    readonly notApplied: () => string;
    readonly ruleNotApplied: ({ code, reason }: {
        readonly code: string;
        readonly reason: string;
    }) => string;
    readonly nothingToLookAt: ({ count }: {
        readonly count: number;
    }) => string;
    readonly hadNothingToLookAt: () => string;
    readonly accepted: ({ role, until, reason, blocks }: _imt_core.Accepted) => string;
    readonly isAccepted: () => string;
    readonly difference: ({ amount, unit }: NonNullable<_imt_core.Finding["difference"]>) => string;
    readonly changes: ({ changes }: {
        readonly changes: readonly ChangeWords[];
    }) => string;
    readonly citation: ({ title, provision, verified }: _imt_core.Citation) => string;
    readonly findingLine: (finding: {
        readonly level: string;
        readonly rule: string;
        readonly place: string | undefined;
        readonly about: string | undefined;
        readonly message: string;
    }) => string;
    readonly aboutThing: ({ about }: {
        readonly about: string;
    }) => string;
    readonly saidOf: ({ what, words }: {
        readonly what: string;
        readonly words: string;
    }) => string;
    readonly statedAndComputed: (figures: {
        readonly stated: string | undefined;
        readonly computed: string | undefined;
        readonly difference: string;
    }) => string;
    readonly proofOfRepair: ({ proof }: {
        readonly proof: string;
    }) => string;
    readonly provedRepair: ({ changes, proof }: {
        readonly changes: string;
        readonly proof: string;
    }) => string;
    readonly wouldAgree: ({ changes, why }: {
        readonly changes: string;
        readonly why: string;
    }) => string;
    readonly candidate: ({ changes, why }: {
        readonly changes: string;
        readonly why: string;
    }) => string;
    readonly anyOfThese: () => string;
    readonly candidates: ({ count }: {
        readonly count: number;
    }) => string;
    readonly moreCandidates: ({ count }: {
        readonly count: number;
    }) => string;
    readonly restsOn: () => string;
    readonly restsOnFigure: ({ text, place }: {
        readonly text: string;
        readonly place: string | undefined;
    }) => string;
    readonly restsOnFigures: ({ count }: {
        readonly count: number;
    }) => string;
    readonly moreFigures: ({ count }: {
        readonly count: number;
    }) => string;
    readonly evidenceLeftOut: () => string;
    readonly evidence: ({ role, text }: {
        readonly role: string;
        readonly text: string;
    }) => string;
    readonly source: ({ citation, url }: {
        readonly citation: string;
        readonly url?: string | undefined;
    }) => string;
    readonly sourceThatOf: () => string;
    readonly findingNumber: ({ number }: {
        readonly number: string;
    }) => string;
    readonly sourceNotVerified: ({ all }: {
        readonly all: boolean;
    }) => string;
    readonly moreAbout: ({ rule }: {
        readonly rule: string;
    }) => string;
    readonly fingerprint: ({ fingerprint }: {
        readonly fingerprint: string;
    }) => string;
    readonly sameAt: ({ count }: {
        readonly count: number;
    }) => string;
    readonly moreLikeThese: ({ count }: {
        readonly count: number;
    }) => string;
    readonly moreLikeLast: ({ count }: {
        readonly count: number;
    }) => string;
    readonly moreAtCell: ({ count }: {
        readonly count: number;
    }) => string;
    readonly tableShown: (table: {
        readonly name: string;
        readonly shown: number;
        readonly rows: number;
        readonly left: number;
    }) => string;
    readonly tableOfSource: (table: {
        readonly source: string;
        readonly number: number;
        readonly caption: string | undefined;
    }) => string;
    readonly part: ({ readAs }: {
        readonly readAs: string;
    }) => string;
    readonly figures: ({ checked, inNoRelation, notRead, relations, withinRounding }: FigureCounts) => string;
    readonly tableRead: ({ table, title, part, rows, figures }: TableRead & {
        readonly table: number;
    }) => string;
    readonly tableLeftOut: ({ table, title, part, figures }: TableRead & {
        readonly table: number;
    }) => string;
    readonly tableNotRead: ({ table, title, rows, figures }: Omit<TableRead, "part"> & {
        readonly table: number;
    }) => string;
    readonly otherRead: ({ part, figures }: Pick<TableRead, "part" | "figures">) => string;
    readonly otherNotRead: ({ title }: {
        readonly title: string | undefined;
    }) => string;
    readonly textNotRead: ({ passages, figures, places, }: {
        readonly passages: number;
        readonly figures: number;
        readonly places: readonly string[];
    }) => string;
    readonly textRead: ({ parts }: {
        readonly parts: readonly string[];
    }) => string;
    readonly totalNotChecked: (total: {
        readonly label: string;
        readonly text: string;
        readonly because: _imt_core.NotCheckedBecause;
        readonly place: string | undefined;
    }) => string;
    readonly moreTotals: ({ count, some }: {
        readonly count: number;
        readonly some: boolean;
    }) => string;
    readonly moreTables: ({ count }: {
        readonly count: number;
    }) => string;
    readonly showsRest: ({ words }: {
        readonly words: string;
    }) => string;
    readonly namesRest: ({ words }: {
        readonly words: string;
    }) => string;
    readonly showing: ({ shown, all }: {
        readonly shown: number;
        readonly all: number;
    }) => string;
    readonly ofRule: ({ text }: RuleMessage) => string;
    readonly language: () => string;
    readonly label: ({ name }: {
        readonly name: Label;
    }) => string;
    readonly level: ({ level }: {
        readonly level: _imt_core.Level;
    }) => string;
    readonly place: ({ location }: {
        readonly location: _imt_core.Location;
    }) => string;
    readonly column: ({ number }: {
        readonly number: number;
    }) => string;
    readonly emptyCell: () => string;
    readonly hiddenCell: () => string;
    readonly title: ({ title }: {
        readonly title: string | undefined;
    }) => string;
    readonly levelTotals: ({ levels }: {
        readonly levels: readonly LevelCount[];
    }) => string;
    readonly checksRan: (head: {
        readonly totals: string;
        readonly applied: number;
        readonly passed: number;
    }) => string;
    readonly judgedAsOf: ({ asOf, readOn }: {
        readonly asOf: _imt_core.IsoDate;
        readonly readOn: _imt_core.IsoDate | undefined;
    }) => string;
    readonly filesReadOn: ({ readOn }: {
        readonly readOn: _imt_core.IsoDate;
    }) => string;
    readonly files: ({ files }: {
        readonly files: readonly string[];
    }) => string;
    readonly settings: ({ configuration }: {
        readonly configuration: string;
    }) => string;
    readonly nothingChecked: () => string;
    readonly somethingChecked: () => string;
    readonly nothingRead: () => string;
    readonly nothingFound: () => string;
    readonly statement: () => string;
    readonly textHead: (head: {
        readonly totals: string;
        readonly applied: number;
        readonly passed: number;
        readonly asOf: _imt_core.IsoDate;
    }) => string;
    readonly textFoot: (foot: {
        readonly totals: string;
        readonly rules: number;
        readonly applied: number;
        readonly passed: number;
    }) => string;
    readonly textFailed: ({ failed }: {
        readonly failed: number;
    }) => string;
}>;

/** The texts of a report by their ids, each a function of plain values. */
type Messages = typeof english;

/** What the forms of a report need beside it. */
interface RenderOptions {
    /** The files that were given, by name. */
    readonly files: readonly string[];
    /** The rules that may be reported, of which forms say what they find: `model.rules`, `coreRules`, `readerRules`. */
    readonly rules: readonly RuleMeta<`${string}/${string}`>[];
    /** What was checked, such as the title of the page. */
    readonly title?: string;
    /** The day on which the files were read. */
    readonly readOn?: IsoDate;
    /**
     * SARIF and GitHub: the path of a file, by its name, from where the program that shows the report starts. A file of
     * which none is given is taken to stand there under its name.
     */
    readonly paths?: Readonly<Record<string, string>>;
    /** The files as they were read: HTML shows their tables with the cells that findings stand at. */
    readonly sources?: readonly Source[];
    /** Text and Markdown: every repeat of a cause, candidate, piece of evidence and rule that was not applied. */
    readonly all?: boolean;
    /** JUnit: the level from which a finding is a failure; errors unless given. */
    readonly failOn?: 'error' | 'warning' | 'note' | 'never';
    /** Texts in place of the English ones, by their ids: another language, or words of a body's own. */
    readonly messages?: Partial<Messages>;
}

/** A finding of the earlier report that the later one does not have, and why that proves nothing. */
interface NotLookedAt {
    readonly finding: Finding;
    readonly why: string;
}
/** What tells two reports apart. */
interface ReportDifference {
    /** Findings of the later report that the earlier one does not have. */
    readonly new: readonly Finding[];
    /** Findings of the earlier report that are no more, although their file and rule were looked at. */
    readonly gone: readonly Finding[];
    /** Findings of both that say the same, as the later report has them. */
    readonly same: readonly Finding[];
    /** Findings of both that say something else, or are accepted in one alone. */
    readonly changed: readonly {
        readonly before: Finding;
        readonly after: Finding;
    }[];
    /** Findings of the earlier report of which the later one says nothing. */
    readonly notLookedAt: readonly NotLookedAt[];
    /** Why the two are not of the same files, rules, settings or day, each a sentence. */
    readonly remarks: readonly string[];
}
/**
 * Returns what is new, gone, the same and changed between two reports, by fingerprint: a finding is the same while rows
 * move, and another once its figure has changed. What the later report did not look at is not taken for gone, and where
 * the two are of other files, settings, days or versions it is said.
 *
 * @param before - the earlier report
 * @param after - the later report
 * @param options - `messages`: texts of the remarks in place of the English ones
 * @throws {TypeError} when either is no report
 * @example
 * ```ts
 * import { createModel } from '@imt/core'
 * import { finance } from '@imt/finance'
 * import { readCsv } from '@imt/tables'
 *
 * const model = createModel({ plugins: [finance()] })
 * const reportOn = (total: string) => {
 *   const text = `Cost Centre,Class,Budget (£)\nIT,PAY,£501\nIT,NON-PAY,£15\nIT,TOTAL,${total}\n`
 *   return model.check(model.recognise(readCsv(text, { name: 'budget.csv' })), { asOf: '2026-11-28' })
 * }
 * const difference = diffReports(reportOn('£571'), reportOn('£516'))
 * difference.gone.map(({ stated }) => stated) // => ['£571']
 * difference.new.length // => 0
 * ```
 */
declare const diffReports: (before: Report, after: Report, options?: Pick<RenderOptions, "messages">) => ReportDifference;

/**
 * Returns a place as a reader counts it: `page.html › table 2 › D41 (line 312, column 9)`.
 */
declare const describeLocation: (location: Location) => string;

/** The forms in which a report can be given out. */
declare const forms: readonly ["text", "json", "html", "md", "csv", "sarif", "junit", "github"];
/** A form in which a report can be given out. */
type Form = (typeof forms)[number];

/**
 * Returns a report in a form: text, HTML, Markdown or CSV for people, JSON, SARIF 2.1.0 or JUnit XML for programs,
 * annotations for GitHub Actions. The same report gives the same bytes. Every form says what was read, what was checked
 * and what was not, and gives totals, days and places alike; what a form leaves out its own page says.
 *
 * @param report - what `check` of a model gave
 * @param form - one of `forms`
 * @param options - the files, the rules that may be reported, and what else a form shows
 * @throws {RangeError} when `form` is none of `forms`
 * @throws {TypeError} when `report` or `options` is no object, or has no list of files or rules
 * @example
 * ```ts
 * import { createModel } from '@imt/core'
 * import { arithmetic } from '@imt/reconcile'
 * import { readCsv } from '@imt/tables'
 *
 * const model = createModel({ plugins: [arithmetic()] })
 * const file = readCsv('Item,Held\nPens,2\nInk,3\nTotal,6\n', { name: 'stores.csv' })
 * const report = model.check(model.recognise(file), { asOf: '2026-11-28' })
 * const page = render(report, 'html', { files: ['stores.csv'], rules: model.rules, sources: [file] })
 * page.includes('stores.csv') // => true
 * ```
 */
declare const render: (report: Report, form: Form, options: RenderOptions) => string;
/**
 * Returns a report in a form, as `render` does, in pieces: none of them holds more than what is said of one finding, of
 * what was read, or of the tables of a page. So a report of very many findings is written without being one text.
 *
 * @param report - what `check` of a model gave
 * @param form - one of `forms`
 * @param options - as for `render`
 * @returns pieces that joined are what `render` gives; they can be walked through once
 * @throws {RangeError} when `form` is none of `forms`
 * @throws {TypeError} when `report` or `options` is no object, or has no list of files or rules
 */
declare const renderPieces: (report: Report, form: Form, options: RenderOptions) => Iterable<string>;

/** What may not be passed over because it was there before: it is listed, and counts. */
type Stays = (finding: Finding) => boolean;
/**
 * Returns a report that lists what is new since an earlier one. What both say is known: it is counted, and no longer
 * listed. What is gone, what was not looked at again, and why the two are not of the same things is in `baseline`. A
 * finding that says something else, or that stands at a worse level, is listed like a new one.
 *
 * @param report - the later report
 * @param earlier - the report that is the baseline
 * @param name - what the earlier report is called, such as the name of its file
 * @param stays - findings that are never passed over, such as those on personal data; all of the rest may be, unless
 *   given
 * @param options - `messages`: texts of its remarks in place of the English ones
 * @throws {TypeError} when either is no report, or `name` no text
 */
declare const sinceBaseline: (report: Report, earlier: Report, name: string, stays?: Stays, options?: Pick<RenderOptions, "messages">) => Report;

export { type Form, type NotLookedAt, type RenderOptions, type ReportDifference, type Stays, describeLocation, diffReports, forms, render, renderPieces, sinceBaseline };
