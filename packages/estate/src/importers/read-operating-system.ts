import { once } from '../records/once.js'
import { saysNoName } from '../records/says-no-name.js'
import type { OperatingSystem } from '../support/operating-system.js'
import type { ExportFormat } from './export-format.js'
import type { Row } from './row.js'

/** A system by its name, which stands in the column of versions where there is no other: `OS version: Windows 10`. */
const systemName = /^(?:microsoft |ms )?(?:windows|win|mac ?os|os x|ios|ipados|android|chrome ?os|linux|ubuntu)\b/i

/** What a device runs by the words with which its model begins, or what all devices of the export run. */
const systemOf = ({ systemName = '', systemNames }: ExportFormat, model = ''): string => {
  if (systemNames === undefined) return systemName
  const words = model.toLowerCase()
  return Object.entries(systemNames).find(([start]) => words.startsWith(start))?.[1] ?? systemName
}

const onlyVersion = /^\d+(?:\.\d+)*(?: \(\w+\))?$/

/** Stands in no cell: what separates units of a text. */
const between = '\u001f'
const systemIn = (words: string): OperatingSystem => {
  const [name = '', version = '', edition = ''] = words.split(between)
  return { name, ...(version !== '' && { version }), ...(edition !== '' && { edition }) }
}

/** Returns what reads the system of a device: devices with one system hold one. */
export const systemReader = (format: ExportFormat): ((row: Row) => void) => {
  const systemOnce = once(systemIn)
  return ({ draft, cell, tell }) => {
    const said = cell('osName')
    const isNone = said !== '' && saysNoName(said)
    if (isNone) tell('namePlaceholder', 'osName')
    // Jamf calls the version alone the system: all that it lists run one.
    const isVersion = onlyVersion.test(said) && cell('osVersion') === '' && systemOf(format, draft.model) !== ''
    const name = said === '' || isNone || isVersion ? systemOf(format, draft.model) : said
    const version = isVersion ? said : cell('osVersion')
    const edition = cell('osEdition')
    if (name !== '') draft.operatingSystem = systemOnce(`${name}${between}${version}${between}${edition}`)
    else if (systemName.test(version)) draft.operatingSystem = systemOnce(`${version}${between}${between}${edition}`)
    else {
      if (version !== '') tell('versionWithoutName', 'osVersion')
      if (edition !== '') tell('versionWithoutName', 'osEdition')
    }
  }
}
