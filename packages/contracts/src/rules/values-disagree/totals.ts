import { counted, formatAmount } from '@imt/core'
import { sumOutcome } from '@imt/reconcile'
import type { Line } from '../each-contract.js'
import { amountFields, amountOf, statesNothing, sumOf, type Amount, type AmountField } from './amounts.js'
import { withoutLots } from './lots.js'
import { added, type Relation } from './relation.js'

/** Contracts that a total may cover. */
interface Scope {
  readonly contracts: readonly Line[]
  readonly where: 'above it' | 'since the total above it'
  /** Whether it holds no contract that an earlier total covers. */
  readonly isPart: boolean
}

/** The sums of contracts under one heading, or why nobody can add them up. */
type Terms = { readonly terms: readonly Amount[] } | { readonly why: string }

const termsOf = ({ contracts }: Scope, field: AmountField, total: Line): Terms => {
  const stated = contracts.filter(({ listed }) => !statesNothing(listed, field))
  const terms = stated.flatMap((line) => amountOf(line, field) ?? [])
  const open = stated.length - terms.length
  if (open > 0)
    return {
      why: `${counted(open, 'contract')} of it ${open === 1 ? 'states' : 'state'} no exact amount of the same kind`,
    }
  if (terms.length === 0) return { why: 'no contract above it states an amount' }
  if (new Set([total, ...stated].map(({ listed }) => listed.reading[field]?.vat)).size > 1)
    return { why: 'some of the amounts are with VAT and others without' }
  return { terms }
}

const agrees = ({ figure }: Amount, terms: readonly Amount[]): boolean =>
  sumOutcome(
    figure,
    terms.map((term) => ({ figure: term.figure, sign: 1 as const })),
  ) !== 'violated'

/** A total under one heading, with what each scope says of it. */
interface Column {
  readonly total: Amount
  readonly scopes: readonly { readonly scope: Scope; readonly terms: readonly Amount[]; readonly agrees: boolean }[]
  readonly why: string | undefined
}

const columnOf = (line: Line, field: AmountField, scopes: readonly Scope[]): Column | string => {
  const total = amountOf(line, field)
  if (total === undefined) return 'states no exact amount'
  const found = scopes.map((scope) => ({ scope, ...termsOf(scope, field, line) }))
  const known = found.flatMap((each) =>
    'terms' in each ? [{ scope: each.scope, terms: each.terms, agrees: agrees(total, each.terms) }] : [],
  )
  const unknown = found.find((each) => 'why' in each)
  return { total, scopes: known, why: unknown !== undefined && 'why' in unknown ? unknown.why : undefined }
}

/** A total covers in all of its columns what it covers where it agrees: elsewhere something else may come nearer. */
const commonScope = (columns: readonly Column[]): Scope | undefined => {
  const fits = (scope: Scope): number =>
    columns.filter(({ scopes }) => scopes.some((each) => each.scope === scope && each.agrees)).length
  const scopes = [...new Set(columns.flatMap((column) => column.scopes.map(({ scope }) => scope)))]
  return scopes.filter((scope) => fits(scope) > 0).sort((one, other) => fits(other) - fits(one))[0]
}

const nearest = ({ total, scopes }: Column): Column['scopes'][number] | undefined => {
  const away = scopes.map((each) => ({ each, by: sumOf(each.terms).minus(total.value).abs() }))
  return away.sort((one, other) => one.by.cmp(other.by))[0]?.each
}

const inPounds = (terms: readonly Amount[]): string => formatAmount(sumOf(terms), 'gbp')

const relationOf = (
  column: Column,
  common: Scope | undefined,
): { readonly relation: Relation; readonly scope: Scope } | undefined => {
  const { total, scopes } = column
  const chosen = scopes.find((each) => each.agrees) ?? scopes.find(({ scope }) => scope === common) ?? nearest(column)
  if (chosen === undefined) return undefined
  const { terms, scope } = chosen
  const computed = inPounds(terms)
  return {
    scope,
    relation: {
      kind: 'total',
      total,
      terms,
      equation: { id: `${total.at} total`, kind: 'sum', total: total.at, terms: added(terms), row: total.listed.at() },
      words: `"${total.row}" is stated as "${total.text}", and the ${counted(terms.length, 'contract')} ${scope.where} come to ${computed}`,
      advice: 'Check the total and each amount, and whether a contract is missing or listed twice',
      comesTo: sumOf(terms),
      key: ['register', total.row, total.field],
      also: `with "${total.text}" as well, where they come to ${computed}`,
    },
  }
}

/** The totals of the table so far, while each of them covers the contracts between it and the one before. */
interface Parts {
  readonly totals: readonly Line[]
  readonly isWhole: boolean
}

/** A last total that covers all contracts is that of the totals above it, too. */
const overTotals = (line: Line, { totals }: Parts): readonly Relation[] =>
  amountFields.flatMap((field): readonly Relation[] => {
    const total = amountOf(line, field)
    const terms = totals.flatMap((each) => amountOf(each, field) ?? [])
    const isAlike =
      new Set([line, ...totals].map(({ listed }) => listed.reading[field]?.vat)).size === 1 &&
      terms.length === totals.length
    if (total === undefined || !isAlike) return []
    const computed = inPounds(terms)
    return [
      {
        kind: 'totals',
        total,
        terms,
        equation: {
          id: `${total.at} totals`,
          kind: 'sum',
          total: total.at,
          terms: added(terms),
          row: line.listed.at(),
        },
        words: `The ${counted(terms.length, 'total')} above "${total.row}" ("${total.text}") come to ${computed}`,
        advice: 'Check each of these totals',
        comesTo: sumOf(terms),
        key: ['register', total.row, field, 'totals'],
        also: `with "${total.text}" as well, where they come to ${computed}`,
      },
    ]
  })

/** What the totals of a register say, and why some of them could not be compared. */
export interface TotalRelations {
  readonly relations: readonly Relation[]
  readonly why: readonly string[]
}

/** Goes through the tables of a register in their order, and finds what each total is a total of. */
export const totalRelations = (lines: readonly Line[]): TotalRelations => {
  const relations: Relation[] = []
  const why: string[] = []
  let table: number | undefined
  let [all, since]: [Line[], Line[]] = [[], []]
  let parts: Parts = { totals: [], isWhole: true }
  for (const line of lines) {
    if (line.listed.entry.table !== table) {
      table = line.listed.entry.table
      ;[all, since, parts] = [[], [], { totals: [], isWhole: true }]
    }
    if (line.totalWords === undefined) {
      all.push(line)
      since.push(line)
      continue
    }
    const scopes: Scope[] = [
      ...(parts.totals.length > 0 && since.length > 0
        ? [{ contracts: since, where: 'since the total above it' as const, isPart: true }]
        : []),
      { contracts: all, where: 'above it' as const, isPart: parts.totals.length === 0 },
    ].flatMap((scope) => withoutLots(scope.contracts).map((contracts) => ({ ...scope, contracts })))
    const columns: Column[] = []
    for (const field of amountFields) {
      if (statesNothing(line.listed, field)) continue
      const column = columnOf(line, field, scopes)
      if (typeof column === 'string') why.push(`${line.totalWords} ${column}`)
      else columns.push(column)
    }
    const common = commonScope(columns)
    let isPart = since.length > 0
    for (const column of columns) {
      const isOpen =
        !column.scopes.some((each) => each.agrees) && (column.why !== undefined || column.scopes.length === 0)
      const found = isOpen ? undefined : relationOf(column, common)
      if (found === undefined) why.push(`${line.totalWords}: ${column.why ?? 'there is no contract above it'}`)
      else {
        relations.push(found.relation)
        isPart = isPart && found.scope.isPart
      }
    }
    if (since.length === 0 && parts.isWhole && parts.totals.length > 1)
      for (const each of overTotals(line, parts)) relations.push(each)
    parts = { totals: [...parts.totals, line], isWhole: parts.isWhole && isPart }
    since = []
  }
  return { relations, why }
}
