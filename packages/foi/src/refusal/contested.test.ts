import { describe, expect, expectTypeOf, it } from 'vitest'
import { checkRefusal } from './check-refusal.js'
import type { Balance, NeitherClaim } from './claim.js'
import { composeRefusal } from './compose-refusal.js'

const balance: Balance = {
  forDisclosure: ['The public pays for the service.'],
  against: ['A named person would be identified.'],
  conclusion: 'The person weighs more here.',
}
const letter = (claim: NeitherClaim): string =>
  composeRefusal({
    authority: 'Invented Trust',
    reference: 'X-1',
    receivedOn: '2026-10-05',
    sentOn: '2026-10-29',
    decidedBy: 'Head of Information Governance',
    review: { offered: true, how: 'write to us', withinWorkingDays: 40 },
    answers: [{ question: '1', asked: 'Q', outcome: 'neitherConfirmNorDeny', claims: [claim] }],
  }).text

describe('neither confirming nor denying where authorities differ on the public interest', () => {
  it.each(['s40(5A)', 's40(5B)(a)(i)', 's40(5B)(a)(ii)'] as const)(
    'under %s a balance may be given or left out, and the applicant is told of no absolute provision',
    (neither) => {
      const why = 'Saying so would say something about a person.'
      expectTypeOf({ neither, why }).toExtend<NeitherClaim>()
      for (const claim of [
        { neither, why },
        { neither, why, publicInterest: balance },
      ]) {
        const text = letter(claim)
        expect(text).not.toMatch(/absolute/i)
        expect(text.includes('The person weighs more here.')).toBe('publicInterest' in claim)
      }
    },
  )

  it('a notice without a balance is not called incomplete for it', () => {
    const findings = checkRefusal({
      decidedBy: 'FOI lead',
      review: { offered: true, how: 'write to us' },
      complaint: { name: 'Information Commissioner', how: ['Wilmslow'] },
      answers: [
        {
          question: '1',
          asked: 'Q',
          outcome: 'neitherConfirmNorDeny',
          text: 'We neither confirm nor deny.',
          provisions: ['s40(5B)(a)(i)'],
          reasons: ['because of this'],
        },
      ],
    })
    expect(findings.map(({ code }) => code)).not.toContain('balance-missing')
  })
})
