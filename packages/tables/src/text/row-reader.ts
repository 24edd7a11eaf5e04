import type { Cell, Paragraph, TextLayout } from '@imt/core'
import { restoreLostCells } from './restore-lost-cells.js'

/** Lines read as one row. */
export interface ReadRow {
  readonly cells: readonly Cell[]
  /** How many lines it takes up, a spacer before it included. */
  readonly lines: number
  /**
   * `cut`: the lines do not make up a row. `lost`: empty cells were lost, and there is only one way to put them back.
   */
  readonly fault?: 'cut' | 'lost'
}

/** Reads rows off the lines that follow the headings of a table. */
export interface RowReader {
  /** The row that begins at a line; `undefined` where the table ends. */
  read(index: number): ReadRow | undefined
  /** How many lines from here on look like one more row, though it cannot be told; 0 if none. */
  doubtful(index: number): number
}

/** How far to look for the next whole row, in rows. */
const rowsAhead = 10

/** A line that belongs to a table even where the rest of its row is gone. */
const isTotal = /^(?:(?:grand|sub)[- ]?)?total\b/i

/** Sentences and long lines are the text around a table rather than a cell that cannot be read. */
const isProse = (text: string): boolean => text.length > 120 || (/[.:]$/.test(text) && text.split(/\s+/).length > 3)

/**
 * Makes the row reader of a layout. The lines hold no other table; `endOfText` says that nothing at all follows them.
 */
export const rowReader = (layout: TextLayout, lines: readonly Paragraph[], endOfText: boolean): RowReader => {
  const { columns } = layout
  const width = columns.length
  const text = (index: number): string => lines[index]?.text ?? ''
  const isBlank = (index: number): boolean => index < lines.length && text(index) === ''
  const holds = (column: number, content: string): boolean => {
    const about = columns[column]
    return about !== undefined && (content === '' ? about.mayBeEmpty === true : about.accepts(content))
  }
  const misfits = (index: number, count: number): number =>
    columns.slice(0, count).filter((_, column) => !holds(column, text(index + column))).length
  const fits = (index: number): boolean =>
    index + width <= lines.length && columns.every((_, column) => holds(column, text(index + column)))
  const anyProse = (index: number, count: number): boolean =>
    lines.slice(index, index + count).some((line) => isProse(line.text))
  const take = (index: number, count: number): readonly Cell[] =>
    lines.slice(index, index + count).map((line) => ({ text: line.text, location: line.location }))
  const whole = (index: number): ReadRow => ({ cells: take(index, width), lines: width })
  const cut = (index: number, count: number): ReadRow => ({ cells: take(index, count), lines: count, fault: 'cut' })

  const lost = (index: number): ReadRow | undefined => {
    const goesOn = (next: number): boolean =>
      next >= lines.length ||
      isBlank(next) ||
      fits(next) ||
      restoreLostCells(lines, next, width, holds, () => true) !== undefined
    // A total has its label, and its figure in the last column ends it: only cells that may be empty can be missing.
    const isWholeTotal = isTotal.test(text(index)) && !holds(width - 1, '')
    const restored = isWholeTotal
      ? restoreLostCells(
          lines,
          index,
          width,
          holds,
          () => true,
          (column) => holds(column, ''),
        )
      : restoreLostCells(lines, index, width, holds, goesOn)
    return restored && { ...restored, fault: 'lost' }
  }

  /**
   * Whole rows with one cell each that is not what its column holds: an unreadable figure is for the schema to report.
   */
  const areWhole = (index: number, rows: number): boolean =>
    !anyProse(index, rows * width) &&
    Array.from({ length: rows }, (_, row) => misfits(index + row * width, width)).every((count) => count <= 1)

  /** Looks for the next row that fits: what stands before it is a row that does not. */
  const upToNextRow = (index: number): ReadRow | undefined => {
    for (let skipped = 1; skipped <= rowsAhead * width && index + skipped < lines.length; skipped += 1) {
      if (!fits(index + skipped)) continue
      if (skipped % width === 0 && areWhole(index, skipped / width)) return whole(index)
      const blankInside = lines.slice(index, index + skipped - 1).some((line) => line.text === '')
      if (skipped <= 2 * width && !blankInside && !anyProse(index, skipped))
        return cut(index, isBlank(index + skipped - 1) ? skipped - 1 : skipped)
    }
    return undefined
  }

  /**
   * A last row that is cut shows by a cell that only the last column holds, or by the text ending in the middle of it.
   */
  const lastRow = (index: number): ReadRow | undefined => {
    const isLastCell = (at: number): boolean => text(at) !== '' && holds(width - 1, text(at))
    if ((isBlank(index) && !holds(0, '')) || isLastCell(index)) return undefined
    for (let at = index + 1; at < Math.min(index + width, lines.length); at += 1) {
      if (!isLastCell(at)) continue
      if (anyProse(index, at - index)) return undefined
      return at - index + 1 === width && misfits(index, width) <= 1 ? whole(index) : cut(index, at - index + 1)
    }
    const left = lines.length - index
    return endOfText && left >= 2 && left < width && misfits(index, left) === 0 && !anyProse(index, left)
      ? cut(index, left)
      : undefined
  }

  return {
    read: (index) => {
      if (index >= lines.length) return undefined
      if (fits(index)) return whole(index)
      for (let spacers = 1; isBlank(index + spacers - 1); spacers += 1) {
        if (fits(index + spacers)) return { ...whole(index + spacers), lines: width + spacers }
      }
      return lost(index) ?? upToNextRow(index) ?? lastRow(index)
    },
    doubtful: (index) => {
      if (isTotal.test(text(isBlank(index) ? index + 1 : index))) return isBlank(index) ? 2 : 1
      let count = 0
      while (index + count < lines.length && !isBlank(index + count)) count += 1
      return count >= 2 && count <= width && misfits(index, count) <= 1 && !anyProse(index, count) ? count : 0
    },
  }
}
