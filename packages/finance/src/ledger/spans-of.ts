import type { RecordBatch, RecordSpans } from '@imt/core'

/** Where the values of a batch stand: as its reader says, or in a text made of them. */
export const spansOf = (batch: RecordBatch): RecordSpans => {
  if (batch.spans !== undefined) return batch.spans
  const { fields } = batch
  const first = new Int32Array(fields.length + 1)
  const offsets = new Int32Array(2 * fields.reduce((sum, values) => sum + values.length, 0))
  const values = fields.flat()
  fields.forEach(({ length }, row) => (first[row + 1] = (first[row] ?? 0) + length))
  let end = 0
  values.forEach(({ length }, value) => {
    offsets[2 * value] = end
    offsets[2 * value + 1] = end += length
  })
  return { text: values.join(''), first, offsets }
}

/** A value as a text of its own. */
export const valueAt = (
  batch: RecordBatch,
  { text, first, offsets }: RecordSpans,
  row: number,
  column: number,
): string => {
  const value = 2 * ((first[row] ?? 0) + column)
  const end = offsets[value + 1] ?? 0
  return end < 0 ? (batch.fields[row]?.[column] ?? '') : text.slice(offsets[value], end)
}

/** How many records a batch has. Reading `fields` would make texts of all its values. */
export const rowsOf = (batch: RecordBatch): number =>
  batch.spans === undefined ? batch.fields.length : batch.spans.first.length - 1
