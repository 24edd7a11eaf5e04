import { counted } from '@imt/core'
import { groupName, isTotalWord } from '../../table/row-role.js'
import { type LeftTotal, type Relation, type Relations } from '../../relation/relation.js'
import { grouped } from '../../table/grouped.js'
import type { Row } from './revenue-tables.js'

/**
 * Returns the relation that says that a row is the sum of others.
 *
 * @param id - tells it from other relations
 * @param total - the row
 * @param parts - the others
 * @param words - what they are called
 */
const sumOf = (id: string, total: Row, parts: readonly Row[], words: string): Relation => ({
  id,
  kind: 'sum',
  total: total.cell,
  terms: parts.map(({ cell }) => ({ cell, sign: 1 })),
  across: false,
  parts: words,
})

/** The grand totals, if they surely cover the whole table: one, or several with no line between them. */
const grandTotals = (rows: readonly Row[]): { readonly sure: readonly Row[]; readonly left: Relations['left'] } => {
  const found = rows.filter(({ role }) => role === 'grandTotal')
  const [first, last] = [found[0], found.at(-1)]
  if (first === undefined || last === undefined || first === last) return { sure: found, left: [] }
  if (!rows.slice(rows.indexOf(first), rows.indexOf(last)).some(({ role }) => role === 'line' || role === 'total'))
    return { sure: found, left: [] }
  return {
    sure: [],
    left: found.map(({ cell }) => ({
      total: cell,
      why: 'the table has another grand total with lines between them, and nothing says which lines each of them covers',
    })),
  }
}

/** The lines, and the totals in place of the lines of their cost centre. */
const summed = (rows: readonly Row[]): readonly Row[] => {
  const totals = rows.filter(({ role }) => role === 'total')
  const withTotal = new Set(totals.map(({ costCentre }) => groupName(costCentre)))
  return [...totals, ...rows.filter(({ role, costCentre }) => role === 'line' && !withTotal.has(groupName(costCentre)))]
}

/** Each sub-total is that of the rows since the last one; several in a row are those of its classes. */
const subTotals = (id: string, rows: readonly Row[]): Relations => {
  const relations: Relation[] = []
  const left: LeftTotal[] = []
  let since: Row[] = []
  rows.forEach((row, index) => {
    if (row.role !== 'subTotal') {
      if (rows[index - 1]?.role === 'subTotal') since = []
      since.push(row)
      return
    }
    const ofAll = row.class.trim() === '' || isTotalWord(row.class)
    const parts = ofAll
      ? summed(since)
      : since.filter(({ role, class: name }) => role === 'line' && groupName(name) === groupName(row.class))
    if (parts.length === 0)
      left.push({ total: row.cell, why: 'no line of its kind stands between it and the total above it' })
    else
      relations.push(
        sumOf(`${id} of ${row.costCentre}`, row, parts, `the ${counted(parts.length, 'row')} since the last sub-total`),
      )
  })
  return { relations, left }
}

/**
 * Returns the sums within one cost-centre table: the total of each cost centre and of each class, sub-totals and grand
 * totals.
 *
 * @param id - the column, to tell equations apart
 * @param rows - the rows of one table in one column, in the order published
 */
export const withinTable = (id: string, rows: readonly Row[]): Relations => {
  const lines = rows.filter(({ role }) => role === 'line')
  const byCentre = grouped(lines, ({ costCentre }) => groupName(costCentre))
  const byClass = grouped(lines, (row) => groupName(row.class))
  // A cost centre with two totals stands in two blocks: which lines belong to which is not said.
  const ofCentre = [
    ...grouped(
      rows.filter(({ role }) => role === 'total'),
      ({ costCentre }) => groupName(costCentre),
    ).values(),
  ]
  const totals = ofCentre.flatMap((each) => (each.length === 1 ? each : []))
  const twice = ofCentre.flatMap((each) =>
    each.length === 1
      ? []
      : each.map(({ cell }): LeftTotal => ({
          total: cell,
          why: 'its cost centre has more than one total, and nothing says which lines each of them covers',
        })),
  )
  const centres = totals.flatMap((total): Relation[] => {
    const parts = byCentre.get(groupName(total.costCentre)) ?? []
    return parts.length === 0
      ? []
      : [sumOf(`${id} of ${total.costCentre}`, total, parts, `its ${counted(parts.length, 'line')}`)]
  })
  const classTotals = rows.filter(({ role }) => role === 'classTotal')
  // A cost centre that states its total alone leaves open what the totals of the classes hold of it.
  const alone =
    lines.length === 0
      ? []
      : totals.filter(
          (total) => !byCentre.has(groupName(total.costCentre)) && total.cell.figure.value?.isZero() === false,
        )
  const classes = classTotals.flatMap((total): Relation[] => {
    const parts = alone.length > 0 ? [] : (byClass.get(groupName(total.class)) ?? [])
    return parts.length === 0
      ? []
      : [sumOf(`${id} of all ${total.class}`, total, parts, `the ${counted(parts.length, `${total.class} line`)}`)]
  })
  const withoutLines = [
    ...alone.map(({ cell }): LeftTotal => ({ total: cell, why: 'the table has no line of its cost centre' })),
    ...classTotals.flatMap(({ cell: total, class: name }): readonly LeftTotal[] => {
      if (total.figure.value?.isZero() === true) return []
      if (!byClass.has(groupName(name))) return [{ total, why: `the table has no ${name.trim()} line` }]
      return alone.length === 0
        ? []
        : [{ total, why: `the table has no line of "${alone[0]?.costCentre.trim() ?? ''}"` }]
    }),
  ]
  const once = new Set(totals)
  const items = summed(rows.filter((row) => row.role === 'line' || once.has(row)))
  const noun = totals.length === items.length ? 'cost-centre total' : 'line'
  const { sure, left } = grandTotals(rows)
  const grand = sure.flatMap((total): Relation[] =>
    items.length === 0 ? [] : [sumOf(`${id} grand total`, total, items, `the ${counted(items.length, noun)}`)],
  )
  const subs = subTotals(id, rows)
  return {
    relations: [...centres, ...classes, ...grand, ...subs.relations],
    left: [...twice, ...withoutLines, ...left, ...subs.left],
  }
}

/** Returns the sums within one class summary: its grand total is that of its classes. */
export const withinSummary = (id: string, rows: readonly Row[]): Relations => {
  const classes = rows.filter(({ role }) => role === 'line')
  if (classes.length === 0) return { relations: [], left: [] }
  const parts = `the ${counted(classes.length, 'class', 'classes')}`
  const { sure, left } = grandTotals(rows)
  return {
    relations: sure.map((grand) => sumOf(`${id} of the class summary`, grand, classes, parts)),
    left,
  }
}
