import { frozen } from '@imt/core'
import type { Law } from './law.js'

/**
 * How many numbered subsections a section has, for the sections whose text was read to its end: one beyond is not in
 * the law. A section that is not here may have any, so that nothing that exists is denied. Read in the House of Lords
 * print of the Bill (HL 129, session 1999-2000), not in the current text of the Act: not verified.
 */
export const subsectionCounts: { readonly [L in Law]: { readonly [section: string]: number } } = /* @__PURE__ */ frozen(
  {
    FOIA: { s41: 2, s42: 2, s43: 3 },
    EIR: {},
    FOISA: {},
  },
)
