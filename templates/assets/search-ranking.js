// The ranking: section 5 of FORMAT.md, in the same steps as Ranking.swift.
"use strict";
{
  const search = globalThis.bantinSearch;
  const MOST_WORDS = 32;
  const FEWEST_KEPT = 5;
  const GUESSES = 3;
  const MOST_NEAR = 30;
  // What a last word that may go on counts among the words that a document has: more than all others.
  const LAST = 64;
  const W = {
    levels: [0.8, 1.07, 1.45, 1.8], title: 1.2, pair: 0.9, otherSpelling: 0.4, unmarkedSpelling: 0.6, run: 0.35,
    guess: 0.7, unfinished: 0.7, recency: 0.04,
  };

  search.query = (text, tokens = search.tokens) => {
    const words = [];
    let run = 0;
    let end = 0;
    for (const token of tokens(text).slice(0, MOST_WORDS)) {
      // Each quotation mark ends a run; every other run is a quotation.
      run += text.slice(end, token.start).match(/["“”„«»]/g)?.length ?? 0;
      words.push({ ...token, isQuoted: run % 2 > 0, run });
      end = token.end;
    }
    const last = words.at(-1);
    return {
      text, words, isMarked: words.some((word) => word.isMarked), isQuoted: words.some((word) => word.isQuoted),
      isOpen: end === text.length && last && !last.isNumber && !last.isQuoted,
    };
  };

  search.logarithm = (number) => {
    let rest = number;
    let halvings = 0;
    while (rest >= 1.5) {
      rest /= 2;
      halvings++;
    }
    const step = (rest - 1) / (rest + 1);
    const square = step * step;
    let power = step;
    let sum = 0;
    for (let divisor = 1; divisor <= 19; divisor += 2) {
      sum += power / divisor;
      power *= square;
    }
    return halvings * 0.6931471805599453 + 2 * sum;
  };

  search.rarity = (documents, total) => {
    const frequency = Math.min(documents, total);
    return search.logarithm(1 + (total - frequency + 0.5) / (frequency + 0.5));
  };

  /** Whether letters have the shape of one syllable. */
  search.isSyllable = (fold) => /^(ngh?|[cgknpt]h|tr|[bcdghklmnpqrstvx])?[aeiouy]{1,3}(ch|n[gh]?|[cmpt])?$/.test(fold);

  search.has = async (index, fold) => index.common.includes(fold)
    || (await Promise.all(index.segments.map((segment) => index.syllable(segment, fold)))).some(Boolean);

  // What input methods leave behind and words without spaces are read by a script that few queries need.
  const home = document.currentScript?.src;
  let loading;
  search.leftovers = () => (loading ??= search.script(new URL("search-leftovers.js", home)).catch(() => (loading = null)));

  const markOf = (exact) => search.pairHash(search.hash(exact), 0) >>> 20;

  /** The folds that a word means which the index does not know; null if it stands for itself. */
  async function meant(word, index) {
    const { fold, exact, isMarked } = word;
    if (word.isNumber || (!isMarked && search.isSyllable(fold) && !/aa|ee|oo/.test(fold))) return null;
    if (isMarked) {
      const mark = markOf(exact);
      const all = await Promise.all(index.segments.map((segment) => index.syllable(segment, fold)));
      const known = all.filter(Boolean);
      if (known.length) return known.some(({ spellings }) => spellings.has(mark)) ? null : [fold];
    }
    if (await search.has(index, fold)) return null;
    await search.leftovers();
    return search.meant?.(word, index);
  }

  async function understood(typed, index) {
    let query = typed;
    if (/[a-z][1-9][a-z1-9]/i.test(query.text)) {
      await search.leftovers();
      query = search.query(query.text, search.vniTokens);
    }
    const without = leftOut(query, index.common);
    // What follows needs the words first; the rest loads meanwhile.
    load(query, index).catch(() => {});
    const words = (await Promise.all(query.words.map(async (word) => {
      const folds = without.includes(word.exact) ? null : await meant(word, index);
      return folds?.map((fold) => ({ ...word, fold, exact: `${fold}0`, isMarked: false })) ?? word;
    }))).flat();
    return { ...query, words, isCorrected: words.some(({ fold }, place) => fold !== typed.words[place]?.fold) };
  }

  /** The words that the ranking does without: of many words the most common. */
  function leftOut(query, common) {
    const ranks = new Map();
    for (const { exact, fold } of query.words) ranks.set(exact, common.indexOf(fold));
    query.words.forEach(({ exact, isQuoted }, place) => {
      if (isQuoted || (query.isOpen && place === query.words.length - 1)) ranks.delete(exact);
    });
    const candidates = [...ranks].filter(([, rank]) => rank >= 0).sort((a, b) => a[1] - b[1]);
    return candidates.slice(0, Math.max(0, ranks.size - FEWEST_KEPT)).map(([exact]) => exact);
  }

  const documentCount = (postings) => postings.reduce((sum, one) => sum + (one?.documents.length ?? 0), 0);

  /** Words and pairs with their alternatives, one posting list a segment. */
  async function load(query, index) {
    const syllables = (key, mark) => Promise.all(index.segments.map((segment) => index.syllable(segment, key, mark)));
    const pairsOf = (a, b) => Promise.all(index.segments.map((segment) => index.pair(segment, a, b)));
    const words = [];
    const seen = new Map();
    const without = leftOut(query, index.common);
    for (const word of query.words) {
      if (without.includes(word.exact)) continue;
      const earlier = seen.get(word.exact);
      if (earlier) {
        if (word.isQuoted) earlier.isRequired = true;
        continue;
      }
      const postings = syllables(word.fold, query.isMarked && markOf(word.exact));
      const entry = { word, alternatives: [{ key: word.fold, weight: 1, postings }], isRequired: word.isQuoted };
      seen.set(word.exact, entry);
      words.push(entry);
    }
    const pairs = [];
    const seenPairs = new Set();
    for (let place = 0; place + 1 < query.words.length; place++) {
      const [first, second] = [query.words[place], query.words[place + 1]];
      const name = `${first.exact} ${second.exact}`;
      if (first.run !== second.run || seenPairs.has(name)) continue;
      seenPairs.add(name);
      const mark = search.pairHash(search.hash(first.exact), search.hash(second.exact)) >>> 24;
      const postings = pairsOf(first.fold, second.fold);
      pairs.push({ place, alternatives: [{ weight: 1, mark, postings }], isRequired: first.isQuoted });
    }
    await settle([...words, ...pairs]);
    const [last, end] = [query.words.at(-1), words.at(-1)];
    if (query.isOpen && end.word.exact === last.exact && end.word.start === last.start) {
      await guess(query, index, words, pairs, syllables, pairsOf);
      await settle([...words, ...pairs]);
      end.mayGoOn = words.length > 2 && !last.isMarked && !end.isOptional;
    }
    return { words, pairs };
  }

  // All at once, so that files load side by side.
  async function settle(entries) {
    const alternatives = entries.flatMap((entry) => entry.alternatives);
    const postings = await Promise.all(alternatives.map((alternative) => alternative.postings));
    alternatives.forEach((alternative, place) => (alternative.postings = postings[place]));
  }

  /** The last word may be unfinished: what often follows the one before it counts too. */
  async function guess(query, index, words, pairs, syllables, pairsOf) {
    const last = query.words.at(-1);
    const word = words.at(-1);
    if (last.fold.length < 2) return;
    const pair = pairs.at(-1);
    let guesses;
    if (pair?.place === query.words.length - 2) {
      if (pair.alternatives[0].postings.some(Boolean)) return;
      const before = query.words[pair.place].fold;
      const lists = await Promise.all(index.segments.map((segment) => index.continuations(segment, before)));
      const fitting = lists.map((list) => list.filter((key) => key.length > last.fold.length && key.startsWith(last.fold)));
      const merged = [];
      for (let place = 0; place < GUESSES; place++) for (const list of fitting) if (place < list.length) merged.push(list[place]);
      guesses = [...new Set(merged)].slice(0, GUESSES);
      if (!guesses.length) return;
      for (const key of guesses) pair.alternatives.push({ weight: W.guess, mark: null, postings: pairsOf(before, key) });
      pair.isRequired = false;
    } else {
      if (word.alternatives[0].postings.some(Boolean)) return;
      const counts = new Map();
      for (const segment of index.segments) {
        for (const [key, postings] of await index.shard(segment, last.fold)) {
          if (key.startsWith(last.fold) && key !== last.fold) counts.set(key, (counts.get(key) ?? 0) + postings.documents.length);
        }
      }
      guesses = [...counts].sort((a, b) => b[1] - a[1] || (a[0] < b[0] ? -1 : 1)).slice(0, GUESSES).map(([key]) => key);
      if (!guesses.length) return;
    }
    word.alternatives[0].weight = W.unfinished;
    for (const key of guesses) word.alternatives.push({ key, weight: W.guess, postings: syllables(key) });
    word.isRequired = false;
    word.isOptional = words.length > 1;
  }

  function membership(postings, mark, whenPlain) {
    const has = new Uint8Array(postings.documents.length);
    if (!postings.spellings.size) return has.fill(whenPlain ? 1 : 0);
    if (!postings.spellings.has(mark)) return has;
    const places = postings.spellings.get(mark);
    if (!places) return has.fill(1);
    for (let at = 0; at < places.length; at++) has[places[at]] = 1;
    return has;
  }

  const worth = ({ isOptional, mayGoOn }) => (mayGoOn ? LAST : isOptional ? 0 : 1);

  /** The running scores of the documents of a segment; scores and full are parts of those of all documents. */
  class Board {
    constructor(scores, full) {
      const count = scores.length;
      this.scores = scores;
      this.full = full;
      this.covered = new Float64Array(count);
      this.value = new Float64Array(count);
      this.isFull = new Uint8Array(count);
      this.isExcluded = null;
      this.lastPair = new Int8Array(count).fill(-2);
      this.touched = new Uint32Array(count);
      this.count = 0;
    }
    offer(offered, document, isFull) {
      if (this.value[document] === 0) this.touched[this.count++] = document;
      if (offered > this.value[document]) this.value[document] = offered;
      if (isFull) this.isFull[document] = 1;
    }
    keepTouched() {
      const isExcluded = new Uint8Array(this.scores.length).fill(1);
      for (let at = 0; at < this.count; at++) {
        const document = this.touched[at];
        if (this.isFull[document] && !this.isExcluded?.[document]) isExcluded[document] = 0;
      }
      this.isExcluded = isExcluded;
    }
    endWord(rarity, entry) {
      if (entry.isRequired) this.keepTouched();
      for (let at = 0; at < this.count; at++) {
        const document = this.touched[at];
        this.scores[document] += this.value[document];
        this.covered[document] += this.isFull[document] ? rarity : rarity / 2;
        this.full[document] += this.isFull[document] * worth(entry);
        this.value[document] = this.isFull[document] = 0;
      }
      this.count = 0;
    }
    endPair(place, isRequired) {
      if (isRequired) this.keepTouched();
      for (let at = 0; at < this.count; at++) {
        const document = this.touched[at];
        const isRun = this.lastPair[document] === place - 1;
        this.scores[document] += isRun ? this.value[document] * (1 + W.run) : this.value[document];
        this.lastPair[document] = place;
        this.value[document] = this.isFull[document] = 0;
      }
      this.count = 0;
    }
  }

  const countOf = (entry) => entry.alternatives.reduce((sum, alternative) => sum + documentCount(alternative.postings), 0);

  function addWord(entry, number, query, total, board) {
    const count = countOf(entry);
    if (!count) {
      if (entry.isRequired) board.keepTouched();
      return search.rarity(0, total);
    }
    const rarity = search.rarity(count, total);
    const token = entry.word;
    const mark = markOf(token.exact);
    for (const { key, weight, postings: all } of entry.alternatives) {
      const postings = all[number];
      if (!postings) continue;
      const { documents, levels, titles } = postings;
      const has = query.isMarked && key === token.fold ? membership(postings, mark, !token.isMarked) : null;
      const values = [1, token.isMarked ? W.otherSpelling : W.unmarkedSpelling].map((share) =>
        Float64Array.from(W.levels, (level) => rarity * weight * share * level));
      for (let place = 0; place < documents.length; place++) {
        const isSpelt = !has || has[place] === 1;
        board.offer(values[isSpelt ? 0 : 1][levels[place]], documents[place], isSpelt || !token.isMarked);
      }
      for (let at = 0; at < titles.length; at++) board.value[documents[titles[at]]] += rarity * weight * W.title;
    }
    board.endWord(rarity, entry);
    return rarity;
  }

  function addPair(entry, number, query, total, board) {
    for (const { weight, mark, postings: all } of entry.alternatives) {
      const count = documentCount(all);
      const postings = all[number];
      if (!count || !postings) continue;
      const rarity = search.rarity(count, total);
      const { documents } = postings;
      const has = mark === null || !query.isMarked ? null : membership(postings, mark, false);
      const values = [1, W.otherSpelling].map((share) => W.pair * rarity * weight * share);
      for (let place = 0; place < documents.length; place++) board.offer(values[!has || has[place] ? 0 : 1], documents[place], true);
    }
    board.endPair(entry.place, entry.isRequired && entry.alternatives.some(({ postings }) => postings[number]));
  }

  /** Of all documents, by number from the oldest, the score (0: not found) and whether it is a full match. */
  function rank({ words, pairs }, query, index) {
    const scores = new Float64Array(index.count);
    const full = new Uint8Array(index.count);
    const needed = words.reduce((sum, entry) => sum + worth(entry), 0);
    let top = 0;
    index.segments.forEach(({ first, documents }, number) => {
      const board = new Board(scores.subarray(first, first + documents), full.subarray(first, first + documents));
      let all = 0;
      for (const entry of words) all += addWord(entry, number, query, index.count, board);
      for (const entry of pairs) addPair(entry, number, query, index.count, board);
      for (let document = 0; document < documents; document++) {
        const isFound = board.scores[document] > 0 && !board.isExcluded?.[document] && all > 0;
        const recency = 1 + (W.recency * (first + document + 1)) / index.count;
        board.scores[document] = isFound ? board.scores[document] * (board.covered[document] / all) * recency : 0;
        const lacking = isFound ? needed - board.full[document] : 255;
        if (!lacking) top = Math.max(top, board.scores[document]);
        board.full[document] = lacking;
      }
    });
    // What lacks only the last word and yet scores as high as the best that has it is a full match too.
    const isFull = full.map((lacking, number) => (lacking ? lacking === LAST && top && scores[number] >= top : 1));
    return { scores, isFull };
  }

  /** The scores of all documents, the rarity of each word, and the query as it was understood. */
  search.find = async (typed, index) => {
    const query = await understood(typed, index);
    const postings = await load(query, index);
    const rarities = query.words.map((word) => {
      const entry = postings.words.find((one) => one.word.exact === word.exact);
      const count = entry ? countOf(entry) : index.count;
      return { rarity: search.rarity(count, index.count), isKnown: count > 0 };
    });
    return { ...rank(postings, query, index), rarities, query };
  };

  /** The best, at most so many, of the full matches or of the others; the newer of equals. `masks`: what they must pass. */
  function best({ scores, isFull }, wanted, most, masks) {
    const numbers = [];
    let count = 0;
    for (let number = 0; number < scores.length; number++) {
      const score = scores[number];
      if (!(score > 0) || isFull[number] !== wanted || masks.some((mask) => !mask[number])) continue;
      count++;
      if (numbers.length === most && score < scores[numbers[most - 1]]) continue;
      let at = numbers.length;
      while (at && score >= scores[numbers[at - 1]]) at--;
      numbers.splice(at, 0, number);
      if (numbers.length > most) numbers.pop();
    }
    return { numbers, count };
  }

  /** The best full matches, how many there are, and the best of the others. */
  search.split = (found, index, most, masks = []) => {
    const full = best(found, 1, most, masks);
    const near = best(found, 0, MOST_NEAR, masks);
    const result = (number) => {
      const place = index.segments.findLastIndex(({ first }) => first <= number);
      const document = number - index.segments[place].first;
      return { number, segment: place, document, score: found.scores[number], isFull: found.isFull[number] === 1 };
    };
    const others = near.numbers.map(result);
    return { full: full.numbers.map(result), fullCount: full.count, near: others.filter((one) => one.score >= others[0].score / 3) };
  };
}
