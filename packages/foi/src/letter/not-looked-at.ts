import { listed } from '@imt/core'
import { inAttachedFiles } from './attached-files.js'
import type { UnreadPart } from '../refusal/unread.js'
import type { LetterElement } from './read-letter.js'
import type { PublishedLetter } from './schema.js'

/** What was not recognised in a letter, in words; null for what a finding of its own is about. */
const notRecognisedWords: { readonly [E in LetterElement]: string | null } = {
  authority: 'who answers',
  reference: 'the reference of the request',
  received: 'the day on which the request was received',
  sent: 'the day of the letter',
  lastDay: 'the last day, which something moved',
  asked: 'what was asked (so whether all of it is answered)',
  answer: 'an answer to each question that is put',
  decidedBy: 'the post of whoever decided',
  review: null,
  complaint: null,
}

/** A part of an answer that may stand in the letter and was not told, in words. */
const unreadWords: { readonly [P in UnreadPart]: string } = {
  reasons: 'the reasons',
  likelihood: 'how likely the harm is',
  chain: 'whether what is said shows how the harm comes about',
  opinion: "the day of the qualified person's opinion",
  forDisclosure: 'what speaks for disclosure',
  against: 'what speaks against it',
  conclusion: 'what the balance comes to',
  advice: 'the advice that goes with it',
  link: 'whether the place of what is published is exact',
  decisionBy: 'by when a decision is expected',
  earlier: 'whether the earlier request was by the same person, and complied with',
  completion: 'by when the information is finished',
}

type Refused = PublishedLetter['notice']['answers'][number]

/** Answers that refuse something. */
const refusedIn = ({ notice }: PublishedLetter): readonly Refused[] =>
  notice.answers.filter(({ outcome }) => outcome !== 'disclosed')

/** That counts of requests in a letter were not read as figures, in words. */
export const countsUnread = ({ hasCounts }: { readonly hasCounts?: boolean }): readonly string[] =>
  hasCounts === true ? ['whether the counts of requests that it states add up'] : []

/** What was not looked at in a letter that refuses something, in words: what was not told, and what no program can. */
export const notLookedAtInRefusal = (letter: PublishedLetter): readonly string[] => {
  const { law, notice, notRecognised = [], unanswered = [] } = letter
  const files = inAttachedFiles((notice.attachments ?? []).map(({ name }) => name))
  if (law === 'EISR') return ['anything that its own law asks for', ...countsUnread(letter), ...files]
  const refused = refusedIn(letter)
  const isOne = refused.length === 1
  const unread = [...new Set(refused.flatMap(({ unread: parts = [] }) => parts))].map((part) => {
    const questions = refused.filter(({ unread: parts = [] }) => parts.includes(part)).map(({ question }) => question)
    const isNumbered = !isOne && questions.every((question) => question !== 'as asked')
    return isNumbered
      ? `${unreadWords[part]} (${questions.length === 1 ? 'question' : 'questions'} ${listed(questions)})`
      : unreadWords[part]
  })
  return [
    refused.every(({ outcome }) => outcome === 'notHeld') ? 'whether it is held' : 'whether what is relied on applies',
    ...unread,
    ...(unanswered.length > 0
      ? [
          `the answer to ${unanswered.length === 1 ? 'question' : 'questions'} ${listed([...unanswered])}, which was not found`,
        ]
      : []),
    ...notRecognised.flatMap((element) => {
      const words = notRecognisedWords[element]
      return words === null || (element === 'answer' && unanswered.length > 0) ? [] : [words]
    }),
    ...countsUnread(letter),
    ...files,
  ]
}
