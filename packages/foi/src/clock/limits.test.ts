import { describe, expect, it } from 'vitest'
import { actLimits, afterwards, eirLimits, scottishLimits, tribunalTime, type Limit } from './limits.data.js'
import { subjectAccessLaw } from './subject-access.data.js'

/** As one line: the time, the provision, its address after the part that all of a law share, whether it was read. */
const told = (limits: Readonly<Record<string, Limit>>, site: string): Readonly<Record<string, string>> =>
  Object.fromEntries(
    Object.entries(limits).map(([name, { amount, unit, citation, textAsAt }]) => [
      name,
      `${String(amount)} ${unit}, ${citation.provision ?? '-'}, ${citation.url.replace(site, '…')}, ${citation.verified ? `read${textAsAt === null ? '' : ` of ${textAsAt}`}` : 'not read'}`,
    ]),
  )
const titles = (limits: Readonly<Record<string, Limit>>): readonly string[] =>
  [...new Set(Object.values(limits).map(({ citation }) => citation.title))].sort()
const days = (limits: Readonly<Record<string, Limit>>): readonly unknown[] => [
  ...new Set(Object.values(limits).map(({ citation }) => citation.read)),
]

describe('the time limits of each law, with the place of each', () => {
  it('the Act, the Code beside it, and guidance', () => {
    expect(told(actLimits, 'https://www.legislation.gov.uk/ukpga/2000/36/section/')).toEqual({
      response: '20 workingDays, s.10(1), …10, read of 2008-06-10',
      refusalNotice: '20 workingDays, s.17(1), …17, read of 2008-06-10',
      pendingNotice: '20 workingDays, s.17(2), …17, read of 2008-06-10',
      publicInterestTarget: '40 workingDays, FOIA s.10(3), https://www.mysociety.org/2023/07/06/as-time-goes-by/, read',
      feePayment: '3 months, s.9(2), …9, read of 2008-06-10',
      fee: '0 workingDays, s.10(2), …10, read of 2008-06-10',
      clarification: '20 workingDays, s.1(3) and s.10(6)(b), …1, read of 2008-06-10',
      transfer:
        '20 workingDays, part 2, https://www.gov.uk/government/publications/freedom-of-information-code-of-practice, not read',
      reviewRequest:
        '40 workingDays, part 5, https://www.gov.uk/government/publications/freedom-of-information-code-of-practice, not read',
      review:
        '20 workingDays, part 5, https://www.gov.uk/government/publications/freedom-of-information-code-of-practice, not read',
      reviewLatest:
        '40 workingDays, -, https://ico.org.uk/for-organisations/foi/guide-to-managing-an-foi-request/complaints-internal-reviews/, not read',
    })
    expect(titles(actLimits)).toEqual([
      'Freedom of Information Act 2000',
      'Freedom of Information Code of Practice (s.45), July 2018',
      'Information Commissioner: Complaints and internal reviews',
      expect.stringMatching(/^mySociety, As time goes by: .*the Act sets no limit/),
    ])
    expect(days(actLimits)).toEqual(['2026-11-30', '2026-11-23'])
  })

  it('the Environmental Information Regulations', () => {
    expect(told(eirLimits, 'https://www.legislation.gov.uk/uksi/2004/3391/regulation/')).toEqual({
      response: '20 workingDays, reg. 5(2), …5, read of 2017-05-16',
      extended: '40 workingDays, reg. 7(1), …7, read of 2017-05-16',
      refusalNotice: '20 workingDays, reg. 14(2), …14, read of 2017-05-16',
      extendedRefusalNotice: '40 workingDays, reg. 7(1) and (2), with reg. 14(2), …7, read of 2017-05-16',
      feePayment: '60 workingDays, reg. 8, …8, read of 2017-05-16',
      fee: '0 workingDays, reg. 8, …8, read of 2017-05-16',
      clarification: '20 workingDays, reg. 9(2) and (4), …9, read of 2017-05-16',
      transfer: '20 workingDays, reg. 10, …10, read of 2017-05-16',
      reviewRequest: '40 workingDays, reg. 11(2), …11, read of 2017-05-16',
      review: '40 workingDays, reg. 11(4), …11, read of 2017-05-16',
    })
    expect(titles(eirLimits)).toEqual(['Environmental Information Regulations 2004 (SI 2004/3391)'])
    expect(days(eirLimits)).toEqual(['2026-11-30'])
  })

  it('the Scottish Act, of which one section was read', () => {
    expect(told(scottishLimits, 'https://www.legislation.gov.uk/asp/2002/13/section/')).toEqual({
      response: '20 workingDays, s.10(1), with s.73, …10, not read',
      refusalNotice: '20 workingDays, s.16(1), with s.10(1), …16, not read',
      fee: '0 workingDays, s.10(2), …10, not read',
      feePayment: '3 months, s.9, …9, not read',
      clarification: '20 workingDays, s.1(3), with s.10(1)(b), …1, not read',
      transfer: '20 workingDays, s.17(1), …17, not read',
      reviewRequest: '40 workingDays, s.20(5), …20, not read',
      review: '20 workingDays, s.21(1), …21/2005-01-01, read of 2005-01-01',
      commissioner: '6 months, s.47(4), …47, not read',
    })
    expect(titles(scottishLimits)).toEqual(['Freedom of Information (Scotland) Act 2002'])
    expect(days(scottishLimits)).toEqual(['2026-11-29', '2026-11-30'])
  })

  it('what follows an answer: six weeks, the steps of a notice, 28 days to the tribunal', () => {
    expect(told(afterwards, 'https://www.legislation.gov.uk/')).toEqual({
      commissioner:
        '42 calendarDays, FOIA s.50(2)(b), https://ico.org.uk/make-a-complaint/foi-and-eir-complaints/foi-and-eir-complaints/, not read',
      decisionSteps: '30 calendarDays, s.50(4), …ukpga/2000/36/section/50, not read',
      tribunal: '28 calendarDays, rule 22(1)(b), …uksi/2009/1976/article/22, read of 2018-10-30',
    })
    const rules = 'Tribunal Procedure (First-tier Tribunal) (General Regulatory Chamber) Rules 2009 (SI 2009/1976)'
    expect(titles(afterwards)).toEqual([
      'Freedom of Information Act 2000',
      'Information Commissioner: FOI and EIR complaints (six weeks from the final response)',
      rules,
    ])
    expect(days(afterwards)).toEqual(['2026-11-23', '2026-11-30'])
    expect(tribunalTime).toEqual({
      title: rules,
      provision: 'rule 12',
      url: 'https://www.legislation.gov.uk/uksi/2009/1976/article/12',
      read: '2026-11-28',
      verified: true,
    })
  })

  it('subject access: a month, three with an extension, by a law whose newest article was not read', () => {
    const { months, extendedMonths, textAsAt, citation } = subjectAccessLaw
    expect([months, extendedMonths, textAsAt]).toEqual([1, 3, '2026-02-05'])
    expect(
      citation.map(({ title, provision, read, verified }) => [title.split(/[ :]/)[0], provision, read, verified]),
    ).toEqual([
      ['UK', 'Art. 12(3), and Art. 12A since 5 February 2026', '2026-11-28', false],
      ['Information', undefined, '2026-11-29', true],
    ])
    expect(citation.map(({ url }) => url)).toEqual([
      'https://www.legislation.gov.uk/eur/2016/679/article/12',
      'https://ico.org.uk/global/sar-checklist-for-smes/i-need-to-complete-a-sar',
    ])
  })
})
