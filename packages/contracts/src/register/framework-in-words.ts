const day =
  '(?:\\d{1,2}[/.-]\\d{1,2}[/.-]\\d{2,4}|\\d{4}-\\d\\d-\\d\\d|(?:\\d{1,2}(?:st|nd|rd|th)? (?:of )?)?[a-z]{3,9},? \\d{4})'
const anyDay = new RegExp(`(?<![\\d/])${day}(?![\\d/])`, 'i')
/** `; framework ends 31/12/2025`, `(framework expiry: 31 December 2025)`. */
// bound: 300 characters, by withoutFramework
const said = new RegExp(
  `[\\s,;(\u2013-]{0,4}\\b(?:the )?(?:framework|DPS|dynamic (?:purchasing system|market))(?: (?:agreement|contract|itself))?(?: (?:ends?|ended|ending|expires?|expired|expiring|expiry|end date|expiry date|runs|ran|closes|closed|is|until|to|on)){0,3}:? ${day}\\)?`,
  'i',
)

/** A cell about the end of a call-off without that of its framework, which is no end of the contract. */
export const withoutFramework = (text: string): string => {
  if (text.length > 300 || !/\b(?:framework|dps|dynamic)\b/i.test(text)) return text
  const rest = text.replace(said, ' ').replace(/^[\s,;]{1,9}|[\s,;]{1,9}$/g, '')
  return anyDay.test(rest) ? rest : text
}
