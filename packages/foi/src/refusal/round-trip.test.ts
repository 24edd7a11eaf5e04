import { createModel } from '@imt/core'
import { readHtml, readText } from '@imt/tables'
import { describe, expect, it } from 'vitest'
import { foi } from '../plugin.js'
import { composeRefusal } from './compose-refusal.js'
import type { Answer } from './decision.js'

const model = createModel({ plugins: [foi()] })
const asked = { question: '1', asked: 'The unit prices.' } as const
const publicInterest = {
  forDisclosure: ['it would show how public money is spent'],
  against: ['bidders would price against it in March 2027'],
  conclusion: 'a fair price at that tender outweighs seeing these prices now.',
} as const
const answers: readonly Answer[] = [
  {
    ...asked,
    outcome: 'withheld',
    information: 'the formula',
    claims: [{ exemption: 's43(1)', why: 'it is a trade secret of the supplier', publicInterest }],
  },
  {
    ...asked,
    outcome: 'neitherConfirmNorDeny',
    claims: [
      {
        neither: 's31(3)',
        likelihood: 'wouldBeLikelyTo',
        harm: { interest: 'crime', effect: 'attackers would learn what is seen', cause: 'a yes or no tells them' },
        publicInterest,
      },
    ],
  },
  {
    ...asked,
    outcome: 'accessibleElsewhere',
    url: 'https://invented.example/papers.pdf',
    place: 'pages 4 to 9',
    checkedOn: '2026-10-28',
  },
  {
    ...asked,
    outcome: 'repeated',
    earlier: { reference: 'FOI-26-2', compliedOn: '2026-08-05' },
    why: 'it asks for the same prices, which have not changed.',
  },
  {
    ...asked,
    outcome: 'pending',
    information: 'the unit prices',
    exemptions: ['s43(2)'],
    why: 'bidders would price against them',
    decisionBy: '2026-11-26',
  },
]

describe('refusals that are written here are read as refusals, and nothing is amiss in them', () => {
  it.each(answers)('$outcome', (answer) => {
    const made = composeRefusal({
      authority: 'Invented Hospitals NHS Trust',
      reference: 'FOI-26-8',
      receivedOn: '2026-10-05',
      sentOn: '2026-10-29',
      decidedBy: 'Head of Information Governance',
      decidedOn: '2026-10-28',
      review: { offered: true, how: 'write to the Head of Information Governance', withinWorkingDays: 40 },
      answers: [answer],
    })
    for (const source of [
      readText(made.text, { name: 'l.txt' }),
      readText(made.markdown, { name: 'l.md' }),
      readHtml(made.html, { name: 'l.html' }),
    ]) {
      const recognised = model.recognise([source])
      const [letter] = recognised.publication.sections?.foi?.letters ?? []
      expect(letter?.notice?.answers?.map((each) => each?.outcome)).toEqual([answer.outcome])
      const { findings } = model.check(recognised, { asOf: '2026-11-30' })
      expect(findings.filter(({ rule }) => rule !== 'foi/letter-unchecked')).toEqual([])
    }
  })
})
