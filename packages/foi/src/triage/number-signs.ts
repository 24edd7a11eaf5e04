/** Screens and parts of computers are written as plates are: "HP24 LED". */
const noPlate = String.raw`(?!(?:LED|LCD|USB|SQL|FHD|UHD|QHD|IPS|SSD|HDD|RAM|TFT|KVM|POE|VGA|PRO|NHS|GPS|SIM)\b)`
/** As plates are made since 2001, then as they were before, then what people choose for themselves. */
const current = String.raw`[A-HJ-PR-Y]{2}\d{2} ?${noPlate}[A-HJ-PR-Z]{3}`
const former = String.raw`(?:[A-HJ-NPR-TV-Y]\d{1,3} ?[A-Z]{3}|[A-Z]{3} ?\d{1,3} ?[A-HJ-NPR-TV-Y])`
const chosen = String.raw`(?:[A-Z]{1,3} ?\d{1,4}|\d{1,4} ?[A-Z]{1,3})`
const ends = String.raw`(?![\w-])(?! (?:monitors?|screens?|displays?|laptops?|printers?|models?|switch(?:es)?|cables?|tablets?|phones?)\b)`
const own = String.raw`\b(?:registration|reg|number ?plate|plate|my (?:car|van|motorbike|motorcycle|vehicle|taxi))`
const vehicle = String.raw`\b(?:vehicle|car|van|lorry|taxi|motorbike|motorcycle|driver)\b[^.?!\n]{0,30}`

/** The plate of a vehicle: by its form, or by the words before it where others are written so too. */
const plates: readonly RegExp[] = [
  new RegExp(String.raw`(?<![\w-])${current}${ends}`, 'g'),
  // bound: 2,000,000 characters, by splitRequest; each look back is of 50 at most
  new RegExp(String.raw`(?<=${vehicle})(?<![\w-])${former}${ends}`, 'g'),
  new RegExp(
    String.raw`(?<=${own}(?: (?:number|mark|plate|no\.?))?(?: is| was|:|,)? )(?:${current}|${former}|${chosen})${ends}`,
    'gi',
  ),
]

const octet = String.raw`(?:25[0-5]|2[0-4]\d|1?\d?\d)`
/** Ranges that stand for no one's connection, and addresses of networks, are asked about. */
const noPerson = String.raw`(?!(?:10|127|0|192\.168|172\.(?:1[6-9]|2\d|3[01])|169\.254|255)\.)`
/** A number of a version: behind a word for one, or behind a name, as in "NetScaler 13.1.48.47". */
const versioned = String.raw`(?<!\b(?:[Vv]ersions?|[Rr]eleases?|[Bb]uilds?|[Ff]irmware|v) ?(?:is |was |of |to |: ?)?)(?<!\b(?!(?:IP|Ip|Address|From|My|By|At|To|Of|Is|Did|Does|Has|Was)\b)[A-Z][A-Za-z]{0,30} )`
const internet: readonly RegExp[] = [
  // bound: 2,000,000 characters, by splitRequest; each look back is of 60 at most
  new RegExp(String.raw`${versioned}(?<![\w.-])${noPerson}${octet}(?:\.${octet}){3}(?![\w/-]|\.\d)`, 'g'),
  /(?<![\w:.])(?:(?:[\da-f]{1,4}:){7}[\da-f]{1,4}|(?:[\da-f]{1,4}:){1,6}(?::[\da-f]{1,4}){1,6})(?![\w:/])/gi,
]

/** Numbers by which a person is found: of a vehicle, and of a connection to the internet. */
export const numberSigns: readonly (readonly [RegExp, string])[] = [
  ...internet.map((pattern) => [pattern, '[IP address]'] as const),
  ...plates.map((pattern) => [pattern, '[number plate]'] as const),
]
