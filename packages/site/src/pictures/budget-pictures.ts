import { counted, isRecord } from '@imt/core'
import { numberOf, objectsOf, textOf, type JsonObject } from '../content/json.js'
import { oneLine } from '../page/nodes.js'
import { valueOfFigure } from '../tables/cells.js'
import { byTable, numbered } from '../tables/grouped-rows.js'
import { amountTick, countTick } from './amount-words.js'
import type { Bar, Picture } from './picture.js'
import { largest } from './largest.js'

const isTotal = (text: string): boolean => /^(?:grand |sub)?-?\s*totals?\b/i.test(text.trimStart())

type Kind = 'Income' | 'Pay' | 'Non-pay' | 'Other'
const kindOf = (text: string): Kind => {
  if (/\bincome\b/i.test(text)) return 'Income'
  if (/\bnon[- ]?pay\b/i.test(text)) return 'Non-pay'
  return /\bpay\b/i.test(text) ? 'Pay' : 'Other'
}
const kinds = [
  { name: 'Income', ink: 'hatched' },
  { name: 'Pay', ink: 'dark' },
  { name: 'Non-pay', ink: 'middle' },
  { name: 'Other', ink: 'light' },
] as const

/** What cannot be drawn, in words; nothing where everything is. */
export const notDrawn = (count: number): string =>
  count === 0
    ? ''
    : ` ${counted(count, 'value')} that ${count === 1 ? 'is' : 'are'} not stated as one number ${count === 1 ? 'is' : 'are'} not drawn.`

/** Strokes laid one behind the other in each row: those above nothing to the right, those below to the left. */
const stacked = (
  pieces: readonly { readonly row: string; readonly value: number; readonly kind: string }[],
): readonly Bar[] => {
  const right = new Map<string, number>()
  const left = new Map<string, number>()
  return pieces.map(({ row, value, kind }) => {
    const side = value < 0 ? left : right
    const from = side.get(row) ?? 0
    side.set(row, from + value)
    return { row, from: Math.min(from, from + value), to: Math.max(from, from + value), kind }
  })
}

/** A figure as it was published. */
const figureText = (figure: unknown): string => (isRecord(figure) ? oneLine(textOf(figure['text'])) : '')

const costCentres = (rows: readonly JsonObject[], table: string, id: string): readonly Picture[] => {
  let lost = 0
  const lines = rows.flatMap((row) => {
    const [centre, group] = [oneLine(textOf(row['costCentre'])), textOf(row['class'])]
    if (isTotal(centre) || isTotal(group)) return []
    const stated = valueOfFigure(row['budget'])
    if (stated === undefined) {
      lost += 1
      return []
    }
    const kind = kindOf(group)
    // Income is drawn to the left, whatever sign the publication gives it.
    return [
      {
        row: centre,
        value: kind === 'Income' ? -Math.abs(stated) : stated,
        kind,
        staff: valueOfFigure(row['fundedWte']),
        label: `${figureText(row['fundedWte'])} WTE, pay ${figureText(row['budget'])}`,
      },
    ]
  })
  if (lines.length === 0) return []
  const { names, words } = largest(lines, 'cost centre')
  const shown = lines.filter(({ row }) => names.includes(row))
  const staff = shown.filter((line) => line.kind === 'Pay' && line.staff !== undefined)
  const met = new Set<string>(shown.map(({ kind }) => kind))
  const budget: Picture = {
    id: `budget${id}`,
    title: 'Budget by cost centre: income against cost',
    description: `Bars to the right are cost, bars to the left income, in pounds.${words}${notDrawn(lost)}`,
    table,
    rows: names,
    bars: stacked(shown),
    kinds: kinds.filter(({ name }) => met.has(name)),
    axis: 'Budget (£): income to the left, cost to the right',
    tick: amountTick,
  }
  if (staff.length === 0) return [budget]
  const centres = names.filter((name) => staff.some(({ row }) => row === name))
  return [
    budget,
    {
      id: `staff${id}`,
      title: 'Staff funded by cost centre',
      description: `Whole-time equivalents on the lines for pay, with the pay beside them.${words}`,
      table,
      rows: centres,
      bars: stacked(staff.map(({ row, staff: value = 0 }) => ({ row, value, kind: 'Staff funded' }))).map(
        (bar, index) => ({
          ...bar,
          ...(staff.filter(({ row }) => row === bar.row).length === 1 ? { label: staff[index]?.label ?? '' } : {}),
        }),
      ),
      kinds: [{ name: 'Staff funded', ink: 'middle' }],
      axis: 'Staff funded (whole-time equivalents)',
      tick: countTick,
    },
  ]
}

/** Pictures of budgets: cost centres with income, pay and non-pay, and their staff. */
export const budgetPictures = (finance: JsonObject): readonly Picture[] => {
  const tables = byTable(objectsOf(finance['revenue']))
  return tables.flatMap((placed, index) => {
    const rows = placed.map(({ row }) => row)
    // Rows that are counted in different things have no axis in common.
    if (new Set(rows.map((row) => numberOf(row['scale']) ?? 1)).size > 1) return []
    return costCentres(
      rows,
      numbered('revenue', index, tables.length),
      tables.length === 1 ? '' : `-${String(index + 1)}`,
    )
  })
}

/** What is stated of capital by category, a stroke for each project and year. */
export const capitalPictures = (finance: JsonObject): readonly Picture[] => {
  const tables = byTable(objectsOf(finance['capital']))
  return tables.flatMap((placed, index): readonly Picture[] => {
    let lost = 0
    const years = new Set<string>()
    const pieces = placed.flatMap(({ row }) => {
      const project = textOf(row['project'])
      if (isTotal(project) || isTotal(textOf(row['category']))) return []
      const category = oneLine(textOf(row['category'])) || oneLine(project)
      return objectsOf(row['amounts']).flatMap((amount) => {
        // Of several columns of one year those that are the plan are drawn: the others are what became of it.
        if (![undefined, 'value', 'original'].includes(amount['measure'] as string | undefined)) return []
        const value = valueOfFigure(amount['amount'])
        if (value === undefined) {
          lost += 1
          return []
        }
        const year = oneLine(textOf(amount['year']))
        years.add(year)
        return [{ row: year === '' ? category : `${category}, ${year}`, value, kind: 'Project' }]
      })
    })
    if (pieces.length === 0) return []
    const { names, words } = largest(pieces, 'row')
    return [
      {
        id: numbered('capital-by-category', index, tables.length),
        title: 'Capital by category and year',
        description: `A bar for each category${years.size > 1 ? ' and year' : ''}, with a part for each project, in pounds.${words}${notDrawn(lost)}`,
        table: numbered('capital', index, tables.length),
        rows: names,
        bars: stacked(pieces.filter(({ row }) => names.includes(row))),
        kinds: [{ name: 'Project', ink: 'middle' }],
        axis: 'Amount (£)',
        tick: amountTick,
      },
    ]
  })
}
