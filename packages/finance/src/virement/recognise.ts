import {
  matchColumns,
  parseFigure,
  pointerTo,
  readRows,
  tidyHeading,
  type Block,
  type JsonPointer,
  type LeftOut,
  type Location,
  type MatchedColumns,
  type PartRecogniser,
  type PublishedRow,
  type Table,
} from '@imt/core'
import type { Scale } from '../money/scaled.js'
import type { FinanceInput } from '../section.js'
import { spendColumns } from '../spend/columns.js'
import { beginsAsTotal, isEverythingWord, namesTotal } from '../table/row-role.js'
import { columnScale, scaleOf } from '../table/scale-of.js'
import { besideVirements, virementColumns, type VirementColumn } from './columns.js'
import type { VirementInput } from './schema.js'
import { starter } from './starter.data.js'

type Cells = PublishedRow<VirementColumn>

/** How a table states what gives and what takes: in two codes, in two columns of amounts, or by the sign of one. */
type Way = 'fromTo' | 'sides' | 'signed'

const ofVirements =
  /\bvirements?\b|\bvired?\b|\bbudget (?:transfers?|movements?|adjustments?)\b|\btransfers? (?:of|between) budgets?\b/i
/** A budget with its virements is a statement: what it was, what moved, what it is. */
const isOfBudgets = (heading: string): boolean =>
  /\bvarian|\bactual/i.test(heading) ||
  (/\b(?:original|revised|latest|current|approved|annual|opening|closing|new)\b/i.test(heading) &&
    /\bbudget\b/i.test(heading))
/** Codes of budgets: where money, and nothing else, goes from and to. */
const ofCodes = /\bcost cent(?:re|er)|\bbudgets?\b|\bvire|\baccount|\bsubjective|\bnominal/i

/** A heading without the scale that it states: `Increase £000`. */
const withoutScale = (heading: string): string => {
  const stated = scaleOf(heading)
  return stated === undefined || stated.scale === 1
    ? heading
    : tidyHeading(heading.replace(stated.words, ' ').replaceAll(/[([]\s{0,9}[)\]]/g, ' '))
}

const columnsIn = ({ headers }: Pick<Table, 'headers'>): MatchedColumns<VirementColumn>['at'] =>
  matchColumns(headers.map(withoutScale), virementColumns).at

const isCalledVirements = ({ caption = '', under, location, headers }: Table): boolean =>
  [caption, ...under, location.source.replace(/^.*[/\\]/, '').replaceAll(/[_-]/g, ' '), ...headers].some((words) =>
    ofVirements.test(words),
  )

const isFigure = (text: string): boolean => parseFigure(text, { unit: 'gbp', maximumDecimals: 5 }).ok

/** True for a column that states figures and nothing else. */
const holdsFigures = ({ rows }: Table, column: number | undefined): boolean => {
  const texts = column === undefined ? [] : rows.map((row) => tidyHeading(row[column]?.text ?? '')).filter(Boolean)
  return texts.length > 0 && texts.every(isFigure)
}

/** True for a column at least half of whose cells are figures. */
const holdsSome = ({ rows }: Table, column: number | undefined): boolean => {
  const texts = column === undefined ? [] : rows.map((row) => tidyHeading(row[column]?.text ?? '')).filter(Boolean)
  return texts.length > 0 && texts.filter(isFigure).length * 2 >= texts.length
}

const wayOf = (table: Table): Way | undefined => {
  const at = columnsIn(table)
  const has = (key: VirementColumn): boolean => at[key] !== undefined
  if (matchColumns(table.headers, { supplier: spendColumns.supplier }).at.supplier !== undefined) return undefined
  const isCalled = isCalledVirements(table)
  if (has('from') && has('to') && has('amount') && !holdsFigures(table, at.from) && holdsSome(table, at.amount)) {
    const named = [at.from, at.to].every((column) => ofCodes.test(table.headers[column ?? -1] ?? ''))
    return isCalled || named ? 'fromTo' : undefined
  }
  if (!isCalled || !(has('code') || has('account')) || table.headers.some((heading) => isOfBudgets(heading)))
    return undefined
  if (has('increase') && has('decrease') && [at.increase, at.decrease].some((column) => holdsSome(table, column)))
    return 'sides'
  if (has('from') && has('to') && holdsFigures(table, at.from) && holdsFigures(table, at.to)) return 'sides'
  return has('amount') && holdsSome(table, at.amount) ? 'signed' : undefined
}

/** One side of a virement as published, and in which column its amount stands. */
interface Side {
  readonly code: string
  readonly text: string
  readonly key: VirementColumn
  readonly sign: 1 | -1
}

const joined = (...words: readonly (string | undefined)[]): string =>
  words
    .map((each) => tidyHeading(each ?? ''))
    .filter(Boolean)
    .join(' / ')

/** What a row gives and takes. */
const sidesOf = (cells: Cells, way: Way): readonly Side[] => {
  const text = tidyHeading(cells.amount ?? '')
  if (way === 'fromTo')
    return text === '' && joined(cells.from, cells.to) === ''
      ? []
      : [
          { code: joined(cells.from, cells.fromAccount), text, key: 'amount', sign: -1 },
          { code: joined(cells.to, cells.toAccount), text, key: 'amount', sign: 1 },
        ]
  const code = joined(cells.code, cells.account)
  if (way === 'signed') return text === '' ? [] : [{ code, text, key: 'amount', sign: 1 }]
  const isFromTo = cells.increase === undefined && cells.decrease === undefined
  const columns = [[isFromTo ? 'to' : 'increase', 1] as const, [isFromTo ? 'from' : 'decrease', -1] as const]
  return columns.flatMap(([key, sign]): Side[] => {
    const stated = tidyHeading(cells[key] ?? '')
    return stated === '' ? [] : [{ code, text: stated, key, sign }]
  })
}

const fundOf = (text: string | undefined): 'capital' | 'revenue' | undefined => {
  const words = tidyHeading(text ?? '').toLowerCase()
  if (/^cap(?:ital)?$|^c$/.test(words)) return 'capital'
  return /^rev(?:enue)?$|^r$/.test(words) ? 'revenue' : undefined
}

/** A row that is called a total, or that gives or takes and says neither by which code nor in which virement. */
const isTotal = (cells: Cells, way: Way, sides: readonly Side[]): boolean => {
  const words = [cells.number, way === 'fromTo' ? cells.from : cells.code, cells.account].map((text) =>
    tidyHeading(text ?? ''),
  )
  return (
    words.some(
      (text) =>
        (namesTotal(text) || beginsAsTotal(text)) &&
        (!isEverythingWord(text) || words.every((other) => other === '' || other === text)),
    ) ||
    (sides.length > 0 && way !== 'fromTo' && words.every((text) => text === ''))
  )
}

/** The plain decimal of a published amount, in pounds; `null` for a dash; `undefined` for what is no amount. */
const decimalOf = ({ text, key, sign }: Side, scale: Scale): string | null | undefined => {
  const read = parseFigure(text, { unit: 'gbp', scale, maximumDecimals: 5 })
  if (!read.ok) return undefined
  const { value, absence } = read.value
  if (value === null) return absence === 'dash' || absence === 'blank' ? null : undefined
  // What a column of reductions states is a reduction, whether it stands below zero or not.
  const amount = key === 'decrease' || key === 'from' ? value.abs() : value
  return (sign === 1 ? amount : amount.negated()).toFixed()
}

interface Building {
  readonly id: string | undefined
  readonly scale: Scale
  readonly row: Location | undefined
  readonly lines: { readonly code: string; readonly amount: string; readonly fund?: 'capital' | 'revenue' }[]
  readonly linesAt: (Location | undefined)[]
  readonly notRead: { readonly code: string; readonly text: string }[]
  readonly notReadAt: (Location | undefined)[]
}

const virementOf = ({ id, scale, lines, notRead }: Building): VirementInput => ({
  ...(id === undefined ? {} : { id }),
  ...(scale === 1 ? {} : { scale }),
  lines,
  ...(notRead.length === 0 ? {} : { notRead }),
})

const addSides = (
  to: Building,
  sides: readonly Side[],
  cells: Cells,
  placeOf: (key: VirementColumn) => Location | undefined,
): void => {
  const fund = fundOf(cells.fund)
  for (const side of sides) {
    const amount = decimalOf(side, to.scale)
    if (amount === null) continue
    if (amount !== undefined) {
      to.lines.push({ code: side.code, amount, ...(fund === undefined ? {} : { fund }) })
      to.linesAt.push(placeOf(side.key))
    } else if (to.notReadAt.at(-1) === undefined || to.notRead.at(-1)?.text !== side.text) {
      to.notRead.push({ code: side.code, text: side.text })
      to.notReadAt.push(placeOf(side.key))
    }
  }
}

const scaleOfTable = (table: Table, way: Way): Scale => {
  const at = columnsIn(table)
  const column = way === 'sides' ? (at.increase ?? at.to) : at.amount
  return columnScale(table.headers[column ?? -1] ?? '', table.caption, table.under)?.scale ?? 1
}

const placesOf = (made: readonly Building[]): ReadonlyMap<JsonPointer, Location> => {
  const places = new Map<JsonPointer, Location>()
  for (const [index, { row, linesAt, notReadAt }] of made.entries()) {
    if (row) places.set(pointerTo(index), row)
    for (const [line, place] of linesAt.entries()) {
      if (place === undefined) continue
      places.set(pointerTo(index, 'lines', line), place)
      places.set(pointerTo(index, 'lines', line, 'amount'), place)
    }
    for (const [line, place] of notReadAt.entries()) if (place) places.set(pointerTo(index, 'notRead', line), place)
  }
  return places
}

/** The table of each row that `readRows` gives. */
const tableOfRows = (blocks: readonly Block[]): readonly Table[] =>
  blocks.flatMap((block) => (block.kind === 'table' ? block.rows.map(() => block) : []))

/** Recognises lists of virements: from one code to another, or what each code gives and takes. */
export const recogniseVirements: PartRecogniser<FinanceInput, 'virements'> = {
  part: 'virements',
  knows: {
    columns: virementColumns,
    wants: [
      ['from', 'code'],
      ['to', 'code'],
      ['amount', 'increase'],
    ],
    starter,
  },
  // Above payments, which have amounts and days as well, and no codes that give and take.
  score: (block) => (block.kind === 'table' && wayOf(block) !== undefined ? 0.92 : 0),
  read: (blocks) => {
    const tables = tableOfRows(blocks)
    const rows = readRows(
      blocks.map((block) => (block.kind === 'table' ? { ...block, headers: block.headers.map(withoutScale) } : block)),
      virementColumns,
      besideVirements,
    )
    const published = new Map(
      tables.flatMap(({ headers }) => headers.map((heading) => [withoutScale(heading), heading] as const)),
    )
    const made: Building[] = []
    const leftOut: LeftOut<Location>[] = [...(rows.leftOut ?? [])]
    let open: Building | undefined
    let within: Table | undefined
    for (const [index, cells] of rows.value.entries()) {
      const table = tables[index]
      const way = table === undefined ? undefined : wayOf(table)
      if (table === undefined || way === undefined) continue
      if (table !== within) open = undefined
      within = table
      const at = rows.placeOf(index, '')
      const sides = sidesOf(cells, way)
      if (isTotal(cells, way, sides)) {
        leftOut.push({
          at: at ?? table.location,
          code: 'total',
          why: 'it is a total, and no virement: it was not added up',
          text: sides.map(({ text }) => text).join(' | '),
        })
        continue
      }
      if (sides.length === 0) continue
      const number = tidyHeading(cells.number ?? '')
      const begun = way === 'fromTo' || open === undefined || (number !== '' && number !== open.id)
      if (begun) {
        const known = way === 'fromTo' || number === '' ? undefined : made.find(({ id }) => id === number)
        open = known ?? {
          id: number === '' ? undefined : number,
          scale: scaleOfTable(table, way),
          row: at,
          lines: [],
          linesAt: [],
          notRead: [],
          notReadAt: [],
        }
        if (known === undefined) made.push(open)
      }
      if (open !== undefined) addSides(open, sides, cells, (key) => rows.placeOf(index, pointerTo(key)) ?? at)
    }
    const places = placesOf(made)
    const value = made.map(virementOf)
    const { used = { rows: [], columns: [] } } = rows
    const asPublished = (heading: string): string => published.get(heading) ?? heading
    const columns = {
      ...rows.columns,
      used: rows.columns.used.map(asPublished),
      unused: rows.columns.unused.map(asPublished),
    }
    const { headers } = within ?? { headers: [] }
    const at = columnsIn({ headers })
    const amounts = ([at.amount, at.increase, at.decrease] as const).flatMap((column) => headers[column ?? -1] ?? [])
    return { value, places, columns: { ...columns, amounts }, used, leftOut }
  },
}
