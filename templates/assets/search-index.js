// Loads and decodes the parts of the index: sections 3 and 4 of FORMAT.md.
"use strict";
{
  const search = globalThis.bantinSearch;
  const CARDS = 12;
  const TEXTS = 5;
  const FIRST_DAY = 1000000;
  const TEXT_KINDS = "cst";

  /** "missing", "damaged", "stale" (of another build) or "version". */
  const IndexError = (search.IndexError = class extends Error {
    constructor(problem, path) {
      super(path);
      this.problem = problem;
    }
  });

  const decoder = new TextDecoder();
  const received = new Map();
  search.receive = (name, stamp, checksum, content) => received.set(name, { stamp, checksum, content });

  function bytesOf(base64) {
    const text = atob(base64);
    const bytes = new Uint8Array(text.length);
    for (let at = 0; at < text.length; at++) bytes[at] = text.charCodeAt(at);
    return bytes;
  }

  class BitReader {
    constructor(bytes) {
      this.bytes = bytes;
      this.at = 0;
    }
    bit() {
      const byte = this.bytes[this.at >> 3];
      if (byte === undefined) throw new RangeError();
      return (byte >> (7 - (this.at++ & 7))) & 1;
    }
    read(count) {
      let value = 0;
      while (count > 0) {
        const byte = this.bytes[this.at >> 3];
        if (byte === undefined) throw new RangeError();
        const left = 8 - (this.at & 7);
        const taken = Math.min(left, count);
        value = value * (1 << taken) + ((byte >> (left - taken)) & ((1 << taken) - 1));
        this.at += taken;
        count -= taken;
      }
      return value;
    }
    gamma() {
      let length = 0;
      while (!this.bit()) length++;
      return 2 ** length + this.read(length) - 1;
    }
    rice(k) {
      let quotient = 0;
      while (this.bit()) quotient++;
      return quotient * 2 ** k + this.read(k);
    }
    set(count, universe) {
      const isDense = count * 2 > universe;
      const stored = isDense ? universe - count : count;
      const members = new Uint32Array(count);
      const mean = stored ? Math.floor((universe * 69) / (stored * 100)) : 0;
      const k = mean > 0 ? 31 - Math.clz32(mean) : 0;
      let next = 0;
      let filled = 0;
      for (let number = 0; number < stored; number++) {
        const member = next + this.rice(k);
        if (isDense) while (next < member) members[filled++] = next++;
        else members[filled++] = member;
        next = member + 1;
      }
      if (isDense) while (next < universe) members[filled++] = next++;
      return members;
    }
    align() {
      this.at = (this.at + 7) & ~7;
    }
    string(length = this.gamma()) {
      const bytes = [];
      while (length-- > 0) bytes.push(this.read(8));
      return decoder.decode(Uint8Array.from(bytes));
    }
    /** Of each mark the places of its documents: null for all, or how many stand from which byte of which part on. */
    spellings(count, bits, universe) {
      const spellings = new Map();
      for (let number = 0; number < count; number++) {
        const mark = this.read(bits);
        const size = count > 1 && this.gamma() + 1;
        const isElsewhere = size && bits > 8 && this.bit();
        spellings.set(mark, isElsewhere ? { size, part: this.gamma(), at: this.gamma() } : size ? this.set(size, universe) : null);
      }
      return spellings;
    }
    levels(count) {
      let order = [1, 2, 0, 3];
      if (count >= 8) {
        const [a, b, c] = [this.read(2), this.read(2), this.read(2)];
        if (a === b) return new Uint8Array(count).fill(a);
        order = [a, b, c, 6 - a - b - c];
      }
      const levels = new Uint8Array(count);
      for (let number = 0; number < count; number++) {
        let place = 0;
        while (place < 3 && this.bit()) place++;
        levels[number] = order[place];
      }
      return levels;
    }
    syllable(documentCount) {
      const count = this.gamma() + 1;
      const documents = this.set(count, documentCount);
      const levels = this.levels(count);
      const titles = this.set(this.gamma(), count);
      const spellings = this.spellings(this.gamma(), 12, count);
      this.align();
      return { documents, levels, titles, spellings };
    }
    pair(documentCount) {
      const count = this.gamma() + 1;
      const documents = this.set(count, documentCount);
      return { documents, spellings: this.spellings(this.gamma() + 1, 8, count) };
    }
  }

  function readShard(bytes, documentCount) {
    const reader = new BitReader(bytes);
    const keys = [];
    let previous = [];
    for (let left = reader.gamma(); left > 0; left--) {
      const key = previous.slice(0, reader.gamma());
      for (let more = reader.gamma(); more > 0; more--) key.push(reader.read(8));
      keys.push(decoder.decode(Uint8Array.from(key)));
      previous = key;
    }
    reader.align();
    return new Map(keys.map((key) => [key, reader.syllable(documentCount)]));
  }

  // Frequent letters and rare bytes change places in cards and texts.
  const LETTERS = "đàưáếạâộệịãôậủốêóảớồờợấựíềơểổụăìứữĐầ“”ỉắọặòở–";
  const codes = [...Array(32).keys()].filter((code) => code && ![9, 10, 13].includes(code)).concat(127)
    .map((code) => String.fromCharCode(code)).concat(..."#$<=>@[]^_`{|}~'");
  const swaps = new Map([...LETTERS].flatMap((letter, place) => [[letter, codes[place]], [codes[place], letter]]));
  const swapped = (text) => text.replace(/[^\n\t !"%&(-;?A-Z\\a-z]/g, (letter) => swaps.get(letter) ?? letter);

  const lines = (text) => text.split("\n").filter(Boolean).map((line) => line.split("\t"));
  const swappedLines = (text) => lines(swapped(text));
  const words = (text) => (text ? text.split(" ") : []);
  /** Each a capital that says how many letters it shares with the one before, and the others. */
  const borders = (text = "", last = "") => [...text.matchAll(/([A-Z])([^A-Z]*)/g)].map(([, shared, others]) =>
    (last = last.slice(0, shared.charCodeAt() - 65) + others));
  const twos = (line) => line.flatMap((field, at) => (at % 2 ? [[field, line[at + 1]]] : []));

  function readMeta(text) {
    const rows = lines(text);
    if (rows[0]?.[0] !== "bantin") throw new IndexError("damaged", "meta.js");
    if (rows[0][1] !== "4") throw new IndexError("version", "meta.js");
    const meta = { segments: [] };
    let segment;
    for (const row of rows) {
      const [name] = row;
      if (name === "segment") {
        const [, id, stamp, documents, buckets, facets, packs] = row;
        segment = { id, stamp, documents: +documents, buckets: +buckets, facets: words(facets).map(Number), packs: {} };
        for (const pack of words(packs)) segment.packs[pack[0]] = +pack.slice(1);
        meta.segments.push(segment);
      } else if (name === "shards" || name === "continuations") segment[name] = borders(row[1]);
      else if (name === "years") segment[name] = twos(row).map(([year, first]) => ({ year, first: +first }));
      else if (name === "sections" || name === "kinds") segment[name] = twos(row).map(([id, label]) => ({ id, label }));
      else if (name === "common") meta[name] = words(row[1]);
      else if (name === "abbreviations") meta[name] = twos(row);
    }
    return meta;
  }

  const place = (key, borders) => borders.findLastIndex((border) => border <= key);

  search.script = (src) => {
    const script = document.createElement("script");
    const loading = new Promise((onload, onerror) => Object.assign(script, { src, onload, onerror }));
    document.head.append(script);
    return loading.finally(() => script.remove());
  };

  /** An index below a folder; its reads reject with IndexError, or RangeError where bits are damaged. */
  search.Index = class {
    constructor(folder) {
      this.folder = folder;
    }

    async open(isFresh = false) {
      // The page loads meta.js itself, beside this script.
      if (isFresh) received.clear();
      for (const name of ["files", "decoded", "pairs", "cards"]) this[name] = new Map();
      this.forms = null;
      const query = isFresh && location.protocol !== "file:" ? `?${Date.now()}` : "";
      const meta = await this.part("meta", "meta.js", query, null, readMeta);
      this.segments = meta.segments;
      this.abbreviations = meta.abbreviations;
      this.common = meta.common;
      this.count = 0;
      for (const segment of meta.segments) {
        segment.first = this.count;
        this.count += segment.documents;
      }
      return this;
    }

    file(path, query) {
      let loading = this.files.get(path);
      if (!loading) {
        loading = search.script(this.folder + path + query).catch(() => {
          this.files.delete(path);
          throw new IndexError("missing", path);
        });
        this.files.set(path, loading);
      }
      return loading;
    }

    async part(name, path, query, stamp, decode) {
      if (this.decoded.has(name)) return this.decoded.get(name);
      if (!received.has(name)) await this.file(path, query);
      if (this.decoded.has(name)) return this.decoded.get(name);
      const part = received.get(name);
      received.delete(name);
      const isText = name === "meta" || TEXT_KINDS.includes(name[name.indexOf("/") + 1]);
      try {
        const content = isText ? part.content : bytesOf(part.content);
        if (search.hash(content) !== parseInt(part.checksum, 16)) throw new RangeError();
        if (stamp && part.stamp !== stamp) throw new IndexError("stale", path);
        const value = decode(content);
        this.decoded.set(name, value);
        return value;
      } catch (error) {
        this.files.delete(path);
        throw error instanceof IndexError ? error : new IndexError("damaged", path);
      }
    }

    segmentPart(segment, kind, number, decode) {
      const path = `${segment.id}/${kind}${Math.floor(number / (segment.packs[kind] || 1))}.js`;
      const query = location.protocol === "file:" ? "" : `?${segment.stamp}`;
      return this.part(`${segment.id}/${kind}${number}`, path, query, segment.stamp, decode);
    }

    async shard(segment, key) {
      const number = place(key, segment.shards);
      if (number < 0) return new Map();
      return this.segmentPart(segment, "u", number, (bits) => readShard(bits, segment.documents));
    }

    /** With the documents of the spelling of this mark, if one is given. */
    async syllable(segment, key, mark) {
      const found = (await this.shard(segment, key)).get(key) ?? null;
      const { size, part, at } = found?.spellings.get(mark) ?? {};
      if (size) {
        const reader = new BitReader(await this.segmentPart(segment, "v", part, (content) => content));
        reader.at = at * 8;
        found.spellings.set(mark, reader.set(size, found.documents.length));
      }
      return found;
    }

    pair(segment, first, second) {
      const name = `${segment.id} ${first} ${second}`;
      if (!this.pairs.has(name)) {
        const reading = this.readPair(segment, first, second);
        reading.catch(() => this.pairs.delete(name));
        this.pairs.set(name, reading);
      }
      return this.pairs.get(name);
    }

    async readPair(segment, first, second) {
      const scaled = search.pairHash(search.hash(first), search.hash(second)) * segment.buckets;
      const bucket = Math.floor(scaled / 2 ** 32);
      const fingerprint = Math.floor(scaled / 65536) % 65536;
      const bits = await this.segmentPart(segment, "b", bucket, (content) => content);
      const reader = new BitReader(bits);
      const at = reader.set(reader.gamma(), 65536).indexOf(fingerprint);
      if (at < 0) return null;
      for (let before = 0; before < at; before++) reader.pair(segment.documents);
      return reader.pair(segment.documents);
    }

    async continuations(segment, key) {
      const number = place(key, segment.continuations);
      if (number < 0) return [];
      const table = await this.segmentPart(segment, "s", number, (text) => new Map(lines(text)));
      return words(table.get(key));
    }

    async card(segment, document) {
      const number = segment.first + document;
      if (this.cards.has(number)) return this.cards.get(number);
      const rows = await this.segmentPart(segment, "c", Math.floor(document / CARDS), swappedLines);
      const row = rows[document % CARDS];
      if (row?.length !== 6) throw new IndexError("damaged", `${segment.id}/c`);
      const [short, title, day, section, kind, place] = row;
      const parts = short.split("*");
      const address = short.startsWith("**") ? short.slice(2)
        : parts.length === 3 ? parts[0] + search.slug(title).slice(0, +parts[1]) + parts[2] : short;
      const none = { id: "", label: "" };
      const made = {
        address, title, place, day: day === "" ? null : +day,
        section: segment.sections[section] ?? none, kind: segment.kinds[kind] ?? none,
      };
      this.cards.set(number, made);
      return made;
    }

    async blocks(segment, document) {
      const rows = await this.segmentPart(segment, "t", Math.floor(document / TEXTS), swappedLines);
      const own = String(document % TEXTS);
      return rows.filter((row) => row[0] === own && row.length === 5)
        .map(([, kind, anchor, label, text]) => ({ kind: +kind, anchor, label, text }));
    }

    async facet(segment, number) {
      if (!segment.facets.includes(number)) return [];
      return this.segmentPart(segment, "f", number, (bits) => {
        const reader = new BitReader(bits);
        const values = [];
        for (let left = reader.gamma(); left > 0; left--) {
          const id = reader.string();
          const label = reader.string();
          values.push({ id, label, documents: reader.set(reader.gamma(), segment.documents) });
        }
        return values;
      });
    }

    async days(segment) {
      return this.segmentPart(segment, "d", 0, (bits) => {
        const reader = new BitReader(bits);
        const days = new Float64Array(segment.documents).fill(NaN);
        const undated = reader.gamma();
        if (undated >= segment.documents) return days;
        let day = reader.read(32) - FIRST_DAY;
        const k = reader.read(5);
        for (let document = undated; document < segment.documents; document++) days[document] = day += reader.rice(k);
        return days;
      });
    }
  };
}
