import { requireObject } from '@imt/core'
import type { RequesterKey } from '../cost/requester-key.js'
import type { LogEntry } from './entry.js'

/**
 * An entry as the authority keeps it: with the key of its requester, for section 14(2) and for adding up costs. Not a
 * `LogEntry`.
 */
export type PrivateLogEntry = Omit<LogEntry, 'requesterKey'> & { readonly requesterKey: RequesterKey }

const withoutKey = <Kept extends object>(kept: Kept): Omit<Kept, 'requesterKey'> =>
  Object.fromEntries(Object.entries(kept).filter(([key]) => key !== 'requesterKey')) as Omit<Kept, 'requesterKey'>

/**
 * Returns the entry that may be published: without the key of its requester, also where it stands under `own`.
 *
 * @param entry - an entry as the authority keeps it
 * @throws {TypeError} when it is no object
 * @example
 * ```ts
 * const key = requesterKey('a.person@example.org', () => '0123456789abcdef0123456789abcdef')
 * publicEntry({ reference: 'FOI-1', requesterKey: key }) // => { reference: 'FOI-1' }
 * ```
 */
export const publicEntry = (entry: PrivateLogEntry): LogEntry => {
  requireObject(entry, 'publicEntry: entry')
  const { own, ...rest } = withoutKey(entry)
  return own === undefined ? rest : { ...rest, own: withoutKey(own) }
}
