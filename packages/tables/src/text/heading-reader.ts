import { tidyHeading } from '@imt/core'
import type { Paragraph, TextLayout } from '@imt/core'

/** Headings of a layout that stand together, though not all of them or not alone. */
export interface BrokenHeadings {
  /** Columns whose heading was found, counted from 0. */
  readonly columns: readonly number[]
  /** How many lines they take up. */
  readonly length: number
}

/** Says, for each line, which headings stand there. Made once for all lines and layouts. */
export interface HeadingReader {
  /** True if the headings of the layout stand on the lines from `index` on, one a line. */
  stands(layout: TextLayout, index: number): boolean
  /**
   * Half of the headings or more, in their order: all of them with one other line among them; or some of them and no
   * other line, one of which at least says more than a word that any table may have, such as "Supplier" or "Number".
   */
  broken(layout: TextLayout, index: number): BrokenHeadings | undefined
}

/** Reads headings off lines. Blocks that are not lines of text are `undefined` and match nothing. */
export const headingReader = (
  lines: readonly (Paragraph | undefined)[],
  layouts: readonly TextLayout[],
): HeadingReader => {
  const shown = lines.map((line) => (line === undefined ? undefined : tidyHeading(line.text)))
  const plain = shown.map((text) => text?.toLowerCase())
  const names = new Map(
    layouts.map((layout) => [
      layout,
      layout.columns.map((column) => ({
        words: new Set(
          column.names.flatMap((name) => (typeof name === 'string' ? [tidyHeading(name).toLowerCase()] : [])),
        ),
        forms: column.names.filter((name) => name instanceof RegExp),
      })),
    ]),
  )
  const heads = (layout: TextLayout, column: number, index: number): boolean => {
    const line = shown[index]
    const name = names.get(layout)?.[column]
    if (line === undefined || name === undefined) return false
    // `search` starts at the first letter whatever flags the expression has.
    return name.words.has(plain[index] ?? '') || (line !== '' && name.forms.some((form) => line.search(form) >= 0))
  }
  return {
    stands: (layout, index) => layout.columns.every((_, column) => heads(layout, column, index + column)),
    broken: (layout, index) => {
      const columns: number[] = []
      let length = 0
      for (
        let others = 0, line = index;
        others < 2 && columns.length < layout.columns.length && shown[line] !== undefined;
        line += 1
      ) {
        const column = layout.columns.findIndex(
          (_, at) => at > (columns.at(-1) ?? -1) && shown[line] !== '' && heads(layout, at, line),
        )
        if (column < 0) others += 1
        else {
          columns.push(column)
          length = line - index + 1
        }
        if (columns.length === 0) return undefined
      }
      if (columns.length === layout.columns.length) return { columns, length }
      const isOfThis = Array.from({ length }, (_, at) => shown[index + at] ?? '').some((text) =>
        /\p{L}\W+\S/u.test(text),
      )
      const half = columns.length >= Math.max(2, layout.columns.length / 2)
      return half && columns.length === length && isOfThis ? { columns, length } : undefined
    },
  }
}
