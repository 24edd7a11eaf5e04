import { matchColumns, tidyHeading, type ColumnNames, type MatchedColumns, type Table } from '@imt/core'
import type { ContractField } from './schema.js'

/** A heading of one table, and the field as which it is to be read there. */
export type Meant = readonly [field: ContractField, heading: string]

type At = MatchedColumns<ContractField>['at']
type OfTable = Pick<Table, 'headers'> & Partial<Table>

const length =
  /^(?:(?:minimum|at least) )?(?:\d{1,3}|[a-z]{3,8}) (?:calendar |working )?(?:days?|weeks?|months?|years?)\b/i

/** `Contract 1`, `Contract 2`: which of the list it is, not what it is for. */
const ordinal =
  /^(?:contract|agreement|supplier|system|service|item|entry|row|no\.?)? ?(?:no\.? ?|number |#)?\d{1,3}[.)]?$/i

/** A column that only counts the contracts is their reference, where another can say what they are for. */
const numbersByCells = ({ headers, rows }: OfTable, at: At, names: ColumnNames<ContractField>): readonly Meant[] => {
  const column = at.title
  if (column === undefined || rows === undefined || rows.length === 0 || at.reference !== undefined) return []
  const others = headers.filter((_, index) => index !== column)
  const { at: besides } = matchColumns(others, names)
  if (besides.title === undefined && besides.description === undefined) return []
  return rows.every((row) => ordinal.test(tidyHeading(row[column]?.text ?? '')))
    ? [['reference', headers[column] ?? '']]
    : []
}

const noticeByCells = ({ headers, rows }: OfTable, at: At): readonly Meant[] => {
  const column = at.terminationNotice
  if (column === undefined || rows === undefined || at.noticePeriod !== undefined) return []
  const cells = rows.map((row) => tidyHeading(row[column]?.text ?? '')).filter((cell) => /[a-z\d]/i.test(cell))
  const lengths = cells.filter((cell) => length.test(cell)).length
  return lengths > 0 && lengths * 2 > cells.length ? [['noticePeriod', headers[column] ?? '']] : []
}

/** A contract is complete when it is signed, or when it ends: where no other column has its end, it is this one. */
const completionAsEnd = ({ headers }: OfTable, at: At): readonly Meant[] => {
  const heading = at.signed === undefined ? undefined : headers[at.signed]
  const isEnded = (['end', 'revisedEnd', 'maximumEnd', 'period', 'term'] as const).some(
    (field) => at[field] !== undefined,
  )
  return heading !== undefined && !isEnded && at.start !== undefined && /\bcompletion\b/i.test(heading)
    ? [['end', heading]]
    : []
}

/**
 * What the cells below a heading that may be two things make of it.
 *
 * @param names - the headings of a list of contracts, to see what other columns can be
 */
export const byCells = (table: OfTable, at: At, names: ColumnNames<ContractField>): readonly Meant[] => [
  ...noticeByCells(table, at),
  ...numbersByCells(table, at, names),
  ...completionAsEnd(table, at),
]

const partyHeading =
  /^(?:name of )?(?:the )?(?:external |other |outside |contracted )?(?:organi[sz]ation|third[- ]party|company|business|firm|partner|party)(?:'?s)?(?: name)?$/i
const saysCompany = /\b(?:ltd|limited|plc|llp|inc|gmbh|cic|corp(?:oration)?|uk|group|services|solutions|systems)\b/i

/** The bodies that buy: above most cells of a column they are whose contracts they are. */
const buyers =
  /\b(?:NHS(?! (?:supply chain|shared business|SBS|professionals|property|blood))|trust|ICB|CCG|integrated care board|council|constabulary|police|fire (?:and|&) rescue)\b/i
const ofContracts =
  /\b(?:contract\w*|agreements?|suppliers?|vendors?|procure\w*|tender\w*|framework|call[- ]?off|award\w*)\b/i
/** Fields that lists of interests, roles and members have as well are no sign of contracts. */
const signs = [
  'value',
  'annualValue',
  'term',
  'extension',
  'noticePeriod',
  'breakDate',
  'renewal',
] as const satisfies readonly ContractField[]
/** What a register of the interests of staff, or a list of who sits where, says of each. */
const ofPersons =
  /\b(?:nature|types?|details?|description|category|declaration|register|loyalty) (?:of )?(?:the )?(?:\w+ )?interests?\b|^(?:declared )?interests?(?: declared| held)?$|^(?:job title|(?:job |their )?roles?|positions?(?: held)?|designation|posts? held|membership)\b/i

/** True for a list of the interests or roles of persons, none of whose headings speaks of contracts. */
export const isOfPersons = (headers: readonly string[]): boolean =>
  headers.some((heading) => ofPersons.test(tidyHeading(heading).slice(0, 200))) &&
  !headers.some((heading) => ofContracts.test(heading))

/** A list that names organisations and their days, and has no other sign that these are of contracts. */
export const isOfPartiesOnly = (headers: readonly string[], names: ColumnNames<ContractField>): boolean => {
  if (!headers.some((heading) => partyHeading.test(tidyHeading(heading)))) return false
  if (headers.some((heading) => ofContracts.test(heading))) return false
  const { at } = matchColumns(headers, names)
  return at.supplier === undefined && signs.every((field) => at[field] === undefined)
}

/**
 * The heading over the other party of a list that has no word for suppliers: `Organisation`, where the cells below name
 * different ones, and another heading is one of contracts. One that is the same in every row is the body that keeps the
 * list, and bodies that buy are those whose contracts they are.
 *
 * @param columns - the headings of a list of contracts
 */
export const partyByCells = (
  { headers, rows = [] }: OfTable,
  columns: ColumnNames<ContractField>,
): string | undefined => {
  const column = headers.findIndex((heading) => partyHeading.test(tidyHeading(heading)))
  if (column < 0 || headers.findLastIndex((heading) => partyHeading.test(tidyHeading(heading))) !== column)
    return undefined
  if (isOfPersons(headers) || isOfPartiesOnly(headers, columns)) return undefined
  const names = rows.map((row) => tidyHeading(row[column]?.text ?? '')).filter((name) => name !== '')
  if (names.filter((name) => buyers.test(name)).length * 2 > names.length) return undefined
  const isOther = new Set(names).size > 1 || (names.length === 1 && names.every((name) => saysCompany.test(name)))
  return isOther ? headers[column] : undefined
}
