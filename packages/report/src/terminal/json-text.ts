// JSON lets these stand in a text as they are; a terminal that shows them would obey them. Written by number they are
// the same text to every program that reads JSON.
const obeyed = /[\u007f-\u009f\u061c\u200e\u200f\u2028-\u202e\u2066-\u2069]/g

// What keeps a log may obey these anywhere in a line: `##[error]`, `##vso[…]`, `##teamcity[…]`.
const commands = /##(?=\w*\[)/g

/** JSON with what a terminal, or a log that it is printed into, obeys by its number. */
export const escapedObeyed = (json: string): string => {
  const safe = json.replaceAll(obeyed, (sign) => `\\u${sign.charCodeAt(0).toString(16).padStart(4, '0')}`)
  return safe.includes('##') ? safe.replaceAll(commands, String.raw`\u0023#`) : safe
}

/** A value as JSON, for programs to read and for people to look at. */
export const jsonText = (value: object): string => `${escapedObeyed(JSON.stringify(value, null, 2))}\n`
