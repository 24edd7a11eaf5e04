import { frozen } from '@imt/core'
import type { CallRule } from '@imt/core'
import { act, letters, weighing, writing } from './citations.js'

type AnswerCode =
  | 'confirm-and-neither'
  | 'neither-implausible'
  | 'not-held-or-exempt'
  | 'question-unaddressed'
  | 'blanket'
  | 'motive'
  | 'overreach'
  | 'contradicts-published'
  | 'overshare'
  | 'environmental'
  | 'personal-data'

/** What is said of the words of an answer, and of what was asked. */
export const answers: { readonly [N in AnswerCode]: CallRule<`foi/${N}`> } = /* @__PURE__ */ frozen({
  'confirm-and-neither': {
    code: 'foi/confirm-and-neither',
    level: 'error',
    band: 'validity',
    summary: 'The notice confirms that information is held, and neither confirms nor denies it.',
    explain:
      'The words of an answer, or two answers to one question, both confirm and refuse to confirm that the same information is held. Once it is confirmed, refusing protects nothing; and where refusing matters, the harm is done. Decide before the letter goes out, and keep to it in every sentence.',
    citation: [act('1', 's.1(1)(a) and (6)')],
    reportedBy: letters,
  },
  'neither-implausible': {
    code: 'foi/neither-implausible',
    level: 'warning',
    band: 'accuracy',
    summary: 'Neither confirming nor denying is unlikely to protect anything here.',
    explain:
      'What would be kept secret is only whether the information exists. Where the matter is public already that is known (a warning); where the question is for a budget, staff or contracts, everybody knows that a body has them (a note, for a person to judge). Confirm, and decide what of the content to withhold.',
    citation: [weighing],
    reportedBy: letters,
  },
  'not-held-or-exempt': {
    code: 'foi/not-held-or-exempt',
    level: 'error',
    band: 'validity',
    summary: 'The notice treats information as both not held and exempt.',
    explain:
      'An answer says that information is not held and names a provision, or withholds what it says was never recorded. An exemption needs something to be exempt. Say which it is; if even that would do harm, neither confirm nor deny.',
    citation: [act('1', 's.1(1)')],
    reportedBy: letters,
  },
  'question-unaddressed': {
    code: 'foi/question-unaddressed',
    level: 'error',
    band: 'validity',
    summary: 'A question has no answer of its own.',
    explain:
      'The request asked a question that no answer of the notice takes up. It counts as unanswered when the last day passes. Give the information, say that it is not held, or refuse it under its number.',
    citation: [act('1', 's.1(1)')],
    reportedBy: letters,
  },
  blanket: {
    code: 'foi/blanket',
    level: 'warning',
    band: 'accuracy',
    summary: 'Reasons are given for all requests of a kind, or are the same for different questions.',
    explain:
      'The words decide every request alike, or two different questions are refused with the same text. The public interest is weighed in all the circumstances of the case, which a policy does not know. Say why it holds for this information now.',
    citation: [act('2', 's.2(2)(b)')],
    reportedBy: letters,
  },
  motive: {
    code: 'foi/motive',
    level: 'note',
    band: 'usefulness',
    summary: "The requester's motive is argued.",
    explain:
      'The letter speaks of why somebody asks, or of what the information would be used for. Information given under the Act is given to the world, so purpose counts only where a request is said to be vexatious or where personal data are at stake. Take the sentence out unless one of these is the ground.',
    citation: [writing],
    reportedBy: letters,
  },
  overreach: {
    code: 'foi/overreach',
    level: 'note',
    band: 'usefulness',
    summary: 'A matter that is seldom exempt is withheld.',
    explain:
      'The question is about things that other bodies publish as a matter of course: printers, licences, training, structure charts, spending on the cloud. Withholding the whole of it is hard to defend. Look for the detail that would do harm, withhold that, and give the rest.',
    citation: [writing],
    reportedBy: letters,
  },
  'contradicts-published': {
    code: 'foi/contradicts-published',
    level: 'warning',
    band: 'accuracy',
    summary: 'What is withheld has been published by the authority.',
    explain:
      'An answer withholds information, and places are named where the authority has published the same: board papers, an earlier answer, a register of contracts. The harm has then happened or does not exist. Give it, or explain what has changed since.',
    citation: [writing],
    reportedBy: letters,
  },
  overshare: {
    code: 'foi/overshare',
    level: 'note',
    band: 'disclosure',
    summary: 'The refusal itself may give away what it protects.',
    explain:
      'The words of a refusal name a product or a defence of the kind that is being withheld. Reasons need not contain exempt information themselves. Describe the kind of harm and leave the names out.',
    citation: [act('17', 's.17(4)')],
    reportedBy: letters,
  },
  environmental: {
    code: 'foi/environmental',
    level: 'warning',
    band: 'accuracy',
    summary: 'The question may be for environmental information, which has rules of its own.',
    explain:
      'Emissions, waste, noise, asbestos, flooding and the like fall under the Environmental Information Regulations and not under the Act. A refused question that sounds like one is a note; a notice that says it is under the Regulations and names provisions of the Act is a warning. The Regulations have their own exceptions and favour disclosure: answer under them.',
    citation: [act('39', 's.39(1)')],
    reportedBy: letters,
  },
  'personal-data': {
    code: 'foi/personal-data',
    level: 'note',
    band: 'disclosure',
    summary: 'Personal data may be asked for or given away.',
    explain:
      'A disclosed answer responds to a request for names or contact details, or the text of an answer holds an e-mail address or a mobile number. A reply under the Act is public. Give posts and team addresses, unless the person is senior enough to expect being named.',
    citation: [act('40', 's.40(2)')],
    reportedBy: letters,
  },
})
