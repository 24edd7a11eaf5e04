import type { PlacedFigure, Relation } from '../../relation/relation.js'
import type { Statement } from '../schema.js'
import { bestOf, type ReadingWay } from './believed.js'
import type { StatementSums } from './statement-sums.js'
import type { Between } from './between.js'
import { balanceOf, periodOf } from './stage.js'

const heldTotal = /\btotal assets\b|\bnet assets\b|\bassets employed\b|\btotal (?:taxpayers?['’`]?s? )?equity\b/i
const cash = /^cash(?:[\s:.]*$| and cash equivalents\b| at bank\b| in hand\b)/i
const overdraft = /\boverdrafts?\b/i
const borrowing = /\bborrowings?\b|\bloans?\b/i
const entity = /\b(group|trust|consolidated)\b/gi

type Placed = readonly [index: number, sums: StatementSums]

const rowsOf = ({ rows }: Statement, form: RegExp): readonly number[] =>
  rows.flatMap(({ label, cells }, at) =>
    form.test(label) && cells.some(({ amount }) => amount !== undefined && amount.absence !== 'blank') ? [at] : [],
  )

/** The columns by the year that they end and by whose figures they are: a group's are never its trust's. */
const columnsOf = ({ title = '', columns }: Statement): ReadonlyMap<string, number> => {
  const found = new Map<string, number>()
  const twice = new Set<string>()
  for (const [at, { heading, measure }] of columns.entries()) {
    const period = periodOf(heading)
    if (period?.unit !== 'year' || measure === 'variance' || measure === 'percent') continue
    const whose = [...new Set((heading.match(entity) ?? title.match(entity) ?? []).map((word) => word.toLowerCase()))]
    const key = `${String(period.number)} ${whose.sort().join(' ')} ${measure === 'other' ? '' : measure}`
    if (found.has(key)) twice.add(key)
    found.set(key, at)
  }
  for (const key of twice) found.delete(key)
  return found
}

/** The closing balance of cash in a cash flow statement. */
const closingCash = ({ sheet: { statement }, segments }: StatementSums): number | undefined => {
  const isOfCash = (row: number): boolean => /\bcash\b/.test(balanceOf(statement.rows[row]?.label ?? '')?.of ?? '')
  const [only, another] = segments.filter(({ closing }) => isOfCash(closing))
  return another === undefined ? only?.closing : undefined
}

const signOf = ({ figure }: PlacedFigure): number => figure.value?.toNumber() ?? 0

const compare = ([flowAt, flow]: Placed, closing: number, [sheetAt, sheet]: Placed): Between | undefined => {
  const held = sheet.sheet.statement
  const [[own, ...owns], overdrafts] = [rowsOf(held, cash), rowsOf(held, overdraft)]
  if (own === undefined || owns.length > 0 || overdrafts.length > 1) return undefined
  const [drawn] = overdrafts
  const columns = columnsOf(held)
  const mayHide = drawn === undefined && rowsOf(held, borrowing).length > 0
  const pairs = [...columnsOf(flow.sheet.statement)].flatMap(([key, from]) => {
    const column = columns.get(key)
    const [total, cell] = [flow.sheet.cells[closing]?.[from], sheet.sheet.cells[own]?.[column ?? -1]]
    return column === undefined || total === undefined || total.figure.value === null || cell === undefined
      ? []
      : [{ total, cell, column }]
  })
  const name = `"${held.rows[own]?.label ?? ''}" in the ${sheet.sheet.cells[own]?.[0]?.table ?? ''}`
  const wayOf = (sign: 1 | -1 | 0): ReadingWay => {
    const words = sign === 0 ? name : `${name} less "${held.rows[drawn ?? own]?.label ?? ''}"`
    return {
      words,
      relations: pairs.map(({ total, cell, column }): Relation => {
        const off = drawn === undefined || sign === 0 ? undefined : sheet.sheet.cells[drawn]?.[column]
        return {
          id: `cash of column ${String(column)} in statement ${String(sheetAt)}`,
          kind: 'sum',
          total,
          terms: [{ cell, sign: 1 }, ...(off === undefined || sign === 0 ? [] : [{ cell: off, sign }])],
          across: true,
          parts: words,
        }
      }),
    }
  }
  const best = bestOf(drawn === undefined ? [wayOf(0)] : [wayOf(-1), wayOf(1), wayOf(0)])
  if (best === undefined) return undefined
  // An overdraft that is counted among other borrowings may be what cash is less by.
  const isOpen = ({ total, terms: [first] }: Relation): boolean =>
    mayHide && first !== undefined && signOf(total) < signOf(first.cell)
  return {
    of: [flowAt, sheetAt],
    relations: best.way.relations.filter((each) => !isOpen(each)),
  }
}

/** Returns that cash at the end of a cash flow statement is that of the balance sheet, less what is overdrawn. */
export const cashInBalanceSheet = (sums: readonly (StatementSums | undefined)[]): readonly Between[] => {
  const all = sums.flatMap((each, index): readonly Placed[] => (each === undefined ? [] : [[index, each]]))
  const sheets = all.filter(([, { sheet }]) => sheet.statement.rows.some(({ label }) => heldTotal.test(label)))
  const flows = all.flatMap((each) => {
    const closing = closingCash(each[1])
    return closing === undefined ? [] : [{ each, closing }]
  })
  // Of several of a kind it is not known which go together, unless each names whose it is.
  const keys = new Map<string, number>()
  for (const [, { sheet }] of sheets)
    for (const key of columnsOf(sheet.statement).keys()) keys.set(key, (keys.get(key) ?? 0) + 1)
  if ([...keys.values()].some((count) => count > 1)) return []
  return flows.flatMap(({ each, closing }) =>
    sheets.flatMap((sheet) => (sheet[0] === each[0] ? [] : (compare(each, closing, sheet) ?? []))),
  )
}
