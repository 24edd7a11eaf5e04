import { counted, forCount, listed, type Finding } from '@imt/core'
import { describeLocation } from '@imt/report'
import type { SiteFile, SiteOptions } from '@imt/site'
import type { PublishConfig } from '../config/publish-config.js'
import { exitCodes, type ExitCode } from '../exit-codes.js'
import type { Io } from '../io.js'
import { checkAll } from '../load/check-all.js'
import { load } from '../load/load.js'
import { progressOn } from '../progress.js'
import type { Printer } from '../printer.js'
import { factsOf } from '../publish/facts.js'
import { openDisclosure, type Open } from '../publish/open-disclosure.js'
import { openDownloads } from '../publish/open-downloads.js'
import { inWords } from '../system-error.js'
import { faultOfFolders, writeFolder } from '../write-folder.js'
import { settledOn } from './as-of.js'
import type { SetUp } from './entry.js'
import { eachNonEmpty, nonEmpty, withAsOf, withConfig, withFormat, withMaxSize, withQuiet } from './options.js'
import { askedIn, loadingWith } from './settled.js'

/** Options of `imt publish`. */
export interface PublishOptions {
  readonly out: string
  /** A folder for pages of what was worked out, which are not for all to see. */
  readonly internal?: string
  readonly asOf?: string
  readonly config?: string | false
  readonly maxSize: number
  readonly format?: 'text' | 'json'
  /** No text that was not asked for, no progress and no remarks. */
  readonly quiet?: boolean
}

const nameOf = (path: string): string => path.split(/[/\\]/).at(-1) ?? path

/** Files of the body's own that its site carries. */
const ownFiles = async (
  { logo, style, assets = [] }: PublishConfig,
  io: Pick<Io, 'readFile'>,
): Promise<Pick<SiteOptions['body'], 'logo' | 'style' | 'assets'>> => {
  const read = async (path: string): Promise<SiteFile> => ({
    path: `assets/own/${nameOf(path)}`,
    content: await io.readFile(path),
  })
  return {
    ...(logo === undefined ? {} : { logo: { ...(await read(logo.file)), alt: logo.alt } }),
    ...(style === undefined ? {} : { style: await read(style) }),
    ...(assets.length === 0 ? {} : { assets: await Promise.all(assets.map(read)) }),
  }
}

/** What the settings leave open that a public site commonly says, each a sentence. */
const leftOpen = (publish: PublishConfig): readonly string[] => [
  ...(publish.accessibility === undefined
    ? ['Check whether an accessibility statement is needed: the settings give none (publish.accessibility).']
    : []),
  ...(publish.privacy === undefined ? ['The settings give no privacy notice (publish.privacy).'] : []),
  ...(publish.licence === undefined
    ? ['The settings give no licence (publish.licence): the site says that none is stated.']
    : []),
  ...(publish.lastReviewed === undefined
    ? ['The settings do not say when the site was last reviewed (publish.lastReviewed).']
    : []),
  ...(publish.baseUrl === undefined
    ? [
        'The settings do not say where the site will stand (publish.baseUrl): there is no sitemap, no feed, and no contracts as a calendar or as open contracting data.',
      ]
    : []),
  ...(publish.ocidPrefix === undefined || publish.odsCode === undefined
    ? [
        'The settings give no prefix for open contracting data or no organisation code (publish.ocidPrefix, publish.odsCode): there are no contracts in that form.',
      ]
    : []),
]

/** What the settings say of the site, beside the files of the body's own. */
const siteOptions = (
  own: PublishConfig,
  files: Pick<SiteOptions['body'], 'logo' | 'style' | 'assets'>,
  name: string,
): Pick<SiteOptions, 'body' | 'baseUrl' | 'banner' | 'changes' | 'disclosed'> => {
  const { odsCode, title, contact, licence, accessibility, privacy, lastReviewed, strategy, managedPrint } = own
  const { baseUrl, banner, changes, fields = [] } = own
  return {
    body: {
      name,
      ...(odsCode !== undefined && { odsCode }),
      ...(title !== undefined && { title }),
      ...(contact !== undefined && { contact }),
      ...(licence !== undefined && { licence }),
      ...(accessibility !== undefined && { accessibility }),
      ...(privacy !== undefined && { privacy }),
      ...(lastReviewed !== undefined && { lastReviewed }),
      ...(strategy !== undefined && { strategy }),
      ...(managedPrint !== undefined && { managedPrint }),
      ...files,
    },
    ...(baseUrl !== undefined && { baseUrl }),
    ...(banner !== undefined && { banner }),
    ...(changes !== undefined && { changes }),
    disclosed: fields,
  }
}

const openLine = (finding: Finding, where: string): string => {
  const { rule, message, location } = finding
  const place = location === undefined ? where : describeLocation(location)
  return `${rule}: ${place}: ${message}`
}

/** Says what keeps a publication from going out; nothing where nothing does. */
const refusalOf = ({ inFiles, inPages }: Open): readonly string[] => {
  const count = inFiles.length + inPages.length
  return count === 0
    ? []
    : [
        ...inFiles.map((finding) => openLine(finding, 'what was read')),
        ...inPages.map((finding) => openLine(finding, 'the pages')),
        `imt publish: nothing was published, since ${counted(count, 'finding')} on what should not go out ${forCount(count, 'is', 'are')} open. Take it out of the files; an e-mail address of an office may be named in the settings (publish.offices)`,
      ]
}

/** What nobody has looked for in the pages: a person has to. */
const notLookedFor = 'Names of people in running words were not looked for: read the pages before they go out.'

/** Says what was written, what of the publication was kept back, and what the settings leave open. */
const tellWritten = (
  folders: readonly (readonly [folder: string, written: readonly SiteFile[]])[],
  keptBack: readonly { readonly field: string; readonly count: number }[],
  own: PublishConfig,
  { format = 'text', quiet = false }: Pick<PublishOptions, 'format' | 'quiet'>,
  printer: Printer,
): void => {
  if (format === 'json')
    printer.json({
      written: folders.map(([folder, written]) => ({ folder, files: written.map(({ path }) => path) })),
      keptBack,
      leftOpen: leftOpen(own),
      notLookedFor,
    })
  if (quiet || format === 'json') return
  for (const { field, count } of keptBack)
    printer.err(`Kept back, since it is not for all to see: ${field} (${counted(count, 'value')}).`)
  for (const line of [...leftOpen(own), notLookedFor]) printer.err(line)
  for (const [folder, written] of folders)
    printer.err(`written: ${folder} (${counted(written.length, 'file')}); open ${folder}/index.html`)
}

/** Says what to write where nothing says who publishes. */
const nobodyNamed = (file: string | undefined): string => {
  const how =
    file === undefined
      ? 'write { "publisher": "Name of your trust" } into a file imt.config.json in the folder from which you call, or name your settings with --config'
      : `write "publisher": "Name of your trust" into ${file}`
  return `nothing says who publishes: ${how}`
}

/** Writes the public site of a publication, unless something in it should not go out. Returns the exit code. */
export const publish = async (
  files: readonly string[],
  options: PublishOptions,
  io: Pick<Io, 'readFile' | 'files' | 'createFolder' | 'placeOf' | 'config' | 'today' | 'progress' | 'now'>,
  printer: Printer,
): Promise<ExitCode> => {
  const wrong = (fault: string, code: ExitCode = exitCodes.usage): ExitCode => {
    printer.err(`imt publish: ${fault}`)
    return code
  }
  const apart = await faultOfFolders(options, io.placeOf)
  if (apart !== undefined) return wrong(apart.words, apart.code)
  const settings = await settledOn(options, io)
  if ('fault' in settings) return wrong(settings.fault)
  const { config, toolkit, asOf } = settings
  const { publish: own = {} } = config
  const { quiet = false } = options
  const progress = progressOn(quiet ? {} : io)
  const loaded = await load(files, loadingWith(options, config, toolkit, settings.file), io, progress)
  const { reading, sources, tables } = loaded
  for (const line of [...(quiet ? [] : loaded.remarks), ...loaded.unreadable]) printer.err(`imt publish: ${line}`)
  if (loaded.unreadable.length > 0) {
    progress.end()
    return wrong('nothing was published, since a part of it cannot be read', exitCodes.unreadable)
  }
  if (tables.length > 0) {
    progress.end()
    const names = listed(
      tables.map(({ first }) => first.name),
      'and',
    )
    return wrong(`${names} is too large to be read whole: allow for it with --max-size`, exitCodes.unreadable)
  }
  const { report } = await checkAll(reading, [], { asOf, ...askedIn(config) }, progress, toolkit)
  progress.end()
  const name = own.name ?? config.publisher ?? reading.publication.about.publisher
  if (name === undefined) return wrong(nobodyNamed(settings.file))
  // Loaded where a site is made: the library that draws its pictures is large.
  const { internalSite, publicContent, publicSite } = await import('@imt/site')
  const content = publicContent(
    reading.publication,
    (own.fields ?? []).map(({ field }) => field),
  )
  const facts = await factsOf({ loaded, asOf, config, toolkit })
  let site: readonly SiteFile[]
  try {
    const given = siteOptions(own, await ownFiles(own, io), name)
    const downloads = await openDownloads(content.publication, toolkit, own, name, asOf)
    site = publicSite(reading.publication, { ...given, asOf, report, sources, downloads, facts })
  } catch (error) {
    if (error instanceof RangeError || error instanceof TypeError)
      return wrong(error.message.replace(/^publicSite: options\./, `${settings.file ?? 'the settings'}: publish.`))
    return wrong(`a file that the settings name could not be read: ${inWords(error)}`)
  }
  const refused = refusalOf(openDisclosure({ sources, report, site }, asOf, config, own.offices ?? []))
  for (const line of refused) printer.err(line)
  if (refused.length > 0) return exitCodes.findings
  if (io.createFolder === undefined) return wrong('no folder can be written here')
  const folders = [
    [options.out, site],
    ...(options.internal === undefined ? [] : [[options.internal, internalSite({ name, asOf, facts })] as const]),
  ] as const
  for (const [folder, written] of folders) {
    const failed = await writeFolder(folder, written, io.createFolder)
    if (failed !== undefined) return wrong(failed.fault, failed.code)
  }
  tellWritten(folders, content.keptBack, own, options, printer)
  return exitCodes.clean
}

/** `imt publish`. */
export const setUpPublish: SetUp = (command, { io, printer, finish }) => {
  command
    .argument('<file...>', 'files of one publication, folders or patterns', eachNonEmpty)
    .requiredOption('--out <folder>', 'the folder to write the site into, which may not be there yet', nonEmpty)
    .option('--internal <folder>', 'also write pages for those inside: support, plan, days to act on', nonEmpty)
  withAsOf(command)
  withMaxSize(command, 'the largest file that is read; a longer one is not published')
  withFormat(command, ['text', 'json'], 'how to say what was written')
  withConfig(command)
  withQuiet(command)
  command.action(async (files: string[], options: PublishOptions) => {
    finish(await publish(files, options, io, printer))
  })
}
