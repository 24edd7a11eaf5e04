import { mentions } from '../citations/other-law.js'
import { citedProvisions } from '../citations/cited-provisions.js'
import type { NoticeAnswer } from '../refusal/notice.js'
import type { Line } from './line.js'

/** The laws of Scotland: the Act, and the Regulations, which are told apart and not modelled. */
export type ScottishLaw = 'FOISA' | 'EISR'

const scottish = /\bfreedom of information \(scotland\) act\b|\bFOISA\b|\bscottish information commissioner\b/i
const theAct = /\bfreedom of information act\b|\bFOIA\b/i
/** One of them by its number, which no year is: "Regulations 2004" names none. */
const regulation = /\b(?:regulations?|regs?\.?) ?\d{1,2}\b/i
/** Sections of the Act beside its exemptions by which a request is refused, or answered that nothing is held. */
const grounds: readonly number[] = [12, 14, 17]
const regulations =
  /\b(?:environmental information (?:\(scotland\) )?regulations|environmental information \(scotland\)|ei ?\(s\) ?rs?|eisrs?|eirs?)\b/i
/** So many lines at the beginning name the law that a letter answers under. */
const head = 15

const textOf = (lines: readonly Line[]): string => lines.map(({ text }) => text).join('\n')

/** Whether a letter under a law of Scotland is under its Regulations: by what it cites, or by what it names alone. */
const isUnderRegulations = (lines: readonly Line[], all: string): boolean => {
  if (!mentions(all).EISR && !(scottish.test(all) && regulations.test(all))) return false
  // Section 39(2) exempts what is to be answered under the Regulations.
  const cited = citedProvisions(all, { law: 'FOISA' }).filter(
    ({ law, kind, section }) => kind === 'exemption' || (law === 'FOISA' && grounds.includes(section)),
  )
  if (cited.some(({ section }) => section !== 39)) return false
  if (cited.length > 0 || regulation.test(all)) return true
  const first = textOf(lines.slice(0, head))
  return regulations.test(first) && !/\b(?:freedom of information \(scotland\) act|FOISA)\b/i.test(first)
}

/** The law of Scotland that a letter is under, where it names one and not the Act of 2000. */
export const scottishLawOf = (lines: readonly Line[]): ScottishLaw | undefined => {
  const all = textOf(lines)
  const isScottish = scottish.test(all) || mentions(all).EISR
  if (!isScottish || theAct.test(all.replace(/\bfreedom of information \(scotland\) act\b/gi, ''))) return undefined
  return isUnderRegulations(lines, all) ? 'EISR' : 'FOISA'
}

const underRegulations =
  /\b(?:under|in accordance with|for the purposes of|subject to|governed by) the (?:provisions of the )?environmental information regulations\b/i

/** Which of the two other laws a letter is under: it says so and names no Act, or relies on one of the Regulations. */
export const lawOf = (lines: readonly Line[], answers: readonly NoticeAnswer[]): 'FOIA' | 'EIR' => {
  const all = textOf(lines)
  if (underRegulations.test(all) && !theAct.test(all)) return 'EIR'
  return answers.some(({ provisions }) => provisions.some((id) => id.startsWith('reg'))) ? 'EIR' : 'FOIA'
}
