import { defineRule, type Rule } from '@imt/core'
import { foiCitations } from '../citations.js'
import { aboutEntry } from '../../log/about-entry.js'
import { whyNoDay } from '../../log/days.js'
import { isProgress } from '../../log/progress.js'
import { entryAt } from '../../log/entry-at.js'
import { isEitherWay, isLogMonthFirst } from '../../log/month-first.js'
import { foiSection } from '../../section.js'

const days = [
  { field: 'receivedOn', words: 'the day of receipt', mayBeNone: false },
  { field: 'firstWorkingDay', words: 'the first working day', mayBeNone: false },
  { field: 'respondedOn', words: 'the day of the answer', mayBeNone: true },
  { field: 'dueOn', words: 'the last day', mayBeNone: true },
  { field: 'publishedOn', words: 'the day of publication', mayBeNone: true },
] as const

/** Finds what stands in the place of a day and cannot be read as one. */
export const logDayUnread: Rule<'foi/log-day-unread'> = defineRule({
  code: 'foi/log-day-unread',
  level: 'warning',
  band: 'validity',
  summary: 'A day in a log cannot be read.',
  explain:
    'Whether a request was answered in time can only be told from its days. What cannot be read as a day, or in more than one way, is not guessed: the entry is in no check of time. Spreadsheets write days as plain numbers, month first, or as "######" where a column is too narrow: format the column as dates with the day first, and publish again.',
  citation: [foiCitations.time],
  reads: [foiSection],
  rowByRow: ['foi/log'],
  check: ({ foi: { log } }, run) => {
    if (log === undefined) return run.notApplicable('the publication has no disclosure log')
    const isMonthFirst = isLogMonthFirst(log.entries)
    log.entries.forEach((entry, index) => {
      for (const { field, words, mayBeNone } of days) {
        const text = entry[field]?.trim() ?? ''
        if (text === '') continue
        const at = entryAt(index, field)
        run.checked(at)
        const why =
          isMonthFirst && isEitherWay(text)
            ? 'Other days of the log are written month first, and this one can be read either way.'
            : whyNoDay(text, mayBeNone)
        if (why === undefined || (field === 'respondedOn' && isProgress(text))) continue
        run.report({
          at,
          message: `"${text}" stands for ${words} and cannot be read. ${why} Nothing that depends on it was checked`,
          about: aboutEntry(entry),
          key: ['log', entry.reference ?? '', field, 'unread'],
          stated: text,
        })
      }
    })
    run.notApplicable('no entry of the log states a day')
  },
})
