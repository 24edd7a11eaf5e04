import type { Absence, Figure, JsonPointer } from '@imt/core'
import {
  reconcile,
  sumOutcome,
  type ReconcileSettings,
  type Reconciliation,
  type SumEquation,
  type SumOutcome,
} from '@imt/reconcile'

/** One published figure: its place, and where it stands in the words of the publication. */
export interface PlacedFigure {
  readonly at: JsonPointer
  readonly figure: Figure
  /** The place of its row: figures of several columns share it. */
  readonly rowAt: JsonPointer
  /** The name of its table, its row and its column, as a reader of the page would name them. */
  readonly table: string
  readonly row: string
  readonly column: string
  /** ` under "2016/17 Budget"` where the table has several columns that the words must tell apart; otherwise empty. */
  readonly under: string
}

/** A figure of a sum, and whether it is added or taken off. */
export interface Term {
  readonly cell: PlacedFigure
  readonly sign: 1 | -1
}

/** A sum or an equality that a publication's own figures must satisfy, with the words to talk about it. */
export interface Relation {
  readonly id: string
  /** `equal`: two tables say the same. */
  readonly kind: SumEquation['kind']
  readonly total: PlacedFigure
  readonly terms: readonly Term[]
  /** True where the relation joins two tables, false within one. */
  readonly across: boolean
  /** What the figure is compared with: `the 12 cost-centre totals`. */
  readonly parts: string
  /** True where it runs along one row, or joins rows by their names: a row that is lost is no part of it. */
  readonly alongRow?: true
  /** True where names alone say that it must hold, whatever else its table shows. */
  readonly isByName?: true
  /** How many other readings of it were tried and agree less. */
  readonly readings?: number
  /** True where its table says that earlier figures were restated, or what they cover was merged: a note, no fault. */
  readonly isRestated?: true
  /** Other ways to read it, in words: none agrees, and which was meant is read from words and places alone. */
  readonly otherwise?: readonly string[]
  /** Why nothing can be claimed about its figures though it fails, and what to do: a sentence without its full stop. */
  readonly doubt?: string
}

/** A total of which it cannot be told what it is the total of. */
export interface LeftTotal {
  readonly total: PlacedFigure
  /** Why, to follow "because". */
  readonly why: string
  /** What to do, a sentence without its full stop; to check it by hand and name what it covers, unless said. */
  readonly advice?: string
}

/** What must hold between published figures, and the totals that no relation is about. */
export interface Relations {
  readonly relations: readonly Relation[]
  readonly left: readonly LeftTotal[]
}

/** Returns several sets as one. */
export const joinRelations = (sets: readonly Relations[]): Relations => ({
  relations: sets.flatMap(({ relations }) => relations),
  left: sets.flatMap(({ left }) => left),
})

/** Returns relations each under an id of its own: of several with one id, the later ones are numbered. */
export const withOwnIds = (relations: readonly Relation[]): readonly Relation[] => {
  const seen = new Map<string, number>()
  return relations.map((relation) => {
    const times = (seen.get(relation.id) ?? 0) + 1
    seen.set(relation.id, times)
    return times === 1 ? relation : { ...relation, id: `${relation.id} (${String(times)})` }
  })
}

/** Returns the figures of a relation, its total first. */
export const cellsOf = ({ total, terms }: Relation): readonly PlacedFigure[] => [
  total,
  ...terms.map(({ cell }) => cell),
]

/** Returns where the figures of a relation stand, its total first. */
export const placesOf = (relation: Relation): readonly JsonPointer[] => cellsOf(relation).map(({ at }) => at)

/** A figure that cannot be read keeps the sums that it belongs to open, as a note does. */
export const unread = (text: string, unit: Figure['unit']): Figure => ({
  text,
  unit,
  kind: 'absent',
  value: null,
  low: null,
  high: null,
  decimals: null,
  absence: 'note',
})

/** A dash in a published budget table says "none on this line": it counts as zero, TBC and blanks do not. */
const dash: readonly Absence[] = ['dash']

/** Within a table with the row of its total: where that row fails in several columns, it has rather lost an addend. */
const equationOf = ({ id, kind, total, terms, across, alongRow }: Relation): SumEquation => ({
  id,
  kind,
  total: total.at,
  terms: terms.map(({ cell, sign }) => ({ cell: cell.at, sign })),
  ...(across || alongRow === true ? {} : { row: total.rowAt }),
})

/** Returns what the figures of relations say about them. The result names relations by their ids and cells by place. */
export const reconciled = (
  relations: readonly Relation[],
  settings: Partial<Pick<ReconcileSettings, 'maximumChanges'>> = {},
): Reconciliation =>
  reconcile({
    ...settings,
    cells: new Map(relations.flatMap((relation) => cellsOf(relation).map(({ at, figure }) => [at, figure] as const))),
    equations: relations.map(equationOf),
    absentAsZero: dash,
  })

/** True where a sum counts a figure twice, or is a term of itself: nothing can be said of it. */
const repeatsFigure = ({ total, terms }: Pick<Relation, 'total' | 'terms'>): boolean => {
  const seen = new Set([total.at])
  for (const { cell } of terms) seen.add(cell.at)
  return seen.size <= terms.length
}

/**
 * Returns how a relation comes out by itself, as `reconciled` judges it. Many ways to read a table are tried with this:
 * it says nothing of what would put right those that fail.
 */
export const outcomeOf = (relation: Pick<Relation, 'total' | 'terms'>): SumOutcome =>
  repeatsFigure(relation)
    ? 'unchecked'
    : sumOutcome(
        relation.total.figure,
        relation.terms.map(({ cell, sign }) => ({ figure: cell.figure, sign })),
        dash,
      )

/** True where no reading of the figures of a relation satisfies it. */
export const fails = (relation: Relation): boolean => outcomeOf(relation) === 'violated'
