import { partsOf } from '../archive/parts.js'
import { unpack } from '../archive/unpack.js'

/** How far the sheets of a workbook reach, before any of them is laid out. */
export interface Survey {
  /** The most places that the cells of one sheet lie in: its rows times its columns. */
  readonly places: number
  /** Columns that widths are given for, each as often as one is. */
  readonly widths: number
}

declare const TextDecoder: new (encoding: 'latin1') => { decode(bytes: Uint8Array): string }

const widthOf = /<(?:[a-z]{1,9}:)?col [^<>]{1,400}>/gi
const bound = / (min|max)=["'](\d{1,8})["']/g

/** Columns that widths are given for in a piece of a part. */
const widthsIn = (text: string): number => {
  let widths = 0
  for (const [tag] of text.matchAll(widthOf)) {
    let [min, max] = [1, 0]
    for (const [, which, value] of tag.matchAll(bound)) {
      if (which === 'min') min = Number(value)
      else max = Math.min(Number(value), 16_384)
    }
    widths += Math.max(0, max - min + 1)
  }
  return widths
}

/** How far the cells of a part reach that were seen so far. */
interface Reach {
  rows: number
  columns: number
}

const [letterA, digit0] = [65, 48]

/** Takes in the references of a piece: ` r="D41"` of a cell, ` r="41"` of a row. */
const reachIn = (text: string, mark: string, reach: Reach): void => {
  for (let at = text.indexOf(mark); at >= 0; at = text.indexOf(mark, at)) {
    at += mark.length
    let column = 0
    let row = 0
    // Small letters and capitals differ in one bit.
    for (let code = text.charCodeAt(at) & 0xdf; code >= letterA && code < letterA + 26 && column < 1e6; at += 1) {
      column = column * 26 + code - letterA + 1
      code = text.charCodeAt(at + 1) & 0xdf
    }
    for (let code = text.charCodeAt(at) - digit0; code >= 0 && code < 10 && row < 1e8; at += 1) {
      row = row * 10 + code
      code = text.charCodeAt(at + 1) - digit0
    }
    if (column > reach.columns) reach.columns = column
    if (row > reach.rows) reach.rows = row
  }
}

/** Looks at the cells of one part, which comes in pieces. */
const surveyPart = async (pieces: AsyncIterable<Uint8Array>): Promise<Survey> => {
  const decoder = new TextDecoder('latin1')
  const reach = { rows: 0, columns: 0 }
  let widths = 0
  let rest = ''
  for await (const piece of pieces) {
    const text = rest + decoder.decode(piece)
    const end = text.lastIndexOf('<')
    rest = end < 0 || text.length - end > 500 ? '' : text.slice(end)
    const whole = text.slice(0, text.length - rest.length)
    reachIn(whole, ' r="', reach)
    reachIn(whole, " r='", reach)
    if (whole.includes('col ')) widths += widthsIn(whole)
  }
  return { places: reach.rows * reach.columns, widths }
}

/**
 * Looks through all parts of a workbook, since any of them may be taken for a sheet.
 *
 * @returns nothing if a part is damaged or holds more than the directory says
 */
export const surveyWorkbook = async (bytes: Uint8Array): Promise<Survey | undefined> => {
  let places = 0
  let widths = 0
  try {
    for (const part of partsOf(bytes) ?? []) {
      const found = await surveyPart(unpack(bytes, part))
      places = Math.max(places, found.places)
      widths += found.widths
    }
  } catch {
    return undefined
  }
  return { places, widths }
}
