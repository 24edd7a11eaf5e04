import {
  daysBetween,
  requireChoice,
  requireDay,
  requireObject,
  requireWholeNumber,
  counted,
  forCount,
  grouped,
  type Citation,
  type IsoDate,
} from '@imt/core'
import { grounds } from '../exemptions/grounds.js'
import type { RequesterKey } from './requester-key.js'

/** What became of the earlier request. Only the first two are compliance. */
export type EarlierOutcome = 'informationGiven' | 'notHeldSaid' | 'refused' | 'unanswered'

/** What is known about a request that may repeat an earlier one. */
export interface RepetitionInput {
  readonly earlier: {
    readonly requester: RequesterKey
    readonly outcome: EarlierOutcome
    readonly compliedOn?: IsoDate
  }
  readonly now: { readonly requester: RequesterKey; readonly receivedOn: IsoDate }
  /** A judgement of the officer: the same, or nearly the same, information. */
  readonly similarity: 'identical' | 'substantiallySimilar' | 'different'
  /**
   * A judgement of the officer: has the answer likely changed since? The main factor for what interval is reasonable.
   */
  readonly likelyToHaveChanged: boolean
  /** Days that would be reasonable in this case. The Act names no number, so neither does this. */
  readonly reasonableIntervalDays: number
}

/** Whether section 14(2) can be relied on, every condition by itself. */
export interface Repetition {
  readonly available: boolean
  readonly conditions: readonly {
    readonly id: 'sameRequester' | 'similar' | 'compliedWith' | 'noReasonableInterval'
    readonly met: boolean
    readonly because: string
  }[]
  /** Calendar days from compliance to the new request; null where nothing was complied with. */
  readonly interval: number | null
  readonly citation: Citation
}

const verifyInput = (input: RepetitionInput): void => {
  requireObject(input, 'repeatedRequest: input', [
    'earlier',
    'now',
    'similarity',
    'likelyToHaveChanged',
    'reasonableIntervalDays',
  ])
  const { earlier, now, similarity, likelyToHaveChanged, reasonableIntervalDays } = input
  requireObject(earlier, 'repeatedRequest: earlier', ['requester', 'outcome', 'compliedOn'])
  requireChoice(
    earlier.outcome,
    ['informationGiven', 'notHeldSaid', 'refused', 'unanswered'],
    'repeatedRequest: earlier.outcome',
  )
  if (earlier.compliedOn !== undefined) requireDay(earlier.compliedOn, 'repeatedRequest: earlier.compliedOn')
  requireObject(now, 'repeatedRequest: now', ['requester', 'receivedOn'])
  requireDay(now.receivedOn, 'repeatedRequest: now.receivedOn')
  requireChoice(similarity, ['identical', 'substantiallySimilar', 'different'], 'repeatedRequest: similarity')
  requireChoice(likelyToHaveChanged, [true, false], 'repeatedRequest: likelyToHaveChanged')
  requireWholeNumber(reasonableIntervalDays, 'repeatedRequest: reasonableIntervalDays', 0)
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
export const repeatedRequest = (input: RepetitionInput): Repetition => {
  verifyInput(input)
  const { earlier, now, similarity, likelyToHaveChanged, reasonableIntervalDays } = input
  const complied = earlier.outcome === 'informationGiven' || earlier.outcome === 'notHeldSaid'
  const interval = complied && earlier.compliedOn !== undefined ? daysBetween(earlier.compliedOn, now.receivedOn) : null
  const isShort = interval !== null && interval >= 0 && interval < reasonableIntervalDays && !likelyToHaveChanged
  const conditions: Repetition['conditions'] = [
    {
      id: 'sameRequester',
      met: earlier.requester === now.requester,
      because:
        earlier.requester === now.requester
          ? 'The same person made both requests.'
          : 'Another person made the earlier request: answer, or point to the published answer.',
    },
    {
      id: 'similar',
      met: similarity !== 'different',
      because:
        similarity === 'different'
          ? 'The requests are for different information.'
          : 'The officer finds the requests identical or substantially similar.',
    },
    {
      id: 'compliedWith',
      met: complied,
      because: complied
        ? 'The earlier request was complied with.'
        : earlier.outcome === 'refused'
          ? 'The earlier request was refused: that is not complying with it.'
          : 'The earlier request has not been answered.',
    },
    {
      id: 'noReasonableInterval',
      met: isShort,
      because:
        interval === null
          ? 'There is no day of compliance to count from.'
          : likelyToHaveChanged
            ? 'The answer has likely changed since.'
            : interval < 0
              ? 'The new request came before the earlier one was complied with.'
              : `${counted(interval, 'day')} ${forCount(interval, 'lies', 'lie')} between compliance and the new request; ${grouped(reasonableIntervalDays)} ${forCount(reasonableIntervalDays, 'was', 'were')} judged reasonable.`,
    },
  ]
  return { available: conditions.every(({ met }) => met), conditions, interval, citation: grounds['s14(2)'].citation }
}
