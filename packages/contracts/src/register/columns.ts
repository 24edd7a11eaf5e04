import { isNamed, matchColumns, tidyHeading, type ColumnNames, type MatchedColumns, type Table } from '@imt/core'
import { byCells, partyByCells, type Meant } from './by-cells.js'
import { byExtensions } from './extension-headings.js'
import { fieldByMeaning, headingsOf } from './headings-by-meaning.js'
import { endsTogether } from './initial-end.js'
import { seenHeadings } from './headings.data.js'
import { knownColumns, untellingColumns } from './known-columns.data.js'
import { firstSupplier } from './numbered-suppliers.js'
import { usualColumns } from './layouts.js'
import { withOptions } from './option-headings.js'
import { byQuestions } from './question-headings.js'
import type { ContractField } from './schema.js'
import { scaleOf, withoutScale } from './stated-scales.js'
import { timed } from './stated-units.js'
import { withVat } from './vat-headings.js'
import { vatTogether } from './vat-together.js'
import { commonHeadings, ofNamedContracts, yieldingHeadings } from './yielding-headings.data.js'

const namesOf = (field: ContractField): readonly (string | RegExp)[] => [
  ...usualColumns[field],
  ...seenHeadings.flatMap(({ headings }) => headings[field] ?? []),
  ...(timed[field] ?? []),
  ...(byExtensions[field] ?? []),
  ...(byQuestions[field] ?? []),
  ...(field === 'supplier' ? [firstSupplier] : []),
]

const fields = Object.keys(usualColumns) as ContractField[]

const columnsOf = (names: (field: ContractField) => readonly (string | RegExp)[]): ColumnNames<ContractField> =>
  Object.fromEntries(fields.map((field) => [field, names(field)])) as ColumnNames<ContractField>

/** The headings under which registers publish each field, the usual ones and those of one publisher. */
export const registerColumns: ColumnNames<ContractField> = columnsOf((field) => {
  const names = namesOf(field)
  return [
    ...names,
    ...(yieldingHeadings[field] ?? []).filter((name) => !names.includes(name)),
    ...(withVat[field] ?? []),
    ...(withOptions[field] ?? []),
  ]
})

const yields = (field: ContractField, name: string | RegExp): boolean =>
  typeof name === 'string' && (yieldingHeadings[field]?.includes(name) ?? false)

/** The headings that give way to no other of their field. */
const firmColumns: ColumnNames<ContractField> = columnsOf((field) =>
  registerColumns[field].filter((name) => !yields(field, name)),
)

const lengths = [
  'start',
  'end',
  'maximumEnd',
  'period',
  'term',
  'extension',
  'noticePeriod',
  'breakDate',
  'renewal',
] as const

/** What makes a list of suppliers one of contracts. */
const tellsOfContracts = [...lengths, 'value', 'annualValue'] as const

/** A list of software by versions and licences is no list of contracts, though it may say when they are renewed. */
const ofLicences = /\bversions?\b|\blicen[cs]es? (?:held|owned|bought|purchased|used|in use|assigned|available)\b/i

// Few tables differ: each dictionary is made once, and made ready to be looked up once.
const made = new Map<string, ColumnNames<ContractField>>()

/** What says how long a contract runs, by any words. */
const ofTime = [...lengths, 'revisedEnd'] as const

type At = MatchedColumns<ContractField>['at']

const timesIn = (at: At): number => ofTime.filter((field) => at[field] !== undefined).length

const saysContract = /\b(?:contracts?|agreements?)\b/i

const formsOf = (counts: Parameters<typeof headingsOf>[1]): Record<ContractField, RegExp> =>
  Object.fromEntries(fields.map((field) => [field, headingsOf(field, counts)])) as Record<ContractField, RegExp>

const letters = (heading: string): string => heading.toLowerCase().replaceAll(/[^a-z\d£]/g, '')
const names = new Set(
  fields.flatMap((field) =>
    registerColumns[field].flatMap((name) => (typeof name === 'string' ? [letters(name)] : [])),
  ),
)
/** A heading that the dictionary has needs no meaning, and one of a column that is knowingly not read has none. */
const isNone = (heading: string, none: readonly (string | RegExp)[]): boolean =>
  isNamed(heading, none) || (names.has(letters(heading)) && matchColumns([heading], registerColumns).used.length > 0)

/** Headings whose meaning tells a list for one of contracts, whatever else it holds. */
const telling = formsOf(({ isShort, isYesNo }, heading) => !isShort && !isYesNo && !isNone(heading, untellingColumns))
/** Headings by their meaning, in what is known for a list of contracts. */
const meantForms = formsOf(({ isShort, isYesNo }, heading) => !isShort && !isYesNo && !isNone(heading, knownColumns))
/** Those over an answer "yes or no", and those of few words. */
const yesNoForms = formsOf(({ isYesNo }, heading) => isYesNo && !isNone(heading, knownColumns))
const shortForms = formsOf(({ isShort }, heading) => isShort && !isNone(heading, knownColumns))

/**
 * The dictionary with all headings that count in a list of contracts: by it a list that stands on its side, or as
 * labels and values, is known for one.
 */
export const wordedColumns: ColumnNames<ContractField> = columnsOf((field) => [
  ...registerColumns[field],
  ...(commonHeadings[field] ?? []).filter((name) => !registerColumns[field].includes(name)),
  telling[field],
])

/** The same for a table whose headings speak of contracts. */
const meantColumns: ColumnNames<ContractField> = columnsOf((field) => [
  ...registerColumns[field],
  ...(commonHeadings[field] ?? []),
  meantForms[field],
])

/** What a field is known by in a list of contracts that has no other heading for it. */
const addedNames = (
  field: ContractField,
  { isTimed, isYesNo, isNamed }: Pick<Kind, 'isTimed' | 'isYesNo' | 'isNamed'>,
): readonly (string | RegExp)[] => [
  ...(commonHeadings[field] ?? []),
  ...(isNamed ? (ofNamedContracts[field] ?? []) : []),
  meantForms[field],
  ...(isYesNo ? [yesNoForms[field]] : []),
  ...(isTimed ? [shortForms[field]] : []),
]

/** What is known of a table by its headings: which give way, which are added, and whether short ones count. */
interface Kind {
  readonly given: readonly ContractField[]
  readonly added: readonly ContractField[]
  readonly isTimed: boolean
  readonly isYesNo: boolean
  readonly isOfContracts: boolean
  /** Whether a heading says what each contract is for, and another who it is with. */
  readonly isNamed: boolean
}

/** Of a table with more headings than this, none is looked at for what its words mean: nobody typed it as a list. */
const wide = 100

/** The headings of who it is with: nothing is a list of contracts without one, and most tables have none. */
const supplierColumn: ColumnNames<'supplier'> = {
  supplier: [...new Set([...wordedColumns.supplier, ...meantColumns.supplier])],
}
const yieldingColumns: ColumnNames<string> = Object.fromEntries(Object.entries(yieldingHeadings))
const { end, maximumEnd, revisedEnd } = registerColumns
const endColumns: ColumnNames<string> = { end, maximumEnd, revisedEnd }

const hasAny = (headers: readonly string[], names: ColumnNames<string>): boolean => {
  const { used, doubtful } = matchColumns(headers, names)
  return used.length > 0 || doubtful.length > 0
}

/** Which fields have a heading that gives way to no other, where there is one that would. */
const givenIn = (headers: readonly string[]): readonly ContractField[] => {
  if (!hasAny(headers, yieldingColumns)) return []
  const { at } = matchColumns(headers, firmColumns)
  return fields.filter((field) => yieldingHeadings[field] !== undefined && at[field] !== undefined)
}

/** Who a contract is with, or when it ends, stands in every register: false for a table that has no word of either. */
export const mayBeRegister = (headers: readonly string[]): boolean =>
  hasAny(headers, supplierColumn) || hasAny(headers, endColumns)

const kindOf = (headers: readonly string[]): Kind => {
  const given = givenIn(headers)
  if (!hasAny(headers, supplierColumn))
    return { given, added: [], isTimed: false, isYesNo: false, isOfContracts: false, isNamed: false }
  const { at } = matchColumns(headers, registerColumns)
  const worded = matchColumns(
    headers,
    headers.some((heading) => saysContract.test(heading)) ? meantColumns : wordedColumns,
  ).at
  const isOfContracts =
    worded.supplier !== undefined &&
    !headers.some((heading) => ofLicences.test(heading)) &&
    (at.supplier !== undefined
      ? tellsOfContracts.some((field) => at[field] !== undefined) || timesIn(worded) > 0
      : timesIn(worded) > (headers.some((heading) => saysContract.test(heading)) ? 0 : 1))
  const isNamed = at.title !== undefined || at.description !== undefined
  const added = fields.filter(
    (field) =>
      isOfContracts &&
      at[field] === undefined &&
      !(field === 'title' && isNamed) &&
      !(field === 'end' && (at.revisedEnd !== undefined || at.period !== undefined)),
  )
  return {
    given,
    added,
    isTimed: timesIn(worded) > 0,
    isYesNo: worded.extension === undefined,
    isOfContracts,
    isNamed: isNamed && at.supplier !== undefined,
  }
}

const namesFor = ({ given, added, ...kind }: Kind): ColumnNames<ContractField> => {
  if (given.length === 0 && added.length === 0) return registerColumns
  const key = [...given, kind.isTimed, kind.isYesNo, kind.isNamed, ...added].join()
  const known = made.get(key)
  if (known !== undefined) return known
  const names = columnsOf((field) => [
    ...(given.includes(field) ? firmColumns : registerColumns)[field],
    ...(added.includes(field) ? addedNames(field, kind) : []),
  ])
  made.set(key, names)
  return names
}

/** A system goes live, or is installed, on another day than that on which its contract starts. */
const ofSystem = /\b(?:go(?:es)?[- ]?live|live date|installed|installation)\b/i
/** The start of the contract, where the column that is taken for it is that of a system. */
const startBeside = (heading: string, gives: boolean): 'start' | undefined =>
  gives && fieldByMeaning(heading) === 'start' ? 'start' : undefined

/** True of a heading that alone would be one of the end. */
const isEnd = (heading: string, names: ColumnNames<ContractField>): boolean =>
  [names, registerColumns].some((columns) => matchColumns([heading], columns).at.end !== undefined) ||
  fieldByMeaning(heading) === 'end'

/** Sums whose headings state a scale, a start that goes before that of a system, and what is another's by its cells. */
const meantFor = (
  table: Pick<Table, 'headers'> & Partial<Table>,
  names: ColumnNames<ContractField>,
): readonly Meant[] => {
  const { headers } = table
  if (headers.length > wide) return []
  const { at, unused } = matchColumns(headers, names)
  const open = new Set(unused)
  const found = new Map<ContractField, string>([
    ...byCells(table, at, meantColumns),
    ...endsTogether(headers, at, (heading) => isEnd(heading, names)),
    ...vatTogether(table, at),
  ])
  const gives = at.start !== undefined && ofSystem.test(headers[at.start] ?? '')
  for (const heading of headers) {
    if (!open.has(heading) || isNamed(heading, knownColumns)) continue
    const plain = scaleOf(heading) === undefined ? undefined : matchColumns([withoutScale(heading)], names).at
    const field = plain?.annualValue === 0 ? 'annualValue' : plain?.value === 0 ? 'value' : startBeside(heading, gives)
    if (field === undefined || found.has(field) || (at[field] !== undefined && field !== 'start')) continue
    found.set(field, heading)
  }
  return [...found]
}

/** Tables differ without end: of the dictionaries that are one table's own, so many are kept. */
const mostKept = 200
const own = new Map<string, { readonly of: ColumnNames<ContractField>; readonly names: ColumnNames<ContractField> }>()

/** The dictionary with some headings as those of one field alone, before its others. */
const withMeant = (of: ColumnNames<ContractField>, meant: readonly Meant[]): ColumnNames<ContractField> => {
  const key = JSON.stringify(meant)
  const known = own.get(key)
  if (known?.of === of) return known.names
  const headings = new Map(meant.map(([field, heading]) => [field, heading]))
  const all = new Set(meant.map(([, heading]) => tidyHeading(heading).toLowerCase()))
  const names = columnsOf((field) => {
    const heading = headings.get(field)
    // A column that is read as another's, and what gave way to a better heading, is no longer this one's.
    return heading === undefined
      ? of[field].filter((name) => typeof name !== 'string' || !all.has(name.toLowerCase()))
      : field === 'start'
        ? [heading]
        : [heading, ...of[field]]
  })
  if (own.size >= mostKept) own.clear()
  own.set(key, { of, names })
  return names
}

/**
 * Returns the headings by which the columns of one table are known: those that give way to another of their field are
 * left out where it has one, and those that many other lists have, or that are known by their words alone or by what
 * each of their words means, count where it is a list of contracts without them. Where a heading may be two things its
 * cells decide: `Termination notice` over `3 months` is the notice to give.
 */
export const columnsFor = (table: Pick<Table, 'headers'> & Partial<Table>): ColumnNames<ContractField> => {
  const { headers } = table
  const party =
    hasAny(headers, supplierColumn) || !hasAny(headers, endColumns) ? undefined : partyByCells(table, wordedColumns)
  const kind = kindOf(
    party === undefined ? headers : headers.map((heading) => (heading === party ? 'Supplier' : heading)),
  )
  const names = namesFor(kind)
  if (!kind.isOfContracts) return names
  const meant: readonly Meant[] = [
    ...meantFor(table, names),
    ...(party === undefined ? [] : ([['supplier', party]] as const)),
  ]
  return meant.length === 0 ? names : withMeant(names, meant)
}
