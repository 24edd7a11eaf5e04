import { expectTypeOf, it } from 'vitest'
import type { Claim, NeitherClaim } from './claim.js'
import type { Answer } from './decision.js'

const publicInterest = { forDisclosure: ['a'], against: ['b'], conclusion: 'c' } as const
const harm = { interest: 'i', effect: 'e', cause: 'c' } as const
const danger = { to: 't', of: 'o', cause: 'c' } as const
const opinion = { by: 'Chief Executive', on: '2026-10-01', text: 't' } as const

it('a claim asks for what its exemption asks for', () => {
  expectTypeOf({ exemption: 's31(1)(a)', likelihood: 'would', harm, publicInterest } as const).toExtend<Claim>()
  expectTypeOf({ exemption: 's38(1)(a)', likelihood: 'would', danger, publicInterest } as const).toExtend<Claim>()
  expectTypeOf({ exemption: 's36(2)(c)', likelihood: 'would', opinion, publicInterest } as const).toExtend<Claim>()
  expectTypeOf({ exemption: 's41(1)', why: 'w' } as const).toExtend<Claim>()
  expectTypeOf({ exemption: 's42(1)', why: 'w', publicInterest } as const).toExtend<Claim>()
  expectTypeOf({
    exemption: 's31(1)(g)',
    likelihood: 'would',
    harm,
    publicInterest,
    purposes: ['s31(2)(c)'],
    functionOf: 'the regulator',
  } as const).toExtend<Claim>()
})

it('and refuses what it does not', () => {
  // prejudice without a chain of harm; without a likelihood; without the public interest
  expectTypeOf({ exemption: 's31(1)(a)', likelihood: 'would', publicInterest } as const).not.toExtend<Claim>()
  expectTypeOf({ exemption: 's31(1)(a)', harm, publicInterest } as const).not.toExtend<Claim>()
  expectTypeOf({ exemption: 's31(1)(a)', likelihood: 'would', harm } as const).not.toExtend<Claim>()
  // section 38 asks for danger, not prejudice; section 36 for an opinion
  expectTypeOf({ exemption: 's38(1)(a)', likelihood: 'would', harm, publicInterest } as const).not.toExtend<Claim>()
  expectTypeOf({ exemption: 's36(2)(c)', likelihood: 'would', harm, publicInterest } as const).not.toExtend<Claim>()
  // a class exemption shows no harm; an absolute one weighs nothing; a qualified one does
  expectTypeOf({ exemption: 's42(1)', why: 'w', harm, publicInterest } as const).not.toExtend<Claim>()
  expectTypeOf({ exemption: 's41(1)', why: 'w', publicInterest } as const).not.toExtend<Claim>()
  expectTypeOf({ exemption: 's42(1)', why: 'w' } as const).not.toExtend<Claim>()
  // one side of the public interest is not both
  expectTypeOf({
    exemption: 's42(1)',
    why: 'w',
    publicInterest: { forDisclosure: [], against: ['b'], conclusion: 'c' },
  } as const).not.toExtend<Claim>()
  // section 31(1)(g) needs a purpose; section 21 is an answer of its own; section 12 is no exemption
  expectTypeOf({ exemption: 's31(1)(g)', likelihood: 'would', harm, publicInterest } as const).not.toExtend<Claim>()
  expectTypeOf({ exemption: 's21(1)', why: 'w' } as const).not.toExtend<Claim>()
  expectTypeOf({ exemption: 's12(1)', why: 'w' } as const).not.toExtend<Claim>()
})

it('neither confirming nor denying has claims of its own, and nothing is confirmed beside it', () => {
  const claim = { neither: 's31(3)', likelihood: 'would', harm, publicInterest } as const
  expectTypeOf(claim).toExtend<NeitherClaim>()
  expectTypeOf({ neither: 's31(3)', likelihood: 'would', harm } as const).not.toExtend<NeitherClaim>()
  expectTypeOf({
    neither: 's31(1)(a)',
    likelihood: 'would',
    harm,
    publicInterest,
  } as const).not.toExtend<NeitherClaim>()
  const answer = { question: '1', asked: 'a', outcome: 'neitherConfirmNorDeny', claims: [claim] } as const
  expectTypeOf(answer).toExtend<Answer>()
  expectTypeOf({ ...answer, held: true } as const).not.toExtend<Answer>()
  expectTypeOf({ ...answer, information: 'we hold it' } as const).not.toExtend<Answer>()
})

it('a cost refusal comes with advice, and a pending decision with a qualified exemption and a day', () => {
  expectTypeOf({
    question: '1',
    asked: 'a',
    outcome: 'pending',
    information: 'i',
    exemptions: ['s41(1)'],
    why: 'w',
    decisionBy: '2026-11-01',
  } as const).not.toExtend<Answer>()
  expectTypeOf({
    question: '1',
    asked: 'a',
    outcome: 'pending',
    information: 'i',
    exemptions: ['s43(2)'],
    why: 'w',
    decisionBy: '2026-11-01',
  } as const).toExtend<Answer>()
  expectTypeOf({
    question: '1',
    asked: 'a',
    outcome: 'costLimit',
    held: 'held',
    estimate: {},
  } as const).not.toExtend<Answer>()
})
