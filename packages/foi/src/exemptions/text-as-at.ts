import type { Citation, IsoDate } from '@imt/core'

/**
 * The latest change that the text of an instrument holds, in the copy that was read: the stored copy of the Act is
 * of an older text, and the Regulations were read as they were made.
 */
const texts: readonly (readonly [path: string, asAt: IsoDate])[] = [
  ['/ukpga/2000/36/', '2008-06-10'],
  ['/uksi/2004/3391/', '2005-01-01'],
]

/** The version of the text that a provision was read in; null where it was not read, or its version is not known. */
export const textAsAtOf = ({ url, verified }: Citation): IsoDate | null =>
  verified ? (texts.find(([path]) => url.includes(path))?.[1] ?? null) : null
