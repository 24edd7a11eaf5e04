import { exitCodes, type ExitCode } from '../exit-codes.js'
import type { Io } from '../io.js'
import type { Printer } from '../printer.js'

/** Why files cannot be watched as they were asked for; `undefined` where they can. */
export const watchFault = (
  files: readonly string[],
  { format }: { readonly format: readonly { readonly path?: string }[] },
  io: Pick<Io, 'watch'>,
): string | undefined => {
  if (io.watch === undefined) return 'files cannot be watched here: leave --watch away'
  if (files.includes('-')) return '--watch needs files: standard input is read once'
  // A file is written once: the second report would find the first in its place.
  return format.some(({ path }) => path !== undefined)
    ? '--watch prints: leave "=" and the file of --format away'
    : undefined
}

/**
 * Does something at once, and again after each change of the paths. A change while it is done is done after it; so is
 * what is still to be done when the watch ends. Returns the code of the last time.
 */
export const watching = async (
  paths: readonly string[],
  once: () => Promise<ExitCode>,
  io: Pick<Io, 'watch'>,
  printer: Printer,
): Promise<ExitCode> => {
  let code: ExitCode = exitCodes.usage
  let isAsked = false
  let fault: unknown
  let running: Promise<void> | undefined
  const again = async (): Promise<void> => {
    while (isAsked && fault === undefined) {
      isAsked = false
      try {
        code = await once()
      } catch (error) {
        fault = error
      }
    }
    running = undefined
    printer.err('Watching for changes. Ctrl-C ends it.')
  }
  const ask = (): void => {
    isAsked = true
    running ??= again()
  }
  ask()
  await io.watch?.(paths, ask)
  await running
  if (fault !== undefined) throw fault instanceof Error ? fault : new Error(String(fault))
  return code
}
