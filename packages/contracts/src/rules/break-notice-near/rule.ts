import { daysBetween, defineRule, ukBankHolidays, workingDayCounter, type Rule } from '@imt/core'
import { contractCitations } from '../../citations.js'
import type { ContractField } from '../../register/schema.js'
import { contractsSection } from '../../section.js'
import { datesToAct, onDays } from '../../term/dates-to-act.js'
import { inWords, listedIn, nothing, type Listed } from '../each-contract.js'

/** The cell that states the break: it may stand with the term or the end. */
const breakField = ({ entry }: Listed): ContractField =>
  entry.breakDate !== undefined && entry.breakDate.trim() !== ''
    ? 'breakDate'
    : ((['term', 'extension', 'period', 'end'] as const).find((field) => /\bbreak/i.test(entry[field] ?? '')) ??
      'noticePeriod')

/**
 * Returns the rule with another nearness than 90 days. `withinDays` is how near a last day is noted, in calendar days.
 */
export const breakNoticeNearWithin = (withinDays: number): Rule<'contracts/break-notice-near'> =>
  defineRule({
    code: 'contracts/break-notice-near',
    level: 'note',
    band: 'usefulness',
    summary: 'The last day to give notice for a break has passed or is near.',
    explain:
      'A break is a chance to end a contract early, and notice for it is due before its day. The register gives the break and the notice period, so the last day follows. It is noted for each break that is to come, where that day is near or has passed: the break itself comes too late for a reminder.',
    citation: [contractCitations.ocdsPeriod],
    reads: [contractsSection],
    rowByRow: ['contracts/register'],
    check: ({ contracts }, run) => {
      const workingDays = workingDayCounter(ukBankHolidays.divisions['england-and-wales'])
      for (const listed of listedIn(contracts)) {
        const { terms } = listed.reading
        const asOf = run.asOfAt(listed.at())
        if (terms.breaks === undefined || listed.termOn(asOf).status === 'ended') continue
        for (const { act, of, overdue, because, ...last } of datesToAct(terms, { asOf, workingDays })) {
          if (act !== 'breakNotice') continue
          const field = breakField(listed)
          run.checked(listed.at(field))
          const days = daysBetween(asOf, last.earliest)
          if (overdue === 'no' && days > withinDays) continue
          run.report({
            at: listed.at(field),
            about: listed.about,
            key: [...listed.key, 'break', of.latest],
            stated: listed.entry[field] ?? '',
            computed: last.earliest,
            message:
              overdue === 'yes'
                ? `Check whether notice was given for the break ${onDays(of)}: the last day was ${inWords(last)} (${because}). Record it`
                : `Check whether to give notice for the break ${onDays(of)}: the last day is ${inWords(last)} (${because})`,
            difference: { amount: String(days), unit: 'days' },
          })
        }
      }
      nothing(run, contracts, 'states a notice period and a break that is to come')
    },
  })

/** Finds breaks whose last day for notice has passed or is within 90 days. */
export const breakNoticeNear: Rule<'contracts/break-notice-near'> = breakNoticeNearWithin(90)
