/** Which rows at the beginning of a table are its headings, counted from 0; what stands above them is its title. */
export interface HeadingRows {
  readonly from: number
  /** The row after the last of them. */
  readonly to: number
  /** True for a row of one heading, which stands over the only column of figures. */
  readonly isAlone?: true
}

type Row = readonly string[]

/** So many rows are looked at. */
export const rowsLookedAt = 60
/** Titles above the headings, and rows of headings, at most. */
const [mostTitles, mostHeadings] = [15, 3] as const

const isFilled = (text: string): boolean => text !== ''
const countOf = (row: Row): number => row.filter(isFilled).length
const widthOf = (row: Row): number => row.findLastIndex(isFilled) + 1

const year = /^(?:fy ?)?(?:19|20)\d\d(?: ?[/\u2013-] ?(?:(?:19|20)\d\d|\d\d))?$/i
/** `2017/2018 Value`: a year, and what is said of it. */
const ofYear = /^(?:fy ?)?(?:19|20)\d\d(?: ?[/\u2013-] ?(?:(?:19|20)\d\d|\d\d))?(?: [^\d]+)?$/i
const unit =
  /^\(?(?:£ ?['\u2018\u2019`]?(?:000(?:['\u2019]?s)?|m(?:n|illions?)?|k)?|£ ?p|%|wte|fte|no\.?|number|days|months|years)\)?$/i
/** A word that stands where a figure is not known: in the column of a figure it is no heading. */
const absent =
  /^(?:tb[ac]|n\/?[akr]|nil|none|unknown|not (?:known|held|applicable|recorded)|withheld|redacted|various|[-\u2013\u2014.*#]+)$/i
/** Figures, days and times begin with a digit, behind signs. */
const figure = /^[(<>~+\u2013£$€ -]*\d/

const isUnit = (text: string): boolean => unit.test(text)
const day = /^\d{1,2} [a-z]{3,9} (?:19|20)\d\d$/i
/** `2025/26 £000`, `31 March 2026 £m`: a year or a day, and what the figures of it are counted in. */
const isPeriodWithUnit = (text: string): boolean => {
  const space = text.lastIndexOf(' ')
  const period = text.slice(0, space)
  return space > 0 && isUnit(text.slice(space + 1)) && (year.test(period) || day.test(period))
}
const isFigure = (text: string): boolean => figure.test(text) && !ofYear.test(text) && !isPeriodWithUnit(text)
/** True for a text that reads as a figure or a day. */
export const isFigureText = (text: string): boolean => figure.test(text)
/** What a heading may say: words, a year or a unit. */
export const isHeadingText = (text: string): boolean =>
  text.length <= 120 &&
  !absent.test(text) &&
  (isUnit(text) || year.test(text) || isPeriodWithUnit(text) || (/\p{L}/u.test(text) && !isFigure(text)))

/** True for a column in which most of what is filled is a figure or a day, a plain year among them. */
const holdsFigures = (below: readonly Row[], column: number): boolean => {
  const texts = below.map((row) => row[column] ?? '').filter((text) => isFilled(text) && !absent.test(text))
  return texts.length > 0 && texts.filter((text) => figure.test(text)).length * 2 > texts.length
}

const filledColumns = (row: Row): readonly number[] => row.flatMap((text, column) => (isFilled(text) ? [column] : []))

const hasFigures = (row: Row, below: readonly Row[]): boolean =>
  filledColumns(row).some((column) => holdsFigures(below, column))

/** Most of the columns beside the first hold figures. */
const isOfFigures = (row: Row, below: readonly Row[]): boolean => {
  const columns = filledColumns(row).filter((column) => column > 0)
  return columns.length > 0 && columns.filter((column) => holdsFigures(below, column)).length * 2 > columns.length
}

const blankFirst = (row: Row): boolean => (row[0] ?? '') === ''

/** True for a row of units under a row of headings, or of further headings under the columns of figures. */
const goesOn = (row: Row, before: Row, below: readonly Row[]): boolean => {
  if (!blankFirst(row) || blankFirst(before) || countOf(row) === 0 || below.length === 0) return false
  const columns = filledColumns(row)
  if (columns.some((column) => !isFilled(before[column] ?? '') && !holdsFigures(below, column))) return false
  if (columns.every((column) => isUnit(row[column] ?? ''))) return true
  return (
    columns.length > 1 && columns.every((column) => isHeadingText(row[column] ?? '') && holdsFigures(below, column))
  )
}

/** True for a row of headings that stand over several of those in the next row. */
const standsOver = (row: Row, next: Row, below: readonly Row[]): boolean =>
  blankFirst(row) &&
  // The corner may be blank in both, where every row below has a name.
  (!blankFirst(next) || (countOf(next) > 1 && below.length > 1 && !below.some(blankFirst))) &&
  countOf(row) > 1 &&
  widthOf(row) <= widthOf(next) &&
  next.every((text) => !isFilled(text) || isHeadingText(text)) &&
  row.every((text) => !isFilled(text) || isHeadingText(text)) &&
  filledColumns(row).every((column) => isFilled(next[column] ?? '')) &&
  isOfFigures(next, below)

/** True for a row that is blank only where the others are: between tables that stand side by side. */
const headsAllBut = (row: Row, others: readonly Row[]): boolean =>
  row.every((text, column) => isFilled(text) || others.every((other) => !isFilled(other[column] ?? '')))

/** True for two rows that head all columns together: one that is merged downwards has its words in the upper alone. */
const headTogether = (row: Row, next: Row, below: readonly Row[]): boolean =>
  !blankFirst(next) &&
  next.every(
    (text, column) =>
      isFilled(text) || isFilled(row[column] ?? '') || below.every((other) => !isFilled(other[column] ?? '')),
  )

/**
 * True for a row of groups that begins over the first column, each over the headings of the next row up to the next
 * group: `Contract,,Dates,,Value` over `Title,Supplier,Start,End,£`.
 */
const groups = (row: Row, next: Row, below: readonly Row[]): boolean =>
  !blankFirst(row) &&
  countOf(row) > 1 &&
  // A word and what is said of it, such as the name of a body, are a title.
  widthOf(row) > 2 &&
  countOf(row) < countOf(next) &&
  (headsAllBut(next, [row, ...below]) || headTogether(row, next, below)) &&
  widthOf(row) <= widthOf(next) &&
  [...row, ...next].every((text) => !isFilled(text) || isHeadingText(text)) &&
  new Set(next.filter(isFilled)).size === countOf(next) &&
  isOfFigures(next, below)

/** True for a row that names the names of rows, and stands over several of the headings of figures in the next row. */
const standsBeside = (row: Row, next: Row, below: readonly Row[]): boolean => {
  const over = filledColumns(row).filter((column) => column > 0)
  return (
    !blankFirst(row) &&
    blankFirst(next) &&
    (over.length > 1 || over.some((column) => isUnit(row[column] ?? '') || year.test(row[column] ?? ''))) &&
    over.length < countOf(next) &&
    row.every((text) => !isFilled(text) || isHeadingText(text)) &&
    over.every((column) => isFilled(next[column] ?? '')) &&
    goesOn(next, row, below)
  )
}

/** True for a row that can be the headings of what stands below, if a narrower one above is none. */
const headsAll = (row: Row, below: readonly Row[]): boolean => {
  const texts = row.filter(isFilled)
  const wide = below.filter((each) => countOf(each) > 1)
  const [width, count] = [widthOf(row), countOf(row)]
  return (
    texts.length > 2 &&
    texts.every(isHeadingText) &&
    texts.filter((text) => isUnit(text) || year.test(text)).length * 2 < texts.length &&
    new Set(texts.map((text) => text.toLowerCase())).size * 2 >= texts.length &&
    wide.length > 0 &&
    wide.filter((each) => widthOf(each) <= width && countOf(each) * 2 >= count).length * 5 >= wide.length * 4 &&
    hasFigures(row, wide)
  )
}

const isNarrower = (row: Row, than: Row): boolean =>
  countOf(row) < countOf(than) && (widthOf(row) < widthOf(than) || countOf(row) * 2 <= countOf(than))

/** True for a row that a program prints at the head of a page: names with a colon, each before what it is. */
const isPrinted = (row: Row): boolean =>
  row.some((text, column) => /^\p{L}[^:]{0,40}:$/u.test(text) && row.slice(column + 1).some(isFilled))

/**
 * True for a row of one heading, over the figures of a table of two columns whose names have none: `£000` alone over
 * `Rents | 61,204`.
 */
const headsAlone = (row: Row, below: readonly Row[]): boolean => {
  const [column, another] = filledColumns(row)
  const [next = []] = below
  if (column === undefined || column === 0 || another !== undefined || !isHeadingText(row[column] ?? '')) return false
  const wide = below.filter((each) => countOf(each) > 1)
  return (
    countOf(next) === 2 &&
    isFigure(next[column] ?? '') &&
    /\p{L}/u.test(next.find(isFilled) ?? '') &&
    wide.every((each) => widthOf(each) === column + 1) &&
    holdsFigures(wide, column)
  )
}

/**
 * Finds the heading rows of a table that does not mark them. The first row with several values is one, unless it is
 * narrower than all below it and a row of words heads the figures there: then it is a title with a separator in it, or
 * one beside its day. A row of one value is one where it stands over the only column of figures. A row of units or of
 * further words under the headings belongs to them, and so does one that stands over several columns, where what
 * follows is figures. `undefined` where no row has several values.
 *
 * @param all - the rows from the first, each with its texts, blank ones as `''`
 */
export const findHeadingRows = (all: readonly Row[]): HeadingRows | undefined => {
  const rows = all.slice(0, rowsLookedAt)
  const first = rows.findIndex((row) => countOf(row) > 1)
  if (first < 0) return undefined
  const belowOf = (row: number): readonly Row[] => rows.slice(row + 1).filter((each) => countOf(each) > 0)
  const at = (row: number): Row => rows[row] ?? []
  if (first > 0 && headsAlone(at(first - 1), rows.slice(first))) return { from: first - 1, to: first, isAlone: true }
  let base = first
  // A row of headings over others is as narrow as a title.
  const isOver =
    standsOver(at(first), at(first + 1), belowOf(first + 1)) || groups(at(first), at(first + 1), belowOf(first + 1))
  const isBeside = !isOver && standsBeside(at(first), at(first + 1), belowOf(first + 1))
  for (let row = first + 1; !isOver && !isBeside && row <= first + mostTitles && row < rows.length; row += 1) {
    if (countOf(at(row)) < 2 || !headsAll(at(row), belowOf(row))) continue
    const above = rows.slice(first, row)
    if (!above.every((title) => countOf(title) < 2 || isPrinted(title) || isNarrower(title, at(row)))) break
    base = row
    break
  }
  let from = base
  let to = base + 1
  if (isOver) to = first + 2
  else if (base > first && standsOver(at(base - 1), at(base), belowOf(base))) from = base - 1
  while (to - from < mostHeadings && goesOn(at(to), at(to - 1), belowOf(to))) to += 1
  return { from, to }
}

/**
 * Returns for each column the texts of its headings, from the top. Where the lower headings repeat, a heading above
 * them stands over the columns to its right up to the next, as a merged cell leaves it.
 */
export const headingTexts = (rows: readonly Row[]): readonly (readonly string[])[] => {
  const width = rows.reduce((most, row) => Math.max(most, row.length), 0)
  const last = (rows.at(-1) ?? []).filter(isFilled).map((text) => text.toLowerCase())
  const repeats = new Set(last).size < last.length
  const full = rows.map((row, index) => {
    const namesLabels = !blankFirst(row) && blankFirst(rows[index + 1] ?? [])
    if (!repeats || index === rows.length - 1 || !(blankFirst(row) || namesLabels)) return row
    let over = ''
    return Array.from({ length: width }, (_, column) => {
      const text = row[column] ?? ''
      // What heads the names of rows stands over nothing else.
      if (column === 0) return text
      if (isFilled(text)) over = text
      const isHeaded = rows.slice(index + 1).some((each) => isFilled(each[column] ?? ''))
      return isHeaded ? over : text
    })
  })
  return Array.from({ length: width }, (_, column) => [
    ...new Set(full.map((row) => row[column] ?? '').filter(isFilled)),
  ])
}
