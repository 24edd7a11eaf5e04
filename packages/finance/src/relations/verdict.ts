import { reconcile, type Component, type Reconciliation, type Violation } from '@imt/core'
import type { Finance } from '../section.js'
import { capitalRelations } from './capital-relations.js'
import { joinRelations, type Relation, type Relations } from './relation.js'
import { revenueRelations } from './revenue-relations.js'

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
}

const verdictOn = (unit: Verdict['unit'], set: Relations): Verdict => {
  // A dash in a published budget table says "none on this line": it counts as zero, TBC and blanks do not.
  const reconciliation = reconcile({ cells: set.cells, equations: set.relations.map(({ equation }) => equation), absentAsZero: ['dash'] })
  const byId = new Map(set.relations.map((relation) => [relation.equation.id, relation]))
  const unchecked = new Set(reconciliation.unchecked.map(({ equation }) => equation))
  const faults = reconciliation.components.map((component, index): Fault => {
    const violated = reconciliation.violations.flatMap((violation) => {
      const relation = violation.component === index ? byId.get(violation.equation) : undefined
      return relation ? [{ relation, violation }] : []
    })
    return { component, violated }
  })
  return { ...set, unit, faults, checked: set.relations.filter(({ equation }) => !unchecked.has(equation.id)), reconciliation }
}

/** Returns what the published sums say about themselves: money and staff apart, since neither can repair the other. */
export const verdicts = (finance: Finance): readonly Verdict[] => [
  verdictOn('gbp', joinRelations([revenueRelations(finance, 'budget'), capitalRelations(finance)])),
  verdictOn('wte', revenueRelations(finance, 'fundedWte')),
]
