import type { PiecesCollector } from '../coverage/collect-in-pieces.js'
import type { EntryReader } from '../layout/entries.js'
import type { Location } from '../location.js'
import type { JsonPointer } from '../pointer.js'
import type { LeftOut } from '../remark/remark.js'
import type { Table } from '../source/source.js'
import type { RowReader } from './claimants.js'
import type { DamagedCells } from './damaged-cells.js'
import type { GuardedSifter } from './guarded-sifter.js'
import type { SiftedCounts } from './read-sifted.js'
import type { WaitingRows } from './waiting-rows.js'

/** A table while its pieces come. */
export interface LongTable {
  readonly reader: RowReader
  /** The table without its rows. */
  readonly table: Table
  readonly source: string
  readonly at: JsonPointer
  readonly coverage: PiecesCollector
  /** What tells its entries from notes and from names of groups. */
  readonly entries: EntryReader
  readonly notEntries: LeftOut<Location>[]
  readonly damaged: DamagedCells
  /** What counts its plain rows, if anything does. */
  readonly sifter: GuardedSifter | undefined
  readonly sifted: SiftedCounts
  readonly waiting: WaitingRows
  rows: number
  leftOut: number
  /** The rows that were held back have been looked at. */
  isEnded: boolean
}
