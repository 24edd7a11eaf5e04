import { longDate, type IsoDate } from '@imt/core'
import { trustsKnownTo } from './ods-trusts.data.js'
import { careTrustsByCode, trustsByCode } from './ods-trusts.js'

/** What a code of the Organisation Data Service is by its form; or what is wrong with it. */
export type OdsCode = { readonly code: string } | { readonly fault: string }

/** What is done to make sure of a code, to stand wherever one is asked for. */
export const odsCodeChecked = `checked by form, and against a list of trusts that knows changes until ${longDate(trustsKnownTo as IsoDate)}`

/**
 * Reads the code of an NHS trust: three characters, of which the first is R, or T for a care trust; or another that is
 * on the list. One that is not there is none the worse for it: a trust may be younger than the list.
 *
 * @see NHS Data Model and Dictionary, organisation codes and organisation site codes, coding frames (release of
 *   September 2014, read on 29 November 2026): a site has the code of its trust and two characters more
 */
export const odsCodeOfTrust = (text: string): OdsCode => {
  const code = text.trim().toUpperCase()
  if (/^[RT][A-Z\d]{2}$/.test(code) || trustsByCode.has(code)) return { code }
  const fault = `${JSON.stringify(text)} does not have the form of the code of an NHS trust, which is three letters or digits that begin with R or T, such as RK9`
  return {
    fault: /^[RT][A-Z\d]{4}$/.test(code)
      ? `${fault}. Five characters are the code of a site: that of its trust would be ${code.slice(0, 3)}`
      : `${fault}. For another body leave it out here, and give its code in the settings (publish.odsCode)`,
  }
}

/** A name without what is written now so, now otherwise. */
const plainName = (name: string): string =>
  name
    .toUpperCase()
    .replaceAll('&', ' AND ')
    .replace(/^\s*THE\s/, '')
    .replaceAll(/[^\p{L}\d]/gu, '')

/** Returns what a list of trusts says of a code, in sentences: whose it is, and whether that is who gave it. */
export const saidOfOdsCode = (code: string, name?: string): string => {
  const isCareTrust = code.startsWith('T')
  const list = isCareTrust
    ? 'a list of care trusts that was put together from what others publish (not verified)'
    : `the list of trusts of the Organisation Data Service, which knows changes until ${longDate(trustsKnownTo as IsoDate)}`
  const listed = (isCareTrust ? careTrustsByCode : trustsByCode).get(code)
  if (listed === undefined)
    return `The code ${code} has the form of the code of a trust, and is not on ${list}. Look it up before it goes out.`
  const { name: own, ended } = listed
  if (ended !== undefined)
    return `The code ${code} is that of "${own}" on ${list}: that trust ended on ${longDate(ended as IsoDate)}. Look up the code of the trust that took its place.`
  const whose = `The code ${code} is that of "${own}" on ${list}.`
  return name === undefined || plainName(name) === plainName(own)
    ? whose
    : `${whose} The name given here is "${name}": see that the code is right, or that the trust has another name by now.`
}
