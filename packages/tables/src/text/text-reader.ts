import { frozen } from '@imt/core'
import { textOf } from '../detect/content.js'
import type { Reader } from '../reader/reader.js'
import { isLaidOut } from './is-laid-out.js'
import { readText } from './read-text.js'

/** Reads any text, one paragraph a line, and the tables and headings that are known in it: `readText` as a reader. */
export const textReader: Reader = /* @__PURE__ */ frozen({
  id: 'text',
  mediaTypes: ['text/plain'],
  detects: (bytes, name) => {
    const text = textOf(bytes, name)
    if (text === undefined) return 0
    return isLaidOut(text) ? 0.5 : 0.1
  },
  read: readText,
})
