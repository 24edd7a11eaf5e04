import { counted, defineRule, type JsonPointer, type Rule, type Run } from '@imt/core'
import { foiCitations } from '../citations.js'
import { aboutEntry } from '../../log/about-entry.js'
import { whyNoDay } from '../../log/days.js'
import { isProgress } from '../../log/progress.js'
import { entryAt } from '../../log/entry-at.js'
import { areMonthFirst, isEitherWay, isLogMonthFirst } from '../../log/month-first.js'
import { foiSection } from '../../section.js'

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
/** Other words may be somebody's name: they are not repeated. */
const isPlain = (text: string): boolean =>
  (text.match(/\p{L}+/gu) ?? []).every((word) => plainWords.has(word.toLowerCase()))

/** Cells of one column that are damaged alike. */
interface Alike {
  readonly at: JsonPointer
  readonly text: string
  readonly words: string
  readonly why: string
  readonly damage: string | undefined
  readonly about: string | undefined
  readonly key: readonly string[]
  count: number
}

const inOrder = ' Write all of them with the day first, as DD/MM/YYYY.'

const tell = ({ at, text, words, why, damage, about, key, count }: Alike, run: Run): void =>
  run.report(
    count === 1
      ? {
          at,
          message: `${isPlain(text) ? `"${text}" stands` : 'Words that are not repeated here, since they may name somebody, stand'} for ${words} and cannot be read. ${why} Nothing that depends on it was checked`,
          about,
          key,
          ...(isPlain(text) && { stated: text }),
        }
      : {
          at,
          message: `${counted(count, 'cell')} for ${words} cannot be read, the first of them here: "${text}". ${why}${damage === 'order' ? inOrder : ''} Nothing that depends on them was checked`,
          key: ['log', key[2] ?? '', 'unread', 'column'],
          stated: text,
        },
  )

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
    const found: Alike[] = []
    const columns = new Map<string, Alike>()
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
        run.checked(at)
        const key = ['log', entry.reference ?? '', field, 'unread']
        const alike: Alike = { at, text, words, why, damage, about: aboutEntry(entry), key, count: 1 }
        if (damage !== undefined) columns.set(`${field} ${damage}`, alike)
        found.push(alike)
      }
    })
    for (const alike of found) tell(alike, run)
    run.notApplicable('no entry of the log states a day')
  },
})
