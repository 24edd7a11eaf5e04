/** True of a cell that holds more than blanks. */
export const filled = (text: string | undefined): text is string => text !== undefined && text.trim() !== ''

const yes = /^\s*(?:y|yes|true|extended)\b/i
// "N/K" and "n.r." say that it is not known or not recorded.
const no = /^\s*(?:n(?![/.]?[kr]\b)|no|none|false|nil)\b/i

/** True of a cell that begins with a "yes". */
export const saysYes = (text: string): boolean => yes.test(text)
/** True of a cell that begins with a "no". */
export const saysNo = (text: string): boolean => no.test(text)

/** The yes or no of a cell; a figure, as of months, is a yes. `null` where it is neither. */
export const answer = (text: string | undefined): boolean | null =>
  !filled(text) ? null : saysNo(text) ? false : saysYes(text) || /\d/.test(text) ? true : null
