import { requireText } from '@imt/core'
import type { HeldTable } from '../spend/held-table.js'
import { EngineError } from '../engine-error.js'
import type { DuckDbEngine } from './duckdb-engine.js'

const quoted = (text: string): string => `'${text.replaceAll("'", "''")}'`
const named = (name: string): string => `"${name.replaceAll('"', '""')}"`

/** What DuckDB calls the number of a row in a Parquet file. */
const rowNumber = 'file_row_number'

/** A column as text: a day as it is written in ISO 8601, a number with all its digits. */
const asText = (name: string, type: string): string => {
  if (/^TIMESTAMP/.test(type)) return `cast(cast(${named(name)} as date) as varchar)`
  return `trim(cast(${named(name)} as varchar))`
}

/**
 * Has DuckDB read a Parquet file, or a CSV file whose first line is its headings, out of core. A CSV file that is not
 * written as RFC 4180 has it is refused, and never read otherwise than it is.
 *
 * @param path - of the file, as the engine finds it
 * @param name - as places are to say it
 * @throws {EngineError} when it cannot be read, or holds floating-point numbers, which are no exact amounts
 */
export const holdFile = async (engine: DuckDbEngine, path: string, name: string): Promise<HeldTable> => {
  const isParquet = /\.parquet$/i.test(requireText(path, 'holdFile: path'))
  const from = isParquet
    ? `read_parquet(${quoted(path)})`
    : `read_csv(${quoted(path)}, header = true, all_varchar = true, strict_mode = true, null_padding = false, ignore_errors = false)`
  const columns = (await engine.rows(`describe select * from ${from}`)).map((row) => ({
    heading: String(row['column_name']),
    type: String(row['column_type']),
  }))
  const float = columns.find(({ type }) => type === 'DOUBLE' || type === 'FLOAT')
  if (float !== undefined)
    throw new EngineError(
      `${name}: the column "${float.heading}" holds floating-point numbers (${float.type}), which are no exact amounts. Write it as DECIMAL or as text`,
    )
  const table = engine.nextTable()
  const texts = columns.map(({ heading, type }, index) => `${asText(heading, type)} as c${String(index)}`).join(', ')
  // Parquet numbers its rows and is read again where it stands; of CSV a copy is made, which numbers them.
  if (isParquet && columns.every(({ heading }) => heading.toLowerCase() !== rowNumber))
    await engine.run(
      `create temporary view ${table}_rows as select ${rowNumber} as row_no, ${texts} from read_parquet(${quoted(path)}, file_row_number = true)`,
    )
  else {
    await engine.run(`create temporary table ${table} as select ${texts} from ${from}`)
    await engine.run(`create temporary view ${table}_rows as select rowid as row_no, * from ${table}`)
  }
  if (!isParquet) {
    const filled = columns.map((_, index) => `case when coalesce(c${String(index)}, '') = '' then 0 else 1 end`)
    const [lone] = await engine.rows(`select min(row_no) as row_no from ${table}_rows where ${filled.join(' + ')} < 2`)
    if (typeof lone?.['row_no'] === 'number')
      throw new EngineError(
        `${name}: row ${String(lone['row_no'] + 1)} under the headings has one value or none, so it may be a note or a blank line. Take it out, or check the file without an engine`,
      )
  }
  const [count] = await engine.rows(`select count(*) as "rows" from ${table}_rows`)
  return {
    name,
    format: isParquet ? 'parquet' : 'csv',
    table: `${table}_rows`,
    headings: columns.map(({ heading }) => heading),
    types: columns.map(({ type }) => type),
    rows: Number(count?.['rows'] ?? 0),
    row: (number) => `row ${String(number)}`,
  }
}
