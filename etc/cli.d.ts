import * as _imt_core from '@imt/core';
import { Level, Report, IsoDate, OwnNames, Acceptance, OwnHeadings, AnyPlugin, RuleMeta, CallRule, Model, RuleCode } from '@imt/core';
import * as _imt_estate from '@imt/estate';
import { EstateOptions } from '@imt/estate';
import * as _imt_finance from '@imt/finance';
import { FinanceOptions } from '@imt/finance';
import { PublicBody, SiteChange, Disclosed } from '@imt/site';
import * as _imt_disclosure from '@imt/disclosure';
import * as zod_v4_core from 'zod/v4/core';
import * as zod from 'zod';
import * as _imt_reconcile from '@imt/reconcile';
import * as _imt_crosscheck from '@imt/crosscheck';
import * as _imt_foi from '@imt/foi';
import * as _imt_contracts from '@imt/contracts';

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

/** The files of a machine, where there is more to know of them than their bytes. */
interface Files {
    /**
     * The paths of the files that an argument stands for: a folder has several, and so has a pattern such as `*.csv`;
     * any other argument stands for itself. Rejects as `node:fs` does.
     */
    named(argument: string): Promise<readonly string[]>;
    /** The paths of the files of a folder that no reader is for, and that `named` leaves out. */
    passedOver?(argument: string): Promise<readonly string[]>;
    /** A text that two paths share where they lead to one file. Rejects as `node:fs` does. */
    identityOf(path: string): Promise<string>;
    /** The bytes of a file piece by piece, of standard input for `-`. Rejects as `node:fs` does. */
    open(path: string): AsyncIterable<Uint8Array>;
}
/** Where the settings of a body are. */
interface ConfigFiles {
    /** Those of the names that are files in the working directory. */
    find(names: readonly string[]): Promise<readonly string[]>;
    /** The module of a file of settings, TypeScript or JavaScript. Rejects where it fails. */
    load(path: string): Promise<unknown>;
}
/** What a file is to hold: a text, whole or in pieces, or bytes. */
type Content = string | Uint8Array | Iterable<string>;
/** What the command needs of the world, so that it can be run in a test. */
interface Io {
    /** Reads a file whole. Rejects as `node:fs` does. */
    readFile(path: string): Promise<Uint8Array>;
    /** What else there is to know of files. Without it each argument is one file, which `readFile` reads. */
    readonly files?: Files;
    /**
     * Writes a file that is not there yet, with the folders of its path. Very long texts come in pieces. Rejects as
     * `node:fs` does.
     */
    create?(path: string, content: Content): Promise<void>;
    /** Writes a folder that is not there yet, whole or not at all. Rejects as `node:fs` does. */
    createFolder?(path: string, files: readonly {
        readonly path: string;
        readonly content: string | Uint8Array;
    }[]): Promise<void>;
    /**
     * Where a path leads: absolute, with links followed as far as there is something, and whether something is there
     * already. Two such places are compared as texts. Rejects as `node:fs` does.
     */
    placeOf?(path: string): Promise<{
        readonly place: string;
        readonly isThere: boolean;
    }>;
    /** A folder among the temporary files of the machine that is not there yet, for what an engine puts out of memory. */
    scratchFolder?(): string;
    /** Without it only the file of JSON that `--config` names is read for settings. */
    readonly config?: ConfigFiles;
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
    /**
     * Watches files, folders and patterns: `changed` is called once whenever something in them has come to rest after a
     * change, until the call ends, which it does when the user says so. Left out where nothing can be watched.
     */
    watch?(paths: readonly string[], changed: () => void): Promise<void>;
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

/** When a report makes the command fail: at or above this level, or never. */
type FailOn = Level | 'never';
/**
 * Returns the exit code for a report: 4 if a rule or recogniser of a plugin failed, 3 if no check ran (nothing checked
 * is never success), 1 if a finding stands at or above the level, listed or only counted, else 0. A finding that was
 * accepted does not count, unless it is about personal data, and neither does one that is known from a baseline.
 */
declare const exitCodeOf: (report: Report, failOn: FailOn) => ExitCode;

/** What a body says of its public site. */
interface PublishConfig extends Omit<PublicBody, 'name' | 'logo' | 'style' | 'assets'> {
    /** As the body is called: `publisher` of the settings unless given. */
    readonly name?: string;
    /** The body's own prefix of the Open Contracting Partnership: its contracts are open contracting data, too. */
    readonly ocidPrefix?: string;
    /** Where the site will stand: an address that begins with `https://`. */
    readonly baseUrl?: string;
    /** Words over every page of an example; search engines are asked to leave it out. */
    readonly banner?: string;
    /** What changed, for the feed. */
    readonly changes?: readonly SiteChange[];
    /** Internal fields that all may see, each with its reason. */
    readonly fields?: readonly Disclosed[];
    /** E-mail addresses of offices that look like those of persons. */
    readonly offices?: readonly string[];
    /** A file with the body's own logo, and what it says. */
    readonly logo?: {
        readonly file: string;
        readonly alt: string;
    };
    /** A style sheet of the body's own, and files that it asks for. */
    readonly style?: string;
    readonly assets?: readonly string[];
}

/** The plugins that know tables by their headings. */
type TablePlugin = 'estate' | 'finance' | 'contracts' | 'foi';
/** Headings of files that nobody else has. */
interface FileColumns {
    /** The files, as a path or a pattern such as `spend/*.csv`, from the working directory. */
    readonly files: string;
    /** For headings of these files, the known heading that each stands for. */
    readonly headings: OwnHeadings;
}
/** Of when files are that do not say it, or say it wrongly. */
interface FileDates {
    /** The files, as a path or a pattern such as `2024/*`, from the working directory. */
    readonly files: string;
    /** The year, quarter or month that they speak of: `2024/25`, `2024`, `May 2025`. */
    readonly period?: string;
    /** The day to judge them by, where it is earlier than that of the check. */
    readonly asOf?: IsoDate;
}
/** The settings of a body, for the command and for its own programs. */
interface Config {
    /** Who publishes, for the head of the report. */
    readonly publisher?: string;
    /** The day to judge by: today, unless said otherwise here or with `--as-of`. */
    readonly asOf?: IsoDate;
    /** Exit with 1 at this level or above: `error`, unless said otherwise here or with `--fail-on`. */
    readonly failOn?: FailOn;
    /** How near a last day for notice is noted, in calendar days. */
    readonly noticeWithinDays?: number;
    /** How many days two equal payments to one supplier may lie apart to be told: 14, unless said otherwise. */
    readonly alikeWithinDays?: number;
    /** What the signs of budgets mean where a publication does not say it: what most lines show, unless said here. */
    readonly signs?: NonNullable<FinanceOptions['signs']>;
    /** Makers of devices by names of the body's own, each with the name to use. */
    readonly makers?: NonNullable<EstateOptions['makers']>;
    /** Names of suppliers, each with the name to use: of payments, of contracts and of classes of hardware. */
    readonly vendors?: OwnNames;
    /** Processors that Windows 11 supports, by the names of their models: `i5-8365U`. */
    readonly processors?: readonly string[];
    /** What words for the state of a device mean. */
    readonly statuses?: NonNullable<EstateOptions['statuses']>;
    /** Under which class devices of recorded ones are counted. */
    readonly classes?: NonNullable<EstateOptions['classes']>;
    /** Other levels of codes, or `off`. */
    readonly levels?: {
        readonly [code: string]: Level | 'off';
    };
    /** Findings that were looked at and are let stand. */
    readonly accepted?: readonly Acceptance[];
    /** Headings of the body's own, for each plugin, with the known heading that each stands for. */
    readonly headings?: {
        readonly [P in TablePlugin]?: OwnHeadings;
    };
    readonly columns?: readonly FileColumns[];
    readonly dates?: readonly FileDates[];
    /** Whether a file that states an earlier day is judged by it: `true`, unless said otherwise here. */
    readonly statedDays?: boolean;
    /** Sections, or parts of them such as `finance/spend`, that must be there. */
    readonly expected?: readonly string[];
    /** What the body says of its public site, for `imt publish`. */
    readonly publish?: PublishConfig;
    /** Plugins of the body's own, beside those of the toolkit: not in a file of JSON. */
    readonly plugins?: readonly AnyPlugin[];
}
/**
 * Returns the settings of a body as they are, after making sure of them: what `imt.config.ts` exports by default.
 *
 * @param config - the settings
 * @throws {TypeError} when a setting is none or not of its kind; it names the setting
 * @example
 * ```ts
 * defineConfig({ failOn: 'warning', expected: ['contracts', 'finance/spend'] }).failOn // => 'warning'
 * ```
 */
declare const defineConfig: (config: Config) => Config;

/** Every code that the toolkit may report: those of reports, and those of calls on letters and clocks. */
declare const catalogue: readonly (RuleMeta<`${string}/${string}`> | CallRule)[];

/** A model as the command uses it, whatever its plugins. */
type Toolkit = Model<readonly AnyPlugin[], RuleCode>;
/** The model of the command, where there are no settings. */
declare const toolkit: Model<readonly [_imt_estate.EstatePlugin, _imt_finance.FinancePlugin, _imt_contracts.ContractsPlugin, _imt_foi.FoiPlugin, _imt_crosscheck.CrosscheckPlugin, _imt_reconcile.ArithmeticPlugin, _imt_core.Plugin<"disclosure", _imt_core.TypedObject<{
    tables: zod.ZodExactOptional<_imt_core.ListSchema<zod.ZodObject<{
        title: zod.ZodExactOptional<zod.ZodString>;
        headings: _imt_core.ListSchema<zod.ZodString>;
        rows: _imt_core.ListSchema<_imt_core.ListSchema<zod.ZodString>>;
        own: zod.ZodExactOptional<zod.ZodType<Readonly<Record<string, unknown>>, Readonly<Record<string, unknown>>>>;
    }, zod_v4_core.$strip>>>;
    passages: zod.ZodExactOptional<_imt_core.ListSchema<zod.ZodObject<{
        text: zod.ZodString;
        own: zod.ZodExactOptional<zod.ZodType<Readonly<Record<string, unknown>>, Readonly<Record<string, unknown>>>>;
    }, zod_v4_core.$strip>>>;
    own: zod.ZodExactOptional<zod.ZodType<Readonly<Record<string, unknown>>, Readonly<Record<string, unknown>>>>;
}, _imt_core.Keys<_imt_disclosure.Disclosure>, _imt_core.Keys<_imt_disclosure.Disclosure>>, "disclosure/direct-number" | "disclosure/email-address" | "disclosure/mobile-number" | "disclosure/nhs-number" | "disclosure/person-named" | "disclosure/small-count" | "disclosure/suppression-undone", never>, ...never[]], "tables/empty-file" | "tables/binary-file" | "tables/misnamed-file" | "tables/unreadable-file" | "tables/not-utf-8" | "tables/nul-character" | "tables/ragged-row" | "tables/no-heading-row" | "tables/duplicate-heading" | "tables/unnamed-column" | "tables/title-lines" | "tables/padding-left-out" | "tables/blank-lines" | "tables/stray-quote" | "tables/text-after-quote" | "tables/unclosed-quote" | "tables/mixed-line-ends" | "tables/record-too-long" | "tables/uncertain-delimiter" | "tables/hidden-content" | "tables/author-named" | "tables/table-not-closed" | "tables/span-limit" | "tables/limit-reached" | "tables/footnote-left-out" | "tables/struck-out" | "tables/formula-not-calculated" | "tables/not-json" | "tables/repeated-key" | "tables/reserved-key" | "tables/lost-character" | "tables/record-remark" | "tables/cut-headings" | "tables/no-rows" | "tables/uncertain-end" | "tables/columns-not-told" | "tables/empty-cell-assumed">;
/**
 * Returns the model of the command for the settings of a body.
 *
 * @throws {TypeError} when `config` is no object
 * @throws {ModelError} when a heading is to stand for one that is not known, or a plugin does not fit
 */
declare const toolkitOf: (config: Config) => Toolkit;

export { type Config, type ConfigFiles, type ExitCode, type FailOn, type FileColumns, type Files, type Io, type TablePlugin, type Toolkit, catalogue, defineConfig, exitCodeOf, run, toolkit, toolkitOf };
