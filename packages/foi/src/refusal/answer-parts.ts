import { listed, longDate } from '@imt/core'
import { statusOf } from '../exemptions/lookup.js'
import type { Balance, Claim, ExceptionClaim, ExceptionNeitherClaim, NeitherClaim } from './claim.js'
import type { Answer } from './decision.js'
import type { LetterPart } from './document.js'
import { reasonsOf, sectionWords, standingOf } from './words.js'

const paragraph = (text: string): LetterPart => ({ kind: 'paragraph', text })
const list = (items: readonly string[]): LetterPart => ({ kind: 'list', items })

const qualified = 'This is a qualified provision, so the public interest is weighed.'

const balanceParts = (balance: Balance, of: string, maintaining: string, lead = qualified): readonly LetterPart[] => [
  paragraph(`${lead} In favour of ${of}:`),
  list(balance.forDisclosure),
  paragraph(`In favour of maintaining ${maintaining}:`),
  list(balance.against),
  paragraph(balance.conclusion),
]

const presumed = 'The public interest is weighed, and the Regulations presume that information is disclosed.'

const exceptionParts = (claim: ExceptionClaim | ExceptionNeitherClaim): readonly LetterPart[] => {
  const [id, act] = 'neither' in claim ? [claim.neither, 'confirming or denying'] : [claim.exception, 'disclosure']
  return [
    paragraph(`We rely on ${standingOf(id)}.`),
    list(reasonsOf(claim, act)),
    ...(claim.publicInterest ? balanceParts(claim.publicInterest, act, 'the exception', presumed) : []),
  ]
}

const claimParts = (claim: Claim): readonly LetterPart[] => [
  paragraph(`We rely on ${standingOf(claim.exemption)}.`),
  list(reasonsOf(claim, 'disclosure')),
  ...(claim.publicInterest
    ? balanceParts(claim.publicInterest, 'disclosure', 'the exemption')
    : [paragraph('This is an absolute exemption: the Act does not weigh the public interest.')]),
]

const neitherParts = (claim: NeitherClaim): readonly LetterPart[] => [
  paragraph(`We rely on ${standingOf(claim.neither)}.`),
  list(reasonsOf(claim, 'confirming or denying')),
  ...(claim.publicInterest
    ? balanceParts(
        claim.publicInterest,
        'confirming or denying',
        'the exclusion from the duty to confirm or deny',
        // Where authorities differ, the letter takes no side.
        statusOf(claim.neither) === 'contested' ? 'We have weighed the public interest.' : qualified,
      )
    : statusOf(claim.neither) === 'contested'
      ? []
      : [paragraph('This provision is absolute: the Act does not weigh the public interest.')]),
]

const isOfRegulations = (claim: NeitherClaim | ExceptionNeitherClaim): claim is ExceptionNeitherClaim =>
  claim.neither.startsWith('reg')

const held = {
  held: 'We hold the information.',
  notHeld: 'We do not hold the information.',
  notDetermined: 'Finding out whether we hold it would by itself exceed the limit.',
} as const

/** The words of a notice for one question, under its heading. */
export const answerParts = (answer: Answer): readonly LetterPart[] => {
  switch (answer.outcome) {
    case 'disclosed':
      return [paragraph('We hold this information, and here it is.'), paragraph(answer.information)]
    case 'notHeld':
      return [
        paragraph('We do not hold this information.'),
        ...(answer.remark === undefined ? [] : [paragraph(answer.remark)]),
      ]
    case 'accessibleElsewhere':
      return [
        paragraph(
          `We hold this information. It is published, so it is exempt under ${standingOf('s21(1)')}: you can reasonably get all of it there. We looked on ${longDate(answer.checkedOn)}. This is an absolute exemption: the Act does not weigh the public interest.`,
        ),
        { kind: 'link', before: `It stands at "${answer.place}":`, url: answer.url },
      ]
    case 'withheld':
      return [
        paragraph(`We hold this information and withhold it: ${answer.information}`),
        ...answer.claims.flatMap((claim) => ('exception' in claim ? exceptionParts(claim) : claimParts(claim))),
        ...(answer.instead === undefined ? [] : [paragraph(`What we can give you instead: ${answer.instead}`)]),
      ]
    case 'neitherConfirmNorDeny':
      return [
        paragraph(
          'We neither confirm nor deny that we hold this information. Nothing in this notice should be read as saying that we do, or that we do not.',
        ),
        ...answer.claims.flatMap((claim) => (isOfRegulations(claim) ? exceptionParts(claim) : neitherParts(claim))),
      ]
    case 'pending':
      return [
        paragraph(
          `Under ${answer.exemptions.map(standingOf).join(' and ')} we are still weighing the public interest in this: ${answer.information}`,
        ),
        paragraph(`Why the provision applies: ${answer.why}`),
        paragraph(
          `No decision has been reached yet. We expect to reach one by ${longDate(answer.decisionBy)} and will write to you then.`,
        ),
      ]
    case 'costLimit': {
      const ground = answer.held === 'notDetermined' ? 's12(2)' : 's12(1)'
      return [
        paragraph(
          `We rely on ${sectionWords(ground)} of the Act: the cost of complying would exceed the appropriate limit. ${held[answer.held]}`,
        ),
        paragraph(
          `Our estimate counts only finding out whether we hold the information, locating, retrieving and extracting it: ${answer.estimate.working} (Freedom of Information and Data Protection (Appropriate Limit and Fees) Regulations 2004).`,
        ),
        ...(answer.addedUp === undefined
          ? []
          : [
              paragraph(
                `The cost of these requests was added to that of yours (section 12(4)): ${listed(answer.addedUp)}.`,
              ),
            ]),
        paragraph(`How you could narrow the request: ${answer.advice}`),
      ]
    }
    case 'repeated':
      return [
        paragraph(
          `We rely on section 14(2) of the Act: you asked us for the same or nearly the same in ${answer.earlier.reference}, which we complied with on ${longDate(answer.earlier.compliedOn)}, and no reasonable interval has passed.`,
        ),
        paragraph(answer.why),
      ]
    case 'vexatious':
      return [
        paragraph('We rely on section 14(1) of the Act: the request, not the person who made it, is vexatious.'),
        paragraph(answer.why),
      ]
  }
}
