import { listed } from '@imt/core'
import { sayOf, type RefusalDraft } from './finding.js'
import type { NoticeAnswer } from './notice.js'
import { weakAdverseIn } from './harm-words.js'
import { hasAdverseEffect, reliedOn } from './relied.js'

const emissions = /\bemissions?\b/i
/** That what is withheld is on emissions, in the words of an answer: not that none of it is. */
const onEmissions =
  /\b(?:information|data|figures?|records?|results?|readings?|monitoring|measurements?|levels?) (?:\S+ ){0,3}(?:on|about|of|to|concerning|regarding|for) (?:\S+ ){0,4}?emissions?\b(?! (?:zone|target|trading|scheme))|\bemissions? (?:data|information|figures?|monitoring|readings?|results?|records?|measurements?|levels?)\b/i
// bound: 8,000 characters, by saysEmissions
const noEmissions =
  /\b(?:not|no|n['’]t|neither|nor|none|without|unrelated|if|whether|where|unless|had)\b[^.;!?]*\bemissions?\b|\bemissions?\b[^.;!?]*\b(?:not|n['’]t|none|published|disclosed|released|attached|provided|enclosed|12 ?\(9\))|\bto the extent\b/i
const longestText = 8000

/** The sentence of an answer that says it is of emissions. */
const saysEmissions = (text: string): boolean =>
  text
    .slice(0, longestText)
    .split(/(?<=[.!?;]) +/)
    .some((sentence) => onEmissions.test(sentence) && !noEmissions.test(sentence))
/** Exceptions that do not reach information on emissions. */
const notForEmissions = /^reg12\(5\)\([d-g]\)/
/** The only provisions of the Regulations under which it may be left open whether information is held. */
const neither = /^reg(?:12\(6\)|13\(5[AB]?\))/

/** The section of the Act that leaves environmental information to the Regulations: it belongs in such a notice. */
const isGateway = /^s39(?:\(|$)/

/** What the Regulations ask of one answer apart from the elements that they share with the Act. */
export const checkRegulations = (answer: NoticeAnswer, index: number): readonly RefusalDraft[] => {
  const findings: RefusalDraft[] = []
  const name = `Question ${answer.question}`
  const say = sayOf(answer, index)
  const ofTheAct = answer.provisions.filter(
    (id) =>
      !isGateway.test(id) &&
      reliedOn(id).law === 'FOIA' &&
      ['exemption', 'neither', 'ground'].includes(reliedOn(id).kind),
  )
  if (ofTheAct.length > 0)
    findings.push(
      say(
        'environmental',
        ['provisions'],
        `${name}: the request is under the Environmental Information Regulations, and ${listed(ofTheAct)} of the Act ${ofTheAct.length === 1 ? 'is' : 'are'} named. The Regulations have exceptions of their own, no section 21 and no cost limit; cost can count under regulation 12(4)(b), with the public interest`,
      ),
    )
  if (answer.outcome === 'neitherConfirmNorDeny' && !answer.provisions.some((id) => neither.test(id)))
    findings.push(
      say(
        'environmental',
        ['outcome'],
        `${name}: under the Regulations only 12(6), for the interests of 12(5)(a), and 13(5) let it be left open whether information is held. Name the one relied on, or say whether it is held`,
      ),
    )
  const position = answer.provisions.findIndex((id) => notForEmissions.test(id))
  const isAsked = emissions.test(answer.asked ?? '')
  if (position >= 0 && (isAsked || saysEmissions(answer.text)))
    findings.push(
      say(
        'environmental',
        ['provisions', position],
        `Check ${name.toLowerCase()}: it ${isAsked ? 'asks for' : 'speaks of'} emissions, and ${answer.provisions[position] ?? ''} does not reach information on emissions (regulation 12(9) of the Environmental Information Regulations 2004)`,
        { level: 'note' },
      ),
    )
  const weak = answer.provisions.some((id) => hasAdverseEffect(reliedOn(id))) ? weakAdverseIn(answer.text) : null
  if (weak !== null)
    findings.push(
      say(
        'likelihood-missing',
        ['text'],
        `Check ${name.toLowerCase()}: "${weak}" is not the test of regulation 12(5) of the Environmental Information Regulations 2004, which asks whether disclosure would adversely affect the interest. Say that it would, and how, or disclose`,
        { level: 'note' },
      ),
    )
  if (
    answer.provisions.includes('reg12(4)(d)') &&
    answer.completion === undefined &&
    answer.unread?.includes('completion') !== true
  )
    findings.push(
      say(
        'completion-missing',
        ['completion'],
        `Check ${name.toLowerCase()}: under regulation 12(4)(d), if they are known, name the authority that is preparing the information and the time in which it is expected to be finished (reg. 14(4))`,
      ),
    )
  return findings
}
