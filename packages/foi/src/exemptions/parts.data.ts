import { frozen } from '@imt/core'
import type { ExemptionId } from './exemption.js'

/** The sub-paragraphs of the limbs of the Act that have some. */
const parts: { readonly [Id in ExemptionId]?: readonly string[] } = /* @__PURE__ */ frozen({
  's22(1)': ['(a)', '(b)', '(c)'],
  's22A(1)': ['(a)', '(b)', '(b)(i)', '(b)(ii)', '(b)(iii)', '(b)(iv)'],
  's30(1)(a)': ['(i)', '(ii)'],
  's30(2)': ['(a)', '(a)(i)', '(a)(ii)', '(a)(iii)', '(a)(iv)', '(b)'],
  's32(1)(c)': ['(i)', '(ii)'],
  's40(2)+(4A)': ['(a)', '(b)'],
  's41(1)': ['(a)', '(b)'],
})

/** The sub-paragraphs within a limb, as they are cited: `s30(1)(a)(i)`. */
export const partsOf = (id: ExemptionId): readonly string[] => (parts[id] ?? []).map((part) => `${id}${part}`)
