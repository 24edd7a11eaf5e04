import { addDays, grouped, type Citation, type Note } from '@imt/core'
import { publicContractsRegulations } from '../citations.js'
import { readAmount } from '../threshold/amount.js'
import { belowThresholdNotice } from './advertising.js'
import { noticeDue, type NoticeDue } from './notice-due.js'
import type { AwardedContract } from './notices-due.js'

const contractsFinder: Citation = {
  title: 'Procurement Policy Note 09/21, as Womble Bond Dickinson reports it',
  url: 'https://www.womblebonddickinson.com/uk/insights/articles-and-briefings/ppn-0921-clarity-transparency-requirements',
  read: '2026-11-22',
  verified: true,
}

const notRead: Note = {
  code: 'notVerified',
  message: 'The days for Contracts Finder come from guidance of late 2021; for earlier contracts they were not read',
}

const awardNotice = (contract: AwardedContract): NoticeDue | undefined => {
  const { enteredInto, category, awardedBy, framework } = contract
  const parts = {
    notice: 'award',
    number: null,
    name: 'contract award notice',
    stage: 'award',
    required: 'yes',
  } as const
  if (category === 'light-touch')
    return noticeDue({
      ...parts,
      lastDay: null,
      words: 'notices may be grouped and sent within 30 days of the end of the quarter',
      why: 'a contract above the threshold was awarded under the regulations of 2015',
      citation: { ...publicContractsRegulations(75, 'reg. 75(3) and (4)'), read: '2026-11-23' },
    })
  // Regulation 50(4): not for each contract based on a framework agreement.
  return awardedBy === 'framework' || typeof framework === 'string'
    ? undefined
    : noticeDue({
        ...parts,
        lastDay: enteredInto === undefined ? null : addDays(enteredInto, 30),
        words: '30 days after the award; none for a call-off from a framework',
        why: 'a contract above the threshold was awarded under the regulations of 2015',
        citation: { ...publicContractsRegulations(50, 'reg. 50(1) and (4)'), read: '2026-11-23' },
      })
}

/** The notices of a contract under the Public Contracts Regulations 2015. */
export const noticesOfRegulations = (contract: AwardedContract): readonly NoticeDue[] => {
  const { enteredInto, authority, commenced, aboveThreshold, value } = contract
  const limit = aboveThreshold ? undefined : belowThresholdNotice(commenced, authority)
  const amount = value === undefined ? undefined : readAmount(value, 'noticesDue: value')
  if (limit !== undefined && amount?.lt(limit.amount) === true) return []
  const days = authority !== 'nhs-foundation-trust' || commenced < '2021-08-16' || commenced >= '2022-12-21' ? 90 : 30
  const above = aboveThreshold ? awardNotice(contract) : undefined
  const notes: readonly Note[] = [
    ...(enteredInto !== undefined && enteredInto < '2021-11-01' ? [notRead] : []),
    ...(limit !== undefined && amount === undefined
      ? [
          {
            code: 'valueMissing',
            message: `Asked for only where the value is £${grouped(limit.amount)} or more: the value was not given as a sum`,
          },
        ]
      : []),
    ...(limit?.citation.verified === false
      ? [{ code: 'notVerified', message: 'The value from which it is asked for was not read in a source' }]
      : []),
  ]
  return [
    ...(above ? [above] : []),
    noticeDue({
      notice: 'award',
      number: null,
      name: 'award information on Contracts Finder',
      lastDay: enteredInto === undefined ? null : addDays(enteredInto, days),
      words: `${days} calendar days after the last signature`,
      required: 'yes',
      stage: 'award',
      why: 'a contract was awarded under the regulations of 2015',
      citation: contractsFinder,
      notes,
    }),
  ]
}
