import { namesOf, requireList, requireObject, requireWholeNumber } from '@imt/core'
import {
  ledgerLayoutOf,
  ledgerSummary,
  type LedgerCell,
  type LedgerLayout,
  type LedgerPartial,
  type LedgerRefusalCode,
  type LedgerSummary,
  type LedgerTotalRow,
  type SummariseLedgerOptions,
} from '@imt/finance'
import { askedOf, fieldsAt, fieldsOf, type Asked } from '../asked.js'
import type { Engine, Row, Value } from '../engine.js'
import { EngineError } from '../engine-error.js'
import { and, coalesce, column, equal, isThere, matches, or, trim, value } from '../plan/build.js'
import type { Expression } from '../plan/plan.js'
import { textOf, whole } from '../spend/asking.js'
import { requireColumnType } from '../spend/column-types.js'
import { heldPlace } from '../spend/held-place.js'
import type { HeldTable } from '../spend/held-table.js'
import { linesOf, noText, oddMoney, recordSteps, textsOf } from './plans/records.js'
import { cells, firstLeftOut, outcomes, totalRows, wholeSums } from './plans/sums.js'
import { foldOf, otherCurrencyIn, penceOf, readCentres, readCodes, readMarks, readMoney } from './read-texts.js'
import { ledgerLines, ledgerTables } from './tables.js'

/** How a ledger that an engine holds is summed up: as `summariseLedger` takes it. */
export type SummariseTableOptions = Omit<SummariseLedgerOptions, 'onRefused'>

const optionNames = namesOf<SummariseTableOptions>({
  classOf: true,
  columns: true,
  costCentre: true,
  creditsBelowZero: true,
  periods: true,
  keepRefusals: true,
})

/** So many rows of totals are asked for: the fold keeps as many of them as it does of any ledger. */
const mostTotals = 1_001
/** What an engine adds up exactly: 30 digits before the point. */
const exact = /^-?\d{1,30}[.]\d{2}$/

/** Has an engine read the records of a ledger, text by text where they are not plain. */
const readRecords = async (
  asked: Asked,
  held: HeldTable,
  layout: LedgerLayout,
  { classOf, periods }: { classOf: (code: string) => string | undefined; periods: readonly string[] | undefined },
): Promise<{ readonly centres: readonly string[]; readonly classes: readonly string[] }> => {
  const at = (index: number | undefined): Expression =>
    index === undefined ? noText : coalesce(column(`h.c${String(index)}`), value(''))
  const bySides = layout.debit !== undefined
  await asked.run(
    recordSteps({
      from: { table: held.table, as: 'h' },
      rowNo: column('h.row_no'),
      centre: typeof layout.costCentre === 'string' ? value(layout.costCentre.trim()) : at(layout.costCentre),
      code: at(layout.code),
      period: at(layout.period),
      mark: at(layout.side),
      money: at(layout.amount ?? layout.debit),
      credit: at(layout.credit),
    }),
  )
  const numbered = (read: readonly (readonly [string, string, string])[], isOne: string): [Value[][], string[]] => {
    const ids = new Map<string, number>()
    const rows = read.map(([text, kind, name]): Value[] => {
      if (kind !== isOne) return [text, kind, null]
      const id = ids.get(name) ?? ids.size
      ids.set(name, id)
      return [text, kind, id]
    })
    return [rows, [...ids.keys()]]
  }
  const [centreRows, centres] = numbered(readCentres(await asked.texts(textsOf('centre'), 'cost centres')), 'centre')
  await asked.fill(ledgerTables.centres, centreRows)
  const [codeRows, classes] = numbered(readCodes(await asked.texts(textsOf('code'), 'codes'), classOf), 'class')
  await asked.fill(ledgerTables.codes, codeRows)
  const ofPeriods = periods !== undefined && layout.period !== undefined
  if (ofPeriods) {
    const wanted = new Set(periods.map((period) => period.trim()))
    const texts = await asked.texts(textsOf('period'), 'periods')
    await asked.fill(
      ledgerTables.periods,
      texts.map((text) => [text, wanted.has(text.trim())]),
    )
  }
  const marked = layout.side !== undefined
  if (marked) await asked.fill(ledgerTables.marks, readMarks(await asked.texts(textsOf('mark'), 'marks')))
  const money = readMoney(await asked.texts(oddMoney, 'amounts that are not plainly written'))
  const long = money.find(([, , , , amount]) => amount !== null && !exact.test(amount))
  if (long !== undefined) throw new EngineError(`the amount ${long[0]} has more digits than an engine adds up exactly`)
  await asked.fill(ledgerTables.money, money)
  await asked.run(linesOf({ bySides, creditsBelowZero: layout.creditsBelowZero === true, marked, ofPeriods }))
  return { centres, classes }
}

/** Cost centres in the order first met, each with its classes in the order first met. */
const cellsOf = (
  rows: readonly Row[],
  centres: readonly string[],
  classes: readonly string[],
): readonly LedgerCell[] => {
  const byCentre = new Map<string, LedgerCell[]>()
  for (const row of rows) {
    const costCentre = centres[whole(row['centre_id'])] ?? ''
    const known = byCentre.get(costCentre) ?? []
    byCentre.set(costCentre, known)
    known.push({
      costCentre,
      class: classes[whole(row['class_id'])] ?? '',
      pence: penceOf(textOf(row['pounds'])),
      lines: whole(row['rows']),
    })
  }
  return [...byCentre.values()].flat()
}

const noLayout = (held: HeldTable, code: LedgerRefusalCode, why: string, keep: number): LedgerPartial => ({
  cells: [],
  counts: {
    records: held.rows,
    summarised: 0,
    otherPeriods: 0,
    totals: 0,
    refused: held.rows,
    refusedBy: { [code]: held.rows },
  },
  refusals: [{ at: heldPlace(held, -1, 0), code, why }].slice(0, keep),
  keep,
})

/** An engine adds up what is in pounds: it does not look at the currency of each line. */
const requirePounds = async (asked: Asked, held: HeldTable, { currency }: LedgerLayout): Promise<void> => {
  if (currency === undefined) return
  const text = column(`h.c${String(currency)}`)
  const texts = await asked.texts(
    { from: { table: held.table, as: 'h' }, where: isThere(text), group: [text], select: { text }, order: [text] },
    'currencies',
  )
  const other = otherCurrencyIn(texts)
  if (other !== undefined)
    throw new EngineError(
      `${held.name} holds amounts in ${other.trim()}, as its column ${held.headings[currency] ?? ''} says, and an engine adds up pounds alone: sum it up without an engine`,
    )
}

/** What may say that a row is a total, in a form that all engines know. */
const totalWord =
  '^ *(([Ss][Uu][Bb]|[Gg][Rr][Aa][Nn][Dd]|[Oo][Vv][Ee][Rr][Aa][Ll][Ll])[ -]*)?[Tt][Oo][Tt][Aa][Ll][Ss]?[ :.;*–-]*$'
const anyTotal = '[Tt][Oo][Tt][Aa][Ll]|[Σ∑*]|[Ss][Uu][Mm]|[Ff][Oo][Rr][Ww][Aa][Rr][Dd]|/'

/** An engine tells totals by their cost centres and codes: it does not look at names and narratives. */
const requireLinesAlone = async (asked: Asked, held: HeldTable, layout: LedgerLayout): Promise<void> => {
  const textAt = (index: number): Expression => coalesce(column(`h.c${String(index)}`), value(''))
  const isBlank = (index: number): Expression => equal(trim(textAt(index)), value(''))
  for (const words of layout.words ?? []) {
    const text = textAt(words)
    const [found] = await asked.rows({
      from: { table: held.table, as: 'h' },
      where: or(
        matches(text, totalWord),
        and(
          matches(text, anyTotal),
          typeof layout.costCentre === 'string'
            ? isBlank(layout.code)
            : or(isBlank(layout.costCentre), isBlank(layout.code)),
        ),
      ),
      select: { text },
      order: [text],
      limit: 1,
    })
    if (found !== undefined)
      throw new EngineError(
        `${held.name} says of rows that they are totals (${textOf(found['text'])?.trim().slice(0, 40) ?? ''}) in its column ${held.headings[words] ?? ''}, which an engine does not look at: sum it up without an engine`,
      )
  }
}

const partialOf = async (engine: Engine, held: HeldTable, options: SummariseTableOptions): Promise<LedgerPartial> => {
  const { classOf = (code: string) => (code.trim() === '' ? undefined : code.trim()), periods } = options
  const keep = options.keepRefusals ?? 100
  const layout = ledgerLayoutOf(held.headings, options)
  if (!('width' in layout)) return noLayout(held, layout.code, layout.message, keep)
  for (const column of [layout.amount, layout.debit, layout.credit]) requireColumnType(held, column, 'amount')
  const asked = askedOf(engine)
  await requirePounds(asked, held, layout)
  await requireLinesAlone(asked, held, layout)
  const { centres, classes } = await readRecords(asked, held, layout, { classOf, periods })
  const fold = { classOf, ...(periods === undefined ? {} : { periods }) }

  const refusedBy: { [Code in LedgerRefusalCode]?: number } = {}
  const of = { line: 0, otherPeriod: 0, totalRow: 0 }
  for (const row of await asked.rows(outcomes)) {
    const outcome = textOf(row['outcome']) as LedgerRefusalCode | keyof typeof of
    if (outcome === 'line' || outcome === 'otherPeriod' || outcome === 'totalRow') of[outcome] = whole(row['rows'])
    else refusedBy[outcome] = whole(row['rows'])
  }
  const refused = Object.values(refusedBy).reduce((sum, count) => sum + count, 0)

  const read = (rows: readonly Row[], keepRefusals: number): LedgerPartial =>
    foldOf(layout, fieldsOf(held, rows), { ...fold, keepRefusals }, (row, field) =>
      heldPlace(held, whole(rows[row]?.['q_row_no']), field),
    )
  const sumsOf = (row: Row | undefined, name: (side: string) => string): readonly string[] =>
    ['debit', 'credit'].slice(0, layout.debit === undefined ? 1 : 2).map((side) => penceOf(textOf(row?.[name(side)])))
  const totals = of.totalRow === 0 ? [] : await fieldsAt(asked, held, totalRows(mostTotals))
  const stated = read(totals, 0).totals?.rows ?? []
  const [sums] = await asked.rows(wholeSums)
  const leftOut = keep > 0 && refused + of.totalRow > 0 ? await fieldsAt(asked, held, firstLeftOut(keep)) : []
  const found: LedgerPartial = {
    cells: cellsOf(await asked.rows(cells), centres, classes),
    counts: {
      records: held.rows,
      summarised: of.line,
      otherPeriods: of.otherPeriod,
      totals: of.totalRow,
      refused,
      refusedBy,
    },
    refusals: read(leftOut, keep).refusals,
    keep,
    totals: {
      sums: sumsOf(sums, (side) => side),
      open: refused + of.otherPeriod,
      rows: stated.map((row, index): LedgerTotalRow => ({
        ...row,
        before: sumsOf(totals[index], (side) => `q_${side}`),
        open: whole(totals[index]?.['q_open']),
      })),
    },
  }
  await asked.run([...Object.values(ledgerTables).map(({ name }) => ({ drop: name })), { drop: ledgerLines }])
  return found
}

/**
 * Sums up a ledger that an engine holds, as `summariseLedger` does in process: the same published tables, counts,
 * refused records and totals held to their lines, exact to the penny. Cost centres, codes, marks and amounts that are
 * not plainly written are read by the toolkit, once for each text; the engine joins and adds up. The partial result
 * merges with those of other tables, and of files read in process.
 *
 * @param engine - one that is connected to
 * @param held - its table, as texts
 * @param options - what codes mean, headings, periods, how many refused records are kept
 * @throws {EngineError} when the engine cannot do it: one sentence that says why
 */
export const summariseLedgerTable = async (
  engine: Engine,
  held: HeldTable,
  options: SummariseTableOptions = {},
): Promise<LedgerSummary> => {
  requireObject(engine, 'summariseLedgerTable: engine')
  requireObject(held, 'summariseLedgerTable: held')
  requireList(held.headings, 'summariseLedgerTable: held.headings')
  const given = requireObject(options, 'summariseLedgerTable: options', optionNames)
  if (given.keepRefusals !== undefined)
    requireWholeNumber(given.keepRefusals, 'summariseLedgerTable: options.keepRefusals', 0)
  return ledgerSummary(await partialOf(engine, held, given))
}
