import { frozen } from '@imt/core'
/**
 * The exceptions of the Environmental Information Regulations 2004 as they are cited: whether the public interest is
 * weighed (regulation 12(1)(b): under every exception of regulation 12), what has to be shown, and under which
 * paragraph the authority may neither confirm nor deny. `adverseEffect`: disclosure would adversely affect the
 * interest, which is more than "would be likely to". Personal data are cited with their condition, as in the Act.
 */
export const exceptionLimbs = /* @__PURE__ */ frozen({
  'reg5(3)': { status: 'absolute', basis: 'class', neither: null },
  'reg12(4)(a)': { status: 'contested', basis: 'class', neither: null },
  'reg12(4)(b)': { status: 'qualified', basis: 'class', neither: null },
  'reg12(4)(c)': { status: 'qualified', basis: 'class', neither: null },
  'reg12(4)(d)': { status: 'qualified', basis: 'class', neither: null },
  'reg12(4)(e)': { status: 'qualified', basis: 'class', neither: null },
  'reg12(5)(a)': { status: 'qualified', basis: 'adverseEffect', neither: 'reg12(6)' },
  'reg12(5)(b)': { status: 'qualified', basis: 'adverseEffect', neither: null },
  'reg12(5)(c)': { status: 'qualified', basis: 'adverseEffect', neither: null },
  'reg12(5)(d)': { status: 'qualified', basis: 'adverseEffect', neither: null },
  'reg12(5)(e)': { status: 'qualified', basis: 'adverseEffect', neither: null },
  'reg12(5)(f)': { status: 'qualified', basis: 'adverseEffect', neither: null },
  'reg12(5)(g)': { status: 'qualified', basis: 'adverseEffect', neither: null },
  'reg13(1)+(2A)(a)': { status: 'absolute', basis: 'class', neither: 'reg13(5B)(a)(i)' },
  'reg13(1)+(2A)(b)': { status: 'absolute', basis: 'class', neither: 'reg13(5B)(a)(ii)' },
  'reg13(1)+(2B)': { status: 'qualified', basis: 'class', neither: 'reg13(5B)(b)' },
  'reg13(1)+(3A)': { status: 'qualified', basis: 'class', neither: 'reg13(5B)(c)' },
} as const)
