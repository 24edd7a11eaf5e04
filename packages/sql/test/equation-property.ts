import { compileEquations } from '@imt/reconcile'
import * as fc from 'fast-check'
import { expect } from 'vitest'
import type { Engine } from '../src/engine.js'
import { checkEquationsTable } from '../src/equations/check-equations-table.js'
import { printed, returnCells, returns } from './equation-files.js'
import { holdRows } from './hold-rows.js'

/** An engine judges returns as `compileEquations` does, to the last difference. */
export const returnsComeOutAlike = (engine: Engine, numRuns: number): Promise<void> =>
  fc.assert(
    fc.asyncProperty(returns, async ({ equations, decimals: places, bodies, absent }) => {
      const decimals = new Map(returnCells.map((cell, index) => [cell, places[index] ?? 0]))
      const compiled = compileEquations(equations, { decimals })
      const values = bodies.flatMap((body) => compiled.cells.map((cell) => body[returnCells.indexOf(cell)] ?? NaN))
      const whole = compiled.check(Float64Array.from(values), { absent })
      const rows = bodies.flatMap((body, number) =>
        returnCells.map((cell, index): [string, string, string] => {
          const digits = body[index]
          return [`body ${String(number)}`, cell, digits === undefined ? '' : printed(digits, decimals.get(cell) ?? 0)]
        }),
      )
      const held = await holdRows(engine, ['body', 'cell', 'value'], rows)
      const found = await checkEquationsTable(engine, equations, held, { decimals, absent })
      const { names, equations: ids, setAside, notRead, ...check } = found
      expect(check).toEqual(whole)
      expect([names.length, ids, setAside, notRead]).toEqual([bodies.length, compiled.equations, compiled.setAside, []])
    }),
    { numRuns },
  )
