import { grouped } from '@imt/core'

/** The part of numfmt that is used: it writes a number as a spreadsheet does in a cell. */
export interface FormatWriter {
  format(pattern: string, value: unknown): string
  getFormatDateInfo(pattern: string): {
    readonly year: boolean
    readonly month: boolean
    readonly day: boolean
    readonly hours: boolean
  }
}

/** What a cell holds, as workbooks store it. */
export type StoredValue = string | number | boolean | Date | null | undefined

/** Writes values as their cells show them. */
export interface Shower {
  /** @param pattern - the number format of the cell */
  show(value: StoredValue, pattern: string | undefined): string
}

/** Stored numbers have fifteen digits; what is beyond them is an error of the binary fraction. */
const plain = (value: number): string => String(Number(value.toPrecision(15)))

/** Patterns that most cells have, and that are quick to follow: `0`, `0.00`, `#,##0`, `#,##0.00`. */
const simple = /^(#,##)?0(?:\.(0{1,9}))?(?:_[-) ])?$/

/**
 * A number with its point moved. Where what is left behind the point is nowhere near a half, binary fractions tell as
 * well which way to round as the digits themselves, which take longer to write out.
 */
const shifted = (value: number, places: number): number => {
  const scaled = value * 10 ** places
  const beside = Math.abs(scaled - Math.floor(scaled) - 0.5)
  return scaled < 1e12 && beside > 1e-3 ? scaled : Number(`${value}e${places}`)
}

/** Digits in groups; those of most amounts have two, which are quick to part. */
const inThousands = (whole: string): string => {
  const { length } = whole
  if (length <= 3) return whole
  return length > 6 ? grouped(whole) : `${whole.slice(0, length - 3)},${whole.slice(length - 3)}`
}

const quick = (pattern: string): ((value: number) => string | undefined) | undefined => {
  const match = simple.exec(pattern)
  if (!match) return undefined
  const places = match[2]?.length ?? 0
  const inGroups = match[1] !== undefined
  return (value) => {
    // A half is rounded by the digits that are shown, not by the binary fraction behind them.
    const scaled = places === 0 ? Math.abs(value) : shifted(Math.abs(value), places)
    if (!(scaled < 1e15)) return undefined
    const rounded = Math.round(scaled)
    const digits = String(rounded).padStart(places + 1, '0')
    const whole = digits.slice(0, digits.length - places)
    const fraction = places === 0 ? '' : `.${digits.slice(digits.length - places)}`
    return `${value < 0 && rounded > 0 ? '-' : ''}${inGroups ? inThousands(whole) : whole}${fraction}`
  }
}

/** So many days and times of one format are kept. */
const mostDays = 10_000
const dayInMilliseconds = 86_400_000
/** Serial number of the first day of 1970. */
const epoch = 25_569

const two = (value: number): string => String(value).padStart(2, '0')

/**
 * Returns what writes the values of a workbook.
 *
 * A day is written as `2020-04-01`, whichever order its format has; a month as `April 2020`. A negative number keeps
 * its sign where a format shows it in red alone. A value that its format does not show is written all the same.
 */
export const createShower = (formats: FormatWriter): Shower => {
  const datesOf = new Map<string, ReturnType<FormatWriter['getFormatDateInfo']>>()
  const followed = new Map<string, ReturnType<typeof quick>>()
  const inWords = (pattern: string, value: unknown): string => {
    try {
      return formats.format(pattern, value).trim()
    } catch {
      return ''
    }
  }
  const number = (value: number, pattern: string | undefined): string => {
    if (pattern === undefined || pattern === '' || pattern.toLowerCase() === 'general') return plain(value)
    let fast = followed.get(pattern)
    if (fast === undefined && !followed.has(pattern)) followed.set(pattern, (fast = quick(pattern)))
    const text = fast?.(value) ?? inWords(pattern, value)
    if (text === '') return plain(value)
    return value < 0 && /[1-9]/.test(text) && !/[-\u2212()]/.test(text) ? `-${text}` : text
  }
  const dateInWords = (value: Date, pattern: string): string => {
    const time = value.getTime()
    if (Number.isNaN(time)) return ''
    const serial = time / dayInMilliseconds + epoch
    const known = datesOf.get(pattern) ?? formats.getFormatDateInfo(pattern)
    datesOf.set(pattern, known)
    const { year, month, day, hours } = known
    if (year && month && !day) return inWords('mmmm yyyy', serial)
    if (!day || serial < 1) return inWords(pattern, serial) || plain(serial)
    const year4 = String(value.getUTCFullYear()).padStart(4, '0')
    const iso = `${year4}-${two(value.getUTCMonth() + 1)}-${two(value.getUTCDate())}`
    return hours && time % dayInMilliseconds !== 0
      ? `${iso} ${two(value.getUTCHours())}:${two(value.getUTCMinutes())}`
      : iso
  }
  // A list of payments has thousands of rows and hundreds of days.
  const days = new Map<string, Map<number, string>>()
  const date = (value: Date, pattern = 'yyyy-mm-dd'): string => {
    let known = days.get(pattern)
    if (known === undefined) days.set(pattern, (known = new Map()))
    const time = value.getTime()
    let text = known.get(time)
    if (text === undefined) {
      text = dateInWords(value, pattern)
      if (known.size < mostDays) known.set(time, text)
    }
    return text
  }
  return {
    show: (value, pattern) => {
      if (value === null || value === undefined) return ''
      if (typeof value === 'string') return value
      if (typeof value === 'number') return number(value, pattern)
      return typeof value === 'boolean' ? (value ? 'TRUE' : 'FALSE') : date(value, pattern)
    },
  }
}
