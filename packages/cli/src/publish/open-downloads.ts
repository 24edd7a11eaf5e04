import { toOcds, type ContractEntry } from '@imt/contracts'
import { counted, forCount, grouped, isRecord, parsePublishedDate, visibleText, type IsoDate } from '@imt/core'
import { writeICalendar, type DayToKeep } from '@imt/core/icalendar'
import { exportPublication, type ExportedFile, type PublicationOptions } from '@imt/report/publication'
import { jsonText } from '@imt/report/terminal'
import type { Download, PublicContent } from '@imt/site'
import type { PublishConfig } from '../config/publish-config.js'
import type { Toolkit } from '../toolkit.js'

const mediaTypes: readonly (readonly [ending: string, mediaType: string])[] = [
  ['.csv', 'text/csv'],
  ['.json', 'application/json'],
  ['.ics', 'text/calendar'],
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

/** The day that a published text states, where it states one. */
const statedDay = (text: string | undefined): IsoDate | undefined => {
  const read = text === undefined ? undefined : parsePublishedDate(text)
  if (read?.ok !== true || read.value.earliest !== read.value.latest) return undefined
  return read.value.latest ?? undefined
}

/** Published ends and latest ends as a calendar: notice and reminders are for those inside. */
const calendar = (register: unknown, { baseUrl }: PublishConfig, name: string, asOf: IsoDate): readonly Download[] => {
  if (!isRegister(register) || baseUrl === undefined) return []
  const met = new Map<string, number>()
  const perContract = register.map((entry, index): readonly DayToKeep[] => {
    // Two rows of one reference are two contracts, or lots of one: each day has a name of its own.
    const reference = entry.reference ?? `row ${String(index + 1)}`
    const count = (met.get(reference) ?? 0) + 1
    met.set(reference, count)
    const what = entry.title ?? entry.description ?? entry.reference ?? entry.supplier ?? 'Contract'
    const kept = [
      ['end', 'End', statedDay(entry.revisedEnd) ?? statedDay(entry.end)],
      ['latest-end', 'Latest end', statedDay(entry.maximumEnd)],
    ] as const
    return kept.flatMap(([id, words, day]) =>
      day === undefined
        ? []
        : [
            {
              id: `${id}-${reference}-${String(count)}`,
              day,
              summary: `${words}: ${what}`,
              description: `As published.${entry.supplier === undefined ? '' : ` Supplier: ${entry.supplier}.`}`,
            },
          ],
    )
  })
  const days = perContract.flat()
  if (days.length === 0) return []
  const domain = /^https:\/\/([^/:]+)/i.exec(baseUrl)?.[1] ?? 'site.invalid'
  const content = writeICalendar(days, {
    name: visibleText(`Contracts of ${name}`),
    domain,
    product: 'site',
    asOf,
    alarmDays: [],
  })
  const dated = perContract.filter((own) => own.length > 0).length
  const title = `Published ends of contracts as a calendar: ${grouped(dated)} of ${counted(register.length, 'row')} of the register ${forCount(dated, 'states', 'state')} a day`
  return [download({ name: 'contracts.ics', content }, 'data', title)]
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
  const sections: Readonly<Record<string, unknown>> = publication.sections
  const register = isRecord(sections['contracts']) ? sections['contracts']['register'] : undefined
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
    ...workbook.map((file) => download(file, 'data', 'The tables and statements of these pages as a workbook')),
    ...[...tables.values()].map((file) =>
      download(
        file,
        'data/tables',
        file.name.endsWith('.csv')
          ? `Numbers and days plain where they are certain, texts as published: ${file.name}`
          : `Description of these tables: ${file.name}`,
      ),
    ),
    ...contracting(register, own, name, asOf),
    ...calendar(register, own, name, asOf),
  ]
}
