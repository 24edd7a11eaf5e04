/** What a code of the Organisation Data Service is by its form; or what is wrong with it. */
export type OdsCode = { readonly code: string } | { readonly fault: string }

/** What was done to make sure of a code, to stand wherever one is taken. */
export const odsCodeChecked = 'checked by format only, not against the list of organisations'

/**
 * Reads the code of an NHS trust: three characters, of which the first is R, or T for a care trust. Whether an
 * organisation has the code is not known here: the list changes, and none is shipped.
 *
 * @see NHS Data Model and Dictionary, organisation codes and organisation site codes, coding frames (release of
 *   September 2014, read on 29 November 2026): a site has the code of its trust and two characters more
 */
export const odsCodeOfTrust = (text: string): OdsCode => {
  const code = text.trim().toUpperCase()
  if (/^[RT][A-Z\d]{2}$/.test(code)) return { code }
  const fault = `${JSON.stringify(text)} does not have the form of the code of an NHS trust, which is three letters or digits that begin with R or T, such as RK9`
  return {
    fault: /^[RT][A-Z\d]{4}$/.test(code)
      ? `${fault}. Five characters are the code of a site: that of its trust would be ${code.slice(0, 3)}`
      : `${fault}. For another body leave it out here, and give its code in the settings (publish.odsCode)`,
  }
}
