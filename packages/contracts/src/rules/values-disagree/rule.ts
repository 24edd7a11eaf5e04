import { counted, defineRule, Decimal, formatAmount, type FindingDraft, type Rule, type Run } from '@imt/core'
import { contractCitations } from '../../citations.js'
import { contractsSection } from '../../section.js'
import { linesOf, listedIn, type Line, type Listed } from '../each-contract.js'
import { wholeYears } from './whole-years.js'

type Field = 'value' | 'annualValue'

const mostEvidence = 100
const zero = new Decimal(0)

/** An amount that can be added up, over the life of the contract or for a year. */
const amountOf = ({ reading }: Listed, field: Field): Decimal | null => {
  const value = reading[field]
  return value?.figure.kind === 'exact' && value.per === (field === 'value' ? 'life' : 'year')
    ? value.figure.value
    : null
}

/** Half of the last digit: a total in whole pounds may be rounded. */
const roundingOf = ({ reading }: Listed, field: Field): Decimal => {
  const decimals = reading[field]?.figure.decimals ?? 2
  return decimals >= 2 ? zero : new Decimal(10).pow(-decimals).div(2)
}

const statesNothing = ({ entry }: Listed, field: Field): boolean => /^[\s–-]*$/.test(entry[field] ?? '')

/** Contracts that a total may cover. */
interface Scope {
  readonly contracts: readonly Listed[]
  readonly where: 'above it' | 'since the total above it'
}

/** What contracts come to, or why nobody can say. */
const sumOf = (
  { contracts }: Scope,
  field: Field,
  total: Listed,
): { readonly sum: Decimal } | { readonly why: string } => {
  const stated = contracts.filter((listed) => !statesNothing(listed, field))
  const open = stated.filter((listed) => amountOf(listed, field) === null).length
  if (open > 0)
    return {
      why: `${counted(open, 'contract')} of it ${open === 1 ? 'states' : 'state'} no exact amount of the same kind`,
    }
  if (stated.length === 0) return { why: 'no contract above it states an amount' }
  if (new Set([total, ...stated].map(({ reading }) => reading[field]?.vat)).size > 1)
    return { why: 'some of the amounts are with VAT and others without' }
  return { sum: stated.reduce((all, listed) => all.plus(amountOf(listed, field) ?? 0), zero) }
}

const differs = (one: Decimal, other: Decimal, rounding: Decimal): boolean => one.minus(other).abs().gt(rounding)

const lot = /\blot (?:\d{1,3}|[a-z])\b/i
const plain = (text: string): string =>
  text
    .toLowerCase()
    .replace(/[^a-z0-9]+/g, ' ')
    .trim()

/** The contracts of a table that are lots of another, by what they are lots of. */
interface Lots {
  readonly wholes: ReadonlyMap<string, readonly Listed[]>
  readonly lots: ReadonlyMap<string, readonly Listed[]>
}

const lotsIn = (contracts: readonly Listed[]): Lots => {
  const wholes = new Map<string, Listed[]>()
  const lots = new Map<string, Listed[]>()
  for (const listed of contracts) {
    const title = listed.reading.title ?? ''
    const at = title.search(lot)
    const base = at <= 0 ? undefined : title.slice(0, at)
    const list = base === undefined ? wholes : lots
    const name = `${String(listed.entry.table)} ${plain(base ?? title)}`
    const known = list.get(name)
    if (known === undefined) list.set(name, [listed])
    else known.push(listed)
  }
  return { wholes, lots }
}

/** The same contracts, and those without what others of them count already: a contract beside its lots. */
const withoutLots = (scope: Scope): readonly Scope[] => {
  const { wholes, lots } = lotsIn(scope.contracts)
  const parts = new Set([...lots].flatMap(([name, each]) => (wholes.has(name) ? each : [])))
  if (parts.size === 0) return [scope]
  const joined = new Set([...wholes].flatMap(([name, each]) => (lots.has(name) ? each : [])))
  return [
    scope,
    ...[parts, joined].map((left) => ({ ...scope, contracts: scope.contracts.filter((each) => !left.has(each)) })),
  ]
}

/**
 * Says how a total of contracts compares with those that it may cover; gives why it was not compared, or by how much it
 * differs.
 */
const compareTotal = (
  total: Listed,
  words: string,
  field: Field,
  scopes: readonly Scope[],
  run: Run,
): string | Failing | undefined => {
  const stated = amountOf(total, field)
  if (stated === null) return `${words} states no exact amount`
  const sums = scopes.map((scope) => ({ scope, ...sumOf(scope, field, total) }))
  const known = sums.flatMap((each) => ('sum' in each ? [each] : []))
  const fitting = known.find(({ sum }) => !differs(sum, stated, roundingOf(total, field)))
  const unknown = sums.find((each) => 'why' in each)
  if (fitting === undefined && (unknown !== undefined || known.length === 0))
    return `${words}: ${unknown !== undefined && 'why' in unknown ? unknown.why : 'there is no contract above it'}`
  const nearest = [...known].sort((a, b) => a.sum.minus(stated).abs().cmp(b.sum.minus(stated).abs()))[0]
  const compared = fitting ?? nearest
  if (compared === undefined) return undefined
  const { sum, scope } = compared
  const addends = scope.contracts.filter((listed) => !statesNothing(listed, field))
  run.compared(
    [total, ...addends].map((listed) => listed.at(field)),
    fitting !== undefined,
  )
  if (fitting !== undefined) return void run.checked(total.at(field))
  const finding: FindingDraft = {
    at: total.at(field),
    key: ['register', words, field],
    message: `"${words}" is stated as "${total.entry[field]?.trim() ?? ''}", and the ${counted(addends.length, 'contract')} ${scope.where} come to ${formatAmount(sum, 'gbp')}. Check the total and each amount, and whether a contract is missing or listed twice`,
    stated: total.entry[field]?.trim() ?? '',
    computed: formatAmount(sum, 'gbp'),
    difference: { amount: stated.minus(sum).toFixed(), unit: 'gbp' },
    evidence: addends.slice(0, mostEvidence).map((listed) => ({
      at: listed.at(field),
      role: 'addend' as const,
      text: `${listed.reading.title ?? listed.entry.supplier ?? ''}: ${listed.entry[field]?.trim() ?? ''}`,
    })),
  }
  return { difference: stated.minus(sum), finding }
}

/** A total that fails: by how much, and what is to be said of it. */
interface Failing {
  readonly difference: Decimal
  readonly finding: FindingDraft
}

/** Returns one finding for the amounts of one total that are all out to one side: rather a contract is lost. */
const joined = (failing: readonly Failing[]): readonly FindingDraft[] => {
  const [first, second] = failing
  if (first === undefined || second === undefined) return failing.map(({ finding }) => finding)
  if (first.difference.isNegative() !== second.difference.isNegative()) return [first.finding, second.finding]
  const { stated = '', computed = '', evidence = [] } = second.finding
  return [
    {
      ...first.finding,
      message: `${first.finding.message}. It is so with "${stated}" as well, where they come to ${computed}: a contract is rather missing, or listed twice, than that both are wrong`,
      evidence: [...(first.finding.evidence ?? []), ...evidence],
    },
  ]
}

/** What became of the totals of a register. */
interface Totals {
  readonly why: readonly string[]
  /** By how much those that fail do. */
  readonly differences: readonly Decimal[]
}

/** Goes through the tables of a register in their order, and compares each total with the contracts above it. */
const compareTotals = (lines: readonly Line[], run: Run): Totals => {
  const why: string[] = []
  const differences: Decimal[] = []
  let table: number | undefined
  let [all, since]: [Listed[], Listed[]] = [[], []]
  let hasTotal = false
  for (const { listed, totalWords } of lines) {
    if (listed.entry.table !== table) {
      table = listed.entry.table
      ;[all, since, hasTotal] = [[], [], false]
    }
    if (totalWords === undefined) {
      all.push(listed)
      since.push(listed)
      continue
    }
    const scopes: Scope[] = [
      ...(hasTotal && since.length > 0 ? [{ contracts: since, where: 'since the total above it' as const }] : []),
      { contracts: all, where: 'above it' as const },
    ].flatMap(withoutLots)
    const failing: Failing[] = []
    for (const field of ['value', 'annualValue'] as const) {
      if (statesNothing(listed, field)) continue
      const reason = compareTotal(listed, totalWords, field, scopes, run)
      if (typeof reason === 'string') why.push(reason)
      else if (reason !== undefined) failing.push(reason)
    }
    for (const { difference } of failing) differences.push(difference)
    // What is one finding was one check.
    for (const finding of joined(failing)) {
      run.checked(finding.at)
      run.report(finding)
    }
    since = []
    hasTotal = true
  }
  return { why, differences }
}

/** Compares a contract with its lots, where all of them stand in the register: its name, and its name with "Lot 1". */
const compareLots = (contracts: readonly Listed[], run: Run): void => {
  const { wholes: byName, lots } = lotsIn(contracts)
  for (const [name, parts] of lots) {
    const [whole, ...others] = byName.get(name) ?? []
    if (whole === undefined || others.length > 0 || parts.length < 2) continue
    const stated = amountOf(whole, 'value')
    const compared = sumOf({ contracts: parts, where: 'above it' }, 'value', whole)
    if (stated === null || 'why' in compared || parts.some((part) => statesNothing(part, 'value'))) continue
    const holds = !differs(compared.sum, stated, roundingOf(whole, 'value'))
    run.checked(whole.at('value'))
    run.compared(
      [whole, ...parts].map((listed) => listed.at('value')),
      holds,
    )
    if (holds) continue
    run.report({
      at: whole.at('value'),
      level: 'warning',
      about: whole.about,
      key: [...whole.key, 'lots'],
      message: `The contract is stated as "${whole.entry.value?.trim() ?? ''}", and its ${counted(parts.length, 'lot')} come to ${formatAmount(compared.sum, 'gbp')}. Check the values, or say which lot is not listed`,
      stated: whole.entry.value?.trim() ?? '',
      computed: formatAmount(compared.sum, 'gbp'),
      difference: { amount: stated.minus(compared.sum).toFixed(), unit: 'gbp' },
      evidence: parts.slice(0, mostEvidence).map((part) => ({
        at: part.at('value'),
        role: 'addend' as const,
        text: `${part.reading.title ?? ''}: ${part.entry.value?.trim() ?? ''}`,
      })),
    })
  }
}

/** Compares a yearly amount with the value over the life of a contract; gives why it was not compared. */
const compareYears = (listed: Listed, told: readonly Decimal[], run: Run): string | undefined => {
  const { value, annualValue } = listed.reading
  if (value === null || annualValue === null) return undefined
  const [life, year] = [amountOf(listed, 'value'), amountOf(listed, 'annualValue')]
  if (life === null || year === null) return 'an amount of a contract is not exact, or for another time'
  if (value.vat !== annualValue.vat) return 'one amount of a contract is with VAT and the other without'
  const term = wholeYears(listed.reading)
  if ('why' in term) return `of a contract, ${term.why}`
  const [initial, ...extended] = term.years
  const computed = year.times(initial)
  const fitsYears = (years: number): boolean =>
    !differs(year.times(years), life, roundingOf(listed, 'value').plus(roundingOf(listed, 'annualValue').times(years)))
  const holds = term.years.some(fitsYears)
  run.checked(listed.at('value'))
  run.compared([listed.at('value'), listed.at('annualValue')], holds)
  // A total that fails by as much tells of the same figure.
  if (holds || told.some((difference) => difference.eq(computed.minus(life)))) return undefined
  const longest = extended.at(-1)
  const draft: FindingDraft = {
    at: listed.at('value'),
    level: 'note',
    about: listed.about,
    key: [...listed.key, 'years'],
    message: `At "${listed.entry.annualValue?.trim() ?? ''}" a year the value of ${counted(initial, 'year')} would be ${formatAmount(computed, 'gbp')}${longest === undefined ? '' : `, of ${counted(longest, 'year')} with every extension ${formatAmount(year.times(longest), 'gbp')}`}, and "${listed.entry.value?.trim() ?? ''}" is stated for the whole. Check both, and where a first charge, options or other prices are in it, say so`,
    stated: listed.entry.value?.trim() ?? '',
    computed: formatAmount(computed, 'gbp'),
    difference: { amount: life.minus(computed).toFixed(), unit: 'gbp' },
    evidence: [{ at: listed.at('annualValue'), role: 'addend', text: listed.entry.annualValue?.trim() ?? '' }],
  }
  run.report(draft)
  return undefined
}

/** Finds values of contracts that do not agree with each other: totals, lots, and yearly amounts over the term. */
export const valuesDisagree: Rule<'contracts/values-disagree'> = defineRule({
  code: 'contracts/values-disagree',
  level: 'error',
  band: 'validity',
  summary: 'Stated values of contracts do not agree with each other.',
  explain:
    'A total in a register of contracts is compared with the contracts above it, a contract with its lots, and a yearly amount with the value of the whole term, with or without its extensions, where first and last day are stated. Amounts with VAT are never added to amounts without it. Correct what is wrong, or say what the amount covers.',
  citation: [contractCitations.definitionDocument],
  reads: [contractsSection],
  check: ({ contracts }, run) => {
    if (contracts.register === undefined) return run.notApplicable('the publication has no register of contracts')
    const listed = listedIn(contracts)
    const totals = compareTotals(linesOf(contracts), run)
    const why = [...totals.why, ...listed.flatMap((each) => compareYears(each, totals.differences, run) ?? [])]
    compareLots(listed, run)
    const [first] = why
    run.notApplicable(
      first === undefined
        ? 'the register states no total, no lots, and no yearly amount beside a value'
        : `not compared: ${[...new Set(why)].slice(0, 3).join('; ')}`,
    )
  },
})
