import { filled } from '../register/cell-text.js'
import type { OcdsParty } from './ocds-package.js'
import type { Remark } from './ocds-remark.js'
import { registeredIdentifier } from './registered-identifier.js'

/** The suppliers of a contract, each once: the standard has no party twice. The identifier is that of the only one. */
export const suppliersOf = (
  names: readonly string[],
  identifier: string | undefined,
  remark: Remark,
): readonly OcdsParty[] => {
  const unique = names.filter(
    (name, index) => names.findIndex((other) => other.toLowerCase() === name.toLowerCase()) === index,
  )
  const known = registeredIdentifier(identifier)
  if (filled(identifier) && (known === undefined || unique.length !== 1))
    remark(
      'supplierIdentifier',
      'identifierNotGiven',
      known === undefined
        ? 'The number of the supplier does not say of which register it is, as GB-COH-01234567 does: it was left out'
        : 'The number is not that of one supplier: it was left out',
    )
  return unique.map((name, index): OcdsParty =>
    unique.length === 1 && known !== undefined
      ? { id: `${known.scheme}-${known.id}`, name, identifier: { ...known, legalName: name }, roles: ['supplier'] }
      : { id: `supplier-${index + 1}`, name, roles: ['supplier'] },
  )
}

/** Parties, each once: a supplier that is the buyer itself has its roles. */
export const partiesOf = (buyer: OcdsParty, suppliers: readonly OcdsParty[]): readonly OcdsParty[] => {
  const others = suppliers.filter(({ id }) => id !== buyer.id)
  return [others.length === suppliers.length ? buyer : { ...buyer, roles: [...buyer.roles, 'supplier'] }, ...others]
}
