import type { IsoDate } from '@imt/core'
import { dayOf } from '../log/days.js'
import { sentencesOf, type Line } from './line.js'

/** A day that a letter names, and where. */
export interface DayRead {
  readonly day: IsoDate
  readonly line: Line
}

/** The days of a letter, as far as they are told. */
export interface LetterDays {
  readonly received?: DayRead
  /** The day that the request bears. */
  readonly requested?: DayRead
  readonly sent?: DayRead
  /** Something that moved the last day is spoken of, and its day is not told. */
  readonly moved?: Line
}

const weekday = String.raw`(?:(?:mon|tues|wednes|thurs|fri|satur|sun)day,? )?`
const date = String.raw`(\d{1,2}(?:st|nd|rd|th)? (?:of )?[a-z]{3,9},? \d{4}|\d{1,2}[/.-]\d{1,2}[/.-]\d{4}|\d{4}-\d{2}-\d{2})`
/** "Under the Freedom of Information Act 2000 (FOIA)", between the request and its day. */
const underLaw = String.raw`(?:,? (?:made |submitted )?under (?:the )?(?:[a-z()]+ ){0,6}(?:act|regulations|foia?|foisa|eirs?)(?: (?:2000|2002|2004))?(?: \([a-z ()]{2,20}\))?,?)?`
/** What was asked for, quoted between the request and its day. */
const quoted = String.raw`(?: (?:for|about) ["“][^"”]{1,300}["”])?`
// bound: 1,000 characters, by readDays.
const received = new RegExp(
  String.raw`\b(?:received|receipt|reached us|got|came to us|came in|arrived|arriving)(?: (?:of )?your (?:\w+ ){0,3}(?:request|e-?mail|letter|correspondence|enquiry)(?: for (?:environmental |the |this |some )?information)?${underLaw}${quoted})?(?: (?:by|at|in) (?:us|our office|(?:the )?(?:[\w'’&-]+ ){0,6}?(?:trust|council|board|authority|organisation|constabulary|police|department|office|university|college|icb|service|agency)))?(?: (?:on|of|dated|date|it on)(?: the)?)?:? \(?${weekday}${date}`,
  'i',
)
/** "On 5 October 2026 we received your request". */
// bound: 1,000 characters, by readDays.
const onReceived = new RegExp(
  String.raw`\bon ${weekday}${date},? (?:we|the (?:trust|council|board|authority|icb)) (?:have )?(?:received|got)\b[^.;]{0,80}\b(?:request|e-?mail|letter|enquiry|correspondence)\b|\bon ${weekday}${date},? your (?:\w+ ){0,4}(?:request|e-?mail|letter|enquiry)\b[^.;]{0,60}\b(?:was received|reached us|arrived|came in)\b`,
  'i',
)
/** "Your request of 27 July 2026, received the same day". */
// bound: 1,000 characters, by readDays.
const sameDay = /\b(?:received|arrived|reached us)\b[^.;]{0,30}\b(?:(?:the|that) same day|that day)\b/i
const clarified = new RegExp(
  String.raw`\b(?:clarified(?: (?:it|this|your request))?|clarification(?: (?:was )?(?:received|provided|given|sent))?)(?: (?:by|from) you)?(?: (?:on|of|dated))? ${weekday}${date}`,
  'i',
)
const requested = new RegExp(
  String.raw`\b(?:your (?:freedom of information |foi |information )?(?:requests?|e-?mails?|letter|correspondence|enquiry|message)(?: for (?:environmental |the |this |some )?information)?${underLaw}|you (?:asked|wrote|requested|contacted)(?: (?:us|the trust|for information))?|date of request|request (?:made|dated|submitted|date))(?: (?:which )?(?:was )?(?:made|sent|submitted|dated))?(?: to us)?(?: (?:on|of|dated)(?: the)?)?:? ${weekday}${date}`,
  'i',
)
const sent = new RegExp(
  String.raw`^(?:date(?: of (?:the |this |our )?(?:response|letter|reply|answer))?|dated|sent|letter(?: sent| date)?|(?:our )?(?:response|reply|answer) (?:sent|date|dated|issued)|our (?:response|reply|answer)(?= ?:)|date (?:response |reply )?(?:sent|answered|issued|responded|replied)|answered|responded|replied|issued)?:? ?(?:on )?${weekday}${date}(?:,? (?:at )?\d{1,2}[:.]\d{2}(?::\d{2})?(?: ?[ap]m)?)?\.?$`,
  'i',
)
const ownAnswer = new RegExp(String.raw`\bour (?:answer|response|reply|letter) of ${weekday}${date}`, 'i')
const anyDay = new RegExp(date, 'i')
/** Something moved the last day, by the words of a letter that answers. */
// bound: 4,000 characters, by linesOf
const moves =
  /\b(?:clarif(?:y|ied|ication)\b[^.]{0,60}\b(?:received|provided|gave|given|sent|supplied)|(?:you|following your|thank you for (?:your|the|providing)) (?:have )?(?:\w+ ){0,2}clarif|fees? (?:was|were|has been|having been)? ?(?:paid|received)|(?:extend(?:ed)?|extension|further time|more time|additional time|holding (?:reply|response|letter))\b[^.]{0,80}\b(?:wrote|informed|advised|told|notified|previous|earlier)|(?:wrote|informed|advised|told|notified)\b[^.]{0,80}\b(?:extend(?:ed)?|extension|further time|more time|additional time))/i

/** A day with no word before it. */
const bare = /^(?:\d|(?:mon|tues|wednes|thurs|fri|satur|sun)day\b)/i
/** So many lines at its beginning, or at its end, may be the day of a letter without saying so. */
const topOfLetter = 20
const footOfLetter = 12

/** Days stand in the opening of a letter: so many lines are looked at for them. */
const opening = 60

const tidied = (text: string): string =>
  text
    .replace(/(\d)(?:st|nd|rd|th)\b/i, '$1')
    .replace(/ of /, ' ')
    .replace(',', '')
const readDay = (text: string | undefined): IsoDate | null => (text === undefined ? null : dayOf(tidied(text)))

/** The day that the request bears, where a line gives it and says that the request came on it. */
const onSameDay = (asked: DayRead | undefined, line: Line, text: string): DayRead | undefined =>
  asked?.line === line && sameDay.test(text) ? asked : undefined

/** Reads the days of a letter from its lines. */
export const readDays = (lines: readonly Line[]): LetterDays => {
  const found: { -readonly [Key in keyof LetterDays]: LetterDays[Key] } = {}
  let came: DayRead | undefined
  let asked: DayRead | undefined
  let clarification: DayRead | undefined
  for (const [index, line] of lines.entries()) {
    const text = line.text.slice(0, 1000)
    if (found.moved === undefined && moves.test(text)) found.moved = line
    const take = (pattern: RegExp): DayRead | undefined => {
      const [, first, second] = pattern.exec(text) ?? []
      const day = readDay(first ?? second)
      return day === null ? undefined : { day, line }
    }
    clarification ??= take(clarified)
    if (index >= opening) continue
    came ??= take(received) ?? take(onReceived)
    asked ??= take(requested)
    came ??= onSameDay(asked, line, text)
    const answered = found.sent === undefined ? take(ownAnswer) : undefined
    if (answered) found.sent = answered
    // A day by itself among the answers is what one of them says.
    const mayBeBare = index < topOfLetter || index >= lines.length - footOfLetter
    if (found.sent === undefined)
      for (const piece of sentencesOf(text).flatMap((sentence) => sentence.split(/(?<=\d{4})\. +|\t| {2,}| \| /))) {
        const day = readDay(sent.exec(piece.trim())?.[1])
        if (day === null || (!mayBeBare && bare.test(piece.trim()))) continue
        found.sent = { day, line }
        break
      }
  }
  // A request counts from the day on which it was made clear.
  const counts = clarification ?? came
  if (clarification !== undefined) delete found.moved
  return { ...found, ...(counts && { received: counts }), ...(asked && { requested: asked }) }
}

/** The day that a sentence names, where it names one. */
export const dayIn = (sentence: string): IsoDate | undefined => {
  const day = readDay(anyDay.exec(sentence.slice(0, 1000))?.[1])
  return day ?? undefined
}
