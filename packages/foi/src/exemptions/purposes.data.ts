import { frozen } from '@imt/core'
/** The purposes of section 31(2), one of which has to be named with section 31(1)(g), (h) or (i). In our words. */
export const purposes = /* @__PURE__ */ frozen({
  's31(2)(a)': 'finding out whether someone has failed to comply with the law',
  's31(2)(b)': 'finding out whether someone is responsible for improper conduct',
  's31(2)(c)': 'finding out whether there is, or may be, cause for regulatory action',
  's31(2)(d)': 'finding out whether someone is fit to manage a company or to practise a profession',
  's31(2)(e)': 'finding out the cause of an accident',
  's31(2)(f)': 'protecting charities against misconduct or mismanagement',
  's31(2)(g)': 'protecting the property of charities',
  's31(2)(h)': 'recovering the property of charities',
  's31(2)(i)': 'the health, safety and welfare of people at work',
  's31(2)(j)': 'protecting others against risks that arise from work',
} as const)
