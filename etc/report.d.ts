import { Report, RuleMeta, Location, IsoDate, Source } from '@imt/core';

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

declare const writers: {
    readonly text: (report: Report, { files, rules, all, title }: RenderOptions) => string;
    readonly json: (report: Report) => string;
    readonly html: (report: Report, options: RenderOptions) => string;
    readonly md: (report: Report, options: RenderOptions) => string;
    readonly csv: (report: Report, options: RenderOptions) => string;
    readonly sarif: (report: Report, options: RenderOptions) => string;
    readonly junit: (report: Report, options: RenderOptions) => string;
    readonly github: (report: Report, options: RenderOptions) => string;
};
/** A form in which a report can be given out. */
type Form = keyof typeof writers;
/** The forms in which a report can be given out. */
declare const forms: readonly Form[];
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

export { type Form, type RenderOptions, type TextOptions, describeLocation, formatJson, formatText, forms, render };
