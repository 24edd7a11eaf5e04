import { frozen } from '@imt/core'
import { isPage, textOf } from '../detect/content.js'
import { readOptions } from '../parameter/parameter.js'
import type { Reader } from '../reader/reader.js'
import { readHtml } from './read-html.js'

/** Reads HTML pages: `readHtml` as a reader. */
export const htmlReader: Reader = /* @__PURE__ */ frozen({
  id: 'html',
  mediaTypes: ['text/html', 'application/xhtml+xml'],
  detects: (bytes, name) => {
    const text = textOf(bytes, name)
    return text !== undefined && isPage(text, name) ? 0.8 : 0
  },
  read: (bytes, options) => {
    const { name, limits } = readOptions(options, 'htmlReader.read')
    return readHtml(bytes, { name, limits })
  },
})
