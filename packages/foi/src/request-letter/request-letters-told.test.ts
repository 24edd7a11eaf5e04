import { createModel } from '@imt/core'
import { readHtml, readText } from '@imt/tables'
import { describe, expect, it } from 'vitest'
import { foi } from '../plugin.js'

const model = createModel({ plugins: [foi()] })
const act = 'Freedom of Information Act 2000'
const regulations = 'Environmental Information Regulations 2004'
const scotland = 'Freedom of Information (Scotland) Act 2002'
const routes =
  'You may ask us for an internal review within 40 working days. You may then apply to the Information Commissioner.'

interface Letter {
  readonly law?: string
  readonly received?: string
  readonly sent?: string
}

/** A letter read and checked: its kind, and what is told of it, `!` for more than a note. */
const told = (body: string, { law = act, received = '28 September 2026', sent = '12 October 2026' }: Letter = {}) => {
  const text = `Invented Hospitals NHS Trust\n\n${sent}\n\nOur ref: FOI 26/77\n\nDear requester\n\n${law}\n\nYour request was received on ${received}.\n\n${body}\n\nFOI Officer`
  const recognition = model.recognise([readText(text, { name: 'l.txt' })])
  const { findings } = model.check(recognition, { asOf: '2026-11-30' })
  const [letter] = recognition.publication.sections?.foi?.requestLetters ?? []
  return {
    kind: letter?.kind,
    law: letter?.law,
    amiss: findings
      .filter(({ rule }) => rule !== 'foi/request-letter-unchecked')
      .map(({ rule, level }) => `${rule.replace('foi/request-letter-', '')}${level === 'note' ? '' : '!'}`),
    messages: findings.map(({ message }) => message).join('\n'),
  }
}

describe('letters that refuse nothing', () => {
  it('an answer in full is known, and its routes are practice', () => {
    const body = 'The Trust holds this. Our response is as follows: 1,204 tablets were bought.'
    expect(told(`${body}\n\n${routes}`)).toMatchObject({ kind: 'disclosure', law: 'FOIA', amiss: [] })
    expect(told(body).amiss).toEqual(['incomplete', 'incomplete'])
  })
  it('an answer in full is late from the first day after the last', () => {
    const body = `We enclose the information that you asked for.\n\n${routes}`
    // The twentieth working day after Monday 28 September 2026 is Monday 26 October.
    expect(told(body, { sent: '26 October 2026' }).amiss).toEqual([])
    expect(told(body, { sent: '27 October 2026' }).amiss).toEqual(['misstated!'])
    expect(told(body, { sent: '2 September 2026' }).amiss).toEqual(['misstated!'])
  })
  it('an answer to a request that came on a Saturday is late by neither reading on the last day of the Code', () => {
    const body = `We enclose the information that you asked for.\n\n${routes}`
    expect(told(body, { received: '3 October 2026', sent: '2 November 2026' }).amiss).toEqual([])
    expect(told(body, { received: '3 October 2026', sent: '3 November 2026' }).amiss).toEqual(['misstated!'])
  })
  it('something that moved the last day is not passed over: it is named as not looked at', () => {
    const body = `You gave us clarification, which was received later. We enclose the information that you asked for.\n\n${routes}`
    const { amiss, messages } = told(body, { sent: '4 November 2026' })
    expect(amiss).toEqual([])
    expect(messages).toContain('something moved the last day')
  })

  it.each([
    ['We will answer by 26 October 2026.', []],
    ['We will answer by 2 November 2026.', ['misstated!']],
    ['We will answer by 5 October 2026.', ['misstated!']],
    ['You will have our response within 20 working days.', []],
    ['You will have our response within six weeks.', []],
    ['You will have our response within 30 working days.', ['misstated!']],
    ['You must send proof of your identity before we reply. We will reply within 20 working days.', ['misstated!']],
  ])('an acknowledgement: %s', (body, amiss) => {
    expect(told(`We acknowledge your request, which is being dealt with. ${body}`)).toMatchObject({
      kind: 'acknowledgement',
      amiss,
    })
  })
  it('an acknowledgement under the Scottish Act is counted on the holidays of Scotland', () => {
    const body = 'We acknowledge your request and will answer by 1 December 2026.'
    // St Andrew's Day, 30 November, is a holiday in Scotland: the day after is the twentieth.
    const days = { received: '2 November 2026', sent: '3 November 2026' }
    expect(told(body, { law: scotland, ...days })).toMatchObject({ law: 'FOISA', amiss: [] })
    expect(told(body.replace('1 D', '2 D'), { law: scotland, ...days }).amiss).toEqual(['misstated!'])
  })

  it('a question for particulars says what is needed, helps, and says when time begins', () => {
    const asks = 'Please tell us which of our sites you mean.'
    const help = 'If you would like help with this, call us.'
    expect(told(`We need further information to find what you ask for. ${asks} ${help}`)).toMatchObject({
      kind: 'clarification',
      amiss: [],
    })
    expect(told(asks).amiss).toEqual(['incomplete'])
    expect(told(asks, { law: regulations }).amiss).toEqual(['incomplete!'])
    expect(told(`${asks} ${help} The clock is paused until you reply.`).amiss).toEqual(['misstated'])
    expect(told(`${asks} ${help} The 20 working days begin when you reply.`).amiss).toEqual([])
    expect(told(`${asks} ${help} If you do not reply within 10 working days we will close the request.`).amiss).toEqual(
      ['misstated'],
    )
    expect(told(`${asks} ${help} If you do not reply within two months we will close the request.`).amiss).toEqual([])
    expect(told(`${asks} ${help}`, { sent: '28 October 2026' }).amiss).toEqual(['misstated!'])
  })

  it('a fees notice names the amount and charges for no time of staff', () => {
    const fee = 'A fee of £12.40 is payable for copying 124 pages.'
    const pay = 'If it is not paid within three months we need not answer.'
    expect(told(`${fee} ${pay}`)).toMatchObject({ kind: 'fees', amiss: [] })
    expect(told(fee).amiss).toEqual(['incomplete'])
    expect(told(`A fee is payable for copying. ${pay}`).amiss).toEqual(['incomplete!'])
    expect(told(`A fee of £75 is payable for 3 hours of staff time. ${pay}`).amiss).toEqual(['misstated!'])
    // Three months beginning with 12 October 2026 end on 11 January 2027.
    expect(told(`${fee} Please pay by 11 January 2027.`).amiss).toEqual([])
    expect(told(`${fee} Please pay by 10 January 2027.`).amiss).toEqual(['misstated!'])
    expect(told(`${fee} ${pay}`, { law: scotland }).amiss).toEqual(['incomplete!', 'incomplete!'])
  })
  it('a charge under the Regulations is paid in 60 working days, and its schedule is asked about', () => {
    const charge = 'A charge of £30 is payable in advance for the plans.'
    const listed = 'It is taken from our published schedule of charges.'
    expect(told(`${charge} ${listed} You have 60 working days to pay.`, { law: regulations })).toMatchObject({
      kind: 'fees',
      law: 'EIR',
      amiss: [],
    })
    expect(told(`${charge} You have 30 working days to pay.`, { law: regulations }).amiss.sort()).toEqual([
      'incomplete',
      'misstated!',
    ])
  })
  it('a fee that may come is none', () => {
    expect(told('We acknowledge your request and will reply by 26 October 2026. We may charge a fee.').kind).toBe(
      'acknowledgement',
    )
  })

  it('more time under the Regulations is for what is both complex and voluminous, and 40 days at most', () => {
    const more = (why: string, by = '23 November 2026'): readonly string[] =>
      told(`We are extending the time for an answer to ${by}, since ${why}.`, { law: regulations }).amiss
    expect(more('it is complex and of a large volume')).toEqual([])
    expect(more('it is complex')).toEqual(['incomplete!'])
    expect(more('there are 4,000 pages')).toEqual(['incomplete!'])
    expect(more('it is complex and of a large volume', '24 November 2026')).toEqual(['misstated!'])
  })
  it('more time under the Act is for the public interest alone', () => {
    const late = 'I am afraid that we need more time, as staff are on leave. We hope to reply by 12 November 2026.'
    expect(told(late)).toMatchObject({ kind: 'extension', amiss: ['misstated!'] })
    expect(told(late).messages).toContain('the public interest is not spoken of')
    expect(told(late, { law: scotland }).amiss).toEqual(['misstated!'])
  })
  it('an apology for delay beside the answer takes no more time', () => {
    expect(told(`I apologise for the delay. The information is set out below.\n\n${routes}`).kind).toBe('disclosure')
  })

  it('a request passed on to another body', () => {
    const passed = 'With your agreement we have passed your request to Invented County Council.'
    const whole = `We do not hold this information. ${passed} Its address is foi@county.invented.`
    expect(told(`${whole}\n\n${routes}`)).toMatchObject({ kind: 'transfer', amiss: [] })
    expect(told(passed.replace('With your agreement we', 'We')).amiss).toEqual(Array(5).fill('incomplete'))
    expect(told(`${whole}\n\n${routes}`, { law: regulations }).amiss).toEqual(['incomplete!'])
    expect(
      told(
        `${whole} It is refused under regulation 12(4)(a) therefore. You may make representations under regulation 11 and apply to the Information Commissioner.`,
        { law: regulations },
      ).amiss,
    ).toEqual([])
  })
  it('who holds one part is named, and another part is refused: the letter is a refusal', () => {
    const body = 'We do not hold the minutes. We believe that Plymouth City Council holds it.'
    expect(told(`${body}\n\n${routes}`).kind).toBe('transfer')
    const { kind, messages } = told(`${body} The salaries will not be given to you.\n\n${routes}`)
    expect(kind).toBeUndefined()
    expect(messages).toContain('it is withheld, and no provision is named')
  })
  it('a request passed on within the body is acknowledged', () => {
    expect(
      told('Your request has been passed to the Estates department, which will reply by 26 October 2026.').kind,
    ).toBe('acknowledgement')
  })

  it('an acknowledgement of a request for a review', () => {
    const body = (by: string): string =>
      `Thank you for your request for an internal review. The review will be carried out by someone else, and we will write to you with its outcome by ${by}.`
    expect(told(body('26 October 2026'))).toMatchObject({ kind: 'reviewAcknowledgement', amiss: [] })
    expect(told(body('6 November 2026')).amiss).toEqual(['misstated'])
    expect(told(body('4 December 2026')).amiss).toEqual(['misstated!'])
    expect(told(body('20 November 2026'), { law: regulations }).amiss).toEqual([])
  })
  it('the outcome of a review that refuses nothing', () => {
    const body =
      'You asked us to review our response. I have completed the review and found that the figures should be given, because they identify nobody. They are enclosed.'
    expect(told(body).kind).toBe('reviewOutcome')
    expect(told(body).amiss).toEqual(['incomplete'])
    expect(told(body, { law: scotland }).amiss).toEqual(['incomplete!'])
  })
  it('a request that is closed for want of particulars', () => {
    const body =
      'On 6 October 2026 we asked you to clarify your request. As we have not heard from you, we have closed it.'
    expect(told(body, { sent: '20 November 2026' })).toMatchObject({ kind: 'closed', amiss: ['misstated'] })
    expect(told(body, { sent: '7 December 2026' }).amiss).toEqual([])
  })

  it('a page that puts a request and its answer under heads of their own', () => {
    const page =
      '<h1>FOI 26-31: printers</h1><p>Date received: 1 September 2026</p><p>Date responded: 5 October 2026</p><h2>Request</h2><p>You asked how many printers we have.</p><h2>Response</h2><p>We have 412.</p>'
    const { publication } = model.recognise([readHtml(page, { name: 'p.html' })])
    expect(publication.sections?.foi?.requestLetters).toMatchObject([
      { kind: 'disclosure', receivedOn: '2026-09-01', sentOn: '2026-10-05' },
    ])
  })

  it('says of each as what it was read, and what was not looked at', () => {
    expect(told('A fee of £12.40 is payable for copying. You have three months to pay.').messages).toBe(
      'Check the letter yourself: it was read as a fees notice under the Act. Not looked at: whether the amount is what the regulations on fees allow',
    )
  })
})

describe('what is no such letter', () => {
  const read = (text: string): unknown =>
    model.recognise([readText(text, { name: 'l.txt' })]).publication.sections?.foi?.requestLetters
  it.each([
    ['a request', `Dear Trust\n\nUnder the ${act} I would like to request the number of your laptops.\n\nA person`],
    [
      'a chaser',
      `Dear Trust\n\nI refer to my request under the ${act}. You acknowledged it, and I have no answer yet. Please reply.`,
    ],
    [
      'a request for own data',
      'Dear requester\n\nSubject access request SAR 26\n\nThank you for your request. We will answer within one month. Freedom of Information is another matter.',
    ],
    [
      'a refusal',
      `Dear requester\n\n${act}\n\nThank you for your request. The contract is exempt under section 43(2), as it would prejudice our negotiations.\n\n${routes}`,
    ],
    [
      'a complaint',
      'Dear patient\n\nRef 26/1\n\nThank you for your letter about ward 4. We will reply within 25 days.',
    ],
    ['an invitation', `Dear colleague\n\nThe ${act} gives rights. Our next course is on 12 November 2026.`],
  ])('%s', (_, text) => {
    expect(read(text)).toBeUndefined()
  })
})
