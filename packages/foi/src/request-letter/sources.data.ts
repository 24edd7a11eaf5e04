import { frozen, type Citation } from '@imt/core'
import type { ClockRegime } from '../clock/regime.js'

const act = (section: string, provision: string): Citation => ({
  title: 'Freedom of Information Act 2000',
  provision,
  url: `https://www.legislation.gov.uk/ukpga/2000/36/section/${section}`,
  read: '2026-11-30',
  verified: false,
})
const regulations = (regulation: string, provision: string): Citation => ({
  title: 'Environmental Information Regulations 2004 (SI 2004/3391)',
  provision,
  url: `https://www.legislation.gov.uk/uksi/2004/3391/regulation/${regulation}`,
  read: '2026-11-30',
  verified: false,
})
const scottish = (section: string, provision: string): Citation => ({
  title: 'Freedom of Information (Scotland) Act 2002',
  provision,
  url: `https://www.legislation.gov.uk/asp/2002/13/section/${section}`,
  read: '2026-11-30',
  verified: false,
})

/** What letters on requests rest on. */
export type LetterTopic =
  | 'answer'
  | 'clarification'
  | 'help'
  | 'fees'
  | 'feePayment'
  | 'moreTime'
  | 'transfer'
  | 'review'
  | 'reviewOutcome'
  | 'routes'

/** Sources by topic and law, read in stored copies of older texts. */
export const letterSources: { readonly [T in LetterTopic]: { readonly [L in ClockRegime]: Citation } } =
  /* @__PURE__ */ frozen({
    answer: {
      FOIA: act('10', 's.10(1)'),
      EIR: regulations('5', 'reg. 5(2)'),
      FOISA: scottish('10', 's.10(1)'),
    },
    clarification: {
      FOIA: act('1', 's.1(3), with s.10(6)'),
      EIR: regulations('9', 'reg. 9(2) and (4)'),
      FOISA: scottish('1', 's.1(3), with s.10(1)(b)'),
    },
    help: {
      FOIA: act('16', 's.16(1)'),
      EIR: regulations('9', 'reg. 9(1) and (2)(b)'),
      FOISA: scottish('15', 's.15(1)'),
    },
    fees: {
      FOIA: act('9', 's.9(1)'),
      EIR: regulations('8', 'reg. 8(1) to (4)'),
      FOISA: scottish('9', 's.9(1), with s.19'),
    },
    feePayment: {
      FOIA: act('9', 's.9(2), with s.10(2)'),
      EIR: regulations('8', 'reg. 8(5) and (6)'),
      FOISA: scottish('9', 's.9(3), with s.10(3)'),
    },
    moreTime: {
      FOIA: act('10', 's.10(3), with s.17(2)'),
      EIR: regulations('7', 'reg. 7(1) and (3)'),
      FOISA: scottish('10', 's.10(1)'),
    },
    transfer: {
      FOIA: act('1', 's.1(1)(a), with part 2 of the Code of Practice, not read'),
      EIR: regulations('10', 'reg. 10(1), with reg. 14'),
      FOISA: scottish('17', 's.17(1), with s.19'),
    },
    review: {
      FOIA: act('45', 's.45(2)(e), with part 5 of the Code of Practice, not read'),
      EIR: regulations('11', 'reg. 11(4)'),
      FOISA: scottish('21', 's.21(1)'),
    },
    reviewOutcome: {
      FOIA: act('50', 's.50(1)'),
      EIR: regulations('11', 'reg. 11(3) to (5)'),
      FOISA: scottish('21', 's.21(5) and (10)'),
    },
    routes: {
      FOIA: act('45', 's.45(2)(e) and s.50(1)'),
      EIR: regulations('11', 'regs 11 and 18'),
      FOISA: scottish('20', 'ss.20(1) and 47(1)'),
    },
  })

/** What a fee under the Act may cover. */
export const feesRegulations: Citation = /* @__PURE__ */ frozen({
  title: 'Freedom of Information and Data Protection (Appropriate Limit and Fees) Regulations 2004 (SI 2004/3244)',
  provision: 'regs 6 and 7',
  url: 'https://www.legislation.gov.uk/uksi/2004/3244/regulation/6',
  read: '2026-11-23',
  verified: false,
})
