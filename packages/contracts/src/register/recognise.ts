import {
  isNamed,
  matchColumns,
  readRows,
  tidyHeading,
  type Block,
  type BlockContext,
  type MatchedColumns,
  type PartReading,
  type PartRecogniser,
  type Table,
} from '@imt/core'
import type { ContractsInput } from '../section.js'
import { knownColumns } from './known-columns.data.js'
import { isOfPartiesOnly, isOfPersons } from './by-cells.js'
import { columnsFor, mayBeRegister, wordedColumns } from './columns.js'
import { followUp, hasFollowUps, withFollowUps } from './follow-ups.js'
import { laterExtensions } from './extension-headings.js'
import { hasNumberedExtensions, withNumberedExtensions } from './numbered-extensions.js'
import { hasNumberedSuppliers, laterSuppliers, withNumberedSuppliers } from './numbered-suppliers.js'
import { hasExtensionCounts, lengthOfEach, withExtensionCounts } from './extension-counts.js'
import { partsByHeadings, type Parts } from './parts-by-headings.js'
import { initialTerm, saysInitialEnd } from './initial-end.js'
import { hasRenewalPeriod, renewalPeriod, withRenewalPeriod } from './renewal-period.js'
import type { ContractField } from './schema.js'
import { withoutAward } from './notices-without-award.js'
import { withOptionsRemaining } from './options-remaining.js'
import { optionsIn } from './option-headings.js'
import { withStatedCurrency } from './stated-currency.js'
import { withStatedScales } from './stated-scales.js'
import { withStatedUnits } from './stated-units.js'
import { withStatedDayOrder } from './stated-day-order.js'
import { starter } from './starter.data.js'
import { withTotalWords } from './total-words.js'
import { withStatedVat } from './stated-vat.js'
import { vatOf, type VatSide } from './vat-headings.js'

type Columns = MatchedColumns<ContractField>['at']

const aboutContracts = /\b(?:contracts?|suppliers?|agreements?|procurement)\b/i

const hasEnd = (at: Columns): boolean =>
  at.end !== undefined || at.revisedEnd !== undefined || at.maximumEnd !== undefined || at.period !== undefined
const hasTerm = (at: Columns): boolean =>
  hasEnd(at) || at.start !== undefined || at.term !== undefined || at.extension !== undefined
const named = (at: Columns): boolean =>
  at.title !== undefined || at.description !== undefined || at.reference !== undefined

/** True where a name has a letter in it: under "Products" beside a supplier may stand how many of them there are. */
const namedInWords = ({ rows }: Table, at: Columns): boolean =>
  at.reference !== undefined ||
  rows.length === 0 ||
  [at.title, at.description].some(
    (column) => column !== undefined && rows.some((row) => /\p{L}/u.test(row[column]?.text ?? '')),
  )

/** Lists of courses, projects or tenancies name who provides them and their days, too. */
const ofOthers =
  /\b(?:courses?|training|learners?|students?|pupils?|apprentic\w*|placements?|delegates?|cohorts?|attendees?|events?|conferences?|seminars?|workshops?|clinical trials?|research stud(?:y|ies)|tenan(?:ts?|cy|cies)|landlords?|leases?|lessees?|projects?|programmes?|grants?|absences?|secondments?|bookings?|volunteers?)\b/i
const ofContracts = /\b(?:contract\w*|agreements?|suppliers?|vendors?|procure\w*|tender\w*|framework|call[- ]?off)\b/i

/** True for headings of a list of other things, none of which speaks of contracts. */
const isOfOthers = (headers: readonly string[]): boolean =>
  headers.some((heading) => ofOthers.test(heading)) && !headers.some((heading) => ofContracts.test(heading))

/** Plain words over meetings, visits and loans as well as contracts. */
const ofAnyDealing =
  /^(?:what for|who (?:is it |it is )?(?:with|from)|when it (?:start(?:s|ed)|ends?|ended)|in place (?:since|from|until))\??$/i

/** True for a table that is known by such words alone: nothing in it says that it is of contracts. */
const mayBeOfMeetings = (headers: readonly string[], { used }: MatchedColumns<ContractField>): boolean =>
  used.every((heading) => ofAnyDealing.test(tidyHeading(heading))) &&
  !headers.some((heading) => ofContracts.test(heading))

/** True for a table whose headings only a register of contracts has. */
const isRegister = (published: Block, { under }: BlockContext): boolean => {
  const block = withStatedDayOrder(published)
  if (block.kind !== 'table' || !mayBeRegister(block.headers) || isOfOthers(block.headers)) return false
  if (isOfPersons(block.headers) || isOfPartiesOnly(block.headers, wordedColumns)) return false
  const matched = matchColumns(block.headers, columnsFor(block))
  const { at } = matched
  if (mayBeOfMeetings(block.headers, matched) && !under.some((heading) => aboutContracts.test(heading))) return false
  if (
    named(at) &&
    (at.end !== undefined ||
      at.maximumEnd !== undefined ||
      at.revisedEnd !== undefined ||
      (at.supplier !== undefined && at.start !== undefined))
  )
    return true
  if (at.supplier !== undefined && (hasTerm(at) || at.value !== undefined) && (named(at) || hasEnd(at)))
    return at.value !== undefined || hasTerm(at)
  return (
    at.supplier !== undefined &&
    named(at) &&
    namedInWords(block, at) &&
    under.some((heading) => aboutContracts.test(heading))
  )
}

/** A letter or number before a heading: `f) Is it cloud based?`. */
const numbered = /^\(?(?:[a-z]|\d{1,2})[.):] ?/i

/** Columns that are understood whatever letter stands before them. */
const withKnown = <Columns extends PartReading<unknown>['columns']>(
  columns: Columns,
  known: readonly (string | RegExp)[],
): Columns => {
  const isKnown = (heading: string): boolean => isNamed(tidyHeading(heading).replace(numbered, ''), known)
  return {
    ...columns,
    used: [...columns.used, ...columns.unused.filter(isKnown)],
    unused: columns.unused.filter((heading) => !isKnown(heading)),
  }
}

/** The columns that hold sums. */
const sums = ['value', 'annualValue', 'withVat', 'withoutVat', 'vatAmount'] as const

/** The headings over the amounts of a table. */
const amountsOf = (table: Table): readonly string[] => {
  const { at } = matchColumns(table.headers, columnsFor(table))
  return sums.flatMap((field) => {
    const column = at[field]
    return column === undefined ? [] : (table.headers[column] ?? [])
  })
}

/** What the heading of each sum says of VAT; of two that were paired, the one that says nothing is the other side. */
const vatByColumn = (table: Table): readonly (readonly [column: number, side: VatSide | undefined])[] => {
  const { at } = matchColumns(table.headers, columnsFor(table))
  const paired = at.withVat === undefined ? (at.withoutVat === undefined ? undefined : 'inclusive') : 'exclusive'
  return [at.value, at.annualValue]
    .filter((column) => column !== undefined)
    .map((column, index) => [column, vatOf(table.headers[column] ?? '') ?? (index === 0 ? paired : undefined)])
}

/** What the headings of the sums of a table say of VAT, where they say one thing. */
const vatOfSums = (table: Table): VatSide | undefined => {
  const [only, ...more] = new Set(vatByColumn(table).map(([, side]) => side))
  return more.length === 0 ? only : undefined
}

/** A table with the units, scales, currencies and VAT that its headings state written out in the cells of figures. */
const stated = (block: Block): Block => {
  if (block.kind !== 'table') return block
  const { at } = matchColumns(block.headers, columnsFor(block))
  const columnsOf = (fields: readonly ContractField[]): readonly number[] => fields.flatMap((field) => at[field] ?? [])
  const timed = withStatedUnits(block, columnsOf(['term', 'extension', 'noticePeriod']))
  const ofSums = columnsOf(sums)
  const inPounds = withStatedScales(withStatedCurrency(timed, ofSums), ofSums)
  return vatOfSums(block) === undefined ? withStatedVat(inPounds, vatByColumn(block)) : inPounds
}

/** What the heading of the value says of options in it. */
const optionsOfValue = (table: Table): 'including' | 'excluding' | undefined => {
  const { at } = matchColumns(table.headers, columnsFor(table))
  return at.value === undefined ? undefined : optionsIn(table.headers[at.value] ?? '')
}

/** A table with what stands in several columns about one thing in the column of that thing. */
const madeWhole = (block: Block): Block =>
  [
    withTotalWords,
    withFollowUps,
    withNumberedSuppliers,
    withNumberedExtensions,
    withExtensionCounts,
    withOptionsRemaining,
    withRenewalPeriod,
  ].reduce((made, join) => join(made), block)

/** True where the heading of the end says that it is that of the initial term. */
const isInitialEnd = (table: Table): boolean => {
  const { at } = matchColumns(table.headers, columnsFor(table))
  return at.end !== undefined && saysInitialEnd(table.headers[at.end] ?? '')
}

type Used = NonNullable<PartReading<unknown>['used']>

/** What was used of each block, of what was used of the parts that were made of it. */
const usedOfBlocks = (apart: readonly Parts[], used: Used | undefined): Used => {
  let number = 0
  const ofBlocks = apart.map(({ parts, headingRows }) => {
    const rows: number[] = [...headingRows]
    const columns = new Set<number>()
    for (const { from } of parts) {
      for (const row of used?.rows[number] ?? []) rows.push(row + from)
      for (const column of used?.columns[number] ?? []) columns.add(column)
      number += 1
    }
    return { rows: rows.sort((one, other) => one - other), columns: [...columns].sort((one, other) => one - other) }
  })
  return { rows: ofBlocks.map(({ rows }) => rows), columns: ofBlocks.map(({ columns }) => columns) }
}

/** Recognises tables of contracts: what is bought or from whom, and when it ends, starts or what it is worth. */
export const recogniseRegister: PartRecogniser<ContractsInput, 'register'> = {
  part: 'register',
  knows: {
    columns: wordedColumns,
    wants: [
      ['supplier'],
      ['end', 'period', 'start'],
      ['title', 'description', 'reference', 'value', 'annualValue', 'term', 'extension', 'noticePeriod'],
    ],
    starter,
  },
  rowsAt: '',
  score: (block, context) => (isRegister(block, context) ? 0.8 : 0),
  read: (blocks) => {
    const apart = blocks.map((block) => partsByHeadings(withStatedDayOrder(block)))
    const tables = apart.flatMap(({ parts }) => parts.map(({ table }) => table))
    const vat = tables.map(vatOfSums)
    const options = tables.map(optionsOfValue)
    const initial = tables.map(isInitialEnd)
    const known = [
      ...knownColumns,
      ...(tables.some(hasRenewalPeriod) ? [renewalPeriod] : []),
      ...(tables.some(hasExtensionCounts) ? [lengthOfEach] : []),
      ...(tables.some(hasNumberedExtensions) ? [laterExtensions] : []),
      ...(tables.some(hasNumberedSuppliers) ? [laterSuppliers] : []),
      ...(tables.some(hasFollowUps) ? [followUp] : []),
    ]
    const {
      value,
      tables: numbers,
      ...read
    } = readRows(
      tables.map((table) => withoutAward(madeWhole(stated(table)))),
      columnsFor,
      known,
    )
    const rest = {
      ...read,
      used: usedOfBlocks(apart, read.used),
      leftOut: [...apart.flatMap((each) => each.leftOut), ...(read.leftOut ?? [])],
    }
    const entries = value.map((row, index) => {
      const table = numbers[index]
      const stated = vat[(table ?? 1) - 1]
      const counted = options[(table ?? 1) - 1]
      return {
        ...row,
        // The amount of VAT in a column of its own does not say whether the sum beside it holds it.
        ...(stated !== undefined &&
          (row.valueVat === undefined || /^\s*£?\d/.test(row.valueVat)) && { valueVat: stated }),
        ...(row.valueOptions === undefined && counted !== undefined && { valueOptions: counted }),
        ...(row.end !== undefined && row.endOf === undefined && initial[(table ?? 1) - 1] && { endOf: initialTerm }),
        ...(table !== undefined && { table }),
      }
    })
    return {
      value: entries,
      ...rest,
      columns: { ...withKnown(rest.columns, known), amounts: tables.flatMap(amountsOf) },
    }
  },
}
