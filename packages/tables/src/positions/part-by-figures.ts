import { isAmountOrDay } from './figure.js'
import { overlaps, runOf, textOf } from './line.js'
import type { Column } from './columns.js'
import type { Line, Run } from './line.js'

/** Of so many texts under a heading all but one are made alike. */
const share = 0.9
const fewest = 3

const last = /(?:amount|value|total|net|gross|cost|paid|price|sum|budget|actual|£)\W{0,4}$/i
const first = /^\W*(?:\w+ )?(?:date|paid|day|amount|net|gross|value|total)\b/i

/** What belongs to an amount and is none by itself. */
const currency = /^(?:£|gbp|eur|usd|cr|dr|[-+()])+$/i

/** Parts a run before its last piece, or behind its first one, if that is an amount or a day. */
const cut = (run: Run, last: boolean): readonly [Run, Run] | undefined => {
  const pieces = run.pieces()
  const at = last ? pieces.length - 1 : 1
  const [first, ...before] = pieces.slice(0, at)
  const [next, ...after] = pieces.slice(at)
  if (!first || !next || !isAmountOrDay(last ? next.text : first.text)) return undefined
  const parts = [runOf([first, ...before]), runOf([next, ...after])] as const
  return parts.some(({ text }) => currency.test(text)) ? undefined : parts
}

/**
 * Parts the texts of a column of which nearly all end in an amount, or begin with a day, and whose heading says two
 * things, the amount or the day among them: columns that stand so close that a single space is between them.
 */
export const partByFigures = (
  columns: readonly Column[],
  headings: readonly Line[],
  body: readonly Line[],
): readonly Line[] | undefined => {
  const parts = columns.flatMap((column) => {
    const heading = textOf(headings.flatMap(({ runs }) => runs.filter((run) => overlaps(run, column))))
    const isLast = last.test(heading)
    if (!heading.includes(' ') || !(isLast || first.test(heading))) return []
    const runs = body.flatMap((line) => line.runs.filter((run) => overlaps(run, column)))
    const telling = runs.filter((run) => run.pieces().some(({ text }) => isAmountOrDay(text)))
    const found = telling.filter((run) => cut(run, isLast) !== undefined)
    return found.length >= fewest && found.length >= share * telling.length ? [{ column, isLast }] : []
  })
  if (parts.length === 0) return undefined
  return body.map((line) => {
    const runs = line.runs.flatMap((run) => {
      const part = parts.find(({ column }) => overlaps(run, column))
      return (part && cut(run, part.isLast)) ?? [run]
    })
    return runs.length > line.runs.length ? { ...line, runs } : line
  })
}
