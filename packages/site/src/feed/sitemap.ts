import type { IsoDate } from '@imt/core'
import type { SiteFile } from '../site-file.js'
import { xmlDocument, xmlElement } from './xml.js'

/**
 * Returns the list of pages for search engines.
 *
 * @see Sitemaps XML format, https://www.sitemaps.org/protocol.html (not verified)
 */
export const sitemap = (paths: readonly string[], baseUrl: string, asOf: IsoDate): SiteFile => ({
  path: 'sitemap.xml',
  content: xmlDocument(
    xmlElement(
      'urlset',
      { xmlns: 'http://www.sitemaps.org/schemas/sitemap/0.9' },
      paths.map((path) =>
        xmlElement('url', {}, [
          xmlElement('loc', {}, `${baseUrl}${path === 'index.html' ? '' : path}`),
          xmlElement('lastmod', {}, asOf),
        ]),
      ),
    ),
  ),
})
