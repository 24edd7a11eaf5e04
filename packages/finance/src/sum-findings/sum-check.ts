import type { Absence } from '@imt/core'
import { reconcile, type Component, type Equation, type Reconciliation, type Violation } from '@imt/reconcile'
import type { Finance } from '../section.js'
import { oncePer } from '../once-per.js'
import { capitalRelations } from '../capital/sums.js'
import { joinRelations, rowOf, type Relation, type Relations } from '../relation/relation.js'
import { revenueRelations } from '../revenue/sums/revenue-sums.js'
import { statementRelations } from '../statement/sums/statement-sums.js'

/** Violated relations that must be looked at together, with what would put them right. */
export interface Fault {
  readonly component: Component
  readonly violated: readonly { readonly relation: Relation; readonly violation: Violation }[]
}

/** What a set of relations says about its own figures. */
export interface Verdict extends Relations {
  readonly unit: 'gbp' | 'wte'
  readonly faults: readonly Fault[]
  /** Relations that were checked, violated or not. */
  readonly checked: readonly Relation[]
  readonly reconciliation: Reconciliation
  /** True where what a total covers was read from its place in the table, not from its words. */
  readonly inferred: boolean
}

/** The equation with the row of its total: where that row fails in several columns, it has rather lost an addend. */
const withRow = ({ equation, across }: Relation): Equation =>
  across || equation.kind === 'ratio' ? equation : { ...equation, row: rowOf(equation.total) }

const verdictOn = (
  unit: Verdict['unit'],
  set: Relations,
  absentAsZero: readonly Absence[],
  inferred: boolean,
): Verdict => {
  const reconciliation = reconcile({
    cells: set.cells,
    equations: set.relations.map(withRow),
    absentAsZero,
  })
  const byId = new Map(set.relations.map((relation) => [relation.equation.id, relation]))
  const unchecked = new Set(reconciliation.unchecked.map(({ equation }) => equation))
  const faults = reconciliation.components.map((component, index): Fault => {
    const violated = reconciliation.violations.flatMap((violation) => {
      const relation = violation.component === index ? byId.get(violation.equation) : undefined
      return relation ? [{ relation, violation }] : []
    })
    return { component, violated }
  })
  return {
    ...set,
    unit,
    faults,
    checked: set.relations.filter(({ equation }) => !unchecked.has(equation.id)),
    reconciliation,
    inferred,
  }
}

/** A dash in a published budget table says "none on this line": it counts as zero, TBC and blanks do not. */
const dash: readonly Absence[] = ['dash']

/**
 * Returns what the published sums say about themselves: money and staff apart, since neither can repair the other.
 * Several rules ask; it is worked out once for each publication.
 */
export const verdicts: (finance: Finance) => readonly Verdict[] = oncePer((finance: Finance) => [
  verdictOn('gbp', joinRelations([revenueRelations(finance, 'budget'), capitalRelations(finance)]), dash, false),
  verdictOn('wte', revenueRelations(finance, 'fundedWte'), dash, false),
  ...(finance.statements ?? []).flatMap((_, index) => [
    verdictOn('gbp', statementRelations(finance, index, 'amount'), dash, true),
    verdictOn('wte', statementRelations(finance, index, 'count'), dash, true),
  ]),
])
