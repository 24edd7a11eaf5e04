import type { IsoDate } from '@imt/core'
import { dayOf } from '../log/days.js'

// bound: 2,000 characters, by letterSentences
const anyDay = /\d{1,2}(?:st|nd|rd|th)? (?:of )?[a-z]{3,9},? \d{4}|\d{1,2}[/.-]\d{1,2}[/.-]\d{4}|\d{4}-\d{2}-\d{2}/gi
/** What stands before the day by which something is to be done. */
// bound: 2,000 characters, by letterSentences
const leads =
  /\b(?:by|before|until|till|to|than|due(?: date)?(?: on| is| by)?|deadline(?: is| of| for \S+ \S+ is)?|date(?: is| of)?|latest|is|on)[: (]{0,3}(?:(?:close of business|midnight|noon|5 ?pm|17:00|the end of(?: the day)?|end of(?: the)? day|the latest)[, ]*(?:on )?)?(?:(?:mon|tues|wednes|thurs|fri|satur|sun)day,? )?(?:the )?$/i
/** What is said of a day that has been. */
// bound: 2,000 characters, by letterSentences
const past =
  /\b(?:received|dated|wrote|asked|sent|made|submitted|on|your (?:request|e-?mail|letter) of|from|given|agreement|agreed)[: ]{0,2}(?:(?:mon|tues|wednes|thurs|fri|satur|sun)day,? )?(?:the )?$/i

/**
 * The last day that a sentence names as one by which something is done: "by 4 December 2026"; undefined where it names
 * none. A day on which something was done is none.
 */
export const dayBy = (sentence: string): IsoDate | undefined => {
  let found: IsoDate | undefined
  for (const match of sentence.matchAll(anyDay)) {
    const before = sentence.slice(Math.max(0, match.index - 60), match.index)
    if (!leads.test(before) || (past.test(before) && !/\b(?:due|deadline|latest|expected)\b[^.;]{0,12}$/i.test(before)))
      continue
    const day = dayOf(
      match[0]
        .replace(/(\d)(?:st|nd|rd|th)\b/i, '$1')
        .replace(/ of /i, ' ')
        .replace(',', ''),
    )
    if (day !== null) found = day
  }
  return found
}

/** The first day that a sentence names, whatever it is said of. */
export const dayNamed = (sentence: string): IsoDate | undefined => {
  const [match] = sentence.matchAll(anyDay)
  const day =
    match &&
    dayOf(
      match[0]
        .replace(/(\d)(?:st|nd|rd|th)\b/i, '$1')
        .replace(/ of /i, ' ')
        .replace(',', ''),
    )
  return day ?? undefined
}
