import type { Finding, Location } from '@imt/core'
import { problem } from '../catalogue/problem.js'

/** As long as the escapes of both halves of a character. */
const bothHalves = 12

/**
 * Where an escape such as `\ud83d` stands for one half of a character without the other, or `\ufffd` for one that was
 * lost; -1 if none does.
 */
const lostEscape = (text: string, isCut: boolean): number => {
  // What a backslash stands before is passed over with it, so that `\\ud83d` is the text that it shows.
  for (let at = text.indexOf('\\'); at >= 0; at = text.indexOf('\\', at)) {
    // The other half may stand in what was not read.
    if (isCut && at + bothHalves > text.length) return -1
    const escape = text.slice(at, at + bothHalves)
    if (/^\\u[dD][89abAB][\da-fA-F]{2}\\u[dD][c-fC-F][\da-fA-F]{2}/.test(escape)) at += bothHalves
    else if (/^\\u[dD][89a-fA-F][\da-fA-F]{2}/.test(escape) || /^\\ufffd/i.test(escape)) return at
    else at += 2
  }
  return -1
}

/**
 * The finding on the first character of a JSON text that was lost; `undefined` where none was.
 *
 * @param isCut - whether there is more of the file than the text
 */
export const lostCharacter = (
  text: string,
  place: (offset: number) => Location,
  isCut: boolean,
): Finding | undefined => {
  const replaced = text.indexOf('\uFFFD')
  const at = replaced >= 0 ? replaced : lostEscape(text, isCut)
  if (at < 0) return undefined
  const escape = text.slice(at, at + 6)
  const message =
    replaced >= 0 || escape.toLowerCase() === String.raw`\ufffd`
      ? 'U+FFFD stands here, the sign for a character that was lost: save the file again from where it comes from, as UTF-8.'
      : `${escape} stands here, one half of a character without the other, so the character was lost: save the file again from where it comes from.`
  return problem('lostCharacter', place(at), message, { key: ['file'] })
}
