import {
  counted,
  Decimal,
  formatAmount,
  grouped,
  pointerTo,
  type Evidence,
  type JsonPointer,
  type Run,
} from '@imt/core'
import { reconcile, type Component } from '@imt/reconcile'
import { compareTotals } from '../classes/compare-totals.js'
import { isTotalRow } from '../classes/total-row.js'
import { askedKind } from './asked-kind.js'
import { partsBeyondWhole, reportPart, reportWhole, type Placed } from './check-parts.js'
import { agreeing, hasLostRow, shiftedIn, shiftedWords, valueOf, type Shifted, type Sum } from './row-faults.js'
import type { CountTable } from './schema.js'
import { isSupposedTotal, leastAgreeing } from './supposed-total.js'

const mostEvidence = 100

/** The totals of one row or column of counts, each with what comes nearest to it. */
const sumsOf = (
  cells: readonly (Placed | undefined)[],
  labels: readonly string[],
): readonly (readonly [number, Sum])[] => {
  const stated = cells.flatMap((cell, at) => (cell === undefined ? [] : [{ cell, at }]))
  const list = stated.map(({ cell, at }) => ({ assetType: labels[at] ?? '', quantity: cell.figure }))
  return compareTotals(list).flatMap(({ index, outcome, scope }): readonly (readonly [number, Sum])[] => {
    const total = stated[index]
    const found = scope.first(Infinity).flatMap((term) => stated[term] ?? [])
    const terms = found.map(({ cell }) => cell)
    return total === undefined || outcome === 'open' || terms.length < 2
      ? []
      : [[total.at, { total: total.cell, terms, places: found.map(({ at }) => at), cells, outcome }]]
  })
}

const byPlace = (sums: readonly (readonly [number, Sum])[]): readonly (readonly Sum[])[] => {
  const groups = new Map<number, Sum[]>()
  for (const [at, sum] of sums) {
    const known = groups.get(at)
    if (known === undefined) groups.set(at, [sum])
    else known.push(sum)
  }
  return [...groups.values()].map(alike)
}

/** A total covers in all of its columns what it covers where it agrees: elsewhere something else may come nearer. */
const alike = (sums: readonly Sum[]): readonly Sum[] => {
  const held = sums.find(({ outcome }) => outcome === 'agrees')
  if (held === undefined) return sums
  return sums.map((sum) => {
    if (sum.outcome === 'agrees') return sum
    const terms = held.places.flatMap((place) => sum.cells[place] ?? [])
    return terms.length < held.places.length ? sum : { ...sum, terms, places: held.places }
  })
}

/** Sums that fail together, and what would put them right. */
interface Failing {
  readonly sums: readonly Sum[]
  readonly component: Component
}

const failingIn = (sums: readonly Sum[]): readonly Failing[] => {
  const cells = new Map(sums.flatMap(({ total, terms }) => [total, ...terms].map(({ at, figure }) => [at, figure])))
  const equations = sums.map(({ total, terms }, id) => ({
    id: String(id),
    kind: 'sum' as const,
    total: total.at,
    terms: terms.map(({ at }) => ({ cell: at, sign: 1 as const })),
    rounding: 'none' as const,
  }))
  const { components } = reconcile({ cells, equations, absentAsZero: ['dash'], maximumChanges: 1 })
  return components.map((component) => ({
    component,
    sums: component.equations.flatMap((equation) => sums[Number(equation)] ?? []),
  }))
}

const textOf = ({ figure }: Placed): string => figure.text.trim()
const nameOf = ({ row, column }: Placed): string => (column === '' ? `"${row}"` : `"${row}", ${column},`)
const stating = (cell: Placed): string =>
  `${[cell.row, cell.column].filter((text) => text !== '').join(', ')}: ${textOf(cell)}`

const evidenceOf = ({ terms }: Sum): readonly Evidence[] =>
  terms.slice(0, mostEvidence).map((cell): Evidence => ({ at: cell.at, role: 'addend', text: stating(cell) }))

const sumWords = ({ total, terms }: Sum): string => {
  const values = terms.map(({ figure }) => (figure.kind === 'absent' ? new Decimal(0) : figure.value))
  return values.some((value) => value === null)
    ? 'another number'
    : formatAmount(
        values.reduce<Decimal>((all, value) => all.plus(value ?? 0), new Decimal(0)),
        total.figure.unit,
      )
}

const report = (table: CountTable, { sums, component }: Failing, run: Run): void => {
  const [repair] = component.repairs
  const [change] = repair?.changes ?? []
  const cells = sums.flatMap(({ total, terms }) => [total, ...terms])
  // Where one sum alone fails, each of its figures might be the wrong one.
  const isLocated = component.unique && component.size === 1 && sums.length > 1
  const cell = isLocated ? cells.find(({ at }) => at === change?.cell) : undefined
  const key = (of: Placed): readonly string[] => ['counts', table.title ?? '', of.row, of.column]
  if (cell !== undefined && change !== undefined && !change.value.startsWith('-')) {
    const main = sums.find(({ total }) => total === cell) ?? sums[0]
    const to = formatAmount(new Decimal(change.value), cell.figure.unit)
    run.report({
      at: cell.at,
      message: `${nameOf(cell)} is stated as ${textOf(cell)}, and disagrees with ${counted(sums.length, 'total')} of the table. Check it: with ${to} all of them agree`,
      key: key(cell),
      stated: textOf(cell),
      computed: to,
      evidence: main === undefined ? [] : evidenceOf(main),
      ...(repair?.proof.proved === true && {
        repair: {
          at: cell.at,
          from: change.from.trim(),
          to: change.to.trim(),
          proof: `${repair.why} ${repair.proof.why}`,
          confidence: 'unique' as const,
        },
      }),
    })
    return
  }
  for (const sum of component.size === 1 ? sums.slice(0, 1) : sums) {
    const { total } = sum
    run.report({
      at: total.at,
      message: `${nameOf(total)} is stated as ${textOf(total)}, and ${counted(sum.terms.length, total.figure.unit === 'gbp' ? 'amount' : 'count')} that it covers come to ${sumWords(sum)}. Check the total and each count`,
      key: key(total),
      stated: textOf(total),
      computed: sumWords(sum),
      evidence: evidenceOf(sum),
    })
  }
}

const reportRow = (table: CountTable, sums: readonly Sum[], run: Run): void => {
  const failing = sums.filter(({ outcome }) => outcome !== 'agrees')
  const [first] = failing
  if (first === undefined) return
  const { total } = first
  const columns =
    failing.length === sums.length
      ? `none of its ${counted(sums.length, 'column')}`
      : `${counted(sums.length - failing.length, 'column')} of ${grouped(sums.length)}, and states more in the others`
  run.report({
    at: total.at,
    message: `"${total.row}" agrees with the rows that it covers in ${columns}: ${total.column} is stated as ${textOf(total)}, and they come to ${sumWords(first)}. Check whether a row is missing${failing.length === sums.length ? ' or listed twice' : ', one that is nil where the total agrees'}`,
    key: ['counts', table.title ?? '', total.row],
    stated: textOf(total),
    computed: sumWords(first),
    evidence: evidenceOf(first),
  })
}

/** A row that stands in a table twice, word for word, without one of which a total that fails agrees in all columns. */
const twiceIn = (sums: readonly Sum[], rows: CountTable['rows']): number | undefined => {
  if (agreeing(sums) === sums.length) return undefined
  const isAlike = (one: number, other: number): boolean =>
    rows[one]?.label === rows[other]?.label &&
    sums.every(({ cells }) => cells[one]?.figure.text.trim() === cells[other]?.figure.text.trim())
  const [{ places = [] } = {}] = sums.filter(({ outcome }) => outcome !== 'agrees')
  return places.find(
    (place, at) =>
      places.slice(0, at).some((before) => isAlike(before, place)) &&
      sums.every(({ total, cells }) =>
        places
          .reduce((sum, each) => sum.plus(valueOf(cells[each])), valueOf(cells[place]).negated())
          .equals(valueOf(total)),
      ),
  )
}

const reportShifted = (table: CountTable, sums: readonly Sum[], found: Shifted, run: Run): void => {
  const { row, way } = found
  const [first] = sums
  const label = table.rows[row]?.label ?? ''
  if (first === undefined) return
  const { total } = first
  run.report({
    at: total.at,
    message: `"${total.row}" agrees with the rows that it covers in no column: ${total.column} is stated as ${textOf(total)}, and they come to ${sumWords(first)}. The figures of the row "${label}" seem to stand one column beside their own: with each moved one column to the ${way} the total agrees${shiftedWords(found)}. Put each figure under its heading`,
    key: ['counts', table.title ?? '', total.row, label],
    stated: textOf(total),
    computed: sumWords(first),
    evidence: evidenceOf(first),
  })
}

/** One row that is there twice is one finding, whatever it does to each column. */
const reportTwice = (table: CountTable, sums: readonly Sum[], row: number, run: Run): void => {
  const first = sums.find(({ outcome }) => outcome !== 'agrees')
  const label = table.rows[row]?.label ?? ''
  if (first === undefined) return
  const { total, cells } = first
  const twice = cells[row]
  run.report({
    at: total.at,
    message: `"${total.row}" does not agree with the rows that it covers: "${label}" stands among them twice, and without one of the two every column agrees. Take one out, or give it its own name and counts`,
    key: ['counts', table.title ?? '', total.row, label],
    stated: textOf(total),
    computed: sumWords(first),
    evidence: [...(twice === undefined ? [] : [{ at: twice.at, role: 'addend' as const, text: stating(twice) }])],
  })
}

/** Compares the totals of a table of counts down and across, and reports those that disagree. */
export const checkCounts = (table: CountTable, index: number, run: Run): void => {
  const labels = table.rows.map(({ label }) => askedKind(label))
  const grid = table.rows.map(({ label, cells }, row) =>
    table.columns.map((column, at): Placed | undefined => {
      const { count, amount } = cells[at] ?? {}
      const figure = count ?? amount
      const key = count === undefined ? 'amount' : 'count'
      const place = pointerTo('sections', 'estate', 'counts', index, 'rows', row, 'cells', at, key)
      return figure === undefined ? undefined : { at: place, figure, row: label, column }
    }),
  )
  const down = byPlace(
    table.columns.flatMap((_, column) =>
      sumsOf(
        grid.map((row) => row[column]),
        labels,
      ),
    ),
  )
  // What a column totals is told by its rows: where hardly one agrees, it counts something else. A row of totals has no
  // voice in this: it is wrong where one of its columns is.
  const countsOnly = grid.map((row) => row.map((cell) => (cell?.figure.unit === 'gbp' ? undefined : cell)))
  // "All printers" behind the kinds of printers is their total: whether it is, the rows tell.
  const last = table.columns.length - 1
  const isSupposed = isSupposedTotal(table.columns[last] ?? '')
  const headings = table.columns.map((heading, at) => (at === last && isSupposed ? 'Total' : heading))
  const across = byPlace(countsOnly.flatMap((row) => sumsOf(row, headings))).filter((all) => {
    const ofClasses = all.filter(({ total }) => !isTotalRow({ assetType: total.row }))
    const sums = ofClasses.length === 0 ? all : ofClasses
    const agree = agreeing(sums)
    const isOfLast = all.some(({ total }) => total.column === table.columns[last])
    if (isSupposed && isOfLast) return agree >= leastAgreeing && agree * 2 >= sums.length
    return agree > 0 ? agree * 2 >= sums.length : all.length === 1
  })
  const twice = down.flatMap((sums) => {
    const row = twiceIn(sums, table.rows)
    return row === undefined ? [] : [{ sums, row }]
  })
  const shifted = down.flatMap((sums) => {
    const found = shiftedIn(sums, countsOnly)
    return found === undefined ? [] : [{ sums, found }]
  })
  const explained = new Set([...twice, ...shifted].map(({ sums }) => sums))
  const others = down.filter((group) => !explained.has(group))
  const lost = others.filter(hasLostRow)
  // Of a row that stands beside its columns nothing along it can agree.
  const beside = new Set(shifted.map(({ found }) => table.rows[found.row]?.label))
  const along = across.flat().filter(({ total }) => !beside.has(total.row))
  const sums = [...others.filter((group) => !lost.includes(group)).flat(), ...along]
  const told = [...lost, ...[...twice, ...shifted].map((each) => each.sums)].flat()
  for (const { total, terms, outcome } of [...sums, ...told]) {
    run.checked(total.at)
    run.compared(
      [total, ...terms].map(({ at }) => at),
      outcome === 'agrees',
    )
  }
  // A sub-total and the total of all that count it are one finding.
  const toldTwice = new Set<number>()
  for (const { sums: group, row } of twice) {
    if (!toldTwice.has(row)) reportTwice(table, group, row, run)
    toldTwice.add(row)
  }
  for (const group of lost) reportRow(table, group, run)
  for (const { sums: group, found } of shifted) reportShifted(table, group, found, run)
  const beyond = partsBeyondWhole(countsOnly, table.columns, run).filter(({ part }) => !beside.has(part.row))
  const failing = failingIn(sums).map((each) => ({
    each,
    cells: new Set(each.sums.flatMap(({ total, terms }) => [total, ...terms].map(({ at }) => at))),
  }))
  const holds = ({ part, most }: (typeof beyond)[number], cells: ReadonlySet<JsonPointer>): boolean =>
    cells.has(part.at) || cells.has(most.at)
  // A part beyond its whole says which figure may be wrong where a sum does not.
  for (const { each, cells } of failing) if (!beyond.some((one) => holds(one, cells))) report(table, each, run)
  for (const whole of new Set(beyond.map(({ most }) => most))) {
    const parts = beyond.filter(({ most }) => most === whole)
    const inSums = parts.some((one) => failing.some(({ cells }) => holds(one, cells)))
    const [first, ...others] = parts
    // It is rather the one whole that is wrong than each of its parts.
    if (first !== undefined && others.length > 0) reportWhole(first, others, table.title ?? '', inSums, run)
    else if (first !== undefined) reportPart(first, table.title ?? '', inSums, run)
  }
}
