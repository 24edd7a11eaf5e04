import { plainPenceIn, type RecordSpans } from '@imt/core'
import { afterSpaces, beforeSpaces, hashOf } from '../../ledger/stretch.js'
import { groupName } from '../../table/row-role.js'
import { shownOfEach } from '../each-table.js'
import { numberFault } from '../number-fault.js'
import { noughtsPast, shapeIn } from '../number-shape.js'
import { paymentDay } from '../payment-day.js'
import { columnHash, wordsHash } from '../pairs/words-hash.js'
import { vatNumberFault } from '../vat-number.js'
import { notStated } from '../withheld.js'
import type { ColumnKind } from './column-kinds.js'
import { knownTexts } from './known-texts.js'
import { areDigits, arePlainWords, hasNoDigit, isPlainCode, isPlainNumber } from './plain-words.js'

/** So many different texts of a column are known: rows with others are read. */
const mostTexts = 50_000
/** Of columns that change nothing others are looked at each time. */
const mostWords = 5_000

/** Takes down what a value states that stands from one offset up to another; false where it is not plain. */
type TakeValue = (text: string, from: number, to: number, record: number) => boolean

/** The records of a piece whose values are all plain: what each states, by the numbers of its texts. */
export interface PlainRecords {
  /** The values that the records of the next piece have. */
  begin(spans: RecordSpans): void
  /** Takes down what a record states; false where it is not plain. */
  look(record: number): boolean
  /** With so many cells a row is no note on the table and names no group. */
  isFull(filled: number): boolean
  /** Whether the rules have met all that a record states, as often as they take down where. */
  isMet(record: number): boolean
  /** The rules will meet what it states. */
  meet(record: number): void
  pence(record: number): number
  /** A number for what it says besides its date, supplier and amount. */
  rest(record: number): number
  date(record: number): number
  supplier(record: number): number
  isNumbered(record: number): boolean
  /** The shape of its transaction number, as `shapeIn` gives it. */
  numberShape(record: number): number
  isVatNumbered(record: number): boolean
  /** The number of the group that its supplier is, and of its kind and area of expense; -1 of none. */
  groupOfSupplier(record: number): number
  group(record: number, which: 0 | 1): number
  readonly texts: { readonly dates: readonly string[]; readonly suppliers: readonly string[] }
  groupNames(): readonly string[]
}

/** Returns what takes down what plain records state, under columns of these kinds. */
export const plainRecords = (columns: readonly ColumnKind[], names: readonly string[]): PlainRecords => {
  const width = columns.length
  const seeds = names.map(wordsHash)
  const hasNumbers = columns.includes('number')
  /** The number of the name of each group. */
  const groupIds = new Map<string, number>()
  const groupIdOf = (text: string): number => {
    const name = groupName(text)
    if (name === '') return -1
    const known = groupIds.get(name) ?? groupIds.size
    groupIds.set(name, known)
    return known
  }
  /** How often each text was met in a row that was read; -1 of one that is not plain. */
  const met = { dates: [] as number[], suppliers: [] as number[], groups: [] as number[] }
  let metWithoutNumber = 0
  /** How often a number of each shape was met. */
  const metShapes: number[] = []
  const groupsOf = { suppliers: [] as number[], groups: [] as number[] }
  const dates = knownTexts(mostTexts, (text, id) => {
    const { dayFirst, monthFirst } = paymentDay(text)
    met.dates[id] = arePlainWords(text) && (dayFirst ?? monthFirst) !== undefined ? 0 : -1
  })
  const suppliers = knownTexts(mostTexts, (text, id) => {
    met.suppliers[id] = arePlainWords(text) && notStated(text) === undefined ? 0 : -1
    groupsOf.suppliers[id] = groupIdOf(text)
  })
  const groupHashes: number[] = []
  const groups = knownTexts(mostTexts, (text, id) => {
    groupHashes[id] = wordsHash(text)
    met.groups[id] = arePlainWords(text) ? 0 : -1
    groupsOf.groups[id] = groupIdOf(text)
  })

  let spans: RecordSpans = { text: '', first: new Int32Array(1), offsets: new Int32Array(0) }
  let pence = new Float64Array(0)
  let dateOf = new Int32Array(0)
  let supplierOf = new Int32Array(0)
  let groupOf = [new Int32Array(0), new Int32Array(0)] as const
  let numbered = new Uint8Array(0)
  let shapes = new Int8Array(0)
  let vatNumbered = new Uint8Array(0)
  /** What all columns but those of date, supplier and amount say, as a number. */
  let rests = new Int32Array(0)
  const makeRoom = (records: number): void => {
    pence = new Float64Array(records)
    dateOf = new Int32Array(records)
    supplierOf = new Int32Array(records)
    groupOf = [new Int32Array(records), new Int32Array(records)]
    numbered = new Uint8Array(records)
    shapes = new Int8Array(records)
    vatNumbered = new Uint8Array(records)
    rests = new Int32Array(records)
  }

  const say = (record: number, column: number, words: number): void => {
    rests[record] = (rests[record] ?? 0) + columnHash(seeds[column] ?? 0, words)
  }
  /** Words that are asked of each once, as long as there is room. */
  const wordsThat = (ask: (text: string) => boolean, column: number): TakeValue => {
    const answers: boolean[] = []
    const hashes: number[] = []
    const words = knownTexts(mostWords, (text, id) => {
      answers[id] = ask(text)
      hashes[id] = wordsHash(text)
    })
    return (text, from, to, record) => {
      const id = words.idAt(text, from, to)
      if (from < to) say(record, column, id < 0 ? wordsHash(text.slice(from, to)) : (hashes[id] ?? 0))
      return id < 0 ? ask(text.slice(from, to)) : answers[id] === true
    }
  }
  let groupColumns = 0

  const takerOf: { readonly [Kind in ColumnKind]: (column: number) => TakeValue } = {
    amount: () => (text, from, to, record) => {
      const amount = plainPenceIn(text, from, to)
      pence[record] = amount ?? 0
      return amount !== undefined
    },
    date: () => (text, from, to, record) => {
      const id = dates.idAt(text, from, to)
      dateOf[record] = id
      return id >= 0 && (met.dates[id] ?? -1) >= 0
    },
    supplier: () => (text, from, to, record) => {
      const id = suppliers.idAt(text, from, to)
      supplierOf[record] = id
      return id >= 0 && (met.suppliers[id] ?? -1) >= 0
    },
    group: (column) => {
      const which = groupColumns === 0 ? 0 : 1
      groupColumns += 1
      return (text, from, to, record) => {
        const id = groups.idAt(text, from, to)
        groupOf[which][record] = id
        if (id >= 0 && from < to) say(record, column, groupHashes[id] ?? 0)
        return id >= 0 && (met.groups[id] ?? -1) >= 0
      }
    },
    number: (column) => (text, from, to, record) => {
      numbered[record] = from === to ? 0 : 1
      shapes[record] = -1
      if (from === to) return true
      const shape = shapeIn(text, from, to)
      shapes[record] = shape
      // Whether it was rounded is asked of each such number.
      if (shape >= 0 && noughtsPast(text, from, to) > 0) return false
      say(
        record,
        column,
        shape >= 0 || areDigits(text, from, to) ? hashOf(text, from, to) : wordsHash(text.slice(from, to)),
      )
      return shape >= 0 || isPlainNumber(text, from, to)
    },
    vatNumber: (column) => {
      const vatNumbers = wordsThat(
        (text) => arePlainWords(text) && numberFault(text) === undefined && vatNumberFault(text) === undefined,
        column,
      )
      return (text, from, to, record) => {
        vatNumbered[record] = from === to ? 0 : 1
        return from === to || vatNumbers(text, from, to, record)
      }
    },
    words: (column) => wordsThat(arePlainWords, column),
    besides: (column) => wordsThat((text) => arePlainWords(text) && hasNoDigit(text), column),
    codesBesides: (column) => wordsThat((text) => arePlainWords(text) && isPlainCode(text), column),
  }
  const takers = columns.map((kind, column) => takerOf[kind](column))
  const groupAt = (record: number, which: 0 | 1): number => (which < groupColumns ? (groupOf[which][record] ?? -1) : -1)
  const isNumberMet = (record: number): boolean => {
    if (numbered[record] === 0) return metWithoutNumber >= shownOfEach
    const shape = shapes[record] ?? -1
    return shape < 0 || (metShapes[shape] ?? 0) >= shownOfEach
  }
  const isGroupMet = (id: number): boolean => id < 0 || (met.groups[id] ?? 0) > 0
  const isFull = (filled: number): boolean => 2 * filled > Math.max(width, 3)

  return {
    begin: (next) => {
      spans = next
      if (pence.length < next.first.length) makeRoom(next.first.length)
    },
    look: (record) => {
      const { text, first, offsets } = spans
      let filled = 0
      let value = 2 * (first[record] ?? 0)
      rests[record] = 0
      for (let column = 0; column < width; column += 1, value += 2) {
        let to = offsets[value + 1] ?? 0
        if (to < 0) return false
        const from = afterSpaces(text, offsets[value] ?? 0, to)
        to = beforeSpaces(text, from, to)
        if (from < to) filled += 1
        // What begins with nothing may be a total.
        else if (column === 0) return false
        if (takers[column]?.(text, from, to, record) !== true) return false
      }
      return isFull(filled)
    },
    isFull,
    isMet: (record) =>
      (met.dates[dateOf[record] ?? -1] ?? 0) >= shownOfEach &&
      (met.suppliers[supplierOf[record] ?? -1] ?? 0) > 0 &&
      (!hasNumbers || isNumberMet(record)) &&
      isGroupMet(groupAt(record, 0)) &&
      isGroupMet(groupAt(record, 1)),
    meet: (record) => {
      const [date, supplier] = [dateOf[record] ?? -1, supplierOf[record] ?? -1]
      met.dates[date] = (met.dates[date] ?? 0) + 1
      met.suppliers[supplier] = (met.suppliers[supplier] ?? 0) + 1
      if (hasNumbers && numbered[record] === 0) metWithoutNumber += 1
      const shape = hasNumbers ? (shapes[record] ?? -1) : -1
      if (shape >= 0) metShapes[shape] = (metShapes[shape] ?? 0) + 1
      for (const which of [0, 1] as const) {
        const id = groupAt(record, which)
        if (id >= 0) met.groups[id] = (met.groups[id] ?? 0) + 1
      }
    },
    pence: (record) => pence[record] ?? 0,
    rest: (record) => rests[record] ?? 0,
    date: (record) => dateOf[record] ?? -1,
    supplier: (record) => supplierOf[record] ?? -1,
    isNumbered: (record) => numbered[record] === 1,
    numberShape: (record) => (hasNumbers ? (shapes[record] ?? -1) : -1),
    isVatNumbered: (record) => vatNumbered[record] === 1,
    groupOfSupplier: (record) => groupsOf.suppliers[supplierOf[record] ?? -1] ?? -1,
    group: (record, which) => groupsOf.groups[groupAt(record, which)] ?? -1,
    texts: { dates: dates.texts, suppliers: suppliers.texts },
    groupNames: () => [...groupIds.keys()],
  }
}
