import { deviceStates, type LifecycleStatus } from '../records/device-states.data.js'
import { once } from '../records/once.js'
import { asLookedUp } from '../records/own-words.js'
import { readOwnership } from '../records/read-ownership.js'
import { readStatus } from '../records/status-words.js'
import type { Row } from './row.js'

/** Stands in no cell: what separates units of a text. */
const between = '\u001f'
/** A column of leases says yes or no, or who leases it out. */
const isNoLease = /^(?:no|n|false|0|owned|purchased?|bought|n\/?a|none|-+|\?|unknown|tbc)$/i
const isLease = /^(?:yes|y|true|1|x|✓|leased?(?: .*)?|on lease|rented|hired)$/i
const loaned = /^(?:on )?loan(?:ed)?$/i

/** What the words of a status mean, and whether anybody has said that. */
interface StatusReading {
  readonly status: LifecycleStatus
  readonly text: string
  readonly isKnown: boolean
}

/** Tells where a device is by its status, and by what stands below it. */
export type StatusReader = (status: string, substatus: string) => StatusReading

/** True for a state below a state that says more than that: what is in stock may be pending disposal. */
const isTelling = (state: LifecycleStatus): boolean => state === 'repair' || !deviceStates[state].held

/**
 * Returns what tells where devices are by the words of an export, the words of the caller before them, and what such
 * words mean in any register.
 */
export const statusReader = (
  statuses: ReadonlyMap<string, LifecycleStatus>,
  own: ReadonlyMap<string, LifecycleStatus>,
): StatusReader => {
  const read = once((both): StatusReading => {
    const [statusText = '', substatus = ''] = both.split(between)
    const words = asLookedUp(statusText)
    const said = substatus === '' ? 'unknown' : (own.get(asLookedUp(substatus)) ?? readStatus(substatus))
    const status = own.get(words) ?? (isTelling(said) ? said : (statuses.get(words) ?? readStatus(statusText)))
    return {
      status,
      text: substatus === '' ? statusText : `${statusText}, ${substatus}`,
      // Only the caller can have said that it is to be taken for none that is known.
      isKnown: status !== 'unknown' || own.has(words),
    }
  })
  return (status, substatus) => read(substatus === '' ? status : `${status}${between}${substatus}`)
}

/** Where the device is in its life, by the words of the export, and whose it is. */
export const readStatusAndOwner = (
  { draft, cell, tell }: Row,
  statusOf: StatusReader,
  unknown: Map<string, number>,
): void => {
  const statusText = cell('status')
  if (statusText !== '') {
    const { status, text, isKnown } = statusOf(statusText, cell('substatus'))
    draft.statusText = text
    draft.status = status
    if (!isKnown) {
      tell('statusUnknown', 'status')
      unknown.set(text, (unknown.get(text) ?? 0) + 1)
    }
  }
  const lease = cell('leased')
  if (isLease.test(lease)) draft.ownership = 'leased'
  else if (lease !== '' && !isNoLease.test(lease)) tell('leaseUnreadable', 'leased')
  // A lease that has an end is one, unless the register says whose the device is.
  else if (lease === '' && draft.leaseEnds !== undefined) draft.ownership = 'leased'
  const words = cell('ownership')
  if (words === '') return
  const ownership = readOwnership(words)
  if (ownership !== undefined && (ownership !== 'organisation' || draft.ownership === undefined || lease === ''))
    draft.ownership = ownership
  // What is there on loan is another's, whatever it is used for.
  if (loaned.test(words) && deviceStates[draft.status ?? 'unknown'].held) draft.status = 'onLoan'
}
