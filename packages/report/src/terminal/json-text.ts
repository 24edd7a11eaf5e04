// JSON lets these stand in a text as they are; a terminal that shows them would obey them. Written by number they are
// the same text to every program that reads JSON.
const obeyed = /[\u007f-\u009f\u061c\u200e\u200f\u2028-\u202e\u2066-\u2069]/g

/** JSON with what a terminal obeys by its number. */
export const escapedObeyed = (json: string): string =>
  json.replaceAll(obeyed, (sign) => `\\u${sign.charCodeAt(0).toString(16).padStart(4, '0')}`)

/** A value as JSON, for programs to read and for people to look at. */
export const jsonText = (value: object): string => `${escapedObeyed(JSON.stringify(value, null, 2))}\n`
