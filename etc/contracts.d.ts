import * as _imt_core from '@imt/core';
import { OwnFields, ObjectSchema, Section, IsoDate, Citation, OwnHeadings, Plugin, PublishedDate, Parsed, Decimal, Note, WorkingDayCounter, Figure } from '@imt/core';
import * as z from 'zod';

/** The rules of this package, one for each folder, by name. */
declare const rules: readonly [_imt_core.Rule<"contracts/call-off-after-framework">, _imt_core.Rule<"contracts/cell-not-read">, _imt_core.Rule<"contracts/date-too-coarse">, _imt_core.Rule<"contracts/detail-missing">, _imt_core.Rule<"contracts/end-before-start">, _imt_core.Rule<"contracts/end-past-maximum">, _imt_core.Rule<"contracts/expired-and-listed">, _imt_core.Rule<"contracts/extension-beyond-advertised">, _imt_core.Rule<"contracts/list-missing">, _imt_core.Rule<"contracts/notice-date-near">, _imt_core.Rule<"contracts/rolling-without-recompetition">, _imt_core.Rule<"contracts/superseded-reference">, _imt_core.Rule<"contracts/termination-notice-due">, _imt_core.Rule<"contracts/values-disagree">, _imt_core.Rule<"contracts/values-together">];
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
    /** Whether the value counts options and extensions. */
    readonly valueOptions?: string;
    readonly annualValue?: string;
    readonly signed?: string;
    /** The day the procurement commenced. */
    readonly commenced?: string;
    readonly start?: string;
    /** When the current term ends, or what is said instead of a date. */
    readonly end?: string;
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
    valueOptions: z.ZodExactOptional<z.ZodString>;
    annualValue: z.ZodExactOptional<z.ZodString>;
    signed: z.ZodExactOptional<z.ZodString>;
    commenced: z.ZodExactOptional<z.ZodString>;
    start: z.ZodExactOptional<z.ZodString>;
    end: z.ZodExactOptional<z.ZodString>;
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
        valueOptions: z.ZodExactOptional<z.ZodString>;
        annualValue: z.ZodExactOptional<z.ZodString>;
        signed: z.ZodExactOptional<z.ZodString>;
        commenced: z.ZodExactOptional<z.ZodString>;
        start: z.ZodExactOptional<z.ZodString>;
        end: z.ZodExactOptional<z.ZodString>;
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
    /** How near a last day for notice is noted, in calendar days: 90, unless said otherwise. */
    readonly noticeWithinDays?: number;
    /** Whose thresholds apply: an NHS trust's, unless said otherwise. */
    readonly authority?: Authority;
    /** Headings of a body's own, each with the known heading that it stands for. */
    readonly headings?: OwnHeadings;
}
/**
 * Returns the contracts plugin.
 *
 * @param options - what to note, whose thresholds apply, and which headings of a body's own stand for known ones
 * @throws {ModelError} "core/bad-plugin" when a heading is to stand for one that none of its tables has
 * @throws {RangeError} when `noticeWithinDays` is not a whole number of at least 0
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
 * @returns the period; or a refusal: `notStated`, or `severalPeriods` where different periods are stated
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
    /** True where `end` already holds an extension. */
    readonly extended?: boolean;
    /** How long each further term is, where the contract renews itself; `null` where that is not stated. */
    readonly rollsEvery?: number | null;
    /** No end is agreed. */
    readonly openEnded?: boolean;
    readonly notice?: NoticePeriod;
    readonly breaks?: readonly (IsoDate | DayRange)[];
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
 * to buy what replaces it. `review`: review it.
 */
type Act = 'endNotice' | 'renewalNotice' | 'breakNotice' | 'option' | 'buy' | 'review';
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
    readonly commenced: IsoDate | null;
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

/** A change to a contract that has been awarded. Leave out what does not change. */
interface ContractChange {
    readonly regime: 'PCR2015' | 'PA2023';
    readonly category: 'goods-or-services' | 'works' | 'light-touch';
    /** The longest term provided for on award, extensions included, in months. */
    readonly maximumTermMonths?: number;
    /** Months that the change adds; less than 0 takes away. */
    readonly addMonths?: number;
    /** Estimated value before the change, in pounds. */
    readonly value?: Amount;
    /** Pounds by which the change moves the value, up or down, as a positive sum. */
    readonly valueChange?: Amount;
    /** Pounds of earlier changes made under the same small-value ground. */
    readonly earlierChanges?: Amount;
    /** The threshold that applies, in pounds. */
    readonly threshold?: Amount;
}
/** How one test of a change comes out. `null`: it could not be run, since something is missing. */
interface ModificationTest {
    readonly test: 'substantial-term' | 'below-threshold-modification' | 'fifty-percent-cap' | 'change-notice';
    readonly holds: boolean | null;
    readonly working: string;
    readonly citation: Citation;
}
/**
 * Returns how a change to a contract comes out in the tests that are arithmetic: the term over a tenth, the small
 * change below the threshold, the cap of a half, and whether the change is small enough to need no notice. Scope,
 * balance and the grounds themselves are for a person to judge: a test that holds permits nothing alone.
 *
 * @param change - months and pounds before and after; what is missing leaves its test open
 * @throws {RangeError} when an amount is negative or no number, or the maximum term is not above 0
 * @example
 * ```ts
 * const [term] = modificationTests({
 *   regime: 'PA2023',
 *   category: 'goods-or-services',
 *   maximumTermMonths: 48,
 *   addMonths: 5,
 * })
 * term?.holds // => true
 * term?.working // => '5 of 48 months is 10.42 %: more than 10 %'
 * ```
 * @see Procurement Act 2023 ss.74 and 75 and Sch. 8, https://www.legislation.gov.uk/ukpga/2023/54/section/74
 * @see Public Contracts Regulations 2015 reg. 72, https://www.legislation.gov.uk/uksi/2015/102/regulation/72
 */
declare const modificationTests: (change: ContractChange) => readonly ModificationTest[];

/** A contract for which notices may be due. */
interface AwardedContract {
    /** The day the procurement commenced: it decides the rules. */
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
}
/** A notice that the rules ask for, and its last day. */
interface NoticeDue {
    readonly notice: 'contract-details' | 'contract-copy' | 'key-performance-indicators' | 'termination' | 'award';
    readonly what: string;
    /** `null` where the rules set no number of days. */
    readonly lastDay: IsoDate | null;
    readonly citation: Citation;
    readonly notes: readonly Note[];
}
/**
 * Returns the notices that a contract asks for once it is made, and once it ends, with the last day of each. "Days
 * beginning with" counts the first day itself.
 *
 * @param contract - the day its procurement commenced, who buys and what, when it was entered into and when it ends
 * @returns in the order in which they fall due by law; none where no rules are known
 * @throws {RangeError} when a date is not a day that exists
 * @example
 * ```ts
 * const [first] = noticesDue({
 *   commenced: '2026-03-01',
 *   authority: 'nhs-trust',
 *   category: 'services',
 *   enteredInto: '2026-12-01',
 *   aboveThreshold: true,
 *   value: 200000,
 * })
 * first?.lastDay // => '2026-12-30'
 * ```
 * @see Procurement Act 2023 ss.52, 53, 80 and 87, https://www.legislation.gov.uk/ukpga/2023/54/section/53
 */
declare const noticesDue: (contract: AwardedContract) => readonly NoticeDue[];

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
/**
 * Returns the last day of the mandatory standstill. Under the Act: eight working days beginning with the day the award
 * notice is published, bank holidays in any part of the United Kingdom left out. Under the regulations of 2015: ten
 * calendar days after electronic sending (fifteen otherwise), rolled on where the last is no working day. Those
 * regulations do not say whose bank holidays count, so both ways are worked out and the later is given, with a note
 * where they differ.
 *
 * @param award - the regime and the day that starts the count
 * @throws {RangeError} when the day does not exist
 * @example
 * ```ts
 * standstill({ regime: 'PA2023', published: '2026-12-21' }).ends // => '2027-01-05'
 * standstill({ regime: 'PCR2015', sent: '2023-12-15', method: 'electronic' }).ends // => '2023-12-27'
 * ```
 * @see Procurement Act 2023 ss.51(2) and 123, https://www.legislation.gov.uk/ukpga/2023/54/section/51
 * @see Public Contracts Regulations 2015 regs 2(3), 2(4) and 87,
 *   https://www.legislation.gov.uk/uksi/2015/102/regulation/87
 */
declare const standstill: (award: ActStandstill | RegulationsStandstill) => Standstill;
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
}
/** A value. OCDS 1.1 cannot say whether VAT is in it. */
interface OcdsValue {
    readonly amount: number;
    readonly currency: 'GBP';
}
/** The award that OCDS asks of every contract: made up from the contract itself. */
interface OcdsAward {
    readonly id: string;
    readonly title?: string;
    readonly status: 'active';
    readonly suppliers?: readonly OcdsReference[];
    readonly value?: OcdsValue;
    readonly contractPeriod?: OcdsPeriod;
}
/** A contract. */
interface OcdsContract {
    readonly id: string;
    readonly awardID: string;
    readonly title?: string;
    readonly description?: string;
    readonly status: 'pending' | 'active' | 'terminated';
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
        readonly procurementMethod?: 'open' | 'selective' | 'direct';
        readonly procurementMethodDetails?: string;
        readonly mainProcurementCategory?: 'goods' | 'works' | 'services';
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
    readonly license?: string;
    readonly releases: readonly OcdsRelease[];
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
/** A cell of a register: its entry, counted from 0, and its field. */
interface EntryCell {
    readonly entry: number;
    readonly field: ContractField;
}
/** A package, and what of the register it could not hold. */
interface OcdsExport {
    readonly package: OcdsPackage;
    readonly notes: readonly Note<EntryCell>[];
}
/**
 * Returns a register as a release package of the Open Contracting Data Standard 1.1: one release and one award for each
 * contract. What the standard cannot hold is in the notes. Owners and notes of the register are left out; its
 * own fields stand in the contract, under `own`.
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

/**
 * Returns the contracts of a release or record package as entries of a register: contracts, or where there are none the
 * awards. Days are those written, whatever the offset beside them.
 *
 * Every member is accounted for: what is not in an entry is in a note. One that has another shape has a note of its own
 * (`amountNotRead`, `dateNotRead`, `memberNotRead` and their like, with its pointer as `at`); members that a register
 * has no field for have one for each kind, `membersLeftOut`, with their `path`, how many (`times`) and where the first
 * stands (`at`).
 *
 * @param json - a release package, a record package or a release, as parsed from JSON
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

/** What a calendar file is called, and how its entries are told apart. */
interface CalendarOptions {
    readonly name: string;
    /** A domain of the publisher: it makes the identifiers of the events unique in the world. */
    readonly domain: string;
    /** The day to look from. */
    readonly asOf: IsoDate;
    /** Days before each event on which calendars remind: 180, 90 and 30, unless said otherwise. */
    readonly alarmDays?: readonly number[];
    /** Raise it with each publication, so that calendars update what they imported. */
    readonly sequence?: number;
    /** A `contractReader` to share with others that look at the same register. */
    readonly read?: (entry: ContractEntry) => ContractReading;
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

export { type Act, type ActStandstill, type AdvertisingRow, type Amount, type Authority, type AuthorityClass, type AuthorityClassRow, type AwardedContract, type BelowThresholdRow, type CalendarOptions, type Category, type ContractAnswer, type ContractChange, type ContractDates, type ContractDatesOptions, type ContractEntry, type ContractField, type ContractReading, type ContractTerms, type ContractValue, type Contracts, type ContractsCode, type ContractsInput, type ContractsOptions, type ContractsPlugin, type DateToAct, type DayRange, type DerivedDay, type Duration, type Extension, type ExtensionOption, type LeadTime, type ModificationTest, type NoticeDue, type NoticePeriod, type OcdsAward, type OcdsContract, type OcdsExport, type OcdsOptions, type OcdsPackage, type OcdsParty, type OcdsPeriod, type OcdsReference, type OcdsRelease, type OcdsValue, type OwnerRole, type Passage, type Procurement, type PublishedValue, type Question, type RecurringPrice, type Regime, type RegulationsStandstill, type Route, type SpendTerms, type Standstill, type StatedSum, type SupersededReference, type ThresholdAnswer, type ThresholdRow, type ValueEstimate, type VatBasis, type YearSpend, belowThresholdNotice, contractDates, contractEntrySchema, contractQuestionnaire, contractReader, contracts, contractsSection, datesToAct, estimateValue, fromOcds, lastNoticeDay, modificationTests, noticesDue, parseExtension, parseNoticePeriod, readContract, spendProfile, standstill, terminationNoticeDue, threshold, thresholdRow, toCalendar, toOcds, whereToAdvertise };
