import { defineRule, type Figure, type Rule, type Run } from '@imt/core'
import { reconcile, type SumEquation } from '@imt/reconcile'
import { contractCitations } from '../../citations.js'
import { contractsSection } from '../../section.js'
import { linesOf, type Line } from '../each-contract.js'
import type { Amount } from './amounts.js'
import { openDraft, type Fault } from './findings.js'
import { findingsOf } from './told-findings.js'
import type { Relation } from './relation.js'
import { lotRelations, vatRelations, yearsOf, type Years } from './rows.js'
import { totalRelations } from './totals.js'
import { vatPairs, type VatPair } from './vat-bounds.js'

/** What the amounts of a register say of each other. */
interface Relations {
  readonly all: readonly Relation[]
  readonly years: readonly Years[]
  readonly why: readonly string[]
}

const relationsOf = (lines: readonly Line[]): Relations => {
  const contracts = lines.filter(({ totalWords }) => totalWords === undefined)
  const totals = totalRelations(lines)
  const wanted = totals.relations.flatMap(({ total, comesTo }) =>
    total.field === 'value' && !total.value.eq(comesTo) ? [total.value.minus(comesTo)] : [],
  )
  const compared = contracts.map((line) => yearsOf(line, wanted)).filter((each) => each !== undefined)
  const years = compared.flatMap((each) => ('why' in each ? [] : [each]))
  return {
    all: [
      ...totals.relations,
      ...vatRelations(lines),
      ...lotRelations(contracts),
      ...years.map(({ relation }) => relation),
    ],
    years,
    why: [...totals.why, ...compared.flatMap((each) => ('why' in each ? [each.why] : []))],
  }
}

/** Checks all that the amounts say of each other at once, so that what fails can tell which amount is wrong. */
const checkAmounts = ({ all, years }: Relations, run: Run): void => {
  const amounts = new Map<string, Amount>(
    all.flatMap(({ total, terms }) => [total, ...terms].map((amount) => [amount.at, amount] as const)),
  )
  const cells = new Map<string, Figure>([
    ...[...amounts].map(([at, { figure }]) => [at, figure] as const),
    ...years.flatMap((each) => [...each.cells]),
  ])
  const equations: readonly SumEquation[] = [
    ...all.map(({ equation }) => equation),
    ...years.map(({ ofYear }) => ofYear),
  ]
  const { violations, components, roundings, notes } = reconcile({ cells, equations, maximumChanges: 2 })
  const byId = new Map(all.map((relation) => [relation.equation.id, relation]))
  const rounded = new Set(roundings.map(({ equation }) => equation))
  const violated = new Set(violations.map(({ equation }) => equation))
  /** Sums that rounding may explain and hardly does. */
  const improbable = notes.flatMap(({ code, equation }) => {
    const relation = code === 'improbableRounding' ? byId.get(equation ?? '') : undefined
    return relation === undefined || relation.kind === 'years' ? [] : [relation]
  })
  for (const relation of all) {
    const { id } = relation.equation
    const holds = !violated.has(id) && !improbable.includes(relation)
    if (holds) run.checked(relation.total.at)
    run.compared(
      [relation.total, ...relation.terms].map(({ at }) => at),
      rounded.has(id) && holds ? 'withinRounding' : holds,
    )
  }
  const faults = components.flatMap((component): readonly Fault[] => {
    const failing = component.equations.flatMap((id) => byId.get(id) ?? [])
    return failing.length === 0 ? [] : [{ failing, component, amounts }]
  })
  for (const finding of [...findingsOf(faults), ...improbable.map(openDraft)]) {
    // What is one finding was one check.
    run.checked(finding.at)
    run.report(finding)
  }
}

/** Checks sums with VAT against those without it, where no VAT is stated; what is between is not compared. */
const checkVat = (pairs: readonly VatPair[], run: Run): void => {
  for (const { without, withVat, isPlain, finding } of pairs) {
    if (finding === undefined && !isPlain) continue
    run.checked(withVat.at)
    run.compared([withVat.at, without.at], finding === undefined)
    if (finding !== undefined) run.report(finding)
  }
}

/** Finds values of contracts that do not agree with each other: totals, lots, VAT, and yearly amounts over the term. */
export const valuesDisagree: Rule<'contracts/values-disagree'> = defineRule({
  code: 'contracts/values-disagree',
  level: 'error',
  band: 'validity',
  summary: 'Stated values of contracts do not agree with each other.',
  explain:
    'A total in a register of contracts is compared with the contracts above it, a contract with its lots, a sum with VAT with the sum without it and the VAT, or with the highest that VAT can make of it, and a yearly amount with the value of the whole term, with or without its extensions, where first and last day are stated. Where all that fails has one amount in common, the finding stands there, and says what it should be if the figures prove it. Amounts with VAT are never added to amounts without it. Correct what is wrong, or say what the amount covers.',
  citation: [contractCitations.definitionDocument],
  reads: [contractsSection],
  check: ({ contracts }, run) => {
    if (contracts.register === undefined) return run.notApplicable('the publication has no register of contracts')
    const lines = linesOf(contracts)
    const relations = relationsOf(lines)
    if (relations.all.length > 0) checkAmounts(relations, run)
    checkVat(vatPairs(lines), run)
    const [first] = relations.why
    run.notApplicable(
      first === undefined
        ? 'the register states no total, no lots, no VAT, and no yearly amount beside a value'
        : `not compared: ${[...new Set(relations.why)].slice(0, 3).join('; ')}`,
    )
  },
})
