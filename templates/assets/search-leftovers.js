// What few queries need, loaded for them: what input methods leave behind where they were off, and words without spaces
// (section 5 of FORMAT.md), and what to try where nothing is found.
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

  /** A hint why nothing is found, and other queries to try, each with what it is. */
  search.suggestions = ({ query: { words, isMarked }, rarities }, typed) => {
    const join = (chosen) => chosen.map((word) => typed.slice(word.start, word.end)).join(" ");
    const known = words.filter((_, place) => rarities[place].isKnown);
    const least = rarities.map(({ rarity }) => rarity).sort((a, b) => b - a)[2];
    const fewer = known.length < words.length ? known
      : words.filter((_, place) => words.length > 3 && rarities[place].rarity >= least);
    const queries = [];
    if (fewer.length) queries.push(["Tìm ít chữ hơn", join(fewer)]);
    if (isMarked) queries.push(["Tìm không dấu", words.map((word) => word.fold).join(" ")]);
    const unknown = words.filter((word) => !known.includes(word)).map((word) => `“${join([word])}”`);
    return { queries, hint: unknown.length ? `Không có bài nào có chữ: ${unknown.join(", ")}.` : "Có thể thử:" };
  };
}
