import { counted, grouped, longDate } from '@imt/core'
import type { Accepted, Change, Citation, Finding } from '@imt/core'
import { describeLocation } from './location.js'

/** A message as a sentence: with one full stop, if it ends without any. */
export const sentence = (text: string): string => `${text}.`.replace(/([.?!])\.$/, '$1')

/** How far what is stated lies from what was computed, with its unit. */
export const differenceWords = ({ difference }: Pick<Finding, 'difference'>): string | undefined => {
  if (difference === undefined) return undefined
  const size = grouped(difference.amount.replace(/^-/, ''))
  const words = {
    gbp: `£${size}`,
    wte: `${size} WTE`,
    percent: `${size} percentage points`,
    count: size,
    days: counted(Math.abs(Number(difference.amount)), 'day'),
  } as const
  return words[difference.unit]
}

/** What would be changed, and where. */
export const changesWords = (changes: readonly Change[]): string =>
  changes
    .map(({ from, to, location }) => `${from} to ${to}${location ? ` at ${describeLocation(location)}` : ''}`)
    .join(' and ')

/** A finding in one line: its level, code and place, and what it says. */
export const lineOf = ({ level, rule, location, about, message }: Finding): string =>
  `${level} ${rule}${location === undefined ? '' : `, ${describeLocation(location)}`}: ${about === undefined ? '' : `${about}: `}${sentence(message)}`

/** A source as it is cited; one that was not read itself says so. */
export const citationWords = ({ title, provision, verified }: Citation): string =>
  `${title}${provision === undefined ? '' : `, ${provision}`}${verified ? '' : ' (source not verified)'}`

/** Who let a finding stand, why and until when. */
export const acceptedWords = ({ role, until, reason, blocks }: Accepted): string => {
  const rest = blocks ? ' It is about personal data, so it stands in the way of publishing all the same.' : ''
  return `Accepted by ${role} until ${longDate(until)}: ${sentence(reason)}${rest}`
}
