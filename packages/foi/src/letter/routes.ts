import type { RefusalNotice } from '../refusal/notice.js'
import { isRegulator } from '../refusal/regulator-name.js'
import { sentencesOf, type Line } from './line.js'

/** What begins the part of a letter on reviews and complaints. */
// bound: 300 characters, by isRoutes.
const begins =
  /^(?:if you (?:are|remain|feel|were|wish to (?:complain|appeal)|disagree|believe)\b[^.]{0,80}\b(?:unhappy|dissatisf|not (?:happy|satisfied|content)|review|complain|appeal|disagree)|if you are (?:unhappy|dissatisfied|not)|should you (?:be|remain|wish)\b[^.]{0,60}\b(?:unhappy|dissatisf|not (?:happy|satisfied|content)|review|complain|appeal)|you (?:may|can|have the right to|are entitled to)(?: also| then)? (?:ask|request|apply|appeal|complain|seek)\b[^.]{0,60}\b(?:review|commission|complain|appeal|decision)|(?:your )?(?:right(?:s)? (?:of|to) (?:appeal|complain|complaint|review|a review)|(?:internal )?reviews?|(?:internal )?reviews? and (?:complaints?|appeals?)|complaints?(?: and appeals?| procedure)?|appeals?(?: procedure| process)?|how to (?:complain|appeal)|what (?:to do|you can do)? ?if you are (?:unhappy|dissatisfied|not (?:happy|satisfied|content)))(?: rights| procedure| process)?[:.]?$)/i

/** True for a line that begins the part on reviews and complaints. */
export const isRoutes = (text: string): boolean => begins.test(text.slice(0, 300))

const review =
  /\b(?:internal review|independent review|review (?:of|into) (?:our|this|the|your|how)|(?:ask|request|require|apply|seek|conduct|carry out)\b[^.]{0,60}\breview|representations? (?:(?:in writing )?to (?:us|the \w+)|(?:in writing )?(?:within|by|up to)\b[^.]{0,40}\bto\b|(?:(?:in writing|to \S+(?: \S+){0,6}) )?(?:under|in accordance with|as regulation) (?:regulation )?11)|regulation 11 (?:gives|allows|lets|entitles)|reconsider)\b|\b(?:unhappy|dissatisfied|not (?:happy|satisfied|content))\b[^.]{0,120}\b(?:write|contact|e-?mail|review|ask|appeal|complain|send|call)\b|\bcomplain(?:ts?)? (?:to|about|in writing)\b(?![^.]{0,30}commission)/i
const noProcedure =
  /\b(?:no|not have an?|does not (?:have|offer|operate)(?: an?)?|without an?) (?:internal )?(?:complaints? procedure|review procedure|internal review|procedure for (?:reviews?|complaints?))/i
// bound: 4,000 characters, by linesOf
const commissioner =
  /\b(?:(?:[A-Z][\w'’]+ ){0,3})?Information Commission(?:er)?(?:['’]s? Office)?\b|\bICO\b|\binformation commission(?:er)?\b/
// bound: 4,000 characters, by linesOf
const otherBody =
  /\b((?:[A-Z][\w'’]+ (?:and |for |of )?){1,6}(?:Ombudsman|Ombudsmen|Commissioner|Commission|Authority))\b/
const applies = /\b(?:complain|appeal|apply|right|decision|refer|contact)/i

/** The routes onward that a letter gives, and where. */
export interface RoutesRead {
  readonly review?: { readonly value: NonNullable<RefusalNotice['review']>; readonly line: Line }
  readonly complaint?: { readonly value: NonNullable<RefusalNotice['complaint']>; readonly line: Line }
}

/** So much of the particulars is kept of each route. */
const longestRoute = 600

/**
 * Reads the review and the regulator from the lines of a letter: all of them, since these may stand anywhere.
 *
 * @param lines - of the letter
 */
export const readRoutes = (lines: readonly Line[]): RoutesRead => {
  let ofReview: RoutesRead['review']
  let ofComplaint: RoutesRead['complaint']
  let other: RoutesRead['complaint']
  for (const [index, line] of lines.entries()) {
    for (const sentence of sentencesOf(line.text)) {
      const text = sentence.slice(0, 1000)
      if (ofReview === undefined) {
        if (noProcedure.test(text)) ofReview = { value: { offered: false }, line }
        else if (review.test(text)) ofReview = { value: { offered: true, how: text.slice(0, longestRoute) }, line }
      }
      const [name] = commissioner.exec(text) ?? []
      if (name !== undefined && isRegulator(name)) {
        // What the Commissioner found elsewhere is no route: the sentence says where to go, or an address follows.
        const isRoute =
          applies.test(text) ||
          /\b(?:wilmslow|wycliffe|ico\.org\.uk|0303 123)\b/i.test(`${text} ${lines[index + 1]?.text ?? ''}`)
        if (isRoute) ofComplaint ??= { value: { name, how: [text.slice(0, longestRoute)] }, line }
      } else if (applies.test(text)) {
        const named = name ?? otherBody.exec(text)?.[1]
        if (named !== undefined && /\b(?:ombuds|commission)/i.test(named))
          other ??= { value: { name: named.trim(), how: [text.slice(0, longestRoute)] }, line }
      }
    }
  }
  const complaint = ofComplaint ?? other
  return { ...(ofReview && { review: ofReview }), ...(complaint && { complaint }) }
}
