import { readdir as readFolder, realpath as resolveLink, type Dirent } from 'node:fs'
import { relative, resolve } from 'node:path'
import process from 'node:process'
import type { FileSystemAdapter, GlobOptions } from 'tinyglobby'
import { onDisk } from './on-disk.js'

type Failure = NodeJS.ErrnoException | null

/** What of the machine is asked while folders are looked through. */
export interface Folders {
  readonly readdir: (
    path: string,
    options: { readonly withFileTypes: true },
    done: (error: Failure, entries: Dirent[]) => void,
  ) => void
  readonly realpath: (path: string, done: (error: Failure, path: string) => void) => void
}

const machine: Folders = {
  readdir: (path, how, done) => {
    onDisk(path).then(
      (place) => {
        readFolder(place, how, done)
      },
      (error: unknown) => {
        done(error as NodeJS.ErrnoException, [])
      },
    )
  },
  realpath: resolveLink,
}

/** What is not there fits no pattern. */
const isThere = (error: Failure): boolean => error !== null && error.code !== 'ENOENT' && error.code !== 'ENOTDIR'

const options: GlobOptions = { ignore: ['**/node_modules/**'], expandDirectories: false }

/** What stands in such a folder is somebody's program. tinyglobby leaves it out below the working directory alone. */
const isOfProgram = (path: string): boolean => path.split('/').includes('node_modules')

const slashed = (path: string): string => path.replaceAll('\\', '/')

/**
 * The files that fit a pattern, in the order of their paths. A folder in which others might be and that cannot be
 * looked into is itself among them, and so is a link that fits and leads nowhere: whoever opens them says why.
 * tinyglobby passes over both without a word.
 */
export const filesOfPattern = async (pattern: string, folders: Folders = machine): Promise<readonly string[]> => {
  // Node has a glob of its own from version 22 only; tinyglobby has two dependencies, and both kinds of module. It is
  // loaded when a pattern is given.
  const [{ glob }, { default: picomatch }] = await Promise.all([import('tinyglobby'), import('picomatch')])
  const missed = new Set<string>()
  const named = (path: string): string => slashed(relative(process.cwd(), path))
  const fits = picomatch(slashed(resolve(pattern)))
  const watched: Folders = {
    readdir: (path, how, done) => {
      folders.readdir(path, how, (error, entries) => {
        if (isThere(error)) missed.add(named(path))
        done(error, entries)
      })
    },
    realpath: (path, done) => {
      folders.realpath(path, (error, real) => {
        if (error !== null && fits(slashed(resolve(path)))) missed.add(named(path))
        done(error, real)
      })
    },
  }
  // It names every form that the functions of Node have, and calls these two in the one that they have here.
  const found = await glob(pattern, { ...options, fs: watched as unknown as FileSystemAdapter })
  return [...new Set([...found, ...missed])].filter((path) => !isOfProgram(path) || isOfProgram(pattern)).sort()
}
