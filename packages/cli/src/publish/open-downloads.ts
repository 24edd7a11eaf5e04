import { toOcds, type ContractEntry } from '@imt/contracts'
import type { IsoDate } from '@imt/core'
import { exportPublication, type ExportedFile, type PublicationOptions } from '@imt/report/publication'
import { jsonText } from '@imt/report/terminal'
import type { Download, PublicContent } from '@imt/site'
import type { PublishConfig } from '../config/publish-config.js'
import type { Toolkit } from '../toolkit.js'

const mediaTypes: readonly (readonly [ending: string, mediaType: string])[] = [
  ['.csv', 'text/csv'],
  ['.json', 'application/json'],
  ['.xlsx', 'application/vnd.openxmlformats-officedocument.spreadsheetml.sheet'],
]

const download = ({ name, content }: ExportedFile, folder: string, title: string): Download => ({
  file: { path: `${folder}/${name}`, content },
  title,
  mediaType: mediaTypes.find(([ending]) => name.endsWith(ending))?.[1] ?? 'application/octet-stream',
})

const isRegister = (part: unknown): part is readonly ContractEntry[] => Array.isArray(part) && part.length > 0

/** Open contracting data, where the body has a prefix for it and everything that it must say is known. */
const contracting = (
  register: unknown,
  { ocidPrefix, odsCode, baseUrl, licence }: PublishConfig,
  name: string,
  published: IsoDate,
): readonly Download[] => {
  if (!isRegister(register) || ocidPrefix === undefined || odsCode === undefined || baseUrl === undefined) return []
  const { package: made } = toOcds(register, {
    ocidPrefix,
    buyer: { name, scheme: 'GB-NHS', id: odsCode },
    uri: `${baseUrl.replace(/\/?$/, '/')}data/contracts-ocds.json`,
    published,
    ...(licence === undefined ? {} : { license: licence.url }),
  })
  return [
    download({ name: 'contracts-ocds.json', content: jsonText(made) }, 'data', 'Contracts as open contracting data'),
  ]
}

/**
 * Returns what all may see of a publication in the forms in which it is exported: a workbook, CSV files with a Data
 * Package and CSVW metadata, the schema of the JSON, and open contracting data.
 */
export const openDownloads = async (
  content: PublicContent['publication'],
  toolkit: Toolkit,
  own: PublishConfig,
  name: string,
  asOf: IsoDate,
): Promise<readonly Download[]> => {
  const { publication } = toolkit.parse(content)
  if (Object.keys(publication.sections).length === 0) return []
  const options: PublicationOptions = {
    publisher: name,
    published: asOf,
    ...(own.baseUrl === undefined ? {} : { base: `${own.baseUrl.replace(/\/?$/, '/')}data/tables` }),
    ...(own.licence === undefined ? {} : { license: own.licence.url }),
  }
  const filesIn = async (form: 'xlsx' | 'datapackage' | 'csvw' | 'json'): Promise<readonly ExportedFile[]> => {
    const made = await exportPublication(publication, form, { ...options, schema: toolkit.jsonSchema() })
    return 'why' in made ? [] : made.files
  }
  const [schema, workbook, dataPackage, csvw] = await Promise.all([
    filesIn('json'),
    filesIn('xlsx'),
    filesIn('datapackage'),
    filesIn('csvw'),
  ])
  // The tables are the same in both; each has its own description.
  const tables = new Map([...dataPackage, ...csvw].map((file) => [file.name, file]))
  return [
    ...schema
      .filter((file) => file.name.endsWith('.schema.json'))
      .map((file) => download(file, 'data', 'Schema of the JSON')),
    ...workbook.map((file) => download(file, 'data', 'Everything as a workbook')),
    ...[...tables.values()].map((file) =>
      download(
        file,
        'data/tables',
        file.name.endsWith('.csv')
          ? `Plain numbers and days: ${file.name}`
          : `Description of these tables: ${file.name}`,
      ),
    ),
    ...contracting(
      (publication.sections as Readonly<Record<string, Readonly<Record<string, unknown>> | undefined>>)['contracts']?.[
        'register'
      ],
      own,
      name,
      asOf,
    ),
  ]
}
