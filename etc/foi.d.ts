import * as _imt_core from '@imt/core';
import { OwnFields, ObjectSchema, Figure, FigureInput, Section, Plugin, OwnHeadings, Citation, CallRule, Finding, IsoDate, SkippedReason, Division, Calendar, WorkingDayCounter, WorkingDay } from '@imt/core';
import * as z from 'zod';

/** The rules of this package, one for each folder, by name. */
declare const rules: readonly [_imt_core.Rule<"foi/answer-day-missing">, _imt_core.Rule<"foi/complaint-route-missing">, _imt_core.Rule<"foi/cost-estimate-doubtful">, _imt_core.Rule<"foi/due-date-miscounted">, _imt_core.Rule<"foi/future-requests-prejudged">, _imt_core.Rule<"foi/harm-test-misstated">, _imt_core.Rule<"foi/log-dates-out-of-order">, _imt_core.Rule<"foi/log-day-unread">, _imt_core.Rule<"foi/provision-unknown">, _imt_core.Rule<"foi/refusal-incomplete">, _imt_core.Rule<"foi/refusal-late">, _imt_core.Rule<"foi/refusal-without-provision">, _imt_core.Rule<"foi/regime-not-counted">, _imt_core.Rule<"foi/requester-identified">, _imt_core.Rule<"foi/response-overdue">, _imt_core.Rule<"foi/section-21-for-withheld">, _imt_core.Rule<"foi/statistics-disagree">];
/** The codes of these rules. */
type FoiCode = (typeof rules)[number]['code'];

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
    readonly regime?: string;
    readonly category?: string;
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
    regime: z.ZodExactOptional<z.ZodString>;
    category: z.ZodExactOptional<z.ZodString>;
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
        regime: z.ZodExactOptional<z.ZodString>;
        category: z.ZodExactOptional<z.ZodString>;
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

/** One cell. At most one of its keys is there; none where the row is cut. */
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
        position: "position";
        letter: "letter";
        scheme: "scheme";
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
            position: "position";
            letter: "letter";
            scheme: "scheme";
        }>>;
        receivedOn: z.ZodExactOptional<z.ZodString>;
        sentOn: z.ZodExactOptional<z.ZodString>;
        passages: _imt_core.ListSchema<z.ZodString>;
        exemptions: _imt_core.ListSchema<z.ZodString>;
        reviewContact: _imt_core.ListSchema<z.ZodString>;
        appealContact: _imt_core.ListSchema<z.ZodString>;
        own: z.ZodExactOptional<z.ZodType<Readonly<Record<string, unknown>>, Readonly<Record<string, unknown>>>>;
    }, _imt_core.Keys<StandingStatement>, _imt_core.Keys<StandingStatement>>>;
    log: z.ZodExactOptional<_imt_core.TypedObject<{
        entries: _imt_core.ListSchema<_imt_core.TypedObject<{
            reference: z.ZodExactOptional<z.ZodString>;
            title: z.ZodExactOptional<z.ZodString>;
            receivedOn: z.ZodExactOptional<z.ZodString>;
            firstWorkingDay: z.ZodExactOptional<z.ZodString>;
            respondedOn: z.ZodExactOptional<z.ZodString>;
            publishedOn: z.ZodExactOptional<z.ZodString>;
            dueOn: z.ZodExactOptional<z.ZodString>;
            regime: z.ZodExactOptional<z.ZodString>;
            category: z.ZodExactOptional<z.ZodString>;
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

/** The Freedom of Information plugin: standing statements, the disclosure log and statistics of requests. */
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
/** What a public interest extension can be taken for. */
type QualifiedProvisionId = QualifiedId | QualifiedNeitherId;
/**
 * How far the text of the provision was read: `revised` and `enacted` in a copy of the Act, `amending` in the Act that
 * changed it, `quoted` in a decision or in guidance, `secondary` only as someone reports it, `notRead` not at all.
 */
type TextRead = 'revised' | 'enacted' | 'amending' | 'quoted' | 'secondary' | 'notRead';
/** What must be in place before an exemption is relied on. */
type Prerequisite = 'qualifiedPersonsOpinion' | 'purposeOfSection31(2)' | 'governmentDepartment' | 'auditOfOtherAuthorities' | 'powerToInvestigateOrProsecute' | 'nameTheEnactment' | 'obtainedFromAnother' | 'heldForPublicationBefore' | 'notWithinSection23';
/** One limb of the catalogue. */
interface Exemption {
    readonly id: ExemptionId;
    /** `31`, `22A` */
    readonly section: string;
    readonly title: string;
    readonly summary: string;
    readonly status: 'absolute' | 'qualified';
    /** Where section 2(3) lists it, if absolute. */
    readonly absoluteUnder: string | null;
    readonly basis: Basis;
    /** How the harm must be put; null where no harm is to be shown. */
    readonly test: string | null;
    /**
     * The provision to neither confirm nor deny, with a public interest balance of its own where it is qualified; null
     * where there is none.
     */
    readonly neither: {
        readonly id: NeitherId;
        readonly status: 'absolute' | 'qualified';
    } | null;
    readonly prerequisites: readonly Prerequisite[];
    readonly openToTrusts: boolean;
    readonly cautions: readonly string[];
    readonly textRead: TextRead;
    readonly citation: Citation;
}

/**
 * Reasons not to comply, or to wait, that are no exemptions: none of them is absolute or qualified, and none has a
 * public interest test.
 */
type GroundId = 's1(3)' | 's8' | 's9' | 's12(1)' | 's12(2)' | 's14(1)' | 's14(2)' | 'notHeld';
interface Ground {
    readonly id: GroundId;
    readonly title: string;
    readonly kind: 'refusal' | 'wait' | 'validity' | 'outcome';
    /** The notice that has to be given, if any. */
    readonly notice: 's17(5)' | null;
    readonly summary: string;
    readonly cautions: readonly string[];
    readonly citation: Citation;
}
/**
 * The grounds outside Part II, kept apart from the exemptions.
 *
 * @example
 * ```ts
 * grounds['s12(1)'].notice // => 's17(5)'
 * grounds['s1(3)'].kind // => 'wait'
 * ```
 * @see Freedom of Information Act 2000 ss.8, 9, 12 and 14, https://www.legislation.gov.uk/ukpga/2000/36/part/I
 */
declare const grounds: {
    readonly [Id in GroundId]: Ground;
};

/** What a citation in a letter comes to. */
type Cited = 
/**
 * A limb of the catalogue; several, where a section was cited without one, or section 40(2) without its condition.
 */
{
    readonly kind: 'exemption';
    readonly limbs: readonly Exemption[];
    readonly exact: boolean;
}
/** A provision to neither confirm nor deny. */
 | {
    readonly kind: 'neither';
    readonly limbs: readonly Exemption[];
} | {
    readonly kind: 'ground';
    readonly ground: GroundId;
}
/** Another provision that letters cite: duties, purposes, the regulator's powers. */
 | {
    readonly kind: 'other';
}
/** No such provision in the Act. */
 | {
    readonly kind: 'unknown';
};
/**
 * Returns what a citation comes to in the catalogue: a limb, every limb it leaves open, a provision to neither confirm
 * nor deny, a ground that is no exemption, another provision, or nothing in the Act.
 *
 * @param id - a citation in short form: `s31(1)(a)`, `s31`, `s40(2)`, `s12(1)`; `citedProvisions` gives it from a
 *   letter
 * @throws {TypeError} when `id` is no text
 * @example
 * ```ts
 * const cited = lookUp('s31(1)(a)')
 * 'exact' in cited && cited.exact // => true
 * const whole = lookUp('s38')
 * 'limbs' in whole && whole.limbs.map(({ id }) => id) // => ['s38(1)(a)', 's38(1)(b)']
 * lookUp('s31(3)').kind // => 'neither'
 * lookUp('s99').kind // => 'unknown'
 * ```
 * @see Freedom of Information Act 2000, https://www.legislation.gov.uk/ukpga/2000/36/contents
 */
declare const lookUp: (id: string) => Cited;

/** A provision of the Act that a text cites: `section 31.-(1)(a)` gives `s31(1)(a)`. */
interface CitedProvision {
    /** The words that cite it, as published but for runs of white space. */
    readonly text: string;
    /** Section number. */
    readonly section: number;
    /** Short form: `s38`, `s21(1)`, `s38(1)(b)`, `s36(2)(b)(ii)`. */
    readonly id: string;
    /** What it comes to in the catalogue. */
    readonly kind: Cited['kind'];
    /** The limbs of the catalogue that it names, or leaves open. */
    readonly limbs: readonly ExemptionId[];
}
/**
 * Returns the provisions of the Freedom of Information Act that a text cites, a limb each, in the order they stand,
 * with what they come to in the catalogue. A list is read to its end; a section of another Act that is named beside it
 * is none of this one.
 *
 * @param text - a passage as published
 * @throws {TypeError} when it is no text
 * @example
 * ```ts
 * citedProvisions('section 38-(1) (a) and (b)').map((cited) => cited.id) // => ['s38(1)(a)', 's38(1)(b)']
 * citedProvisions('s.36(2)(b)(i) and (ii)').map((cited) => cited.id) // => ['s36(2)(b)(i)', 's36(2)(b)(ii)']
 * citedProvisions('Sections 31(1)(a) and 43(2)').map((cited) => cited.id) // => ['s31(1)(a)', 's43(2)']
 * citedProvisions('section 99')[0]?.kind // => 'unknown'
 * citedProvisions('section 34 of the Human Rights Act 1998') // => []
 * ```
 */
declare const citedProvisions: (text: string) => readonly CitedProvision[];

type ClockCode = 'receipt-missing' | 'received-twice' | 'event-before-receipt' | 'event-out-of-order' | 'event-without-cause' | 'pause-after-answer' | 'clarification-sought-late' | 'fees-notice-late' | 'fees-notice-again' | 'fee-paid-late' | 'fee-unpaid' | 'extension-not-available' | 'extension-late' | 'receipt-conventions-differ' | 'contested-day' | 'holiday-proclaimed-mid-clock';
/** Everything that can be odd about the course of a request, by the short names that its findings had before. */
declare const clockCatalogue: {
    readonly [N in ClockCode]: CallRule<`foi/${N}`>;
};

type AnswerCode = 'confirm-and-neither' | 'neither-implausible' | 'not-held-or-exempt' | 'question-unaddressed' | 'blanket' | 'motive' | 'overreach' | 'contradicts-published' | 'overshare' | 'environmental' | 'personal-data';
/** What is said of the words of an answer, and of what was asked. */
declare const answers: {
    readonly [N in AnswerCode]: CallRule<`foi/${N}`>;
};

type ElementCode = 'exemption-missing' | 'reason-missing' | 'estimate-missing' | 'pending-not-qualified' | 'balance-missing' | 'public-interest-one-sided' | 'review-missing' | 'complaint-missing' | 'notice-late' | 'advice-missing';
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

type SurroundingsCode = 'published-stale' | 'published-inconsistent' | 'link-not-exact' | 'link-covers-part' | 'link-not-reachable' | 'routes-stale' | 'hidden-data' | 'attachment-unread' | 'decision-not-a-persons';
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
 * The authority took more time to weigh the public interest. Only for a qualified exemption, and it must be named.
 */
 | {
    readonly type: 'publicInterestExtended';
    readonly on: IsoDate;
    readonly exemption: QualifiedProvisionId;
}
/** EIR only: the authority told the applicant that complexity and volume need up to 40 working days (reg. 7). */
 | {
    readonly type: 'timeExtended';
    readonly on: IsoDate;
}
/** A refusal notice was given; the rest of the answer may follow. */
 | {
    readonly type: 'refusalNoticeGiven';
    readonly on: IsoDate;
}
/** The answer was sent: with all it had to say, refusals included. */
 | {
    readonly type: 'responded';
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
} | {
    readonly type: 'tribunalAppealed';
    readonly on: IsoDate;
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
    /** The last day, midnight included. Null while clarification is outstanding or a fee is unpaid: no time runs. */
    readonly due: IsoDate | null;
    readonly level: ObligationLevel;
    /** The days that were not counted on the way, and why. Empty where calendar days count. */
    readonly skipped: readonly SkippedClockDay[];
    /** True where the date rests on holidays that are not known, or not yet proclaimed. */
    readonly provisional: boolean;
    /** Why it is provisional, or why there is no date. */
    readonly reason?: string;
    readonly citation: Citation;
    /** The day it was done, when an event says so. */
    readonly met: IsoDate | null;
    /**
     * Working days (calendar days where those count) between the last day and the day it was done; 0 when in time, null
     * when not done.
     */
    readonly late: number | null;
    readonly remark?: string;
}
/** When everything is due, and what is odd about the events. */
interface Clock {
    /**
     * The day that counting starts from, after clarification and by the chosen convention; null before a request was
     * received.
     */
    readonly receipt: IsoDate | null;
    readonly obligations: readonly Obligation[];
    /** What is odd about the events. */
    readonly findings: readonly CallFinding[];
    /** Keep it with the case: a holiday proclaimed later can change a running clock. */
    readonly calendar: {
        readonly label: string;
        readonly version: string;
    };
}

/**
 * Under which law a request is answered: the Freedom of Information Act 2000, or the Environmental Information
 * Regulations 2004.
 */
type Regime = 'FOIA' | 'EIR';

/** A request to be timed. */
interface ClockInput {
    readonly regime: Regime;
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
    /** Left out, the bank holidays of every part of the United Kingdom, as the Act counts. */
    readonly calendar?: Calendar;
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
 * @throws {RangeError} when a day does not exist
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
 * @returns groups of two or more, by their first day
 * @throws {TypeError} when `requests` is no array of requests
 * @throws {RangeError} when a day does not exist, or pence are no whole number of at least 0
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
 * relatedRequests([one('A', '2026-09-01'), one('B', '2026-11-24')]) // => []
 * ```
 * @see SI 2004/3244 reg. 5, https://www.legislation.gov.uk/uksi/2004/3244/regulation/5
 */
declare const relatedRequests: (requests: readonly LoggedRequest[], calendar?: Calendar) => readonly RelatedRequests[];

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
    readonly neither: Exclude<WhyNeither, QualifiedNeitherId>;
} & SaysWhy & NoBalance);

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
    readonly claims: readonly [Claim, ...Claim[]];
    readonly instead?: string;
} | {
    readonly outcome: 'neitherConfirmNorDeny';
    readonly claims: readonly [NeitherClaim, ...NeitherClaim[]];
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
    readonly reference: string;
    readonly receivedOn: IsoDate;
    readonly sentOn: IsoDate;
    /** The post of the person who decided: a decision is a person's, whatever proposed it. */
    readonly decidedBy: string;
    readonly answers: readonly [Answer, ...Answer[]];
    readonly review: ReviewRoute;
    /** Advice and assistance (section 16) for the request as a whole. */
    readonly advice?: string;
    readonly annex?: Annex;
    /** Left out, the regulator on the day of the notice. */
    readonly regulator?: Regulator;
}

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
}
/** A refusal notice as data: what `checkRefusal` reads. */
interface RefusalNotice {
    readonly regime?: 'FOIA' | 'EIR';
    readonly reference?: string;
    readonly receivedOn?: IsoDate;
    readonly sentOn?: IsoDate;
    /** EIR: the day on which the applicant was told that complexity and volume need up to 40 working days. */
    readonly extendedOn?: IsoDate;
    /**
     * Left out, the twentieth working day after receipt; under the EIR the fortieth, where the time was extended within
     * those twenty.
     */
    readonly dueOn?: IsoDate | null;
    readonly decidedBy?: string;
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

/**
 * Returns what is amiss with a refusal notice: the elements of section 17 that it lacks, and the risks that real
 * notices have run. It reads what the notice says; it does not judge whether an exemption applies.
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
    readonly notice: RefusalNotice;
    readonly findings: readonly CallFinding[];
}
/**
 * Returns a refusal notice written out from a decision: as plain text, Markdown and an accessible page of HTML, with
 * the routes to a review, the regulator and the tribunal; and what `checkRefusal` finds in it. The type of a decision
 * asks for what each exemption asks for, so what is missing does not compile; findings are about what types cannot see.
 *
 * It writes down a decision that a person took. It takes none.
 *
 * @param decision - what was decided, question by question
 * @throws {TypeError} when something is missing, or a part of the decision or of an answer has another name
 * @throws {RangeError} when a day does not exist, or no regulator is known for the day of the notice
 * @example
 * ```ts
 * const { text, findings } = composeRefusal({
 *   authority: 'Example NHS Trust',
 *   reference: 'FOI-1',
 *   receivedOn: '2026-11-20',
 *   sentOn: '2026-12-04',
 *   decidedBy: 'Head of Information Governance',
 *   review: { offered: true, how: 'write to foi@example.org', withinWorkingDays: 40 },
 *   answers: [{ question: '1', asked: 'The budget for 2026/27?', outcome: 'disclosed', information: '£5,400,191' }],
 * })
 * text.split('\n')[0] // => 'Your request FOI-1'
 * findings // => []
 * ```
 * @see Freedom of Information Act 2000 s.17, https://www.legislation.gov.uk/ukpga/2000/36/section/17
 */
declare const composeRefusal: (decision: RefusalDecision) => ComposedRefusal;

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

/** What became of a request, as far as a log says. */
type LogOutcome = 'granted' | 'partly' | 'withheld' | 'neitherConfirmNorDeny' | 'notHeld' | 'costLimit' | 'vexatiousOrRepeated' | 'elsewhere' | 'withdrawn' | 'open' | 'unknown';
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
 * outcomeOf('Amber') // => 'unknown'
 * ```
 */
declare const outcomeOf: (published?: string) => LogOutcome;

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
    readonly undecided: readonly {
        readonly index: number;
        readonly why: string;
    }[];
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
 * undecided // => [{ index: 2, why: 'It does not say on which day the request was received.' }]
 * ```
 * @see Freedom of Information Act 2000 s.45, https://www.legislation.gov.uk/ukpga/2000/36/section/45
 */
declare const logStatistics: (entries: readonly LogEntry[], options: {
    readonly asOf: IsoDate;
    readonly calendar?: Calendar;
}) => LogStatistics;

export { type AbsoluteId, type Annex, type Answer, type AnswerState, type Balance, type Basis, type CallFinding, type Cited, type CitedProvision, type Claim, type Clock, type ClockEvent, type ClockEventType, type ClockInput, type ComposedRefusal, type CostEstimate, type CostInput, type CostLimit, type CountableActivity, type Danger, type DisclosureLog, type EarlierOutcome, type Exemption, type ExemptionId, type ExemptionOn, type Foi, type FoiCallCode, type FoiCode, type FoiInput, type FoiPlugin, type Ground, type GroundId, type Harm, type Likelihood, type LogAnswer, type LogEntry, type LogOutcome, type LogStatistics, type LoggedRequest, type MovedObligation, type NeitherClaim, type NeitherId, type NotShown, type NoticeAnswer, type NoticeLink, type Obligation, type ObligationId, type ObligationLevel, type Opinion, type Outcome, type Permitted, type Prerequisite, type PrivateLogEntry, type PublishedStatistics, type PurposeId, type QualifiedId, type QualifiedNeitherId, type QualifiedProvisionId, type RefusalDecision, type RefusalNotice, type Regime, type Regulator, type RelatedRequests, type Repetition, type RepetitionInput, type RequesterKey, type ReviewRoute, type SkippedClockDay, type StandingStatement, type StopReason, type TextRead, callRules, checkRefusal, citedProvisions, clock, composeRefusal, disclosureLogSchema, estimateCost, exemptions, foi, foiSection, grounds, logEntrySchema, logStatistics, lookUp, outcomeOf, permittedOf, publicEntry, publishedStatisticsSchema, recalculated, relatedRequests, repeatedRequest, requesterKey, responseDue, standingStatementSchema };
