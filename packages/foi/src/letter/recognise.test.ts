import { createModel, type Block, type Source } from '@imt/core'
import { describe, expect, it } from 'vitest'
import { foi } from '../plugin.js'

const model = createModel({ plugins: [foi()] })
const location = (source: string, line: number) => ({ kind: 'text', source, line, column: 1 }) as const
const page = (name: string, heading: string, ...lines: readonly string[]): Source => ({
  name,
  kind: 'text',
  blocks: [
    { kind: 'heading', level: 1, text: heading, location: location(name, 1) },
    ...lines.map((text, index): Block => ({ kind: 'paragraph', text, location: location(name, index + 2) })),
  ],
})
const partsOf = (...sources: readonly Source[]): readonly string[] =>
  model.recognise(sources).parts.map(({ part }) => part)

const act = 'the Freedom of Information Act 2000'
const letter = page(
  'a.txt',
  'Freedom of Information: your request on cyber security',
  'Dear applicant',
  'Thank you for your request, which we received on 1 October 2026.',
  `We hold this information. It is exempt under section 42(1) of ${act}, since it is legal advice.`,
)

describe('what is a letter', () => {
  it('a letter whose heading alone would be that of a standing statement', () => {
    expect(partsOf(letter)).toEqual(['letters'])
  })

  it('one under the Environmental Information Regulations', () => {
    const eir = page(
      'b.txt',
      'EIR 26-7',
      'Dear Sir or Madam',
      'Thank you for your request for the prices paid at the last tender.',
      'We have handled it under the Environmental Information Regulations 2004.',
      'We hold this information. The prices are withheld under regulation 12(5)(e), since the contract makes them confidential.',
    )
    expect(partsOf(eir)).toEqual(['letters'])
    expect(model.recognise([eir]).publication.sections).toMatchObject({
      foi: { letters: [{ law: 'EIR', notice: { answers: [{ provisions: ['reg12(5)(e)'] }] } }] },
    })
  })

  it.each([
    [
      'a repeated request',
      'Your request of 11 September 2026 is a repeat of an earlier request. Section 14(2) of the Freedom of Information Act 2000 applies and we will not be answering it again.',
      'repeated',
    ],
    [
      'an exception of the Regulations',
      'Your request for the drafts was considered under the Environmental Information Regulations 2004. Regulation 12(4)(e) provides an exception for these internal communications.',
      'withheld',
    ],
    [
      'more time, without a provision',
      'We need more time to consider the public interest in your request and will write again.',
      'pending',
    ],
  ])('one that says no more than %s', (_, words, outcome) => {
    const short = page('e.txt', 'FOI 26-0303', '5 October 2026', 'Dear Applicant', words)
    expect(model.recognise([short]).publication.sections).toMatchObject({
      foi: { letters: [{ notice: { answers: [{ outcome }] } }] },
    })
  })

  it('one that names the law only in its head, and speaks to nobody', () => {
    const council = page(
      'f.html',
      'FOI request 2026-4472',
      'Date received: 1 September 2026',
      'Date of response: 9 October 2026',
      'Request',
      'Names of staff who were dismissed.',
      'Response',
      'The Council holds this. It is personal data and exempt under section 40(2).',
    )
    expect(partsOf(council)).toEqual(['letters'])
    const police = page(
      'g.txt',
      'Freedom of Information Request Reference No: 2026/12345',
      'Date: 14/10/2026',
      'I write in connection with your request for information dated 21/09/2026.',
      'The Constabulary can neither confirm nor deny that it holds any information, by section 31(3).',
    )
    expect(partsOf(police)).toEqual(['letters'])
  })

  it('one under the Scottish Act', () => {
    const scottish = page(
      'd.txt',
      'Reference 26-8',
      'Dear Sir or Madam',
      'We received your request under the Freedom of Information (Scotland) Act 2002 on 26 October 2026.',
      'We hold this information and withhold it under section 33(1)(b) of the Act.',
    )
    expect(model.recognise([scottish]).publication.sections).toMatchObject({
      foi: { letters: [{ law: 'FOISA', notice: { receivedOn: '2026-10-26' } }] },
    })
  })

  it('one that says it is under the Regulations, and cites the Act all the same', () => {
    const eir = page(
      'e.txt',
      'EIR 26-9',
      'Dear Sir or Madam',
      'Thank you for your request for the prices of waste collection.',
      'We have handled it under the Environmental Information Regulations 2004.',
      'We hold this information. The prices are withheld under section 43(2) of the Act.',
    )
    expect(model.recognise([eir]).publication.sections).toMatchObject({ foi: { letters: [{ law: 'EIR' }] } })
  })

  it('what is said of one under the Regulations cites them, and not the Act', () => {
    const eir = page(
      'b.txt',
      'EIR 26-7',
      'Dear Sir or Madam',
      'Thank you for your request for the prices paid at the last tender.',
      'We have handled it under the Environmental Information Regulations 2004.',
      'We hold this information. The prices are withheld under regulation 12(5)(e), since the contract makes them confidential.',
    )
    const said = model
      .check(model.recognise([eir]), { asOf: '2026-11-28' })
      .findings.filter(({ about }) => about === 'EIR 26-7')
    expect(said.map(({ rule }) => rule)).toContain('foi/complaint-route-missing')
    for (const { message, citation = [] } of said) {
      const laws = citation.map(({ title }) => title).filter((title) => /Freedom|Environmental/.test(title))
      expect(
        laws.filter((title) => title.startsWith('Freedom')),
        message,
      ).toEqual([])
    }
  })

  it('two files are two letters, each with its places', () => {
    const other = {
      ...letter,
      name: 'c.txt',
      blocks: letter.blocks.map((block) => ({ ...block, location: location('c.txt', 1) })),
    }
    const { sections } = model.recognise([letter, other as Source]).publication
    expect((sections as { foi: { letters: unknown[] } }).foi.letters).toHaveLength(2)
  })
})

describe('what is none', () => {
  it.each([
    [
      'a log',
      page('d.txt', 'Disclosure log', 'We publish requests that we have answered, with any exemption applied.'),
    ],
    [
      'a standing statement',
      page(
        'e.txt',
        'Freedom of Information and cyber security',
        `Such requests are exempt under section 31(1)(a) of ${act}.`,
      ),
    ],
    [
      'a policy',
      page('f.txt', 'Freedom of Information policy', `We may refuse your request under section 12 of ${act}.`),
    ],
    [
      'news',
      page(
        'g.txt',
        'Council keeps costs secret',
        `The council refused our request under section 43 of ${act}, a spokesman said.`,
      ),
    ],
    [
      'a letter about something else',
      page(
        'h.txt',
        'Your appointment',
        'Dear Ms Doe',
        'Thank you for your e-mail. We have your appointment on 3 May 2026.',
      ),
    ],
    [
      'an answer that gives everything',
      page('i.txt', 'FOI 12', 'Dear Ms Doe', `Thank you for your request under ${act}.`, 'We have 12 printers.'),
    ],
  ])('%s', (_, source) => {
    expect(partsOf(source)).not.toContain('letters')
  })
})
