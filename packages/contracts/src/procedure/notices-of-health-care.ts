import { addDays, longDate, type IsoDate, type Note } from '@imt/core'
import { hasStandstill, processNames, type HealthCareProcess } from './health-care-standstill.js'
import { noticeDue, type NoticeDue } from './notice-due.js'
import type { AwardedContract } from './notices-due.js'
import { healthCareProvision } from './provision.js'

const awardProvision: { readonly [P in HealthCareProcess]: readonly [string, string] } = {
  'direct-award-a': ['regulation/7', 'reg. 7(1)(b) and (2)(b)'],
  'direct-award-b': ['regulation/8', 'reg. 8(1)(b) and (2)(b)'],
  'direct-award-c': ['regulation/9', 'reg. 9(10) and (11)(b)'],
  'most-suitable-provider': ['regulation/10', 'reg. 10(14) and (15)(b)'],
  competitive: ['regulation/11', 'reg. 11(16) and (17)(b)'],
  urgent: ['regulation/14', 'reg. 14(4) and (5)(a)'],
  'direct-call-off': ['regulation/18', 'reg. 18(5) and (6)(b)'],
}
const intentionProvision: { readonly [P in HealthCareProcess]?: readonly [string, string] } = {
  'direct-award-c': ['regulation/9', 'reg. 9(3)'],
  'most-suitable-provider': ['regulation/10', 'reg. 10(7)'],
  competitive: ['regulation/11', 'reg. 11(9)'],
}

const within = (from: IsoDate | undefined): { readonly lastDay: IsoDate | null; readonly words: string } => ({
  // "Within 30 days of" an event does not count the day of the event.
  lastDay: from === undefined ? null : addDays(from, 30),
  words: `within 30 days of the contract being awarded${from === undefined ? '' : `, ${longDate(from)}`}`,
})

const beforeAward = (process: HealthCareProcess): readonly NoticeDue[] => {
  const parts = { number: null, lastDay: null, required: 'yes', stage: 'before' } as const
  const [at, provision] = intentionProvision[process] ?? []
  return [
    ...(process === 'most-suitable-provider'
      ? [
          noticeDue({
            ...parts,
            notice: 'health-care-competition',
            name: 'notice of intention to follow the Most Suitable Provider Process',
            words:
              'before likely providers are identified, which is not completed before the day 14 days after it is submitted',
            why: 'the Most Suitable Provider Process is followed',
            citation: healthCareProvision('regulation/10', 'reg. 10(2) and (5)'),
          }),
        ]
      : []),
    ...(process === 'competitive'
      ? [
          noticeDue({
            ...parts,
            notice: 'health-care-competition',
            name: 'notice inviting offers',
            words: 'before offers are assessed; under a framework its providers are invited instead',
            why: 'the Competitive Process is followed',
            citation: healthCareProvision('regulation/11', 'reg. 11(3); reg. 18(7)'),
          }),
        ]
      : []),
    ...(at !== undefined && provision !== undefined
      ? [
          noticeDue({
            ...parts,
            notice: 'health-care-intention',
            name: 'notice of intention to make an award',
            words: 'before the standstill, which begins the day after it is published',
            why: `${processNames[process]} is followed`,
            citation: healthCareProvision(at, provision),
          }),
        ]
      : []),
  ]
}

/** The notices of a contract under the Provider Selection Regime. */
export const noticesOfHealthCare = ({ process, enteredInto, notAwarded }: AwardedContract): readonly NoticeDue[] => {
  const asked: readonly Note[] =
    process === undefined
      ? [
          {
            code: 'processNotStated',
            message:
              'Which process was followed is not stated: after Direct Award Process C, the Most Suitable Provider Process and the Competitive Process a notice of intention and a standstill come before the award',
          },
        ]
      : []
  if (notAwarded === true)
    return [
      noticeDue({
        notice: 'procurement-termination',
        number: null,
        name: 'notice of abandonment',
        lastDay: null,
        words:
          'within 30 days of the decision; where it is made in a standstill, after the standstill and within 30 days of its end',
        required: 'yes',
        stage: 'before',
        why: 'the procurement is abandoned',
        citation: healthCareProvision('regulation/15', 'reg. 15(4) and (5)'),
      }),
    ]
  const [at, provision] = awardProvision[process ?? 'direct-award-a']
  return [
    ...(process !== undefined && hasStandstill(process) ? beforeAward(process) : []),
    noticeDue({
      notice: 'health-care-award',
      number: null,
      name: process === 'urgent' ? 'notice of an urgent award' : 'notice of the award',
      ...within(enteredInto),
      required: 'yes',
      stage: 'award',
      why: process === undefined ? 'a contract was awarded' : `a contract was awarded by ${processNames[process]}`,
      citation:
        process === undefined
          ? healthCareProvision('regulation/7', 'regs 7 to 11, 14 and 18')
          : healthCareProvision(at, provision),
      notes: asked,
    }),
  ]
}
