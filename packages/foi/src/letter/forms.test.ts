import { createModel } from '@imt/core'
import { readHtml, readText } from '@imt/tables'
import { describe, expect, it } from 'vitest'
import { foi } from '../plugin.js'

const model = createModel({ plugins: [foi()] })
/** What each question of a letter that was recognised comes to; nothing where none was. */
const answers = (text: string): readonly (readonly (string | undefined)[])[] => {
  const source = text.startsWith('<') ? readHtml(text, { name: 'l.html' }) : readText(text, { name: 'l.txt' })
  const { foi: section } = model.recognise([source]).publication.sections
  return (section?.letters ?? []).flatMap(({ notice }) =>
    notice.answers.map(({ question, outcome, provisions, decisionBy }) => [
      question,
      outcome,
      provisions.join(),
      ...(decisionBy === undefined ? [] : [decisionBy]),
    ]),
  )
}
const routes = 'You may ask us for an internal review. You may complain to the Information Commissioner, Wilmslow.'

describe('forms of letters', () => {
  it('more time while the public interest is weighed: the exemption that may apply, and the day that is expected', () => {
    const letter = `26 October 2026
Dear Sir
Thank you for your request under the Freedom of Information Act 2000, received on 28 September 2026.
You asked for board papers.
We believe that they may be exempt under section 36. We have not yet reached a decision on the public interest. We expect to reply by 24 November 2026.`
    expect(answers(letter)).toEqual([['as asked', 'pending', 's36', '2026-11-24']])
  })

  it('what may be exempt, and is not weighed, is not relied on', () => {
    const letter = `Dear Sir\nYour request under the Freedom of Information Act 2000 was received on 28 September 2026.
A wider request may be exempt under section 36. We hold the papers, and withhold them under section 42(1).\n${routes}`
    expect(answers(letter)).toEqual([['as asked', 'withheld', 's42(1)']])
  })

  it('more time under regulation 7 refuses nothing', () => {
    const letter = `Dear Sir\nEnvironmental Information Regulations 2004
Your request was received on 5 October 2026. We are extending the time to 40 working days under regulation 7(1) for its complexity and volume.`
    expect(answers(letter)).toEqual([])
  })

  it('questions and answers in short lines', () => {
    const letter = `12 November 2026
Dear Requester
I refer to your Freedom of Information Act request received 16 October 2026.
Q1: How many servers do you have? A: 120
Q2: Which system do they run? A: Exempt, Section 31.
Q3: Contract end date. A: Information not held.
${routes}`
    expect(answers(letter).map(([question, outcome]) => [question, outcome])).toEqual([
      ['1', 'disclosed'],
      ['2', 'withheld'],
      ['3', 'notHeld'],
    ])
  })

  it('answers that are a provision and no more', () => {
    const letter = `Dear Requester
Thank you for your request under the Freedom of Information Act received on 5 October 2026.
1. How many PCs? 400.
2. Board minutes: see section 22, they will be published next month.
3. Staff list: section 40(2).
4. Prices - s.43(2)
${routes}`
    expect(answers(letter)).toEqual([
      ['1', 'disclosed', ''],
      ['2', 'withheld', 's22'],
      ['3', 'withheld', 's40(2)'],
      ['4', 'withheld', 's43(2)'],
    ])
  })

  it('a page with questions beside answers: no row of it is lost, with a number or without', () => {
    const page = `<h2>FOI response 2026-88</h2><p>Date received: 07/09/2026</p><table>
<tr><th>Question</th><th>Response</th></tr>
<tr><td>1. How many beds?</td><td>812</td></tr>
<tr><td>2. Firewall?</td><td>This is exempt under S31(1)(a) FOIA.</td></tr>
<tr><td>Spend on IT</td><td>https://invented.example/spend - section 21</td></tr></table><p>${routes}</p>`
    expect(answers(page)).toEqual([
      ['1', 'disclosed', ''],
      ['2', 'withheld', 's31(1)(a)'],
      ['3', 'accessibleElsewhere', 's21'],
    ])
  })

  it('a refusal on cost with a reference, and no salutation', () => {
    const letter = `Ref: FOI 8
Your request under the Freedom of Information Act was received on 7 September 2026.
We have aggregated your requests under section 12(4). It would take 20 hours, exceeding the limit of 18 hours.
${routes}`
    expect(answers(letter)).toEqual([['as asked', 'costLimit', 's12(4)']])
  })

  it('a guide, and a page on how requests are answered, is no letter', () => {
    const guide = `Ref: POL-12
Your request under the Freedom of Information Act is answered within 20 working days. We refuse a request under section 12 where it is too costly.
${routes}`
    expect(answers(guide)).toEqual([])
  })
})
