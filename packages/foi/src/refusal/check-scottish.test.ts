import { describe, expect, it } from 'vitest'
import { readText } from '@imt/tables'
import { readLetter } from '../letter/read-letter.js'
import { checkRefusal } from './check-refusal.js'
import type { NoticeAnswer, RefusalNotice } from './notice.js'

const answer: NoticeAnswer = {
  question: '1',
  outcome: 'withheld',
  text: 'The Board holds this information.',
  provisions: ['s33(1)(b)'],
  reasons: ['It would give rivals the price.'],
  against: ['Bidders would hold back.'],
  conclusion: 'That weighs more.',
}
const sound: RefusalNotice = {
  regime: 'FOISA',
  reference: 'X-1',
  receivedOn: '2026-08-10',
  sentOn: '2026-09-07',
  decidedBy: 'Head of IG',
  answers: [answer],
  review: { offered: true, how: 'Write to the chief executive within 40 working days.' },
  complaint: { name: 'Scottish Information Commissioner', how: ['St Andrews'] },
}
const found = (more: Partial<RefusalNotice>, own: Partial<NoticeAnswer> = {}): readonly (readonly [string, string])[] =>
  checkRefusal({ ...sound, answers: [{ ...answer, ...own }], ...more }).map(({ rule, at }) => [rule, at])

describe('a notice under the Scottish Act', () => {
  it('is sound as it stands, and in time by Scotland’s bank holidays', () => {
    expect(found({})).toEqual([])
    // 31 August is a bank holiday elsewhere: a day more by the other Act.
    expect(found({ sentOn: '2026-09-08' })).toEqual([['foi/notice-late', '/sentOn']])
    expect(found({ regime: 'FOISA', sentOn: '2026-09-08', dueOn: '2026-09-10' })).toEqual([])
  })

  it.each<readonly [string, Partial<RefusalNotice>, Partial<NoticeAnswer>, string]>([
    ['no exemption', {}, { provisions: [] }, 'exemption-missing'],
    ['no reasons', {}, { reasons: [] }, 'reason-missing'],
    ['no balance of one that is not absolute', {}, { conclusion: '' }, 'balance-missing'],
    ['nothing on its being held', {}, { text: 'It is exempt.' }, 'procedure-missing'],
    ['more time to weigh', {}, { outcome: 'pending' }, 'pending-not-qualified'],
    ['cost without advice', {}, { outcome: 'costLimit', provisions: ['s12(1)'] }, 'advice-missing'],
    [
      'left open without section 18',
      {},
      { outcome: 'neitherConfirmNorDeny', text: 'It is in the public interest to say neither.', provisions: ['s35'] },
      'exemption-missing',
    ],
    ['left open and no public interest', {}, { outcome: 'neitherConfirmNorDeny', provisions: ['s18(1)'], text: 'No.' }, 'balance-missing'], // prettier-ignore
    ['no review', { review: { offered: false } }, {}, 'review-missing'],
    ['the other Commissioner', { complaint: { name: 'Information Commissioner', how: ['Wilmslow'] } }, {}, 'complaint-missing'], // prettier-ignore
  ])('%s is found, with a source of that Act that is not verified', (_, more, own, name) => {
    const findings = checkRefusal({ ...sound, answers: [{ ...answer, ...own }], ...more })
    expect(findings.map(({ rule }) => rule)).toEqual([`foi/${name}`])
    for (const { citation } of findings)
      expect(citation?.map(({ url, verified }) => [url?.includes('/asp/2002/13/'), verified])).toEqual(
        citation?.map(() => [true, false]),
      )
  })

  it('asks nothing of the balance of an absolute exemption, or of its limbs', () => {
    expect(found({}, { provisions: ['s36(2)'], against: [], conclusion: '' })).toEqual([])
  })

  it('is read from a letter with the numbers of its own Act', () => {
    const text = `NHS Invented Board
4 November 2026
Request FOISA-7 received 12 October 2026
Freedom of Information (Scotland) Act 2002

You asked for the contracts register. We hold this information. It is otherwise accessible to you, since it is on our website, and is exempt under section 25(1).

If you are dissatisfied you may ask us for a review within 40 working days. You may then apply to the Scottish Information Commissioner.`
    const { law, notice } = readLetter(readText(text, { name: 'letter.txt' }))
    expect(law).toBe('FOISA')
    expect(notice.answers.map(({ outcome, provisions }) => [outcome, provisions])).toEqual([
      ['accessibleElsewhere', ['s25(1)']],
    ])
    expect(checkRefusal(notice).filter(({ level }) => level === 'error')).toEqual([])
  })
})
