import type { BegunCheck, Evidence, JsonPointer, Run } from '@imt/core'
import type { Finance } from '../section.js'
import { plainPaymentsOf, type PlainPayments } from './plain/plain-payments.js'
import type { SpendLine } from './schema.js'

/** A check of the payments of one table, which is given its lines one after another. */
export interface TableCheck {
  line(line: SpendLine, at: JsonPointer, run: Run): void
  /** Takes payments of which nothing is to be told, as they were counted among its lines. */
  plain?(payments: PlainPayments, run: Run): void
  /** No more lines come. */
  end(run: Run): void
}

/**
 * Returns a check of payments that looks at each table by itself, in pieces or whole.
 *
 * @param notApplicable - why nothing was looked at where there are payments; without it nothing is said
 */
export const eachTable = (
  create: () => TableCheck,
  notApplicable?: string,
): (() => BegunCheck<{ readonly finance: Finance }>) => {
  return () => {
    let table: number | undefined
    let check: TableCheck | undefined
    const end = (run: Run): void => {
      check?.end(run)
      check = undefined
    }
    const lines = ({ finance }: { readonly finance: Finance }, run: Run): void => {
      const { spend = [] } = finance
      for (let index = 0; index < spend.length; index += 1) {
        const line = spend[index]
        if (line === undefined) continue
        if (check !== undefined && line.table !== table) end(run)
        table = line.table
        check ??= create()
        check.line(line, `/sections/finance/spend/${String(index)}`, run)
      }
      const plain = plainPaymentsOf(finance)
      if (plain !== undefined) {
        check ??= create()
        check.plain?.(plain, run)
        return
      }
      if (notApplicable !== undefined)
        run.notApplicable(spend.length === 0 ? 'the publication lists no payments' : notApplicable)
    }
    return Object.assign(lines, { end })
  }
}

/** Lines of which one thing is said: how many there are, and where the first of them stand. */
export interface Cause {
  count: number
  readonly first: { readonly at: JsonPointer; readonly text: string }[]
}

/** So many lines of a cause are shown. */
export const shownOfEach = 3

/** Returns a cause of which no line was met yet. */
export const noCause = (): Cause => ({ count: 0, first: [] })

/** Takes down one more line, or one that stands for several. */
export const addTo = (cause: Cause, at: JsonPointer, text: string, run: Run, times = 1): void => {
  cause.count += times
  if (cause.first.length < shownOfEach) cause.first.push({ at: run.remember(at), text: text.trim() })
}

/** Returns the cause of a key in a map, begun if there is none. */
export const causeOf = <Key>(causes: Map<Key, Cause>, key: Key): Cause => {
  const known = causes.get(key)
  if (known !== undefined) return known
  const begun = noCause()
  causes.set(key, begun)
  return begun
}

/** Returns the lines after the first as the evidence of a finding. */
export const others = ({ first }: Cause): { readonly evidence?: readonly Evidence[] } =>
  first.length < 2
    ? {}
    : { evidence: first.slice(1).map(({ at, text }) => ({ at, role: 'corroborates' as const, text })) }

/** The first texts of a cause, each once, in quotation marks. */
export const quoted = ({ first }: Cause): readonly string[] => [
  ...new Set(first.map(({ text }) => `"${text.length > 40 ? `${text.slice(0, 40)}…` : text}"`)),
]
