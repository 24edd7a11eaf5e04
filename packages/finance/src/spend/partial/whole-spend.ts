import type { JsonPointer, Location, PartialResult } from '@imt/core'
import type { SpendLineInput } from '../schema.js'
import { locationOf, paymentLines } from './payment-columns.js'
import type { SpendState } from './spend-state.js'

/** Where what stands in one file stands in the whole. */
export interface PlacedPart {
  readonly name: string
  readonly state: SpendState
  /** The pointer in the whole of a pointer in the file. */
  readonly placeOf: (at: JsonPointer) => JsonPointer
}

/** `/sections/finance/spend/12/amount`: list, number, and what follows. */
const entry = /^\/sections\/finance\/(\w{1,40})\/(\d{1,15})(?=\/|$)/

/** The parts in their order, each with the places of its entries behind those of the parts before it. */
export const placedParts = ({ parts }: PartialResult<SpendState>): readonly PlacedPart[] => {
  const before = new Map<string, number>()
  return parts.map(({ name, state }): PlacedPart => {
    const here = new Map(before)
    for (const [list, length] of Object.entries(state.lists ?? {})) before.set(list, (before.get(list) ?? 0) + length)
    return {
      name,
      state,
      placeOf: (at) =>
        at.replace(
          entry,
          (_, list: string, index: string) =>
            `/sections/finance/${list}/${String(Number(index) + (here.get(list) ?? 0))}`,
        ) as JsonPointer,
    }
  })
}

/** What the rules between files are run on, and where everything that is reported stands. */
export interface WholeSpend {
  readonly lines: readonly SpendLineInput[]
  readonly places: readonly (readonly [JsonPointer, Location])[]
}

/** A line that lists no payment, or of which only the number counts. */
const noPayment: SpendLineInput = { supplier: '' }

/**
 * Returns the payments of all parts as the lines of one publication, each by the number that it would have had in one,
 * and in the table that it would have stood in.
 */
export const wholeSpend = (parts: readonly PlacedPart[], withPayments: boolean): WholeSpend => {
  const lines: SpendLineInput[] = []
  const places: (readonly [JsonPointer, Location])[] = []
  const tables = parts.reduce((sum, { state }) => sum + state.tables, 0)
  let tablesBefore = 0
  for (const { name, state, placeOf } of parts) {
    const first = lines.length
    for (const [at, location] of state.places) places.push([placeOf(at), location])
    if (withPayments) {
      for (let line = state.lists?.['spend'] ?? 0; line > 0; line -= 1) lines.push(noPayment)
      for (const [line, table, input, place] of paymentLines(state.payments)) {
        const at = first + line
        if (at >= lines.length) continue
        lines[at] = tables > 1 ? { ...input, table: tablesBefore + table } : input
        const location = locationOf(place, name)
        if (location !== undefined) places.push([`/sections/finance/spend/${String(at)}`, location])
      }
    }
    tablesBefore += state.tables
  }
  return { lines, places }
}
