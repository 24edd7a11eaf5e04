import { isRecord } from '@imt/core'

/** JSON of other standards that people may take for a publication: what it is, and what reads it. */
export const foreignJson = (value: unknown): string | undefined => {
  if (!isRecord(value) || 'sections' in value) return undefined
  const { releases, records, ocid, deviceid, content } = value
  if (Array.isArray(releases) || Array.isArray(records) || ocid !== undefined)
    return 'it is data of the Open Contracting Data Standard, not a publication. fromOcds of @imt/contracts makes entries of it for the register of a publication'
  if (deviceid !== undefined && isRecord(content))
    return 'it is an inventory of GLPI, not a publication. readGlpiInventory of @imt/estate makes a device of it'
  return undefined
}
