import { parseFinancialYear } from '@imt/core'
import type { PublishedSections } from '../content/public-content.js'
import type { Download, SiteOptions } from '../options.js'

/** The days of a financial year as schema.org writes a period; nothing where the words name none. */
const coverage = (period: string | undefined): string | undefined => {
  const year = period === undefined ? undefined : parseFinancialYear(period)
  return year?.ok === true ? `${year.value.start}/${year.value.end}` : undefined
}

/**
 * Returns what machines are told of the data: a `Dataset` of schema.org, as JSON in which nothing can end the element
 * that holds it.
 *
 * @see https://schema.org/Dataset (not verified)
 */
export const datasetJson = (
  about: PublishedSections['about'],
  title: string,
  downloads: readonly Download[],
  { body, baseUrl, asOf }: SiteOptions,
): string => {
  const address = (path: string): string => (baseUrl === undefined ? path : `${baseUrl}${path}`)
  const temporal = coverage(about.period)
  const publisher = {
    '@type': 'GovernmentOrganization',
    name: body.name,
    ...(body.odsCode === undefined
      ? {}
      : {
          identifier: {
            '@type': 'PropertyValue',
            propertyID: 'https://fhir.nhs.uk/Id/ods-organization-code',
            value: body.odsCode,
          },
        }),
  }
  const dataset = {
    '@context': 'https://schema.org',
    '@type': 'Dataset',
    name: title,
    description: `What ${body.name} publishes about its information technology: hardware, revenue and capital budgets, contracts, and requests under the Freedom of Information Act 2000.`,
    ...(baseUrl === undefined ? {} : { url: baseUrl }),
    inLanguage: 'en-GB',
    isAccessibleForFree: true,
    creator: publisher,
    publisher,
    dateModified: asOf,
    ...(temporal === undefined ? {} : { temporalCoverage: temporal }),
    ...(body.licence === undefined ? {} : { license: body.licence.url }),
    ...(about.url === undefined ? {} : { isBasedOn: about.url }),
    distribution: downloads.map(({ file, title: name, mediaType }) => ({
      '@type': 'DataDownload',
      name,
      encodingFormat: mediaType,
      contentUrl: address(file.path),
    })),
  }
  return JSON.stringify(dataset, null, 1).replaceAll(
    /[<>&\u2028\u2029]/g,
    (found) => `\\u${found.charCodeAt(0).toString(16).padStart(4, '0')}`,
  )
}
