import { expect, test } from 'vitest'
import type { Files } from '../io.js'
import { askedFor } from './arguments.js'

const over = (
  folders: Readonly<Record<string, readonly [readonly string[], readonly string[]]>>,
): { files: Files } => ({
  files: {
    named: (argument) => Promise.resolve(folders[argument]?.[0] ?? [argument]),
    passedOver: (argument) => Promise.resolve(folders[argument]?.[1] ?? []),
    identityOf: (path) => Promise.resolve(path),
    open: () => {
      throw new Error('nothing is opened')
    },
  },
})

test('names the files of a folder that no reader is for, those that may hold figures first', async () => {
  const others = ['p/a.png', 'p/b.css', 'p/budget.zip', 'p/c.js', 'p/d.png', 'p/e.png', 'p/noext', 'p/old.doc']
  const { files, remarks } = await askedFor(
    ['p', 'q', 'x.csv'],
    over({ p: [['p/x.csv'], others], q: [['q/y.csv'], ['q/1.rtf']] }),
  )
  expect(files.map(({ path }) => path)).toEqual(['p/x.csv', 'q/y.csv', 'x.csv'])
  expect(remarks).toEqual([
    '8 files of kinds that are not read were left out: p/budget.zip, p/noext, p/old.doc, p/a.png, p/b.css and 3 more',
    '1 file of kinds that are not read was left out: q/1.rtf',
  ])
})

test('names them of a folder in which there is nothing else', async () => {
  const { unreadable, remarks } = await askedFor(['p'], over({ p: [[], ['p/old.doc', 'p/scan.tiff']] }))
  expect(unreadable).toEqual([{ name: 'p', why: expect.stringContaining('no file fits it') as string }])
  expect(remarks).toEqual(['2 files of kinds that are not read were left out: p/old.doc and p/scan.tiff'])
})
