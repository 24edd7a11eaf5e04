import type { Engine } from '../src/engine.js'
import { compileStep } from '../src/plan/compile.js'
import type { HeldTable } from '../src/spend/held-table.js'

/** Puts texts into a table of the session, as `holdFile` and `holdTable` give them. */
export const holdRows = async (
  engine: Engine,
  headings: readonly string[],
  rows: readonly (readonly string[])[],
  name = 'ledger',
): Promise<HeldTable> => {
  const columns = {
    row_no: 'whole',
    ...Object.fromEntries(headings.map((_, index) => [`c${String(index)}`, 'text'])),
  } as const
  await engine.run(compileStep({ drop: 'imt_held' }, engine.dialect))
  await engine.run(compileStep({ create: 'imt_held', columns }, engine.dialect))
  if (rows.length > 0)
    await engine.insert(
      'imt_held',
      columns,
      rows.map((row, index) => [index, ...row]),
    )
  return {
    name,
    format: 'parquet',
    table: 'imt_held',
    headings,
    rows: rows.length,
    row: (number) => `row ${String(number)}`,
  }
}
