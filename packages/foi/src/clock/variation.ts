import { requireChoice } from '@imt/core'

/** The other times that regulations under section 10(4) allow, by whom or what they are for. */
export type Variation = 'maintainedSchool' | 'academy' | 'archive' | 'armedForces' | 'heldOverseas'

const why: { readonly [V in Variation]: string } = {
  maintainedSchool:
    'a maintained school answers by the 20th working day that is a school day, or the 60th working day, whichever is first (SI 2004/3364 reg. 3)',
  academy: 'an academy has a time of its own (SI 2010/2768, which was not read)',
  archive:
    'an appropriate records authority or place of deposit answers by the 30th working day for transferred public records that are not designated open (SI 2004/3364 reg. 4)',
  armedForces:
    'the Commissioner specifies a day, applied for within twenty working days; without it the twentieth stands (SI 2004/3364 reg. 5)',
  heldOverseas:
    'the Commissioner specifies a day, applied for within twenty working days; without it the twentieth stands (SI 2004/3364 reg. 6)',
}

/**
 * Says in words that a variation is not worked out here.
 *
 * @throws {TypeError} when there is none of that name
 * @throws {RangeError} always else
 */
export const refuseVariation = (variation: Variation): never => {
  requireChoice(variation, Object.keys(why) as Variation[], 'clock: variation')
  throw new RangeError(
    `clock: variation ${variation} is not worked out here: ${why[variation]}. No NHS body has it; leave it out for the twentieth working day`,
  )
}
