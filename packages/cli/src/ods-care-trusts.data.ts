/**
 * Care trusts, whose codes begin with T, in the same form: those that were left when primary care trusts went in 2013.
 *
 * @see Codes and names as several published lists have them that draw on the Organisation Data Service, one of NHS
 *   England's of November 2014 among them, read on 30 November 2026; the days on which two of them ended are recalled.
 *   None of it is verified in the list of the service itself (ect.csv)
 */
export const careTrustRows = `
TAD BRADFORD DISTRICT CARE NHS FOUNDATION TRUST
TAE 2016-12-31 MANCHESTER MENTAL HEALTH AND SOCIAL CARE TRUST
TAF 2024-10-31 CAMDEN AND ISLINGTON NHS FOUNDATION TRUST
TAH SHEFFIELD HEALTH & SOCIAL CARE NHS FOUNDATION TRUST
TAJ BLACK COUNTRY HEALTHCARE NHS FOUNDATION TRUST
`
