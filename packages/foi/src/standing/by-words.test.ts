import type { Block } from '@imt/core'
import { describe, expect, it } from 'vitest'
import { byWords } from './by-words.js'

const location = { kind: 'text', source: 'page.txt', line: 1, column: 1 } as const
const page = (title: string, ...lines: readonly string[]): readonly Block[] => [
  { kind: 'heading', level: 1, text: title, location },
  ...lines.map((text): Block => ({ kind: 'paragraph', text, location })),
]
const kindOf = (title: string, ...lines: readonly string[]) => byWords(page(title, ...lines))?.kind

const act = 'the Freedom of Information Act 2000'

describe('what a file is by its words', () => {
  it.each([
    [
      'refusal',
      'Request 77: devices',
      [`We confirm that we hold this. It is exempt under section 31(1)(a) of ${act}.`],
    ],
    [
      'refusal',
      'Response to RFI 9',
      [`We can neither confirm nor deny that we hold it, under section 31(3) of ${act}.`],
    ],
    [
      'refusal',
      'RFI-2026-8: switches',
      ['We hold this. It is exempt from disclosure under section 31(1)(a) of the Act.'],
    ],
    [
      'refusal',
      'Request 4',
      ['We hold this. It is exempt under section 43(2) of the Act.', 'You may ask for an internal review.'],
    ],
    ['refusal', 'Firewalls', ['You asked for models.', `We are withholding them under section 31(1)(a) of ${act}.`]],
    [
      'refusal',
      'FOI 77',
      [
        'You asked for every e-mail. To find them would exceed the appropriate limit.',
        `Under section 12(1) of ${act} we are therefore not obliged to comply with your request.`,
      ],
    ],
    ['letter', 'Example Trust', ['Dear Ms Doe', 'Thank you for your request.', 'It is exempt under section 43(2).']],
    [
      'position',
      'Security',
      [`All future requests on this will be refused. It is exempt under section 31(1)(a) of ${act}.`],
    ],
    ['scheme', 'Publication scheme', [`Under ${act} we publish these. Plans of security are exempt from disclosure.`]],
  ] as const)('is a %s: %s', (kind, title, lines) => {
    expect(kindOf(title, ...lines)).toBe(kind)
  })

  it.each([
    [
      'Council keeps costs secret',
      [`The council refused our request under section 43 of ${act}.`, 'A spokesman said no.'],
    ],
    [
      'Trust silent on attacks',
      [`The trust withheld the figures under section 31 of ${act}.`, 'Send your request to us.'],
    ],
    ['Privacy notice', [`We hold information about you. It is exempt under section 40(2) of ${act}.`]],
    [
      'Freedom of Information policy',
      ['We may refuse your request under section 12 if it would exceed the appropriate limit.'],
    ],
    [
      'Asking us',
      ['We hold records. Some information is exempt under section 40 of the FOI Act. Send your request here.'],
    ],
    ['Asking us', [`We can refuse requests under section 14 of ${act}. Thank you for your interest.`]],
    [
      'Case 12',
      [`The complainant asked. This request was refused under section 31 of ${act}. The Commissioner finds so.`],
    ],
    [
      'Asking us',
      [`Under section 12 of ${act} we are not obliged to comply if it would exceed the limit. Send your request here.`],
    ],
    ['Request 4', ['We hold this. It is exempt under section 31 of the Act.']],
    [
      'Request 4',
      ['We hold this. It is exempt from disclosure under section 31 of the Act.', 'Ask the Scottish Commissioner.'],
    ],
    ['Board', [`The Board noted that a request was refused under section 12 of ${act}.`]],
  ] as const)('is none of these: %s', (title, lines) => {
    expect(byWords(page(title, ...lines))).toBeNull()
  })

  it('reads the days of a letter', () => {
    const lines = [
      'Date: 30/11/2026',
      'Dear Ms Doe',
      'Thank you for your request dated 1 October 2026.',
      'It is exempt under s.43(2).',
    ]
    expect(byWords(page('Example Trust', ...lines))).toMatchObject({
      receivedOn: '1 October 2026',
      sentOn: '30/11/2026',
    })
  })
})

describe('an answer as it is published, under headings of request and response', () => {
  const heading = (text: string): Block => ({ kind: 'heading', level: 2, text, location })
  const said = (text: string): Block => ({ kind: 'paragraph', text, location })
  const withheld = `We hold this information but it is being withheld under section 31(1)(a) of ${act}, as its release would be likely to prejudice the prevention of crime.`
  const weighed = 'We found that the public interest in withholding details of our firewalls outweighs that in release.'
  it.each([
    ['Request', 'Response'],
    ['You asked', 'Our response'],
    ['The request', 'Decision'],
  ])('is a refusal, and no position on requests to come: %s, %s', (one, other) => {
    const blocks = [
      heading('IT security details'),
      heading(one),
      said('Please tell us the make of your firewalls.'),
      heading(other),
      said(withheld),
      said(weighed),
    ]
    expect(byWords(blocks)?.kind).toBe('refusal')
  })
})

it('a statement that names no law, and refuses requests under a section that only the Act has', () => {
  expect(kindOf('Supplier questions', 'Any future request for prices will be refused under section 43.')).toBe(
    'position',
  )
  expect(kindOf('Tenancies', 'Any request for a transfer will be refused under section 8.')).toBeUndefined()
})
