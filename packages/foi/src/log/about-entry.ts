import type { LogEntry } from './entry.js'
import { mayNamePerson } from './reference-names.js'

/** A reference longer than this is a sentence, which may name somebody. */
const longestReference = 40

/** What an officer calls a request: its reference, and nothing else, since a title may name somebody. */
export const aboutEntry = ({ reference = '' }: LogEntry): string | undefined => {
  const plain = reference.trim()
  return plain === '' || plain.length > longestReference || mayNamePerson(plain) ? undefined : `request ${plain}`
}
