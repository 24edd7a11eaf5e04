import { Report, RuleMeta, Finding, Location, IsoDate, Source } from '@imt/core';

/** Returns the report as JSON: the same report gives the same bytes. */
declare const formatJson: (report: Report) => string;

/** How words are set off: with colour in a terminal, plainly everywhere else. */
type Style = (kind: 'error' | 'warning' | 'note' | 'strong' | 'quiet', text: string) => string;

/** What the lines of the text report need beside the report. */
interface ReportOptions {
    readonly files: readonly string[];
    readonly title?: string;
    readonly rules: readonly RuleMeta<`${string}/${string}`>[];
    /** Show every repeat of a cause, candidate, piece of evidence and rule that was not applied. */
    readonly all: boolean;
}

/** What the text report needs beside the report. */
interface TextOptions extends ReportOptions {
    readonly style: Style;
}
/**
 * Returns the report as text of at most 80 columns, ending in a line break. Nothing in it that comes from a file
 * steers a terminal or the log of a build. Of findings that repeat one cause three are shown and the rest counted,
 * unless `all` is true.
 */
declare const formatText: (report: Report, options: TextOptions) => string;

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
declare const diffReports: (before: Report, after: Report) => ReportDifference;

/**
 * Returns a place as a reader counts it: `page.html › table 2 › D41 (line 312, column 9)`.
 */
declare const describeLocation: (location: Location) => string;

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
    /** The files as they were read: HTML shows their tables with the cells that findings stand at. */
    readonly sources?: readonly Source[];
    /** Text and Markdown: every repeat of a cause, candidate, piece of evidence and rule that was not applied. */
    readonly all?: boolean;
    /** JUnit: the level from which a finding is a failure; errors unless given. */
    readonly failOn?: 'error' | 'warning' | 'note' | 'never';
}

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
 * @throws {TypeError} when either is no report, or `name` no text
 */
declare const sinceBaseline: (report: Report, earlier: Report, name: string, stays?: Stays) => Report;

export { type Form, type NotLookedAt, type RenderOptions, type ReportDifference, type Stays, type TextOptions, describeLocation, diffReports, formatJson, formatText, forms, render, renderPieces, sinceBaseline };
