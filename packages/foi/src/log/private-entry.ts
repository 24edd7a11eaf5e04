import type { RequesterKey } from '../cost/requester-key.js'
import type { LogEntry } from './entry.js'

/**
 * An entry as the authority keeps it: with the key of its requester, for section 14(2) and for adding up costs. Not a
 * `LogEntry`.
 */
export type PrivateLogEntry = Omit<LogEntry, 'requesterKey'> & { readonly requesterKey: RequesterKey }

/**
 * Returns the entry that may be published: without the key of its requester.
 *
 * @param entry - an entry as the authority keeps it
 * @example
 * ```ts
 * publicEntry({ reference: 'FOI-1', requesterKey: 'a1b2' }) // => { reference: 'FOI-1' }
 * ```
 */
export const publicEntry = (entry: PrivateLogEntry): LogEntry => {
  return Object.fromEntries(Object.entries(entry).filter(([key]) => key !== 'requesterKey'))
}
