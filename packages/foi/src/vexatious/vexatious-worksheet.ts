import {
  counted,
  daysBetween,
  forCount,
  grouped,
  isoDate,
  listed,
  longDate,
  requireChoice,
  requireDay,
  requireList,
  requireObject,
  requireText,
  type Citation,
  type IsoDate,
} from '@imt/core'
import { grounds } from '../exemptions/grounds.js'
import { foiCitations } from '../rules/citations.js'
import { vexatiousThemes, type VexatiousTheme, type VexatiousThemeId } from './themes.data.js'

/** Something that is recorded, and which way it points. */
export interface VexatiousEvidence {
  readonly theme: VexatiousThemeId
  /** What happened, in a sentence: staff by role, and no more of the requester than it needs. */
  readonly fact: string
  /** Where it is recorded: a reference, a file, a minute. */
  readonly source: string
  readonly on?: IsoDate
  readonly pointsTo: 'refusing' | 'answering'
}

/** What is known before a request is called vexatious. */
export interface VexatiousInput {
  readonly reference: string
  readonly receivedOn: IsoDate
  /** Left out, the Act. Under the Regulations it is whether the request is manifestly unreasonable. */
  readonly regime?: 'FOIA' | 'EIR'
  readonly evidence: readonly VexatiousEvidence[]
  /** Earlier requests of the same requester, if any. */
  readonly earlier?: readonly {
    readonly reference: string
    readonly receivedOn: IsoDate
    readonly isAnswered: boolean
  }[]
  /** An earlier notice under section 14 to the same requester, which section 17(6) asks for. */
  readonly earlierNotice?: { readonly reference: string; readonly givenOn: IsoDate }
}

/** A theme with the evidence on both sides, and what is still to be asked. */
export interface VexatiousThemeSheet {
  readonly theme: VexatiousTheme
  readonly refusing: readonly VexatiousEvidence[]
  readonly answering: readonly VexatiousEvidence[]
  /** Questions of a theme on which nothing, or one side only, was recorded. */
  readonly open: readonly string[]
}

/** A worksheet for a person's decision: it holds no score and proposes no outcome. */
export interface VexatiousWorksheet {
  readonly reference: string
  readonly themes: readonly VexatiousThemeSheet[]
  /** Number, time and pattern of the earlier requests, in a sentence; null where none were given. */
  readonly history: string | null
  /** What to look at again before deciding. Each begins with "Check". */
  readonly checks: readonly string[]
  /** What the notice has to say, if the request is refused. */
  readonly notice: readonly string[]
  readonly citation: readonly Citation[]
}

const ids = vexatiousThemes.map(({ id }) => id)

const verify = (input: VexatiousInput): void => {
  requireObject(input, 'vexatiousWorksheet: input', [
    'reference',
    'receivedOn',
    'regime',
    'evidence',
    'earlier',
    'earlierNotice',
  ])
  requireText(input.reference, 'vexatiousWorksheet: reference')
  requireDay(input.receivedOn, 'vexatiousWorksheet: receivedOn')
  requireChoice(input.regime ?? 'FOIA', ['FOIA', 'EIR'], 'vexatiousWorksheet: regime')
  requireList(input.evidence, 'vexatiousWorksheet: evidence').forEach((one, index) => {
    const name = `vexatiousWorksheet: evidence[${index}]`
    requireObject(one, name, ['theme', 'fact', 'source', 'on', 'pointsTo'])
    requireChoice(one.theme, ids, `${name}.theme`)
    requireChoice(one.pointsTo, ['refusing', 'answering'], `${name}.pointsTo`)
    for (const key of ['fact', 'source'] as const)
      if (requireText(one[key], `${name}.${key}`).trim() === '')
        throw new RangeError(`${name}.${key} must not be blank`)
    if (one.on !== undefined) requireDay(one.on, `${name}.on`)
  })
  requireList(input.earlier ?? [], 'vexatiousWorksheet: earlier').forEach((one, index) => {
    const name = `vexatiousWorksheet: earlier[${index}]`
    requireObject(one, name, ['reference', 'receivedOn', 'isAnswered'])
    requireText(one.reference, `${name}.reference`)
    requireDay(one.receivedOn, `${name}.receivedOn`)
    requireChoice(one.isAnswered, [true, false], `${name}.isAnswered`)
  })
  if (input.earlierNotice !== undefined) {
    requireObject(input.earlierNotice, 'vexatiousWorksheet: earlierNotice', ['reference', 'givenOn'])
    requireText(input.earlierNotice.reference, 'vexatiousWorksheet: earlierNotice.reference')
    requireDay(input.earlierNotice.givenOn, 'vexatiousWorksheet: earlierNotice.givenOn')
  }
}

const historyOf = (earlier: NonNullable<VexatiousInput['earlier']>, receivedOn: IsoDate): string | null => {
  const before = earlier.filter((one) => one.receivedOn <= receivedOn)
  const [first] = before.map((one) => one.receivedOn).sort()
  if (first === undefined) return null
  const answered = before.filter(({ isAnswered }) => isAnswered).length
  const days = daysBetween(first, receivedOn)
  const since = `${longDate(isoDate(first))}, ${counted(days, 'day')} before this one`
  return `${counted(before.length, 'earlier request')} since ${since}; answered: ${grouped(answered)}.`
}

const sheetOf = (theme: VexatiousTheme, evidence: readonly VexatiousEvidence[]): VexatiousThemeSheet => {
  const [refusing, answering] = (['refusing', 'answering'] as const).map((way) =>
    evidence.filter((one) => one.theme === theme.id && one.pointsTo === way),
  ) as [VexatiousEvidence[], VexatiousEvidence[]]
  return { theme, refusing, answering, open: refusing.length > 0 && answering.length > 0 ? [] : theme.asks }
}

const checksOf = (
  { evidence, earlier = [], receivedOn, regime = 'FOIA' }: VexatiousInput,
  themes: readonly VexatiousThemeSheet[],
): readonly string[] => {
  const unspoken = themes.filter(({ refusing, answering }) => refusing.length + answering.length === 0)
  const late = evidence.filter(({ on }) => on !== undefined && on > receivedOn)
  const unanswered = earlier.filter(({ isAnswered }) => !isAnswered)
  const later = earlier.filter((one) => one.receivedOn > receivedOn)
  const refusing = new Set(evidence.filter(({ pointsTo }) => pointsTo === 'refusing').map(({ theme }) => theme))
  return [
    'Check that it is the request that is judged, and not the person: another request of the same person may have to be answered.',
    ...(unspoken.length === 0
      ? []
      : [
          `Check what is known of ${listed(unspoken.map(({ theme }) => theme.title.toLowerCase()))}: nothing is recorded, which shows neither.`,
        ]),
    ...(evidence.some(({ theme, pointsTo }) => theme === 'value' && pointsTo === 'answering')
      ? []
      : [
          'Check what speaks for an answer: no value or purpose of the request is recorded, and a decision has to weigh it.',
        ]),
    ...(refusing.size === 1 && refusing.has('burden')
      ? [
          'Check whether section 12 is the ground: burden alone is recorded. Time to read, to redact and to consider exemptions is no part of the cost limit, and for it alone the burden has to be very heavy.',
        ]
      : []),
    ...(refusing.size === 1 && refusing.has('motive')
      ? ['Check the evidence: motive alone is recorded. A request needs no reason.']
      : []),
    ...(earlier.length > 0 && refusing.size === 0
      ? ['Check what else there is: how many requests there were does not decide by itself.']
      : []),
    ...(unanswered.length > 0
      ? [
          `Check the authority's own part: ${counted(unanswered.length, 'earlier request')} (${listed(unanswered.map(({ reference }) => reference))}) ${forCount(unanswered.length, 'is', 'are')} not answered.`,
        ]
      : []),
    ...(late.length > 0
      ? [
          `Check ${counted(late.length, 'fact')} dated after ${longDate(receivedOn)}, the day of receipt: the request is looked at as it was when it had to be answered.`,
        ]
      : []),
    ...(later.length > 0
      ? [
          `Check ${counted(later.length, 'request')} (${listed(later.map(({ reference }) => reference))}) given as earlier and dated after ${longDate(receivedOn)}: ${forCount(later.length, 'it is', 'they are')} in no count of earlier ones.`,
        ]
      : []),
    ...(regime === 'EIR'
      ? [
          'Check the public interest: under regulation 12(4)(b) it is weighed as well, with a presumption in favour of disclosure.',
        ]
      : []),
  ]
}

const noticeOf = ({ regime = 'FOIA', earlierNotice, receivedOn }: VexatiousInput): readonly string[] => {
  if (regime === 'EIR')
    return [
      'The exception of regulation 12(4)(b), and the matters considered on the public interest (regulation 14(3)).',
      'The right to make representations under regulation 11, and the enforcement and appeal provisions of the Act applied by regulation 18 (regulation 14(5)).',
    ]
  const before = earlierNotice !== undefined && earlierNotice.givenOn <= receivedOn
  return [
    'That section 14(1) is relied on (section 17(5)), by the twentieth working day. The Act asks for no reasons; giving them is good practice.',
    'The complaints procedure, or that there is none, and the right under section 50 (section 17(7)).',
    before
      ? `Whether a notice is given at all is to be decided: section 17(6) dispenses with it where an earlier one was given (${earlierNotice.reference}, ${longDate(earlierNotice.givenOn)}) and it would be unreasonable in all the circumstances to expect another.`
      : 'Section 17(6), by which no notice need be given, asks for an earlier notice to the same requester: none is recorded.',
  ]
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
export const vexatiousWorksheet = (input: VexatiousInput): VexatiousWorksheet => {
  verify(input)
  const { reference, receivedOn, regime = 'FOIA', evidence, earlier = [] } = input
  const themes = vexatiousThemes.map((theme) => sheetOf(theme, evidence))
  return {
    reference,
    themes,
    history: historyOf(earlier, receivedOn),
    checks: checksOf(input, themes),
    notice: noticeOf(input),
    citation:
      regime === 'EIR'
        ? [foiCitations.environmentalExceptions]
        : [grounds['s14(1)'].citation, foiCitations.refusalNotice],
  }
}
