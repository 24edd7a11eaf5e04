import { expectTypeOf, it } from 'vitest'
import type { Figure } from '@imt/core'
import { compileEquations, type BulkCheck, type Compiled } from './bulk/compile-equations.js'
import type { Equation, RatioEquation, SumEquation } from './equation/equation.js'
import { reconcile } from './reconcile.js'
import type { Component, Plausibility, Reconciliation } from './reconciliation.js'

it('reconcile takes cells and equations, and settings if need be', () => {
  expectTypeOf(reconcile).returns.toEqualTypeOf<Reconciliation>()
  expectTypeOf<{ cells: ReadonlyMap<string, Figure>; equations: Equation[] }>().toExtend<
    Parameters<typeof reconcile>[0]
  >()
  // @ts-expect-error -- equations are needed
  reconcile({ cells: new Map() })
  // @ts-expect-error -- an absence is one of a few
  reconcile({ cells: new Map(), equations: [], absentAsZero: ['nothing'] })
  // @ts-expect-error -- no more than three
  reconcile({ cells: new Map(), equations: [], maximumChanges: 4 })
})

it('equations are told apart by their kind', () => {
  expectTypeOf<Extract<Equation, { kind: 'ratio' }>>().toEqualTypeOf<RatioEquation>()
  expectTypeOf<Extract<Equation, { kind: 'sum' | 'equal' }>>().toEqualTypeOf<SumEquation>()
  // @ts-expect-error -- a sign is 1 or -1
  const wrong: Equation = { id: 'a', kind: 'sum', total: 't', terms: [{ cell: 'b', sign: 2 }] }
  expectTypeOf(wrong).toExtend<Equation>()
})

it('results are plain and readonly', () => {
  expectTypeOf<Component['search']>().toEqualTypeOf<'complete' | 'stopped'>()
  expectTypeOf<Plausibility>().toEqualTypeOf<
    'oneDigit' | 'transposition' | 'sign' | 'powerOfTen' | 'rowOmitted' | 'rowDoubled'
  >()
  expectTypeOf<Reconciliation['violations']>().toExtend<
    readonly { readonly equation: string; readonly component: number; readonly difference: string | null }[]
  >()
  expectTypeOf(compileEquations).returns.toEqualTypeOf<Compiled>()
  expectTypeOf<ReturnType<Compiled['check']>>().toEqualTypeOf<BulkCheck>()
})
