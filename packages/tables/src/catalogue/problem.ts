import { findingOf, type Finding, type Level, type Location } from '@imt/core'
import { readerCatalogue } from './catalogue.js'
import type { Fault } from './catalogue.js'

/** A cell may hold a million characters; what is said of it need not. */
const mostSaid = 1000
const short = (text: string, most: number): string => (text.length > most ? `${text.slice(0, most)}…` : text)

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
    message: short(message, 2 * mostSaid),
    key: [location.source, ...(about.key ?? [message]).map((part) => part.slice(0, mostSaid))],
    location,
    stated: about.stated === undefined ? undefined : short(about.stated, mostSaid),
    ...(about.level === undefined ? {} : { level: about.level }),
  })
