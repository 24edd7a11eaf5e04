import type { Finding, Location } from '@imt/core'
import { problem } from '../catalogue/problem.js'

/** Where an escape such as `\ud83d` stands for one half of a character without the other; -1 if none does. */
const halfEscaped = (text: string): number => {
  // What a backslash stands before is passed over with it, so that `\\ud83d` is the text that it shows.
  for (let at = text.indexOf('\\'); at >= 0; at = text.indexOf('\\', at)) {
    const escape = text.slice(at, at + 12)
    if (/^\\u[dD][89abAB][\da-fA-F]{2}\\u[dD][c-fC-F][\da-fA-F]{2}/.test(escape)) at += 12
    else if (/^\\u[dD][89a-fA-F][\da-fA-F]{2}/.test(escape)) return at
    else at += 2
  }
  return -1
}

/** The finding on the first character of a JSON text that was lost; `undefined` where none was. */
export const lostCharacter = (text: string, place: (offset: number) => Location): Finding | undefined => {
  const replaced = text.indexOf('\uFFFD')
  if (replaced >= 0)
    return problem(
      'lostCharacter',
      place(replaced),
      'U+FFFD stands here, the sign for a character that was lost: save the file again from where it comes from, as UTF-8.',
      { key: ['file'] },
    )
  const half = halfEscaped(text)
  if (half < 0) return undefined
  return problem(
    'lostCharacter',
    place(half),
    `${text.slice(half, half + 6)} stands here, one half of a character without the other, so the character was lost: save the file again from where it comes from.`,
    { key: ['file'] },
  )
}
