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
  /** Of a contract of which the length is stated and no end. */
  readonly durationInDays?: number
}
/** A value. With VAT it is `amountGross`, by the extension for the United Kingdom. */
export interface OcdsValue {
  readonly amount?: number
  readonly amountGross?: number
  readonly currency: 'GBP'
}
/** What is said of renewals: by the extensions for lots and renewals, which know them of lots alone. */
export interface OcdsLot {
  readonly id: string
  readonly hasRenewal?: boolean
  readonly renewal: { readonly description: string }
}
/** The award that OCDS asks of every contract: made up from the contract itself. */
export interface OcdsAward {
  readonly id: string
  readonly title?: string
  readonly status: 'active'
  readonly date?: string
  readonly suppliers?: readonly OcdsReference[]
  readonly value?: OcdsValue
  readonly contractPeriod?: OcdsPeriod
  readonly relatedLots?: readonly string[]
}
/** A contract. */
export interface OcdsContract {
  readonly id: string
  readonly awardID: string
  readonly title?: string
  readonly description?: string
  readonly status: 'pending' | 'active' | 'cancelled' | 'terminated'
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
    readonly procurementMethod?: 'open' | 'selective' | 'limited' | 'direct'
    readonly procurementMethodDetails?: string
    readonly mainProcurementCategory?: 'goods' | 'works' | 'services'
    readonly lots?: readonly OcdsLot[]
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
  /** The extensions that the releases use; left out where they use none. */
  readonly extensions?: readonly string[]
  readonly license?: string
  readonly releases: readonly OcdsRelease[]
}
