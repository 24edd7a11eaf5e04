import { listed, pointerTo } from '@imt/core'
import { finding, sayOf, type RefusalDraft, type Say } from './finding.js'
import type { NoticeAnswer, RefusalNotice } from './notice.js'
import { contact, defences, environment, ordinary, personalAddress, seldom } from './asked-words.js'
import { linkFindings } from './check-links.js'
import { confirmsHolding, deniesHolding, neitherConfirms } from './holding.js'
import { reliedOn } from './relied.js'

const notHeldException = 'reg12(4)(a)'
const everyRequest = /\b(?:all|any|every)\s+(?:future\s+|such\s+|similar\s+)+requests?\b|\bas a matter of policy\b/i
const motive =
  /\b(?:commercial (?:gain|purposes?|interest of the (?:requester|applicant))|fishing (?:expedition|exercise)|journalis(?:t|tic) interest|marketing (?:purposes|company)|purpose of (?:your|the) request)\b/i
/** Standard wording on what may be done with information once it is given. */
const reuse = /\b(?:re-?us(?:e|ed|ing)|licen[cs]es?|copyright|reproduc\w*|intellectual property|database rights?)\b/i
const arguesMotive = (text: string): boolean =>
  text.split(/(?<=[.!?])\s+|\n+/).some((sentence) => motive.test(sentence) && !reuse.test(sentence))
/** Section 14(1) and section 40(2) look at why somebody asks. */
const mayArgueMotive = ({ outcome, provisions }: NoticeAnswer): boolean =>
  outcome === 'vexatious' || provisions.some((id) => /^s(?:14\(1\)|14$|40)|^reg(?:12\(4\)\(b\)|13)/.test(id))
const products =
  /\b(?:sophos|mcafee|symantec|crowdstrike|sentinelone|darktrace|fortinet|fortigate|palo alto|checkpoint|check point|trend micro|defender|cisco|intruder detection devices?|intrusion detection|firewalls?,|antivirus and)\b/i
const withholds = ({ outcome }: NoticeAnswer): boolean => outcome === 'withheld' || outcome === 'neitherConfirmNorDeny'

/** Whose data they are said to be. */
const ofAnother =
  /\b(?:third[- ]part(?:y|ies)|other (?:people|persons?|individuals?)|members? of staff|staff members?|employees?|officers?|chief executive|directors?|managers?|patients?|their (?:personal data|privacy|consent))\b/i
const ofApplicant =
  /\b(?:your (?:own |personal )|about you\b|you are the (?:data )?subject|applicant['’]?s?|requester['’]?s?)/i

/** Whether the answer is of one mind about what is held: it confirms, neither confirms nor denies, or holds nothing. */
const checkHolding = (answer: NoticeAnswer, say: Say): readonly RefusalDraft[] => {
  const findings: RefusalDraft[] = []
  const name = `Question ${answer.question}`
  const asked = answer.asked ?? ''
  const says = neitherConfirms(answer.text)
  if ((says && confirmsHolding(answer.text)) || (says && answer.outcome === 'withheld'))
    findings.push(
      say(
        'confirm-and-neither',
        ['text'],
        `${name}: the words confirm that the information is held and also neither confirm nor deny it. Decide which, before anything is said, and keep to it`,
      ),
    )
  if (answer.outcome === 'neitherConfirmNorDeny') {
    if (confirmsHolding(answer.text) && !says)
      findings.push(
        say(
          'confirm-and-neither',
          ['text'],
          `${name}: it is said to be neither confirmed nor denied, and the words confirm that it is held. Decide which`,
        ),
      )
    if (answer.alreadyPublic === true)
      findings.push(
        say(
          'neither-implausible',
          ['outcome'],
          `${name}: the matter is public already, so neither confirming nor denying protects nothing. Confirm, and weigh what to withhold`,
        ),
      )
    else if (ordinary.test(asked))
      findings.push(
        say(
          'neither-implausible',
          ['outcome'],
          `Check ${name.toLowerCase()}: every body has a budget, staff and contracts, so confirming that such information is held tells nobody anything`,
          { level: 'note' },
        ),
      )
  }
  // Section 1(1)(a) is the duty that the answer performs, and other sections rule how it is given.
  // The Regulations have an exception for what is not held: it says so, and keeps nothing back.
  const exempting = answer.provisions.filter(
    (id) => id !== notHeldException && ['exemption', 'neither'].includes(reliedOn(id).kind),
  )
  if (answer.outcome === 'notHeld' && exempting.length > 0)
    findings.push(
      say(
        'not-held-or-exempt',
        ['provisions'],
        `${name}: the information is said not to be held, and ${listed(exempting)} ${exempting.length === 1 ? 'is' : 'are'} relied on. What is not held cannot be exempt: say which`,
      ),
    )
  if (answer.outcome === 'withheld' && exempting.length > 0 && deniesHolding(answer.text))
    findings.push(
      say(
        'not-held-or-exempt',
        ['text'],
        `Check ${name.toLowerCase()}: the words say that it is not held, and ${listed(exempting)} ${exempting.length === 1 ? 'is' : 'are'} relied on. What is not held cannot be exempt: say which part each of them is of`,
        { level: 'note' },
      ),
    )
  if (answer.provisions.includes('s40(1)') && ofAnother.test(answer.text) && !ofApplicant.test(answer.text))
    findings.push(
      say(
        'procedure-missing',
        ['provisions'],
        `Check ${name.toLowerCase()}: section 40(1) is for the personal data of whoever asks. For those of somebody else cite section 40(2) with its condition`,
        { level: 'note', about: 's40(1)' },
      ),
    )
  if (answer.recorded === false && withholds(answer) && answer.outcome === 'withheld')
    findings.push(
      say(
        'not-held-or-exempt',
        ['recorded'],
        `${name}: nothing is recorded, so there is nothing to withhold. Say that it is not held, unless saying so would itself do harm`,
      ),
    )
  return findings
}

/** What is withheld too lightly: what others publish, what is public already; and words that tell too much. */
const checkWithholding = (answer: NoticeAnswer, say: Say): readonly RefusalDraft[] => {
  if (!withholds(answer)) return []
  const findings: RefusalDraft[] = []
  const name = `Question ${answer.question}`
  const asked = answer.asked ?? ''
  if (seldom.test(asked) && !defences.test(asked))
    findings.push(
      say(
        'overreach',
        ['asked'],
        `Check ${name.toLowerCase()}: others publish answers to such questions. Withhold only the detail that would do harm`,
      ),
    )
  if ((answer.published ?? []).length > 0)
    findings.push(
      say(
        'contradicts-published',
        ['published'],
        `${name}: the authority has published this (${(answer.published ?? []).join('; ')}). Give it, or explain what is different now`,
      ),
    )
  if (products.test(answer.text))
    findings.push(
      say(
        'overshare',
        ['text'],
        `Check ${name.toLowerCase()}: the refusal names products or defences. Leave out what would itself tell an attacker something`,
      ),
    )
  return findings
}

/** Reasons that are no reasons: for every request alike, or by who asks and why. */
const checkReasons = (answer: NoticeAnswer, say: Say): readonly RefusalDraft[] => {
  const findings: RefusalDraft[] = []
  const name = `Question ${answer.question}`
  if (everyRequest.test(answer.text) || (answer.reasons ?? []).some((reason) => everyRequest.test(reason)))
    findings.push(
      say(
        'blanket',
        ['text'],
        `${name}: the words decide requests that are not this one. Give reasons for this information, in the circumstances of this case`,
      ),
    )
  if (!mayArgueMotive(answer) && arguesMotive(answer.text))
    findings.push(
      say(
        'motive',
        ['text'],
        `Check ${name.toLowerCase()}: who asks and why plays no part, except for section 14(1) and section 40. Leave it out`,
      ),
    )
  return findings
}

/** Information that another law has a say in: on the environment, and on persons. */
const checkOtherLaw = (answer: NoticeAnswer, say: Say): readonly RefusalDraft[] => {
  const findings: RefusalDraft[] = []
  const name = `Question ${answer.question}`
  const asked = answer.asked ?? ''
  const isUnderRegulations = answer.provisions.some((id) => id.startsWith('reg'))
  if (environment.test(asked) && withholds(answer) && !isUnderRegulations)
    findings.push(
      say(
        'environmental',
        ['asked'],
        `Check ${name.toLowerCase()}: it may be for environmental information. Then the Regulations apply: exceptions of their own, a presumption of disclosure, and no section 21 or cost limit`,
        { level: 'note' },
      ),
    )
  if (contact.test(asked) && answer.outcome === 'disclosed')
    findings.push(
      say(
        'personal-data',
        ['asked'],
        `Check ${name.toLowerCase()}: a named contact is personal data. Give the post and a team address unless the person is senior enough to expect it`,
      ),
    )
  if (personalAddress.test(answer.text))
    findings.push(
      say(
        'personal-data',
        ['text'],
        `Check ${name.toLowerCase()}: the words hold an e-mail address or a mobile number. See that it is a team's, not a person's`,
      ),
    )
  return findings
}

const ofAnswer = (answer: NoticeAnswer, index: number): readonly RefusalDraft[] => {
  const say = sayOf(answer, index)
  return [checkHolding, checkWithholding, checkReasons, checkOtherLaw].flatMap((check) => check(answer, say))
}

const alike = (answers: readonly NoticeAnswer[]): readonly RefusalDraft[] =>
  answers.flatMap((answer, index) => {
    const reasons = (answer.reasons ?? []).join(' ').trim()
    if (!withholds(answer) || reasons === '') return []
    const first = answers.findIndex((other) => withholds(other) && (other.reasons ?? []).join(' ').trim() === reasons)
    const twin = answers[first]
    if (twin === undefined || first >= index || twin.asked === answer.asked) return []
    return [
      sayOf(answer, index)(
        'blanket',
        ['reasons'],
        `Question ${answer.question} has word for word the reasons of question ${twin.question}. Say why they hold for each`,
      ),
    ]
  })

/** What is amiss with the words of the answers, with links, and with questions left without an answer. */
export const checkAnswers = ({ answers, questions = [] }: RefusalNotice): readonly RefusalDraft[] => {
  const findings = [...answers.flatMap(ofAnswer), ...answers.flatMap(linkFindings), ...alike(answers)]
  const answered = new Set(answers.map(({ question }) => question))
  questions.forEach((question, index) => {
    if (!answered.has(question))
      findings.push(
        finding(
          'question-unaddressed',
          pointerTo('questions', index),
          [question],
          `Question ${question} has no answer. Answer it, say that it is not held, or refuse it by name`,
        ),
      )
  })
  for (const [index, answer] of answers.entries()) {
    const rival = answers.findIndex(
      (other) =>
        other.question === answer.question &&
        other.outcome !== answer.outcome &&
        [other.outcome, answer.outcome].includes('neitherConfirmNorDeny'),
    )
    if (rival > index)
      findings.push(
        finding(
          'confirm-and-neither',
          pointerTo('answers', rival, 'outcome'),
          [answer.question, 'outcome'],
          `Question ${answer.question} is answered twice: ${answer.outcome} and ${answers[rival]?.outcome ?? ''}. The same information is either confirmed or neither confirmed nor denied`,
        ),
      )
  }
  return findings
}
