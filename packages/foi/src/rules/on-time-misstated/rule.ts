import { defineRule, longDate, ukBankHolidays, workingDayCounter, type Rule } from '@imt/core'
import { lateWords } from '../../clock/late-words.js'
import { foiCitations } from '../citations.js'
import { aboutEntry } from '../../log/about-entry.js'
import { dayOf, permittedOfEach } from '../../log/days.js'
import type { LogEntry } from '../../log/entry.js'
import { mayRepeat, quotedWords, statedIfKnown } from '../../log/log-words.js'
import { saysOnTime } from '../../log/says-on-time.js'
import { entryAt } from '../../log/entry-at.js'
import { logWithTimes } from '../../log/log-with-times.js'
import { foiSection } from '../../section.js'

/** The words of its column, in brackets, where they may be repeated. */
const wordsOf = ({ onTime = '' }: LogEntry): string => (mayRepeat(onTime) ? ` (${quotedWords(onTime)})` : '')

/** Finds answers that a log calls in time or late, where its own days say otherwise. */
export const onTimeMisstated: Rule<'foi/on-time-misstated'> = defineRule({
  code: 'foi/on-time-misstated',
  level: 'warning',
  band: 'accuracy',
  summary: 'A log says that an answer was in time or late, and its days say otherwise.',
  explain:
    'A column says of each request whether it was answered in time, and the days of request and answer stand beside it. The two do not agree. Days are often counted on the bank holidays of England only, or as calendar days; or clarification, a fee or an extension moved the last day and is not recorded. Published shares rest on this column: put it right, or record what moved the day.',
  citation: [foiCitations.time, foiCitations.codeStatistics],
  reads: [foiSection],
  rowByRow: ['foi/log'],
  check: ({ foi }, run) => {
    const log = logWithTimes(foi.log, run)
    if (log === undefined) return
    const counter = workingDayCounter(ukBankHolidays.union)
    const permittedOn = permittedOfEach()
    log.entries.forEach((entry, index) => {
      const stated = saysOnTime(entry.onTime ?? '')
      const responded = dayOf(entry.respondedOn)
      const permitted = stated === null || responded === null ? null : permittedOn(entry)
      if (stated === null || responded === null || permitted === null || permitted.extended === null) return
      if (responded < permitted.received) return
      const at = entryAt(index, 'onTime')
      run.checked(at)
      const latest =
        permitted.byCode !== null && permitted.byCode > permitted.extended ? permitted.byCode : permitted.extended
      // Between the day of the Act and that of the Code either word is right.
      if (stated ? responded <= latest : responded > permitted.extended) return
      const days = counter.between(stated ? permitted.extended : responded, stated ? responded : permitted.extended)
      run.report({
        at,
        message: stated
          ? `The answer is stated to be in time${wordsOf(entry)}. It was due by ${longDate(permitted.extended)} and was given on ${longDate(responded)}, ${lateWords(days.days)}. Check both days and the count, or record the clarification, fee or extension that moved the day`
          : `The answer is stated to be late${wordsOf(entry)}. It was given on ${longDate(responded)}, and ${longDate(permitted.extended)} was the last day for it. Check both days, and the bank holidays that were counted`,
        about: aboutEntry(entry),
        key: ['log', entry.reference ?? '', 'onTime'],
        ...statedIfKnown(entry.onTime ?? ''),
        computed: stated ? 'late' : 'in time',
      })
    })
    run.notApplicable('no entry of the log says whether its answer was in time, beside the days')
  },
})
