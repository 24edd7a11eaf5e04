import { addDays, daysBetween, defineRule, ukBankHolidays, workingDayCounter, type Rule } from '@imt/core'
import { contractCitations } from '../../citations.js'
import type { ContractField } from '../../register/schema.js'
import { contractsSection } from '../../section.js'
import { contractDates } from '../../term/contract-dates.js'
import { lastNoticeDay as lastNoticeDayOf } from '../../term/notice-period.js'
import { inWords, listedIn, nothing, type Listed } from '../each-contract.js'

/** The cell that states the notice period: it may stand with the renewal, the term or the end. */
const noticeField = ({ entry }: Listed): ContractField =>
  entry.noticePeriod !== undefined && entry.noticePeriod.trim() !== ''
    ? 'noticePeriod'
    : ((['renewal', 'end', 'period', 'term', 'extension', 'breakDate'] as const).find((field) =>
        /\bnotice\b/i.test(entry[field] ?? ''),
      ) ?? 'noticePeriod')

/**
 * Returns the rule with another nearness than 90 days. `withinDays` is how near a last day is noted, in calendar days.
 */
export const noticeDateNearWithin = (withinDays: number): Rule<'contracts/notice-date-near'> =>
  defineRule({
    code: 'contracts/notice-date-near',
    level: 'warning',
    band: 'usefulness',
    summary: 'The last day to give notice has passed or is near.',
    explain:
      'The register gives the end of the term and the notice period, so the last day for notice follows. Where the contract renews itself, a day that is missed costs another term. A day that has passed is a warning; one that is near is a note. For rolling contracts the day is that of the term that is running now. A break has a last day of its own: contracts/break-notice-near.',
    citation: [contractCitations.ocdsPeriod],
    reads: [contractsSection],
    rowByRow: ['contracts/register'],
    check: ({ contracts }, run) => {
      const workingDays = workingDayCounter(ukBankHolidays.divisions['england-and-wales'])
      for (const listed of listedIn(contracts)) {
        const { notice: period, noticeBy } = listed.reading.terms
        if (period === undefined && noticeBy === undefined) continue
        const asOf = run.asOfAt(listed.at())
        const term = listed.termOn(asOf)
        if (
          term.currentEnd === null ||
          term.status === 'ended' ||
          (term.status === 'mayHaveEnded' && term.currentEnd.latest < asOf) ||
          (term.rolls && typeof listed.reading.rolling?.months !== 'number' && term.currentEnd.latest < asOf)
        )
          continue
        // Most notice days are far off: only those that are near are worked out with their reasons.
        if (
          period !== undefined &&
          noticeBy === undefined &&
          lastNoticeDayOf(term.currentEnd.earliest, period, workingDays) > addDays(asOf, withinDays)
        ) {
          run.checked(listed.at(noticeField(listed)))
          continue
        }
        const { lastNoticeDay, notice, status, nextNoticeDay, currentEnd } = contractDates(listed.reading.terms, {
          asOf,
          workingDays,
        })
        if (lastNoticeDay === null || currentEnd === null || status === 'ended') continue
        const field = noticeField(listed)
        const at = listed.at(field)
        run.checked(at)
        const days = daysBetween(asOf, lastNoticeDay.earliest)
        if (notice === 'toCome' && days > withinDays) continue
        const passed = notice === 'passed'
        run.report({
          at,
          about: listed.about,
          key: [...listed.key, 'notice'],
          ...(!passed && { level: 'note' }),
          stated: listed.entry[field] ?? '',
          computed: lastNoticeDay.earliest,
          message: passed
            ? `The last day to give notice for the term that ends ${inWords(currentEnd)} was ${inWords(lastNoticeDay)}.${nextNoticeDay ? ` The next is ${inWords(nextNoticeDay)}.` : ''} Check whether notice was given, and record it`
            : `Check whether to give notice: the last day is ${inWords(lastNoticeDay)} (${lastNoticeDay.because})`,
          difference: { amount: String(days), unit: 'days' },
        })
      }
      nothing(run, contracts, 'states a notice period and a term that is running')
    },
  })

/** Finds contracts whose last day for notice has passed or is within 90 days. */
export const noticeDateNear: Rule<'contracts/notice-date-near'> = noticeDateNearWithin(90)
