import * as _imt_core from '@imt/core';
import { IsoDate, Citation, JsonPointer, Location, Source, OwnFields, ObjectSchema, Figure, FigureInput, Section, Plugin, OwnHeadings, CallRule, Finding, SkippedReason, Division, Calendar, WorkingDayCounter, WorkingDay, Refusal, Note, Report, LeftOut, Parsed } from '@imt/core';
import * as z from 'zod';

/** The rules of this package, one for each folder, by name. */
declare const rules: readonly [_imt_core.Rule<"foi/answer-day-missing">, _imt_core.Rule<"foi/complaint-route-missing">, _imt_core.Rule<"foi/cost-estimate-doubtful">, _imt_core.Rule<"foi/due-date-miscounted">, _imt_core.Rule<"foi/future-requests-prejudged">, _imt_core.Rule<"foi/harm-test-misstated">, _imt_core.Rule<"foi/letter-contradicts-itself">, _imt_core.Rule<"foi/letter-doubtful">, _imt_core.Rule<"foi/letter-unchecked">, _imt_core.Rule<"foi/log-dates-out-of-order">, _imt_core.Rule<"foi/log-day-unread">, _imt_core.Rule<"foi/on-time-misstated">, _imt_core.Rule<"foi/own-notice-unsaid">, _imt_core.Rule<"foi/procedure-misstated">, _imt_core.Rule<"foi/provision-of-other-law">, _imt_core.Rule<"foi/provision-unknown">, _imt_core.Rule<"foi/refusal-incomplete">, _imt_core.Rule<"foi/refusal-late">, _imt_core.Rule<"foi/refusal-without-provision">, _imt_core.Rule<"foi/regime-not-counted">, _imt_core.Rule<"foi/request-letter-incomplete">, _imt_core.Rule<"foi/request-letter-misstated">, _imt_core.Rule<"foi/request-letter-unchecked">, _imt_core.Rule<"foi/requester-identified">, _imt_core.Rule<"foi/response-overdue">, _imt_core.Rule<"foi/scheme-class-missing">, _imt_core.Rule<"foi/section-21-for-withheld">, _imt_core.Rule<"foi/statistics-disagree">];
/** The codes of these rules. */
type FoiCode = (typeof rules)[number]['code'];

/**
 * Under which law a request is answered: the Freedom of Information Act 2000, or the Environmental Information
 * Regulations 2004.
 */
type Regime = 'FOIA' | 'EIR';
/** What `clock` can time: also a request under the Freedom of Information (Scotland) Act 2002. */
type ClockRegime = Regime | 'FOISA';

/** The appropriate limit and the rate for staff time over a period. Amounts in whole pounds. */
interface CostLimit {
    readonly from: IsoDate;
    readonly to: IsoDate | null;
    /** Government departments, Parliament and the armed forces: Part I of Schedule 1 to the Act. */
    readonly centralGovernment: number;
    /** Everyone else, NHS trusts included. */
    readonly others: number;
    /** For one person for one hour. */
    readonly ratePerHour: number;
    /** The version of the text that was read. */
    readonly textAsAt?: IsoDate;
    readonly citation: readonly Citation[];
}

/** The four activities that may be counted. Reading, redacting, considering exemptions and reviewing may not. */
type CountableActivity = 'determining' | 'locating' | 'retrieving' | 'extracting';
/** Time expected for the activities, in minutes of all persons together, and other cost of those activities. */
interface CostInput {
    readonly minutes: {
        readonly [Activity in CountableActivity]?: number;
    };
    /** Cost other than staff time for the same activities, in pence. */
    readonly otherPence?: number;
    /** The day the estimate is made: the limit and the rate of that day apply. */
    readonly on: IsoDate;
    /** Left out, an authority outside Part I of Schedule 1, such as an NHS trust. */
    readonly body?: 'centralGovernment' | 'others';
    /** Left out, `costLimits`. */
    readonly limits?: readonly CostLimit[];
}
/** An estimate with its working. Amounts in pence. */
interface CostEstimate {
    readonly minutes: number;
    readonly pence: number;
    readonly limitPence: number;
    /** Minutes of work that the limit comes to. */
    readonly limitMinutes: number;
    /** True above the limit: what costs exactly the limit does not exceed it. */
    readonly exceeds: boolean;
    readonly working: string;
    readonly citation: readonly Citation[];
}
/**
 * Returns the estimated cost of complying with a request against the appropriate limit, counting the four activities
 * only.
 *
 * @param input - minutes of each activity, other cost in pence, the day of the estimate and the kind of body
 * @returns minutes and pence; `exceeds` only above the limit. Part of a penny counts as a whole one
 * @throws {TypeError} when an activity is not one of the four: redaction and considering exemptions cannot be counted;
 *   or when something is missing, or has another name
 * @throws {RangeError} when minutes or pence are not whole numbers of at least 0, or no limit is known for the day
 * @example
 * ```ts
 * const { pence, exceeds, working } = estimateCost({ minutes: { locating: 600, extracting: 495 }, on: '2026-11-23' })
 * pence // => 45625
 * exceeds // => true
 * working // => '18 h 15 min at £25 an hour is £456.25; the limit is £450, which is 18 h'
 * ```
 * @see SI 2004/3244 regs 3 and 4, https://www.legislation.gov.uk/uksi/2004/3244/regulation/4
 */
declare const estimateCost: (input: CostInput) => CostEstimate;

/** The regulator of freedom of information over a period: its name and how to reach it. */
interface Regulator {
    readonly from: IsoDate;
    /** Last day, or null while it lasts. */
    readonly to: IsoDate | null;
    readonly name: string;
    readonly address: readonly string[];
    readonly complaints: string;
    readonly citation: Citation;
}

/** Who says so: only the first three bind those below them. */
type Rank = 'statute' | 'supremeCourt' | 'upperTribunal' | 'firstTierTribunal' | 'guidance' | 'code' | 'commentary';
/** One reading of a point on which authorities differ. */
interface View {
    /** Whether the public interest is weighed, on this reading. */
    readonly says: 'weighed' | 'notWeighed';
    readonly rank: Rank;
    /** Who says it, in words. */
    readonly by: string;
    /** The day, or the month or year where no more is known: `2024-07-11`, `2025`. */
    readonly day: string;
    /** Whether it binds an authority and the Commissioner. */
    readonly binding: boolean;
    readonly citation: Citation;
}
/**
 * Points on which authorities differ, by provision. What stands here is "allowed, contested": neither a balance nor the
 * lack of one is wrong.
 */
declare const contested: {
    readonly [provision: string]: readonly View[];
};

/**
 * The three laws of the catalogue: the Freedom of Information Act 2000, the Environmental Information Regulations 2004,
 * and the Freedom of Information (Scotland) Act 2002.
 */
type Law = 'FOIA' | 'EIR' | 'FOISA';

/**
 * The citable limbs of Part II of the Act: whether the public interest is weighed, what has to be shown, and under
 * which provision the authority may neither confirm nor deny. Everything typed about exemptions follows from this
 * table. `opinion`: the reasonable opinion of a qualified person. `required`: exemption is required for a purpose.
 */
declare const limbs: {
    readonly 's21(1)': {
        readonly status: "absolute";
        readonly basis: "class";
        readonly neither: null;
    };
    readonly 's22(1)': {
        readonly status: "qualified";
        readonly basis: "class";
        readonly neither: "s22(2)";
    };
    readonly 's22A(1)': {
        readonly status: "qualified";
        readonly basis: "prejudice";
        readonly neither: "s22A(2)";
    };
    readonly 's23(1)': {
        readonly status: "absolute";
        readonly basis: "class";
        readonly neither: "s23(5)";
    };
    readonly 's24(1)': {
        readonly status: "qualified";
        readonly basis: "required";
        readonly neither: "s24(2)";
    };
    readonly 's26(1)(a)': {
        readonly status: "qualified";
        readonly basis: "prejudice";
        readonly neither: "s26(3)";
    };
    readonly 's26(1)(b)': {
        readonly status: "qualified";
        readonly basis: "prejudice";
        readonly neither: "s26(3)";
    };
    readonly 's27(1)(a)': {
        readonly status: "qualified";
        readonly basis: "prejudice";
        readonly neither: "s27(4)(a)";
    };
    readonly 's27(1)(b)': {
        readonly status: "qualified";
        readonly basis: "prejudice";
        readonly neither: "s27(4)(a)";
    };
    readonly 's27(1)(c)': {
        readonly status: "qualified";
        readonly basis: "prejudice";
        readonly neither: "s27(4)(a)";
    };
    readonly 's27(1)(d)': {
        readonly status: "qualified";
        readonly basis: "prejudice";
        readonly neither: "s27(4)(a)";
    };
    readonly 's27(2)': {
        readonly status: "qualified";
        readonly basis: "class";
        readonly neither: "s27(4)(b)";
    };
    readonly 's28(1)': {
        readonly status: "qualified";
        readonly basis: "prejudice";
        readonly neither: "s28(3)";
    };
    readonly 's29(1)(a)': {
        readonly status: "qualified";
        readonly basis: "prejudice";
        readonly neither: "s29(2)";
    };
    readonly 's29(1)(b)': {
        readonly status: "qualified";
        readonly basis: "prejudice";
        readonly neither: "s29(2)";
    };
    readonly 's30(1)(a)': {
        readonly status: "qualified";
        readonly basis: "class";
        readonly neither: "s30(3)";
    };
    readonly 's30(1)(b)': {
        readonly status: "qualified";
        readonly basis: "class";
        readonly neither: "s30(3)";
    };
    readonly 's30(1)(c)': {
        readonly status: "qualified";
        readonly basis: "class";
        readonly neither: "s30(3)";
    };
    readonly 's30(2)': {
        readonly status: "qualified";
        readonly basis: "class";
        readonly neither: "s30(3)";
    };
    readonly 's31(1)(a)': {
        readonly status: "qualified";
        readonly basis: "prejudice";
        readonly neither: "s31(3)";
    };
    readonly 's31(1)(b)': {
        readonly status: "qualified";
        readonly basis: "prejudice";
        readonly neither: "s31(3)";
    };
    readonly 's31(1)(c)': {
        readonly status: "qualified";
        readonly basis: "prejudice";
        readonly neither: "s31(3)";
    };
    readonly 's31(1)(d)': {
        readonly status: "qualified";
        readonly basis: "prejudice";
        readonly neither: "s31(3)";
    };
    readonly 's31(1)(e)': {
        readonly status: "qualified";
        readonly basis: "prejudice";
        readonly neither: "s31(3)";
    };
    readonly 's31(1)(f)': {
        readonly status: "qualified";
        readonly basis: "prejudice";
        readonly neither: "s31(3)";
    };
    readonly 's31(1)(g)': {
        readonly status: "qualified";
        readonly basis: "prejudice";
        readonly neither: "s31(3)";
    };
    readonly 's31(1)(h)': {
        readonly status: "qualified";
        readonly basis: "prejudice";
        readonly neither: "s31(3)";
    };
    readonly 's31(1)(i)': {
        readonly status: "qualified";
        readonly basis: "prejudice";
        readonly neither: "s31(3)";
    };
    readonly 's32(1)(a)': {
        readonly status: "absolute";
        readonly basis: "class";
        readonly neither: "s32(3)";
    };
    readonly 's32(1)(b)': {
        readonly status: "absolute";
        readonly basis: "class";
        readonly neither: "s32(3)";
    };
    readonly 's32(1)(c)': {
        readonly status: "absolute";
        readonly basis: "class";
        readonly neither: "s32(3)";
    };
    readonly 's32(2)(a)': {
        readonly status: "absolute";
        readonly basis: "class";
        readonly neither: "s32(3)";
    };
    readonly 's32(2)(b)': {
        readonly status: "absolute";
        readonly basis: "class";
        readonly neither: "s32(3)";
    };
    readonly 's33(2)': {
        readonly status: "qualified";
        readonly basis: "prejudice";
        readonly neither: "s33(3)";
    };
    readonly 's34(1)': {
        readonly status: "absolute";
        readonly basis: "required";
        readonly neither: "s34(2)";
    };
    readonly 's35(1)(a)': {
        readonly status: "qualified";
        readonly basis: "class";
        readonly neither: "s35(3)";
    };
    readonly 's35(1)(b)': {
        readonly status: "qualified";
        readonly basis: "class";
        readonly neither: "s35(3)";
    };
    readonly 's35(1)(c)': {
        readonly status: "qualified";
        readonly basis: "class";
        readonly neither: "s35(3)";
    };
    readonly 's35(1)(d)': {
        readonly status: "qualified";
        readonly basis: "class";
        readonly neither: "s35(3)";
    };
    readonly 's36(2)(a)(i)': {
        readonly status: "qualified";
        readonly basis: "opinion";
        readonly neither: "s36(3)";
    };
    readonly 's36(2)(a)(ii)': {
        readonly status: "qualified";
        readonly basis: "opinion";
        readonly neither: "s36(3)";
    };
    readonly 's36(2)(a)(iii)': {
        readonly status: "qualified";
        readonly basis: "opinion";
        readonly neither: "s36(3)";
    };
    readonly 's36(2)(b)(i)': {
        readonly status: "qualified";
        readonly basis: "opinion";
        readonly neither: "s36(3)";
    };
    readonly 's36(2)(b)(ii)': {
        readonly status: "qualified";
        readonly basis: "opinion";
        readonly neither: "s36(3)";
    };
    readonly 's36(2)(c)': {
        readonly status: "qualified";
        readonly basis: "opinion";
        readonly neither: "s36(3)";
    };
    readonly 's37(1)(a)': {
        readonly status: "absolute";
        readonly basis: "class";
        readonly neither: "s37(2)";
    };
    readonly 's37(1)(aa)': {
        readonly status: "absolute";
        readonly basis: "class";
        readonly neither: "s37(2)";
    };
    readonly 's37(1)(ab)': {
        readonly status: "absolute";
        readonly basis: "class";
        readonly neither: "s37(2)";
    };
    readonly 's37(1)(ac)': {
        readonly status: "qualified";
        readonly basis: "class";
        readonly neither: "s37(2)";
    };
    readonly 's37(1)(ad)': {
        readonly status: "qualified";
        readonly basis: "class";
        readonly neither: "s37(2)";
    };
    readonly 's37(1)(b)': {
        readonly status: "qualified";
        readonly basis: "class";
        readonly neither: "s37(2)";
    };
    readonly 's38(1)(a)': {
        readonly status: "qualified";
        readonly basis: "endanger";
        readonly neither: "s38(2)";
    };
    readonly 's38(1)(b)': {
        readonly status: "qualified";
        readonly basis: "endanger";
        readonly neither: "s38(2)";
    };
    readonly 's39(1)(a)': {
        readonly status: "qualified";
        readonly basis: "class";
        readonly neither: "s39(2)";
    };
    readonly 's39(1)(b)': {
        readonly status: "qualified";
        readonly basis: "class";
        readonly neither: "s39(2)";
    };
    readonly 's40(1)': {
        readonly status: "absolute";
        readonly basis: "class";
        readonly neither: "s40(5A)";
    };
    readonly 's40(2)+(3A)(a)': {
        readonly status: "absolute";
        readonly basis: "class";
        readonly neither: "s40(5B)(a)(i)";
    };
    readonly 's40(2)+(3A)(b)': {
        readonly status: "absolute";
        readonly basis: "class";
        readonly neither: "s40(5B)(a)(ii)";
    };
    readonly 's40(2)+(3B)': {
        readonly status: "qualified";
        readonly basis: "class";
        readonly neither: "s40(5B)(b)";
    };
    readonly 's40(2)+(4A)': {
        readonly status: "qualified";
        readonly basis: "class";
        readonly neither: "s40(5B)(c)";
    };
    readonly 's41(1)': {
        readonly status: "absolute";
        readonly basis: "class";
        readonly neither: "s41(2)";
    };
    readonly 's42(1)': {
        readonly status: "qualified";
        readonly basis: "class";
        readonly neither: "s42(2)";
    };
    readonly 's43(1)': {
        readonly status: "qualified";
        readonly basis: "class";
        readonly neither: null;
    };
    readonly 's43(2)': {
        readonly status: "qualified";
        readonly basis: "prejudice";
        readonly neither: "s43(3)";
    };
    readonly 's44(1)(a)': {
        readonly status: "absolute";
        readonly basis: "class";
        readonly neither: "s44(2)";
    };
    readonly 's44(1)(b)': {
        readonly status: "absolute";
        readonly basis: "class";
        readonly neither: "s44(2)";
    };
    readonly 's44(1)(c)': {
        readonly status: "absolute";
        readonly basis: "class";
        readonly neither: "s44(2)";
    };
};

/** The limbs of every exemption, as the table states them. */
type Limbs = typeof limbs;
/**
 * A limb of Part II of the Act as it is cited: `s31(1)(a)`. Section 40(2) is cited with its condition:
 * `s40(2)+(3A)(a)`.
 */
type ExemptionId = keyof Limbs;
/**
 * What has to be shown. `class`: that the information is of the kind described, no harm. `prejudice`: harm that would,
 * or would be likely to, follow. `endanger`: danger to a person. `opinion`: a qualified person's opinion. `required`:
 * that exemption is required for the purpose.
 */
type Basis = Limbs[ExemptionId]['basis'];
type With<Key extends string, Value> = {
    readonly [K in Key]: Value;
};
/** The limbs with a basis: `ExemptionOn<'endanger'>` is section 38. */
type ExemptionOn<B extends Basis> = {
    [Id in ExemptionId]: Limbs[Id] extends With<'basis', B> ? Id : never;
}[ExemptionId];
/** The limbs where the public interest is weighed. */
type QualifiedId = {
    [Id in ExemptionId]: Limbs[Id] extends With<'status', 'qualified'> ? Id : never;
}[ExemptionId];
/** The limbs where it is not: section 2(3) lists them. */
type AbsoluteId = Exclude<ExemptionId, QualifiedId>;
/** A provision under which the authority may neither confirm nor deny that it holds the information: `s31(3)`. */
type NeitherId = NonNullable<Limbs[ExemptionId]['neither']>;
/** The provisions to neither confirm nor deny that are not absolute for every limb they serve. */
type QualifiedNeitherId = NonNullable<{
    [Id in QualifiedId]: Limbs[Id]['neither'];
}[QualifiedId]>;
/**
 * The provisions to neither confirm nor deny on which authorities differ: the Commissioner calls them absolute, a
 * tribunal has weighed the public interest under one of them. Section 2(3) names none.
 */
type ContestedNeitherId = Extract<NeitherId, 's40(5A)' | 's40(5B)(a)(i)' | 's40(5B)(a)(ii)'>;
/** Citations that leave open whether the public interest is weighed: they hold limbs of both kinds. */
type OpenId = 's37' | 's37(1)' | 's37(2)' | 's40' | 's40(2)' | 's40(5B)';
/** What a public interest extension can be taken for; a contested or open one with a caution. */
type QualifiedProvisionId = QualifiedId | QualifiedNeitherId | ContestedNeitherId | OpenId;
/**
 * How far the text of the provision was read: `revised` and `enacted` in a copy of the Act, `amending` in the Act that
 * changed it, `quoted` in a decision or in guidance, `secondary` only as someone reports it, `notRead` not at all.
 */
type TextRead = 'revised' | 'enacted' | 'amending' | 'quoted' | 'secondary' | 'notRead';
/** Whether the public interest is weighed under one limb. `contested`: authorities differ, and neither is wrong. */
type LimbStatus = 'absolute' | 'qualified' | 'contested';
/**
 * What has to be shown, under any of the laws. Beside those of the Act: `adverseEffect`, disclosure would adversely
 * affect the interest (Regulations); `substantialPrejudice` and `substantialInhibition` (Scottish Act).
 */
type AnyBasis = Basis | 'adverseEffect' | 'substantialPrejudice' | 'substantialInhibition';
/** What must be in place before an exemption is relied on. */
type Prerequisite = 'qualifiedPersonsOpinion' | 'purposeOfSection31(2)' | 'governmentDepartment' | 'auditOfOtherAuthorities' | 'powerToInvestigateOrProsecute' | 'nameTheEnactment' | 'obtainedFromAnother' | 'heldForPublicationBefore' | 'notWithinSection23' | 'particularsAskedUnderRegulation9' | 'whoCompletesAndWhen' | 'confidentialByLaw' | 'legitimateEconomicInterest' | 'givenVoluntarily';
/** One limb of the catalogue, under any of the laws. */
interface Limb {
    readonly id: string;
    readonly law: Law;
    /** `31`, `22A`; of the Regulations the number of the regulation: `12`. */
    readonly section: string;
    readonly title: string;
    readonly summary: string;
    readonly status: LimbStatus;
    /** Where authorities differ, what each says; else empty. */
    readonly views: readonly View[];
    /** Where section 2(3) lists it, if absolute. */
    readonly absoluteUnder: string | null;
    readonly basis: AnyBasis;
    /** How the harm must be put; null where no harm is to be shown. */
    readonly test: string | null;
    /**
     * The provision to neither confirm nor deny, with a public interest balance of its own where it is qualified; null
     * where there is none.
     */
    readonly neither: {
        readonly id: string;
        readonly status: LimbStatus;
        readonly views: readonly View[];
    } | null;
    readonly prerequisites: readonly Prerequisite[];
    readonly openToTrusts: boolean;
    readonly cautions: readonly string[];
    /** The sub-paragraphs within the limb, as they are cited: `s30(1)(a)(i)`. */
    readonly parts: readonly string[];
    readonly textRead: TextRead;
    /** The day whose text was read; null where that is not known. */
    readonly textAsAt: IsoDate | null;
    readonly citation: Citation;
}
/** One exemption of Part II of the Act of 2000. */
interface Exemption extends Limb {
    readonly id: ExemptionId;
    readonly law: 'FOIA';
    readonly status: 'absolute' | 'qualified';
    readonly basis: Basis;
    readonly neither: {
        readonly id: NeitherId;
        readonly status: LimbStatus;
        readonly views: readonly View[];
    } | null;
}

/**
 * The exceptions of the Environmental Information Regulations 2004 as they are cited: whether the public interest is
 * weighed (regulation 12(1)(b): under every exception of regulation 12), what has to be shown, and under which
 * paragraph the authority may neither confirm nor deny. `adverseEffect`: disclosure would adversely affect the
 * interest, which is more than "would be likely to". Personal data are cited with their condition, as in the Act.
 */
declare const exceptionLimbs: {
    readonly 'reg5(3)': {
        readonly status: "absolute";
        readonly basis: "class";
        readonly neither: null;
    };
    readonly 'reg12(4)(a)': {
        readonly status: "contested";
        readonly basis: "class";
        readonly neither: null;
    };
    readonly 'reg12(4)(b)': {
        readonly status: "qualified";
        readonly basis: "class";
        readonly neither: null;
    };
    readonly 'reg12(4)(c)': {
        readonly status: "qualified";
        readonly basis: "class";
        readonly neither: null;
    };
    readonly 'reg12(4)(d)': {
        readonly status: "qualified";
        readonly basis: "class";
        readonly neither: null;
    };
    readonly 'reg12(4)(e)': {
        readonly status: "qualified";
        readonly basis: "class";
        readonly neither: null;
    };
    readonly 'reg12(5)(a)': {
        readonly status: "qualified";
        readonly basis: "adverseEffect";
        readonly neither: "reg12(6)";
    };
    readonly 'reg12(5)(b)': {
        readonly status: "qualified";
        readonly basis: "adverseEffect";
        readonly neither: null;
    };
    readonly 'reg12(5)(c)': {
        readonly status: "qualified";
        readonly basis: "adverseEffect";
        readonly neither: null;
    };
    readonly 'reg12(5)(d)': {
        readonly status: "qualified";
        readonly basis: "adverseEffect";
        readonly neither: null;
    };
    readonly 'reg12(5)(e)': {
        readonly status: "qualified";
        readonly basis: "adverseEffect";
        readonly neither: null;
    };
    readonly 'reg12(5)(f)': {
        readonly status: "qualified";
        readonly basis: "adverseEffect";
        readonly neither: null;
    };
    readonly 'reg12(5)(g)': {
        readonly status: "qualified";
        readonly basis: "adverseEffect";
        readonly neither: null;
    };
    readonly 'reg13(1)+(2A)(a)': {
        readonly status: "absolute";
        readonly basis: "class";
        readonly neither: "reg13(5B)(a)(i)";
    };
    readonly 'reg13(1)+(2A)(b)': {
        readonly status: "absolute";
        readonly basis: "class";
        readonly neither: "reg13(5B)(a)(ii)";
    };
    readonly 'reg13(1)+(2B)': {
        readonly status: "qualified";
        readonly basis: "class";
        readonly neither: "reg13(5B)(b)";
    };
    readonly 'reg13(1)+(3A)': {
        readonly status: "qualified";
        readonly basis: "class";
        readonly neither: "reg13(5B)(c)";
    };
};

/** The exceptions of the Regulations, as the table states them. */
type ExceptionLimbs = typeof exceptionLimbs;
/**
 * An exception of the Environmental Information Regulations 2004 as it is cited: `reg12(5)(e)`. Personal data are cited
 * with their condition: `reg13(1)+(2A)(a)`.
 */
type ExceptionId = keyof ExceptionLimbs;
/** A provision of the Regulations under which the authority may neither confirm nor deny: `reg12(6)`. */
type ExceptionNeitherId = NonNullable<ExceptionLimbs[ExceptionId]['neither']>;
/** One exception of the catalogue. */
interface Exception extends Limb {
    readonly id: ExceptionId;
    readonly law: 'EIR';
}

/** The purposes of section 31(2), one of which has to be named with section 31(1)(g), (h) or (i). In our words. */
declare const purposes: {
    readonly 's31(2)(a)': "finding out whether someone has failed to comply with the law";
    readonly 's31(2)(b)': "finding out whether someone is responsible for improper conduct";
    readonly 's31(2)(c)': "finding out whether there is, or may be, cause for regulatory action";
    readonly 's31(2)(d)': "finding out whether someone is fit to manage a company or to practise a profession";
    readonly 's31(2)(e)': "finding out the cause of an accident";
    readonly 's31(2)(f)': "protecting charities against misconduct or mismanagement";
    readonly 's31(2)(g)': "protecting the property of charities";
    readonly 's31(2)(h)': "recovering the property of charities";
    readonly 's31(2)(i)': "the health, safety and welfare of people at work";
    readonly 's31(2)(j)': "protecting others against risks that arise from work";
};

/** A purpose of section 31(2). */
type PurposeId = keyof typeof purposes;
/**
 * How likely the harm is: `would`, more probable than not; `wouldBeLikelyTo`, a real and significant risk. One of them,
 * and it sets the weight in the balance.
 */
type Likelihood = 'would' | 'wouldBeLikelyTo';
/** The chain from disclosure to harm. */
interface Harm {
    /** What the exemption protects and disclosure would harm. */
    readonly interest: string;
    /** What would happen, and why it is real and of substance. */
    readonly effect: string;
    /** How disclosing this very information leads to it. */
    readonly cause: string;
}
/** The chain from disclosure to danger for a person, which section 38 asks for in place of harm to an interest. */
interface Danger {
    readonly to: string;
    /** The danger, beyond worry or stress. */
    readonly of: string;
    readonly cause: string;
}
/** The opinion that section 36 rests on. Dated before it is relied on. */
interface Opinion {
    /** The post of the qualified person. */
    readonly by: string;
    readonly on: IsoDate;
    /** What the opinion says. */
    readonly text: string;
}
/** Both sides of the public interest, and why one outweighs the other in this case. */
interface Balance {
    readonly forDisclosure: readonly [string, ...string[]];
    readonly against: readonly [string, ...string[]];
    readonly conclusion: string;
}
interface NoHarm {
    readonly likelihood?: never;
    readonly harm?: never;
    readonly danger?: never;
    readonly opinion?: never;
}
interface NoBalance {
    readonly publicInterest?: never;
}
interface Weighed {
    readonly publicInterest: Balance;
}
/** Authorities differ on whether there is a balance: neither giving one nor leaving it out is wrong. */
interface MayBeWeighed {
    readonly publicInterest?: Balance;
}
type OnPurpose = 's31(1)(g)' | 's31(1)(h)' | 's31(1)(i)';
type ClassId = Exclude<ExemptionOn<'class'>, 's21(1)'>;
/** Shows prejudice. */
interface ShowsHarm extends Weighed {
    readonly likelihood: Likelihood;
    readonly harm: Harm;
    readonly danger?: never;
    readonly opinion?: never;
}
interface ShowsDanger extends Weighed {
    readonly likelihood: Likelihood;
    readonly danger: Danger;
    readonly harm?: never;
    readonly opinion?: never;
}
interface ShowsOpinion extends Weighed {
    readonly likelihood: Likelihood;
    readonly opinion: Opinion;
    readonly harm?: never;
    readonly danger?: never;
}
/**
 * Says why the information is of the class, or why exemption is required: no harm is shown, and none may be claimed.
 */
interface SaysWhy extends NoHarm {
    readonly why: string;
}
/**
 * Reliance on one exemption for one piece of information. Its type asks for what the exemption asks for: a chain of
 * harm and its likelihood for prejudice, danger for section 38, an opinion for section 36, nothing of the kind for a
 * class; and both sides of the public interest for every qualified one. Section 21 is an answer of its own
 * (`accessibleElsewhere`).
 */
type Claim = ({
    readonly exemption: Exclude<ExemptionOn<'prejudice'>, OnPurpose>;
} & ShowsHarm) | ({
    readonly exemption: OnPurpose;
    readonly purposes: readonly [PurposeId, ...PurposeId[]];
    readonly functionOf: string;
} & ShowsHarm) | ({
    readonly exemption: ExemptionOn<'endanger'>;
} & ShowsDanger) | ({
    readonly exemption: ExemptionOn<'opinion'>;
} & ShowsOpinion) | ({
    readonly exemption: Extract<ClassId | ExemptionOn<'required'>, QualifiedId>;
} & SaysWhy & Weighed) | ({
    readonly exemption: Extract<ClassId | ExemptionOn<'required'>, AbsoluteId>;
} & SaysWhy & NoBalance);
type NeitherOn<B extends Basis> = NonNullable<{
    [Id in ExemptionId]: Limbs[Id] extends {
        readonly basis: B;
    } ? Limbs[Id]['neither'] : never;
}[ExemptionId]>;
type WhyNeither = NeitherOn<'class' | 'required'>;
/**
 * Reliance on a provision to neither confirm nor deny. The harm is that of confirming or denying itself, and it has a
 * balance of its own.
 */
type NeitherClaim = ({
    readonly neither: NeitherOn<'prejudice'>;
} & ShowsHarm) | ({
    readonly neither: NeitherOn<'endanger'>;
} & ShowsDanger) | ({
    readonly neither: NeitherOn<'opinion'>;
} & ShowsOpinion) | ({
    readonly neither: Extract<WhyNeither, QualifiedNeitherId>;
} & SaysWhy & Weighed) | ({
    readonly neither: ContestedNeitherId;
} & SaysWhy & MayBeWeighed) | ({
    readonly neither: Exclude<WhyNeither, QualifiedNeitherId | ContestedNeitherId>;
} & SaysWhy & NoBalance);
type ExceptionOn<Key extends 'status' | 'basis', Value> = {
    [Id in ExceptionId]: ExceptionLimbs[Id] extends {
        readonly [K in Key]: Value;
    } ? Id : never;
}[ExceptionId];
type Unfinished = 'reg12(4)(d)';
/**
 * Reliance on one exception of the Environmental Information Regulations. Under every exception of regulation 12 the
 * public interest is weighed, with a presumption of disclosure; for regulation 12(5) the letter says how disclosure
 * would adversely affect the interest; for 12(4)(d) who is preparing the material and until when, as far as known.
 */
type ExceptionClaim = ({
    readonly exception: ExceptionOn<'basis', 'adverseEffect'>;
    readonly adverseEffect: string;
} & SaysWhy & Weighed) | ({
    readonly exception: Unfinished;
    readonly completion: {
        readonly by?: string;
        readonly on?: IsoDate;
    };
} & SaysWhy & Weighed) | ({
    readonly exception: Exclude<ExceptionOn<'status', 'qualified'>, ExceptionOn<'basis', 'adverseEffect'> | Unfinished>;
} & SaysWhy & Weighed) | ({
    readonly exception: Exclude<ExceptionId, ExceptionOn<'status', 'qualified'>>;
} & SaysWhy & MayBeWeighed);
/** Reliance on a provision of the Regulations to leave it open whether information is held: `reg12(6)`. */
type ExceptionNeitherClaim = {
    readonly neither: ExceptionNeitherId;
} & SaysWhy & MayBeWeighed;

/** A question as it was put, and the number under which it is answered. */
interface Asked {
    readonly question: string;
    readonly asked: string;
}
/**
 * The answer to one question. Confirming that information is held and neither confirming nor denying exclude each other
 * for the same information: one answer is one or the other. One notice may hold both, for different questions.
 */
type Answer = Asked & ({
    readonly outcome: 'disclosed';
    readonly information: string;
} | {
    readonly outcome: 'notHeld';
    readonly remark?: string;
}
/** Section 21: exactly this answer stands at this place. Never for what is withheld. */
 | {
    readonly outcome: 'accessibleElsewhere';
    readonly url: string;
    readonly place: string;
    readonly checkedOn: IsoDate;
}
/** Held, and withheld: `information` says what, without giving it away; `instead` what is given in its place. */
 | {
    readonly outcome: 'withheld';
    readonly information: string;
    readonly claims: readonly [Claim, ...Claim[]] | readonly [ExceptionClaim, ...ExceptionClaim[]];
    readonly instead?: string;
} | {
    readonly outcome: 'neitherConfirmNorDeny';
    readonly claims: readonly [NeitherClaim, ...NeitherClaim[]] | readonly [ExceptionNeitherClaim, ...ExceptionNeitherClaim[]];
    readonly information?: never;
    readonly instead?: never;
    readonly held?: never;
}
/** Section 17(2): the exemption is engaged, the public interest is still being weighed. */
 | {
    readonly outcome: 'pending';
    readonly information: string;
    readonly exemptions: readonly [QualifiedProvisionId, ...QualifiedProvisionId[]];
    readonly why: string;
    readonly decisionBy: IsoDate;
}
/** Section 12, with the advice that goes with it (section 16). */
 | {
    readonly outcome: 'costLimit';
    readonly estimate: CostEstimate;
    readonly held: 'held' | 'notHeld' | 'notDetermined';
    readonly advice: string;
    /** Section 12(4): the requests that were added up with this one. */
    readonly addedUp?: readonly [string, ...string[]];
}
/** Section 14(2). */
 | {
    readonly outcome: 'repeated';
    readonly earlier: {
        readonly reference: string;
        readonly compliedOn: IsoDate;
    };
    readonly why: string;
}
/** Section 14(1). */
 | {
    readonly outcome: 'vexatious';
    readonly why: string;
});
type Outcome = Answer['outcome'];
/**
 * Where the applicant can ask for a review. It is optional under the Act, but a notice has to say whether there is one.
 */
type ReviewRoute = {
    readonly offered: true;
    readonly how: string;
    readonly withinWorkingDays: number;
} | {
    readonly offered: false;
};
/**
 * Standing reasoning that a notice draws on, annexed in full. It supports the reasons for this request; it cannot stand
 * in for them.
 */
interface Annex {
    readonly title: string;
    readonly passages: readonly string[];
}
/** What an authority decided about one request, with everything that a notice has to say. */
interface RefusalDecision {
    readonly authority: string;
    /** Left out, the Act. Under the Regulations claims name exceptions. */
    readonly regime?: Regime;
    readonly reference: string;
    readonly receivedOn: IsoDate;
    readonly sentOn: IsoDate;
    /** The post of the person who decided: a decision is a person's, whatever proposed it. */
    readonly decidedBy: string;
    /** The day on which that person decided. */
    readonly decidedOn: IsoDate;
    /** EIR: the day on which the applicant was told that up to 40 working days are needed. */
    readonly extendedOn?: IsoDate;
    readonly answers: readonly [Answer, ...Answer[]];
    readonly review: ReviewRoute;
    /** Advice and assistance (section 16) for the request as a whole. */
    readonly advice?: string;
    readonly annex?: Annex;
    /** Left out, the regulator on the day of the notice. */
    readonly regulator?: Regulator;
}

/** Parts of an answer that may stand in a letter without having been told. */
declare const unreadParts: readonly ["reasons", "likelihood", "chain", "opinion", "forDisclosure", "against", "conclusion", "advice", "link", "decisionBy", "earlier", "completion"];
/** A part of an answer that may stand in a letter without having been told. */
type UnreadPart = (typeof unreadParts)[number];

/** Where an answer is said to be published, and how well that fits the question. */
interface NoticeLink {
    readonly url: string;
    /** Where on the page. */
    readonly place?: string;
    readonly checkedOn?: IsoDate;
    /** The period that the published answer is about, and the one asked about, where they are known. */
    readonly period?: {
        readonly published: string;
        readonly asked: string;
    };
    readonly covers?: 'whole' | 'part';
    /** False where this applicant cannot get at it: no access, or not in a usable form. */
    readonly reachable?: boolean;
    /** What is known to be wrong with what is published there: totals that disagree, cells to be confirmed. */
    readonly faults?: readonly string[];
}
/** What a notice says to one question. Built by `composeRefusal`, or filled in from a letter. */
interface NoticeAnswer {
    readonly question: string;
    readonly asked?: string;
    readonly outcome: Outcome;
    /** The words of the letter for this question. */
    readonly text: string;
    /** Provisions as cited: `s31(1)(a)`, `s31`, `s12(1)`. */
    readonly provisions: readonly string[];
    /** Why each provision applies to this very information. */
    readonly reasons?: readonly string[];
    readonly likelihood?: Likelihood;
    /** True where the harm or danger is traced from this information to what would happen. */
    readonly chain?: boolean;
    readonly opinion?: {
        readonly by?: string;
        readonly on?: IsoDate;
    };
    readonly forDisclosure?: readonly string[];
    readonly against?: readonly string[];
    readonly conclusion?: string;
    /** Where factors of several exemptions are added up: whether each exemption covers all of the information. */
    readonly addsUp?: {
        readonly sameInformation: boolean;
    };
    readonly decisionBy?: IsoDate;
    readonly link?: NoticeLink;
    readonly earlier?: {
        readonly sameRequester: boolean;
        readonly complied: boolean;
        readonly reference?: string;
    };
    readonly advice?: string;
    /** Places where the authority itself has published the same information. */
    readonly published?: readonly string[];
    /** True where the incident asked about is public already. */
    readonly alreadyPublic?: boolean;
    /** True where the information was looked for and is not recorded. */
    readonly recorded?: boolean;
    /** The cost that the notice states, against the limit that it cites, in pence. */
    readonly cost?: StatedCost;
    /** Regulation 12(4)(d): who is preparing the information, and when it is expected to be finished. */
    readonly completion?: {
        readonly by?: string;
        readonly on?: IsoDate;
    };
    /**
     * Parts that whoever filled this in could not tell from the letter: they may be there, and nothing is said of their
     * absence.
     */
    readonly unread?: readonly UnreadPart[];
}
/** What a notice states of cost. `requests` are those that were added up with this one (section 12(4)). */
interface StatedCost {
    readonly pence: number;
    readonly limitPence: number;
    readonly requests?: readonly string[];
}
/** A refusal notice as data: what `checkRefusal` reads. */
interface RefusalNotice {
    /**
     * Left out, the Act. A notice under the Scottish Act (`FOISA`) is read and checked; none is written here. One under
     * the Environmental Information (Scotland) Regulations (`EISR`) is read, and held to no law.
     */
    readonly regime?: 'FOIA' | 'EIR' | 'FOISA' | 'EISR';
    readonly reference?: string;
    readonly receivedOn?: IsoDate;
    /** The day that the request bears, where the notice gives no day of receipt. */
    readonly requestedOn?: IsoDate;
    readonly sentOn?: IsoDate;
    /** EIR: the day on which the applicant was told that complexity and volume need up to 40 working days. */
    readonly extendedOn?: IsoDate;
    /**
     * Left out, the twentieth working day after receipt; under the EIR the fortieth, where the time was extended within
     * those twenty.
     */
    readonly dueOn?: IsoDate | null;
    /** The post of whoever decided. */
    readonly decidedBy?: string;
    readonly decidedOn?: IsoDate;
    /** The questions as they were asked, attachments included. */
    readonly questions?: readonly string[];
    readonly answers: readonly NoticeAnswer[];
    readonly review?: {
        readonly offered: boolean;
        readonly how?: string;
    };
    readonly complaint?: {
        readonly name: string;
        readonly how: readonly string[];
    };
    readonly advice?: string;
    /** Files that came with the request. */
    readonly requestAttachments?: readonly {
        readonly name: string;
        readonly read: boolean;
    }[];
    /** Files that go out with the notice. */
    readonly attachments?: readonly {
        readonly name: string;
        readonly checkedForHiddenData?: boolean;
    }[];
}

/** What a letter of this kind says, and a reading may not have found. */
type LetterElement = 'authority' | 'reference' | 'received' | 'sent' | 'lastDay' | 'asked' | 'answer' | 'decidedBy' | 'review' | 'complaint';
/**
 * Under which law a letter answers: `EISR` is the Environmental Information (Scotland) Regulations 2004, which are told
 * apart and not modelled.
 */
type LetterLaw = 'FOIA' | 'EIR' | 'FOISA' | 'EISR';
/** A letter as it was read. */
interface LetterReading {
    readonly law: LetterLaw;
    /** Who answers, as the letter names the body; left out where it was not told. */
    readonly authority?: string;
    /** What it says, for `checkRefusal`. Names of persons are not kept. */
    readonly notice: RefusalNotice;
    /** Where each part stands: pointers into `notice`. */
    readonly places: ReadonlyMap<JsonPointer, Location>;
    /** Numbers of questions that are put, and to which no answer was told. */
    readonly unanswered: readonly string[];
    /** What was not recognised, in words: it may be there. */
    readonly notRecognised: readonly {
        readonly element: LetterElement;
        readonly why: string;
    }[];
}
/**
 * Reads a letter that answers a request for information, from any reader of `@imt/tables`: when it came and was
 * answered, what was asked and decided question by question, under which provisions and why, the public interest, cost,
 * advice and the routes onward. What it makes of it is a `RefusalNotice` for `checkRefusal`, with the place of each
 * part. It does not say whether a source is such a letter: the plugin `foi()` does.
 *
 * What it could not tell is not taken for missing: parts of an answer are listed as `unread`, and others as
 * `notRecognised`.
 *
 * @param source - a file as its reader saw it
 * @throws {TypeError} when it is no source
 * @example
 * ```ts
 * const text = (line: number, words: string) => ({
 *   kind: 'paragraph' as const,
 *   text: words,
 *   location: { kind: 'text' as const, source: 'letter.txt', line, column: 1 },
 * })
 * const { notice } = readLetter({
 *   name: 'letter.txt',
 *   kind: 'text',
 *   blocks: [
 *     text(1, 'Date: 12 November 2026'),
 *     text(3, 'We received your request on 5 October 2026.'),
 *     text(5, 'We hold this information. It is exempt under section 42(1).'),
 *   ],
 * })
 * notice.receivedOn // => '2026-10-05'
 * notice.answers.map(({ outcome, provisions }) => [outcome, ...provisions]) // => [['withheld', 's42(1)']]
 * ```
 */
declare const readLetter: (source: Source) => LetterReading;

/** What a sentence of a letter on a request may be about. */
declare const statementKinds: readonly ["day", "terms", "needed", "help", "time", "closes", "closed", "amount", "chargedFor", "staffTime", "payment", "schedule", "complexity", "volume", "publicInterest", "moreTime", "held", "to", "reach", "consent", "given", "exception", "review", "regulator", "outcome"];
type StatementAbout = (typeof statementKinds)[number];

/** What a letter on a request does that refuses nothing in it. */
declare const requestLetterKinds: readonly ["disclosure", "acknowledgement", "clarification", "fees", "extension", "transfer", "reviewAcknowledgement", "reviewOutcome", "closed"];
type PublishedLetterKind = (typeof requestLetterKinds)[number];
/** Something that such a letter says. */
interface LetterStatement {
    readonly about: StatementAbout;
    /** The sentence that says it. */
    readonly words: string;
    /** The day that it names for what it says. */
    readonly day?: IsoDate;
}
/** A letter on a request that refuses nothing: an answer in full, an acknowledgement, a fees notice and their kind. */
interface PublishedRequestLetter extends OwnFields {
    readonly kind: PublishedLetterKind;
    readonly law: LetterLaw;
    /** Who writes, as the letter names the body. */
    readonly authority?: string;
    readonly reference?: string;
    /** The day on which the request was received; of letters on a review, the request for it. */
    readonly receivedOn?: IsoDate;
    /** The day that the request bears, where none of its receipt is told. */
    readonly requestedOn?: IsoDate;
    readonly sentOn?: IsoDate;
    /** True where something moved the last day, and the letter does not say to which. */
    readonly isMoved?: boolean;
    /** Numbers of questions that are put, and to which no answer was told. */
    readonly unanswered?: readonly string[];
    /** Files that go with it, as it names them. */
    readonly attachments?: readonly string[];
    readonly says: readonly LetterStatement[];
    /** True where it states counts of requests that were not read as figures. */
    readonly hasCounts?: boolean;
}

/** Why time did not run, or more was taken: clarification starts it again, a fee stops it. */
type StopReason = 'clarification' | 'fee' | 'publicInterest' | 'complexity';
/** What became of one question. */
type AnswerState = 'disclosed' | 'partly' | 'withheld' | 'neitherConfirmNorDeny' | 'notHeld' | 's21' | 's22' | 's12' | 's14' | 'clarify';
/** The answer to one question of a request, as it was published. */
interface LogAnswer extends OwnFields {
    readonly question: string;
    readonly state: AnswerState;
    readonly provisions?: readonly string[];
    readonly text?: string;
    readonly links?: readonly string[];
    /** The day or period that the answer is true for. */
    readonly validAsAt?: string;
}
/**
 * One entry of a disclosure log, every date as published. Nobody is named in it: there is no place for a requester, and
 * `requesterKey` is forbidden, so that a private entry cannot pass for a public one.
 */
interface LogEntry extends OwnFields {
    readonly reference?: string;
    readonly title?: string;
    readonly receivedOn?: string;
    /** The first of the working days that are counted: the one after receipt. */
    readonly firstWorkingDay?: string;
    readonly respondedOn?: string;
    readonly publishedOn?: string;
    /** The last day as the authority worked it out. */
    readonly dueOn?: string;
    /** Whether the answer was in time, as the authority says. */
    readonly onTime?: string;
    readonly regime?: string;
    readonly category?: string;
    /** The body that was asked, in a list of requests to several that somebody else keeps. */
    readonly authority?: string;
    /** A kind of requester, such as "company": never a name. */
    readonly requesterType?: string;
    readonly request?: string;
    readonly response?: string;
    readonly outcome?: string;
    /** How far the request has come, where a log says that apart from its outcome. */
    readonly status?: string;
    /** The exemptions and other provisions named, as published. */
    readonly provisions?: string;
    readonly publicInterest?: string;
    readonly attachments?: string;
    readonly clock?: readonly {
        readonly from: string;
        readonly to?: string;
        readonly why: StopReason;
        readonly exemption?: string;
    }[];
    readonly answers?: readonly LogAnswer[];
    readonly review?: {
        readonly requestedOn?: string;
        readonly outcome?: string;
    };
    readonly regulator?: {
        readonly reference?: string;
        readonly outcome?: string;
    };
    readonly supersedes?: string;
    readonly supersededBy?: string;
    readonly requesterKey?: never;
}
declare const withoutKey: z.ZodObject<{
    reference: z.ZodExactOptional<z.ZodString>;
    title: z.ZodExactOptional<z.ZodString>;
    receivedOn: z.ZodExactOptional<z.ZodString>;
    firstWorkingDay: z.ZodExactOptional<z.ZodString>;
    respondedOn: z.ZodExactOptional<z.ZodString>;
    publishedOn: z.ZodExactOptional<z.ZodString>;
    dueOn: z.ZodExactOptional<z.ZodString>;
    onTime: z.ZodExactOptional<z.ZodString>;
    regime: z.ZodExactOptional<z.ZodString>;
    category: z.ZodExactOptional<z.ZodString>;
    authority: z.ZodExactOptional<z.ZodString>;
    requesterType: z.ZodExactOptional<z.ZodString>;
    request: z.ZodExactOptional<z.ZodString>;
    response: z.ZodExactOptional<z.ZodString>;
    outcome: z.ZodExactOptional<z.ZodString>;
    status: z.ZodExactOptional<z.ZodString>;
    provisions: z.ZodExactOptional<z.ZodString>;
    publicInterest: z.ZodExactOptional<z.ZodString>;
    attachments: z.ZodExactOptional<z.ZodString>;
    clock: z.ZodExactOptional<_imt_core.ListSchema<z.ZodObject<{
        from: z.ZodString;
        to: z.ZodExactOptional<z.ZodString>;
        why: z.ZodEnum<{
            clarification: "clarification";
            fee: "fee";
            publicInterest: "publicInterest";
            complexity: "complexity";
        }>;
        exemption: z.ZodExactOptional<z.ZodString>;
    }, z.core.$strip>>>;
    answers: z.ZodExactOptional<_imt_core.ListSchema<z.ZodObject<{
        question: z.ZodString;
        state: z.ZodEnum<{
            disclosed: "disclosed";
            partly: "partly";
            withheld: "withheld";
            neitherConfirmNorDeny: "neitherConfirmNorDeny";
            notHeld: "notHeld";
            s21: "s21";
            s22: "s22";
            s12: "s12";
            s14: "s14";
            clarify: "clarify";
        }>;
        provisions: z.ZodExactOptional<_imt_core.ListSchema<z.ZodString>>;
        text: z.ZodExactOptional<z.ZodString>;
        links: z.ZodExactOptional<_imt_core.ListSchema<z.ZodString>>;
        validAsAt: z.ZodExactOptional<z.ZodString>;
        own: z.ZodExactOptional<z.ZodType<Readonly<Record<string, unknown>>, Readonly<Record<string, unknown>>>>;
    }, z.core.$strip>>>;
    review: z.ZodExactOptional<z.ZodObject<{
        requestedOn: z.ZodExactOptional<z.ZodString>;
        outcome: z.ZodExactOptional<z.ZodString>;
    }, z.core.$strip>>;
    regulator: z.ZodExactOptional<z.ZodObject<{
        reference: z.ZodExactOptional<z.ZodString>;
        outcome: z.ZodExactOptional<z.ZodString>;
    }, z.core.$strip>>;
    supersedes: z.ZodExactOptional<z.ZodString>;
    supersededBy: z.ZodExactOptional<z.ZodString>;
    requesterKey: z.ZodExactOptional<z.ZodType<never, never, z.core.$ZodTypeInternals<never, never>>>;
    own: z.ZodExactOptional<z.ZodType<Readonly<Record<string, unknown>>, Readonly<Record<string, unknown>>>>;
}, z.core.$strip>;
/** Schema of one entry, as published. */
declare const logEntrySchema: ObjectSchema<(typeof withoutKey)['shape'], LogEntry>;

/**
 * A disclosure log: its entries in the order published, and the headings of columns that were left out because they
 * name people.
 */
interface DisclosureLog extends OwnFields {
    readonly entries: readonly LogEntry[];
    /** Headings only. What stood under them is not kept. */
    readonly leftOut?: readonly string[];
    /** What the table has no column for: that an entry says nothing of it says nothing of the request. */
    readonly notShown?: readonly NotShown[];
}
/** What a log may leave out of all its entries. */
type NotShown = 'respondedOn' | 'provisions';
/** Counts that an authority publishes about its requests over a period. */
interface PublishedStatistics extends OwnFields {
    readonly period?: string;
    readonly received?: number;
    readonly answered?: number;
    readonly onTime?: number;
    readonly late?: number;
    readonly open?: number;
    readonly grantedInFull?: number;
    readonly partlyWithheld?: number;
    readonly withheldInFull?: number;
    readonly notHeld?: number;
    readonly other?: number;
    /** As published: `88%`, `87.5 %`. */
    readonly onTimePercent?: string;
}
/** The unannotated schema, for the type test. */
declare const disclosureLog: z.ZodObject<{
    entries: _imt_core.ListSchema<_imt_core.TypedObject<{
        reference: z.ZodExactOptional<z.ZodString>;
        title: z.ZodExactOptional<z.ZodString>;
        receivedOn: z.ZodExactOptional<z.ZodString>;
        firstWorkingDay: z.ZodExactOptional<z.ZodString>;
        respondedOn: z.ZodExactOptional<z.ZodString>;
        publishedOn: z.ZodExactOptional<z.ZodString>;
        dueOn: z.ZodExactOptional<z.ZodString>;
        onTime: z.ZodExactOptional<z.ZodString>;
        regime: z.ZodExactOptional<z.ZodString>;
        category: z.ZodExactOptional<z.ZodString>;
        authority: z.ZodExactOptional<z.ZodString>;
        requesterType: z.ZodExactOptional<z.ZodString>;
        request: z.ZodExactOptional<z.ZodString>;
        response: z.ZodExactOptional<z.ZodString>;
        outcome: z.ZodExactOptional<z.ZodString>;
        status: z.ZodExactOptional<z.ZodString>;
        provisions: z.ZodExactOptional<z.ZodString>;
        publicInterest: z.ZodExactOptional<z.ZodString>;
        attachments: z.ZodExactOptional<z.ZodString>;
        clock: z.ZodExactOptional<_imt_core.ListSchema<z.ZodObject<{
            from: z.ZodString;
            to: z.ZodExactOptional<z.ZodString>;
            why: z.ZodEnum<{
                clarification: "clarification";
                fee: "fee";
                publicInterest: "publicInterest";
                complexity: "complexity";
            }>;
            exemption: z.ZodExactOptional<z.ZodString>;
        }, z.core.$strip>>>;
        answers: z.ZodExactOptional<_imt_core.ListSchema<z.ZodObject<{
            question: z.ZodString;
            state: z.ZodEnum<{
                disclosed: "disclosed";
                partly: "partly";
                withheld: "withheld";
                neitherConfirmNorDeny: "neitherConfirmNorDeny";
                notHeld: "notHeld";
                s21: "s21";
                s22: "s22";
                s12: "s12";
                s14: "s14";
                clarify: "clarify";
            }>;
            provisions: z.ZodExactOptional<_imt_core.ListSchema<z.ZodString>>;
            text: z.ZodExactOptional<z.ZodString>;
            links: z.ZodExactOptional<_imt_core.ListSchema<z.ZodString>>;
            validAsAt: z.ZodExactOptional<z.ZodString>;
            own: z.ZodExactOptional<z.ZodType<Readonly<Record<string, unknown>>, Readonly<Record<string, unknown>>>>;
        }, z.core.$strip>>>;
        review: z.ZodExactOptional<z.ZodObject<{
            requestedOn: z.ZodExactOptional<z.ZodString>;
            outcome: z.ZodExactOptional<z.ZodString>;
        }, z.core.$strip>>;
        regulator: z.ZodExactOptional<z.ZodObject<{
            reference: z.ZodExactOptional<z.ZodString>;
            outcome: z.ZodExactOptional<z.ZodString>;
        }, z.core.$strip>>;
        supersedes: z.ZodExactOptional<z.ZodString>;
        supersededBy: z.ZodExactOptional<z.ZodString>;
        requesterKey: z.ZodExactOptional<z.ZodType<never, never, z.core.$ZodTypeInternals<never, never>>>;
        own: z.ZodExactOptional<z.ZodType<Readonly<Record<string, unknown>>, Readonly<Record<string, unknown>>>>;
    }, _imt_core.Keys<LogEntry>, _imt_core.Keys<LogEntry>>>;
    leftOut: z.ZodExactOptional<_imt_core.ListSchema<z.ZodString>>;
    notShown: z.ZodExactOptional<_imt_core.ListSchema<z.ZodEnum<{
        provisions: "provisions";
        respondedOn: "respondedOn";
    }>>>;
    own: z.ZodExactOptional<z.ZodType<Readonly<Record<string, unknown>>, Readonly<Record<string, unknown>>>>;
}, z.core.$strip>;
/** The unannotated schema, for the type test. */
declare const publishedStatistics: z.ZodObject<{
    period: z.ZodExactOptional<z.ZodString>;
    received: z.ZodExactOptional<z.ZodInt>;
    answered: z.ZodExactOptional<z.ZodInt>;
    onTime: z.ZodExactOptional<z.ZodInt>;
    late: z.ZodExactOptional<z.ZodInt>;
    open: z.ZodExactOptional<z.ZodInt>;
    grantedInFull: z.ZodExactOptional<z.ZodInt>;
    partlyWithheld: z.ZodExactOptional<z.ZodInt>;
    withheldInFull: z.ZodExactOptional<z.ZodInt>;
    notHeld: z.ZodExactOptional<z.ZodInt>;
    other: z.ZodExactOptional<z.ZodInt>;
    onTimePercent: z.ZodExactOptional<z.ZodString>;
    own: z.ZodExactOptional<z.ZodType<Readonly<Record<string, unknown>>, Readonly<Record<string, unknown>>>>;
}, z.core.$strip>;
/** Schema of a disclosure log, as published. */
declare const disclosureLogSchema: ObjectSchema<(typeof disclosureLog)['shape'], DisclosureLog>;
/** Schema of published compliance statistics. */
declare const publishedStatisticsSchema: ObjectSchema<(typeof publishedStatistics)['shape'], PublishedStatistics>;

/** One cell: a count, a share, or a count with its share; words where it is neither; nothing where the row is cut. */
interface StatisticsCell extends OwnFields {
    readonly count?: Figure;
    readonly percent?: Figure;
    /** What stands where a figure would. */
    readonly words?: string;
}
/** One row: its label, and one cell for each column of figures. */
interface StatisticsRow extends OwnFields {
    readonly label: string;
    readonly cells: readonly StatisticsCell[];
}
/** A table of counts and shares of requests, by period or by law. */
interface StatisticsTable extends OwnFields {
    readonly title?: string;
    /** What stands over the labels, such as `Quarter`. */
    readonly corner?: string;
    /** The headings of the columns of figures, as published. */
    readonly columns: readonly string[];
    readonly rows: readonly StatisticsRow[];
}
interface StatisticsTableInput extends Omit<StatisticsTable, 'rows'> {
    readonly rows: readonly (Omit<StatisticsRow, 'cells'> & {
        readonly cells: readonly (Omit<StatisticsCell, 'count' | 'percent'> & {
            readonly count?: FigureInput;
            readonly percent?: FigureInput;
        })[];
    })[];
}

/** A class of information that a page sets out. */
interface PublishedClass extends OwnFields {
    /** Which of the seven classes of the model publication scheme it is: `2`. */
    readonly number: string;
    /** Its title as published. */
    readonly title: string;
}
/** A publication scheme as a page sets it out, by classes of information. */
interface PublishedScheme extends OwnFields {
    /** The classes that the page names, each once, in the order published. */
    readonly classes: readonly PublishedClass[];
}

/** What a page says of how requests are made and answered. */
interface ProcedureStatement extends OwnFields {
    /** True where the page names the Scottish Act, and not the Act of 2000. */
    readonly isScottish?: boolean;
    /** The sentences that say something of it, as published. */
    readonly passages: readonly string[];
}

/** A letter that answers a request, as it was read: what `checkRefusal` looks at, and what was not recognised. */
interface PublishedLetter extends OwnFields {
    readonly law: LetterLaw;
    /** Who answers, as the letter names the body. */
    readonly authority?: string;
    readonly notice: RefusalNotice;
    /** Numbers of questions that are put, and to which no answer was told. */
    readonly unanswered?: readonly string[];
    /** Parts that were not told: they may be there. */
    readonly notRecognised?: readonly LetterElement[];
    /** True where it states counts of requests that were not read as figures. */
    readonly hasCounts?: boolean;
}

/**
 * A published position on requests of one kind: what is refused, under what, why, and where to complain. Texts stand as
 * published.
 */
interface StandingStatement extends OwnFields {
    readonly heading?: string;
    /**
     * What it is by its words: the refusal of a request, a letter with one, a position on requests to come, or a scheme
     * that says what is published. Left out where its heading says what it is.
     */
    readonly kind?: StatementKind;
    /** The days that a letter names, as published: when the request came, and when the letter was sent. */
    readonly receivedOn?: string;
    readonly sentOn?: string;
    /** The wording, a paragraph or list item each, in the order published. */
    readonly passages: readonly string[];
    /** The passages that cite the exemptions relied on. */
    readonly exemptions: readonly string[];
    /** Where to ask for a review: addresses, telephone numbers, e-mail. */
    readonly reviewContact: readonly string[];
    /** Where to appeal after that: the regulator's name, address and telephone numbers. */
    readonly appealContact: readonly string[];
}
/** What a statement that was known by its words is. */
type StatementKind = 'refusal' | 'letter' | 'position' | 'scheme';
/** The unannotated schema, for the type test. */
declare const standingStatement: z.ZodObject<{
    heading: z.ZodExactOptional<z.ZodString>;
    kind: z.ZodExactOptional<z.ZodEnum<{
        refusal: "refusal";
        scheme: "scheme";
        position: "position";
        letter: "letter";
    }>>;
    receivedOn: z.ZodExactOptional<z.ZodString>;
    sentOn: z.ZodExactOptional<z.ZodString>;
    passages: _imt_core.ListSchema<z.ZodString>;
    exemptions: _imt_core.ListSchema<z.ZodString>;
    reviewContact: _imt_core.ListSchema<z.ZodString>;
    appealContact: _imt_core.ListSchema<z.ZodString>;
    own: z.ZodExactOptional<z.ZodType<Readonly<Record<string, unknown>>, Readonly<Record<string, unknown>>>>;
}, z.core.$strip>;
/** Schema of a standing statement, as published. */
declare const standingStatementSchema: ObjectSchema<(typeof standingStatement)['shape'], StandingStatement>;

/** What a publication says about Freedom of Information: each part as it was published, or left out. */
interface Foi extends OwnFields {
    /** A published position on requests of one kind, such as cyber security. */
    readonly standing?: StandingStatement;
    /** What a page says of how requests are made and answered. */
    readonly procedure?: ProcedureStatement;
    /** A publication scheme, by its classes of information. */
    readonly scheme?: PublishedScheme;
    /** Letters that answer requests and refuse something, as they were read. */
    readonly letters?: readonly PublishedLetter[];
    /** Letters on requests that refuse nothing: answers in full, acknowledgements, fees notices and their kind. */
    readonly requestLetters?: readonly PublishedRequestLetter[];
    /** The disclosure log: requests and what became of them. */
    readonly log?: DisclosureLog;
    /** Counts that the authority publishes about its requests. */
    readonly statistics?: PublishedStatistics;
    /** Tables of such counts, by period, by law or by outcome. */
    readonly statisticsTables?: readonly StatisticsTable[];
}
interface FoiInput extends Omit<Foi, 'statisticsTables'> {
    readonly statisticsTables?: readonly StatisticsTableInput[];
}
declare const parts: z.ZodObject<{
    standing: z.ZodExactOptional<_imt_core.TypedObject<{
        heading: z.ZodExactOptional<z.ZodString>;
        kind: z.ZodExactOptional<z.ZodEnum<{
            refusal: "refusal";
            scheme: "scheme";
            position: "position";
            letter: "letter";
        }>>;
        receivedOn: z.ZodExactOptional<z.ZodString>;
        sentOn: z.ZodExactOptional<z.ZodString>;
        passages: _imt_core.ListSchema<z.ZodString>;
        exemptions: _imt_core.ListSchema<z.ZodString>;
        reviewContact: _imt_core.ListSchema<z.ZodString>;
        appealContact: _imt_core.ListSchema<z.ZodString>;
        own: z.ZodExactOptional<z.ZodType<Readonly<Record<string, unknown>>, Readonly<Record<string, unknown>>>>;
    }, _imt_core.Keys<StandingStatement>, _imt_core.Keys<StandingStatement>>>;
    procedure: z.ZodExactOptional<_imt_core.TypedObject<{
        isScottish: z.ZodExactOptional<z.ZodBoolean>;
        passages: _imt_core.ListSchema<z.ZodString>;
        own: z.ZodExactOptional<z.ZodType<Readonly<Record<string, unknown>>, Readonly<Record<string, unknown>>>>;
    }, _imt_core.Keys<ProcedureStatement>, _imt_core.Keys<ProcedureStatement>>>;
    scheme: z.ZodExactOptional<_imt_core.TypedObject<{
        classes: _imt_core.ListSchema<z.ZodObject<{
            number: z.ZodString;
            title: z.ZodString;
            own: z.ZodExactOptional<z.ZodType<Readonly<Record<string, unknown>>, Readonly<Record<string, unknown>>>>;
        }, z.core.$strip>>;
        own: z.ZodExactOptional<z.ZodType<Readonly<Record<string, unknown>>, Readonly<Record<string, unknown>>>>;
    }, _imt_core.Keys<PublishedScheme>, _imt_core.Keys<PublishedScheme>>>;
    letters: z.ZodExactOptional<_imt_core.ListSchema<_imt_core.TypedObject<{
        law: z.ZodEnum<{
            FOIA: "FOIA";
            EIR: "EIR";
            FOISA: "FOISA";
            EISR: "EISR";
        }>;
        authority: z.ZodExactOptional<z.ZodString>;
        notice: z.ZodType<RefusalNotice, RefusalNotice, z.core.$ZodTypeInternals<RefusalNotice, RefusalNotice>>;
        unanswered: z.ZodExactOptional<_imt_core.ListSchema<z.ZodString>>;
        notRecognised: z.ZodExactOptional<_imt_core.ListSchema<z.ZodEnum<{
            reference: "reference";
            authority: "authority";
            review: "review";
            received: "received";
            asked: "asked";
            sent: "sent";
            answer: "answer";
            complaint: "complaint";
            lastDay: "lastDay";
            decidedBy: "decidedBy";
        }>>>;
        hasCounts: z.ZodExactOptional<z.ZodBoolean>;
        own: z.ZodExactOptional<z.ZodType<Readonly<Record<string, unknown>>, Readonly<Record<string, unknown>>>>;
    }, _imt_core.Keys<PublishedLetter>, _imt_core.Keys<PublishedLetter>>>>;
    requestLetters: z.ZodExactOptional<_imt_core.ListSchema<_imt_core.TypedObject<{
        kind: z.ZodEnum<{
            clarification: "clarification";
            transfer: "transfer";
            disclosure: "disclosure";
            extension: "extension";
            closed: "closed";
            acknowledgement: "acknowledgement";
            fees: "fees";
            reviewAcknowledgement: "reviewAcknowledgement";
            reviewOutcome: "reviewOutcome";
        }>;
        law: z.ZodEnum<{
            FOIA: "FOIA";
            EIR: "EIR";
            FOISA: "FOISA";
            EISR: "EISR";
        }>;
        authority: z.ZodExactOptional<z.ZodString>;
        reference: z.ZodExactOptional<z.ZodString>;
        receivedOn: z.ZodExactOptional<z.ZodType<`${number}-${number}-${number}`, `${number}-${number}-${number}`, z.core.$ZodTypeInternals<`${number}-${number}-${number}`, `${number}-${number}-${number}`>>>;
        requestedOn: z.ZodExactOptional<z.ZodType<`${number}-${number}-${number}`, `${number}-${number}-${number}`, z.core.$ZodTypeInternals<`${number}-${number}-${number}`, `${number}-${number}-${number}`>>>;
        sentOn: z.ZodExactOptional<z.ZodType<`${number}-${number}-${number}`, `${number}-${number}-${number}`, z.core.$ZodTypeInternals<`${number}-${number}-${number}`, `${number}-${number}-${number}`>>>;
        isMoved: z.ZodExactOptional<z.ZodBoolean>;
        unanswered: z.ZodExactOptional<_imt_core.ListSchema<z.ZodString>>;
        attachments: z.ZodExactOptional<_imt_core.ListSchema<z.ZodString>>;
        says: _imt_core.ListSchema<z.ZodType<LetterStatement, LetterStatement, z.core.$ZodTypeInternals<LetterStatement, LetterStatement>>>;
        hasCounts: z.ZodExactOptional<z.ZodBoolean>;
        own: z.ZodExactOptional<z.ZodType<Readonly<Record<string, unknown>>, Readonly<Record<string, unknown>>>>;
    }, _imt_core.Keys<PublishedRequestLetter>, _imt_core.Keys<PublishedRequestLetter>>>>;
    log: z.ZodExactOptional<_imt_core.TypedObject<{
        entries: _imt_core.ListSchema<_imt_core.TypedObject<{
            reference: z.ZodExactOptional<z.ZodString>;
            title: z.ZodExactOptional<z.ZodString>;
            receivedOn: z.ZodExactOptional<z.ZodString>;
            firstWorkingDay: z.ZodExactOptional<z.ZodString>;
            respondedOn: z.ZodExactOptional<z.ZodString>;
            publishedOn: z.ZodExactOptional<z.ZodString>;
            dueOn: z.ZodExactOptional<z.ZodString>;
            onTime: z.ZodExactOptional<z.ZodString>;
            regime: z.ZodExactOptional<z.ZodString>;
            category: z.ZodExactOptional<z.ZodString>;
            authority: z.ZodExactOptional<z.ZodString>;
            requesterType: z.ZodExactOptional<z.ZodString>;
            request: z.ZodExactOptional<z.ZodString>;
            response: z.ZodExactOptional<z.ZodString>;
            outcome: z.ZodExactOptional<z.ZodString>;
            status: z.ZodExactOptional<z.ZodString>;
            provisions: z.ZodExactOptional<z.ZodString>;
            publicInterest: z.ZodExactOptional<z.ZodString>;
            attachments: z.ZodExactOptional<z.ZodString>;
            clock: z.ZodExactOptional<_imt_core.ListSchema<z.ZodObject<{
                from: z.ZodString;
                to: z.ZodExactOptional<z.ZodString>;
                why: z.ZodEnum<{
                    clarification: "clarification";
                    fee: "fee";
                    publicInterest: "publicInterest";
                    complexity: "complexity";
                }>;
                exemption: z.ZodExactOptional<z.ZodString>;
            }, z.core.$strip>>>;
            answers: z.ZodExactOptional<_imt_core.ListSchema<z.ZodObject<{
                question: z.ZodString;
                state: z.ZodEnum<{
                    disclosed: "disclosed";
                    partly: "partly";
                    withheld: "withheld";
                    neitherConfirmNorDeny: "neitherConfirmNorDeny";
                    notHeld: "notHeld";
                    s21: "s21";
                    s22: "s22";
                    s12: "s12";
                    s14: "s14";
                    clarify: "clarify";
                }>;
                provisions: z.ZodExactOptional<_imt_core.ListSchema<z.ZodString>>;
                text: z.ZodExactOptional<z.ZodString>;
                links: z.ZodExactOptional<_imt_core.ListSchema<z.ZodString>>;
                validAsAt: z.ZodExactOptional<z.ZodString>;
                own: z.ZodExactOptional<z.ZodType<Readonly<Record<string, unknown>>, Readonly<Record<string, unknown>>>>;
            }, z.core.$strip>>>;
            review: z.ZodExactOptional<z.ZodObject<{
                requestedOn: z.ZodExactOptional<z.ZodString>;
                outcome: z.ZodExactOptional<z.ZodString>;
            }, z.core.$strip>>;
            regulator: z.ZodExactOptional<z.ZodObject<{
                reference: z.ZodExactOptional<z.ZodString>;
                outcome: z.ZodExactOptional<z.ZodString>;
            }, z.core.$strip>>;
            supersedes: z.ZodExactOptional<z.ZodString>;
            supersededBy: z.ZodExactOptional<z.ZodString>;
            requesterKey: z.ZodExactOptional<z.ZodType<never, never, z.core.$ZodTypeInternals<never, never>>>;
            own: z.ZodExactOptional<z.ZodType<Readonly<Record<string, unknown>>, Readonly<Record<string, unknown>>>>;
        }, _imt_core.Keys<LogEntry>, _imt_core.Keys<LogEntry>>>;
        leftOut: z.ZodExactOptional<_imt_core.ListSchema<z.ZodString>>;
        notShown: z.ZodExactOptional<_imt_core.ListSchema<z.ZodEnum<{
            provisions: "provisions";
            respondedOn: "respondedOn";
        }>>>;
        own: z.ZodExactOptional<z.ZodType<Readonly<Record<string, unknown>>, Readonly<Record<string, unknown>>>>;
    }, _imt_core.Keys<DisclosureLog>, _imt_core.Keys<DisclosureLog>>>;
    statistics: z.ZodExactOptional<_imt_core.TypedObject<{
        period: z.ZodExactOptional<z.ZodString>;
        received: z.ZodExactOptional<z.ZodInt>;
        answered: z.ZodExactOptional<z.ZodInt>;
        onTime: z.ZodExactOptional<z.ZodInt>;
        late: z.ZodExactOptional<z.ZodInt>;
        open: z.ZodExactOptional<z.ZodInt>;
        grantedInFull: z.ZodExactOptional<z.ZodInt>;
        partlyWithheld: z.ZodExactOptional<z.ZodInt>;
        withheldInFull: z.ZodExactOptional<z.ZodInt>;
        notHeld: z.ZodExactOptional<z.ZodInt>;
        other: z.ZodExactOptional<z.ZodInt>;
        onTimePercent: z.ZodExactOptional<z.ZodString>;
        own: z.ZodExactOptional<z.ZodType<Readonly<Record<string, unknown>>, Readonly<Record<string, unknown>>>>;
    }, _imt_core.Keys<PublishedStatistics>, _imt_core.Keys<PublishedStatistics>>>;
    statisticsTables: z.ZodExactOptional<_imt_core.ListSchema<_imt_core.TypedObject<{
        title: z.ZodExactOptional<z.ZodString>;
        corner: z.ZodExactOptional<z.ZodString>;
        columns: _imt_core.ListSchema<z.ZodString>;
        rows: _imt_core.ListSchema<z.ZodObject<{
            label: z.ZodString;
            cells: _imt_core.ListSchema<z.ZodObject<{
                count: z.ZodExactOptional<z.ZodType<_imt_core.Figure, _imt_core.FigureInput, z.core.$ZodTypeInternals<_imt_core.Figure, _imt_core.FigureInput>>>;
                percent: z.ZodExactOptional<z.ZodType<_imt_core.Figure, _imt_core.FigureInput, z.core.$ZodTypeInternals<_imt_core.Figure, _imt_core.FigureInput>>>;
                words: z.ZodExactOptional<z.ZodString>;
                own: z.ZodExactOptional<z.ZodType<Readonly<Record<string, unknown>>, Readonly<Record<string, unknown>>>>;
            }, z.core.$strip>>;
            own: z.ZodExactOptional<z.ZodType<Readonly<Record<string, unknown>>, Readonly<Record<string, unknown>>>>;
        }, z.core.$strip>>;
        own: z.ZodExactOptional<z.ZodType<Readonly<Record<string, unknown>>, Readonly<Record<string, unknown>>>>;
    }, _imt_core.Keys<StatisticsTable>, _imt_core.Keys<StatisticsTableInput>>>>;
    own: z.ZodExactOptional<z.ZodType<Readonly<Record<string, unknown>>, Readonly<Record<string, unknown>>>>;
}, z.core.$strip>;
/** Schema of the Freedom of Information section. */
declare const foiSchema: ObjectSchema<(typeof parts)['shape'], Foi, FoiInput>;
/** The token by which a rule says that it reads the Freedom of Information section. */
declare const foiSection: Section<'foi', typeof foiSchema>;

/** The Freedom of Information plugin: standing statements, letters, the disclosure log and statistics of requests. */
interface FoiPlugin extends Plugin<'foi', typeof foiSchema, FoiCode> {
}
/** Settings of the Freedom of Information plugin. */
interface FoiOptions {
    /** Headings of a body's own, each with the known heading that it stands for. */
    readonly headings?: OwnHeadings;
}
/**
 * Returns the Freedom of Information plugin.
 *
 * @param options - which headings of a body's own stand for known ones
 * @throws {ModelError} "core/bad-plugin" when one is to stand for a heading that none of its tables has
 */
declare const foi: (options?: FoiOptions) => FoiPlugin;

/**
 * The exemptions of the Freedom of Information (Scotland) Act 2002 as they are cited: read and told apart, no letter is
 * written under it. Which are absolute says its section 2(2). Its section 18 lets an authority neither confirm nor deny
 * under the sections it lists; for personal data since 2013. `substantialPrejudice`: would, or would be likely to,
 * prejudice substantially. `substantialInhibition`: the same of free and frank advice and views.
 */
declare const scottishLimbs: {
    readonly 's25(1)': {
        readonly status: "absolute";
        readonly basis: "class";
        readonly neither: null;
    };
    readonly 's26(a)': {
        readonly status: "absolute";
        readonly basis: "class";
        readonly neither: null;
    };
    readonly 's26(b)': {
        readonly status: "absolute";
        readonly basis: "class";
        readonly neither: null;
    };
    readonly 's26(c)': {
        readonly status: "absolute";
        readonly basis: "class";
        readonly neither: null;
    };
    readonly 's27(1)': {
        readonly status: "qualified";
        readonly basis: "class";
        readonly neither: null;
    };
    readonly 's27(2)': {
        readonly status: "qualified";
        readonly basis: "substantialPrejudice";
        readonly neither: null;
    };
    readonly 's28(1)': {
        readonly status: "qualified";
        readonly basis: "substantialPrejudice";
        readonly neither: "s18(1)";
    };
    readonly 's29(1)(a)': {
        readonly status: "qualified";
        readonly basis: "class";
        readonly neither: "s18(1)";
    };
    readonly 's29(1)(b)': {
        readonly status: "qualified";
        readonly basis: "class";
        readonly neither: "s18(1)";
    };
    readonly 's29(1)(c)': {
        readonly status: "qualified";
        readonly basis: "class";
        readonly neither: "s18(1)";
    };
    readonly 's29(1)(d)': {
        readonly status: "qualified";
        readonly basis: "class";
        readonly neither: "s18(1)";
    };
    readonly 's30(a)': {
        readonly status: "qualified";
        readonly basis: "substantialPrejudice";
        readonly neither: "s18(1)";
    };
    readonly 's30(b)(i)': {
        readonly status: "qualified";
        readonly basis: "substantialInhibition";
        readonly neither: "s18(1)";
    };
    readonly 's30(b)(ii)': {
        readonly status: "qualified";
        readonly basis: "substantialInhibition";
        readonly neither: "s18(1)";
    };
    readonly 's30(c)': {
        readonly status: "qualified";
        readonly basis: "substantialPrejudice";
        readonly neither: "s18(1)";
    };
    readonly 's31(1)': {
        readonly status: "qualified";
        readonly basis: "required";
        readonly neither: "s18(1)";
    };
    readonly 's31(4)': {
        readonly status: "qualified";
        readonly basis: "substantialPrejudice";
        readonly neither: "s18(1)";
    };
    readonly 's32(1)(a)': {
        readonly status: "qualified";
        readonly basis: "substantialPrejudice";
        readonly neither: "s18(1)";
    };
    readonly 's32(1)(b)': {
        readonly status: "qualified";
        readonly basis: "class";
        readonly neither: "s18(1)";
    };
    readonly 's33(1)(a)': {
        readonly status: "qualified";
        readonly basis: "class";
        readonly neither: "s18(1)";
    };
    readonly 's33(1)(b)': {
        readonly status: "qualified";
        readonly basis: "substantialPrejudice";
        readonly neither: "s18(1)";
    };
    readonly 's33(2)(a)': {
        readonly status: "qualified";
        readonly basis: "substantialPrejudice";
        readonly neither: "s18(1)";
    };
    readonly 's33(2)(b)': {
        readonly status: "qualified";
        readonly basis: "substantialPrejudice";
        readonly neither: "s18(1)";
    };
    readonly 's34(1)': {
        readonly status: "qualified";
        readonly basis: "class";
        readonly neither: "s18(1)";
    };
    readonly 's34(2)': {
        readonly status: "qualified";
        readonly basis: "class";
        readonly neither: "s18(1)";
    };
    readonly 's34(3)': {
        readonly status: "qualified";
        readonly basis: "class";
        readonly neither: "s18(1)";
    };
    readonly 's34(4)': {
        readonly status: "qualified";
        readonly basis: "class";
        readonly neither: "s18(1)";
    };
    readonly 's35(1)(a)': {
        readonly status: "qualified";
        readonly basis: "substantialPrejudice";
        readonly neither: "s18(1)";
    };
    readonly 's35(1)(b)': {
        readonly status: "qualified";
        readonly basis: "substantialPrejudice";
        readonly neither: "s18(1)";
    };
    readonly 's35(1)(c)': {
        readonly status: "qualified";
        readonly basis: "substantialPrejudice";
        readonly neither: "s18(1)";
    };
    readonly 's35(1)(d)': {
        readonly status: "qualified";
        readonly basis: "substantialPrejudice";
        readonly neither: "s18(1)";
    };
    readonly 's35(1)(e)': {
        readonly status: "qualified";
        readonly basis: "substantialPrejudice";
        readonly neither: "s18(1)";
    };
    readonly 's35(1)(f)': {
        readonly status: "qualified";
        readonly basis: "substantialPrejudice";
        readonly neither: "s18(1)";
    };
    readonly 's35(1)(g)': {
        readonly status: "qualified";
        readonly basis: "substantialPrejudice";
        readonly neither: "s18(1)";
    };
    readonly 's35(1)(h)': {
        readonly status: "qualified";
        readonly basis: "substantialPrejudice";
        readonly neither: "s18(1)";
    };
    readonly 's36(1)': {
        readonly status: "qualified";
        readonly basis: "class";
        readonly neither: null;
    };
    readonly 's36(2)': {
        readonly status: "absolute";
        readonly basis: "class";
        readonly neither: null;
    };
    readonly 's37(1)(a)': {
        readonly status: "absolute";
        readonly basis: "class";
        readonly neither: null;
    };
    readonly 's37(1)(b)': {
        readonly status: "absolute";
        readonly basis: "class";
        readonly neither: null;
    };
    readonly 's38(1)(a)': {
        readonly status: "absolute";
        readonly basis: "class";
        readonly neither: "s18(1)";
    };
    readonly 's38(1)(b)+(2A)': {
        readonly status: "absolute";
        readonly basis: "class";
        readonly neither: "s18(1)";
    };
    readonly 's38(1)(b)+(2B)': {
        readonly status: "qualified";
        readonly basis: "class";
        readonly neither: "s18(1)";
    };
    readonly 's38(1)(b)+(3A)': {
        readonly status: "qualified";
        readonly basis: "class";
        readonly neither: "s18(1)";
    };
    readonly 's38(1)(c)': {
        readonly status: "absolute";
        readonly basis: "class";
        readonly neither: "s18(1)";
    };
    readonly 's38(1)(d)': {
        readonly status: "absolute";
        readonly basis: "class";
        readonly neither: "s18(1)";
    };
    readonly 's39(1)': {
        readonly status: "qualified";
        readonly basis: "endanger";
        readonly neither: "s18(1)";
    };
    readonly 's39(2)': {
        readonly status: "qualified";
        readonly basis: "class";
        readonly neither: null;
    };
    readonly 's40(a)': {
        readonly status: "qualified";
        readonly basis: "substantialPrejudice";
        readonly neither: null;
    };
    readonly 's40(b)': {
        readonly status: "qualified";
        readonly basis: "substantialPrejudice";
        readonly neither: null;
    };
    readonly 's41(a)': {
        readonly status: "qualified";
        readonly basis: "class";
        readonly neither: "s18(1)";
    };
    readonly 's41(b)': {
        readonly status: "qualified";
        readonly basis: "class";
        readonly neither: "s18(1)";
    };
};

/**
 * An exemption of the Freedom of Information (Scotland) Act 2002 as it is cited: `s30(b)(ii)`. Its numbers mean
 * something else in the Act of 2000: the law always stands beside them.
 */
type ScottishExemptionId = keyof typeof scottishLimbs;
/** One exemption of the Scottish Act. */
interface ScottishExemption extends Limb {
    readonly id: ScottishExemptionId;
    readonly law: 'FOISA';
}

/** A limb of any of the laws. The law stands beside it: numbers of the two Acts mean different things. */
type LimbId = ExemptionId | ExceptionId | ScottishExemptionId;

/**
 * Reasons not to comply, or to wait, that are no exemptions: none of them is absolute or qualified, and none has a
 * public interest test.
 */
type GroundId = 's1(3)' | 's8' | 's9' | 's12(1)' | 's12(2)' | 's14(1)' | 's14(2)' | 'notHeld';
/** The same in the Regulations. Burden and vexation are an exception there: regulation 12(4)(b). */
type EirGroundId = 'reg6(1)(b)' | 'reg8' | 'reg9(2)' | 'reg10';
/** The same in the Scottish Act: the numbers agree with those of the Act of 2000, but for section 17 (not held). */
type ScottishGroundId = 's1(3)' | 's8' | 's9' | 's12(1)' | 's14(1)' | 's14(2)' | 's17(1)';
interface Ground {
    readonly id: GroundId | EirGroundId | ScottishGroundId;
    readonly law: Law;
    readonly title: string;
    readonly kind: 'refusal' | 'wait' | 'validity' | 'outcome';
    /** The notice that has to be given, if any. */
    readonly notice: 's17(5)' | 's16(4)' | 's16(5)' | null;
    readonly summary: string;
    readonly cautions: readonly string[];
    /** The version of the text that was read; null where it was not read. */
    readonly textAsAt: IsoDate | null;
    readonly citation: Citation;
}

/**
 * What a provision that is neither an exemption nor a ground is for. `duty`: what an answer performs. `notice`: what a
 * notice must say. `time`: when. `purpose`: what an exemption refers to. `route`: review, regulator and tribunal.
 */
type OtherRole = 'duty' | 'notice' | 'time' | 'purpose' | 'route' | 'scheme' | 'balance';
/** A provision that letters cite beside the exemptions. */
interface OtherProvision {
    readonly role: OtherRole;
    /** What it is about, in our words. */
    readonly about: string;
    /** The version of the text that was read; null where it was not read. */
    readonly textAsAt: IsoDate | null;
    readonly citation: Citation;
}

/** Whether the public interest is weighed under what was cited. `open`: its limbs differ, and one has to be named. */
type CitedStatus = LimbStatus | 'open';
/**
 * How a citation meets the catalogue. `exact`: it names one limb. `inside`: it goes deeper than a limb, or is cut
 * differently, and comes to the limb that holds it. `open`: it leaves open which of several is meant.
 */
type CitedMatch = 'exact' | 'inside' | 'open';
/** The limbs that a citation comes to, by whether the public interest is weighed under them. */
type LimbsByStatus = {
    readonly [S in LimbStatus]: readonly string[];
};
interface CitedLimbs<L extends Limb> {
    readonly law: Law;
    readonly limbs: readonly L[];
    /** True where one limb is meant. */
    readonly exact: boolean;
    readonly match: CitedMatch;
    readonly status: CitedStatus;
    /** The limbs that decide, where the status is open. */
    readonly byStatus: LimbsByStatus;
    /** True for a number that the law had until 25 May 2018: right in a letter of that time, out of date in one since. */
    readonly former: boolean;
}
/** What a citation in a letter comes to. */
type Cited<L extends Limb = Limb> = 
/**
 * A limb of the catalogue; several, where a section was cited without one, or section 40(2) without its condition.
 */
(CitedLimbs<L> & {
    readonly kind: 'exemption';
})
/** A provision to neither confirm nor deny; its status is its own, not that of the limbs it serves. */
 | (CitedLimbs<L> & {
    readonly kind: 'neither';
}) | {
    readonly kind: 'ground';
    readonly law: Law;
    readonly ground: GroundId | EirGroundId | ScottishGroundId;
}
/** Another provision that letters cite: duties, purposes, the regulator's powers. `is` says what for, where known. */
 | {
    readonly kind: 'other';
    readonly law: Law;
    readonly is: OtherProvision | null;
}
/** No such provision in the law. */
 | {
    readonly kind: 'unknown';
    readonly law: Law;
};
/**
 * Returns what a citation comes to in the catalogue: a limb, every limb it leaves open, a provision to neither confirm
 * nor deny, a ground that is no exemption, another provision, or nothing in the law. A citation that goes deeper than
 * the catalogue, or is cut differently, comes to the limb that holds it.
 *
 * @param id - a citation in short form: `s31(1)(a)`, `s31`, `s40(2)`, `s12(1)`, `reg12(5)(e)`; `citedProvisions` gives
 *   it from a letter
 * @param law - whose section it is; left out, the Act of 2000, or the Regulations where the citation begins with `reg`
 * @throws {TypeError} when `id` is no text, or there is no such law
 * @example
 * ```ts
 * const cited = lookUp('s31(1)(a)')
 * 'exact' in cited && cited.exact // => true
 * const whole = lookUp('s38')
 * 'limbs' in whole && whole.limbs.map(({ id }) => id) // => ['s38(1)(a)', 's38(1)(b)']
 * const data = lookUp('s40(2)')
 * 'status' in data && data.status // => 'open'
 * 'byStatus' in data && data.byStatus.absolute // => ['s40(2)+(3A)(a)', 's40(2)+(3A)(b)']
 * const deeper = lookUp('s30(1)(a)(i)')
 * 'limbs' in deeper && deeper.limbs.map(({ id }) => id) // => ['s30(1)(a)']
 * lookUp('s31(3)').kind // => 'neither'
 * lookUp('reg12(5)(e)').kind // => 'exemption'
 * lookUp('s30(b)(ii)', 'FOISA').kind // => 'exemption'
 * lookUp('s99').kind // => 'unknown'
 * ```
 * @see Freedom of Information Act 2000, https://www.legislation.gov.uk/ukpga/2000/36/contents
 */
declare const lookUp: (id: string, law?: Law) => Cited;
/**
 * Returns whether the public interest is weighed under what was cited: `open` where its limbs differ, `contested` where
 * authorities do; null for what is no exemption.
 *
 * @param id - a citation in short form, as `lookUp` takes it
 * @param law - whose section it is, as `lookUp` takes it
 * @throws {TypeError} when `id` is no text, or there is no such law
 * @example
 * ```ts
 * statusOf('s31(1)(a)') // => 'qualified'
 * statusOf('s40(2)') // => 'open'
 * statusOf('s40(5B)(a)(i)') // => 'contested'
 * statusOf('s12(1)') // => null
 * ```
 * @see Freedom of Information Act 2000 s.2(3), https://www.legislation.gov.uk/ukpga/2000/36/section/2
 */
declare const statusOf: (id: string, law?: Law) => CitedStatus | null;

/** A provision that a text cites: `section 31.-(1)(a)` gives `s31(1)(a)`. */
interface CitedProvision {
    /** The words that cite it, as published but for runs of white space. */
    readonly text: string;
    /** Where these words stand in the text that was given. */
    readonly at: {
        readonly from: number;
        readonly to: number;
    };
    /** Whose provision it is; null for another law, which `act` names. */
    readonly law: Law | null;
    /** The name of the other law or document, where it is one and has a name; else null. */
    readonly act: string | null;
    /** Section number. */
    readonly section: number;
    /** Short form: `s38`, `s21(1)`, `s38(1)(b)`, `s36(2)(b)(ii)`, `s40(2)+(3A)(a)`, `reg12(5)(e)`. */
    readonly id: string;
    /** What it comes to in the catalogue; `otherLaw` for a provision of another law. */
    readonly kind: Cited['kind'] | 'otherLaw';
    /**
     * Whether it names one limb, lies inside one, leaves open which is meant, or belongs to another law; null where the
     * law has no such provision.
     */
    readonly match: CitedMatch | 'otherLaw' | null;
    /** Whether the public interest is weighed; null for what is no exemption. */
    readonly status: CitedStatus | null;
    /** True for a number that the law had until 25 May 2018. */
    readonly former: boolean;
    /** The limbs of the catalogue that it names, or leaves open. */
    readonly limbs: readonly LimbId[];
}
/** How a text is read. */
interface CitationOptions {
    /**
     * Whose section is meant where the text does not say: left out, the Act of 2000, or the Scottish Act where the text
     * names only that.
     */
    readonly law?: Law;
    /** True under a heading that says exemptions, where a number is a section without the word: `40(2)`. */
    readonly bareNumbers?: boolean;
    /** True to give the provisions of other laws too, as `otherLaw`. */
    readonly otherLaws?: boolean;
}
/**
 * Returns the provisions that a text cites, of the Freedom of Information Act, the Environmental Information
 * Regulations and the Scottish Act, a limb each, in the order they stand, with what they come to in the catalogue and
 * where they stand. A list is read to its end, a range is spelled out; a provision of another law is left out unless
 * it is asked for, and no number is cut in half.
 *
 * @param text - a passage as published
 * @param options - whose section is meant, whether numbers alone count, whether other laws are given
 * @throws {TypeError} when it is no text, or the options have a part of another name
 * @example
 * ```ts
 * citedProvisions('section 38-(1) (a) and (b)').map((cited) => cited.id) // => ['s38(1)(a)', 's38(1)(b)']
 * citedProvisions('s.36(2)(b)(i) and (ii)').map((cited) => cited.id) // => ['s36(2)(b)(i)', 's36(2)(b)(ii)']
 * citedProvisions('Sections 31(1)(a) and 43(2)').map((cited) => cited.id) // => ['s31(1)(a)', 's43(2)']
 * citedProvisions('section 40(2) by virtue of section 40(3A)(a)')[0]?.id // => 's40(2)+(3A)(a)'
 * citedProvisions('regulation 12(5)(e)')[0]?.law // => 'EIR'
 * citedProvisions('40(2), 43', { bareNumbers: true }).map((cited) => cited.match) // => ['open', 'open']
 * citedProvisions('section 99')[0]?.kind // => 'unknown'
 * citedProvisions('section 994 of the Companies Act 2006') // => []
 * citedProvisions('section 994 of the Companies Act 2006', { otherLaws: true })[0]?.act // => 'Companies Act 2006'
 * ```
 */
declare const citedProvisions: (text: string, options?: CitationOptions) => readonly CitedProvision[];

type ClockCode = 'receipt-missing' | 'received-twice' | 'event-before-receipt' | 'event-out-of-order' | 'event-without-cause' | 'pause-after-answer' | 'clarification-sought-late' | 'fees-notice-late' | 'fees-notice-again' | 'fee-paid-late' | 'fee-unpaid' | 'extension-not-available' | 'extension-late' | 'extension-doubtful' | 'extension-notice-incomplete' | 'hold-stops-nothing' | 'tribunal-calendars-differ' | 'receipt-conventions-differ' | 'contested-day' | 'holiday-proclaimed-mid-clock';
/** Everything that can be odd about the course of a request, by the short names that its findings had before. */
declare const clockCatalogue: {
    readonly [N in ClockCode]: CallRule<`foi/${N}`>;
};

type AnswerCode = 'confirm-and-neither' | 'neither-implausible' | 'not-held-or-exempt' | 'question-unaddressed' | 'blanket' | 'motive' | 'overreach' | 'contradicts-published' | 'overshare' | 'environmental' | 'personal-data';
/** What is said of the words of an answer, and of what was asked. */
declare const answers: {
    readonly [N in AnswerCode]: CallRule<`foi/${N}`>;
};

type ElementCode = 'exemption-missing' | 'reason-missing' | 'estimate-missing' | 'pending-not-qualified' | 'balance-missing' | 'public-interest-one-sided' | 'review-missing' | 'complaint-missing' | 'notice-late' | 'advice-missing' | 'days-contradict' | 'decision-day-late' | 'estimate-within-limit' | 'completion-missing';
/** What section 17 asks of a notice, the last day included, and the advice of section 16. */
declare const elements: {
    readonly [N in ElementCode]: CallRule<`foi/${N}`>;
};

type ProvisionCode = 'limb-missing' | 'not-open-to-trusts' | 'danger-not-shown' | 'procedure-missing' | 'likelihood-missing' | 's21-for-withheld' | 's14-not-available' | 'added-up-beyond-common';
/** A provision that letters name and the Act does not have: the short name is older than that of the rule on logs. */
declare const unknown: CallRule<'foi/notice-provision-unknown'>;
/** What is said of the provisions relied on, and what each of them asks for. */
declare const provisions: {
    readonly [N in ProvisionCode]: CallRule<`foi/${N}`>;
} & {
    readonly 'provision-unknown': typeof unknown;
};

type SurroundingsCode = 'law-not-modelled' | 'published-stale' | 'published-inconsistent' | 'link-not-exact' | 'link-covers-part' | 'link-not-reachable' | 'routes-stale' | 'hidden-data' | 'attachment-unread' | 'decision-not-a-persons';
/** What is said of pages that a notice points to, and of what goes out or came in with it. */
declare const surroundings: {
    readonly [N in SurroundingsCode]: CallRule<`foi/${N}`>;
};

/** Everything that can be amiss with a refusal notice, by the short names that its findings had before. */
declare const refusalCatalogue: typeof elements & typeof provisions & typeof answers & typeof surroundings;

/**
 * Every code that `checkRefusal`, `composeRefusal` and `clock` report: what it means, its level and its sources. A
 * check of a publication reports none of them.
 *
 * @example
 * ```ts
 * callRules.find(({ code }) => code === 'foi/limb-missing')?.reportedBy // => ['checkRefusal', 'composeRefusal']
 * ```
 */
declare const callRules: readonly CallRule<FoiCallCode>[];
/** The codes of findings about letters and clocks. */
type FoiCallCode = (typeof refusalCatalogue)[keyof typeof refusalCatalogue]['code'] | (typeof clockCatalogue)[keyof typeof clockCatalogue]['code'];

/**
 * What is amiss with a letter or with the course of a request: a finding like those of a report. `at` points into what
 * was passed: `/answers/0/provisions`, `/events/2`.
 */
interface CallFinding extends Finding {
    readonly rule: FoiCallCode;
    /** @deprecated The short name from before there was a catalogue, such as `limb-missing`: use `rule`. */
    readonly code: string;
}

/** Something that happened to a request, on a day in the United Kingdom. */
type ClockEvent = 
/** The authority received the request: the day it arrived anywhere in the authority, not the day it was opened. */
{
    readonly type: 'received';
    readonly on: IsoDate;
}
/** The authority said that it needs more information to identify and locate what is asked for (s.1(3), reg. 9(2)). */
 | {
    readonly type: 'clarificationSought';
    readonly on: IsoDate;
} | {
    readonly type: 'clarificationReceived';
    readonly on: IsoDate;
}
/** The authority asked for a fee in writing (s.9, reg. 8). */
 | {
    readonly type: 'feesNoticeGiven';
    readonly on: IsoDate;
} | {
    readonly type: 'feeReceived';
    readonly on: IsoDate;
}
/**
 * The authority told the applicant that it takes more time to weigh the public interest. Only for a qualified
 * exemption, and it must be named. It is the notice under section 17(2) if it also says that no decision has been
 * reached and estimates when it will be: say so where it is known. `saysUndecided: false` or `decisionBy: null` says
 * that the notice lacks it.
 */
 | {
    readonly type: 'publicInterestExtended';
    readonly on: IsoDate;
    readonly exemption: QualifiedProvisionId;
    readonly saysUndecided?: boolean;
    /** The day that the notice estimates for the decision. */
    readonly decisionBy?: IsoDate | null;
}
/**
 * EIR only: the authority told the applicant that complexity and volume need up to 40 working days (reg. 7). Both are
 * needed: `complex: false` or `voluminous: false` says that the notice gives only the other.
 */
 | {
    readonly type: 'timeExtended';
    readonly on: IsoDate;
    readonly complex?: boolean;
    readonly voluminous?: boolean;
}
/** A refusal notice was given; the rest of the answer may follow. */
 | {
    readonly type: 'refusalNoticeGiven';
    readonly on: IsoDate;
}
/** Some of the answer was sent: the rest is due when it was. */
 | {
    readonly type: 'partResponded';
    readonly on: IsoDate;
}
/** The answer was sent: with all it had to say, refusals included. */
 | {
    readonly type: 'responded';
    readonly on: IsoDate;
}
/** The applicant took the request back: nothing is due any more. */
 | {
    readonly type: 'withdrawn';
    readonly on: IsoDate;
}
/** The request was closed because clarification or a fee never came. */
 | {
    readonly type: 'lapsed';
    readonly on: IsoDate;
}
/**
 * The whole request went to another authority, which holds the information, and the applicant was told (reg. 10, part
 * 3 of the Code). That authority's time runs from the day on which it received it.
 */
 | {
    readonly type: 'transferred';
    readonly on: IsoDate;
}
/** A label of the office: the law knows no hold, and time runs on. Clarification and fees are events of their own. */
 | {
    readonly type: 'onHold';
    readonly on: IsoDate;
} | {
    readonly type: 'resumed';
    readonly on: IsoDate;
}
/** The applicant asked for an internal review (FOIA), or made representations (EIR). */
 | {
    readonly type: 'reviewRequested';
    readonly on: IsoDate;
} | {
    readonly type: 'reviewAnswered';
    readonly on: IsoDate;
} | {
    readonly type: 'commissionerComplained';
    readonly on: IsoDate;
}
/**
 * The regulator sent its decision notice. `stepsWithin`: the calendar days it gives for the steps it orders, if any.
 */
 | {
    readonly type: 'decisionNoticeSent';
    readonly on: IsoDate;
    readonly stepsWithin?: number;
}
/** The appeal reached the tribunal. `by`: whose it is, the applicant's where it is left out. */
 | {
    readonly type: 'tribunalAppealed';
    readonly on: IsoDate;
    readonly by?: 'applicant' | 'authority';
};
type ClockEventType = ClockEvent['type'];

/** Where a time limit comes from: only the first two bind in law. */
type ObligationLevel = 'statute' | 'regulation' | 'code' | 'guidance';
type ObligationId = 'response' | 'refusalNotice' | 'publicInterestTarget' | 'feePayment' | 'reviewRequest' | 'review' | 'reviewLatest' | 'commissioner' | 'decisionSteps' | 'tribunal';
/** A day that was not counted, and every ground for it. */
interface SkippedClockDay {
    readonly date: IsoDate;
    readonly because: readonly {
        readonly reason: SkippedReason | 'feesNotice';
        readonly name: string;
        readonly divisions: readonly Division[];
        readonly firstListed?: IsoDate;
        readonly citation?: Citation;
    }[];
}
/** Something that is to be done by a day. */
interface Obligation {
    readonly id: ObligationId;
    readonly whose: 'authority' | 'applicant';
    /**
     * The last day. Null while clarification is outstanding or a fee is unpaid, when no time runs, and once the request
     * was withdrawn, lapsed or transferred.
     */
    readonly due: IsoDate | null;
    /** Until which hour of that day: `24:00`, midnight at its end; `17:00`, before five in the afternoon. */
    readonly until: '24:00' | '17:00';
    readonly level: ObligationLevel;
    /** The days that were not counted on the way, and why. Empty where calendar days count. */
    readonly skipped: readonly SkippedClockDay[];
    /** True where the date rests on holidays that are not known, or not yet proclaimed. */
    readonly provisional: boolean;
    /** Why it is provisional, or why there is no date. */
    readonly reason?: string;
    readonly citation: Citation;
    /** The version of the text that was read; null where it was not read, or has no version. */
    readonly textAsAt: IsoDate | null;
    /** The day it was done, when an event says so. */
    readonly met: IsoDate | null;
    /**
     * Working days (calendar days where those count) between the last day and the day it was done; 0 when in time, or
     * while the law sets no last day for what was still being weighed; null when not done.
     */
    readonly late: number | null;
    readonly remark?: string;
}
/** How a request stands by its events. */
type ClockState = 
/** No event says that it was received. */
'notReceived'
/** Time runs. */
 | 'running'
/** Clarification or a fee is awaited: no time runs. */
 | 'waiting'
/** Time runs, and some of it was answered. */
 | 'partAnswered' | 'answered' | 'withdrawn' | 'lapsed' | 'transferred';
/** When everything is due, and what is odd about the events. */
interface Clock {
    /**
     * The day that counting starts from, after clarification and by the chosen convention; null before a request was
     * received.
     */
    readonly receipt: IsoDate | null;
    readonly state: ClockState;
    readonly obligations: readonly Obligation[];
    /** What is odd about the events. */
    readonly findings: readonly CallFinding[];
    /** Keep it with the case: a holiday proclaimed later can change a running clock. */
    readonly calendar: {
        readonly label: string;
        readonly version: string;
    };
}

/** The other times that regulations under section 10(4) allow, by whom or what they are for. */
type Variation = 'maintainedSchool' | 'academy' | 'archive' | 'armedForces' | 'heldOverseas';

/** A request to be timed. */
interface ClockInput {
    readonly regime: ClockRegime;
    /** In the order in which they happened. */
    readonly events: readonly ClockEvent[];
    /**
     * When a request that arrives on a day that is not worked counts as received. `statute`, the default: that very day,
     * which gives the earlier, safe date. `code`: the next working day, as the Code of Practice has it.
     */
    readonly receipt?: 'statute' | 'code';
    /**
     * The day on which the request is looked at: shows a fee that is still unpaid after the time for it. Left out, the
     * last event shows it.
     */
    readonly asOf?: IsoDate;
    /**
     * Left out, the bank holidays of every part of the United Kingdom, as the Act and the Regulations count; Scotland's
     * under the Scottish Act.
     */
    readonly calendar?: Calendar;
    /**
     * Another time allowed by regulations under section 10(4): for schools, archives, the armed forces and information
     * held overseas. No NHS body has one, and none is worked out here: a named one is refused in words.
     */
    readonly variation?: Variation;
}
/**
 * Returns when everything about a request is due, whose duty or right it is, where the time limit comes from, which
 * days were not counted and why, and what is odd about the events. Clarification starts the count again; a fee only
 * stops it. Weighing the public interest leaves the day for the refusal notice where it is. Nothing is decided in
 * silence: events out of order are findings that name them, and dates beyond the known holidays are provisional.
 *
 * @param input - the regime, the events, the receipt convention, the day it is looked at and the calendar
 * @throws {TypeError} when the regime, the convention or a type of event does not exist, when something is missing, or
 *   when the input or an event has a part of another name
 * @throws {RangeError} when a day does not exist, or a variation is asked for that is not worked out here
 * @example
 * ```ts
 * const { obligations, receipt } = clock({ regime: 'FOIA', events: [{ type: 'received', on: '2026-11-20' }] })
 * receipt // => '2026-11-20'
 * obligations.map((o) => [o.id, o.due]) // => [['response', '2026-12-21'], ['refusalNotice', '2026-12-21']]
 * obligations[0]?.skipped.find((day) => day.date === '2026-11-30')?.because[0]?.divisions // => ['scotland']
 * ```
 * @see Freedom of Information Act 2000 s.10, https://www.legislation.gov.uk/ukpga/2000/36/section/10
 * @see Environmental Information Regulations 2004 regs 5 and 7, https://www.legislation.gov.uk/uksi/2004/3391
 */
declare const clock: (input: ClockInput) => Clock;

/** An obligation whose last day changes with the calendar. */
interface MovedObligation {
    readonly id: ObligationId;
    readonly was: IsoDate;
    readonly now: IsoDate;
    /** The days that the new calendar leaves out and the old one counted. */
    readonly because: readonly {
        readonly date: IsoDate;
        readonly name: string;
    }[];
}
/**
 * Returns the obligations of a request whose last day moves when the calendar changes: a holiday proclaimed while the
 * clock was running. Keep the calendar version with every case, so that this can be asked.
 *
 * @param input - the request, as `clock` takes it; its own `calendar` is the old one
 * @param calendar - the new calendar, such as `amendCalendar` gives
 * @example
 * ```ts
 * import { amendCalendar, ukBankHolidays } from '@imt/core'
 * const citation = { title: 'Invented proclamation', url: 'https://example.org/notice', verified: false }
 * const amended = amendCalendar(ukBankHolidays.union, [
 *   { change: 'add', date: '2027-06-07', name: 'Jubilee', citation },
 * ])
 * recalculated({ regime: 'FOIA', events: [{ type: 'received', on: '2027-05-20' }] }, amended)[0]
 * // => { id: 'response', was: '2027-06-18', now: '2027-06-21', because: [{ date: '2027-06-07', name: 'Jubilee' }] }
 * ```
 */
declare const recalculated: (input: ClockInput, calendar: Calendar) => readonly MovedObligation[];

/**
 * Returns the last day for answering a request: the twentieth working day following the day it was received. The day of
 * receipt never counts, whichever day of the week it is. It is the last day allowed, not the target: the duty is to
 * answer promptly. Pauses, clarification and extensions are the business of `clock`.
 *
 * @param received - the day the authority received the request, `YYYY-MM-DD`, weekends and holidays included
 * @param calendar - `ukBankHolidays.union`: the Act counts no day that is a bank holiday in any part of the United
 *   Kingdom
 * @returns the day, `YYYY-MM-DD`, and whether it is provisional, with the reason
 * @throws {TypeError} when `received` is no text, or `calendar` no calendar
 * @throws {RangeError} when `received` is not a day that exists
 * @example
 * ```ts
 * import { ukBankHolidays } from '@imt/core'
 * responseDue('2026-11-20', ukBankHolidays.union) // => { date: '2026-12-21', provisional: false }
 * responseDue('2025-12-24', ukBankHolidays.union).date // => '2026-01-27'
 * ```
 * @see Freedom of Information Act 2000 s.10(1) and (6), https://www.legislation.gov.uk/ukpga/2000/36/section/10
 */
declare const responseDue: (received: IsoDate, calendar: Calendar | WorkingDayCounter) => WorkingDay;

/** A request for one's own personal data. */
interface SubjectAccessInput {
    readonly receivedOn: IsoDate;
    /**
     * What the applicant was asked for, and when it came: proof of identity, a fee where one is allowed, or
     * clarification.
     */
    readonly awaited?: readonly {
        readonly what: 'identity' | 'fee' | 'clarification';
        readonly from: IsoDate;
        /** Left out while it has not come. */
        readonly to?: IsoDate;
    }[];
    /** The day on which the applicant was told that up to two more months are needed. */
    readonly extendedOn?: IsoDate;
    readonly answeredOn?: IsoDate;
    /** Left out, the bank holidays of England and Wales: fewer than the whole United Kingdom's, so the earlier day. */
    readonly calendar?: Calendar;
}
/** When a request for one's own data is due. */
interface SubjectAccessClock {
    /** The last day, until midnight at its end; null while something is awaited. */
    readonly due: IsoDate | null;
    /** The last day for telling of an extension: that of the first month. */
    readonly tellBy: IsoDate | null;
    /** Days after the last day; 0 in time, null where it was not answered or nothing is due. */
    readonly late: number | null;
    /**
     * Both readings of a time of waiting, on which commentary differs: the month begins afresh, or the days of waiting
     * are left out. `due` is the earlier.
     */
    readonly readings: {
        readonly afresh: IsoDate;
        readonly paused: IsoDate;
    } | null;
    /** What is odd, or to be known. */
    readonly remarks: readonly string[];
    /** True where the day rests on holidays that are not known yet. */
    readonly provisional: boolean;
    /** The version of the law that the day is worked out by. */
    readonly textAsAt: IsoDate;
    readonly citation: readonly Citation[];
}
/**
 * Returns when a request for one's own personal data is due: the corresponding day of the next month, counted from the
 * day of receipt, or the last day of a shorter month; on a day not worked, the next working day. An extension reaches
 * three months from the same first day, if the applicant was told within the first month. It is no request under the
 * Act, and stands in none of its statistics.
 *
 * @param input - the day of receipt, what was awaited, the extension, the answer and the calendar
 * @throws {TypeError} when the input is no object, or has a part of another name
 * @throws {RangeError} when a day does not exist
 * @example
 * ```ts
 * subjectAccessClock({ receivedOn: '2026-09-03' }).due // => '2026-10-05'
 * subjectAccessClock({ receivedOn: '2026-08-31' }).due // => '2026-09-30'
 * subjectAccessClock({ receivedOn: '2026-09-03', extendedOn: '2026-10-01' }).due // => '2026-12-03'
 * subjectAccessClock({ receivedOn: '2026-09-03', awaited: [{ what: 'identity', from: '2026-09-04' }] }).due // => null
 * ```
 * @see UK GDPR Art. 12(3) and 12A, https://www.legislation.gov.uk/eur/2016/679/article/12
 */
declare const subjectAccessClock: (input: SubjectAccessInput) => SubjectAccessClock;

/** What is known of how a request was made. The name itself is not asked for, and not kept. */
interface RequestForm {
    readonly inWriting?: boolean;
    readonly givesName?: boolean;
    readonly givesAddress?: boolean;
    readonly describesInformation?: boolean;
}
/** Whether a request meets section 8. */
interface RequestValidity {
    readonly valid: 'yes' | 'no' | 'cannotTell';
    /** What it lacks. */
    readonly lacks: readonly (keyof RequestForm)[];
    /** What is not known. */
    readonly unknown: readonly (keyof RequestForm)[];
    readonly citation: Citation;
}
/**
 * Returns whether a request meets section 8 of the Act: in writing, with the name of the applicant, an address for
 * correspondence, and a description of the information. A request that meets it has its twenty working days, whatever
 * it is called in the office: "business as usual" is a label. Under the Environmental Information Regulations a request
 * need not be in writing.
 *
 * @param form - what is known of it; left out, it is not known
 * @throws {TypeError} when it is no object, or has a part of another name
 * @example
 * ```ts
 * const form = { inWriting: true, givesName: true, givesAddress: true, describesInformation: true }
 * validRequest(form).valid // => 'yes'
 * validRequest({ ...form, givesName: false }).lacks // => ['givesName']
 * validRequest({ inWriting: true }).valid // => 'cannotTell'
 * ```
 * @see Freedom of Information Act 2000 s.8, https://www.legislation.gov.uk/ukpga/2000/36/section/8
 */
declare const validRequest: (form: RequestForm) => RequestValidity;

/**
 * The exceptions of the Environmental Information Regulations, in the form of `exemptions`: whether the public interest
 * is weighed (under every exception of regulation 12), what has to be shown, and what must be in place.
 *
 * @example
 * ```ts
 * exceptions['reg12(5)(e)'].status // => 'qualified'
 * exceptions['reg12(5)(e)'].test // => 'would adversely affect'
 * exceptions['reg12(5)(a)'].neither?.id // => 'reg12(6)'
 * exceptions['reg12(4)(d)'].prerequisites // => ['whoCompletesAndWhen']
 * ```
 * @see Environmental Information Regulations 2004 Part 3, https://www.legislation.gov.uk/uksi/2004/3391/part/3
 */
declare const exceptions: {
    readonly [Id in ExceptionId]: Exception;
};

/**
 * The catalogue of exemptions in Part II of the Act, a citable limb each: status, what has to be shown, the provision
 * to neither confirm nor deny, what must be in place first, and how far its text was read. Not in it, because they are
 * no exemptions: the cost limit, vexatious and repeated requests, validity and fees (`grounds`).
 *
 * @example
 * ```ts
 * exemptions['s31(1)(a)'].basis // => 'prejudice'
 * exemptions['s38(1)(b)'].test // => 'would, or would be likely to, endanger'
 * exemptions['s21(1)'].neither // => null
 * Object.keys(exemptions).length // => 67
 * ```
 * @see Freedom of Information Act 2000 Part II, https://www.legislation.gov.uk/ukpga/2000/36/part/II
 */
declare const exemptions: {
    readonly [Id in ExemptionId]: Exemption;
};

/** What a notice that refuses must say, by the provision that asks for it. */
interface NoticeElement {
    /** As it is cited: `s17(1)(b)`, `reg14(3)(a)`. */
    readonly id: string;
    readonly law: Law;
    /** What the notice says, in our words. */
    readonly says: string;
    /** When it is asked for, in our words; null: always. */
    readonly when: string | null;
    /** The version of the text that was read; null where it was not read. */
    readonly textAsAt: IsoDate | null;
    readonly citation: Citation;
}
/**
 * The elements of a notice under each of the laws. Whether what is written is enough is for a person to judge.
 *
 * @see Freedom of Information Act 2000 s.17, https://www.legislation.gov.uk/ukpga/2000/36/section/17
 * @see Environmental Information Regulations 2004 reg. 14, https://www.legislation.gov.uk/uksi/2004/3391/regulation/14
 */
declare const noticeElements: readonly NoticeElement[];

/**
 * The exemptions of the Freedom of Information (Scotland) Act 2002, in the form of `exemptions`: to read a Scottish
 * letter and tell its numbers from those of the Act of 2000. No letter is written under it.
 *
 * @example
 * ```ts
 * scottishExemptions['s35(1)(a)'].test // => 'would, or would be likely to, prejudice substantially'
 * scottishExemptions['s36(2)'].status // => 'absolute'
 * scottishExemptions['s38(1)(b)+(2A)'].neither?.id // => 's18(1)'
 * ```
 * @see Freedom of Information (Scotland) Act 2002 Part 2, https://www.legislation.gov.uk/asp/2002/13/part/2
 */
declare const scottishExemptions: {
    readonly [Id in ScottishExemptionId]: ScottishExemption;
};

declare const key: unique symbol;
/**
 * Stands for one requester without naming anyone: a keyed hash. It has a type of its own so that it cannot slip into
 * what is published: no function that exports takes it.
 */
type RequesterKey = string & {
    readonly [key]: 'private';
};
/**
 * Returns the key of a requester: a keyed hash of the name or address, tidied first, so that the same person gives the
 * same key. The hash is the caller's, with a secret that stays with the authority: a plain hash of an e-mail address
 * can be guessed.
 *
 * @param identity - a name or an address, as the requester gave it; it is not kept
 * @param keyedHash - HMAC-SHA-256 or the like, giving at least 32 hexadecimal digits
 * @throws {TypeError} when `identity` is no text, or `keyedHash` no function
 * @throws {RangeError} when `identity` is blank, or the hash is not at least 32 hexadecimal digits
 * @example
 * ```ts
 * // A stand-in: use a keyed hash of your platform, such as HMAC-SHA-256.
 * const hash = (text: string) => text.length.toString(16).padStart(32, '0')
 * requesterKey(' A.Person@Example.org', hash) === requesterKey('a.person@example.org', hash) // => true
 * ```
 */
declare const requesterKey: (identity: string, keyedHash: (text: string) => string) => RequesterKey;

/** A request as the cost rules see it. */
interface LoggedRequest {
    readonly reference: string;
    readonly receivedOn: IsoDate;
    readonly requester: RequesterKey;
    /** The same name for requests that are, to any extent, for the same or similar information. */
    readonly subject: string;
    /** Estimated cost of complying with it alone, in pence. */
    readonly pence: number;
    /** Requesters who act in concert, or in a campaign, share a name here. */
    readonly campaign?: string;
}
/** Requests whose cost may be added up. */
interface RelatedRequests {
    readonly references: readonly string[];
    readonly first: IsoDate;
    readonly last: IsoDate;
    /** From the first to the last, both counted. */
    readonly workingDays: number;
    readonly pence: number;
    /**
     * The appropriate limit on the day of the last request, in pence: with this total each of them is held to it. Null
     * for a day before the Act was in force.
     */
    readonly limitPence: number | null;
    /** True where the total is above the limit; at the limit it is not. Null where no limit is known. */
    readonly exceeds: boolean | null;
    readonly provisional: boolean;
    /**
     * How the period was counted, where the first request came on a day not worked; null where nothing had to be chosen.
     */
    readonly remark: string | null;
    readonly citation: readonly Citation[];
}
/**
 * Returns the groups of requests whose estimated costs may be added up: from one person, or from several in concert,
 * for the same or similar information, received within 60 consecutive working days with the first and the last day
 * counted. The window rolls: a request can stand in several groups. Groups that lie within a longer one are left out.
 *
 * @param requests - in any order
 * @param calendar - left out, the bank holidays of every part of the United Kingdom
 * @param body - whose limit the total is held to; left out, that of an NHS trust and most others
 * @returns groups of two or more, by their first day
 * @throws {TypeError} when `requests` is no array of requests
 * @throws {RangeError} when a day does not exist, a reference is blank or given twice, a requester is no key, or pence
 *   are no whole number of at least 0
 * @example
 * ```ts
 * const requester = requesterKey('a.person@example.org', () => '0123456789abcdef0123456789abcdef')
 * const one = (reference: string, day: string) => {
 *   return { reference, receivedOn: isoDate(day), requester, subject: 'firewalls', pence: 30000 }
 * }
 * const [series] = relatedRequests([one('A', '2026-09-01'), one('B', '2026-11-23')])
 * series?.references // => ['A', 'B']
 * series?.workingDays // => 60
 * series?.pence // => 60000
 * series?.exceeds // => true
 * relatedRequests([one('A', '2026-09-01'), one('B', '2026-11-24')]) // => []
 * ```
 * @see SI 2004/3244 reg. 5, https://www.legislation.gov.uk/uksi/2004/3244/regulation/5
 */
declare const relatedRequests: (requests: readonly LoggedRequest[], calendar?: Calendar, body?: "centralGovernment" | "others") => readonly RelatedRequests[];

/** What became of the earlier request. Only the first two are compliance. */
type EarlierOutcome = 'informationGiven' | 'notHeldSaid' | 'refused' | 'unanswered';
/** What is known about a request that may repeat an earlier one. */
interface RepetitionInput {
    readonly earlier: {
        readonly requester: RequesterKey;
        readonly outcome: EarlierOutcome;
        readonly compliedOn?: IsoDate;
    };
    readonly now: {
        readonly requester: RequesterKey;
        readonly receivedOn: IsoDate;
    };
    /** A judgement of the officer: the same, or nearly the same, information. */
    readonly similarity: 'identical' | 'substantiallySimilar' | 'different';
    /**
     * A judgement of the officer: has the answer likely changed since? The main factor for what interval is reasonable.
     */
    readonly likelyToHaveChanged: boolean;
    /** Days that would be reasonable in this case. The Act names no number, so neither does this. */
    readonly reasonableIntervalDays: number;
}
/** Whether section 14(2) can be relied on, every condition by itself. */
interface Repetition {
    readonly available: boolean;
    readonly conditions: readonly {
        readonly id: 'sameRequester' | 'similar' | 'compliedWith' | 'noReasonableInterval';
        readonly met: boolean;
        readonly because: string;
    }[];
    /** Calendar days from compliance to the new request; null where nothing was complied with. */
    readonly interval: number | null;
    readonly citation: Citation;
}
/**
 * Returns whether section 14(2) can be relied on for a request: the same person, the same or nearly the same
 * information, an earlier request that was complied with (a refused one was not), and no reasonable interval since.
 * Interval and likelihood of change are the officer's judgements; they are inputs, and are echoed.
 *
 * @param input - both requests and the officer's judgements
 * @throws {TypeError} when something is missing, or has another name
 * @throws {RangeError} when a day does not exist, or the interval is no whole number of at least 0
 * @example
 * ```ts
 * const requester = requesterKey('a.person@example.org', () => '0123456789abcdef0123456789abcdef')
 * const { available, conditions } = repeatedRequest({
 *   earlier: { requester, outcome: 'refused' },
 *   now: { requester, receivedOn: '2026-11-02' },
 *   similarity: 'identical',
 *   likelyToHaveChanged: false,
 *   reasonableIntervalDays: 90,
 * })
 * available // => false
 * conditions.filter((one) => !one.met).map((one) => one.id) // => ['compliedWith', 'noReasonableInterval']
 * ```
 * @see Freedom of Information Act 2000 s.14(2), https://www.legislation.gov.uk/ukpga/2000/36/section/14
 */
declare const repeatedRequest: (input: RepetitionInput) => Repetition;

/** What is looked at before a request is called vexatious: none of them decides by itself. */
type VexatiousThemeId = 'burden' | 'motive' | 'value' | 'harassment' | 'context';
/** A theme, with the question behind it and the questions that evidence answers. */
interface VexatiousTheme {
    readonly id: VexatiousThemeId;
    readonly title: string;
    readonly question: string;
    readonly asks: readonly string[];
    readonly citation: readonly Citation[];
}

/** Something that is recorded, and which way it points. */
interface VexatiousEvidence {
    readonly theme: VexatiousThemeId;
    /** What happened, in a sentence: staff by role, and no more of the requester than it needs. */
    readonly fact: string;
    /** Where it is recorded: a reference, a file, a minute. */
    readonly source: string;
    readonly on?: IsoDate;
    readonly pointsTo: 'refusing' | 'answering';
}
/** What is known before a request is called vexatious. */
interface VexatiousInput {
    readonly reference: string;
    readonly receivedOn: IsoDate;
    /** Left out, the Act. Under the Regulations it is whether the request is manifestly unreasonable. */
    readonly regime?: 'FOIA' | 'EIR';
    readonly evidence: readonly VexatiousEvidence[];
    /** Earlier requests of the same requester, if any. */
    readonly earlier?: readonly {
        readonly reference: string;
        readonly receivedOn: IsoDate;
        readonly isAnswered: boolean;
    }[];
    /** An earlier notice under section 14 to the same requester, which section 17(6) asks for. */
    readonly earlierNotice?: {
        readonly reference: string;
        readonly givenOn: IsoDate;
    };
}
/** A theme with the evidence on both sides, and what is still to be asked. */
interface VexatiousThemeSheet {
    readonly theme: VexatiousTheme;
    readonly refusing: readonly VexatiousEvidence[];
    readonly answering: readonly VexatiousEvidence[];
    /** Questions of a theme on which nothing, or one side only, was recorded. */
    readonly open: readonly string[];
}
/** A worksheet for a person's decision: it holds no score and proposes no outcome. */
interface VexatiousWorksheet {
    readonly reference: string;
    readonly themes: readonly VexatiousThemeSheet[];
    /** Number, time and pattern of the earlier requests, in a sentence; null where none were given. */
    readonly history: string | null;
    /** What to look at again before deciding. Each begins with "Check". */
    readonly checks: readonly string[];
    /** What the notice has to say, if the request is refused. */
    readonly notice: readonly string[];
    readonly citation: readonly Citation[];
}
/**
 * Returns a worksheet for the decision whether a request is vexatious: burden, motive, value and harassment, and the
 * context in which they stand, each with the evidence on both sides, where it is recorded, and what is still to be
 * asked. It adds nothing up, weighs nothing and proposes no outcome: a person decides, and looks at all of it together.
 *
 * It is a working paper of the authority, and no part of a disclosure log.
 *
 * @param input - the request, the evidence for either side with its source, and what was asked before
 * @throws {TypeError} when something is missing, or has another name
 * @throws {RangeError} when a day does not exist, or a fact or its source is blank
 * @example
 * ```ts
 * const sheet = vexatiousWorksheet({
 *   reference: 'FOI-2026-140',
 *   receivedOn: '2026-11-02',
 *   evidence: [
 *     { theme: 'burden', fact: '31 requests in a year.', source: 'request log', pointsTo: 'refusing' },
 *     { theme: 'value', fact: 'It asks how £2m was spent.', source: 'the request', pointsTo: 'answering' },
 *   ],
 * })
 * sheet.themes.filter(({ refusing }) => refusing.length > 0).map(({ theme }) => theme.id) // => ['burden']
 * sheet.checks.length // => 3
 * ```
 * @see Freedom of Information Act 2000 s.14(1), https://www.legislation.gov.uk/ukpga/2000/36/section/14
 */
declare const vexatiousWorksheet: (input: VexatiousInput) => VexatiousWorksheet;

/** A part of a letter, whatever it is written out as. */
type LetterPart = {
    readonly kind: 'heading';
    readonly level: 1 | 2 | 3;
    readonly text: string;
} | {
    readonly kind: 'paragraph';
    readonly text: string;
} | {
    readonly kind: 'list';
    readonly items: readonly string[];
} | {
    readonly kind: 'link';
    readonly before: string;
    readonly url: string;
};

interface AnyLetter {
    readonly authority: string;
    readonly reference: string;
    /** Left out, the Act. */
    readonly regime?: Regime;
    readonly receivedOn: IsoDate;
    readonly sentOn: IsoDate;
    /** The post of whoever sends it. */
    readonly sentBy: string;
    /**
     * Paragraphs of the body's own in place of the usual ones. Every slot of the usual wording, such as `{needed}`, has
     * to stand in one of them.
     */
    readonly wording?: readonly string[];
}
/** A question as it was put, under its number. */
interface PutQuestion {
    readonly question: string;
    readonly asked: string;
}
/** What a letter that is no refusal says: a shape for each kind. */
type RequestLetter = AnyLetter & ({
    readonly kind: 'acknowledgement';
}
/** Section 1(3), or regulation 9: what is needed to find what is asked for. */
 | {
    readonly kind: 'clarification';
    readonly needed: string;
}
/** Section 9, or regulation 8: time stops until it is paid. */
 | {
    readonly kind: 'fees';
    readonly pence: number;
    readonly howToPay: string;
}
/** Regulation 7: complexity and volume together. Under the Act more time is a notice: `composeRefusal`. */
 | {
    readonly kind: 'extension';
    readonly complexity: string;
    readonly volume: string;
}
/** Another authority holds it. */
 | {
    readonly kind: 'transfer';
    readonly to: string;
    readonly what: string;
    /** How the other authority is reached: its address, or its e-mail for requests. */
    readonly reach?: string;
    /**
     * Whether the one who asked agreed that the request, and a name with it, is passed on. False: it is not passed
     * on, and the letter says how the other authority is asked. Left out, a remark says what to look to.
     */
    readonly agreed?: boolean;
}
/** Some of it now, the rest by a day. */
 | {
    readonly kind: 'partAnswer';
    readonly given: readonly [Given, ...Given[]];
    readonly rest: readonly [Awaited, ...Awaited[]];
    readonly restBy: IsoDate;
} | {
    readonly kind: 'reviewOutcome';
    readonly answeredOn: IsoDate;
    readonly reviewRequestedOn: IsoDate;
    readonly outcome: 'upheld' | 'partlyUpheld' | 'overturned';
    /** Why, as whoever reviewed it found: this function supplies none. */
    readonly reasons: readonly [string, ...string[]];
    /** What is given now. */
    readonly given?: string;
    readonly regulator?: Regulator;
}
/** For the file, not for the applicant. */
 | {
    readonly kind: 'costEstimate';
    readonly asked: string;
    readonly estimate: CostEstimate;
});
/** A question that is answered now. */
interface Given extends PutQuestion {
    readonly information: string;
}
/** A question that is answered later, and what it waits for. */
interface Awaited extends PutQuestion {
    readonly why: string;
}
/** A kind of letter. */
type RequestLetterKind = RequestLetter['kind'];

/** A letter written out. */
interface ComposedLetter {
    readonly text: string;
    readonly markdown: string;
    readonly html: string;
    /** What the forms are made of: `writeDocx` of `@imt/tables/docx` makes a Word document of it. */
    readonly parts: readonly LetterPart[];
    /** What `clock` and `checkRefusal` find in its days: clarification asked for late, a rest beyond the last day. */
    readonly findings: readonly CallFinding[];
    /** What whoever sends it should know, in sentences; not part of the letter. */
    readonly remarks: readonly string[];
}
/**
 * Returns a letter on a request that is no refusal, written out as plain text, Markdown and an accessible page of HTML:
 * an acknowledgement, a question for clarification, a fees notice, an extension under the Regulations, a transfer, a
 * part of the answer, the outcome of a review, or an estimate of cost for the file. Its days are those of `clock`. It
 * is a draft: what it says was decided by a person.
 *
 * @param letter - its kind with what that kind says; `wording` for paragraphs of the body's own, with every slot of the
 *   usual ones
 * @throws {TypeError} when something is missing, or has another name
 * @throws {RangeError} when days are in an order that is impossible, a slot is missing from `wording`, or the law has
 *   no letter of this kind: more time under the Act is a notice that `composeRefusal` writes (`pending`)
 * @example
 * ```ts
 * const { text } = composeLetter({
 *   kind: 'acknowledgement',
 *   authority: 'Example NHS Trust',
 *   reference: 'FOI-1',
 *   receivedOn: '2026-10-05',
 *   sentOn: '2026-10-06',
 *   sentBy: 'FOI Officer',
 * })
 * text.includes('by 2 November 2026 at the latest') // => true
 * ```
 * @see Freedom of Information Act 2000 ss.1(3), 9 and 10, https://www.legislation.gov.uk/ukpga/2000/36/part/I
 */
declare const composeLetter: (letter: RequestLetter) => ComposedLetter;

/**
 * Returns what is amiss with a refusal notice: the elements of section 17, or of regulation 14, that it lacks, and the
 * risks that real notices have run; of a notice under the Scottish Act the elements of its sections 16 to 19; of one
 * under the Scottish Regulations only that they are not modelled. It reads
 * what the notice says; it does not judge whether an exemption applies.
 *
 * @param notice - the notice as data: `composeRefusal` gives one, or fill it in from a letter
 * @returns findings, in the order of the notice: errors for what the Act asks for and contradictions, warnings, and
 *   notes that begin with "Check"
 * @throws {TypeError} when something is missing, or a part of the notice or of an answer has another name
 * @throws {RangeError} when a day does not exist
 * @example
 * ```ts
 * const findings = checkRefusal({
 *   decidedBy: 'FOI Manager',
 *   review: { offered: false },
 *   complaint: { name: 'Information Commissioner', how: ['Wilmslow'] },
 *   answers: [{ question: '3', outcome: 'withheld', text: 'Data withheld', provisions: [] }],
 * })
 * findings.map(({ rule, at }) => [rule, at])
 * // => [['foi/exemption-missing', '/answers/0/provisions'], ['foi/reason-missing', '/answers/0/reasons']]
 * ```
 * @see Freedom of Information Act 2000 s.17, https://www.legislation.gov.uk/ukpga/2000/36/section/17
 * @see Information Commissioner, writing a refusal notice,
 *   https://ico.org.uk/for-organisations/foi/freedom-of-information-and-environmental-information-regulations/section-17-refusing-a-request-writing-a-refusal-notice/
 */
declare const checkRefusal: (notice: RefusalNotice) => readonly CallFinding[];

/** A notice written out, and what `checkRefusal` makes of it. */
interface ComposedRefusal {
    readonly text: string;
    readonly markdown: string;
    readonly html: string;
    /** What the forms are made of: `writeDocx` of `@imt/tables/docx` makes a Word document of it. */
    readonly parts: readonly LetterPart[];
    readonly notice: RefusalNotice;
    readonly findings: readonly CallFinding[];
}
/**
 * Returns a refusal notice written out from a decision: as plain text, Markdown and an accessible page of HTML, with
 * the routes to a review, the regulator and the tribunal; and what `checkRefusal` finds in it. The type of a decision
 * asks for what each exemption asks for, so what is missing does not compile; findings are about what types cannot see.
 *
 * It writes down a decision that a person took. It takes none, and supplies no harm and no argument on the public
 * interest. What is late, or beyond guidance, is written and found: a late notice still has to be given.
 *
 * @param decision - what was decided, question by question
 * @throws {TypeError} when something is missing, or a part of the decision or of an answer has another name
 * @throws {RangeError} when a day does not exist, or no regulator is known for the day of the notice; when the decision
 *   contradicts itself: days in an order that is impossible, an estimate that does not exceed the limit it cites, a
 *   claim of another law than that of the notice
 * @example
 * ```ts
 * const { text, findings } = composeRefusal({
 *   authority: 'Example NHS Trust',
 *   reference: 'FOI-1',
 *   receivedOn: '2026-11-20',
 *   sentOn: '2026-12-04',
 *   decidedBy: 'Head of Information Governance',
 *   decidedOn: '2026-12-03',
 *   review: { offered: true, how: 'write to foi@example.org', withinWorkingDays: 40 },
 *   answers: [{ question: '1', asked: 'The budget for 2026/27?', outcome: 'disclosed', information: '£5,400,191' }],
 * })
 * text.split('\n')[0] // => 'Your request FOI-1'
 * findings // => []
 * ```
 * @see Freedom of Information Act 2000 s.17, https://www.legislation.gov.uk/ukpga/2000/36/section/17
 */
declare const composeRefusal: (decision: RefusalDecision) => ComposedRefusal;

/** A stretch of a request as it came: from the character `start` up to `end`, in UTF-16 units. */
interface Span {
    readonly start: number;
    readonly end: number;
}
/** What a stretch of a request is. All but questions and stems is left apart, and no words of it are given. */
type RequestPartKind = 'question'
/** Words that several questions below share. */
 | 'stem'
/** Lines such as `From:` and `Subject:`. */
 | 'header' | 'preamble' | 'deadline'
/** How and where to the answer is wished, and what to do where the request is not clear. */
 | 'delivery' | 'signature'
/** A mail that is quoted, or passed on. */
 | 'quoted'
/** Words that ask nothing, among or after the questions. */
 | 'remark'
/** White space, marks of lists, markup. */
 | 'layout'
/** What stands beyond the limits of `splitRequest`. */
 | 'notLookedAt';
/** A stretch of a request and what it is. The parts of a request follow one another, and leave nothing out. */
interface RequestPart extends Span {
    readonly kind: RequestPartKind;
}
/** Words with their place. Names, addresses and numbers of people in them are replaced, `[name]`. */
interface PlacedWords extends Span {
    readonly text: string;
}
/** One question of a request. */
interface SplitQuestion extends PlacedWords {
    /** Its place among the questions, from 1. */
    readonly number: number;
    /** As the request numbers it, such as `2(a)`; left out where it does not. */
    readonly label?: string;
    /** How it was told from the others. */
    readonly by: 'mark' | 'inlineMark' | 'bullet' | 'line' | 'row' | 'sentence';
    /** The words over it that it shares with others, the outermost first. */
    readonly stems: readonly PlacedWords[];
    /** The number of the question without which it does not say of what it asks, as "And how many in house?" does not. */
    readonly follows?: number;
    /** Headings of a table to fill in: they say what is asked of each row, and are no questions by themselves. */
    readonly columns?: readonly string[];
    /** Stems and text in one line, as they read together. */
    readonly asked: string;
    /** How many names, addresses and numbers of people were replaced in `asked`. */
    readonly masked: number;
}
/** A request in its questions. */
interface SplitRequest {
    readonly form: 'text' | 'html';
    readonly questions: readonly SplitQuestion[];
    /** All parts, in order, without gap or overlap. */
    readonly parts: readonly RequestPart[];
    /** Why no question could be told, as a sentence; left out where there is one. */
    readonly notSplit?: NotSplit;
    /** What is to be known of how it was read, each a sentence. */
    readonly remarks: readonly string[];
}
/** Why a request cannot be split. */
interface NotSplit extends Refusal {
    readonly code: NotSplitCode;
}
type NotSplitCode = 'empty' | 'nothingAsked' | 'attached' | 'encoded';

/**
 * Takes a request for information apart into its questions: numbered, lettered, in roman numbers, in bullets, in rows
 * of a table, in one line, or as sentences, each with the stems that it shares with others. What is no question
 * (headings of a mail, preamble, deadlines, wishes of delivery, signature, quoted mails) is left apart, and none of its
 * words are given. Names, addresses and numbers of people in the words that are given are replaced, as far as the
 * request itself tells them. It takes as long as the text is long.
 *
 * @param text - the request as it came: text or HTML, with whatever a mail program puts around it. The first 2,000,000
 *   characters are looked at, and 1,000 questions are told apart: what is beyond is a part `notLookedAt`
 * @returns questions in their order, with their places in `text`: where it is no HTML and nothing was replaced, the
 *   words of each are `text.slice(start, end)`. The parts follow one another from 0 to the end. `notSplit` says why
 *   there is no question
 * @throws {TypeError} when `text` is no text
 * @example
 * ```ts
 * const { questions } = splitRequest('For each lease please state: a) its end b) its rent\n\nRegards,\nA. Person')
 * questions.map(({ label }) => label) // => ['a', 'b']
 * questions[1]?.asked // => 'For each lease please state: its rent'
 * ```
 */
declare const splitRequest: (text: string) => SplitRequest;

/** What a question may be about: the parts of a published IT page, and what is no part of it. */
declare const topics: readonly ["estate", "finance", "contracts", "organisation", "cyber", "foi-process", "other"];
/** What a question is about. */
type Topic = (typeof topics)[number];

/** Whether a question has signs that its answer may help an attacker or tell of an attack. No opinion on either. */
type Sensitivity = 'none seen' | 'ask security';
/** How much a term counts. */
type Strength = 'slightly' | 'somewhat' | 'strongly';
/** A term of the question and what it counts for. */
interface QuestionEvidence {
    /** As it stands in the question; of two terms that count together, both, with "…" between. */
    readonly words: string;
    /** Where it begins and ends, of two terms from the first to the last: UTF-16 units, the end not included. */
    readonly start: number;
    readonly end: number;
    /** How often such a term stands in the text; the place is that of the first. */
    readonly times: number;
    /** What it names, in words. */
    readonly names: string;
    readonly countsFor: Topic | Sensitivity;
    readonly strength: Strength;
    /** All of this in a sentence. */
    readonly message: string;
}
/** Another topic that the question may be about. */
interface TopicAlternative {
    readonly topic: Topic;
    readonly evidence: readonly QuestionEvidence[];
}
/** What a question seems to be about, and what led there. */
interface QuestionClass {
    readonly topic: Topic;
    readonly sensitivity: Sensitivity;
    /** The same as `sensitivity` being "ask security", for those who count. */
    readonly cyberSensitive: boolean;
    /** What speaks for the topic, and for asking security; what counts most first. */
    readonly evidence: readonly QuestionEvidence[];
    /** What speaks against asking security. */
    readonly counterSigns: readonly QuestionEvidence[];
    /** Further topics that are not much less likely, the likeliest first; at most two. */
    readonly alternatives: readonly TopicAlternative[];
    /** What a person should know who reads this. */
    readonly remarks: readonly string[];
}
/**
 * Returns what a question seems to be about, whether security should be asked before it is answered, and the words that
 * led there. It proposes, from terms that are known: it is no decision and no opinion on an exemption. Case, white
 * space and punctuation make no difference. Takes time linear in the text.
 *
 * @param text - one question, as it was asked
 * @throws {TypeError} when `text` is no text
 */
declare const classifyQuestion: (text: string) => QuestionClass;

/** What became of a request, as far as a log says. */
type LogOutcome = 'granted' | 'partly' | 'withheld' | 'neitherConfirmNorDeny' | 'notHeld' | 'costLimit' | 'vexatiousOrRepeated' | 'elsewhere' | 'withdrawn'
/** The body asked what was meant, and nothing is said of a reply. */
 | 'clarification'
/** Passed on to a body that holds the information. */
 | 'transferred' | 'open' | 'unknown';
/**
 * Returns what became of a request, from the words under which a log publishes its outcome. Words that are not known
 * give `unknown`: nothing is guessed.
 *
 * @param published - the outcome as published; blank or left out is `unknown`
 * @throws {TypeError} when it is no text
 * @example
 * ```ts
 * outcomeOf('Partially successful') // => 'partly'
 * outcomeOf('Information withheld') // => 'withheld'
 * outcomeOf('Information not released') // => 'withheld'
 * outcomeOf('Disclosed in full, no exemptions') // => 'granted'
 * outcomeOf('All information to be supplied') // => 'granted'
 * outcomeOf('Disclosed with redactions') // => 'partly'
 * outcomeOf('Amber') // => 'unknown'
 * ```
 */
declare const outcomeOf: (published?: string) => LogOutcome;

/** Where words stand in a text, and what they are: offsets in UTF-16 units, the end not included. */
interface ComparedWords {
    readonly words: string;
    readonly start: number;
    readonly end: number;
}
/** Something that two texts have in common, or not. */
interface SimilarityEvidence {
    readonly about: 'subject' | 'form of answer' | 'exclusion' | 'scope' | 'sensitivity' | 'wording' | 'period' | 'body';
    /** "neither" for what a person should know, such as another period, without its counting. */
    readonly countsFor: 'similar' | 'different' | 'neither';
    /** Where it stands in the first text and in the second; of each subject the first place. */
    readonly a: readonly ComparedWords[];
    readonly b: readonly ComparedWords[];
    readonly message: string;
}
/** How alike two questions or requests are, and why. */
interface Similarity {
    /** From 0 to 1; 1 only for the same words in the same order. */
    readonly score: number;
    /** Whether they seem to ask for the same information. */
    readonly similar: boolean;
    readonly evidence: readonly SimilarityEvidence[];
}
/**
 * Returns how alike two questions, or two whole requests, are in what they ask for, and what led there: the things that
 * they name, the form of answer, what they leave out, and the words in which texts differ that are otherwise worded
 * alike. Years that have none in common and bodies called by other names count as different. The kind of body, and a
 * period that only one names, do not, since the same is asked of many bodies and anew each year, but are told. Whether
 * section 14(2) or 21 can apply is not said here. Which text comes first makes no difference to the score. Takes time
 * linear in the texts.
 *
 * @param a - a question or request, as it was asked
 * @param b - another
 * @throws {TypeError} when one of them is no text
 */
declare const similarity: (a: string, b: string) => Similarity;

/** An earlier request of the log that asks for much the same. */
interface EarlierRequest {
    /** Its place in the log, from 1, and its reference where it has one. */
    readonly entry: number;
    readonly reference?: string;
    /** What it asked, shortened: its questions, or its title. What tells of a person is replaced. */
    readonly asked: string;
    readonly score: number;
    readonly evidence: readonly SimilarityEvidence[];
    readonly respondedOn?: IsoDate;
    readonly outcome: LogOutcome;
    /** Whether section 14(2) or 21 could apply at all because of it, and on what conditions, each a sentence. */
    readonly repeated: {
        readonly couldApply: boolean;
        readonly because: string;
    };
    readonly accessible: {
        readonly couldApply: boolean;
        readonly because: string;
    };
}

/** A cell of the publication that says something of what is asked. */
interface PublishedCell {
    /** Where it stands in the publication. */
    readonly at: JsonPointer;
    /** Where it stands in the file that was published, where that is known. */
    readonly location?: Location;
    /** The row that it stands in, by its words. */
    readonly row: string;
    readonly field: string;
    /** As published. */
    readonly text: string;
    /** The period that it is of, as published; left out where nothing says it. */
    readonly period?: string;
    /** It is of no period that is asked about. */
    readonly otherPeriod: boolean;
    /** It is older than a year on the day of the triage; null where nothing says of when it is. */
    readonly stale: boolean | null;
    /** Findings of the report that are about it: what is published contradicts itself. */
    readonly contradictedBy: readonly {
        readonly rule: string;
        readonly message: string;
    }[];
}
/**
 * How much of what is asked is published, by its words. `another period`: what is published is of none that is asked
 * about. `notLookedAt`: there was no publication, or no row of it was read. Whether it still holds is said apart.
 */
type Coverage = 'fully' | 'partly' | 'another period' | 'none found' | 'notLookedAt';
/** How far the publication answers a question. */
interface PublishedAnswer {
    readonly covers: Coverage;
    readonly cells: readonly PublishedCell[];
    /** Further cells that are not listed. */
    readonly more: number;
    /** Why it covers no more than it does, and what is to be known of it, each a sentence. */
    readonly because: readonly string[];
}

/** Under which law, or none, a question falls by its words. */
type TriageRegime = 'FOI' | 'EIR' | 'SAR' | 'business as usual';
/** A regime with the words that led to it. */
interface RegimeSigns {
    readonly regime: TriageRegime;
    /** The words of the request that led there; empty where nothing pointed away from the Act. */
    readonly evidence: readonly string[];
    /** Others that the words allow. */
    readonly alternatives: readonly {
        readonly regime: TriageRegime;
        readonly evidence: readonly string[];
    }[];
    /** Why, as a sentence. */
    readonly message: string;
}

/** What to do next with a question. It is no outcome: none of them decides what is given. */
type NextStepName = 'answer' | 'point to' | 'ask security' | 'ask the requester';
/** A step with why it is proposed, as a sentence. */
interface NextStep {
    readonly step: NextStepName;
    readonly because: string;
}
/** What is proposed, and what else would be right if the proposal is not. */
interface ProposedStep extends NextStep {
    readonly alternatives: readonly NextStep[];
}

/** What is easily done wrong with a question. */
type TriageWarningCode = 'personal-data' | 'neither-implausible' | 'over-reach' | 'cost';
/** A warning with the words of the question that led to it. */
interface TriageWarning extends Note<never> {
    readonly code: TriageWarningCode;
    readonly words: readonly string[];
}

/** A provision to read before anything is decided, and why. No opinion that it applies. */
interface ProvisionToRead {
    /** As `lookUp` takes it. */
    readonly id: string;
    readonly law: 'FOIA' | 'EIR';
    readonly why: string;
}

/** What a publication says at large of requests about security, to be read beside a question that has signs of it. */
interface StandingBeside {
    /** Where it stands in the publication. */
    readonly at: JsonPointer;
    /** Where it stands in the file that was published, where that is known. */
    readonly location?: Location;
    readonly heading?: string;
    /** The exemptions that it cites, as `s31(1)(a)`. */
    readonly cites: readonly string[];
    /** Findings of the report about it. */
    readonly findings: readonly {
        readonly rule: string;
        readonly message: string;
    }[];
    /** What it can and cannot do, in words. */
    readonly message: string;
}

/** A publication as it was recognised: `publication`, `dates` and `locate` are those of a `Reading` of `@imt/core`. */
interface PublicationInHand {
    /** The sections of a publication, as a model recognised or parsed them. */
    readonly publication: {
        readonly about?: {
            readonly period?: string;
        };
        readonly sections: object;
    };
    /** Of when its files are. */
    readonly dates?: readonly {
        readonly source: string;
        readonly period?: {
            readonly start: IsoDate;
            readonly end: IsoDate;
        };
        readonly asOf?: IsoDate;
    }[];
    /** Where in a file something of it stands. */
    readonly locate?: (at: JsonPointer) => Location | undefined;
    /** What a check of it found. */
    readonly report?: Pick<Report, 'findings'>;
}
/** What a request is held to. */
interface TriageOptions {
    /** What is published already; left out, nothing is looked through. */
    readonly publication?: PublicationInHand;
    /** Entries of a disclosure log or register, without anybody's name. */
    readonly log?: readonly LogEntry[];
    /** The day to judge by. */
    readonly asOf: IsoDate;
}
/** One question, and what is proposed for it. Nothing of it is a decision. */
interface TriagedQuestion extends Span {
    readonly number: number;
    readonly label?: string;
    /** Stems and words in one line. Names, addresses and numbers of people are replaced. */
    readonly asked: string;
    /**
     * The question that it hangs on, where its own words do not say of what it asks: it was read with that one. Places of
     * evidence beyond `asked` count on in `context.asked`, one space behind.
     */
    readonly context?: {
        readonly number: number;
        readonly asked: string;
    };
    readonly regime: RegimeSigns;
    readonly topic: QuestionClass['topic'];
    readonly sensitivity: QuestionClass['sensitivity'];
    readonly cyberSensitive: boolean;
    /** What speaks for the topic, and for asking security. */
    readonly evidence: QuestionClass['evidence'];
    /** What speaks against asking security. */
    readonly counterSigns: QuestionClass['counterSigns'];
    readonly alternatives: QuestionClass['alternatives'];
    readonly published: PublishedAnswer;
    readonly earlier: readonly EarlierRequest[];
    readonly next: ProposedStep;
    /** The standing statement of the publication on security, where security is to be asked. */
    readonly standing?: StandingBeside;
    readonly provisions: readonly ProvisionToRead[];
    readonly warnings: readonly TriageWarning[];
    readonly remarks: readonly string[];
}
/** A request, question by question. */
interface Triage {
    readonly asOf: IsoDate;
    readonly questions: readonly TriagedQuestion[];
    /** Why no question could be told. */
    readonly notSplit?: NotSplit;
    /** What was looked through, and what was not; what is to be known of the request as one. Each a sentence. */
    readonly remarks: readonly string[];
}
/**
 * Proposes what to do next with each question of a request: under which law it falls, what it is about, whether
 * security is to be asked, where what is published answers it, which earlier requests of a log are like it, what to
 * read and what is easily done wrong; each with the words or places that led there, and with what else would be right.
 * It drafts no refusal and decides nothing. Nobody who asks is named in it: see `splitRequest`.
 *
 * @param request - the text as it came, or what `splitRequest` made of it
 * @param options - what is published, the log, and the day to judge by
 * @throws {TypeError} when the request is no text, or an option is not what it should be
 * @throws {RangeError} when `asOf` does not exist
 * @example
 * ```ts
 * const publication = {
 *   publication: { sections: { estate: { classes: [{ assetType: 'Laptops', vendors: 'HP UK' }] } } },
 * }
 * const asOf = isoDate('2026-11-29')
 * const [one] = triage('Who supplies your laptops?', { publication, asOf }).questions
 * one?.published.cells.map(({ at, text }) => [at, text]) // => [['/sections/estate/classes/0/vendors', 'HP UK']]
 * one?.next.step // => 'point to'
 * ```
 */
declare const triage: (request: string | SplitRequest, options: TriageOptions) => Triage;

/** What a person decided to do next. */
interface StepDecision {
    readonly step: NextStepName;
    /** Who decided, as the record of the body names them: a post, or initials. */
    readonly by: string;
    /** The day of the decision. */
    readonly on: IsoDate;
    /** Why; needed where it departs from the proposal. */
    readonly because?: string;
}
/** A decision beside what was proposed: plain data, for the record of a case. */
interface RecordedDecision {
    readonly question: {
        readonly number: number;
        readonly label?: string;
        readonly asked: string;
    };
    readonly proposed: {
        readonly step: NextStepName;
        readonly because: string;
    };
    readonly decided: StepDecision;
    /** Whether the person decided as was proposed. */
    readonly asProposed: boolean;
    /** What stood beside the proposal: provisions to read and codes of warnings. */
    readonly beside: {
        readonly provisions: readonly string[];
        readonly warnings: readonly string[];
    };
}
/**
 * Records who decided what to do next with a question, when, and whether it was what was proposed.
 *
 * @param question - a question of `triage`
 * @param decision - what a person decided
 * @throws {TypeError} when the question is none, or the decision is not whole: `by` must name somebody, and `because`
 *   must be given where the step is not the one proposed
 * @throws {RangeError} when the step is not known, or the day does not exist
 * @example
 * ```ts
 * const asOf = isoDate('2026-11-29')
 * const [question] = triage('Who supplies your laptops?', { asOf }).questions
 * const record = question && recordDecision(question, { step: 'answer', by: 'FOI officer', on: asOf })
 * record?.asProposed // => true
 * ```
 */
declare const recordDecision: (question: TriagedQuestion, decision: StepDecision) => RecordedDecision;

/** One of the seven classes of information of the model publication scheme. */
interface SchemeClass {
    readonly number: 1 | 2 | 3 | 4 | 5 | 6 | 7;
    readonly title: string;
}

/** One item that the definition document for health bodies is reported to list. */
interface SchemeItem {
    readonly id: string;
    readonly schemeClass: SchemeClass['number'];
    readonly title: string;
    /** Bodies whose scheme lists it, read on the day given there. The document itself was not read. */
    readonly seenIn: readonly Citation[];
}

/** Why a page says that something is not published. */
type SaidReason = 'notHeld' | 'exempt' | 'archived' | 'draft';

/**
 * What the pages show of an item: `found` at a place; `linked` to something that was not among the pages;
 * `saidNotPublished` in words that are quoted; `notFound` in the pages that were read, which says nothing of others. An
 * item that is no more than named was not found: its places say where it is named.
 */
type SchemeState = 'found' | 'linked' | 'saidNotPublished' | 'notFound';
/** Where the pages speak of an item. */
interface SchemePlace {
    readonly state: Exclude<SchemeState, 'notFound'> | 'named';
    /** Of what is said not to be published. */
    readonly reason?: SaidReason;
    /** Of what is named: that it is given on request is said with it. */
    readonly isOnRequest?: boolean;
    /** The words of the page. */
    readonly text: string;
    readonly location: Location;
    /** Where a link leads, as published. */
    readonly href?: string;
}
/** What was found of one item of the definition document. */
interface SchemeItemResult {
    readonly item: SchemeItem;
    readonly schemeClass: SchemeClass;
    readonly state: SchemeState;
    /** The same in a sentence. */
    readonly says: string;
    /** Every place that speaks of it, that of its state first. */
    readonly places: readonly SchemePlace[];
}
/** A publication scheme beside the definition document: no score, and never a verdict. */
interface SchemeCompleteness {
    readonly pagesRead: number;
    /** Files of which nothing could be read, by name: they count for nothing. */
    readonly notRead: readonly string[];
    readonly items: readonly SchemeItemResult[];
    /** What the list of items rests on, and what of it was not read. */
    readonly citation: readonly Citation[];
    readonly remarks: readonly string[];
}
/**
 * Returns, for each item of the definition document for health bodies, what pages of a publication scheme show of it:
 * found and where, linked and not followed, said to be not held, exempt, archived or in draft, or not found in what was
 * read. The model scheme lets a body leave out what it does not hold, what is exempt, drafts and archives, and an item
 * may stand on a page that was not given: so nothing here is a score, and nothing says that a scheme is complete or
 * lacks something.
 *
 * The definition document itself was not read: the items are those that bodies list who say that they follow it
 * (`item.seenIn`), and `citation` marks the document as not verified.
 *
 * @param pages - the pages of the scheme, from any reader; a link from one to another of them counts as followed where
 *   the name of a page is its address or its file name
 * @throws {TypeError} when `pages` is no list of sources
 * @example
 * ```ts
 * const { pagesRead, items } = schemeCompleteness([])
 * pagesRead // => 0
 * items[0]?.says // => 'Not found in the 0 pages read.'
 * ```
 */
declare const schemeCompleteness: (pages: readonly Source[]) => SchemeCompleteness;

/** The last day of an entry, with what moved it. */
interface Permitted {
    /** The day of receipt; where only the first working day is stated, the day before that. */
    readonly received: IsoDate;
    /** The first working day, where it is what the entry states. */
    readonly firstDay: IsoDate | null;
    /** The last day for the answer; null while time does not run. */
    readonly due: IsoDate | null;
    /** The last day with the extension taken in time: for the public interest, the regulator's target. */
    readonly extended: IsoDate | null;
    /** The target of an extension for the public interest, in time or not; null without one. */
    readonly target: IsoDate | null;
    /**
     * What the clock says of an extension that was notified after the last day, and so gives no more time; null without
     * one.
     */
    readonly lateExtension: string | null;
    readonly provisional: boolean;
    /** The last day by the Code's convention for receipt on a day not worked. */
    readonly byCode: IsoDate | null;
}
/**
 * The permitted period of an entry, or null where it does not say when the request was received, or is under
 * another law.
 *
 * @throws {TypeError} when `entry` is no object, or `calendar` no calendar
 */
declare const permittedOf: (entry: LogEntry, calendar?: ClockInput["calendar"]) => Permitted | null;

/**
 * An entry as the authority keeps it: with the key of its requester, for section 14(2) and for adding up costs. Not a
 * `LogEntry`.
 */
type PrivateLogEntry = Omit<LogEntry, 'requesterKey'> & {
    readonly requesterKey: RequesterKey;
};
/**
 * Returns the entry that may be published: without the key of its requester, also where it stands under `own`.
 *
 * @param entry - an entry as the authority keeps it
 * @throws {TypeError} when it is no object
 * @example
 * ```ts
 * const key = requesterKey('a.person@example.org', () => '0123456789abcdef0123456789abcdef')
 * publicEntry({ reference: 'FOI-1', requesterKey: key }) // => { reference: 'FOI-1' }
 * ```
 */
declare const publicEntry: (entry: PrivateLogEntry) => LogEntry;

/** A disclosure log to be written: headings and rows of text, and what was left out of it. */
interface DisclosureLogTable {
    readonly headings: readonly string[];
    readonly rows: readonly (readonly string[])[];
    /** What of the entries is not in it, in counts: never the words that were left out. */
    readonly remarks: readonly string[];
}
/** What a person adds to what is worked out. */
interface DisclosureLogOptions {
    /**
     * The subject of each request by its reference, written anew for publication by whoever checked it: the titles of the
     * entries themselves are not taken, since a title may name somebody.
     */
    readonly subjects?: Readonly<Record<string, string>>;
    /** The letters with which the references of this body begin, such as `GHC`, beside `FOI`, `EIR` and the like. */
    readonly prefixes?: readonly string[];
}
/**
 * Returns a disclosure log for publication that cannot carry who asked: every cell is a reference of a case system, a
 * day, a provision or one of the words of this function. Titles, texts, categories, own fields and whatever stands in a
 * place that is not of its kind are left out, and counted. A subject is taken only from `subjects`, which somebody has
 * written for publication, and only without signs of a person. Requests under other laws are left out.
 *
 * @param entries - the log, as published or as the authority keeps it
 * @param options - subjects that were written for publication, by reference; letters that references begin with
 * @throws {TypeError} when `entries` is no list of objects, or an option has another name
 * @throws {RangeError} when a prefix is not one to eight capital letters
 * @example
 * ```ts
 * const entry = { reference: 'FOI-26/118', title: 'Letter of Jo Bloggs', receivedOn: '05/10/2026', outcome: 'Granted' }
 * const { rows, remarks } = toDisclosureLog([entry], { subjects: { 'FOI-26/118': 'Beds' } })
 * rows // => [['FOI-26/118', 'FOIA', '2026-10-05', '', 'Beds', 'Disclosed in full', '']]
 * toDisclosureLog([entry]).remarks // => ['1 subject is left out: none was written for publication.']
 * remarks // => []
 * ```
 */
declare const toDisclosureLog: (entries: readonly (LogEntry | PrivateLogEntry)[], options?: DisclosureLogOptions) => DisclosureLogTable;

/** An entry of a log that could not be timed, and why: `at` and `index` are its position, from 0. */
interface EntryUndecided extends LeftOut<number, 'statusUnclear' | 'monthFirst' | 'receiptNotKnown' | 'otherLaw' | 'answerNotKnown' | 'answeredBefore' | 'receivedLater' | 'answeredWaiting' | 'moveNotDated'> {
    readonly index: number;
}
/**
 * How requests were answered: what authorities are asked to publish each quarter, with every entry that could not be
 * counted.
 */
interface LogStatistics {
    readonly received: number;
    readonly answered: number;
    /** Answered within the permitted period, extensions and stops taken into account. */
    readonly onTime: number;
    readonly late: number;
    /** Not answered yet, and still in time, or waiting for clarification or a fee. */
    readonly open: number;
    readonly overdue: number;
    /** Extended to weigh the public interest, or for complexity and volume. */
    readonly extended: {
        readonly publicInterest: number;
        readonly complexity: number;
    };
    /** Clock stopped for clarification, and paused for a fee. */
    readonly stopped: number;
    readonly paused: number;
    readonly outcomes: {
        readonly [O in LogOutcome]?: number;
    };
    /** On time of all answered that could be timed, in per cent with one decimal; null where none could. */
    readonly onTimePercent: string | null;
    /** Entries that could not be timed, by position, and why. They are in no other count of time. */
    readonly undecided: readonly EntryUndecided[];
    /** Entries counted on holidays that are not known or not yet proclaimed. */
    readonly provisional: number;
}
/**
 * Returns compliance statistics of a disclosure log: on time within the permitted period, extensions, stops and
 * outcomes, as the Code of Practice asks larger authorities to publish. An extension for the public interest is
 * permitted up to the regulator's target of 40 working days, if it was notified within the first 20. A request that was
 * withdrawn is in its outcome alone, and one under another law is undecided.
 *
 * @param entries - the log, in any order
 * @param options - `asOf`, the day on which open requests are looked at; `calendar`, left out, that of every part of
 *   the United Kingdom
 * @throws {TypeError} when something is missing, or an option has another name
 * @throws {RangeError} when `asOf` is a day that does not exist
 * @returns counts of entries; what cannot be decided is listed, never guessed
 * @example
 * ```ts
 * const log = [
 *   { receivedOn: '01/10/2026', respondedOn: '29/10/2026', outcome: 'Granted' },
 *   { receivedOn: '01/10/2026', respondedOn: '30/10/2026', outcome: 'Refused' },
 *   { respondedOn: 'May 2026' },
 * ]
 * const { onTime, late, onTimePercent, undecided } = logStatistics(log, { asOf: '2026-11-23' })
 * onTime // => 1
 * late // => 1
 * onTimePercent // => '50.0'
 * undecided.map(({ at, code }) => [at, code]) // => [[2, 'receiptNotKnown']]
 * ```
 * @see Freedom of Information Act 2000 s.45, https://www.legislation.gov.uk/ukpga/2000/36/section/45
 */
declare const logStatistics: (entries: readonly LogEntry[], options: {
    readonly asOf: IsoDate;
    readonly calendar?: Calendar;
}) => LogStatistics;

/** The laws under which a request is kept in the register; every other is left out, and counted. */
type RequestLaw = 'FOIA' | 'EIR' | 'FOISA';
/** Something that a register dates. */
type RequestDay = 'received' | 'firstWorkingDay' | 'acknowledged' | 'clarificationSought' | 'clarificationReceived' | 'feesNotice' | 'feeReceived'
/** The requester was told that more time is needed. */
 | 'extended'
/** The day to which it was extended. */
 | 'extendedTo' | 'partAnswered' | 'responded'
/** Closed, with an answer or without. */
 | 'closed'
/** The last day as the authority worked it out. */
 | 'dueStated' | 'transferred' | 'withdrawn' | 'reviewRequested' | 'reviewAnswered' | 'complained' | 'decisionNotice' | 'appealed';
/** Where a cell of a register stands: in the row of which request, and for which day. */
interface RegisterCell {
    readonly request: string;
    /** Counted from 1, the row below the headings. */
    readonly row: number;
    readonly day: RequestDay;
}
/** What a register says of how far a request has come. */
type StatedState = 'open' | 'onHold' | 'partAnswered' | 'answered' | 'withdrawn' | 'lapsed' | 'transferred' | 'notValid' | 'review' | 'regulator';
/**
 * A request as the register knows it: its reference, its days and what is said in known words. Nobody is named in it
 * unless the caller asked for a column.
 */
interface FoiRequest {
    /** The reference, or "row 12" where there is none that can be shown. The only name that any output gives it. */
    readonly name: string;
    /** Counted from 1, the row below the headings. */
    readonly row: number;
    /** Null under a law that has no place in the register. */
    readonly law: RequestLaw | null;
    /** Which law that is, in words, such as "data protection law". */
    readonly otherLaw?: string;
    readonly days: {
        readonly [D in RequestDay]?: IsoDate;
    };
    /** What its status says; left out where there is none, null where its words are not known. */
    readonly stated?: StatedState | null;
    /** Words of ending or waiting stand in its status beside a part, a negation, or words of what is open. */
    readonly statedDoubtful?: boolean;
    readonly outcome: LogOutcome;
    /** The provisions cited, as `s40(2)` or `reg12(5)(e)`. */
    readonly provisions: readonly string[];
    /** Said to be extended, with or without its day. */
    readonly extended: boolean;
    /** Its law is in words that are not known: it is taken for one under the Act. */
    readonly lawUnknown?: boolean;
    /** Said to be business as usual: a label, the time of a valid request runs all the same. */
    readonly businessAsUsual: boolean;
    readonly reviewOutcome?: 'upheld' | 'overturned' | 'partlyOverturned';
    /**
     * Cells that should hold a day and do not: which day, and why, such as "no such day exists". What stands in them is
     * not repeated: it may name somebody.
     */
    readonly unread: readonly LeftOut<RequestDay>[];
    /** Texts of columns that the caller asked for, by heading as published. No output of the register holds them. */
    readonly kept?: Readonly<Record<string, string>>;
}

/** A table of requests: a `Table` of a source, or headings and rows of texts. */
interface RequestTable {
    readonly headers: readonly string[];
    readonly rows: readonly (readonly (string | {
        readonly text: string;
    })[])[];
}
/** Settings of `readRequests`. */
interface ReadRequestsOptions {
    /** Headings of a body's own, each with the known heading that it stands for. */
    readonly headings?: OwnHeadings;
    /**
     * Columns whose texts are kept with each request, by their headings. Left out, none is: names, addresses and free
     * text are dropped as they are read.
     */
    readonly keep?: readonly string[];
}
/** What became of a column. Headings as published. */
interface RequestColumns {
    readonly read: readonly string[];
    /** They name people, by their heading or by what stands in them. What stands in them was dropped. */
    readonly personal: readonly string[];
    /** Known, and not needed. What stands in them was dropped. */
    readonly dropped: readonly string[];
    /** Known, and another column of the table, `taken`, was read for the same. What stands in them was dropped. */
    readonly outranked: readonly {
        readonly heading: string;
        readonly taken: string;
    }[];
    /** Not known. What stands in them was dropped. */
    readonly unknown: readonly string[];
}
/** The requests of a table, and what of it was not read. */
interface RequestsRead {
    readonly requests: readonly FoiRequest[];
    readonly columns: RequestColumns;
    /** Rows from which nothing was read, counted from 1 below the headings, and why. */
    readonly rowsLeftOut: readonly LeftOut<number>[];
}
/**
 * Returns the requests of a table: a case system's export, a summary from WhatDoTheyKnow, a trust's own register or a
 * disclosure log, one row each. Of every row its reference, its days and what its words say of law, state, outcome and
 * provisions are kept; names, addresses and free text are dropped as they are read, and the columns that name people
 * are listed. A cell that should hold a day and does not is told with the request, without what stands in it.
 *
 * @param table - headings and rows; a table block of a source of `@imt/tables` is one
 * @param options - headings of one's own, and the columns whose texts are to be kept
 * @returns the requests in the order of the rows; or a refusal: `noRequests` where no heading says when requests were
 *   received or what they are called
 * @throws {TypeError} when the table is none, or an option is not what it should be
 * @example
 * ```ts
 * const read = readRequests({
 *   headers: ['Number', 'Case type', 'Date received', 'Name', 'Current state'],
 *   rows: [['230104001', 'FOI', '05/10/2026', 'A. Person', 'drafting']],
 * })
 * read.ok && read.value.requests[0]?.days // => { received: '2026-10-05' }
 * read.ok && read.value.columns.personal // => ['Name']
 * ```
 */
declare const readRequests: (table: RequestTable, options?: ReadRequestsOptions) => Parsed<RequestsRead>;

/** A day on which an open request is to be looked at, before its last day. */
interface Escalation {
    readonly name: string;
    readonly workingDays: number;
    /** Counted on from receipt, or back from the last day. */
    readonly from: 'receipt' | 'lastDay';
    readonly source: Citation;
}
/** The escalations that go by a name. */
type EscalationName = 'mojEscalation' | 'mojInternal';
/**
 * Practice of one body, not law: the 3rd and the 10th working day after receipt. That system counts the first from the
 * day on which the case was made in it, which a register seldom has: here both are counted from receipt.
 */
declare const escalations: {
    readonly [N in EscalationName]: Escalation;
};

/** How far a request has come on the day of the register. */
type RequestState = StatedState
/** Its status is in words that are not known, and no day says that it was answered. Treated as open. */
 | 'unclear';
/** Who has to act for a request to go on. */
type Actor = 'authority' | 'requester' | 'regulator' | 'nobody';

/** The time of a request for its answer. */
interface RequestTime {
    readonly received: IsoDate | null;
    /** The last day of the law for the answer; null while no time runs, or where none can be counted. */
    readonly due: IsoDate | null;
    /**
     * The last day with the extension that was taken: the regulator's target under the Act, the day of regulation 7 under
     * the Regulations; null without one that counts.
     */
    readonly extended: IsoDate | null;
    /** The extension is not dated, so that nobody can say whether it was notified in time. */
    readonly extensionUndated: boolean;
    /** It was notified after the last day, and gives no more time. */
    readonly extensionLate: boolean;
    /** Counted on holidays that are not known, or not yet proclaimed. */
    readonly provisional: boolean;
    /** The last day by the Code's convention for receipt on a day not worked; null under the Scottish Act. */
    readonly byCode: IsoDate | null;
    /** Why there is no last day, as a sentence. */
    readonly why: string | null;
}

/** When something is to be done, seen from the day of the register. The week ends on its Sunday. */
type When = 'overdue' | 'today' | 'thisWeek' | 'later';
/** Something that the authority has to do by a day, or has to look at on one. */
interface DueItem {
    /** The request: its reference, or the number of its row. */
    readonly request: string;
    readonly row: number;
    readonly what: 'answer' | 'extensionNotice' | 'extendedAnswer' | 'review' | 'reviewLatest' | 'escalation';
    readonly due: IsoDate;
    readonly when: When;
    /** Working days from the day of the register to the last day; negative when it has passed. */
    readonly workingDays: number;
    readonly level: ObligationLevel | 'practice';
    /** In words, without a name: what is to be done, and by whose rule. */
    readonly words: string;
    /** The date rests on holidays that are not known, or not yet proclaimed. */
    readonly provisional: boolean;
}

/** Settings of `register`. */
interface RegisterOptions {
    /** The day on which the register is looked at. */
    readonly asOf: IsoDate;
    /**
     * Days on which open requests are to be looked at before their last day: named ones, or one's own. Left out, none.
     */
    readonly escalations?: readonly (EscalationName | Escalation)[];
    /**
     * Left out, the bank holidays of every part of the United Kingdom, as the Act and the Regulations count. Requests
     * under the Scottish Act are always counted by Scotland's.
     */
    readonly calendar?: Calendar;
}
/** A request on the day of the register. */
interface RegisteredRequest {
    readonly request: FoiRequest;
    readonly name: string;
    readonly law: RequestLaw;
    readonly state: RequestState;
    readonly acts: Actor;
    readonly time: RequestTime;
    readonly answered: IsoDate | null;
    /**
     * Working days between the last day, with an extension that counts, and the answer; 0 when in time, null when it was
     * not answered or cannot be timed.
     */
    readonly late: number | null;
    /** What the authority has to do. */
    readonly due: readonly DueItem[];
    /** Every day of the law for it: answer, notice, fee, review, regulator, tribunal. Worked out when it is asked for. */
    readonly dates: readonly Obligation[];
    /** What to check, in words that name nobody. */
    readonly remarks: readonly string[];
}
/** A request whose last day cannot be counted, and why: `at` and `row` are its row, from 1 below the headings. */
interface RequestUndated extends LeftOut<number, 'reviewNotDated' | 'noLastDay'> {
    readonly request: string;
    readonly row: number;
}
/** A register of requests on one day. */
interface Register {
    readonly asOf: IsoDate;
    /** The Sunday that ends its week. */
    readonly weekEnds: IsoDate;
    readonly requests: readonly RegisteredRequest[];
    /** Everything that is due, the most urgent first. */
    readonly due: readonly DueItem[];
    /** Requests that the authority has to act on, and whose last day cannot be counted, with why. */
    readonly undated: readonly RequestUndated[];
    /** Cells that should hold a day and do not. */
    readonly unread: readonly LeftOut<RegisterCell>[];
    /** Requests under other laws, by law: their time is another, and they stand in no figure. */
    readonly leftOut: readonly {
        readonly law: string;
        readonly count: number;
    }[];
    readonly calendar: {
        readonly label: string;
        readonly version: string;
    };
}
/**
 * Returns a register of requests on one day: the state of each, its last day and every other day of the law, who has to
 * act, what is overdue, due today and this week, and which cells for days could not be read. Requests under the
 * Scottish Act are timed by Scotland's bank holidays, without an extension, and stand in no figure of `measures`.
 * Requests under other laws are left out, and counted. An answer in time by an extension that is not dated is said to
 * rest on it.
 *
 * @param requests - as `readRequests` gives them
 * @param options - the day, the escalations that are wanted, and the calendar
 * @throws {TypeError} when something is missing, or has another name
 * @throws {RangeError} when `asOf` is a day that does not exist
 * @example
 * ```ts
 * const read = readRequests({
 *   headers: ['Reference', 'Date received', 'Date responded', 'Status'],
 *   rows: [
 *     ['FOI-1', '26/10/2026', '', 'Open'],
 *     ['FOI-2', '26/10/2026', '', 'Withdrawn'],
 *   ],
 * })
 * const { requests, due } = register(valueOf(read).requests, { asOf: '2026-11-23' })
 * requests.map(({ state }) => state) // => ['open', 'withdrawn']
 * due.map(({ request, due, when }) => [request, due, when]) // => [['FOI-1', '2026-11-23', 'today']]
 * ```
 * @see Freedom of Information Act 2000 s.10, https://www.legislation.gov.uk/ukpga/2000/36/section/10
 */
declare const register: (requests: readonly FoiRequest[], options: RegisterOptions) => Register;

/** An entry of a calendar: the reference of a request, and what is due of it. Nothing else of the request is in it. */
interface RegisterEvent {
    /** The same for the same duty of the same request, whenever it is written. */
    readonly id: string;
    readonly day: IsoDate;
    readonly title: string;
    readonly about: string;
}
/**
 * Returns the days of a register for a calendar: what is due from its day on, and nothing that has passed. An entry
 * holds the reference of the request and what is to be done, in known words.
 *
 * @param made - what `register` gives
 * @throws {TypeError} when it is none
 */
declare const registerEvents: (made: Register) => readonly RegisterEvent[];

/** A request of which a register and a disclosure log say two things. */
interface DifferingRequest {
    readonly request: string;
    readonly what: 'received' | 'answered' | 'outcome';
    readonly register: string;
    readonly log: string;
}
/** A register beside a disclosure log, by reference. */
interface ComparedRequests {
    /** In both. */
    readonly shared: number;
    /** In the register and not in the log. A log need not hold every request. */
    readonly onlyInRegister: readonly string[];
    /** In the log and not in the register. */
    readonly onlyInLog: readonly string[];
    readonly differ: readonly DifferingRequest[];
}
/**
 * Returns what a register and a disclosure log say of the same requests, by their references: the days of receipt and
 * answer, and the outcome, where both say something. What is in one only is listed: a log need not hold every request.
 *
 * @param inRegister - the requests of the register, as `readRequests` gives them
 * @param inLog - those of the log, as `readRequests` gives them
 * @throws {TypeError} when one of them is no list
 */
declare const compareRequests: (inRegister: readonly FoiRequest[], inLog: readonly FoiRequest[]) => ComparedRequests;

/** The definitions by which requests are counted: two sets, never in one table. */
type MeasureSet = 'code' | 'cabinetOffice';

/** By what requests are put together. */
type MeasuredBy = 'month' | 'quarter' | 'year' | 'financialYear';
/** A period of a table, both days included. */
interface MeasuredPeriod {
    readonly label: string;
    readonly from: IsoDate;
    readonly to: IsoDate;
}

/** One figure, in each period and in all. */
interface MeasuredFigure {
    readonly id: string;
    readonly title: string;
    readonly definition: string;
    /** One for each period, then all of them together. */
    readonly counts: readonly number[];
    /** In per cent with one decimal, of the figure named; null where that is none. */
    readonly shares?: {
        readonly of: string;
        readonly percents: readonly (string | null)[];
    };
}
/** The figures of one set of definitions. */
interface Measures {
    readonly set: MeasureSet;
    readonly source: Citation;
    readonly asOf: IsoDate;
    readonly periods: readonly MeasuredPeriod[];
    readonly figures: readonly MeasuredFigure[];
    /** How often each exemption or exception was used, in answered requests: one with two stands under both. */
    readonly exemptions: readonly MeasuredFigure[];
    /** Internal reviews, by the day on which they were asked for, and what became of them. */
    readonly reviews: readonly MeasuredFigure[];
    /** What stands in no figure, or rests on something that the register does not say. */
    readonly remarks: readonly string[];
}
/**
 * Returns the figures that authorities publish about their requests, counted from a register: by the Code of Practice,
 * or by the Cabinet Office's definitions. The two sets are never in one table: a request may be counted in one and not
 * in the other. Requests are put together by the day of receipt, reviews by the day on which they were asked for.
 *
 * @param made - what `register` gives
 * @param options - `set`, by which definitions; `by`, the periods
 * @throws {TypeError} when something is missing, or has another name
 * @example
 * ```ts
 * const headers = ['Reference', 'Date received', 'Date responded', 'Outcome']
 * const rows = [
 *   ['FOI-1', '01/10/2026', '29/10/2026', 'Granted'],
 *   ['FOI-2', '01/10/2026', '30/10/2026', 'Refused'],
 * ]
 * const made = register(valueOf(readRequests({ headers, rows })).requests, { asOf: '2026-11-23' })
 * const { figures } = measures(made, { set: 'code', by: 'quarter' })
 * figures.find(({ id }) => id === 'onTime')?.shares?.percents // => ['50.0', '50.0']
 * ```
 * @see Freedom of Information Act 2000 s.45, https://www.legislation.gov.uk/ukpga/2000/36/section/45
 */
declare const measures: (made: Register, options: {
    readonly set: MeasureSet;
    readonly by: MeasuredBy;
}) => Measures;

/** A published figure beside the one that a register gives. */
interface ComparedFigure {
    /** The row and the column, as published. */
    readonly line: string;
    readonly period: string;
    readonly published: string;
    /** What the register gives; several where the published words leave it open. */
    readonly counted: readonly {
        readonly as: string;
        readonly value: string;
    }[];
    readonly says: 'agrees' | 'differs';
}
/** A published line and period that were compared with nothing, and why: `at` is both, as published. */
interface FigureNotCompared extends LeftOut<Pick<ComparedFigure, 'line' | 'period'>, 'otherLaw' | 'periodUnknown' | 'beyondRegister' | 'shareUnknown' | 'measureUnknown'> {
    readonly line: string;
    readonly period: string;
}
/** Published figures beside those of a register. */
interface ComparedStatistics {
    readonly compared: readonly ComparedFigure[];
    /** Published lines and periods that were compared with nothing, and why. */
    readonly notCompared: readonly FigureNotCompared[];
}
/**
 * Returns the figures that a body published beside those that its register gives, period by period. Only what the words
 * of a line can be told to count is compared, and only over periods that the register reaches; all else is named. Where
 * the words leave open whether extensions are in, agreement with either reading is agreement.
 *
 * @param made - what `register` gives
 * @param tables - tables of statistics, as the plugin reads them
 * @throws {TypeError} when one of them is none
 */
declare const comparePublished: (made: Register, tables: readonly StatisticsTable[]) => ComparedStatistics;

export { type AbsoluteId, type Actor, type Annex, type Answer, type AnswerState, type AnyBasis, type Awaited, type Balance, type Basis, type CallFinding, type CitationOptions, type Cited, type CitedMatch, type CitedProvision, type CitedStatus, type Claim, type Clock, type ClockEvent, type ClockEventType, type ClockInput, type ClockRegime, type ClockState, type ComparedFigure, type ComparedRequests, type ComparedStatistics, type ComparedWords, type ComposedLetter, type ComposedRefusal, type ContestedNeitherId, type CostEstimate, type CostInput, type CostLimit, type CountableActivity, type Coverage, type Danger, type DifferingRequest, type DisclosureLog, type DisclosureLogOptions, type DisclosureLogTable, type DueItem, type EarlierOutcome, type EarlierRequest, type EirGroundId, type EntryUndecided, type Escalation, type EscalationName, type Exception, type ExceptionClaim, type ExceptionId, type ExceptionNeitherClaim, type ExceptionNeitherId, type Exemption, type ExemptionId, type ExemptionOn, type FigureNotCompared, type Foi, type FoiCallCode, type FoiCode, type FoiInput, type FoiPlugin, type FoiRequest, type Given, type Ground, type GroundId, type Harm, type Law, type LetterElement, type LetterLaw, type LetterPart, type LetterReading, type LetterStatement, type Likelihood, type Limb, type LimbId, type LimbStatus, type LimbsByStatus, type LogAnswer, type LogEntry, type LogOutcome, type LogStatistics, type LoggedRequest, type MeasureSet, type MeasuredBy, type MeasuredFigure, type MeasuredPeriod, type Measures, type MovedObligation, type NeitherClaim, type NeitherId, type NextStep, type NextStepName, type NotShown, type NotSplit, type NotSplitCode, type NoticeAnswer, type NoticeElement, type NoticeLink, type Obligation, type ObligationId, type ObligationLevel, type OpenId, type Opinion, type OtherProvision, type OtherRole, type Outcome, type Permitted, type PlacedWords, type Prerequisite, type PrivateLogEntry, type ProcedureStatement, type ProposedStep, type ProvisionToRead, type PublicationInHand, type PublishedAnswer, type PublishedCell, type PublishedClass, type PublishedLetter, type PublishedLetterKind, type PublishedRequestLetter, type PublishedScheme, type PublishedStatistics, type PurposeId, type PutQuestion, type QualifiedId, type QualifiedNeitherId, type QualifiedProvisionId, type QuestionClass, type QuestionEvidence, type Rank, type ReadRequestsOptions, type RecordedDecision, type RefusalDecision, type RefusalNotice, type Regime, type RegimeSigns, type Register, type RegisterCell, type RegisterEvent, type RegisterOptions, type RegisteredRequest, type Regulator, type RelatedRequests, type Repetition, type RepetitionInput, type RequestColumns, type RequestDay, type RequestForm, type RequestLaw, type RequestLetter, type RequestLetterKind, type RequestPart, type RequestPartKind, type RequestState, type RequestTable, type RequestTime, type RequestUndated, type RequestValidity, type RequesterKey, type RequestsRead, type ReviewRoute, type SaidReason, type SchemeClass, type SchemeCompleteness, type SchemeItem, type SchemeItemResult, type SchemePlace, type SchemeState, type ScottishExemption, type ScottishExemptionId, type ScottishGroundId, type Sensitivity, type Similarity, type SimilarityEvidence, type SkippedClockDay, type Span, type SplitQuestion, type SplitRequest, type StandingBeside, type StandingStatement, type StatedCost, type StatedState, type StatementAbout, type StatisticsCell, type StatisticsRow, type StatisticsTable, type StepDecision, type StopReason, type Strength, type SubjectAccessClock, type SubjectAccessInput, type TextRead, type Topic, type TopicAlternative, type Triage, type TriageOptions, type TriageRegime, type TriageWarning, type TriageWarningCode, type TriagedQuestion, type UnreadPart, type Variation, type VexatiousEvidence, type VexatiousInput, type VexatiousTheme, type VexatiousThemeId, type VexatiousThemeSheet, type VexatiousWorksheet, type View, type When, callRules, checkRefusal, citedProvisions, classifyQuestion, clock, comparePublished, compareRequests, composeLetter, composeRefusal, contested, disclosureLogSchema, escalations, estimateCost, exceptions, exemptions, foi, foiSection, logEntrySchema, logStatistics, lookUp, measures, noticeElements, outcomeOf, permittedOf, publicEntry, publishedStatisticsSchema, readLetter, readRequests, recalculated, recordDecision, register, registerEvents, relatedRequests, repeatedRequest, requesterKey, responseDue, schemeCompleteness, scottishExemptions, similarity, splitRequest, standingStatementSchema, statusOf, subjectAccessClock, toDisclosureLog, triage, validRequest, vexatiousWorksheet };
