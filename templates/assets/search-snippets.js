// The best place of a text: section 6 of FORMAT.md, as SnippetMaker.swift.
"use strict";
{
  const search = globalThis.bantinSearch;
  const LENGTH = 40;
  const BEFORE = 6;

  search.forms = (index) => (index.forms ??= index.abbreviations.map((pair) =>
    pair.map((text) => search.tokens(text).map((token) => token.fold))));

  /** Abbreviations for long forms in the query and back, with the words that they answer. */
  function otherForms(query, index) {
    const keys = query.words.map((word) => word.fold);
    const forms = [];
    for (const both of search.forms(index)) {
      for (const [typed, run] of [both, [both[1], both[0]]]) {
        for (let start = 0; typed.length && start + typed.length <= keys.length; start++) {
          if (typed.every((key, place) => keys[start + place] === key)) {
            forms.push({ run, words: typed.map((_, place) => start + place) });
          }
        }
      }
    }
    return forms;
  }

  const answers = search.answers = (query, token, word) =>
    query.isMarked && word.isMarked ? token.exact === word.exact : token.fold === word.fold;

  function matches(query, forms, tokens) {
    const last = query.words.length - 1;
    const found = tokens.map((token) => query.words.flatMap((word, place) => {
      const goesOn = place === last && query.isOpen && token.fold.length > 2 && word.fold.length > 1
        && token.fold.startsWith(word.fold);
      return goesOn || answers(query, token, word) ? [place] : [];
    }));
    for (const { run, words } of forms) {
      for (let start = 0; start + run.length <= tokens.length; start++) {
        if (run.every((key, place) => tokens[start + place].fold === key)) {
          for (let place = start; place < start + run.length; place++) found[place].push(...words);
        }
      }
    }
    return found;
  }

  function bestWindow(found, rarities) {
    let best = { score: 0, first: 0 };
    found.forEach((words, first) => {
      if (!words.length) return;
      const seen = new Set();
      let score = 0;
      const end = Math.min(found.length, first + LENGTH - BEFORE);
      for (let place = first; place < end; place++) {
        for (const word of found[place]) {
          if (!seen.has(word)) score += rarities[word].rarity;
          seen.add(word);
          if (place > first && found[place - 1].includes(word - 1) && !found[place - 1].includes(word)) {
            score += rarities[word].rarity / 8;
          }
        }
      }
      if (score > best.score) best = { score, first };
    });
    return best;
  }

  function cut(text, tokens, found, first, last) {
    const start = first === 0 ? 0 : tokens[first].start;
    const end = last === tokens.length - 1 ? text.length : tokens[last].end;
    const parts = [];
    let at = start;
    const add = (to, isMarked) => {
      if (to > at) parts.push({ text: text.slice(at, to), isMarked });
      at = to;
    };
    for (let place = first; place <= last; place++) {
      if (!found[place].length) continue;
      add(tokens[place].start, false);
      add(tokens[place].end, true);
    }
    add(end, false);
    return { parts, isCutAtStart: start > 0, isCutAtEnd: end < text.length };
  }

  search.Snippets = class {
    constructor(query, rarities, index) {
      this.query = query;
      this.rarities = rarities;
      this.forms = otherForms(query, index);
    }

    best(blocks) {
      let best = { score: 0 };
      for (const block of blocks) {
        const tokens = search.tokens(block.text);
        const found = matches(this.query, this.forms, tokens);
        const window = bestWindow(found, this.rarities);
        if (window.score > best.score) best = { ...window, block, tokens, found };
      }
      if (best.score * 3 <= this.rarities.reduce((sum, { rarity }) => sum + rarity, 0)) return null;
      const first = Math.max(0, Math.min(best.first - BEFORE, best.tokens.length - LENGTH));
      const last = Math.min(best.tokens.length, first + LENGTH) - 1;
      return { block: best.block, ...cut(best.block.text, best.tokens, best.found, first, last) };
    }

    marked(text) {
      const tokens = search.tokens(text);
      if (!tokens.length) return [{ text, isMarked: false }];
      return cut(text, tokens, matches(this.query, this.forms, tokens), 0, tokens.length - 1).parts;
    }
  };
}
