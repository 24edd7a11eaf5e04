import { findingOf, type Finding, type Level, type Location } from '@imt/core'
import { readerCatalogue } from './catalogue.js'
import type { Fault } from './catalogue.js'

/**
 * A finding about one place of a file, at the level its catalogue entry gives unless it is lowered. `key` is what its
 * fingerprint is made from beside the file: table, row, column; never a line number.
 */
export const problem = (
  fault: Fault,
  location: Location,
  message: string,
  about: { readonly key?: readonly string[]; readonly stated?: string; readonly level?: Level } = {},
): Finding =>
  findingOf(readerCatalogue[fault], {
    at: '',
    message,
    key: [location.source, ...(about.key ?? [message])],
    location,
    stated: about.stated,
    ...(about.level === undefined ? {} : { level: about.level }),
  })
