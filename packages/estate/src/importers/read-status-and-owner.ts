import { deviceStates, type LifecycleStatus } from '../records/device-states.data.js'
import { asLookedUp } from '../records/own-words.js'
import { readOwnership } from '../records/read-ownership.js'
import { readStatus } from '../records/status-words.js'
import type { Row } from './row.js'

const loaned = /^(?:on )?loan(?:ed)?$/i

/** True for a state below a state that says more than that: what is in stock may be pending disposal. */
const isTelling = (state: LifecycleStatus): boolean => state === 'repair' || !deviceStates[state].held

/** Where the device is in its life, by the words of the export, and whose it is. */
export const readStatusAndOwner = (
  { draft, cell, tell }: Row,
  statuses: ReadonlyMap<string, LifecycleStatus>,
  own: ReadonlyMap<string, LifecycleStatus>,
  unknown: Map<string, number>,
): void => {
  const statusText = cell('status')
  if (statusText !== '') {
    const words = asLookedUp(statusText)
    const substatus = cell('substatus')
    const said = substatus === '' ? 'unknown' : (own.get(asLookedUp(substatus)) ?? readStatus(substatus))
    const status: LifecycleStatus =
      own.get(words) ?? (isTelling(said) ? said : (statuses.get(words) ?? readStatus(statusText)))
    draft.statusText = substatus === '' ? statusText : `${statusText}, ${substatus}`
    draft.status = status
    // Only the caller can have said that it is to be taken for none that is known.
    if (status === 'unknown' && !own.has(words)) {
      tell('statusUnknown', 'status')
      unknown.set(draft.statusText, (unknown.get(draft.statusText) ?? 0) + 1)
    }
  }
  const ownership = readOwnership(cell('ownership'))
  if (ownership !== undefined) draft.ownership = ownership
  // What is there on loan is another's, whatever it is used for.
  if (loaned.test(cell('ownership')) && deviceStates[draft.status ?? 'unknown'].held) draft.status = 'onLoan'
}
