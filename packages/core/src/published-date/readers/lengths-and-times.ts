import type { Found, Reader } from './piece.js'

const number =
  '(?:\\d{1,3}(?:\\.\\d)?|an?|one|two|three|four|five|six|seven|eight|nine|ten|eleven|twelve|eighteen|twenty[- ]four)'
const term = new RegExp(
  `^(?:\\d{1,2} ?x ?)?${number}[ -]?(?:calendar |working |further )?(?:years?|yrs?|months?|mths?|mos|weeks?|wks?|days?)(?![A-Za-z])`,
  'i',
)
const plusForm = /^\d{1,2}(?: ?\+ ?\d{1,2}){1,6}(?!\d)/
const clock =
  /^(?:(\d{1,2}):(\d{2})(?::(\d{2})(?:\.\d{1,9})?)?(?: ?[ap]\.?m\b\.?)?|(\d{1,2})(?:\.(\d{2}))? ?[ap]\.?m\b\.?|(?:12 )?(?:noon|midday|midnight)\b)(?: ?(?:hrs|hours)\b)?(?: ?(?:Z|UTC|GMT|BST)\b| ?[+-]\d{2}:?\d{2}(?!\d))?/i

/** A length of time, which is no date: `5 years`, `12-month`, `two years`, `2 x 12 months`, `3+1+1`. */
export const lengthOfTime: Reader = (rest) => {
  const match = term.exec(rest) ?? plusForm.exec(rest)
  return match ? { what: 'term', length: match[0].length } : undefined
}

/** A time of day with its zone, if any: `00:00`, `14:07:12Z`, `5.30pm`, `noon`. Impossible times are not read. */
export const timeOfDay: Reader = (rest): Found | undefined => {
  const match = clock.exec(rest)
  if (!match) return undefined
  const [whole, hour, minute = '0', second = '0', hour12, minute12 = '0'] = match
  const isReal =
    hour !== undefined
      ? Number(minute) < 60 &&
        Number(second) < 60 &&
        (Number(hour) < 24 || (Number(hour) === 24 && Number(minute) === 0 && Number(second) === 0))
      : hour12 === undefined || (Number(hour12) <= 12 && Number(minute12) < 60)
  return isReal && !/^[\dA-Za-z]/.test(rest.slice(whole.length)) ? { what: 'time', length: whole.length } : undefined
}
