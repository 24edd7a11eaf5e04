import { requireObject, requireText } from '@imt/core'

/** A file that was checked: its name, as places say it, and its bytes. */
export interface GivenFile {
  readonly name: string
  readonly bytes: Uint8Array
}

/** Refuses what is no file, by name. */
export const requireFile = (file: GivenFile, name: string): GivenFile => {
  const { bytes } = requireObject(file, name)
  requireText(file.name, `${name}.name`)
  if (!(bytes instanceof Uint8Array)) throw new TypeError(`${name}.bytes must be a Uint8Array`)
  return file
}
