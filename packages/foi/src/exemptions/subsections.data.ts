import { frozen, type Citation, type IsoDate } from '@imt/core'
import type { Law } from './law.js'

/** The numbered subsections of the sections of one law, and the text in which they were counted. */
export interface Subsections {
  /**
   * The number of the last subsection, by section: `0` for a section that has none. A section that is not here may
   * have any.
   */
  readonly last: { readonly [section: string]: number }
  readonly source: Citation & { readonly read: IsoDate }
  /** The latest change that the text holds. */
  readonly textAsAt: IsoDate
}

/**
 * How many numbered subsections a section has: one beyond the last is not in the law. Counted in stored copies that
 * print older texts, so not verified. A section is left out where a later Act added to it (as sections 11, 19, 40 and
 * 45, regulations 2, 4 and 13), or where it was not read to its end, so that nothing that exists is denied.
 */
export const subsections: { readonly [L in Law]: Subsections } = /* @__PURE__ */ frozen({
  FOIA: {
    last: {
      // Part I
      s1: 6,
      s2: 3,
      s8: 2,
      s9: 5,
      s10: 6,
      s12: 5,
      s13: 3,
      s14: 2,
      s15: 5,
      s16: 2,
      s17: 7,
      s20: 7,
      // Part II
      s21: 3,
      s22: 2,
      s23: 5,
      s24: 4,
      s25: 3,
      s26: 3,
      s27: 5,
      s28: 3,
      s29: 2,
      s30: 6,
      s31: 3,
      s32: 4,
      s33: 3,
      s34: 4,
      s35: 5,
      s36: 7,
      s37: 2,
      s38: 2,
      s39: 3,
      s41: 2,
      s42: 2,
      s43: 3,
      s44: 2,
      // Parts III to VIII
      s46: 7,
      s48: 4,
      s50: 7,
      s51: 8,
      s52: 5,
      s54: 4,
      s56: 2,
      s57: 3,
      s58: 2,
      s60: 5,
      s63: 5,
      s64: 2,
      s65: 2,
      s66: 6,
      s77: 4,
    },
    source: {
      title: 'Freedom of Information Act 2000',
      provision: 'Parts I to VIII, in a stored copy',
      url: 'https://www.legislation.gov.uk/ukpga/2000/36/contents',
      read: '2026-11-30',
      verified: false,
    },
    textAsAt: '2008-06-10',
  },
  EIR: {
    last: {
      reg3: 5,
      reg5: 6,
      reg6: 2,
      reg7: 3,
      reg8: 8,
      reg9: 5,
      reg10: 3,
      reg11: 5,
      reg12: 11,
      reg14: 5,
      reg15: 6,
      reg16: 6,
      reg17: 5,
      reg18: 10,
      reg19: 5,
    },
    source: {
      title: 'Environmental Information Regulations 2004 (SI 2004/3391)',
      provision: 'regs 3 to 19, in a stored copy',
      url: 'https://www.legislation.gov.uk/uksi/2004/3391/contents',
      read: '2026-11-30',
      verified: false,
    },
    textAsAt: '2005-01-01',
  },
  FOISA: {
    last: {
      // Part 1
      s1: 6,
      s2: 2,
      s8: 2,
      s9: 7,
      s10: 5,
      s11: 5,
      s12: 6,
      s13: 4,
      s14: 2,
      s15: 2,
      s16: 6,
      s17: 3,
      s20: 9,
      s21: 10,
      // Part 2
      s26: 0,
      s27: 2,
      s28: 2,
      s29: 5,
      s30: 0,
      s31: 5,
      s32: 3,
      s33: 3,
      s34: 4,
      s35: 2,
      s36: 2,
      s37: 3,
      s39: 3,
      s40: 0,
    },
    source: {
      title: 'Freedom of Information (Scotland) Act 2002',
      provision: 'Parts 1 and 2, in a stored copy',
      url: 'https://www.legislation.gov.uk/asp/2002/13/contents',
      read: '2026-11-30',
      verified: false,
    },
    textAsAt: '2005-08-02',
  },
})
