import { matchColumns } from '@imt/core'
import { isDeviceList, matchExport } from '../importers/match-export.js'
import { softwareColumns } from '../software/columns.data.js'
import { kindHeadings, type AssetKind } from './questions.data.js'

/** Headings that speak of licences or software: "Product" stands over other things as well. */
const ofSoftware = /\b(?:software|licen[cs]es?|applications?|seats?)\b/i

/**
 * Returns of which kind of asset a register is, by its headings; `undefined` where they do not say. A register of
 * medical devices has serial numbers and models as one of hardware has, so what only it has is looked for first.
 */
export const assetKind = (headers: readonly string[]): AssetKind | undefined => {
  const { at } = matchColumns(headers, kindHeadings)
  if (at.medicalDevice !== undefined) return 'medicalDevice'
  const match = matchExport(headers)
  if (match.ok && (match.value.format.name !== 'own' || isDeviceList(match.value.at))) return 'hardware'
  if (at.information !== undefined) return 'information'
  const software = matchColumns(headers, softwareColumns).at
  return software.product !== undefined && headers.some((heading) => ofSoftware.test(heading)) ? 'software' : undefined
}
