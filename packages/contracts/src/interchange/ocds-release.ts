import type { IsoDate } from '@imt/core'
import { filled } from '../register/cell-text.js'
import type { ContractReading } from '../register/read-contract.js'
import type { ContractEntry } from '../register/schema.js'
import { currentTerm } from '../term/contract-dates.js'
import { amountOf } from './ocds-amount.js'
import { categoryOf, methodOf, statusOf } from './ocds-codes.js'
import { ocdsExtensions } from './ocds-extensions.data.js'
import type { OcdsLot, OcdsParty, OcdsRelease } from './ocds-package.js'
import { partiesOf, suppliersOf } from './ocds-parties.js'
import { exact, periodOf, startOf } from './ocds-period.js'
import type { Remark } from './ocds-remark.js'

/** A contract of a register, what was read of it, and what it is called. */
interface Listed {
  readonly entry: ContractEntry
  readonly reading: ContractReading
  readonly name: string
  readonly remark: Remark
}

/** Who publishes, and when. `id`: the number of the buyer without its scheme. */
interface Publisher {
  readonly ocidPrefix: string
  readonly buyer: OcdsParty
  readonly id: string
  readonly published: IsoDate
}

/** What is said of renewals, as the lot that the extensions know them of. */
const lotOf = ({ entry, reading }: Listed): OcdsLot | undefined =>
  filled(entry.extension)
    ? {
        id: '1',
        ...(reading.extendable !== null && { hasRenewal: reading.extendable }),
        renewal: { description: entry.extension.trim() },
      }
    : undefined

const tenderOf = (
  { entry, reading }: Listed,
  ocid: string,
  title: { readonly title?: string },
  lot: OcdsLot | undefined,
): OcdsRelease['tender'] => {
  const method = methodOf(entry, reading.route)
  const category = categoryOf(entry.category)
  return {
    id: `${ocid}-tender`,
    ...title,
    ...(method && { procurementMethod: method }),
    ...(filled(entry.route) && { procurementMethodDetails: entry.route }),
    ...(category && { mainProcurementCategory: category }),
    ...(lot && { lots: [lot] }),
  }
}

/** Makes the release of one contract: it and its award are made of one row. */
export const releaseOf = (listed: Listed, { ocidPrefix, buyer, id, published }: Publisher): OcdsRelease => {
  const { entry, reading, name, remark } = listed
  const suppliers = suppliersOf(reading.suppliers, entry.supplierIdentifier, remark)
  const period = periodOf(entry, reading, remark)
  const value = amountOf(reading.value, remark)
  const awarded = exact(reading.awarded, 'awarded', remark)
  const signed = exact(reading.signed, 'signed', remark)
  const lot = lotOf(listed)
  const hasBegun = reading.start !== null && reading.start.earliest <= published
  const ocid = `${ocidPrefix}-${id}-${name}`
  const title = reading.title === null ? {} : { title: reading.title }
  return {
    ocid,
    id: `${ocid}-${published}`,
    date: startOf(published),
    tag: ['contract'],
    initiationType: 'tender',
    language: 'en',
    parties: partiesOf(buyer, suppliers),
    buyer: { id: buyer.id, name: buyer.name },
    tender: tenderOf(listed, ocid, title, lot),
    awards: [
      {
        id: `${ocid}-award`,
        ...title,
        status: 'active',
        ...(awarded && { date: startOf(awarded) }),
        ...(suppliers.length > 0 && { suppliers: suppliers.map((party) => ({ id: party.id, name: party.name })) }),
        ...(value && { value }),
        ...(period && { contractPeriod: period }),
        ...(lot && { relatedLots: [lot.id] }),
      },
    ],
    contracts: [
      {
        id: filled(entry.reference) ? entry.reference.trim() : name,
        awardID: `${ocid}-award`,
        ...title,
        ...(filled(entry.description) && { description: entry.description }),
        status: statusOf(entry, currentTerm(reading.terms, published).status, hasBegun),
        ...(period && { period }),
        ...(value && { value }),
        ...(signed && { dateSigned: startOf(signed) }),
        ...(entry.own && { own: entry.own }),
      },
    ],
  }
}

/** The extensions by which a release is written. */
export const extensionsOf = ({ tender, contracts }: OcdsRelease): readonly string[] => [
  ...(tender.lots === undefined ? [] : [ocdsExtensions.lots, ocdsExtensions.renewal]),
  ...(contracts[0]?.value?.amountGross === undefined ? [] : [ocdsExtensions.unitedKingdom]),
]
