import { Decimal, type Location, type Table } from '@imt/core'
import { isOneDigit, isTransposition } from '../aggregation/slips.js'
import { numbersIn, type Kind, type StatedNumber } from './number-in-words.js'
import { fit, labelOf, subjectOf, wordsIn } from './words-of-label.js'

/** A figure of a sentence, and the cell of the table beside it that states the same. */
export interface Statement {
  /** As the sentence writes it. */
  readonly stated: string
  readonly cell: string
  /** What the figure of the sentence and that of the cell come to, in ones, as plain decimals. */
  readonly value: string
  readonly cellValue: string
  /** How far the two may be apart where one is written to fewer digits. */
  readonly within: string
  readonly row: string
  readonly column: string
}

/** A statement with the place of its cell. */
export interface PlacedStatement extends Statement {
  readonly location: Location
}

const longest = 2000
const mostStatements = 20
const smallest = 100

/** What is denied, or said of a change, a plan, a purchase or another time, is not what a table states. */
// bound: 2,000 characters, by statementsIn
const notThat =
  /\b(?:increas\w*|decreas\w*|reduc\w*|grew|growth|fell|fallen|rise|rising|rose|risen|chang\w*|compar\w*|previous\w*|prior|last|next|former\w*|earlier|plan\w*|target\w*|expect\w*|forecast\w*|aim\w*|propos\w*|could|would|will|should|estimat\w*|bought|purchas\w*|new|replac\w*|dispos\w*|additional|further|another|each|every|average|mean|saving\w*|saved|excluding|except|other than|including|example|no|not|none|never|neither|nor|without|more|less|fewer|extra)\b/i
/** Right before a number these say that it is none, but near it. */
// bound: 2,000 characters, by statementsIn
const roughly =
  /\b(?:about|around|approx\w*\.?|roughly|nearly|almost|over|under|above|below|up to|at (?:least|most)|between|some|circa|c\.?|only|than)\s*$/i
/** Right behind a number these say that it is a part of what the table counts. */
const ofOurs = /^ of (?:our|its|their|your)\b/i
// bound: 2,000 characters, by statementsIn
const sentenceEnd = /(?<=[.?!])\s+(?=\p{Lu})/u
const clauseEnd = /;|,\s|\s(?:and|while|whilst|but|of which|with)\s/
const period =
  /\b(?:(?:19|20)\d\d(?:\s?[/–-]\s?\d{2,4})?|q[1-4]|(?:jan|feb|mar|apr|jun|jul|aug|sep|oct|nov|dec)[a-z]{0,6})\b/gi

const periodsIn = (text: string): readonly string[] =>
  (text.match(period) ?? []).map((found) =>
    found
      .toLowerCase()
      .replaceAll(/\s/g, '')
      .replaceAll('–', '-')
      .replace('-', '/')
      .replace(/\/20(\d\d)$/, '/$1'),
  )

interface CellFigure {
  readonly kind: Kind
  readonly value: Decimal
  /** What one more in its last digit comes to. */
  readonly step: Decimal
}

const figure = /^\(?[-−]?£? ?(\d{1,3}(?:,\d{3}){1,4}|\d{1,12})(?:\.(\d{1,6}))? ?(%|m|k|bn)?\)?$/i

/** The scale that a heading or title states, as a power of ten. */
const scaleIn = (text: string): number =>
  /£ ?'?000s?|£ ?k\b|thousand/i.test(text) ? 3 : /£ ?m\b|£ ?millions?|\bmillions?\b/i.test(text) ? 6 : 0

const suffixes: Readonly<Record<string, number>> = { m: 6, k: 3, bn: 9 }

const cellFigure = (text: string, heading: string, title: string): CellFigure | undefined => {
  const [, digits, decimals = '', unit = ''] = figure.exec(text.trim()) ?? []
  if (digits === undefined) return undefined
  const isMoney = /£/.test(`${text} ${heading}`) || (/£/.test(title) && !/%|number|wte|fte/i.test(heading))
  const isPercent = unit === '%' || /%|per ?cent/i.test(heading)
  const power = suffixes[unit.toLowerCase()] ?? (isMoney ? scaleIn(heading) || scaleIn(title) : 0)
  const scale = new Decimal(10).pow(power)
  const plain = `${digits.replaceAll(',', '')}${decimals === '' ? '' : `.${decimals}`}`
  return {
    kind: isPercent ? 'percent' : isMoney ? 'money' : 'count',
    value: new Decimal(plain).times(scale),
    step: new Decimal(10).pow(-decimals.length).times(scale),
  }
}

/** How far two figures may be apart: the coarser is the finer rounded, and to the same digit they are the same. */
const apart = (one: Decimal, other: Decimal): Decimal =>
  one.eq(other) ? new Decimal(0) : Decimal.max(one, other).div(2)

/** Whether two figures may be one that was mistyped. */
const isAlike = (one: Decimal, other: Decimal, kind: Kind): boolean => {
  if (one.isZero() || other.isZero()) return false
  const ratio = one.div(other).toNumber()
  if (ratio > 0.75 && ratio < 4 / 3) return true
  // A smaller number may count a part of what the cell counts.
  if (kind === 'count' && one.lt(smallest) && other.lt(smallest)) return false
  const off = one.minus(other).abs().toNumber()
  return ratio > 0.1 && ratio < 10 && (isOneDigit(off, off / 1e9) || isTransposition(off, off / 1e9))
}

/** Two neighbouring digits that changed places, or one other digit of four: a part is seldom so like its whole. */
const isSlip = (one: string, other: string): boolean => {
  if (one.length !== other.length || one.length < 3) return false
  const off = [...one].flatMap((digit, place) => (digit === other[place] ? [] : [place]))
  const [first = 0, second = 0] = off
  if (off.length === 1) return one.length > 3 && [...one].findLastIndex((digit) => digit !== '0') > 1
  return off.length === 2 && second === first + 1 && one[first] === other[second] && one[second] === other[first]
}

/** The digits of a figure, rounded to the last that both are written to. */
const digitsOf = (value: Decimal, step: Decimal): string => value.div(step).toDecimalPlaces(0).abs().toFixed()

interface Read {
  readonly table: Table
  readonly title: string
  readonly figureColumns: readonly number[]
  readonly rows: readonly { readonly text: string; readonly label: ReturnType<typeof labelOf> }[]
}

/** What was read of each table: many paragraphs may stand beside one. */
const known = new WeakMap<Table, Read>()

const readTable = (table: Table): Read => {
  const title = [...table.under, table.caption ?? ''].join(' ')
  const columns = table.headers.flatMap((heading, column) => {
    const figures = table.rows.filter((row) => cellFigure(row[column]?.text ?? '', heading, title) !== undefined)
    return column > 0 && figures.length * 2 > table.rows.length ? [column] : []
  })
  const rows = table.rows.map((row) => {
    const text = (row[0]?.text ?? '').trim()
    return { text, label: labelOf(text) }
  })
  return { table, title, figureColumns: columns, rows }
}

/** The one that fits best; none where two do as well. */
const bestOf = <Item>(items: readonly (readonly [Item, number])[]): Item | undefined => {
  const [first, second] = [...items].sort(([, one], [, other]) => other - one)
  return first === undefined || first[1] === second?.[1] ? undefined : first[0]
}

/** The column that a clause speaks of: by its period, by its words, or the total of the others. */
const columnFor = (
  { table, title, figureColumns }: Read,
  kind: Kind,
  clause: string,
  sentence: string,
): number | undefined => {
  const isOfKind = (column: number): boolean =>
    table.rows.some((row) => cellFigure(row[column]?.text ?? '', table.headers[column] ?? '', title)?.kind === kind)
  const own = periodsIn(sentence)
  const isOfTime = (text: string): boolean => {
    const known = periodsIn(text)
    return own.every((each) => known.includes(each))
  }
  const inTime = figureColumns.filter(
    (column) => isOfKind(column) && isOfTime(`${title} ${table.headers[column] ?? ''}`),
  )
  if (inTime.length <= 1) return inTime[0]
  const words = wordsIn(clause)
  const fits = inTime.flatMap((column): readonly (readonly [number, number])[] => {
    const label = labelOf(table.headers[column] ?? '')
    const found = label.words.size === 0 ? undefined : fit({ ...label, isTotal: false }, clause, words)
    return found === undefined ? [] : [[column, found]]
  })
  const totals = inTime.filter((column) => labelOf(table.headers[column] ?? '').isTotal)
  return bestOf(fits) ?? (fits.length === 0 && totals.length === 1 ? totals[0] : undefined)
}

/**
 * The total of a table, for a clause that names no line of it and speaks of nothing but what the table is about: "The
 * budget is £2.5 million".
 */
const wholeOf = ({ rows }: Read, words: ReadonlySet<string>, about: string, kind: Kind): number | undefined => {
  const at = rows.length - 1
  const label = rows[at]?.label
  if (label?.isTotal !== true || label.words.size > 0 || rows.some((row, other) => other < at && row.label.isTotal))
    return undefined
  const { isWhole, isNamed } = subjectOf(words, label, about, kind)
  return isWhole && isNamed && words.size > 0 ? at : undefined
}

const statementOf = (
  read: Read,
  stated: StatedNumber,
  clause: string,
  sentence: string,
): PlacedStatement | undefined => {
  const { table, title, rows } = read
  const column = columnFor(read, stated.kind, clause, sentence)
  if (column === undefined) return undefined
  const heading = table.headers[column] ?? ''
  const words = wordsIn(clause)
  const fits = rows.flatMap(({ label }, at): readonly (readonly [number, number])[] => {
    const found = fit(label, clause, words)
    return found === undefined ? [] : [[at, found]]
  })
  const about = `${title} ${table.headers[0] ?? ''} ${heading}`
  const whole = fits.length === 0 ? wholeOf(read, words, about, stated.kind) : undefined
  const row = whole ?? bestOf(fits)
  const cell = row === undefined ? undefined : table.rows[row]?.[column]
  const known = cell && cellFigure(cell.text, heading, title)
  if (row === undefined || cell === undefined || known === undefined || known.kind !== stated.kind) return undefined
  const off = stated.value.minus(known.value).abs()
  const within = apart(stated.step, known.step)
  if (off.gt(within)) {
    const label = rows[row]?.label ?? labelOf('')
    const { isWhole, isNamed } = subjectOf(words, label, about, known.kind)
    const step = Decimal.max(stated.step, known.step)
    // A clause with more words may count a part of what the cell counts: only what was plainly mistyped is told.
    const isTold =
      isWhole && isNamed && whole === undefined
        ? isAlike(stated.value, known.value, known.kind)
        : isSlip(digitsOf(stated.value, step), digitsOf(known.value, step))
    if (!isTold) return undefined
  }
  return {
    stated: stated.text,
    cell: cell.text.trim(),
    value: stated.value.toFixed(),
    cellValue: known.value.toFixed(),
    within: within.toFixed(),
    row: rows[row]?.text ?? '',
    column: heading.trim(),
    location: cell.location,
  }
}

/** The clauses of a sentence that state numbers, each with what stands around it and states none. */
const clausesOf = (sentence: string): readonly string[] => {
  const clauses: string[] = []
  let open = ''
  for (const part of sentence.split(clauseEnd)) {
    const last = clauses.length - 1
    if (numbersIn(part).length > 0) {
      clauses.push(`${open} ${part}`)
      open = ''
    } else if (last < 0) open = `${open} ${part}`
    else clauses[last] = `${clauses[last] ?? ''} ${part}`
  }
  return clauses
}

/**
 * Returns the figures of a paragraph that say what a cell of the table beside it says: one number in a clause that
 * names one row, in the unit of its column. What is said roughly, of a plan, of a change or of another time is not
 * compared.
 */
export const statementsIn = (text: string, table: Table): readonly PlacedStatement[] => {
  if (!/\d/.test(text) || text.length > longest) return []
  const read = known.get(table) ?? readTable(table)
  known.set(table, read)
  if (read.figureColumns.length === 0) return []
  return text
    .split(sentenceEnd)
    .flatMap((sentence) =>
      clausesOf(sentence).flatMap((clause): readonly PlacedStatement[] => {
        const [only, ...others] = numbersIn(clause)
        if (only === undefined || others.length > 0 || notThat.test(clause)) return []
        if (roughly.test(clause.slice(0, only.index))) return []
        if (only.kind !== 'percent' && ofOurs.test(clause.slice(only.index + only.text.length))) return []
        const found = statementOf(read, only, clause, sentence)
        return found === undefined ? [] : [found]
      }),
    )
    .slice(0, mostStatements)
}
