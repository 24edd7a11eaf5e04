import { listed, longDate, type Citation, type IsoDate } from '@imt/core'
import { clock } from '../clock/clock.js'
import { pounds } from '../cost/estimate.js'
import { scottishCostLimit } from '../cost/scottish-cost-limit.data.js'
import { lookUp } from '../exemptions/lookup.js'
import { noticeElements } from '../exemptions/notice-elements.data.js'
import { finding, sayOf, type RefusalDraft } from './finding.js'
import { confirmsHolding } from './holding.js'
import type { NoticeAnswer, RefusalNotice } from './notice.js'
import type { UnreadPart } from './unread.js'

/** The element of the Scottish Act that a finding rests on. */
const element = (...ids: readonly string[]): readonly Citation[] =>
  noticeElements.filter(({ law, id }) => law === 'FOISA' && ids.includes(id)).map(({ citation }) => citation)

const regulator = /\bscottish information commissioner\b|\bOSIC\b/i

/** A body that is called by its name: "NHS Invented holds this information". */
// bound: 4,000 characters, by linesOf
const holdsByName =
  /\bholds (?:this|these|the|that|some|all|such|relevant|recorded|information|copies|(?:both|each) of)\b/i

const lacks = (answer: NoticeAnswer, part: UnreadPart, isEmpty: boolean): boolean =>
  isEmpty && answer.unread?.includes(part) !== true
const isBlank = (text = ''): boolean => text.trim() === ''

/** Those of an answer's provisions that are weighed against the public interest. */
const weighedIn = ({ provisions }: NoticeAnswer): readonly string[] =>
  provisions.filter((id) => {
    const found = lookUp(id, 'FOISA')
    return found.kind === 'exemption' && found.status === 'qualified'
  })

const ofWithheld = (answer: NoticeAnswer, index: number): readonly RefusalDraft[] => {
  const say = sayOf(answer, index)
  const name = `Question ${answer.question}`
  const { provisions, outcome } = answer
  const findings: RefusalDraft[] = []
  if (provisions.length === 0)
    findings.push(
      say('exemption-missing', ['provisions'], `${name} is refused (${outcome}) and no exemption is named. Name it`, {
        citation: element('s16(1)'),
      }),
    )
  if (lacks(answer, 'reasons', (answer.reasons ?? []).length === 0))
    findings.push(
      say(
        'reason-missing',
        ['reasons'],
        `${name}: nothing says why ${provisions.length === 0 ? 'an exemption' : listed(provisions)} applies to this information. Give the reasons, as far as they are not plain without being said`,
        { citation: element('s16(1)') },
      ),
    )
  const weighed = weighedIn(answer)
  if (
    weighed.length > 0 &&
    (lacks(answer, 'against', (answer.against ?? []).length === 0) ||
      lacks(answer, 'conclusion', isBlank(answer.conclusion)))
  )
    findings.push(
      say(
        'balance-missing',
        ['conclusion'],
        `${name}: ${listed(weighed)} ${weighed.length === 1 ? 'is' : 'are'} not absolute. Say why the public interest in maintaining it is not outweighed by that in disclosure`,
        { citation: element('s16(2)') },
      ),
    )
  if (outcome === 'withheld' && !confirmsHolding(answer.text) && !holdsByName.test(answer.text))
    findings.push(
      say(
        'procedure-missing',
        ['text'],
        `Check ${name.toLowerCase()}: under section 16(1) of the Scottish Act the notice says that the information is held. Say so, or rely on section 18`,
        { level: 'note', citation: element('s16(1)') },
      ),
    )
  return findings
}

const ofNeither = (answer: NoticeAnswer, index: number): readonly RefusalDraft[] => {
  const say = sayOf(answer, index)
  const name = `Question ${answer.question}`
  const findings: RefusalDraft[] = []
  if (!answer.provisions.some((id) => /^s18\b/.test(id)))
    findings.push(
      say(
        'exemption-missing',
        ['provisions'],
        `${name}: it is left open whether the information is held, and section 18 is not named. Only that section of the Scottish Act lets it be left open: name it, with the exemption that would apply`,
        { citation: element('s18(1)') },
      ),
    )
  if (!/\bpublic interest\b/i.test(answer.text) && answer.unread?.includes('conclusion') !== true)
    findings.push(
      say(
        'balance-missing',
        ['conclusion'],
        `${name}: section 18 asks whether it would be contrary to the public interest to say if the information is held. Say why it would be`,
        { citation: element('s18(1)') },
      ),
    )
  if (confirmsHolding(answer.text))
    findings.push(
      say(
        'confirm-and-neither',
        ['text'],
        `${name}: it is said to be neither confirmed nor denied, and the words confirm that it is held. Decide which`,
        { citation: element('s18(1)') },
      ),
    )
  return findings
}

const ofCost = (answer: NoticeAnswer, index: number): readonly RefusalDraft[] => {
  const say = sayOf(answer, index)
  const name = `Question ${answer.question}`
  const { limit, citation } = scottishCostLimit
  const pence = answer.cost?.pence
  const findings: RefusalDraft[] = []
  if (lacks(answer, 'advice', isBlank(answer.advice)))
    findings.push(
      say(
        'advice-missing',
        ['advice'],
        `${name}: a refusal on cost goes with advice (section 15 of the Scottish Act). Say what could be had within the limit`,
        { citation: element('s16(4)') },
      ),
    )
  if (pence !== undefined && pence <= limit * 100)
    findings.push(
      say(
        'estimate-within-limit',
        ['cost'],
        `${name}: the estimate of ${pounds(pence)} does not exceed ${pounds(limit * 100)}, the amount prescribed for the Scottish Act. Correct it, or answer the request`,
        { citation },
      ),
    )
  return findings
}

const ofAnswer = (answer: NoticeAnswer, index: number): readonly RefusalDraft[] => {
  const say = sayOf(answer, index)
  const name = `Question ${answer.question}`
  switch (answer.outcome) {
    case 'withheld':
    case 'accessibleElsewhere':
      return ofWithheld(answer, index)
    case 'neitherConfirmNorDeny':
      return ofNeither(answer, index)
    case 'pending':
      return [
        say(
          'pending-not-qualified',
          ['outcome'],
          `${name}: the Scottish Act gives no more time to weigh the public interest. Decide within the twenty working days`,
          { citation: element('s16(1)', 's16(2)') },
        ),
      ]
    case 'costLimit':
      return ofCost(answer, index)
    default:
      return []
  }
}

/** The last day by Scotland's bank holidays, where the notice states no other. */
const lastDay = ({ dueOn, receivedOn, requestedOn }: RefusalNotice): IsoDate | null => {
  if (dueOn !== undefined) return dueOn
  const from = receivedOn ?? requestedOn
  if (from === undefined) return null
  const { obligations } = clock({ regime: 'FOISA', events: [{ type: 'received', on: from }] })
  return obligations.find(({ id }) => id === 'refusalNotice')?.due ?? null
}

const inTime = (notice: RefusalNotice): readonly RefusalDraft[] => {
  const { sentOn, receivedOn, requestedOn } = notice
  const due = lastDay(notice)
  const from = receivedOn ?? requestedOn
  if (sentOn === undefined || due === null || sentOn <= due || (from !== undefined && sentOn < from)) return []
  const isSure = receivedOn !== undefined || notice.dueOn !== undefined
  return [
    {
      ...finding(
        'notice-late',
        '/sentOn',
        ['sentOn'],
        isSure
          ? `The notice of ${longDate(sentOn)} was given after ${longDate(due)}, the last day under the Scottish Act. It still has to be given: say so and apologise, or record the clarification or fee that moved the day`
          : `Check when the request of ${longDate(from ?? sentOn)} was received: the notice gives no day of receipt. If it was that day, ${longDate(due)} was the last day under the Scottish Act, and the notice of ${longDate(sentOn)} is late`,
      ),
      citation: element('s16(1)'),
      ...(isSure ? {} : { level: 'note' as const }),
    },
  ]
}

const routes = ({ review, complaint }: RefusalNotice): readonly RefusalDraft[] => [
  ...(review?.offered === true && !isBlank(review.how)
    ? []
    : [
        {
          ...finding(
            'review-missing',
            '/review',
            ['review'],
            'The notice does not say that a review can be required of the authority, and how (sections 19 and 20 of the Scottish Act). Say so, with the 40 working days for it',
          ),
          citation: element('s19(a)', 's19(b)'),
        },
      ]),
  ...(complaint !== undefined && regulator.test(complaint.name.slice(0, 300))
    ? []
    : [
        {
          ...finding(
            'complaint-missing',
            complaint === undefined ? '/complaint' : '/complaint/name',
            complaint === undefined ? ['complaint'] : ['complaint', 'name'],
            `The notice does not tell of the right to apply to the Scottish Information Commissioner after a review${complaint === undefined || isBlank(complaint.name) ? '' : `; "${complaint.name.trim()}" is named`}. Name the Commissioner and say how`,
          ),
          citation: element('s19(b)'),
        },
      ]),
]

/**
 * What a notice under the Scottish Act lacks of its sections 16 to 19. They were known from secondary pages: each
 * finding says that its source is not verified.
 */
export const checkScottish = (notice: RefusalNotice): readonly RefusalDraft[] => {
  const isNotice = notice.answers.some(({ outcome }) => outcome !== 'disclosed')
  return [...notice.answers.flatMap(ofAnswer), ...(isNotice ? [...inTime(notice), ...routes(notice)] : [])]
}
