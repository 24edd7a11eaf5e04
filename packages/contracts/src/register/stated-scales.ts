import { tidyHeading, type Block, type Cell } from '@imt/core'

/** `£k`, `(£000s)`, `£'000`, `(£m)`, `£ million`, `(thousands)` behind or within a heading. */
const scales: readonly (readonly ['k' | 'm', RegExp])[] = [
  ['k', /(?:(?:in )?£ ?k\b|£? ?['\u2018\u2019]?\b000['\u2018\u2019]?s?\b|\b(?:£ ?|in )?thousands?\b|\(k\))(?: ?£)?/i],
  ['m', /(?:(?:in )?£ ?mn?\b|(?:in )?£ ?millions?\b|\b(?:in )?millions?\b|\(mn?\))(?: ?£)?/i],
]

/** The scale that a heading states for the figures below it. */
export const scaleOf = (heading: string): 'k' | 'm' | undefined => {
  const words = tidyHeading(heading).slice(0, 200)
  const [found, ...more] = scales.filter(([, scale]) => scale.test(words))
  return more.length === 0 ? found?.[0] : undefined
}

/** A heading without its scale: `Annual value (£k)` as `Annual value`. */
export const withoutScale = (heading: string): string =>
  scaleOf(heading) === undefined
    ? heading
    : scales
        .reduce((text, [, scale]) => text.replace(scale, ' '), heading)
        .replaceAll(/\s+/g, ' ')
        .replaceAll('( ', '(')
        .replaceAll(' )', ')')
        .replaceAll('()', '')
        .trim()

/** A figure that says no scale of its own. */
const figure = /^£? ?(\d{1,3}(?:,\d{3})+(?:\.\d{1,6})?|\d{1,12}(?:\.\d{1,6})?)$/

/**
 * Returns a table with the scale that the heading of a column of sums states written out in the cells that are figures
 * only: `120` under `Contract value (£k)` as `£120k`.
 *
 * @param block - the table
 * @param columns - its columns of sums, counted from 0
 */
export const withStatedScales = (block: Block, columns: readonly number[]): Block => {
  if (block.kind !== 'table') return block
  const stated = new Map(
    columns.flatMap((column) => {
      const scale = scaleOf(block.headers[column] ?? '')
      return scale === undefined ? [] : [[column, scale] as const]
    }),
  )
  if (stated.size === 0) return block
  const written = (cell: Cell, column: number): Cell => {
    const scale = stated.get(column)
    const [, sum] = (scale !== undefined && figure.exec(tidyHeading(cell.text))) || []
    return sum === undefined || scale === undefined ? cell : { ...cell, text: `£${sum}${scale}` }
  }
  return { ...block, rows: block.rows.map((row) => row.map(written)) }
}
