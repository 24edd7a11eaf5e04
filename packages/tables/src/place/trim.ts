// String.trim knows no-break spaces but not the zero-width ones that content systems put around text that was pasted in.
const padding = /[\s\u200b-\u200d\u2060\ufeff]/

/** The text without the padding around it: white space, no-break spaces, zero-width characters. */
export const trimPadding = (text: string): string => {
  let from = 0
  let to = text.length
  while (from < to && padding.test(text.charAt(from))) from += 1
  while (to > from && padding.test(text.charAt(to - 1))) to -= 1
  return text.slice(from, to)
}

/** How many characters of padding a text begins with. */
export const paddingBefore = (text: string): number => {
  let from = 0
  while (from < text.length && padding.test(text.charAt(from))) from += 1
  return from
}
