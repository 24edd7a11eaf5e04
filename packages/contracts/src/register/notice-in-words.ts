import { parseNoticePeriod, type NoticePeriod } from '../term/notice-period.js'

const number =
  '(?:\\d{1,3}|an?|one|two|three|four|five|six|seven|eight|nine|ten|twelve|fourteen|twenty[- ]eight|thirty|sixty|ninety)'
const length = `${number}(?: ?\\(\\d{1,3}\\))?[- ]?(?:clear |full |whole |calendar |working |business )?(?:days?|dys?|d|wd|weeks?|wks?|w|months?|mths?|mos?|m|years?|yrs?|quarters?|qtr|fortnight)(?![a-z])['\u2019]?s?['\u2019]?`
const before = `(?:(?:subject to|with|on|and|at least|not less than|a|an?|minimum(?: of)?|giving|upon) ){0,4}`
const leading = new RegExp(
  `[-\u2013\u2014(,;: ]{0,4}${before}\\b${length}(?: (?:prior|written|termination|advance|of|cancellation)){0,3} notice\\b(?: period)?(?: required)?\\)?`,
  'i',
)
const following = new RegExp(
  `[-\u2013\u2014(,;: ]{0,4}${before}\\bnotice(?: period)?(?: required)?(?: ?[:=-] ?| is | of | (?:is )?(?:given|served) |,? )(?:(?:at least|not less than|a minimum of|minimum) )?${length}\\)?`,
  'i',
)

/** `unless cancelled 60 days prior`, `must be cancelled 90 days before renewal`, `unless terminated (3 months)`. */
const cancelling = new RegExp(
  `[-\u2013\u2014(,;: ]{0,4}(?:\\b(?:unless|if not|must be|to be|can be|may be) (?:it is )?(?:cancelled|canceled|terminated|notified|opted out(?: of)?)|\\b(?:cancel|terminate|opt out|notify))(?: (?:by|with|giving|at|in writing|at least|no later than|not later than|minimum|up to|either party|the supplier|the trust)){0,4}[ ,(]{1,3}(?:at least |not less than )?${length}(?: (?:prior|before|beforehand|in advance|ahead)(?: (?:to|of|the|its|each|renewal|expiry|anniversary|end|date|term|contract)){0,5})?\\)?`,
  'i',
)

/** A cell without what it says of notice, and the period of notice that it states. */
export interface WithoutNotice {
  readonly rest: string
  readonly notice?: NoticePeriod
}

/**
 * Takes what a cell says of notice out of it: the length of a notice period is none of the term, of a renewal or of an
 * extension. `Rolling, 3 months notice` leaves `Rolling`.
 */
export const withoutNotice = (text: string): WithoutNotice => {
  // Longer cells are sentences about other things; nearly no cell says anything of notice.
  if (text.length > 1000 || !/\b(?:notice|cancel|terminat|notif|opt)/i.test(text)) return { rest: text }
  const isNamed = /\bnotice\b/i.test(text)
  const match = (isNamed ? (leading.exec(text) ?? following.exec(text)) : null) ?? cancelling.exec(text)
  if (match === null) return { rest: text }
  const rest = `${text.slice(0, match.index)} ${text.slice(match.index + match[0].length)}`.replace(/\s+/g, ' ').trim()
  const parsed = parseNoticePeriod(match[0])
  return parsed.ok ? { rest, notice: parsed.value } : { rest }
}
