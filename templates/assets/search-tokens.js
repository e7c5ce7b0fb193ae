// Tokens and hashes: sections 1 and 3 of Sources/Search/FORMAT.md.
"use strict";
{
  // Parts of the index call this function; the other scripts hang on it.
  const search = (globalThis.bantinSearch ??= (...part) => bantinSearch.receive?.(...part));

  const LONGEST = 24;
  const TONES = { "\u0300": 1, "\u0340": 1, "\u0309": 2, "\u0303": 3, "\u0301": 4, "\u0341": 4, "\u0323": 5 };
  const SPECIAL = { Đ: "đ", đ: "đ", ð: "đ", Ð: "đ", Ɖ: "đ", ɖ: "đ", ø: "o", Ø: "o", ł: "l", Ł: "l", ı: "i" };
  const LATIN = /^[\u00c0-\u024f\u1e00-\u1eff]$/;
  const IGNORED = /[\xad\u200b-\u200f\u2060-\u2064\ufe00-\ufe0f\ufeff]/;
  const SEPARATOR = new RegExp(
    "[\\0-@[-`{-\xbf×÷\\u02b0-\\u02ff\\u2000-\\u2bff\\u2e00-\\u2e7f\\u3000-\\u303f\\ud800-\\uf8ff\\ufe10-\\ufe1f\\ufe30-\\ufe6f"
    + "\\uff00-\\uff0f\\uff1a-\\uff20\\uff3b-\\uff40\\uff5b-\\uff65\\ufff0-\\uffff\\u{1f000}-\\u{1faff}\\u{e0000}-\\u{10ffff}]", "u");

  const kinds = new Map();
  /** digit, ignored, mark, separator or letter. */
  function kindOf(character) {
    let kind = kinds.get(character);
    if (!kind) {
      kind = /[0-9]/.test(character) ? "d" : IGNORED.test(character) ? "i" : /[\u0300-\u036f]/.test(character) ? "m"
        : SEPARATOR.test(character) ? "s" : "l";
      kinds.set(character, kind);
    }
    return kind;
  }

  const plain = (letter) => (letter === "đ" ? "d" : /[âêôăơư]/.test(letter) ? letter.normalize("NFD")[0] : letter);

  function normaliseWord(text) {
    const letters = [];
    let tone = 0;
    let isFull = false;
    const append = (letter) => {
      if (letters.length >= LONGEST) {
        isFull = true;
        return;
      }
      const last = letters.length ? plain(letters.at(-1)) : "";
      if (letter === "y" && (/^[hklmst]$/.test(last) || (last === "u" && letters.at(-2) === "q"))) letter = "i";
      letters.push(letter);
    };
    for (const character of text) {
      const kind = kindOf(character);
      if (kind === "i") continue;
      if (SPECIAL[character]) {
        append(SPECIAL[character]);
        continue;
      }
      let marks = character;
      if (character < "\x80" || LATIN.test(character)) {
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
        if (TONES[mark]) tone = TONES[mark];
        else if (letters.length && !isFull) {
          const made = (plain(letters.at(-1)) + mark).normalize("NFC");
          if (/^[âêôăơư]$/.test(made)) letters[letters.length - 1] = made;
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

  /** fold, exact, isMarked, isNumber, start, end of each token. */
  search.tokens = (text) => {
    const tokens = [];
    let at = 0;
    while (at < text.length) {
      const start = at;
      let end = at;
      let character = String.fromCodePoint(text.codePointAt(at));
      const first = kindOf(character);
      at += character.length;
      if (first === "d") {
        end = start + /^\d+/.exec(text.slice(start))[0].length;
        if (end - start <= 3) while (/^\.\d{3}(?!\d)/.test(text.slice(end, end + 5))) end += 4;
        at = end;
      } else if (first === "l") {
        end = at;
        while (at < text.length) {
          character = String.fromCodePoint(text.codePointAt(at));
          const kind = kindOf(character);
          if (kind === "s" || kind === "d") break;
          at += character.length;
          if (kind !== "i") end = at;
        }
      } else continue;
      tokens.push({ ...normalise(text.slice(start, end), first === "d"), start, end });
    }
    return tokens;
  };

  /** What addresses on cards are short for. */
  search.slug = (text) => {
    let slug = "";
    for (const character of text) {
      const kind = kindOf(character);
      const isLatin = kind === "l" && (character < "\x80" || LATIN.test(character) || SPECIAL[character]);
      const letter = isLatin ? normaliseWord(character).fold : character;
      if (/^[a-z0-9]$/.test(letter)) slug += letter;
      else if (kind !== "m" && slug && !slug.endsWith("-")) slug += "-";
    }
    return slug;
  };

  const encoder = new TextEncoder();
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
