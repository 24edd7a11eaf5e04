import { counted, Decimal, formatAmount, grouped, listed, type Evidence, type FindingDraft, type Run } from '@imt/core'
import { reconcile, type Component, type Repair, type SumEquation } from '@imt/reconcile'
import { sumsAlong, type LostPeriod } from './along.js'
import { openBalance } from './balance.js'
import { sumsDown } from './down.js'
import { gridOf, type Placed } from './grid.js'
import type { StatisticsTable } from './schema.js'
import { compareShare, holdsWith, sharesOf, type ComparedShare } from './shares.js'
import { outcomeOf, type Doubt, type Sum } from './sums.js'
import { withinOf, type Within } from './within.js'

type CellChange = Repair['changes'][number]

const textOf = ({ figure }: Placed): string => figure.text.trim()
const nameOf = ({ line, under }: Placed): string => (under.trim() === '' ? `"${line}"` : `"${line}", ${under},`)
/** A figure with what names it, as evidence. */
const stating = (cell: Placed): string =>
  `${[cell.line, cell.under].filter((text) => text.trim() !== '').join(', ')}: ${textOf(cell)}`

/** The figures of a sum, its total first. */
const cellsOf = ({ total, terms }: Sum): readonly Placed[] => [total, ...terms.map(({ cell }) => cell)]

const mostNamed = 4

/** What a sum adds up: its parts by what differs between them, or how many they are. */
const partsOf = ({ total, terms }: Sum): string => {
  const isAlong = terms.every(({ cell }) => cell.line === total.line)
  const [first, ...others] = terms.map(({ cell }) => cell)
  if (first === undefined || terms.length > mostNamed) return counted(terms.length, 'figure')
  return listed([first, ...others].map((cell) => (isAlong ? cell.under : `"${cell.line}"`)))
}

const evidenceOf = ({ total, terms }: Sum): readonly Evidence[] => [
  { at: total.at, role: 'total', text: stating(total) },
  ...terms.map(({ cell }): Evidence => ({
    at: cell.at,
    role: 'addend',
    text: stating(cell),
  })),
]

/** What the parts come to, where each of them is exact. */
const sumOf = ({ terms }: Sum): Decimal | undefined =>
  terms.reduce<Decimal | undefined>((all, { cell, sign }) => {
    const { kind, value } = cell.figure
    if (kind === 'absent') return all
    return all === undefined || value === null ? undefined : all.plus(value.times(sign))
  }, new Decimal(0))

interface Failing {
  readonly sums: readonly Sum[]
  readonly component: Component
}

const doubts: readonly Doubt[] = ['none', 'some', 'likely']

const levelFor = (doubt: Doubt): Pick<FindingDraft, 'level'> =>
  doubt === 'none' ? {} : { level: doubt === 'some' ? 'warning' : 'note' }

/** What to do about a sum that fails, by how far the table leaves open why. */
const advice: { readonly [D in Doubt]: string } = {
  none: 'Check each of these counts',
  some: 'Check each of these counts, or say which requests are counted in one of them only',
  likely: 'Check whether the others are still open or came before this period, and if so say how many they are',
}

const levelOf = ({ sums }: Failing): Pick<FindingDraft, 'level'> =>
  levelFor(
    sums.reduce<Doubt>((least, { doubt }) => (doubts.indexOf(doubt) < doubts.indexOf(least) ? doubt : least), 'likely'),
  )

/** True if no share that a count is part of disagrees once the count says something else. */
const agreesWith = (shares: readonly ComparedShare[], change: CellChange): boolean =>
  shares.every((compared) => {
    const { share, numerator, denominator } = compared
    if (![...numerator, ...denominator].some(({ at }) => at === change.cell)) return true
    const changed = (cell: Placed): Placed =>
      cell.at === change.cell ? { ...cell, figure: { ...cell.figure, value: new Decimal(change.value) } } : cell
    return compareShare(share, numerator.map(changed), denominator.map(changed))?.holds !== false
  })

/**
 * The one figure that must be wrong, and what it would have to be: the only one with which all sums agree, and the
 * shares with them.
 */
const locatedIn = (
  { sums, component: { repairs, size, search } }: Failing,
  shares: readonly ComparedShare[],
): { readonly cell: Placed; readonly to: string; readonly repair?: FindingDraft['repair'] } | undefined => {
  if (size !== 1 || search !== 'complete') return undefined
  const changes = repairs.flatMap(({ changes: [change] }) => change ?? []).filter(({ value }) => !value.startsWith('-'))
  const [change, ...others] = changes.filter((each) => agreesWith(shares, each))
  // Where one sum alone fails, each of its figures might be the wrong one, if no share tells them apart.
  if (change === undefined || others.length > 0 || (sums.length < 2 && changes.length < 2)) return undefined
  const cells = sums.flatMap(cellsOf)
  const cell = cells.find(({ at }) => at === change.cell)
  if (cell === undefined) return undefined
  const to = formatAmount(new Decimal(change.value), 'count')
  const proved = repairs.length === 1 && repairs[0]?.proof.proved === true ? repairs[0] : undefined
  if (proved === undefined) return { cell, to }
  const proof = `${proved.why} ${proved.proof.why}`
  return {
    cell,
    to,
    repair: { at: cell.at, from: change.from.trim(), to: change.to.trim(), proof, confidence: 'unique' },
  }
}

const comparison = (sum: Sum): Pick<FindingDraft, 'message' | 'computed' | 'difference'> => {
  const [{ total }, come] = [sum, sumOf(sum)]
  const computed = come === undefined ? undefined : formatAmount(come, 'count')
  const stated = total.figure.value
  return {
    message: `${nameOf(total)} is stated as ${textOf(total)}, and ${partsOf(sum)} come to ${computed ?? 'another number'}`,
    ...(computed === undefined ? {} : { computed }),
    ...(come === undefined || stated === null
      ? {}
      : { difference: { amount: stated.minus(come).abs().toFixed(), unit: 'count' as const } }),
  }
}

const failingDrafts = (
  table: StatisticsTable,
  failing: Failing,
  shares: readonly ComparedShare[],
): readonly FindingDraft[] => {
  const { sums } = failing
  const located = locatedIn(failing, shares)
  const key = (cell: Placed): readonly string[] => ['statistics', table.title ?? '', cell.line, cell.under]
  if (located !== undefined) {
    const { cell, to, repair } = located
    const main = sums.find(({ total }) => total === cell) ?? sums[0]
    if (main === undefined) return []
    const { message } = comparison(main)
    return [
      {
        at: cell.at,
        message:
          main.total === cell
            ? `${message}. Check ${textOf(cell)}: the other counts of the table agree with ${to}`
            : `${nameOf(cell)} is stated as ${textOf(cell)}, and the sums that it is in do not agree: ${message}. Check ${textOf(cell)}: with ${to} all of them agree`,
        key: key(cell),
        ...levelOf(failing),
        stated: textOf(cell),
        computed: to,
        evidence: evidenceOf(main),
        ...(repair === undefined ? {} : { repair }),
      },
    ]
  }
  // Where one change explains all that fails, one finding tells of it, although it leaves open which figure is wrong.
  const told = failing.component.size === 1 ? sums.slice(0, 1) : sums
  return told.map((sum) => {
    const { message, ...compared } = comparison(sum)
    return {
      at: sum.total.at,
      key: key(sum.total),
      ...levelFor(sum.doubt),
      stated: textOf(sum.total),
      ...compared,
      message: `${message}. ${advice[sum.doubt]}`,
      evidence: evidenceOf(sum),
    }
  })
}

const equationOf = ({ total, terms }: Sum, index: number): SumEquation => ({
  id: String(index),
  kind: 'sum',
  total: total.at,
  terms: terms.map(({ cell, sign }) => ({ cell: cell.at, sign })),
  rounding: 'none',
})

const failingIn = (sums: readonly Sum[]): readonly Failing[] => {
  const cells = new Map(sums.flatMap((sum) => cellsOf(sum).map((cell) => [cell.at, cell.figure])))
  const { components } = reconcile({
    cells,
    equations: sums.map(equationOf),
    absentAsZero: ['dash'],
    maximumChanges: 2,
  })
  return components.map((component) => ({
    component,
    sums: component.equations.flatMap((equation) => sums[Number(equation)] ?? []),
  }))
}

const shareDraft = (table: StatisticsTable, compared: ComparedShare): FindingDraft => {
  const { share, words, computed, numerator, denominator, isDoubtful } = compared
  return {
    at: share.at,
    message: `${nameOf(share)} is stated as ${textOf(share)}, and ${words} is ${computed}. Check the share and the counts it is made from`,
    key: ['statistics', table.title ?? '', share.line, share.under],
    ...(isDoubtful ? { level: 'warning' as const } : {}),
    stated: textOf(share),
    computed,
    evidence: [...new Set([...numerator, ...denominator])].map((cell): Evidence => ({
      at: cell.at,
      role: 'addend',
      text: stating(cell),
    })),
  }
}

const mostCounts = 6

/** One finding for a period that is lost, or stands there twice: many wrong counts are less likely. */
const lostDraft = (table: StatisticsTable, { sums, twice }: LostPeriod): readonly FindingDraft[] => {
  const [main, ...others] = sums
  if (main === undefined) return []
  const { message, ...compared } = comparison(main)
  const shown = others.slice(0, mostCounts).map(({ total, terms }) => {
    const come = sumOf({ total, terms, doubt: 'some' })
    return `"${total.line}" (${textOf(total)}, not ${come === undefined ? 'what they come to' : formatAmount(come, 'count')})`
  })
  const more = others.length - shown.length
  const names = listed([...shown, ...(more > 0 ? [`${grouped(more)} more`] : [])])
  const why =
    twice === undefined
      ? `A period seems to be missing, or the total covers other periods than these. Check which it covers`
      : `Without one ${twice.under} they agree: it stands there twice, or does not belong to the total. Check which`
  return [
    {
      at: main.total.at,
      message: `${message}. So it is with ${names}. ${why}`,
      key: ['statistics', table.title ?? '', main.total.under, 'period'],
      ...levelFor('some'),
      stated: textOf(main.total),
      ...compared,
      evidence: evidenceOf(main),
    },
  ]
}

const withinDraft = (table: StatisticsTable, { part, whole, isDoubtful }: Within): FindingDraft => ({
  at: part.at,
  message: isDoubtful
    ? `${nameOf(part)} is stated as ${textOf(part)}, and it seems to be part of ${nameOf(whole)} stated as ${textOf(whole)}. Check both of these counts, or say of what it is a part`
    : `${nameOf(part)} is stated as ${textOf(part)}, and it is part of ${nameOf(whole)} stated as ${textOf(whole)}. Check both of these counts`,
  key: ['statistics', table.title ?? '', part.line, part.under],
  ...(isDoubtful ? { level: 'warning' as const } : {}),
  stated: textOf(part),
  evidence: [{ at: whole.at, role: 'total', text: stating(whole) }],
})

/** Compares the counts and shares of one table of statistics, and reports those that disagree. */
export const checkTable = (table: StatisticsTable, index: number, run: Run): void => {
  const grid = gridOf(table, index)
  const along = sumsAlong(grid)
  const sums = [...sumsDown(grid), ...along.sums, ...openBalance(grid)]
  for (const sum of [...sums, ...along.lost.flatMap((each) => each.sums)]) {
    run.checked(sum.total.at)
    run.compared(
      cellsOf(sum).map(({ at }) => at),
      outcomeOf(sum) === 'holds',
    )
  }
  const shares = sharesOf(grid)
  const failing = failingIn(sums)
  for (const each of failing) for (const draft of failingDrafts(table, each, shares)) run.report(draft)
  for (const each of along.lost) for (const draft of lostDraft(table, each)) run.report(draft)
  const doubted = failing.flatMap(({ sums: all }) => all)
  for (const each of withinOf(grid)) {
    // What a sum tells of is told.
    const isSummed = sums.some((sum) => [each.part, each.whole].every((cell) => cellsOf(sum).includes(cell)))
    if (isSummed) continue
    run.checked(each.part.at)
    run.compared([each.part.at, each.whole.at], each.holds)
    if (!each.holds) run.report(withinDraft(table, each))
  }
  /** One wrong count makes its share disagree too, by as much as the sum is out. */
  const isExplained = (compared: ComparedShare): boolean =>
    doubted.some((sum) => {
      const [come, stated] = [sumOf(sum), sum.total.figure.value]
      const cells = cellsOf(sum)
      if (![...compared.numerator, ...compared.denominator].some((cell) => cells.includes(cell))) return false
      return come === undefined || stated === null || holdsWith(compared, stated.minus(come))
    })
  for (const compared of shares) {
    const { share, numerator, denominator, holds } = compared
    run.checked(share.at)
    run.compared(
      [share, ...numerator, ...denominator].map(({ at }) => at),
      holds,
    )
    if (!holds && !isExplained(compared)) run.report(shareDraft(table, compared))
  }
}
