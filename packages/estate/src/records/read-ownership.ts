import { once } from './once.js'
import type { Ownership } from './device-record.js'

const personal =
  /^(?:personal(?:ly owned)?|true|yes|y|1|byod|bring your own(?: device)?|(?:user|staff|employee)[- ]owned)$/i
const leased = /^(?:leased?|on lease|rented|rental|hired?|on hire)$/i
const unknown = /^(?:unknown|n\/?a|none|tbc|-+|\?)$/i

const ownershipOf = /* @__PURE__ */ once((words): Ownership | null => {
  if (words === '' || unknown.test(words)) return null
  return personal.test(words) ? 'personal' : leased.test(words) ? 'leased' : 'organisation'
})

/** Returns whose a device is by the words of its column; `undefined` where they do not say. */
export const readOwnership = (words: string): Ownership | undefined => ownershipOf(words) ?? undefined
