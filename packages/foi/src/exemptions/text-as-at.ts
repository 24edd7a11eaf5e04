import type { Citation, IsoDate } from '@imt/core'

/**
 * The latest change that the text of an instrument holds, in the copy that was read: stored copies of the Act and of
 * the Scottish Act are of older texts, and the Regulations were read as they were made.
 */
const texts: readonly (readonly [path: string, asAt: IsoDate])[] = [
  ['/ukpga/2000/36/', '2008-06-10'],
  ['/uksi/2004/3391/', '2005-01-01'],
  ['/uksi/2004/3244/', '2005-01-01'],
  ['/asp/2002/13/', '2005-08-02'],
]

/** The version of the text that a provision was read in; null where it was not read, or its version is not known. */
export const textAsAtOf = ({ url, verified }: Citation): IsoDate | null =>
  verified ? (texts.find(([path]) => url.includes(path))?.[1] ?? null) : null
