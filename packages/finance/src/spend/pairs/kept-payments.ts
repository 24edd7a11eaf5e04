import type { Location } from '@imt/core'

/** So many payments are kept: some 150 MB. */
const mostKept = 3_000_000
/** Longer amounts and numbers are read. */
const longest = 255
/** Letters beyond these, and spaces within a number, are told apart where the text is read. */
const plainEnd = 0x7f
const space = 0x20
const pound = 0xa3

/** What is kept of payments as numbers. */
export interface KeptColumns {
  readonly dates: Int32Array
  readonly suppliers: Int32Array
  readonly pences: Float64Array
  readonly rests: Int32Array
}

/** A stretch of a text. */
export interface Stretch {
  readonly text: string
  readonly from: number
  readonly to: number
}

/** What of a plain payment tells it from others. */
export interface KeptPayment {
  /** Its number in the list. */
  readonly row: number
  /** The numbers of its date and supplier among their texts. */
  readonly date: number
  readonly supplier: number
  readonly pence: number
  /** A number for all else that it states. */
  readonly rest: number
}

/**
 * Plain payments, each in some 50 bytes: where it stands, what it comes to, and what tells it from others. From these
 * it is seen which of them may be one payment twice, and only those are made lines again.
 */
export interface KeptPayments {
  /** True of an amount and a number that can be kept as they stand. */
  fits(amount: Stretch, number: Stretch | undefined): boolean
  add(payment: KeptPayment, amount: Stretch, number: Stretch | undefined, place: Location): void
  readonly size: number
  /** There were too many: none is kept any more. */
  readonly isFull: boolean
  row(at: number): number
  /** What is kept of each as a number; more room may follow. */
  columns(): KeptColumns
  /** A number for the transaction number, in whatever case; 0 where none is stated. */
  numberHash(at: number): number
  beginsWithDigit(at: number): boolean
  isSameNumber(one: number, other: number): boolean
  amountText(at: number): string
  numberText(at: number): string
  place(at: number): Location | undefined
  readonly texts: { readonly dates: readonly string[]; readonly suppliers: readonly string[] }
}

const isPlain = ({ text, from, to }: Stretch, least: number): boolean => {
  if (to - from > longest) return false
  for (let at = from; at < to; at += 1) {
    const code = text.charCodeAt(at)
    if (code < least || (code > plainEnd && code !== pound)) return false
  }
  return true
}

const lower = (code: number): number => (code >= 65 && code <= 90 ? code + 32 : code)

/** From one row on, how much further its line and its record are. */
interface Step {
  readonly from: number
  readonly line: number
  readonly record: number
}

/** Arrays that hold as many as there are. */
const withRoom = <Of extends Int32Array | Float64Array | Uint8Array>(array: Of, make: (length: number) => Of): Of => {
  const more = make(Math.ceil(array.length * 1.5) + 64)
  more.set(array as never)
  return more
}

/** Returns what keeps plain payments whose dates and suppliers have numbers among these texts. */
export const keptPayments = (texts: KeptPayments['texts']): KeptPayments => {
  let [rows, dates, suppliers, rests, begins] = Array.from({ length: 5 }, () => new Int32Array(0)) as [
    Int32Array,
    Int32Array,
    Int32Array,
    Int32Array,
    Int32Array,
  ]
  let pences = new Float64Array(0)
  let columns = new Uint8Array(0)
  let bytes = new Uint8Array(0)
  let used = 0
  let size = 0
  let isFull = false
  const steps: Step[] = []
  /** Places of another kind, or too far right. */
  const others = new Map<number, Location>()
  let source = ''

  const put = ({ text, from, to }: Stretch): void => {
    while (used + 1 + to - from > bytes.length) bytes = withRoom(bytes, (length) => new Uint8Array(length))
    bytes[used] = to - from
    used += 1
    for (let at = from; at < to; at += 1, used += 1) bytes[used] = text.charCodeAt(at)
  }
  const makeRoom = (): void => {
    const ints = (length: number): Int32Array => new Int32Array(length)
    rows = withRoom(rows, ints)
    dates = withRoom(dates, ints)
    suppliers = withRoom(suppliers, ints)
    rests = withRoom(rests, ints)
    begins = withRoom(begins, ints)
    pences = withRoom(pences, (length) => new Float64Array(length))
    columns = withRoom(columns, (length) => new Uint8Array(length))
  }
  const letGo = (): void => {
    isFull = true
    size = 0
    rows = dates = suppliers = rests = begins = new Int32Array(0)
    pences = new Float64Array(0)
    columns = bytes = new Uint8Array(0)
    steps.length = 0
    others.clear()
  }
  const keepPlace = (row: number, place: Location): void => {
    if (place.kind !== 'csv' || place.field !== 1 || place.column > longest) {
      others.set(row, place)
      return
    }
    source = place.source
    columns[size] = place.column
    const [line, record] = [place.line - row, place.record - row]
    const last = steps.at(-1)
    if (last?.line !== line || last.record !== record) steps.push({ from: row, line, record })
  }
  const numberAt = (at: number): readonly [from: number, to: number] => {
    const begin = begins[at] ?? 0
    const from = begin + 1 + (bytes[begin] ?? 0)
    return [from + 1, from + 1 + (bytes[from] ?? 0)]
  }
  const textIn = (from: number, to: number): string => {
    let text = ''
    for (let at = from; at < to; at += 1) text += String.fromCharCode(bytes[at] ?? 0)
    return text
  }

  return {
    texts,
    get size() {
      return size
    },
    get isFull() {
      return isFull
    },
    fits: (amount, number) => isPlain(amount, space) && (number === undefined || isPlain(number, space + 1)),
    add: (payment, amount, number, place) => {
      if (isFull) return
      if (size === mostKept) {
        letGo()
        return
      }
      if (size === rows.length) makeRoom()
      keepPlace(payment.row, place)
      rows[size] = payment.row
      dates[size] = payment.date
      suppliers[size] = payment.supplier
      pences[size] = payment.pence
      rests[size] = payment.rest
      begins[size] = used
      put(amount)
      put(number ?? { text: '', from: 0, to: 0 })
      size += 1
    },
    row: (at) => rows[at] ?? 0,
    columns: () => ({ dates, suppliers, pences, rests }),
    numberHash: (at) => {
      const [from, to] = numberAt(at)
      let hash = from === to ? 0 : 0x811c9dc5
      for (let byte = from; byte < to; byte += 1) hash = Math.imul(hash ^ lower(bytes[byte] ?? 0), 0x01000193)
      return hash
    },
    beginsWithDigit: (at) => {
      const digit = (bytes[numberAt(at)[0]] ?? 0) - 48
      return digit >= 0 && digit <= 9
    },
    isSameNumber: (one, other) => {
      const [[from, to], [second, end]] = [numberAt(one), numberAt(other)]
      if (to - from !== end - second) return false
      for (let at = 0; at < to - from; at += 1)
        if (lower(bytes[from + at] ?? 0) !== lower(bytes[second + at] ?? 0)) return false
      return true
    },
    amountText: (at) => {
      const begin = begins[at] ?? 0
      return textIn(begin + 1, begin + 1 + (bytes[begin] ?? 0))
    },
    numberText: (at) => {
      const [from, to] = numberAt(at)
      return textIn(from, to)
    },
    place: (at) => {
      const row = rows[at] ?? 0
      const other = others.get(row)
      if (other !== undefined) return other
      let [low, high] = [0, steps.length]
      while (high - low > 1) {
        const middle = (low + high) >> 1
        if ((steps[middle]?.from ?? 0) <= row) low = middle
        else high = middle
      }
      const step = steps[low]
      return step === undefined
        ? undefined
        : {
            kind: 'csv',
            source,
            line: row + step.line,
            column: columns[at] ?? 1,
            record: row + step.record,
            field: 1,
          }
    },
  }
}
