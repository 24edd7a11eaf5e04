import type { CellId, Equation, RatioEquation, SumEquation } from '../src/equation/equation.js'
import type { Figure } from '@imt/core'
import tables from './vectors/finance-tables.json' with { type: 'json' }
import { published } from './published.js'

type Table = (typeof tables)['tables'][number]
type Relation = {
  id: string
  kind: string
  total: number[]
  parts?: number[][]
  num?: number[]
  den?: number[]
  mode?: string
  openList?: boolean
}

/** One published table as cells and equations. */
export interface Sheet {
  readonly id: string
  readonly cells: ReadonlyMap<CellId, Figure>
  readonly equations: readonly Equation[]
  readonly table: Table
}

const nameOf = (at: readonly number[] | undefined): CellId => `${at?.[0] ?? '?'}:${at?.[1] ?? '?'}`

/** The rest of an open list: nothing is known of it but that it is not negative. */
const rest: Figure = {
  text: 'others',
  unit: 'count',
  kind: 'bound',
  value: null,
  low: published('0').value,
  high: null,
  decimals: null,
}

const equationOf = (relation: Relation): Equation => {
  if (relation.kind === 'percent') {
    const ratio: RatioEquation = {
      id: relation.id,
      kind: 'ratio',
      result: nameOf(relation.total),
      numerator: nameOf(relation.num),
      denominator: nameOf(relation.den),
      scale: 100,
      rounding: 'nearest',
      base: relation.mode === 'variance' ? 'size' : 'signed',
    }
    return ratio
  }
  const terms: SumEquation['terms'] = (relation.parts ?? []).map((part) => ({
    cell: nameOf(part),
    sign: part[2] === -1 ? -1 : 1,
  }))
  return {
    id: relation.id,
    kind: 'sum',
    total: nameOf(relation.total),
    terms: relation.openList ? [...terms, { cell: 'others', sign: 1 }] : terms,
  }
}

/** Two rows of one table may both be called Total, and so their relations. */
const named = (equations: readonly Equation[]): readonly Equation[] => {
  const seen = new Map<string, number>()
  return equations.map((equation) => {
    const count = (seen.get(equation.id) ?? 0) + 1
    seen.set(equation.id, count)
    return count === 1 ? equation : { ...equation, id: `${equation.id} (${count})` }
  })
}

/** The tables with the relations that were read from them. */
export const sheets: readonly Sheet[] = tables.tables.map((table) => {
  const cells = new Map<CellId, Figure>([['others', rest]])
  const used = new Set(
    (table.relations as Relation[]).flatMap((relation) =>
      [relation.total, ...(relation.parts ?? []), relation.num, relation.den].map((at) => nameOf(at)),
    ),
  )
  table.rows.forEach((row, r) =>
    row.cells.forEach((text, c) => {
      const name = nameOf([r, c])
      if (used.has(name)) cells.set(name, published(text))
    }),
  )
  return { id: table.id, cells, equations: named((table.relations as Relation[]).map(equationOf)), table }
})
