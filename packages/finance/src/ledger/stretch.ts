import type { RecordBatch } from '@imt/core'

/** A value as it stands in a longer text, not cut out of it. One object serves a whole ledger, since values are many. */
export interface Stretch {
  text: string
  from: number
  to: number
}

const space = 32

/** An empty stretch, to be moved over values. */
export const newStretch = (): Stretch => ({ text: '', from: 0, to: 0 })

// Reading `fields` makes texts of all its values, so it is not read where `spans` will do.

/** How many records a batch has. */
export const rowsOf = (batch: RecordBatch): number => (batch.spans === undefined ? batch.fields.length : batch.spans.first.length - 1)

/** How many values a record has. */
export const widthAt = (batch: RecordBatch, row: number): number => {
  const { spans } = batch
  return spans === undefined ? (batch.fields[row]?.length ?? 0) : (spans.first[row + 1] ?? 0) - (spans.first[row] ?? 0)
}

/** Moves a stretch over a value, without the spaces around it; rarer white space stays. */
export const moveTo = (into: Stretch, batch: RecordBatch, row: number, column: number): void => {
  const { spans } = batch
  const value = spans === undefined ? 0 : 2 * ((spans.first[row] ?? 0) + column)
  const end = spans?.offsets[value + 1] ?? -1
  // A reader may not say where its values stand, or that one is not what stands there.
  const text = spans === undefined || end < 0 ? (batch.fields[row]?.[column] ?? '') : spans.text
  let from = end < 0 ? 0 : (spans?.offsets[value] ?? 0)
  let to = end < 0 ? text.length : end
  while (from < to && text.charCodeAt(from) === space) from += 1
  while (from < to && text.charCodeAt(to - 1) === space) to -= 1
  // Written only where it changes, once a batch: to write a reference costs far more than to compare one.
  if (into.text !== text) into.text = text
  into.from = from
  into.to = to
}

/** The value as a text of its own, without any white space around it. */
export const textOf = ({ text, from, to }: Stretch): string => text.slice(from, to).trim()

/** True if the value is this text. */
export const isText = ({ text, from, to }: Stretch, known: string): boolean => {
  const { length } = known
  if (to - from !== length) return false
  // From the end, where codes differ most.
  for (let at = length - 1; at >= 0; at -= 1) if (text.charCodeAt(from + at) !== known.charCodeAt(at)) return false
  return true
}

/** A number for a value, nearly always another one for another value (FNV-1a over its characters). */
export const hashOf = ({ text, from, to }: Stretch): number => {
  let hash = 0x811c9dc5
  for (let at = from; at < to; at += 1) hash = Math.imul(hash ^ text.charCodeAt(at), 0x01000193)
  return hash | 0
}
