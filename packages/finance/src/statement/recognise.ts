import {
  parseFigure,
  pointerTo,
  tidyHeading,
  type Block,
  type Cell,
  type JsonPointer,
  type Location,
  type PartRecogniser,
  type Table,
} from '@imt/core'
import { beginsAsTotal, isTotalWord, namesTotal } from '../table/row-role.js'
import type { FinanceInput } from '../section.js'
import { withMarksApart } from './marks/marks-apart.js'
import { senseOf } from './marks/sense.js'
import { speakOfPayments } from './ratios/payment-practice.js'
import { isDamagedFigure } from './damaged-figure.js'
import { columnOf } from './measure-of.js'
import { isNoStatement } from './not-a-statement.js'
import { namesSome } from './sums/statement-rows.js'
import { columnScale, scaleOf, type StatedScale } from '../table/scale-of.js'
import { rowLabels } from './row-labels.js'
import type { StatementCellInput, StatementInput, StatementMeasure } from './schema.js'
import { areMonthsOfAccounts } from '../trial-balance/months.js'
import { starter } from './starter.data.js'

type Kind = 'amount' | 'count' | 'percent' | 'words'

const titleWords =
  /£|budget|\bplan\b|varian|outturn|expenditure|\bspend|income|revenue|\bcapital|\bcosts?\b|staff|employ|virement|surplus|deficit/i
const countWords =
  /\bstaff (?:funded|in post)\b|^funded$|\bestablishment\b|\bnumber\b|\bheadcount\b|\bpersons?\b|\bemployees\b|\bwte\b|\bfte\b|\bsites?\b|\bstaff numbers\b/i

/** Invoices are counted where nothing says that their value is meant. */
const ofInvoices = /^(?:total )?(?:invoices|bills)\b(?!.*\b(?:value|amount)s?\b)/i

/** A cell that says what its column is counted in, and nothing else. */
const isUnit = (text: string): boolean =>
  text.length <= 20 && /^(?:£\s?(?:['’‘`]?000(?:['’]?s)?|m(?:n|illions?)?|k)?|%|wte|fte|no\.?|number)$/i.test(text)

/**
 * The units of the columns, where the first row states them below headings that a file has no way to mark: blank, and
 * then nothing but units.
 */
const unitsIn = ({ rows: [first = [], second] }: Table): readonly string[] | undefined => {
  if (second === undefined) return undefined
  const [label = '', ...units] = first.map(({ text }) => tidyHeading(text))
  return label === '' && units.some((unit) => unit !== '') && units.every((unit) => unit === '' || isUnit(unit))
    ? units
    : undefined
}

/** The table with the units of its first row in its headings. */
const withUnits = (table: Table): Table => {
  const units = unitsIn(table)
  if (units === undefined) return table
  const headers = table.headers.map((header, column) => {
    const unit = column === 0 ? '' : (units[column - 1] ?? '')
    return header.includes(unit) ? header : `${header} ${unit}`
  })
  return { ...table, headers, rows: table.rows.slice(1) }
}

const readable = (text: string, kind: 'amount' | 'count' | 'percent'): boolean =>
  parseFigure(text, { unit: kind === 'amount' ? 'gbp' : kind === 'count' ? 'wte' : 'percent', maximumDecimals: 5 }).ok

const ofPercents = /\bper ?cent|\bpercentage|\bmargin\b|\brates?\b|\bshare\b|\bproportion\b|\bcompliance\b/i
const isNamedPercents = /^%|^per ?cent|^percentage\b|\(%\)$|\D %$/i

const columnTexts = (table: Table, column: number): readonly string[] =>
  table.rows.map((row) => row[column]?.text ?? '').filter((text) => tidyHeading(text) !== '')

const mostly = (texts: readonly string[], test: (text: string) => boolean): boolean =>
  texts.filter(test).length * 2 >= texts.length

const titleOf = (table: Table): string => [table.caption ?? '', table.under.at(-1) ?? ''].join(' ')

/** Headings of codes and of lives in years: nothing under them is an amount, though it looks like one. */
const ofCodes =
  /^(?:(?:useful |remaining |asset |estimated |economic |expected ){0,3}li(?:fe|ves)\b.{0,20}|cost cent(?:re|er)|account|subjective|nominal|objective|analysis(?: ?\d)?|a\/c|gl|cc)(?: (?:code|no\.?|number))?$|\bcodes?$/i

const kindOf = (table: Table, column: number): Kind => {
  const header = table.headers[column] ?? ''
  const texts = columnTexts(table, column)
  if (ofCodes.test(tidyHeading(header))) return 'words'
  if (/%/.test(header) || (texts.length > 0 && texts.every((text) => text.includes('%')))) return 'percent'
  // Scanned figures that cannot be read are still figures: each is reported, and their total named as not checked.
  const isOfMoney = scaleOf(header) !== undefined
  if (!mostly(texts, (text) => readable(text, 'amount') || (isOfMoney && isDamagedFigure(text)))) return 'words'
  const money = [header, ...texts].some((text) => text.includes('£'))
  return !money &&
    (countWords.test(header) ||
      ofInvoices.test(header) ||
      (columnScale(header, table.caption, table.under) === undefined && countWords.test(titleOf(table))))
    ? 'count'
    : 'amount'
}

/** The last row is called as its column is, such as "sites"; that both are a total says nothing. */
const namesItsTotal = (table: Table): boolean => {
  const last = tidyHeading(table.rows.at(-1)?.[0]?.text ?? '').toLowerCase()
  return (
    last !== '' &&
    !isTotalWord(last) &&
    table.headers.slice(1).some((header) => tidyHeading(header).toLowerCase() === last)
  )
}

/** Waiting lists and complaints have totals and percentages, too: these say nothing of money. */
const ofAnything: ReadonlySet<StatementMeasure> = new Set(['other', 'total', 'percent', 'staff'])

const saysTotal = (text: string): boolean => namesTotal(text) || beginsAsTotal(text)

const staffWords = /\b(?:staff\w*|employ\w*)/gi

/** Rates of staff, such as turnover, under no total that a statement has, are no statement of money or posts. */
const areRatesOfStaff = (table: Table): boolean =>
  !titleWords.test(titleOf(table).replaceAll(staffWords, '')) &&
  !table.rows.some(([label]) => saysTotal(tidyHeading(label?.text ?? ''))) &&
  !table.headers.some((header) => saysTotal(tidyHeading(header))) &&
  table.headers.some((_, column) => column > 0 && kindOf(table, column) === 'percent')

/** A register of assets: what was written off each, and what is left of it. */
const isOfAssets = ({ headers }: Table): boolean =>
  [
    /\bdepreciation\b|\bamorti[sz]ation\b|\bacc(?:um)?\.? dep(?:n|r|rec)?\b/i,
    /\bnet book\b|\bnbv\b|\bcarrying (?:amount|value)\b/i,
  ].every((form) => headers.some((header) => form.test(header)))

const speaksOfMoney = (table: Table): boolean =>
  (titleWords.test(titleOf(table)) && !areRatesOfStaff(table)) ||
  isOfAssets(table) ||
  table.headers.some((header) => header.includes('£') || !ofAnything.has(columnOf(header).measure)) ||
  table.rows.some((row) => row.some((cell) => cell.text.includes('£'))) ||
  namesItsTotal(table) ||
  speakOfPayments(titleOf(table), [...table.headers, ...table.rows.map(([label]) => tidyHeading(label?.text ?? ''))])

/** What a budget holds against each other. */
const ofBudgets: ReadonlySet<StatementMeasure> = new Set([
  'plan',
  'budgetToDate',
  'actual',
  'actualToDate',
  'variance',
  'originalBudget',
  'latestBudget',
  'forecast',
])

/**
 * A budget by cost centre and account, or a register of assets with what is left of each, has codes and names of both
 * beside its figures: others have one such column.
 */
const mostInWords = (table: Table): number => {
  const { headers } = table
  const budgets = new Set(headers.map((header) => columnOf(header).measure).filter((measure) => ofBudgets.has(measure)))
  return budgets.size >= 2 || isOfAssets(table) ? 8 : 1
}

/** A register of assets numbers them, and names its totals under their descriptions, where no number is. */
const namesInTurn = (table: Table): boolean =>
  isOfAssets(table) &&
  table.rows.every(
    (row) =>
      tidyHeading(row[0]?.text ?? '') === '' ||
      row.slice(1).every(({ text }) => !isTotalWord(text) && !saysTotal(text)),
  )

/** The codes of rows in a schedule, what other schedule says more of them, and the signs that they are to have. */
const ofSchedule = /^(?:[A-Z]{2,5} ?\d{2,5}[A-Z]{0,2}|[+±–-]|\+ ?\/ ?[–-])$/

const holdsStatement = (block: Table): boolean => {
  if (block.headers.length < 2 || block.rows.length === 0) return false
  // Asked first, since it reads no figure: a table may have millions of cells.
  if (!speaksOfMoney(block)) return false
  const words: (readonly string[])[] = []
  for (let column = 1; column < block.headers.length; column += 1) {
    const texts = columnTexts(block, column)
    if (kindOf(block, column) !== 'words' || texts.every((text) => senseOf(text) !== undefined)) continue
    // What numbers the rows of a schedule, such as one of the Treasury's consolidation, is no second name of them.
    if (texts.every((text) => ofSchedule.test(tidyHeading(text)))) continue
    // A second column of labels with totals among them is a budget by two keys: its rows do not add up as a
    // statement's do.
    if (texts.some(isTotalWord) && !namesInTurn(block)) return false
    words.push(texts)
  }
  if (
    words.length > 1 &&
    (words.length > mostInWords(block) || (!namesInTurn(block) && words.some((texts) => texts.some(saysTotal))))
  )
    return false
  return block.headers.length - 1 > words.length
}

/** The table with its units in its headings, and marks of variances in columns of their own. */
const tidied = (table: Table): Table => withMarksApart(withUnits(table))

const isStatement = (block: Block): block is Table =>
  block.kind === 'table' && !isNoStatement(block) && holdsStatement(tidied(block)) && !areMonthsOfAccounts(block)

/** What is no figure under its heading is kept as words: one cell that cannot be read never stops the rest. */
const isWords = (text: string, kind: Kind, scale: StatedScale | undefined): boolean =>
  kind === 'words' ||
  !parseFigure(text, {
    unit: kind === 'amount' ? 'gbp' : kind === 'count' ? 'wte' : 'percent',
    ...(kind === 'amount' && scale ? { scale: scale.scale } : {}),
    maximumDecimals: 5,
  }).ok

/** True for a row of percentages below columns of amounts or numbers: each figure is one, or its name says so. */
const isOfPercents = (label: string, row: readonly Cell[], kinds: readonly Kind[]): boolean => {
  const texts = row
    .slice(1)
    .flatMap(({ text }, column) => (kinds[column] === 'amount' || kinds[column] === 'count' ? [tidyHeading(text)] : []))
    .filter((text) => text !== '' && !/^[-–—]$|^n\/?a$/i.test(text))
  if (texts.length === 0) return false
  if (texts.every((text) => text.includes('%') && readable(text, 'percent')))
    return texts.length > 1 || ofPercents.test(label) || /%/.test(label)
  return isNamedPercents.test(label) && texts.every((text) => /^-?\d{1,3}(?:\.\d+)?%?$/.test(text))
}

const cellInput = (
  cell: Cell | undefined,
  kind: Kind,
  scale: StatedScale | undefined,
): { readonly key?: Kind; readonly value: StatementCellInput } => {
  if (cell === undefined) return { value: {} }
  if (isWords(cell.text, kind, scale)) return { key: 'words', value: { words: tidyHeading(cell.text) } }
  const scaled = kind === 'amount' && scale !== undefined && scale.scale !== 1 ? { scale: scale.scale } : {}
  return { key: kind, value: { [kind]: cell.text, ...scaled } }
}

const readStatement = (published: Table, index: number, places: Map<JsonPointer, Location>): StatementInput => {
  const table = tidied(published)
  const headers = table.headers.slice(1)
  const kinds = headers.map((_, column) => kindOf(table, column + 1))
  // "Staff costs £000" above the names of the rows speaks of the figures beside them.
  const corner = scaleOf(table.headers[0] ?? '')
  const scales = headers.map((header) => scaleOf(header) ?? corner ?? columnScale(header, table.caption, table.under))
  const [names = ''] = table.headers
  // A file has no title: that it lists the largest of something, the heading of their names says.
  const title = table.caption ?? table.under.at(-1) ?? (namesSome(names) ? names : undefined)
  const figures = kinds.findIndex((kind) => kind !== 'words')
  const ofWords = kinds.slice(0, Math.max(figures, 0)).map((_, column) => column + 1)
  const labels = rowLabels(table, namesInTurn(table), ofWords)
  const unit = scales.find((scale) => scale !== undefined)?.words
  places.set(pointerTo(index), table.location)
  const rows = table.rows.map((row, at) => {
    if (row[0]) places.set(pointerTo(index, 'rows', at, 'label'), row[0].location)
    const arePercents = isOfPercents(tidyHeading(row[0]?.text ?? ''), row, kinds)
    const cells = headers.map((_, column) => {
      const cell = row[column + 1]
      const kind = kinds[column] ?? 'words'
      const own = arePercents && (kind === 'amount' || kind === 'count') ? 'percent' : kind
      const { key, value } = cellInput(cell, own, scales[column])
      if (cell) places.set(pointerTo(index, 'rows', at, 'cells', column), cell.location)
      if (cell && key) places.set(pointerTo(index, 'rows', at, 'cells', column, key), cell.location)
      return value
    })
    return { label: labels[at] ?? '', cells }
  })
  return {
    ...(title === undefined ? {} : { title: tidyHeading(title) }),
    ...(unit === undefined ? {} : { unit }),
    columns: headers.map(columnOf),
    rows,
  }
}

/**
 * Recognises the tables of figures that no other recogniser knows better: plan and actual, forecasts, years side by
 * side, staff.
 */
export const recogniseStatements: PartRecogniser<FinanceInput, 'statements'> = {
  part: 'statements',
  knows: { columns: {}, wants: [], starter },
  score: (block) => (isStatement(block) ? 0.4 : 0),
  read: (blocks) => {
    const places = new Map<JsonPointer, Location>()
    const tables = blocks.filter((block) => block.kind === 'table')
    const value = tables.map((table, index) => readStatement(table, index, places))
    return { value, places, columns: { used: tables.flatMap(({ headers }) => headers), unused: [] } }
  },
}
