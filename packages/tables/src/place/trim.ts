// String.trim knows no-break spaces but not the zero-width ones that content systems put around text that was pasted
// in.
const padding = /[\s\u200b-\u200d\u2060\ufeff]/

/**
 * True if the character at an offset is padding. Letters and digits of ASCII are most of all text, so they go first.
 */
const isPadding = (text: string, at: number): boolean => {
  const code = text.charCodeAt(at)
  return (code <= 32 || code >= 127) && padding.test(text.charAt(at))
}

/** The text without the padding around it: white space, no-break spaces, zero-width characters. */
export const trimPadding = (text: string): string => {
  let from = 0
  let to = text.length
  while (from < to && isPadding(text, from)) from += 1
  while (to > from && isPadding(text, to - 1)) to -= 1
  return from === 0 && to === text.length ? text : text.slice(from, to)
}
