import { requireObject, type Source } from '@imt/core'
import type { Engine } from './engine.js'
import { column } from './plan/build.js'
import { compileStep } from './plan/compile.js'
import { textOf, whole } from './spend/asking.js'
import { heldPlace } from './spend/held-place.js'
import type { HeldTable } from './spend/held-table.js'

/**
 * The rows of a held table, some at a time and in their order, as readers give a file in pieces: for a check in process
 * of what an engine holds, such as `checkInPieces` of a model. A place is the row and its heading.
 *
 * @param engine - one that is connected to, which holds the table
 * @param held - its table, as texts
 * @throws {EngineError} when the engine cannot do it: one sentence that says why
 */
export async function* heldPieces(engine: Engine, held: HeldTable): AsyncGenerator<Source, void, undefined> {
  requireObject(engine, 'heldPieces: engine')
  requireObject(held, 'heldPieces: held')
  const query = {
    from: { table: held.table, as: 'h' },
    select: {
      row_no: column('h.row_no'),
      ...Object.fromEntries(held.headings.map((_, index) => [`c${String(index)}`, column(`h.c${String(index)}`)])),
    },
    order: [column('h.row_no')],
  }
  for await (const rows of engine.each(compileStep({ query }, engine.dialect)))
    yield {
      name: held.name,
      kind: held.format,
      blocks: [
        {
          kind: 'table',
          under: [],
          headers: held.headings,
          location: { kind: 'other', source: held.name, format: held.format, within: 'the headings' },
          rows: rows.map((row) => {
            const number = whole(row['row_no'])
            return held.headings.map((_, index) => ({
              text: textOf(row[`c${String(index)}`]) ?? '',
              location: heldPlace(held, number, index),
            }))
          }),
        },
      ],
    }
}
