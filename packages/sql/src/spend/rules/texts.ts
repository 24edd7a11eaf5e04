import { spendTexts, type ExcerptLine, type RuleExcerpt, suppliersCompared } from '@imt/finance'
import { isThere } from '../../plan/build.js'
import type { Row } from '../../engine.js'
import { factsOf, nothing, type Asking, type Tally, inOrder, whole, textOf } from '../asking.js'
import {
  withoutAmount,
  tally,
  otherLines,
  mayBeDamaged,
  narrowNumbers,
  soundNumbers,
  widthsOfNumbers,
} from '../plans/readings.js'

/** Lines without an amount that is read. */
export const unread = async (asked: Asking, all: number): Promise<RuleExcerpt> => {
  const lines = await asked.lines(withoutAmount)
  return { lines, passed: all - lines.length }
}

/** Payments that name no supplier. */
export const suppliersNotStated = async (asked: Asking, tallies: readonly Tally[]): Promise<RuleExcerpt> => {
  const isStated = ({ text = '' }: Tally): boolean => {
    const { key, withheld } = spendTexts.supplier(text)
    return key !== '' || withheld
  }
  const without = tallies.filter((tally) => !isStated(tally))
  const lines = await asked.spread(
    'supplier',
    without,
    () => true,
    ({ text = '', table }) => ({
      supplier: text,
      transactionNumber: '1',
      datePaid: '01/01/2000',
      ...factsOf(asked, table),
    }),
  )
  const passed = tallies.reduce((sum, tally) => (isStated(tally) ? sum + tally.times : sum), 0)
  return { lines: lines.length === 0 ? [nothing] : lines, passed }
}

/** Suppliers, spelling by spelling. */
export const spellings = async (asked: Asking, tallies: readonly Tally[]): Promise<RuleExcerpt> => {
  const lines = tallies.map(({ text = '', row, table, times }): ExcerptLine => ({
    line: { supplier: text, transactionNumber: '1', datePaid: '01/01/2000', ...factsOf(asked, table) },
    row,
    times,
  }))
  // A later line of a supplier that was seen is looked at, be it a payment or not. Of those beyond the suppliers that
  // are remembered none is.
  const seen = new Map<string, number>()
  const keys = new Map<number, Set<string>>()
  let passed = 0
  for (const { text = '', table, times, row } of tallies) {
    const known = keys.get(table) ?? new Set<string>()
    keys.set(table, known)
    const { key, withheld } = spendTexts.supplier(text)
    if (known.size >= suppliersCompared || withheld || key === '') continue
    known.add(key)
    seen.set(JSON.stringify([table, text]), row)
    passed += times - 1
  }
  for (const row of await asked.rows(otherLines)) {
    const first = seen.get(JSON.stringify([whole(row['table_no']), textOf(row['supplier'])]))
    if (first !== undefined && first < whole(row['row_no'])) passed += 1
  }
  return { lines: lines.length === 0 ? [nothing] : lines, passed }
}

const numbered = (asked: Asking, table: number, text: string, row: number, times: number): ExcerptLine => ({
  line: { supplier: 'a payment', transactionNumber: text, datePaid: '01/01/2000', ...factsOf(asked, table) },
  row,
  times,
})

/** So many numbers are shown of a kind. */
const shown = 3
/** Of wider numbers it is not asked whether others lost noughts. */
const widest = 40

/** The numbers of a table that begin with a nought, and those that have fewer digits. */
const numbersBesideLed = async (asked: Asking, table: number, sums: Row): Promise<readonly ExcerptLine[]> => {
  const [led, text] = [whole(sums['led']), (textOf(sums['led_text']) ?? '').trim()]
  if (led < 2 || text.length > widest) return []
  const [widths] = await asked.rows(widthsOfNumbers(table, text.length))
  const narrow = whole(widths?.['narrow'])
  if (whole(widths?.['wide']) > 0 || narrow === 0) return []
  const first = await asked.rows(narrowNumbers(table, text.length, shown))
  return [
    numbered(asked, table, text, whole(sums['led_row']), led),
    ...first.map((row, index) =>
      numbered(
        asked,
        table,
        textOf(row['text']) ?? '',
        whole(row['row_no']),
        index === first.length - 1 ? narrow - first.length + 1 : 1,
      ),
    ),
  ]
}

/** Transaction numbers that a spreadsheet may have damaged, with how many of each table are not. */
const damagedNumbers = async (asked: Asking): Promise<RuleExcerpt> => {
  const looked: ExcerptLine[] = []
  let passed = 0
  const tallies = await asked.tallies(tally('transactionNumber', mayBeDamaged))
  for (const row of await asked.rows(soundNumbers)) {
    const table = whole(row['table_no'])
    const long = whole(row['long'])
    const led = await numbersBesideLed(asked, table, row)
    const kinds = [...led]
    // One of more digits than a spreadsheet keeps shows that they were kept; of those with a nought it is known.
    if (long > 0 && led.length === 0)
      kinds.push(numbered(asked, table, textOf(row['long_text']) ?? '', whole(row['long_row']), long))
    const others = whole(row['times']) - kinds.reduce((sum, { times = 1 }) => sum + times, 0)
    // Another number of the same table shows that the column is used.
    if (others > 0) kinds.push(numbered(asked, table, 'a number', whole(row['row_no']), others))
    for (const kind of kinds) {
      passed += (kind.times ?? 1) - 1
      looked.push(kind)
    }
  }
  const lines = await asked.spread(
    'transactionNumber',
    tallies,
    () => true,
    ({ text = '', table }) => ({
      supplier: 'a payment',
      datePaid: '01/01/2000',
      transactionNumber: text,
      ...factsOf(asked, table),
    }),
  )
  for (const line of lines) looked.push(line)
  // Those that are not damaged after all are looked at one by one, whatever they stand for.
  for (const { line, times = 1 } of lines) {
    const { isBlank, isDamaged } = spendTexts.number(line.transactionNumber ?? '')
    if (!isBlank && !isDamaged) passed += times - 1
  }
  return { lines: looked, passed }
}

/** VAT registration numbers that are none, with how many are. */
const faultyVatNumbers = async (asked: Asking): Promise<RuleExcerpt> => {
  const tallies = (await asked.tallies(tally('vatNumber', isThere))).filter(({ text = '' }) => text.trim() !== '')
  const isFaulty = ({ text = '' }: Tally): boolean => spendTexts.vatNumber(text).isFaulty
  const lines = await asked.spread(
    'vatNumber',
    tallies.filter(isFaulty),
    () => true,
    ({ text = '', table }) => ({
      supplier: 'a payment',
      datePaid: '01/01/2000',
      vatNumber: text,
      ...factsOf(asked, table),
    }),
  )
  const passed = tallies.reduce((sum, tally) => (isFaulty(tally) ? sum : sum + tally.times), 0)
  return { lines, passed }
}

/** Numbers that a spreadsheet may have damaged, or that are none. */
export const damaged = async (asked: Asking): Promise<RuleExcerpt> => {
  const [numbers, vatNumbers] = [await damagedNumbers(asked), await faultyVatNumbers(asked)]
  const looked = [...numbers.lines, ...vatNumbers.lines]
  return { lines: looked.length === 0 ? [nothing] : inOrder(looked), passed: numbers.passed + vatNumbers.passed }
}
