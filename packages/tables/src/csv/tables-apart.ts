import { findHeadingRows, isFigureText, isHeadingText, rowsLookedAt } from '../table/find-heading-rows.js'

type Row = readonly string[]

/** So many rows under a heading are looked at to see what it heads. */
const lookAhead = 20
const page = /^page \d+(?: of \d+)?$/i
const total = /^(?:grand |sub-?)?totals?\b/i

const endOf = (row: Row): number => row.findLastIndex((text) => text !== '')
const filledOf = (row: Row): readonly number[] => row.flatMap((text, column) => (text === '' ? [] : [column]))
const isSeveral = (row: Row): boolean => filledOf(row).length > 1
const sameWords = (row: Row, other: Row): boolean => filledOf(row).every((column) => row[column] === other[column])

/** Stretches of rows without a gap in them, each as its first row and the row after its last. */
const stretchesOf = (rows: readonly Row[], isAfterBlankLine: (row: number) => boolean): [number, number][] => {
  const found: [number, number][] = []
  let open: [number, number] | undefined
  for (const [at, row] of rows.entries()) {
    if (filledOf(row).length === 0) open = undefined
    else if (open && !isAfterBlankLine(at)) open[1] = at + 1
    else found.push((open = [at, at + 1]))
  }
  return found
}

/** The columns under a row of headings in which most of what is filled is a figure or a day. */
const figureColumns = (heading: Row, below: readonly Row[]): readonly number[] =>
  filledOf(heading).filter((column) => {
    const texts = below.map((row) => row[column] ?? '').filter((text) => text !== '')
    return texts.length > 0 && texts.filter(isFigureText).length * 2 > texts.length
  })

/** A heading row of words, each another, over columns with figures, and nothing beside them. */
interface Head {
  readonly at: number
  readonly heading: Row
  readonly figures: readonly number[]
}

/** Finds what can head a table by itself in the rows from one to another; titles of a single value stand above it. */
const headOf = (rows: readonly Row[], from: number, to: number): Head | undefined => {
  const within = rows.slice(from, Math.min(to, from + rowsLookedAt))
  const found = findHeadingRows(within)
  if (found === undefined || within.slice(0, found.from).some(isSeveral)) return undefined
  const heading = within[found.from] ?? []
  const texts = heading.filter((text) => text !== '')
  const below = rows.slice(from + found.to, Math.min(to, from + found.to + lookAhead)).filter(isSeveral)
  const isOfWords =
    texts.every((text) => isHeadingText(text) && text.length <= 80) &&
    new Set(texts.map((text) => text.toLowerCase())).size === texts.length
  if (!isOfWords || below.length === 0) return undefined
  if (below.some((row) => endOf(row) > endOf(heading))) return undefined
  const figures = figureColumns(heading, below)
  return figures.length === 0 ? undefined : { at: from + found.from, heading, figures }
}

/** The last row with a text in it before another. Nothing is copied: a file may have as many gaps as rows. */
const lastFilled = (rows: readonly Row[], from: number, before: number): Row => {
  for (let at = before - 1; at >= from; at -= 1) {
    const row = rows[at] ?? []
    if (row.some((text) => text !== '')) return row
  }
  return []
}

/** True if what heads a stretch after a gap begins a table, and is no row of the table above it. */
const begins = (
  head: Head,
  before: Head,
  rows: readonly Row[],
  gap: { readonly from: number; readonly to: number },
): boolean => {
  const titles = rows.slice(gap.from, gap.to).flatMap((row) => row.filter((text) => text !== '' && !page.test(text)))
  const last = lastFilled(rows, before.at, gap.from)
  const isApart = titles.length > 0 || last.some((text) => total.test(text))
  if (sameWords(head.heading, before.heading)) return isApart
  if (endOf(head.heading) !== endOf(before.heading)) return true
  // In a table of the same width a row of words may say that figures are not known: "Rolling", "To be agreed".
  const sharesHeadings = head.heading.some((text) => text !== '' && before.heading.includes(text))
  return (isApart || sharesHeadings) && before.figures.every((column) => (head.heading[column] ?? '') !== '')
}

/**
 * True for rows of words behind a gap that are no rows of the table above them: a list of another kind, such as of
 * abbreviations, each row of which fills the same few columns, at most half as many as that table has.
 */
const isOtherList = (rows: readonly Row[], from: number, to: number, before: Head): boolean => {
  const within = rows.slice(from, to)
  const [first] = within
  if (first === undefined || within.length < 3) return false
  const width = filledOf(first).length
  return (
    width > 1 &&
    width * 2 <= filledOf(before.heading).length &&
    within.every((row) => filledOf(row).length === width && endOf(row) === width - 1) &&
    first.every((text) => text === '' || isHeadingText(text)) &&
    !within.some((row) => row.some((text) => total.test(text)))
  )
}

/**
 * Parts the records of a CSV file into its tables: the first records of each from the second on. After a gap (a blank
 * line, or a record of empty values) a table begins with a row of words over figures, where the table before it has
 * other headings or as many columns as do not fit it; or with the same headings, under a title of its own or after a
 * total. So does a list of words in far fewer columns. Titles between two tables belong to the one below.
 *
 * @param rows - the texts of each record
 * @param isAfterBlankLine - whether a blank line stands before a record
 */
export const tablesApart = (rows: readonly Row[], isAfterBlankLine: (row: number) => boolean): readonly number[] => {
  const stretches = stretchesOf(rows, isAfterBlankLine)
  if (stretches.length < 2) return []
  const starts: number[] = []
  let open: Head | undefined
  /** Where the single values begin that stand since the last stretch of the open table. */
  let between: number | undefined
  for (const [from, to] of stretches) {
    const start = between ?? from
    const head = headOf(rows, from, to)
    if (head === undefined) {
      // What stands before the first table is its title, whatever it is.
      const isList = rows.slice(from, to).some(isSeveral)
      if (open !== undefined && isOtherList(rows, from, to, open)) starts.push(start)
      between = isList ? undefined : start
      continue
    }
    between = undefined
    if (open === undefined) open = head
    else if (begins(head, open, rows, { from: start, to: head.at })) {
      starts.push(start)
      open = head
    }
  }
  return starts
}
