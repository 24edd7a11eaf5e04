import type { Figure, JsonPointer } from '@imt/core'
import type { Equation } from '@imt/reconcile'

/** A sum or an equality that a publication's own figures must satisfy, with the words to talk about it. */
export interface Relation {
  readonly equation: Equation
  /** True where the relation joins two tables, false within one. */
  readonly across: boolean
  /** What the figure is compared with: `the 12 cost-centre totals`. */
  readonly parts: string
  /** Why nothing can be claimed about its figures though it fails, and what to do: a sentence without its full stop. */
  readonly doubt?: string
}

/** A total of which it cannot be told what it is the total of. */
export interface LeftTotal {
  readonly at: JsonPointer
  /** Why, to follow "because". */
  readonly why: string
}

/** Figures by pointer, and what must hold between them. */
export interface Relations {
  readonly cells: ReadonlyMap<JsonPointer, Figure>
  readonly relations: readonly Relation[]
  /** Totals that no relation is about. */
  readonly left?: readonly LeftTotal[]
}

/** Returns several sets as one. */
export const joinRelations = (sets: readonly Relations[]): Relations => ({
  cells: new Map(sets.flatMap(({ cells }) => [...cells])),
  relations: sets.flatMap(({ relations }) => relations),
  left: sets.flatMap(({ left = [] }) => left),
})

/** Returns the row of a figure: its place without its column. */
export const rowOf = (cell: string): string =>
  cell.replace(/\/(?:budget|fundedWte|contractedWte|workedWte|further\/.*|cells\/.*|amounts\/.*)$/, '')

/** Returns `1 line`, `12 lines`. */
export const counted = (count: number, noun: string): string => `${String(count)} ${noun}${count === 1 ? '' : 's'}`

/** Returns relations each under an id of its own: of several with one id, the later ones are numbered. */
export const withOwnIds = (relations: readonly Relation[]): readonly Relation[] => {
  const seen = new Map<string, number>()
  return relations.map((relation) => {
    const { id } = relation.equation
    const times = (seen.get(id) ?? 0) + 1
    seen.set(id, times)
    return times === 1 ? relation : { ...relation, equation: { ...relation.equation, id: `${id} (${String(times)})` } }
  })
}
