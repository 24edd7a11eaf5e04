import type { Component, Reconciliation, Violation } from '@imt/reconcile'
import { schemeSums } from '../capital/scheme-sums.js'
import { capitalSums } from '../capital/sums.js'
import { oncePer } from '../once-per.js'
import {
  cellsOf,
  joinRelations,
  reconciled,
  type PlacedFigure,
  type Relation,
  type Relations,
} from '../relation/relation.js'
import { revenueSums } from '../revenue/sums/revenue-sums.js'
import type { Finance } from '../section.js'
import { sumsOfStatements } from '../statement/sums/sums-of-statements.js'

/** A relation that fails, and how. */
export interface Violated {
  readonly relation: Relation
  readonly violation: Violation
}

/** Violated relations that must be looked at together, with what would put them right. */
export interface Fault {
  readonly component: Component
  readonly violated: readonly Violated[]
}

/** What a set of relations says about its own figures. */
export interface SumCheck extends Relations {
  readonly unit: 'gbp' | 'wte'
  readonly faults: readonly Fault[]
  /** Relations that were checked, violated or not. */
  readonly checked: readonly Relation[]
  readonly reconciliation: Reconciliation
  /** The figures of all relations by their places, as the reconciliation names them. */
  readonly cells: ReadonlyMap<string, PlacedFigure>
  /** True where what a total covers was read from its place in the table, not from its words. */
  readonly isInferred: boolean
}

const checkOf = (unit: SumCheck['unit'], set: Relations, isInferred: boolean): SumCheck => {
  const reconciliation = reconciled(set.relations)
  const byId = new Map(set.relations.map((relation) => [relation.id, relation]))
  const unchecked = new Set(reconciliation.unchecked.map(({ equation }) => equation))
  // Each violation goes to its component once: a file may have thousands of both.
  const violatedIn = reconciliation.components.map((): Violated[] => [])
  for (const violation of reconciliation.violations) {
    const relation = byId.get(violation.equation)
    if (relation) violatedIn[violation.component]?.push({ relation, violation })
  }
  const faults = reconciliation.components.map((component, index): Fault => ({
    component,
    violated: violatedIn[index] ?? [],
  }))
  return {
    ...set,
    unit,
    faults,
    checked: set.relations.filter(({ id }) => !unchecked.has(id)),
    reconciliation,
    cells: new Map(set.relations.flatMap((relation) => cellsOf(relation).map((cell) => [cell.at, cell] as const))),
    isInferred,
  }
}

/**
 * Returns what the published sums say about themselves: money and staff apart, since neither can repair the other.
 * Several rules ask; it is worked out once for each publication.
 */
export const sumChecks: (finance: Finance) => readonly SumCheck[] = oncePer((finance: Finance) => [
  checkOf('gbp', joinRelations([revenueSums(finance, 'gbp'), capitalSums(finance)]), false),
  checkOf('wte', revenueSums(finance, 'wte'), false),
  ...schemeSums(finance).map((set) => checkOf('gbp', set, true)),
  ...(['gbp', 'wte'] as const).flatMap((unit) =>
    sumsOfStatements(finance, unit).map((set) => checkOf(unit, set, true)),
  ),
])
