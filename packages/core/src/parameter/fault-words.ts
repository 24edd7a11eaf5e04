import { shown } from '../parameter/shown.js'

/** An error may hold whatever its thrower put into it. */
const most = 500

/**
 * Returns what was thrown in words: the message of an error without its stack and without the stop at its end, since
 * it stands in a sentence; or what else it is. It never throws itself, whatever was thrown.
 */
export const faultWords = (cause: unknown): string => {
  try {
    const message: unknown =
      typeof cause === 'object' && cause !== null && 'message' in cause ? cause.message : undefined
    const said = typeof message === 'string' && message !== '' ? message : shown(cause)
    const words = said.endsWith('.') && !said.endsWith('..') ? said.slice(0, -1) : said
    return words.length > most ? `${words.slice(0, most)}...` : words
  } catch {
    return 'something that cannot be put into words'
  }
}
