import type { Report, Source } from '@imt/core'
import type { Progress } from '../progress.js'
import { inWords } from '../system-error.js'
import type { Toolkit } from '../toolkit.js'
import type { LongTable } from './in-pieces.js'
import { findingsOn } from './load.js'
import { loadRules } from './load-rules.js'

type Reading = ReturnType<Toolkit['recognise']>

const rowsOf = ({ blocks }: Source): number =>
  blocks.reduce((sum, block) => sum + (block.kind === 'table' ? block.rows.length : 0), 0)

/** What was found, and the files that could not be read to their end. */
export interface Checked {
  readonly report: Report
  readonly unreadable: readonly string[]
}

/** Checks what was read whole, and long tables piece by piece. */
export const checkAll = async (
  reading: Reading,
  tables: readonly LongTable[],
  options: Parameters<Toolkit['check']>[1],
  progress: Progress,
  toolkit: Toolkit,
): Promise<Checked> => {
  await loadRules(tables.length > 0 ? 'all' : new Set(Object.keys(reading.publication.sections)))
  if (tables.length === 0) return { report: toolkit.check(reading, options), unreadable: [] }
  const check = toolkit.checkInPieces(reading, options)
  const unreadable: string[] = []
  for (const { first, pieces } of tables) {
    const { name } = first
    try {
      for await (const piece of pieces) {
        check.add(piece)
        progress.rows(name, rowsOf(piece))
      }
    } catch (error) {
      if (typeof error !== 'object' || error === null || !('code' in error) || !('syscall' in error)) throw error
      const why = `it could not be read to its end: ${inWords(error)}`
      unreadable.push(`${name}: ${why}`)
      const problems = findingsOn(name, `The rest of this was not checked: ${why}.`)
      check.add({ name, kind: 'unreadable', blocks: [], problems })
    }
  }
  return { report: check.report(), unreadable }
}
