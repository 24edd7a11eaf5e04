import type { RecordBatch } from '@imt/core'
import type { CsvCell } from '../csv/read-rows.js'
import { trimPadding } from '../place/trim.js'

/**
 * Values that are texts of their own. A value cut out of a text keeps the whole of it in memory: what a rule or a
 * finding keeps of each of many pieces would in the end keep the file.
 */
const own = <Values>(values: Values): Values => JSON.parse(JSON.stringify(values)) as Values

const cells = (values: readonly string[], row: number, { locate }: Pick<RecordBatch, 'locate'>): readonly CsvCell[] =>
  values.map((value, field): CsvCell => ({
    text: trimPadding(value),
    location: locate(row, field) as CsvCell['location'],
  }))

/** The cells of each record of a batch. */
export const cellsOf = (batch: RecordBatch): readonly (readonly CsvCell[])[] => {
  const { locate } = batch
  return own(batch.fields).map((values, row) => cells(values, row, { locate }))
}

/** The cells of one record of a batch. */
export const cellsOfRecord = (
  batch: { valuesOf(row: number): string[] } & Pick<RecordBatch, 'locate'>,
  row: number,
): readonly CsvCell[] => cells(own(batch.valuesOf(row)), row, batch)
