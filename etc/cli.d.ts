import * as _imt_core from '@imt/core';
import { Level, Report, RuleMeta, Location, CallRule } from '@imt/core';
import * as _imt_reconcile from '@imt/reconcile';
import * as _imt_crosscheck from '@imt/crosscheck';
import * as _imt_foi from '@imt/foi';
import * as _imt_contracts from '@imt/contracts';
import * as _imt_finance from '@imt/finance';
import * as _imt_estate from '@imt/estate';

/** When a report makes the command fail: at or above this level, or never. */
type FailOn = Level | 'never';
/** What the command tells the shell. */
declare const exitCodes: {
    readonly clean: 0;
    readonly findings: 1;
    readonly usage: 2;
    readonly unreadable: 3;
    readonly internal: 4;
};
/** One of the exit codes. */
type ExitCode = (typeof exitCodes)[keyof typeof exitCodes];
/**
 * Returns the exit code for a report: 4 if a rule or recogniser of a plugin failed, 3 if no check ran (nothing checked
 * is never success), 1 if a finding stands at or above the level, listed or only counted, else 0.
 */
declare const exitCodeOf: (report: Report, failOn: FailOn) => ExitCode;

/** The files of a machine, where there is more to know of them than their bytes. */
interface Files {
    /**
     * The paths of the files that an argument stands for: a folder has several, and so has a pattern such as `*.csv`;
     * any other argument stands for itself. Rejects as `node:fs` does.
     */
    named(argument: string): Promise<readonly string[]>;
    /** A text that two paths share where they lead to one file. Rejects as `node:fs` does. */
    identityOf(path: string): Promise<string>;
    /** The bytes of a file piece by piece, of standard input for `-`. Rejects as `node:fs` does. */
    open(path: string): AsyncIterable<Uint8Array>;
}
/** What the command needs of the world, so that it can be run in a test. */
interface Io {
    /** Reads a file whole. Rejects as `node:fs` does. */
    readFile(path: string): Promise<Uint8Array>;
    /** What else there is to know of files. Without it each argument is one file, which `readFile` reads. */
    readonly files?: Files;
    out(text: string): void;
    err(text: string): void;
    /** True where output goes to a terminal that shows colour. */
    readonly colour: boolean;
    /** What `--version` prints. */
    readonly version?: string;
    /**
     * Shows on a terminal how far reading is, in place of what it showed before; an empty text takes it away. Left out
     * where nobody looks.
     */
    progress?(text: string): void;
    /** Milliseconds since some moment: those of `Date.now` unless given. */
    now?(): number;
    /** Today, `YYYY-MM-DD`, in the United Kingdom. */
    today(): string;
}

/**
 * Runs the command.
 *
 * @param argv - arguments after the name of the command
 * @param io - files, output, colour and today's date
 * @returns the exit code: 0 clean, 1 findings, 2 usage, 3 unreadable or nothing checked, 4 internal error
 */
declare const run: (argv: readonly string[], io: Io) => Promise<ExitCode>;

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

/** The model of the command: every plugin of the toolkit. */
declare const toolkit: _imt_core.Model<readonly [_imt_estate.EstatePlugin, _imt_finance.FinancePlugin, _imt_contracts.ContractsPlugin, _imt_foi.FoiPlugin, _imt_crosscheck.CrosscheckPlugin, _imt_reconcile.ArithmeticPlugin], "tables/empty-file" | "tables/binary-file" | "tables/misnamed-file" | "tables/unreadable-file" | "tables/not-utf-8" | "tables/nul-character" | "tables/ragged-row" | "tables/no-heading-row" | "tables/duplicate-heading" | "tables/unnamed-column" | "tables/title-lines" | "tables/padding-left-out" | "tables/blank-lines" | "tables/stray-quote" | "tables/text-after-quote" | "tables/unclosed-quote" | "tables/mixed-line-ends" | "tables/record-too-long" | "tables/uncertain-delimiter" | "tables/hidden-content" | "tables/table-not-closed" | "tables/span-limit" | "tables/limit-reached" | "tables/footnote-left-out" | "tables/struck-out" | "tables/cut-headings" | "tables/no-rows" | "tables/uncertain-end" | "tables/empty-cell-assumed" | "tables/formula-not-calculated" | "tables/not-json" | "tables/repeated-key" | "tables/reserved-key" | "tables/lost-character">;
/** Every code that the toolkit may report: those of reports, and those of calls on letters and clocks. */
declare const catalogue: readonly (RuleMeta<`${string}/${string}`> | CallRule)[];

export { type ExitCode, type FailOn, type Io, type TextOptions, catalogue, describeLocation, exitCodeOf, formatJson, formatText, run, toolkit };
