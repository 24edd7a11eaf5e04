import { grouped, longDate, type IsoDate, type Note } from '@imt/core'
import { readAmount, readFloor } from '../threshold/amount.js'
import { belowThresholdNotice } from './advertising.js'
import { daysBeginningWith } from './days-beginning-with.js'
import { actNoticeDue, noticeDue, type NoticeDue } from './notice-due.js'
import type { AwardedContract } from './notices-due.js'
import { paymentsCompliancePeriod } from './payment-notices.js'
import { actProvision } from './provision.js'
import { terminationNoticeDue } from './standstill.js'

const fiveMillion = 5_000_000
const performanceBegins: IsoDate = '2026-01-01'

/** Whether the value is more than a sum; `undefined` where it is not given as one. A floor settles it upwards only. */
const over = ({ value }: AwardedContract, sum: number): boolean | undefined =>
  value === undefined
    ? undefined
    : (readAmount(value, 'noticesDue: value')?.gt(sum) ?? (readFloor(value)?.gt(sum) === true ? true : undefined))
/** Whether the value is a sum or more: "not less than". */
const atLeast = ({ value }: AwardedContract, sum: number): boolean | undefined =>
  value === undefined
    ? undefined
    : (readAmount(value, 'noticesDue: value')?.gte(sum) ?? (readFloor(value)?.gte(sum) === true ? true : undefined))

const valueMissing = (when: string): readonly Note[] => [
  { code: 'valueMissing', message: `Asked for only ${when}: the value was not given as a sum` },
]

/** Whether a mandatory standstill begins with the contract award notice (s.51). */
const standstillNote = ({ awardedBy, category }: AwardedContract): Note =>
  category === 'light-touch' || awardedBy === 'framework' || awardedBy === 'dynamic-market' || awardedBy === 'urgent'
    ? {
        code: 'noMandatoryStandstill',
        message:
          'No standstill is mandatory (s.51(3)); one that the notice provides for is at least eight working days beginning with the day it is published',
      }
    : {
        code: 'standstill',
        message: 'The mandatory standstill is eight working days beginning with the day it is published (s.51(2))',
      }

/** What is published before a public contract is entered into. */
const before = (contract: AwardedContract, isLarge: boolean | undefined): readonly NoticeDue[] => {
  const { awardedBy, category, marketEngagement, isFramework, keyPerformanceIndicators } = contract
  const indicators =
    isLarge !== false &&
    category !== 'light-touch' &&
    category !== 'concession' &&
    isFramework !== true &&
    keyPerformanceIndicators !== false
  return [
    ...(marketEngagement === true
      ? [actNoticeDue('preliminary-market-engagement', { stage: 'before', required: 'yes' })]
      : []),
    ...(awardedBy === 'competition' || awardedBy === 'dynamic-market'
      ? [actNoticeDue('tender', { stage: 'before', required: 'yes' })]
      : []),
    ...(awardedBy === 'direct-award' || awardedBy === 'urgent'
      ? [actNoticeDue('transparency', { stage: 'before', required: 'yes' })]
      : []),
    ...(awardedBy === 'user-choice'
      ? []
      : [actNoticeDue('contract-award', { stage: 'before', notes: [standstillNote(contract)] })]),
    ...(indicators
      ? [
          actNoticeDue('key-performance-indicators', {
            stage: 'before',
            required: isLarge === true ? 'yes' : 'if',
            why: 'the estimated value is more than £5 million, unless the authority considers that performance could not appropriately be assessed by them',
            notes: isLarge === undefined ? valueMissing('where the value is over £5 million') : [],
          }),
        ]
      : []),
  ]
}

/** What is published once a public contract is entered into: by which day, where that one is known. */
const onAward = (
  { category, awardedBy, enteredInto }: AwardedContract,
  isLarge: boolean | undefined,
): readonly NoticeDue[] => {
  if (awardedBy === 'user-choice') return []
  const lightTouch = category === 'light-touch'
  const days = (standard: number, light: number): { readonly lastDay: IsoDate | null; readonly words: string } => {
    const count = lightTouch ? light : standard
    const words = `${count} days beginning with the day the contract is entered into`
    return enteredInto === undefined
      ? { lastDay: null, words }
      : { lastDay: daysBeginningWith(enteredInto, count), words: `${words}, ${longDate(enteredInto)}` }
  }
  return [
    actNoticeDue('contract-details', {
      stage: 'award',
      ...days(30, 120),
      citation: actProvision('section/53', lightTouch ? 's.53(1)(a)' : 's.53(1)(b)'),
    }),
    ...(isLarge === false
      ? []
      : [
          actNoticeDue('contract-copy', {
            stage: 'award',
            ...days(90, 180),
            citation: actProvision('section/53', lightTouch ? 's.53(3)(a)' : 's.53(3)(b)'),
            required: isLarge === true ? 'yes' : 'if',
            notes: isLarge === undefined ? valueMissing('where the value is over £5 million') : [],
          }),
        ]),
  ]
}

/** What is published while a public contract runs: sections 69 to 71, since 2026. */
const whileItRuns = (contract: AwardedContract, isLarge: boolean | undefined): readonly NoticeDue[] => {
  const { category, isFramework, keyPerformanceIndicators, ends, failure, asOf } = contract
  if (ends !== undefined && ends < performanceBegins) return []
  const lightTouch = category === 'light-touch'
  const concession = category === 'concession'
  const assessed =
    !lightTouch && !concession && isFramework !== true && keyPerformanceIndicators !== false && isLarge !== false
  const period = asOf === undefined ? undefined : paymentsCompliancePeriod(asOf)
  return [
    ...(assessed
      ? [
          actNoticeDue('contract-performance', {
            stage: 'during',
            required: keyPerformanceIndicators === true ? 'yes' : 'if',
            why: 'key performance indicators were set under section 52(1)',
            words:
              'at least once in every period of twelve months during the life of the contract, and on its termination',
            citation: actProvision('section/71', 's.71(1) and (2)', { inForce: performanceBegins }),
            notes: isLarge === undefined ? valueMissing('where the value is over £5 million') : [],
          }),
        ]
      : []),
    ...(lightTouch
      ? []
      : [
          actNoticeDue('contract-performance', {
            stage: 'during',
            required: failure === undefined ? 'if' : 'yes',
            why: 'a breach led to termination, damages or a settlement, or poor performance was not put right when there was opportunity to',
            lastDay: failure === undefined ? null : daysBeginningWith(failure, 30),
            words: `30 days beginning with the day on which the duty first applies${failure === undefined ? '' : `, ${longDate(failure)}`}`,
            citation: actProvision('section/71', 's.71(3) to (6)', { inForce: performanceBegins }),
          }),
        ]),
    ...(concession
      ? []
      : [
          actNoticeDue('contract-payment', { stage: 'during' }),
          actNoticeDue('payments-compliance', {
            stage: 'during',
            why: 'one notice of the authority for all its public contracts, for each reporting period in which a payment was made or became payable under one',
            ...(period && {
              lastDay: period.lastDay,
              words: `30 days beginning with the last day of the reporting period, ${longDate(period.to)}`,
              notes: period.notes,
            }),
          }),
        ]),
  ]
}

/** A contract below the threshold: section 87, from a value that goes by who buys. */
const belowThreshold = (contract: AwardedContract): readonly NoticeDue[] => {
  const { category, commenced, authority, advertised } = contract
  if (category === 'concession') return []
  const limit = belowThresholdNotice(commenced, authority)
  if (limit === undefined) return []
  const notifiable = atLeast(contract, limit.amount)
  if (notifiable === false) return []
  const from = `£${grouped(limit.amount)}`
  const notes = notifiable === undefined ? valueMissing(`where the value is ${from} or more`) : []
  const why = `the contract is below the threshold, and its value is ${from} or more`
  return [
    ...(advertised === true
      ? [
          noticeDue({
            notice: 'below-threshold-tender',
            number: 'UK4',
            name: 'UK4 below-threshold tender notice',
            lastDay: null,
            words: 'before advertising to invite tenders',
            required: 'yes',
            stage: 'before',
            why,
            citation: actProvision('section/87', 's.87(1), (2) and (4)'),
            notes,
          }),
        ]
      : []),
    actNoticeDue('contract-details', {
      stage: 'award',
      words: 'as soon as reasonably practicable after the contract is entered into',
      why,
      citation: actProvision('section/87', 's.87(3) and (4)'),
      notes,
    }),
  ]
}

/** The notices of a contract under the Procurement Act 2023, in the order of its life. */
export const noticesOfAct = (contract: AwardedContract): readonly NoticeDue[] => {
  const { aboveThreshold, ends, awardedBy, notAwarded } = contract
  if (!aboveThreshold) return belowThreshold(contract)
  if (notAwarded === true) return [actNoticeDue('procurement-termination', { stage: 'before', required: 'yes' })]
  const isLarge = over(contract, fiveMillion)
  return [
    ...before(contract, isLarge),
    ...onAward(contract, isLarge),
    ...whileItRuns(contract, isLarge),
    ...(ends === undefined || awardedBy === 'user-choice'
      ? []
      : [
          actNoticeDue('termination', {
            stage: 'end',
            lastDay: terminationNoticeDue(ends),
            words: `30 days beginning with the day the contract ends, expiry included: ${longDate(ends)}`,
          }),
        ]),
  ]
}
