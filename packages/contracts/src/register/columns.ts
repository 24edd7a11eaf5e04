import { matchColumns, type ColumnNames, type MatchedColumns, type Table } from '@imt/core'
import { byExtensions } from './extension-headings.js'
import { byFewWords, byWords, yesOrNo } from './headings-by-words.js'
import { seenHeadings } from './headings.data.js'
import { usualColumns } from './layouts.js'
import { withOptions } from './option-headings.js'
import { byQuestions } from './question-headings.js'
import type { ContractField } from './schema.js'
import { timed } from './stated-units.js'
import { withVat } from './vat-headings.js'
import { commonHeadings, yieldingHeadings } from './yielding-headings.data.js'

const namesOf = (field: ContractField): readonly (string | RegExp)[] => [
  ...usualColumns[field],
  ...seenHeadings.flatMap(({ headings }) => headings[field] ?? []),
  ...(timed[field] ?? []),
  ...(byExtensions[field] ?? []),
  ...(byQuestions[field] ?? []),
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

/** What makes a list of suppliers one of contracts. */
const tellsOfContracts = [
  'start',
  'end',
  'maximumEnd',
  'period',
  'term',
  'extension',
  'noticePeriod',
  'breakDate',
  'renewal',
  'value',
  'annualValue',
] as const

/** A list of software by versions and licences is no list of contracts, though it may say when they are renewed. */
const ofLicences = /\bversions?\b|\blicen[cs]es? (?:held|owned|bought|purchased|used|in use|assigned|available)\b/i

// Few tables differ: each dictionary is made once, and made ready to be looked up once.
const made = new Map<string, ColumnNames<ContractField>>()

/** What says how long a contract runs, by any words. */
const ofTime = [
  'start',
  'end',
  'revisedEnd',
  'maximumEnd',
  'period',
  'term',
  'extension',
  'noticePeriod',
  'breakDate',
  'renewal',
] as const

type At = MatchedColumns<ContractField>['at']

const timesIn = (at: At): number => ofTime.filter((field) => at[field] !== undefined).length

const saysContract = /\b(?:contracts?|agreements?)\b/i

/**
 * The dictionary with all headings that count in a list of contracts: by it a list that stands on its side, or as
 * labels and values, is known for one.
 */
export const wordedColumns: ColumnNames<ContractField> = columnsOf((field) => [
  ...registerColumns[field],
  ...(commonHeadings[field] ?? []).filter((name) => !registerColumns[field].includes(name)),
  ...(byWords[field] ?? []),
])

/** What a field is known by in a list of contracts that has no other heading for it. */
const addedNames = (field: ContractField, isTimed: boolean, isYesNo: boolean): readonly (string | RegExp)[] => [
  ...(commonHeadings[field] ?? []),
  ...(byWords[field] ?? []),
  ...(isYesNo ? (yesOrNo[field] ?? []) : []),
  ...(isTimed ? (byFewWords[field] ?? []) : []),
]

/** What is known of a table by its headings: which give way, which are added, and whether short ones count. */
interface Kind {
  readonly given: readonly ContractField[]
  readonly added: readonly ContractField[]
  readonly isTimed: boolean
  readonly isYesNo: boolean
}

const kindOf = (headers: readonly string[]): Kind => {
  const { at } = matchColumns(headers, registerColumns)
  const firm = matchColumns(headers, firmColumns).at
  const given = fields.filter((field) => yieldingHeadings[field] !== undefined && firm[field] !== undefined)
  const worded = matchColumns(headers, wordedColumns).at
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
      [commonHeadings[field], byWords[field], byFewWords[field]].some((names) => names !== undefined) &&
      at[field] === undefined &&
      !(field === 'title' && isNamed) &&
      !(field === 'end' && (at.revisedEnd !== undefined || at.period !== undefined)),
  )
  return { given, added, isTimed: timesIn(worded) > 0, isYesNo: worded.extension === undefined }
}

/**
 * Returns the headings by which the columns of one table are known: those that give way to another of their field are
 * left out where it has one, and those that many other lists have, or that are known by their words alone, count where
 * it is a list of contracts without them.
 */
export const columnsFor = ({ headers }: Pick<Table, 'headers'>): ColumnNames<ContractField> => {
  const { given, added, isTimed, isYesNo } = kindOf(headers)
  if (given.length === 0 && added.length === 0) return registerColumns
  const key = [...given, isTimed, isYesNo, ...added].join()
  const known = made.get(key)
  if (known !== undefined) return known
  const names = columnsOf((field) => [
    ...(given.includes(field) ? firmColumns : registerColumns)[field],
    ...(added.includes(field) ? addedNames(field, isTimed, isYesNo) : []),
  ])
  made.set(key, names)
  return names
}
