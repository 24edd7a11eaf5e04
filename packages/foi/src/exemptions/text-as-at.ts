import type { Citation, IsoDate } from '@imt/core'

/**
 * The latest change that the text of an instrument holds, in the copy that was read, the narrower address first: the
 * stored copies of the Act, the Regulations and the tribunal's Rules are of older texts, and what is cited as made was
 * read as it was made.
 */
const texts: readonly (readonly [path: string, within: string, asAt: IsoDate])[] = [
  ['/ukpga/2000/36/', '', '2008-06-10'],
  ['/uksi/2004/3391/', '/made', '2005-01-01'],
  ['/uksi/2004/3391/', '', '2017-05-16'],
  ['/uksi/2004/3244/', '', '2005-01-01'],
  ['/uksi/2009/1976/', '', '2018-10-30'],
  ['/asp/2002/13/', '/2005-01-01', '2005-01-01'],
]

/** The version of the text that a provision was read in; null where it was not read, or its version is not known. */
export const textAsAtOf = ({ url, verified }: Citation): IsoDate | null =>
  verified ? (texts.find(([path, within]) => url.includes(path) && url.includes(within))?.[2] ?? null) : null
