import type { Level, Location, ReadProblem } from '@imt/core'
import { readerCatalogue } from './catalogue.js'
import type { Fault } from './catalogue.js'

/** A problem with one place of a file, at the level its catalogue entry gives unless it is lowered. */
export const problem = (
  fault: Fault,
  location: Location,
  message: string,
  about: { readonly key?: readonly string[]; readonly stated?: string; readonly level?: Level } = {},
): ReadProblem => ({
  code: readerCatalogue[fault].code,
  level: about.level ?? readerCatalogue[fault].level,
  band: readerCatalogue[fault].band,
  citation: readerCatalogue[fault].citation,
  message,
  location,
  ...(about.key === undefined ? {} : { key: about.key }),
  ...(about.stated === undefined ? {} : { stated: about.stated }),
})
