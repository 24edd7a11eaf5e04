import { tidyHeading } from '../recognise/tidy-heading.js'
import type { Cell, Table } from '../source/source.js'

/** A scale at the end of a heading: `Amount £000`, `Value (£m)`, `Cost in £ thousands`. */
const scale =
  /[\s([]{1,3}(?:in )?(?:£ ?['’‘`]?000['’]?s?|£ ?k|(?:£ ?)?thousands?(?: of pounds)?|['’]?000['’]?s|(£ ?(?:m|mn|millions?))|((?:£ ?)?millions?(?: of pounds)?))[)\]]?$/i
/** A figure that says nothing of its own scale. */
const plain = /^[-(]?£? ?-?\d[\d,]{0,20}(?:\.\d{1,10})?\)?$/

/** Longer headings are sentences. */
const longest = 120

/** A heading without the scale that it states, and what figures under it are in. */
interface Scaled {
  readonly heading: string
  readonly suffix: 'k' | 'm'
}

const scaledOf = (published: string): Scaled | undefined => {
  const words = tidyHeading(published)
  const found = words.length > longest ? null : scale.exec(words)
  if (found === null) return undefined
  const heading = words.slice(0, found.index).trim()
  return heading === '' ? undefined : { heading, suffix: (found[1] ?? found[2]) === undefined ? 'k' : 'm' }
}

/** What a heading says that figures under it are in, in words; `undefined` where it says nothing. */
export const scaleWords = (heading: string): string | undefined => {
  const suffix = scaledOf(heading)?.suffix
  return suffix && (suffix === 'k' ? 'thousands' : 'millions')
}

const zero = /^[^1-9]*$/

/**
 * Returns a table with the scale that a heading states, `Amount £000`, taken off the heading and written out in the
 * figures under it: `30` as `30k`, which is read so that what is below a thousand may have been rounded off. What has a
 * scale of its own, and what is no figure, stays as it is.
 */
export const withStatedScale = (table: Table): Table => {
  const scaled = table.headers.map(scaledOf)
  if (scaled.every((each) => each === undefined)) return table
  const written = (cell: Cell, column: number): Cell => {
    const suffix = scaled[column]?.suffix
    if (suffix === undefined) return cell
    const text = tidyHeading(cell.text)
    if (!plain.test(text) || zero.test(text)) return cell
    return { ...cell, text: text.endsWith(')') ? `${text.slice(0, -1)}${suffix})` : `${text}${suffix}` }
  }
  return {
    ...table,
    headers: table.headers.map((heading, column) => scaled[column]?.heading ?? heading),
    rows: table.rows.map((row) => row.map(written)),
  }
}
