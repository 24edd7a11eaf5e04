import type { LogEntry } from './entry.js'
import { isOnlyNames, mayNamePerson } from './reference-names.js'

/** A reference longer than this is a sentence, which may name somebody. */
const longestReference = 40

/** What an officer calls a request: its reference, and nothing else, since a title may name somebody. */
export const aboutEntry = ({ reference = '' }: LogEntry): string | undefined => {
  const plain = reference.trim()
  const mayName = plain.length > longestReference || mayNamePerson(plain) || isOnlyNames(plain)
  return plain === '' || mayName ? undefined : `request ${plain}`
}
