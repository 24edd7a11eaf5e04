import { parseFigure, type Block, type Location } from '@imt/core'

/** One item of a list that states a count: "Requests received: 96". */
export interface ListedCount {
  readonly label: string
  /** As published. */
  readonly text: string
  readonly location: Location
}

/** A label, a sign between, and a number that ends the item. */
// bound: 300 characters, by listedCounts
const labelAndNumber =
  /^(?<label>\p{L}[^:=|]{3,200}?)\s*(?::|=|[-–—] |\s)\s*(?<number>\d[\d,]*(?:\.\d+)?\s?%?(?: \(\d[\d.]*\s?%\))?)\.?$/u
/** Before these a number is part of the label: "section 40", "within 20 days of quarter 1". */
const partOfName = /\b(?:sections?|s\.?|reg(?:ulation)?s?\.?|part|q|quarter|page|level|band|within|of|year|in) ?$/i
/** "3." or "(c)" before an item. */
const numbering = /^(?:\d{1,2}[.)]|\([a-z\d]{1,2}\)|[a-z][.)]) /i
const longest = 300

/** The counts of a list, an item for each; those of its items that state none are left out. */
export const listedCounts = (block: Block): readonly ListedCount[] =>
  block.kind !== 'list'
    ? []
    : block.items.flatMap(({ text, location }) => {
        const plain = text.replaceAll(/\s+/g, ' ').trim().replace(numbering, '')
        const { label, number } = (plain.length <= longest ? labelAndNumber.exec(plain)?.groups : undefined) ?? {}
        if (label === undefined || number === undefined || partOfName.test(label)) return []
        const alone = number.split(' (')[0] ?? number
        const unit = alone.includes('%') ? 'percent' : 'count'
        const isFigure = parseFigure(alone, { unit, maximumDecimals: 5 }).ok
        return isFigure && !/^(?:19|20)\d\d$/.test(number) ? [{ label: label.trim(), text: number, location }] : []
      })
