import { isTotalRow } from '../classes/total-row.js'

/** "All printers": may be a total of the kinds of one device. People, beds and places are counted beside devices. */
const ofAll =
  /^all (?!(?:staff|users?|employees?|people|persons?|patients?|beds?|students?|pupils?|members?|visitors?|nurses?|doctors?|clinicians?|workers?|personnel|contractors?|volunteers?|headcount|posts|wards?|rooms?|desks?|vacancies)$)\p{L}{3,30}$/iu

/** Fewer rows may come to what a heading does not call their total by chance. */
export const leastAgreeing = 2

/** True for a last heading that may be the total of its rows and does not say so: the rows have to bear it out. */
export const isSupposedTotal = (heading: string): boolean =>
  ofAll.test(heading.trim()) && !isTotalRow({ assetType: heading })
