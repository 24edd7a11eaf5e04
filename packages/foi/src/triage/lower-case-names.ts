/** Titles that are written small; "dr", "ms" and "mr" stand for other things too, and so does "miss". */
// bound: 200,000 characters, by personalWords; each match is of 130 at most
const titled =
  /(?<![\p{L}\p{N}])(mrs?|ms|mx|dr|prof|professor|sir|dame|(?<!\b(?:to|not|will|would|may|patients|they|we|you|who|often) )miss)\.?[ \t](?=(\p{L}[\p{L}'’-]{0,30}(?:[ \t]\p{L}[\p{L}'’-]{0,30}){0,3}))/giu
/** "I, quenby marsh, ask". */
// bound: 200,000 characters, by personalWords; each match is of 100 at most
const invited =
  /(?<![\p{L}\p{N}])i,?[ \t](\p{L}[\p{L}'’-]{1,30}(?:[ \t]\p{L}[\p{L}'’-]{1,30}){1,2}),?[ \t]{0,3}(?=(?:ask|request|would|wish|want|seek|hereby)\b)/giu

/** What these letters stand for where they are no title. */
const things = new Set(
  (
    'plan plans planning site sites test tests testing solution solutions server servers environment environments strategy ' +
    'exercise exercises policy policies centre centres provision arrangement arrangements capability service services ' +
    'backup backups failover data invocation location locations procedure procedures rehearsal teams office excel word ' +
    'outlook windows access project projects sql exchange dynamics sharepoint azure server visio edge intune defender ' +
    'licence licences license licenses product products software powerpoint onedrive entra copilot forms patient patients ' +
    'nurse nurses clinic clinics drug drugs treatment treatments scanner scanners scan scans imaging angiography coil ' +
    'coils safety linac record records dos doctor madam sirs sir chair secretary council mayor president appointment ' +
    'appointments target targets deadline deadlines out foster'
  ).split(' '),
)
/** Words with which a sentence goes on: a name has ended before them. */
const goesOn = new Set(
  (
    'a an the and or nor but not of to in on at by for from with without about as into over under per since until who ' +
    'whom whose which that this these those what when where why how is are was were be been being am has have had do does ' +
    'did will would can could shall should may might must i you he she it we they me him her us them my your his its our ' +
    'their got get gets gave give given go goes went come came make made take took use uses used using work works worked ' +
    'working earn earns earned paid pay receive receives received claim claims claimed own owns owned hold holds held ' +
    'leave leaves left join joined say says said ask asks asked request requests send sends sent write writes wrote sign ' +
    'signed visit visited meet met attend attended declare declared resign resigned retire retired suspended dismissed ' +
    'please also still ever now then there here during before after between because if so only all any each every no yes ' +
    'currently previously recently last next hereby seek seeks want wants wish wishes need needs know knows'
  ).split(' '),
)

/** The words of a name at the beginning of others. */
const nameOf = (words: string): readonly string[] => {
  const all = words.trim().split(/[ \t]+/)
  const end = all.findIndex((each) => goesOn.has(each.toLowerCase()) || things.has(each.toLowerCase()))
  return all.slice(0, Math.min(end === -1 ? all.length : end, 3))
}

/** Names behind a title, and behind "I", of those who take no pains with capital letters. Linear in the text. */
export const lowerCaseNames = (text: string): readonly (readonly string[])[] => {
  const found: (readonly string[])[] = []
  for (const [, title = '', words = ''] of text.matchAll(titled)) {
    const name = nameOf(words)
    // "MR scanner", and "MS SQL", are none: where the title is in capitals all of the name is, and it is no short term.
    const isShouted = title.length > 1 && title === title.toUpperCase()
    const small = isShouted ? name.findIndex((each) => each.length < 4 || each !== each.toUpperCase()) : -1
    found.push(small === -1 ? name : name.slice(0, small))
  }
  for (const [, words = ''] of text.matchAll(invited)) {
    const name = nameOf(words)
    if (name.length >= 2 && name.length === words.trim().split(/[ \t]+/).length) found.push(name)
  }
  return found.filter((name) => name.length > 0)
}
