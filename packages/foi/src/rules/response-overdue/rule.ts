import { daysBetween, defineRule, longDate, ukBankHolidays, workingDayCounter, type Rule } from '@imt/core'
import { lateWords } from '../../clock/late-words.js'
import { foiCitations } from '../citations.js'
import { aboutEntry } from '../../log/about-entry.js'
import { dayOf, isUndated, isYetToCome, permittedOfEach } from '../../log/days.js'
import { progressOf } from '../../log/progress.js'
import type { LogEntry } from '../../log/entry.js'
import type { DisclosureLog } from '../../log/schema.js'
import { entryAt } from '../../log/entry-at.js'
import { logWithTimes } from '../../log/log-with-times.js'
import { endedByCells } from '../../register/words-of-row.js'
import { foiSection } from '../../section.js'

/** True for an entry that is known to have no answer. */
const isOpen = (entry: LogEntry, notShown: DisclosureLog['notShown'] = []): boolean => {
  if (!isYetToCome(entry.respondedOn)) return false
  // Whoever keeps a list of requests to several bodies is none of them, and seldom hears of the answer.
  if (entry.authority !== undefined && notShown.includes('respondedOn')) return false
  const progress = progressOf(entry)
  if (progress !== 'notStated') return progress === 'open'
  return entry.respondedOn !== undefined || !notShown.includes('respondedOn')
}

/** That time was extended or stopped, said without its days. */
const saysMoved =
  /\bclarif\w*|\bon hold\b|\bpaused?\b|\bsuspended\b|\bclock stopped\b|\bfees? (?:notice|paid|received|requested)\b|\bexten(?:ded|sion)\b(?<!no extension)(?<!not extended)/i

/** Finds requests answered, or still open, after the last day that the log accounts for. */
export const responseOverdue: Rule<'foi/response-overdue'> = defineRule({
  code: 'foi/response-overdue',
  level: 'warning',
  band: 'usefulness',
  summary: 'A request was answered, or is still open, after the last day that the log accounts for.',
  explain:
    'An answer is due by the twentieth working day after receipt, counted on the bank holidays of every part of the United Kingdom. Clarification starts the count again, a fee stops it, and weighing the public interest may take longer. A log that records none of these shows a late answer. If one of them applied, record it; if not, count the request as late in the published figures.',
  citation: [foiCitations.time, foiCitations.codeStatistics],
  reads: [foiSection],
  rowByRow: ['foi/log'],
  check: ({ foi }, run) => {
    const log = logWithTimes(foi.log, run)
    if (log === undefined) return
    const counter = workingDayCounter(ukBankHolidays.union)
    const permittedOn = permittedOfEach()
    log.entries.forEach((entry, index) => {
      const permitted = permittedOn(entry)
      const responded = dayOf(entry.respondedOn)
      if (permitted === null || permitted.extended === null) return
      if (responded === null && !isOpen(entry, log.notShown)) return
      // The day of a request that ended without an answer is that of its end; that of one passed on may be late.
      const ended = responded === null ? undefined : endedByCells(entry.status, entry.outcome)
      if (ended !== undefined && ended !== 'transferred') return
      const at = entryAt(index, responded === null ? undefined : 'respondedOn')
      run.checked(at)
      const day = responded ?? run.asOfAt(at)
      // Received on a day not worked, the Code gives a day more than the Act: neither reading is called late.
      if (day <= permitted.extended || (permitted.byCode !== null && day <= permitted.byCode)) return
      const isMoved =
        entry.clock === undefined
          ? saysMoved.test(`${entry.outcome ?? ''} ${entry.status ?? ''}`)
          : entry.clock.some(isUndated)
      const isPassed = ended === 'transferred'
      const advice = isPassed
        ? 'Check it: its entry says that it was passed to another body. If the day is that of the transfer, say so; a request that is not for this body is still to be told so within the time'
        : isMoved
          ? 'Check it: its entry says that time was extended or stopped, and not on which days. Record them, or count it as late'
          : permitted.lateExtension === null
            ? 'Record the clarification, fee or extension that moved the day, or count it as late'
            : 'The extension that the log records was notified after that day, so it gives no more time: count it as late'
      const { days } = counter.between(permitted.extended, day)
      run.report({
        at,
        ...((isMoved || isPassed) && { level: 'note' as const }),
        message: `The request ${permitted.firstDay === null ? `of ${longDate(permitted.received)}` : `whose first working day was ${longDate(permitted.firstDay)}`} was due by ${longDate(permitted.extended)} and ${responded === null ? `has no answer on ${longDate(day)}` : `was answered on ${longDate(day)}`}, ${lateWords(days)}. ${advice}`,
        about: aboutEntry(entry),
        key: ['log', entry.reference ?? '', 'time'],
        stated: entry.respondedOn ?? '',
        computed: permitted.extended,
        difference: { amount: String(daysBetween(permitted.extended, day)), unit: 'days' },
      })
    })
    run.notApplicable('no entry of the log says on which days a request was received and answered')
  },
})
