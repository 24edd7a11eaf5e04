import { EngineError } from '../engine-error.js'
import type { HeldTable } from './held-table.js'

const ofText = /^(?:text|varchar|character|bpchar|char|name|citext|string|enum)\b/i
const ofNumbers = /^(?:numeric|decimal|u?(?:tiny|small|big|huge|medium)?int(?:eger|[0-9]+)?)\b/i
const ofDays = /^(?:date|timestamp|datetime)\b/i

const wanted = {
  amount: { types: [ofText, ofNumbers], words: 'no amounts. Make it a decimal number or text' },
  day: { types: [ofText, ofNumbers, ofDays], words: 'no days. Make it a date or text' },
} as const

/**
 * Holds a column to what it is read as, where the engine knows its type.
 *
 * @throws {EngineError} when its type cannot hold that: one sentence
 */
export const requireColumnType = (held: HeldTable, column: number | undefined, as: keyof typeof wanted): void => {
  const type = column === undefined ? undefined : held.types?.[column]
  if (column === undefined || type === undefined) return
  const { types, words } = wanted[as]
  if (!type.endsWith(']') && types.some((each) => each.test(type))) return
  throw new EngineError(
    `${held.name}: the column "${held.headings[column] ?? ''}" is of the type ${type}, which holds ${words}`,
  )
}
