import { sourceFault, toJson } from '@imt/core'
import { read } from '@imt/tables'
import { pdfReader } from '@imt/tables/pdf'
import { writePdf } from '../../pdf/write-pdf.mjs'
import { cell } from '../grammar.js'
import type { Corpus } from '../corpus.js'
import type { Random } from '../random.js'
import { bytesOf, holds } from '../target.js'
import type { Target } from '../target.js'

/** What stands in a document that says how it is laid out. */
const words = [
  '/Count 9',
  '/Kids [4 0 R 4 0 R]',
  '/Rotate 90',
  ' Tf',
  ' Tm',
  ' Td',
  '/F1 Do',
  '/Filter /LZWDecode',
  '<<',
]

/** A document of one page of texts at places, that is sometimes changed. */
const document = (random: Random, corpus: Corpus): string => {
  const texts = random.several(40, () => ({
    x: 40 + 90 * random.below(7) + random.below(5),
    y: 40 + 12 * random.below(30),
    text: cell(random, corpus).slice(0, 60),
    size: 6 + random.below(4),
  }))
  let file = writePdf([{ texts }], { compress: false }).toString('latin1')
  for (let changes = random.below(4); changes > 0; changes -= 1) {
    const at = random.below(file.length)
    file = file.slice(0, at) + random.pick(words) + file.slice(at + random.below(8))
  }
  return file
}

export const documents: readonly Target[] = [
  {
    name: 'pdfReader',
    reads: 'bytes',
    limit: 5_000,
    make: document,
    async check(input, random) {
      const bytes = bytesOf(input)
      for (let changes = random.below(6); changes > 0; changes -= 1)
        if (bytes.length > 0) bytes[random.below(bytes.length)] = random.below(256)
      const source = await read(bytes, { name: 'a.pdf', readers: [pdfReader] })
      const fault = sourceFault(source)
      holds(fault === undefined, () => `the source is none: ${String(fault)}`)
      const { blocks, problems = [] } = source
      holds(blocks.length > 0 || problems.length > 0, () => 'nothing was read and nothing is said of it')
      for (const { message } of problems) holds(message.trim() !== '', () => 'a problem says nothing')
      JSON.stringify(toJson(source))
    },
  },
]
