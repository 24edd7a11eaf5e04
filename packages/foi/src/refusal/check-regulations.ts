import { listed } from '@imt/core'
import { sayOf, type RefusalDraft } from './finding.js'
import type { NoticeAnswer } from './notice.js'
import { reliedOn } from './relied.js'

const emissions = /\bemissions?\b/i
/** Exceptions that do not reach information on emissions. */
const notForEmissions = /^reg12\(5\)\([d-g]\)/
/** The only provisions of the Regulations under which it may be left open whether information is held. */
const neither = /^reg(?:12\(6\)|13\(5[AB]?\))/

/** What the Regulations ask of one answer apart from the elements that they share with the Act. */
export const checkRegulations = (answer: NoticeAnswer, index: number): readonly RefusalDraft[] => {
  const findings: RefusalDraft[] = []
  const name = `Question ${answer.question}`
  const say = sayOf(answer, index)
  const ofTheAct = answer.provisions.filter(
    (id) => reliedOn(id).law === 'FOIA' && ['exemption', 'neither', 'ground'].includes(reliedOn(id).kind),
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
  if (position >= 0 && emissions.test(answer.asked ?? ''))
    findings.push(
      say(
        'environmental',
        ['provisions', position],
        `Check ${name.toLowerCase()}: it asks for emissions, and ${answer.provisions[position] ?? ''} does not reach information on emissions (reg. 12(9))`,
        { level: 'note' },
      ),
    )
  if (answer.provisions.includes('reg12(4)(d)') && answer.completion === undefined)
    findings.push(
      say(
        'completion-missing',
        ['completion'],
        `Check ${name.toLowerCase()}: under regulation 12(4)(d), if they are known, name the authority that is preparing the information and the time in which it is expected to be finished (reg. 14(4))`,
      ),
    )
  return findings
}
