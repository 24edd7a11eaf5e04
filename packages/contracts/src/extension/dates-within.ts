import { parsePublishedDate, termEnd, addDays, type IsoDate, type PublishedDate } from '@imt/core'

const month =
  '(?:jan(?:uary)?|feb(?:ruary)?|mar(?:ch)?|apr(?:il)?|may|june?|july?|aug(?:ust)?|sept?(?:ember)?|oct(?:ober)?|nov(?:ember)?|dec(?:ember)?)'
const weekday = '(?:(?:mon|tues|wednes|thurs|fri|satur|sun)day )?'
const worded = `${weekday}(?:\\d{1,2}(?:st|nd|rd|th)? (?:of )?)?${month},? (?:19|20)\\d{2}`
const numeric = '\\d{1,2}[/.-]\\d{1,2}[/.-](?:19|20)?\\d{2}|(?:19|20)\\d{2}-\\d{2}-\\d{2}'
const date = `(?:${worded}|${numeric})`
const anyDate = new RegExp(`\\b${date}\\b`, 'g')
// bound: 2,000 characters, by parseExtension
const range = new RegExp(`\\b(${date}) ?(?:to|-|until) ?(${date})\\b`)

const dayOf = (text: string): IsoDate | null => {
  const parsed = parsePublishedDate(text)
  return parsed.ok && parsed.value.kind === 'day' ? parsed.value.earliest : null
}

/** The whole months from a first to a last day, both included, or `null` where they are not whole. */
const monthsFrom = (start: IsoDate, end: IsoDate): number | null => {
  const whole =
    (Number(end.slice(0, 4)) - Number(start.slice(0, 4))) * 12 + Number(end.slice(5, 7)) - Number(start.slice(5, 7))
  return (
    [whole, whole + 1].find(
      (months) => months > 0 && (termEnd(start, months) === end || addDays(termEnd(start, months), 1) === end),
    ) ?? null
  )
}

const withExtension =
  '\\(?(?:if|when|where|assuming|with|including|incl?\\.?)\\b[^.;,()\\d]{0,20}\\b(?:exten|options?\\b|renew)[^.;,()\\d]{0,25}(?:\\)|(?= ?(?:$|[,;.])))'
const mayExtendTo =
  '\\(?\\b(?:(?:which |it |and )?(?:may|can|could|to) (?:be )?exten(?:d|ded)|extend[ai]ble|(?:with (?:an? )?)?options? to extend|(?:possible|potential|optional) extension)(?: up)?(?: to| until| till)(?: the)?'
// bound: 200 characters, by withoutLatestEnd
const latestBeside = new RegExp(
  `[\\s,;/(\u2013-]{0,4}(?:(?:\\bor )?\\b${date} ?${withExtension}|${mayExtendTo} ${date}\\)?|\\b(?:max(?:imum)?|latest|at the latest)\\.?:? ${date}\\)?)`,
  'i',
)
const asInitial = /\s{0,3}\(?\b(?:initial(?:ly)?|original(?:ly)?|core)(?: (?:term|period|end))?\)?[\s,;/]{0,5}$/i

/** A cell with the end and, beside it, the latest end "if extended": the end alone. */
export const withoutLatestEnd = (text: string): string => {
  if (text.length > 200 || !latestBeside.test(text)) return text
  const rest = text.replace(latestBeside, ' ').trim()
  return /\d/.test(rest) ? rest.replace(asInitial, '') : text
}

/**
 * The wording with its dates taken out, so that their numbers are not read as lengths, and the term that a range of
 * days makes.
 */
export const withoutDates = (
  words: string,
): {
  readonly plain: string
  readonly initialFromDates: number | null
  /** The last day of that range. */
  readonly lastOfRange: PublishedDate | null
} => {
  const [, from = '', to = ''] = range.exec(words) ?? []
  const start = dayOf(from)
  const end = dayOf(to)
  const last = parsePublishedDate(to)
  return {
    lastOfRange: last.ok ? last.value : null,
    plain: words.replace(anyDate, '').replace(/\s+/g, ' ').trim(),
    initialFromDates: start === null || end === null || end < start ? null : monthsFrom(start, end),
  }
}

const extending = /\b(?:exten\w*|option\w*|renew\w*|prolong\w*|past|beyond)\b/

/**
 * The date up to which a wording lets a contract be extended: one that follows such words, or stands before "where
 * extended".
 *
 * @param isAboutExtension - whether the heading speaks of extension, so that "to" a day is enough
 */
export const latestEndOf = (words: string, isAboutExtension = false): PublishedDate | null => {
  const years = words.replace(
    /\b(?:to|until|past|beyond) ((?:19|20)\d{2})\b(?![/-])/g,
    (_, year: string) => `to december ${year}#`,
  )
  for (const match of [...years.matchAll(anyDate)].reverse()) {
    const sentence =
      years
        .slice(0, match.index)
        .split(/[.;](?=\s|$)/)
        .at(-1) ?? ''
    const after = years.slice(match.index + match[0].length)
    const follows =
      extending.test(sentence) &&
      /\b(?:to|until|till|past|beyond|than|by|at|on|end of|latest|max(?:imum)?(?: of| date of| end(?: date)?(?: of)?)?)(?: the)? $/.test(
        sentence,
      )
    const isUntil =
      isAboutExtension &&
      /\b(?:\d+ (?:year|month)|option|period)\)? (?:up )?(?:to|until|till) (?:the )?$/.test(sentence) &&
      !extending.test(after)
    const isMost =
      /\S.{0,3}\b(?:max(?:imum)?|latest)\.?:? $/.test(years.slice(0, match.index).slice(-40)) && /^\)? ?$/.test(after)
    const leads =
      isMost ||
      /^ ?\(?(?:where|if|when|assuming)\b[^.;]{0,20}\b(?:exten|option|renew)/.test(after) ||
      /^ ?\(?(?:with|including)(?: [a-z]{2,9}){0,2} (?:extensions?|options?|renewals?)\)? ?(?:$|[,;.])/.test(after)
    if (!follows && !leads && !isUntil) continue
    const yearOnly = after.startsWith('#')
    const parsed = parsePublishedDate(yearOnly ? match[0].slice(-4) : match[0])
    if (parsed.ok) return parsed.value
  }
  return null
}
