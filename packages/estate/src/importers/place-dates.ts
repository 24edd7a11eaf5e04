import { tidyHeading } from '@imt/core'
import type { DeviceField } from './export-format.js'

/** What is said to have been done with a device on a day: `Date of issue`, `Issued on`, `Assigned date`. */
const doneOn: readonly (readonly [DeviceField, RegExp])[] = [
  ['purchased', /^(?:purchased?|bought|acqui(?:red|sition)|order(?:ed)?|invoiced?)$/],
  [
    'inUse',
    /^(?:issued?|deploy(?:ed|ment)|install(?:ed|ation)|commission(?:ed|ing)|assign(?:ed|ment)|allocat(?:ed|ion)|handover|handed over|in service|in use|went live|go live)$/,
  ],
  ['disposed', /^(?:dispos(?:ed|ed of|al)|decommission(?:ed|ing)|scrapped|retired|retirement)$/],
]
const behindDate = /^(?:date|day)(?: (?:of|when|device|asset))? (.+)$/
const beforeDate = /^(.+?) (?:date|on|day)$/

/** Reads columns of days into fields that have none, by what is said to have been done on them. */
export const placeDates = (
  at: Partial<Record<DeviceField, number>>,
  taken: Set<number>,
  headers: readonly string[],
  keys: readonly string[],
  left: ReadonlySet<string>,
): void => {
  for (const [position, heading] of headers.entries()) {
    if (taken.has(position) || left.has(keys[position] ?? '')) continue
    const words = tidyHeading(heading).toLowerCase()
    const done = (behindDate.exec(words) ?? beforeDate.exec(words))?.[1]
    const field = done === undefined ? undefined : doneOn.find(([, said]) => said.test(done))?.[0]
    if (field === undefined || at[field] !== undefined) continue
    at[field] = position
    taken.add(position)
  }
}
