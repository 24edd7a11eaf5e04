import { asOfRange, listed, pointerTo, type IsoDate } from '@imt/core'
import { claimsIn } from '../procedure/claims.js'
import { saidOf, wants, type LetterCheck } from './check.js'
import { checkClosing, checkSent, checkStatedDays } from './check-days.js'
import { checkFees } from './check-fees.js'
import { routesOf } from './check-routes.js'
import { isModelled } from '../refusal/modelled.js'
import type { ModelledLetter } from './modelled.js'
import type { PublishedRequestLetter } from './schema.js'
import { letterSources } from './sources.data.js'

/** Times and conditions that a letter gives, as those of a page on procedure are looked at. */
const checkTerms = (letter: ModelledLetter): readonly LetterCheck[] => {
  const { law } = letter
  return saidOf(letter, 'terms').flatMap(({ at, words }) =>
    claimsIn(words, { isScottish: law === 'FOISA' }).flatMap(({ topic, words: stated, amiss }): LetterCheck[] => {
      if (topic !== 'time' && topic !== 'review' && topic !== 'reviewRequest' && topic !== 'conditions') return []
      // Forty working days are the time of a review under the Regulations.
      if (amiss === undefined || (law === 'EIR' && topic === 'review' && amiss.isDoubt))
        return [{ of: 'misstated', at }]
      return [
        {
          of: 'misstated',
          at,
          amiss: {
            key: `${topic} ${stated.toLowerCase()}`,
            message: amiss.message.replace(/\bThe page\b/g, 'The letter'),
            isNote: amiss.isDoubt,
            citation: [
              letterSources[topic === 'time' ? 'answer' : topic === 'conditions' ? 'clarification' : 'review'][law],
            ],
            stated,
          },
        },
      ]
    }),
  )
}

// bound: 2,000 characters, by letterSentences
const pauses = /\b(?:paus\w+|frozen|suspend\w*|on hold|stop\w*|resum\w+)\b/i

const checkClarification = (letter: ModelledLetter): readonly LetterCheck[] => {
  const { law } = letter
  return [
    wants({
      letter,
      about: ['needed'],
      key: 'needed',
      message: 'It is not told what is needed to find what is asked for',
      isNote: false,
      citation: letterSources.clarification[law],
    }),
    wants({
      letter,
      about: ['help'],
      key: 'help',
      message:
        'Check the letter: no help was found in it with saying what is wanted. Say what is held, give an example, or offer to talk: the duty to advise goes with the question',
      isNote: law !== 'EIR',
      citation: letterSources.help[law],
    }),
    ...saidOf(letter, 'time').map(({ at, words }): LetterCheck =>
      pauses.test(words)
        ? {
            of: 'misstated',
            at,
            amiss: {
              key: 'time',
              message:
                'Check what is said of the time: it does not pause while particulars are awaited. It begins when they come, and all of the 20 working days are counted from that day',
              isNote: true,
              citation: [letterSources.clarification[law]],
              stated: words.slice(0, 200),
            },
          }
        : { of: 'misstated', at },
    ),
  ]
}

const checkExtension = (letter: ModelledLetter): readonly LetterCheck[] => {
  const { law } = letter
  const [taken] = saidOf(letter, 'moreTime')
  if (law === 'EIR') {
    const lacking = (['complexity', 'volume'] as const).filter((about) => saidOf(letter, about).length === 0)
    return [
      lacking.length === 0
        ? { of: 'incomplete', at: saidOf(letter, 'complexity')[0]?.at ?? '' }
        : {
            of: 'incomplete',
            at: taken?.at ?? '',
            amiss: {
              key: lacking.join(' '),
              message: `More time is taken, and nothing was found on the ${listed(lacking)} of what is asked for. Regulation 7 asks for both: say how each makes 20 working days impracticable`,
              isNote: false,
              citation: [letterSources.moreTime[law]],
            },
          },
      wants({
        letter,
        about: ['day'],
        key: 'day',
        message:
          'Check the letter: no day was found by which the answer will come. It is the fortieth working day after receipt at the latest',
        isNote: true,
        citation: letterSources.moreTime[law],
      }),
    ]
  }
  const message =
    law === 'FOISA'
      ? 'More time is taken. The Scottish Act gives 20 working days and no more: answer what can be answered now, and say that it is late if it is'
      : saidOf(letter, 'publicInterest').length > 0
        ? 'More time is taken for the public interest, and no exemption was found in the letter. A notice under section 17(2) names the exemption, says that no decision has been reached, and estimates the day of it'
        : 'More time is taken, and the public interest is not spoken of. The Act gives more only for weighing it under a qualified exemption that the letter names, and for nothing else: answer what can be answered now, and say that it is late if it is'
  return [
    {
      of: 'misstated',
      at: taken?.at ?? '',
      amiss: { key: 'moreTime', message, isNote: false, citation: [letterSources.moreTime[law]] },
    },
  ]
}

const checkTransfer = (letter: ModelledLetter): readonly LetterCheck[] => {
  const { law } = letter
  const citation = letterSources.transfer[law]
  const held = wants({
    letter,
    about: ['held'],
    key: 'held',
    message: `${law === 'EIR' ? 'It' : 'Check the letter: it'} was not found to say whether the information is held. Passing a request on does not answer that${law === 'FOIA' ? ' (section 1(1)(a))' : ''}`,
    isNote: law !== 'EIR',
    citation,
  })
  if (law === 'EIR')
    return [
      held,
      wants({
        letter,
        about: ['exception'],
        key: 'exception',
        message:
          'The exception was not found. A transfer goes with the refusal under regulation 14(1): that the information is not held is the exception of regulation 12(4)(a)',
        isNote: false,
        citation,
      }),
      ...routesOf(letter, false, 'The refusal that goes with a transfer gives'),
    ]
  return [
    held,
    wants({
      letter,
      about: ['reach'],
      key: 'reach',
      message:
        'Check the letter: it was not found how the other body is reached. Give its address, so that it can be asked',
      isNote: true,
      citation,
    }),
    // Where the request stays here, nobody's name goes anywhere.
    ...(saidOf(letter, 'to').length === 0
      ? []
      : [
          wants({
            letter,
            about: ['consent'],
            key: 'consent',
            message:
              'Check the letter: it was not found whether the one who asked agreed that the request, and a name with it, goes to another body. The Code of Practice (section 45), which was not read, is on that',
            isNote: true,
            citation,
          }),
        ]),
    ...routesOf(
      letter,
      law === 'FOIA',
      law === 'FOISA' ? 'A notice that information is not held gives' : 'Good practice gives',
    ),
  ]
}

const checkDisclosure = (letter: ModelledLetter): readonly LetterCheck[] => {
  const { law, unanswered = [] } = letter
  const [given] = saidOf(letter, 'given')
  return [
    unanswered.length === 0
      ? { of: 'incomplete', at: given?.at ?? '' }
      : {
          of: 'incomplete',
          at: pointerTo('unanswered'),
          amiss: {
            key: 'unanswered',
            message: `Check ${unanswered.length === 1 ? 'question' : 'questions'} ${listed([...unanswered])}: no answer was found. Give it, or say under which provision it is refused`,
            isNote: true,
            citation: [letterSources.answer[law]],
          },
        },
    ...routesOf(letter, true, 'The law asks for it in refusals only; good practice gives'),
  ]
}

const checkReviewOutcome = (letter: ModelledLetter): readonly LetterCheck[] => {
  const { law } = letter
  const citation = letterSources.reviewOutcome[law]
  const isScottish = law === 'FOISA'
  return [
    wants({
      letter,
      about: ['outcome'],
      key: 'outcome',
      message: `${isScottish ? 'No' : 'Check the letter: no'} reasons were found for what the review came to`,
      isNote: !isScottish,
      citation,
    }),
    wants({
      letter,
      about: ['regulator'],
      key: 'regulator',
      message: `${isScottish ? 'The right to apply to the Scottish Information Commissioner was not found. The notice of a review gives it' : 'Check the letter: the right to apply to the Information Commissioner was not found'}`,
      isNote: !isScottish,
      citation,
    }),
  ]
}

const ofKind: {
  readonly [K in ModelledLetter['kind']]: (letter: ModelledLetter) => readonly LetterCheck[]
} = {
  disclosure: checkDisclosure,
  acknowledgement: () => [],
  clarification: checkClarification,
  fees: checkFees,
  extension: checkExtension,
  transfer: checkTransfer,
  reviewAcknowledgement: () => [],
  reviewOutcome: checkReviewOutcome,
  closed: () => [],
}

const known: WeakMap<PublishedRequestLetter, readonly LetterCheck[]> = /* @__PURE__ */ new WeakMap()

/** A letter without the days from which no term can be counted: a year far out is a slip, and no day of a letter. */
const withinReckoning = (letter: ModelledLetter): ModelledLetter => {
  const { receivedOn, sentOn, ...rest } = letter
  const isReckoned = (day: IsoDate | undefined): day is IsoDate =>
    day !== undefined && day >= asOfRange.first && day <= asOfRange.last
  return {
    ...rest,
    ...(isReckoned(receivedOn) && { receivedOn }),
    ...(isReckoned(sentOn) && { sentOn }),
  }
}

/** Everything that is looked at in a letter on a request that refuses nothing. */
export const checkRequestLetter = (letter: PublishedRequestLetter): readonly LetterCheck[] => {
  // The Scottish Regulations are not modelled: a letter under them is held to no law.
  if (!isModelled(letter)) return []
  const before = known.get(letter)
  if (before !== undefined) return before
  const reckoned = withinReckoning(letter)
  const checks = [
    ...checkSent(reckoned),
    ...checkStatedDays(reckoned),
    ...checkTerms(reckoned),
    ...ofKind[reckoned.kind](reckoned),
    ...checkClosing(reckoned),
  ]
  known.set(letter, checks)
  return checks
}
