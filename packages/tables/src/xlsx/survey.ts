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

/** The tags that lay out a sheet, and the attributes that say how far it reaches. */
const layout = /<(?:[a-z]{1,9}:)?(?:c|col) [^<>]{1,400}>/gi
const reference = / r=["']([a-z]{1,4})(\d{1,8})["']/i
const bound = / (min|max)=["'](\d{1,8})["']/g

const columnOf = (letters: string): number => {
  let column = 0
  for (const letter of letters.toUpperCase()) column = column * 26 + letter.charCodeAt(0) - 64
  return column
}

/** Looks at the cells of one part, which comes in pieces. */
const surveyPart = async (pieces: AsyncIterable<Uint8Array>): Promise<Survey> => {
  const decoder = new TextDecoder('latin1')
  let rows = 0
  let columns = 0
  let widths = 0
  let rest = ''
  for await (const piece of pieces) {
    const text = rest + decoder.decode(piece)
    const end = text.lastIndexOf('<')
    rest = end < 0 || text.length - end > 500 ? '' : text.slice(end)
    for (const [tag] of text.slice(0, text.length - rest.length).matchAll(layout)) {
      const at = reference.exec(tag)
      if (at) {
        columns = Math.max(columns, columnOf(at[1] ?? ''))
        rows = Math.max(rows, Number(at[2]))
        continue
      }
      let [min, max] = [1, 0]
      for (const [, which, value] of tag.matchAll(bound)) {
        if (which === 'min') min = Number(value)
        else max = Math.min(Number(value), 16_384)
      }
      widths += Math.max(0, max - min + 1)
    }
  }
  return { places: rows * columns, widths }
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
