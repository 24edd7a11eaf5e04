// JSON lets these stand in a text as they are. A terminal that shows them would obey them or hide them, and the log of
// a build takes `##vso[` for a command wherever in a line it stands. Written by number they are the same text to every
// program that reads JSON.
const obeyed =
  /[\u007f-\u009f\u00ad\u061c\u180e\u200b-\u200f\u2028-\u202e\u2060-\u206f\ufeff\u{e0000}-\u{e0fff}]|##(?=\w*\[)/gu

const numbered = (unit: string): string => `\\u${unit.charCodeAt(0).toString(16).padStart(4, '0')}`

/** JSON with what a terminal or the log of a build obeys by its number. */
export const escapedObeyed = (json: string): string =>
  json.replaceAll(obeyed, (sign) => sign.split('').map(numbered).join(''))

/** A value as JSON, for programs to read and for people to look at. */
export const jsonText = (value: object): string => `${escapedObeyed(JSON.stringify(value, null, 2))}\n`

/** A value as JSON on one line, as long as that may be. */
export const jsonLine = (value: object): string => `${escapedObeyed(JSON.stringify(value))}\n`
