import { frozen } from '@imt/core'
import type { ExceptionId, ExceptionNeitherId } from './exception.js'
import type { ExemptionId, NeitherId } from './exemption.js'
import type { ScottishExemptionId } from './scottish-exemption.js'

/** Other ways in which a limb is cited. */
export interface Spellings {
  /** Cut differently from the catalogue: section 40(2) by its condition alone. */
  readonly also?: readonly string[]
  /** As the law was numbered until 25 May 2018, when the Data Protection Act 2018 changed it. */
  readonly former?: readonly string[]
}

/** Other spellings in the Act of 2000. */
export const spellings: { readonly [Id in ExemptionId | NeitherId]?: Spellings } = /* @__PURE__ */ frozen({
  's33(2)': { also: ['s33(1)'] },
  's40(2)+(3A)(a)': { also: ['s40(3A)(a)'], former: ['s40(3)(a)(i)'] },
  's40(2)+(3A)(b)': { also: ['s40(3A)(b)'], former: ['s40(3)(b)'] },
  's40(2)+(3B)': { also: ['s40(3B)'], former: ['s40(3)(a)(ii)'] },
  's40(2)+(4A)': { also: ['s40(4A)'], former: ['s40(4)'] },
  's40(5A)': { former: ['s40(5)(a)'] },
  's40(5B)(a)(i)': { former: ['s40(5)(b)(i)'] },
  's40(5B)(a)(ii)': { former: ['s40(5)(b)(i)'] },
  's40(5B)(b)': { former: ['s40(5)(b)(i)'] },
  's40(5B)(c)': { also: ['s40(5B)(d)'], former: ['s40(5)(b)(ii)'] },
})

/** Other spellings in the Regulations. */
export const exceptionSpellings: { readonly [Id in ExceptionId | ExceptionNeitherId]?: Spellings } =
  /* @__PURE__ */ frozen({
    'reg13(1)+(2A)(a)': { also: ['reg13(2A)(a)', 'reg13(1)(a)'], former: ['reg13(2)(a)(i)'] },
    'reg13(1)+(2A)(b)': { also: ['reg13(2A)(b)', 'reg13(1)(a)'], former: ['reg13(2)(b)'] },
    'reg13(1)+(2B)': { also: ['reg13(2B)', 'reg13(1)(b)'], former: ['reg13(2)(a)(ii)'] },
    'reg13(1)+(3A)': { also: ['reg13(3A)', 'reg13(1)(b)'], former: ['reg13(3)'] },
    'reg13(5B)(a)(i)': { also: ['reg13(5A)(a)'], former: ['reg13(5)(a)'] },
    'reg13(5B)(a)(ii)': { also: ['reg13(5A)(a)'], former: ['reg13(5)(a)'] },
    'reg13(5B)(b)': { also: ['reg13(5A)(b)'], former: ['reg13(5)(a)'] },
    'reg13(5B)(c)': { also: ['reg13(5A)(b)', 'reg13(5B)(d)', 'reg13(5B)(e)'], former: ['reg13(5)(b)'] },
  })

/** Other spellings in the Scottish Act. */
export const scottishSpellings: { readonly [Id in ScottishExemptionId]?: Spellings } = /* @__PURE__ */ frozen({
  's38(1)(b)+(2A)': { also: ['s38(2A)'], former: ['s38(2)(a)(i)', 's38(2)(b)'] },
  's38(1)(b)+(2B)': { also: ['s38(2B)'], former: ['s38(2)(a)(ii)'] },
  's38(1)(b)+(3A)': { also: ['s38(3A)'], former: ['s38(3)'] },
})
