import * as _imt_core from '@imt/core';
import { OwnFields, ObjectSchema, Section, IsoDate, Citation, OwnHeadings, OwnNames, Plugin, PublishedDate, Parsed, Decimal, Note, WorkingDayCounter, Figure, LeftOut, JsonPointer } from '@imt/core';
import * as z from 'zod';
import { ICalendarOptions } from '@imt/core/icalendar';

/** The rules of this package, one for each folder, by name. */
declare const rules: readonly [_imt_core.Rule<"contracts/break-notice-near">, _imt_core.Rule<"contracts/call-off-after-framework">, _imt_core.Rule<"contracts/cell-not-read">, _imt_core.Rule<"contracts/date-too-coarse">, _imt_core.Rule<"contracts/detail-missing">, _imt_core.Rule<"contracts/duty-due">, _imt_core.Rule<"contracts/end-before-start">, _imt_core.Rule<"contracts/end-past-maximum">, _imt_core.Rule<"contracts/expired-and-listed">, _imt_core.Rule<"contracts/extension-beyond-advertised">, _imt_core.Rule<"contracts/list-missing">, _imt_core.Rule<"contracts/notice-date-near">, _imt_core.Rule<"contracts/option-expiring">, _imt_core.Rule<"contracts/regime-unclear">, _imt_core.Rule<"contracts/renewal-not-dated">, _imt_core.Rule<"contracts/rolling-without-recompetition">, _imt_core.Rule<"contracts/superseded-reference">, _imt_core.Rule<"contracts/term-disagrees">, _imt_core.Rule<"contracts/termination-notice-due">, _imt_core.Rule<"contracts/value-per-period">, _imt_core.Rule<"contracts/values-disagree">, _imt_core.Rule<"contracts/values-together">];
/** The codes of these rules. */
type ContractsCode = (typeof rules)[number]['code'];

/** One passage of the wording that a publication puts around its contracts. */
interface Passage extends OwnFields {
    readonly kind: 'paragraph' | 'list' | 'link';
    readonly text: string;
    readonly href?: string;
}

/**
 * One published row of a contract register. Every text stands as published; `readContract` says what it means. Options
 * to extend are three things: provided for (`extension`), agreed (`extensionAgreed`) and taken up
 * (`extensionExercised`).
 */
interface ContractEntry extends OwnFields {
    readonly reference?: string;
    /** What the contract is for, or the system it provides. */
    readonly title?: string;
    readonly description?: string;
    /** One supplier, or several with semicolons between. */
    readonly supplier?: string;
    /** A company or charity number, as `GB-COH-01234567` where the scheme is known. */
    readonly supplierIdentifier?: string;
    readonly category?: string;
    /** How it was bought: open procedure, framework, direct award. */
    readonly route?: string;
    readonly framework?: string;
    /** Last day on which the framework could be called off. */
    readonly frameworkEnd?: string;
    /** Value over the whole life, unless the text says otherwise. */
    readonly value?: string;
    /** `inclusive` or `exclusive` of VAT, where a column or note says so. */
    readonly valueVat?: string;
    /**
     * The same sum with VAT, without it, and the VAT in it, where the register states them in columns beside `value`, or
     * beside `annualValue` if it has no other.
     */
    readonly withVat?: string;
    readonly withoutVat?: string;
    readonly vatAmount?: string;
    /** Whether the value counts options and extensions. */
    readonly valueOptions?: string;
    readonly annualValue?: string;
    /** The day of the decision to award it. */
    readonly awarded?: string;
    readonly signed?: string;
    /** The day the procurement commenced. */
    readonly commenced?: string;
    readonly start?: string;
    /** When the current term ends, or what is said instead of a date. */
    readonly end?: string;
    /** `initial term`, where `end` is the end before any extension: a heading such as "Initial end date" says so. */
    readonly endOf?: string;
    /** The end after an extension, where it stands in a column of its own. */
    readonly revisedEnd?: string;
    /** First and last day in one cell, or a sentence about both. */
    readonly period?: string;
    readonly term?: string;
    readonly extension?: string;
    readonly extensionAgreed?: string;
    readonly extensionExercised?: string;
    readonly maximumEnd?: string;
    readonly noticePeriod?: string;
    readonly review?: string;
    readonly breakDate?: string;
    /** Whether it renews itself, and how. */
    readonly renewal?: string;
    /** What is being done about its replacement. */
    readonly recompetition?: string;
    /** The role that answers for it. Never a person's name in what is published. */
    readonly owner?: string;
    readonly status?: string;
    /** Whether a termination notice was published, and when. */
    readonly terminationNotice?: string;
    readonly notes?: string;
    /** The notice or page that the row comes from. */
    readonly source?: string;
    /** Which table of the publication the row stands in, counted from 1. Left out where there is one. */
    readonly table?: number;
}
/** A cell of a register: every one is text, as published. */
type ContractField = Exclude<keyof ContractEntry, keyof OwnFields | 'table'>;
/** The unannotated schema, for the type test. */
declare const contractEntry: z.ZodObject<{
    reference: z.ZodExactOptional<z.ZodString>;
    title: z.ZodExactOptional<z.ZodString>;
    description: z.ZodExactOptional<z.ZodString>;
    supplier: z.ZodExactOptional<z.ZodString>;
    supplierIdentifier: z.ZodExactOptional<z.ZodString>;
    category: z.ZodExactOptional<z.ZodString>;
    route: z.ZodExactOptional<z.ZodString>;
    framework: z.ZodExactOptional<z.ZodString>;
    frameworkEnd: z.ZodExactOptional<z.ZodString>;
    value: z.ZodExactOptional<z.ZodString>;
    valueVat: z.ZodExactOptional<z.ZodString>;
    withVat: z.ZodExactOptional<z.ZodString>;
    withoutVat: z.ZodExactOptional<z.ZodString>;
    vatAmount: z.ZodExactOptional<z.ZodString>;
    valueOptions: z.ZodExactOptional<z.ZodString>;
    annualValue: z.ZodExactOptional<z.ZodString>;
    awarded: z.ZodExactOptional<z.ZodString>;
    signed: z.ZodExactOptional<z.ZodString>;
    commenced: z.ZodExactOptional<z.ZodString>;
    start: z.ZodExactOptional<z.ZodString>;
    end: z.ZodExactOptional<z.ZodString>;
    endOf: z.ZodExactOptional<z.ZodString>;
    revisedEnd: z.ZodExactOptional<z.ZodString>;
    period: z.ZodExactOptional<z.ZodString>;
    term: z.ZodExactOptional<z.ZodString>;
    extension: z.ZodExactOptional<z.ZodString>;
    extensionAgreed: z.ZodExactOptional<z.ZodString>;
    extensionExercised: z.ZodExactOptional<z.ZodString>;
    maximumEnd: z.ZodExactOptional<z.ZodString>;
    noticePeriod: z.ZodExactOptional<z.ZodString>;
    review: z.ZodExactOptional<z.ZodString>;
    breakDate: z.ZodExactOptional<z.ZodString>;
    renewal: z.ZodExactOptional<z.ZodString>;
    recompetition: z.ZodExactOptional<z.ZodString>;
    owner: z.ZodExactOptional<z.ZodString>;
    status: z.ZodExactOptional<z.ZodString>;
    terminationNotice: z.ZodExactOptional<z.ZodString>;
    notes: z.ZodExactOptional<z.ZodString>;
    source: z.ZodExactOptional<z.ZodString>;
    table: z.ZodExactOptional<z.ZodNumber>;
    own: z.ZodExactOptional<z.ZodType<Readonly<Record<string, unknown>>, Readonly<Record<string, unknown>>>>;
}, z.core.$strip>;
/** Schema of one contract of a register, as published. */
declare const contractEntrySchema: ObjectSchema<(typeof contractEntry)['shape'], ContractEntry>;

/** What a publication says about its contracts: each part as it was published, or left out. */
interface Contracts extends OwnFields {
    /** The contracts listed, in the order published. */
    readonly register?: readonly ContractEntry[];
    /** The wording around them: announcements, links and references to the law. */
    readonly notice?: readonly Passage[];
}
type ContractsInput = Contracts;
declare const parts: z.ZodObject<{
    register: z.ZodExactOptional<_imt_core.ListSchema<_imt_core.TypedObject<{
        reference: z.ZodExactOptional<z.ZodString>;
        title: z.ZodExactOptional<z.ZodString>;
        description: z.ZodExactOptional<z.ZodString>;
        supplier: z.ZodExactOptional<z.ZodString>;
        supplierIdentifier: z.ZodExactOptional<z.ZodString>;
        category: z.ZodExactOptional<z.ZodString>;
        route: z.ZodExactOptional<z.ZodString>;
        framework: z.ZodExactOptional<z.ZodString>;
        frameworkEnd: z.ZodExactOptional<z.ZodString>;
        value: z.ZodExactOptional<z.ZodString>;
        valueVat: z.ZodExactOptional<z.ZodString>;
        withVat: z.ZodExactOptional<z.ZodString>;
        withoutVat: z.ZodExactOptional<z.ZodString>;
        vatAmount: z.ZodExactOptional<z.ZodString>;
        valueOptions: z.ZodExactOptional<z.ZodString>;
        annualValue: z.ZodExactOptional<z.ZodString>;
        awarded: z.ZodExactOptional<z.ZodString>;
        signed: z.ZodExactOptional<z.ZodString>;
        commenced: z.ZodExactOptional<z.ZodString>;
        start: z.ZodExactOptional<z.ZodString>;
        end: z.ZodExactOptional<z.ZodString>;
        endOf: z.ZodExactOptional<z.ZodString>;
        revisedEnd: z.ZodExactOptional<z.ZodString>;
        period: z.ZodExactOptional<z.ZodString>;
        term: z.ZodExactOptional<z.ZodString>;
        extension: z.ZodExactOptional<z.ZodString>;
        extensionAgreed: z.ZodExactOptional<z.ZodString>;
        extensionExercised: z.ZodExactOptional<z.ZodString>;
        maximumEnd: z.ZodExactOptional<z.ZodString>;
        noticePeriod: z.ZodExactOptional<z.ZodString>;
        review: z.ZodExactOptional<z.ZodString>;
        breakDate: z.ZodExactOptional<z.ZodString>;
        renewal: z.ZodExactOptional<z.ZodString>;
        recompetition: z.ZodExactOptional<z.ZodString>;
        owner: z.ZodExactOptional<z.ZodString>;
        status: z.ZodExactOptional<z.ZodString>;
        terminationNotice: z.ZodExactOptional<z.ZodString>;
        notes: z.ZodExactOptional<z.ZodString>;
        source: z.ZodExactOptional<z.ZodString>;
        table: z.ZodExactOptional<z.ZodNumber>;
        own: z.ZodExactOptional<z.ZodType<Readonly<Record<string, unknown>>, Readonly<Record<string, unknown>>>>;
    }, _imt_core.Keys<ContractEntry>, _imt_core.Keys<ContractEntry>>>>;
    notice: z.ZodExactOptional<_imt_core.ListSchema<_imt_core.TypedObject<{
        kind: z.ZodEnum<{
            paragraph: "paragraph";
            list: "list";
            link: "link";
        }>;
        text: z.ZodString;
        href: z.ZodExactOptional<z.ZodString>;
        own: z.ZodExactOptional<z.ZodType<Readonly<Record<string, unknown>>, Readonly<Record<string, unknown>>>>;
    }, _imt_core.Keys<Passage>, _imt_core.Keys<Passage>>>>;
    own: z.ZodExactOptional<z.ZodType<Readonly<Record<string, unknown>>, Readonly<Record<string, unknown>>>>;
}, z.core.$strip>;
/** Schema of the contracts section. */
declare const contractsSchema: ObjectSchema<(typeof parts)['shape'], Contracts, ContractsInput>;
/** The token by which a rule says that it reads the contracts section. */
declare const contractsSection: Section<'contracts', typeof contractsSchema>;

/** Who buys. Integrated care boards, councils and the like are `sub-central`. */
type Authority = 'nhs-trust' | 'nhs-foundation-trust' | 'sub-central';
/** How the threshold tables class a body. */
type AuthorityClass = 'central' | 'sub-central';
/** A span in which a body stood in one class, and what says so. */
interface AuthorityClassRow {
    readonly authority: Authority;
    readonly from: IsoDate;
    readonly to: IsoDate | null;
    readonly class: AuthorityClass;
    readonly note?: string;
    readonly citation: Citation;
}

/** The contracts plugin: the register, and the wording around it. */
interface ContractsPlugin extends Plugin<'contracts', typeof contractsSchema, ContractsCode> {
}
/** Settings of the contracts plugin. */
interface ContractsOptions {
    /** How near a last day for notice or for an option is noted, in calendar days: 90, unless said otherwise. */
    readonly noticeWithinDays?: number;
    /** Whose thresholds apply: an NHS trust's, unless said otherwise. */
    readonly authority?: Authority;
    /** Headings of a body's own, each with the known heading that it stands for. */
    readonly headings?: OwnHeadings;
    /** Names of suppliers, each with the name to use: contracts with one are looked at and compared as with one. */
    readonly vendors?: OwnNames;
}
/**
 * Returns the contracts plugin.
 *
 * @param options - what to note, whose thresholds apply, which headings of a body's own stand for known ones, and by
 *   what names suppliers go
 * @throws {ModelError} "core/bad-plugin" when a heading is to stand for one that none of its tables has
 * @throws {RangeError} when `noticeWithinDays` is not a whole number of at least 0, or names of suppliers go in
 *   a circle
 * @example
 * ```ts
 * contracts({ noticeWithinDays: 30 }).id // => 'contracts'
 * ```
 */
declare const contracts: (options?: ContractsOptions) => ContractsPlugin;

/** A reference to procurement law or practice that was right up to a day. */
interface SupersededReference {
    readonly name: string;
    readonly words: RegExp;
    /** The last day on which the reference was current. */
    readonly validTo: IsoDate;
    /** What took its place, in a sentence. */
    readonly now: string;
    readonly citation: Citation;
}

/** So many extensions of so many months each. */
interface ExtensionOption {
    readonly months: number;
    readonly count: number;
}
/** What a wording says about a term and how far it may be extended, in months. */
interface Extension {
    /** The initial term, where the wording states it. */
    readonly initialMonths: number | null;
    /** The extensions in the order stated. */
    readonly options: readonly ExtensionOption[];
    /** What all extensions may add; 0 where the wording rules extension out, `null` where it states no length. */
    readonly maximumExtensionMonths: number | null;
    /** The longest the contract may last in all, where the wording states it. */
    readonly statedMaximumMonths: number | null;
    /** The date beyond which the contract cannot be extended, where the wording states it. */
    readonly latestEnd: PublishedDate | null;
    /** Why the wording has more than one reading, and the other readings. Absent where it has one. */
    readonly ambiguous?: {
        readonly why: string;
        readonly alternatives: readonly {
            readonly initialMonths: number | null;
            readonly maximumExtensionMonths: number;
        }[];
    };
}

/**
 * Returns the initial term and the extensions that a wording states: `3+1+1`, `two years with the option to extend for
 * two further periods of 12 months`. A wording with more than one reading says so, with the readings.
 *
 * @param text - what a register or notice says about the term, its options or renewal
 * @param options - `column`: what the text is published under. Under `extension` (the default) a bare length is an
 *   extension; under `term` it is the initial term
 * @returns lengths in months; or a refusal: `tooLong`, `nothingStated`, `lengthNotStated` (extension is spoken of, no
 *   length is given) or `notInMonths`
 * @throws {TypeError} when `text` is not a string
 * @example
 * ```ts
 * valueOf(parseExtension('3+1+1')).maximumExtensionMonths // => 24
 * const wording = 'Two years, with the option to extend for two further periods of 12 months'
 * valueOf(parseExtension(wording)).options // => [{ months: 12, count: 2 }]
 * valueOf(parseExtension('5 years', { column: 'term' })).initialMonths // => 60
 * const unclear = parseExtension('May be renewed')
 * unclear.ok ? undefined : unclear.refusal.code // => 'lengthNotStated'
 * ```
 * @see Open Contracting Data Standard, issue 200, https://github.com/open-contracting/standard/issues/200
 */
declare const parseExtension: (text: string, options?: {
    readonly column?: "extension" | "term";
}) => Parsed<Extension>;

/** A sum of money: pounds as text, number or Decimal. */
type Amount = string | number | Decimal;

/** The rules a procurement is under: the Public Contracts Regulations 2006 or 2015, or the Procurement Act 2023. */
type Regime = 'PCR2006' | 'PCR2015' | 'PA2023';

/**
 * What is bought. `light-touch` is the list of social and other specific services; `concession` leaves light-touch
 * concessions out.
 */
type Category = 'supplies' | 'services' | 'works' | 'light-touch' | 'concession';
/** One threshold amount, with the days it holds for and where it comes from. */
interface ThresholdRow {
    readonly authority: Authority;
    readonly class: AuthorityClass;
    readonly category: Category;
    /**
     * First and last day on which a procurement could commence under the row; `to` is `null` while nothing replaces it.
     */
    readonly from: IsoDate;
    readonly to: IsoDate | null;
    readonly regime: Regime;
    /** Whether the value to compare includes VAT. */
    readonly vat: 'inclusive' | 'exclusive';
    /** Whole pounds. A value that equals it is above. */
    readonly amount: number;
    readonly instrument: string;
    /** False where the amount or the class of the authority was not read in a source. */
    readonly verified: boolean;
    readonly note?: string;
    readonly citation: readonly Citation[];
}
/**
 * Returns the threshold that holds for a procurement, by the day it commenced: a frozen row, the same one for the same
 * question. `undefined` where there is none: before 31 January 2006, light touch before 26 February 2015, concessions
 * before 18 April 2016.
 *
 * @param commenced - the day the procurement commenced, `YYYY-MM-DD`
 * @param authority - who buys; a foundation trust is classed by the day
 * @param category - what is bought
 * @throws {RangeError} when `authority` or `category` is none that is known, or `commenced` is not written `YYYY-MM-DD`
 * @example
 * ```ts
 * thresholdRow('2021-08-15', 'nhs-foundation-trust', 'services')?.amount // => 189330
 * thresholdRow('2021-08-16', 'nhs-foundation-trust', 'services')?.amount // => 122976
 * thresholdRow('2015-02-25', 'nhs-trust', 'light-touch') // => undefined
 * ```
 * @see Procurement Act 2023 s.3 and Sch. 1, https://www.legislation.gov.uk/ukpga/2023/54/schedule/1
 * @see Public Contracts Regulations 2015 reg. 5, https://www.legislation.gov.uk/uksi/2015/102/regulation/5
 */
declare const thresholdRow: (commenced: IsoDate, authority: Authority, category: Category) => ThresholdRow | undefined;

/**
 * Whether VAT is in an amount, and at what rate it would be: a fraction, `0.2`. The rate has no default: it was 17.5 %
 * and 15 % once.
 */
interface VatBasis {
    readonly vat: 'exclusive' | 'inclusive';
    readonly vatRate?: Amount;
}
/** A value stated as a sum for the whole life of the contract. */
interface StatedSum extends VatBasis {
    /** Pounds. */
    readonly amount: Amount;
    /** Pounds for options, renewals and extensions, where `amount` leaves them out. */
    readonly options?: Amount;
}
/** A value stated as a price that recurs. Give `perMonth` or `perYear`. */
interface RecurringPrice extends VatBasis {
    readonly perMonth?: Amount;
    readonly perYear?: Amount;
    /** The initial term in months; leave out (or `null`) for no fixed term. */
    readonly months?: number | null;
    /** What all extensions together may add, in months. */
    readonly extensionMonths?: number;
    /** Whether the contract states a total price. Left out: it does not. */
    readonly totalPriceStated?: boolean;
    /**
     * Whether supplies are hired, leased or rented (`true`) or bought (`false`). Needed for supplies without a fixed term
     * under the regulations of 2006 and 2015.
     */
    readonly hired?: boolean;
    /** Pounds for options other than longer terms. */
    readonly options?: Amount;
}
type ContractValue = StatedSum | RecurringPrice;
/** What a procurement is estimated to be worth, and by which rule. */
interface ValueEstimate {
    /**
     * `inestimable`: the term is open, and the Procurement Act 2023 treats that as above the threshold. `missing`:
     * something needed was not given.
     */
    readonly outcome: 'estimated' | 'inestimable' | 'missing';
    /** Pounds on the VAT basis of `vat`; `null` unless estimated. */
    readonly value: Decimal | null;
    /** Where `missing`: the least and the most that the value can be, in pounds, as far as that is known. */
    readonly atLeast?: Decimal;
    readonly atMost?: Decimal;
    readonly vat: 'exclusive' | 'inclusive';
    readonly regime: Regime | null;
    readonly method: 'statedSum' | 'wholeTerm' | 'twelveMonths' | 'fortyEightMonths' | null;
    /** How the value was reached, or what is missing, in a sentence. */
    readonly working: string;
    readonly citation: readonly Citation[];
}
/**
 * Returns the value of a procurement as its rules reckon it: options, renewals and extensions counted, and an open or
 * long term by the rule of the day. Under the regulations of 2006 and 2015, services without a total price and without
 * a fixed term, or with one over 48 months, and hired supplies without a fixed term, count as 48 times the monthly
 * price; supplies bought again and again without a fixed term count as twelve months' worth. Under the Procurement Act
 * 2023 an open term cannot be estimated, and is treated as above.
 *
 * @param procurement - the day it commenced, what is bought (services, unless said otherwise) and the value in pounds
 * @returns the estimate on the VAT basis given, with its working
 * @throws {RangeError} when an amount is negative or no number, or months are not whole
 * @example
 * ```ts
 * const monthly = { perMonth: 2500, months: 60, vat: 'exclusive' } as const
 * estimateValue({ commenced: '2019-06-03', value: monthly }).value // => '120000'
 * const yearly = { perYear: 60000, months: 24, extensionMonths: 24, vat: 'inclusive' } as const
 * estimateValue({ commenced: '2026-03-01', value: yearly }).value // => '240000'
 * estimateValue({ commenced: '2026-03-01', value: { perMonth: 100, vat: 'inclusive' } }).outcome // => 'inestimable'
 * ```
 * @see Public Contracts Regulations 2015 reg. 6(1), (16), (17) and (19),
 *   https://www.legislation.gov.uk/uksi/2015/102/regulation/6
 * @see Procurement Act 2023 s.4 and Sch. 3, https://www.legislation.gov.uk/ukpga/2023/54/schedule/3
 */
declare const estimateValue: (procurement: {
    readonly commenced: IsoDate;
    readonly category?: Category;
    readonly value: ContractValue;
}) => ValueEstimate;

/** A procurement to compare with its threshold. */
interface Procurement {
    /** The day the procurement commenced, `YYYY-MM-DD`: not the day the contract starts. */
    readonly commenced: IsoDate;
    readonly authority: Authority;
    readonly category: Category;
    readonly value: ContractValue;
}
/** Whether a procurement reaches its threshold, with everything the answer rests on. */
interface ThresholdAnswer {
    /**
     * `cannot-be-estimated`: something needed is missing. `refused`: no threshold of this kind was in force, or it is out
     * of scope.
     */
    readonly result: 'above' | 'below' | 'cannot-be-estimated' | 'refused';
    /** `deemed`: the Procurement Act 2023 treats what cannot be estimated as above. */
    readonly reason: 'compared' | 'deemed' | 'valueMissing' | 'vatRateMissing' | 'noThreshold' | 'outOfScope';
    /** The answer in a sentence. */
    readonly message: string;
    /** Pounds; `null` when refused. */
    readonly threshold: Decimal | null;
    /** The value on the VAT basis of the threshold, in pounds; `null` where there is none. */
    readonly comparedValue: Decimal | null;
    /** Whether threshold and compared value include VAT. */
    readonly vat: 'inclusive' | 'exclusive' | null;
    readonly regime: Regime | null;
    readonly authorityClass: ThresholdRow['class'] | null;
    /** The days on which a procurement could commence under this amount. */
    readonly validFrom: IsoDate | null;
    readonly validTo: IsoDate | null;
    readonly estimate: ValueEstimate | null;
    readonly citation: readonly Citation[];
    /** False where the amount, or the class of the authority, was not read in a source. */
    readonly verified: boolean;
    readonly notes: readonly Note[];
}
/**
 * Returns whether a procurement reaches the threshold of its day: which rules, which amount, with VAT or without,
 * options and extensions counted. A value equal to the threshold is above. Under the Procurement Act 2023 a value that
 * cannot be estimated is deemed above.
 *
 * Answers for supplies, services, works, light touch services and concessions of NHS trusts, foundation trusts and
 * sub-central authorities in England. Part B, subsidised, utilities, defence and light touch concession contracts,
 * small lots and contracts regulated by the Welsh Ministers are out of scope and refused.
 *
 * @param procurement - the day it commenced, who buys, what is bought, and the value in pounds
 * @throws {RangeError} when `commenced` is not a day that exists, an amount is negative or no number, or months are not
 *   whole
 * @example
 * ```ts
 * const value = { amount: 116000, vat: 'exclusive', vatRate: '0.2' } as const
 * threshold({ commenced: '2021-12-31', authority: 'nhs-trust', category: 'services', value }).result // => 'below'
 * const now = threshold({ commenced: '2026-01-01', authority: 'nhs-trust', category: 'services', value })
 * now.result // => 'above'
 * now.comparedValue // => '139200'
 * now.threshold // => '135018'
 * threshold({
 *   commenced: '2026-01-01',
 *   authority: 'nhs-trust',
 *   category: 'services',
 *   value: { perMonth: 50, vat: 'inclusive' },
 * }).reason // => 'deemed'
 * ```
 * @see Procurement Act 2023 ss.3 and 4, Sch. 1 and Sch. 3, https://www.legislation.gov.uk/ukpga/2023/54/schedule/3
 * @see Public Contracts Regulations 2015 regs 5 and 6, https://www.legislation.gov.uk/uksi/2015/102/regulation/6
 */
declare const threshold: (procurement: Procurement) => ThresholdAnswer;

/** A day that is known to lie between two days, both included; the same day twice where it is known exactly. */
interface DayRange {
    readonly earliest: IsoDate;
    readonly latest: IsoDate;
}

/** How a contract is bought. */
type Route = 'open' | 'further-competition' | 'direct-award';
/** How long before a contract ends its replacement should be started, in months: a range, since no rule sets one. */
interface LeadTime {
    readonly route: Route;
    readonly atLeast: number;
    readonly atMost: number;
    readonly citation: Citation;
}

/** How long before the end notice must be given. Contracts count in different units, and the unit decides the day. */
interface NoticePeriod {
    readonly amount: number;
    /** `clearDays` leave out both the day of giving and the last day. */
    readonly unit: 'days' | 'clearDays' | 'workingDays' | 'months';
    /** Days that the contract lets pass between sending and being deemed to have given notice. */
    readonly deemedServiceDays?: number;
}
/**
 * Returns the notice period that a wording states.
 *
 * @param text - as published: `3 months`, `90 days' notice`, `30 working days`
 * @returns the period; or a refusal: `notStated`, `unitNotStated` of a bare number, or `severalPeriods` where different
 *   periods are stated
 * @example
 * ```ts
 * valueOf(parseNoticePeriod("three months' notice")) // => { amount: 3, unit: 'months' }
 * valueOf(parseNoticePeriod('28 clear days')) // => { amount: 28, unit: 'clearDays' }
 * const several = parseNoticePeriod('90 days or 6 months')
 * several.ok ? undefined : several.refusal.code // => 'severalPeriods'
 * ```
 */
declare const parseNoticePeriod: (text: string) => Parsed<NoticePeriod>;
/**
 * Returns the last day on which notice can be given so that it runs out by the end of a term.
 *
 * @param end - the last day of the term, `YYYY-MM-DD`
 * @param notice - how long before, in its own unit
 * @param days - the contract's working days; those of England and Wales, unless said otherwise. Keep one counter for
 *   many contracts
 * @throws {RangeError} when `end` is not a day that exists, or the amount is not a whole number of at least 0
 * @example
 * ```ts
 * lastNoticeDay('2026-08-28', { amount: 2, unit: 'months' }) // => '2026-06-28'
 * lastNoticeDay('2026-08-28', { amount: 10, unit: 'clearDays' }) // => '2026-08-17'
 * ```
 */
declare const lastNoticeDay: (end: IsoDate, notice: NoticePeriod, days?: Pick<WorkingDayCounter, "add">) => IsoDate;

/** A break, and the notice for it where it has one of its own. */
interface BreakDay extends DayRange {
    readonly notice?: NoticePeriod;
}
/** What a contract says about its term. A day may be given as a range, where only a month or year is published. */
interface ContractTerms {
    readonly start?: IsoDate | DayRange;
    /** Last day of the term that is agreed so far: the initial one, or the latest extension. */
    readonly end?: IsoDate | DayRange;
    readonly initialMonths?: number;
    /** What all extensions together may add. */
    readonly maximumExtensionMonths?: number;
    /** The extensions one by one, in their order, where they are known. */
    readonly extensions?: readonly ExtensionOption[];
    readonly maximumEnd?: IsoDate | DayRange;
    /** The longest that it may last in all, from its start. */
    readonly maximumMonths?: number;
    /** True where `end` already holds an extension. */
    readonly extended?: boolean;
    /** The end before the extensions that `end` holds. */
    readonly initialEnd?: IsoDate | DayRange;
    /** How many extensions were taken up, in their order, where that is known. */
    readonly extensionsUsed?: number;
    /** True where it was extended past `end`, or may have been, and until when is not stated. */
    readonly mayGoOn?: boolean;
    /** True where it is said to be over, whatever its end: cancelled, terminated, expired. */
    readonly saidEnded?: boolean;
    /** How long each further term is, where the contract renews itself; `null` where that is not stated. */
    readonly rollsEvery?: number | null;
    /** The last day to which it renews itself, where that is limited. */
    readonly rollsUntil?: IsoDate | DayRange;
    /** No end is agreed. */
    readonly openEnded?: boolean;
    readonly notice?: NoticePeriod;
    /** The last day for notice, where it is stated: for the term that ends next after it. */
    readonly noticeBy?: IsoDate | DayRange;
    /** Notice that taking up an extension asks for, where it has one of its own. */
    readonly optionNotice?: NoticePeriod;
    /** The last day to take up the next extension, where it is stated. */
    readonly optionBy?: IsoDate | DayRange;
    readonly breaks?: readonly (IsoDate | BreakDay)[];
    readonly review?: IsoDate | DayRange;
    readonly route?: Route;
}
/** A date that follows from the terms, and why. */
interface DerivedDay extends DayRange {
    /** `default`: rests on a default of this library, not on the contract. */
    readonly basis: 'stated' | 'computed' | 'default';
    readonly because: string;
}

/** The dates to act on, as they stand on a day. `null` where the terms do not say. */
interface ContractDates {
    readonly asOf: IsoDate;
    /** `mayHaveEnded`, `mayHaveStarted`: the day lies within the range that is known. `open`: no end is agreed. */
    readonly status: 'notStarted' | 'mayHaveStarted' | 'current' | 'mayHaveEnded' | 'ended' | 'rolling' | 'open' | 'unknown';
    readonly currentEnd: DerivedDay | null;
    /** `null` as well where what is stated lies before the end: the two contradict each other. */
    readonly maximumEnd: DerivedDay | null;
    readonly nextBreak: DerivedDay | null;
    readonly review: DerivedDay | null;
    /** For the current term: of a rolling contract the one running now. */
    readonly lastNoticeDay: DerivedDay | null;
    readonly notice: 'toCome' | 'perhapsPassed' | 'passed' | null;
    /** For the term after, where the contract rolls. */
    readonly nextNoticeDay: DerivedDay | null;
    /** Begin re-procurement between these days. */
    readonly startProcurement: DerivedDay | null;
}
/** Settings of `contractDates`. */
interface ContractDatesOptions {
    readonly asOf: IsoDate;
    /**
     * Working days for notice that is counted in them: those of England and Wales, unless said otherwise. Keep one
     * counter for many contracts.
     */
    readonly workingDays?: Pick<WorkingDayCounter, 'add'>;
    /** Lead times to use instead of the defaults. */
    readonly leadTimes?: readonly Pick<LeadTime, 'route' | 'atLeast' | 'atMost'>[];
}
/**
 * Returns the dates to act on: when the contract ends as it stands, when it must end at the latest, the next break, the
 * last day for notice (of the term that is running, where it rolls) and when to begin buying its replacement. Each says
 * why.
 *
 * @param contract - its terms; days that are known only to the month or year as ranges
 * @param options - `asOf` is the day to look from; `workingDays` and `leadTimes` replace the defaults
 * @throws {RangeError} when a date is not a day that exists, or months are not whole
 * @throws {TypeError} when the contract or the options have a key that none has
 * @example
 * ```ts
 * const dates = contractDates(
 *   { end: '2025-08-28', rollsEvery: 12, notice: { amount: 2, unit: 'months' } },
 *   { asOf: '2026-02-11' },
 * )
 * dates.currentEnd?.latest // => '2026-08-28'
 * dates.lastNoticeDay?.latest // => '2026-06-28'
 * contractDates({ start: '2023-04-01', initialMonths: 36, maximumExtensionMonths: 24 }, { asOf: '2024-01-01' })
 *   .maximumEnd?.latest // => '2028-03-31'
 * ```
 * @see Open Contracting Data Standard 1.1.5, Period (maxExtentDate),
 *   https://standard.open-contracting.org/1.1/en/schema/reference/#period
 */
declare const contractDates: (contract: ContractTerms, options: ContractDatesOptions) => ContractDates;

/**
 * What is to be done by a day. `endNotice`: give notice before the end of the term. `renewalNotice`: give notice so
 * that it does not renew itself. `breakNotice`: give notice for a break. `option`: take up an extension. `buy`: begin
 * to buy what replaces it. `review`: review it. `exit`: not a thing to do but the first day on which a contract that
 * goes on by itself can end, if notice is given on the day that is looked from.
 */
type Act = 'endNotice' | 'renewalNotice' | 'breakNotice' | 'option' | 'buy' | 'review' | 'exit';
/** One thing to do, and its last day. */
interface DateToAct extends DerivedDay {
    readonly act: Act;
    /** What it is for: the end, break or further term, as a day or between two. */
    readonly of: DayRange;
    /** Of an option how many months it adds. */
    readonly months?: number;
    /** `perhaps`: the day lies within the range that is known. What is overdue may have been done: it is kept. */
    readonly overdue: 'no' | 'perhaps' | 'yes';
}
/**
 * Returns what is to be done about a contract and by when: notice for the end or the renewal of the running term, for
 * the term after it and for each break that is to come, the last day to take up each extension, when to begin to buy,
 * and the review. What should have been done by now is kept and marked. Earliest first.
 *
 * @param contract - its terms, as `readContract` gives them
 * @param settings - as of `contractDates`: `asOf` is the day to look from
 * @throws {RangeError} when a date is not a day that exists, or months are not whole numbers of at least 1
 * @example
 * ```ts
 * const terms = {
 *   start: '2024-04-01',
 *   end: '2029-03-31',
 *   breaks: ['2027-03-31'],
 *   notice: { amount: 6, unit: 'months' },
 * } as const
 * const [first] = datesToAct(terms, { asOf: '2026-09-15' })
 * first?.act // => 'breakNotice'
 * first?.latest // => '2026-09-30'
 * ```
 */
declare const datesToAct: (contract: ContractTerms, settings: ContractDatesOptions) => readonly DateToAct[];

/** A term published as a number of days, and what it stands for. */
interface Duration {
    /** Whole months, where the days are a number of months in disguise; else `null`. */
    readonly months: number | null;
    /** The last day of the term, inclusive. */
    readonly lastDay: IsoDate;
}

/** A published contract value: the figure, what period it is for, and whether VAT is in it. */
interface PublishedValue {
    readonly text: string;
    readonly figure: Figure;
    /** `unit`: for one of something, such as a user or a licence. */
    readonly per: 'life' | 'year' | 'quarter' | 'month' | 'week' | 'day' | 'hour' | 'unit';
    /** How many months the sum is for, where the text says so. */
    readonly months?: number;
    /** `null` where nothing says. */
    readonly vat: 'inclusive' | 'exclusive' | null;
}

/**
 * What an entry of a register means, as far as it can be read. Nothing is guessed: what could not be read is in
 * `notes`.
 */
interface ContractReading {
    readonly title: string | null;
    readonly suppliers: readonly string[];
    /** What `contractDates` works from. */
    readonly terms: ContractTerms;
    readonly start: DayRange | null;
    /** The end as it stands: after an extension that was agreed. */
    readonly end: DayRange | null;
    /** The end before an extension, where it is published beside the new one. */
    readonly initialEnd: DayRange | null;
    readonly maximumEnd: DayRange | null;
    /** Whether options to extend are provided for, agreed and taken up: `null` where nothing says. */
    readonly extendable: boolean | null;
    readonly extended: boolean | null;
    readonly extension: Extension | null;
    readonly rolling: {
        readonly months: number | null;
    } | null;
    readonly value: PublishedValue | null;
    readonly annualValue: PublishedValue | null;
    readonly withVat: PublishedValue | null;
    readonly withoutVat: PublishedValue | null;
    readonly vatAmount: PublishedValue | null;
    readonly commenced: IsoDate | null;
    readonly awarded: DayRange | null;
    readonly signed: DayRange | null;
    readonly frameworkEnd: DayRange | null;
    readonly route: Route | null;
    readonly notes: readonly Note<ContractField>[];
}
/**
 * Returns what an entry of a register means: its term, extensions, notice, value and route, with a remark on every cell
 * that could not be read or has more than one reading.
 *
 * @param entry - the texts of one row, as published
 * @example
 * ```ts
 * const reading = readContract({ title: 'Rostering', end: '01/04/2024', revisedEnd: '28-02-2033' })
 * reading.end // => { earliest: '2033-02-28', latest: '2033-02-28' }
 * reading.extended // => true
 * readContract({ title: 'Medisec', period: '01/01/2013 – Rolling contract.' }).rolling // => { months: null }
 * ```
 */
declare const readContract: (entry: ContractEntry) => ContractReading;
/**
 * Returns a function like `readContract` that remembers the wordings that come back in many entries. An entry is read
 * as it is when it is asked about, and each reading is the caller's own, but for what was read of a wording: that is
 * frozen.
 *
 * @example
 * ```ts
 * const read = contractReader()
 * const entry = { title: 'Print', end: '31/03/2027' }
 * read(entry).end // => { earliest: '2027-03-31', latest: '2027-03-31' }
 * read({ ...entry, end: '31/03/2028' }).end // => { earliest: '2028-03-31', latest: '2028-03-31' }
 * ```
 */
declare const contractReader: () => ((entry: ContractEntry) => ContractReading);

/** From what value a contract below the threshold is notified, in whole pounds. */
interface BelowThresholdRow {
    readonly from: IsoDate;
    readonly to: IsoDate | null;
    readonly authorities: readonly Authority[];
    readonly amount: number;
    readonly vat: 'inclusive' | 'exclusive';
    readonly citation: Citation;
}

/** Where contracts are advertised, over time. */
interface AdvertisingRow {
    readonly from: IsoDate;
    readonly to: IsoDate | null;
    readonly level: 'above' | 'below';
    readonly place: string;
    readonly note?: string;
    readonly citation: Citation;
}

/**
 * Returns where a procurement is advertised, by the day it commenced; `undefined` where no rule is known.
 *
 * @param commenced - the day, `YYYY-MM-DD`
 * @param level - above the threshold, or below it
 * @throws {RangeError} when `commenced` is not a day that exists
 * @example
 * ```ts
 * whereToAdvertise('2021-01-01', 'above')?.place // => 'Find a Tender'
 * whereToAdvertise('2015-03-31', 'below') // => undefined
 * ```
 * @see Procurement Policy Note 08/20,
 *   https://www.gov.uk/government/publications/procurement-policy-note-0820-introduction-of-find-a-tender
 */
declare const whereToAdvertise: (commenced: IsoDate, level: "above" | "below") => AdvertisingRow | undefined;
/**
 * Returns from what value a contract below the threshold is notified; `undefined` before 1 April 2015.
 *
 * @param commenced - the day the procurement commenced, `YYYY-MM-DD`
 * @param authority - who buys
 * @throws {RangeError} when `commenced` is not a day that exists
 * @example
 * ```ts
 * belowThresholdNotice('2025-02-23', 'nhs-trust')?.amount // => 30000
 * belowThresholdNotice('2025-02-24', 'nhs-trust')?.amount // => 12000
 * ```
 * @see Procurement Act 2023 s.87, https://www.legislation.gov.uk/ukpga/2023/54/section/87
 */
declare const belowThresholdNotice: (commenced: IsoDate, authority: Authority) => BelowThresholdRow | undefined;

/** A framework, or a dynamic purchasing system, that contracts are called off from. */
interface Framework {
    /** The number that its owner gives it; `null` where none was read. */
    readonly number: string | null;
    readonly name: string;
    /** How registers write it, in plain small letters: see `frameworksNamed`. */
    readonly keys: readonly string[];
    /** What several iterations are called together, in plain small letters. */
    readonly families?: readonly string[];
    /** The rules that it was procured under, which govern every call-off and each change of one. */
    readonly regime: Regime;
    /** What says so. */
    readonly because: string;
    /** The first day of the framework; `null` where it was not read. */
    readonly from: IsoDate | null;
    /** Its last day as it was last read, extensions included; `null` where it was not read or was being extended. */
    readonly to: IsoDate | null;
    readonly citation: Citation;
}

/** A provision of law that a datum rests on: since when it holds, and which version of its text was read. */
interface Provision extends Citation {
    /** The first day on which it holds; `null` where that was not read. */
    readonly inForce: IsoDate | null;
    /** The day as at which the text that was read stands; `null` where it was not read. */
    readonly textAsAt: IsoDate | null;
}

/** The processes of the Provider Selection Regime, and awards outside them. */
type HealthCareProcess = 'direct-award-a' | 'direct-award-b' | 'direct-award-c' | 'most-suitable-provider' | 'competitive' | 'urgent'
/** An award based on a framework agreement without a competition. */
 | 'direct-call-off';
/** A standstill under the Provider Selection Regime. */
interface HealthCareStandstill {
    readonly regime: 'PSR';
    /** The day the notice of intention to make an award was published. */
    readonly published: IsoDate;
    readonly process?: HealthCareProcess;
    /** Whether written representations were received in time. */
    readonly representations?: boolean;
    /** The day on which providers were informed of the last further decision. */
    readonly lastDecision?: IsoDate;
}
/** When a standstill under the Provider Selection Regime ends. */
interface HealthCareStandstillEnd {
    /** False where the process has none. */
    readonly required: boolean;
    /** The last day of the standstill, which ends at midnight at its end; `null` where there is none or no fixed end. */
    readonly ends: IsoDate | null;
    /** With representations: the standstill does not end before the end of this day. */
    readonly notBefore: IsoDate | null;
    readonly provisional: boolean;
    readonly notes: readonly Note[];
    readonly citation: readonly Provision[];
}

/** Settings of `pipelineDraft`. */
interface PipelineOptions {
    /** The first day of the financial year, a 1 April. */
    readonly from: IsoDate;
}
/** A contract whose successor may belong into the pipeline notice. A draft: what no register shows is asked. */
interface PipelineLine {
    /** Which entry of the register, counted from 0. */
    readonly entry: number;
    readonly title: string;
    /** Whether the contract now is worth more than £2 million. */
    readonly over: 'yes' | 'cannot tell';
    readonly value: string;
    /** When the contract ends, and at the latest with every option; `null` where no end is known. */
    readonly ends: DayRange | null;
    readonly why: string;
    /** What to find out before the line is published. */
    readonly asks: readonly string[];
}
/** A contract whose successor has no line in the pipeline notice, and why: `at` is its row, from 0. */
interface PipelineLeftOut extends LeftOut<number, 'notOver' | 'calledOff' | 'endsBefore' | 'endsAfter'> {
    /** @deprecated Read `at`, which is the same. */
    readonly entry: number;
    readonly title: string;
}
/** Draft lines of a pipeline notice (UK1). */
interface PipelineDraft {
    /** The days within which a tender or transparency notice is intended. */
    readonly reportingPeriod: {
        readonly from: IsoDate;
        readonly to: IsoDate;
    };
    /** The last day for the notice. */
    readonly lastDay: IsoDate;
    readonly lines: readonly PipelineLine[];
    /** Every other contract of the register, and why it has no line. */
    readonly leftOut: readonly PipelineLeftOut[];
    /** What decides whether there is a duty at all, and what belongs into the notice beside the register. */
    readonly asks: readonly string[];
    readonly citation: readonly Provision[];
}
/**
 * Returns draft lines for a pipeline notice (UK1) from a register: contracts of more than £2 million that end near
 * enough for a notice about their successor within 18 months of 1 April. What no register shows (an intention, a need
 * that is new) is asked. Call-offs from frameworks are left out, each with the reason.
 *
 * @param entries - the texts of each row, as published
 * @param options - `from` is the 1 April with which the financial year begins
 * @throws {RangeError} when `from` is no 1 April, or before 2025
 * @example
 * ```ts
 * const register = [
 *   { title: 'Network', value: '£2,400,000', start: '01/04/2024', end: '31/03/2028' },
 *   { title: 'Print', value: '£2,000,000 inc VAT', end: '31/03/2028' },
 * ]
 * const draft = pipelineDraft(register, { from: '2027-04-01' })
 * draft.lastDay // => '2027-05-26'
 * draft.reportingPeriod.to // => '2028-09-30'
 * draft.lines.map(({ title }) => title) // => ['Network']
 * draft.leftOut[0]?.why // => 'The contract comes to £2,000,000 with VAT, which is not more than £2 million'
 * ```
 * @see Procurement Act 2023 s.93, https://www.legislation.gov.uk/ukpga/2023/54/section/93
 */
declare const pipelineDraft: (entries: readonly ContractEntry[], options: PipelineOptions) => PipelineDraft;

/** The rules a procurement can be under; `PSR` is the Provider Selection Regime for health care services. */
type ProcurementRegime = Regime | 'PSR';
/** Which rules govern a contract, or what would decide. */
interface RegimeAnswer {
    readonly regime: ProcurementRegime | 'unclear' | 'not modelled';
    /** The rules that it can be under: one, unless the answer is `unclear`; none where it is `not modelled`. */
    readonly candidates: readonly ProcurementRegime[];
    /** The answer in a sentence. */
    readonly because: string;
    /** What would decide, where the answer is `unclear`. */
    readonly wouldDecide: readonly string[];
    /** The frameworks of the table that were recognised. */
    readonly frameworks: readonly Framework[];
    readonly citation: readonly Provision[];
    /** False where the answer rests on something that was not read in a source. */
    readonly verified: boolean;
    readonly notes: readonly Note[];
}
/** Names of the regimes for readers. */
declare const regimeNames: {
    readonly [R in ProcurementRegime]: string;
};

/** The number of a notice under the Procurement Act 2023, as Find a Tender gives it. */
type NoticeNumber = `UK${1 | 2 | 3 | 4 | 5 | 6 | 7 | 8 | 9 | 10 | 11 | 12 | 13 | 14 | 15 | 16 | 17}`;
/** What a public body publishes, or sets, for a contract under the Act. */
type ActNoticeKind = 'pipeline' | 'preliminary-market-engagement' | 'planned-procurement' | 'tender' | 'transparency' | 'contract-award' | 'contract-details' | 'contract-copy' | 'key-performance-indicators' | 'contract-payment' | 'contract-performance' | 'contract-change' | 'modification-copy' | 'termination' | 'procurement-termination' | 'dynamic-market-intention' | 'dynamic-market-establishment' | 'dynamic-market-modification' | 'dynamic-market-cessation' | 'payments-compliance';
/** A notice of the Act: when it is asked for, by when, and what is excepted. */
interface ProcurementNotice {
    readonly notice: ActNoticeKind;
    /** `null` for what is published without a notice of its own. */
    readonly number: NoticeNumber | null;
    readonly name: string;
    /** `conditional`: only where its trigger occurs. */
    readonly required: 'always' | 'conditional' | 'optional';
    readonly trigger: string;
    readonly exceptions: readonly string[];
    /** The time limit: a number of days, or the words of the Act where it sets none. */
    readonly limit: string;
    readonly citation: Provision;
    /** Where its number and name were read; not verified where they were not. */
    readonly named: Citation;
}
/** The notices of the Procurement Act 2023, UK1 to UK17, and what is published beside them. */
declare const procurementNotices: readonly ProcurementNotice[];

/** What is published or set for a contract; the last four are those of earlier regulations and of health care. */
type NoticeKind = ActNoticeKind | 'below-threshold-tender' | 'award' | 'health-care-competition' | 'health-care-intention' | 'health-care-award';
/** A notice that the rules ask for, and its last day. */
interface NoticeDue {
    readonly notice: NoticeKind;
    /** Its number under the Procurement Act 2023; `null` where it has none. */
    readonly number: NoticeNumber | null;
    /** `UK7 contract details notice`. */
    readonly name: string;
    /** `null` where the rules set no number of days, or the day they run from is not known. */
    readonly lastDay: IsoDate | null;
    /** The time limit: a number of days, or the words of the provision where it sets none. */
    readonly words: string;
    /** `if`: only where what `why` says has happened. */
    readonly required: 'yes' | 'if' | 'optional';
    /** When in the life of the contract: before it is entered into, after that, while it runs, or when it ends. */
    readonly stage: 'before' | 'award' | 'during' | 'end';
    /** What asks for it. */
    readonly why: string;
    readonly provision: string;
    /** False where the provision was not read in a source. */
    readonly verified: boolean;
    readonly citation: Citation;
    readonly notes: readonly Note[];
    /** @deprecated Read `name` and `words`. */
    readonly what: string;
}

/** Settings of `registerDuties`. */
interface RegisterDutiesOptions {
    /** The day to look from. */
    readonly asOf: IsoDate;
    /** Who buys: an NHS trust, unless said otherwise. */
    readonly authority?: Authority;
    /** What is bought: services, unless said otherwise. */
    readonly category?: Category;
}
/** What the rules ask for a contract of a register, as far as the register shows it. */
interface RegisterDuties {
    /** Which entry of the register, counted from 0. */
    readonly entry: number;
    readonly regime: RegimeAnswer['regime'];
    readonly because: string;
    readonly notices: readonly NoticeDue[];
    /** The days that the register gives, as far as they are exact. */
    readonly enteredInto?: IsoDate;
    readonly ends?: IsoDate;
    /** What to find out before more can be said. */
    readonly asks: readonly string[];
}
/**
 * Returns for each contract of a register which rules govern it and which notices they ask for, with the last day of
 * each or the words of the provision. Only what the register itself shows is worked out: what else is needed is asked.
 * Whether a notice was published is not seen here.
 *
 * @param entries - the texts of each row, as published; totals are passed over
 * @param options - the day to look from, who buys, and what
 * @throws {RangeError} when `asOf` is not a day that exists
 * @throws {TypeError} when the authority or category is none that is known
 * @example
 * ```ts
 * const register = [
 *   { title: 'Network', value: '£250,000', commenced: '01/03/2026', signed: '30/06/2026', end: '29/06/2030' },
 *   { title: 'Hosting', value: '£250,000', start: '01/04/2026' },
 * ]
 * const [network, hosting] = registerDuties(register, { asOf: '2026-11-29' })
 * network?.notices.find(({ number }) => number === 'UK7')?.lastDay // => '2026-07-29'
 * hosting?.regime // => 'unclear'
 * hosting?.notices // => []
 * ```
 * @see Procurement Act 2023 ss.50 to 55, 69 to 71, 80 and 87, https://www.legislation.gov.uk/ukpga/2023/54/section/53
 */
declare const registerDuties: (entries: readonly ContractEntry[], options: RegisterDutiesOptions) => readonly RegisterDuties[];

/**
 * Returns which rules govern a contract of a register: by the day its procurement commenced, its framework and its
 * route, as the row states them. A start date decides nothing.
 *
 * @param entry - the texts of one row, as published
 * @example
 * ```ts
 * regimeOfEntry({ title: 'Hosting', commenced: '01/06/2026', framework: 'G-Cloud 14' }).regime // => 'PCR2015'
 * regimeOfEntry({ title: 'Hosting', start: '01/06/2026' }).regime // => 'unclear'
 * ```
 * @see Procurement Act 2023 (Commencement No. 3 and Transitional and Saving Provisions) Regulations 2024 (SI 2024/716)
 *   reg. 5, https://www.legislation.gov.uk/uksi/2024/716/regulation/5
 */
declare const regimeOfEntry: (entry: ContractEntry) => RegimeAnswer;

/** Health care services for patients bought together with other things, such as a system. Pounds over the lifetime. */
interface MixedProcurement {
    readonly healthCareValue?: Amount;
    readonly otherValue?: Amount;
    /** Whether the body holds that the parts could reasonably be supplied under separate contracts. */
    readonly separable?: boolean;
}

/** The nation whose rules a body follows. */
type Nation = 'england' | 'scotland' | 'wales' | 'northern-ireland';

/** What is known of how a contract was bought. Leave out what is not known. */
interface ProcuredContract {
    /** The day its own procurement commenced: a notice was submitted, or a supplier approached. */
    readonly commenced?: IsoDate;
    /** The day it was awarded or signed. */
    readonly awarded?: IsoDate;
    /** The day it starts. It decides nothing, and is taken so that it can be said. */
    readonly start?: IsoDate;
    /** The framework or dynamic purchasing system it was called off from, as the register names it; `null`: none. */
    readonly framework?: string | null;
    /** The rules of that framework, where they are known. */
    readonly frameworkRegime?: ProcurementRegime;
    /** The day the procurement of the framework commenced. */
    readonly frameworkCommenced?: IsoDate;
    /** The day the framework was concluded. */
    readonly frameworkConcluded?: IsoDate;
    /** Whether it was called off from a framework, where none is named. */
    readonly callOff?: boolean;
    /** England, unless said otherwise. */
    readonly nation?: Nation;
    /** Whether health care services for patients are bought: `none`, unless said otherwise. */
    readonly healthCare?: 'none' | 'all' | MixedProcurement;
}
/**
 * Returns which rules govern a contract. The day its procurement commenced decides and, for a call-off, the rules of
 * the framework; never the day it starts. Health care services are told apart first: information technology comes
 * under the Provider Selection Regime only where it is bought with them, they are worth more, and the two could
 * not reasonably be supplied under separate contracts. England only.
 *
 * @param contract - what is known of how it was bought
 * @throws {RangeError} when a day does not exist, or an amount is negative or no number
 * @throws {TypeError} when a nation or regime is none that is known
 * @example
 * ```ts
 * regimeOf({ commenced: '2025-02-23' }).regime // => 'PCR2015'
 * regimeOf({ commenced: '2025-02-24', framework: null }).regime // => 'PA2023'
 * regimeOf({ commenced: '2026-06-01', framework: 'G-Cloud 14 (RM1557.14)' }).regime // => 'PCR2015'
 * const started = regimeOf({ start: '2026-06-01' })
 * started.regime // => 'unclear'
 * started.wouldDecide[1] // => 'whether it was called off from a framework, and from which'
 * ```
 * @see Procurement Act 2023 (Commencement No. 3 and Transitional and Saving Provisions) Regulations 2024 (SI 2024/716)
 *   reg. 5, https://www.legislation.gov.uk/uksi/2024/716/regulation/5
 * @see Health Care Services (Provider Selection Regime) Regulations 2023 (SI 2023/1348) regs 3 and 29,
 *   https://www.legislation.gov.uk/uksi/2023/1348/regulation/3
 */
declare const regimeOf: (contract: ProcuredContract) => RegimeAnswer;

/** An earlier change that this one may belong together with. */
interface EarlierChange {
    readonly addMonths?: number;
    /** Pounds; less than 0 took away. */
    readonly valueChange?: Amount;
}
/** A change to a contract that has been awarded. Leave out what does not change. */
interface ContractChange {
    readonly regime: 'PCR2015' | 'PA2023' | 'PSR';
    /** `supplies` and `services`, as other functions have it, are `goods-or-services`. */
    readonly category: 'goods-or-services' | 'supplies' | 'services' | 'works' | 'light-touch';
    /** The longest term provided for on award, extensions included, in months. */
    readonly maximumTermMonths?: number;
    /** Months that the change adds; less than 0 takes away. */
    readonly addMonths?: number;
    /** Estimated value before the change, in pounds; under `PSR` the lifetime value when it was entered into. */
    readonly value?: Amount;
    /** Pounds by which the change moves the value: more than 0 adds, less than 0 takes away. */
    readonly valueChange?: Amount;
    /** Pounds of earlier changes, net: those made under the same small-value ground; under `PSR` all of them. */
    readonly earlierChanges?: Amount;
    /** The threshold that applies, in pounds. */
    readonly threshold?: Amount;
    /** True where another supplier takes the contract over. */
    readonly novation?: boolean;
    /** Earlier changes: under `PA2023` each test is also run as if they had been one with this change. */
    readonly earlier?: readonly EarlierChange[];
    /** Under `PSR`: the process by which the contract was awarded. */
    readonly process?: HealthCareProcess;
    /** Under `PSR`: whether the change is attributable to a decision of the authority. */
    readonly authorityDecision?: boolean;
}
/** How one test of a change comes out. */
interface ModificationTest {
    readonly test: 'substantial-term' | 'below-threshold-modification' | 'fifty-percent-cap' | 'change-notice' | 'light-touch' | 'corporate-restructuring' | 'replacement-contractor' | 'below-threshold-contract' | 'made-together' | 'cumulative-value' | 'awarded-by-process-a-or-b' | 'other-grounds';
    /** The ground or exemption that is asked about. */
    readonly question: string;
    readonly result: ModificationResult;
    /** The figures behind the result. */
    readonly working: string;
    /** The result if the change could reasonably have been made together with the earlier ones. */
    readonly together?: {
        readonly result: ModificationResult;
        readonly working: string;
    };
    readonly provision: string;
    readonly citation: Provision;
    /**
     * Whether the statement that the name of the test makes is true; `null` where it is open.
     *
     * @deprecated Read `result`, which means the same in every test.
     */
    readonly holds: boolean | null;
}
/**
 * Returns how a change to a contract comes out in the tests that are arithmetic, by the rules that govern it: the sets
 * are never mixed. Scope, balance and the grounds are for a person to judge: `not ruled out` permits nothing. Light
 * touch contracts under the Act need no ground and no notice. Whether changes belong together is asked, with the result
 * both ways.
 *
 * @param change - months and pounds before and after; what is missing leaves its test open
 * @throws {RangeError} when an amount is no number, the value is negative, or the maximum term is not above 0
 * @throws {TypeError} when the regime, category or process is none that is known
 * @example
 * ```ts
 * const change = { regime: 'PA2023', category: 'goods-or-services', maximumTermMonths: 48, addMonths: 4 } as const
 * const [term] = modificationTests({ ...change, earlier: [{ addMonths: 3 }] })
 * term?.result // => 'not ruled out'
 * term?.working // => '4 of 48 months is 8.33 %: no more than 10 %'
 * term?.together?.result // => 'ruled out by the figures'
 * ```
 * @see Procurement Act 2023 ss.74 and 75 and Sch. 8, https://www.legislation.gov.uk/ukpga/2023/54/section/74
 * @see Public Contracts Regulations 2015 reg. 72, https://www.legislation.gov.uk/uksi/2015/102/regulation/72
 * @see Health Care Services (Provider Selection Regime) Regulations 2023 reg. 13,
 *   https://www.legislation.gov.uk/uksi/2023/1348/regulation/13
 */
declare const modificationTests: (change: ContractChange) => readonly ModificationTest[];

/**
 * `ruled out by the figures`: what is stated of the change excludes it. `not ruled out` is no permission: scope,
 * balance and the grounds themselves hold conditions that no figure shows.
 */
type ModificationResult = 'ruled out by the figures' | 'not ruled out' | 'cannot tell';

/** How a contract was awarded. */
type AwardedBy = 'competition' | 'direct-award' | 'urgent' | 'user-choice' | 'framework' | 'dynamic-market';
/** A contract for which notices may be due. Leave out what is not known. */
interface AwardedContract {
    /** The day the procurement commenced: it decides the rules, but for a call-off. */
    readonly commenced: IsoDate;
    readonly authority: Authority;
    readonly category: Category;
    /** The day the contract was entered into: the last signature. */
    readonly enteredInto?: IsoDate;
    /** The day it ends or ended, by expiry or otherwise. */
    readonly ends?: IsoDate;
    /** Estimated value in pounds, on the VAT basis of the rules. */
    readonly value?: Amount;
    /** False for a contract below the threshold. */
    readonly aboveThreshold: boolean;
    /** The framework it was called off from, as a register names it: its rules govern the call-off; `null`: none. */
    readonly framework?: string | null;
    /** The rules that govern it, where they are known. */
    readonly regime?: ProcurementRegime;
    readonly awardedBy?: AwardedBy;
    /** True for a framework itself. */
    readonly isFramework?: boolean;
    /** Below the threshold: whether it was advertised openly, not to chosen suppliers only. */
    readonly advertised?: boolean;
    /** Whether preliminary market engagement was carried out. */
    readonly marketEngagement?: boolean;
    /** Whether key performance indicators were set; false where the authority considers none appropriate. */
    readonly keyPerformanceIndicators?: boolean;
    /** The day on which section 71(5) first applied to a breach or to poor performance. */
    readonly failure?: IsoDate;
    /** True where it was decided not to award the contract. */
    readonly notAwarded?: boolean;
    /** Under the Provider Selection Regime: the process that was followed. */
    readonly process?: HealthCareProcess;
    /** The day to look from: it picks the reporting period of notices that come back. */
    readonly asOf?: IsoDate;
}
/**
 * Returns the notices that a contract asks for before it is entered into, once it is, while it runs and once it ends:
 * each with its last day, or the words of the provision where it sets none. "Days beginning with" counts the first day
 * itself. That a notice is due says nothing of whether it was published. Where it is unclear which rules govern the
 * contract, the notices of each are given, with a note of what would decide.
 *
 * @param contract - the day its procurement commenced, who buys and what, when it was entered into and when it ends
 * @returns in the order of the life of a contract; none where no rules are known
 * @throws {RangeError} when a date is not a day that exists
 * @throws {TypeError} when a word is none that is known
 * @example
 * ```ts
 * const due = noticesDue({
 *   commenced: '2026-03-01',
 *   authority: 'nhs-trust',
 *   category: 'services',
 *   enteredInto: '2026-12-01',
 *   aboveThreshold: true,
 *   value: 200000,
 * })
 * due.map(({ number }) => number) // => ['UK6', 'UK7', 'UK9', 'UK8', 'UK17']
 * due[1]?.name // => 'UK7 contract details notice'
 * due[1]?.lastDay // => '2026-12-30'
 * due[1]?.provision // => 's.53(1)(b)'
 * ```
 * @see Procurement Act 2023 ss.50 to 55, 69 to 71, 80 and 87, https://www.legislation.gov.uk/ukpga/2023/54/section/53
 */
declare const noticesDue: (contract: AwardedContract) => readonly NoticeDue[];

/** A period for which something is published, and the last day to do so. */
interface PublicationPeriod {
    readonly from: IsoDate;
    readonly to: IsoDate;
    readonly lastDay: IsoDate;
    readonly notes: readonly Note[];
    readonly citation: readonly Provision[];
}
/**
 * The day on which section 69 came into force: payments are reported in payments compliance notices (UK17) from it on.
 *
 * @see Procurement Act 2023 s.69, https://www.legislation.gov.uk/ukpga/2023/54/section/69
 */
declare const paymentsComplianceBegins: IsoDate;
/**
 * Returns the reporting period for payments compliance notices (UK17) that a day lies in, and the last day for its
 * notice; `undefined` before 1 January 2026. The first period begins when the section came into force.
 *
 * @param day - a day on which a payment was made or became payable under a public contract, `YYYY-MM-DD`
 * @throws {RangeError} when `day` is not a day that exists
 * @example
 * ```ts
 * paymentsCompliancePeriod('2026-02-10')?.lastDay // => '2026-04-29'
 * paymentsCompliancePeriod('2026-04-01')?.lastDay // => '2026-10-29'
 * paymentsCompliancePeriod('2025-12-31') // => undefined
 * ```
 * @see Procurement Act 2023 s.69(1) and (3), https://www.legislation.gov.uk/ukpga/2023/54/section/69
 */
declare const paymentsCompliancePeriod: (day: IsoDate) => PublicationPeriod | undefined;
/** A payment to be looked at. */
interface Payment {
    readonly paid: IsoDate;
    /** Pounds. */
    readonly amount: Amount;
    /** Whether it was made under a public contract awarded under the Act; left out where that is not known. */
    readonly underPublicContract?: boolean;
}
/** Whether a payment is to be published (UK8), and by when. */
interface PaymentNotice {
    readonly due: 'yes' | 'no' | 'cannot tell';
    readonly why: string;
    readonly period: PublicationPeriod | null;
}
/**
 * Returns whether information about a payment is to be published (UK8), and the last day for it. A spend file does not
 * show whether a payment was made under a public contract: without that the answer is `cannot tell`.
 *
 * @param payment - when it was made, how much it was, and whether it was made under a public contract
 * @throws {RangeError} when the day does not exist, or the amount is negative or no number
 * @example
 * ```ts
 * const paid = paymentNoticeDue({ paid: '2026-05-15', amount: '30000.01', underPublicContract: true })
 * paid.due // => 'yes'
 * paid.period?.lastDay // => '2026-07-29'
 * paymentNoticeDue({ paid: '2026-05-15', amount: 30000 }).due // => 'no'
 * paymentNoticeDue({ paid: '2026-05-15', amount: 40000 }).due // => 'cannot tell'
 * ```
 * @see Procurement Act 2023 s.70, https://www.legislation.gov.uk/ukpga/2023/54/section/70
 */
declare const paymentNoticeDue: (payment: Payment) => PaymentNotice;

/** When a standstill ends: the contract may be made the day after. */
interface Standstill {
    /** The last day of the standstill, which ends at midnight at its end. */
    readonly ends: IsoDate;
    readonly provisional: boolean;
    readonly notes: readonly Note[];
    readonly citation: readonly Citation[];
}
/** A standstill under the Procurement Act 2023. */
interface ActStandstill {
    readonly regime: 'PA2023';
    /** The day the contract award notice was published. */
    readonly published: IsoDate;
}
/** A standstill under the Public Contracts Regulations 2015. */
interface RegulationsStandstill {
    readonly regime: 'PCR2015';
    /** The day the award decision notice was sent. */
    readonly sent: IsoDate;
    /** `electronic`: to all by fax or electronically. Otherwise the longer period is given. */
    readonly method: 'electronic' | 'other';
}
/** The standstill of each set of rules. */
interface StandstillOf {
    (award: ActStandstill | RegulationsStandstill): Standstill;
    (award: HealthCareStandstill): HealthCareStandstillEnd;
}
/**
 * Returns the last day of the mandatory standstill. Under the Act: eight working days beginning with the day the award
 * notice is published, bank holidays in any part of the United Kingdom left out. Under the regulations of 2015: ten
 * calendar days after electronic sending (fifteen otherwise), rolled on where the last is no working day. Those
 * regulations do not say whose bank holidays count, so both ways are worked out and the later is given, with a note
 * where they differ. Under the Provider Selection Regime: eight working days of England after the day it begins, which
 * is the day after publication; with representations there is no fixed end, but a day before which it does not end.
 *
 * @param award - the regime and the day that starts the count
 * @throws {RangeError} when the day does not exist
 * @example
 * ```ts
 * standstill({ regime: 'PA2023', published: '2026-12-21' }).ends // => '2027-01-05'
 * standstill({ regime: 'PCR2015', sent: '2023-12-15', method: 'electronic' }).ends // => '2023-12-27'
 * standstill({ regime: 'PSR', process: 'competitive', published: '2026-11-06' }).ends // => '2026-11-18'
 * standstill({ regime: 'PSR', published: '2026-11-06', representations: true }).notBefore // => '2026-11-18'
 * ```
 * @see Procurement Act 2023 ss.51(2) and 123, https://www.legislation.gov.uk/ukpga/2023/54/section/51
 * @see Public Contracts Regulations 2015 regs 2(3), 2(4) and 87,
 *   https://www.legislation.gov.uk/uksi/2015/102/regulation/87
 * @see Health Care Services (Provider Selection Regime) Regulations 2023 reg. 12,
 *   https://www.legislation.gov.uk/uksi/2023/1348/regulation/12
 */
declare const standstill: StandstillOf;
/**
 * Returns the last day on which a contract termination notice can be published: thirty days beginning with the day the
 * contract ends. Expiry counts as termination.
 *
 * @param ended - the day the contract ends, `YYYY-MM-DD`
 * @throws {RangeError} when `ended` is not a day that exists
 * @example
 * ```ts
 * terminationNoticeDue('2026-12-01') // => '2026-12-30'
 * ```
 * @see Procurement Act 2023 s.80(1) and (3), https://www.legislation.gov.uk/ukpga/2023/54/section/80
 */
declare const terminationNoticeDue: (ended: IsoDate) => IsoDate;

/** An organisation, as releases refer to it. */
interface OcdsReference {
    readonly id: string;
    readonly name: string;
}
/** An organisation with what identifies it. */
interface OcdsParty extends OcdsReference {
    readonly identifier?: {
        readonly scheme: string;
        readonly id: string;
        readonly legalName?: string;
    };
    readonly roles: readonly string[];
}
/** A period of days, as date-times: the start of the first day, the end of the last. */
interface OcdsPeriod {
    readonly startDate?: string;
    readonly endDate?: string;
    readonly maxExtentDate?: string;
    /** Of a contract of which the length is stated and no end. */
    readonly durationInDays?: number;
}
/** A value. With VAT it is `amountGross`, by the extension for the United Kingdom. */
interface OcdsValue {
    readonly amount?: number;
    readonly amountGross?: number;
    readonly currency: 'GBP';
}
/** What is said of renewals: by the extensions for lots and renewals, which know them of lots alone. */
interface OcdsLot {
    readonly id: string;
    readonly hasRenewal?: boolean;
    readonly renewal: {
        readonly description: string;
    };
}
/** The award that OCDS asks of every contract: made up from the contract itself. */
interface OcdsAward {
    readonly id: string;
    readonly title?: string;
    readonly status: 'active';
    readonly date?: string;
    readonly suppliers?: readonly OcdsReference[];
    readonly value?: OcdsValue;
    readonly contractPeriod?: OcdsPeriod;
    readonly relatedLots?: readonly string[];
}
/** A contract. */
interface OcdsContract {
    readonly id: string;
    readonly awardID: string;
    readonly title?: string;
    readonly description?: string;
    readonly status: 'pending' | 'active' | 'cancelled' | 'terminated';
    readonly period?: OcdsPeriod;
    readonly value?: OcdsValue;
    readonly dateSigned?: string;
    /** Fields of the publisher's own, which the standard lets stand beside its own. */
    readonly own?: Readonly<Record<string, unknown>>;
}
/** One release: all that is said of one contract on one day. */
interface OcdsRelease {
    readonly ocid: string;
    readonly id: string;
    readonly date: string;
    readonly tag: readonly ['contract'];
    readonly initiationType: 'tender';
    readonly language: 'en';
    readonly parties: readonly OcdsParty[];
    readonly buyer: OcdsReference;
    readonly tender: {
        readonly id: string;
        readonly title?: string;
        readonly procurementMethod?: 'open' | 'selective' | 'limited' | 'direct';
        readonly procurementMethodDetails?: string;
        readonly mainProcurementCategory?: 'goods' | 'works' | 'services';
        readonly lots?: readonly OcdsLot[];
    };
    readonly awards: readonly OcdsAward[];
    readonly contracts: readonly OcdsContract[];
}
/** A release package of the Open Contracting Data Standard 1.1. */
interface OcdsPackage {
    readonly uri: string;
    readonly version: '1.1';
    readonly publishedDate: string;
    readonly publisher: {
        readonly name: string;
        readonly scheme?: string;
        readonly uid?: string;
    };
    /** The extensions that the releases use; left out where they use none. */
    readonly extensions?: readonly string[];
    readonly license?: string;
    readonly releases: readonly OcdsRelease[];
}

/** A cell of a register: its entry, counted from 0, and its field. */
interface EntryCell {
    readonly entry: number;
    readonly field: ContractField;
}

/** Who publishes, and under which registered prefix. */
interface OcdsOptions {
    /**
     * The publisher's own prefix, as registered with the Open Contracting Partnership: `ocds-` and six letters or digits.
     */
    readonly ocidPrefix: string;
    readonly buyer: {
        readonly name: string;
        readonly scheme: string;
        readonly id: string;
    };
    /** Where the package will be published. */
    readonly uri: string;
    /** The day of publication: also the day on which a contract is pending, active or terminated. */
    readonly published: IsoDate;
    readonly license?: string;
    /** A `contractReader` to share with others that look at the same register. */
    readonly read?: (entry: ContractEntry) => ContractReading;
}
/** A package, and what of the register it could not hold. */
interface OcdsExport {
    readonly package: OcdsPackage;
    readonly notes: readonly Note<EntryCell>[];
}
/**
 * Returns a register as a release package of the Open Contracting Data Standard 1.1: one release and one award for each
 * contract. What the standard cannot hold is in the notes. Owners and notes of the register are left out; its
 * own fields stand in the contract, under `own`. Renewals and sums with VAT are written by their extensions, which the
 * package then names. The number of a supplier is given only where it is one of a register.
 *
 * @param entries - the contracts, as published
 * @param options - prefix, buyer, address and day of publication; nothing of it is made up
 * @throws {RangeError} when `ocidPrefix` is no registered form, or `published` is not a day that exists
 * @throws {TypeError} when `uri`, or name, scheme or id of the buyer is missing
 * @example
 * ```ts
 * const entry = { reference: 'MPS', title: 'Managed print', supplier: 'Ricoh UK', end: '31/03/2020' }
 * const { package: made } = toOcds([entry], {
 *   ocidPrefix: 'ocds-abc123',
 *   buyer: { name: 'Plymouth Hospitals NHS Trust', scheme: 'GB-NHS', id: 'RK9' },
 *   uri: 'https://example.nhs.uk/contracts.json',
 *   published: '2017-11-01',
 * })
 * made.releases[0]?.ocid // => 'ocds-abc123-RK9-mps'
 * made.releases[0]?.contracts[0]?.period // => { endDate: '2020-03-31T23:59:59Z' }
 * ```
 * @see Open Contracting Data Standard 1.1.5, https://standard.open-contracting.org/1.1/en/schema/release/
 */
declare const toOcds: (entries: readonly ContractEntry[], options: OcdsOptions) => OcdsExport;

/** An award or a contract that is none, by its status. */
interface NotContract {
    readonly kind: 'award' | 'contract';
    /** As published: `cancelled`, `unsuccessful`, `pending` and others. */
    readonly status: string;
    readonly id?: string;
    readonly title?: string;
    readonly suppliers: readonly string[];
    /** Where in the JSON it stands. */
    readonly at: JsonPointer;
}

/** What data of the Open Contracting Data Standard holds of contracts. */
interface OcdsRegister {
    /** The contracts, as entries of a register. */
    readonly entries: readonly ContractEntry[];
    /** Where in the JSON the contract or award of each entry stands. */
    readonly places: readonly JsonPointer[];
    /** Awards and contracts that are none, by their status: cancelled, unsuccessful, pending. */
    readonly notContracts: readonly NotContract[];
}
/**
 * Returns the contracts of open contracting data as entries of a register, with what is no contract beside them:
 * contracts, and awards that no contract names. Releases are merged by their ocid, and each lot has its own days and
 * options. Days are those written, whatever the offset beside them.
 *
 * Every member is accounted for: what is not in an entry is in a note. One that has another shape has a note of its own
 * (`amountNotRead`, `dateNotRead`, `memberNotRead` and their like, with its pointer as `at`); what a later release
 * replaced is counted by kind (`valueReplaced`); members that a register has no field for have one for each kind,
 * `membersLeftOut`, with their `path`, how many (`times`) and where the first stands (`at`).
 *
 * What a register has no field for, and is worth keeping, stands in the `own` of an entry, under `openContracting`:
 * law, kinds of notice, class, amendments, options and the sum with VAT.
 *
 * @param json - a release package, a record package, a release, a record, or a list of any of them (such as the lines
 *   of a file of JSON lines), as parsed from JSON; releases may be compiled or versioned
 * @returns entries, their places, and what is no contract; or a refusal `notOcds`
 * @example
 * ```ts
 * const awards = [{ id: '1', title: 'Robot' }, { id: '2', title: 'Backup', status: 'cancelled' }]
 * const read = valueOf(readOcds({ releases: [{ ocid: 'ocds-b5fd17-1', awards }] }))
 * read.entries.map(({ title }) => title) // => ['Robot']
 * read.places // => ['/releases/0/awards/0']
 * read.notContracts[0]?.status // => 'cancelled'
 * ```
 * @see Open Contracting Data Standard 1.1.5, https://standard.open-contracting.org/1.1/en/schema/reference/
 * @see Merging, https://standard.open-contracting.org/1.1/en/schema/merging/
 */
declare const readOcds: (json: unknown) => Parsed<OcdsRegister>;
/**
 * Returns the contracts of open contracting data as entries of a register: the `entries` of `readOcds`, with its notes.
 *
 * @param json - a release package, a record package, a release, a record, or a list of any of them, as parsed from JSON
 * @returns the entries; or a refusal `notOcds`
 * @example
 * ```ts
 * const contractPeriod = { startDate: '2025-04-01T00:00:00+01:00', endDate: '2026-03-31T23:59:59+01:00' }
 * const award = { id: '1', title: 'Robot', suppliers: [{ name: 'Blue Prism' }], contractPeriod }
 * valueOf(fromOcds({ releases: [{ ocid: 'ocds-b5fd17-1', awards: [award] }] }))[0]?.start // => '2025-04-01'
 * const other = fromOcds({})
 * other.ok ? undefined : other.refusal.code // => 'notOcds'
 * ```
 * @see Open Contracting Data Standard 1.1.5, https://standard.open-contracting.org/1.1/en/schema/reference/
 */
declare const fromOcds: (json: unknown) => Parsed<readonly ContractEntry[]>;

/** Why nothing of an entry is in a calendar. `past`: its last day may not be the end, and is over. */
type NotInCalendar = 'total' | 'ended' | 'past' | 'rolling' | 'open' | 'noEnd';
/** What a calendar file is called, and how its entries are told apart. */
interface CalendarOptions extends Omit<ICalendarOptions, 'product'> {
    /** A `contractReader` to share with others that look at the same register. */
    readonly read?: (entry: ContractEntry) => ContractReading;
    /** Told of each entry of which nothing is in the file: which it is, counted from 0, and why. */
    readonly leftOut?: (entry: number, why: NotInCalendar) => void;
}
/**
 * Returns a calendar file (iCalendar, RFC 5545) of the dates to act on: ends, notice for the end, a renewal or a break,
 * options, breaks, reviews, latest ends and when to begin to buy. Events last a whole day, carry reminders that can
 * still ring, and keep their identifiers from one publication to the next. Days that are known only as a range are put
 * on the first of them, and say so. Nothing is put before `asOf`: what should have been done by then stands on that
 * day, as overdue.
 *
 * @param entries - the contracts, as published
 * @param options - name, domain and day
 * @returns the text of the file, lines folded at 75 octets
 * @throws {RangeError} when `asOf` is not a day that exists, an alarm or the sequence is not a whole number of at
 *   least 0, `name` holds a line break or another control, or `domain` is no name of a domain
 * @throws {TypeError} when `name` or `domain` is missing
 * @example
 * ```ts
 * const file = toCalendar([{ reference: 'MPS', title: 'Managed print', end: '31/03/2020' }], {
 *   name: 'Contracts',
 *   domain: 'example.nhs.uk',
 *   asOf: '2017-11-01',
 * })
 * file.includes('UID:mps-end@example.nhs.uk') // => true
 * file.includes('DTSTART;VALUE=DATE:20200331') // => true
 * ```
 * @see RFC 5545, https://www.rfc-editor.org/rfc/rfc5545
 */
declare const toCalendar: (entries: readonly ContractEntry[], options: CalendarOptions) => string;

/** The answer to the usual questions about one contract, in words for a requester. */
interface ContractAnswer {
    readonly reference: string;
    readonly title: string;
    readonly supplier: string;
    readonly value: string;
    readonly start: string;
    readonly duration: string;
    readonly extensions: string;
    readonly expiry: string;
    readonly latestExpiry: string;
    readonly review: string;
    readonly noticeBy: string;
    readonly owner: string;
}
/** One question of the questionnaire. */
interface Question {
    readonly key: keyof ContractAnswer;
    readonly question: string;
}
/** The questions, in the order in which requesters mostly put them. */
declare const contractQuestions: readonly Question[];
/**
 * Returns the answers to the contract questionnaire that requesters send: supplier, value, duration, extensions,
 * expiry, review and the role that answers for each contract. What the register does not hold is "Not recorded", never
 * guessed; what may be a person's name is left out, and so are rows that are totals.
 *
 * @param entries - the contracts, as published or held
 * @param options - `asOf` is the day of the answer
 * @throws {RangeError} when `asOf` is not a day that exists
 * @example
 * ```ts
 * const [answer] = contractQuestionnaire(
 *   [
 *     {
 *       title: 'Print',
 *       supplier: 'Ricoh',
 *       value: '£12,000 per annum',
 *       start: '01/04/2024',
 *       term: '24 months',
 *       extension: '2 x 12 months',
 *     },
 *   ],
 *   { asOf: '2024-06-01' },
 * )
 * answer?.value // => '£12,000 a year'
 * answer?.expiry // => '31 March 2026'
 * answer?.latestExpiry // => '31 March 2028'
 * answer?.extensions // => '2 of 12 months (24 months in all)'
 * answer?.review // => 'Not recorded'
 * ```
 * @see Freedom of Information Act 2000 s.1, https://www.legislation.gov.uk/ukpga/2000/36/section/1
 */
declare const contractQuestionnaire: (entries: readonly ContractEntry[], options: {
    readonly asOf: IsoDate;
}) => readonly ContractAnswer[];

/** What may be published of a contract's owner. */
interface OwnerRole {
    /** The role as published; `null` where none is stated, or where it may be a name. */
    readonly role: string | null;
    /** True where something is stated that does not read as a role: it may be a person's name. */
    readonly withheld: boolean;
}

/** A row that is no contract, by its number from 0, and why. */
type RowLeftOut = LeftOut<number, 'total' | 'aside' | 'noContract' | 'noticeOnly'>;
/** A contract, or a part of one, that is in no answer of a kind, and why: `at` is its row, the first is 0. */
interface ContractLeftOut<Code extends string> extends LeftOut<number, Code> {
    /** @deprecated Read `at`, which is the same. */
    readonly index: number;
    readonly title: string | null;
}

/**
 * Where an answer stands. `inRegister`: it follows from the register. `notInRegister`: the register does not say, and
 * the contract or another record may. `nameLeftOut`: what is recorded may be a person's name. `withheld`: the register
 * itself withholds it.
 */
type AnswerStanding = 'inRegister' | 'notInRegister' | 'nameLeftOut' | 'withheld';
/** A question that somebody is to decide before the answer goes out. */
interface ExemptionQuestion {
    /** `section 43(2)`. */
    readonly provision: string;
    /** Which answers it is about. */
    readonly about: readonly (keyof ContractAnswer)[];
    readonly question: string;
}
/** The draft about one contract. */
interface DraftContract {
    /** Which row of the register it is, the first is 0. */
    readonly index: number;
    readonly answers: Readonly<Record<keyof ContractAnswer, {
        readonly text: string;
        readonly standing: AnswerStanding;
    }>>;
    readonly ask: readonly ExemptionQuestion[];
}
/** A draft answer to the usual request about contracts. */
interface DraftAnswer {
    readonly asOf: IsoDate;
    readonly contracts: readonly DraftContract[];
    /** How many contracts have each answer in the register. */
    readonly inRegister: Readonly<Record<keyof ContractAnswer, number>>;
    readonly leftOut: readonly RowLeftOut[];
}
/** The day of the answer. */
interface DraftAnswerOptions {
    readonly asOf: IsoDate;
}
/**
 * Returns a draft answer to the request that is mostly made about contracts, over a whole register: for each contract
 * and question whether it follows from the register, with the questions that somebody is to decide before it goes out.
 * It gives roles and no names, and says of nothing that it is not held: the register is not all that a body holds.
 *
 * @param register - the contracts, as published or held
 * @param options - `asOf`: the day of the answer
 * @throws {RangeError} when `asOf` is not a day that exists
 * @example
 * ```ts
 * const draft = draftContractAnswer(
 *   [{ title: 'Endpoint protection', supplier: 'Acme', value: '£12,000', end: '31/03/2027', owner: 'Jane Smith' }],
 *   { asOf: '2026-11-28' },
 * )
 * draft.contracts[0]?.answers.expiry // => { text: '31 March 2027', standing: 'inRegister' }
 * draft.contracts[0]?.answers.owner.standing // => 'nameLeftOut'
 * draft.contracts[0]?.answers.review.standing // => 'notInRegister'
 * draft.contracts[0]?.ask.map(({ provision }) => provision) // => ['section 43(2)', 'section 31(1)(a)']
 * ```
 * @see Freedom of Information Act 2000 ss.1, 31 and 43, https://www.legislation.gov.uk/ukpga/2000/36
 */
declare const draftContractAnswer: (register: readonly ContractEntry[], options: DraftAnswerOptions) => DraftAnswer;

/**
 * What falls due. Beside the acts of `datesToAct`: `expiry`, the end of the term that is running; `break`; `latestEnd`,
 * beyond which it cannot be extended; `ended`, an end that has passed; `mayHaveEnded`, one that has passed where the
 * contract was extended, or may have been, or is known to the month only.
 */
type DueKind = Act | 'expiry' | 'break' | 'latestEnd' | 'ended' | 'mayHaveEnded';
/** What falls due for one contract. */
interface ContractDue extends DerivedDay {
    /** Which row of the register it is, the first is 0. */
    readonly index: number;
    readonly reference: string | null;
    readonly title: string | null;
    readonly suppliers: readonly string[];
    /** The role that answers for it; `null` where none is recorded, or where what is recorded may be a name. */
    readonly owner: string | null;
    readonly due: DueKind;
    /** In words: `Last day to give notice for the break on 31 March 2027`. */
    readonly words: string;
    readonly overdue: 'no' | 'perhaps' | 'yes';
}
/** What is missing of a contract, or wrong with it; `saidEnded`: its status says that it is over. */
type NotDated = 'noEnd' | 'noNotice' | 'noPeriod' | 'cellNotRead' | 'endBeforeStart' | 'saidEnded';
/** A contract, or a part of one, of which nothing can be due: what is missing. */
interface ContractNotDated extends ContractLeftOut<NotDated> {
}
/** What falls due in a window, and what of the register that does not speak of. */
interface ContractsDue {
    readonly asOf: IsoDate;
    readonly until: IsoDate;
    /** Overdue first, then by day. */
    readonly due: readonly ContractDue[];
    /** Contracts looked at. */
    readonly contracts: number;
    /** Contracts without an end, and cells that could not be read: nothing is due of them, and that is no all-clear. */
    readonly notDated: readonly ContractNotDated[];
    /** Contracts that their status says are over: nothing is due of them. */
    readonly saidEnded: readonly ContractNotDated[];
    /** Rows that are no contracts. */
    readonly leftOut: readonly RowLeftOut[];
}
/** The window, and what `contractDates` takes. */
interface ContractsDueOptions extends ContractDatesOptions {
    /** The last day of the window. */
    readonly until: IsoDate;
}
/**
 * Returns what falls due in a register between two days: contracts that end, notice for an end, a renewal or a break,
 * options to take up, breaks, reviews, latest ends and when to begin to buy, and the first way out of what goes on by
 * itself; with what is overdue. What cannot be told is named: contracts without an end, cells that were
 * not read, rows that are no contracts.
 *
 * @param register - the contracts, as published or held
 * @param options - `asOf` and `until`, both included; `workingDays` and `leadTimes` as of `contractDates`
 * @throws {RangeError} when a day does not exist, or `until` lies before `asOf`
 * @example
 * ```ts
 * const { due } = contractsDueWithin(
 *   [{ title: 'Print', owner: 'Head of IT', end: '31/03/2027', noticePeriod: '3 months' }],
 *   { asOf: '2026-11-28', until: '2027-05-28' },
 * )
 * due.map(({ due, latest }) => [due, latest])
 * // => [['buy', '2026-06-30'], ['endNotice', '2026-12-31'], ['expiry', '2027-03-31']]
 * due[0]?.owner // => 'Head of IT'
 * ```
 */
declare const contractsDueWithin: (register: readonly ContractEntry[], options: ContractsDueOptions) => ContractsDue;

/** One contract with its dates in words; `null` where they are not known. */
interface OverviewContract {
    /** Which row of the register it is, the first is 0. */
    readonly index: number;
    readonly reference: string | null;
    readonly title: string | null;
    readonly suppliers: readonly string[];
    readonly status: ContractDates['status'];
    /** The status in words: `current`, `renews itself`. */
    readonly standing: string;
    readonly end: string | null;
    readonly latestEnd: string | null;
    readonly noticeBy: string | null;
    readonly nextBreak: string | null;
    /** Of a contract that goes on by itself: the first day on which it can end, if notice is given on the day itself. */
    readonly firstWayOut: string | null;
    /** The same dates to reckon with: each as the days between which it lies. */
    readonly days: Readonly<Record<'end' | 'latestEnd' | 'noticeBy' | 'nextBreak' | 'firstWayOut', DayRange | null>>;
}
/** The day to look from. */
interface ContractsOverviewOptions {
    readonly asOf: IsoDate;
}
/** The contracts of a register with their dates, and the rows that are none. */
interface ContractsOverview {
    readonly contracts: readonly OverviewContract[];
    readonly leftOut: readonly RowLeftOut[];
}
/**
 * Returns every contract of a register with how it stands on a day and its dates in words: when it ends, at the latest,
 * the last day for notice and the next break.
 *
 * @param register - the contracts, as published or held
 * @param options - `asOf`: the day to look from
 * @throws {RangeError} when `asOf` is not a day that exists
 * @example
 * ```ts
 * const overview = contractsOverview([{ title: 'Print', end: '31/03/2027', extension: '2 x 12 months' }], {
 *   asOf: '2026-11-28',
 * })
 * overview.contracts.map(({ standing, end, latestEnd }) => [standing, end, latestEnd])
 * // => [['current', '31 March 2027', '31 March 2029']]
 * ```
 */
declare const contractsOverview: (register: readonly ContractEntry[], options: ContractsOverviewOptions) => ContractsOverview;

/** A contract of one of two registers. */
interface ComparedContract {
    /** Which row of its register it is, the first is 0. */
    readonly index: number;
    readonly reference: string | null;
    readonly title: string | null;
    readonly suppliers: readonly string[];
}
/** A term that is another in the later register. */
interface ChangedTerm {
    readonly field: ContractField;
    /** What it is called: `end`, `value`. */
    readonly name: string;
    /** As published; `null` where it is not stated. */
    readonly before: string | null;
    readonly after: string | null;
}
/** A contract of which it is not known which of the other register it is: `at` is its row. */
interface ContractNotMatched extends ComparedContract, LeftOut<number, 'severalAlike' | 'noName'> {
    readonly of: 'before' | 'after';
}
/** What became of the contracts of one register in a later one. */
interface ContractsCompared {
    /** In the later register only. */
    readonly new: readonly ComparedContract[];
    /** In the earlier only. `ended`: its end had passed by then; `notDue`: it lies ahead; `unknown`: it is not known. */
    readonly gone: readonly (ComparedContract & {
        readonly by: 'ended' | 'notDue' | 'unknown';
    })[];
    readonly changed: readonly (ComparedContract & {
        /** The row of the later register. */
        readonly after: number;
        readonly matchedBy: 'reference' | 'titleAndSupplier';
        readonly terms: readonly ChangedTerm[];
    })[];
    /** How many are in both with the same terms. */
    readonly asBefore: number;
    /** Contracts of which it is not known which of the other register they are. */
    readonly notMatched: readonly ContractNotMatched[];
    readonly leftOut: {
        readonly before: readonly RowLeftOut[];
        readonly after: readonly RowLeftOut[];
    };
}
/** The day of the later register, and by what names suppliers go. */
interface CompareContractsOptions {
    readonly asOf: IsoDate;
    /** Names of suppliers, each with the name to use: one that only goes by another name has not changed. */
    readonly vendors?: OwnNames;
}
/**
 * Returns what became of the contracts of one register in a later one: which are new, which are gone and whether they
 * had ended, and whose terms changed. A contract is known by its reference, and without one by its title and supplier.
 * Where several rows share these, none is taken for another, and that is said. The same day or sum written in two ways
 * is no change.
 *
 * @param before - the earlier register
 * @param after - the later one
 * @param options - `asOf`: the day of the later one; `vendors`: by what names suppliers go
 * @throws {RangeError} when `asOf` is not a day that exists
 * @example
 * ```ts
 * const { changed, gone } = compareContracts(
 *   [
 *     { reference: 'C1', title: 'Print', end: '31/03/2026' },
 *     { reference: 'C2', title: 'Fax', end: '31/03/2026' },
 *   ],
 *   [{ reference: 'C1', title: 'Print', end: '31 March 2028' }],
 *   { asOf: '2026-11-28' },
 * )
 * changed[0]?.terms // => [{ field: 'end', name: 'end', before: '31/03/2026', after: '31 March 2028' }]
 * gone.map(({ title, by }) => [title, by]) // => [['Fax', 'ended']]
 * ```
 */
declare const compareContracts: (before: readonly ContractEntry[], after: readonly ContractEntry[], options: CompareContractsOptions) => ContractsCompared;

/** What the contracts of a register cost in one financial year, for one basis of VAT: the bases are never added. */
interface RegisterYear {
    /** `2026/27`: the year of finance. */
    readonly year: string;
    /** `unknown`: nothing says whether VAT is in the values. */
    readonly vat: 'inclusive' | 'exclusive' | 'unknown';
    /** Pounds; the two are the same where every value is exact. */
    readonly low: Decimal;
    readonly high: Decimal;
    /** How many contracts the sum is of. */
    readonly contracts: number;
}
/** What one contract costs by year. */
interface ContractSpend {
    /** Which row of the register it is, the first is 0. */
    readonly index: number;
    readonly title: string | null;
    readonly vat: RegisterYear['vat'];
    readonly years: readonly {
        readonly year: string;
        readonly low: Decimal;
        readonly high: Decimal;
    }[];
    /** From what the years were worked out. */
    readonly because: string;
    /** Why there may be further years that are not counted; left out where there is no reason. */
    readonly mayGoOn?: string;
}
/** Why a contract is in no year. */
type NotSpread = 'saidEnded' | 'noValue' | 'withheld' | 'noSum' | 'belowNothing' | 'numberNotStated' | 'optionsCounted' | 'startNotExact' | 'startNotKnown' | 'endNotExact' | 'endNotKnown' | 'endBeforeStart' | 'noEnd' | 'beginsLater' | 'extended';
/** The whole register by financial year, and what is not in it. */
interface RegisterSpend {
    readonly years: readonly RegisterYear[];
    readonly contracts: readonly ContractSpend[];
    /** Contracts that are in no year, and why: no total is whole without them. */
    readonly notSpread: readonly ContractLeftOut<NotSpread>[];
    readonly leftOut: readonly RowLeftOut[];
}
/** The day to look from, and how far a contract without an end is counted. */
interface RegisterSpendOptions {
    readonly asOf: IsoDate;
    /** What goes on without an end is counted to this day: the end of the financial year of `asOf`, unless given. */
    readonly until?: IsoDate;
}
/**
 * Returns what the contracts of a register cost in each financial year, 1 April to 31 March, by what is known of VAT.
 * A value is spread by days over the term as it stands, a price for a period over the days for which it is paid. What
 * cannot be spread is named with its reason: a year is the sum of what could be.
 *
 * @param register - the contracts, as published or held
 * @param options - `asOf`, and `until` for what goes on without an end
 * @throws {RangeError} when a day does not exist
 * @example
 * ```ts
 * const { years, notSpread } = registerSpend(
 *   [
 *     { title: 'Print', value: '£24,000', valueVat: 'exclusive', start: '01/04/2026', end: '31/03/2028' },
 *     { title: 'Hosting', value: '£500 per month', end: 'Rolling' },
 *     { title: 'Cloud', value: 'TBC', end: '31/03/2027' },
 *   ],
 *   { asOf: '2026-11-28' },
 * )
 * years.map(({ year, vat, low }) => [year, vat, low.toFixed(2)])
 * // => [['2026/27', 'exclusive', '11983.58'], ['2026/27', 'unknown', '6000.00'], ['2027/28', 'exclusive', '12016.42']]
 * notSpread[0]?.title // => 'Cloud'
 * ```
 */
declare const registerSpend: (register: readonly ContractEntry[], options: RegisterSpendOptions) => RegisterSpend;

/** What a contract costs in one financial year. */
interface YearSpend {
    /** `2024/25`. */
    readonly year: string;
    /** The part of the term that lies in the year, both days included. */
    readonly from: IsoDate;
    readonly to: IsoDate;
    readonly days: number;
    /** Pounds. */
    readonly amount: Decimal;
}
/** A contract to spread over financial years. Give `total`, or `perYear`. */
interface SpendTerms {
    readonly start: IsoDate;
    /** Last day of the term, included. */
    readonly end: IsoDate;
    /** Pounds for the whole term: spread by days, so that the years add up to it exactly. */
    readonly total?: Amount;
    /** Pounds for a full year: a part of a year counts by its days. */
    readonly perYear?: Amount;
}
/**
 * Returns what a contract costs in each financial year, 1 April to 31 March: the same years as everywhere in the
 * toolkit. A total is spread by days, and the years add up to it to the penny. A yearly price gives full years that
 * price, and parts of years their days of it, to the nearest penny.
 *
 * @param terms - first and last day, and pounds for the whole term or for a year
 * @returns one row for each year that the term touches, earliest first
 * @throws {RangeError} when a day does not exist, the end lies before the start, the sum is negative, no sum of whole
 *   pence, or not exactly one is given
 * @example
 * ```ts
 * spendProfile({ start: '2024-01-01', end: '2025-12-31', total: 73100 }).map(({ year, amount }) => [year, amount])
 * // => [['2023/24', '9100'], ['2024/25', '36500'], ['2025/26', '27500']]
 * spendProfile({ start: '2024-10-01', end: '2026-03-31', perYear: 12000 }).map(({ amount }) => amount)
 * // => ['5983.56', '12000']
 * ```
 * @see National Health Service Act 2006 Sch. 7 para. 25,
 *   https://www.legislation.gov.uk/ukpga/2006/41/schedule/7/paragraph/25
 */
declare const spendProfile: (terms: SpendTerms) => readonly YearSpend[];

export { type Act, type ActNoticeKind, type ActStandstill, type AdvertisingRow, type Amount, type AnswerStanding, type Authority, type AuthorityClass, type AuthorityClassRow, type AwardedBy, type AwardedContract, type BelowThresholdRow, type CalendarOptions, type Category, type ChangedTerm, type CompareContractsOptions, type ComparedContract, type ContractAnswer, type ContractChange, type ContractDates, type ContractDatesOptions, type ContractDue, type ContractEntry, type ContractField, type ContractLeftOut, type ContractNotDated, type ContractNotMatched, type ContractReading, type ContractSpend, type ContractTerms, type ContractValue, type Contracts, type ContractsCode, type ContractsCompared, type ContractsDue, type ContractsDueOptions, type ContractsInput, type ContractsOptions, type ContractsOverview, type ContractsOverviewOptions, type ContractsPlugin, type DateToAct, type DayRange, type DerivedDay, type DraftAnswer, type DraftAnswerOptions, type DraftContract, type DueKind, type Duration, type EarlierChange, type ExemptionQuestion, type Extension, type ExtensionOption, type Framework, type HealthCareProcess, type HealthCareStandstill, type HealthCareStandstillEnd, type LeadTime, type MixedProcurement, type ModificationResult, type ModificationTest, type Nation, type NotContract, type NotDated, type NotInCalendar, type NotSpread, type NoticeDue, type NoticeKind, type NoticeNumber, type NoticePeriod, type OcdsAward, type OcdsContract, type OcdsExport, type OcdsLot, type OcdsOptions, type OcdsPackage, type OcdsParty, type OcdsPeriod, type OcdsReference, type OcdsRegister, type OcdsRelease, type OcdsValue, type OverviewContract, type OwnerRole, type Passage, type Payment, type PaymentNotice, type PipelineDraft, type PipelineLeftOut, type PipelineLine, type PipelineOptions, type ProcuredContract, type Procurement, type ProcurementNotice, type ProcurementRegime, type Provision, type PublicationPeriod, type PublishedValue, type Question, type RecurringPrice, type Regime, type RegimeAnswer, type RegisterDuties, type RegisterDutiesOptions, type RegisterSpend, type RegisterSpendOptions, type RegisterYear, type RegulationsStandstill, type Route, type RowLeftOut, type SpendTerms, type Standstill, type StatedSum, type SupersededReference, type ThresholdAnswer, type ThresholdRow, type ValueEstimate, type VatBasis, type YearSpend, belowThresholdNotice, compareContracts, contractDates, contractEntrySchema, contractQuestionnaire, contractQuestions, contractReader, contracts, contractsDueWithin, contractsOverview, contractsSection, datesToAct, draftContractAnswer, estimateValue, fromOcds, lastNoticeDay, modificationTests, noticesDue, parseExtension, parseNoticePeriod, paymentNoticeDue, paymentsComplianceBegins, paymentsCompliancePeriod, pipelineDraft, procurementNotices, readContract, readOcds, regimeNames, regimeOf, regimeOfEntry, registerDuties, registerSpend, spendProfile, standstill, terminationNoticeDue, threshold, thresholdRow, toCalendar, toOcds, whereToAdvertise };
