import { namesOf, requireText } from '@imt/core'
import type { MakerAliases } from '../records/maker.js'
import type { OwnClasses, OwnStatuses } from '../records/own-words.js'
import type { ExportDates, ExportName } from './export-format.js'
import type { OwnColumns } from './match-export.js'

/** How an export is read. */
export interface DeviceReaderOptions {
  /** The export, where it is known: otherwise its headings decide. */
  readonly export?: ExportName
  /** How its dates are written, where it does not say itself: `dmy` in the United Kingdom. */
  readonly dates?: ExportDates
  /** Name of the source in the records; the name of the export unless given. */
  readonly source?: string
  /**
   * What columns are, where no known export has them: `{ 'Tag No': 'assetTag', 'Asset Make': 'manufacturer' }`. A
   * column that is not named is read by what its heading says, if it says it.
   */
  readonly columns?: OwnColumns
  /** What words of the column of statuses mean: `{ 'Pending Diagnostics': 'repair' }`. They go before those known. */
  readonly statuses?: OwnStatuses
  /** Under which class recorded ones are counted: `{ Notebook: 'Laptops', Laptop: 'Laptops' }`. */
  readonly classes?: OwnClasses
  /** Names of makers, without regard to case, each with the name to record: `{ 'Hewlett Packard Ltd': 'HP' }`. */
  readonly makers?: MakerAliases
  /**
   * The currency of amounts that name none, by its code of three letters; `GBP` unless given. A cost is in pounds:
   * amounts in another currency are left out and counted, never converted.
   */
  readonly currency?: string
}

/** The names of these. */
export const readerOptionNames = namesOf<DeviceReaderOptions>({
  export: true,
  dates: true,
  source: true,
  columns: true,
  statuses: true,
  classes: true,
  makers: true,
  currency: true,
})

/** Returns the code of the currency of amounts that name none. */
export const requireCurrency = (code = 'GBP'): string => {
  if (!/^[a-z]{3}$/i.test(requireText(code, 'createDeviceReader: options.currency')))
    throw new RangeError(
      `createDeviceReader: options.currency must be a code of three letters, got ${JSON.stringify(code)}`,
    )
  return code.toUpperCase()
}
