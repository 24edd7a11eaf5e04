import { addDays, parsePublishedDate } from '@imt/core'
import { moved, rangeOf, type DayRange } from '../term/day-range.js'
import type { NoticePeriod } from '../term/notice-period.js'
import { withoutNotice } from './notice-in-words.js'

/** What a cell says of the notice that an extension asks for, apart from the rest. */
export interface OptionNotice {
  readonly rest: string
  /** How long before the term that it follows ends. */
  readonly notice?: NoticePeriod
  /** The last day to take it up. */
  readonly by?: DayRange
}

const day =
  '\\d{1,2}[/.-]\\d{1,2}[/.-]\\d{2,4}|\\d{4}-\\d\\d-\\d\\d|(?:\\d{1,2}(?:st|nd|rd|th)? (?:of )?)?[a-z]{3,9},? \\d{4}'
const taking =
  '(?:given|served|issued|exercised|taken(?: up)?|decided|made|confirmed|triggered|invoked|activated|notified|agreed|exercise)'
const buyer = '(?:the )?(?:authority|trust|client|buyer|customer|council|we|board|purchaser)'
const last = '(?:by|before|no later than|not later than|on or before|prior to)'
/** `notice to be given by 31/12/2027`, `must be exercised before 1 January 2028`, `decision by 30/09/2027`. */
// bound: 500 characters, by withoutOptionNotice
const byDay = new RegExp(
  `[\\s,;:(\u2013\u2014-]{0,6}(?:\\b(?:and|with|which|if) )?(?:\\b(?:notice|decision|confirmation|options?|extensions?)(?: (?:to extend|of extension|on extension))? )?(?:(?:(?:must|to|should|is to|are to|needs? to|has to) )?(?:be )?\\b${taking}|\\b(?:notice|decision|confirmation)(?: (?:to extend|of extension|on extension|required|due|needed))?|\\b(?:${buyer} )?(?:must |to |shall |should |will |has to )?(?:notify|inform|advise|confirm|decide|give notice)(?: (?:the )?(?:supplier|contractor|provider))?(?: (?:to|of|whether to|if it will) (?:extend|extension|exercise))?) (${last})(?: the)? (${day})\\)?(?![\\w/])`,
  'i',
)

const ofExtension = '(?:exten\\w*|exercis\\w*|tak(?:e|ing) (?:it |them )?up|options?|invok\\w*|renew\\w*)'
// bound: 200 characters, by saysOfExtension
const noticeFor = new RegExp(
  `\\bnotice\\b(?: (?:of|is) (?:at least |not less than |a minimum of )?[a-z\\d ()'-]{1,25}?)?(?: (?:period|required|is|needed|must be given|to be given))*(?: (?:to|for|of|before|in order to|on)) (?:the |an? |any |each |every )?${ofExtension}`,
  'i',
)
// bound: 200 characters, by saysOfExtension
const forNotice = new RegExp(
  `\\b(?:to extend|exten(?:sion|ded|dable)|exercis(?:ed|able)|taken up|invoked)(?: option)?(?: (?:is|are|needs|requires|possible|available|permitted|allowed)){0,2}(?: subject to| on| upon| by| with)(?: giving)? [^.;,+]{0,40}\\bnotice\\b|\\b(?:extension|option) notice\\b|\\bnotice (?:to extend|of extension)\\b`,
  'i',
)
const toEnd = /\b(?:terminat|cancel|break|exit|end(?:ing)? (?:it|the))/i

/** True of words whose notice is for taking up an extension, and not for ending the contract. */
const saysOfExtension = (text: string): boolean => {
  const words = text.slice(0, 200)
  return !toEnd.test(words) && (noticeFor.test(words) || forNotice.test(words))
}

const dayBefore = (range: DayRange): DayRange => moved(range, (each) => addDays(each, -1))

/**
 * Takes out of a cell what it says of the notice that taking up an extension asks for: `2 x 12 months, 3 months' notice
 * to extend`, `12 months, to be exercised by 31/12/2027`. It is none of the contract's notice, and no end.
 */
export const withoutOptionNotice = (text: string): OptionNotice => {
  if (text.length > 500 || !/\b(?:notice|notif|inform|advis|exten|option|exercis|deci[ds]|confirm|taken)/i.test(text))
    return { rest: text }
  const match = /\d/.test(text) ? byDay.exec(text) : null
  const parsed = match?.[2] === undefined ? undefined : parsePublishedDate(match[2])
  const named = parsed?.ok === true ? rangeOf(parsed.value) : undefined
  const by =
    named && (/before$|prior to/i.test(match?.[1] ?? '') && !/on or/i.test(match?.[1] ?? '') ? dayBefore(named) : named)
  const without =
    by && match ? `${text.slice(0, match.index)} ${text.slice(match.index + match[0].length)}`.trim() : text
  if (!saysOfExtension(without)) return { rest: without, ...(by && { by }) }
  const { rest, notice } = withoutNotice(without)
  return notice === undefined
    ? { rest: without, ...(by && { by }) }
    : {
        // bound: 500 characters, by withoutOptionNotice
        rest: rest.replace(/\s*\b(?:is |are )?(?:to extend|for extension|of extension|to exercise|required)\W*$/i, ''),
        notice,
        ...(by && { by }),
      }
}
