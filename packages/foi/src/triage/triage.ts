import {
  counted,
  isRecord,
  longDate,
  requireDay,
  requireFunction,
  requireList,
  requireObject,
  requireText,
  type Finding,
  type IsoDate,
  type JsonPointer,
  type Location,
  type Report,
} from '@imt/core'
import type { LogEntry } from '../log/entry.js'
import type { QuestionClass } from './classify-question.js'
import { comparedText } from './compare-texts.js'
import { classifiedWith, contextOf } from './context.js'
import { earlierRequests, logIndex, type EarlierRequest, type LogIndex } from './earlier-requests.js'
import { languageRemark } from './language-remark.js'
import { nextStep, type ProposedStep } from './next-step.js'
import { daysOf } from './periods-asked.js'
import { provisionsToRead, type ProvisionToRead } from './provisions-to-read.js'
import { publishedAnswer, type PublicationRead, type PublishedAnswer } from './published-answer.js'
import type { PeriodSaid } from './period-gaps.js'
import { publishedRows } from './published-rows.js'
import { regimeSigns, type RegimeSigns } from './regime-signs.js'
import type { NotSplit, Span, SplitQuestion, SplitRequest } from './request-part.js'
import { isBare } from './sentence-kind.js'
import { splitRequest } from './split-request.js'
import { standingBeside, type StandingBeside } from './standing-beside.js'
import { triageWarnings, type TriageWarning } from './warnings.js'
import { withoutMarks } from './without-marks.js'

/** A publication as it was recognised: `publication`, `dates` and `locate` are those of a `Reading` of `@imt/core`. */
export interface PublicationInHand {
  /** The sections of a publication, as a model recognised or parsed them. */
  readonly publication: {
    readonly about?: { readonly period?: string }
    readonly sections: object
  }
  /** Of when its files are. */
  readonly dates?: readonly {
    readonly source: string
    readonly period?: { readonly start: IsoDate; readonly end: IsoDate }
    readonly asOf?: IsoDate
  }[]
  /** Where in a file something of it stands. */
  readonly locate?: (at: JsonPointer) => Location | undefined
  /** What a check of it found. */
  readonly report?: Pick<Report, 'findings'>
}

/** What a request is held to. */
export interface TriageOptions {
  /** What is published already; left out, nothing is looked through. */
  readonly publication?: PublicationInHand
  /** Entries of a disclosure log or register, without anybody's name. */
  readonly log?: readonly LogEntry[]
  /** The day to judge by. */
  readonly asOf: IsoDate
}

/** One question, and what is proposed for it. Nothing of it is a decision. */
export interface TriagedQuestion extends Span {
  readonly number: number
  readonly label?: string
  /** Stems and words in one line. Names, addresses and numbers of people are replaced. */
  readonly asked: string
  /**
   * The question that it hangs on, where its own words do not say of what it asks: it was read with that one. Places of
   * evidence beyond `asked` count on in `context.asked`, one space behind.
   */
  readonly context?: { readonly number: number; readonly asked: string }
  readonly regime: RegimeSigns
  readonly topic: QuestionClass['topic']
  readonly sensitivity: QuestionClass['sensitivity']
  readonly cyberSensitive: boolean
  /** What speaks for the topic, and for asking security. */
  readonly evidence: QuestionClass['evidence']
  /** What speaks against asking security. */
  readonly counterSigns: QuestionClass['counterSigns']
  readonly alternatives: QuestionClass['alternatives']
  readonly published: PublishedAnswer
  readonly earlier: readonly EarlierRequest[]
  readonly next: ProposedStep
  /** The standing statement of the publication on security, where security is to be asked. */
  readonly standing?: StandingBeside
  readonly provisions: readonly ProvisionToRead[]
  readonly warnings: readonly TriageWarning[]
  readonly remarks: readonly string[]
}

/** A request, question by question. */
export interface Triage {
  readonly asOf: IsoDate
  readonly questions: readonly TriagedQuestion[]
  /** Why no question could be told. */
  readonly notSplit?: NotSplit
  /** What was looked through, and what was not; what is to be known of the request as one. Each a sentence. */
  readonly remarks: readonly string[]
}

/** So much of a question is weighed. */
const longestQuestion = 4000
/** From so many questions on, the cost of a request is worth a look. */
const manyQuestions = 20

const incidents =
  /\b(?:attack(?:s|ed)?|breach(?:es|ed)?|incidents?|ransom\w*|hack(?:s|ed|ing)?|compromis\w+|infect\w+|outages?)\b/i
const priced =
  /\b(?:prices?|pricing|rates? cards?|unit costs?|tender (?:submissions?|responses?|scores?)|bids?|evaluation scores?|margins?|discounts?)\b/i

const contradictory =
  'The same wording has been answered by one body and refused by another: this proposes, and a person decides.'

const periodOf = (
  { publication, dates = [] }: PublicationInHand,
  location: Location | undefined,
): PeriodSaid | undefined => {
  const said = dates.find(({ source }) => source === location?.source)
  if (said?.period !== undefined) {
    const { start, end } = said.period
    return { text: start === end ? longDate(start) : `${longDate(start)} to ${longDate(end)}`, days: [said.period] }
  }
  if (said?.asOf !== undefined) return { text: longDate(said.asOf), days: [{ start: said.asOf, end: said.asOf }] }
  const text = publication.about?.period
  return text === undefined ? undefined : { text, days: daysOf(text) }
}

/** Makes sure of a publication, and looks it through once. */
const readPublication = (given: PublicationInHand): PublicationRead & { readonly standing?: StandingBeside } => {
  const name = 'triage: options.publication'
  const { publication, dates = [], locate, report } = requireObject(given, name)
  requireObject(publication, `${name}.publication`)
  const sections = requireObject(publication.sections, `${name}.publication.sections`)
  requireList(dates, `${name}.dates`)
  if (locate !== undefined) requireFunction(locate, `${name}.locate`)
  if (report !== undefined) requireList(requireObject(report, `${name}.report`).findings, `${name}.report.findings`)
  const findings: readonly Finding[] = report?.findings ?? []
  const place = (at: JsonPointer): Location | undefined => locate?.(at)
  const standing = isRecord(sections) ? standingBeside(sections, place, findings) : undefined
  return {
    ...(standing && { standing }),
    rows: publishedRows(isRecord(sections) ? sections : {}),
    locate: place,
    periodAt: (at) => periodOf(given, place(at)),
    findings,
  }
}

const triaged = (
  { number, label, asked: whole, start, end, masked }: SplitQuestion,
  before: SplitQuestion | undefined,
  publication: ReturnType<typeof readPublication> | undefined,
  log: LogIndex | undefined,
  asOf: IsoDate,
): TriagedQuestion => {
  const asked = whole.slice(0, longestQuestion)
  const context =
    before === undefined ? undefined : { number: before.number, asked: before.asked.slice(0, longestQuestion) }
  const own = withoutMarks(asked)
  const read = context === undefined ? own : `${own} ${withoutMarks(context.asked)}`
  const { topic, sensitivity, cyberSensitive, evidence, counterSigns, alternatives, remarks } = classifiedWith(
    own,
    read,
  )
  const regime = regimeSigns(read)
  const published = publishedAnswer(read, publication, asOf)
  const earlier = log === undefined ? [] : earlierRequests(read, log, asOf)
  const { stems, subjects } = comparedText(read)
  const isUnclear = isBare(read) || (stems.size === 0 && subjects.size === 0)
  const warnings = triageWarnings(
    read,
    cyberSensitive,
    counterSigns.map(({ words }) => words),
    published,
  )
  return {
    number,
    ...(label === undefined ? {} : { label }),
    start,
    end,
    asked,
    ...(context === undefined ? {} : { context }),
    regime,
    topic,
    sensitivity,
    cyberSensitive,
    evidence,
    counterSigns,
    alternatives,
    published,
    earlier,
    next: nextStep({
      regime,
      isSensitive: cyberSensitive,
      hasCounterSigns: counterSigns.length > 0,
      isUnclear,
      published,
      earlier,
    }),
    ...(cyberSensitive && publication?.standing !== undefined && { standing: publication.standing }),
    provisions: provisionsToRead({
      regime: regime.regime,
      isSensitive: cyberSensitive,
      isOfIncidents: incidents.test(read),
      isUnclear,
      isPublished: published.cells.length > 0,
      isPriced: priced.test(read),
      couldBeRepeated: earlier.some(({ repeated }) => repeated.couldApply),
      couldBeAccessible: earlier.some(({ accessible }) => accessible.couldApply),
      warnings: new Set(warnings.map(({ code }) => code)),
    }),
    warnings,
    remarks: [
      ...remarks,
      ...(context === undefined
        ? []
        : [`Its own words do not say of what it asks: it was read with question ${context.number}.`]),
      ...(masked > 0
        ? [
            `${counted(masked, 'name, address or number', 'names, addresses or numbers')} in it ${masked === 1 ? 'was' : 'were'} replaced.`,
          ]
        : []),
      ...(whole.length > asked.length ? ['It is very long: its beginning was weighed.'] : []),
    ],
  }
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
export const triage = (request: string | SplitRequest, options: TriageOptions): Triage => {
  const split =
    typeof request === 'object' && isRecord(request)
      ? requireObject(request, 'triage: request')
      : splitRequest(requireText(request as string, 'triage: request'))
  requireList(split.questions, 'triage: request.questions')
  const { publication, log, asOf } = requireObject(options, 'triage: options', ['publication', 'log', 'asOf'])
  requireDay(asOf, 'triage: options.asOf')
  if (log !== undefined)
    requireList(log, 'triage: options.log').forEach((entry, index) => {
      requireObject(entry, `triage: options.log[${index}]`)
    })
  const read = publication === undefined ? undefined : readPublication(publication)
  const index = log === undefined ? undefined : logIndex(log)
  const questions = split.questions.map((question) =>
    triaged(question, contextOf(question, split.questions), read, index, asOf),
  )
  const asked = questions
    .map(({ asked: words }) => words)
    .join(' ')
    .slice(0, 100_000)
  return {
    asOf,
    questions,
    ...(split.notSplit === undefined ? {} : { notSplit: split.notSplit }),
    remarks: [
      ...(questions.length === 0 ? [] : [contradictory]),
      read === undefined
        ? 'No publication was looked through.'
        : `${counted(read.rows.rows.length, 'row')} of the publication ${read.rows.rows.length === 1 ? 'was' : 'were'} looked through.`,
      log === undefined
        ? 'No log was compared.'
        : `${counted(log.length, 'entry', 'entries')} of the log ${log.length === 1 ? 'was' : 'were'} compared.`,
      ...(questions.length >= manyQuestions
        ? [
            `${counted(questions.length, 'question')} are asked: the cost limit of section 12 is counted for the request as one, and for others of the same person within 60 working days.`,
          ]
        : []),
      ...languageRemark(asked),
      ...split.remarks,
    ],
  }
}
