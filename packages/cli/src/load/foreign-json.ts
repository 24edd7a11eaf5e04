import { isRecord } from '@imt/core'

/** JSON of other standards that people may take for a publication: what it is, and what reads it. */
export const foreignJson = (value: unknown): string | undefined => {
  if (!isRecord(value) || 'sections' in value) return undefined
  const { deviceid, content } = value
  if (deviceid !== undefined && isRecord(content))
    return 'it is an inventory of GLPI, not a publication. readGlpiInventory of @imt/estate makes a device of it'
  return undefined
}
