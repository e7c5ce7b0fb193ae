// The tokens of a text, by section 1 of Sources/Search/FORMAT.md, and the hashes of section 3.
"use strict";
{
  // Parts of the index call this function; the other search scripts hang on it.
  const search = (globalThis.bantinSearch ??= (...part) => bantinSearch.receive?.(...part));

  const LONGEST = 24;
  const TONES = new Map([[0x300, 1], [0x340, 1], [0x309, 2], [0x303, 3], [0x301, 4], [0x341, 4], [0x323, 5]]);
  const MARKED = { "a\u0302": "â", "e\u0302": "ê", "o\u0302": "ô", "a\u0306": "ă", "o\u031b": "ơ", "u\u031b": "ư" };
  const PLAIN = { â: "a", ê: "e", ô: "o", ă: "a", ơ: "o", ư: "u", đ: "d" };
  const SPECIAL = { Đ: "đ", đ: "đ", ð: "đ", Ð: "đ", Ɖ: "đ", ɖ: "đ", ø: "o", Ø: "o", ł: "l", Ł: "l", ı: "i" };
  const LATIN = [[0xc0, 0x24f], [0x1e00, 0x1eff]];
  const IGNORED = [[0xad, 0xad], [0x200b, 0x200f], [0x2060, 0x2064], [0xfe00, 0xfe0f], [0xfeff, 0xfeff]];
  const SEPARATORS = [
    [0x80, 0xbf], [0xd7, 0xd7], [0xf7, 0xf7], [0x2b0, 0x2ff], [0x2000, 0x2bff], [0x2e00, 0x2e7f], [0x3000, 0x303f],
    [0xd800, 0xf8ff], [0xfe10, 0xfe1f], [0xfe30, 0xfe6f], [0xff00, 0xff0f], [0xff1a, 0xff20], [0xff3b, 0xff40],
    [0xff5b, 0xff65], [0xfff0, 0xffff], [0x1f000, 0x1faff], [0xe0000, 0x10ffff],
  ];
  const inside = (code, ranges) => ranges.some(([low, high]) => code >= low && code <= high);
  const isDigit = (code) => code >= 48 && code <= 57;

  const kinds = new Map();
  /** "d"igit, "l"etter, "m"ark, "i"gnored or "s"eparator. */
  function kindOf(code) {
    let kind = kinds.get(code);
    if (kind) return kind;
    if (code < 128) {
      const small = code | 32;
      kind = isDigit(code) ? "d" : code > 64 && small > 96 && small < 123 ? "l" : "s";
    } else if (inside(code, IGNORED)) kind = "i";
    else if (code >= 0x300 && code <= 0x36f) kind = "m";
    else kind = inside(code, SEPARATORS) ? "s" : "l";
    kinds.set(code, kind);
    return kind;
  }

  const plain = (letter) => PLAIN[letter] ?? letter;

  function normaliseWord(text) {
    const letters = [];
    let tone = 0;
    const append = (letter) => {
      if (letters.length >= LONGEST) return;
      const last = letters.length ? plain(letters.at(-1)) : "";
      if (letter === "y" && (/^[hklmst]$/.test(last) || (last === "u" && letters.at(-2) === "q"))) letter = "i";
      letters.push(letter);
    };
    for (const character of text) {
      const code = character.codePointAt(0);
      const kind = kindOf(code);
      if (kind === "i") continue;
      if (SPECIAL[character]) {
        append(SPECIAL[character]);
        continue;
      }
      let marks = character;
      if (code < 128 || inside(code, LATIN)) {
        const parts = character.normalize("NFD");
        const base = parts[0].toLowerCase();
        if (!/^[a-z]$/.test(base)) {
          append(character);
          continue;
        }
        append(base);
        marks = parts.slice(1);
      } else if (kind === "l") {
        append(character);
        continue;
      }
      for (const mark of marks) {
        const meant = TONES.get(mark.codePointAt(0));
        if (meant) tone = meant;
        else if (letters.length) {
          const made = MARKED[plain(letters.at(-1)) + mark];
          if (made) letters[letters.length - 1] = made;
        }
      }
    }
    const spelt = letters.join("");
    const fold = letters.map(plain).join("");
    return { fold, exact: spelt + tone, isMarked: tone > 0 || spelt !== fold, isNumber: false };
  }

  function normaliseNumber(text) {
    const digits = text.replaceAll(".", "").replace(/^0+/, "").slice(0, LONGEST) || "0";
    return { fold: digits, exact: digits, isMarked: false, isNumber: true };
  }

  const known = new Map();
  function normalise(text, isNumber) {
    let token = known.get(text);
    if (!token) {
      token = isNumber ? normaliseNumber(text) : normaliseWord(text);
      if (known.size < 20000) known.set(text, token);
    }
    return token;
  }

  /** The tokens of a text: fold, exact, isMarked, isNumber, and start and end in UTF-16 units. */
  search.tokens = (text) => {
    const tokens = [];
    const length = text.length;
    let at = 0;
    while (at < length) {
      const code = text.codePointAt(at);
      const kind = kindOf(code);
      const start = at;
      let end = at;
      if (kind === "d") {
        while (end < length && isDigit(text.charCodeAt(end))) end++;
        if (end - start <= 3) while (/^\.\d{3}(?!\d)/.test(text.slice(end, end + 5))) end += 4;
        at = end;
      } else if (kind === "l") {
        while (at < length) {
          const next = text.codePointAt(at);
          const nextKind = kindOf(next);
          if (nextKind === "s" || nextKind === "d") break;
          at += next > 0xffff ? 2 : 1;
          if (nextKind !== "i") end = at;
        }
      } else {
        at += code > 0xffff ? 2 : 1;
        continue;
      }
      tokens.push({ ...normalise(text.slice(start, end), kind === "d"), start, end });
    }
    return tokens;
  };

  /** ASCII base letters and digits, one hyphen for all else between them: what addresses on cards are short for. */
  search.slug = (text) => {
    let slug = "";
    for (const character of text) {
      const code = character.codePointAt(0);
      if (code >= 0x300 && code <= 0x36f) continue;
      const kind = kindOf(code);
      const letter = kind === "d" ? character
        : kind === "l" && (code < 128 || inside(code, LATIN) || SPECIAL[character]) ? normaliseWord(character).fold : "";
      if (/^[a-z0-9]$/.test(letter)) slug += letter;
      else if (slug && !slug.endsWith("-")) slug += "-";
    }
    return slug;
  };

  const encoder = new TextEncoder();
  /** FNV-1a of bytes, or of a text's UTF-8. */
  search.hash = (data) => {
    let hash = 0x811c9dc5;
    for (const byte of typeof data === "string" ? encoder.encode(data) : data) hash = Math.imul(hash ^ byte, 0x01000193);
    return hash >>> 0;
  };

  search.pairHash = (first, second) => {
    let hash = (Math.imul(first ^ ((second << 15) | (second >>> 17)), 0x9e3779b1) + second) | 0;
    hash = Math.imul(hash ^ (hash >>> 16), 0x85ebca6b);
    hash = Math.imul(hash ^ (hash >>> 13), 0xc2b2ae35);
    return (hash ^ (hash >>> 16)) >>> 0;
  };
}
