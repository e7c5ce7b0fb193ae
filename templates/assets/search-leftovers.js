// What few queries need, loaded for them: what input methods leave behind where they were off, and words without spaces
// (section 5 of FORMAT.md), whether a text has a quotation, and what to try where nothing is found.
"use strict";
{
  const search = globalThis.bantinSearch;

  /** Tokens; where VNI surely left its digits behind, all that may be its words are read so: "ma75t" is "mat". */
  search.vniTokens = (text) => {
    const chunks = [];
    for (const token of search.tokens(text)) {
      if (chunks.at(-1)?.at(-1).end === token.start) chunks.at(-1).push(token);
      else chunks.push([token]);
    }
    const readings = chunks.map((tokens) => {
      const [start, end] = [tokens[0].start, tokens.at(-1).end];
      const typed = text.slice(start, end);
      const fold = search.tokens(typed.replace(/[1-9]/g, ""))[0]?.fold;
      if (!/^[a-z]+([1-9][a-z1-9]*)$/i.test(typed) || typed.length > 24 || !search.isSyllable(fold)) return null;
      if (/[1-5]{2}|[6-9]{2}|[1-9]{3}/.test(typed)) return null;
      return { isSure: /[1-9]([a-z]|[1-9]$)/i.test(typed), token: { fold, exact: `${fold}0`, isMarked: false, isNumber: false, start, end } };
    });
    const isVNI = readings.some((reading) => reading?.isSure);
    return chunks.flatMap((tokens, place) => (isVNI && readings[place] ? readings[place].token : tokens));
  };

  /** What a word means that Telex left as it was typed: "mawtj" is "mat"; null where nothing says so. */
  search.untelex = (fold) => {
    if (!/^[a-z]+$/.test(fold)) return null;
    let letters = "";
    let hasVowel = false;
    for (const letter of fold) {
      if (letter === "w") letters += hasVowel ? "" : "u";
      else if ("sfrxjz".includes(letter) ? !hasVowel : letter === "d" ? !letters
        : !("aeo".includes(letter) && letters.endsWith(letter))) letters += letter;
      hasVowel ||= "aeiouyw".includes(letter);
    }
    return hasVowel && letters !== fold ? letters : null;
  };

  /** The ways to part letters into so many syllables. */
  function partings(fold, count) {
    if (count === 1) return fold.length > 1 && search.isSyllable(fold) ? [[fold]] : [];
    const found = [];
    for (let length = 2; length <= 7 && length <= fold.length - 2; length++) {
      const first = fold.slice(0, length);
      if (search.isSyllable(first)) found.push(...partings(fold.slice(length), count - 1).map((rest) => [first, ...rest]));
    }
    return found;
  }

  /** The folds that a word means which the index does not know; null if it stands for itself. */
  search.meant = async ({ fold, isMarked }, index) => {
    const typed = isMarked ? null : search.untelex(fold);
    if (typed && await search.has(index, typed)) return [typed];
    if (search.isSyllable(fold)) return null;
    let [best, most] = [null, 0];
    for (let count = 2; count <= 6; count++) {
      const ways = partings(fold, count);
      for (const parts of ways) {
        const counts = await Promise.all(parts.slice(1).map(async (second, place) => {
          const pairs = await Promise.all(index.segments.map((segment) => index.pair(segment, parts[place], second)));
          return pairs.reduce((sum, pair) => sum + (pair?.documents.length ?? 0), 0);
        }));
        if (Math.min(...counts) > most) [best, most] = [parts, Math.min(...counts)];
      }
      if (ways.length) break;
    }
    return best;
  };

  search.hasQuotations = (query, title, blocks) => {
    const texts = [search.tokens(title)];
    let previous = 0;
    for (const { kind, text } of blocks) {
      if (kind === 1 && previous === 1) texts.at(-1).push(...search.tokens(text));
      else texts.push(search.tokens(text));
      previous = kind;
    }
    const runs = new Map();
    for (const word of query.words) if (word.isQuoted) runs.set(word.run, [...(runs.get(word.run) ?? []), word]);
    return [...runs.values()].every((run) => texts.some((text) => text.some((_, start) =>
      start + run.length <= text.length && run.every((word, place) => search.answers(query, text[start + place], word)))));
  };

  /** Takes out the full matches whose text does not have the quotations; as many as are shown are looked at, at least. */
  search.verify = async (page, answer, most) => {
    const { full, query } = answer;
    const good = [];
    let at = 0;
    for (; good.length < page.state.shown && at < full.length && at < most; at += 10) {
      const some = full.slice(at, at + 10);
      const has = await Promise.all(some.map(async (one) => {
        const [card, blocks] = await Promise.all([page.card(one), page.blocks(one)]);
        return search.hasQuotations(query, card.title, blocks);
      }));
      good.push(...some.filter((_, place) => has[place]));
    }
    const isCut = at >= most;
    answer.full = isCut ? good : [...good, ...full.slice(at)];
    answer.fullCount = isCut ? good.length : good.length + answer.fullCount - Math.min(at, full.length);
  };

  /** A hint why nothing is found, and what to try instead: for the page, below its number of results. */
  search.suggestions = (page, { query: { words, isMarked }, rarities }) => {
    const { element } = search;
    const typed = page.state.q;
    const list = element("ul", { className: "search-suggestions" });
    const offer = (label, changes) => {
      const onclick = () => {
        page.input.value = changes.q ?? typed;
        page.change(changes);
        page.input.focus();
      };
      list.append(element("li", {}, element("button", { type: "button", textContent: label, onclick })));
    };
    const join = (chosen) => chosen.map((word) => typed.slice(word.start, word.end)).join(" ");
    const known = words.filter((_, place) => rarities[place].isKnown);
    // The rarest, at most three, and not all.
    const least = rarities.map(({ rarity }) => rarity).sort((a, b) => b - a)[Math.min(3, words.length - 1) - 1];
    const fewer = known.length < words.length ? known : words.filter((_, place) => rarities[place].rarity >= least);
    if (page.hasFilters) offer("Bỏ các bộ lọc", { values: {}, tu: "", den: "" });
    if (fewer.length) offer(`Tìm ít chữ hơn: ${join(fewer)}`, { q: join(fewer) });
    const unmarked = words.map((word) => word.fold).join(" ");
    if (isMarked) offer(`Tìm không dấu: ${unmarked}`, { q: unmarked });
    const unknown = words.filter((word) => !known.includes(word)).map((word) => `“${join([word])}”`);
    const hint = unknown.length ? `Không có bài nào có chữ: ${unknown.join(", ")}.` : list.firstChild ? "Có thể thử:" : "";
    return element("div", { className: "search-none" }, element("p", { textContent: hint }), list);
  };
}
