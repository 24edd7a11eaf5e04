import { defineRule, longDate, type Rule } from '@imt/core'
import { foiCitations } from '../citations.js'
import { aboutEntry } from '../../log/about-entry.js'
import { dayOf } from '../../log/days.js'
import { entryAt } from '../../log/entry-at.js'
import { logWithTimes } from '../../log/log-with-times.js'
import { foiSection } from '../../section.js'

const pairs = [
  { before: 'receivedOn', after: 'respondedOn', words: ['received', 'answered'] },
  { before: 'receivedOn', after: 'dueOn', words: ['received', 'due'] },
  { before: 'respondedOn', after: 'publishedOn', words: ['answered', 'published'] },
] as const

/** What has happened where a log gives its day: a last day and a publication may be to come. */
const past = [
  { field: 'receivedOn', word: 'received' },
  { field: 'respondedOn', word: 'answered' },
] as const

/** Finds requests answered before they were received, or published before they were answered. */
export const logDatesOutOfOrder: Rule<'foi/log-dates-out-of-order'> = defineRule({
  code: 'foi/log-dates-out-of-order',
  level: 'error',
  band: 'validity',
  summary:
    'A request was answered before it was received, published before it was answered, or is dated after the day of the check.',
  explain:
    'The days of one entry contradict each other, or one that is past is still to come: at least one of them is mistyped. Every figure about time that is taken from the log is wrong by it.',
  citation: [foiCitations.time],
  reads: [foiSection],
  rowByRow: ['foi/log'],
  check: ({ foi }, run) => {
    const log = logWithTimes(foi.log, run)
    if (log === undefined) return
    log.entries.forEach((entry, index) => {
      for (const { field, word } of past) {
        const day = dayOf(entry[field])
        if (day === null || day <= run.asOf) continue
        const at = entryAt(index, field)
        run.checked(at)
        run.report({
          at,
          message: `The request is said to be ${word} on ${longDate(day)}, after the day of this check, ${longDate(run.asOf)}. Check the day and the year`,
          about: aboutEntry(entry),
          key: ['log', entry.reference ?? '', field, 'to come'],
          stated: entry[field] ?? '',
        })
      }
      for (const { before, after, words } of pairs) {
        const [first, second] = [dayOf(entry[before]), dayOf(entry[after])]
        if (first === null || second === null) continue
        const at = entryAt(index, after)
        run.checked(at)
        if (first <= second) continue
        run.report({
          at,
          message: `The request is said to be ${words[1]} on ${longDate(second)}, before it was ${words[0]} on ${longDate(first)}. Check both days`,
          about: aboutEntry(entry),
          key: ['log', entry.reference ?? '', after],
          stated: entry[after] ?? '',
          evidence: [
            {
              at: entryAt(index, before),
              role: 'conflicts',
              text: entry[before] ?? '',
            },
          ],
        })
      }
    })
    run.notApplicable('no entry of the log states two days')
  },
})
