// Written by "npm run generate" from the folders beside it: add a rule with "npm run new:rule disclosure/...".
import { directNumber } from './direct-number/rule.js'
import { emailAddress } from './email-address/rule.js'
import { mobileNumber } from './mobile-number/rule.js'
import { nhsNumber } from './nhs-number/rule.js'
import { personNamed } from './person-named/rule.js'
import { smallCount } from './small-count/rule.js'
import { suppressionUndone } from './suppression-undone/rule.js'

/** The rules of this package, one for each folder, by name. */
export const rules = [
  directNumber,
  emailAddress,
  mobileNumber,
  nhsNumber,
  personNamed,
  smallCount,
  suppressionUndone,
] as const

/** The codes of these rules. */
export type DisclosureCode = (typeof rules)[number]['code']
