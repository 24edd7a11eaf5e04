/** An organisation, as releases refer to it. */
export interface OcdsReference {
  readonly id: string
  readonly name: string
}
/** An organisation with what identifies it. */
export interface OcdsParty extends OcdsReference {
  readonly identifier?: { readonly scheme: string; readonly id: string; readonly legalName?: string }
  readonly roles: readonly string[]
}
/** A period of days, as date-times: the start of the first day, the end of the last. */
export interface OcdsPeriod {
  readonly startDate?: string
  readonly endDate?: string
  readonly maxExtentDate?: string
}
/** A value. OCDS 1.1 cannot say whether VAT is in it. */
export interface OcdsValue {
  readonly amount: number
  readonly currency: 'GBP'
}
/** The award that OCDS asks of every contract: made up from the contract itself. */
export interface OcdsAward {
  readonly id: string
  readonly title?: string
  readonly status: 'active'
  readonly suppliers?: readonly OcdsReference[]
  readonly value?: OcdsValue
  readonly contractPeriod?: OcdsPeriod
}
/** A contract. */
export interface OcdsContract {
  readonly id: string
  readonly awardID: string
  readonly title?: string
  readonly description?: string
  readonly status: 'pending' | 'active' | 'terminated'
  readonly period?: OcdsPeriod
  readonly value?: OcdsValue
  readonly dateSigned?: string
  /** Fields of the publisher's own, which the standard lets stand beside its own. */
  readonly own?: Readonly<Record<string, unknown>>
}
/** One release: all that is said of one contract on one day. */
export interface OcdsRelease {
  readonly ocid: string
  readonly id: string
  readonly date: string
  readonly tag: readonly ['contract']
  readonly initiationType: 'tender'
  readonly language: 'en'
  readonly parties: readonly OcdsParty[]
  readonly buyer: OcdsReference
  readonly tender: {
    readonly id: string
    readonly title?: string
    readonly procurementMethod?: 'open' | 'selective' | 'direct'
    readonly procurementMethodDetails?: string
    readonly mainProcurementCategory?: 'goods' | 'works' | 'services'
  }
  readonly awards: readonly OcdsAward[]
  readonly contracts: readonly OcdsContract[]
}
/** A release package of the Open Contracting Data Standard 1.1. */
export interface OcdsPackage {
  readonly uri: string
  readonly version: '1.1'
  readonly publishedDate: string
  readonly publisher: { readonly name: string; readonly scheme?: string; readonly uid?: string }
  readonly license?: string
  readonly releases: readonly OcdsRelease[]
}
