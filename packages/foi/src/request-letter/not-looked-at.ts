import { inAttachedFiles } from '../letter/attached-files.js'
import { countsUnread } from '../letter/not-looked-at.js'
import type { PublishedRequestLetter } from './schema.js'

/** What is not looked at in letters of each kind, in words. */
const notLookedAt: { readonly [K in PublishedRequestLetter['kind']]: readonly string[] } = {
  disclosure: [
    'whether what was given is all that was asked for',
    'what it shows of people',
    'in what form it was asked for',
  ],
  acknowledgement: [],
  clarification: ['whether more is reasonably needed'],
  fees: ['whether the amount is what the regulations on fees allow'],
  extension: ['whether the reasons hold'],
  transfer: ['whether the other body holds the information'],
  reviewAcknowledgement: ['who decides the review'],
  reviewOutcome: ['whether the review is right', 'the time of the review'],
  closed: ['whether the request may be closed'],
}

/** What was not looked at in a letter, in words: what no program can tell, and what it does not say. */
export const notLookedAtIn = (letter: PublishedRequestLetter): readonly string[] => {
  const { kind, receivedOn, requestedOn, sentOn, isMoved, attachments = [] } = letter
  const files = inAttachedFiles(attachments)
  if (letter.law === 'EISR') return ['anything that its own law asks for', ...countsUnread(letter), ...files]
  const hasTime = kind !== 'reviewOutcome' && kind !== 'closed'
  const isUntimed =
    hasTime && ((receivedOn ?? requestedOn) === undefined || (kind !== 'acknowledgement' && sentOn === undefined))
  return [
    ...notLookedAt[kind],
    ...countsUnread(letter),
    ...files,
    ...(isUntimed
      ? ['whether it is in time, since the days of the request and of the letter were not both found']
      : []),
    ...(isMoved === true ? ['whether it is in time, since something moved the last day'] : []),
  ]
}
