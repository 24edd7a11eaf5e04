import { IsoDate, Report, Source } from '@imt/core';

/** One file of a site. */
interface SiteFile {
    /** Where it stands in the folder of the site, with `/` between folders: `data/revenue.csv`. */
    readonly path: string;
    readonly content: string | Uint8Array;
}

/** A document that the body has elsewhere: an address that begins with `https://`, and what it is called. */
interface Elsewhere {
    readonly title: string;
    readonly url: string;
}
/** A page whose wording is the body's own: a paragraph each. */
interface Statement {
    readonly text: readonly string[];
}
/** What happened to what is published, for the feed. */
interface SiteChange {
    readonly on: IsoDate;
    readonly title: string;
    readonly text?: string;
}
/** An internal field that a body lets be seen by all, and why. */
interface Disclosed {
    /** Such as `contracts/register/noticePeriod`: one of `internalFields`. */
    readonly field: string;
    readonly reason: string;
}
/** Who publishes, and what only they can say. Nothing is said for a slot that is left empty. */
interface PublicBody {
    /** As the body is called: `Plymouth Hospitals NHS Trust`. */
    readonly name: string;
    /** Its code in the Organisation Data Service: `RK9`. */
    readonly odsCode?: string;
    /** The title of the site. */
    readonly title?: string;
    /** How to reach those who publish, a line each. */
    readonly contact?: readonly string[];
    /** Under what the data may be used. Without it the site says that none is stated. */
    readonly licence?: Elsewhere;
    readonly accessibility?: Statement;
    readonly privacy?: Statement;
    /** The last day on which somebody of the body read the site through. */
    readonly lastReviewed?: IsoDate;
    /** The strategy, where the files that were read do not lead to it. */
    readonly strategy?: Elsewhere;
    /** What is said of the managed print service, where the files that were read say nothing. */
    readonly managedPrint?: Statement;
    /** The body's own logo: only a body that may show it has it. */
    readonly logo?: SiteFile & {
        readonly alt: string;
    };
    /** A style sheet of the body's own, after that of the site, and the files that it asks for, such as fonts. */
    readonly style?: SiteFile;
    readonly assets?: readonly SiteFile[];
}

/** Anything of JSON with named parts. */
type JsonObject = Readonly<Record<string, unknown>>;

/** A publication as a site is made from it: whatever its plugins are. */
interface PublishedSections {
    readonly about: {
        readonly publisher?: string;
        readonly title?: string;
        readonly period?: string;
        readonly url?: string;
    };
    readonly sections: object;
}
/** What all may see of a publication, as plain JSON, and what was kept back. */
interface PublicContent {
    readonly publication: {
        readonly about: PublishedSections['about'];
        readonly sections: Readonly<Record<string, JsonObject>>;
    };
    /** Such as `estate/records`, or `contracts/register/owner`, each with how many there are. */
    readonly keptBack: readonly {
        readonly field: string;
        readonly count: number;
    }[];
}
/**
 * Returns what all may see of a publication: the parts and fields that are listed as public, and those that the body
 * names. Nothing is worked out, and the fields of a publisher's own are left out.
 *
 * @param publication - as a model gave it: `reading.publication`
 * @param disclosed - fields that the body lets be seen beside those that are public: some of `internalFields`
 * @throws {TypeError} when `publication` is none or `disclosed` is no list
 * @example
 * ```ts
 * const sections = { contracts: { register: [{ title: 'Printing', noticePeriod: '6 months' }] } }
 * publicContent({ about: {}, sections }).keptBack // => [{ field: 'contracts/register/noticePeriod', count: 1 }]
 * publicContent({ about: {}, sections }, ['contracts/register/noticePeriod']).keptBack // => []
 * ```
 */
declare const publicContent: (publication: PublishedSections, disclosed?: readonly string[]) => PublicContent;

/**
 * What stays inside unless the body names it with a reason, and what it is called on a page: fields that a register may
 * hold, and facts that are worked out from registers.
 *
 * @see Information Commissioner on cyber security and the Act: whether a fact shows where a body is weak (not verified)
 */
declare const internalFields: Readonly<Record<string, string>>;

/** Facts that were worked out from registers: a table of one internal field. */
interface FactTable {
    /** One of `internalFields`: `contracts/days-to-act`. */
    readonly field: string;
    readonly title: string;
    readonly headers: readonly string[];
    readonly rows: readonly (readonly string[])[];
    /** What is to be known before the table is relied on. */
    readonly remarks?: readonly string[];
    /** Which of its columns a picture draws, counted from 0: the names of rows, and up to four of plain numbers. */
    readonly drawn?: {
        readonly name: number;
        readonly values: readonly number[];
        readonly axis: string;
    };
}
/** A file to download beside those that the site makes itself. */
interface Download {
    readonly file: SiteFile;
    readonly title: string;
    /** Of its content: `application/json`. */
    readonly mediaType: string;
}
/** With what a site is made. */
interface SiteOptions {
    readonly body: PublicBody;
    /** The day on which the site is made. */
    readonly asOf: IsoDate;
    /** What a check of the publication gave. */
    readonly report: Report;
    /** The files of the publication as they were read, for what no section knows: strategy, managed print. */
    readonly sources?: readonly Source[];
    /** Where the site will stand: an address that begins with `https://`. Sitemap and feed need it. */
    readonly baseUrl?: string;
    /** Words over every page of an example; search engines are asked to leave its pages out. */
    readonly banner?: string;
    readonly changes?: readonly SiteChange[];
    /** Internal fields that the body lets be seen by all, each with its reason. */
    readonly disclosed?: readonly Disclosed[];
    /** Facts that were worked out. A public page shows those of a field that is disclosed. */
    readonly facts?: readonly FactTable[];
    readonly downloads?: readonly Download[];
}

/** With what internal pages are made. */
interface InternalOptions {
    /** Whose they are. */
    readonly name: string;
    /** The day by which the facts were worked out. */
    readonly asOf: IsoDate;
    readonly facts: readonly FactTable[];
}
/**
 * Returns pages for those inside: facts that were worked out from registers, which `publicSite` keeps back. Every page
 * says that it is not for publication, and asks search engines to leave it out.
 *
 * @param options - whose pages they are, the day, and the facts
 * @throws {TypeError} when an option is not of its kind or not known
 * @throws {RangeError} when `asOf` is no calendar day
 * @example
 * ```ts
 * const fact = { field: 'estate/support', title: 'Support', headers: ['Class', 'Supported'], rows: [['Laptops', '5']] }
 * internalSite({ name: 'Invented Trust', asOf: '2026-11-28', facts: [fact] }).map(({ path }) => path)
 * // => ['index.html', 'estate.html', 'assets/site.css', 'assets/icon.svg', 'robots.txt']
 * ```
 */
declare const internalSite: (options: InternalOptions) => readonly SiteFile[];

/**
 * Returns the public site of a publication: pages for people, files to take away, and what search engines and feeds
 * read. It holds what the publication states and nothing that was worked out from registers: of a publication the
 * fields that are listed as public, of a report what compares the published with itself. No page runs anything, fetches
 * anything from elsewhere or names a file. The same publication gives the same bytes.
 *
 * @param publication - what a model read: `reading.publication`
 * @param options - who publishes, the day, the report of a check, and what else is to be shown
 * @returns the files, each with its path within the site
 * @throws {TypeError} when `publication` is none or an option is not of its kind or not known
 * @throws {RangeError} when an address does not begin with `https://`, a path leads out of the site, two files have one
 *   path, or a disclosed field is none of `internalFields`
 * @example
 * ```ts
 * import { createModel } from '@imt/core'
 * import { finance } from '@imt/finance'
 * import { readCsv } from '@imt/tables'
 *
 * const model = createModel({ plugins: [finance()] })
 * const file = readCsv('Cost Centre,Class,Budget (£)\nIT,PAY,£501\nIT,NON-PAY,£15\nIT,TOTAL,£516\n', { name: 'b.csv' })
 * const reading = model.recognise(file)
 * const report = model.check(reading, { asOf: '2026-11-28' })
 * const files = publicSite(reading.publication, { body: { name: 'Invented Trust' }, asOf: '2026-11-28', report })
 * files.some(({ path }) => path === 'money.html') // => true
 * ```
 */
declare const publicSite: (publication: PublishedSections, options: SiteOptions) => readonly SiteFile[];

export { type Disclosed, type Download, type Elsewhere, type FactTable, type InternalOptions, type PublicBody, type PublicContent, type PublishedSections, type SiteChange, type SiteFile, type SiteOptions, type Statement, internalFields, internalSite, publicContent, publicSite };
