import { createRequire } from 'node:module'; const require = createRequire(import.meta.url);
var __create = Object.create;
var __defProp = Object.defineProperty;
var __getOwnPropDesc = Object.getOwnPropertyDescriptor;
var __getOwnPropNames = Object.getOwnPropertyNames;
var __getProtoOf = Object.getPrototypeOf;
var __hasOwnProp = Object.prototype.hasOwnProperty;
var __commonJS = (cb, mod2) => function __require() {
  return mod2 || (0, cb[__getOwnPropNames(cb)[0]])((mod2 = { exports: {} }).exports, mod2), mod2.exports;
};
var __copyProps = (to, from2, except, desc) => {
  if (from2 && typeof from2 === "object" || typeof from2 === "function") {
    for (let key of __getOwnPropNames(from2))
      if (!__hasOwnProp.call(to, key) && key !== except)
        __defProp(to, key, { get: () => from2[key], enumerable: !(desc = __getOwnPropDesc(from2, key)) || desc.enumerable });
  }
  return to;
};
var __toESM = (mod2, isNodeMode, target) => (target = mod2 != null ? __create(__getProtoOf(mod2)) : {}, __copyProps(
  // If the importer is in node compatibility mode or this is not an ESM
  // file that has been converted to a CommonJS file using a Babel-
  // compatible transform (i.e. "__esModule" has not been set), then set
  // "default" to the CommonJS "module.exports" for node compatibility.
  isNodeMode || !mod2 || !mod2.__esModule ? __defProp(target, "default", { value: mod2, enumerable: true }) : target,
  mod2
));

// node_modules/.pnpm/fastest-levenshtein@1.0.16/node_modules/fastest-levenshtein/mod.js
var require_mod = __commonJS({
  "node_modules/.pnpm/fastest-levenshtein@1.0.16/node_modules/fastest-levenshtein/mod.js"(exports) {
    "use strict";
    exports.__esModule = true;
    exports.distance = exports.closest = void 0;
    var peq = new Uint32Array(65536);
    var myers_32 = function(a, b) {
      var n = a.length;
      var m = b.length;
      var lst = 1 << n - 1;
      var pv = -1;
      var mv = 0;
      var sc = n;
      var i = n;
      while (i--) {
        peq[a.charCodeAt(i)] |= 1 << i;
      }
      for (i = 0; i < m; i++) {
        var eq = peq[b.charCodeAt(i)];
        var xv = eq | mv;
        eq |= (eq & pv) + pv ^ pv;
        mv |= ~(eq | pv);
        pv &= eq;
        if (mv & lst) {
          sc++;
        }
        if (pv & lst) {
          sc--;
        }
        mv = mv << 1 | 1;
        pv = pv << 1 | ~(xv | mv);
        mv &= xv;
      }
      i = n;
      while (i--) {
        peq[a.charCodeAt(i)] = 0;
      }
      return sc;
    };
    var myers_x = function(b, a) {
      var n = a.length;
      var m = b.length;
      var mhc = [];
      var phc = [];
      var hsize = Math.ceil(n / 32);
      var vsize = Math.ceil(m / 32);
      for (var i = 0; i < hsize; i++) {
        phc[i] = -1;
        mhc[i] = 0;
      }
      var j = 0;
      for (; j < vsize - 1; j++) {
        var mv_1 = 0;
        var pv_1 = -1;
        var start_1 = j * 32;
        var vlen_1 = Math.min(32, m) + start_1;
        for (var k = start_1; k < vlen_1; k++) {
          peq[b.charCodeAt(k)] |= 1 << k;
        }
        for (var i = 0; i < n; i++) {
          var eq = peq[a.charCodeAt(i)];
          var pb = phc[i / 32 | 0] >>> i & 1;
          var mb = mhc[i / 32 | 0] >>> i & 1;
          var xv = eq | mv_1;
          var xh = ((eq | mb) & pv_1) + pv_1 ^ pv_1 | eq | mb;
          var ph = mv_1 | ~(xh | pv_1);
          var mh = pv_1 & xh;
          if (ph >>> 31 ^ pb) {
            phc[i / 32 | 0] ^= 1 << i;
          }
          if (mh >>> 31 ^ mb) {
            mhc[i / 32 | 0] ^= 1 << i;
          }
          ph = ph << 1 | pb;
          mh = mh << 1 | mb;
          pv_1 = mh | ~(xv | ph);
          mv_1 = ph & xv;
        }
        for (var k = start_1; k < vlen_1; k++) {
          peq[b.charCodeAt(k)] = 0;
        }
      }
      var mv = 0;
      var pv = -1;
      var start = j * 32;
      var vlen = Math.min(32, m - start) + start;
      for (var k = start; k < vlen; k++) {
        peq[b.charCodeAt(k)] |= 1 << k;
      }
      var score = m;
      for (var i = 0; i < n; i++) {
        var eq = peq[a.charCodeAt(i)];
        var pb = phc[i / 32 | 0] >>> i & 1;
        var mb = mhc[i / 32 | 0] >>> i & 1;
        var xv = eq | mv;
        var xh = ((eq | mb) & pv) + pv ^ pv | eq | mb;
        var ph = mv | ~(xh | pv);
        var mh = pv & xh;
        score += ph >>> m - 1 & 1;
        score -= mh >>> m - 1 & 1;
        if (ph >>> 31 ^ pb) {
          phc[i / 32 | 0] ^= 1 << i;
        }
        if (mh >>> 31 ^ mb) {
          mhc[i / 32 | 0] ^= 1 << i;
        }
        ph = ph << 1 | pb;
        mh = mh << 1 | mb;
        pv = mh | ~(xv | ph);
        mv = ph & xv;
      }
      for (var k = start; k < vlen; k++) {
        peq[b.charCodeAt(k)] = 0;
      }
      return score;
    };
    var distance3 = function(a, b) {
      if (a.length < b.length) {
        var tmp = b;
        b = a;
        a = tmp;
      }
      if (b.length === 0) {
        return a.length;
      }
      if (a.length <= 32) {
        return myers_32(a, b);
      }
      return myers_x(a, b);
    };
    exports.distance = distance3;
    var closest = function(str, arr) {
      var min_distance = Infinity;
      var min_index = 0;
      for (var i = 0; i < arr.length; i++) {
        var dist = distance3(str, arr[i]);
        if (dist < min_distance) {
          min_distance = dist;
          min_index = i;
        }
      }
      return arr[min_index];
    };
    exports.closest = closest;
  }
});

// packages/core/src/remark/remark.ts
var refused = (code, message, suggestion) => ({
  ok: false,
  refusal: { code, message, ...suggestion === void 0 ? {} : { suggestion } }
});

// packages/core/src/words/listed.ts
var listed = (items, joint = "and") => items.length < 2 ? items[0] ?? "" : `${items.slice(0, -1).join(", ")} ${joint} ${items.at(-1) ?? ""}`;

// packages/core/src/words/nearest.ts
var import_fastest_levenshtein = __toESM(require_mod(), 1);
var nearest = (word, known2) => {
  const plain = word.toLowerCase();
  let best;
  let least2 = Math.max(1, Math.floor(word.length / 3)) + 1;
  for (const each of known2) {
    const steps = (0, import_fastest_levenshtein.distance)(plain, each.toLowerCase());
    if (steps < least2) [best, least2] = [each, steps];
  }
  return best;
};

// packages/core/src/parameter/shown.ts
var isDecimal = (value2) => "toStringTag" in value2 && value2.toStringTag === "[object Decimal]";
var shown = (value2) => {
  if (typeof value2 === "string")
    return value2.length > 80 ? `${JSON.stringify(value2.slice(0, 80))}...` : JSON.stringify(value2);
  if (typeof value2 === "function") return "a function";
  if (typeof value2 !== "object" || value2 === null) return String(value2);
  if (Array.isArray(value2)) return "an array";
  if (value2 instanceof Date) return "a Date: pass its calendar day as text, YYYY-MM-DD";
  if (value2 instanceof Promise) return "a Promise: wait for what it gives";
  if (isDecimal(value2)) return `a Decimal of ${value2.toFixed()}`;
  return "low" in value2 && "high" in value2 ? "a Figure: pass its value, and decide what a figure that states none stands for" : "an object";
};
var isRecord = (value2) => typeof value2 === "object" && value2 !== null && !Array.isArray(value2) && !isDecimal(value2);

// packages/core/src/parameter/parameter.ts
var refuse = (name, wanted2, value2) => {
  throw new TypeError(`${name} must be ${wanted2}, got ${shown(value2)}`);
};
var requireText = (value2, name) => typeof value2 === "string" ? value2 : refuse(name, "text", value2);
var requireWholeNumber = (value2, name, least2) => {
  const wanted2 = least2 === void 0 ? "a whole number" : `a whole number of at least ${String(least2)}`;
  if (typeof value2 !== "number") return refuse(name, wanted2, value2);
  if (!Number.isSafeInteger(value2) || least2 !== void 0 && value2 < least2)
    throw new RangeError(`${name} must be ${wanted2}, got ${shown(value2)}`);
  return value2;
};
var requireList = (value2, name) => Array.isArray(value2) ? value2 : refuse(name, "an array", value2);
var namesOf = (names) => Object.keys(names);
var requireObject = (value2, name, known2) => {
  if (!isRecord(value2)) return refuse(name, "an object", value2);
  if (known2 === void 0) return value2;
  for (const key in value2) {
    if (known2.includes(key) || !Object.hasOwn(value2, key)) continue;
    const meant = nearest(key, known2);
    const choice = meant === void 0 ? `it may have ${listed(known2, "and")}` : `did you mean '${meant}'?`;
    throw new TypeError(`${name} has no '${key}': ${choice}`);
  }
  return value2;
};

// packages/core/src/recognise/tidy-heading.ts
var invisible = /[\u00ad\u200b-\u200d\u2060\ufeff]/g;
var [space, tilde, pound] = [32, 126, 163];
var isTidy = (text) => {
  let before = space;
  for (let at = 0; at < text.length; at += 1) {
    const code = text.charCodeAt(at);
    if ((code < space || code > tilde) && code !== pound) return false;
    if (code === space && before === space) return false;
    before = code;
  }
  return text === "" || before !== space;
};
var tidyHeading = (text) => {
  if (isTidy(requireText(text, "tidyHeading: text"))) return text;
  return text.normalize("NFKC").replace(invisible, "").replace(/\s+/g, " ").trim();
};
var areNamed = (words, names) => {
  const plain = words.toLowerCase();
  return names.some((name) => {
    if (typeof name !== "string") return words !== "" && words.search(name) >= 0;
    return name.toLowerCase() === plain || !isTidy(name) && tidyHeading(name).toLowerCase() === plain;
  });
};
var isNamed = (heading, names) => areNamed(tidyHeading(heading), requireList(names, "isNamed: names"));

// packages/core/src/recognise/heading-words.ts
var format = /^(?:£|gbp|pounds?|(?:in )?pounds sterling|sterling|in (?:£|gbp)|£ ?p|d{1,2}[ /.-]?m{1,3}[ /.-]?y{2,4}|y{4}-m{2}-d{2}|if (?:any|known|applicable)|where (?:known|applicable)|optional|required|mandatory|plural|s|es)$/;
var bracketed = /\(([^()]{1,30})\)|\[([^[\]]{1,30})\]/g;
var numbered = /^\(?(?:[a-z]|\d{1,2}(?:\.\d{1,2})?)(?:[.):]|(?<=\d)\.?)\s+(?=[a-z])/;
var longest = 120;
var plainWords = (heading) => {
  const words = tidyHeading(heading).toLowerCase().slice(0, longest + 1);
  if (words.length > longest) return words;
  return words.replaceAll(/['\u2018\u2019`]/g, "").replace(numbered, "").replaceAll(
    bracketed,
    (all, round2, square) => format.test((round2 ?? square ?? "").trim()) ? " " : all
  ).replace(/ (?:£|gbp)$/, " ").replaceAll("&", " and ").replaceAll(/[_:;,.?*/-]+/g, " ").replaceAll(/\s+/g, " ").trim();
};
var inFull = /* @__PURE__ */ new Map([
  ["no", "number"],
  ["nr", "number"],
  ["num", "number"],
  ["ref", "reference"],
  ["desc", "description"],
  ["qty", "quantity"],
  ["dept", "department"],
  ["org", "organisation"],
  ["organization", "organisation"],
  ["center", "centre"],
  ["trans", "transaction"]
]);
var plurals = /* @__PURE__ */ new Set(["dates", "terms", "notices"]);
var unsaid = /* @__PURE__ */ new Set(["the", "a", "an", "of", "for"]);
var singular = (word) => {
  if (word.length < 4 || plurals.has(word) || /(?:ss|us|is)$/.test(word)) return word;
  if (word.endsWith("ies")) return `${word.slice(0, -3)}y`;
  if (/(?:ss|x|ch|sh)es$/.test(word)) return word.slice(0, -2);
  return word.endsWith("s") ? word.slice(0, -1) : word;
};
var kinds = /* @__PURE__ */ new Set([
  "date",
  "name",
  "number",
  "reference",
  "title",
  "description",
  "amount",
  "value",
  "type",
  "code"
]);
var headingWords = (heading) => {
  const plain = plainWords(heading);
  if (plain.length > longest) return { plain, words: [plain] };
  const counted = plain.replace(/\b(?:number|no|nr|num) of\b/, "count");
  const [head = "", ...owners] = counted.split(" of ");
  const words = [...owners.reverse(), head].join(" ").split(" ").filter((word) => word !== "" && !unsaid.has(word)).map((word) => singular(inFull.get(word) ?? word));
  return { plain, words: words.some((word) => kinds.has(word)) ? words.sort() : words };
};
var known = /* @__PURE__ */ new WeakMap();
var wordsOfHeadings = (headers) => {
  const said = known.get(headers) ?? /* @__PURE__ */ new Map();
  known.set(headers, said);
  return (heading) => {
    const words = said.get(heading) ?? headingWords(heading);
    said.set(heading, words);
    return words;
  };
};

// packages/core/src/recognise/near-word.ts
var import_fastest_levenshtein2 = __toESM(require_mod(), 1);
var others = /* @__PURE__ */ new Set(["contact", "contrast", "tile", "valve", "quality", "lender", "sender", "tender", "member"]);
var isTurned = (one, other) => {
  if (one.length !== other.length) return false;
  const at = [...one].findIndex((letter, index) => letter !== other[index]);
  return at >= 0 && one[at] === other[at + 1] && one[at + 1] === other[at] && one.slice(at + 2) === other.slice(at + 2);
};
var isSlipOf = (word, known2) => word.length >= 5 && known2.length >= 5 && word !== known2 && word[0] === known2[0] && word.at(-1) === known2.at(-1) && !others.has(word) && Math.abs(word.length - known2.length) <= 1 && ((0, import_fastest_levenshtein2.distance)(word, known2) === 1 || isTurned(word, known2));
var areSlipOf = (words, known2) => {
  if (words.length !== known2.length) return false;
  const rest = [...known2];
  const strange = words.filter((word2) => {
    const at = rest.indexOf(word2);
    if (at >= 0) rest.splice(at, 1);
    return at < 0;
  });
  const [word] = strange;
  const [meant] = rest;
  return strange.length === 1 && word !== void 0 && meant !== void 0 && isSlipOf(word, meant);
};

// packages/core/src/recognise/heading-index.ts
var joined = (words) => words.join("\n");
var indexOf = (names) => {
  const keys = Object.keys(names);
  const exact3 = /* @__PURE__ */ new Map();
  const plain = /* @__PURE__ */ new Map();
  const words = /* @__PURE__ */ new Map();
  const spelt = [];
  const forms = keys.flatMap((key) => {
    const own2 = names[key].filter((name) => typeof name !== "string");
    return own2.length === 0 ? [] : [{ key, own: own2 }];
  });
  const add2 = (map, text, key) => {
    const before = map.get(text);
    if (text === "") return;
    if (before) before.add(key);
    else map.set(text, /* @__PURE__ */ new Set([key]));
  };
  for (const key of keys)
    for (const name of names[key]) {
      if (typeof name !== "string") continue;
      add2(exact3, name.toLowerCase(), key);
      add2(exact3, tidyHeading(name).toLowerCase(), key);
      const said = headingWords(name);
      add2(plain, said.plain, key);
      add2(words, joined(said.words), key);
      spelt.push({ meant: { key, name }, words: said.words });
    }
  const inOrder = (found, text) => {
    const all = new Set(found);
    for (const { key, own: own2 } of forms) if (!all.has(key) && areNamed(text, own2)) all.add(key);
    return all.size < 2 ? [...all] : keys.filter((key) => all.has(key));
  };
  return {
    named: (heading) => inOrder(exact3.get(heading.toLowerCase()), heading),
    written: (said) => inOrder(plain.get(said.plain), said.plain),
    worded: (said) => inOrder(words.get(joined(said.words)), ""),
    misspelt: (said) => {
      const found = /* @__PURE__ */ new Map();
      for (const { meant, words: known2 } of spelt)
        if (!found.has(meant.key) && areSlipOf(said.words, known2)) found.set(meant.key, meant);
      return [...found.values()];
    }
  };
};
var indexes = /* @__PURE__ */ new WeakMap();
var headingIndex = (names) => {
  const known2 = indexes.get(names);
  if (known2) return known2;
  const made3 = indexOf(names);
  indexes.set(names, made3);
  return made3;
};

// packages/core/src/recognise/match-columns.ts
var wide = 100;
var matchColumns = (headers, names) => {
  requireList(headers, "matchColumns: headers");
  const index = headingIndex(requireObject(names, "matchColumns: names"));
  const at = {};
  const taken = /* @__PURE__ */ new Set();
  const understood = [];
  const doubtful = [];
  const take = (column2, key) => {
    at[key] = column2;
    taken.add(column2);
  };
  const fitting = /* @__PURE__ */ new Map();
  headers.forEach((header, column2) => {
    const words = tidyHeading(header);
    const known2 = fitting.get(words) ?? index.named(words);
    fitting.set(words, known2);
    const key = known2.find((candidate) => at[candidate] === void 0);
    if (key !== void 0) take(column2, key);
  });
  const saidBy = wordsOfHeadings(headers);
  const isFull = taken.size === Math.min(headers.length, Object.keys(names).length);
  const rest = isFull ? [] : headers.flatMap(
    (heading, column2) => taken.has(column2) || (fitting.get(tidyHeading(heading)) ?? []).length > 0 ? [] : [{ heading, column: column2, said: saidBy(heading) }]
  );
  for (const { column: column2, said } of rest) {
    const key = index.written(said).find((candidate) => at[candidate] === void 0);
    if (key !== void 0) take(column2, key);
  }
  const strange = [];
  for (const other of rest.filter(({ column: column2 }) => !taken.has(column2))) {
    const [key, ...more] = index.worded(other.said);
    if (key === void 0) strange.push(other);
    else if (more.length > 0)
      doubtful.push({ heading: other.heading, could: [key, ...more].flatMap((each) => nameOf(names[each])) });
    else if (at[key] === void 0) take(other.column, key);
  }
  for (const { heading, column: column2, said } of headers.length > wide ? [] : strange) {
    const [meant, ...more] = index.misspelt(said);
    if (meant === void 0) continue;
    if (more.length > 0) doubtful.push({ heading, could: [meant, ...more].map(({ name }) => name) });
    else if (at[meant.key] === void 0) {
      take(column2, meant.key);
      understood.push({ heading, as: meant.name });
    }
  }
  return {
    at,
    used: headers.filter((_, column2) => taken.has(column2)),
    unused: headers.filter((_, column2) => !taken.has(column2)),
    understood,
    doubtful
  };
};
var nameOf = (names) => names.filter((name) => typeof name === "string").slice(0, 1);

// node_modules/.pnpm/decimal.js@10.6.0/node_modules/decimal.js/decimal.mjs
var EXP_LIMIT = 9e15;
var MAX_DIGITS = 1e9;
var NUMERALS = "0123456789abcdef";
var LN10 = "2.3025850929940456840179914546843642076011014886287729760333279009675726096773524802359972050895982983419677840422862486334095254650828067566662873690987816894829072083255546808437998948262331985283935053089653777326288461633662222876982198867465436674744042432743651550489343149393914796194044002221051017141748003688084012647080685567743216228355220114804663715659121373450747856947683463616792101806445070648000277502684916746550586856935673420670581136429224554405758925724208241314695689016758940256776311356919292033376587141660230105703089634572075440370847469940168269282808481184289314848524948644871927809676271275775397027668605952496716674183485704422507197965004714951050492214776567636938662976979522110718264549734772662425709429322582798502585509785265383207606726317164309505995087807523710333101197857547331541421808427543863591778117054309827482385045648019095610299291824318237525357709750539565187697510374970888692180205189339507238539205144634197265287286965110862571492198849978748873771345686209167058";
var PI = "3.1415926535897932384626433832795028841971693993751058209749445923078164062862089986280348253421170679821480865132823066470938446095505822317253594081284811174502841027019385211055596446229489549303819644288109756659334461284756482337867831652712019091456485669234603486104543266482133936072602491412737245870066063155881748815209209628292540917153643678925903600113305305488204665213841469519415116094330572703657595919530921861173819326117931051185480744623799627495673518857527248912279381830119491298336733624406566430860213949463952247371907021798609437027705392171762931767523846748184676694051320005681271452635608277857713427577896091736371787214684409012249534301465495853710507922796892589235420199561121290219608640344181598136297747713099605187072113499999983729780499510597317328160963185950244594553469083026425223082533446850352619311881710100031378387528865875332083814206171776691473035982534904287554687311595628638823537875937519577818577805321712268066130019278766111959092164201989380952572010654858632789";
var DEFAULTS = {
  // These values must be integers within the stated ranges (inclusive).
  // Most of these values can be changed at run-time using the `Decimal.config` method.
  // The maximum number of significant digits of the result of a calculation or base conversion.
  // E.g. `Decimal.config({ precision: 20 });`
  precision: 20,
  // 1 to MAX_DIGITS
  // The rounding mode used when rounding to `precision`.
  //
  // ROUND_UP         0 Away from zero.
  // ROUND_DOWN       1 Towards zero.
  // ROUND_CEIL       2 Towards +Infinity.
  // ROUND_FLOOR      3 Towards -Infinity.
  // ROUND_HALF_UP    4 Towards nearest neighbour. If equidistant, up.
  // ROUND_HALF_DOWN  5 Towards nearest neighbour. If equidistant, down.
  // ROUND_HALF_EVEN  6 Towards nearest neighbour. If equidistant, towards even neighbour.
  // ROUND_HALF_CEIL  7 Towards nearest neighbour. If equidistant, towards +Infinity.
  // ROUND_HALF_FLOOR 8 Towards nearest neighbour. If equidistant, towards -Infinity.
  //
  // E.g.
  // `Decimal.rounding = 4;`
  // `Decimal.rounding = Decimal.ROUND_HALF_UP;`
  rounding: 4,
  // 0 to 8
  // The modulo mode used when calculating the modulus: a mod n.
  // The quotient (q = a / n) is calculated according to the corresponding rounding mode.
  // The remainder (r) is calculated as: r = a - n * q.
  //
  // UP         0 The remainder is positive if the dividend is negative, else is negative.
  // DOWN       1 The remainder has the same sign as the dividend (JavaScript %).
  // FLOOR      3 The remainder has the same sign as the divisor (Python %).
  // HALF_EVEN  6 The IEEE 754 remainder function.
  // EUCLID     9 Euclidian division. q = sign(n) * floor(a / abs(n)). Always positive.
  //
  // Truncated division (1), floored division (3), the IEEE 754 remainder (6), and Euclidian
  // division (9) are commonly used for the modulus operation. The other rounding modes can also
  // be used, but they may not give useful results.
  modulo: 1,
  // 0 to 9
  // The exponent value at and beneath which `toString` returns exponential notation.
  // JavaScript numbers: -7
  toExpNeg: -7,
  // 0 to -EXP_LIMIT
  // The exponent value at and above which `toString` returns exponential notation.
  // JavaScript numbers: 21
  toExpPos: 21,
  // 0 to EXP_LIMIT
  // The minimum exponent value, beneath which underflow to zero occurs.
  // JavaScript numbers: -324  (5e-324)
  minE: -EXP_LIMIT,
  // -1 to -EXP_LIMIT
  // The maximum exponent value, above which overflow to Infinity occurs.
  // JavaScript numbers: 308  (1.7976931348623157e+308)
  maxE: EXP_LIMIT,
  // 1 to EXP_LIMIT
  // Whether to use cryptographically-secure random number generation, if available.
  crypto: false
  // true/false
};
var inexact;
var quadrant;
var external = true;
var decimalError = "[DecimalError] ";
var invalidArgument = decimalError + "Invalid argument: ";
var precisionLimitExceeded = decimalError + "Precision limit exceeded";
var cryptoUnavailable = decimalError + "crypto unavailable";
var tag = "[object Decimal]";
var mathfloor = Math.floor;
var mathpow = Math.pow;
var isBinary = /^0b([01]+(\.[01]*)?|\.[01]+)(p[+-]?\d+)?$/i;
var isHex = /^0x([0-9a-f]+(\.[0-9a-f]*)?|\.[0-9a-f]+)(p[+-]?\d+)?$/i;
var isOctal = /^0o([0-7]+(\.[0-7]*)?|\.[0-7]+)(p[+-]?\d+)?$/i;
var isDecimal2 = /^(\d+(\.\d*)?|\.\d+)(e[+-]?\d+)?$/i;
var BASE = 1e7;
var LOG_BASE = 7;
var MAX_SAFE_INTEGER = 9007199254740991;
var LN10_PRECISION = LN10.length - 1;
var PI_PRECISION = PI.length - 1;
var P = { toStringTag: tag };
P.absoluteValue = P.abs = function() {
  var x = new this.constructor(this);
  if (x.s < 0) x.s = 1;
  return finalise(x);
};
P.ceil = function() {
  return finalise(new this.constructor(this), this.e + 1, 2);
};
P.clampedTo = P.clamp = function(min2, max2) {
  var k, x = this, Ctor = x.constructor;
  min2 = new Ctor(min2);
  max2 = new Ctor(max2);
  if (!min2.s || !max2.s) return new Ctor(NaN);
  if (min2.gt(max2)) throw Error(invalidArgument + max2);
  k = x.cmp(min2);
  return k < 0 ? min2 : x.cmp(max2) > 0 ? max2 : new Ctor(x);
};
P.comparedTo = P.cmp = function(y) {
  var i, j, xdL, ydL, x = this, xd = x.d, yd = (y = new x.constructor(y)).d, xs = x.s, ys = y.s;
  if (!xd || !yd) {
    return !xs || !ys ? NaN : xs !== ys ? xs : xd === yd ? 0 : !xd ^ xs < 0 ? 1 : -1;
  }
  if (!xd[0] || !yd[0]) return xd[0] ? xs : yd[0] ? -ys : 0;
  if (xs !== ys) return xs;
  if (x.e !== y.e) return x.e > y.e ^ xs < 0 ? 1 : -1;
  xdL = xd.length;
  ydL = yd.length;
  for (i = 0, j = xdL < ydL ? xdL : ydL; i < j; ++i) {
    if (xd[i] !== yd[i]) return xd[i] > yd[i] ^ xs < 0 ? 1 : -1;
  }
  return xdL === ydL ? 0 : xdL > ydL ^ xs < 0 ? 1 : -1;
};
P.cosine = P.cos = function() {
  var pr, rm, x = this, Ctor = x.constructor;
  if (!x.d) return new Ctor(NaN);
  if (!x.d[0]) return new Ctor(1);
  pr = Ctor.precision;
  rm = Ctor.rounding;
  Ctor.precision = pr + Math.max(x.e, x.sd()) + LOG_BASE;
  Ctor.rounding = 1;
  x = cosine(Ctor, toLessThanHalfPi(Ctor, x));
  Ctor.precision = pr;
  Ctor.rounding = rm;
  return finalise(quadrant == 2 || quadrant == 3 ? x.neg() : x, pr, rm, true);
};
P.cubeRoot = P.cbrt = function() {
  var e2, m, n, r, rep, s, sd, t, t3, t3plusx, x = this, Ctor = x.constructor;
  if (!x.isFinite() || x.isZero()) return new Ctor(x);
  external = false;
  s = x.s * mathpow(x.s * x, 1 / 3);
  if (!s || Math.abs(s) == 1 / 0) {
    n = digitsToString(x.d);
    e2 = x.e;
    if (s = (e2 - n.length + 1) % 3) n += s == 1 || s == -2 ? "0" : "00";
    s = mathpow(n, 1 / 3);
    e2 = mathfloor((e2 + 1) / 3) - (e2 % 3 == (e2 < 0 ? -1 : 2));
    if (s == 1 / 0) {
      n = "5e" + e2;
    } else {
      n = s.toExponential();
      n = n.slice(0, n.indexOf("e") + 1) + e2;
    }
    r = new Ctor(n);
    r.s = x.s;
  } else {
    r = new Ctor(s.toString());
  }
  sd = (e2 = Ctor.precision) + 3;
  for (; ; ) {
    t = r;
    t3 = t.times(t).times(t);
    t3plusx = t3.plus(x);
    r = divide(t3plusx.plus(x).times(t), t3plusx.plus(t3), sd + 2, 1);
    if (digitsToString(t.d).slice(0, sd) === (n = digitsToString(r.d)).slice(0, sd)) {
      n = n.slice(sd - 3, sd + 1);
      if (n == "9999" || !rep && n == "4999") {
        if (!rep) {
          finalise(t, e2 + 1, 0);
          if (t.times(t).times(t).eq(x)) {
            r = t;
            break;
          }
        }
        sd += 4;
        rep = 1;
      } else {
        if (!+n || !+n.slice(1) && n.charAt(0) == "5") {
          finalise(r, e2 + 1, 1);
          m = !r.times(r).times(r).eq(x);
        }
        break;
      }
    }
  }
  external = true;
  return finalise(r, e2, Ctor.rounding, m);
};
P.decimalPlaces = P.dp = function() {
  var w, d = this.d, n = NaN;
  if (d) {
    w = d.length - 1;
    n = (w - mathfloor(this.e / LOG_BASE)) * LOG_BASE;
    w = d[w];
    if (w) for (; w % 10 == 0; w /= 10) n--;
    if (n < 0) n = 0;
  }
  return n;
};
P.dividedBy = P.div = function(y) {
  return divide(this, new this.constructor(y));
};
P.dividedToIntegerBy = P.divToInt = function(y) {
  var x = this, Ctor = x.constructor;
  return finalise(divide(x, new Ctor(y), 0, 1, 1), Ctor.precision, Ctor.rounding);
};
P.equals = P.eq = function(y) {
  return this.cmp(y) === 0;
};
P.floor = function() {
  return finalise(new this.constructor(this), this.e + 1, 3);
};
P.greaterThan = P.gt = function(y) {
  return this.cmp(y) > 0;
};
P.greaterThanOrEqualTo = P.gte = function(y) {
  var k = this.cmp(y);
  return k == 1 || k === 0;
};
P.hyperbolicCosine = P.cosh = function() {
  var k, n, pr, rm, len, x = this, Ctor = x.constructor, one = new Ctor(1);
  if (!x.isFinite()) return new Ctor(x.s ? 1 / 0 : NaN);
  if (x.isZero()) return one;
  pr = Ctor.precision;
  rm = Ctor.rounding;
  Ctor.precision = pr + Math.max(x.e, x.sd()) + 4;
  Ctor.rounding = 1;
  len = x.d.length;
  if (len < 32) {
    k = Math.ceil(len / 3);
    n = (1 / tinyPow(4, k)).toString();
  } else {
    k = 16;
    n = "2.3283064365386962890625e-10";
  }
  x = taylorSeries(Ctor, 1, x.times(n), new Ctor(1), true);
  var cosh2_x, i = k, d8 = new Ctor(8);
  for (; i--; ) {
    cosh2_x = x.times(x);
    x = one.minus(cosh2_x.times(d8.minus(cosh2_x.times(d8))));
  }
  return finalise(x, Ctor.precision = pr, Ctor.rounding = rm, true);
};
P.hyperbolicSine = P.sinh = function() {
  var k, pr, rm, len, x = this, Ctor = x.constructor;
  if (!x.isFinite() || x.isZero()) return new Ctor(x);
  pr = Ctor.precision;
  rm = Ctor.rounding;
  Ctor.precision = pr + Math.max(x.e, x.sd()) + 4;
  Ctor.rounding = 1;
  len = x.d.length;
  if (len < 3) {
    x = taylorSeries(Ctor, 2, x, x, true);
  } else {
    k = 1.4 * Math.sqrt(len);
    k = k > 16 ? 16 : k | 0;
    x = x.times(1 / tinyPow(5, k));
    x = taylorSeries(Ctor, 2, x, x, true);
    var sinh2_x, d5 = new Ctor(5), d16 = new Ctor(16), d20 = new Ctor(20);
    for (; k--; ) {
      sinh2_x = x.times(x);
      x = x.times(d5.plus(sinh2_x.times(d16.times(sinh2_x).plus(d20))));
    }
  }
  Ctor.precision = pr;
  Ctor.rounding = rm;
  return finalise(x, pr, rm, true);
};
P.hyperbolicTangent = P.tanh = function() {
  var pr, rm, x = this, Ctor = x.constructor;
  if (!x.isFinite()) return new Ctor(x.s);
  if (x.isZero()) return new Ctor(x);
  pr = Ctor.precision;
  rm = Ctor.rounding;
  Ctor.precision = pr + 7;
  Ctor.rounding = 1;
  return divide(x.sinh(), x.cosh(), Ctor.precision = pr, Ctor.rounding = rm);
};
P.inverseCosine = P.acos = function() {
  var x = this, Ctor = x.constructor, k = x.abs().cmp(1), pr = Ctor.precision, rm = Ctor.rounding;
  if (k !== -1) {
    return k === 0 ? x.isNeg() ? getPi(Ctor, pr, rm) : new Ctor(0) : new Ctor(NaN);
  }
  if (x.isZero()) return getPi(Ctor, pr + 4, rm).times(0.5);
  Ctor.precision = pr + 6;
  Ctor.rounding = 1;
  x = new Ctor(1).minus(x).div(x.plus(1)).sqrt().atan();
  Ctor.precision = pr;
  Ctor.rounding = rm;
  return x.times(2);
};
P.inverseHyperbolicCosine = P.acosh = function() {
  var pr, rm, x = this, Ctor = x.constructor;
  if (x.lte(1)) return new Ctor(x.eq(1) ? 0 : NaN);
  if (!x.isFinite()) return new Ctor(x);
  pr = Ctor.precision;
  rm = Ctor.rounding;
  Ctor.precision = pr + Math.max(Math.abs(x.e), x.sd()) + 4;
  Ctor.rounding = 1;
  external = false;
  x = x.times(x).minus(1).sqrt().plus(x);
  external = true;
  Ctor.precision = pr;
  Ctor.rounding = rm;
  return x.ln();
};
P.inverseHyperbolicSine = P.asinh = function() {
  var pr, rm, x = this, Ctor = x.constructor;
  if (!x.isFinite() || x.isZero()) return new Ctor(x);
  pr = Ctor.precision;
  rm = Ctor.rounding;
  Ctor.precision = pr + 2 * Math.max(Math.abs(x.e), x.sd()) + 6;
  Ctor.rounding = 1;
  external = false;
  x = x.times(x).plus(1).sqrt().plus(x);
  external = true;
  Ctor.precision = pr;
  Ctor.rounding = rm;
  return x.ln();
};
P.inverseHyperbolicTangent = P.atanh = function() {
  var pr, rm, wpr, xsd, x = this, Ctor = x.constructor;
  if (!x.isFinite()) return new Ctor(NaN);
  if (x.e >= 0) return new Ctor(x.abs().eq(1) ? x.s / 0 : x.isZero() ? x : NaN);
  pr = Ctor.precision;
  rm = Ctor.rounding;
  xsd = x.sd();
  if (Math.max(xsd, pr) < 2 * -x.e - 1) return finalise(new Ctor(x), pr, rm, true);
  Ctor.precision = wpr = xsd - x.e;
  x = divide(x.plus(1), new Ctor(1).minus(x), wpr + pr, 1);
  Ctor.precision = pr + 4;
  Ctor.rounding = 1;
  x = x.ln();
  Ctor.precision = pr;
  Ctor.rounding = rm;
  return x.times(0.5);
};
P.inverseSine = P.asin = function() {
  var halfPi, k, pr, rm, x = this, Ctor = x.constructor;
  if (x.isZero()) return new Ctor(x);
  k = x.abs().cmp(1);
  pr = Ctor.precision;
  rm = Ctor.rounding;
  if (k !== -1) {
    if (k === 0) {
      halfPi = getPi(Ctor, pr + 4, rm).times(0.5);
      halfPi.s = x.s;
      return halfPi;
    }
    return new Ctor(NaN);
  }
  Ctor.precision = pr + 6;
  Ctor.rounding = 1;
  x = x.div(new Ctor(1).minus(x.times(x)).sqrt().plus(1)).atan();
  Ctor.precision = pr;
  Ctor.rounding = rm;
  return x.times(2);
};
P.inverseTangent = P.atan = function() {
  var i, j, k, n, px, t, r, wpr, x2, x = this, Ctor = x.constructor, pr = Ctor.precision, rm = Ctor.rounding;
  if (!x.isFinite()) {
    if (!x.s) return new Ctor(NaN);
    if (pr + 4 <= PI_PRECISION) {
      r = getPi(Ctor, pr + 4, rm).times(0.5);
      r.s = x.s;
      return r;
    }
  } else if (x.isZero()) {
    return new Ctor(x);
  } else if (x.abs().eq(1) && pr + 4 <= PI_PRECISION) {
    r = getPi(Ctor, pr + 4, rm).times(0.25);
    r.s = x.s;
    return r;
  }
  Ctor.precision = wpr = pr + 10;
  Ctor.rounding = 1;
  k = Math.min(28, wpr / LOG_BASE + 2 | 0);
  for (i = k; i; --i) x = x.div(x.times(x).plus(1).sqrt().plus(1));
  external = false;
  j = Math.ceil(wpr / LOG_BASE);
  n = 1;
  x2 = x.times(x);
  r = new Ctor(x);
  px = x;
  for (; i !== -1; ) {
    px = px.times(x2);
    t = r.minus(px.div(n += 2));
    px = px.times(x2);
    r = t.plus(px.div(n += 2));
    if (r.d[j] !== void 0) for (i = j; r.d[i] === t.d[i] && i--; ) ;
  }
  if (k) r = r.times(2 << k - 1);
  external = true;
  return finalise(r, Ctor.precision = pr, Ctor.rounding = rm, true);
};
P.isFinite = function() {
  return !!this.d;
};
P.isInteger = P.isInt = function() {
  return !!this.d && mathfloor(this.e / LOG_BASE) > this.d.length - 2;
};
P.isNaN = function() {
  return !this.s;
};
P.isNegative = P.isNeg = function() {
  return this.s < 0;
};
P.isPositive = P.isPos = function() {
  return this.s > 0;
};
P.isZero = function() {
  return !!this.d && this.d[0] === 0;
};
P.lessThan = P.lt = function(y) {
  return this.cmp(y) < 0;
};
P.lessThanOrEqualTo = P.lte = function(y) {
  return this.cmp(y) < 1;
};
P.logarithm = P.log = function(base) {
  var isBase10, d, denominator, k, inf, num, sd, r, arg = this, Ctor = arg.constructor, pr = Ctor.precision, rm = Ctor.rounding, guard = 5;
  if (base == null) {
    base = new Ctor(10);
    isBase10 = true;
  } else {
    base = new Ctor(base);
    d = base.d;
    if (base.s < 0 || !d || !d[0] || base.eq(1)) return new Ctor(NaN);
    isBase10 = base.eq(10);
  }
  d = arg.d;
  if (arg.s < 0 || !d || !d[0] || arg.eq(1)) {
    return new Ctor(d && !d[0] ? -1 / 0 : arg.s != 1 ? NaN : d ? 0 : 1 / 0);
  }
  if (isBase10) {
    if (d.length > 1) {
      inf = true;
    } else {
      for (k = d[0]; k % 10 === 0; ) k /= 10;
      inf = k !== 1;
    }
  }
  external = false;
  sd = pr + guard;
  num = naturalLogarithm(arg, sd);
  denominator = isBase10 ? getLn10(Ctor, sd + 10) : naturalLogarithm(base, sd);
  r = divide(num, denominator, sd, 1);
  if (checkRoundingDigits(r.d, k = pr, rm)) {
    do {
      sd += 10;
      num = naturalLogarithm(arg, sd);
      denominator = isBase10 ? getLn10(Ctor, sd + 10) : naturalLogarithm(base, sd);
      r = divide(num, denominator, sd, 1);
      if (!inf) {
        if (+digitsToString(r.d).slice(k + 1, k + 15) + 1 == 1e14) {
          r = finalise(r, pr + 1, 0);
        }
        break;
      }
    } while (checkRoundingDigits(r.d, k += 10, rm));
  }
  external = true;
  return finalise(r, pr, rm);
};
P.minus = P.sub = function(y) {
  var d, e2, i, j, k, len, pr, rm, xd, xe, xLTy, yd, x = this, Ctor = x.constructor;
  y = new Ctor(y);
  if (!x.d || !y.d) {
    if (!x.s || !y.s) y = new Ctor(NaN);
    else if (x.d) y.s = -y.s;
    else y = new Ctor(y.d || x.s !== y.s ? x : NaN);
    return y;
  }
  if (x.s != y.s) {
    y.s = -y.s;
    return x.plus(y);
  }
  xd = x.d;
  yd = y.d;
  pr = Ctor.precision;
  rm = Ctor.rounding;
  if (!xd[0] || !yd[0]) {
    if (yd[0]) y.s = -y.s;
    else if (xd[0]) y = new Ctor(x);
    else return new Ctor(rm === 3 ? -0 : 0);
    return external ? finalise(y, pr, rm) : y;
  }
  e2 = mathfloor(y.e / LOG_BASE);
  xe = mathfloor(x.e / LOG_BASE);
  xd = xd.slice();
  k = xe - e2;
  if (k) {
    xLTy = k < 0;
    if (xLTy) {
      d = xd;
      k = -k;
      len = yd.length;
    } else {
      d = yd;
      e2 = xe;
      len = xd.length;
    }
    i = Math.max(Math.ceil(pr / LOG_BASE), len) + 2;
    if (k > i) {
      k = i;
      d.length = 1;
    }
    d.reverse();
    for (i = k; i--; ) d.push(0);
    d.reverse();
  } else {
    i = xd.length;
    len = yd.length;
    xLTy = i < len;
    if (xLTy) len = i;
    for (i = 0; i < len; i++) {
      if (xd[i] != yd[i]) {
        xLTy = xd[i] < yd[i];
        break;
      }
    }
    k = 0;
  }
  if (xLTy) {
    d = xd;
    xd = yd;
    yd = d;
    y.s = -y.s;
  }
  len = xd.length;
  for (i = yd.length - len; i > 0; --i) xd[len++] = 0;
  for (i = yd.length; i > k; ) {
    if (xd[--i] < yd[i]) {
      for (j = i; j && xd[--j] === 0; ) xd[j] = BASE - 1;
      --xd[j];
      xd[i] += BASE;
    }
    xd[i] -= yd[i];
  }
  for (; xd[--len] === 0; ) xd.pop();
  for (; xd[0] === 0; xd.shift()) --e2;
  if (!xd[0]) return new Ctor(rm === 3 ? -0 : 0);
  y.d = xd;
  y.e = getBase10Exponent(xd, e2);
  return external ? finalise(y, pr, rm) : y;
};
P.modulo = P.mod = function(y) {
  var q, x = this, Ctor = x.constructor;
  y = new Ctor(y);
  if (!x.d || !y.s || y.d && !y.d[0]) return new Ctor(NaN);
  if (!y.d || x.d && !x.d[0]) {
    return finalise(new Ctor(x), Ctor.precision, Ctor.rounding);
  }
  external = false;
  if (Ctor.modulo == 9) {
    q = divide(x, y.abs(), 0, 3, 1);
    q.s *= y.s;
  } else {
    q = divide(x, y, 0, Ctor.modulo, 1);
  }
  q = q.times(y);
  external = true;
  return x.minus(q);
};
P.naturalExponential = P.exp = function() {
  return naturalExponential(this);
};
P.naturalLogarithm = P.ln = function() {
  return naturalLogarithm(this);
};
P.negated = P.neg = function() {
  var x = new this.constructor(this);
  x.s = -x.s;
  return finalise(x);
};
P.plus = P.add = function(y) {
  var carry, d, e2, i, k, len, pr, rm, xd, yd, x = this, Ctor = x.constructor;
  y = new Ctor(y);
  if (!x.d || !y.d) {
    if (!x.s || !y.s) y = new Ctor(NaN);
    else if (!x.d) y = new Ctor(y.d || x.s === y.s ? x : NaN);
    return y;
  }
  if (x.s != y.s) {
    y.s = -y.s;
    return x.minus(y);
  }
  xd = x.d;
  yd = y.d;
  pr = Ctor.precision;
  rm = Ctor.rounding;
  if (!xd[0] || !yd[0]) {
    if (!yd[0]) y = new Ctor(x);
    return external ? finalise(y, pr, rm) : y;
  }
  k = mathfloor(x.e / LOG_BASE);
  e2 = mathfloor(y.e / LOG_BASE);
  xd = xd.slice();
  i = k - e2;
  if (i) {
    if (i < 0) {
      d = xd;
      i = -i;
      len = yd.length;
    } else {
      d = yd;
      e2 = k;
      len = xd.length;
    }
    k = Math.ceil(pr / LOG_BASE);
    len = k > len ? k + 1 : len + 1;
    if (i > len) {
      i = len;
      d.length = 1;
    }
    d.reverse();
    for (; i--; ) d.push(0);
    d.reverse();
  }
  len = xd.length;
  i = yd.length;
  if (len - i < 0) {
    i = len;
    d = yd;
    yd = xd;
    xd = d;
  }
  for (carry = 0; i; ) {
    carry = (xd[--i] = xd[i] + yd[i] + carry) / BASE | 0;
    xd[i] %= BASE;
  }
  if (carry) {
    xd.unshift(carry);
    ++e2;
  }
  for (len = xd.length; xd[--len] == 0; ) xd.pop();
  y.d = xd;
  y.e = getBase10Exponent(xd, e2);
  return external ? finalise(y, pr, rm) : y;
};
P.precision = P.sd = function(z) {
  var k, x = this;
  if (z !== void 0 && z !== !!z && z !== 1 && z !== 0) throw Error(invalidArgument + z);
  if (x.d) {
    k = getPrecision(x.d);
    if (z && x.e + 1 > k) k = x.e + 1;
  } else {
    k = NaN;
  }
  return k;
};
P.round = function() {
  var x = this, Ctor = x.constructor;
  return finalise(new Ctor(x), x.e + 1, Ctor.rounding);
};
P.sine = P.sin = function() {
  var pr, rm, x = this, Ctor = x.constructor;
  if (!x.isFinite()) return new Ctor(NaN);
  if (x.isZero()) return new Ctor(x);
  pr = Ctor.precision;
  rm = Ctor.rounding;
  Ctor.precision = pr + Math.max(x.e, x.sd()) + LOG_BASE;
  Ctor.rounding = 1;
  x = sine(Ctor, toLessThanHalfPi(Ctor, x));
  Ctor.precision = pr;
  Ctor.rounding = rm;
  return finalise(quadrant > 2 ? x.neg() : x, pr, rm, true);
};
P.squareRoot = P.sqrt = function() {
  var m, n, sd, r, rep, t, x = this, d = x.d, e2 = x.e, s = x.s, Ctor = x.constructor;
  if (s !== 1 || !d || !d[0]) {
    return new Ctor(!s || s < 0 && (!d || d[0]) ? NaN : d ? x : 1 / 0);
  }
  external = false;
  s = Math.sqrt(+x);
  if (s == 0 || s == 1 / 0) {
    n = digitsToString(d);
    if ((n.length + e2) % 2 == 0) n += "0";
    s = Math.sqrt(n);
    e2 = mathfloor((e2 + 1) / 2) - (e2 < 0 || e2 % 2);
    if (s == 1 / 0) {
      n = "5e" + e2;
    } else {
      n = s.toExponential();
      n = n.slice(0, n.indexOf("e") + 1) + e2;
    }
    r = new Ctor(n);
  } else {
    r = new Ctor(s.toString());
  }
  sd = (e2 = Ctor.precision) + 3;
  for (; ; ) {
    t = r;
    r = t.plus(divide(x, t, sd + 2, 1)).times(0.5);
    if (digitsToString(t.d).slice(0, sd) === (n = digitsToString(r.d)).slice(0, sd)) {
      n = n.slice(sd - 3, sd + 1);
      if (n == "9999" || !rep && n == "4999") {
        if (!rep) {
          finalise(t, e2 + 1, 0);
          if (t.times(t).eq(x)) {
            r = t;
            break;
          }
        }
        sd += 4;
        rep = 1;
      } else {
        if (!+n || !+n.slice(1) && n.charAt(0) == "5") {
          finalise(r, e2 + 1, 1);
          m = !r.times(r).eq(x);
        }
        break;
      }
    }
  }
  external = true;
  return finalise(r, e2, Ctor.rounding, m);
};
P.tangent = P.tan = function() {
  var pr, rm, x = this, Ctor = x.constructor;
  if (!x.isFinite()) return new Ctor(NaN);
  if (x.isZero()) return new Ctor(x);
  pr = Ctor.precision;
  rm = Ctor.rounding;
  Ctor.precision = pr + 10;
  Ctor.rounding = 1;
  x = x.sin();
  x.s = 1;
  x = divide(x, new Ctor(1).minus(x.times(x)).sqrt(), pr + 10, 0);
  Ctor.precision = pr;
  Ctor.rounding = rm;
  return finalise(quadrant == 2 || quadrant == 4 ? x.neg() : x, pr, rm, true);
};
P.times = P.mul = function(y) {
  var carry, e2, i, k, r, rL, t, xdL, ydL, x = this, Ctor = x.constructor, xd = x.d, yd = (y = new Ctor(y)).d;
  y.s *= x.s;
  if (!xd || !xd[0] || !yd || !yd[0]) {
    return new Ctor(!y.s || xd && !xd[0] && !yd || yd && !yd[0] && !xd ? NaN : !xd || !yd ? y.s / 0 : y.s * 0);
  }
  e2 = mathfloor(x.e / LOG_BASE) + mathfloor(y.e / LOG_BASE);
  xdL = xd.length;
  ydL = yd.length;
  if (xdL < ydL) {
    r = xd;
    xd = yd;
    yd = r;
    rL = xdL;
    xdL = ydL;
    ydL = rL;
  }
  r = [];
  rL = xdL + ydL;
  for (i = rL; i--; ) r.push(0);
  for (i = ydL; --i >= 0; ) {
    carry = 0;
    for (k = xdL + i; k > i; ) {
      t = r[k] + yd[i] * xd[k - i - 1] + carry;
      r[k--] = t % BASE | 0;
      carry = t / BASE | 0;
    }
    r[k] = (r[k] + carry) % BASE | 0;
  }
  for (; !r[--rL]; ) r.pop();
  if (carry) ++e2;
  else r.shift();
  y.d = r;
  y.e = getBase10Exponent(r, e2);
  return external ? finalise(y, Ctor.precision, Ctor.rounding) : y;
};
P.toBinary = function(sd, rm) {
  return toStringBinary(this, 2, sd, rm);
};
P.toDecimalPlaces = P.toDP = function(dp, rm) {
  var x = this, Ctor = x.constructor;
  x = new Ctor(x);
  if (dp === void 0) return x;
  checkInt32(dp, 0, MAX_DIGITS);
  if (rm === void 0) rm = Ctor.rounding;
  else checkInt32(rm, 0, 8);
  return finalise(x, dp + x.e + 1, rm);
};
P.toExponential = function(dp, rm) {
  var str, x = this, Ctor = x.constructor;
  if (dp === void 0) {
    str = finiteToString(x, true);
  } else {
    checkInt32(dp, 0, MAX_DIGITS);
    if (rm === void 0) rm = Ctor.rounding;
    else checkInt32(rm, 0, 8);
    x = finalise(new Ctor(x), dp + 1, rm);
    str = finiteToString(x, true, dp + 1);
  }
  return x.isNeg() && !x.isZero() ? "-" + str : str;
};
P.toFixed = function(dp, rm) {
  var str, y, x = this, Ctor = x.constructor;
  if (dp === void 0) {
    str = finiteToString(x);
  } else {
    checkInt32(dp, 0, MAX_DIGITS);
    if (rm === void 0) rm = Ctor.rounding;
    else checkInt32(rm, 0, 8);
    y = finalise(new Ctor(x), dp + x.e + 1, rm);
    str = finiteToString(y, false, dp + y.e + 1);
  }
  return x.isNeg() && !x.isZero() ? "-" + str : str;
};
P.toFraction = function(maxD) {
  var d, d0, d1, d2, e2, k, n, n0, n1, pr, q, r, x = this, xd = x.d, Ctor = x.constructor;
  if (!xd) return new Ctor(x);
  n1 = d0 = new Ctor(1);
  d1 = n0 = new Ctor(0);
  d = new Ctor(d1);
  e2 = d.e = getPrecision(xd) - x.e - 1;
  k = e2 % LOG_BASE;
  d.d[0] = mathpow(10, k < 0 ? LOG_BASE + k : k);
  if (maxD == null) {
    maxD = e2 > 0 ? d : n1;
  } else {
    n = new Ctor(maxD);
    if (!n.isInt() || n.lt(n1)) throw Error(invalidArgument + n);
    maxD = n.gt(d) ? e2 > 0 ? d : n1 : n;
  }
  external = false;
  n = new Ctor(digitsToString(xd));
  pr = Ctor.precision;
  Ctor.precision = e2 = xd.length * LOG_BASE * 2;
  for (; ; ) {
    q = divide(n, d, 0, 1, 1);
    d2 = d0.plus(q.times(d1));
    if (d2.cmp(maxD) == 1) break;
    d0 = d1;
    d1 = d2;
    d2 = n1;
    n1 = n0.plus(q.times(d2));
    n0 = d2;
    d2 = d;
    d = n.minus(q.times(d2));
    n = d2;
  }
  d2 = divide(maxD.minus(d0), d1, 0, 1, 1);
  n0 = n0.plus(d2.times(n1));
  d0 = d0.plus(d2.times(d1));
  n0.s = n1.s = x.s;
  r = divide(n1, d1, e2, 1).minus(x).abs().cmp(divide(n0, d0, e2, 1).minus(x).abs()) < 1 ? [n1, d1] : [n0, d0];
  Ctor.precision = pr;
  external = true;
  return r;
};
P.toHexadecimal = P.toHex = function(sd, rm) {
  return toStringBinary(this, 16, sd, rm);
};
P.toNearest = function(y, rm) {
  var x = this, Ctor = x.constructor;
  x = new Ctor(x);
  if (y == null) {
    if (!x.d) return x;
    y = new Ctor(1);
    rm = Ctor.rounding;
  } else {
    y = new Ctor(y);
    if (rm === void 0) {
      rm = Ctor.rounding;
    } else {
      checkInt32(rm, 0, 8);
    }
    if (!x.d) return y.s ? x : y;
    if (!y.d) {
      if (y.s) y.s = x.s;
      return y;
    }
  }
  if (y.d[0]) {
    external = false;
    x = divide(x, y, 0, rm, 1).times(y);
    external = true;
    finalise(x);
  } else {
    y.s = x.s;
    x = y;
  }
  return x;
};
P.toNumber = function() {
  return +this;
};
P.toOctal = function(sd, rm) {
  return toStringBinary(this, 8, sd, rm);
};
P.toPower = P.pow = function(y) {
  var e2, k, pr, r, rm, s, x = this, Ctor = x.constructor, yn = +(y = new Ctor(y));
  if (!x.d || !y.d || !x.d[0] || !y.d[0]) return new Ctor(mathpow(+x, yn));
  x = new Ctor(x);
  if (x.eq(1)) return x;
  pr = Ctor.precision;
  rm = Ctor.rounding;
  if (y.eq(1)) return finalise(x, pr, rm);
  e2 = mathfloor(y.e / LOG_BASE);
  if (e2 >= y.d.length - 1 && (k = yn < 0 ? -yn : yn) <= MAX_SAFE_INTEGER) {
    r = intPow(Ctor, x, k, pr);
    return y.s < 0 ? new Ctor(1).div(r) : finalise(r, pr, rm);
  }
  s = x.s;
  if (s < 0) {
    if (e2 < y.d.length - 1) return new Ctor(NaN);
    if ((y.d[e2] & 1) == 0) s = 1;
    if (x.e == 0 && x.d[0] == 1 && x.d.length == 1) {
      x.s = s;
      return x;
    }
  }
  k = mathpow(+x, yn);
  e2 = k == 0 || !isFinite(k) ? mathfloor(yn * (Math.log("0." + digitsToString(x.d)) / Math.LN10 + x.e + 1)) : new Ctor(k + "").e;
  if (e2 > Ctor.maxE + 1 || e2 < Ctor.minE - 1) return new Ctor(e2 > 0 ? s / 0 : 0);
  external = false;
  Ctor.rounding = x.s = 1;
  k = Math.min(12, (e2 + "").length);
  r = naturalExponential(y.times(naturalLogarithm(x, pr + k)), pr);
  if (r.d) {
    r = finalise(r, pr + 5, 1);
    if (checkRoundingDigits(r.d, pr, rm)) {
      e2 = pr + 10;
      r = finalise(naturalExponential(y.times(naturalLogarithm(x, e2 + k)), e2), e2 + 5, 1);
      if (+digitsToString(r.d).slice(pr + 1, pr + 15) + 1 == 1e14) {
        r = finalise(r, pr + 1, 0);
      }
    }
  }
  r.s = s;
  external = true;
  Ctor.rounding = rm;
  return finalise(r, pr, rm);
};
P.toPrecision = function(sd, rm) {
  var str, x = this, Ctor = x.constructor;
  if (sd === void 0) {
    str = finiteToString(x, x.e <= Ctor.toExpNeg || x.e >= Ctor.toExpPos);
  } else {
    checkInt32(sd, 1, MAX_DIGITS);
    if (rm === void 0) rm = Ctor.rounding;
    else checkInt32(rm, 0, 8);
    x = finalise(new Ctor(x), sd, rm);
    str = finiteToString(x, sd <= x.e || x.e <= Ctor.toExpNeg, sd);
  }
  return x.isNeg() && !x.isZero() ? "-" + str : str;
};
P.toSignificantDigits = P.toSD = function(sd, rm) {
  var x = this, Ctor = x.constructor;
  if (sd === void 0) {
    sd = Ctor.precision;
    rm = Ctor.rounding;
  } else {
    checkInt32(sd, 1, MAX_DIGITS);
    if (rm === void 0) rm = Ctor.rounding;
    else checkInt32(rm, 0, 8);
  }
  return finalise(new Ctor(x), sd, rm);
};
P.toString = function() {
  var x = this, Ctor = x.constructor, str = finiteToString(x, x.e <= Ctor.toExpNeg || x.e >= Ctor.toExpPos);
  return x.isNeg() && !x.isZero() ? "-" + str : str;
};
P.truncated = P.trunc = function() {
  return finalise(new this.constructor(this), this.e + 1, 1);
};
P.valueOf = P.toJSON = function() {
  var x = this, Ctor = x.constructor, str = finiteToString(x, x.e <= Ctor.toExpNeg || x.e >= Ctor.toExpPos);
  return x.isNeg() ? "-" + str : str;
};
function digitsToString(d) {
  var i, k, ws, indexOfLastWord = d.length - 1, str = "", w = d[0];
  if (indexOfLastWord > 0) {
    str += w;
    for (i = 1; i < indexOfLastWord; i++) {
      ws = d[i] + "";
      k = LOG_BASE - ws.length;
      if (k) str += getZeroString(k);
      str += ws;
    }
    w = d[i];
    ws = w + "";
    k = LOG_BASE - ws.length;
    if (k) str += getZeroString(k);
  } else if (w === 0) {
    return "0";
  }
  for (; w % 10 === 0; ) w /= 10;
  return str + w;
}
function checkInt32(i, min2, max2) {
  if (i !== ~~i || i < min2 || i > max2) {
    throw Error(invalidArgument + i);
  }
}
function checkRoundingDigits(d, i, rm, repeating) {
  var di, k, r, rd;
  for (k = d[0]; k >= 10; k /= 10) --i;
  if (--i < 0) {
    i += LOG_BASE;
    di = 0;
  } else {
    di = Math.ceil((i + 1) / LOG_BASE);
    i %= LOG_BASE;
  }
  k = mathpow(10, LOG_BASE - i);
  rd = d[di] % k | 0;
  if (repeating == null) {
    if (i < 3) {
      if (i == 0) rd = rd / 100 | 0;
      else if (i == 1) rd = rd / 10 | 0;
      r = rm < 4 && rd == 99999 || rm > 3 && rd == 49999 || rd == 5e4 || rd == 0;
    } else {
      r = (rm < 4 && rd + 1 == k || rm > 3 && rd + 1 == k / 2) && (d[di + 1] / k / 100 | 0) == mathpow(10, i - 2) - 1 || (rd == k / 2 || rd == 0) && (d[di + 1] / k / 100 | 0) == 0;
    }
  } else {
    if (i < 4) {
      if (i == 0) rd = rd / 1e3 | 0;
      else if (i == 1) rd = rd / 100 | 0;
      else if (i == 2) rd = rd / 10 | 0;
      r = (repeating || rm < 4) && rd == 9999 || !repeating && rm > 3 && rd == 4999;
    } else {
      r = ((repeating || rm < 4) && rd + 1 == k || !repeating && rm > 3 && rd + 1 == k / 2) && (d[di + 1] / k / 1e3 | 0) == mathpow(10, i - 3) - 1;
    }
  }
  return r;
}
function convertBase(str, baseIn, baseOut) {
  var j, arr = [0], arrL, i = 0, strL = str.length;
  for (; i < strL; ) {
    for (arrL = arr.length; arrL--; ) arr[arrL] *= baseIn;
    arr[0] += NUMERALS.indexOf(str.charAt(i++));
    for (j = 0; j < arr.length; j++) {
      if (arr[j] > baseOut - 1) {
        if (arr[j + 1] === void 0) arr[j + 1] = 0;
        arr[j + 1] += arr[j] / baseOut | 0;
        arr[j] %= baseOut;
      }
    }
  }
  return arr.reverse();
}
function cosine(Ctor, x) {
  var k, len, y;
  if (x.isZero()) return x;
  len = x.d.length;
  if (len < 32) {
    k = Math.ceil(len / 3);
    y = (1 / tinyPow(4, k)).toString();
  } else {
    k = 16;
    y = "2.3283064365386962890625e-10";
  }
  Ctor.precision += k;
  x = taylorSeries(Ctor, 1, x.times(y), new Ctor(1));
  for (var i = k; i--; ) {
    var cos2x = x.times(x);
    x = cos2x.times(cos2x).minus(cos2x).times(8).plus(1);
  }
  Ctor.precision -= k;
  return x;
}
var divide = /* @__PURE__ */ (function() {
  function multiplyInteger(x, k, base) {
    var temp, carry = 0, i = x.length;
    for (x = x.slice(); i--; ) {
      temp = x[i] * k + carry;
      x[i] = temp % base | 0;
      carry = temp / base | 0;
    }
    if (carry) x.unshift(carry);
    return x;
  }
  function compare(a, b, aL, bL) {
    var i, r;
    if (aL != bL) {
      r = aL > bL ? 1 : -1;
    } else {
      for (i = r = 0; i < aL; i++) {
        if (a[i] != b[i]) {
          r = a[i] > b[i] ? 1 : -1;
          break;
        }
      }
    }
    return r;
  }
  function subtract(a, b, aL, base) {
    var i = 0;
    for (; aL--; ) {
      a[aL] -= i;
      i = a[aL] < b[aL] ? 1 : 0;
      a[aL] = i * base + a[aL] - b[aL];
    }
    for (; !a[0] && a.length > 1; ) a.shift();
  }
  return function(x, y, pr, rm, dp, base) {
    var cmp, e2, i, k, logBase, more, prod, prodL, q, qd, rem, remL, rem0, sd, t, xi, xL, yd0, yL, yz, Ctor = x.constructor, sign2 = x.s == y.s ? 1 : -1, xd = x.d, yd = y.d;
    if (!xd || !xd[0] || !yd || !yd[0]) {
      return new Ctor(
        // Return NaN if either NaN, or both Infinity or 0.
        !x.s || !y.s || (xd ? yd && xd[0] == yd[0] : !yd) ? NaN : (
          // Return ±0 if x is 0 or y is ±Infinity, or return ±Infinity as y is 0.
          xd && xd[0] == 0 || !yd ? sign2 * 0 : sign2 / 0
        )
      );
    }
    if (base) {
      logBase = 1;
      e2 = x.e - y.e;
    } else {
      base = BASE;
      logBase = LOG_BASE;
      e2 = mathfloor(x.e / logBase) - mathfloor(y.e / logBase);
    }
    yL = yd.length;
    xL = xd.length;
    q = new Ctor(sign2);
    qd = q.d = [];
    for (i = 0; yd[i] == (xd[i] || 0); i++) ;
    if (yd[i] > (xd[i] || 0)) e2--;
    if (pr == null) {
      sd = pr = Ctor.precision;
      rm = Ctor.rounding;
    } else if (dp) {
      sd = pr + (x.e - y.e) + 1;
    } else {
      sd = pr;
    }
    if (sd < 0) {
      qd.push(1);
      more = true;
    } else {
      sd = sd / logBase + 2 | 0;
      i = 0;
      if (yL == 1) {
        k = 0;
        yd = yd[0];
        sd++;
        for (; (i < xL || k) && sd--; i++) {
          t = k * base + (xd[i] || 0);
          qd[i] = t / yd | 0;
          k = t % yd | 0;
        }
        more = k || i < xL;
      } else {
        k = base / (yd[0] + 1) | 0;
        if (k > 1) {
          yd = multiplyInteger(yd, k, base);
          xd = multiplyInteger(xd, k, base);
          yL = yd.length;
          xL = xd.length;
        }
        xi = yL;
        rem = xd.slice(0, yL);
        remL = rem.length;
        for (; remL < yL; ) rem[remL++] = 0;
        yz = yd.slice();
        yz.unshift(0);
        yd0 = yd[0];
        if (yd[1] >= base / 2) ++yd0;
        do {
          k = 0;
          cmp = compare(yd, rem, yL, remL);
          if (cmp < 0) {
            rem0 = rem[0];
            if (yL != remL) rem0 = rem0 * base + (rem[1] || 0);
            k = rem0 / yd0 | 0;
            if (k > 1) {
              if (k >= base) k = base - 1;
              prod = multiplyInteger(yd, k, base);
              prodL = prod.length;
              remL = rem.length;
              cmp = compare(prod, rem, prodL, remL);
              if (cmp == 1) {
                k--;
                subtract(prod, yL < prodL ? yz : yd, prodL, base);
              }
            } else {
              if (k == 0) cmp = k = 1;
              prod = yd.slice();
            }
            prodL = prod.length;
            if (prodL < remL) prod.unshift(0);
            subtract(rem, prod, remL, base);
            if (cmp == -1) {
              remL = rem.length;
              cmp = compare(yd, rem, yL, remL);
              if (cmp < 1) {
                k++;
                subtract(rem, yL < remL ? yz : yd, remL, base);
              }
            }
            remL = rem.length;
          } else if (cmp === 0) {
            k++;
            rem = [0];
          }
          qd[i++] = k;
          if (cmp && rem[0]) {
            rem[remL++] = xd[xi] || 0;
          } else {
            rem = [xd[xi]];
            remL = 1;
          }
        } while ((xi++ < xL || rem[0] !== void 0) && sd--);
        more = rem[0] !== void 0;
      }
      if (!qd[0]) qd.shift();
    }
    if (logBase == 1) {
      q.e = e2;
      inexact = more;
    } else {
      for (i = 1, k = qd[0]; k >= 10; k /= 10) i++;
      q.e = i + e2 * logBase - 1;
      finalise(q, dp ? pr + q.e + 1 : pr, rm, more);
    }
    return q;
  };
})();
function finalise(x, sd, rm, isTruncated2) {
  var digits, i, j, k, rd, roundUp, w, xd, xdi, Ctor = x.constructor;
  out: if (sd != null) {
    xd = x.d;
    if (!xd) return x;
    for (digits = 1, k = xd[0]; k >= 10; k /= 10) digits++;
    i = sd - digits;
    if (i < 0) {
      i += LOG_BASE;
      j = sd;
      w = xd[xdi = 0];
      rd = w / mathpow(10, digits - j - 1) % 10 | 0;
    } else {
      xdi = Math.ceil((i + 1) / LOG_BASE);
      k = xd.length;
      if (xdi >= k) {
        if (isTruncated2) {
          for (; k++ <= xdi; ) xd.push(0);
          w = rd = 0;
          digits = 1;
          i %= LOG_BASE;
          j = i - LOG_BASE + 1;
        } else {
          break out;
        }
      } else {
        w = k = xd[xdi];
        for (digits = 1; k >= 10; k /= 10) digits++;
        i %= LOG_BASE;
        j = i - LOG_BASE + digits;
        rd = j < 0 ? 0 : w / mathpow(10, digits - j - 1) % 10 | 0;
      }
    }
    isTruncated2 = isTruncated2 || sd < 0 || xd[xdi + 1] !== void 0 || (j < 0 ? w : w % mathpow(10, digits - j - 1));
    roundUp = rm < 4 ? (rd || isTruncated2) && (rm == 0 || rm == (x.s < 0 ? 3 : 2)) : rd > 5 || rd == 5 && (rm == 4 || isTruncated2 || rm == 6 && // Check whether the digit to the left of the rounding digit is odd.
    (i > 0 ? j > 0 ? w / mathpow(10, digits - j) : 0 : xd[xdi - 1]) % 10 & 1 || rm == (x.s < 0 ? 8 : 7));
    if (sd < 1 || !xd[0]) {
      xd.length = 0;
      if (roundUp) {
        sd -= x.e + 1;
        xd[0] = mathpow(10, (LOG_BASE - sd % LOG_BASE) % LOG_BASE);
        x.e = -sd || 0;
      } else {
        xd[0] = x.e = 0;
      }
      return x;
    }
    if (i == 0) {
      xd.length = xdi;
      k = 1;
      xdi--;
    } else {
      xd.length = xdi + 1;
      k = mathpow(10, LOG_BASE - i);
      xd[xdi] = j > 0 ? (w / mathpow(10, digits - j) % mathpow(10, j) | 0) * k : 0;
    }
    if (roundUp) {
      for (; ; ) {
        if (xdi == 0) {
          for (i = 1, j = xd[0]; j >= 10; j /= 10) i++;
          j = xd[0] += k;
          for (k = 1; j >= 10; j /= 10) k++;
          if (i != k) {
            x.e++;
            if (xd[0] == BASE) xd[0] = 1;
          }
          break;
        } else {
          xd[xdi] += k;
          if (xd[xdi] != BASE) break;
          xd[xdi--] = 0;
          k = 1;
        }
      }
    }
    for (i = xd.length; xd[--i] === 0; ) xd.pop();
  }
  if (external) {
    if (x.e > Ctor.maxE) {
      x.d = null;
      x.e = NaN;
    } else if (x.e < Ctor.minE) {
      x.e = 0;
      x.d = [0];
    }
  }
  return x;
}
function finiteToString(x, isExp, sd) {
  if (!x.isFinite()) return nonFiniteToString(x);
  var k, e2 = x.e, str = digitsToString(x.d), len = str.length;
  if (isExp) {
    if (sd && (k = sd - len) > 0) {
      str = str.charAt(0) + "." + str.slice(1) + getZeroString(k);
    } else if (len > 1) {
      str = str.charAt(0) + "." + str.slice(1);
    }
    str = str + (x.e < 0 ? "e" : "e+") + x.e;
  } else if (e2 < 0) {
    str = "0." + getZeroString(-e2 - 1) + str;
    if (sd && (k = sd - len) > 0) str += getZeroString(k);
  } else if (e2 >= len) {
    str += getZeroString(e2 + 1 - len);
    if (sd && (k = sd - e2 - 1) > 0) str = str + "." + getZeroString(k);
  } else {
    if ((k = e2 + 1) < len) str = str.slice(0, k) + "." + str.slice(k);
    if (sd && (k = sd - len) > 0) {
      if (e2 + 1 === len) str += ".";
      str += getZeroString(k);
    }
  }
  return str;
}
function getBase10Exponent(digits, e2) {
  var w = digits[0];
  for (e2 *= LOG_BASE; w >= 10; w /= 10) e2++;
  return e2;
}
function getLn10(Ctor, sd, pr) {
  if (sd > LN10_PRECISION) {
    external = true;
    if (pr) Ctor.precision = pr;
    throw Error(precisionLimitExceeded);
  }
  return finalise(new Ctor(LN10), sd, 1, true);
}
function getPi(Ctor, sd, rm) {
  if (sd > PI_PRECISION) throw Error(precisionLimitExceeded);
  return finalise(new Ctor(PI), sd, rm, true);
}
function getPrecision(digits) {
  var w = digits.length - 1, len = w * LOG_BASE + 1;
  w = digits[w];
  if (w) {
    for (; w % 10 == 0; w /= 10) len--;
    for (w = digits[0]; w >= 10; w /= 10) len++;
  }
  return len;
}
function getZeroString(k) {
  var zs = "";
  for (; k--; ) zs += "0";
  return zs;
}
function intPow(Ctor, x, n, pr) {
  var isTruncated2, r = new Ctor(1), k = Math.ceil(pr / LOG_BASE + 4);
  external = false;
  for (; ; ) {
    if (n % 2) {
      r = r.times(x);
      if (truncate(r.d, k)) isTruncated2 = true;
    }
    n = mathfloor(n / 2);
    if (n === 0) {
      n = r.d.length - 1;
      if (isTruncated2 && r.d[n] === 0) ++r.d[n];
      break;
    }
    x = x.times(x);
    truncate(x.d, k);
  }
  external = true;
  return r;
}
function isOdd(n) {
  return n.d[n.d.length - 1] & 1;
}
function maxOrMin(Ctor, args, n) {
  var k, y, x = new Ctor(args[0]), i = 0;
  for (; ++i < args.length; ) {
    y = new Ctor(args[i]);
    if (!y.s) {
      x = y;
      break;
    }
    k = x.cmp(y);
    if (k === n || k === 0 && x.s === n) {
      x = y;
    }
  }
  return x;
}
function naturalExponential(x, sd) {
  var denominator, guard, j, pow2, sum4, t, wpr, rep = 0, i = 0, k = 0, Ctor = x.constructor, rm = Ctor.rounding, pr = Ctor.precision;
  if (!x.d || !x.d[0] || x.e > 17) {
    return new Ctor(x.d ? !x.d[0] ? 1 : x.s < 0 ? 0 : 1 / 0 : x.s ? x.s < 0 ? 0 : x : 0 / 0);
  }
  if (sd == null) {
    external = false;
    wpr = pr;
  } else {
    wpr = sd;
  }
  t = new Ctor(0.03125);
  while (x.e > -2) {
    x = x.times(t);
    k += 5;
  }
  guard = Math.log(mathpow(2, k)) / Math.LN10 * 2 + 5 | 0;
  wpr += guard;
  denominator = pow2 = sum4 = new Ctor(1);
  Ctor.precision = wpr;
  for (; ; ) {
    pow2 = finalise(pow2.times(x), wpr, 1);
    denominator = denominator.times(++i);
    t = sum4.plus(divide(pow2, denominator, wpr, 1));
    if (digitsToString(t.d).slice(0, wpr) === digitsToString(sum4.d).slice(0, wpr)) {
      j = k;
      while (j--) sum4 = finalise(sum4.times(sum4), wpr, 1);
      if (sd == null) {
        if (rep < 3 && checkRoundingDigits(sum4.d, wpr - guard, rm, rep)) {
          Ctor.precision = wpr += 10;
          denominator = pow2 = t = new Ctor(1);
          i = 0;
          rep++;
        } else {
          return finalise(sum4, Ctor.precision = pr, rm, external = true);
        }
      } else {
        Ctor.precision = pr;
        return sum4;
      }
    }
    sum4 = t;
  }
}
function naturalLogarithm(y, sd) {
  var c, c0, denominator, e2, numerator, rep, sum4, t, wpr, x1, x2, n = 1, guard = 10, x = y, xd = x.d, Ctor = x.constructor, rm = Ctor.rounding, pr = Ctor.precision;
  if (x.s < 0 || !xd || !xd[0] || !x.e && xd[0] == 1 && xd.length == 1) {
    return new Ctor(xd && !xd[0] ? -1 / 0 : x.s != 1 ? NaN : xd ? 0 : x);
  }
  if (sd == null) {
    external = false;
    wpr = pr;
  } else {
    wpr = sd;
  }
  Ctor.precision = wpr += guard;
  c = digitsToString(xd);
  c0 = c.charAt(0);
  if (Math.abs(e2 = x.e) < 15e14) {
    while (c0 < 7 && c0 != 1 || c0 == 1 && c.charAt(1) > 3) {
      x = x.times(y);
      c = digitsToString(x.d);
      c0 = c.charAt(0);
      n++;
    }
    e2 = x.e;
    if (c0 > 1) {
      x = new Ctor("0." + c);
      e2++;
    } else {
      x = new Ctor(c0 + "." + c.slice(1));
    }
  } else {
    t = getLn10(Ctor, wpr + 2, pr).times(e2 + "");
    x = naturalLogarithm(new Ctor(c0 + "." + c.slice(1)), wpr - guard).plus(t);
    Ctor.precision = pr;
    return sd == null ? finalise(x, pr, rm, external = true) : x;
  }
  x1 = x;
  sum4 = numerator = x = divide(x.minus(1), x.plus(1), wpr, 1);
  x2 = finalise(x.times(x), wpr, 1);
  denominator = 3;
  for (; ; ) {
    numerator = finalise(numerator.times(x2), wpr, 1);
    t = sum4.plus(divide(numerator, new Ctor(denominator), wpr, 1));
    if (digitsToString(t.d).slice(0, wpr) === digitsToString(sum4.d).slice(0, wpr)) {
      sum4 = sum4.times(2);
      if (e2 !== 0) sum4 = sum4.plus(getLn10(Ctor, wpr + 2, pr).times(e2 + ""));
      sum4 = divide(sum4, new Ctor(n), wpr, 1);
      if (sd == null) {
        if (checkRoundingDigits(sum4.d, wpr - guard, rm, rep)) {
          Ctor.precision = wpr += guard;
          t = numerator = x = divide(x1.minus(1), x1.plus(1), wpr, 1);
          x2 = finalise(x.times(x), wpr, 1);
          denominator = rep = 1;
        } else {
          return finalise(sum4, Ctor.precision = pr, rm, external = true);
        }
      } else {
        Ctor.precision = pr;
        return sum4;
      }
    }
    sum4 = t;
    denominator += 2;
  }
}
function nonFiniteToString(x) {
  return String(x.s * x.s / 0);
}
function parseDecimal(x, str) {
  var e2, i, len;
  if ((e2 = str.indexOf(".")) > -1) str = str.replace(".", "");
  if ((i = str.search(/e/i)) > 0) {
    if (e2 < 0) e2 = i;
    e2 += +str.slice(i + 1);
    str = str.substring(0, i);
  } else if (e2 < 0) {
    e2 = str.length;
  }
  for (i = 0; str.charCodeAt(i) === 48; i++) ;
  for (len = str.length; str.charCodeAt(len - 1) === 48; --len) ;
  str = str.slice(i, len);
  if (str) {
    len -= i;
    x.e = e2 = e2 - i - 1;
    x.d = [];
    i = (e2 + 1) % LOG_BASE;
    if (e2 < 0) i += LOG_BASE;
    if (i < len) {
      if (i) x.d.push(+str.slice(0, i));
      for (len -= LOG_BASE; i < len; ) x.d.push(+str.slice(i, i += LOG_BASE));
      str = str.slice(i);
      i = LOG_BASE - str.length;
    } else {
      i -= len;
    }
    for (; i--; ) str += "0";
    x.d.push(+str);
    if (external) {
      if (x.e > x.constructor.maxE) {
        x.d = null;
        x.e = NaN;
      } else if (x.e < x.constructor.minE) {
        x.e = 0;
        x.d = [0];
      }
    }
  } else {
    x.e = 0;
    x.d = [0];
  }
  return x;
}
function parseOther(x, str) {
  var base, Ctor, divisor, i, isFloat, len, p, xd, xe;
  if (str.indexOf("_") > -1) {
    str = str.replace(/(\d)_(?=\d)/g, "$1");
    if (isDecimal2.test(str)) return parseDecimal(x, str);
  } else if (str === "Infinity" || str === "NaN") {
    if (!+str) x.s = NaN;
    x.e = NaN;
    x.d = null;
    return x;
  }
  if (isHex.test(str)) {
    base = 16;
    str = str.toLowerCase();
  } else if (isBinary.test(str)) {
    base = 2;
  } else if (isOctal.test(str)) {
    base = 8;
  } else {
    throw Error(invalidArgument + str);
  }
  i = str.search(/p/i);
  if (i > 0) {
    p = +str.slice(i + 1);
    str = str.substring(2, i);
  } else {
    str = str.slice(2);
  }
  i = str.indexOf(".");
  isFloat = i >= 0;
  Ctor = x.constructor;
  if (isFloat) {
    str = str.replace(".", "");
    len = str.length;
    i = len - i;
    divisor = intPow(Ctor, new Ctor(base), i, i * 2);
  }
  xd = convertBase(str, base, BASE);
  xe = xd.length - 1;
  for (i = xe; xd[i] === 0; --i) xd.pop();
  if (i < 0) return new Ctor(x.s * 0);
  x.e = getBase10Exponent(xd, xe);
  x.d = xd;
  external = false;
  if (isFloat) x = divide(x, divisor, len * 4);
  if (p) x = x.times(Math.abs(p) < 54 ? mathpow(2, p) : Decimal.pow(2, p));
  external = true;
  return x;
}
function sine(Ctor, x) {
  var k, len = x.d.length;
  if (len < 3) {
    return x.isZero() ? x : taylorSeries(Ctor, 2, x, x);
  }
  k = 1.4 * Math.sqrt(len);
  k = k > 16 ? 16 : k | 0;
  x = x.times(1 / tinyPow(5, k));
  x = taylorSeries(Ctor, 2, x, x);
  var sin2_x, d5 = new Ctor(5), d16 = new Ctor(16), d20 = new Ctor(20);
  for (; k--; ) {
    sin2_x = x.times(x);
    x = x.times(d5.plus(sin2_x.times(d16.times(sin2_x).minus(d20))));
  }
  return x;
}
function taylorSeries(Ctor, n, x, y, isHyperbolic) {
  var j, t, u, x2, i = 1, pr = Ctor.precision, k = Math.ceil(pr / LOG_BASE);
  external = false;
  x2 = x.times(x);
  u = new Ctor(y);
  for (; ; ) {
    t = divide(u.times(x2), new Ctor(n++ * n++), pr, 1);
    u = isHyperbolic ? y.plus(t) : y.minus(t);
    y = divide(t.times(x2), new Ctor(n++ * n++), pr, 1);
    t = u.plus(y);
    if (t.d[k] !== void 0) {
      for (j = k; t.d[j] === u.d[j] && j--; ) ;
      if (j == -1) break;
    }
    j = u;
    u = y;
    y = t;
    t = j;
    i++;
  }
  external = true;
  t.d.length = k + 1;
  return t;
}
function tinyPow(b, e2) {
  var n = b;
  while (--e2) n *= b;
  return n;
}
function toLessThanHalfPi(Ctor, x) {
  var t, isNeg = x.s < 0, pi = getPi(Ctor, Ctor.precision, 1), halfPi = pi.times(0.5);
  x = x.abs();
  if (x.lte(halfPi)) {
    quadrant = isNeg ? 4 : 1;
    return x;
  }
  t = x.divToInt(pi);
  if (t.isZero()) {
    quadrant = isNeg ? 3 : 2;
  } else {
    x = x.minus(t.times(pi));
    if (x.lte(halfPi)) {
      quadrant = isOdd(t) ? isNeg ? 2 : 3 : isNeg ? 4 : 1;
      return x;
    }
    quadrant = isOdd(t) ? isNeg ? 1 : 4 : isNeg ? 3 : 2;
  }
  return x.minus(pi).abs();
}
function toStringBinary(x, baseOut, sd, rm) {
  var base, e2, i, k, len, roundUp, str, xd, y, Ctor = x.constructor, isExp = sd !== void 0;
  if (isExp) {
    checkInt32(sd, 1, MAX_DIGITS);
    if (rm === void 0) rm = Ctor.rounding;
    else checkInt32(rm, 0, 8);
  } else {
    sd = Ctor.precision;
    rm = Ctor.rounding;
  }
  if (!x.isFinite()) {
    str = nonFiniteToString(x);
  } else {
    str = finiteToString(x);
    i = str.indexOf(".");
    if (isExp) {
      base = 2;
      if (baseOut == 16) {
        sd = sd * 4 - 3;
      } else if (baseOut == 8) {
        sd = sd * 3 - 2;
      }
    } else {
      base = baseOut;
    }
    if (i >= 0) {
      str = str.replace(".", "");
      y = new Ctor(1);
      y.e = str.length - i;
      y.d = convertBase(finiteToString(y), 10, base);
      y.e = y.d.length;
    }
    xd = convertBase(str, 10, base);
    e2 = len = xd.length;
    for (; xd[--len] == 0; ) xd.pop();
    if (!xd[0]) {
      str = isExp ? "0p+0" : "0";
    } else {
      if (i < 0) {
        e2--;
      } else {
        x = new Ctor(x);
        x.d = xd;
        x.e = e2;
        x = divide(x, y, sd, rm, 0, base);
        xd = x.d;
        e2 = x.e;
        roundUp = inexact;
      }
      i = xd[sd];
      k = base / 2;
      roundUp = roundUp || xd[sd + 1] !== void 0;
      roundUp = rm < 4 ? (i !== void 0 || roundUp) && (rm === 0 || rm === (x.s < 0 ? 3 : 2)) : i > k || i === k && (rm === 4 || roundUp || rm === 6 && xd[sd - 1] & 1 || rm === (x.s < 0 ? 8 : 7));
      xd.length = sd;
      if (roundUp) {
        for (; ++xd[--sd] > base - 1; ) {
          xd[sd] = 0;
          if (!sd) {
            ++e2;
            xd.unshift(1);
          }
        }
      }
      for (len = xd.length; !xd[len - 1]; --len) ;
      for (i = 0, str = ""; i < len; i++) str += NUMERALS.charAt(xd[i]);
      if (isExp) {
        if (len > 1) {
          if (baseOut == 16 || baseOut == 8) {
            i = baseOut == 16 ? 4 : 3;
            for (--len; len % i; len++) str += "0";
            xd = convertBase(str, base, baseOut);
            for (len = xd.length; !xd[len - 1]; --len) ;
            for (i = 1, str = "1."; i < len; i++) str += NUMERALS.charAt(xd[i]);
          } else {
            str = str.charAt(0) + "." + str.slice(1);
          }
        }
        str = str + (e2 < 0 ? "p" : "p+") + e2;
      } else if (e2 < 0) {
        for (; ++e2; ) str = "0" + str;
        str = "0." + str;
      } else {
        if (++e2 > len) for (e2 -= len; e2--; ) str += "0";
        else if (e2 < len) str = str.slice(0, e2) + "." + str.slice(e2);
      }
    }
    str = (baseOut == 16 ? "0x" : baseOut == 2 ? "0b" : baseOut == 8 ? "0o" : "") + str;
  }
  return x.s < 0 ? "-" + str : str;
}
function truncate(arr, len) {
  if (arr.length > len) {
    arr.length = len;
    return true;
  }
}
function abs(x) {
  return new this(x).abs();
}
function acos(x) {
  return new this(x).acos();
}
function acosh(x) {
  return new this(x).acosh();
}
function add(x, y) {
  return new this(x).plus(y);
}
function asin(x) {
  return new this(x).asin();
}
function asinh(x) {
  return new this(x).asinh();
}
function atan(x) {
  return new this(x).atan();
}
function atanh(x) {
  return new this(x).atanh();
}
function atan2(y, x) {
  y = new this(y);
  x = new this(x);
  var r, pr = this.precision, rm = this.rounding, wpr = pr + 4;
  if (!y.s || !x.s) {
    r = new this(NaN);
  } else if (!y.d && !x.d) {
    r = getPi(this, wpr, 1).times(x.s > 0 ? 0.25 : 0.75);
    r.s = y.s;
  } else if (!x.d || y.isZero()) {
    r = x.s < 0 ? getPi(this, pr, rm) : new this(0);
    r.s = y.s;
  } else if (!y.d || x.isZero()) {
    r = getPi(this, wpr, 1).times(0.5);
    r.s = y.s;
  } else if (x.s < 0) {
    this.precision = wpr;
    this.rounding = 1;
    r = this.atan(divide(y, x, wpr, 1));
    x = getPi(this, wpr, 1);
    this.precision = pr;
    this.rounding = rm;
    r = y.s < 0 ? r.minus(x) : r.plus(x);
  } else {
    r = this.atan(divide(y, x, wpr, 1));
  }
  return r;
}
function cbrt(x) {
  return new this(x).cbrt();
}
function ceil(x) {
  return finalise(x = new this(x), x.e + 1, 2);
}
function clamp(x, min2, max2) {
  return new this(x).clamp(min2, max2);
}
function config(obj) {
  if (!obj || typeof obj !== "object") throw Error(decimalError + "Object expected");
  var i, p, v, useDefaults = obj.defaults === true, ps = [
    "precision",
    1,
    MAX_DIGITS,
    "rounding",
    0,
    8,
    "toExpNeg",
    -EXP_LIMIT,
    0,
    "toExpPos",
    0,
    EXP_LIMIT,
    "maxE",
    0,
    EXP_LIMIT,
    "minE",
    -EXP_LIMIT,
    0,
    "modulo",
    0,
    9
  ];
  for (i = 0; i < ps.length; i += 3) {
    if (p = ps[i], useDefaults) this[p] = DEFAULTS[p];
    if ((v = obj[p]) !== void 0) {
      if (mathfloor(v) === v && v >= ps[i + 1] && v <= ps[i + 2]) this[p] = v;
      else throw Error(invalidArgument + p + ": " + v);
    }
  }
  if (p = "crypto", useDefaults) this[p] = DEFAULTS[p];
  if ((v = obj[p]) !== void 0) {
    if (v === true || v === false || v === 0 || v === 1) {
      if (v) {
        if (typeof crypto != "undefined" && crypto && (crypto.getRandomValues || crypto.randomBytes)) {
          this[p] = true;
        } else {
          throw Error(cryptoUnavailable);
        }
      } else {
        this[p] = false;
      }
    } else {
      throw Error(invalidArgument + p + ": " + v);
    }
  }
  return this;
}
function cos(x) {
  return new this(x).cos();
}
function cosh(x) {
  return new this(x).cosh();
}
function clone(obj) {
  var i, p, ps;
  function Decimal3(v) {
    var e2, i2, t, x = this;
    if (!(x instanceof Decimal3)) return new Decimal3(v);
    x.constructor = Decimal3;
    if (isDecimalInstance(v)) {
      x.s = v.s;
      if (external) {
        if (!v.d || v.e > Decimal3.maxE) {
          x.e = NaN;
          x.d = null;
        } else if (v.e < Decimal3.minE) {
          x.e = 0;
          x.d = [0];
        } else {
          x.e = v.e;
          x.d = v.d.slice();
        }
      } else {
        x.e = v.e;
        x.d = v.d ? v.d.slice() : v.d;
      }
      return;
    }
    t = typeof v;
    if (t === "number") {
      if (v === 0) {
        x.s = 1 / v < 0 ? -1 : 1;
        x.e = 0;
        x.d = [0];
        return;
      }
      if (v < 0) {
        v = -v;
        x.s = -1;
      } else {
        x.s = 1;
      }
      if (v === ~~v && v < 1e7) {
        for (e2 = 0, i2 = v; i2 >= 10; i2 /= 10) e2++;
        if (external) {
          if (e2 > Decimal3.maxE) {
            x.e = NaN;
            x.d = null;
          } else if (e2 < Decimal3.minE) {
            x.e = 0;
            x.d = [0];
          } else {
            x.e = e2;
            x.d = [v];
          }
        } else {
          x.e = e2;
          x.d = [v];
        }
        return;
      }
      if (v * 0 !== 0) {
        if (!v) x.s = NaN;
        x.e = NaN;
        x.d = null;
        return;
      }
      return parseDecimal(x, v.toString());
    }
    if (t === "string") {
      if ((i2 = v.charCodeAt(0)) === 45) {
        v = v.slice(1);
        x.s = -1;
      } else {
        if (i2 === 43) v = v.slice(1);
        x.s = 1;
      }
      return isDecimal2.test(v) ? parseDecimal(x, v) : parseOther(x, v);
    }
    if (t === "bigint") {
      if (v < 0) {
        v = -v;
        x.s = -1;
      } else {
        x.s = 1;
      }
      return parseDecimal(x, v.toString());
    }
    throw Error(invalidArgument + v);
  }
  Decimal3.prototype = P;
  Decimal3.ROUND_UP = 0;
  Decimal3.ROUND_DOWN = 1;
  Decimal3.ROUND_CEIL = 2;
  Decimal3.ROUND_FLOOR = 3;
  Decimal3.ROUND_HALF_UP = 4;
  Decimal3.ROUND_HALF_DOWN = 5;
  Decimal3.ROUND_HALF_EVEN = 6;
  Decimal3.ROUND_HALF_CEIL = 7;
  Decimal3.ROUND_HALF_FLOOR = 8;
  Decimal3.EUCLID = 9;
  Decimal3.config = Decimal3.set = config;
  Decimal3.clone = clone;
  Decimal3.isDecimal = isDecimalInstance;
  Decimal3.abs = abs;
  Decimal3.acos = acos;
  Decimal3.acosh = acosh;
  Decimal3.add = add;
  Decimal3.asin = asin;
  Decimal3.asinh = asinh;
  Decimal3.atan = atan;
  Decimal3.atanh = atanh;
  Decimal3.atan2 = atan2;
  Decimal3.cbrt = cbrt;
  Decimal3.ceil = ceil;
  Decimal3.clamp = clamp;
  Decimal3.cos = cos;
  Decimal3.cosh = cosh;
  Decimal3.div = div;
  Decimal3.exp = exp;
  Decimal3.floor = floor;
  Decimal3.hypot = hypot;
  Decimal3.ln = ln;
  Decimal3.log = log;
  Decimal3.log10 = log10;
  Decimal3.log2 = log2;
  Decimal3.max = max;
  Decimal3.min = min;
  Decimal3.mod = mod;
  Decimal3.mul = mul;
  Decimal3.pow = pow;
  Decimal3.random = random;
  Decimal3.round = round;
  Decimal3.sign = sign;
  Decimal3.sin = sin;
  Decimal3.sinh = sinh;
  Decimal3.sqrt = sqrt;
  Decimal3.sub = sub;
  Decimal3.sum = sum;
  Decimal3.tan = tan;
  Decimal3.tanh = tanh;
  Decimal3.trunc = trunc;
  if (obj === void 0) obj = {};
  if (obj) {
    if (obj.defaults !== true) {
      ps = ["precision", "rounding", "toExpNeg", "toExpPos", "maxE", "minE", "modulo", "crypto"];
      for (i = 0; i < ps.length; ) if (!obj.hasOwnProperty(p = ps[i++])) obj[p] = this[p];
    }
  }
  Decimal3.config(obj);
  return Decimal3;
}
function div(x, y) {
  return new this(x).div(y);
}
function exp(x) {
  return new this(x).exp();
}
function floor(x) {
  return finalise(x = new this(x), x.e + 1, 3);
}
function hypot() {
  var i, n, t = new this(0);
  external = false;
  for (i = 0; i < arguments.length; ) {
    n = new this(arguments[i++]);
    if (!n.d) {
      if (n.s) {
        external = true;
        return new this(1 / 0);
      }
      t = n;
    } else if (t.d) {
      t = t.plus(n.times(n));
    }
  }
  external = true;
  return t.sqrt();
}
function isDecimalInstance(obj) {
  return obj instanceof Decimal || obj && obj.toStringTag === tag || false;
}
function ln(x) {
  return new this(x).ln();
}
function log(x, y) {
  return new this(x).log(y);
}
function log2(x) {
  return new this(x).log(2);
}
function log10(x) {
  return new this(x).log(10);
}
function max() {
  return maxOrMin(this, arguments, -1);
}
function min() {
  return maxOrMin(this, arguments, 1);
}
function mod(x, y) {
  return new this(x).mod(y);
}
function mul(x, y) {
  return new this(x).mul(y);
}
function pow(x, y) {
  return new this(x).pow(y);
}
function random(sd) {
  var d, e2, k, n, i = 0, r = new this(1), rd = [];
  if (sd === void 0) sd = this.precision;
  else checkInt32(sd, 1, MAX_DIGITS);
  k = Math.ceil(sd / LOG_BASE);
  if (!this.crypto) {
    for (; i < k; ) rd[i++] = Math.random() * 1e7 | 0;
  } else if (crypto.getRandomValues) {
    d = crypto.getRandomValues(new Uint32Array(k));
    for (; i < k; ) {
      n = d[i];
      if (n >= 429e7) {
        d[i] = crypto.getRandomValues(new Uint32Array(1))[0];
      } else {
        rd[i++] = n % 1e7;
      }
    }
  } else if (crypto.randomBytes) {
    d = crypto.randomBytes(k *= 4);
    for (; i < k; ) {
      n = d[i] + (d[i + 1] << 8) + (d[i + 2] << 16) + ((d[i + 3] & 127) << 24);
      if (n >= 214e7) {
        crypto.randomBytes(4).copy(d, i);
      } else {
        rd.push(n % 1e7);
        i += 4;
      }
    }
    i = k / 4;
  } else {
    throw Error(cryptoUnavailable);
  }
  k = rd[--i];
  sd %= LOG_BASE;
  if (k && sd) {
    n = mathpow(10, LOG_BASE - sd);
    rd[i] = (k / n | 0) * n;
  }
  for (; rd[i] === 0; i--) rd.pop();
  if (i < 0) {
    e2 = 0;
    rd = [0];
  } else {
    e2 = -1;
    for (; rd[0] === 0; e2 -= LOG_BASE) rd.shift();
    for (k = 1, n = rd[0]; n >= 10; n /= 10) k++;
    if (k < LOG_BASE) e2 -= LOG_BASE - k;
  }
  r.e = e2;
  r.d = rd;
  return r;
}
function round(x) {
  return finalise(x = new this(x), x.e + 1, this.rounding);
}
function sign(x) {
  x = new this(x);
  return x.d ? x.d[0] ? x.s : 0 * x.s : x.s || NaN;
}
function sin(x) {
  return new this(x).sin();
}
function sinh(x) {
  return new this(x).sinh();
}
function sqrt(x) {
  return new this(x).sqrt();
}
function sub(x, y) {
  return new this(x).sub(y);
}
function sum() {
  var i = 0, args = arguments, x = new this(args[i]);
  external = false;
  for (; x.s && ++i < args.length; ) x = x.plus(args[i]);
  external = true;
  return finalise(x, this.precision, this.rounding);
}
function tan(x) {
  return new this(x).tan();
}
function tanh(x) {
  return new this(x).tanh();
}
function trunc(x) {
  return finalise(x = new this(x), x.e + 1, 1);
}
P[/* @__PURE__ */ Symbol.for("nodejs.util.inspect.custom")] = P.toString;
P[Symbol.toStringTag] = "Decimal";
var Decimal = P.constructor = clone(DEFAULTS);
LN10 = new Decimal(LN10);
PI = new Decimal(PI);

// packages/core/src/decimal.ts
var Decimal2 = Decimal.clone({
  precision: 34,
  rounding: Decimal.ROUND_HALF_EVEN,
  toExpNeg: -9e15,
  toExpPos: 9e15
});

// packages/core/src/figure/reading/refusals.ts
var figureRefusals = {
  ambiguousBound: 'A word such as "over" or "up to" before a negative number can be read two ways. Write it with <, >, \u2264 or \u2265.',
  ambiguousRange: "It is unclear whether the scale after the second number belongs to the first as well. Write it after both.",
  ambiguousSeparator: "Three digits after the point look like thousands grouped with a point. Group thousands with a comma, or write out pounds and pence.",
  badGrouping: "The commas do not group the digits in threes. Group every three digits, or leave the commas out.",
  bidiControl: "The cell holds an invisible character that changes the direction of the text, so what is seen may not be what is stored. Type the figure again.",
  commaAfterPoint: "A comma follows the point. Use the comma for thousands and the point for decimals.",
  conflictingSigns: "The figure is marked negative or signed more than once. Use one minus sign, or one pair of brackets.",
  currencyInQuantity: "An amount of money stands where a quantity is expected. Check the column.",
  foreignCurrency: "The amount is not in pounds sterling. Convert it, or say in the heading which currency it is.",
  fullWidth: "The figure is written in full-width characters. Write it with ordinary digits.",
  apostropheGrouping: "Apostrophes stand between the digits. Group thousands with commas.",
  manyPoints: "There is more than one point. Use one point for decimals and commas for thousands.",
  nestedBrackets: "There are brackets inside brackets. Use one pair for a negative amount.",
  nonAsciiDigit: "The figure is written in digits other than 0 to 9. Write it with ordinary digits.",
  notANumber: 'This is not a figure. Give a number, or say why there is none, for example "TBC" or "Not held".',
  pence: "The amount is in pence. Write it in pounds, for example \xA30.50.",
  percent: "A percentage stands where an amount or a quantity is expected. Check the column.",
  repeatedCurrency: "The pound sign or GBP stands there more than once. Write it once.",
  reversedRange: "The second number of the range is smaller than the first. Put the smaller one first, or write a year as 2017/18 in a column of dates.",
  spaceGrouping: "Spaces stand between the digits. Group thousands with commas, or check that two cells were not joined.",
  suffixInQuantity: 'A letter such as k or m follows a quantity. Write the number out, or use the word "thousand" or "million".',
  suffixUnderScaledHeading: "The heading already gives the scale and the figure gives another, so it can be read two ways. Keep one of them.",
  tooLarge: "The number is larger than any amount that is published. Check for joined cells or a wrong scale.",
  tooLong: "The text is longer than any figure. Put the figure alone in its cell.",
  tooPrecise: "There are more digits after the point than this column can have. Check whether the point stands for a comma, or a footnote mark is stuck to the number.",
  unbalancedBrackets: "The brackets do not enclose one whole amount. Use one pair around the amount for a negative, and put remarks in another cell."
};
var refuse2 = (code, because, suggestion) => ({
  ok: false,
  refusal: { code, message: because ?? figureRefusals[code], ...suggestion === void 0 ? {} : { suggestion } }
});

// packages/core/src/figure/reading/clean-cell.ts
var longestCell = 256;
var spaces = /* @__PURE__ */ new Set([9, 10, 13, 32, 160, 8199, 8201, 8239]);
var dropped = /* @__PURE__ */ new Set([8203, 8204, 8205, 8288, 65279, 173]);
var turnsText = (code) => code >= 8234 && code <= 8238 || code >= 8294 && code <= 8297 || code === 8206 || code === 8207 || code === 1564;
var cleanCell = (published2) => {
  let text = "";
  const offsets = [];
  let pending = -1;
  let invisible2 = false;
  let padded = false;
  for (let i = 0; i < published2.length; i += 1) {
    const code = published2.charCodeAt(i);
    if (spaces.has(code)) {
      if (text === "") padded = true;
      else if (pending < 0) pending = i;
      continue;
    }
    if (dropped.has(code)) {
      invisible2 = true;
      continue;
    }
    if (turnsText(code)) return refuse2("bidiControl");
    if (pending >= 0) {
      text += " ";
      offsets.push(pending);
      pending = -1;
    }
    if (text.length >= longestCell) return refuse2("tooLong");
    text += published2.charAt(i);
    offsets.push(i);
  }
  const remarks = [];
  if ((padded || pending >= 0) && text !== "") remarks.push({ code: "padding" });
  if (invisible2 && text !== "") remarks.push({ code: "zeroWidth" });
  return { ok: true, text, offsets, remarks };
};
var isAsciiDigit = (code) => code >= 48 && code <= 57;
var anyDigit = /\p{Nd}/u;
var beyondLatin = /[^\u0000-\u00ff]/;
var refuseStrangeDigits = (text) => {
  if (!beyondLatin.test(text)) return void 0;
  let ordinary = "";
  let fullWidth = false;
  for (const character of text) {
    const code = character.codePointAt(0) ?? 0;
    const isFull = code >= 65281 && code <= 65374 || code === 65505;
    fullWidth ||= isFull;
    ordinary += isFull ? code === 65505 ? "\xA3" : String.fromCharCode(code - 65248) : character;
    if (!isFull && !isAsciiDigit(code) && anyDigit.test(character)) return refuse2("nonAsciiDigit");
  }
  return fullWidth ? refuse2("fullWidth", void 0, ordinary) : void 0;
};

// packages/core/src/figure/reading/plain-amount.ts
var [comma, minus, point, zero, pound2] = [44, 45, 46, 48, 163];
var longest2 = 24;
var isDigitAt = (text, at) => {
  const digit = text.charCodeAt(at) - zero;
  return digit >= 0 && digit <= 9;
};
var afterDigits = (text, from2) => {
  let at = from2;
  while (at < text.length && isDigitAt(text, at)) at += 1;
  return at;
};
var afterGroups = (text, from2) => {
  let at = from2;
  while (at < text.length && text.charCodeAt(at) === comma) {
    const end = afterDigits(text, at + 1);
    if (end - at !== 4) return -1;
    at = end;
  }
  return at;
};
var plainAmount = (text, unit) => {
  if (text.length === 0 || text.length > longest2) return void 0;
  const negative2 = text.charCodeAt(0) === minus;
  let from2 = negative2 ? 1 : 0;
  if (from2 < text.length && unit === "gbp" && text.charCodeAt(from2) === pound2) from2 += 1;
  const first = afterDigits(text, from2);
  if (first === from2 || first - from2 > 1 && text.charCodeAt(from2) === zero) return void 0;
  const isGrouped2 = first < text.length && text.charCodeAt(first) === comma;
  if (isGrouped2 && (first - from2 > 3 || text.charCodeAt(from2) === zero)) return void 0;
  const end = isGrouped2 ? afterGroups(text, first) : first;
  if (end < 0) return void 0;
  const decimals = end < text.length && text.charCodeAt(end) === point ? afterDigits(text, end + 1) : end;
  if (decimals !== text.length || decimals === end + 1) return void 0;
  const digits = isGrouped2 ? text.slice(from2, end).replaceAll(",", "") : text.slice(from2, end);
  return { negative: negative2, whole: digits === "0" ? "" : digits, fraction: text.slice(end + 1), power: 0 };
};

// packages/core/src/figure/words/qualifier-words.ts
var leadingQualifiers = [
  [
    "approximate",
    [
      "approximately",
      "approx.",
      "approx",
      "circa",
      "ca.",
      "ca",
      "c.",
      "c",
      "about",
      "around",
      "roughly",
      "some",
      "est.",
      "est",
      "estimated at",
      "estimated",
      "an estimated",
      "in the region of",
      "in the order of",
      "of the order of",
      "close to",
      "~",
      "\u2248",
      "\u223C"
    ]
  ],
  ["nearly", ["nearly", "almost", "just under", "just below"]],
  ["justOver", ["just over", "just above"]],
  ["moreThan", ["over", "more than", "greater than", "in excess of", "above", "exceeding", ">"]],
  [
    "atLeast",
    [
      "at least",
      "not less than",
      "no less than",
      "no fewer than",
      "not fewer than",
      "a minimum of",
      "minimum of",
      "minimum",
      "min.",
      "min",
      "upwards of",
      ">=",
      "=>",
      "\u2265"
    ]
  ],
  ["lessThan", ["under", "less than", "fewer than", "below", "<"]],
  [
    "atMost",
    [
      "up to",
      "at most",
      "no more than",
      "not more than",
      "a maximum of",
      "maximum of",
      "maximum",
      "max.",
      "max",
      "<=",
      "=<",
      "\u2264"
    ]
  ]
].flatMap(([qualifier, words]) => words.map((word) => [word, qualifier])).sort(([a], [b]) => b.length - a.length);
var trailingQualifiers = [
  [
    "approximate",
    [
      "approximately",
      "approx.",
      "approx",
      "(approximately)",
      "(approx.)",
      "(approx)",
      "est.",
      "est",
      "(est.)",
      "(est)",
      "estimated",
      "(estimated)",
      "(estimate)",
      "or so"
    ]
  ],
  ["atLeast", ["+", "or more", "or over", "or above", "and over", "and above", "plus"]],
  ["atMost", ["or less", "or fewer", "or under", "or below", "and under", "and below"]]
].flatMap(([qualifier, words]) => words.map((word) => [word, qualifier])).sort(([a], [b]) => b.length - a.length);

// packages/core/src/figure/words/absence-words.ts
var absenceWords = new Map([
  ...[
    "tbc",
    "tba",
    "tbd",
    "tbn",
    "to be confirmed",
    "to be advised",
    "to be announced",
    "to be agreed",
    "to be decided",
    "to be determined",
    "to follow",
    "awaited",
    "awaiting confirmation",
    "not yet known",
    "not yet confirmed",
    "not yet agreed",
    "pending"
  ].map((word) => [word, "toBeConfirmed"]),
  ...["n/a", "na", "n\\a", "not applicable", "[z]"].map((word) => [word, "notApplicable"]),
  ...[
    "not held",
    "not recorded",
    "not collected",
    "information not held",
    "data not held",
    "no information held",
    "not held centrally"
  ].map((word) => [word, "notHeld"]),
  ...["withheld", "redacted", "commercially sensitive", "commercial in confidence"].map(
    (word) => [word, "withheld"]
  ),
  ["ncnd", "neitherConfirmNorDeny"],
  ...["cost limit", "exceeds cost limit", "over cost limit", "exceeds the cost limit"].map(
    (word) => [word, "costLimit"]
  ),
  ...["*", "[c]", "suppressed"].map((word) => [word, "suppressed"]),
  ...[
    "..",
    ":",
    "[x]",
    "not known",
    "unknown",
    "not available",
    "unavailable",
    "no data",
    "n/k",
    "nk",
    "data not available",
    "not provided",
    "not stated"
  ].map((word) => [word, "notAvailable"]),
  ...["#div/0!", "#ref!", "#n/a", "#value!", "#name?", "#num!", "#null!", "#spill!", "#calc!"].map(
    (word) => [word, "spreadsheetError"]
  )
]);
var zeroWords = /* @__PURE__ */ new Set(["nil", "zero", "none"]);
var absencePhrases = [
  ["neither confirm nor deny", "neitherConfirmNorDeny"],
  ["neither confirms nor denies", "neitherConfirmNorDeny"],
  ["neither confirmed nor denied", "neitherConfirmNorDeny"],
  ["neither confirming nor denying", "neitherConfirmNorDeny"],
  ["appropriate limit", "costLimit"],
  ["cost limit", "costLimit"],
  ["costs limit", "costLimit"],
  ["withheld", "withheld"],
  ["withhold", "withheld"],
  ["redacted", "withheld"],
  ["exempt under", "withheld"],
  ["exempt from", "withheld"],
  ["exempt the", "withheld"],
  ["exempt information", "withheld"],
  ["not held", "notHeld"],
  ["not hold", "notHeld"],
  ["don't hold", "notHeld"],
  ["not recorded", "notHeld"],
  ["not record", "notHeld"],
  ["not collected", "notHeld"],
  ["not collect", "notHeld"],
  ["no information held", "notHeld"],
  ["not aware of any", "notAvailable"],
  ["not available", "notAvailable"],
  ["unavailable", "notAvailable"],
  ["not known", "notAvailable"],
  ["unknown", "notAvailable"],
  ["to be confirmed", "toBeConfirmed"],
  ["to be advised", "toBeConfirmed"],
  ["to be determined", "toBeConfirmed"],
  ["tbc", "toBeConfirmed"],
  ["tba", "toBeConfirmed"],
  ["not applicable", "notApplicable"],
  ["n/a", "notApplicable"]
];

// packages/core/src/figure/words/count-nouns.ts
var countNouns = /* @__PURE__ */ new Set([
  "asset",
  "blackberry",
  "bleep",
  "computer",
  "connection",
  "copier",
  "desktop",
  "device",
  "employee",
  "fax",
  "firewall",
  "handheld",
  "handset",
  "ipad",
  "item",
  "laptop",
  "licence",
  "machine",
  "mfd",
  "mobile",
  "modem",
  "monitor",
  "pager",
  "pc",
  "pda",
  "person",
  "phone",
  "photocopier",
  "point",
  "port",
  "post",
  "printer",
  "router",
  "scanner",
  "server",
  "site",
  "smartphone",
  "switch",
  "system",
  "tablet",
  "telephone",
  "terminal",
  "unit",
  "user",
  "vacancy",
  "ward",
  "workstation"
]);
var isCountNoun = (word) => {
  const lower2 = word.toLowerCase();
  if (lower2 === "people" || lower2 === "staff" || countNouns.has(lower2)) return true;
  if (lower2.endsWith("ies") && countNouns.has(`${lower2.slice(0, -3)}y`)) return true;
  if (lower2.endsWith("es") && countNouns.has(lower2.slice(0, -2))) return true;
  return lower2.endsWith("s") && countNouns.has(lower2.slice(0, -1));
};
var unitWords = {
  wte: /* @__PURE__ */ new Set([
    "wte",
    "wtes",
    "fte",
    "ftes",
    "w.t.e.",
    "f.t.e.",
    "whole-time equivalent",
    "whole-time equivalents",
    "whole time equivalent",
    "whole time equivalents",
    "full-time equivalent",
    "full-time equivalents"
  ]),
  count: /* @__PURE__ */ new Set(["years", "years old", "no.", "in total", "in use"])
};
var numberWords = new Map(
  ["one", "two", "three", "four", "five", "six", "seven", "eight", "nine", "ten", "eleven", "twelve"].map(
    (word, index) => [word, String(index + 1)]
  )
);

// packages/core/src/figure/reading/read-zero-sentence.ts
var endings = [
  "not in use",
  "not currently in use",
  "no longer in use",
  "none in use",
  "not used",
  "no longer used",
  "we have none",
  "nil return"
];
var doubts = ["not aware", "not known", "unknown", "whether", "unable", "cannot"];
var opening = /* @__PURE__ */ new Set([
  "we",
  "the",
  "this",
  "our",
  "there",
  "it",
  "trust",
  "council",
  "university",
  "department",
  "organisation",
  "authority",
  "force",
  "hospital",
  "board",
  "practice",
  "college",
  "has",
  "have",
  "is",
  "are",
  "currently",
  "presently",
  "own",
  "owns",
  "use",
  "uses",
  "operate",
  "operates",
  "hold",
  "holds",
  "possess",
  "possesses",
  "do",
  "does"
]);
var closing = /* @__PURE__ */ new Set([
  "currently",
  "presently",
  "allocated",
  "in",
  "use",
  "used",
  "operation",
  "service",
  "at",
  "present",
  "this",
  "time",
  "the",
  "moment",
  "on",
  "site",
  "its",
  "our",
  "premises",
  "installed",
  "deployed",
  "issued",
  "held"
]);
var notADescription = /* @__PURE__ */ new Set([
  "a",
  "an",
  "and",
  "about",
  "central",
  "data",
  "details",
  "figures",
  "for",
  "from",
  "in",
  "information",
  "of",
  "on",
  "or",
  "other",
  "plan",
  "plans",
  "record",
  "recorded",
  "records",
  "regarding",
  "such",
  "that",
  "to",
  "way",
  "which",
  "with",
  "unused",
  "spare",
  "new",
  "more",
  "longer"
]);
var trimWord = (word) => word.replace(/^[^a-z0-9]/, "").replace(/[^a-z0-9]$/, "");
var saysNone = (words) => {
  const hasNoneAt = (index2) => {
    if (words[index2] === "no" || words[index2] === "zero") return index2 + 1;
    const notAt = words[index2] === "not" || words[index2] === "don't" || words[index2] === "doesn't";
    return notAt && ["have", "own", "use", "operate", "possess", "hold"].includes(words[index2 + 1] ?? "") && words[index2 + 2] === "any" ? index2 + 3 : -1;
  };
  let index = 0;
  while (hasNoneAt(index) < 0 && opening.has(words[index] ?? "")) index += 1;
  let noun = hasNoneAt(index);
  if (noun < 0) return false;
  for (let described = 0; described < 3 && !isCountNoun(words[noun] ?? ""); described += 1) {
    if (words[noun] === void 0 || notADescription.has(words[noun] ?? "")) return false;
    noun += 1;
  }
  while (isCountNoun(words[noun + 1] ?? "")) noun += 1;
  return isCountNoun(words[noun] ?? "") && words.slice(noun + 1).every((word) => closing.has(word));
};
var isZeroSentence = (lower2) => {
  const sentence = lower2.split(/[.!;\u2026]/).map((part) => part.trim()).filter((part) => part !== "").at(-1) ?? "";
  if (doubts.some((doubt) => sentence.includes(doubt))) return false;
  const words = sentence.split(" ").map(trimWord).filter((word) => word !== "");
  return endings.some((ending) => sentence === ending || sentence.endsWith(` ${ending}`)) || saysNone(words);
};

// packages/core/src/figure/reading/read-absence.ts
var dashes = "-\u2010\u2011\u2012\u2013\u2014\u2212";
var isLetter = (character) => character >= "a" && character <= "z";
var everyIs = (text, allowed) => [...text].every((character) => allowed.includes(character));
var isNoteReference = (lower2) => /^(?:see note|note|fn)\.? ?[0-9]{1,3}$/.test(lower2);
var isHashes = (lower2) => lower2.length >= 2 && everyIs(lower2, "#");
var plainWord = (lower2) => {
  let word = lower2;
  if (word.startsWith("(") && word.endsWith(")")) word = word.slice(1, -1).trim();
  if (word.startsWith("\xA3")) word = word.slice(1).trim();
  if (absenceWords.has(word)) return word;
  const letters = word.replaceAll(".", "");
  return letters.length <= 4 ? letters : word.endsWith(".") ? word.slice(0, -1) : word;
};
var readWholeCell = (text, lower2, unit, remarks) => {
  const absent = (absence2) => ({ says: "absence", absence: absence2 });
  if (text === "") return absent("blank");
  if (text.length <= 2 && everyIs(text, dashes)) return absent("dash");
  if (text.startsWith("\xA3") && text.length <= 3) {
    const after = text.slice(1).trim();
    if (after.length === 1 && dashes.includes(after)) {
      remarks.push({ code: "accountingDash" });
      return absent("dash");
    }
  }
  const word = plainWord(lower2);
  if (zeroWords.has(word)) return { says: "zero" };
  const absence = absenceWords.get(word);
  if (absence !== void 0) {
    if (absence === "notApplicable" && unit === "count") remarks.push({ code: "ambiguousNotApplicable" });
    return absent(absence);
  }
  if (isNoteReference(word)) return absent("note");
  return isHashes(lower2) ? absent("spreadsheetError") : void 0;
};
var hasPhrase = (lower2, phrase) => {
  for (let at = lower2.indexOf(phrase); at >= 0; at = lower2.indexOf(phrase, at + 1)) {
    if (!isLetter(lower2.charAt(at - 1)) && !isLetter(lower2.charAt(at + phrase.length))) return true;
  }
  return false;
};
var readSentence = (lower2, unit, remarks) => {
  if (!isLetter(lower2.charAt(0)) && !(lower2.startsWith("(") && isLetter(lower2.charAt(1)))) return void 0;
  const remark = { code: "wordsRead" };
  const isQuantity = unit === "count" || unit === "wte";
  if (isQuantity && isZeroSentence(lower2)) {
    remarks.push({ code: "zeroFromWords" });
    return { says: "zero" };
  }
  for (const [phrase, absence] of absencePhrases) {
    if (!hasPhrase(lower2, phrase)) continue;
    if (lower2.includes("\xA3") && absence !== "costLimit") return void 0;
    remarks.push(remark);
    return { says: "absence", absence };
  }
  return void 0;
};

// packages/core/src/figure/reading/read-suffix.ts
var suffixes = [
  ["thousand", 3],
  ["million", 6],
  ["billion", 9],
  ["bn", 9],
  ["mn", 6],
  ["k", 3],
  ["m", 6],
  ["b", 9]
];
var isLetter2 = (character) => /^\p{L}$/u.test(character);
var readSuffix = (text, start, unit) => {
  const from2 = text.charAt(start) === " " ? start + 1 : start;
  for (const [word, power] of suffixes) {
    const end = from2 + word.length;
    if (text.slice(from2, end).toLowerCase() !== word || isLetter2(text.charAt(end))) continue;
    const isWord = word.length > 2;
    if (unit !== "gbp" && !(isWord && unit !== "percent")) return refuse2("suffixInQuantity");
    return { ok: true, power, end };
  }
  return { ok: true, power: 0, end: start };
};

// packages/core/src/figure/reading/scan-number.ts
var isDigit = (character) => character >= "0" && character <= "9" && character.length === 1;
var apostrophes = "'\u2018\u2019\u02BC\xB4`";
var apostrophe = /['\u2018\u2019\u02bc\u00b4`]/;
var grouped = (digits) => {
  let text = digits.slice(0, digits.length % 3);
  for (let i = digits.length % 3; i < digits.length; i += 3) text += (text === "" ? "" : ",") + digits.slice(i, i + 3);
  return text;
};
var isGrouped = (parts) => {
  const [first = "", ...rest] = parts;
  return first.length >= 1 && first.length <= 3 && rest.length > 0 && rest.every((part) => part.length === 3);
};
var regrouped = (parts) => {
  const [first = "", ...rest] = parts;
  if (first === "" || rest.length === 0) return void 0;
  const inThrees2 = rest.every((part) => part.length === 3);
  const isLakh = first.length <= 2 && rest.length > 1 && rest.at(-1)?.length === 3 && rest.slice(0, -1).every((part) => part.length === 2);
  const doubled = rest.includes("") && isGrouped(parts.filter((part) => part !== ""));
  return inThrees2 || isLakh || doubled ? grouped(parts.join("")) : void 0;
};
var runFrom = (text, start) => {
  let end = start;
  let points = 0;
  let commas2 = 0;
  let isCommaAfterPoint = false;
  let hasApostrophe = false;
  let hasSpace = false;
  for (; end < text.length; end += 1) {
    const character = text.charAt(end);
    const isBetweenDigits = isDigit(text.charAt(end - 1)) && isDigit(text.charAt(end + 1));
    if (isDigit(character)) continue;
    if (character === ".") points += 1;
    else if (character === ",") {
      commas2 += 1;
      isCommaAfterPoint ||= points > 0;
    } else if (isBetweenDigits && apostrophes.includes(character)) hasApostrophe = true;
    else if (isBetweenDigits && character === " ") hasSpace = true;
    else break;
  }
  return { text: text.slice(start, end), end, points, commas: commas2, isCommaAfterPoint, hasApostrophe, hasSpace };
};
var inThrees = (parts) => isGrouped(parts) ? parts.join(",") : void 0;
var refuseSeparators = (run) => {
  const { text, commas: commas2 } = run;
  if (run.hasApostrophe) return refuse2("apostropheGrouping", void 0, inThrees(text.split(apostrophe)));
  if (run.hasSpace) return refuse2("spaceGrouping", void 0, inThrees(text.split(" ")));
  if (run.isCommaAfterPoint) {
    const [before = "", after = ""] = text.split(",");
    const whole2 = inThrees(before.split("."));
    return refuse2(
      "commaAfterPoint",
      void 0,
      commas2 === 1 && whole2 !== void 0 && after.length <= 2 && after !== "" ? `${whole2}.${after}` : void 0
    );
  }
  return run.points > 1 ? refuse2("manyPoints", void 0, commas2 === 0 ? inThrees(text.split(".")) : void 0) : void 0;
};
var refuseGrouping = (parts, decimals) => {
  const last = parts.at(-1) ?? "";
  const isNoteStuck = last.length === 4 && isGrouped([...parts.slice(0, -1), last.slice(0, 3)]);
  const because = "There are four digits after the comma: one too many, a comma out of place, or a footnote mark stuck to the number. Group every three digits, and keep footnote marks apart.";
  const whole2 = regrouped(parts);
  return refuse2("badGrouping", isNoteStuck ? because : void 0, whole2 === void 0 ? void 0 : whole2 + decimals);
};
var scanNumber = (text, start) => {
  const run = runFrom(text, start);
  const { end } = run;
  const hasPoint = run.points > 0;
  const hasCommas = run.commas > 0;
  const refusal = refuseSeparators(run);
  if (refusal !== void 0) return { ...refusal, end };
  const [whole2 = "", fraction2 = ""] = run.text.split(".");
  const parts = whole2.split(",");
  if (hasCommas && !isGrouped(parts)) return { ...refuseGrouping(parts, hasPoint ? `.${fraction2}` : ""), end };
  if (whole2 === "" && fraction2 === "") return { ...refuse2("notANumber"), end };
  return { ok: true, whole: parts.join(""), fraction: fraction2, hasPoint, hasCommas, end };
};

// packages/core/src/figure/reading/read-amount.ts
var minusSigns = "-\u2010\u2011\u2012\u2013\u2212";
var footnoteMarks = "*\u2020\u2021\xA7\xB9\xB2\xB3\u2070\u2074\u2075\u2076\u2077\u2078\u2079";
var trailingMinusSigns = "-\u2212\u2013";
var readLead = (text, base) => {
  const remarks = [];
  let at = 0;
  let sign2 = "";
  let signs = 0;
  let currencies = 0;
  for (; at < text.length; at += 1) {
    const character = text.charAt(at);
    if (character === " ") continue;
    if (character === "+" || minusSigns.includes(character)) {
      signs += 1;
      sign2 = character === "+" ? "+" : "-";
      if (character !== "+" && character !== "-") remarks.push({ code: "unicodeMinus", at: base + at });
    } else if (character === "\xA3") currencies += 1;
    else if (text.slice(at, at + 3).toLowerCase() === "gbp") {
      currencies += 1;
      at += 2;
    } else break;
  }
  return { ok: true, at, sign: sign2, signs, currencies, remarks };
};
var isUnitWord = (words, unit) => {
  if (unit === "wte") return unitWords.wte.has(words);
  return unit === "count" && (unitWords.count.has(words) || words.split(" ").length <= 3 && isCountNoun(words.split(" ").at(-1) ?? "") && /^[a-z' -]+$/.test(words));
};
var readTail = (text, start, base, unit) => {
  const remarks = [];
  let negative2 = false;
  let signs = 0;
  let hasPercent = false;
  let at = start;
  while (at < text.length) {
    const here = base + at;
    const rest = text.slice(at);
    const lower2 = rest.toLowerCase();
    const words = lower2.trim();
    const percent = /^ ?(?:%|per ?cent(?![a-z]))/.exec(lower2);
    if (percent && !hasPercent) {
      if (unit !== "percent") return refuse2("percent");
      hasPercent = true;
      at += percent[0].length;
    } else if (trailingMinusSigns.includes(rest) && rest.length === 1) {
      negative2 = true;
      signs += 1;
      remarks.push({ code: "trailingMinus", at: here });
      at = text.length;
    } else if (unit === "gbp" && /^(?:cr|dr)\.?$/.test(words)) {
      negative2 = words.startsWith("c");
      signs += 1;
      remarks.push({ code: negative2 ? "creditMark" : "debitMark", at: here });
      at = text.length;
    } else if ([...words].every((character) => footnoteMarks.includes(character))) {
      remarks.push({ code: "footnoteMark", at: here });
      at = text.length;
    } else if (isUnitWord(words, unit)) {
      remarks.push({ code: "unitWord", at: here + 1 });
      at = text.length;
    } else return refuseTail(words, unit);
  }
  return { ok: true, negative: negative2, signs, remarks };
};
var refuseTail = (words, unit) => {
  if (words.startsWith("(") || words.includes(")")) return refuse2("unbalancedBrackets");
  if (unit === "gbp" && /^p(?:ence)?$/.test(words)) return refuse2("pence");
  if (/^e[+-]?[0-9]/.test(words))
    return refuse2(
      "notANumber",
      "The number is in scientific notation, in which a spreadsheet may have lost digits. Write it out."
    );
  if (/^[a-z' ,.-]+$/.test(words))
    return refuse2("notANumber", "Words follow the number. Put the figure alone in its cell and the words in another.");
  return refuse2("notANumber");
};
var readBracketed = (text, lead, base, unit) => {
  const open = lead.at;
  if (text.slice(open + 1).trimStart().startsWith("("))
    return refuse2("nestedBrackets");
  const close = text.indexOf(")", open);
  if (close < 0 || lead.signs > 0) return refuse2("unbalancedBrackets");
  const inside = text.slice(open + 1, close);
  if (inside.includes("(")) return refuse2("nestedBrackets");
  const from2 = open + 1 + (inside.length - inside.trimStart().length);
  const inner = readAmount(inside.trim(), unit, base + from2);
  if (!inner.ok) return inner;
  if (inner.isSigned) return refuse2("conflictingSigns");
  if (inner.hasCurrency && lead.currencies > 0) return refuse2("repeatedCurrency");
  const after = text.slice(close + 1);
  const tail = readTail(text, close + 1, base, unit);
  if (!tail.ok) return tail.refusal.code === "percent" ? tail : refuse2("unbalancedBrackets");
  if (tail.signs > 0)
    return refuse2(after.trim() === after && after.length === 1 ? "conflictingSigns" : "unbalancedBrackets");
  const remarks = [
    ...lead.remarks,
    { code: "bracketNegative", at: base + open },
    ...inner.remarks,
    ...tail.remarks
  ];
  return {
    ok: true,
    amount: { ...inner.amount, negative: true },
    isSigned: true,
    hasCurrency: inner.hasCurrency || lead.currencies > 0,
    remarks
  };
};
var readDigits = (text, lead) => {
  const first = text.charAt(lead.at);
  const startsNumber = isDigit(first) || (first === "." || first === ",") && isDigit(text.charAt(lead.at + 1));
  if (!startsNumber) return refuse2(/[0-9]\)/.test(text) && !text.includes("(") ? "unbalancedBrackets" : "notANumber");
  const number = scanNumber(text, lead.at);
  if (number.ok) return number;
  const { end, refusal } = number;
  const { code, message, suggestion } = refusal;
  return refuse2(
    code,
    message,
    suggestion === void 0 ? void 0 : text.slice(0, lead.at) + suggestion + text.slice(end)
  );
};
var remarksOnDigits = ({ whole: whole2, fraction: fraction2, hasPoint }, suffix, at, end) => {
  const remarks = [];
  if (whole2 === "") remarks.push({ code: "leadingPoint", at });
  if (hasPoint && fraction2 === "") remarks.push({ code: "trailingPoint", at: end - 1 });
  if (whole2.length > 1 && whole2.startsWith("0")) remarks.push({ code: "leadingZeros", at });
  if (suffix.power === 3 && fraction2.length >= 3) remarks.push({ code: "fineSuffix", at: end });
  return remarks;
};
var readAmount = (text, unit, base) => {
  const lead = readLead(text, base);
  if (lead.signs > 1) return refuse2("conflictingSigns");
  if (lead.currencies > 1) return refuse2("repeatedCurrency");
  if (text.charAt(lead.at) === "(") {
    const read2 = readBracketed(text, lead, base, unit);
    return read2.ok && read2.hasCurrency && unit !== "gbp" ? refuse2("currencyInQuantity") : read2;
  }
  const number = readDigits(text, lead);
  if (!number.ok) return number;
  if (lead.currencies > 0 && unit !== "gbp") return refuse2("currencyInQuantity");
  const suffix = readSuffix(text, number.end, unit);
  if (!suffix.ok) return suffix;
  const tail = readTail(text, suffix.end, base, unit);
  if (!tail.ok) return tail;
  if (lead.signs + tail.signs > 1) return refuse2("conflictingSigns");
  if (number.hasPoint && number.fraction === "" && number.end !== text.length) return refuse2("notANumber");
  const whole2 = number.whole.replace(/^0+/, "");
  const onDigits = remarksOnDigits(number, suffix, base + lead.at, base + number.end);
  const negative2 = lead.sign === "-" || tail.negative;
  return {
    ok: true,
    amount: { negative: negative2, whole: whole2, fraction: number.fraction, power: suffix.power },
    isSigned: lead.signs + tail.signs > 0,
    hasCurrency: lead.currencies > 0,
    remarks: [...lead.remarks, ...onDigits, ...tail.remarks]
  };
};

// packages/core/src/figure/reading/read-range.ts
var dashes2 = "-\u2010\u2011\u2012\u2013\u2014\u2212";
var splitAtDash = (text) => {
  for (let at = 1; at < text.length - 1; at += 1) {
    if (!dashes2.includes(text.charAt(at))) continue;
    const left = text.charAt(at - 1) === " " ? at - 1 : at;
    const right = text.charAt(at + 1) === " " ? at + 2 : at + 1;
    const before = text.charAt(left - 1);
    const after = text.charAt(right);
    const isAfterNumber = isDigit(before) || "%).".includes(before) || /^[a-z]$/i.test(before);
    const isBeforeNumber = after !== "" && (isDigit(after) || "\xA3.(".includes(after) || text.slice(right, right + 3).toLowerCase() === "gbp");
    if (isAfterNumber && isBeforeNumber) return { left, right, isTight: left === at && right === at + 1 };
  }
  return void 0;
};
var splitAtWord = (text, word) => {
  const at = text.toLowerCase().indexOf(word);
  return at > 0 ? { left: at, right: at + word.length, isTight: false } : void 0;
};
var digitsOf = (amount, places) => amount.whole.concat(amount.fraction.padEnd(places, "0"), "0".repeat(amount.power));
var sizeOrder = (a, b) => {
  const places = Math.max(a.fraction.length, b.fraction.length);
  const trim4 = (digits) => digits.replace(/^0+/, "");
  const [x, y] = [trim4(digitsOf(a, places)), trim4(digitsOf(b, places))];
  return x.length - y.length || (x < y ? -1 : x > y ? 1 : 0);
};
var order = (a, b) => {
  const size2 = sizeOrder(a, b);
  if (a.negative !== b.negative) return size2 === 0 && digitsOf(a, 0).replace(/0/g, "") === "" ? 0 : a.negative ? -1 : 1;
  return a.negative ? -size2 : size2;
};
var readRange = (text, unit, base) => {
  const opening2 = /^(?:between|from) /i.exec(text)?.[0] ?? "";
  const body = text.slice(opening2.length);
  const split = splitAtWord(body, " to ") ?? (opening2.toLowerCase() === "between " ? splitAtWord(body, " and ") : void 0) ?? splitAtDash(body);
  if (split === void 0) return void 0;
  const start = base + opening2.length;
  const from2 = readAmount(body.slice(0, split.left), unit, start);
  const to = readAmount(body.slice(split.right), unit, start + split.right);
  if (!from2.ok || !to.ok) return void 0;
  const isBare = (text2) => [...text2].every((character) => isDigit(character));
  const isBareBoth = isBare(body.slice(0, split.left)) && isBare(body.slice(split.right));
  if (split.isTight && isBareBoth && [...from2.remarks, ...to.remarks].some(({ code }) => code === "leadingZeros"))
    return refuse2("notANumber");
  const { amount: low } = from2;
  const { amount: high } = to;
  if (low.power === 0 && high.power > 0 && low.whole.length <= 3) return refuse2("ambiguousRange");
  if (order(low, high) > 0) return refuse2("reversedRange");
  const remarks = [...from2.remarks, ...to.remarks];
  if (split.isTight && isBareBoth) remarks.push({ code: "rangeOrCode", at: start + split.left });
  return { ok: true, reading: { says: "range", from: low, to: high }, remarks };
};

// packages/core/src/figure/reading/read-cell.ts
var isLetter3 = (character) => /^\p{L}$/u.test(character);
var endsWord = (word, next) => word === "c" ? /^[ 0-9\u00a3.(+-]$/.test(next) : !isLetter3(word.slice(-1)) || !isLetter3(next);
var firstLetters = new Set(leadingQualifiers.map(([word]) => word.charAt(0)));
var lastLetters = new Set(trailingQualifiers.map(([word]) => word.slice(-1)));
var readQualifier = (text, lower2) => {
  for (const [word, qualifier] of firstLetters.has(lower2.charAt(0)) ? leadingQualifiers : []) {
    if (!lower2.startsWith(word) || !endsWord(word, lower2.charAt(word.length))) continue;
    const start = text.charAt(word.length) === " " ? word.length + 1 : word.length;
    return { qualifier, isSymbol: !/[a-z]/.test(word), isTrailing: false, start, end: text.length };
  }
  for (const [word, qualifier] of lastLetters.has(lower2.slice(-1)) ? trailingQualifiers : []) {
    if (!lower2.endsWith(word)) continue;
    const at = text.length - word.length;
    if (at <= 0 || isLetter3(word.charAt(0)) && text.charAt(at - 1) !== " ") continue;
    return { qualifier, isSymbol: false, isTrailing: true, start: 0, end: text.charAt(at - 1) === " " ? at - 1 : at };
  }
  return { isSymbol: false, isTrailing: false, start: 0, end: text.length };
};
var readNumbers = (text, lower2, unit) => {
  const { qualifier, isSymbol, start, end } = readQualifier(text, lower2);
  const number = text.slice(start, end);
  if (qualifier === void 0 || qualifier === "approximate" && start > 0) {
    const range = readRange(number, unit, start);
    if (range !== void 0) return range;
  }
  const read2 = readAmount(number, unit, start);
  if (!read2.ok) {
    const { code, message, suggestion } = read2.refusal;
    return refuse2(
      code,
      message,
      suggestion === void 0 ? void 0 : text.slice(0, start) + suggestion + text.slice(end)
    );
  }
  if (qualifier === void 0)
    return { ok: true, reading: { says: "amount", amount: read2.amount }, remarks: read2.remarks };
  const isZero2 = /^0*$/.test(read2.amount.whole + read2.amount.fraction);
  if (read2.amount.negative && !isZero2 && !isSymbol && qualifier !== "approximate") return refuse2("ambiguousBound");
  return {
    ok: true,
    reading: { says: "amount", amount: read2.amount, qualifier, symbol: isSymbol },
    remarks: read2.remarks
  };
};
var startsWithNumber = (text, lower2) => /^[(\u00a3 +-]*[0-9.]/.test(text.slice(readQualifier(text, lower2).start));
var readCell = (published2, unit) => {
  const cell = cleanCell(published2);
  if (!cell.ok) return cell;
  const { text, offsets } = cell;
  const strange = refuseStrangeDigits(text);
  if (strange !== void 0) return strange;
  const lower2 = text.toLowerCase();
  const remarks = [...cell.remarks];
  const done = (reading) => ({ ok: true, reading, remarks, text, offsets });
  const whole2 = readWholeCell(text, lower2, unit, remarks);
  if (whole2 !== void 0) return done(whole2);
  const numbers2 = readNumbers(text, lower2, unit);
  if (numbers2.ok) {
    for (const remark of numbers2.remarks) remarks.push(remark);
    return done(numbers2.reading);
  }
  const sentence = startsWithNumber(text, lower2) ? void 0 : readSentence(lower2, unit, remarks);
  if (sentence !== void 0) return done(sentence);
  if (numbers2.refusal.code === "notANumber" && /[^\P{Sc}\u00a3]/u.test(text)) return refuse2("foreignCurrency");
  return numbers2;
};

// packages/core/src/figure/reading/remarks.ts
var figureRemarks = {
  accountingDash: "A pound sign and a dash is how spreadsheets print zero in the accounting format. It is kept as a dash.",
  ambiguousNotApplicable: '"N/A" in a column of counts can mean none or not known. Check which.',
  bracketNegative: "Brackets are read as a negative amount.",
  creditMark: '"Cr" is read as a negative amount.',
  debitMark: '"Dr" is read as a positive amount.',
  fineSuffix: 'Thousands are given to the pound or finer. Check that "k" does not stand for "m".',
  footnoteMark: "A footnote mark after the number was left out of it.",
  fractionalCount: "A count is usually a whole number. Check that the column does not hold whole-time equivalents.",
  halfUnit: "The bounds are half a unit either way in the last significant figure.",
  leadingPoint: "There is no digit before the point.",
  leadingZeros: "Zeros before the number were left out. Check that it is not a code.",
  negativeZero: "A negative zero is a negative amount that rounds to nothing. It is read as 0.",
  notBelowZero: "The lower bound is taken to be 0.",
  padding: "Spaces around the figure were left out.",
  rangeOrCode: "Two numbers joined by a hyphen are read as a range. Check that it is not a code.",
  roundedCount: "The scale says that the count is rounded, so it is read as approximate.",
  strictBound: "The bound is the next whole unit, since the words leave out the number itself.",
  trailingMinus: "A minus sign after the number is read as a negative amount.",
  trailingPoint: "There is no digit after the point.",
  unicodeMinus: "A dash or a typographic minus before the number is read as a minus sign.",
  unitWord: "A word for the unit follows the number. Check that it is the unit of the column.",
  wordsRead: "The words were read as saying that there is no number. Check them.",
  zeroFromWords: "The words were read as none. Check that they speak of everything in this row.",
  zeroWidth: "Invisible characters were left out."
};
var notesOf = (remarks, offsets) => {
  const seen = /* @__PURE__ */ new Set();
  const notes = [];
  for (const { code, at } of remarks) {
    if (seen.has(code)) continue;
    seen.add(code);
    const offset = at === void 0 ? void 0 : offsets[at];
    notes.push({ code, message: figureRemarks[code], ...offset === void 0 ? {} : { at: offset } });
  }
  return notes;
};

// packages/core/src/figure/reading/suggest.ts
var digitsLike = /* @__PURE__ */ new Map([
  ["O", "0"],
  ["o", "0"],
  ["l", "1"],
  ["I", "1"]
]);
var withDigits = (text) => {
  if (!/^[-(\u00a3 ]*[0-9OolI][0-9OolI,.]*\)?$/.test(text) || !(/[0-9]/.test(text) || /[Oo]$/.test(text)) || !/[OolI]/.test(text))
    return void 0;
  return [...text].map((character) => digitsLike.get(character) ?? character).join("");
};
var beforeRemark = (text) => {
  const [, amount = "", remark = ""] = /^(-?(?:\u00a3 ?)?[0-9][0-9,.]*(?: ?(?:k|m|bn|million|thousand))?) ?([(\p{L}].*)$/iu.exec(text) ?? [];
  if (amount === "" || /[0-9.,]$/.test(amount) === false && !/[a-z]$/i.test(amount)) return void 0;
  if (remark.startsWith("(")) return /^\([^()]*\)$/.test(remark) && /\p{L}/u.test(remark) ? amount : void 0;
  return amount.includes("\xA3") && !/^(?:per|p\.?a\.?|a|an|each|every|pcm|pa)\b/i.test(remark) && !/[0-9]/.test(remark) ? amount : void 0;
};
var afterLabel = (text) => /^\p{L}[\p{L} ]* ?[-\u2013\u2014:] ?([0-9][0-9,]*)$/u.exec(text)?.[1];
var inPounds = (text) => {
  const pence = /^([0-9]{1,6}) ?p(?:ence)?$/i.exec(text)?.[1];
  return pence === void 0 ? void 0 : `\xA3${pence.padStart(3, "0").slice(0, -2).replace(/^0+(?=[0-9])/, "")}.${pence.padStart(3, "0").slice(-2)}`;
};
var inDigits = (text, unit) => {
  const words = text.toLowerCase().split(" ");
  return unit === "count" && words.length <= 3 && words.slice(1).every((word, index) => index < words.length - 2 || isCountNoun(word)) ? numberWords.get(words[0] ?? "") : void 0;
};
var suggestionFor = (refusal, text, unit) => {
  if (refusal.refusal.suggestion !== void 0) return refusal.refusal.suggestion;
  switch (refusal.refusal.code) {
    case "notANumber":
      return withDigits(text) ?? beforeRemark(text) ?? afterLabel(text) ?? inDigits(text, unit) ?? (/^[0-9][0-9,.]*\u00a3$/.test(text) ? `\xA3${text.slice(0, -1)}` : void 0);
    case "unbalancedBrackets":
      return beforeRemark(text);
    case "pence":
      return inPounds(text);
    case "nestedBrackets":
      return /^\(\([^()]*\)\)$/.test(text) ? text.slice(1, -1) : void 0;
    case "repeatedCurrency":
      return /^\u00a3\u00a3[0-9]/.test(text) ? text.slice(1) : void 0;
    case "ambiguousRange": {
      const [, from2 = "", joint = "", to = "", suffix = ""] = /^(\u00a3?[0-9.]+)( ?[-\u2013] ?| to )(\u00a3?[0-9.]+)( ?[a-z]+)$/i.exec(text) ?? [];
      return from2 === "" ? void 0 : `${from2}${suffix}${joint}${to}${suffix}`;
    }
    default:
      return void 0;
  }
};

// packages/core/src/figure/value/bounds.ts
var smallestStep = (unit) => unit === "count" ? new Decimal2(1) : unit === "gbp" ? new Decimal2("0.01") : null;
var nextTo = (value2, unit, direction) => {
  const step = smallestStep(unit);
  if (step === null) return value2;
  const steps = value2.div(step);
  return (direction > 0 ? steps.floor().plus(1) : steps.ceil().minus(1)).times(step);
};
var bounds = ({
  value: value2,
  decimals,
  unit,
  qualifier,
  isRounded
}) => {
  const half = new Decimal2(`5e${-decimals - 1}`);
  const zero5 = new Decimal2(0);
  const notBelowZero = (low) => unit === "count" && !value2.isNeg() ? Decimal2.max(low, zero5) : low;
  const above = nextTo(value2, unit, 1);
  const below = nextTo(value2, unit, -1);
  switch (qualifier) {
    case "approximate": {
      const isHalfOpen = isRounded && unit === "count";
      const low = value2.minus(half);
      const high = value2.plus(half);
      return {
        low: notBelowZero(isHalfOpen && value2.isNeg() ? Decimal2.min(nextTo(low, unit, 1), value2) : low),
        high: isHalfOpen && !value2.isNeg() ? Decimal2.max(nextTo(high, unit, -1), value2) : high,
        codes: ["halfUnit"]
      };
    }
    case "nearly":
      return {
        low: notBelowZero(Decimal2.min(value2.minus(half), below)),
        high: notBelowZero(below),
        codes: ["halfUnit"]
      };
    case "justOver":
      return { low: above, high: Decimal2.max(value2.plus(half), above), codes: ["halfUnit"] };
    case "moreThan":
      return { low: above, high: null, codes: above.eq(value2) ? [] : ["strictBound"] };
    case "atLeast":
      return { low: value2, high: null, codes: [] };
    case "lessThan":
      return value2.gt(zero5) ? { low: zero5, high: below, codes: below.eq(value2) ? ["notBelowZero"] : ["notBelowZero", "strictBound"] } : { low: null, high: below, codes: [] };
    case "atMost":
      return value2.lt(zero5) ? { low: null, high: value2, codes: [] } : { low: zero5, high: value2, codes: ["notBelowZero"] };
  }
};

// packages/core/src/figure/value/precision.ts
var statedDecimals = (amount, scalePower) => amount.fraction.length - amount.power - scalePower;
var digitsOfTwoFigures = 5;
var significantDecimals = (amount, scalePower) => {
  if (amount.fraction !== "") return statedDecimals(amount, scalePower);
  const power = amount.power + scalePower;
  const digits = amount.whole.replace(/(?<!0)0+$/, "");
  if (digits === "") return 0 - power;
  const zeros = amount.whole.length - digits.length + power;
  const length = amount.whole.length + power;
  const place2 = length >= digitsOfTwoFigures ? Math.min(zeros, Math.max(length - 2, 0)) : zeros;
  return 0 - Math.max(place2, power);
};

// packages/core/src/figure/value/make-figure.ts
var largest = new Decimal2("90071992547409.91");
var mostDigits = 14;
var valueOf = ({ negative: negative2, whole: whole2, fraction: fraction2, power }, scalePower) => {
  const value2 = new Decimal2(
    `${whole2 === "" ? "0" : whole2}${fraction2 === "" ? "" : `.${fraction2}`}e${power + scalePower}`
  );
  return negative2 && !value2.isZero() ? value2.neg() : value2;
};
var isTooLarge = (amount, scalePower) => {
  const digits = amount.whole === "" ? 0 : amount.whole.length + amount.power + scalePower;
  return digits > mostDigits || digits === mostDigits && valueOf(amount, scalePower).abs().gt(largest);
};
var isZero = ({ whole: whole2, fraction: fraction2 }) => whole2 === "" && [...fraction2].every((digit) => digit === "0");
var looksGroupedByPoint = (amount, { unit, scalePower }) => (unit === "count" || unit === "gbp" && amount.fraction.endsWith("0")) && scalePower === 0 && amount.power === 0 && amount.fraction.length === 3 && amount.whole.length >= 1 && amount.whole.length <= 3;
var refuseAmount = (amount, text, column2) => {
  if (statedDecimals(amount, column2.scalePower) > column2.maximumDecimals) {
    const point3 = [...text].findIndex((character, at) => character === "." && isDigit(text.charAt(at + 1)));
    return looksGroupedByPoint(amount, column2) ? refuse2("ambiguousSeparator", void 0, `${text.slice(0, point3)},${text.slice(point3 + 1)}`) : refuse2("tooPrecise");
  }
  return isTooLarge(amount, column2.scalePower) ? refuse2("tooLarge") : void 0;
};
var zero2 = () => new Decimal2(0);
var made = (text, { unit }, figure, codes2 = []) => ({ ok: true, figure: { text, unit, ...figure }, codes: codes2 });
var makeAbsent = (text, { absence }, column2) => {
  const low = absence === "toBeConfirmed" && column2.unit === "count" ? zero2() : null;
  return made(text, column2, { kind: "absent", value: null, low, high: null, decimals: null, absence });
};
var makeRange = (text, { from: from2, to }, column2) => {
  const { scalePower } = column2;
  const decimals = Math.max(statedDecimals(from2, scalePower), statedDecimals(to, scalePower));
  const [low, high] = [valueOf(from2, scalePower), valueOf(to, scalePower)];
  return made(text, column2, { kind: "range", value: null, low, high, decimals });
};
var makeSingle = (text, { amount, qualifier }, column2) => {
  const { unit, scalePower } = column2;
  const value2 = valueOf(amount, scalePower);
  const stated = statedDecimals(amount, scalePower);
  const codes2 = [];
  if (amount.negative && isZero(amount)) codes2.push("negativeZero");
  if (unit === "count" && !value2.isInteger()) codes2.push("fractionalCount");
  const isRounded = (unit === "count" || unit === "wte") && amount.power + scalePower > 0;
  if (qualifier === void 0 && !isRounded)
    return made(text, column2, { kind: "exact", value: value2, low: value2, high: value2, decimals: stated }, codes2);
  if (qualifier === void 0) codes2.push("roundedCount");
  const words = qualifier ?? "approximate";
  const isPoint = words === "approximate" || words === "nearly" || words === "justOver";
  const decimals = qualifier !== void 0 && isPoint ? significantDecimals(amount, scalePower) : stated;
  const { low, high, codes: boundCodes } = bounds({ value: value2, decimals, unit, qualifier: words, isRounded });
  if ([low, high].some((end) => end?.abs().gt(largest))) return refuse2("tooLarge");
  const kind = isPoint ? "approximate" : "bound";
  const point3 = words === "approximate" ? value2 : null;
  return made(text, column2, { kind, value: point3, low, high, decimals }, [...codes2, ...boundCodes]);
};
var makeFigure = (text, clean, reading, column2) => {
  if (reading.says === "absence") return makeAbsent(text, reading, column2);
  if (reading.says === "zero")
    return made(text, column2, { kind: "exact", value: zero2(), low: zero2(), high: zero2(), decimals: 0 });
  for (const amount of reading.says === "range" ? [reading.from, reading.to] : [reading.amount]) {
    if (amount.power > 0 && column2.scalePower > 0) return refuse2("suffixUnderScaledHeading");
    const refusal = refuseAmount(amount, clean, column2);
    if (refusal !== void 0) return refusal;
  }
  return reading.says === "range" ? makeRange(text, reading, column2) : makeSingle(text, reading, column2);
};

// packages/core/src/figure/parse-figure.ts
var optionNames = namesOf({ unit: true, scale: true, maximumDecimals: true });
var usualDecimals = { gbp: 2, wte: 5, count: 2, percent: 5 };
var mostDecimals = 12;
var powers = /* @__PURE__ */ new Map([
  [1, 0],
  [1e3, 3],
  [1e6, 6]
]);
var columnOf = (caller, options) => {
  const { unit, scale = 1, maximumDecimals } = requireObject(options, `${caller}: options`, optionNames);
  if (!Object.hasOwn(usualDecimals, unit))
    throw new TypeError(`${caller}: unit must be 'gbp', 'wte', 'count' or 'percent'`);
  const scalePower = powers.get(scale);
  if (scalePower === void 0) throw new RangeError(`${caller}: scale must be 1, 1000 or 1000000`);
  if (scalePower > 0 && unit === "percent") throw new RangeError(`${caller}: scale must be 1 for per cent`);
  const most = maximumDecimals ?? usualDecimals[unit];
  if (!Number.isInteger(most) || most < 0 || most > mostDecimals)
    throw new RangeError(`${caller}: maximumDecimals must be a whole number from 0 to ${mostDecimals}`);
  return { unit, scalePower, maximumDecimals: most };
};
var read = (text, column2) => {
  const amount = plainAmount(text, column2.unit);
  if (amount !== void 0) {
    const made4 = makeFigure(text, text, { says: "amount", amount }, column2);
    return made4.ok ? {
      ...made4,
      notes: notesOf(
        made4.codes.map((code) => ({ code })),
        []
      )
    } : made4;
  }
  const cell = readCell(text, column2.unit);
  if (!cell.ok) return cell;
  const made3 = makeFigure(text, cell.text, cell.reading, column2);
  return made3.ok ? { ...made3, notes: notesOf([...cell.remarks, ...made3.codes.map((code) => ({ code }))], cell.offsets) } : made3;
};
var parseFigure = (text, options) => {
  if (typeof text !== "string") throw new TypeError("parseFigure: text must be a string");
  const column2 = columnOf("parseFigure", options);
  const made3 = read(text, column2);
  if (made3.ok) return { ok: true, value: made3.figure, notes: made3.notes };
  const clean = cleanCell(text);
  const suggestion = clean.ok ? suggestionFor(made3, clean.text, column2.unit) : void 0;
  const { code, message } = made3.refusal;
  return refused(code, message, suggestion !== void 0 && read(suggestion, column2).ok ? suggestion : void 0);
};

// packages/core/src/figure/format-amount.ts
var modes = {
  halfAwayFromZero: Decimal2.ROUND_HALF_UP,
  halfEven: Decimal2.ROUND_HALF_EVEN,
  towardsZero: Decimal2.ROUND_DOWN
};
var plainNumber = (amount, decimals, rounding = "halfAwayFromZero") => {
  const rounded = amount.toDecimalPlaces(decimals, modes[rounding]);
  const [whole2 = "0", fraction2] = rounded.abs().toFixed(decimals).split(".");
  return {
    isNegative: rounded.isNeg() && !rounded.isZero(),
    digits: fraction2 === void 0 ? grouped(whole2) : `${grouped(whole2)}.${fraction2}`
  };
};
var formatAmount = (amount, unit, decimals, rounding = "halfAwayFromZero") => {
  if (!Decimal2.isDecimal(amount)) throw new TypeError("formatAmount: amount must be a Decimal");
  if (!amount.isFinite()) throw new RangeError("formatAmount: amount must be finite");
  if (!Object.hasOwn(modes, rounding))
    throw new TypeError("formatAmount: rounding must be 'halfAwayFromZero', 'halfEven' or 'towardsZero'");
  if (!["gbp", "wte", "count", "percent"].includes(unit))
    throw new TypeError("formatAmount: unit must be 'gbp', 'wte', 'count' or 'percent'");
  if (decimals !== void 0 && (!Number.isInteger(decimals) || decimals < 0 || decimals > 34))
    throw new RangeError("formatAmount: decimals must be a whole number from 0 to 34");
  const own2 = amount.decimalPlaces();
  const { isNegative, digits } = plainNumber(
    amount,
    decimals ?? (unit === "gbp" && own2 > 0 ? Math.max(own2, 2) : own2),
    rounding
  );
  return `${isNegative ? "-" : ""}${unit === "gbp" ? "\xA3" : ""}${digits}${unit === "percent" ? "%" : ""}`;
};

// packages/core/src/figure/plain-pence.ts
var longest3 = 32;
var [plus, comma2, minus2, point2, zero3, pound3] = [43, 44, 45, 46, 48, 163];
var afterSign = (text, from2, to) => {
  const code = text.charCodeAt(from2);
  const isSign = code === minus2 || code === plus;
  if (!isSign && code !== pound3) return from2;
  const at = from2 + 1;
  if (at >= to) return at;
  const next = text.charCodeAt(at);
  return isSign ? next === pound3 ? at + 1 : at : next === minus2 || next === plus ? at + 1 : at;
};
var decimalPence = (text, at, to) => {
  const decimals = to - at - 1;
  if (text.charCodeAt(at) !== point2 || decimals < 1 || decimals > 2) return -1;
  const tenths = text.charCodeAt(at + 1) - zero3;
  const hundredths = decimals === 2 ? text.charCodeAt(at + 2) - zero3 : 0;
  return tenths < 0 || tenths > 9 || hundredths < 0 || hundredths > 9 ? -1 : tenths * 10 + hundredths;
};
var plainPenceIn = (text, from2, to) => {
  if (to <= from2 || to - from2 > longest3) return void 0;
  let at = afterSign(text, from2, to);
  const isNegative = at > from2 && (text.charCodeAt(from2) === minus2 || text.charCodeAt(at - 1) === minus2);
  let pounds = 0;
  let digits = 0;
  let isGrouped2 = false;
  for (; at < to; at += 1) {
    const code = text.charCodeAt(at);
    const digit = code - zero3;
    if (digit >= 0 && digit <= 9) {
      pounds = pounds * 10 + digit;
      digits += 1;
    } else if (code === comma2) {
      if (isGrouped2 ? digits !== 3 : digits === 0 || digits > 3) return void 0;
      isGrouped2 = true;
      digits = 0;
    } else break;
  }
  if (digits === 0 || isGrouped2 && digits !== 3) return void 0;
  let pence = pounds * 100;
  if (at < to) {
    const decimals = decimalPence(text, at, to);
    if (decimals < 0) return void 0;
    pence += decimals;
  }
  if (pence > Number.MAX_SAFE_INTEGER) return void 0;
  return isNegative && pence !== 0 ? -pence : pence;
};

// packages/sql/src/engine-error.ts
var EngineError = class extends Error {
  name = "EngineError";
};

// packages/sql/src/duckdb/hold-file.ts
var quoted = (text) => `'${text.replaceAll("'", "''")}'`;
var named = (name) => `"${name.replaceAll('"', '""')}"`;
var asText = (name, type) => {
  if (/^TIMESTAMP/.test(type)) return `cast(cast(${named(name)} as date) as varchar)`;
  return `trim(cast(${named(name)} as varchar))`;
};
var holdFile = async (engine, path, name) => {
  const isParquet = /\.parquet$/i.test(requireText(path, "holdFile: path"));
  const from2 = isParquet ? `read_parquet(${quoted(path)})` : `read_csv(${quoted(path)}, header = true, all_varchar = true, strict_mode = true, null_padding = false, ignore_errors = false)`;
  const columns2 = (await engine.rows(`describe select * from ${from2}`)).map((row) => ({
    heading: String(row["column_name"]),
    type: String(row["column_type"])
  }));
  const float = columns2.find(({ type }) => type === "DOUBLE" || type === "FLOAT");
  if (float !== void 0)
    throw new EngineError(
      `${name}: the column "${float.heading}" holds floating-point numbers (${float.type}), which are no exact amounts. Write it as DECIMAL or as text`
    );
  const table = engine.nextTable();
  const texts2 = columns2.map(({ heading, type }, index) => `${asText(heading, type)} as c${String(index)}`);
  await engine.run(`create temporary table ${table} as select ${texts2.join(", ")} from ${from2}`);
  await engine.run(`create temporary view ${table}_rows as select rowid as row_no, * from ${table}`);
  if (!isParquet) {
    const filled = columns2.map((_, index) => `case when coalesce(c${String(index)}, '') = '' then 0 else 1 end`);
    const [lone] = await engine.rows(`select min(row_no) as row_no from ${table}_rows where ${filled.join(" + ")} < 2`);
    if (typeof lone?.["row_no"] === "number")
      throw new EngineError(
        `${name}: row ${String(lone["row_no"] + 1)} under the headings has one value or none, so it may be a note or a blank line. Take it out, or check the file without an engine`
      );
  }
  const [count] = await engine.rows(`select count(*) as "rows" from ${table}`);
  return {
    name,
    format: isParquet ? "parquet" : "csv",
    table: `${table}_rows`,
    headings: columns2.map(({ heading }) => heading),
    types: columns2.map(({ type }) => type),
    rows: Number(count?.["rows"] ?? 0),
    row: (number) => `row ${String(number)}`
  };
};

// packages/sql/src/duckdb/duckdb-engine.ts
import { DuckDBInstance } from "@duckdb/node-api";

// node_modules/.pnpm/kysely@0.28.19/node_modules/kysely/dist/esm/util/object-utils.js
function isUndefined(obj) {
  return typeof obj === "undefined" || obj === void 0;
}
function isString(obj) {
  return typeof obj === "string";
}
function isNumber(obj) {
  return typeof obj === "number";
}
function isBoolean(obj) {
  return typeof obj === "boolean";
}
function isNull(obj) {
  return obj === null;
}
function isDate(obj) {
  return obj instanceof Date;
}
function isBigInt(obj) {
  return typeof obj === "bigint";
}
function isFunction(obj) {
  return typeof obj === "function";
}
function isObject(obj) {
  return typeof obj === "object" && obj !== null;
}
function freeze(obj) {
  return Object.freeze(obj);
}
function asArray(arg) {
  if (isReadonlyArray(arg)) {
    return arg;
  } else {
    return [arg];
  }
}
function isReadonlyArray(arg) {
  return Array.isArray(arg);
}

// node_modules/.pnpm/kysely@0.28.19/node_modules/kysely/dist/esm/operation-node/identifier-node.js
var IdentifierNode = freeze({
  is(node) {
    return node.kind === "IdentifierNode";
  },
  create(name) {
    return freeze({
      kind: "IdentifierNode",
      name
    });
  }
});

// node_modules/.pnpm/kysely@0.28.19/node_modules/kysely/dist/esm/operation-node/create-table-node.js
var CreateTableNode = freeze({
  is(node) {
    return node.kind === "CreateTableNode";
  },
  create(table) {
    return freeze({
      kind: "CreateTableNode",
      table,
      columns: freeze([])
    });
  },
  cloneWithColumn(createTable, column2) {
    return freeze({
      ...createTable,
      columns: freeze([...createTable.columns, column2])
    });
  },
  cloneWithConstraint(createTable, constraint) {
    return freeze({
      ...createTable,
      constraints: createTable.constraints ? freeze([...createTable.constraints, constraint]) : freeze([constraint])
    });
  },
  cloneWithFrontModifier(createTable, modifier) {
    return freeze({
      ...createTable,
      frontModifiers: createTable.frontModifiers ? freeze([...createTable.frontModifiers, modifier]) : freeze([modifier])
    });
  },
  cloneWithEndModifier(createTable, modifier) {
    return freeze({
      ...createTable,
      endModifiers: createTable.endModifiers ? freeze([...createTable.endModifiers, modifier]) : freeze([modifier])
    });
  },
  cloneWith(createTable, params) {
    return freeze({
      ...createTable,
      ...params
    });
  }
});

// node_modules/.pnpm/kysely@0.28.19/node_modules/kysely/dist/esm/operation-node/schemable-identifier-node.js
var SchemableIdentifierNode = freeze({
  is(node) {
    return node.kind === "SchemableIdentifierNode";
  },
  create(identifier) {
    return freeze({
      kind: "SchemableIdentifierNode",
      identifier: IdentifierNode.create(identifier)
    });
  },
  createWithSchema(schema, identifier) {
    return freeze({
      kind: "SchemableIdentifierNode",
      schema: IdentifierNode.create(schema),
      identifier: IdentifierNode.create(identifier)
    });
  }
});

// node_modules/.pnpm/kysely@0.28.19/node_modules/kysely/dist/esm/operation-node/alias-node.js
var AliasNode = freeze({
  is(node) {
    return node.kind === "AliasNode";
  },
  create(node, alias) {
    return freeze({
      kind: "AliasNode",
      node,
      alias
    });
  }
});

// node_modules/.pnpm/kysely@0.28.19/node_modules/kysely/dist/esm/operation-node/table-node.js
var TableNode = freeze({
  is(node) {
    return node.kind === "TableNode";
  },
  create(table) {
    return freeze({
      kind: "TableNode",
      table: SchemableIdentifierNode.create(table)
    });
  },
  createWithSchema(schema, table) {
    return freeze({
      kind: "TableNode",
      table: SchemableIdentifierNode.createWithSchema(schema, table)
    });
  }
});

// node_modules/.pnpm/kysely@0.28.19/node_modules/kysely/dist/esm/operation-node/operation-node-source.js
function isOperationNodeSource(obj) {
  return isObject(obj) && isFunction(obj.toOperationNode);
}

// node_modules/.pnpm/kysely@0.28.19/node_modules/kysely/dist/esm/expression/expression.js
function isExpression(obj) {
  return isObject(obj) && "expressionType" in obj && isOperationNodeSource(obj);
}
function isAliasedExpression(obj) {
  return isObject(obj) && "expression" in obj && isString(obj.alias) && isOperationNodeSource(obj);
}

// node_modules/.pnpm/kysely@0.28.19/node_modules/kysely/dist/esm/operation-node/select-modifier-node.js
var SelectModifierNode = freeze({
  is(node) {
    return node.kind === "SelectModifierNode";
  },
  create(modifier, of) {
    return freeze({
      kind: "SelectModifierNode",
      modifier,
      of
    });
  },
  createWithExpression(modifier) {
    return freeze({
      kind: "SelectModifierNode",
      rawModifier: modifier
    });
  }
});

// node_modules/.pnpm/kysely@0.28.19/node_modules/kysely/dist/esm/operation-node/and-node.js
var AndNode = freeze({
  is(node) {
    return node.kind === "AndNode";
  },
  create(left, right) {
    return freeze({
      kind: "AndNode",
      left,
      right
    });
  }
});

// node_modules/.pnpm/kysely@0.28.19/node_modules/kysely/dist/esm/operation-node/or-node.js
var OrNode = freeze({
  is(node) {
    return node.kind === "OrNode";
  },
  create(left, right) {
    return freeze({
      kind: "OrNode",
      left,
      right
    });
  }
});

// node_modules/.pnpm/kysely@0.28.19/node_modules/kysely/dist/esm/operation-node/on-node.js
var OnNode = freeze({
  is(node) {
    return node.kind === "OnNode";
  },
  create(filter) {
    return freeze({
      kind: "OnNode",
      on: filter
    });
  },
  cloneWithOperation(onNode, operator, operation) {
    return freeze({
      ...onNode,
      on: operator === "And" ? AndNode.create(onNode.on, operation) : OrNode.create(onNode.on, operation)
    });
  }
});

// node_modules/.pnpm/kysely@0.28.19/node_modules/kysely/dist/esm/operation-node/join-node.js
var JoinNode = freeze({
  is(node) {
    return node.kind === "JoinNode";
  },
  create(joinType, table) {
    return freeze({
      kind: "JoinNode",
      joinType,
      table,
      on: void 0
    });
  },
  createWithOn(joinType, table, on) {
    return freeze({
      kind: "JoinNode",
      joinType,
      table,
      on: OnNode.create(on)
    });
  },
  cloneWithOn(joinNode, operation) {
    return freeze({
      ...joinNode,
      on: joinNode.on ? OnNode.cloneWithOperation(joinNode.on, "And", operation) : OnNode.create(operation)
    });
  }
});

// node_modules/.pnpm/kysely@0.28.19/node_modules/kysely/dist/esm/operation-node/binary-operation-node.js
var BinaryOperationNode = freeze({
  is(node) {
    return node.kind === "BinaryOperationNode";
  },
  create(leftOperand, operator, rightOperand) {
    return freeze({
      kind: "BinaryOperationNode",
      leftOperand,
      operator,
      rightOperand
    });
  }
});

// node_modules/.pnpm/kysely@0.28.19/node_modules/kysely/dist/esm/operation-node/operator-node.js
var COMPARISON_OPERATORS = [
  "=",
  "==",
  "!=",
  "<>",
  ">",
  ">=",
  "<",
  "<=",
  "in",
  "not in",
  "is",
  "is not",
  "like",
  "not like",
  "match",
  "ilike",
  "not ilike",
  "@>",
  "<@",
  "^@",
  "&&",
  "?",
  "?&",
  "?|",
  "!<",
  "!>",
  "<=>",
  "!~",
  "~",
  "~*",
  "!~*",
  "@@",
  "@@@",
  "!!",
  "<->",
  "regexp",
  "is distinct from",
  "is not distinct from"
];
var ARITHMETIC_OPERATORS = [
  "+",
  "-",
  "*",
  "/",
  "%",
  "^",
  "&",
  "|",
  "#",
  "<<",
  ">>"
];
var JSON_OPERATORS = ["->", "->>"];
var BINARY_OPERATORS = [
  ...COMPARISON_OPERATORS,
  ...ARITHMETIC_OPERATORS,
  "&&",
  "||"
];
var UNARY_FILTER_OPERATORS = ["exists", "not exists"];
var UNARY_OPERATORS = ["not", "-", ...UNARY_FILTER_OPERATORS];
var OPERATORS = [
  ...BINARY_OPERATORS,
  ...JSON_OPERATORS,
  ...UNARY_OPERATORS,
  "between",
  "between symmetric"
];
var OperatorNode = freeze({
  is(node) {
    return node.kind === "OperatorNode";
  },
  create(operator) {
    return freeze({
      kind: "OperatorNode",
      operator
    });
  }
});
function isJSONOperator(op) {
  return isString(op) && JSON_OPERATORS.includes(op);
}

// node_modules/.pnpm/kysely@0.28.19/node_modules/kysely/dist/esm/operation-node/column-node.js
var ColumnNode = freeze({
  is(node) {
    return node.kind === "ColumnNode";
  },
  create(column2) {
    return freeze({
      kind: "ColumnNode",
      column: IdentifierNode.create(column2)
    });
  }
});

// node_modules/.pnpm/kysely@0.28.19/node_modules/kysely/dist/esm/operation-node/select-all-node.js
var SelectAllNode = freeze({
  is(node) {
    return node.kind === "SelectAllNode";
  },
  create() {
    return freeze({
      kind: "SelectAllNode"
    });
  }
});

// node_modules/.pnpm/kysely@0.28.19/node_modules/kysely/dist/esm/operation-node/reference-node.js
var ReferenceNode = freeze({
  is(node) {
    return node.kind === "ReferenceNode";
  },
  create(column2, table) {
    return freeze({
      kind: "ReferenceNode",
      table,
      column: column2
    });
  },
  createSelectAll(table) {
    return freeze({
      kind: "ReferenceNode",
      table,
      column: SelectAllNode.create()
    });
  }
});

// node_modules/.pnpm/kysely@0.28.19/node_modules/kysely/dist/esm/dynamic/dynamic-reference-builder.js
function isDynamicReferenceBuilder(obj) {
  return isObject(obj) && isOperationNodeSource(obj) && isString(obj.dynamicReference);
}

// node_modules/.pnpm/kysely@0.28.19/node_modules/kysely/dist/esm/operation-node/order-by-item-node.js
var OrderByItemNode = freeze({
  is(node) {
    return node.kind === "OrderByItemNode";
  },
  create(orderBy, direction) {
    return freeze({
      kind: "OrderByItemNode",
      orderBy,
      direction
    });
  },
  cloneWith(node, props) {
    return freeze({
      ...node,
      ...props
    });
  }
});

// node_modules/.pnpm/kysely@0.28.19/node_modules/kysely/dist/esm/operation-node/raw-node.js
var RawNode = freeze({
  is(node) {
    return node.kind === "RawNode";
  },
  create(sqlFragments, parameters) {
    return freeze({
      kind: "RawNode",
      sqlFragments: freeze(sqlFragments),
      parameters: freeze(parameters)
    });
  },
  createWithSql(sql2) {
    return RawNode.create([sql2], []);
  },
  createWithChild(child) {
    return RawNode.create(["", ""], [child]);
  },
  createWithChildren(children) {
    return RawNode.create(new Array(children.length + 1).fill(""), children);
  }
});

// node_modules/.pnpm/kysely@0.28.19/node_modules/kysely/dist/esm/operation-node/collate-node.js
var CollateNode = freeze({
  is(node) {
    return node.kind === "CollateNode";
  },
  create(collation) {
    return freeze({
      kind: "CollateNode",
      collation: IdentifierNode.create(collation)
    });
  }
});

// node_modules/.pnpm/kysely@0.28.19/node_modules/kysely/dist/esm/query-builder/order-by-item-builder.js
var OrderByItemBuilder = class _OrderByItemBuilder {
  #props;
  constructor(props) {
    this.#props = freeze(props);
  }
  /**
   * Adds `desc` to the `order by` item.
   *
   * See {@link asc} for the opposite.
   */
  desc() {
    return new _OrderByItemBuilder({
      node: OrderByItemNode.cloneWith(this.#props.node, {
        direction: RawNode.createWithSql("desc")
      })
    });
  }
  /**
   * Adds `asc` to the `order by` item.
   *
   * See {@link desc} for the opposite.
   */
  asc() {
    return new _OrderByItemBuilder({
      node: OrderByItemNode.cloneWith(this.#props.node, {
        direction: RawNode.createWithSql("asc")
      })
    });
  }
  /**
   * Adds `nulls last` to the `order by` item.
   *
   * This is only supported by some dialects like PostgreSQL and SQLite.
   *
   * See {@link nullsFirst} for the opposite.
   */
  nullsLast() {
    return new _OrderByItemBuilder({
      node: OrderByItemNode.cloneWith(this.#props.node, { nulls: "last" })
    });
  }
  /**
   * Adds `nulls first` to the `order by` item.
   *
   * This is only supported by some dialects like PostgreSQL and SQLite.
   *
   * See {@link nullsLast} for the opposite.
   */
  nullsFirst() {
    return new _OrderByItemBuilder({
      node: OrderByItemNode.cloneWith(this.#props.node, { nulls: "first" })
    });
  }
  /**
   * Adds `collate <collationName>` to the `order by` item.
   */
  collate(collation) {
    return new _OrderByItemBuilder({
      node: OrderByItemNode.cloneWith(this.#props.node, {
        collation: CollateNode.create(collation)
      })
    });
  }
  toOperationNode() {
    return this.#props.node;
  }
};

// node_modules/.pnpm/kysely@0.28.19/node_modules/kysely/dist/esm/util/log-once.js
var LOGGED_MESSAGES = /* @__PURE__ */ new Set();
function logOnce(message) {
  if (LOGGED_MESSAGES.has(message)) {
    return;
  }
  LOGGED_MESSAGES.add(message);
  console.log(message);
}

// node_modules/.pnpm/kysely@0.28.19/node_modules/kysely/dist/esm/parser/order-by-parser.js
function isOrderByDirection(thing) {
  return thing === "asc" || thing === "desc";
}
function parseOrderBy(args) {
  if (args.length === 2) {
    return [parseOrderByItem(args[0], args[1])];
  }
  if (args.length === 1) {
    const [orderBy] = args;
    if (Array.isArray(orderBy)) {
      logOnce("orderBy(array) is deprecated, use multiple orderBy calls instead.");
      return orderBy.map((item) => parseOrderByItem(item));
    }
    return [parseOrderByItem(orderBy)];
  }
  throw new Error(`Invalid number of arguments at order by! expected 1-2, received ${args.length}`);
}
function parseOrderByItem(expr, modifiers) {
  const parsedRef = parseOrderByExpression(expr);
  if (OrderByItemNode.is(parsedRef)) {
    if (modifiers) {
      throw new Error("Cannot specify direction twice!");
    }
    return parsedRef;
  }
  return parseOrderByWithModifiers(parsedRef, modifiers);
}
function parseOrderByExpression(expr) {
  if (isExpressionOrFactory(expr)) {
    return parseExpression(expr);
  }
  if (isDynamicReferenceBuilder(expr)) {
    return expr.toOperationNode();
  }
  const [ref, direction] = expr.split(" ");
  if (direction) {
    logOnce("`orderBy('column asc')` is deprecated. Use `orderBy('column', 'asc')` instead.");
    return parseOrderByWithModifiers(parseStringReference(ref), direction);
  }
  return parseStringReference(expr);
}
function parseOrderByWithModifiers(expr, modifiers) {
  if (typeof modifiers === "string") {
    if (!isOrderByDirection(modifiers)) {
      throw new Error(`Invalid order by direction: ${modifiers}`);
    }
    return OrderByItemNode.create(expr, RawNode.createWithSql(modifiers));
  }
  if (isExpression(modifiers)) {
    logOnce("`orderBy(..., expr)` is deprecated. Use `orderBy(..., 'asc')` or `orderBy(..., (ob) => ...)` instead.");
    return OrderByItemNode.create(expr, modifiers.toOperationNode());
  }
  const node = OrderByItemNode.create(expr);
  if (!modifiers) {
    return node;
  }
  return modifiers(new OrderByItemBuilder({ node })).toOperationNode();
}

// node_modules/.pnpm/kysely@0.28.19/node_modules/kysely/dist/esm/operation-node/json-reference-node.js
var JSONReferenceNode = freeze({
  is(node) {
    return node.kind === "JSONReferenceNode";
  },
  create(reference, traversal) {
    return freeze({
      kind: "JSONReferenceNode",
      reference,
      traversal
    });
  },
  cloneWithTraversal(node, traversal) {
    return freeze({
      ...node,
      traversal
    });
  }
});

// node_modules/.pnpm/kysely@0.28.19/node_modules/kysely/dist/esm/operation-node/json-operator-chain-node.js
var JSONOperatorChainNode = freeze({
  is(node) {
    return node.kind === "JSONOperatorChainNode";
  },
  create(operator) {
    return freeze({
      kind: "JSONOperatorChainNode",
      operator,
      values: freeze([])
    });
  },
  cloneWithValue(node, value2) {
    return freeze({
      ...node,
      values: freeze([...node.values, value2])
    });
  }
});

// node_modules/.pnpm/kysely@0.28.19/node_modules/kysely/dist/esm/operation-node/json-path-node.js
var JSONPathNode = freeze({
  is(node) {
    return node.kind === "JSONPathNode";
  },
  create(inOperator) {
    return freeze({
      kind: "JSONPathNode",
      inOperator,
      pathLegs: freeze([])
    });
  },
  cloneWithLeg(jsonPathNode, pathLeg) {
    return freeze({
      ...jsonPathNode,
      pathLegs: freeze([...jsonPathNode.pathLegs, pathLeg])
    });
  }
});

// node_modules/.pnpm/kysely@0.28.19/node_modules/kysely/dist/esm/parser/reference-parser.js
function parseSimpleReferenceExpression(exp2) {
  if (isString(exp2)) {
    return parseStringReference(exp2);
  }
  return exp2.toOperationNode();
}
function parseReferenceExpressionOrList(arg) {
  if (isReadonlyArray(arg)) {
    return arg.map((it) => parseReferenceExpression(it));
  } else {
    return [parseReferenceExpression(arg)];
  }
}
function parseReferenceExpression(exp2) {
  if (isExpressionOrFactory(exp2)) {
    return parseExpression(exp2);
  }
  return parseSimpleReferenceExpression(exp2);
}
function parseJSONReference(ref, op) {
  const referenceNode = parseStringReference(ref);
  if (isJSONOperator(op)) {
    return JSONReferenceNode.create(referenceNode, JSONOperatorChainNode.create(OperatorNode.create(op)));
  }
  const opWithoutLastChar = op.slice(0, -1);
  if (isJSONOperator(opWithoutLastChar)) {
    return JSONReferenceNode.create(referenceNode, JSONPathNode.create(OperatorNode.create(opWithoutLastChar)));
  }
  throw new Error(`Invalid JSON operator: ${op}`);
}
function parseStringReference(ref) {
  const COLUMN_SEPARATOR = ".";
  if (!ref.includes(COLUMN_SEPARATOR)) {
    return ReferenceNode.create(ColumnNode.create(ref));
  }
  const parts = ref.split(COLUMN_SEPARATOR).map(trim);
  if (parts.length === 3) {
    return parseStringReferenceWithTableAndSchema(parts);
  }
  if (parts.length === 2) {
    return parseStringReferenceWithTable(parts);
  }
  throw new Error(`invalid column reference ${ref}`);
}
function parseAliasedStringReference(ref) {
  const ALIAS_SEPARATOR = " as ";
  if (ref.includes(ALIAS_SEPARATOR)) {
    const [columnRef, alias] = ref.split(ALIAS_SEPARATOR).map(trim);
    return AliasNode.create(parseStringReference(columnRef), IdentifierNode.create(alias));
  } else {
    return parseStringReference(ref);
  }
}
function parseStringReferenceWithTableAndSchema(parts) {
  const [schema, table, column2] = parts;
  return ReferenceNode.create(ColumnNode.create(column2), TableNode.createWithSchema(schema, table));
}
function parseStringReferenceWithTable(parts) {
  const [table, column2] = parts;
  return ReferenceNode.create(ColumnNode.create(column2), TableNode.create(table));
}
function trim(str) {
  return str.trim();
}

// node_modules/.pnpm/kysely@0.28.19/node_modules/kysely/dist/esm/operation-node/primitive-value-list-node.js
var PrimitiveValueListNode = freeze({
  is(node) {
    return node.kind === "PrimitiveValueListNode";
  },
  create(values) {
    return freeze({
      kind: "PrimitiveValueListNode",
      values: freeze([...values])
    });
  }
});

// node_modules/.pnpm/kysely@0.28.19/node_modules/kysely/dist/esm/operation-node/value-list-node.js
var ValueListNode = freeze({
  is(node) {
    return node.kind === "ValueListNode";
  },
  create(values) {
    return freeze({
      kind: "ValueListNode",
      values: freeze(values)
    });
  }
});

// node_modules/.pnpm/kysely@0.28.19/node_modules/kysely/dist/esm/operation-node/value-node.js
var ValueNode = freeze({
  is(node) {
    return node.kind === "ValueNode";
  },
  create(value2) {
    return freeze({
      kind: "ValueNode",
      value: value2
    });
  },
  createImmediate(value2) {
    return freeze({
      kind: "ValueNode",
      value: value2,
      immediate: true
    });
  }
});

// node_modules/.pnpm/kysely@0.28.19/node_modules/kysely/dist/esm/parser/value-parser.js
function parseValueExpressionOrList(arg) {
  if (isReadonlyArray(arg)) {
    return parseValueExpressionList(arg);
  }
  return parseValueExpression(arg);
}
function parseValueExpression(exp2) {
  if (isExpressionOrFactory(exp2)) {
    return parseExpression(exp2);
  }
  return ValueNode.create(exp2);
}
function isSafeImmediateValue(value2) {
  return isNumber(value2) || isBoolean(value2) || isNull(value2);
}
function parseSafeImmediateValue(value2) {
  if (!isSafeImmediateValue(value2)) {
    throw new Error(`unsafe immediate value ${JSON.stringify(value2)}`);
  }
  return ValueNode.createImmediate(value2);
}
function parseValueExpressionList(arg) {
  if (arg.some(isExpressionOrFactory)) {
    return ValueListNode.create(arg.map((it) => parseValueExpression(it)));
  }
  return PrimitiveValueListNode.create(arg);
}

// node_modules/.pnpm/kysely@0.28.19/node_modules/kysely/dist/esm/operation-node/parens-node.js
var ParensNode = freeze({
  is(node) {
    return node.kind === "ParensNode";
  },
  create(node) {
    return freeze({
      kind: "ParensNode",
      node
    });
  }
});

// node_modules/.pnpm/kysely@0.28.19/node_modules/kysely/dist/esm/parser/binary-operation-parser.js
function parseValueBinaryOperationOrExpression(args) {
  if (args.length === 3) {
    return parseValueBinaryOperation(args[0], args[1], args[2]);
  } else if (args.length === 1) {
    return parseValueExpression(args[0]);
  }
  throw new Error(`invalid arguments: ${JSON.stringify(args)}`);
}
function parseValueBinaryOperation(left, operator, right) {
  if (isIsOperator(operator) && needsIsOperator(right)) {
    return BinaryOperationNode.create(parseReferenceExpression(left), parseOperator(operator), ValueNode.createImmediate(right));
  }
  return BinaryOperationNode.create(parseReferenceExpression(left), parseOperator(operator), parseValueExpressionOrList(right));
}
function parseReferentialBinaryOperation(left, operator, right) {
  return BinaryOperationNode.create(parseReferenceExpression(left), parseOperator(operator), parseReferenceExpression(right));
}
function parseFilterObject(obj, combinator) {
  return parseFilterList(Object.entries(obj).filter(([, v]) => !isUndefined(v)).map(([k, v]) => parseValueBinaryOperation(k, needsIsOperator(v) ? "is" : "=", v)), combinator);
}
function parseFilterList(list, combinator, withParens = true) {
  const combine = combinator === "and" ? AndNode.create : OrNode.create;
  if (list.length === 0) {
    return BinaryOperationNode.create(ValueNode.createImmediate(1), OperatorNode.create("="), ValueNode.createImmediate(combinator === "and" ? 1 : 0));
  }
  let node = toOperationNode(list[0]);
  for (let i = 1; i < list.length; ++i) {
    node = combine(node, toOperationNode(list[i]));
  }
  if (list.length > 1 && withParens) {
    return ParensNode.create(node);
  }
  return node;
}
function isIsOperator(operator) {
  return operator === "is" || operator === "is not";
}
function needsIsOperator(value2) {
  return isNull(value2) || isBoolean(value2);
}
function parseOperator(operator) {
  if (isString(operator) && OPERATORS.includes(operator)) {
    return OperatorNode.create(operator);
  }
  if (isOperationNodeSource(operator)) {
    return operator.toOperationNode();
  }
  throw new Error(`invalid operator ${JSON.stringify(operator)}`);
}
function toOperationNode(nodeOrSource) {
  return isOperationNodeSource(nodeOrSource) ? nodeOrSource.toOperationNode() : nodeOrSource;
}

// node_modules/.pnpm/kysely@0.28.19/node_modules/kysely/dist/esm/operation-node/order-by-node.js
var OrderByNode = freeze({
  is(node) {
    return node.kind === "OrderByNode";
  },
  create(items) {
    return freeze({
      kind: "OrderByNode",
      items: freeze([...items])
    });
  },
  cloneWithItems(orderBy, items) {
    return freeze({
      ...orderBy,
      items: freeze([...orderBy.items, ...items])
    });
  }
});

// node_modules/.pnpm/kysely@0.28.19/node_modules/kysely/dist/esm/operation-node/partition-by-node.js
var PartitionByNode = freeze({
  is(node) {
    return node.kind === "PartitionByNode";
  },
  create(items) {
    return freeze({
      kind: "PartitionByNode",
      items: freeze(items)
    });
  },
  cloneWithItems(partitionBy, items) {
    return freeze({
      ...partitionBy,
      items: freeze([...partitionBy.items, ...items])
    });
  }
});

// node_modules/.pnpm/kysely@0.28.19/node_modules/kysely/dist/esm/operation-node/over-node.js
var OverNode = freeze({
  is(node) {
    return node.kind === "OverNode";
  },
  create() {
    return freeze({
      kind: "OverNode"
    });
  },
  cloneWithOrderByItems(overNode, items) {
    return freeze({
      ...overNode,
      orderBy: overNode.orderBy ? OrderByNode.cloneWithItems(overNode.orderBy, items) : OrderByNode.create(items)
    });
  },
  cloneWithPartitionByItems(overNode, items) {
    return freeze({
      ...overNode,
      partitionBy: overNode.partitionBy ? PartitionByNode.cloneWithItems(overNode.partitionBy, items) : PartitionByNode.create(items)
    });
  }
});

// node_modules/.pnpm/kysely@0.28.19/node_modules/kysely/dist/esm/operation-node/from-node.js
var FromNode = freeze({
  is(node) {
    return node.kind === "FromNode";
  },
  create(froms) {
    return freeze({
      kind: "FromNode",
      froms: freeze(froms)
    });
  },
  cloneWithFroms(from2, froms) {
    return freeze({
      ...from2,
      froms: freeze([...from2.froms, ...froms])
    });
  }
});

// node_modules/.pnpm/kysely@0.28.19/node_modules/kysely/dist/esm/operation-node/group-by-node.js
var GroupByNode = freeze({
  is(node) {
    return node.kind === "GroupByNode";
  },
  create(items) {
    return freeze({
      kind: "GroupByNode",
      items: freeze(items)
    });
  },
  cloneWithItems(groupBy, items) {
    return freeze({
      ...groupBy,
      items: freeze([...groupBy.items, ...items])
    });
  }
});

// node_modules/.pnpm/kysely@0.28.19/node_modules/kysely/dist/esm/operation-node/having-node.js
var HavingNode = freeze({
  is(node) {
    return node.kind === "HavingNode";
  },
  create(filter) {
    return freeze({
      kind: "HavingNode",
      having: filter
    });
  },
  cloneWithOperation(havingNode, operator, operation) {
    return freeze({
      ...havingNode,
      having: operator === "And" ? AndNode.create(havingNode.having, operation) : OrNode.create(havingNode.having, operation)
    });
  }
});

// node_modules/.pnpm/kysely@0.28.19/node_modules/kysely/dist/esm/operation-node/insert-query-node.js
var InsertQueryNode = freeze({
  is(node) {
    return node.kind === "InsertQueryNode";
  },
  create(into, withNode, replace2) {
    return freeze({
      kind: "InsertQueryNode",
      into,
      ...withNode && { with: withNode },
      replace: replace2
    });
  },
  createWithoutInto() {
    return freeze({
      kind: "InsertQueryNode"
    });
  },
  cloneWith(insertQuery, props) {
    return freeze({
      ...insertQuery,
      ...props
    });
  }
});

// node_modules/.pnpm/kysely@0.28.19/node_modules/kysely/dist/esm/operation-node/list-node.js
var ListNode = freeze({
  is(node) {
    return node.kind === "ListNode";
  },
  create(items) {
    return freeze({
      kind: "ListNode",
      items: freeze(items)
    });
  }
});

// node_modules/.pnpm/kysely@0.28.19/node_modules/kysely/dist/esm/operation-node/update-query-node.js
var UpdateQueryNode = freeze({
  is(node) {
    return node.kind === "UpdateQueryNode";
  },
  create(tables2, withNode) {
    return freeze({
      kind: "UpdateQueryNode",
      // For backwards compatibility, use the raw table node when there's only one table
      // and don't rename the property to something like `tables`.
      table: tables2.length === 1 ? tables2[0] : ListNode.create(tables2),
      ...withNode && { with: withNode }
    });
  },
  createWithoutTable() {
    return freeze({
      kind: "UpdateQueryNode"
    });
  },
  cloneWithFromItems(updateQuery, fromItems) {
    return freeze({
      ...updateQuery,
      from: updateQuery.from ? FromNode.cloneWithFroms(updateQuery.from, fromItems) : FromNode.create(fromItems)
    });
  },
  cloneWithUpdates(updateQuery, updates) {
    return freeze({
      ...updateQuery,
      updates: updateQuery.updates ? freeze([...updateQuery.updates, ...updates]) : updates
    });
  },
  cloneWithLimit(updateQuery, limit3) {
    return freeze({
      ...updateQuery,
      limit: limit3
    });
  }
});

// node_modules/.pnpm/kysely@0.28.19/node_modules/kysely/dist/esm/operation-node/using-node.js
var UsingNode = freeze({
  is(node) {
    return node.kind === "UsingNode";
  },
  create(tables2) {
    return freeze({
      kind: "UsingNode",
      tables: freeze(tables2)
    });
  },
  cloneWithTables(using, tables2) {
    return freeze({
      ...using,
      tables: freeze([...using.tables, ...tables2])
    });
  }
});

// node_modules/.pnpm/kysely@0.28.19/node_modules/kysely/dist/esm/operation-node/delete-query-node.js
var DeleteQueryNode = freeze({
  is(node) {
    return node.kind === "DeleteQueryNode";
  },
  create(fromItems, withNode) {
    return freeze({
      kind: "DeleteQueryNode",
      from: FromNode.create(fromItems),
      ...withNode && { with: withNode }
    });
  },
  // TODO: remove in v0.29
  /**
   * @deprecated Use `QueryNode.cloneWithoutOrderBy` instead.
   */
  cloneWithOrderByItems: (node, items) => QueryNode.cloneWithOrderByItems(node, items),
  // TODO: remove in v0.29
  /**
   * @deprecated Use `QueryNode.cloneWithoutOrderBy` instead.
   */
  cloneWithoutOrderBy: (node) => QueryNode.cloneWithoutOrderBy(node),
  cloneWithLimit(deleteNode, limit3) {
    return freeze({
      ...deleteNode,
      limit: limit3
    });
  },
  cloneWithoutLimit(deleteNode) {
    return freeze({
      ...deleteNode,
      limit: void 0
    });
  },
  cloneWithUsing(deleteNode, tables2) {
    return freeze({
      ...deleteNode,
      using: deleteNode.using !== void 0 ? UsingNode.cloneWithTables(deleteNode.using, tables2) : UsingNode.create(tables2)
    });
  }
});

// node_modules/.pnpm/kysely@0.28.19/node_modules/kysely/dist/esm/operation-node/where-node.js
var WhereNode = freeze({
  is(node) {
    return node.kind === "WhereNode";
  },
  create(filter) {
    return freeze({
      kind: "WhereNode",
      where: filter
    });
  },
  cloneWithOperation(whereNode, operator, operation) {
    return freeze({
      ...whereNode,
      where: operator === "And" ? AndNode.create(whereNode.where, operation) : OrNode.create(whereNode.where, operation)
    });
  }
});

// node_modules/.pnpm/kysely@0.28.19/node_modules/kysely/dist/esm/operation-node/returning-node.js
var ReturningNode = freeze({
  is(node) {
    return node.kind === "ReturningNode";
  },
  create(selections) {
    return freeze({
      kind: "ReturningNode",
      selections: freeze(selections)
    });
  },
  cloneWithSelections(returning, selections) {
    return freeze({
      ...returning,
      selections: returning.selections ? freeze([...returning.selections, ...selections]) : freeze(selections)
    });
  }
});

// node_modules/.pnpm/kysely@0.28.19/node_modules/kysely/dist/esm/operation-node/explain-node.js
var ExplainNode = freeze({
  is(node) {
    return node.kind === "ExplainNode";
  },
  create(format2, options) {
    return freeze({
      kind: "ExplainNode",
      format: format2,
      options
    });
  }
});

// node_modules/.pnpm/kysely@0.28.19/node_modules/kysely/dist/esm/operation-node/when-node.js
var WhenNode = freeze({
  is(node) {
    return node.kind === "WhenNode";
  },
  create(condition) {
    return freeze({
      kind: "WhenNode",
      condition
    });
  },
  cloneWithResult(whenNode, result) {
    return freeze({
      ...whenNode,
      result
    });
  }
});

// node_modules/.pnpm/kysely@0.28.19/node_modules/kysely/dist/esm/operation-node/merge-query-node.js
var MergeQueryNode = freeze({
  is(node) {
    return node.kind === "MergeQueryNode";
  },
  create(into, withNode) {
    return freeze({
      kind: "MergeQueryNode",
      into,
      ...withNode && { with: withNode }
    });
  },
  cloneWithUsing(mergeNode, using) {
    return freeze({
      ...mergeNode,
      using
    });
  },
  cloneWithWhen(mergeNode, when) {
    return freeze({
      ...mergeNode,
      whens: mergeNode.whens ? freeze([...mergeNode.whens, when]) : freeze([when])
    });
  },
  cloneWithThen(mergeNode, then) {
    return freeze({
      ...mergeNode,
      whens: mergeNode.whens ? freeze([
        ...mergeNode.whens.slice(0, -1),
        WhenNode.cloneWithResult(mergeNode.whens[mergeNode.whens.length - 1], then)
      ]) : void 0
    });
  }
});

// node_modules/.pnpm/kysely@0.28.19/node_modules/kysely/dist/esm/operation-node/output-node.js
var OutputNode = freeze({
  is(node) {
    return node.kind === "OutputNode";
  },
  create(selections) {
    return freeze({
      kind: "OutputNode",
      selections: freeze(selections)
    });
  },
  cloneWithSelections(output, selections) {
    return freeze({
      ...output,
      selections: output.selections ? freeze([...output.selections, ...selections]) : freeze(selections)
    });
  }
});

// node_modules/.pnpm/kysely@0.28.19/node_modules/kysely/dist/esm/operation-node/query-node.js
var QueryNode = freeze({
  is(node) {
    return SelectQueryNode.is(node) || InsertQueryNode.is(node) || UpdateQueryNode.is(node) || DeleteQueryNode.is(node) || MergeQueryNode.is(node);
  },
  cloneWithEndModifier(node, modifier) {
    return freeze({
      ...node,
      endModifiers: node.endModifiers ? freeze([...node.endModifiers, modifier]) : freeze([modifier])
    });
  },
  cloneWithWhere(node, operation) {
    return freeze({
      ...node,
      where: node.where ? WhereNode.cloneWithOperation(node.where, "And", operation) : WhereNode.create(operation)
    });
  },
  cloneWithJoin(node, join) {
    return freeze({
      ...node,
      joins: node.joins ? freeze([...node.joins, join]) : freeze([join])
    });
  },
  cloneWithReturning(node, selections) {
    return freeze({
      ...node,
      returning: node.returning ? ReturningNode.cloneWithSelections(node.returning, selections) : ReturningNode.create(selections)
    });
  },
  cloneWithoutReturning(node) {
    return freeze({
      ...node,
      returning: void 0
    });
  },
  cloneWithoutWhere(node) {
    return freeze({
      ...node,
      where: void 0
    });
  },
  cloneWithExplain(node, format2, options) {
    return freeze({
      ...node,
      explain: ExplainNode.create(format2, options?.toOperationNode())
    });
  },
  cloneWithTop(node, top) {
    return freeze({
      ...node,
      top
    });
  },
  cloneWithOutput(node, selections) {
    return freeze({
      ...node,
      output: node.output ? OutputNode.cloneWithSelections(node.output, selections) : OutputNode.create(selections)
    });
  },
  cloneWithOrderByItems(node, items) {
    return freeze({
      ...node,
      orderBy: node.orderBy ? OrderByNode.cloneWithItems(node.orderBy, items) : OrderByNode.create(items)
    });
  },
  cloneWithoutOrderBy(node) {
    return freeze({
      ...node,
      orderBy: void 0
    });
  }
});

// node_modules/.pnpm/kysely@0.28.19/node_modules/kysely/dist/esm/operation-node/select-query-node.js
var SelectQueryNode = freeze({
  is(node) {
    return node.kind === "SelectQueryNode";
  },
  create(withNode) {
    return freeze({
      kind: "SelectQueryNode",
      ...withNode && { with: withNode }
    });
  },
  createFrom(fromItems, withNode) {
    return freeze({
      kind: "SelectQueryNode",
      from: FromNode.create(fromItems),
      ...withNode && { with: withNode }
    });
  },
  cloneWithSelections(select, selections) {
    return freeze({
      ...select,
      selections: select.selections ? freeze([...select.selections, ...selections]) : freeze(selections)
    });
  },
  cloneWithDistinctOn(select, expressions) {
    return freeze({
      ...select,
      distinctOn: select.distinctOn ? freeze([...select.distinctOn, ...expressions]) : freeze(expressions)
    });
  },
  cloneWithFrontModifier(select, modifier) {
    return freeze({
      ...select,
      frontModifiers: select.frontModifiers ? freeze([...select.frontModifiers, modifier]) : freeze([modifier])
    });
  },
  // TODO: remove in v0.29
  /**
   * @deprecated Use `QueryNode.cloneWithoutOrderBy` instead.
   */
  cloneWithOrderByItems: (node, items) => QueryNode.cloneWithOrderByItems(node, items),
  cloneWithGroupByItems(selectNode, items) {
    return freeze({
      ...selectNode,
      groupBy: selectNode.groupBy ? GroupByNode.cloneWithItems(selectNode.groupBy, items) : GroupByNode.create(items)
    });
  },
  cloneWithLimit(selectNode, limit3) {
    return freeze({
      ...selectNode,
      limit: limit3
    });
  },
  cloneWithOffset(selectNode, offset) {
    return freeze({
      ...selectNode,
      offset
    });
  },
  cloneWithFetch(selectNode, fetch) {
    return freeze({
      ...selectNode,
      fetch
    });
  },
  cloneWithHaving(selectNode, operation) {
    return freeze({
      ...selectNode,
      having: selectNode.having ? HavingNode.cloneWithOperation(selectNode.having, "And", operation) : HavingNode.create(operation)
    });
  },
  cloneWithSetOperations(selectNode, setOperations) {
    return freeze({
      ...selectNode,
      setOperations: selectNode.setOperations ? freeze([...selectNode.setOperations, ...setOperations]) : freeze([...setOperations])
    });
  },
  cloneWithoutSelections(select) {
    return freeze({
      ...select,
      selections: []
    });
  },
  cloneWithoutLimit(select) {
    return freeze({
      ...select,
      limit: void 0
    });
  },
  cloneWithoutOffset(select) {
    return freeze({
      ...select,
      offset: void 0
    });
  },
  // TODO: remove in v0.29
  /**
   * @deprecated Use `QueryNode.cloneWithoutOrderBy` instead.
   */
  cloneWithoutOrderBy: (node) => QueryNode.cloneWithoutOrderBy(node),
  cloneWithoutGroupBy(select) {
    return freeze({
      ...select,
      groupBy: void 0
    });
  }
});

// node_modules/.pnpm/kysely@0.28.19/node_modules/kysely/dist/esm/query-builder/join-builder.js
var JoinBuilder = class _JoinBuilder {
  #props;
  constructor(props) {
    this.#props = freeze(props);
  }
  on(...args) {
    return new _JoinBuilder({
      ...this.#props,
      joinNode: JoinNode.cloneWithOn(this.#props.joinNode, parseValueBinaryOperationOrExpression(args))
    });
  }
  /**
   * Just like {@link WhereInterface.whereRef} but adds an item to the join's
   * `on` clause instead.
   *
   * See {@link WhereInterface.whereRef} for documentation and examples.
   */
  onRef(lhs, op, rhs) {
    return new _JoinBuilder({
      ...this.#props,
      joinNode: JoinNode.cloneWithOn(this.#props.joinNode, parseReferentialBinaryOperation(lhs, op, rhs))
    });
  }
  /**
   * Adds `on true`.
   */
  onTrue() {
    return new _JoinBuilder({
      ...this.#props,
      joinNode: JoinNode.cloneWithOn(this.#props.joinNode, RawNode.createWithSql("true"))
    });
  }
  /**
   * Simply calls the provided function passing `this` as the only argument. `$call` returns
   * what the provided function returns.
   */
  $call(func) {
    return func(this);
  }
  toOperationNode() {
    return this.#props.joinNode;
  }
};

// node_modules/.pnpm/kysely@0.28.19/node_modules/kysely/dist/esm/operation-node/partition-by-item-node.js
var PartitionByItemNode = freeze({
  is(node) {
    return node.kind === "PartitionByItemNode";
  },
  create(partitionBy) {
    return freeze({
      kind: "PartitionByItemNode",
      partitionBy
    });
  }
});

// node_modules/.pnpm/kysely@0.28.19/node_modules/kysely/dist/esm/parser/partition-by-parser.js
function parsePartitionBy(partitionBy) {
  return parseReferenceExpressionOrList(partitionBy).map(PartitionByItemNode.create);
}

// node_modules/.pnpm/kysely@0.28.19/node_modules/kysely/dist/esm/query-builder/over-builder.js
var OverBuilder = class _OverBuilder {
  #props;
  constructor(props) {
    this.#props = freeze(props);
  }
  orderBy(...args) {
    return new _OverBuilder({
      overNode: OverNode.cloneWithOrderByItems(this.#props.overNode, parseOrderBy(args))
    });
  }
  clearOrderBy() {
    return new _OverBuilder({
      overNode: QueryNode.cloneWithoutOrderBy(this.#props.overNode)
    });
  }
  partitionBy(partitionBy) {
    return new _OverBuilder({
      overNode: OverNode.cloneWithPartitionByItems(this.#props.overNode, parsePartitionBy(partitionBy))
    });
  }
  /**
   * Simply calls the provided function passing `this` as the only argument. `$call` returns
   * what the provided function returns.
   */
  $call(func) {
    return func(this);
  }
  toOperationNode() {
    return this.#props.overNode;
  }
};

// node_modules/.pnpm/kysely@0.28.19/node_modules/kysely/dist/esm/operation-node/selection-node.js
var SelectionNode = freeze({
  is(node) {
    return node.kind === "SelectionNode";
  },
  create(selection) {
    return freeze({
      kind: "SelectionNode",
      selection
    });
  },
  createSelectAll() {
    return freeze({
      kind: "SelectionNode",
      selection: SelectAllNode.create()
    });
  },
  createSelectAllFromTable(table) {
    return freeze({
      kind: "SelectionNode",
      selection: ReferenceNode.createSelectAll(table)
    });
  }
});

// node_modules/.pnpm/kysely@0.28.19/node_modules/kysely/dist/esm/parser/select-parser.js
function parseSelectArg(selection) {
  if (isFunction(selection)) {
    return parseSelectArg(selection(expressionBuilder()));
  } else if (isReadonlyArray(selection)) {
    return selection.map((it) => parseSelectExpression(it));
  } else {
    return [parseSelectExpression(selection)];
  }
}
function parseSelectExpression(selection) {
  if (isString(selection)) {
    return SelectionNode.create(parseAliasedStringReference(selection));
  } else if (isDynamicReferenceBuilder(selection)) {
    return SelectionNode.create(selection.toOperationNode());
  } else {
    return SelectionNode.create(parseAliasedExpression(selection));
  }
}
function parseSelectAll(table) {
  if (!table) {
    return [SelectionNode.createSelectAll()];
  } else if (Array.isArray(table)) {
    return table.map(parseSelectAllArg);
  } else {
    return [parseSelectAllArg(table)];
  }
}
function parseSelectAllArg(table) {
  if (isString(table)) {
    return SelectionNode.createSelectAllFromTable(parseTable(table));
  }
  throw new Error(`invalid value selectAll expression: ${JSON.stringify(table)}`);
}

// node_modules/.pnpm/kysely@0.28.19/node_modules/kysely/dist/esm/query-builder/no-result-error.js
var NoResultError = class extends Error {
  /**
   * The operation node tree of the query that was executed.
   */
  node;
  constructor(node) {
    super("no result");
    this.node = node;
  }
};
function isNoResultErrorConstructor(fn) {
  return Object.prototype.hasOwnProperty.call(fn, "prototype");
}

// node_modules/.pnpm/kysely@0.28.19/node_modules/kysely/dist/esm/operation-node/top-node.js
var TopNode = freeze({
  is(node) {
    return node.kind === "TopNode";
  },
  create(expression, modifiers) {
    return freeze({
      kind: "TopNode",
      expression,
      modifiers
    });
  }
});

// node_modules/.pnpm/kysely@0.28.19/node_modules/kysely/dist/esm/parser/top-parser.js
function parseTop(expression, modifiers) {
  if (!isNumber(expression) && !isBigInt(expression)) {
    throw new Error(`Invalid top expression: ${expression}`);
  }
  if (!isUndefined(modifiers) && !isTopModifiers(modifiers)) {
    throw new Error(`Invalid top modifiers: ${modifiers}`);
  }
  return TopNode.create(expression, modifiers);
}
function isTopModifiers(modifiers) {
  return modifiers === "percent" || modifiers === "with ties" || modifiers === "percent with ties";
}

// node_modules/.pnpm/kysely@0.28.19/node_modules/kysely/dist/esm/operation-node/limit-node.js
var LimitNode = freeze({
  is(node) {
    return node.kind === "LimitNode";
  },
  create(limit3) {
    return freeze({
      kind: "LimitNode",
      limit: limit3
    });
  }
});

// node_modules/.pnpm/kysely@0.28.19/node_modules/kysely/dist/esm/util/random-string.js
var CHARS = [
  "A",
  "B",
  "C",
  "D",
  "E",
  "F",
  "G",
  "H",
  "I",
  "J",
  "K",
  "L",
  "M",
  "N",
  "O",
  "P",
  "Q",
  "R",
  "S",
  "T",
  "U",
  "V",
  "W",
  "X",
  "Y",
  "Z",
  "a",
  "b",
  "c",
  "d",
  "e",
  "f",
  "g",
  "h",
  "i",
  "j",
  "k",
  "l",
  "m",
  "n",
  "o",
  "p",
  "q",
  "r",
  "s",
  "t",
  "u",
  "v",
  "w",
  "x",
  "y",
  "z",
  "0",
  "1",
  "2",
  "3",
  "4",
  "5",
  "6",
  "7",
  "8",
  "9"
];
function randomString(length) {
  let chars = "";
  for (let i = 0; i < length; ++i) {
    chars += randomChar();
  }
  return chars;
}
function randomChar() {
  return CHARS[~~(Math.random() * CHARS.length)];
}

// node_modules/.pnpm/kysely@0.28.19/node_modules/kysely/dist/esm/util/query-id.js
function createQueryId() {
  return new LazyQueryId();
}
var LazyQueryId = class {
  #queryId;
  get queryId() {
    if (this.#queryId === void 0) {
      this.#queryId = randomString(8);
    }
    return this.#queryId;
  }
};

// node_modules/.pnpm/kysely@0.28.19/node_modules/kysely/dist/esm/util/require-all-props.js
function requireAllProps(obj) {
  return obj;
}

// node_modules/.pnpm/kysely@0.28.19/node_modules/kysely/dist/esm/operation-node/operation-node-transformer.js
var OperationNodeTransformer = class {
  nodeStack = [];
  #transformers = freeze({
    AliasNode: this.transformAlias.bind(this),
    ColumnNode: this.transformColumn.bind(this),
    IdentifierNode: this.transformIdentifier.bind(this),
    SchemableIdentifierNode: this.transformSchemableIdentifier.bind(this),
    RawNode: this.transformRaw.bind(this),
    ReferenceNode: this.transformReference.bind(this),
    SelectQueryNode: this.transformSelectQuery.bind(this),
    SelectionNode: this.transformSelection.bind(this),
    TableNode: this.transformTable.bind(this),
    FromNode: this.transformFrom.bind(this),
    SelectAllNode: this.transformSelectAll.bind(this),
    AndNode: this.transformAnd.bind(this),
    OrNode: this.transformOr.bind(this),
    ValueNode: this.transformValue.bind(this),
    ValueListNode: this.transformValueList.bind(this),
    PrimitiveValueListNode: this.transformPrimitiveValueList.bind(this),
    ParensNode: this.transformParens.bind(this),
    JoinNode: this.transformJoin.bind(this),
    OperatorNode: this.transformOperator.bind(this),
    WhereNode: this.transformWhere.bind(this),
    InsertQueryNode: this.transformInsertQuery.bind(this),
    DeleteQueryNode: this.transformDeleteQuery.bind(this),
    ReturningNode: this.transformReturning.bind(this),
    CreateTableNode: this.transformCreateTable.bind(this),
    AddColumnNode: this.transformAddColumn.bind(this),
    ColumnDefinitionNode: this.transformColumnDefinition.bind(this),
    DropTableNode: this.transformDropTable.bind(this),
    DataTypeNode: this.transformDataType.bind(this),
    OrderByNode: this.transformOrderBy.bind(this),
    OrderByItemNode: this.transformOrderByItem.bind(this),
    GroupByNode: this.transformGroupBy.bind(this),
    GroupByItemNode: this.transformGroupByItem.bind(this),
    UpdateQueryNode: this.transformUpdateQuery.bind(this),
    ColumnUpdateNode: this.transformColumnUpdate.bind(this),
    LimitNode: this.transformLimit.bind(this),
    OffsetNode: this.transformOffset.bind(this),
    OnConflictNode: this.transformOnConflict.bind(this),
    OnDuplicateKeyNode: this.transformOnDuplicateKey.bind(this),
    CreateIndexNode: this.transformCreateIndex.bind(this),
    DropIndexNode: this.transformDropIndex.bind(this),
    ListNode: this.transformList.bind(this),
    PrimaryKeyConstraintNode: this.transformPrimaryKeyConstraint.bind(this),
    UniqueConstraintNode: this.transformUniqueConstraint.bind(this),
    ReferencesNode: this.transformReferences.bind(this),
    CheckConstraintNode: this.transformCheckConstraint.bind(this),
    WithNode: this.transformWith.bind(this),
    CommonTableExpressionNode: this.transformCommonTableExpression.bind(this),
    CommonTableExpressionNameNode: this.transformCommonTableExpressionName.bind(this),
    HavingNode: this.transformHaving.bind(this),
    CreateSchemaNode: this.transformCreateSchema.bind(this),
    DropSchemaNode: this.transformDropSchema.bind(this),
    AlterTableNode: this.transformAlterTable.bind(this),
    DropColumnNode: this.transformDropColumn.bind(this),
    RenameColumnNode: this.transformRenameColumn.bind(this),
    AlterColumnNode: this.transformAlterColumn.bind(this),
    ModifyColumnNode: this.transformModifyColumn.bind(this),
    AddConstraintNode: this.transformAddConstraint.bind(this),
    DropConstraintNode: this.transformDropConstraint.bind(this),
    RenameConstraintNode: this.transformRenameConstraint.bind(this),
    ForeignKeyConstraintNode: this.transformForeignKeyConstraint.bind(this),
    CreateViewNode: this.transformCreateView.bind(this),
    RefreshMaterializedViewNode: this.transformRefreshMaterializedView.bind(this),
    DropViewNode: this.transformDropView.bind(this),
    GeneratedNode: this.transformGenerated.bind(this),
    DefaultValueNode: this.transformDefaultValue.bind(this),
    OnNode: this.transformOn.bind(this),
    ValuesNode: this.transformValues.bind(this),
    SelectModifierNode: this.transformSelectModifier.bind(this),
    CreateTypeNode: this.transformCreateType.bind(this),
    DropTypeNode: this.transformDropType.bind(this),
    ExplainNode: this.transformExplain.bind(this),
    DefaultInsertValueNode: this.transformDefaultInsertValue.bind(this),
    AggregateFunctionNode: this.transformAggregateFunction.bind(this),
    OverNode: this.transformOver.bind(this),
    PartitionByNode: this.transformPartitionBy.bind(this),
    PartitionByItemNode: this.transformPartitionByItem.bind(this),
    SetOperationNode: this.transformSetOperation.bind(this),
    BinaryOperationNode: this.transformBinaryOperation.bind(this),
    UnaryOperationNode: this.transformUnaryOperation.bind(this),
    UsingNode: this.transformUsing.bind(this),
    FunctionNode: this.transformFunction.bind(this),
    CaseNode: this.transformCase.bind(this),
    WhenNode: this.transformWhen.bind(this),
    JSONReferenceNode: this.transformJSONReference.bind(this),
    JSONPathNode: this.transformJSONPath.bind(this),
    JSONPathLegNode: this.transformJSONPathLeg.bind(this),
    JSONOperatorChainNode: this.transformJSONOperatorChain.bind(this),
    TupleNode: this.transformTuple.bind(this),
    MergeQueryNode: this.transformMergeQuery.bind(this),
    MatchedNode: this.transformMatched.bind(this),
    AddIndexNode: this.transformAddIndex.bind(this),
    CastNode: this.transformCast.bind(this),
    FetchNode: this.transformFetch.bind(this),
    TopNode: this.transformTop.bind(this),
    OutputNode: this.transformOutput.bind(this),
    OrActionNode: this.transformOrAction.bind(this),
    CollateNode: this.transformCollate.bind(this)
  });
  transformNode(node, queryId) {
    if (!node) {
      return node;
    }
    this.nodeStack.push(node);
    const out = this.transformNodeImpl(node, queryId);
    this.nodeStack.pop();
    return freeze(out);
  }
  transformNodeImpl(node, queryId) {
    return this.#transformers[node.kind](node, queryId);
  }
  transformNodeList(list, queryId) {
    if (!list) {
      return list;
    }
    return freeze(list.map((node) => this.transformNode(node, queryId)));
  }
  transformSelectQuery(node, queryId) {
    return requireAllProps({
      kind: "SelectQueryNode",
      from: this.transformNode(node.from, queryId),
      selections: this.transformNodeList(node.selections, queryId),
      distinctOn: this.transformNodeList(node.distinctOn, queryId),
      joins: this.transformNodeList(node.joins, queryId),
      groupBy: this.transformNode(node.groupBy, queryId),
      orderBy: this.transformNode(node.orderBy, queryId),
      where: this.transformNode(node.where, queryId),
      frontModifiers: this.transformNodeList(node.frontModifiers, queryId),
      endModifiers: this.transformNodeList(node.endModifiers, queryId),
      limit: this.transformNode(node.limit, queryId),
      offset: this.transformNode(node.offset, queryId),
      with: this.transformNode(node.with, queryId),
      having: this.transformNode(node.having, queryId),
      explain: this.transformNode(node.explain, queryId),
      setOperations: this.transformNodeList(node.setOperations, queryId),
      fetch: this.transformNode(node.fetch, queryId),
      top: this.transformNode(node.top, queryId)
    });
  }
  transformSelection(node, queryId) {
    return requireAllProps({
      kind: "SelectionNode",
      selection: this.transformNode(node.selection, queryId)
    });
  }
  transformColumn(node, queryId) {
    return requireAllProps({
      kind: "ColumnNode",
      column: this.transformNode(node.column, queryId)
    });
  }
  transformAlias(node, queryId) {
    return requireAllProps({
      kind: "AliasNode",
      node: this.transformNode(node.node, queryId),
      alias: this.transformNode(node.alias, queryId)
    });
  }
  transformTable(node, queryId) {
    return requireAllProps({
      kind: "TableNode",
      table: this.transformNode(node.table, queryId)
    });
  }
  transformFrom(node, queryId) {
    return requireAllProps({
      kind: "FromNode",
      froms: this.transformNodeList(node.froms, queryId)
    });
  }
  transformReference(node, queryId) {
    return requireAllProps({
      kind: "ReferenceNode",
      column: this.transformNode(node.column, queryId),
      table: this.transformNode(node.table, queryId)
    });
  }
  transformAnd(node, queryId) {
    return requireAllProps({
      kind: "AndNode",
      left: this.transformNode(node.left, queryId),
      right: this.transformNode(node.right, queryId)
    });
  }
  transformOr(node, queryId) {
    return requireAllProps({
      kind: "OrNode",
      left: this.transformNode(node.left, queryId),
      right: this.transformNode(node.right, queryId)
    });
  }
  transformValueList(node, queryId) {
    return requireAllProps({
      kind: "ValueListNode",
      values: this.transformNodeList(node.values, queryId)
    });
  }
  transformParens(node, queryId) {
    return requireAllProps({
      kind: "ParensNode",
      node: this.transformNode(node.node, queryId)
    });
  }
  transformJoin(node, queryId) {
    return requireAllProps({
      kind: "JoinNode",
      joinType: node.joinType,
      table: this.transformNode(node.table, queryId),
      on: this.transformNode(node.on, queryId)
    });
  }
  transformRaw(node, queryId) {
    return requireAllProps({
      kind: "RawNode",
      sqlFragments: freeze([...node.sqlFragments]),
      parameters: this.transformNodeList(node.parameters, queryId)
    });
  }
  transformWhere(node, queryId) {
    return requireAllProps({
      kind: "WhereNode",
      where: this.transformNode(node.where, queryId)
    });
  }
  transformInsertQuery(node, queryId) {
    return requireAllProps({
      kind: "InsertQueryNode",
      into: this.transformNode(node.into, queryId),
      columns: this.transformNodeList(node.columns, queryId),
      values: this.transformNode(node.values, queryId),
      returning: this.transformNode(node.returning, queryId),
      onConflict: this.transformNode(node.onConflict, queryId),
      onDuplicateKey: this.transformNode(node.onDuplicateKey, queryId),
      endModifiers: this.transformNodeList(node.endModifiers, queryId),
      with: this.transformNode(node.with, queryId),
      ignore: node.ignore,
      orAction: this.transformNode(node.orAction, queryId),
      replace: node.replace,
      explain: this.transformNode(node.explain, queryId),
      defaultValues: node.defaultValues,
      top: this.transformNode(node.top, queryId),
      output: this.transformNode(node.output, queryId)
    });
  }
  transformValues(node, queryId) {
    return requireAllProps({
      kind: "ValuesNode",
      values: this.transformNodeList(node.values, queryId)
    });
  }
  transformDeleteQuery(node, queryId) {
    return requireAllProps({
      kind: "DeleteQueryNode",
      from: this.transformNode(node.from, queryId),
      using: this.transformNode(node.using, queryId),
      joins: this.transformNodeList(node.joins, queryId),
      where: this.transformNode(node.where, queryId),
      returning: this.transformNode(node.returning, queryId),
      endModifiers: this.transformNodeList(node.endModifiers, queryId),
      with: this.transformNode(node.with, queryId),
      orderBy: this.transformNode(node.orderBy, queryId),
      limit: this.transformNode(node.limit, queryId),
      explain: this.transformNode(node.explain, queryId),
      top: this.transformNode(node.top, queryId),
      output: this.transformNode(node.output, queryId)
    });
  }
  transformReturning(node, queryId) {
    return requireAllProps({
      kind: "ReturningNode",
      selections: this.transformNodeList(node.selections, queryId)
    });
  }
  transformCreateTable(node, queryId) {
    return requireAllProps({
      kind: "CreateTableNode",
      table: this.transformNode(node.table, queryId),
      columns: this.transformNodeList(node.columns, queryId),
      constraints: this.transformNodeList(node.constraints, queryId),
      temporary: node.temporary,
      ifNotExists: node.ifNotExists,
      onCommit: node.onCommit,
      frontModifiers: this.transformNodeList(node.frontModifiers, queryId),
      endModifiers: this.transformNodeList(node.endModifiers, queryId),
      selectQuery: this.transformNode(node.selectQuery, queryId)
    });
  }
  transformColumnDefinition(node, queryId) {
    return requireAllProps({
      kind: "ColumnDefinitionNode",
      column: this.transformNode(node.column, queryId),
      dataType: this.transformNode(node.dataType, queryId),
      references: this.transformNode(node.references, queryId),
      primaryKey: node.primaryKey,
      autoIncrement: node.autoIncrement,
      unique: node.unique,
      notNull: node.notNull,
      unsigned: node.unsigned,
      defaultTo: this.transformNode(node.defaultTo, queryId),
      check: this.transformNode(node.check, queryId),
      generated: this.transformNode(node.generated, queryId),
      frontModifiers: this.transformNodeList(node.frontModifiers, queryId),
      endModifiers: this.transformNodeList(node.endModifiers, queryId),
      nullsNotDistinct: node.nullsNotDistinct,
      identity: node.identity,
      ifNotExists: node.ifNotExists
    });
  }
  transformAddColumn(node, queryId) {
    return requireAllProps({
      kind: "AddColumnNode",
      column: this.transformNode(node.column, queryId)
    });
  }
  transformDropTable(node, queryId) {
    return requireAllProps({
      kind: "DropTableNode",
      table: this.transformNode(node.table, queryId),
      ifExists: node.ifExists,
      cascade: node.cascade
    });
  }
  transformOrderBy(node, queryId) {
    return requireAllProps({
      kind: "OrderByNode",
      items: this.transformNodeList(node.items, queryId)
    });
  }
  transformOrderByItem(node, queryId) {
    return requireAllProps({
      kind: "OrderByItemNode",
      orderBy: this.transformNode(node.orderBy, queryId),
      direction: this.transformNode(node.direction, queryId),
      collation: this.transformNode(node.collation, queryId),
      nulls: node.nulls
    });
  }
  transformGroupBy(node, queryId) {
    return requireAllProps({
      kind: "GroupByNode",
      items: this.transformNodeList(node.items, queryId)
    });
  }
  transformGroupByItem(node, queryId) {
    return requireAllProps({
      kind: "GroupByItemNode",
      groupBy: this.transformNode(node.groupBy, queryId)
    });
  }
  transformUpdateQuery(node, queryId) {
    return requireAllProps({
      kind: "UpdateQueryNode",
      table: this.transformNode(node.table, queryId),
      from: this.transformNode(node.from, queryId),
      joins: this.transformNodeList(node.joins, queryId),
      where: this.transformNode(node.where, queryId),
      updates: this.transformNodeList(node.updates, queryId),
      returning: this.transformNode(node.returning, queryId),
      endModifiers: this.transformNodeList(node.endModifiers, queryId),
      with: this.transformNode(node.with, queryId),
      explain: this.transformNode(node.explain, queryId),
      limit: this.transformNode(node.limit, queryId),
      top: this.transformNode(node.top, queryId),
      output: this.transformNode(node.output, queryId),
      orderBy: this.transformNode(node.orderBy, queryId)
    });
  }
  transformColumnUpdate(node, queryId) {
    return requireAllProps({
      kind: "ColumnUpdateNode",
      column: this.transformNode(node.column, queryId),
      value: this.transformNode(node.value, queryId)
    });
  }
  transformLimit(node, queryId) {
    return requireAllProps({
      kind: "LimitNode",
      limit: this.transformNode(node.limit, queryId)
    });
  }
  transformOffset(node, queryId) {
    return requireAllProps({
      kind: "OffsetNode",
      offset: this.transformNode(node.offset, queryId)
    });
  }
  transformOnConflict(node, queryId) {
    return requireAllProps({
      kind: "OnConflictNode",
      columns: this.transformNodeList(node.columns, queryId),
      constraint: this.transformNode(node.constraint, queryId),
      indexExpression: this.transformNode(node.indexExpression, queryId),
      indexWhere: this.transformNode(node.indexWhere, queryId),
      updates: this.transformNodeList(node.updates, queryId),
      updateWhere: this.transformNode(node.updateWhere, queryId),
      doNothing: node.doNothing
    });
  }
  transformOnDuplicateKey(node, queryId) {
    return requireAllProps({
      kind: "OnDuplicateKeyNode",
      updates: this.transformNodeList(node.updates, queryId)
    });
  }
  transformCreateIndex(node, queryId) {
    return requireAllProps({
      kind: "CreateIndexNode",
      name: this.transformNode(node.name, queryId),
      table: this.transformNode(node.table, queryId),
      columns: this.transformNodeList(node.columns, queryId),
      unique: node.unique,
      using: this.transformNode(node.using, queryId),
      ifNotExists: node.ifNotExists,
      where: this.transformNode(node.where, queryId),
      nullsNotDistinct: node.nullsNotDistinct
    });
  }
  transformList(node, queryId) {
    return requireAllProps({
      kind: "ListNode",
      items: this.transformNodeList(node.items, queryId)
    });
  }
  transformDropIndex(node, queryId) {
    return requireAllProps({
      kind: "DropIndexNode",
      name: this.transformNode(node.name, queryId),
      table: this.transformNode(node.table, queryId),
      ifExists: node.ifExists,
      cascade: node.cascade
    });
  }
  transformPrimaryKeyConstraint(node, queryId) {
    return requireAllProps({
      kind: "PrimaryKeyConstraintNode",
      columns: this.transformNodeList(node.columns, queryId),
      name: this.transformNode(node.name, queryId),
      deferrable: node.deferrable,
      initiallyDeferred: node.initiallyDeferred
    });
  }
  transformUniqueConstraint(node, queryId) {
    return requireAllProps({
      kind: "UniqueConstraintNode",
      columns: this.transformNodeList(node.columns, queryId),
      name: this.transformNode(node.name, queryId),
      nullsNotDistinct: node.nullsNotDistinct,
      deferrable: node.deferrable,
      initiallyDeferred: node.initiallyDeferred
    });
  }
  transformForeignKeyConstraint(node, queryId) {
    return requireAllProps({
      kind: "ForeignKeyConstraintNode",
      columns: this.transformNodeList(node.columns, queryId),
      references: this.transformNode(node.references, queryId),
      name: this.transformNode(node.name, queryId),
      onDelete: node.onDelete,
      onUpdate: node.onUpdate,
      deferrable: node.deferrable,
      initiallyDeferred: node.initiallyDeferred
    });
  }
  transformSetOperation(node, queryId) {
    return requireAllProps({
      kind: "SetOperationNode",
      operator: node.operator,
      expression: this.transformNode(node.expression, queryId),
      all: node.all
    });
  }
  transformReferences(node, queryId) {
    return requireAllProps({
      kind: "ReferencesNode",
      table: this.transformNode(node.table, queryId),
      columns: this.transformNodeList(node.columns, queryId),
      onDelete: node.onDelete,
      onUpdate: node.onUpdate
    });
  }
  transformCheckConstraint(node, queryId) {
    return requireAllProps({
      kind: "CheckConstraintNode",
      expression: this.transformNode(node.expression, queryId),
      name: this.transformNode(node.name, queryId)
    });
  }
  transformWith(node, queryId) {
    return requireAllProps({
      kind: "WithNode",
      expressions: this.transformNodeList(node.expressions, queryId),
      recursive: node.recursive
    });
  }
  transformCommonTableExpression(node, queryId) {
    return requireAllProps({
      kind: "CommonTableExpressionNode",
      name: this.transformNode(node.name, queryId),
      materialized: node.materialized,
      expression: this.transformNode(node.expression, queryId)
    });
  }
  transformCommonTableExpressionName(node, queryId) {
    return requireAllProps({
      kind: "CommonTableExpressionNameNode",
      table: this.transformNode(node.table, queryId),
      columns: this.transformNodeList(node.columns, queryId)
    });
  }
  transformHaving(node, queryId) {
    return requireAllProps({
      kind: "HavingNode",
      having: this.transformNode(node.having, queryId)
    });
  }
  transformCreateSchema(node, queryId) {
    return requireAllProps({
      kind: "CreateSchemaNode",
      schema: this.transformNode(node.schema, queryId),
      ifNotExists: node.ifNotExists
    });
  }
  transformDropSchema(node, queryId) {
    return requireAllProps({
      kind: "DropSchemaNode",
      schema: this.transformNode(node.schema, queryId),
      ifExists: node.ifExists,
      cascade: node.cascade
    });
  }
  transformAlterTable(node, queryId) {
    return requireAllProps({
      kind: "AlterTableNode",
      table: this.transformNode(node.table, queryId),
      renameTo: this.transformNode(node.renameTo, queryId),
      setSchema: this.transformNode(node.setSchema, queryId),
      columnAlterations: this.transformNodeList(node.columnAlterations, queryId),
      addConstraint: this.transformNode(node.addConstraint, queryId),
      dropConstraint: this.transformNode(node.dropConstraint, queryId),
      renameConstraint: this.transformNode(node.renameConstraint, queryId),
      addIndex: this.transformNode(node.addIndex, queryId),
      dropIndex: this.transformNode(node.dropIndex, queryId)
    });
  }
  transformDropColumn(node, queryId) {
    return requireAllProps({
      kind: "DropColumnNode",
      column: this.transformNode(node.column, queryId)
    });
  }
  transformRenameColumn(node, queryId) {
    return requireAllProps({
      kind: "RenameColumnNode",
      column: this.transformNode(node.column, queryId),
      renameTo: this.transformNode(node.renameTo, queryId)
    });
  }
  transformAlterColumn(node, queryId) {
    return requireAllProps({
      kind: "AlterColumnNode",
      column: this.transformNode(node.column, queryId),
      dataType: this.transformNode(node.dataType, queryId),
      dataTypeExpression: this.transformNode(node.dataTypeExpression, queryId),
      setDefault: this.transformNode(node.setDefault, queryId),
      dropDefault: node.dropDefault,
      setNotNull: node.setNotNull,
      dropNotNull: node.dropNotNull
    });
  }
  transformModifyColumn(node, queryId) {
    return requireAllProps({
      kind: "ModifyColumnNode",
      column: this.transformNode(node.column, queryId)
    });
  }
  transformAddConstraint(node, queryId) {
    return requireAllProps({
      kind: "AddConstraintNode",
      constraint: this.transformNode(node.constraint, queryId)
    });
  }
  transformDropConstraint(node, queryId) {
    return requireAllProps({
      kind: "DropConstraintNode",
      constraintName: this.transformNode(node.constraintName, queryId),
      ifExists: node.ifExists,
      modifier: node.modifier
    });
  }
  transformRenameConstraint(node, queryId) {
    return requireAllProps({
      kind: "RenameConstraintNode",
      oldName: this.transformNode(node.oldName, queryId),
      newName: this.transformNode(node.newName, queryId)
    });
  }
  transformCreateView(node, queryId) {
    return requireAllProps({
      kind: "CreateViewNode",
      name: this.transformNode(node.name, queryId),
      temporary: node.temporary,
      orReplace: node.orReplace,
      ifNotExists: node.ifNotExists,
      materialized: node.materialized,
      columns: this.transformNodeList(node.columns, queryId),
      as: this.transformNode(node.as, queryId)
    });
  }
  transformRefreshMaterializedView(node, queryId) {
    return requireAllProps({
      kind: "RefreshMaterializedViewNode",
      name: this.transformNode(node.name, queryId),
      concurrently: node.concurrently,
      withNoData: node.withNoData
    });
  }
  transformDropView(node, queryId) {
    return requireAllProps({
      kind: "DropViewNode",
      name: this.transformNode(node.name, queryId),
      ifExists: node.ifExists,
      materialized: node.materialized,
      cascade: node.cascade
    });
  }
  transformGenerated(node, queryId) {
    return requireAllProps({
      kind: "GeneratedNode",
      byDefault: node.byDefault,
      always: node.always,
      identity: node.identity,
      stored: node.stored,
      expression: this.transformNode(node.expression, queryId)
    });
  }
  transformDefaultValue(node, queryId) {
    return requireAllProps({
      kind: "DefaultValueNode",
      defaultValue: this.transformNode(node.defaultValue, queryId)
    });
  }
  transformOn(node, queryId) {
    return requireAllProps({
      kind: "OnNode",
      on: this.transformNode(node.on, queryId)
    });
  }
  transformSelectModifier(node, queryId) {
    return requireAllProps({
      kind: "SelectModifierNode",
      modifier: node.modifier,
      rawModifier: this.transformNode(node.rawModifier, queryId),
      of: this.transformNodeList(node.of, queryId)
    });
  }
  transformCreateType(node, queryId) {
    return requireAllProps({
      kind: "CreateTypeNode",
      name: this.transformNode(node.name, queryId),
      enum: this.transformNode(node.enum, queryId)
    });
  }
  transformDropType(node, queryId) {
    return requireAllProps({
      kind: "DropTypeNode",
      name: this.transformNode(node.name, queryId),
      ifExists: node.ifExists
    });
  }
  transformExplain(node, queryId) {
    return requireAllProps({
      kind: "ExplainNode",
      format: node.format,
      options: this.transformNode(node.options, queryId)
    });
  }
  transformSchemableIdentifier(node, queryId) {
    return requireAllProps({
      kind: "SchemableIdentifierNode",
      schema: this.transformNode(node.schema, queryId),
      identifier: this.transformNode(node.identifier, queryId)
    });
  }
  transformAggregateFunction(node, queryId) {
    return requireAllProps({
      kind: "AggregateFunctionNode",
      func: node.func,
      aggregated: this.transformNodeList(node.aggregated, queryId),
      distinct: node.distinct,
      orderBy: this.transformNode(node.orderBy, queryId),
      withinGroup: this.transformNode(node.withinGroup, queryId),
      filter: this.transformNode(node.filter, queryId),
      over: this.transformNode(node.over, queryId)
    });
  }
  transformOver(node, queryId) {
    return requireAllProps({
      kind: "OverNode",
      orderBy: this.transformNode(node.orderBy, queryId),
      partitionBy: this.transformNode(node.partitionBy, queryId)
    });
  }
  transformPartitionBy(node, queryId) {
    return requireAllProps({
      kind: "PartitionByNode",
      items: this.transformNodeList(node.items, queryId)
    });
  }
  transformPartitionByItem(node, queryId) {
    return requireAllProps({
      kind: "PartitionByItemNode",
      partitionBy: this.transformNode(node.partitionBy, queryId)
    });
  }
  transformBinaryOperation(node, queryId) {
    return requireAllProps({
      kind: "BinaryOperationNode",
      leftOperand: this.transformNode(node.leftOperand, queryId),
      operator: this.transformNode(node.operator, queryId),
      rightOperand: this.transformNode(node.rightOperand, queryId)
    });
  }
  transformUnaryOperation(node, queryId) {
    return requireAllProps({
      kind: "UnaryOperationNode",
      operator: this.transformNode(node.operator, queryId),
      operand: this.transformNode(node.operand, queryId)
    });
  }
  transformUsing(node, queryId) {
    return requireAllProps({
      kind: "UsingNode",
      tables: this.transformNodeList(node.tables, queryId)
    });
  }
  transformFunction(node, queryId) {
    return requireAllProps({
      kind: "FunctionNode",
      func: node.func,
      arguments: this.transformNodeList(node.arguments, queryId)
    });
  }
  transformCase(node, queryId) {
    return requireAllProps({
      kind: "CaseNode",
      value: this.transformNode(node.value, queryId),
      when: this.transformNodeList(node.when, queryId),
      else: this.transformNode(node.else, queryId),
      isStatement: node.isStatement
    });
  }
  transformWhen(node, queryId) {
    return requireAllProps({
      kind: "WhenNode",
      condition: this.transformNode(node.condition, queryId),
      result: this.transformNode(node.result, queryId)
    });
  }
  transformJSONReference(node, queryId) {
    return requireAllProps({
      kind: "JSONReferenceNode",
      reference: this.transformNode(node.reference, queryId),
      traversal: this.transformNode(node.traversal, queryId)
    });
  }
  transformJSONPath(node, queryId) {
    return requireAllProps({
      kind: "JSONPathNode",
      inOperator: this.transformNode(node.inOperator, queryId),
      pathLegs: this.transformNodeList(node.pathLegs, queryId)
    });
  }
  transformJSONPathLeg(node, _queryId) {
    return requireAllProps({
      kind: "JSONPathLegNode",
      type: node.type,
      value: node.value
    });
  }
  transformJSONOperatorChain(node, queryId) {
    return requireAllProps({
      kind: "JSONOperatorChainNode",
      operator: this.transformNode(node.operator, queryId),
      values: this.transformNodeList(node.values, queryId)
    });
  }
  transformTuple(node, queryId) {
    return requireAllProps({
      kind: "TupleNode",
      values: this.transformNodeList(node.values, queryId)
    });
  }
  transformMergeQuery(node, queryId) {
    return requireAllProps({
      kind: "MergeQueryNode",
      into: this.transformNode(node.into, queryId),
      using: this.transformNode(node.using, queryId),
      whens: this.transformNodeList(node.whens, queryId),
      with: this.transformNode(node.with, queryId),
      top: this.transformNode(node.top, queryId),
      endModifiers: this.transformNodeList(node.endModifiers, queryId),
      output: this.transformNode(node.output, queryId),
      returning: this.transformNode(node.returning, queryId)
    });
  }
  transformMatched(node, _queryId) {
    return requireAllProps({
      kind: "MatchedNode",
      not: node.not,
      bySource: node.bySource
    });
  }
  transformAddIndex(node, queryId) {
    return requireAllProps({
      kind: "AddIndexNode",
      name: this.transformNode(node.name, queryId),
      columns: this.transformNodeList(node.columns, queryId),
      unique: node.unique,
      using: this.transformNode(node.using, queryId),
      ifNotExists: node.ifNotExists
    });
  }
  transformCast(node, queryId) {
    return requireAllProps({
      kind: "CastNode",
      expression: this.transformNode(node.expression, queryId),
      dataType: this.transformNode(node.dataType, queryId)
    });
  }
  transformFetch(node, queryId) {
    return requireAllProps({
      kind: "FetchNode",
      rowCount: this.transformNode(node.rowCount, queryId),
      modifier: node.modifier
    });
  }
  transformTop(node, _queryId) {
    return requireAllProps({
      kind: "TopNode",
      expression: node.expression,
      modifiers: node.modifiers
    });
  }
  transformOutput(node, queryId) {
    return requireAllProps({
      kind: "OutputNode",
      selections: this.transformNodeList(node.selections, queryId)
    });
  }
  transformDataType(node, _queryId) {
    return node;
  }
  transformSelectAll(node, _queryId) {
    return node;
  }
  transformIdentifier(node, _queryId) {
    return node;
  }
  transformValue(node, _queryId) {
    return node;
  }
  transformPrimitiveValueList(node, _queryId) {
    return node;
  }
  transformOperator(node, _queryId) {
    return node;
  }
  transformDefaultInsertValue(node, _queryId) {
    return node;
  }
  transformOrAction(node, _queryId) {
    return node;
  }
  transformCollate(node, _queryId) {
    return node;
  }
};

// node_modules/.pnpm/kysely@0.28.19/node_modules/kysely/dist/esm/plugin/with-schema/with-schema-transformer.js
var ROOT_OPERATION_NODES = freeze({
  AlterTableNode: true,
  CreateIndexNode: true,
  CreateSchemaNode: true,
  CreateTableNode: true,
  CreateTypeNode: true,
  CreateViewNode: true,
  RefreshMaterializedViewNode: true,
  DeleteQueryNode: true,
  DropIndexNode: true,
  DropSchemaNode: true,
  DropTableNode: true,
  DropTypeNode: true,
  DropViewNode: true,
  InsertQueryNode: true,
  RawNode: true,
  SelectQueryNode: true,
  UpdateQueryNode: true,
  MergeQueryNode: true
});
var SCHEMALESS_FUNCTIONS = {
  json_agg: true,
  to_json: true
};
var WithSchemaTransformer = class extends OperationNodeTransformer {
  #schema;
  #schemableIds = /* @__PURE__ */ new Set();
  #ctes = /* @__PURE__ */ new Set();
  constructor(schema) {
    super();
    this.#schema = schema;
  }
  transformNodeImpl(node, queryId) {
    if (!this.#isRootOperationNode(node)) {
      return super.transformNodeImpl(node, queryId);
    }
    const ctes = this.#collectCTEs(node);
    for (const cte of ctes) {
      this.#ctes.add(cte);
    }
    const tables2 = this.#collectSchemableIds(node);
    for (const table of tables2) {
      this.#schemableIds.add(table);
    }
    const transformed = super.transformNodeImpl(node, queryId);
    for (const table of tables2) {
      this.#schemableIds.delete(table);
    }
    for (const cte of ctes) {
      this.#ctes.delete(cte);
    }
    return transformed;
  }
  transformSchemableIdentifier(node, queryId) {
    const transformed = super.transformSchemableIdentifier(node, queryId);
    if (transformed.schema || !this.#schemableIds.has(node.identifier.name)) {
      return transformed;
    }
    return {
      ...transformed,
      schema: IdentifierNode.create(this.#schema)
    };
  }
  transformReferences(node, queryId) {
    const transformed = super.transformReferences(node, queryId);
    if (transformed.table.table.schema) {
      return transformed;
    }
    return {
      ...transformed,
      table: TableNode.createWithSchema(this.#schema, transformed.table.table.identifier.name)
    };
  }
  transformAggregateFunction(node, queryId) {
    return {
      ...super.transformAggregateFunction({ ...node, aggregated: [] }, queryId),
      aggregated: this.#transformTableArgsWithoutSchemas(node, queryId, "aggregated")
    };
  }
  transformFunction(node, queryId) {
    return {
      ...super.transformFunction({ ...node, arguments: [] }, queryId),
      arguments: this.#transformTableArgsWithoutSchemas(node, queryId, "arguments")
    };
  }
  transformSelectModifier(node, queryId) {
    return {
      ...super.transformSelectModifier({ ...node, of: void 0 }, queryId),
      of: node.of?.map((item) => TableNode.is(item) && !item.table.schema ? {
        ...item,
        table: this.transformIdentifier(item.table.identifier, queryId)
      } : this.transformNode(item, queryId))
    };
  }
  #transformTableArgsWithoutSchemas(node, queryId, argsKey) {
    return SCHEMALESS_FUNCTIONS[node.func] ? node[argsKey].map((arg) => !TableNode.is(arg) || arg.table.schema ? this.transformNode(arg, queryId) : {
      ...arg,
      table: this.transformIdentifier(arg.table.identifier, queryId)
    }) : this.transformNodeList(node[argsKey], queryId);
  }
  #isRootOperationNode(node) {
    return node.kind in ROOT_OPERATION_NODES;
  }
  #collectSchemableIds(node) {
    const schemableIds = /* @__PURE__ */ new Set();
    if ("name" in node && node.name && SchemableIdentifierNode.is(node.name)) {
      this.#collectSchemableId(node.name, schemableIds);
    }
    if ("from" in node && node.from) {
      for (const from2 of node.from.froms) {
        this.#collectSchemableIdsFromTableExpr(from2, schemableIds);
      }
    }
    if ("into" in node && node.into) {
      this.#collectSchemableIdsFromTableExpr(node.into, schemableIds);
    }
    if ("table" in node && node.table) {
      this.#collectSchemableIdsFromTableExpr(node.table, schemableIds);
    }
    if ("joins" in node && node.joins) {
      for (const join of node.joins) {
        this.#collectSchemableIdsFromTableExpr(join.table, schemableIds);
      }
    }
    if ("using" in node && node.using) {
      if (JoinNode.is(node.using)) {
        this.#collectSchemableIdsFromTableExpr(node.using.table, schemableIds);
      } else {
        this.#collectSchemableIdsFromTableExpr(node.using, schemableIds);
      }
    }
    return schemableIds;
  }
  #collectCTEs(node) {
    const ctes = /* @__PURE__ */ new Set();
    if ("with" in node && node.with) {
      this.#collectCTEIds(node.with, ctes);
    }
    return ctes;
  }
  #collectSchemableIdsFromTableExpr(node, schemableIds) {
    if (TableNode.is(node)) {
      return this.#collectSchemableId(node.table, schemableIds);
    }
    if (AliasNode.is(node) && TableNode.is(node.node)) {
      return this.#collectSchemableId(node.node.table, schemableIds);
    }
    if (ListNode.is(node)) {
      for (const table of node.items) {
        this.#collectSchemableIdsFromTableExpr(table, schemableIds);
      }
      return;
    }
    if (UsingNode.is(node)) {
      for (const table of node.tables) {
        this.#collectSchemableIdsFromTableExpr(table, schemableIds);
      }
      return;
    }
  }
  #collectSchemableId(node, schemableIds) {
    const id = node.identifier.name;
    if (!this.#schemableIds.has(id) && !this.#ctes.has(id)) {
      schemableIds.add(id);
    }
  }
  #collectCTEIds(node, ctes) {
    for (const expr of node.expressions) {
      const cteId = expr.name.table.table.identifier.name;
      if (!this.#ctes.has(cteId)) {
        ctes.add(cteId);
      }
    }
  }
};

// node_modules/.pnpm/kysely@0.28.19/node_modules/kysely/dist/esm/plugin/with-schema/with-schema-plugin.js
var WithSchemaPlugin = class {
  #transformer;
  constructor(schema) {
    this.#transformer = new WithSchemaTransformer(schema);
  }
  transformQuery(args) {
    return this.#transformer.transformNode(args.node, args.queryId);
  }
  async transformResult(args) {
    return args.result;
  }
};

// node_modules/.pnpm/kysely@0.28.19/node_modules/kysely/dist/esm/util/deferred.js
var Deferred = class {
  #promise;
  #resolve;
  #reject;
  constructor() {
    this.#promise = new Promise((resolve, reject) => {
      this.#reject = reject;
      this.#resolve = resolve;
    });
  }
  get promise() {
    return this.#promise;
  }
  resolve = (value2) => {
    if (this.#resolve) {
      this.#resolve(value2);
    }
  };
  reject = (reason) => {
    if (this.#reject) {
      this.#reject(reason);
    }
  };
};

// node_modules/.pnpm/kysely@0.28.19/node_modules/kysely/dist/esm/util/provide-controlled-connection.js
async function provideControlledConnection(connectionProvider) {
  const connectionDefer = new Deferred();
  const connectionReleaseDefer = new Deferred();
  connectionProvider.provideConnection(async (connection) => {
    connectionDefer.resolve(connection);
    return await connectionReleaseDefer.promise;
  }).catch((ex) => connectionDefer.reject(ex));
  return freeze({
    connection: await connectionDefer.promise,
    release: connectionReleaseDefer.resolve
  });
}

// node_modules/.pnpm/kysely@0.28.19/node_modules/kysely/dist/esm/query-executor/query-executor-base.js
var NO_PLUGINS = freeze([]);
var QueryExecutorBase = class {
  #plugins;
  constructor(plugins = NO_PLUGINS) {
    this.#plugins = plugins;
  }
  get plugins() {
    return this.#plugins;
  }
  transformQuery(node, queryId) {
    for (const plugin of this.#plugins) {
      const transformedNode = plugin.transformQuery({ node, queryId });
      if (transformedNode.kind === node.kind) {
        node = transformedNode;
      } else {
        throw new Error([
          `KyselyPlugin.transformQuery must return a node`,
          `of the same kind that was given to it.`,
          `The plugin was given a ${node.kind}`,
          `but it returned a ${transformedNode.kind}`
        ].join(" "));
      }
    }
    return node;
  }
  async executeQuery(compiledQuery) {
    return await this.provideConnection(async (connection) => {
      const result = await connection.executeQuery(compiledQuery);
      if ("numUpdatedOrDeletedRows" in result) {
        logOnce("kysely:warning: outdated driver/plugin detected! `QueryResult.numUpdatedOrDeletedRows` has been replaced with `QueryResult.numAffectedRows`.");
      }
      return await this.#transformResult(result, compiledQuery.queryId);
    });
  }
  async *stream(compiledQuery, chunkSize) {
    const { connection, release } = await provideControlledConnection(this);
    try {
      for await (const result of connection.streamQuery(compiledQuery, chunkSize)) {
        yield await this.#transformResult(result, compiledQuery.queryId);
      }
    } finally {
      release();
    }
  }
  async #transformResult(result, queryId) {
    for (const plugin of this.#plugins) {
      result = await plugin.transformResult({ result, queryId });
    }
    return result;
  }
};

// node_modules/.pnpm/kysely@0.28.19/node_modules/kysely/dist/esm/query-executor/noop-query-executor.js
var NoopQueryExecutor = class _NoopQueryExecutor extends QueryExecutorBase {
  get adapter() {
    throw new Error("this query cannot be compiled to SQL");
  }
  compileQuery() {
    throw new Error("this query cannot be compiled to SQL");
  }
  provideConnection() {
    throw new Error("this query cannot be executed");
  }
  withConnectionProvider() {
    throw new Error("this query cannot have a connection provider");
  }
  withPlugin(plugin) {
    return new _NoopQueryExecutor([...this.plugins, plugin]);
  }
  withPlugins(plugins) {
    return new _NoopQueryExecutor([...this.plugins, ...plugins]);
  }
  withPluginAtFront(plugin) {
    return new _NoopQueryExecutor([plugin, ...this.plugins]);
  }
  withoutPlugins() {
    return new _NoopQueryExecutor([]);
  }
};
var NOOP_QUERY_EXECUTOR = new NoopQueryExecutor();

// node_modules/.pnpm/kysely@0.28.19/node_modules/kysely/dist/esm/parser/parse-utils.js
function createJoinBuilder(joinType, table) {
  return new JoinBuilder({
    joinNode: JoinNode.create(joinType, parseTableExpression(table))
  });
}
function createOverBuilder() {
  return new OverBuilder({
    overNode: OverNode.create()
  });
}

// node_modules/.pnpm/kysely@0.28.19/node_modules/kysely/dist/esm/parser/join-parser.js
function parseJoin(joinType, args) {
  if (args.length === 3) {
    return parseSingleOnJoin(joinType, args[0], args[1], args[2]);
  } else if (args.length === 2) {
    return parseCallbackJoin(joinType, args[0], args[1]);
  } else if (args.length === 1) {
    return parseOnlessJoin(joinType, args[0]);
  } else {
    throw new Error("not implemented");
  }
}
function parseCallbackJoin(joinType, from2, callback) {
  return callback(createJoinBuilder(joinType, from2)).toOperationNode();
}
function parseSingleOnJoin(joinType, from2, lhsColumn, rhsColumn) {
  return JoinNode.createWithOn(joinType, parseTableExpression(from2), parseReferentialBinaryOperation(lhsColumn, "=", rhsColumn));
}
function parseOnlessJoin(joinType, from2) {
  return JoinNode.create(joinType, parseTableExpression(from2));
}

// node_modules/.pnpm/kysely@0.28.19/node_modules/kysely/dist/esm/operation-node/offset-node.js
var OffsetNode = freeze({
  is(node) {
    return node.kind === "OffsetNode";
  },
  create(offset) {
    return freeze({
      kind: "OffsetNode",
      offset
    });
  }
});

// node_modules/.pnpm/kysely@0.28.19/node_modules/kysely/dist/esm/operation-node/group-by-item-node.js
var GroupByItemNode = freeze({
  is(node) {
    return node.kind === "GroupByItemNode";
  },
  create(groupBy) {
    return freeze({
      kind: "GroupByItemNode",
      groupBy
    });
  }
});

// node_modules/.pnpm/kysely@0.28.19/node_modules/kysely/dist/esm/parser/group-by-parser.js
function parseGroupBy(groupBy) {
  groupBy = isFunction(groupBy) ? groupBy(expressionBuilder()) : groupBy;
  return parseReferenceExpressionOrList(groupBy).map(GroupByItemNode.create);
}

// node_modules/.pnpm/kysely@0.28.19/node_modules/kysely/dist/esm/operation-node/set-operation-node.js
var SetOperationNode = freeze({
  is(node) {
    return node.kind === "SetOperationNode";
  },
  create(operator, expression, all) {
    return freeze({
      kind: "SetOperationNode",
      operator,
      expression,
      all
    });
  }
});

// node_modules/.pnpm/kysely@0.28.19/node_modules/kysely/dist/esm/parser/set-operation-parser.js
function parseSetOperations(operator, expression, all) {
  if (isFunction(expression)) {
    expression = expression(createExpressionBuilder());
  }
  if (!isReadonlyArray(expression)) {
    expression = [expression];
  }
  return expression.map((expr) => SetOperationNode.create(operator, parseExpression(expr), all));
}

// node_modules/.pnpm/kysely@0.28.19/node_modules/kysely/dist/esm/expression/expression-wrapper.js
var ExpressionWrapper = class _ExpressionWrapper {
  #node;
  constructor(node) {
    this.#node = node;
  }
  /** @private */
  get expressionType() {
    return void 0;
  }
  as(alias) {
    return new AliasedExpressionWrapper(this, alias);
  }
  or(...args) {
    return new OrWrapper(OrNode.create(this.#node, parseValueBinaryOperationOrExpression(args)));
  }
  and(...args) {
    return new AndWrapper(AndNode.create(this.#node, parseValueBinaryOperationOrExpression(args)));
  }
  /**
   * Change the output type of the expression.
   *
   * This method call doesn't change the SQL in any way. This methods simply
   * returns a copy of this `ExpressionWrapper` with a new output type.
   */
  $castTo() {
    return new _ExpressionWrapper(this.#node);
  }
  /**
   * Omit null from the expression's type.
   *
   * This function can be useful in cases where you know an expression can't be
   * null, but Kysely is unable to infer it.
   *
   * This method call doesn't change the SQL in any way. This methods simply
   * returns a copy of `this` with a new output type.
   */
  $notNull() {
    return new _ExpressionWrapper(this.#node);
  }
  toOperationNode() {
    return this.#node;
  }
};
var AliasedExpressionWrapper = class {
  #expr;
  #alias;
  constructor(expr, alias) {
    this.#expr = expr;
    this.#alias = alias;
  }
  /** @private */
  get expression() {
    return this.#expr;
  }
  /** @private */
  get alias() {
    return this.#alias;
  }
  toOperationNode() {
    return AliasNode.create(this.#expr.toOperationNode(), isOperationNodeSource(this.#alias) ? this.#alias.toOperationNode() : IdentifierNode.create(this.#alias));
  }
};
var OrWrapper = class _OrWrapper {
  #node;
  constructor(node) {
    this.#node = node;
  }
  /** @private */
  get expressionType() {
    return void 0;
  }
  as(alias) {
    return new AliasedExpressionWrapper(this, alias);
  }
  or(...args) {
    return new _OrWrapper(OrNode.create(this.#node, parseValueBinaryOperationOrExpression(args)));
  }
  /**
   * Change the output type of the expression.
   *
   * This method call doesn't change the SQL in any way. This methods simply
   * returns a copy of this `OrWrapper` with a new output type.
   */
  $castTo() {
    return new _OrWrapper(this.#node);
  }
  toOperationNode() {
    return ParensNode.create(this.#node);
  }
};
var AndWrapper = class _AndWrapper {
  #node;
  constructor(node) {
    this.#node = node;
  }
  /** @private */
  get expressionType() {
    return void 0;
  }
  as(alias) {
    return new AliasedExpressionWrapper(this, alias);
  }
  and(...args) {
    return new _AndWrapper(AndNode.create(this.#node, parseValueBinaryOperationOrExpression(args)));
  }
  /**
   * Change the output type of the expression.
   *
   * This method call doesn't change the SQL in any way. This methods simply
   * returns a copy of this `AndWrapper` with a new output type.
   */
  $castTo() {
    return new _AndWrapper(this.#node);
  }
  toOperationNode() {
    return ParensNode.create(this.#node);
  }
};

// node_modules/.pnpm/kysely@0.28.19/node_modules/kysely/dist/esm/operation-node/fetch-node.js
var FetchNode = freeze({
  is(node) {
    return node.kind === "FetchNode";
  },
  create(rowCount, modifier) {
    return {
      kind: "FetchNode",
      rowCount: ValueNode.create(rowCount),
      modifier
    };
  }
});

// node_modules/.pnpm/kysely@0.28.19/node_modules/kysely/dist/esm/parser/fetch-parser.js
function parseFetch(rowCount, modifier) {
  if (!isNumber(rowCount) && !isBigInt(rowCount)) {
    throw new Error(`Invalid fetch row count: ${rowCount}`);
  }
  if (!isFetchModifier(modifier)) {
    throw new Error(`Invalid fetch modifier: ${modifier}`);
  }
  return FetchNode.create(rowCount, modifier);
}
function isFetchModifier(value2) {
  return value2 === "only" || value2 === "with ties";
}

// node_modules/.pnpm/kysely@0.28.19/node_modules/kysely/dist/esm/query-builder/select-query-builder.js
var _a;
var SelectQueryBuilderImpl = class {
  #props;
  constructor(props) {
    this.#props = freeze(props);
  }
  get expressionType() {
    return void 0;
  }
  get isSelectQueryBuilder() {
    return true;
  }
  where(...args) {
    return new _a({
      ...this.#props,
      queryNode: QueryNode.cloneWithWhere(this.#props.queryNode, parseValueBinaryOperationOrExpression(args))
    });
  }
  whereRef(lhs, op, rhs) {
    return new _a({
      ...this.#props,
      queryNode: QueryNode.cloneWithWhere(this.#props.queryNode, parseReferentialBinaryOperation(lhs, op, rhs))
    });
  }
  having(...args) {
    return new _a({
      ...this.#props,
      queryNode: SelectQueryNode.cloneWithHaving(this.#props.queryNode, parseValueBinaryOperationOrExpression(args))
    });
  }
  havingRef(lhs, op, rhs) {
    return new _a({
      ...this.#props,
      queryNode: SelectQueryNode.cloneWithHaving(this.#props.queryNode, parseReferentialBinaryOperation(lhs, op, rhs))
    });
  }
  select(selection) {
    return new _a({
      ...this.#props,
      queryNode: SelectQueryNode.cloneWithSelections(this.#props.queryNode, parseSelectArg(selection))
    });
  }
  distinctOn(selection) {
    return new _a({
      ...this.#props,
      queryNode: SelectQueryNode.cloneWithDistinctOn(this.#props.queryNode, parseReferenceExpressionOrList(selection))
    });
  }
  modifyFront(modifier) {
    return new _a({
      ...this.#props,
      queryNode: SelectQueryNode.cloneWithFrontModifier(this.#props.queryNode, SelectModifierNode.createWithExpression(modifier.toOperationNode()))
    });
  }
  modifyEnd(modifier) {
    return new _a({
      ...this.#props,
      queryNode: QueryNode.cloneWithEndModifier(this.#props.queryNode, SelectModifierNode.createWithExpression(modifier.toOperationNode()))
    });
  }
  distinct() {
    return new _a({
      ...this.#props,
      queryNode: SelectQueryNode.cloneWithFrontModifier(this.#props.queryNode, SelectModifierNode.create("Distinct"))
    });
  }
  forUpdate(of) {
    return new _a({
      ...this.#props,
      queryNode: QueryNode.cloneWithEndModifier(this.#props.queryNode, SelectModifierNode.create("ForUpdate", of ? asArray(of).map(parseTable) : void 0))
    });
  }
  forShare(of) {
    return new _a({
      ...this.#props,
      queryNode: QueryNode.cloneWithEndModifier(this.#props.queryNode, SelectModifierNode.create("ForShare", of ? asArray(of).map(parseTable) : void 0))
    });
  }
  forKeyShare(of) {
    return new _a({
      ...this.#props,
      queryNode: QueryNode.cloneWithEndModifier(this.#props.queryNode, SelectModifierNode.create("ForKeyShare", of ? asArray(of).map(parseTable) : void 0))
    });
  }
  forNoKeyUpdate(of) {
    return new _a({
      ...this.#props,
      queryNode: QueryNode.cloneWithEndModifier(this.#props.queryNode, SelectModifierNode.create("ForNoKeyUpdate", of ? asArray(of).map(parseTable) : void 0))
    });
  }
  skipLocked() {
    return new _a({
      ...this.#props,
      queryNode: QueryNode.cloneWithEndModifier(this.#props.queryNode, SelectModifierNode.create("SkipLocked"))
    });
  }
  noWait() {
    return new _a({
      ...this.#props,
      queryNode: QueryNode.cloneWithEndModifier(this.#props.queryNode, SelectModifierNode.create("NoWait"))
    });
  }
  selectAll(table) {
    return new _a({
      ...this.#props,
      queryNode: SelectQueryNode.cloneWithSelections(this.#props.queryNode, parseSelectAll(table))
    });
  }
  innerJoin(...args) {
    return this.#join("InnerJoin", args);
  }
  leftJoin(...args) {
    return this.#join("LeftJoin", args);
  }
  rightJoin(...args) {
    return this.#join("RightJoin", args);
  }
  fullJoin(...args) {
    return this.#join("FullJoin", args);
  }
  crossJoin(...args) {
    return this.#join("CrossJoin", args);
  }
  innerJoinLateral(...args) {
    return this.#join("LateralInnerJoin", args);
  }
  leftJoinLateral(...args) {
    return this.#join("LateralLeftJoin", args);
  }
  crossJoinLateral(...args) {
    return this.#join("LateralCrossJoin", args);
  }
  crossApply(...args) {
    return this.#join("CrossApply", args);
  }
  outerApply(...args) {
    return this.#join("OuterApply", args);
  }
  #join(joinType, args) {
    return new _a({
      ...this.#props,
      queryNode: QueryNode.cloneWithJoin(this.#props.queryNode, parseJoin(joinType, args))
    });
  }
  orderBy(...args) {
    return new _a({
      ...this.#props,
      queryNode: QueryNode.cloneWithOrderByItems(this.#props.queryNode, parseOrderBy(args))
    });
  }
  groupBy(groupBy) {
    return new _a({
      ...this.#props,
      queryNode: SelectQueryNode.cloneWithGroupByItems(this.#props.queryNode, parseGroupBy(groupBy))
    });
  }
  limit(limit3) {
    return new _a({
      ...this.#props,
      queryNode: SelectQueryNode.cloneWithLimit(this.#props.queryNode, LimitNode.create(parseValueExpression(limit3)))
    });
  }
  offset(offset) {
    return new _a({
      ...this.#props,
      queryNode: SelectQueryNode.cloneWithOffset(this.#props.queryNode, OffsetNode.create(parseValueExpression(offset)))
    });
  }
  fetch(rowCount, modifier = "only") {
    return new _a({
      ...this.#props,
      queryNode: SelectQueryNode.cloneWithFetch(this.#props.queryNode, parseFetch(rowCount, modifier))
    });
  }
  top(expression, modifiers) {
    return new _a({
      ...this.#props,
      queryNode: QueryNode.cloneWithTop(this.#props.queryNode, parseTop(expression, modifiers))
    });
  }
  union(expression) {
    return new _a({
      ...this.#props,
      queryNode: SelectQueryNode.cloneWithSetOperations(this.#props.queryNode, parseSetOperations("union", expression, false))
    });
  }
  unionAll(expression) {
    return new _a({
      ...this.#props,
      queryNode: SelectQueryNode.cloneWithSetOperations(this.#props.queryNode, parseSetOperations("union", expression, true))
    });
  }
  intersect(expression) {
    return new _a({
      ...this.#props,
      queryNode: SelectQueryNode.cloneWithSetOperations(this.#props.queryNode, parseSetOperations("intersect", expression, false))
    });
  }
  intersectAll(expression) {
    return new _a({
      ...this.#props,
      queryNode: SelectQueryNode.cloneWithSetOperations(this.#props.queryNode, parseSetOperations("intersect", expression, true))
    });
  }
  except(expression) {
    return new _a({
      ...this.#props,
      queryNode: SelectQueryNode.cloneWithSetOperations(this.#props.queryNode, parseSetOperations("except", expression, false))
    });
  }
  exceptAll(expression) {
    return new _a({
      ...this.#props,
      queryNode: SelectQueryNode.cloneWithSetOperations(this.#props.queryNode, parseSetOperations("except", expression, true))
    });
  }
  as(alias) {
    return new AliasedSelectQueryBuilderImpl(this, alias);
  }
  clearSelect() {
    return new _a({
      ...this.#props,
      queryNode: SelectQueryNode.cloneWithoutSelections(this.#props.queryNode)
    });
  }
  clearWhere() {
    return new _a({
      ...this.#props,
      queryNode: QueryNode.cloneWithoutWhere(this.#props.queryNode)
    });
  }
  clearLimit() {
    return new _a({
      ...this.#props,
      queryNode: SelectQueryNode.cloneWithoutLimit(this.#props.queryNode)
    });
  }
  clearOffset() {
    return new _a({
      ...this.#props,
      queryNode: SelectQueryNode.cloneWithoutOffset(this.#props.queryNode)
    });
  }
  clearOrderBy() {
    return new _a({
      ...this.#props,
      queryNode: QueryNode.cloneWithoutOrderBy(this.#props.queryNode)
    });
  }
  clearGroupBy() {
    return new _a({
      ...this.#props,
      queryNode: SelectQueryNode.cloneWithoutGroupBy(this.#props.queryNode)
    });
  }
  $call(func) {
    return func(this);
  }
  $if(condition, func) {
    if (condition) {
      return func(this);
    }
    return new _a({
      ...this.#props
    });
  }
  $castTo() {
    return new _a(this.#props);
  }
  $narrowType() {
    return new _a(this.#props);
  }
  $assertType() {
    return new _a(this.#props);
  }
  $asTuple() {
    return new ExpressionWrapper(this.toOperationNode());
  }
  $asScalar() {
    return new ExpressionWrapper(this.toOperationNode());
  }
  withPlugin(plugin) {
    return new _a({
      ...this.#props,
      executor: this.#props.executor.withPlugin(plugin)
    });
  }
  toOperationNode() {
    return this.#props.executor.transformQuery(this.#props.queryNode, this.#props.queryId);
  }
  compile() {
    return this.#props.executor.compileQuery(this.toOperationNode(), this.#props.queryId);
  }
  async execute() {
    const compiledQuery = this.compile();
    const result = await this.#props.executor.executeQuery(compiledQuery);
    return result.rows;
  }
  async executeTakeFirst() {
    const [result] = await this.execute();
    return result;
  }
  async executeTakeFirstOrThrow(errorConstructor = NoResultError) {
    const result = await this.executeTakeFirst();
    if (result === void 0) {
      const error = isNoResultErrorConstructor(errorConstructor) ? new errorConstructor(this.toOperationNode()) : errorConstructor(this.toOperationNode());
      throw error;
    }
    return result;
  }
  async *stream(chunkSize = 100) {
    const compiledQuery = this.compile();
    const stream = this.#props.executor.stream(compiledQuery, chunkSize);
    for await (const item of stream) {
      yield* item.rows;
    }
  }
  async explain(format2, options) {
    const builder = new _a({
      ...this.#props,
      queryNode: QueryNode.cloneWithExplain(this.#props.queryNode, format2, options)
    });
    return await builder.execute();
  }
};
_a = SelectQueryBuilderImpl;
function createSelectQueryBuilder(props) {
  return new SelectQueryBuilderImpl(props);
}
var AliasedSelectQueryBuilderImpl = class {
  #queryBuilder;
  #alias;
  constructor(queryBuilder, alias) {
    this.#queryBuilder = queryBuilder;
    this.#alias = alias;
  }
  get expression() {
    return this.#queryBuilder;
  }
  get alias() {
    return this.#alias;
  }
  get isAliasedSelectQueryBuilder() {
    return true;
  }
  toOperationNode() {
    return AliasNode.create(this.#queryBuilder.toOperationNode(), IdentifierNode.create(this.#alias));
  }
};

// node_modules/.pnpm/kysely@0.28.19/node_modules/kysely/dist/esm/operation-node/aggregate-function-node.js
var AggregateFunctionNode = freeze({
  is(node) {
    return node.kind === "AggregateFunctionNode";
  },
  create(aggregateFunction, aggregated = []) {
    return freeze({
      kind: "AggregateFunctionNode",
      func: aggregateFunction,
      aggregated
    });
  },
  cloneWithDistinct(aggregateFunctionNode) {
    return freeze({
      ...aggregateFunctionNode,
      distinct: true
    });
  },
  cloneWithOrderBy(aggregateFunctionNode, orderItems, withinGroup = false) {
    const prop = withinGroup ? "withinGroup" : "orderBy";
    return freeze({
      ...aggregateFunctionNode,
      [prop]: aggregateFunctionNode[prop] ? OrderByNode.cloneWithItems(aggregateFunctionNode[prop], orderItems) : OrderByNode.create(orderItems)
    });
  },
  cloneWithFilter(aggregateFunctionNode, filter) {
    return freeze({
      ...aggregateFunctionNode,
      filter: aggregateFunctionNode.filter ? WhereNode.cloneWithOperation(aggregateFunctionNode.filter, "And", filter) : WhereNode.create(filter)
    });
  },
  cloneWithOrFilter(aggregateFunctionNode, filter) {
    return freeze({
      ...aggregateFunctionNode,
      filter: aggregateFunctionNode.filter ? WhereNode.cloneWithOperation(aggregateFunctionNode.filter, "Or", filter) : WhereNode.create(filter)
    });
  },
  cloneWithOver(aggregateFunctionNode, over) {
    return freeze({
      ...aggregateFunctionNode,
      over
    });
  }
});

// node_modules/.pnpm/kysely@0.28.19/node_modules/kysely/dist/esm/operation-node/function-node.js
var FunctionNode = freeze({
  is(node) {
    return node.kind === "FunctionNode";
  },
  create(func, args) {
    return freeze({
      kind: "FunctionNode",
      func,
      arguments: args
    });
  }
});

// node_modules/.pnpm/kysely@0.28.19/node_modules/kysely/dist/esm/query-builder/aggregate-function-builder.js
var AggregateFunctionBuilder = class _AggregateFunctionBuilder {
  #props;
  constructor(props) {
    this.#props = freeze(props);
  }
  /** @private */
  get expressionType() {
    return void 0;
  }
  /**
   * Returns an aliased version of the function.
   *
   * In addition to slapping `as "the_alias"` to the end of the SQL,
   * this method also provides strict typing:
   *
   * ```ts
   * const result = await db
   *   .selectFrom('person')
   *   .select(
   *     (eb) => eb.fn.count<number>('id').as('person_count')
   *   )
   *   .executeTakeFirstOrThrow()
   *
   * // `person_count: number` field exists in the result type.
   * console.log(result.person_count)
   * ```
   *
   * The generated SQL (PostgreSQL):
   *
   * ```sql
   * select count("id") as "person_count"
   * from "person"
   * ```
   */
  as(alias) {
    return new AliasedAggregateFunctionBuilder(this, alias);
  }
  /**
   * Adds a `distinct` clause inside the function.
   *
   * ### Examples
   *
   * ```ts
   * const result = await db
   *   .selectFrom('person')
   *   .select((eb) =>
   *     eb.fn.count<number>('first_name').distinct().as('first_name_count')
   *   )
   *   .executeTakeFirstOrThrow()
   * ```
   *
   * The generated SQL (PostgreSQL):
   *
   * ```sql
   * select count(distinct "first_name") as "first_name_count"
   * from "person"
   * ```
   */
  distinct() {
    return new _AggregateFunctionBuilder({
      ...this.#props,
      aggregateFunctionNode: AggregateFunctionNode.cloneWithDistinct(this.#props.aggregateFunctionNode)
    });
  }
  orderBy(...args) {
    return new _AggregateFunctionBuilder({
      ...this.#props,
      aggregateFunctionNode: QueryNode.cloneWithOrderByItems(this.#props.aggregateFunctionNode, parseOrderBy(args))
    });
  }
  clearOrderBy() {
    return new _AggregateFunctionBuilder({
      ...this.#props,
      aggregateFunctionNode: QueryNode.cloneWithoutOrderBy(this.#props.aggregateFunctionNode)
    });
  }
  withinGroupOrderBy(...args) {
    return new _AggregateFunctionBuilder({
      ...this.#props,
      aggregateFunctionNode: AggregateFunctionNode.cloneWithOrderBy(this.#props.aggregateFunctionNode, parseOrderBy(args), true)
    });
  }
  filterWhere(...args) {
    return new _AggregateFunctionBuilder({
      ...this.#props,
      aggregateFunctionNode: AggregateFunctionNode.cloneWithFilter(this.#props.aggregateFunctionNode, parseValueBinaryOperationOrExpression(args))
    });
  }
  /**
   * Adds a `filter` clause with a nested `where` clause after the function, where
   * both sides of the operator are references to columns.
   *
   * Similar to {@link WhereInterface}'s `whereRef` method.
   *
   * ### Examples
   *
   * Count people with same first and last names versus general public:
   *
   * ```ts
   * const result = await db
   *   .selectFrom('person')
   *   .select((eb) => [
   *     eb.fn
   *       .count<number>('id')
   *       .filterWhereRef('first_name', '=', 'last_name')
   *       .as('repeat_name_count'),
   *     eb.fn.count<number>('id').as('total_count'),
   *   ])
   *   .executeTakeFirstOrThrow()
   * ```
   *
   * The generated SQL (PostgreSQL):
   *
   * ```sql
   * select
   *   count("id") filter(where "first_name" = "last_name") as "repeat_name_count",
   *   count("id") as "total_count"
   * from "person"
   * ```
   */
  filterWhereRef(lhs, op, rhs) {
    return new _AggregateFunctionBuilder({
      ...this.#props,
      aggregateFunctionNode: AggregateFunctionNode.cloneWithFilter(this.#props.aggregateFunctionNode, parseReferentialBinaryOperation(lhs, op, rhs))
    });
  }
  /**
   * Adds an `over` clause (window functions) after the function.
   *
   * ### Examples
   *
   * ```ts
   * const result = await db
   *   .selectFrom('person')
   *   .select(
   *     (eb) => eb.fn.avg<number>('age').over().as('average_age')
   *   )
   *   .execute()
   * ```
   *
   * The generated SQL (PostgreSQL):
   *
   * ```sql
   * select avg("age") over() as "average_age"
   * from "person"
   * ```
   *
   * Also supports passing a callback that returns an over builder,
   * allowing to add partition by and sort by clauses inside over.
   *
   * ```ts
   * const result = await db
   *   .selectFrom('person')
   *   .select(
   *     (eb) => eb.fn.avg<number>('age').over(
   *       ob => ob.partitionBy('last_name').orderBy('first_name', 'asc')
   *     ).as('average_age')
   *   )
   *   .execute()
   * ```
   *
   * The generated SQL (PostgreSQL):
   *
   * ```sql
   * select avg("age") over(partition by "last_name" order by "first_name" asc) as "average_age"
   * from "person"
   * ```
   */
  over(over) {
    const builder = createOverBuilder();
    return new _AggregateFunctionBuilder({
      ...this.#props,
      aggregateFunctionNode: AggregateFunctionNode.cloneWithOver(this.#props.aggregateFunctionNode, (over ? over(builder) : builder).toOperationNode())
    });
  }
  /**
   * Simply calls the provided function passing `this` as the only argument. `$call` returns
   * what the provided function returns.
   */
  $call(func) {
    return func(this);
  }
  /**
   * Casts the expression to the given type.
   *
   * This method call doesn't change the SQL in any way. This methods simply
   * returns a copy of this `AggregateFunctionBuilder` with a new output type.
   */
  $castTo() {
    return new _AggregateFunctionBuilder(this.#props);
  }
  /**
   * Omit null from the expression's type.
   *
   * This function can be useful in cases where you know an expression can't be
   * null, but Kysely is unable to infer it.
   *
   * This method call doesn't change the SQL in any way. This methods simply
   * returns a copy of `this` with a new output type.
   */
  $notNull() {
    return new _AggregateFunctionBuilder(this.#props);
  }
  toOperationNode() {
    return this.#props.aggregateFunctionNode;
  }
};
var AliasedAggregateFunctionBuilder = class {
  #aggregateFunctionBuilder;
  #alias;
  constructor(aggregateFunctionBuilder, alias) {
    this.#aggregateFunctionBuilder = aggregateFunctionBuilder;
    this.#alias = alias;
  }
  /** @private */
  get expression() {
    return this.#aggregateFunctionBuilder;
  }
  /** @private */
  get alias() {
    return this.#alias;
  }
  toOperationNode() {
    return AliasNode.create(this.#aggregateFunctionBuilder.toOperationNode(), IdentifierNode.create(this.#alias));
  }
};

// node_modules/.pnpm/kysely@0.28.19/node_modules/kysely/dist/esm/query-builder/function-module.js
function createFunctionModule() {
  const fn = (name, args) => {
    return new ExpressionWrapper(FunctionNode.create(name, parseReferenceExpressionOrList(args ?? [])));
  };
  const agg = (name, args) => {
    return new AggregateFunctionBuilder({
      aggregateFunctionNode: AggregateFunctionNode.create(name, args ? parseReferenceExpressionOrList(args) : void 0)
    });
  };
  return Object.assign(fn, {
    agg,
    avg(column2) {
      return agg("avg", [column2]);
    },
    coalesce(...values) {
      return fn("coalesce", values);
    },
    count(column2) {
      return agg("count", [column2]);
    },
    countAll(table) {
      return new AggregateFunctionBuilder({
        aggregateFunctionNode: AggregateFunctionNode.create("count", parseSelectAll(table))
      });
    },
    max(column2) {
      return agg("max", [column2]);
    },
    min(column2) {
      return agg("min", [column2]);
    },
    sum(column2) {
      return agg("sum", [column2]);
    },
    any(column2) {
      return fn("any", [column2]);
    },
    jsonAgg(table) {
      return new AggregateFunctionBuilder({
        aggregateFunctionNode: AggregateFunctionNode.create("json_agg", [
          isString(table) ? parseTable(table) : table.toOperationNode()
        ])
      });
    },
    toJson(table) {
      return new ExpressionWrapper(FunctionNode.create("to_json", [
        isString(table) ? parseTable(table) : table.toOperationNode()
      ]));
    }
  });
}

// node_modules/.pnpm/kysely@0.28.19/node_modules/kysely/dist/esm/operation-node/unary-operation-node.js
var UnaryOperationNode = freeze({
  is(node) {
    return node.kind === "UnaryOperationNode";
  },
  create(operator, operand) {
    return freeze({
      kind: "UnaryOperationNode",
      operator,
      operand
    });
  }
});

// node_modules/.pnpm/kysely@0.28.19/node_modules/kysely/dist/esm/parser/unary-operation-parser.js
function parseUnaryOperation(operator, operand) {
  return UnaryOperationNode.create(OperatorNode.create(operator), parseReferenceExpression(operand));
}

// node_modules/.pnpm/kysely@0.28.19/node_modules/kysely/dist/esm/operation-node/case-node.js
var CaseNode = freeze({
  is(node) {
    return node.kind === "CaseNode";
  },
  create(value2) {
    return freeze({
      kind: "CaseNode",
      value: value2
    });
  },
  cloneWithWhen(caseNode, when) {
    return freeze({
      ...caseNode,
      when: freeze(caseNode.when ? [...caseNode.when, when] : [when])
    });
  },
  cloneWithThen(caseNode, then) {
    return freeze({
      ...caseNode,
      when: caseNode.when ? freeze([
        ...caseNode.when.slice(0, -1),
        WhenNode.cloneWithResult(caseNode.when[caseNode.when.length - 1], then)
      ]) : void 0
    });
  },
  cloneWith(caseNode, props) {
    return freeze({
      ...caseNode,
      ...props
    });
  }
});

// node_modules/.pnpm/kysely@0.28.19/node_modules/kysely/dist/esm/query-builder/case-builder.js
var CaseBuilder = class {
  #props;
  constructor(props) {
    this.#props = freeze(props);
  }
  when(...args) {
    return new CaseThenBuilder({
      ...this.#props,
      node: CaseNode.cloneWithWhen(this.#props.node, WhenNode.create(parseValueBinaryOperationOrExpression(args)))
    });
  }
};
var CaseThenBuilder = class {
  #props;
  constructor(props) {
    this.#props = freeze(props);
  }
  then(valueExpression) {
    return new CaseWhenBuilder({
      ...this.#props,
      node: CaseNode.cloneWithThen(this.#props.node, isSafeImmediateValue(valueExpression) ? parseSafeImmediateValue(valueExpression) : parseValueExpression(valueExpression))
    });
  }
};
var CaseWhenBuilder = class {
  #props;
  constructor(props) {
    this.#props = freeze(props);
  }
  when(...args) {
    return new CaseThenBuilder({
      ...this.#props,
      node: CaseNode.cloneWithWhen(this.#props.node, WhenNode.create(parseValueBinaryOperationOrExpression(args)))
    });
  }
  else(valueExpression) {
    return new CaseEndBuilder({
      ...this.#props,
      node: CaseNode.cloneWith(this.#props.node, {
        else: isSafeImmediateValue(valueExpression) ? parseSafeImmediateValue(valueExpression) : parseValueExpression(valueExpression)
      })
    });
  }
  end() {
    return new ExpressionWrapper(CaseNode.cloneWith(this.#props.node, { isStatement: false }));
  }
  endCase() {
    return new ExpressionWrapper(CaseNode.cloneWith(this.#props.node, { isStatement: true }));
  }
};
var CaseEndBuilder = class {
  #props;
  constructor(props) {
    this.#props = freeze(props);
  }
  end() {
    return new ExpressionWrapper(CaseNode.cloneWith(this.#props.node, { isStatement: false }));
  }
  endCase() {
    return new ExpressionWrapper(CaseNode.cloneWith(this.#props.node, { isStatement: true }));
  }
};

// node_modules/.pnpm/kysely@0.28.19/node_modules/kysely/dist/esm/operation-node/json-path-leg-node.js
var JSONPathLegNode = freeze({
  is(node) {
    return node.kind === "JSONPathLegNode";
  },
  create(type, value2) {
    return freeze({
      kind: "JSONPathLegNode",
      type,
      value: value2
    });
  }
});

// node_modules/.pnpm/kysely@0.28.19/node_modules/kysely/dist/esm/query-builder/json-path-builder.js
var HASH_NEGATIVE_INDEX_REGEX = /^#-\d+$/;
var JSONPathBuilder = class {
  #node;
  constructor(node) {
    this.#node = node;
  }
  /**
   * Access an element of a JSON array in a specific location.
   *
   * Since there's no guarantee an element exists in the given array location, the
   * resulting type is always nullable. If you're sure the element exists, you
   * should use {@link SelectQueryBuilder.$assertType} to narrow the type safely.
   *
   * See also {@link key} to access properties of JSON objects.
   *
   * ### Examples
   *
   * ```ts
   * await db.selectFrom('person')
   *   .select(eb =>
   *     eb.ref('nicknames', '->').at(0).as('primary_nickname')
   *   )
   *   .execute()
   * ```
   *
   * The generated SQL (PostgreSQL):
   *
   * ```sql
   * select "nicknames"->0 as "primary_nickname" from "person"
   *```
   *
   * Combined with {@link key}:
   *
   * ```ts
   * db.selectFrom('person').select(eb =>
   *   eb.ref('experience', '->').at(0).key('role').as('first_role')
   * )
   * ```
   *
   * The generated SQL (PostgreSQL):
   *
   * ```sql
   * select "experience"->0->'role' as "first_role" from "person"
   * ```
   *
   * You can use `'last'` to access the last element of the array in MySQL:
   *
   * ```ts
   * db.selectFrom('person').select(eb =>
   *   eb.ref('nicknames', '->$').at('last').as('last_nickname')
   * )
   * ```
   *
   * The generated SQL (MySQL):
   *
   * ```sql
   * select `nicknames`->'$[last]' as `last_nickname` from `person`
   * ```
   *
   * Or `'#-1'` in SQLite:
   *
   * ```ts
   * db.selectFrom('person').select(eb =>
   *   eb.ref('nicknames', '->>$').at('#-1').as('last_nickname')
   * )
   * ```
   *
   * The generated SQL (SQLite):
   *
   * ```sql
   * select "nicknames"->>'$[#-1]' as `last_nickname` from `person`
   * ```
   */
  at(index) {
    if (typeof index !== "number" && typeof index !== "string" || typeof index === "number" && !Number.isInteger(index) || typeof index === "string" && index !== "last" && !HASH_NEGATIVE_INDEX_REGEX.test(index)) {
      throw new Error(`Unexpected index value in .at(...): ${index}`);
    }
    return this.#createBuilderWithPathLeg("ArrayLocation", index);
  }
  /**
   * Access a property of a JSON object.
   *
   * If a field is optional, the resulting type will be nullable.
   *
   * See also {@link at} to access elements of JSON arrays.
   *
   * ### Examples
   *
   * ```ts
   * db.selectFrom('person').select(eb =>
   *   eb.ref('address', '->').key('city').as('city')
   * )
   * ```
   *
   * The generated SQL (PostgreSQL):
   *
   * ```sql
   * select "address"->'city' as "city" from "person"
   * ```
   *
   * Going deeper:
   *
   * ```ts
   * db.selectFrom('person').select(eb =>
   *   eb.ref('profile', '->$').key('website').key('url').as('website_url')
   * )
   * ```
   *
   * The generated SQL (MySQL):
   *
   * ```sql
   * select `profile`->'$.website.url' as `website_url` from `person`
   * ```
   *
   * Combined with {@link at}:
   *
   * ```ts
   * db.selectFrom('person').select(eb =>
   *   eb.ref('profile', '->').key('addresses').at(0).key('city').as('city')
   * )
   * ```
   *
   * The generated SQL (PostgreSQL):
   *
   * ```sql
   * select "profile"->'addresses'->0->'city' as "city" from "person"
   * ```
   */
  key(key) {
    return this.#createBuilderWithPathLeg("Member", key);
  }
  #createBuilderWithPathLeg(legType, value2) {
    if (JSONReferenceNode.is(this.#node)) {
      return new TraversedJSONPathBuilder(JSONReferenceNode.cloneWithTraversal(this.#node, JSONPathNode.is(this.#node.traversal) ? JSONPathNode.cloneWithLeg(this.#node.traversal, JSONPathLegNode.create(legType, value2)) : JSONOperatorChainNode.cloneWithValue(this.#node.traversal, ValueNode.createImmediate(value2))));
    }
    return new TraversedJSONPathBuilder(JSONPathNode.cloneWithLeg(this.#node, JSONPathLegNode.create(legType, value2)));
  }
};
var TraversedJSONPathBuilder = class _TraversedJSONPathBuilder extends JSONPathBuilder {
  #node;
  constructor(node) {
    super(node);
    this.#node = node;
  }
  /** @private */
  get expressionType() {
    return void 0;
  }
  as(alias) {
    return new AliasedJSONPathBuilder(this, alias);
  }
  /**
   * Change the output type of the json path.
   *
   * This method call doesn't change the SQL in any way. This methods simply
   * returns a copy of this `JSONPathBuilder` with a new output type.
   */
  $castTo() {
    return new _TraversedJSONPathBuilder(this.#node);
  }
  $notNull() {
    return new _TraversedJSONPathBuilder(this.#node);
  }
  toOperationNode() {
    return this.#node;
  }
};
var AliasedJSONPathBuilder = class {
  #jsonPath;
  #alias;
  constructor(jsonPath, alias) {
    this.#jsonPath = jsonPath;
    this.#alias = alias;
  }
  /** @private */
  get expression() {
    return this.#jsonPath;
  }
  /** @private */
  get alias() {
    return this.#alias;
  }
  toOperationNode() {
    return AliasNode.create(this.#jsonPath.toOperationNode(), isOperationNodeSource(this.#alias) ? this.#alias.toOperationNode() : IdentifierNode.create(this.#alias));
  }
};

// node_modules/.pnpm/kysely@0.28.19/node_modules/kysely/dist/esm/operation-node/tuple-node.js
var TupleNode = freeze({
  is(node) {
    return node.kind === "TupleNode";
  },
  create(values) {
    return freeze({
      kind: "TupleNode",
      values: freeze(values)
    });
  }
});

// node_modules/.pnpm/kysely@0.28.19/node_modules/kysely/dist/esm/operation-node/data-type-node.js
var SIMPLE_COLUMN_DATA_TYPES = [
  "varchar",
  "char",
  "text",
  "integer",
  "int2",
  "int4",
  "int8",
  "smallint",
  "bigint",
  "boolean",
  "real",
  "double precision",
  "float4",
  "float8",
  "decimal",
  "numeric",
  "binary",
  "bytea",
  "date",
  "datetime",
  "time",
  "timetz",
  "timestamp",
  "timestamptz",
  "serial",
  "bigserial",
  "uuid",
  "json",
  "jsonb",
  "blob",
  "varbinary",
  "int4range",
  "int4multirange",
  "int8range",
  "int8multirange",
  "numrange",
  "nummultirange",
  "tsrange",
  "tsmultirange",
  "tstzrange",
  "tstzmultirange",
  "daterange",
  "datemultirange"
];
var COLUMN_DATA_TYPE_REGEX = [
  /^varchar\(\d+\)$/,
  /^char\(\d+\)$/,
  /^decimal\(\d+, \d+\)$/,
  /^numeric\(\d+, \d+\)$/,
  /^binary\(\d+\)$/,
  /^datetime\(\d+\)$/,
  /^time\(\d+\)$/,
  /^timetz\(\d+\)$/,
  /^timestamp\(\d+\)$/,
  /^timestamptz\(\d+\)$/,
  /^varbinary\(\d+\)$/
];
var DataTypeNode = freeze({
  is(node) {
    return node.kind === "DataTypeNode";
  },
  create(dataType) {
    return freeze({
      kind: "DataTypeNode",
      dataType
    });
  }
});
function isColumnDataType(dataType) {
  if (SIMPLE_COLUMN_DATA_TYPES.includes(dataType)) {
    return true;
  }
  if (COLUMN_DATA_TYPE_REGEX.some((r) => r.test(dataType))) {
    return true;
  }
  return false;
}

// node_modules/.pnpm/kysely@0.28.19/node_modules/kysely/dist/esm/parser/data-type-parser.js
function parseDataTypeExpression(dataType) {
  if (isOperationNodeSource(dataType)) {
    return dataType.toOperationNode();
  }
  if (isColumnDataType(dataType)) {
    return DataTypeNode.create(dataType);
  }
  throw new Error(`invalid column data type ${JSON.stringify(dataType)}`);
}

// node_modules/.pnpm/kysely@0.28.19/node_modules/kysely/dist/esm/operation-node/cast-node.js
var CastNode = freeze({
  is(node) {
    return node.kind === "CastNode";
  },
  create(expression, dataType) {
    return freeze({
      kind: "CastNode",
      expression,
      dataType
    });
  }
});

// node_modules/.pnpm/kysely@0.28.19/node_modules/kysely/dist/esm/expression/expression-builder.js
function createExpressionBuilder(executor = NOOP_QUERY_EXECUTOR) {
  function binary(lhs, op, rhs) {
    return new ExpressionWrapper(parseValueBinaryOperation(lhs, op, rhs));
  }
  function unary(op, expr) {
    return new ExpressionWrapper(parseUnaryOperation(op, expr));
  }
  const eb = Object.assign(binary, {
    fn: void 0,
    eb: void 0,
    selectFrom(table) {
      return createSelectQueryBuilder({
        queryId: createQueryId(),
        executor,
        queryNode: SelectQueryNode.createFrom(parseTableExpressionOrList(table))
      });
    },
    case(reference) {
      return new CaseBuilder({
        node: CaseNode.create(isUndefined(reference) ? void 0 : parseReferenceExpression(reference))
      });
    },
    ref(reference, op) {
      if (isUndefined(op)) {
        return new ExpressionWrapper(parseStringReference(reference));
      }
      return new JSONPathBuilder(parseJSONReference(reference, op));
    },
    jsonPath() {
      return new JSONPathBuilder(JSONPathNode.create());
    },
    table(table) {
      return new ExpressionWrapper(parseTable(table));
    },
    val(value2) {
      return new ExpressionWrapper(parseValueExpression(value2));
    },
    refTuple(...values) {
      return new ExpressionWrapper(TupleNode.create(values.map(parseReferenceExpression)));
    },
    tuple(...values) {
      return new ExpressionWrapper(TupleNode.create(values.map(parseValueExpression)));
    },
    lit(value2) {
      return new ExpressionWrapper(parseSafeImmediateValue(value2));
    },
    unary,
    not(expr) {
      return unary("not", expr);
    },
    exists(expr) {
      return unary("exists", expr);
    },
    neg(expr) {
      return unary("-", expr);
    },
    between(expr, start, end) {
      return new ExpressionWrapper(BinaryOperationNode.create(parseReferenceExpression(expr), OperatorNode.create("between"), AndNode.create(parseValueExpression(start), parseValueExpression(end))));
    },
    betweenSymmetric(expr, start, end) {
      return new ExpressionWrapper(BinaryOperationNode.create(parseReferenceExpression(expr), OperatorNode.create("between symmetric"), AndNode.create(parseValueExpression(start), parseValueExpression(end))));
    },
    and(exprs) {
      if (isReadonlyArray(exprs)) {
        return new ExpressionWrapper(parseFilterList(exprs, "and"));
      }
      return new ExpressionWrapper(parseFilterObject(exprs, "and"));
    },
    or(exprs) {
      if (isReadonlyArray(exprs)) {
        return new ExpressionWrapper(parseFilterList(exprs, "or"));
      }
      return new ExpressionWrapper(parseFilterObject(exprs, "or"));
    },
    parens(...args) {
      const node = parseValueBinaryOperationOrExpression(args);
      if (ParensNode.is(node)) {
        return new ExpressionWrapper(node);
      } else {
        return new ExpressionWrapper(ParensNode.create(node));
      }
    },
    cast(expr, dataType) {
      return new ExpressionWrapper(CastNode.create(parseReferenceExpression(expr), parseDataTypeExpression(dataType)));
    },
    withSchema(schema) {
      return createExpressionBuilder(executor.withPluginAtFront(new WithSchemaPlugin(schema)));
    }
  });
  eb.fn = createFunctionModule();
  eb.eb = eb;
  return eb;
}
function expressionBuilder(_) {
  return createExpressionBuilder();
}

// node_modules/.pnpm/kysely@0.28.19/node_modules/kysely/dist/esm/parser/expression-parser.js
function parseExpression(exp2) {
  if (isOperationNodeSource(exp2)) {
    return exp2.toOperationNode();
  } else if (isFunction(exp2)) {
    return exp2(expressionBuilder()).toOperationNode();
  }
  throw new Error(`invalid expression: ${JSON.stringify(exp2)}`);
}
function parseAliasedExpression(exp2) {
  if (isOperationNodeSource(exp2)) {
    return exp2.toOperationNode();
  } else if (isFunction(exp2)) {
    return exp2(expressionBuilder()).toOperationNode();
  }
  throw new Error(`invalid aliased expression: ${JSON.stringify(exp2)}`);
}
function isExpressionOrFactory(obj) {
  return isExpression(obj) || isAliasedExpression(obj) || isFunction(obj);
}

// node_modules/.pnpm/kysely@0.28.19/node_modules/kysely/dist/esm/dynamic/dynamic-table-builder.js
function isAliasedDynamicTableBuilder(obj) {
  return isObject(obj) && isOperationNodeSource(obj) && isString(obj.table) && isString(obj.alias);
}

// node_modules/.pnpm/kysely@0.28.19/node_modules/kysely/dist/esm/parser/table-parser.js
function parseTableExpressionOrList(table) {
  if (isReadonlyArray(table)) {
    return table.map((it) => parseTableExpression(it));
  } else {
    return [parseTableExpression(table)];
  }
}
function parseTableExpression(table) {
  if (isString(table)) {
    return parseAliasedTable(table);
  } else if (isAliasedDynamicTableBuilder(table)) {
    return table.toOperationNode();
  } else {
    return parseAliasedExpression(table);
  }
}
function parseAliasedTable(from2) {
  const ALIAS_SEPARATOR = " as ";
  if (from2.includes(ALIAS_SEPARATOR)) {
    const [table, alias] = from2.split(ALIAS_SEPARATOR).map(trim2);
    return AliasNode.create(parseTable(table), IdentifierNode.create(alias));
  } else {
    return parseTable(from2);
  }
}
function parseTable(from2) {
  const SCHEMA_SEPARATOR = ".";
  if (from2.includes(SCHEMA_SEPARATOR)) {
    const [schema, table] = from2.split(SCHEMA_SEPARATOR).map(trim2);
    return TableNode.createWithSchema(schema, table);
  } else {
    return TableNode.create(from2);
  }
}
function trim2(str) {
  return str.trim();
}

// node_modules/.pnpm/kysely@0.28.19/node_modules/kysely/dist/esm/operation-node/create-view-node.js
var CreateViewNode = freeze({
  is(node) {
    return node.kind === "CreateViewNode";
  },
  create(name) {
    return freeze({
      kind: "CreateViewNode",
      name: SchemableIdentifierNode.create(name)
    });
  },
  cloneWith(createView, params) {
    return freeze({
      ...createView,
      ...params
    });
  }
});

// node_modules/.pnpm/kysely@0.28.19/node_modules/kysely/dist/esm/raw-builder/raw-builder.js
var RawBuilderImpl = class _RawBuilderImpl {
  #props;
  constructor(props) {
    this.#props = freeze(props);
  }
  get expressionType() {
    return void 0;
  }
  get isRawBuilder() {
    return true;
  }
  as(alias) {
    return new AliasedRawBuilderImpl(this, alias);
  }
  $castTo() {
    return new _RawBuilderImpl({ ...this.#props });
  }
  $notNull() {
    return new _RawBuilderImpl(this.#props);
  }
  withPlugin(plugin) {
    return new _RawBuilderImpl({
      ...this.#props,
      plugins: this.#props.plugins !== void 0 ? freeze([...this.#props.plugins, plugin]) : freeze([plugin])
    });
  }
  toOperationNode() {
    return this.#toOperationNode(this.#getExecutor());
  }
  compile(executorProvider) {
    return this.#compile(this.#getExecutor(executorProvider));
  }
  async execute(executorProvider) {
    const executor = this.#getExecutor(executorProvider);
    return executor.executeQuery(this.#compile(executor));
  }
  #getExecutor(executorProvider) {
    const executor = executorProvider !== void 0 ? executorProvider.getExecutor() : NOOP_QUERY_EXECUTOR;
    return this.#props.plugins !== void 0 ? executor.withPlugins(this.#props.plugins) : executor;
  }
  #toOperationNode(executor) {
    return executor.transformQuery(this.#props.rawNode, this.#props.queryId);
  }
  #compile(executor) {
    return executor.compileQuery(this.#toOperationNode(executor), this.#props.queryId);
  }
};
function createRawBuilder(props) {
  return new RawBuilderImpl(props);
}
var AliasedRawBuilderImpl = class {
  #rawBuilder;
  #alias;
  constructor(rawBuilder, alias) {
    this.#rawBuilder = rawBuilder;
    this.#alias = alias;
  }
  get expression() {
    return this.#rawBuilder;
  }
  get alias() {
    return this.#alias;
  }
  get rawBuilder() {
    return this.#rawBuilder;
  }
  toOperationNode() {
    return AliasNode.create(this.#rawBuilder.toOperationNode(), isOperationNodeSource(this.#alias) ? this.#alias.toOperationNode() : IdentifierNode.create(this.#alias));
  }
};

// node_modules/.pnpm/kysely@0.28.19/node_modules/kysely/dist/esm/raw-builder/sql.js
var sql = Object.assign((sqlFragments, ...parameters) => {
  return createRawBuilder({
    queryId: createQueryId(),
    rawNode: RawNode.create(sqlFragments, parameters?.map(parseParameter) ?? [])
  });
}, {
  ref(columnReference) {
    return createRawBuilder({
      queryId: createQueryId(),
      rawNode: RawNode.createWithChild(parseStringReference(columnReference))
    });
  },
  val(value2) {
    return createRawBuilder({
      queryId: createQueryId(),
      rawNode: RawNode.createWithChild(parseValueExpression(value2))
    });
  },
  value(value2) {
    return this.val(value2);
  },
  table(tableReference) {
    return createRawBuilder({
      queryId: createQueryId(),
      rawNode: RawNode.createWithChild(parseTable(tableReference))
    });
  },
  id(...ids) {
    const fragments = new Array(ids.length + 1).fill(".");
    fragments[0] = "";
    fragments[fragments.length - 1] = "";
    return createRawBuilder({
      queryId: createQueryId(),
      rawNode: RawNode.create(fragments, ids.map(IdentifierNode.create))
    });
  },
  lit(value2) {
    return createRawBuilder({
      queryId: createQueryId(),
      rawNode: RawNode.createWithChild(ValueNode.createImmediate(value2))
    });
  },
  literal(value2) {
    return this.lit(value2);
  },
  raw(sql2) {
    return createRawBuilder({
      queryId: createQueryId(),
      rawNode: RawNode.createWithSql(sql2)
    });
  },
  join(array, separator = sql`, `) {
    const nodes = new Array(Math.max(2 * array.length - 1, 0));
    const sep = separator.toOperationNode();
    for (let i = 0; i < array.length; ++i) {
      nodes[2 * i] = parseParameter(array[i]);
      if (i !== array.length - 1) {
        nodes[2 * i + 1] = sep;
      }
    }
    return createRawBuilder({
      queryId: createQueryId(),
      rawNode: RawNode.createWithChildren(nodes)
    });
  }
});
function parseParameter(param) {
  if (isOperationNodeSource(param)) {
    return param.toOperationNode();
  }
  return parseValueExpression(param);
}

// node_modules/.pnpm/kysely@0.28.19/node_modules/kysely/dist/esm/operation-node/operation-node-visitor.js
var OperationNodeVisitor = class {
  nodeStack = [];
  get parentNode() {
    return this.nodeStack[this.nodeStack.length - 2];
  }
  #visitors = freeze({
    AliasNode: this.visitAlias.bind(this),
    ColumnNode: this.visitColumn.bind(this),
    IdentifierNode: this.visitIdentifier.bind(this),
    SchemableIdentifierNode: this.visitSchemableIdentifier.bind(this),
    RawNode: this.visitRaw.bind(this),
    ReferenceNode: this.visitReference.bind(this),
    SelectQueryNode: this.visitSelectQuery.bind(this),
    SelectionNode: this.visitSelection.bind(this),
    TableNode: this.visitTable.bind(this),
    FromNode: this.visitFrom.bind(this),
    SelectAllNode: this.visitSelectAll.bind(this),
    AndNode: this.visitAnd.bind(this),
    OrNode: this.visitOr.bind(this),
    ValueNode: this.visitValue.bind(this),
    ValueListNode: this.visitValueList.bind(this),
    PrimitiveValueListNode: this.visitPrimitiveValueList.bind(this),
    ParensNode: this.visitParens.bind(this),
    JoinNode: this.visitJoin.bind(this),
    OperatorNode: this.visitOperator.bind(this),
    WhereNode: this.visitWhere.bind(this),
    InsertQueryNode: this.visitInsertQuery.bind(this),
    DeleteQueryNode: this.visitDeleteQuery.bind(this),
    ReturningNode: this.visitReturning.bind(this),
    CreateTableNode: this.visitCreateTable.bind(this),
    AddColumnNode: this.visitAddColumn.bind(this),
    ColumnDefinitionNode: this.visitColumnDefinition.bind(this),
    DropTableNode: this.visitDropTable.bind(this),
    DataTypeNode: this.visitDataType.bind(this),
    OrderByNode: this.visitOrderBy.bind(this),
    OrderByItemNode: this.visitOrderByItem.bind(this),
    GroupByNode: this.visitGroupBy.bind(this),
    GroupByItemNode: this.visitGroupByItem.bind(this),
    UpdateQueryNode: this.visitUpdateQuery.bind(this),
    ColumnUpdateNode: this.visitColumnUpdate.bind(this),
    LimitNode: this.visitLimit.bind(this),
    OffsetNode: this.visitOffset.bind(this),
    OnConflictNode: this.visitOnConflict.bind(this),
    OnDuplicateKeyNode: this.visitOnDuplicateKey.bind(this),
    CreateIndexNode: this.visitCreateIndex.bind(this),
    DropIndexNode: this.visitDropIndex.bind(this),
    ListNode: this.visitList.bind(this),
    PrimaryKeyConstraintNode: this.visitPrimaryKeyConstraint.bind(this),
    UniqueConstraintNode: this.visitUniqueConstraint.bind(this),
    ReferencesNode: this.visitReferences.bind(this),
    CheckConstraintNode: this.visitCheckConstraint.bind(this),
    WithNode: this.visitWith.bind(this),
    CommonTableExpressionNode: this.visitCommonTableExpression.bind(this),
    CommonTableExpressionNameNode: this.visitCommonTableExpressionName.bind(this),
    HavingNode: this.visitHaving.bind(this),
    CreateSchemaNode: this.visitCreateSchema.bind(this),
    DropSchemaNode: this.visitDropSchema.bind(this),
    AlterTableNode: this.visitAlterTable.bind(this),
    DropColumnNode: this.visitDropColumn.bind(this),
    RenameColumnNode: this.visitRenameColumn.bind(this),
    AlterColumnNode: this.visitAlterColumn.bind(this),
    ModifyColumnNode: this.visitModifyColumn.bind(this),
    AddConstraintNode: this.visitAddConstraint.bind(this),
    DropConstraintNode: this.visitDropConstraint.bind(this),
    RenameConstraintNode: this.visitRenameConstraint.bind(this),
    ForeignKeyConstraintNode: this.visitForeignKeyConstraint.bind(this),
    CreateViewNode: this.visitCreateView.bind(this),
    RefreshMaterializedViewNode: this.visitRefreshMaterializedView.bind(this),
    DropViewNode: this.visitDropView.bind(this),
    GeneratedNode: this.visitGenerated.bind(this),
    DefaultValueNode: this.visitDefaultValue.bind(this),
    OnNode: this.visitOn.bind(this),
    ValuesNode: this.visitValues.bind(this),
    SelectModifierNode: this.visitSelectModifier.bind(this),
    CreateTypeNode: this.visitCreateType.bind(this),
    DropTypeNode: this.visitDropType.bind(this),
    ExplainNode: this.visitExplain.bind(this),
    DefaultInsertValueNode: this.visitDefaultInsertValue.bind(this),
    AggregateFunctionNode: this.visitAggregateFunction.bind(this),
    OverNode: this.visitOver.bind(this),
    PartitionByNode: this.visitPartitionBy.bind(this),
    PartitionByItemNode: this.visitPartitionByItem.bind(this),
    SetOperationNode: this.visitSetOperation.bind(this),
    BinaryOperationNode: this.visitBinaryOperation.bind(this),
    UnaryOperationNode: this.visitUnaryOperation.bind(this),
    UsingNode: this.visitUsing.bind(this),
    FunctionNode: this.visitFunction.bind(this),
    CaseNode: this.visitCase.bind(this),
    WhenNode: this.visitWhen.bind(this),
    JSONReferenceNode: this.visitJSONReference.bind(this),
    JSONPathNode: this.visitJSONPath.bind(this),
    JSONPathLegNode: this.visitJSONPathLeg.bind(this),
    JSONOperatorChainNode: this.visitJSONOperatorChain.bind(this),
    TupleNode: this.visitTuple.bind(this),
    MergeQueryNode: this.visitMergeQuery.bind(this),
    MatchedNode: this.visitMatched.bind(this),
    AddIndexNode: this.visitAddIndex.bind(this),
    CastNode: this.visitCast.bind(this),
    FetchNode: this.visitFetch.bind(this),
    TopNode: this.visitTop.bind(this),
    OutputNode: this.visitOutput.bind(this),
    OrActionNode: this.visitOrAction.bind(this),
    CollateNode: this.visitCollate.bind(this)
  });
  visitNode = (node) => {
    this.nodeStack.push(node);
    this.#visitors[node.kind](node);
    this.nodeStack.pop();
  };
};

// node_modules/.pnpm/kysely@0.28.19/node_modules/kysely/dist/esm/query-compiler/default-query-compiler.js
var LIT_WRAP_REGEX = /'/g;
var JSON_PATH_MEMBER_WRAP_REGEX = /['"]/g;
var DefaultQueryCompiler = class extends OperationNodeVisitor {
  #sql = "";
  #parameters = [];
  get numParameters() {
    return this.#parameters.length;
  }
  compileQuery(node, queryId) {
    this.#sql = "";
    this.#parameters = [];
    this.nodeStack.splice(0, this.nodeStack.length);
    this.visitNode(node);
    return freeze({
      query: node,
      queryId,
      sql: this.getSql(),
      parameters: [...this.#parameters]
    });
  }
  getSql() {
    return this.#sql;
  }
  visitSelectQuery(node) {
    const wrapInParens = this.parentNode !== void 0 && !ParensNode.is(this.parentNode) && !InsertQueryNode.is(this.parentNode) && !CreateTableNode.is(this.parentNode) && !CreateViewNode.is(this.parentNode) && !SetOperationNode.is(this.parentNode);
    if (this.parentNode === void 0 && node.explain) {
      this.visitNode(node.explain);
      this.append(" ");
    }
    if (wrapInParens) {
      this.append("(");
    }
    if (node.with) {
      this.visitNode(node.with);
      this.append(" ");
    }
    this.append("select");
    if (node.distinctOn) {
      this.append(" ");
      this.compileDistinctOn(node.distinctOn);
    }
    if (node.frontModifiers?.length) {
      this.append(" ");
      this.compileList(node.frontModifiers, " ");
    }
    if (node.top) {
      this.append(" ");
      this.visitNode(node.top);
    }
    if (node.selections) {
      this.append(" ");
      this.compileList(node.selections);
    }
    if (node.from) {
      this.append(" ");
      this.visitNode(node.from);
    }
    if (node.joins) {
      this.append(" ");
      this.compileList(node.joins, " ");
    }
    if (node.where) {
      this.append(" ");
      this.visitNode(node.where);
    }
    if (node.groupBy) {
      this.append(" ");
      this.visitNode(node.groupBy);
    }
    if (node.having) {
      this.append(" ");
      this.visitNode(node.having);
    }
    if (node.setOperations) {
      this.append(" ");
      this.compileList(node.setOperations, " ");
    }
    if (node.orderBy) {
      this.append(" ");
      this.visitNode(node.orderBy);
    }
    if (node.limit) {
      this.append(" ");
      this.visitNode(node.limit);
    }
    if (node.offset) {
      this.append(" ");
      this.visitNode(node.offset);
    }
    if (node.fetch) {
      this.append(" ");
      this.visitNode(node.fetch);
    }
    if (node.endModifiers?.length) {
      this.append(" ");
      this.compileList(this.sortSelectModifiers([...node.endModifiers]), " ");
    }
    if (wrapInParens) {
      this.append(")");
    }
  }
  visitFrom(node) {
    this.append("from ");
    this.compileList(node.froms);
  }
  visitSelection(node) {
    this.visitNode(node.selection);
  }
  visitColumn(node) {
    this.visitNode(node.column);
  }
  compileDistinctOn(expressions) {
    this.append("distinct on (");
    this.compileList(expressions);
    this.append(")");
  }
  compileList(nodes, separator = ", ") {
    const lastIndex = nodes.length - 1;
    for (let i = 0; i <= lastIndex; i++) {
      this.visitNode(nodes[i]);
      if (i < lastIndex) {
        this.append(separator);
      }
    }
  }
  visitWhere(node) {
    this.append("where ");
    this.visitNode(node.where);
  }
  visitHaving(node) {
    this.append("having ");
    this.visitNode(node.having);
  }
  visitInsertQuery(node) {
    const wrapInParens = this.parentNode !== void 0 && !ParensNode.is(this.parentNode) && !RawNode.is(this.parentNode) && !WhenNode.is(this.parentNode);
    if (this.parentNode === void 0 && node.explain) {
      this.visitNode(node.explain);
      this.append(" ");
    }
    if (wrapInParens) {
      this.append("(");
    }
    if (node.with) {
      this.visitNode(node.with);
      this.append(" ");
    }
    this.append(node.replace ? "replace" : "insert");
    if (node.ignore) {
      logOnce("`InsertQueryNode.ignore` is deprecated. Use `InsertQueryNode.orAction` instead.");
      this.append(" ignore");
    }
    if (node.orAction) {
      this.append(" ");
      this.visitNode(node.orAction);
    }
    if (node.top) {
      this.append(" ");
      this.visitNode(node.top);
    }
    if (node.into) {
      this.append(" into ");
      this.visitNode(node.into);
    }
    if (node.columns) {
      this.append(" (");
      this.compileList(node.columns);
      this.append(")");
    }
    if (node.output) {
      this.append(" ");
      this.visitNode(node.output);
    }
    if (node.values) {
      this.append(" ");
      this.visitNode(node.values);
    }
    if (node.defaultValues) {
      this.append(" ");
      this.append("default values");
    }
    if (node.onConflict) {
      this.append(" ");
      this.visitNode(node.onConflict);
    }
    if (node.onDuplicateKey) {
      this.append(" ");
      this.visitNode(node.onDuplicateKey);
    }
    if (node.returning) {
      this.append(" ");
      this.visitNode(node.returning);
    }
    if (wrapInParens) {
      this.append(")");
    }
    if (node.endModifiers?.length) {
      this.append(" ");
      this.compileList(node.endModifiers, " ");
    }
  }
  visitValues(node) {
    this.append("values ");
    this.compileList(node.values);
  }
  visitDeleteQuery(node) {
    const wrapInParens = this.parentNode !== void 0 && !ParensNode.is(this.parentNode) && !RawNode.is(this.parentNode);
    if (this.parentNode === void 0 && node.explain) {
      this.visitNode(node.explain);
      this.append(" ");
    }
    if (wrapInParens) {
      this.append("(");
    }
    if (node.with) {
      this.visitNode(node.with);
      this.append(" ");
    }
    this.append("delete ");
    if (node.top) {
      this.visitNode(node.top);
      this.append(" ");
    }
    this.visitNode(node.from);
    if (node.output) {
      this.append(" ");
      this.visitNode(node.output);
    }
    if (node.using) {
      this.append(" ");
      this.visitNode(node.using);
    }
    if (node.joins) {
      this.append(" ");
      this.compileList(node.joins, " ");
    }
    if (node.where) {
      this.append(" ");
      this.visitNode(node.where);
    }
    if (node.returning) {
      this.append(" ");
      this.visitNode(node.returning);
    }
    if (node.orderBy) {
      this.append(" ");
      this.visitNode(node.orderBy);
    }
    if (node.limit) {
      this.append(" ");
      this.visitNode(node.limit);
    }
    if (wrapInParens) {
      this.append(")");
    }
    if (node.endModifiers?.length) {
      this.append(" ");
      this.compileList(node.endModifiers, " ");
    }
  }
  visitReturning(node) {
    this.append("returning ");
    this.compileList(node.selections);
  }
  visitAlias(node) {
    this.visitNode(node.node);
    this.append(" as ");
    this.visitNode(node.alias);
  }
  visitReference(node) {
    if (node.table) {
      this.visitNode(node.table);
      this.append(".");
    }
    this.visitNode(node.column);
  }
  visitSelectAll(_) {
    this.append("*");
  }
  visitIdentifier(node) {
    this.append(this.getLeftIdentifierWrapper());
    this.compileUnwrappedIdentifier(node);
    this.append(this.getRightIdentifierWrapper());
  }
  compileUnwrappedIdentifier(node) {
    if (!isString(node.name)) {
      throw new Error("a non-string identifier was passed to compileUnwrappedIdentifier.");
    }
    this.append(this.sanitizeIdentifier(node.name));
  }
  visitAnd(node) {
    this.visitNode(node.left);
    this.append(" and ");
    this.visitNode(node.right);
  }
  visitOr(node) {
    this.visitNode(node.left);
    this.append(" or ");
    this.visitNode(node.right);
  }
  visitValue(node) {
    if (node.immediate) {
      this.appendImmediateValue(node.value);
    } else {
      this.appendValue(node.value);
    }
  }
  visitValueList(node) {
    this.append("(");
    this.compileList(node.values);
    this.append(")");
  }
  visitTuple(node) {
    this.append("(");
    this.compileList(node.values);
    this.append(")");
  }
  visitPrimitiveValueList(node) {
    this.append("(");
    const { values } = node;
    for (let i = 0; i < values.length; ++i) {
      this.appendValue(values[i]);
      if (i !== values.length - 1) {
        this.append(", ");
      }
    }
    this.append(")");
  }
  visitParens(node) {
    this.append("(");
    this.visitNode(node.node);
    this.append(")");
  }
  visitJoin(node) {
    this.append(JOIN_TYPE_SQL[node.joinType]);
    this.append(" ");
    this.visitNode(node.table);
    if (node.on) {
      this.append(" ");
      this.visitNode(node.on);
    }
  }
  visitOn(node) {
    this.append("on ");
    this.visitNode(node.on);
  }
  visitRaw(node) {
    const { sqlFragments, parameters: params } = node;
    for (let i = 0; i < sqlFragments.length; ++i) {
      this.append(sqlFragments[i]);
      if (params.length > i) {
        this.visitNode(params[i]);
      }
    }
  }
  visitOperator(node) {
    this.append(node.operator);
  }
  visitTable(node) {
    this.visitNode(node.table);
  }
  visitSchemableIdentifier(node) {
    if (node.schema) {
      this.visitNode(node.schema);
      this.append(".");
    }
    this.visitNode(node.identifier);
  }
  visitCreateTable(node) {
    this.append("create ");
    if (node.frontModifiers?.length) {
      this.compileList(node.frontModifiers, " ");
      this.append(" ");
    }
    if (node.temporary) {
      this.append("temporary ");
    }
    this.append("table ");
    if (node.ifNotExists) {
      this.append("if not exists ");
    }
    this.visitNode(node.table);
    if (!node.selectQuery) {
      this.append(" (");
      this.compileList([...node.columns, ...node.constraints ?? []]);
      this.append(")");
    }
    if (node.onCommit) {
      this.append(" on commit ");
      this.append(node.onCommit);
    }
    if (node.endModifiers?.length) {
      this.append(" ");
      this.compileList(node.endModifiers, " ");
    }
    if (node.selectQuery) {
      this.append(" as ");
      this.visitNode(node.selectQuery);
    }
  }
  visitColumnDefinition(node) {
    if (node.ifNotExists) {
      this.append("if not exists ");
    }
    this.visitNode(node.column);
    this.append(" ");
    this.visitNode(node.dataType);
    if (node.unsigned) {
      this.append(" unsigned");
    }
    if (node.frontModifiers && node.frontModifiers.length > 0) {
      this.append(" ");
      this.compileList(node.frontModifiers, " ");
    }
    if (node.generated) {
      this.append(" ");
      this.visitNode(node.generated);
    }
    if (node.identity) {
      this.append(" identity");
    }
    if (node.defaultTo) {
      this.append(" ");
      this.visitNode(node.defaultTo);
    }
    if (node.notNull) {
      this.append(" not null");
    }
    if (node.unique) {
      this.append(" unique");
    }
    if (node.nullsNotDistinct) {
      this.append(" nulls not distinct");
    }
    if (node.primaryKey) {
      this.append(" primary key");
    }
    if (node.autoIncrement) {
      this.append(" ");
      this.append(this.getAutoIncrement());
    }
    if (node.references) {
      this.append(" ");
      this.visitNode(node.references);
    }
    if (node.check) {
      this.append(" ");
      this.visitNode(node.check);
    }
    if (node.endModifiers && node.endModifiers.length > 0) {
      this.append(" ");
      this.compileList(node.endModifiers, " ");
    }
  }
  getAutoIncrement() {
    return "auto_increment";
  }
  visitReferences(node) {
    this.append("references ");
    this.visitNode(node.table);
    this.append(" (");
    this.compileList(node.columns);
    this.append(")");
    if (node.onDelete) {
      this.append(" on delete ");
      this.append(node.onDelete);
    }
    if (node.onUpdate) {
      this.append(" on update ");
      this.append(node.onUpdate);
    }
  }
  visitDropTable(node) {
    this.append("drop table ");
    if (node.ifExists) {
      this.append("if exists ");
    }
    this.visitNode(node.table);
    if (node.cascade) {
      this.append(" cascade");
    }
  }
  visitDataType(node) {
    this.append(node.dataType);
  }
  visitOrderBy(node) {
    this.append("order by ");
    this.compileList(node.items);
  }
  visitOrderByItem(node) {
    this.visitNode(node.orderBy);
    if (node.collation) {
      this.append(" ");
      this.visitNode(node.collation);
    }
    if (node.direction) {
      this.append(" ");
      this.visitNode(node.direction);
    }
    if (node.nulls) {
      this.append(" nulls ");
      this.append(node.nulls);
    }
  }
  visitGroupBy(node) {
    this.append("group by ");
    this.compileList(node.items);
  }
  visitGroupByItem(node) {
    this.visitNode(node.groupBy);
  }
  visitUpdateQuery(node) {
    const wrapInParens = this.parentNode !== void 0 && !ParensNode.is(this.parentNode) && !RawNode.is(this.parentNode) && !WhenNode.is(this.parentNode);
    if (this.parentNode === void 0 && node.explain) {
      this.visitNode(node.explain);
      this.append(" ");
    }
    if (wrapInParens) {
      this.append("(");
    }
    if (node.with) {
      this.visitNode(node.with);
      this.append(" ");
    }
    this.append("update ");
    if (node.top) {
      this.visitNode(node.top);
      this.append(" ");
    }
    if (node.table) {
      this.visitNode(node.table);
      this.append(" ");
    }
    this.append("set ");
    if (node.updates) {
      this.compileList(node.updates);
    }
    if (node.output) {
      this.append(" ");
      this.visitNode(node.output);
    }
    if (node.from) {
      this.append(" ");
      this.visitNode(node.from);
    }
    if (node.joins) {
      if (!node.from) {
        throw new Error("Joins in an update query are only supported as a part of a PostgreSQL 'update set from join' query. If you want to create a MySQL 'update join set' query, see https://kysely.dev/docs/examples/update/my-sql-joins");
      }
      this.append(" ");
      this.compileList(node.joins, " ");
    }
    if (node.where) {
      this.append(" ");
      this.visitNode(node.where);
    }
    if (node.returning) {
      this.append(" ");
      this.visitNode(node.returning);
    }
    if (node.orderBy) {
      this.append(" ");
      this.visitNode(node.orderBy);
    }
    if (node.limit) {
      this.append(" ");
      this.visitNode(node.limit);
    }
    if (wrapInParens) {
      this.append(")");
    }
    if (node.endModifiers?.length) {
      this.append(" ");
      this.compileList(node.endModifiers, " ");
    }
  }
  visitColumnUpdate(node) {
    this.visitNode(node.column);
    this.append(" = ");
    this.visitNode(node.value);
  }
  visitLimit(node) {
    this.append("limit ");
    this.visitNode(node.limit);
  }
  visitOffset(node) {
    this.append("offset ");
    this.visitNode(node.offset);
  }
  visitOnConflict(node) {
    this.append("on conflict");
    if (node.columns) {
      this.append(" (");
      this.compileList(node.columns);
      this.append(")");
    } else if (node.constraint) {
      this.append(" on constraint ");
      this.visitNode(node.constraint);
    } else if (node.indexExpression) {
      this.append(" (");
      this.visitNode(node.indexExpression);
      this.append(")");
    }
    if (node.indexWhere) {
      this.append(" ");
      this.visitNode(node.indexWhere);
    }
    if (node.doNothing === true) {
      this.append(" do nothing");
    } else if (node.updates) {
      this.append(" do update set ");
      this.compileList(node.updates);
      if (node.updateWhere) {
        this.append(" ");
        this.visitNode(node.updateWhere);
      }
    }
  }
  visitOnDuplicateKey(node) {
    this.append("on duplicate key update ");
    this.compileList(node.updates);
  }
  visitCreateIndex(node) {
    this.append("create ");
    if (node.unique) {
      this.append("unique ");
    }
    this.append("index ");
    if (node.ifNotExists) {
      this.append("if not exists ");
    }
    this.visitNode(node.name);
    if (node.table) {
      this.append(" on ");
      this.visitNode(node.table);
    }
    if (node.using) {
      this.append(" using ");
      this.visitNode(node.using);
    }
    if (node.columns) {
      this.append(" (");
      this.compileList(node.columns);
      this.append(")");
    }
    if (node.nullsNotDistinct) {
      this.append(" nulls not distinct");
    }
    if (node.where) {
      this.append(" ");
      this.visitNode(node.where);
    }
  }
  visitDropIndex(node) {
    this.append("drop index ");
    if (node.ifExists) {
      this.append("if exists ");
    }
    this.visitNode(node.name);
    if (node.table) {
      this.append(" on ");
      this.visitNode(node.table);
    }
    if (node.cascade) {
      this.append(" cascade");
    }
  }
  visitCreateSchema(node) {
    this.append("create schema ");
    if (node.ifNotExists) {
      this.append("if not exists ");
    }
    this.visitNode(node.schema);
  }
  visitDropSchema(node) {
    this.append("drop schema ");
    if (node.ifExists) {
      this.append("if exists ");
    }
    this.visitNode(node.schema);
    if (node.cascade) {
      this.append(" cascade");
    }
  }
  visitPrimaryKeyConstraint(node) {
    if (node.name) {
      this.append("constraint ");
      this.visitNode(node.name);
      this.append(" ");
    }
    this.append("primary key (");
    this.compileList(node.columns);
    this.append(")");
    this.buildDeferrable(node);
  }
  buildDeferrable(node) {
    if (node.deferrable !== void 0) {
      if (node.deferrable) {
        this.append(" deferrable");
      } else {
        this.append(" not deferrable");
      }
    }
    if (node.initiallyDeferred !== void 0) {
      if (node.initiallyDeferred) {
        this.append(" initially deferred");
      } else {
        this.append(" initially immediate");
      }
    }
  }
  visitUniqueConstraint(node) {
    if (node.name) {
      this.append("constraint ");
      this.visitNode(node.name);
      this.append(" ");
    }
    this.append("unique");
    if (node.nullsNotDistinct) {
      this.append(" nulls not distinct");
    }
    this.append(" (");
    this.compileList(node.columns);
    this.append(")");
    this.buildDeferrable(node);
  }
  visitCheckConstraint(node) {
    if (node.name) {
      this.append("constraint ");
      this.visitNode(node.name);
      this.append(" ");
    }
    this.append("check (");
    this.visitNode(node.expression);
    this.append(")");
  }
  visitForeignKeyConstraint(node) {
    if (node.name) {
      this.append("constraint ");
      this.visitNode(node.name);
      this.append(" ");
    }
    this.append("foreign key (");
    this.compileList(node.columns);
    this.append(") ");
    this.visitNode(node.references);
    if (node.onDelete) {
      this.append(" on delete ");
      this.append(node.onDelete);
    }
    if (node.onUpdate) {
      this.append(" on update ");
      this.append(node.onUpdate);
    }
    this.buildDeferrable(node);
  }
  visitList(node) {
    this.compileList(node.items);
  }
  visitWith(node) {
    this.append("with ");
    if (node.recursive) {
      this.append("recursive ");
    }
    this.compileList(node.expressions);
  }
  visitCommonTableExpression(node) {
    this.visitNode(node.name);
    this.append(" as ");
    if (isBoolean(node.materialized)) {
      if (!node.materialized) {
        this.append("not ");
      }
      this.append("materialized ");
    }
    this.visitNode(node.expression);
  }
  visitCommonTableExpressionName(node) {
    this.visitNode(node.table);
    if (node.columns) {
      this.append("(");
      this.compileList(node.columns);
      this.append(")");
    }
  }
  visitAlterTable(node) {
    this.append("alter table ");
    this.visitNode(node.table);
    this.append(" ");
    if (node.renameTo) {
      this.append("rename to ");
      this.visitNode(node.renameTo);
    }
    if (node.setSchema) {
      this.append("set schema ");
      this.visitNode(node.setSchema);
    }
    if (node.addConstraint) {
      this.visitNode(node.addConstraint);
    }
    if (node.dropConstraint) {
      this.visitNode(node.dropConstraint);
    }
    if (node.renameConstraint) {
      this.visitNode(node.renameConstraint);
    }
    if (node.columnAlterations) {
      this.compileColumnAlterations(node.columnAlterations);
    }
    if (node.addIndex) {
      this.visitNode(node.addIndex);
    }
    if (node.dropIndex) {
      this.visitNode(node.dropIndex);
    }
  }
  visitAddColumn(node) {
    this.append("add column ");
    this.visitNode(node.column);
  }
  visitRenameColumn(node) {
    this.append("rename column ");
    this.visitNode(node.column);
    this.append(" to ");
    this.visitNode(node.renameTo);
  }
  visitDropColumn(node) {
    this.append("drop column ");
    this.visitNode(node.column);
  }
  visitAlterColumn(node) {
    this.append("alter column ");
    this.visitNode(node.column);
    this.append(" ");
    if (node.dataType) {
      if (this.announcesNewColumnDataType()) {
        this.append("type ");
      }
      this.visitNode(node.dataType);
      if (node.dataTypeExpression) {
        this.append("using ");
        this.visitNode(node.dataTypeExpression);
      }
    }
    if (node.setDefault) {
      this.append("set default ");
      this.visitNode(node.setDefault);
    }
    if (node.dropDefault) {
      this.append("drop default");
    }
    if (node.setNotNull) {
      this.append("set not null");
    }
    if (node.dropNotNull) {
      this.append("drop not null");
    }
  }
  visitModifyColumn(node) {
    this.append("modify column ");
    this.visitNode(node.column);
  }
  visitAddConstraint(node) {
    this.append("add ");
    this.visitNode(node.constraint);
  }
  visitDropConstraint(node) {
    this.append("drop constraint ");
    if (node.ifExists) {
      this.append("if exists ");
    }
    this.visitNode(node.constraintName);
    if (node.modifier === "cascade") {
      this.append(" cascade");
    } else if (node.modifier === "restrict") {
      this.append(" restrict");
    }
  }
  visitRenameConstraint(node) {
    this.append("rename constraint ");
    this.visitNode(node.oldName);
    this.append(" to ");
    this.visitNode(node.newName);
  }
  visitSetOperation(node) {
    this.append(node.operator);
    this.append(" ");
    if (node.all) {
      this.append("all ");
    }
    this.visitNode(node.expression);
  }
  visitCreateView(node) {
    this.append("create ");
    if (node.orReplace) {
      this.append("or replace ");
    }
    if (node.materialized) {
      this.append("materialized ");
    }
    if (node.temporary) {
      this.append("temporary ");
    }
    this.append("view ");
    if (node.ifNotExists) {
      this.append("if not exists ");
    }
    this.visitNode(node.name);
    this.append(" ");
    if (node.columns) {
      this.append("(");
      this.compileList(node.columns);
      this.append(") ");
    }
    if (node.as) {
      this.append("as ");
      this.visitNode(node.as);
    }
  }
  visitRefreshMaterializedView(node) {
    this.append("refresh materialized view ");
    if (node.concurrently) {
      this.append("concurrently ");
    }
    this.visitNode(node.name);
    if (node.withNoData) {
      this.append(" with no data");
    } else {
      this.append(" with data");
    }
  }
  visitDropView(node) {
    this.append("drop ");
    if (node.materialized) {
      this.append("materialized ");
    }
    this.append("view ");
    if (node.ifExists) {
      this.append("if exists ");
    }
    this.visitNode(node.name);
    if (node.cascade) {
      this.append(" cascade");
    }
  }
  visitGenerated(node) {
    this.append("generated ");
    if (node.always) {
      this.append("always ");
    }
    if (node.byDefault) {
      this.append("by default ");
    }
    this.append("as ");
    if (node.identity) {
      this.append("identity");
    }
    if (node.expression) {
      this.append("(");
      this.visitNode(node.expression);
      this.append(")");
    }
    if (node.stored) {
      this.append(" stored");
    }
  }
  visitDefaultValue(node) {
    this.append("default ");
    this.visitNode(node.defaultValue);
  }
  visitSelectModifier(node) {
    if (node.rawModifier) {
      this.visitNode(node.rawModifier);
    } else {
      this.append(SELECT_MODIFIER_SQL[node.modifier]);
    }
    if (node.of) {
      this.append(" of ");
      this.compileList(node.of, ", ");
    }
  }
  visitCreateType(node) {
    this.append("create type ");
    this.visitNode(node.name);
    if (node.enum) {
      this.append(" as enum ");
      this.visitNode(node.enum);
    }
  }
  visitDropType(node) {
    this.append("drop type ");
    if (node.ifExists) {
      this.append("if exists ");
    }
    this.visitNode(node.name);
  }
  visitExplain(node) {
    this.append("explain");
    if (node.options || node.format) {
      this.append(" ");
      this.append(this.getLeftExplainOptionsWrapper());
      if (node.options) {
        this.visitNode(node.options);
        if (node.format) {
          this.append(this.getExplainOptionsDelimiter());
        }
      }
      if (node.format) {
        this.append("format");
        this.append(this.getExplainOptionAssignment());
        this.append(node.format);
      }
      this.append(this.getRightExplainOptionsWrapper());
    }
  }
  visitDefaultInsertValue(_) {
    this.append("default");
  }
  visitAggregateFunction(node) {
    this.append(node.func);
    this.append("(");
    if (node.distinct) {
      this.append("distinct ");
    }
    this.compileList(node.aggregated);
    if (node.orderBy) {
      this.append(" ");
      this.visitNode(node.orderBy);
    }
    this.append(")");
    if (node.withinGroup) {
      this.append(" within group (");
      this.visitNode(node.withinGroup);
      this.append(")");
    }
    if (node.filter) {
      this.append(" filter(");
      this.visitNode(node.filter);
      this.append(")");
    }
    if (node.over) {
      this.append(" ");
      this.visitNode(node.over);
    }
  }
  visitOver(node) {
    this.append("over(");
    if (node.partitionBy) {
      this.visitNode(node.partitionBy);
      if (node.orderBy) {
        this.append(" ");
      }
    }
    if (node.orderBy) {
      this.visitNode(node.orderBy);
    }
    this.append(")");
  }
  visitPartitionBy(node) {
    this.append("partition by ");
    this.compileList(node.items);
  }
  visitPartitionByItem(node) {
    this.visitNode(node.partitionBy);
  }
  visitBinaryOperation(node) {
    this.visitNode(node.leftOperand);
    this.append(" ");
    this.visitNode(node.operator);
    this.append(" ");
    this.visitNode(node.rightOperand);
  }
  visitUnaryOperation(node) {
    this.visitNode(node.operator);
    if (!this.isMinusOperator(node.operator)) {
      this.append(" ");
    }
    this.visitNode(node.operand);
  }
  isMinusOperator(node) {
    return OperatorNode.is(node) && node.operator === "-";
  }
  visitUsing(node) {
    this.append("using ");
    this.compileList(node.tables);
  }
  visitFunction(node) {
    this.append(node.func);
    this.append("(");
    this.compileList(node.arguments);
    this.append(")");
  }
  visitCase(node) {
    this.append("case");
    if (node.value) {
      this.append(" ");
      this.visitNode(node.value);
    }
    if (node.when) {
      this.append(" ");
      this.compileList(node.when, " ");
    }
    if (node.else) {
      this.append(" else ");
      this.visitNode(node.else);
    }
    this.append(" end");
    if (node.isStatement) {
      this.append(" case");
    }
  }
  visitWhen(node) {
    this.append("when ");
    this.visitNode(node.condition);
    if (node.result) {
      this.append(" then ");
      this.visitNode(node.result);
    }
  }
  visitJSONReference(node) {
    this.visitNode(node.reference);
    this.visitNode(node.traversal);
  }
  visitJSONPath(node) {
    if (node.inOperator) {
      this.visitNode(node.inOperator);
    }
    this.append("'$");
    for (const pathLeg of node.pathLegs) {
      this.visitNode(pathLeg);
    }
    this.append("'");
  }
  visitJSONPathLeg(node) {
    const isArrayLocation = node.type === "ArrayLocation";
    const value2 = String(node.value);
    if (isArrayLocation) {
      this.append("[");
      this.append(this.sanitizeStringLiteral(value2));
      this.append("]");
    } else {
      this.append('."');
      this.append(this.sanitizeJSONPathMemberValue(value2));
      this.append('"');
    }
  }
  visitJSONOperatorChain(node) {
    for (let i = 0, len = node.values.length; i < len; i++) {
      if (i === len - 1) {
        this.visitNode(node.operator);
      } else {
        this.append("->");
      }
      this.visitNode(node.values[i]);
    }
  }
  visitMergeQuery(node) {
    if (node.with) {
      this.visitNode(node.with);
      this.append(" ");
    }
    this.append("merge ");
    if (node.top) {
      this.visitNode(node.top);
      this.append(" ");
    }
    this.append("into ");
    this.visitNode(node.into);
    if (node.using) {
      this.append(" ");
      this.visitNode(node.using);
    }
    if (node.whens) {
      this.append(" ");
      this.compileList(node.whens, " ");
    }
    if (node.returning) {
      this.append(" ");
      this.visitNode(node.returning);
    }
    if (node.output) {
      this.append(" ");
      this.visitNode(node.output);
    }
    if (node.endModifiers?.length) {
      this.append(" ");
      this.compileList(node.endModifiers, " ");
    }
  }
  visitMatched(node) {
    if (node.not) {
      this.append("not ");
    }
    this.append("matched");
    if (node.bySource) {
      this.append(" by source");
    }
  }
  visitAddIndex(node) {
    this.append("add ");
    if (node.unique) {
      this.append("unique ");
    }
    this.append("index ");
    this.visitNode(node.name);
    if (node.columns) {
      this.append(" (");
      this.compileList(node.columns);
      this.append(")");
    }
    if (node.using) {
      this.append(" using ");
      this.visitNode(node.using);
    }
  }
  visitCast(node) {
    this.append("cast(");
    this.visitNode(node.expression);
    this.append(" as ");
    this.visitNode(node.dataType);
    this.append(")");
  }
  visitFetch(node) {
    this.append("fetch next ");
    this.visitNode(node.rowCount);
    this.append(` rows ${node.modifier}`);
  }
  visitOutput(node) {
    this.append("output ");
    this.compileList(node.selections);
  }
  visitTop(node) {
    this.append(`top(${node.expression})`);
    if (node.modifiers) {
      this.append(` ${node.modifiers}`);
    }
  }
  visitOrAction(node) {
    this.append(node.action);
  }
  visitCollate(node) {
    this.append("collate ");
    this.visitNode(node.collation);
  }
  append(str) {
    this.#sql += str;
  }
  appendValue(parameter) {
    this.addParameter(parameter);
    this.append(this.getCurrentParameterPlaceholder());
  }
  getLeftIdentifierWrapper() {
    return '"';
  }
  getRightIdentifierWrapper() {
    return '"';
  }
  getCurrentParameterPlaceholder() {
    return "$" + this.numParameters;
  }
  getLeftExplainOptionsWrapper() {
    return "(";
  }
  getExplainOptionAssignment() {
    return " ";
  }
  getExplainOptionsDelimiter() {
    return ", ";
  }
  getRightExplainOptionsWrapper() {
    return ")";
  }
  sanitizeIdentifier(identifier) {
    const leftWrap = this.getLeftIdentifierWrapper();
    const rightWrap = this.getRightIdentifierWrapper();
    let sanitized = "";
    for (const c of identifier) {
      sanitized += c;
      if (c === leftWrap) {
        sanitized += leftWrap;
      } else if (c === rightWrap) {
        sanitized += rightWrap;
      }
    }
    return sanitized;
  }
  sanitizeStringLiteral(value2) {
    return value2.replace(LIT_WRAP_REGEX, "''");
  }
  sanitizeJSONPathMemberValue(value2) {
    return value2.replace(JSON_PATH_MEMBER_WRAP_REGEX, (char) => char === "'" ? "''" : '\\"');
  }
  addParameter(parameter) {
    this.#parameters.push(parameter);
  }
  appendImmediateValue(value2) {
    if (isString(value2)) {
      this.appendStringLiteral(value2);
    } else if (isNumber(value2) || isBoolean(value2) || isBigInt(value2)) {
      this.append(value2.toString());
    } else if (isNull(value2)) {
      this.append("null");
    } else if (isDate(value2)) {
      this.appendImmediateValue(value2.toISOString());
    } else {
      throw new Error(`invalid immediate value ${value2}`);
    }
  }
  appendStringLiteral(value2) {
    this.append("'");
    this.append(this.sanitizeStringLiteral(value2));
    this.append("'");
  }
  sortSelectModifiers(arr) {
    arr.sort((left, right) => left.modifier && right.modifier ? SELECT_MODIFIER_PRIORITY[left.modifier] - SELECT_MODIFIER_PRIORITY[right.modifier] : 1);
    return freeze(arr);
  }
  compileColumnAlterations(columnAlterations) {
    this.compileList(columnAlterations);
  }
  /**
   * controls whether the dialect adds a "type" keyword before a column's new data
   * type in an ALTER TABLE statement.
   */
  announcesNewColumnDataType() {
    return true;
  }
};
var SELECT_MODIFIER_SQL = freeze({
  ForKeyShare: "for key share",
  ForNoKeyUpdate: "for no key update",
  ForUpdate: "for update",
  ForShare: "for share",
  NoWait: "nowait",
  SkipLocked: "skip locked",
  Distinct: "distinct"
});
var SELECT_MODIFIER_PRIORITY = freeze({
  ForKeyShare: 1,
  ForNoKeyUpdate: 1,
  ForUpdate: 1,
  ForShare: 1,
  NoWait: 2,
  SkipLocked: 2,
  Distinct: 0
});
var JOIN_TYPE_SQL = freeze({
  InnerJoin: "inner join",
  LeftJoin: "left join",
  RightJoin: "right join",
  FullJoin: "full join",
  CrossJoin: "cross join",
  LateralInnerJoin: "inner join lateral",
  LateralLeftJoin: "left join lateral",
  LateralCrossJoin: "cross join lateral",
  OuterApply: "outer apply",
  CrossApply: "cross apply",
  Using: "using"
});

// node_modules/.pnpm/kysely@0.28.19/node_modules/kysely/dist/esm/dialect/postgres/postgres-query-compiler.js
var ID_WRAP_REGEX = /"/g;
var PostgresQueryCompiler = class extends DefaultQueryCompiler {
  sanitizeIdentifier(identifier) {
    return identifier.replace(ID_WRAP_REGEX, '""');
  }
};

// packages/sql/src/dialect/common.ts
var between = (operator) => (on) => sql`(${sql.join(on, sql` ${operator} `)})`;
var named2 = (name) => (on) => sql`${name}(${sql.join(on)})`;
var standard = {
  equal: between(sql`=`),
  unequal: between(sql`<>`),
  less: between(sql`<`),
  atMost: between(sql`<=`),
  greater: between(sql`>`),
  atLeast: between(sql`>=`),
  and: between(sql`and`),
  or: between(sql`or`),
  not: ([one]) => sql`(not ${one})`,
  isNull: ([one]) => sql`(${one} is null)`,
  coalesce: named2(sql`coalesce`),
  plus: between(sql`+`),
  minus: between(sql`-`),
  absolute: named2(sql`abs`),
  lower: named2(sql`lower`),
  trim: named2(sql`trim`),
  replace: named2(sql`replace`),
  countRows: () => sql`count(*)`,
  count: named2(sql`count`),
  countDistinct: ([one]) => sql`count(distinct ${one})`,
  sum: named2(sql`sum`),
  least: named2(sql`min`),
  greatest: named2(sql`max`)
};

// packages/sql/src/dialect/duckdb.ts
var duckdb = {
  name: "duckdb",
  title: "DuckDB",
  functions: {
    ...standard,
    matches: ([text, pattern]) => sql`regexp_matches(${text}, ${pattern})`,
    contains: ([text, part]) => sql`contains(${text}, ${part})`,
    asDecimal: ([text]) => sql`try_cast(${text} as decimal(38, 8))`,
    asMoney: ([text]) => sql`cast(try_cast(${text} as decimal(18, 2)) as decimal(38, 8))`,
    asText: ([number]) => sql`cast(${number} as varchar)`
  },
  types: { text: sql`varchar`, whole: sql`bigint`, decimal: sql`decimal(38, 8)`, truth: sql`boolean` },
  create: { table: sql`create temporary table`, as: sql`create temporary table` },
  drop: sql`drop table if exists`,
  compiler: () => new PostgresQueryCompiler()
};

// packages/sql/src/duckdb/faults.ts
var firstLine = (text) => (text.split("\n")[0] ?? "").trim().replace(/\.$/, "");
var faultOfDuckDb = (error) => {
  if (error instanceof EngineError) return error;
  const said = firstLine(error instanceof Error ? error.message : String(error));
  if (/^Out of Memory/i.test(said))
    return new EngineError(`DuckDB ran out of memory: give it more, or check the files in parts (${said})`);
  if (/^Invalid Error: .*overflow|^Out of Range Error/i.test(said))
    return new EngineError(`the sums are larger than DuckDB adds up exactly (${said})`);
  if (/disconnected|connection (?:is |was )?closed|^INTERRUPT/i.test(said))
    return new EngineError(`DuckDB was ended before it was done (${said}): nothing was written, so try again`);
  return new EngineError(`DuckDB: ${said}`);
};

// packages/sql/src/duckdb/duckdb-engine.ts
var valueOf2 = (value2) => {
  if (typeof value2 === "bigint") return Number(value2);
  return value2 === null || typeof value2 === "string" || typeof value2 === "number" || typeof value2 === "boolean" ? value2 : String(value2);
};
var append = async (connection, table, columns2, rows3) => {
  const types = Object.values(columns2);
  const appender = await connection.createAppender(table, "main", "temp");
  let waiting = 0;
  for (const row of rows3) {
    for (const [index, value2] of row.entries()) {
      if (value2 === null) appender.appendNull();
      else if (types[index] === "whole") appender.appendBigInt(BigInt(value2));
      else if (types[index] === "truth") appender.appendBoolean(value2 === true);
      else appender.appendVarchar(String(value2));
    }
    appender.endRow();
    waiting += 1;
    if (waiting % 5e4 === 0) appender.flushSync();
  }
  appender.closeSync();
};
var startDuckDb = async (limits = {}) => {
  const { memory, threads } = requireObject(limits, "startDuckDb: limits", ["memory", "threads"]);
  if (memory !== void 0) requireWholeNumber(memory, "startDuckDb: limits.memory", 1048576);
  if (threads !== void 0) requireWholeNumber(threads, "startDuckDb: limits.threads", 1);
  const instance = await DuckDBInstance.create(":memory:", {
    ...memory === void 0 ? {} : { memory_limit: `${String(Math.floor(memory / 1048576))}MiB` },
    ...threads === void 0 ? {} : { threads: String(threads) }
  });
  const connection = await instance.connect();
  await connection.run("set disabled_optimizers = 'top_n_window_elimination'");
  const told = async (act) => {
    try {
      return await act();
    } catch (error) {
      throw faultOfDuckDb(error);
    }
  };
  let tables2 = 0;
  return {
    dialect: duckdb,
    nextTable: () => {
      tables2 += 1;
      return `imt_file_${String(tables2)}`;
    },
    run: async (statement) => {
      await told(() => connection.run(statement));
    },
    rows: (statement) => told(async () => {
      const reader = await connection.runAndReadAll(statement);
      return reader.getRowObjects().map((row) => Object.fromEntries(Object.entries(row).map(([name, value2]) => [name, valueOf2(value2)])));
    }),
    each: async function* (statement) {
      const result = await told(() => connection.stream(statement));
      const names = result.columnNames();
      for (; ; ) {
        const chunk = await told(() => result.fetchChunk());
        if (chunk === null || chunk.rowCount === 0) return;
        yield chunk.getRows().map((row) => Object.fromEntries(row.map((value2, index) => [names[index] ?? "", valueOf2(value2)])));
      }
    },
    insert: (table, columns2, rows3) => told(() => append(connection, table, columns2, rows3)),
    close: () => {
      connection.closeSync();
      instance.closeSync();
    }
  };
};

// packages/finance/src/table/row-role.ts
var total = /^(?:sub[\s-]?)?totals?$/i;
var subTotal = /^sub[\s-]?totals?\b/i;
var grandTotal = /^(?:grand|overall)[\s-]?totals?\b/i;
var bare = (text) => text.trim().replace(/(?<![\s:.;*–-])[\s:.;*–-]+$/, "");
var isTotalWord = (text) => {
  const word = bare(requireText(text, "isTotalWord: text"));
  return total.test(word) || grandTotal.test(word);
};
var isSubTotalWord = (text) => subTotal.test(bare(text));

// packages/finance/src/trial-balance/layouts.data.ts
var ledgerSystems = [
  {
    system: "Oracle General Ledger, trial balance",
    headings: {
      account: ["Account", "Natural account"],
      name: ["Description", "Account description"],
      opening: ["Beginning balance"],
      debit: ["Debits", "Period activity debit"],
      credit: ["Credits", "Period activity credit"],
      amount: ["Period activity", "Net activity"],
      closing: ["Ending balance"]
    },
    citation: {
      title: "Oracle Fusion Cloud Financials: General Ledger Trial Balance Reports",
      provision: "columns for the account, description, beginning balance, debits, credits and ending balance",
      url: "https://docs.oracle.com/en/cloud/saas/financials/24a/ocuar/general-ledger-trial-balance-reports.html",
      read: "2026-11-29",
      verified: true
    }
  },
  {
    system: "Oracle General Ledger, journals and balances",
    headings: {
      costCentre: ["Cost centre", "Cost center"],
      account: ["Account"],
      period: ["Period", "Period name"],
      reference: ["Journal name", "Batch name"],
      date: ["Effective date", "Accounting date", "Posted date"],
      debit: ["Accounted debit", "Accounted Dr", "Accounted_Dr", "Period net Dr", "Entered debit", "Entered Dr"],
      credit: ["Accounted credit", "Accounted Cr", "Accounted_Cr", "Period net Cr", "Entered credit", "Entered Cr"],
      openingDebit: ["Begin balance Dr"],
      openingCredit: ["Begin balance Cr"]
    },
    citation: {
      title: "Oracle Fusion Cloud Financials: tables and views, XLA_AE_LINES and JA_CN_JOURNAL_LINES_GT",
      provision: "columns ENTERED_DR, ENTERED_CR, ACCOUNTED_DR and ACCOUNTED_CR",
      url: "https://docs.oracle.com/en/cloud/saas/financials/25d/oedmf/jacnjournallinesgt-14034.html",
      read: "2026-11-29",
      verified: true
    }
  },
  {
    system: "NHS Shared Business Services (Oracle)",
    headings: {
      costCentre: ["Cost centre", "Cost centre code", "Cost centre description"],
      account: ["Subjective", "Subjective code"],
      name: ["Subjective description"],
      period: ["Period", "Period name"],
      debit: ["Debit"],
      credit: ["Credit"],
      amount: ["Net", "Net amount"]
    },
    citation: {
      title: "NHS Shared Business Services: ledger extracts, as finance teams describe them",
      url: "https://www.sbs.nhs.uk/services/finance-and-accounting/",
      verified: false
    }
  },
  {
    system: "Unit4 ERP (Agresso)",
    headings: {
      account: ["Account", "GL account code"],
      name: ["Account (T)", "Account(T)"],
      costCentre: ["Cost centre", "Costc"],
      period: ["Period"],
      reference: ["TransNo", "Trans no", "Voucher no"],
      date: ["Trans.date", "Trans date", "Voucher date"],
      description: ["Text"],
      amount: ["Amount", "Cur. amount"],
      side: ["DC", "D/C", "DC flag"],
      opening: ["Opening balance", "IB"],
      closing: ["Closing balance", "UB"]
    },
    citation: {
      title: "Theatre Manager: export to Unit4 Business World (Agresso)",
      provision: "GL account code and cost centre; the other headings are remembered",
      url: "https://help.theatremanager.com/node/4606",
      read: "2026-11-29",
      verified: false
    }
  },
  {
    system: "Xero, trial balance",
    headings: {
      account: ["Account code", "Account"],
      name: ["Account", "Account name", "Account code"],
      accountType: ["Account type"],
      debit: ["Debit", "Debit - Year to date"],
      credit: ["Credit", "Credit - Year to date"],
      toDateDebit: ["YTD debit", "Debit YTD"],
      toDateCredit: ["YTD credit", "Credit YTD"]
    },
    citation: {
      title: "Xero: trial balance report, as readers of its exports and of its programming interface know it",
      url: "https://central.xero.com/s/article/Trial-Balance-report",
      verified: false
    }
  },
  {
    system: "Xero, account transactions",
    headings: {
      date: ["Date"],
      reference: ["Reference", "Source"],
      description: ["Description"],
      debit: ["Debit"],
      credit: ["Credit"],
      account: ["Account code"],
      balance: ["Running balance"]
    },
    citation: {
      title: "Xero: account transactions report, as readers of its exports know it",
      url: "https://central.xero.com/s/article/Account-Transactions-report-New",
      verified: false
    }
  },
  {
    system: "Sage 50",
    headings: {
      account: ["N/C", "Nominal code", "Nominal account", "Nominal"],
      name: ["Name", "Nominal name"],
      debit: ["Debit"],
      credit: ["Credit"],
      balance: ["Balance"],
      reference: ["Ref", "No"],
      costCentre: ["Dept"],
      description: ["Details"]
    },
    citation: {
      title: "Sage 50 Accounts: period trial balance, as converters of its files know it",
      url: "https://gb-kb.sage.com/portal/app/portlets/results/viewsolution.jsp?solutionid=222001000101141",
      verified: false
    }
  },
  {
    system: "Microsoft Dynamics 365 Business Central",
    headings: {
      account: ["No.", "G/L account no."],
      name: ["Name"],
      accountType: ["Account type"],
      debit: ["Net change debit", "Total debit", "Debit amount"],
      credit: ["Net change credit", "Total credit", "Credit amount"],
      closingDebit: ["Balance at date debit"],
      closingCredit: ["Balance at date credit"]
    },
    citation: {
      title: 'Microsoft Learn: table "Trial Balance Entity Buffer" of Business Central',
      provision: "net change and balance at date, each as debit and credit",
      url: "https://learn.microsoft.com/en-us/dynamics365/business-central/application/base-application/table/microsoft.finance.financialreports.trial-balance-entity-buffer",
      read: "2026-11-29",
      verified: true
    }
  },
  {
    system: "ERPNext",
    headings: {
      account: ["Account"],
      openingDebit: ["Opening (Dr)"],
      openingCredit: ["Opening (Cr)"],
      debit: ["Debit"],
      credit: ["Credit"],
      closingDebit: ["Closing (Dr)"],
      closingCredit: ["Closing (Cr)"]
    },
    citation: {
      title: "ERPNext documentation: accounting reports, trial balance",
      provision: "the totals of the debit and credit columns must be the same",
      url: "https://docs.erpnext.com/docs/user/manual/en/accounting-reports",
      read: "2026-11-29",
      verified: true
    }
  }
];

// packages/finance/src/trial-balance/columns.ts
var usual = {
  account: [
    "Account",
    "Account code",
    "Account no",
    "Account number",
    "Nominal code",
    "Subjective code",
    "GL code",
    "GL account",
    "General ledger code",
    "Ledger code",
    "Ledger account",
    "Expense code",
    "A/c code",
    "A/C"
  ],
  name: [
    "Account name",
    "Account description",
    "Account title",
    "Nominal description",
    "Description",
    "Account",
    "Name"
  ],
  accountType: ["Account type", "Type"],
  costCentre: [
    "Cost centre",
    "Cost centre code",
    "Cost centre description",
    "Cost centre name",
    "Cost code",
    "Department",
    "CC",
    // The funds of a charity, and of an accounting system that keeps several in one ledger.
    "Fund",
    "Fund name",
    "Fund code",
    "Fund number"
  ],
  class: ["Class", "Budget class", "Subjective class", "Category", "Group"],
  period: ["Period", "Accounting period", "Financial period", "Month"],
  date: ["Date", "Transaction date", "Posting date", "Journal date", "GL date"],
  reference: [
    "Reference",
    "Journal",
    "Journal no",
    "Journal number",
    "Journal reference",
    "Transaction number",
    "Transaction no",
    "Voucher",
    "Voucher number",
    "Document number"
  ],
  description: ["Description", "Narrative", "Details", "Particulars", "Journal description", "Line description"],
  side: ["Dr/Cr", "Dr or Cr", "Debit/Credit", "Debit or credit", "D/C", "Debit/credit indicator", "DrCr"],
  openingDebit: ["Opening debit", "Opening Dr", "Opening balance debit", "Opening balance Dr", "Brought forward debit"],
  openingCredit: [
    "Opening credit",
    "Opening Cr",
    "Opening balance credit",
    "Opening balance Cr",
    "Brought forward credit"
  ],
  opening: [
    "Opening balance",
    "Opening",
    "Balance brought forward",
    "Brought forward",
    "Balance b/f",
    "Balance b/fwd",
    "B/f"
  ],
  closingDebit: ["Closing debit", "Closing Dr", "Closing balance debit", "Closing balance Dr", "Carried forward debit"],
  closingCredit: [
    "Closing credit",
    "Closing Cr",
    "Closing balance credit",
    "Closing balance Cr",
    "Carried forward credit"
  ],
  closing: [
    "Closing balance",
    "Closing",
    "Balance carried forward",
    "Carried forward",
    "Balance c/f",
    "Balance c/fwd",
    "C/f"
  ],
  toDateDebit: ["Year to date debit", "Debit to date", "YTD Dr"],
  toDateCredit: ["Year to date credit", "Credit to date", "YTD Cr"],
  debit: [
    "Debit",
    "Debits",
    "Dr",
    "Debit amount",
    "Debit balance",
    "Debit value",
    "Movement debit",
    "Movement Dr",
    "Period debit",
    "Debit movement",
    "Debit movements"
  ],
  credit: [
    "Credit",
    "Credits",
    "Cr",
    "Credit amount",
    "Credit balance",
    "Credit value",
    "Movement credit",
    "Movement Cr",
    "Period credit",
    "Credit movement",
    "Credit movements"
  ],
  amount: [
    "Amount",
    "Value",
    "Net amount",
    "Net",
    "Movement",
    "Movements",
    "Net movement",
    "Movement in period",
    "Movement in the period",
    "Period movement"
  ],
  balance: ["Balance", "Closing net", "Net balance", "Running balance"]
};
var headingsOf = (column2) => [
  .../* @__PURE__ */ new Set([...usual[column2], ...ledgerSystems.flatMap(({ headings }) => headings[column2] ?? [])])
];
var ledgerTableColumns = {
  account: headingsOf("account"),
  name: headingsOf("name"),
  accountType: headingsOf("accountType"),
  costCentre: headingsOf("costCentre"),
  class: headingsOf("class"),
  period: headingsOf("period"),
  date: headingsOf("date"),
  reference: headingsOf("reference"),
  description: headingsOf("description"),
  side: headingsOf("side"),
  openingDebit: headingsOf("openingDebit"),
  openingCredit: headingsOf("openingCredit"),
  opening: headingsOf("opening"),
  closingDebit: headingsOf("closingDebit"),
  closingCredit: headingsOf("closingCredit"),
  closing: headingsOf("closing"),
  toDateDebit: headingsOf("toDateDebit"),
  toDateCredit: headingsOf("toDateCredit"),
  debit: headingsOf("debit"),
  credit: headingsOf("credit"),
  amount: headingsOf("amount"),
  balance: headingsOf("balance")
};
var moneyColumns = {
  openingDebit: "opening debits",
  openingCredit: "opening credits",
  opening: "opening balances",
  debit: "debits",
  credit: "credits",
  amount: "amounts",
  closingDebit: "closing debits",
  closingCredit: "closing credits",
  closing: "closing balances",
  toDateDebit: "debits to date",
  toDateCredit: "credits to date",
  balance: "balances"
};
var moneyKeys = Object.keys(moneyColumns);

// packages/finance/src/trial-balance/figures.ts
var zero4 = new Decimal2(0);
var sideOf = (mark) => {
  const word = (mark ?? "").trim().toLowerCase();
  if (/^(?:dr|d|debit|db)\.?$/.test(word)) return "debit";
  return /^(?:cr|c|credit|k)\.?$/.test(word) ? "credit" : void 0;
};

// packages/reconcile/src/sheet/interval.ts
var closed = (low, high) => ({
  low,
  high,
  openLow: false,
  openHigh: false
});
var moved = (interval, by) => ({
  ...interval,
  low: interval.low === null ? null : interval.low + by,
  high: interval.high === null ? null : interval.high + by
});
var added = (a, b) => ({
  low: a.low === null || b.low === null ? null : a.low + b.low,
  high: a.high === null || b.high === null ? null : a.high + b.high,
  openLow: a.openLow || b.openLow,
  openHigh: a.openHigh || b.openHigh
});
var negated = (interval) => ({
  low: interval.high === null ? null : -interval.high,
  high: interval.low === null ? null : -interval.low,
  openLow: interval.openHigh,
  openHigh: interval.openLow
});
var includesZero = ({ low, high, openLow, openHigh }) => (low === null || low < 0n || low === 0n && !openLow) && (high === null || high > 0n || high === 0n && !openHigh);
var roundingInterval = (value2, step, rounding) => {
  if (rounding === "none") return closed(value2, value2);
  const nearest2 = closed(value2 - step / 2n, value2 + step / 2n);
  if (rounding === "nearest") return nearest2;
  const truncated = {
    low: value2 > 0n ? value2 : value2 - step,
    high: value2 < 0n ? value2 : value2 + step,
    openLow: value2 <= 0n,
    openHigh: value2 >= 0n
  };
  if (rounding === "truncated" || value2 === 0n) return truncated;
  return value2 > 0n ? { ...truncated, low: nearest2.low } : { ...truncated, high: nearest2.high };
};

// packages/reconcile/src/sheet/fixed-point.ts
var maximumDigits = 1e3;
var powers2 = Array.from({ length: 23 }, (_, exponent) => Number(`1e${exponent}`));
var plainText = (integer, places) => {
  const digits = (integer < 0n ? -integer : integer).toString().padStart(places + 1, "0");
  const whole2 = digits.slice(0, digits.length - places);
  let end = digits.length;
  while (end > whole2.length && digits.charCodeAt(end - 1) === 48) end -= 1;
  const text = end > whole2.length ? `${whole2}.${digits.slice(whole2.length, end)}` : whole2;
  return integer < 0n ? `-${text}` : text;
};

// packages/reconcile/src/sheet/quantities.ts
var cellState = { stated: 0, zero: 1, absent: 2, unknown: 3, unreadable: 4, ranged: 5 };

// packages/reconcile/src/equation/validate-equation.ts
var fail = (position, what) => {
  throw new TypeError(`equations[${position}]: ${what}`);
};
var validateRatio = (equation, position) => {
  if (typeof equation.result !== "string") fail(position, "result must be the name of a cell");
  if (typeof equation.numerator !== "string") fail(position, "numerator must be the name of a cell");
  if (typeof equation.denominator !== "string") fail(position, "denominator must be the name of a cell");
  if (![1, 100].includes(equation.scale)) throw new RangeError(`equations[${position}]: scale must be 1 or 100`);
  if (!["nearest", "truncated", "either"].includes(equation.rounding))
    throw new RangeError(`equations[${position}]: rounding must be nearest, truncated or either`);
  if (!["signed", "size"].includes(equation.base ?? "signed"))
    throw new RangeError(`equations[${position}]: base must be signed or size`);
};
var validateSum = (equation, position) => {
  if (equation.kind !== "sum" && equation.kind !== "equal")
    throw new RangeError(`equations[${position}]: kind must be sum, equal or ratio`);
  if (typeof equation.total !== "string") fail(position, "total must be the name of a cell");
  if (!Array.isArray(equation.terms)) fail(position, "terms must be an array");
  if (!["nearest", "truncated", "none"].includes(equation.rounding ?? "nearest"))
    throw new RangeError(`equations[${position}]: rounding must be nearest, truncated or none`);
  if (equation.row !== void 0 && typeof equation.row !== "string") fail(position, "row must be a string");
  for (const term of equation.terms) {
    if (typeof term !== "object" || term === null || typeof term.cell !== "string")
      fail(position, "every term must have the name of a cell");
    if (term.sign !== 1 && term.sign !== -1) throw new RangeError(`equations[${position}]: sign must be 1 or -1`);
  }
};
var validateEquation = (equation, position) => {
  if (typeof equation !== "object" || equation === null) fail(position, "must be an object");
  if (typeof equation.id !== "string") fail(position, "id must be a string");
  if (equation.kind === "ratio") validateRatio(equation, position);
  else validateSum(equation, position);
};
var problemIn = (equation, ids) => {
  const { id } = equation;
  if (ids.has(id))
    return {
      equation: id,
      reason: "duplicateEquation",
      cells: [],
      message: `Another equation is already called ${id}: give each its own id.`
    };
  if (equation.kind === "ratio" || equation.terms.length > 0) return void 0;
  return {
    equation: id,
    reason: "noTerms",
    cells: [equation.total],
    message: `The total of ${id} has nothing to be compared with.`
  };
};
var repetition = (equation, twice) => {
  const { id } = equation;
  if (equation.kind !== "ratio" && twice.includes(equation.total)) {
    return {
      equation: id,
      reason: "totalAmongTerms",
      cells: [equation.total],
      message: `The total of ${id} is one of its own addends.`
    };
  }
  return { equation: id, reason: "repeatedCell", cells: twice, message: `${id} counts a cell twice.` };
};

// packages/reconcile/src/sheet/structure.ts
var entryAt = (list, index) => list[index];
var transpose = (start, member, weight, cells3) => {
  const rowStart = new Int32Array(cells3 + 1);
  for (const cell of member) rowStart[cell + 1] = rowStart[cell + 1] + 1;
  for (let cell = 0; cell < cells3; cell += 1)
    rowStart[cell + 1] = rowStart[cell + 1] + rowStart[cell];
  const next = rowStart.slice();
  const rows3 = new Int32Array(member.length);
  const rowWeight = new Int8Array(member.length);
  for (let equation = 0; equation < start.length - 1; equation += 1) {
    for (let at = start[equation]; at < start[equation + 1]; at += 1) {
      const cell = member[at];
      const to = next[cell];
      rows3[to] = equation;
      rowWeight[to] = weight[at];
      next[cell] = to + 1;
    }
  }
  return { rowStart, rows: rows3, rowWeight };
};
var systemsOf = (start, member, cells3) => {
  const parent = Int32Array.from({ length: cells3 }, (_, cell) => cell);
  const root = (cell) => {
    let at = cell;
    while (parent[at] !== at) {
      parent[at] = parent[parent[at]];
      at = parent[at];
    }
    return at;
  };
  for (let equation = 0; equation < start.length - 1; equation += 1) {
    const first = root(member[start[equation]]);
    for (let at = start[equation] + 1; at < start[equation + 1]; at += 1)
      parent[root(member[at])] = first;
  }
  const system = new Int32Array(cells3).fill(-1);
  let systems = 0;
  for (let cell = 0; cell < cells3; cell += 1) {
    const top = root(cell);
    if (system[top] === -1) {
      system[top] = systems;
      systems += 1;
    }
    system[cell] = system[top];
  }
  return { system, systems };
};
var structureOf = (equations2) => {
  if (!Array.isArray(equations2)) throw new TypeError("equations must be an array of equations");
  const cells3 = [];
  const index = /* @__PURE__ */ new Map();
  const usable = [];
  const setAside = [];
  const start = [0];
  const member = [];
  const weight = [];
  const ids = /* @__PURE__ */ new Set();
  const lastIn = [];
  let twice = [];
  const name = (cell, value2) => {
    let at = index.get(cell);
    if (at === void 0) {
      at = cells3.length;
      index.set(cell, at);
      cells3.push(cell);
      lastIn.push(-1);
    }
    if (lastIn[at] === position) twice.push(cell);
    lastIn[at] = position;
    member.push(at);
    weight.push(value2);
  };
  let position = 0;
  for (const equation of equations2) {
    validateEquation(equation, position);
    const problem = problemIn(equation, ids);
    if (problem) setAside.push(problem);
    else {
      if (equation.kind === "ratio")
        for (const cell of [equation.result, equation.numerator, equation.denominator]) name(cell, 0);
      else {
        name(equation.total, 1);
        for (const term of equation.terms) name(term.cell, -term.sign);
      }
      ids.add(equation.id);
      if (twice.length === 0) {
        usable.push(equation);
        start.push(member.length);
      } else {
        setAside.push(repetition(equation, [...new Set(twice)]));
        member.length = weight.length = start.at(-1);
        twice = [];
      }
    }
    position += 1;
  }
  const starts = Int32Array.from(start);
  const members2 = Int32Array.from(member);
  const weights = Int8Array.from(weight);
  return {
    cells: cells3,
    index,
    equations: usable,
    setAside,
    start: starts,
    member: members2,
    weight: weights,
    ...transpose(starts, members2, weights, cells3.length),
    ...systemsOf(starts, members2, cells3.length)
  };
};

// packages/reconcile/src/sheet/numbers.ts
var intervalOf = (numbers2, cell, value2, rounding) => {
  const interval = closed(numbers2.low(cell), numbers2.high(cell));
  const point3 = numbers2.point(cell);
  if (point3 === null) return interval;
  const step = numbers2.step(cell);
  if (rounding === "nearest" || step === null || !numbers2.isPrinted(cell))
    return value2 === void 0 || value2 === point3 ? interval : moved(interval, value2 - point3);
  return roundingInterval(value2 ?? point3, step, rounding);
};

// packages/reconcile/src/sheet/fraction.ts
var fraction = (numerator, denominator) => denominator < 0n ? { numerator: -numerator, denominator: -denominator } : { numerator, denominator };
var floorOf = ({ numerator, denominator }) => {
  const quotient = numerator / denominator;
  return numerator < 0n && quotient * denominator !== numerator ? quotient - 1n : quotient;
};
var ceilingOf = ({ numerator, denominator }) => -floorOf({ numerator: -numerator, denominator });
var nearestOf = ({ numerator, denominator }) => floorOf({ numerator: 2n * numerator + denominator, denominator: 2n * denominator });

// packages/reconcile/src/check/ratio.ts
var isAwayFromZero = (interval) => interval.low !== null && interval.low > 0n || interval.high !== null && interval.high < 0n;
var membersOf = ({ start, member }, equation) => {
  const from2 = entryAt(start, equation);
  return [entryAt(member, from2), entryAt(member, from2 + 1), entryAt(member, from2 + 2)];
};
var ratioOf = (structure, numbers2, equation, definition, values) => {
  const [result, numerator, denominator] = membersOf(structure, equation);
  const divisor = intervalOf(numbers2, denominator, values?.get(denominator), "nearest");
  if (!isAwayFromZero(divisor)) return void 0;
  const isNegative = divisor.high !== null && divisor.high < 0n;
  const dividend = intervalOf(numbers2, numerator, values?.get(numerator), "nearest");
  const turned = isNegative && definition.base !== "size";
  return {
    result: intervalOf(numbers2, result, values?.get(result), definition.rounding),
    numerator: turned ? negated(dividend) : dividend,
    denominator: isNegative ? negated(divisor) : divisor,
    factor: BigInt(definition.scale) * numbers2.one(result),
    turned
  };
};
var quotientOf = ({
  numerator,
  denominator,
  factor
}) => {
  const most = denominator.high;
  const least2 = denominator.low ?? 1n;
  const end = (dividend, isLow) => {
    if (dividend === null) return null;
    const wantsSmall = isLow ? dividend < 0n : dividend > 0n;
    if (wantsSmall) return fraction(factor * dividend, least2);
    return most === null ? { numerator: 0n, denominator: 1n } : fraction(factor * dividend, most);
  };
  return { low: end(numerator.low, true), high: end(numerator.high, false) };
};
var ratioHolds = (ratio) => {
  const { low, high } = quotientOf(ratio);
  const { result } = ratio;
  const below = result.low === null || high === null || result.low * high.denominator < high.numerator || result.low * high.denominator === high.numerator && !result.openLow;
  const above = result.high === null || low === null || result.high * low.denominator > low.numerator || result.high * low.denominator === low.numerator && !result.openHigh;
  return below && above;
};
var isExactRatio = (structure, numbers2, equation, ratio, values) => {
  const [, numerator, denominator] = membersOf(structure, equation);
  const dividend = values?.get(numerator) ?? numbers2.point(numerator);
  const divisor = values?.get(denominator) ?? numbers2.point(denominator);
  if (dividend === null || divisor === null || divisor === 0n) return false;
  const numeratorPoint = ratio.turned ? -dividend : dividend;
  const denominatorPoint = divisor < 0n ? -divisor : divisor;
  return ratioHolds({
    ...ratio,
    numerator: closed(numeratorPoint, numeratorPoint),
    denominator: closed(denominatorPoint, denominatorPoint)
  });
};

// packages/reconcile/src/check/sum.ts
var residualOf = (structure, numbers2, equation, values) => {
  const { start, member, weight, equations: equations2 } = structure;
  const definition = entryAt(equations2, equation);
  const rounding = definition.kind === "ratio" ? "nearest" : definition.rounding ?? "nearest";
  let difference2 = 0n;
  let interval = { low: 0n, high: 0n, openLow: false, openHigh: false };
  for (let at = entryAt(start, equation); at < entryAt(start, equation + 1); at += 1) {
    const cell = entryAt(member, at);
    const value2 = values?.get(cell);
    const point3 = value2 ?? numbers2.point(cell);
    const own2 = intervalOf(numbers2, cell, value2, rounding);
    const isAdded = weight[at] === 1;
    difference2 = difference2 === null || point3 === null ? null : isAdded ? difference2 + point3 : difference2 - point3;
    interval = added(interval, isAdded ? own2 : negated(own2));
  }
  return { difference: difference2, interval };
};

// packages/reconcile/src/check/outcome.ts
var outcome = { exact: 0, withinRounding: 1, violated: 2, unchecked: 3 };
var usual2 = 1 << cellState.stated | 1 << cellState.ranged;
var exactOutcome = (structure, numbers2, equation, values) => {
  const definition = entryAt(structure.equations, equation);
  if (definition.kind === "ratio") {
    const ratio = ratioOf(structure, numbers2, equation, definition, values);
    if (ratio === void 0 || !ratioHolds(ratio)) return outcome.violated;
    return isExactRatio(structure, numbers2, equation, ratio, values) ? outcome.exact : outcome.withinRounding;
  }
  const { difference: difference2, interval } = residualOf(structure, numbers2, equation, values);
  if (!includesZero(interval)) return outcome.violated;
  return difference2 === 0n ? outcome.exact : outcome.withinRounding;
};
var violatedIn = (outcomes2) => {
  const violated2 = [];
  outcomes2.forEach((each, equation) => {
    if (each === outcome.violated) violated2.push(equation);
  });
  return violated2;
};

// packages/reconcile/src/repair/change-limits.ts
var checkedEquations = (structure, numbers2, outcomes2) => {
  const known2 = /* @__PURE__ */ new Map();
  return {
    structure,
    numbers: numbers2,
    outcomes: outcomes2,
    sumLimits: (equation) => {
      const cached = known2.get(equation);
      if (cached) return cached;
      const { difference: difference2, interval } = residualOf(structure, numbers2, equation);
      const limits = {
        low: interval.high === null ? null : -interval.high + (interval.openHigh ? 1n : 0n),
        high: interval.low === null ? null : -interval.low - (interval.openLow ? 1n : 0n),
        preferred: difference2 === null ? null : -difference2
      };
      known2.set(equation, limits);
      return limits;
    }
  };
};
var negative = (limit3) => limit3 === null ? null : -limit3;
var nothing = { low: 1n, high: 0n, preferred: null };
var anything = { low: null, high: null, preferred: null };
var mirrored = ({ low, high, preferred }) => ({
  low: negative(high),
  high: negative(low),
  preferred: negative(preferred)
});
var results = (ratio, slack) => {
  const { low, high } = quotientOf(ratio);
  return { low: low === null ? null : ceilingOf(low) - slack, high: high === null ? null : floorOf(high) + slack };
};
var numerators = ({ result, denominator, factor }) => {
  const { low: least2, high: most } = result;
  const { low: small, high: large } = denominator;
  if (least2 === null || most === null || small === null || large === null) return anything;
  return {
    low: ceilingOf({ numerator: least2 * (least2 < 0n ? large : small), denominator: factor }),
    high: floorOf({ numerator: most * (most < 0n ? small : large), denominator: factor })
  };
};
var denominators = (result, numerator, factor) => {
  let low = 1n;
  let high = null;
  for (const [n, r] of [
    [numerator.low, result.high],
    [negative(numerator.high), negative(result.low)]
  ]) {
    if (n === null || r === null) continue;
    if (r === 0n) {
      if (n > 0n) return nothing;
    } else if (r > 0n) {
      const least2 = ceilingOf(fraction(factor * n, r));
      if (least2 > low) low = least2;
    } else {
      const most = floorOf(fraction(factor * n, r));
      if (high === null || most < high) high = most;
    }
  }
  return { low, high };
};
var ratioLimits = ({ structure, numbers: numbers2 }, equation, cell, values) => {
  const definition = entryAt(structure.equations, equation);
  const point3 = numbers2.point(cell);
  const low = numbers2.low(cell);
  const high = numbers2.high(cell);
  if (definition.kind !== "ratio" || point3 === null || low === null || high === null) return anything;
  const [result, numerator, denominator] = membersOf(structure, equation);
  const others2 = new Map(values);
  others2.delete(cell);
  const ratio = ratioOf(structure, numbers2, equation, definition, others2);
  if (ratio === void 0) return nothing;
  const isNegative = (numbers2.high(denominator) ?? 1n) < 0n;
  const sign2 = (number, isTurned2) => isTurned2 ? negative(number) : number;
  const at = (member) => others2.get(member) ?? numbers2.point(member);
  const [r, n, d] = [at(result), sign2(at(numerator), ratio.turned), sign2(at(denominator), isNegative)];
  const inChanges = (own2) => ({
    low: own2.low === null ? null : own2.low - high,
    high: own2.high === null ? null : own2.high - low,
    preferred: own2.preferred === null ? null : own2.preferred - point3
  });
  if (cell === result) {
    const step = numbers2.step(cell);
    const exact3 = n === null || d === null || d === 0n ? null : fraction(ratio.factor * n, d);
    const preferred2 = exact3 === null ? null : definition.rounding === "truncated" ? exact3.numerator / (exact3.denominator * step) * step : nearestOf(exact3);
    return inChanges({ ...results(ratio, definition.rounding === "nearest" ? 0n : step), preferred: preferred2 });
  }
  if (cell === numerator) {
    const preferred2 = r === null || d === null ? null : nearestOf({ numerator: r * d, denominator: ratio.factor });
    const allowed2 = { ...numerators(ratio), preferred: preferred2 };
    return inChanges(ratio.turned ? mirrored(allowed2) : allowed2);
  }
  const preferred = n === null || r === null || r === 0n ? null : nearestOf(fraction(ratio.factor * n, r));
  const allowed = { ...denominators(ratio.result, ratio.numerator, ratio.factor), preferred };
  return inChanges(isNegative ? mirrored(allowed) : allowed);
};

// packages/reconcile/src/repair/slip.ts
var mostRows = 2e3;
var fewestAgreeing = 3;
var isSwap = (a, b) => {
  if (a.length !== b.length) return false;
  let at = 0;
  while (at < a.length && a[at] === b[at]) at += 1;
  return at + 1 < a.length && a[at] === b[at + 1] && a[at + 1] === b[at] && a.slice(at + 2) === b.slice(at + 2);
};
var differsInOne = (a, b) => {
  if (a.length !== b.length) return false;
  let count = 0;
  for (let at = 0; at < a.length; at += 1) if (a[at] !== b[at]) count += 1;
  return count === 1;
};
var lacksOne = (long, short) => {
  if (long.length !== short.length + 1 || short.length < fewestAgreeing) return false;
  let at = 0;
  while (at < short.length && long[at] === short[at]) at += 1;
  return long.slice(at + 1) === short.slice(at);
};
var bare2 = (digits) => digits.replace(/(?<!0)0+$/, "");
var slipBetween = (from2, to) => {
  if (from2 === 0n || to === 0n || from2 === to) return null;
  if (from2 === -to) return "sign";
  if (from2 < 0n !== to < 0n) return null;
  const [a, b] = [String(from2 < 0n ? -from2 : from2), String(to < 0n ? -to : to)];
  if (bare2(a) === bare2(b)) return "powerOfTen";
  if (isSwap(a, b)) return "transposition";
  if (differsInOne(a, b) || lacksOne(a, b) || lacksOne(b, a)) return "oneDigit";
  return null;
};
var rowSlip = (structure, numbers2, cell, from2, to, values) => {
  const { start, member, weight, rowStart, rows: rows3, rowWeight } = structure;
  const step = numbers2.step(cell);
  const near = (a, b) => (a > b ? a - b : b - a) * 2n <= step;
  for (let row = entryAt(rowStart, cell); row < entryAt(rowStart, cell + 1); row += 1) {
    const equation = entryAt(rows3, row);
    const first = entryAt(start, equation);
    const last = entryAt(start, equation + 1);
    if (rowWeight[row] !== 1 || last - first < 3 || last - first > mostRows) continue;
    for (const [plausibility, times] of [
      ["rowOmitted", 1n],
      ["rowDoubled", -1n],
      ["sign", 2n]
    ]) {
      const matching = [];
      for (let at = first + 1; at < last; at += 1) {
        const term = entryAt(member, at);
        const value2 = values.get(term) ?? numbers2.point(term);
        if (value2 === null || value2 === 0n) continue;
        if (near(to - from2, times * (weight[at] === -1 ? value2 : -value2))) matching.push(term);
      }
      const [only] = matching;
      if (only !== void 0) return matching.length === 1 ? { plausibility, row: only } : { plausibility };
    }
  }
  return null;
};
var slipOf = (structure, numbers2, cell, to, values) => {
  const from2 = numbers2.point(cell);
  const step = numbers2.step(cell);
  if (from2 === null || step === null) return null;
  const plausibility = from2 % step === 0n && to % step === 0n ? slipBetween(from2 / step, to / step) : null;
  return plausibility === null ? rowSlip(structure, numbers2, cell, from2, to, values) : { plausibility };
};
var mostDigits2 = 18;
var margin = 20n;
var slipsFrom = (digits) => {
  const size2 = digits < 0n ? -digits : digits;
  const text = String(size2);
  const slips = /* @__PURE__ */ new Map([[-digits, size2]]);
  for (let power = 1n, factor = 10n; power <= 6n; power += 1n, factor *= 10n) {
    slips.set(digits * factor, size2);
    if (digits % factor === 0n) slips.set(digits / factor, size2 - size2 / factor);
  }
  for (let at = 0; at < text.length; at += 1) {
    const place2 = 10n ** BigInt(text.length - 1 - at);
    for (let digit = 0; digit <= 9; digit += 1)
      slips.set(digits + BigInt(digit - Number(text[at])) * place2 * (digits < 0n ? -1n : 1n), place2);
    if (at + 1 < text.length) {
      const swapped = BigInt(text.slice(0, at) + entryAt(text, at + 1) + entryAt(text, at) + text.slice(at + 2));
      slips.set(digits < 0n ? -swapped : swapped, place2 / 10n);
    }
  }
  return slips;
};
var slipWithin = (from2, step, { low, high }) => {
  if (low === null || high === null || from2 === 0n || from2 % step !== 0n) return null;
  const half = (high - low) / 2n;
  const digits = from2 / step;
  if (String(digits < 0n ? -digits : digits).length > mostDigits2) return null;
  const inside = [...slipsFrom(digits)].filter(
    ([value2, place2]) => value2 !== digits && value2 !== 0n && value2 * step >= low && value2 * step <= high && place2 * step >= half * margin
  );
  return inside.length === 1 && inside[0] !== void 0 ? inside[0][0] * step : null;
};

// packages/reconcile/src/repair/explain-repair.ts
var order2 = [
  "transposition",
  "oneDigit",
  "sign",
  "powerOfTen",
  "rowOmitted",
  "rowDoubled",
  null
];
var rank = (plausibility) => order2.indexOf(plausibility);
var holds = (structure, numbers2, outcomes2, cell, value2) => {
  const values = /* @__PURE__ */ new Map([[cell, value2]]);
  for (let at = entryAt(structure.rowStart, cell); at < entryAt(structure.rowStart, cell + 1); at += 1) {
    const equation = entryAt(structure.rows, at);
    if (outcomes2[equation] !== outcome.unchecked && exactOutcome(structure, numbers2, equation, values) === outcome.violated)
      return false;
  }
  return true;
};
var explainRepair = (structure, numbers2, outcomes2, { cells: cells3, values, ranges }) => {
  const [a, b] = cells3;
  if (cells3.length === 2 && a !== void 0 && b !== void 0 && values[0] === numbers2.point(b) && values[1] === numbers2.point(a)) {
    const swap = (cell, index) => ({
      cell,
      to: entryAt(values, index),
      low: ranges[index]?.low ?? null,
      high: ranges[index]?.high ?? null,
      slip: { plausibility: "transposition" }
    });
    return { changes: [swap(a, 0), swap(b, 1)], plausibility: "transposition" };
  }
  const replaced = new Map(cells3.map((cell, index) => [cell, entryAt(values, index)]));
  const changes = cells3.map((cell, index) => {
    const to = entryAt(values, index);
    const range = ranges[index] ?? { low: null, high: null, preferred: null };
    const slip = slipOf(structure, numbers2, cell, to, replaced);
    const point3 = numbers2.point(cell);
    const step = numbers2.step(cell);
    if (slip === null && cells3.length === 1 && point3 !== null && step !== null) {
      const value2 = slipWithin(point3, step, range);
      if (value2 !== null && holds(structure, numbers2, outcomes2, cell, value2))
        return {
          cell,
          to: value2,
          low: range.low,
          high: range.high,
          slip: slipOf(structure, numbers2, cell, value2, /* @__PURE__ */ new Map([[cell, value2]]))
        };
    }
    return { cell, to, low: range.low, high: range.high, slip };
  });
  const plausibility = changes.reduce(
    (worst, { slip }) => rank(slip?.plausibility ?? null) > rank(worst) ? slip?.plausibility ?? null : worst,
    order2[0] ?? null
  );
  return { changes, plausibility };
};
var likelyFirst = (repairs) => [...repairs].sort((a, b) => rank(a.plausibility) - rank(b.plausibility));

// packages/reconcile/src/repair/components.ts
var groupsOf = (size2) => {
  const parent = Int32Array.from({ length: size2 }, (_, index) => index);
  const root = (index) => {
    let at = index;
    while (parent[at] !== at) {
      parent[at] = parent[parent[at]];
      at = parent[at];
    }
    return at;
  };
  return {
    join: (a, b) => {
      const [low, high] = [root(a), root(b)].sort((x, y) => x - y);
      if (low !== void 0 && high !== void 0) parent[high] = low;
    },
    all: () => {
      const groups = /* @__PURE__ */ new Map();
      for (let index = 0; index < size2; index += 1) {
        const top = root(index);
        const group = groups.get(top);
        if (group) group.push(index);
        else groups.set(top, [index]);
      }
      return [...groups.values()];
    }
  };
};
var componentsOf = ({ start, member }, violated2) => {
  const groups = groupsOf(violated2.length);
  const first = /* @__PURE__ */ new Map();
  violated2.forEach((equation, index) => {
    for (let at = start[equation]; at < start[equation + 1]; at += 1) {
      const cell = member[at];
      const other = first.get(cell);
      if (other === void 0) first.set(cell, index);
      else groups.join(other, index);
    }
  });
  return groups.all().map((group) => group.map((index) => violated2[index]));
};
var mostForThree = 64;
var mostComparisons = 1e6;
var plus2 = (a, b) => a === null || b === null ? null : a + b;
var sum2 = (a, b) => ({ low: plus2(a.low, b.low), high: plus2(a.high, b.high) });
var meets = (a, b) => (a.low === null || b.high === null || a.low <= b.high) && (a.high === null || b.low === null || b.low <= a.high);
var joinedComponents = (checked, components) => {
  const { structure } = checked;
  const { rowStart, rows: rows3, rowWeight, equations: equations2 } = structure;
  const groups = groupsOf(components.length);
  if (components.length === 1) return groups.all();
  const present = /* @__PURE__ */ new Map();
  components.forEach(({ candidates }, component) => {
    for (const candidate of candidates) {
      for (const equation of candidate.touched) {
        const entries = present.get(equation);
        if (entries) entries.push({ component, candidate });
        else present.set(equation, [{ component, candidate }]);
      }
    }
  });
  const dropped2 = /* @__PURE__ */ new Set();
  let left = mostComparisons;
  const effectOf = ({ cell, low, high }, equation) => {
    let weight = 0;
    for (let at = entryAt(rowStart, cell); at < entryAt(rowStart, cell + 1); at += 1)
      if (rows3[at] === equation) weight = entryAt(rowWeight, at);
    return weight > 0 ? { low, high } : { low: high === null ? null : -high, high: low === null ? null : -low };
  };
  const canCancel = ({ component, candidate }, equation) => {
    const entries = present.get(equation) ?? [];
    left -= entries.length;
    if (left < 0) return true;
    const others2 = entries.filter((entry) => entry.component !== component && !dropped2.has(entry.candidate));
    if (entryAt(equations2, equation).kind === "ratio") return others2.length > 0;
    const limits = checked.sumLimits(equation);
    const own2 = effectOf(candidate, equation);
    if (meets(own2, limits)) return true;
    const effects = others2.map((entry) => ({
      component: entry.component,
      effect: sum2(own2, effectOf(entry.candidate, equation))
    }));
    if (effects.some(({ effect }) => meets(effect, limits))) return true;
    if (effects.length > mostForThree) return false;
    left -= effects.length ** 2;
    return effects.some(
      (first) => others2.some(
        (entry) => entry.component !== first.component && meets(sum2(first.effect, effectOf(entry.candidate, equation)), limits)
      )
    );
  };
  for (let isStable = false; !isStable; ) {
    isStable = true;
    components.forEach(({ candidates, found }, component) => {
      const isFound = new Set(found.map((each) => each.cells[0]));
      for (const candidate of candidates) {
        if (dropped2.has(candidate) || isFound.has(candidate.cell) || candidate.touched.every((equation) => canCancel({ component, candidate }, equation)))
          continue;
        dropped2.add(candidate);
        isStable = false;
      }
    });
  }
  for (const entries of present.values()) {
    const [first, ...rest] = entries.filter((entry) => !dropped2.has(entry.candidate));
    for (const entry of rest)
      if (first !== void 0 && entry.component !== first.component) groups.join(first.component, entry.component);
  }
  return groups.all();
};

// packages/reconcile/src/repair/linear-limits.ts
var union = (a, b) => a.length === 0 ? b : b.length === 0 ? a : [.../* @__PURE__ */ new Set([...a, ...b])];
var negated2 = (limit3) => ({
  coefficients: limit3.coefficients.map((coefficient) => -coefficient),
  low: negative(limit3.high),
  high: negative(limit3.low),
  preferred: negative(limit3.preferred),
  lowFrom: limit3.highFrom,
  highFrom: limit3.lowFrom
});
var withPositiveFirst = (limit3) => (limit3.coefficients.find((coefficient) => coefficient !== 0n) ?? 1n) > 0n ? limit3 : negated2(limit3);
var widthOf = ({ low, high }) => low === null || high === null ? null : high - low;
var isNarrower = (a, b) => {
  const [of, than] = [widthOf(a), widthOf(b)];
  return of !== null && (than === null || of < than);
};
var withinBoth = (a, b) => {
  const lower2 = b.low !== null && (a.low === null || b.low > a.low) ? b : a;
  const upper = b.high !== null && (a.high === null || b.high < a.high) ? b : a;
  const preferred = b.preferred !== null && (a.preferred === null || isNarrower(b, a)) ? b : a;
  return {
    coefficients: a.coefficients,
    low: lower2.low,
    lowFrom: lower2.lowFrom,
    high: upper.high,
    highFrom: upper.highFrom,
    preferred: preferred.preferred
  };
};
var simplified = (limits) => {
  const bySum = /* @__PURE__ */ new Map();
  for (const each of limits) {
    const limit3 = withPositiveFirst(each);
    const key = limit3.coefficients.join();
    const known2 = bySum.get(key);
    bySum.set(key, known2 === void 0 ? limit3 : withinBoth(known2, limit3));
  }
  const result = [];
  for (const limit3 of bySum.values()) {
    const { coefficients, low, high, lowFrom, highFrom } = limit3;
    if (low !== null && high !== null && low > high) return { ok: false, conflict: union(lowFrom, highFrom) };
    if (coefficients.some((coefficient) => coefficient !== 0n)) result.push(limit3);
    else if (low !== null && low > 0n) return { ok: false, conflict: lowFrom };
    else if (high !== null && high < 0n) return { ok: false, conflict: highFrom };
  }
  return { ok: true, limits: result };
};
var difference = (p, q, timesP, timesQ) => ({
  coefficients: p.coefficients.map(
    (coefficient, index) => timesP * coefficient - timesQ * entryAt(q.coefficients, index)
  ),
  low: p.low === null || q.high === null ? null : timesP * p.low - timesQ * q.high,
  high: p.high === null || q.low === null ? null : timesP * p.high - timesQ * q.low,
  preferred: p.preferred === null || q.preferred === null ? null : timesP * p.preferred - timesQ * q.preferred,
  lowFrom: union(p.lowFrom, q.highFrom),
  highFrom: union(p.highFrom, q.lowFrom)
});
var withoutLast = (limits) => {
  const last = (limits[0]?.coefficients.length ?? 1) - 1;
  const free = [];
  const bound = [];
  for (const limit3 of limits) {
    const coefficient = entryAt(limit3.coefficients, last);
    if (coefficient === 0n) free.push(limit3);
    else bound.push(coefficient > 0n ? limit3 : negated2(limit3));
  }
  bound.forEach((p, index) => {
    for (const q of bound.slice(index + 1))
      free.push(difference(p, q, entryAt(q.coefficients, last), entryAt(p.coefficients, last)));
  });
  return simplified(free.map((limit3) => ({ ...limit3, coefficients: limit3.coefficients.slice(0, last) })));
};
var noLimits = { low: null, high: null, preferred: null };
var limitsOnLast = (limits, earlier, step) => {
  const last = earlier.length;
  const own2 = [];
  for (const limit3 of limits) {
    const coefficient = entryAt(limit3.coefficients, last);
    if (coefficient === 0n) continue;
    const offset = earlier.reduce((sum4, change, index) => sum4 + entryAt(limit3.coefficients, index) * change, 0n);
    const low = limit3.low === null ? null : limit3.low - offset;
    const high = limit3.high === null ? null : limit3.high - offset;
    const preferred = limit3.preferred === null ? null : limit3.preferred - offset;
    const isTurned2 = coefficient < 0n;
    const least2 = isTurned2 ? negative(high) : low;
    const most = isTurned2 ? negative(low) : high;
    const best = isTurned2 ? negative(preferred) : preferred;
    const denominator = isTurned2 ? -coefficient * step : coefficient * step;
    own2.push({
      ...limit3,
      coefficients: [1n],
      low: least2 === null ? null : ceilingOf({ numerator: least2, denominator }) * step,
      high: most === null ? null : floorOf({ numerator: most, denominator }) * step,
      preferred: best === null ? null : nearestOf({ numerator: best, denominator }) * step
    });
  }
  const result = simplified(own2);
  if (!result.ok) return void 0;
  const [only] = result.limits;
  return only ?? noLimits;
};
var mostChoices = 64;
var changesToTry = ({ low, high, preferred }, step) => {
  const least2 = low === null ? null : ceilingOf({ numerator: low, denominator: step });
  const most = high === null ? null : floorOf({ numerator: high, denominator: step });
  if (least2 !== null && most !== null && least2 > most) return [];
  const within = (steps) => least2 !== null && steps < least2 ? least2 : most !== null && steps > most ? most : steps;
  const best = within(preferred === null ? 0n : nearestOf({ numerator: preferred, denominator: step }));
  const all = /* @__PURE__ */ new Set([
    best,
    within(best + 1n),
    within(best - 1n),
    within(best + 2n),
    within(best - 2n),
    least2 ?? best,
    most ?? best
  ]);
  all.delete(0n);
  return [...all].map((steps) => steps * step);
};
var narrowed = (limits, others2) => others2.reduce(
  (so, each) => ({
    low: so.low === null || each.low !== null && each.low > so.low ? each.low : so.low,
    high: so.high === null || each.high !== null && each.high < so.high ? each.high : so.high,
    preferred: so.preferred ?? each.preferred
  }),
  limits
);
var chooseChanges = (linearLimits, cells3, accepts) => {
  const all = simplified(linearLimits);
  const onFirst = [];
  let rest = all;
  for (let count = cells3.length; count > 0; count -= 1) {
    if (!rest.ok) return { conflict: rest.conflict };
    onFirst[count - 1] = rest.limits;
    rest = withoutLast(rest.limits);
  }
  if (!rest.ok) return { conflict: rest.conflict };
  let left = mostChoices;
  const changes = [];
  const choose = () => {
    const at = changes.length;
    const cell = cells3[at];
    if (cell === void 0) {
      left -= 1;
      return accepts(changes);
    }
    const limits = limitsOnLast(onFirst[at] ?? [], changes, cell.step);
    if (limits === void 0) return false;
    for (const change of changesToTry(narrowed(limits, cell.limitsAfter(changes)), cell.step)) {
      if (left <= 0) return false;
      changes.push(change);
      if (choose()) return true;
      changes.pop();
    }
    return false;
  };
  if (!choose()) return { conflict: null };
  const ranges = changes.map((_, at) => {
    const others2 = changes.filter((_each, index) => index !== at);
    const withItLast = (all.ok ? all.limits : []).map((limit3) => ({
      ...limit3,
      coefficients: [...limit3.coefficients.filter((_each, index) => index !== at), entryAt(limit3.coefficients, at)]
    }));
    return limitsOnLast(withItLast, others2, cells3[at]?.step ?? 1n) ?? noLimits;
  });
  return { changes, ranges };
};

// packages/reconcile/src/repair/satisfy-set.ts
var touchedBy = ({ structure, numbers: numbers2, outcomes: outcomes2 }, cells3, isElsewhere) => {
  const { rowStart, rows: rows3, rowWeight, equations: equations2 } = structure;
  const sums = /* @__PURE__ */ new Map();
  const ratios = /* @__PURE__ */ new Set();
  const uncheckedRatios = /* @__PURE__ */ new Set();
  const elsewhere = /* @__PURE__ */ new Set();
  cells3.forEach((cell, position) => {
    for (let at = entryAt(rowStart, cell); at < entryAt(rowStart, cell + 1); at += 1) {
      const equation = entryAt(rows3, at);
      const isRatio = entryAt(equations2, equation).kind === "ratio";
      if (outcomes2[equation] === outcome.unchecked) {
        if (isRatio && membersOf(structure, equation).every((member) => numbers2.isPrinted(member)))
          uncheckedRatios.add(equation);
      } else if (isElsewhere(equation)) elsewhere.add(equation);
      else if (isRatio) ratios.add(equation);
      else {
        const weights = sums.get(equation) ?? cells3.map(() => 0n);
        weights[position] = BigInt(entryAt(rowWeight, at));
        sums.set(equation, weights);
      }
    }
  });
  return { sums, ratios: [...ratios], uncheckedRatios: [...uncheckedRatios], elsewhere: [...elsewhere] };
};
var isTruncated = ({ structure }, equation) => {
  const definition = entryAt(structure.equations, equation);
  return definition.kind !== "ratio" && definition.rounding === "truncated";
};
var linearLimitsOf = (checked, cells3, touched) => {
  const { structure, numbers: numbers2 } = checked;
  const limits = [];
  const add2 = (equation, coefficients, { low, high, preferred }, slack) => {
    limits.push({
      coefficients,
      low: low === null ? null : low - slack,
      high: high === null ? null : high + slack,
      preferred,
      lowFrom: [equation],
      highFrom: [equation]
    });
  };
  for (const [equation, weights] of touched.sums) {
    const slack = isTruncated(checked, equation) ? cells3.reduce((sum4, cell, index) => weights[index] === 0n ? sum4 : sum4 + numbers2.step(cell), 0n) : 0n;
    add2(equation, weights, checked.sumLimits(equation), slack);
  }
  for (const equation of touched.ratios) {
    const inSet = membersOf(structure, equation).filter((cell) => cells3.includes(cell));
    const [only] = inSet;
    if (inSet.length === 1 && only !== void 0)
      add2(
        equation,
        cells3.map((cell) => cell === only ? 1n : 0n),
        ratioLimits(checked, equation, only),
        0n
      );
  }
  return limits;
};
var ordered = (checked, cells3, touched) => {
  const alone = /* @__PURE__ */ new Set();
  for (const weights of touched.sums.values()) {
    const inside = cells3.filter((_, index) => weights[index] !== 0n);
    if (inside.length === 1 && inside[0] !== void 0) alone.add(inside[0]);
  }
  const results3 = new Set(touched.ratios.map((equation) => membersOf(checked.structure, equation)[0]));
  const rank3 = (cell) => alone.has(cell) ? 0 : results3.has(cell) ? 2 : 1;
  return [...cells3].sort((a, b) => rank3(a) - rank3(b));
};
var mayHold = ({ structure, numbers: numbers2 }, equation, values) => {
  const ratio = ratioOf(structure, numbers2, equation, entryAt(structure.equations, equation), values);
  return ratio === void 0 || ratioHolds(ratio);
};
var satisfySet = (checked, set, isElsewhere) => {
  const { structure, numbers: numbers2 } = checked;
  const cells3 = set.length === 1 ? set : ordered(checked, set, touchedBy(checked, set, isElsewhere));
  const touched = touchedBy(checked, cells3, isElsewhere);
  const work = touched.sums.size + touched.ratios.length + touched.elsewhere.length;
  const several = touched.ratios.filter(
    (equation) => membersOf(structure, equation).filter((cell) => cells3.includes(cell)).length > 1
  );
  const toCheck = [...touched.ratios, ...[...touched.sums.keys()].filter((equation) => isTruncated(checked, equation))];
  const valuesOf = (changes) => new Map(
    changes.map((change, index) => [
      entryAt(cells3, index),
      numbers2.point(entryAt(cells3, index)) + change
    ])
  );
  const changing = cells3.map((cell, position) => ({
    step: numbers2.step(cell),
    limitsAfter: (earlier) => several.filter(
      (equation) => membersOf(structure, equation).includes(cell) && membersOf(structure, equation).every(
        (each) => each === cell || !cells3.includes(each) || cells3.indexOf(each) < position
      )
    ).map((equation) => ratioLimits(checked, equation, cell, valuesOf(earlier)))
  }));
  const chosen = chooseChanges(linearLimitsOf(checked, cells3, touched), changing, (changes) => {
    const values2 = valuesOf(changes);
    return toCheck.every((equation) => exactOutcome(structure, numbers2, equation, values2) !== outcome.violated) && touched.uncheckedRatios.every((equation) => mayHold(checked, equation, values2));
  });
  if ("conflict" in chosen)
    return {
      conflict: chosen.conflict ?? [...touched.sums.keys(), ...touched.ratios, ...touched.uncheckedRatios],
      work
    };
  const values = chosen.changes.map((change, index) => numbers2.point(entryAt(cells3, index)) + change);
  const ranges = chosen.ranges.map(({ low, high }, index) => {
    const point3 = numbers2.point(entryAt(cells3, index));
    return { low: low === null ? null : low + point3, high: high === null ? null : high + point3, preferred: null };
  });
  return { found: { cells: cells3, values, ranges, elsewhere: touched.elsewhere }, work };
};

// packages/reconcile/src/repair/search-sets.ts
var searchSets = (checked, cluster, changes, budget, maximumRepairs) => {
  const { structure, numbers: numbers2, outcomes: outcomes2 } = checked;
  const { start, member, rowStart, rows: rows3 } = structure;
  const widthOf2 = (equation) => entryAt(start, equation + 1) - entryAt(start, equation);
  const narrowFirst = [...cluster].sort((a, b) => widthOf2(a) - widthOf2(b));
  const position = new Map(narrowFirst.map((equation, index) => [equation, index]));
  const isElsewhere = (equation) => outcomes2[equation] === outcome.violated && !position.has(equation);
  const hits = new Int32Array(cluster.length);
  const mostHit = mostIn(checked, cluster, changes);
  const found = [];
  const set = [];
  const excluded = /* @__PURE__ */ new Set();
  let unhit = cluster.length;
  let where = entryAt(narrowFirst, 0);
  let halt = null;
  const eachOwnRow = (cell, visit2) => {
    for (let at = entryAt(rowStart, cell); at < entryAt(rowStart, cell + 1); at += 1) {
      const index = position.get(entryAt(rows3, at));
      if (index !== void 0) visit2(index);
    }
  };
  const spend = (work) => {
    budget.left -= work;
    if (budget.left < 0) halt = "work";
  };
  const push = (cell) => {
    set.push(cell);
    spend(entryAt(rowStart, cell + 1) - entryAt(rowStart, cell));
    eachOwnRow(cell, (index) => {
      if (hits[index] === 0) unhit -= 1;
      hits[index] = entryAt(hits, index) + 1;
    });
  };
  const pop = (cell) => {
    set.pop();
    eachOwnRow(cell, (index) => {
      hits[index] = entryAt(hits, index) - 1;
      if (hits[index] === 0) unhit += 1;
    });
  };
  const hitsAllLeft = (cell) => {
    let count = 0;
    eachOwnRow(cell, (index) => {
      if (hits[index] === 0) count += 1;
    });
    return count === unhit;
  };
  const branch = (equations2) => {
    const tried = [];
    const isLast = set.length === changes - 1;
    for (const equation of equations2) {
      for (let at = entryAt(start, equation); at < entryAt(start, equation + 1) && halt === null; at += 1) {
        const cell = entryAt(member, at);
        where = equation;
        spend(1);
        if (excluded.has(cell) || set.includes(cell) || numbers2.step(cell) === null) continue;
        if (!isLast || hitsAllLeft(cell)) {
          push(cell);
          visit();
          pop(cell);
        }
        excluded.add(cell);
        tried.push(cell);
      }
    }
    for (const cell of tried) excluded.delete(cell);
  };
  const visit = () => {
    if (unhit > 0) {
      if (set.length === changes || unhit > entryAt(mostHit, changes - set.length)) return;
      const next = hits.indexOf(0);
      spend(next);
      branch([entryAt(narrowFirst, next)]);
      return;
    }
    const result = satisfySet(checked, set, isElsewhere);
    spend(result.work);
    if ("found" in result) {
      if (set.length === changes) found.push(result.found);
      if (found.length >= maximumRepairs) halt = "repairs";
    } else if (set.length < changes && halt === null) branch(result.conflict);
  };
  visit();
  return { found, stop: stopped(halt, changes, where) };
};
var stopped = (reason, changes, equation) => reason === null ? null : { reason, changes, equation };
var mostIn = ({ structure }, cluster, upTo) => {
  const { start, member } = structure;
  const counts = /* @__PURE__ */ new Map();
  for (const equation of cluster) {
    for (let at = entryAt(start, equation); at < entryAt(start, equation + 1); at += 1)
      counts.set(entryAt(member, at), (counts.get(entryAt(member, at)) ?? 0) + 1);
  }
  const best = [];
  for (const count of counts.values()) {
    best.push(count);
    best.sort((a, b) => b - a);
    best.length = Math.min(best.length, upTo);
  }
  return Array.from({ length: upTo + 1 }, (_, cells3) => best.slice(0, cells3).reduce((sum4, count) => sum4 + count, 0));
};

// packages/reconcile/src/repair/single-changes.ts
var limitsOnChange = (checked, cell, isIn) => {
  const { rowStart, rows: rows3, rowWeight } = checked.structure;
  let low = null;
  let high = null;
  for (let at = entryAt(rowStart, cell); at < entryAt(rowStart, cell + 1); at += 1) {
    const weight = entryAt(rowWeight, at);
    const equation = entryAt(rows3, at);
    if (!isIn(equation)) continue;
    const limits = weight === 0 ? ratioLimits(checked, equation, cell) : checked.sumLimits(equation);
    const least2 = weight >= 0 ? limits.low : limits.high === null ? null : -limits.high;
    const most = weight >= 0 ? limits.high : limits.low === null ? null : -limits.low;
    if (least2 !== null && (low === null || least2 > low)) low = least2;
    if (most !== null && (high === null || most < high)) high = most;
    if (low !== null && high !== null && low > high) return void 0;
  }
  return { low, high };
};
var singleChangesOf = (checked, equations2, maximum) => {
  const { structure, numbers: numbers2, outcomes: outcomes2 } = checked;
  const { start, member, rowStart, rows: rows3 } = structure;
  const widthOf2 = (equation) => entryAt(start, equation + 1) - entryAt(start, equation);
  const narrowest = equations2.reduce(
    (best, equation) => widthOf2(equation) < widthOf2(best) ? equation : best,
    entryAt(equations2, 0)
  );
  const own2 = new Set(equations2);
  const isOwn = (equation) => own2.has(equation);
  const isChecked = (equation) => outcomes2[equation] !== outcome.unchecked;
  const found = [];
  const candidates = [];
  for (let at = entryAt(start, narrowest); at < entryAt(start, narrowest + 1) && found.length < maximum; at += 1) {
    const cell = entryAt(member, at);
    const all = rows3.subarray(entryAt(rowStart, cell), entryAt(rowStart, cell + 1));
    if (numbers2.step(cell) === null || all.length < own2.size) continue;
    const touched = Array.from(all).filter((equation) => !isOwn(equation));
    if (all.length - touched.length < own2.size) continue;
    const limits = limitsOnChange(checked, cell, isOwn);
    if (limits === void 0) continue;
    candidates.push({ cell, ...limits, touched: touched.filter(isChecked) });
    if (limitsOnChange(checked, cell, isChecked) === void 0) continue;
    const result = satisfySet(checked, [cell], () => false);
    if ("found" in result) found.push(result.found);
  }
  return { equations: equations2, candidates, found };
};

// packages/reconcile/src/repair/find-repairs.ts
var fullSearches = 10;
var isProduct = (found, components) => {
  if (found.length !== components.reduce((product, component) => product * component.found.length, 1)) return false;
  const singles = new Set(components.flatMap((component) => component.found.map((each) => each.cells[0])));
  return found.every((each) => each.cells.every((cell) => singles.has(cell)));
};
var findRepairs = (checked, violated2, settings) => {
  const { maximumChanges, maximumWork, maximumRepairs } = settings;
  if (maximumChanges === 0)
    return componentsOf(checked.structure, violated2).map((equations2) => ({ equations: equations2, found: [], stop: null }));
  const components = componentsOf(checked.structure, violated2).map(
    (equations2) => singleChangesOf(checked, equations2, maximumRepairs)
  );
  const componentOf = new Map(
    components.flatMap((component, index) => component.equations.map((equation) => [equation, index]))
  );
  const total2 = { left: maximumWork * fullSearches };
  const stopAtMaximum = (component) => component.found.length >= maximumRepairs ? { reason: "repairs", changes: 1, equation: entryAt(component.equations, 0) } : null;
  const searchFrom = (equations2, least2) => {
    const budget = { left: Math.min(maximumWork, total2.left) };
    const before = budget.left;
    let search = { found: [], stop: null };
    for (let changes = least2; changes <= maximumChanges && search.found.length === 0 && search.stop === null; changes += 1) {
      search = budget.left <= 0 ? { found: [], stop: { reason: "work", changes, equation: entryAt(equations2, 0) } } : searchSets(checked, equations2, changes, budget, maximumRepairs);
    }
    total2.left -= before - Math.max(budget.left, 0);
    return search;
  };
  const eachAlone = (group) => group.map((component) => {
    const stop = { reason: "joined", changes: maximumChanges + 1, equation: entryAt(component.equations, 0) };
    const found = component.found.length > 0 ? component.found : searchFrom(component.equations, 2).found.filter((each) => each.elsewhere.length === 0);
    return { equations: component.equations, found, stop };
  });
  const decided = /* @__PURE__ */ new Map();
  const waiting = joinedComponents(checked, components).map((group) => [...group]);
  const takenTogether = (of) => {
    const reached = new Set(of);
    const isReached = (group) => group.some((component) => reached.has(component));
    for (const [key, located] of [...decided]) {
      const group = located.flatMap(({ equations: equations2 }) => equations2.map((equation) => componentOf.get(equation)));
      if (!isReached(group)) continue;
      for (const component of group) reached.add(component);
      decided.delete(key);
    }
    for (const group of waiting.filter(isReached)) {
      for (const component of group) reached.add(component);
      waiting.splice(waiting.indexOf(group), 1);
    }
    return [...reached].sort((a, b) => a - b);
  };
  for (let group = waiting.shift(); group !== void 0; group = waiting.shift()) {
    const key = entryAt(group, 0);
    const members2 = group.map((index) => entryAt(components, index));
    const first = entryAt(members2, 0);
    if (members2.length === 1 && first.found.length > 0)
      decided.set(key, [{ equations: first.equations, found: first.found, stop: stopAtMaximum(first) }]);
    else if (members2.length > maximumChanges) decided.set(key, eachAlone(members2));
    else {
      const equations2 = members2.flatMap((component) => component.equations).sort((a, b) => a - b);
      const search = searchFrom(equations2, Math.max(2, members2.length));
      const others2 = search.found.flatMap(
        ({ elsewhere }) => elsewhere.map((equation) => componentOf.get(equation))
      );
      if (others2.length > 0) waiting.unshift(takenTogether([...group, ...others2]));
      else if (search.found.length === 0 && members2.length > 1) decided.set(key, eachAlone(members2));
      else if (search.stop === null && isProduct(search.found, members2))
        decided.set(
          key,
          members2.map((component) => ({
            equations: component.equations,
            found: component.found,
            stop: stopAtMaximum(component)
          }))
        );
      else decided.set(key, [{ equations: equations2, found: search.found, stop: search.stop }]);
    }
  }
  return [...decided.values()].flat().sort((a, b) => entryAt(a.equations, 0) - entryAt(b.equations, 0));
};

// packages/reconcile/src/settings.ts
var defaults = {
  absentAsZero: [],
  improbable: 1e-3,
  maximumChanges: 3,
  maximumWork: 1e5,
  maximumRepairs: 1e3
};
var settingNames = namesOf({
  absentAsZero: true,
  improbable: true,
  maximumChanges: true,
  maximumWork: true,
  maximumRepairs: true
});
var settingsOf = (given2) => {
  const settings = {
    absentAsZero: given2.absentAsZero ?? defaults.absentAsZero,
    improbable: given2.improbable ?? defaults.improbable,
    maximumChanges: given2.maximumChanges ?? defaults.maximumChanges,
    maximumWork: given2.maximumWork ?? defaults.maximumWork,
    maximumRepairs: given2.maximumRepairs ?? defaults.maximumRepairs
  };
  if (!Array.isArray(settings.absentAsZero)) throw new TypeError("absentAsZero must be an array of absences");
  if (typeof settings.improbable !== "number" || !(settings.improbable >= 0 && settings.improbable <= 1))
    throw new RangeError("improbable must be between 0 and 1");
  if (![0, 1, 2, 3].includes(settings.maximumChanges)) throw new RangeError("maximumChanges must be 0, 1, 2 or 3");
  if (!Number.isInteger(settings.maximumWork) || settings.maximumWork < 0)
    throw new RangeError("maximumWork must be a whole number from 0");
  if (!Number.isInteger(settings.maximumRepairs) || settings.maximumRepairs < 1)
    throw new RangeError("maximumRepairs must be a whole number from 1");
  return settings;
};

// packages/reconcile/src/bulk/check-body.ts
var weightedEquations = (structure, decimalsOf) => {
  const { cells: cells3, system, systems, start, member, equations: equations2 } = structure;
  const decimals = Int32Array.from(cells3, decimalsOf);
  const finest = new Int32Array(systems);
  decimals.forEach((count, cell) => {
    finest[system[cell]] = Math.max(finest[system[cell]], count);
  });
  const weight = new Float64Array(member.length);
  const bound = new Float64Array(equations2.length);
  const safe = new Float64Array(equations2.length);
  const isPlain3 = new Uint8Array(equations2.length);
  for (let equation = 0; equation < equations2.length; equation += 1) {
    let total2 = 0;
    for (let at = start[equation]; at < start[equation + 1]; at += 1) {
      const cell = member[at];
      const size2 = 2 * 10 ** (finest[system[cell]] - decimals[cell]);
      weight[at] = size2 * structure.weight[at];
      total2 += size2;
    }
    const definition = entryAt(equations2, equation);
    isPlain3[equation] = definition.kind === "ratio" || definition.rounding === "truncated" ? 0 : 1;
    bound[equation] = definition.kind !== "ratio" && definition.rounding === "none" ? 0 : total2 / 2;
    safe[equation] = Number.MAX_SAFE_INTEGER / (total2 + 1) - 1;
  }
  return { structure, decimals, finest, weight, bound, safe, isPlain: isPlain3 };
};
var bodyNumbers = ({ structure, decimals, finest }, values, from2, absentIsZero) => {
  const sizeOf = (cell) => 10n ** BigInt(finest[structure.system[cell]] - decimals[cell]);
  const read2 = (cell, half) => {
    const value2 = values[from2 + cell];
    if (Number.isNaN(value2)) return absentIsZero ? 0n : null;
    return (2n * BigInt(value2) + half) * sizeOf(cell);
  };
  return {
    point: (cell) => read2(cell, 0n),
    low: (cell) => read2(cell, -1n),
    high: (cell) => read2(cell, 1n),
    step: (cell) => absentIsZero || !Number.isNaN(values[from2 + cell]) ? 2n * sizeOf(cell) : null,
    isPrinted: (cell) => !Number.isNaN(values[from2 + cell]),
    one: (cell) => 2n * 10n ** BigInt(finest[structure.system[cell]])
  };
};
var checkExactly = (weighted, values, from2, numbers2, equation, absentIsZero) => {
  const { structure } = weighted;
  const { start, member, equations: equations2 } = structure;
  const first = start[equation];
  const last = start[equation + 1];
  const isAbsent = (at) => Number.isNaN(values[from2 + member[at]]);
  let absent = 0;
  for (let at = first + 1; at < last; at += 1) if (isAbsent(at)) absent += 1;
  const definition = entryAt(equations2, equation);
  if (isAbsent(first)) return outcome.unchecked;
  if (definition.kind === "ratio") {
    if (absent > 0 || ratioOf(structure, numbers2, equation, definition) === void 0) return outcome.unchecked;
  } else if (absent > 0 && (!absentIsZero || absent === last - first - 1)) return outcome.unchecked;
  return exactOutcome(structure, numbers2, equation);
};
var checkBody = (weighted, values, from2, largest2, absentIsZero, outcomes2) => {
  const { structure, weight, bound, safe, isPlain: isPlain3 } = weighted;
  const { start, member } = structure;
  let numbers2;
  for (let equation = 0; equation < outcomes2.length; equation += 1) {
    const last = start[equation + 1];
    let difference2 = 0;
    for (let at = start[equation]; at < last; at += 1)
      difference2 += weight[at] * values[from2 + member[at]];
    if (isPlain3[equation] === 1 && largest2 <= safe[equation] && !Number.isNaN(difference2)) {
      const limit3 = bound[equation];
      outcomes2[equation] = difference2 === 0 ? outcome.exact : difference2 <= limit3 && difference2 >= -limit3 ? outcome.withinRounding : outcome.violated;
    } else {
      numbers2 ??= bodyNumbers(weighted, values, from2, absentIsZero);
      outcomes2[equation] = checkExactly(weighted, values, from2, numbers2, equation, absentIsZero);
    }
  }
};

// packages/reconcile/src/bulk/compile-equations.ts
var eachBody = (weighted, values, options, visit) => {
  const count = weighted.structure.cells.length;
  if (!(values instanceof Float64Array)) throw new TypeError("values must be a Float64Array");
  if (count === 0 ? values.length > 0 : values.length % count !== 0)
    throw new RangeError(`values must hold ${count} numbers for each body, got ${values.length} in all`);
  if (!["open", "zero"].includes(options.absent ?? "open")) throw new RangeError("absent must be open or zero");
  const absentIsZero = options.absent === "zero";
  const outcomes2 = new Uint8Array(weighted.structure.equations.length);
  const bodies2 = count === 0 ? 0 : values.length / count;
  for (let body = 0; body < bodies2; body += 1) {
    const from2 = body * count;
    let largest2 = 0;
    for (let at = from2; at < from2 + count; at += 1) {
      const value2 = entryAt(values, at);
      const size2 = Math.abs(value2);
      if (size2 > largest2) largest2 = size2;
      if (!Number.isSafeInteger(value2) && !Number.isNaN(value2))
        throw new RangeError(`values[${at}] must be a whole number below 2^53, or NaN where nothing is stated`);
    }
    checkBody(weighted, values, from2, largest2, absentIsZero, outcomes2);
    visit(body, from2, outcomes2, absentIsZero);
  }
  return bodies2;
};
var check = (weighted, values, options) => {
  const { structure, finest } = weighted;
  const counts = [0, 0, 0, 0];
  const body = [];
  const equation = [];
  const difference2 = [];
  const bodies2 = eachBody(weighted, values, options, (at, from2, outcomes2, absentIsZero) => {
    for (let index = 0; index < outcomes2.length; index += 1) {
      const each = entryAt(outcomes2, index);
      counts[each] = entryAt(counts, each) + 1;
      if (each !== outcome.violated) continue;
      const residual2 = entryAt(structure.equations, index).kind === "ratio" ? null : residualOf(structure, bodyNumbers(weighted, values, from2, absentIsZero), index).difference;
      const places = entryAt(
        finest,
        entryAt(structure.system, entryAt(structure.member, entryAt(structure.start, index)))
      );
      body.push(at);
      equation.push(index);
      difference2.push(residual2 === null ? NaN : Number(plainText(residual2 / 2n, places)));
    }
  });
  const [exact3 = 0, withinRounding = 0, violated2 = 0, unchecked = 0] = counts;
  return {
    bodies: bodies2,
    exact: exact3,
    withinRounding,
    violated: violated2,
    unchecked,
    body: Int32Array.from(body),
    equation: Int32Array.from(equation),
    difference: Float64Array.from(difference2)
  };
};
var compileEquations = (equations2, options = {}) => {
  const structure = structureOf(equations2);
  const { decimals = 0 } = requireObject(options, "compileEquations: options", ["decimals"]);
  const weighted = weightedEquations(structure, (cell) => {
    const count = typeof decimals === "number" ? decimals : decimals.get(cell) ?? 0;
    if (!Number.isInteger(count) || Math.abs(count) > maximumDigits)
      throw new RangeError(`decimals of ${cell} must be a whole number`);
    return count;
  });
  return {
    cells: structure.cells,
    equations: structure.equations.map((equation) => equation.id),
    setAside: structure.setAside,
    check: (values, given2 = {}) => check(weighted, values, requireObject(given2, "check: options", ["absent"])),
    locate: (values, given2 = {}) => {
      requireObject(given2, "locate: options", ["absent", "maximumChanges", "maximumWork", "maximumRepairs"]);
      const settings = settingsOf(given2);
      const components = [];
      eachBody(weighted, values, given2, (body, from2, outcomes2, absentIsZero) => {
        const violated2 = violatedIn(outcomes2);
        if (violated2.length === 0) return;
        const numbers2 = bodyNumbers(weighted, values, from2, absentIsZero);
        const text = (cell, value2) => plainText(value2 / 2n, entryAt(weighted.finest, entryAt(structure.system, cell)));
        for (const { equations: own2, found, stop } of findRepairs(
          checkedEquations(structure, numbers2, outcomes2),
          violated2,
          settings
        )) {
          const repairs = likelyFirst(found.map((each) => explainRepair(structure, numbers2, outcomes2, each))).map(
            ({ changes, plausibility }) => ({
              changes: changes.map(({ cell, to }) => ({
                cell: entryAt(structure.cells, cell),
                from: text(cell, numbers2.point(cell)),
                to: text(cell, to)
              })),
              plausibility
            })
          );
          components.push({
            body,
            equations: own2.map((index) => entryAt(structure.equations, index).id),
            repairs,
            unique: stop === null && repairs.length === 1,
            search: stop === null ? "complete" : "stopped"
          });
        }
      });
      return components;
    }
  };
};

// packages/finance/src/ledger/controls.ts
var mostTotalRows = 1e3;
var size = (pence) => pence < 0n ? -pence : pence;
var compareLedgerTotals = (totals) => {
  const { rows: rows3, sums } = requireObject(totals, "compareLedgerTotals: totals");
  requireList(rows3, "compareLedgerTotals: totals.rows");
  requireList(sums, "compareLedgerTotals: totals.sums");
  const names = sums.length === 1 ? ["amount"] : ["debit", "credit"];
  return names.flatMap((column2, index) => {
    const starts = [0n];
    const known2 = /* @__PURE__ */ new Set(["0"]);
    return rows3.flatMap((row) => {
      const stated = row.stated[index] ?? null;
      const here = BigInt(row.before[index] ?? "0");
      const compared = () => {
        if (stated === null) return void 0;
        const pence = BigInt(stated);
        const agrees = known2.has(String(here - pence));
        const computed = agrees ? pence : starts.reduce(
          (best, start) => size(here - start - pence) < size(best - pence) ? here - start : best,
          here
        );
        const { at, words, open } = row;
        return {
          at,
          words,
          column: column2,
          stated,
          computed: String(computed),
          outcome: open > 0 ? "open" : agrees ? "agrees" : "differs"
        };
      };
      const found = compared();
      if (!known2.has(String(here))) {
        known2.add(String(here));
        starts.push(here);
      }
      return found === void 0 ? [] : [found];
    });
  });
};

// packages/finance/src/ledger/class-sums.ts
var stride = 4;
var newClassSums = () => ({ slots: new Float64Array(8 * stride), order: [] });
var placeOf = (slots, id) => {
  const last = (slots.length >> 2) - 1;
  for (let place2 = id & last; ; place2 = place2 + 1 & last) {
    const here = slots[place2 * stride];
    if (here === 0 || here === id + 1) return place2 * stride;
  }
};
var larger = (slots) => {
  const more = new Float64Array(slots.length * 2);
  for (let at = 0; at < slots.length; at += stride) {
    const here = slots[at] ?? 0;
    if (here !== 0) more.set(slots.subarray(at, at + stride), placeOf(more, here - 1));
  }
  return more;
};
var sumAt = (sums, id) => {
  const at = placeOf(sums.slots, id);
  if (sums.slots[at] !== 0) return at;
  if (sums.order.push(id) * 2 * stride > sums.slots.length) sums.slots = larger(sums.slots);
  const free = placeOf(sums.slots, id);
  sums.slots[free] = id + 1;
  return free;
};

// packages/finance/src/ledger/exact-pence.ts
var exactPence = (text) => {
  const read2 = parseFigure(text, { unit: "gbp", maximumDecimals: 12 });
  if (!read2.ok)
    return ["amountUnreadable", `The amount ${JSON.stringify(text.slice(0, 40))} is no amount. ${read2.refusal.message}`];
  const { kind, value: value2, decimals } = read2.value;
  if (kind === "absent") return ["amountAbsent", "No amount is stated"];
  if (value2 !== null && value2.precision() > 30)
    return ["amountTooPrecise", `The amount ${JSON.stringify(text.slice(0, 40))} has more than 30 significant digits`];
  if (kind !== "exact" || value2 === null || decimals !== null && decimals < 0)
    return ["amountNotExact", `The amount ${JSON.stringify(text.slice(0, 40))} is not exact, so it cannot be added up`];
  const pence = value2.times(100);
  return pence.isInteger() ? BigInt(pence.toFixed()) : ["amountTooPrecise", `The amount ${JSON.stringify(text.slice(0, 40))} has a fraction of a penny`];
};

// packages/finance/src/ledger/exact-money.ts
var isNothing = (text) => /^[-\u2010-\u2015\u2212]?$/.test(text);
var exactMoney = ({ columns: columns2, side }, textAt) => {
  const mark = side === void 0 ? "" : textAt(side);
  const stands = sideOf(mark);
  if (side !== void 0 && mark !== "" && stands === void 0)
    return {
      column: side,
      code: "sideUnknown",
      why: `The mark ${JSON.stringify(mark.slice(0, 40))} is neither of a debit nor of a credit`
    };
  const texts2 = columns2.map(textAt);
  const isOfSides = columns2.length > 1 && texts2.some((text) => text !== "");
  const pence = [];
  for (const [index, text] of texts2.entries()) {
    const found = isOfSides && isNothing(text) ? 0n : exactPence(text);
    if (typeof found !== "bigint") return { column: columns2[index] ?? 0, code: found[0], why: found[1] };
    pence.push(stands === "credit" && found > 0n ? -found : found);
  }
  return pence;
};
var statedMoney = ({ columns: columns2 }, textAt) => columns2.map((column2) => {
  const text = textAt(column2);
  const pence = text === "" ? void 0 : exactPence(text);
  return typeof pence === "bigint" ? String(pence) : null;
});

// packages/finance/src/ledger/layout.ts
var layoutNames = namesOf({
  width: true,
  costCentre: true,
  code: true,
  amount: true,
  side: true,
  debit: true,
  credit: true,
  period: true
});
var moneyLayout = (layout) => {
  const { amount, side, debit, credit } = requireObject(layout, "ledgerFold: layout", layoutNames);
  if (amount !== void 0 && debit === void 0 && credit === void 0)
    return { columns: [amount], ...side === void 0 ? {} : { side } };
  if (amount === void 0 && side === void 0 && debit !== void 0 && credit !== void 0)
    return { columns: [debit, credit] };
  throw new TypeError(
    "ledgerFold: layout must say where the amount stands, or where debits and credits do, and not both"
  );
};

// packages/finance/src/ledger/stretch.ts
var space2 = 32;
var afterSpaces = (text, from2, to) => {
  let at = from2;
  while (at < to && text.charCodeAt(at) === space2) at += 1;
  return at;
};
var beforeSpaces = (text, from2, to) => {
  let at = to;
  while (from2 < at && text.charCodeAt(at - 1) === space2) at -= 1;
  return at;
};
var isText = (text, from2, to, known2) => {
  const { length } = known2;
  if (to - from2 !== length) return false;
  for (let at = length - 1; at >= 0; at -= 1) if (text.charCodeAt(from2 + at) !== known2.charCodeAt(at)) return false;
  return true;
};
var hashOf = (text, from2, to) => {
  let hash = 2166136261;
  for (let at = from2; at < to; at += 1) hash = Math.imul(hash ^ text.charCodeAt(at), 16777619);
  return hash | 0;
};

// packages/finance/src/ledger/plain-money.ts
var penceAt = (text, offsets, value2) => {
  const end = offsets[value2 + 1] ?? 0;
  const from2 = afterSpaces(text, offsets[value2] ?? 0, end);
  return plainPenceIn(text, from2, beforeSpaces(text, from2, end));
};
var isBlank = (text, offsets, value2) => {
  const end = offsets[value2 + 1] ?? 0;
  return end >= 0 && afterSpaces(text, offsets[value2] ?? 0, end) >= end;
};
var plainMoney = ({ columns: columns2, side }) => {
  const pence = new Float64Array(columns2.length);
  const [amount, credit] = columns2;
  if (credit === void 0)
    return {
      pence,
      read: (text, offsets, first) => {
        const found = side === void 0 ? penceAt(text, offsets, 2 * (first + amount)) : void 0;
        if (found === void 0) return false;
        pence[0] = found;
        return true;
      }
    };
  return {
    pence,
    // One of the two is usually blank: nothing. Both are where no amount is stated.
    read: (text, offsets, first) => {
      const [one, other] = [2 * (first + amount), 2 * (first + credit)];
      const isDebitBlank = isBlank(text, offsets, one);
      const isCreditBlank = isBlank(text, offsets, other);
      if (isDebitBlank && isCreditBlank) return false;
      const debited = isDebitBlank ? 0 : penceAt(text, offsets, one);
      const credited = isCreditBlank ? 0 : penceAt(text, offsets, other);
      if (debited === void 0 || credited === void 0) return false;
      pence[0] = debited;
      pence[1] = credited;
      return true;
    }
  };
};

// packages/finance/src/ledger/running-sums.ts
var limit = Number.MAX_SAFE_INTEGER;
var runningSums = (columns2) => {
  const running = new Float64Array(columns2);
  const spilt = Array.from({ length: columns2 }, () => 0n);
  return {
    add: (pence) => {
      for (let column2 = 0; column2 < columns2; column2 += 1) {
        const more = pence[column2] ?? 0;
        const next = (running[column2] ?? 0) + more;
        if (next <= limit && next >= -limit) running[column2] = next;
        else {
          spilt[column2] = (spilt[column2] ?? 0n) + BigInt(running[column2] ?? 0);
          running[column2] = more;
        }
      }
    },
    addExact: (pence) => {
      for (const [column2, each] of pence.entries()) spilt[column2] = (spilt[column2] ?? 0n) + each;
    },
    texts: () => spilt.map((pence, column2) => String(pence + BigInt(running[column2] ?? 0)))
  };
};

// packages/finance/src/ledger/spans-of.ts
var spansOf = (batch) => {
  if (batch.spans !== void 0) return batch.spans;
  const { fields } = batch;
  const first = new Int32Array(fields.length + 1);
  const offsets = new Int32Array(2 * fields.reduce((sum4, values2) => sum4 + values2.length, 0));
  const values = fields.flat();
  fields.forEach(({ length }, row) => first[row + 1] = (first[row] ?? 0) + length);
  let end = 0;
  values.forEach(({ length }, value2) => {
    offsets[2 * value2] = end;
    offsets[2 * value2 + 1] = end += length;
  });
  return { text: values.join(""), first, offsets };
};
var valueAt = (batch, { text, first, offsets }, row, column2) => {
  const value2 = 2 * ((first[row] ?? 0) + column2);
  const end = offsets[value2 + 1] ?? 0;
  return end < 0 ? batch.fields[row]?.[column2] ?? "" : text.slice(offsets[value2], end);
};

// packages/finance/src/ledger/text-ids.ts
var own = (text) => JSON.parse(JSON.stringify(text));
var textIds = () => {
  const texts2 = [];
  const hashes = [];
  let places = new Int32Array(256);
  const placeOf2 = (hash, text, from2, to) => {
    const last = places.length - 1;
    for (let place2 = (hash ^ hash >>> 16) & last; ; place2 = place2 + 1 & last) {
      const id = (places[place2] ?? 0) - 1;
      if (id < 0 || hashes[id] === hash && isText(text, from2, to, texts2[id] ?? "")) return place2;
    }
  };
  const grow = () => {
    places = new Int32Array(places.length * 2);
    const last = places.length - 1;
    for (const [id, hash] of hashes.entries()) {
      let place2 = (hash ^ hash >>> 16) & last;
      while (places[place2] !== 0) place2 = place2 + 1 & last;
      places[place2] = id + 1;
    }
  };
  return {
    texts: texts2,
    find: (text, from2, to) => (places[placeOf2(hashOf(text, from2, to), text, from2, to)] ?? 0) - 1,
    idOf: (text) => {
      const hash = hashOf(text, 0, text.length);
      const place2 = placeOf2(hash, text, 0, text.length);
      const known2 = (places[place2] ?? 0) - 1;
      if (known2 >= 0) return known2;
      hashes.push(hash);
      places[place2] = texts2.push(own(text));
      if (2 * texts2.length > places.length) grow();
      return texts2.length - 1;
    }
  };
};

// packages/finance/src/ledger/fold.ts
var optionNames2 = namesOf({ classOf: true, periods: true, keepRefusals: true, onRefused: true });
var statesTotalOf = (costCentre) => isTotalWord(costCentre) || isSubTotalWord(costCentre);
var newCentre = () => {
  const { slots, order: order3 } = newClassSums();
  return { slots, order: order3, carried: /* @__PURE__ */ new Map() };
};
var [unknown, statesTotal] = [-1, -2];
var limit2 = Number.MAX_SAFE_INTEGER;
var mostMonths = 1e3;
var textsOf = (batch, spans, row) => (column2) => valueAt(batch, spans, row, column2).trim();
var ledgerFold = (layout, options) => {
  const money2 = moneyLayout(layout);
  const plain = plainMoney(money2);
  const { classOf, onRefused, keepRefusals = 100 } = requireObject(options, "ledgerFold: options", optionNames2);
  const periods2 = layout.period === void 0 ? void 0 : options.periods?.map((period) => period.trim());
  const months = periods2 === void 0 ? void 0 : textIds();
  periods2?.forEach((period) => months?.idOf(period));
  const wanted2 = months?.texts.length ?? 0;
  const [centreIds, codeIds, classIds] = [textIds(), textIds(), textIds()];
  const centres2 = [];
  const classes = [];
  const refusals = [];
  const refusedBy = {};
  const sums = runningSums(money2.columns.length);
  const totalRows2 = [];
  let records = 0;
  let summarised = 0;
  let otherPeriods = 0;
  let totals = 0;
  let refused2 = 0;
  const open = () => refused2 + otherPeriods;
  const refuse3 = (batch, row, field, code, message) => {
    if (code === "totalRow") totals += 1;
    else {
      refused2 += 1;
      refusedBy[code] = (refusedBy[code] ?? 0) + 1;
    }
    if (refusals.length >= keepRefusals && onRefused === void 0) return;
    const refusal = { at: batch.locate(row, field), code, why: message };
    if (refusals.length < keepRefusals) refusals.push(refusal);
    onRefused?.(refusal);
  };
  const classOfCode = (code) => {
    if (isTotalWord(code)) return statesTotal;
    const name = classOf(code);
    return name === void 0 ? unknown : classIds.idOf(name);
  };
  const centreOf = (costCentre) => centres2[centreIds.idOf(costCentre)] ??= newCentre();
  const keepTotal = (batch, row, words) => {
    if (totalRows2.length >= mostTotalRows) return;
    totalRows2.push({
      at: batch.locate(row, money2.columns[0]),
      words,
      stated: statedMoney(money2, textsOf(batch, spansOf(batch), row)),
      before: sums.texts(),
      open: open()
    });
  };
  const isLine2 = (batch, row, costCentre, code) => {
    const id = codeIds.idOf(code);
    const name = classes[id] ??= classOfCode(code);
    if (statesTotalOf(costCentre) || name === statesTotal) {
      const words = `${costCentre}, ${code}`.slice(0, 80);
      keepTotal(batch, row, words);
      refuse3(
        batch,
        row,
        layout.costCentre,
        "totalRow",
        `This row states a total (${JSON.stringify(words)}): it is not added to the lines that it sums up`
      );
    } else if (costCentre === "") refuse3(batch, row, layout.costCentre, "costCentreMissing", "No cost centre is stated");
    else if (name === unknown)
      refuse3(batch, row, layout.code, "classUnknown", `The code ${JSON.stringify(code.slice(0, 40))} has no class`);
    else return true;
    return false;
  };
  const addPlain = (text, offsets, first) => {
    if (months !== void 0 && layout.period !== void 0) {
      const value3 = 2 * (first + layout.period);
      const month = months.find(text, offsets[value3] ?? 0, offsets[value3 + 1] ?? 0);
      if (month < 0) return false;
      if (month >= wanted2) {
        otherPeriods += 1;
        return true;
      }
    }
    let value2 = 2 * (first + layout.costCentre);
    let from2 = afterSpaces(text, offsets[value2] ?? 0, offsets[value2 + 1] ?? 0);
    const centre = centres2[centreIds.find(text, from2, beforeSpaces(text, from2, offsets[value2 + 1] ?? 0))];
    if (centre === void 0) return false;
    value2 = 2 * (first + layout.code);
    from2 = afterSpaces(text, offsets[value2] ?? 0, offsets[value2 + 1] ?? 0);
    const name = classes[codeIds.find(text, from2, beforeSpaces(text, from2, offsets[value2 + 1] ?? 0))] ?? unknown;
    if (name < 0) return false;
    if (!plain.read(text, offsets, first)) return false;
    const at = sumAt(centre, name);
    const { slots } = centre;
    const next = (slots[at + 1] ?? 0) + (plain.pence[0] ?? 0) - (plain.pence[1] ?? 0);
    if (next > limit2 || next < -limit2) return false;
    slots[at + 1] = next;
    slots[at + 2] = (slots[at + 2] ?? 0) + 1;
    sums.add(plain.pence);
    summarised += 1;
    return true;
  };
  const addSlowly = (batch, spans, row) => {
    const found = (spans.first[row + 1] ?? 0) - (spans.first[row] ?? 0);
    if (found !== layout.width)
      return refuse3(
        batch,
        row,
        0,
        "wrongWidth",
        `This record has ${String(found)} fields where the headings call for ${String(layout.width)}: its columns may have shifted`
      );
    const textAt = textsOf(batch, spans, row);
    if (months !== void 0 && layout.period !== void 0) {
      const month = textAt(layout.period);
      const isWanted = periods2?.includes(month) ?? true;
      if (!isWanted && months.texts.length < mostMonths) months.idOf(month);
      if (!isWanted) {
        otherPeriods += 1;
        return;
      }
    }
    const code = textAt(layout.code);
    const costCentre = textAt(layout.costCentre);
    if (!isLine2(batch, row, costCentre, code)) return;
    const exact3 = exactMoney(money2, textAt);
    if ("why" in exact3) return refuse3(batch, row, exact3.column, exact3.code, exact3.why);
    const [pence = 0n, credit = 0n] = exact3;
    sums.addExact(exact3);
    const centre = centreOf(costCentre);
    const name = classes[codeIds.idOf(code)] ?? unknown;
    const at = sumAt(centre, name);
    centre.carried.set(name, (centre.carried.get(name) ?? 0n) + pence - credit);
    centre.slots[at + 2] = (centre.slots[at + 2] ?? 0) + 1;
    summarised += 1;
  };
  const add2 = (batch, skip = 0) => {
    const spans = spansOf(batch);
    const { text, first, offsets } = spans;
    for (let row = skip; row < first.length - 1; row += 1) {
      records += 1;
      const value2 = first[row] ?? 0;
      if ((first[row + 1] ?? 0) - value2 !== layout.width || !addPlain(text, offsets, value2))
        addSlowly(batch, spans, row);
    }
  };
  const partial = () => {
    const cells3 = centres2.flatMap(
      (centre, id) => centre.order.map((name) => {
        const at = sumAt(centre, name);
        const pence = BigInt(centre.slots[at + 1] ?? 0) + (centre.carried.get(name) ?? 0n);
        return {
          costCentre: centreIds.texts[id] ?? "",
          class: classIds.texts[name] ?? "",
          pence: String(pence),
          lines: centre.slots[at + 2] ?? 0
        };
      })
    );
    return {
      cells: cells3,
      counts: { records, summarised, otherPeriods, totals, refused: refused2, refusedBy: { ...refusedBy } },
      refusals: [...refusals],
      keep: keepRefusals,
      totals: { sums: sums.texts(), open: open(), rows: [...totalRows2] }
    };
  };
  return { add: add2, partial };
};

// packages/finance/src/ledger/columns.ts
var ledgerColumns = {
  costCentre: [
    "Cost Centre",
    "Cost centre code",
    "Cost Centre Code Desc",
    "Cost Centre Description",
    "Cost centre name",
    "Cost Centre Desc",
    "CC",
    "Department"
  ],
  subjective: [
    "Subjective",
    "Subjective code",
    "Account",
    "Account code",
    "Expense code",
    "Nominal",
    "Nominal code",
    "Subjective description",
    "Natural account"
  ],
  class: ["Class", "Budget class", "Subjective class", "Income/Pay/Non-pay"],
  period: ["Period", "Month", "Accounting period", "Financial period", "Period name"],
  amount: ["Amount", "Amount (\xA3)", "Value", "Net amount", "Budget", "Budget (\xA3)", "Actual", "Actual (\xA3)", "Net"],
  debit: ledgerTableColumns.debit,
  credit: ledgerTableColumns.credit,
  side: ledgerTableColumns.side
};

// packages/finance/src/ledger/layout-of.ts
var optionNames3 = namesOf({
  classOf: true,
  columns: true,
  periods: true,
  keepRefusals: true,
  onRefused: true
});
var ledgerLayoutOf = (headers, options = {}) => {
  requireList(headers, "ledgerLayoutOf: headers");
  requireObject(options, "ledgerLayoutOf: options", optionNames3);
  const names = { ...ledgerColumns, ...options.columns };
  const { at } = matchColumns(headers, names);
  const codeColumn = options.classOf === void 0 ? "class" : "subjective";
  const { costCentre, period, debit, credit } = at;
  const bySides = debit !== void 0 && credit !== void 0 && options.columns?.amount === void 0;
  const amount = bySides ? debit : at.amount;
  const code = at[codeColumn];
  const needed = [
    ["costCentre", costCentre],
    [codeColumn, code],
    ["amount", amount],
    ...options.periods === void 0 ? [] : [["period", period]]
  ];
  if (costCentre === void 0 || code === void 0 || amount === void 0 || options.periods !== void 0 && period === void 0) {
    const missing = needed.filter(([, index]) => index === void 0).map(([name]) => name);
    return {
      code: "noColumns",
      message: `The headings name no ${missing.join(", no ")}: nothing was summed up. Give the headings of this ledger as columns`
    };
  }
  if (bySides)
    return { width: headers.length, costCentre, code, debit, credit, ...period === void 0 ? {} : { period } };
  const others2 = Object.values(at).filter((index) => index !== amount);
  const amounts2 = headers.filter((heading, index) => !others2.includes(index) && isNamed(heading, names.amount));
  if (amounts2.length > 1)
    return {
      code: "amountAmbiguous",
      message: `More than one heading may be the amount (${amounts2.map((heading) => JSON.stringify(heading)).join(", ")}): nothing was summed up. Name the one that is meant in columns.amount`
    };
  return {
    width: headers.length,
    costCentre,
    code,
    amount,
    ...at.side === void 0 ? {} : { side: at.side },
    ...period === void 0 ? {} : { period }
  };
};

// packages/finance/src/ledger/statement.ts
var budgetOf = (pence) => formatAmount(new Decimal2(pence.toString()).div(100), "gbp");
var usualOrder = ["income", "pay", "non-pay", "non pay", "nonpay"];
var rank2 = (name) => {
  const at = usualOrder.indexOf(name.trim().toLowerCase());
  return at < 0 ? usualOrder.length : at;
};
var ledgerStatement = (ledger) => {
  requireObject(ledger, "ledgerStatement: ledger");
  requireList(ledger.cells, "ledgerStatement: ledger.cells");
  const centres2 = /* @__PURE__ */ new Map();
  const classes = /* @__PURE__ */ new Map();
  let grand = 0n;
  for (const cell of ledger.cells) {
    const pence = BigInt(cell.pence);
    const lines3 = centres2.get(cell.costCentre) ?? [];
    lines3.push({ class: cell.class, pence });
    centres2.set(cell.costCentre, lines3);
    classes.set(cell.class, (classes.get(cell.class) ?? 0n) + pence);
    grand += pence;
  }
  const revenue = [...centres2].flatMap(([costCentre, lines3]) => [
    ...lines3.sort((a, b) => rank2(a.class) - rank2(b.class)).map((line) => ({ costCentre, class: line.class, budget: budgetOf(line.pence) })),
    { costCentre, class: "TOTAL", budget: budgetOf(lines3.reduce((sum4, { pence }) => sum4 + pence, 0n)) }
  ]);
  if (revenue.length === 0) return { revenue: [], classSummary: [] };
  const summary = [...classes].sort(([a], [b]) => rank2(a) - rank2(b)).map(([name, pence]) => ({ class: name, budget: budgetOf(pence) }));
  return {
    revenue: [...revenue, { costCentre: "GRAND TOTAL", class: "TOTAL", budget: budgetOf(grand) }],
    classSummary: [...summary, { class: "GRAND TOTAL", budget: budgetOf(grand) }]
  };
};

// packages/sql/src/plan/build.ts
var column = (path) => {
  const [first = "", second] = path.split(".");
  return second === void 0 ? { column: first } : { column: second, of: first };
};
var value = (constant) => ({ value: constant });
var call = (name) => (...on) => ({ call: name, on });
var equal = /* @__PURE__ */ call("equal");
var unequal = /* @__PURE__ */ call("unequal");
var less = /* @__PURE__ */ call("less");
var atMost = /* @__PURE__ */ call("atMost");
var greater = /* @__PURE__ */ call("greater");
var and = /* @__PURE__ */ call("and");
var or = /* @__PURE__ */ call("or");
var not = /* @__PURE__ */ call("not");
var isNull2 = /* @__PURE__ */ call("isNull");
var isThere = (one) => not(isNull2(one));
var coalesce = /* @__PURE__ */ call("coalesce");
var minus3 = /* @__PURE__ */ call("minus");
var absolute = /* @__PURE__ */ call("absolute");
var lower = /* @__PURE__ */ call("lower");
var trim3 = /* @__PURE__ */ call("trim");
var replace = /* @__PURE__ */ call("replace");
var matches = (text, pattern) => ({
  call: "matches",
  on: [text, value(pattern)]
});
var contains = (text, part) => ({ call: "contains", on: [text, value(part)] });
var asDecimal = /* @__PURE__ */ call("asDecimal");
var asMoney = /* @__PURE__ */ call("asMoney");
var asText2 = /* @__PURE__ */ call("asText");
var countRows = /* @__PURE__ */ call("countRows");
var sum3 = /* @__PURE__ */ call("sum");
var least = /* @__PURE__ */ call("least");
var greatest = /* @__PURE__ */ call("greatest");
var either = (condition, then, otherwise) => ({
  cases: [[condition, then]],
  otherwise
});

// packages/sql/src/plan/plan-error.ts
var PlanError = class extends Error {
  name = "PlanError";
};

// packages/sql/src/plan/compile.ts
var commas = (terms) => sql.join(terms, sql`, `);
var expressionTerm = (expression, dialect) => {
  const term = (each) => expressionTerm(each, dialect);
  if ("column" in expression)
    return expression.of === void 0 ? sql.id(expression.column) : sql.id(expression.of, expression.column);
  if ("value" in expression) return sql.lit(expression.value);
  if ("cases" in expression) {
    const cases = expression.cases.map(([when, then]) => sql`when ${term(when)} then ${term(then)}`);
    return sql`case ${sql.join(cases, sql` `)} else ${term(expression.otherwise)} end`;
  }
  if ("numberWithin" in expression) {
    const { numberWithin, by } = expression;
    const within = numberWithin.length === 0 ? sql`` : sql`partition by ${commas(numberWithin.map(term))} `;
    return sql`row_number() over (${within}order by ${commas(by.map(term))})`;
  }
  if ("sumUpTo" in expression)
    return sql`sum(${term(expression.sumUpTo)}) over (order by ${commas(expression.by.map(term))} rows unbounded preceding)`;
  const write = dialect.functions[expression.call];
  if (write === void 0)
    throw new PlanError(
      `${dialect.name} has no "${expression.call}": a plan that asks for it cannot be compiled for it`
    );
  return write(expression.on.map(term));
};
var fromTerm = (from2, dialect) => {
  if ("table" in from2) {
    const parts = from2.table.split(".").map((part) => sql.id(part));
    return sql`${sql.join(parts, sql`.`)} as ${sql.id(from2.as)}`;
  }
  if ("query" in from2) return sql`(${queryTerm(from2.query, dialect)}) as ${sql.id(from2.as)}`;
  if ("rows" in from2) {
    const rows3 = from2.rows.map((row) => sql`(${commas(row.map((each) => sql.lit(each)))})`);
    return sql`(values ${commas(rows3)}) as ${sql.id(from2.as)}(${commas(from2.columns.map((name) => sql.id(name)))})`;
  }
  const all = sql.join(
    from2.all.map((each) => queryTerm(each, dialect)),
    sql` union all `
  );
  return sql`(${all}) as ${sql.id(from2.as)}`;
};
var queryTerm = (query, dialect) => {
  const term = (each) => expressionTerm(each, dialect);
  const { from: from2, joins = [], where, group = [], having, select, order: order3 = [], limit: limit3 } = query;
  const columns2 = Object.entries(select).map(([name, each]) => sql`${term(each)} as ${sql.id(name)}`);
  const clauses = [
    sql`select ${commas(columns2)} from ${fromTerm(from2, dialect)}`,
    ...joins.map(
      ({ to, on, keep }) => sql`${keep === "left" ? sql`left join` : sql`join`} ${fromTerm(to, dialect)} on ${term(on)}`
    ),
    ...where === void 0 ? [] : [sql`where ${term(where)}`],
    ...group.length === 0 ? [] : [sql`group by ${commas(group.map(term))}`],
    ...having === void 0 ? [] : [sql`having ${term(having)}`],
    ...order3.length === 0 ? [] : [sql`order by ${commas(order3.map(term))}`],
    ...limit3 === void 0 ? [] : [sql`limit ${sql.lit(limit3)}`]
  ];
  return sql.join(clauses, sql` `);
};
var stepTerm = (step, dialect) => {
  if ("query" in step) return queryTerm(step.query, dialect);
  if ("drop" in step) return sql`${dialect.drop} ${sql.id(step.drop)}`;
  if ("as" in step) return sql`${dialect.create.as} ${sql.id(step.create)} as ${queryTerm(step.as, dialect)}`;
  const columns2 = Object.entries(step.columns).map(([name, type]) => sql`${sql.id(name)} ${dialect.types[type]}`);
  return sql`${dialect.create.table} ${sql.id(step.create)} (${commas(columns2)})`;
};
var compileStep = (step, dialect) => dialect.compiler().compileQuery(stepTerm(step, dialect).toOperationNode(), createQueryId()).sql;

// packages/sql/src/spend/tables.ts
var textColumns = [
  "departmentFamily",
  "entity",
  "datePaid",
  "expenseType",
  "expenseArea",
  "supplier",
  "transactionNumber",
  "amount",
  "netAmount",
  "vatAmount",
  "vatNumber",
  "postcode",
  "description"
];
var texts = Object.fromEntries(textColumns.map((name) => [name, "text"]));
var tables = {
  /** Each line of each table, in the order published; a column that its table has not got is null. */
  given: { name: "imt_given", columns: { row_no: "whole", table_no: "whole", ...texts } },
  /** The same, each with its amount in pounds where it is plainly written. */
  rows: { name: "imt_rows", columns: { row_no: "whole", table_no: "whole", ...texts, pounds: "decimal" } },
  /** What was read of texts that are no plain amount. */
  amounts: { name: "imt_amounts", columns: { text: "text", kind: "text", amount: "text", near: "text", name: "text" } },
  /** What lines are that show neither a date nor a number. */
  roles: { name: "imt_roles", columns: { row_no: "whole", role: "text" } },
  days: { name: "imt_days", columns: { text: "text", day_first: "text", month_first: "text", name: "text" } },
  /** Whether the days of a table are written month first. */
  orders: { name: "imt_orders", columns: { table_no: "whole", month_first: "truth" } },
  suppliers: { name: "imt_suppliers", columns: { text: "text", id: "whole", withheld: "truth" } },
  /** What was read of texts that are no plain number. */
  numbers: { name: "imt_numbers", columns: { text: "text", number_key: "text", is_blank: "truth" } },
  /** Texts of which it is asked where they stand. */
  asked: { name: "imt_asked", columns: { text: "text" } },
  /** Rows that totals are compared at. */
  marks: { name: "imt_marks", columns: { row_no: "whole" } },
  /** Rows of which the cells are asked for. */
  wanted: { name: "imt_wanted", columns: { row_no: "whole" } }
};
var lines = "imt_lines";

// packages/sql/src/spend/plans/base.ts
var plainAmount2 = "^(\xA3?(0|[1-9][0-9]{0,11}|[1-9][0-9]{0,2}(,[0-9]{3}){1,3})([.][0-9]{1,2})?|-\xA3?([1-9][0-9]{0,11}|[1-9][0-9]{0,2}(,[0-9]{3}){1,3})([.][0-9]{1,2})?|-\xA3?0[.](0[1-9]|[1-9][0-9]?))$";
var plainNumber2 = "^[A-Za-z]{0,5}[-/]?[0-9]*[1-9][0-9]*$";
var shows = "[!-~]";
var from = (table, as) => ({ table, as });
var rows = from(tables.rows.name, "r");
var lookup = (table, as, on) => ({
  to: from(table.name, as),
  on,
  keep: "left"
});
var isPlain = (text) => matches(text, plainAmount2);
var isPlainNumber = (text) => and(matches(text, plainNumber2), unequal(lower(text), value("s40")));
var plainPounds = (text) => either(
  isPlain(text),
  asMoney(replace(replace(text, value("\xA3"), value("")), value(","), value(""))),
  asDecimal(value(null))
);
var poundsOfRow = coalesce(column("r.pounds"), asDecimal(column("a.amount")));
var roleJoins = [
  lookup(tables.roles, "role", equal(column("r.row_no"), column("role.row_no"))),
  lookup(tables.amounts, "a", equal(column("r.amount"), column("a.text")))
];
var isPayment = and(
  equal(coalesce(column("role.role"), value("payment")), value("payment")),
  unequal(coalesce(column("a.kind"), value("exact")), value("heading"))
);
var selected = (names) => Object.fromEntries(names.map((name) => [name.replace(/^.*\./, ""), column(name)]));
var columns = (...paths) => paths.map((path) => column(path));
var payments = from(lines, "l");

// packages/sql/src/spend/plans/readings.ts
var made2 = (table) => ({
  create: table.name,
  columns: table.columns
});
var isUnsure = (text) => or(isNull2(text), not(matches(text, shows)), contains(lower(text), "total"));
var unsureRows = {
  from: rows,
  where: and(isUnsure(column("r.datePaid")), isUnsure(column("r.transactionNumber"))),
  select: { row_no: column("r.row_no") },
  order: [column("r.row_no")]
};
var otherLines = {
  from: rows,
  joins: roleJoins,
  where: not(isPayment),
  select: { row_no: column("r.row_no"), table_no: column("r.table_no"), supplier: column("r.supplier") },
  order: [column("r.row_no")]
};
var oddNumbers = {
  from: rows,
  where: and(isThere(column("r.transactionNumber")), not(isPlainNumber(column("r.transactionNumber")))),
  group: [column("r.transactionNumber")],
  select: { text: column("r.transactionNumber") }
};
var withoutAmount = {
  from: rows,
  joins: [lookup(tables.amounts, "a", equal(column("r.amount"), column("a.text")))],
  where: or(
    isNull2(column("r.amount")),
    and(
      isThere(column("a.kind")),
      not(or(equal(column("a.kind"), value("exact")), equal(column("a.kind"), value("inexact"))))
    )
  ),
  select: { row_no: column("r.row_no") },
  order: [column("r.row_no")]
};
var howMany = { from: rows, select: { rows: countRows() } };

// packages/sql/src/spend/asking.ts
var whole = (value2) => Number(value2 ?? 0);
var textOf = (value2) => value2 === null || value2 === void 0 ? void 0 : String(value2);

// packages/sql/src/spend/column-types.ts
var ofText = /^(?:text|varchar|character|bpchar|char|name|citext|string|enum)\b/i;
var ofNumbers = /^(?:numeric|decimal|u?(?:tiny|small|big|huge|medium)?int(?:eger|[0-9]+)?)\b/i;
var ofDays = /^(?:date|timestamp|datetime)\b/i;
var wanted = {
  amount: { types: [ofText, ofNumbers], words: "no amounts. Make it a decimal number or text" },
  day: { types: [ofText, ofNumbers, ofDays], words: "no days. Make it a date or text" }
};
var requireColumnType = (held, column2, as) => {
  const type = column2 === void 0 ? void 0 : held.types?.[column2];
  if (column2 === void 0 || type === void 0) return;
  const { types, words } = wanted[as];
  if (!type.endsWith("]") && types.some((each) => each.test(type))) return;
  throw new EngineError(
    `${held.name}: the column "${held.headings[column2] ?? ""}" is of the type ${type}, which holds ${words}`
  );
};

// packages/sql/src/spend/held-place.ts
var heldPlace = (held, row, column2) => {
  const within = held.row(row + 1);
  const heading = column2 === void 0 ? void 0 : held.headings[column2];
  return {
    kind: "other",
    source: held.name,
    format: held.format,
    within: heading === void 0 ? within : `${within}, ${heading}`
  };
};

// packages/sql/src/equations/tables.ts
var equationTables = {
  /** What each body states in each cell, as published and as an exact number. */
  cells: { name: "imt_cells", columns: { body: "text", cell: "text", text: "text", stated: "decimal" } },
  /** What was read of texts that are no plain number: `exact`, `absent` or `unread`. */
  numbers: { name: "imt_cell_numbers", columns: { text: "text", kind: "text", amount: "text" } },
  /** The cells of each equation: `half` is half of the last digit that the cell prints. */
  members: {
    name: "imt_members",
    columns: { equation: "whole", cell: "text", added: "whole", half: "decimal", places: "whole", is_total: "whole" }
  },
  /** How many cells each equation has, and whether it allows for rounding. */
  equations: { name: "imt_equations", columns: { equation: "whole", cells: "whole", rounded: "whole" } },
  /** Cells that are asked for. */
  asked: { name: "imt_asked_cells", columns: { cell: "text" } }
};
var equationResults = "imt_results";

// packages/sql/src/equations/plans/plans.ts
var { cells, numbers, members, equations, asked } = equationTables;
var given = { table: cells.name, as: "c" };
var published = "imt_published_cells";
var publishedSteps = ({ from: from2, body, cell, text }) => [
  { drop: published },
  { create: published, as: { from: from2, select: { body: trim3(body), cell: trim3(cell), text } } }
];
var oddNumbers2 = {
  from: { table: published, as: "p" },
  where: not(isPlain(column("p.text"))),
  group: [column("p.text")],
  select: { text: column("p.text") }
};
var cellSteps = [
  { drop: cells.name },
  {
    create: cells.name,
    as: {
      from: { table: published, as: "p" },
      joins: [lookup(numbers, "n", equal(column("p.text"), column("n.text")))],
      select: {
        ...selected(["p.body", "p.cell", "p.text"]),
        stated: coalesce(plainPounds(column("p.text")), asDecimal(column("n.amount")))
      }
    }
  },
  { drop: published }
];
var bodies = {
  from: given,
  group: [column("c.body")],
  select: { body: column("c.body") },
  order: [column("c.body")]
};
var statedTwice = {
  from: given,
  group: columns("c.body", "c.cell"),
  having: greater(countRows(), value(1)),
  select: { ...selected(["c.body", "c.cell"]), rows: countRows() },
  order: columns("c.body", "c.cell"),
  limit: 1
};
var residual = minus3(
  either(greater(column("m.added"), value(0)), column("c.stated"), asDecimal(value("0"))),
  either(greater(column("m.added"), value(0)), asDecimal(value("0")), column("c.stated"))
);
var resultSteps = (absentIsZero) => {
  const lacksTotal = equal(column("s.has_total"), value(0));
  const lacksTerms = absentIsZero ? less(column("s.stated"), value(2)) : less(column("s.stated"), column("e.cells"));
  const outcome2 = {
    cases: [
      [or(lacksTotal, lacksTerms), value("unchecked")],
      [equal(column("s.residual"), asDecimal(value("0"))), value("exact")],
      [
        and(equal(column("e.rounded"), value(1)), atMost(absolute(column("s.residual")), column("s.half"))),
        value("withinRounding")
      ]
    ],
    otherwise: value("violated")
  };
  return [
    { drop: equationResults },
    {
      create: equationResults,
      as: {
        from: {
          query: {
            from: { table: members.name, as: "m" },
            joins: [{ to: given, on: equal(column("m.cell"), column("c.cell")) }],
            where: isThere(column("c.stated")),
            group: columns("c.body", "m.equation"),
            select: {
              ...selected(["c.body", "m.equation"]),
              stated: countRows(),
              has_total: greatest(column("m.is_total")),
              residual: sum3(residual),
              half: sum3(column("m.half"))
            }
          },
          as: "s"
        },
        joins: [{ to: { table: equations.name, as: "e" }, on: equal(column("s.equation"), column("e.equation")) }],
        select: { ...selected(["s.body", "s.equation", "s.residual"]), outcome: outcome2 }
      }
    }
  ];
};
var results2 = { table: equationResults, as: "r" };
var outcomeCounts = {
  from: results2,
  group: [column("r.outcome")],
  select: { outcome: column("r.outcome"), rows: countRows() }
};
var violated = {
  from: results2,
  where: equal(column("r.outcome"), value("violated")),
  select: { ...selected(["r.body", "r.equation"]), residual: asText2(column("r.residual")) },
  order: columns("r.body", "r.equation")
};
var statedInAsked = {
  from: given,
  joins: [{ to: { table: asked.name, as: "a" }, on: equal(column("c.cell"), column("a.cell")) }],
  where: isThere(column("c.stated")),
  select: { ...selected(["c.body", "c.cell"]), stated: asText2(column("c.stated")) },
  order: columns("c.body", "c.cell")
};
var notRead = {
  from: given,
  joins: [{ to: { table: numbers.name, as: "n" }, on: equal(column("c.text"), column("n.text")) }],
  where: equal(column("n.kind"), value("unread")),
  group: [column("c.text")],
  select: { text: column("c.text"), rows: countRows(), body: least(column("c.body")) },
  order: [column("c.text")]
};
var unreadCells = {
  from: given,
  where: and(isNull2(column("c.stated")), not(equal(trim3(column("c.text")), value("")))),
  group: [column("c.text")],
  select: { text: column("c.text"), rows: countRows() },
  order: [column("c.text")]
};
var finerThan = (places) => {
  const text = asText2(column("c.stated"));
  return {
    from: given,
    joins: [{ to: { table: members.name, as: "m" }, on: equal(column("m.cell"), column("c.cell")) }],
    where: and(
      equal(column("m.places"), value(places)),
      isThere(column("c.stated")),
      ...places < 0 ? [] : [not(matches(column("c.text"), "^-?[0-9,]+$"))],
      matches(
        text,
        places < 0 ? `[1-9][0-9]{0,${String(-places - 1)}}[.]|[.][0-9]*[1-9]` : `[.][0-9]{${String(places)}}[0-9]*[1-9]`
      )
    ),
    select: selected(["c.body", "c.cell", "c.text"]),
    order: columns("c.body", "c.cell"),
    limit: 1
  };
};

// packages/sql/src/equations/judge.ts
var mostTexts = 1e6;
var mostPlaces = 7;
var leastPlaces = -20;
var exact = /^-?\d{1,29}(?:\.\d{1,8})?$/;
var membersOf2 = (equation) => equation.kind === "ratio" ? [] : [
  { cell: equation.total, added: 1 },
  ...equation.terms.map(({ cell, sign: sign2 }) => ({ cell, added: sign2 === 1 ? -1 : 1 }))
];
var cellsOf = (equation) => equation.kind === "ratio" ? [equation.result, equation.numerator, equation.denominator] : membersOf2(equation).map(({ cell }) => cell);
var isPlain2 = (equation) => equation.kind !== "ratio" && equation.rounding !== "truncated";
var halfOf = (places) => places < 0 ? `5${"0".repeat(-places - 1)}` : places === 0 ? "0.5" : `0.${"0".repeat(places)}5`;
var lastDigits = (stated, places) => {
  const [, sign2 = "", digits = "0", fraction2 = ""] = /^(-?)([0-9]+)(?:[.]([0-9]*))?$/.exec(stated) ?? [];
  const all = `${digits}${fraction2.padEnd(Math.max(places, 0), "0").slice(0, Math.max(places, 0))}`;
  return Number(`${sign2}${places < 0 ? all.slice(0, places) || "0" : all}`);
};
var readNumber = (text) => {
  if (text.trim() === "") return [text, "absent", null];
  const read2 = parseFigure(text, { unit: "count", maximumDecimals: 8 });
  if (!read2.ok) return [text, "unread", null];
  const { kind, value: number } = read2.value;
  if (kind === "absent") return [text, "absent", null];
  const amount = kind === "exact" && number !== null ? number.toFixed() : void 0;
  return amount === void 0 || !exact.test(amount) ? [text, "unread", null] : [text, "exact", amount];
};
var askedOf = (engine, equations2, { absent = "open", decimals = 0 }) => {
  const compiled = compileEquations(equations2, { decimals });
  const byId = /* @__PURE__ */ new Map();
  for (const each of equations2)
    if (!byId.has(each.id) && compileEquations([each]).equations.length === 1) byId.set(each.id, each);
  const run = async (steps) => {
    for (const step of steps) await engine.run(compileStep(step, engine.dialect));
  };
  return {
    compiled,
    usable: compiled.equations.flatMap((id) => byId.get(id) ?? []),
    absent,
    decimals,
    placesOf: (of) => typeof decimals === "number" ? decimals : decimals.get(of) ?? 0,
    run,
    rows: (query) => engine.rows(compileStep({ query }, engine.dialect)),
    fill: async (table, values) => {
      await run([{ drop: table.name }, made2(table)]);
      if (values.length > 0) await engine.insert(table.name, table.columns, values);
    }
  };
};
var readCells = async ({ run, rows: rows3, fill }, held, texts2) => {
  await run(publishedSteps(texts2));
  const odd = await rows3({ ...oddNumbers2, limit: mostTexts + 1 });
  if (odd.length > mostTexts)
    throw new EngineError("there are more than 1,000,000 different values that are not plainly written");
  await fill(
    equationTables.numbers,
    odd.map((row) => readNumber(textOf(row["text"]) ?? ""))
  );
  await run(cellSteps);
  const [twice] = await rows3(statedTwice);
  if (twice !== void 0)
    throw new EngineError(
      `${held.name}: ${textOf(twice["body"]) ?? ""} states the cell ${textOf(twice["cell"]) ?? ""} ${String(whole(twice["rows"]))} times, so that it is not known which is meant`
    );
};
var memberRows = ({ usable, placesOf }) => usable.flatMap(
  (each, equation) => cellsOf(each).map((of, place2) => [
    equation,
    of,
    membersOf2(each)[place2]?.added ?? 0,
    halfOf(placesOf(of)),
    placesOf(of),
    place2 === 0 ? 1 : 0
  ])
);
var equationRows = ({ usable }) => usable.flatMap(
  (each, equation) => isPlain2(each) ? [[equation, cellsOf(each).length, each.kind !== "ratio" && each.rounding === "none" ? 0 : 1]] : []
);
var giveEquations = async (asked2, held) => {
  const { placesOf, rows: rows3, fill, compiled } = asked2;
  await fill(equationTables.members, memberRows(asked2));
  for (const places of new Set(compiled.cells.map(placesOf))) {
    const [fine] = await rows3(finerThan(places));
    if (fine !== void 0)
      throw new EngineError(
        `${held.name}: ${textOf(fine["body"]) ?? ""} states ${textOf(fine["text"]) ?? ""} in the cell ${textOf(fine["cell"]) ?? ""}, which has more digits than the cell is said to print: give its decimals`
      );
  }
  await fill(equationTables.equations, equationRows(asked2));
};
var judgeSums = async ({ usable, absent, run, rows: rows3 }, place2) => {
  await run(resultSteps(absent === "zero"));
  const counts = { exact: 0, withinRounding: 0, violated: 0 };
  for (const row of await rows3(outcomeCounts)) {
    const outcome2 = textOf(row["outcome"]);
    if (outcome2 === "exact" || outcome2 === "withinRounding" || outcome2 === "violated")
      counts[outcome2] = whole(row["rows"]);
  }
  return {
    ...counts,
    unchecked: place2.size * usable.filter(isPlain2).length - counts.exact - counts.withinRounding - counts.violated,
    found: (await rows3(violated)).map((row) => ({
      body: place2.get(textOf(row["body"]) ?? "") ?? 0,
      equation: whole(row["equation"]),
      difference: Number(textOf(row["residual"]))
    }))
  };
};
var judgeRest = async ({ usable, absent, decimals, placesOf, rows: rows3, fill }, place2) => {
  const numbers2 = usable.flatMap((each, equation2) => isPlain2(each) ? [] : [equation2]);
  if (numbers2.length === 0 || place2.size === 0) return void 0;
  const rest = compileEquations(
    numbers2.flatMap((equation2) => usable[equation2] ?? []),
    { decimals }
  );
  await fill(
    equationTables.asked,
    rest.cells.map((of) => [of])
  );
  const values = new Float64Array(place2.size * rest.cells.length).fill(NaN);
  const cellAt = new Map(rest.cells.map((of, index) => [of, index]));
  for (const row of await rows3(statedInAsked)) {
    const of = textOf(row["cell"]) ?? "";
    const at = (place2.get(textOf(row["body"]) ?? "") ?? 0) * rest.cells.length + (cellAt.get(of) ?? 0);
    values[at] = lastDigits(textOf(row["stated"]) ?? "0", placesOf(of));
  }
  const {
    exact: exact3,
    withinRounding,
    violated: wrong,
    unchecked,
    body,
    equation,
    difference: difference2
  } = rest.check(values, { absent });
  return {
    exact: exact3,
    withinRounding,
    violated: wrong,
    unchecked,
    found: [...body].map((of, index) => ({
      body: of,
      equation: numbers2[equation[index] ?? 0] ?? 0,
      difference: difference2[index] ?? NaN
    }))
  };
};

// packages/sql/src/equations/check-equations-table.ts
var optionNames4 = namesOf({ absent: true, decimals: true, columns: true });
var columnOf2 = (held, heading) => {
  const at = held.headings.findIndex((each) => tidyHeading(each).toLowerCase() === tidyHeading(heading).toLowerCase());
  if (at < 0)
    throw new EngineError(
      `${held.name} has no column "${heading}": it has ${listed(
        held.headings.map((each) => `"${each}"`),
        "and"
      )}`
    );
  return at;
};
var checkEquationsTable = async (engine, equations2, held, options = {}) => {
  requireObject(engine, "checkEquationsTable: engine");
  requireList(equations2, "checkEquationsTable: equations");
  requireObject(held, "checkEquationsTable: held");
  const { columns: columns2 = {} } = requireObject(options, "checkEquationsTable: options", optionNames4);
  const {
    body = "body",
    cell = "cell",
    value: amount = "value"
  } = requireObject(columns2, "checkEquationsTable: options.columns", ["body", "cell", "value"]);
  for (const [name, heading] of Object.entries({ body, cell, value: amount }))
    requireText(heading, `checkEquationsTable: options.columns.${name}`);
  const asked2 = askedOf(engine, equations2, options);
  const { compiled, placesOf, rows: rows3, run } = asked2;
  const wrong = compiled.cells.find((of) => placesOf(of) > mostPlaces || placesOf(of) < leastPlaces);
  if (wrong !== void 0)
    throw new EngineError(
      `the cell ${wrong} prints ${String(placesOf(wrong))} decimals, and an engine adds up no more than ${String(mostPlaces)}`
    );
  requireColumnType(held, columnOf2(held, amount), "amount");
  const at = (heading) => coalesce(column(`h.c${String(columnOf2(held, heading))}`), value(""));
  await readCells(asked2, held, {
    from: { table: held.table, as: "h" },
    body: at(body),
    cell: at(cell),
    text: at(amount)
  });
  await giveEquations(asked2, held);
  const names = (await rows3(bodies)).map((row) => textOf(row["body"]) ?? "");
  const place2 = new Map(names.map((name, index) => [name, index]));
  const sums = await judgeSums(asked2, place2);
  const rest = await judgeRest(asked2, place2);
  const found = [...sums.found, ...rest?.found ?? []].sort(
    (one, other) => one.body - other.body || one.equation - other.equation
  );
  const unread = (await rows3(notRead)).map((row) => ({
    text: textOf(row["text"]) ?? "",
    cells: whole(row["rows"]),
    body: textOf(row["body"]) ?? ""
  }));
  await run([...Object.values(equationTables).map(({ name }) => ({ drop: name })), { drop: equationResults }]);
  return {
    names,
    equations: compiled.equations,
    setAside: compiled.setAside,
    bodies: names.length,
    exact: sums.exact + (rest?.exact ?? 0),
    withinRounding: sums.withinRounding + (rest?.withinRounding ?? 0),
    violated: sums.violated + (rest?.violated ?? 0),
    unchecked: sums.unchecked + (rest?.unchecked ?? 0),
    body: Int32Array.from(found, (each) => each.body),
    equation: Int32Array.from(found, (each) => each.equation),
    difference: Float64Array.from(found, (each) => each.difference),
    notRead: unread
  };
};

// packages/sql/src/asked.ts
var mostTexts2 = 1e6;
var askedOf2 = (engine) => {
  const run = async (steps) => {
    for (const step of steps) await engine.run(compileStep(step, engine.dialect));
  };
  const rows3 = (query) => engine.rows(compileStep({ query }, engine.dialect));
  return {
    engine,
    run,
    rows: rows3,
    texts: async (query, what) => {
      const found = await rows3({ ...query, limit: mostTexts2 + 1 });
      if (found.length > mostTexts2)
        throw new EngineError(`there are more than 1,000,000 different ${what}: look at the table in parts`);
      return found.map((row) => textOf(row["text"]) ?? "");
    },
    fill: async (table, values) => {
      await run([{ drop: table.name }, made2(table)]);
      if (values.length > 0) await engine.insert(table.name, table.columns, values);
    }
  };
};
var fieldsAt = async (asked2, held, query) => asked2.rows({
  from: { query, as: "q" },
  joins: [{ to: { table: held.table, as: "h" }, on: equal(column("h.row_no"), column("q.row_no")) }],
  select: {
    ...Object.fromEntries(Object.keys(query.select).map((name) => [`q_${name}`, column(`q.${name}`)])),
    ...Object.fromEntries(held.headings.map((_, index) => [`c${String(index)}`, column(`h.c${String(index)}`)]))
  },
  order: [column("q.row_no")]
});
var fieldsOf = (held, rows3) => rows3.map((row) => held.headings.map((_, index) => textOf(row[`c${String(index)}`]) ?? ""));

// packages/sql/src/ledger/tables.ts
var ledgerTables = {
  /** Each record: the first money is the amount or the debit, the second the credit. */
  rows: {
    name: "imt_ledger_rows",
    columns: {
      row_no: "whole",
      centre: "text",
      code: "text",
      period: "text",
      mark: "text",
      money: "text",
      credit: "text",
      pounds: "decimal",
      credit_pounds: "decimal"
    }
  },
  /** `kind` is `centre`, `total` or `missing`. */
  centres: { name: "imt_ledger_centres", columns: { text: "text", kind: "text", id: "whole" } },
  /** `kind` is `class`, `total` or `unknown`. */
  codes: { name: "imt_ledger_codes", columns: { text: "text", kind: "text", id: "whole" } },
  periods: { name: "imt_ledger_periods", columns: { text: "text", wanted: "truth" } },
  /** `kind` is `debit`, `credit`, `none` or `unknown`. */
  marks: { name: "imt_ledger_marks", columns: { text: "text", kind: "text" } },
  /** What was read of texts that are no plain amount: `exact`, or why there is none. `blank` is nothing or a dash. */
  money: {
    name: "imt_ledger_money",
    columns: { text: "text", kind: "text", blank: "truth", empty: "truth", amount: "text" }
  }
};
var ledgerLines = "imt_ledger_lines";

// packages/sql/src/ledger/plans/records.ts
var { rows: rows2, centres, codes, periods, marks, money } = ledgerTables;
var recordSteps = ({ from: from2, rowNo, ...texts2 }) => [
  { drop: rows2.name },
  {
    create: rows2.name,
    as: {
      from: { query: { from: from2, select: { row_no: rowNo, ...texts2 } }, as: "g" },
      select: {
        ...selected(["g.row_no", "g.centre", "g.code", "g.period", "g.mark", "g.money", "g.credit"]),
        pounds: plainPounds(column("g.money")),
        credit_pounds: plainPounds(column("g.credit"))
      }
    }
  }
];
var textsOf2 = (name) => ({
  from: { table: rows2.name, as: "r" },
  where: isThere(column(`r.${name}`)),
  group: [column(`r.${name}`)],
  select: { text: column(`r.${name}`) },
  order: [column(`r.${name}`)]
});
var oddMoney = {
  from: {
    all: ["money", "credit"].map((name) => ({
      from: { table: rows2.name, as: "r" },
      where: and(isThere(column(`r.${name}`)), not(isPlain(column(`r.${name}`)))),
      group: [column(`r.${name}`)],
      select: { text: column(`r.${name}`) }
    })),
    as: "o"
  },
  group: [column("o.text")],
  select: { text: column("o.text") }
};
var kindOf = (read2, pounds) => either(isThere(column(pounds)), value("exact"), coalesce(column(`${read2}.kind`), value("amountUnreadable")));
var isBlank2 = (read2) => coalesce(column(`${read2}.blank`), value(false));
var isStated = (read2) => not(coalesce(column(`${read2}.empty`), value(false)));
var nothing2 = asDecimal(value("0"));
var linesOf = ({ bySides, marked, ofPeriods }) => {
  const isCredit = equal(column("mark.kind"), value("credit"));
  const known2 = (read2, pounds) => coalesce(column(pounds), asDecimal(column(`${read2}.amount`)));
  const isOfSides = or(isStated("m"), isStated("c"));
  const blankBeside = (read2) => bySides ? and(isOfSides, isBlank2(read2)) : value(false);
  const moneyKind = either(blankBeside("m"), value("exact"), kindOf("m", "r.pounds"));
  const creditKind = either(blankBeside("c"), value("exact"), kindOf("c", "r.credit_pounds"));
  const amount = known2("m", "r.pounds");
  const signed = marked ? either(and(isCredit, greater(amount, nothing2)), minus3(nothing2, absolute(amount)), amount) : amount;
  const of = (when, code) => [when, code];
  const outcome2 = {
    cases: [
      ...ofPeriods ? [of(not(coalesce(column("period.wanted"), value(false))), value("otherPeriod"))] : [],
      of(
        or(equal(column("centre.kind"), value("total")), equal(column("code.kind"), value("total"))),
        value("totalRow")
      ),
      of(equal(column("centre.kind"), value("missing")), value("costCentreMissing")),
      of(equal(column("code.kind"), value("unknown")), value("classUnknown")),
      ...marked ? [of(equal(coalesce(column("mark.kind"), value("none")), value("unknown")), value("sideUnknown"))] : [],
      of(unequal(moneyKind, value("exact")), moneyKind),
      ...bySides ? [of(unequal(creditKind, value("exact")), creditKind)] : []
    ],
    otherwise: value("line")
  };
  return [
    { drop: ledgerLines },
    {
      create: ledgerLines,
      as: {
        from: {
          query: {
            from: { table: rows2.name, as: "r" },
            joins: [
              lookup(centres, "centre", equal(column("r.centre"), column("centre.text"))),
              lookup(codes, "code", equal(column("r.code"), column("code.text"))),
              ...ofPeriods ? [lookup(periods, "period", equal(column("r.period"), column("period.text")))] : [],
              ...marked ? [lookup(marks, "mark", equal(column("r.mark"), column("mark.text")))] : [],
              lookup(money, "m", equal(column("r.money"), column("m.text"))),
              ...bySides ? [lookup(money, "c", equal(column("r.credit"), column("c.text")))] : []
            ],
            select: {
              row_no: column("r.row_no"),
              period: column("r.period"),
              centre_id: column("centre.id"),
              class_id: column("code.id"),
              outcome: outcome2,
              debit: either(blankBeside("m"), nothing2, signed),
              credit: bySides ? either(blankBeside("c"), nothing2, known2("c", "r.credit_pounds")) : nothing2
            }
          },
          as: "x"
        },
        select: {
          ...selected(["x.row_no", "x.period", "x.centre_id", "x.class_id", "x.outcome"]),
          debit: either(equal(column("x.outcome"), value("line")), column("x.debit"), nothing2),
          credit: either(equal(column("x.outcome"), value("line")), column("x.credit"), nothing2)
        }
      }
    }
  ];
};
var noText = asText2(value(null));

// packages/sql/src/ledger/plans/sums.ts
var lines2 = { table: ledgerLines, as: "l" };
var isLine = equal(column("l.outcome"), value("line"));
var outcomes = {
  from: lines2,
  group: [column("l.outcome")],
  select: { outcome: column("l.outcome"), rows: countRows() }
};
var cells2 = {
  from: lines2,
  where: isLine,
  group: columns("l.centre_id", "l.class_id"),
  select: {
    ...selected(["l.centre_id", "l.class_id"]),
    pounds: asText2(sum3(minus3(column("l.debit"), column("l.credit")))),
    rows: countRows(),
    row_no: least(column("l.row_no"))
  },
  order: [least(column("l.row_no"))]
};
var wholeSums = {
  from: lines2,
  select: { debit: asText2(sum3(column("l.debit"))), credit: asText2(sum3(column("l.credit"))) }
};
var periodSums = {
  from: lines2,
  where: isLine,
  group: [column("l.period")],
  select: {
    period: column("l.period"),
    rows: countRows(),
    debit: asText2(sum3(column("l.debit"))),
    credit: asText2(sum3(column("l.credit"))),
    net: asText2(sum3(minus3(column("l.debit"), column("l.credit"))))
  },
  order: [column("l.period")]
};
var totalRows = (most) => ({
  from: {
    query: {
      from: lines2,
      select: {
        ...selected(["l.row_no", "l.outcome"]),
        debit: { sumUpTo: column("l.debit"), by: [column("l.row_no")] },
        credit: { sumUpTo: column("l.credit"), by: [column("l.row_no")] },
        open: {
          sumUpTo: either(or(isLine, equal(column("l.outcome"), value("totalRow"))), value(0), value(1)),
          by: [column("l.row_no")]
        }
      }
    },
    as: "t"
  },
  where: equal(column("t.outcome"), value("totalRow")),
  select: {
    row_no: column("t.row_no"),
    debit: asText2(column("t.debit")),
    credit: asText2(column("t.credit")),
    open: column("t.open")
  },
  order: [column("t.row_no")],
  limit: most
});
var leftOut = {
  call: "and",
  on: [unequal(column("l.outcome"), value("line")), unequal(column("l.outcome"), value("otherPeriod"))]
};
var firstLeftOut = (most) => ({
  from: lines2,
  where: leftOut,
  select: { row_no: column("l.row_no") },
  order: [column("l.row_no")],
  limit: most
});

// packages/sql/src/ledger/read-texts.ts
var place = (row) => ({ kind: "text", source: "", line: row + 1, column: 1 });
var came = (layout, fields, options) => {
  const found = fields.map(() => ({}));
  const rows3 = new Map(fields.map(([name = ""], row) => [name, row]));
  const fold = ledgerFold(layout, {
    ...options,
    keepRefusals: 0,
    onRefused: ({ at, code }) => {
      if (at.kind === "text") found[at.line - 1] = { refused: code };
    }
  });
  fold.add({ firstRecord: 1, fields, locate: place });
  for (const { costCentre, class: name, pence } of fold.partial().cells) {
    const row = rows3.get(costCentre);
    if (row !== void 0) found[row] = { pence, class: name };
  }
  return found;
};
var asItIs = { classOf: (code) => code };
var amounts = { width: 3, costCentre: 0, code: 1, amount: 2 };
var sides = { width: 4, costCentre: 0, code: 1, debit: 2, credit: 3 };
var withMark = { width: 4, costCentre: 0, code: 1, amount: 2, side: 3 };
var readCentres = (texts2) => {
  const found = came(
    amounts,
    texts2.map((text) => [text, "x", "1"]),
    asItIs
  );
  return texts2.map((text, index) => {
    const { refused: refused2 } = found[index] ?? {};
    const kind = refused2 === "totalRow" ? "total" : refused2 === "costCentreMissing" ? "missing" : "centre";
    return [text, kind, text.trim()];
  });
};
var readCodes = (texts2, classOf) => {
  const found = came(
    amounts,
    texts2.map((text, index) => [String(index), text, "1"]),
    { classOf }
  );
  return texts2.map((text, index) => {
    const { refused: refused2, class: name = "" } = found[index] ?? {};
    const kind = refused2 === "totalRow" ? "total" : refused2 === "classUnknown" ? "unknown" : "class";
    return [text, kind, name];
  });
};
var readMarks = (texts2) => {
  const found = came(
    withMark,
    texts2.map((text, index) => [String(index), "x", "1", text]),
    asItIs
  );
  return texts2.map((text, index) => {
    const { refused: refused2, pence } = found[index] ?? {};
    return [text, refused2 === "sideUnknown" ? "unknown" : pence === "-100" ? "credit" : "none"];
  });
};
var poundsOf = (pence) => {
  const digits = pence.replace("-", "").padStart(3, "0");
  return `${pence.startsWith("-") ? "-" : ""}${digits.slice(0, -2)}.${digits.slice(-2)}`;
};
var readMoney = (texts2) => {
  const alone = came(
    amounts,
    texts2.map((text, index) => [String(index), "x", text]),
    asItIs
  );
  const beside = came(
    sides,
    texts2.map((text, index) => [String(index), "x", text, "1"]),
    asItIs
  );
  return texts2.map((text, index) => {
    const { refused: refused2, pence } = alone[index] ?? {};
    const isBlank3 = refused2 !== void 0 && beside[index]?.refused === void 0;
    return [text, refused2 ?? "exact", isBlank3, text.trim() === "", pence === void 0 ? null : poundsOf(pence)];
  });
};
var penceOf = (pounds) => {
  const [, sign2 = "", whole2 = "0", fraction2 = ""] = /^(-?)([0-9]+)(?:[.]([0-9]*))?$/.exec(pounds ?? "0") ?? [];
  return String(BigInt(`${sign2}${whole2}${fraction2.slice(0, 2).padEnd(2, "0")}`));
};
var foldOf = (layout, fields, options, locate) => {
  const fold = ledgerFold(layout, options);
  fold.add({ firstRecord: 1, fields, locate });
  return fold.partial();
};

// packages/sql/src/ledger/summarise-table.ts
var optionNames5 = namesOf({ classOf: true, columns: true, periods: true, keepRefusals: true });
var mostTotals = 1001;
var exact2 = /^-?\d{1,30}[.]\d{2}$/;
var readRecords = async (asked2, held, layout, { classOf, periods: periods2 }) => {
  const at = (index) => index === void 0 ? noText : coalesce(column(`h.c${String(index)}`), value(""));
  const bySides = layout.debit !== void 0;
  await asked2.run(
    recordSteps({
      from: { table: held.table, as: "h" },
      rowNo: column("h.row_no"),
      centre: at(layout.costCentre),
      code: at(layout.code),
      period: at(layout.period),
      mark: at(layout.side),
      money: at(layout.amount ?? layout.debit),
      credit: at(layout.credit)
    })
  );
  const numbered2 = (read2, isOne) => {
    const ids = /* @__PURE__ */ new Map();
    const rows3 = read2.map(([text, kind, name]) => {
      if (kind !== isOne) return [text, kind, null];
      const id = ids.get(name) ?? ids.size;
      ids.set(name, id);
      return [text, kind, id];
    });
    return [rows3, [...ids.keys()]];
  };
  const [centreRows, centres2] = numbered2(readCentres(await asked2.texts(textsOf2("centre"), "cost centres")), "centre");
  await asked2.fill(ledgerTables.centres, centreRows);
  const [codeRows, classes] = numbered2(readCodes(await asked2.texts(textsOf2("code"), "codes"), classOf), "class");
  await asked2.fill(ledgerTables.codes, codeRows);
  const ofPeriods = periods2 !== void 0 && layout.period !== void 0;
  if (ofPeriods) {
    const wanted2 = new Set(periods2.map((period) => period.trim()));
    const texts2 = await asked2.texts(textsOf2("period"), "periods");
    await asked2.fill(
      ledgerTables.periods,
      texts2.map((text) => [text, wanted2.has(text.trim())])
    );
  }
  const marked = layout.side !== void 0;
  if (marked) await asked2.fill(ledgerTables.marks, readMarks(await asked2.texts(textsOf2("mark"), "marks")));
  const money2 = readMoney(await asked2.texts(oddMoney, "amounts that are not plainly written"));
  const long = money2.find(([, , , , amount]) => amount !== null && !exact2.test(amount));
  if (long !== void 0) throw new EngineError(`the amount ${long[0]} has more digits than an engine adds up exactly`);
  await asked2.fill(ledgerTables.money, money2);
  await asked2.run(linesOf({ bySides, marked, ofPeriods }));
  return { centres: centres2, classes };
};
var cellsOf2 = (rows3, centres2, classes) => {
  const byCentre = /* @__PURE__ */ new Map();
  for (const row of rows3) {
    const costCentre = centres2[whole(row["centre_id"])] ?? "";
    const known2 = byCentre.get(costCentre) ?? [];
    byCentre.set(costCentre, known2);
    known2.push({
      costCentre,
      class: classes[whole(row["class_id"])] ?? "",
      pence: penceOf(textOf(row["pounds"])),
      lines: whole(row["rows"])
    });
  }
  return [...byCentre.values()].flat();
};
var noLayout = (held, code, why, keep) => ({
  cells: [],
  counts: {
    records: held.rows,
    summarised: 0,
    otherPeriods: 0,
    totals: 0,
    refused: held.rows,
    refusedBy: { [code]: held.rows }
  },
  refusals: [{ at: heldPlace(held, -1, 0), code, why }].slice(0, keep),
  keep
});
var partialOf = async (engine, held, options) => {
  const { classOf = (code) => code.trim() === "" ? void 0 : code.trim(), periods: periods2 } = options;
  const keep = options.keepRefusals ?? 100;
  const layout = ledgerLayoutOf(held.headings, options);
  if (!("width" in layout)) return noLayout(held, layout.code, layout.message, keep);
  for (const column2 of [layout.amount, layout.debit, layout.credit]) requireColumnType(held, column2, "amount");
  const asked2 = askedOf2(engine);
  const { centres: centres2, classes } = await readRecords(asked2, held, layout, { classOf, periods: periods2 });
  const fold = { classOf, ...periods2 === void 0 ? {} : { periods: periods2 } };
  const refusedBy = {};
  const of = { line: 0, otherPeriod: 0, totalRow: 0 };
  for (const row of await asked2.rows(outcomes)) {
    const outcome2 = textOf(row["outcome"]);
    if (outcome2 === "line" || outcome2 === "otherPeriod" || outcome2 === "totalRow") of[outcome2] = whole(row["rows"]);
    else refusedBy[outcome2] = whole(row["rows"]);
  }
  const refused2 = Object.values(refusedBy).reduce((sum4, count) => sum4 + count, 0);
  const read2 = (rows3, keepRefusals) => foldOf(
    layout,
    fieldsOf(held, rows3),
    { ...fold, keepRefusals },
    (row, field) => heldPlace(held, whole(rows3[row]?.["q_row_no"]), field)
  );
  const sumsOf = (row, name) => ["debit", "credit"].slice(0, layout.debit === void 0 ? 1 : 2).map((side) => penceOf(textOf(row?.[name(side)])));
  const totals = of.totalRow === 0 ? [] : await fieldsAt(asked2, held, totalRows(mostTotals));
  const stated = read2(totals, 0).totals?.rows ?? [];
  const [sums] = await asked2.rows(wholeSums);
  const leftOut2 = keep > 0 && refused2 + of.totalRow > 0 ? await fieldsAt(asked2, held, firstLeftOut(keep)) : [];
  const found = {
    cells: cellsOf2(await asked2.rows(cells2), centres2, classes),
    counts: {
      records: held.rows,
      summarised: of.line,
      otherPeriods: of.otherPeriod,
      totals: of.totalRow,
      refused: refused2,
      refusedBy
    },
    refusals: read2(leftOut2, keep).refusals,
    keep,
    totals: {
      sums: sumsOf(sums, (side) => side),
      open: refused2 + of.otherPeriod,
      rows: stated.map((row, index) => ({
        ...row,
        before: sumsOf(totals[index], (side) => `q_${side}`),
        open: whole(totals[index]?.["q_open"])
      }))
    }
  };
  await asked2.run([...Object.values(ledgerTables).map(({ name }) => ({ drop: name })), { drop: ledgerLines }]);
  return found;
};
var summariseLedgerTable = async (engine, held, options = {}) => {
  requireObject(engine, "summariseLedgerTable: engine");
  requireObject(held, "summariseLedgerTable: held");
  requireList(held.headings, "summariseLedgerTable: held.headings");
  const given2 = requireObject(options, "summariseLedgerTable: options", optionNames5);
  if (given2.keepRefusals !== void 0)
    requireWholeNumber(given2.keepRefusals, "summariseLedgerTable: options.keepRefusals", 0);
  const partial = await partialOf(engine, held, given2);
  return {
    ...ledgerStatement(partial),
    counts: partial.counts,
    refusals: partial.refusals,
    totals: partial.totals === void 0 ? [] : compareLedgerTotals(partial.totals),
    partial
  };
};

// ../engines-out/bench/more.mts
var folder = "/tmp/wt/engines-out/bench/";
var cpuOf = async (name, act) => {
  const c = process.cpuUsage();
  const t = performance.now();
  const r = await act();
  const u = process.cpuUsage(c);
  console.log(name, "cpu ms", Math.round((u.user + u.system) / 1e3), "wall", Math.round(performance.now() - t), "rss MB", Math.round(process.resourceUsage().maxRSS / 1024));
  return r;
};
var e = await startDuckDb({ threads: 2, memory: 15e8 });
if (process.argv[2] === "ledger") {
  const n = process.argv[3];
  await e.run(`copy (select 'CC' || (i % 300) as "Cost centre", 'A' || (i % 50) as "Class", 'M' || (1 + i % 12) as "Period", cast(((i * 7919) % 2000003 - 1000000) / 100.0 as decimal(14,2)) as "Amount" from range(${n}) t(i)) to '${folder}gl.parquet' (format parquet)`);
  const held = await cpuOf("hold", () => holdFile(e, `${folder}gl.parquet`, "gl"));
  const s = await cpuOf(`ledger ${n}`, () => summariseLedgerTable(e, held));
  console.log(s.counts.summarised, s.revenue.length);
  await cpuOf("sum", () => e.rows(`select sum("Amount") from '${folder}gl.parquet'`));
} else {
  let seed = 7;
  const random2 = () => (seed = seed * 48271 % 2147483647) / 2147483647;
  const equations2 = [];
  let next = 0;
  Array.from({ length: 1866 }, (_, i) => i === 0 ? 60 : 3 + Math.floor(random2() * 7)).forEach((width, index) => {
    const terms = Array.from({ length: width }, () => random2() < 0.15 && index < 1865 ? `c${index + 1 + Math.floor(random2() * (1865 - index))}` : `c${1866 + next++ % 5309}`);
    equations2.push({ id: `e${index}`, kind: "sum", total: `c${index}`, terms: [...new Set(terms)].map((cell) => ({ cell, sign: random2() < 0.1 ? -1 : 1 })) });
  });
  const compiled = compileEquations(equations2);
  const count = compiled.cells.length;
  const at = new Map(compiled.cells.map((c, i) => [c, i]));
  const values = new Float64Array(count * 206);
  for (let b = 0; b < 206; b++) {
    for (let c = 0; c < count; c++) values[b * count + c] = Math.round((random2() - 0.3) * 2e5);
    for (const { total: total2, terms } of [...equations2].reverse()) values[b * count + at.get(total2)] = terms.reduce((s, { cell, sign: sign2 }) => s + sign2 * values[b * count + at.get(cell)], 0);
    values[b * count + Math.floor(random2() * 1866)] += 9e4;
  }
  await e.run("create table r (body varchar, cell varchar, value varchar)");
  const ap = (function* () {
    for (let b = 0; b < 206; b++) for (let c = 0; c < count; c++) yield [`b${String(b).padStart(3, "0")}`, compiled.cells[c], String(values[b * count + c])];
  });
  await e.run("create temporary table rt (body varchar, cell varchar, value varchar)");
  await e.insert("rt", { body: "text", cell: "text", value: "text" }, ap());
  await e.run(`copy (select body, cell, cast(value as bigint) as value from rt) to '${folder}returns.parquet' (format parquet)`);
  const whole2 = await cpuOf("compileEquations", async () => compiled.check(values));
  await cpuOf("compileEquations again", async () => compiled.check(values));
  const held = await cpuOf("hold", () => holdFile(e, `${folder}returns.parquet`, "returns"));
  const found = await cpuOf("DuckDB equations", () => checkEquationsTable(e, equations2, held));
  console.log(whole2.violated, found.violated, whole2.exact === found.exact, 206 * 1866);
  const rows3 = await cpuOf("rows out of the engine, and compileEquations", async () => {
    const v = new Float64Array(count * 206).fill(NaN);
    let b = /* @__PURE__ */ new Map();
    for await (const part of e.each(`select body, cell, value from '${folder}returns.parquet' order by body`)) for (const r of part) {
      const body = String(r["body"]);
      if (!b.has(body)) b.set(body, b.size);
      v[b.get(body) * count + at.get(String(r["cell"]))] = Number(r["value"]);
    }
    return compiled.check(v);
  });
  console.log(rows3.violated);
}
/*! Bundled license information:

decimal.js/decimal.mjs:
  (*!
   *  decimal.js v10.6.0
   *  An arbitrary-precision Decimal type for JavaScript.
   *  https://github.com/MikeMcl/decimal.js
   *  Copyright (c) 2025 Michael Mclaughlin <M8ch88l@gmail.com>
   *  MIT Licence
   *)
*/
