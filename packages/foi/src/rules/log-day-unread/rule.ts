import { counted, defineRule, type BegunCheck, type FindingDraft, type Rule, type Run } from '@imt/core'
import { foiCitations } from '../citations.js'
import { aboutEntry } from '../../log/about-entry.js'
import { whyNoDay } from '../../log/days.js'
import { mayRepeat, statedIfKnown } from '../../log/log-words.js'
import { isProgress } from '../../log/progress.js'
import { entryAt } from '../../log/entry-at.js'
import { areMonthFirst, isEitherWay, isLogMonthFirst } from '../../log/month-first.js'
import { foiSection, type Foi } from '../../section.js'

const days = [
  { field: 'receivedOn', words: 'the day of receipt', mayBeNone: false },
  { field: 'firstWorkingDay', words: 'the first working day', mayBeNone: false },
  { field: 'respondedOn', words: 'the day of the answer', mayBeNone: true },
  { field: 'dueOn', words: 'the last day', mayBeNone: true },
  { field: 'publishedOn', words: 'the day of publication', mayBeNone: true },
] as const

/** What a spreadsheet did to a whole column as a rule, by what stands in its cells. */
const damageOf = (text: string): 'hashes' | 'serial' | 'order' | undefined => {
  if (text.startsWith('#')) return 'hashes'
  if (/^\d{5}(?:\.\d+)?$/.test(text)) return 'serial'
  return isEitherWay(text) || areMonthFirst([text]) ? 'order' : undefined
}

/** Words that stand in the place of a day and name nobody. */
const plainWords = new Set(
  'january february march april may june july august september sept october november december jan feb mar apr jun jul aug sep oct nov dec monday tuesday wednesday thursday friday saturday sunday mon tue tues wed thu thurs fri sat sun st nd rd th tbc tba na none not known unknown pending awaiting ongoing open late early mid end of spring summer autumn winter week quarter q month year to be confirmed advised applicable see email letter note various no date approx circa about before after received sent n a am pm and the soon asap later last next this today yesterday'.split(
    ' ',
  ),
)
/** Cells of one column that are damaged alike: how many, and what is said of the first if it is the only one. */
interface Alike {
  readonly first: FindingDraft
  readonly words: string
  readonly why: string
  readonly damage: string
  readonly field: string
  count: number
}

const inOrder = ' Write all of them with the day first, as DD/MM/YYYY.'

/** Told when the log has ended: how many there are is not known before. */
const tell = ({ first, words, why, damage, field, count }: Alike, run: Run): void => {
  const { at, stated } = first
  run.checked(at)
  run.report(
    count === 1
      ? first
      : {
          at,
          message: `${counted(count, 'cell')} for ${words} cannot be read, the first of them here${stated === undefined ? '' : `: "${stated}"`}. ${why}${damage === 'order' ? inOrder : ''} Nothing that depends on them was checked`,
          key: ['log', field, 'unread', 'column'],
          ...(stated !== undefined && { stated }),
        },
  )
}

const begin = (): BegunCheck<{ readonly foi: Foi }> => {
  const columns = new Map<string, Alike>()
  let isMonthFirst = false
  const rows = ({ foi: { log } }: { readonly foi: Foi }, run: Run): void => {
    if (log === undefined) return run.notApplicable('the publication has no disclosure log')
    isMonthFirst ||= isLogMonthFirst(log.entries)
    log.entries.forEach((entry, index) => {
      for (const { field, words, mayBeNone } of days) {
        const text = entry[field]?.trim() ?? ''
        if (text === '') continue
        const at = entryAt(index, field)
        const why =
          isMonthFirst && isEitherWay(text)
            ? 'Other days of the log are written month first, and this one can be read either way.'
            : whyNoDay(text, mayBeNone)
        if (why === undefined || (field === 'respondedOn' && isProgress(text))) {
          run.checked(at)
          continue
        }
        const damage = damageOf(text)
        const before = columns.get(`${field} ${damage ?? ''}`)
        if (damage !== undefined && before !== undefined) {
          before.count += 1
          continue
        }
        const one: FindingDraft = {
          at,
          message: `${mayRepeat(text, plainWords) ? `"${text}" stands` : 'Words that are not repeated here, since they may name somebody, stand'} for ${words} and cannot be read. ${why} Nothing that depends on it was checked`,
          about: aboutEntry(entry),
          key: ['log', entry.reference ?? '', field, 'unread'],
          ...statedIfKnown(text, plainWords),
        }
        if (damage === undefined) {
          run.checked(at)
          run.report(one)
          continue
        }
        const first = { ...one, at: run.remember(at) }
        columns.set(`${field} ${damage}`, { first, words, why, damage, field, count: 1 })
      }
    })
    run.notApplicable('no entry of the log states a day')
  }
  return Object.assign(rows, {
    end: (run: Run): void => {
      for (const alike of columns.values()) tell(alike, run)
    },
  })
}

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
  begin,
})
