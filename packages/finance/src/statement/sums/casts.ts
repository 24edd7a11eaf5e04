import { reconciled, type PlacedFigure, type Relation } from '../../relation/relation.js'
import { isNotAdded } from '../not-added.js'
import type { Statement, StatementColumn } from '../schema.js'
import type { StatementCells } from './statement-cells.js'

/** A column of each row, and the columns that it is made of. */
interface Cast {
  readonly total: number
  readonly parts: readonly { readonly column: number; readonly sign: 1 | -1 }[]
  readonly words: string
}

const quarter = /\b(?:q|quarter\s?|qtr\s?)([1-4])\b/i
const month = /^(jan|feb|mar|apr|may|jun|jul|aug|sep|oct|nov|dec)[a-z]*\b/i
const whole = /\btotal\b|\bfull[- ]year\b|^year\b|\bannual\b/i
const opening = /\bopening\b|\bbrought forward\b|\bb\/f\b|\b(?:start|beginning) of\b/i
const closing = /\bclosing\b|\bcarried forward\b|\bc\/f\b|\bend of\b/i
const off =
  /^less\b|\bused?\b|\butili[sz]ed\b|\bdisposals?\b|\brevers|\breleased?\b|\bpaid\b|\brepaid\b|\bdeduct|\bdecrease|\bdepreciation\b|\bimpairments?\b|\bout\b|\bspen[dt]\b|\bdrawn\b/i
const cost = /^(?:gross )?(?:book )?cost\b|^gross (?:book|carrying)\b/i
const depreciation = /\bdepreciation\b|\bamorti[sz]ation\b/i
const netBookValue = /\bnet book\b|\bnbv\b|\bnet carrying\b/i

const isAdded = ({ heading, measure }: StatementColumn): boolean =>
  measure !== 'variance' && measure !== 'percent' && measure !== 'staff' && !isNotAdded(heading)

const added = (columns: readonly number[]): Cast['parts'] => columns.map((column) => ({ column, sign: 1 }))

/** The one column that a form fits, among those that hold figures to add. */
const onlyOne = (columns: Statement['columns'], form: RegExp): number | undefined => {
  const [only, another] = columns.flatMap((column, at) => (form.test(column.heading) && isAdded(column) ? [at] : []))
  return another === undefined ? only : undefined
}

const named = (columns: Statement['columns'], at: number | undefined): string =>
  at === undefined ? '' : `"${columns[at]?.heading ?? ''}"`

/** All quarters or months of a year, each once, and the year. */
const periods = (columns: Statement['columns']): readonly Cast[] => {
  const total = onlyOne(columns, whole)
  if (total === undefined) return []
  return (
    [
      [quarter, 4],
      [month, 12],
    ] as const
  ).flatMap(([form, count]): readonly Cast[] => {
    const parts = columns.flatMap(({ heading }, at) => (at !== total && form.test(heading) ? [at] : []))
    const names = new Set(parts.map((at) => form.exec(columns[at]?.heading ?? '')?.[1]?.toLowerCase()))
    return parts.length === count && names.size === count && parts.every((at) => columns[at] && isAdded(columns[at]))
      ? [{ total, parts: added(parts), words: `${named(columns, parts[0])} to ${named(columns, parts.at(-1))}` }]
      : []
  })
}

/** Opening, what moved, closing: the movements as published, or some taken off by their words. */
const movements = (columns: Statement['columns']): readonly Cast[] => {
  const [first, last] = [onlyOne(columns, opening), onlyOne(columns, closing)]
  if (first === undefined || last === undefined || last - first < 2) return []
  const between = Array.from({ length: last - first - 1 }, (_, index) => first + 1 + index)
  if (!between.every((at) => columns[at] && isAdded(columns[at]) && !whole.test(columns[at].heading))) return []
  const words = `${named(columns, first)} and the movements after it`
  const asPublished = added([first, ...between])
  const byWords = asPublished.map((part): Cast['parts'][number] =>
    part.column !== first && off.test(columns[part.column]?.heading ?? '') ? { ...part, sign: -1 } : part,
  )
  return [
    { total: last, parts: asPublished, words },
    ...(byWords.some(({ sign }) => sign === -1) ? [{ total: last, parts: byWords, words }] : []),
  ]
}

/** Cost less depreciation, which may be published below zero. */
const bookValue = (columns: Statement['columns']): readonly Cast[] => {
  const at = [cost, depreciation, netBookValue].map((form) => onlyOne(columns, form))
  const [gross, written, net] = at
  if (gross === undefined || written === undefined || net === undefined || new Set(at).size < 3) return []
  const words = `${named(columns, gross)} less ${named(columns, written)}`
  return ([-1, 1] as const).map((sign) => ({
    total: net,
    parts: [
      { column: gross, sign: 1 },
      { column: written, sign },
    ],
    words,
  }))
}

const isDash = ({ figure }: PlacedFigure): boolean => figure.absence === 'dash'
const states = ({ figure }: PlacedFigure): boolean => figure.value !== null

const relationsOf = ({ rows }: Statement, cells: StatementCells, { total, parts, words }: Cast): readonly Relation[] =>
  cells.flatMap((row, at): readonly Relation[] => {
    const result = row[total]
    const terms = parts.flatMap(({ column, sign }) => {
      const cell = row[column]
      return cell !== undefined && (states(cell) || isDash(cell)) ? [{ cell, sign }] : []
    })
    const isWhole = terms.length === parts.length && terms.some(({ cell }) => states(cell))
    return result !== undefined && states(result) && isWhole && !isNotAdded(rows[at]?.label ?? '')
      ? [
          {
            id: `row ${String(at)}, column ${String(total)} from others`,
            kind: 'sum',
            total: result,
            terms,
            across: false,
            alongRow: true,
            parts: words,
          },
        ]
      : []
  })

/** The way with which most rows agree. Without a row that agrees and is not nothing, headings alone decide nothing. */
const believed = (ways: readonly (readonly Relation[])[]): readonly Relation[] => {
  const counted = ways
    .map((relations) => {
      const failing = new Set(reconciled(relations, { maximumChanges: 0 }).violations.map(({ equation }) => equation))
      const telling = relations.filter(({ id, total }) => !failing.has(id) && total.figure.value?.isZero() === false)
      return { relations, agree: telling.length, fail: failing.size }
    })
    .sort((a, b) => b.agree - a.agree)
  const [best, second] = counted
  if (best === undefined || best.agree === 0 || best.fail > 2 * best.agree) return []
  return second !== undefined && second.agree === best.agree && best.fail > 0 ? [] : best.relations
}

/**
 * Returns what the rows of a statement state along themselves: a year of its quarters or months, a closing balance of
 * the opening one and what moved, a net book value of cost and depreciation.
 */
export const casts = (statement: Statement, cells: StatementCells): readonly Relation[] =>
  [periods, movements, bookValue].flatMap((find) =>
    believed(find(statement.columns).map((cast) => relationsOf(statement, cells, cast))),
  )
