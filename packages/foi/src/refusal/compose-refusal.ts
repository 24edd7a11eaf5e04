import { addDays, longDate, counted, type IsoDate } from '@imt/core'
import { afterwards } from '../clock/limits.data.js'
import { regulatorOn } from './regulators.data.js'
import { answerParts } from './answer-parts.js'
import { callFindings, type CallFinding } from '../call-finding.js'
import { refusalCatalogue } from './catalogue/catalogue.js'
import { finding } from './finding.js'
import { checkRefusal } from './check-refusal.js'
import type { RefusalDecision, ReviewRoute } from './decision.js'
import { asHtml, asMarkdown, asText, type LetterPart } from './document.js'
import type { RefusalNotice } from './notice.js'
import { toNotice } from './to-notice.js'
import { verifyDecision } from './verify-decision.js'

/** A notice written out, and what `checkRefusal` makes of it. */
export interface ComposedRefusal {
  readonly text: string
  readonly markdown: string
  readonly html: string
  /** What the forms are made of: `writeDocx` of `@imt/tables/docx` makes a Word document of it. */
  readonly parts: readonly LetterPart[]
  readonly notice: RefusalNotice
  readonly findings: readonly CallFinding[]
}

const paragraph = (text: string): LetterPart => ({ kind: 'paragraph', text })
const heading = (level: 1 | 2 | 3, text: string): LetterPart => ({ kind: 'heading', level, text })

const reviewParts = (review: ReviewRoute, isEir: boolean): readonly LetterPart[] => {
  if (!review.offered) return [paragraph('We have no internal review procedure.')]
  const within = counted(review.withinWorkingDays, 'working day')
  return [
    paragraph(
      isEir
        ? `If you believe that we have not complied with the Regulations, you can make representations to us (regulation 11), in writing and within ${within}. How: ${review.how}`
        : `You can ask us for an internal review within ${within}. How: ${review.how}`,
    ),
  ]
}

const routes = (decision: RefusalDecision): readonly LetterPart[] => {
  const { review, sentOn, regime } = decision
  const isEir = regime === 'EIR'
  const regulator = decision.regulator ?? regulatorOn(sentOn)
  return [
    heading(2, 'If you are not satisfied'),
    ...reviewParts(review, isEir),
    paragraph(
      `You have the right to apply to the ${regulator.name} for a decision under section 50 of the Act${isEir ? ', which regulation 18 applies to the Regulations' : ''}, without undue delay; we understand that an application is expected within six weeks of our last answer, which is ${longDate(addDays(sentOn, afterwards.commissioner.amount))} if you do not ask for a review. Where we offer a review, you will usually be expected to ask us first.`,
    ),
    { kind: 'list', items: regulator.address },
    { kind: 'link', before: 'Online:', url: regulator.complaints },
    paragraph(
      `If the ${regulator.name} issues a decision notice, you or we may appeal to the First-tier Tribunal (General Regulatory Chamber). The appeal has to be received within ${afterwards.tribunal.amount} days of the day on which the decision notice was sent.`,
    ),
  ]
}

/** Who decided, and when, where that was given. */
const decidedLine = ({ decidedBy, decidedOn }: RefusalDecision): string => {
  const on: IsoDate | undefined = decidedOn
  return `Decided by: ${decidedBy}${on === undefined ? '' : `, on ${longDate(on)}`}.`
}

/** What a decision from plain JavaScript may leave out, though its type asks for it. */
const undated = ({ decidedOn }: RefusalNotice): readonly CallFinding[] =>
  decidedOn !== undefined
    ? []
    : callFindings(refusalCatalogue, [
        finding(
          'decision-not-a-persons',
          '/decidedOn',
          ['decidedOn'],
          'Check when the decision was taken: record the day beside the post',
        ),
      ])

const lettered = (decision: RefusalDecision): readonly LetterPart[] => [
  heading(1, `Your request ${decision.reference}`),
  paragraph(
    `${decision.authority} received your request on ${longDate(decision.receivedOn)}. This is our answer of ${longDate(decision.sentOn)} under the ${decision.regime === 'EIR' ? 'Environmental Information Regulations 2004' : 'Freedom of Information Act 2000'}. Each question has an answer of its own; where we rely on ${decision.regime === 'EIR' ? 'an exception of the Regulations' : 'an exemption or on another ground of the Act'}, we say so there.`,
  ),
  ...decision.answers.flatMap((answer) => [
    heading(2, `Question ${answer.question}`),
    paragraph(`You asked: ${answer.asked}`),
    ...answerParts(answer),
  ]),
  ...(decision.advice === undefined ? [] : [heading(2, 'Advice and assistance'), paragraph(decision.advice)]),
  ...routes(decision),
  paragraph(decidedLine(decision)),
  ...(decision.annex === undefined
    ? []
    : [
        heading(2, `Annex: ${decision.annex.title}`),
        paragraph(
          'This is our standing reasoning on requests of this kind. It supports the reasons above, which were given for your request; it does not take their place.',
        ),
        ...decision.annex.passages.map(paragraph),
      ]),
]

/**
 * Returns a refusal notice written out from a decision: as plain text, Markdown and an accessible page of HTML, with
 * the routes to a review, the regulator and the tribunal; and what `checkRefusal` finds in it. The type of a decision
 * asks for what each exemption asks for, so what is missing does not compile; findings are about what types cannot see.
 *
 * It writes down a decision that a person took. It takes none, and supplies no harm and no argument on the public
 * interest. What is late, or beyond guidance, is written and found: a late notice still has to be given.
 *
 * @param decision - what was decided, question by question
 * @throws {TypeError} when something is missing, or a part of the decision or of an answer has another name
 * @throws {RangeError} when a day does not exist, or no regulator is known for the day of the notice; when the decision
 *   contradicts itself: days in an order that is impossible, an estimate that does not exceed the limit it cites, a
 *   claim of another law than that of the notice
 * @example
 * ```ts
 * const { text, findings } = composeRefusal({
 *   authority: 'Example NHS Trust',
 *   reference: 'FOI-1',
 *   receivedOn: '2026-11-20',
 *   sentOn: '2026-12-04',
 *   decidedBy: 'Head of Information Governance',
 *   decidedOn: '2026-12-03',
 *   review: { offered: true, how: 'write to foi@example.org', withinWorkingDays: 40 },
 *   answers: [{ question: '1', asked: 'The budget for 2026/27?', outcome: 'disclosed', information: '£5,400,191' }],
 * })
 * text.split('\n')[0] // => 'Your request FOI-1'
 * findings // => []
 * ```
 * @see Freedom of Information Act 2000 s.17, https://www.legislation.gov.uk/ukpga/2000/36/section/17
 */
export const composeRefusal = (decision: RefusalDecision): ComposedRefusal => {
  verifyDecision(decision)
  const parts = lettered(decision)
  const notice = toNotice(decision)
  return {
    text: asText(parts),
    markdown: asMarkdown(parts),
    html: asHtml(parts),
    parts,
    notice,
    findings: [...checkRefusal(notice), ...undated(notice)],
  }
}
