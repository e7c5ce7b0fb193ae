// The search page: reads the box, the filters and the address, and shows results. The page's elements, which section 7 of
// Sources/Search/FORMAT.md lists, are found by data attributes. All text goes through textContent.
"use strict";
{
  const search = globalThis.bantinSearch;
  const PAGE = 10;
  const TYPING_PAUSE = 120;
  const SNIPPET_PAUSE = 120;
  const FACETS = [
    { key: "nam", label: "Năm" }, { key: "muc", label: "Chuyên mục", number: 0 }, { key: "loai", label: "Loại bài", number: 1 },
    { key: "noi", label: "Địa điểm", number: 2, isLate: true }, { key: "to-chuc", label: "Tổ chức", number: 3, isLate: true },
    { key: "nguoi", label: "Người", number: 4, isLate: true },
    { key: "quyet-dinh", label: "Tình trạng quyết định", number: 5, isLate: true },
    { key: "khen-thuong", label: "Hình thức khen thưởng", number: 6, isLate: true },
  ];
  const BLOCKS = ["", "", "Quyết định", "Khen thưởng", "Người tham dự", "Văn bản được dẫn"];
  const PROBLEMS = {
    missing: "Không tải được dữ liệu tìm kiếm. Hãy kiểm tra kết nối rồi thử lại.",
    damaged: "Dữ liệu tìm kiếm bị hỏng hoặc chưa tải hết. Hãy tải lại trang; nếu vẫn lỗi, xin báo cho ban biên tập.",
    stale: "Trang vừa được cập nhật. Hãy tải lại trang để tìm tiếp.",
    version: "Dữ liệu tìm kiếm không hợp với trang này. Hãy tải lại trang.",
  };
  const numberText = new Intl.NumberFormat("vi-VN");

  function element(name, properties = {}, ...children) {
    const made = Object.assign(document.createElement(name), properties);
    made.append(...children);
    return made;
  }

  const dateText = (day) => {
    const date = new Date(day * 864e5);
    return `${date.getUTCDate()}/${date.getUTCMonth() + 1}/${date.getUTCFullYear()}`;
  };

  class Page {
    constructor(root) {
      this.root = root;
      this.home = root.dataset.root ?? "";
      this.index = new search.Index(root.dataset.search);
      const part = (name) => root.querySelector(`[data-search-${name}]`);
      this.form = root.querySelector("form");
      this.input = this.form.elements.q;
      this.status = part("status");
      this.filters = part("filters");
      this.results = part("results");
      this.help = part("help");
      this.opened = new Set();
      this.run = 0;
      this.state = this.fromAddress();
    }

    async start() {
      this.listen();
      this.input.value = this.state.q;
      await this.update();
    }

    listen() {
      let typing;
      this.input.addEventListener("input", () => {
        clearTimeout(typing);
        typing = setTimeout(() => this.typed(false), TYPING_PAUSE);
      });
      this.form.addEventListener("submit", (event) => {
        event.preventDefault();
        clearTimeout(typing);
        this.typed(true);
      });
      addEventListener("popstate", () => {
        this.state = this.fromAddress();
        this.input.value = this.state.q;
        this.update();
      });
      this.root.addEventListener("keydown", (event) => this.key(event));
      this.visible = new IntersectionObserver((entries) => {
        for (const entry of entries) if (entry.isIntersecting) entry.target.showSnippet?.();
      });
    }

    // The state: q, the values of each facet, tu and den (first and last day), and how many results are shown.

    fromAddress() {
      const given = new URLSearchParams(location.search || location.hash.slice(1));
      const values = {};
      for (const { key } of FACETS) if (given.has(key)) values[key] = given.getAll(key);
      return { q: given.get("q") ?? "", values, tu: given.get("tu") ?? "", den: given.get("den") ?? "", shown: PAGE };
    }

    toAddress(isNew) {
      const { q, values, tu, den } = this.state;
      const given = new URLSearchParams();
      if (q) given.set("q", q);
      for (const { key } of FACETS) for (const value of values[key] ?? []) given.append(key, value);
      if (tu) given.set("tu", tu);
      if (den) given.set("den", den);
      const query = given.toString();
      const here = location.href.replace(/[?#].*$/s, "");
      if (query === location.search.slice(1) || query === location.hash.slice(1)) return;
      const change = (address) => history[isNew ? "pushState" : "replaceState"](null, "", address);
      try {
        change(query ? `${here}?${query}` : here);
      } catch {
        // Some browsers keep the address of a file as it is, but for its fragment.
        change(`#${query}`);
      }
    }

    typed(isFinished) {
      const q = this.input.value.trim() ? this.input.value : "";
      if (q === this.state.q && !isFinished) return;
      this.state = { ...this.state, q, shown: PAGE };
      this.toAddress(isFinished);
      this.update();
    }

    change(changes) {
      this.state = { ...this.state, shown: PAGE, ...changes };
      this.toAddress(true);
      return this.update();
    }

    key(event) {
      const links = [...this.results.querySelectorAll("a, button")];
      const at = links.indexOf(document.activeElement);
      const isInput = document.activeElement === this.input;
      if (event.key === "ArrowDown" && (isInput || at >= 0)) links[at + 1]?.focus();
      else if (event.key === "ArrowUp" && at >= 0) (links[at - 1] ?? this.input).focus();
      else if (event.key === "Escape" && !isInput) this.input.focus();
      else if (event.key === "Escape" && this.input.value) {
        this.input.value = "";
        this.typed(false);
      } else return;
      event.preventDefault();
    }

    get hasFilters() {
      return Boolean(this.state.tu || this.state.den || Object.values(this.state.values).some((values) => values.length));
    }

    /** Answers the state anew; an older answer that comes late is dropped. */
    async update() {
      const run = ++this.run;
      const isCurrent = () => run === this.run;
      try {
        if (!this.index.segments) await (this.opening ??= this.index.open());
        if (!this.state.q && !this.hasFilters) {
          if (isCurrent()) this.showNothingAsked();
          return;
        }
        this.root.setAttribute("aria-busy", "true");
        const answer = await this.answer();
        if (!isCurrent()) return;
        await this.show(answer, isCurrent);
        if (isCurrent()) await this.showFilters(answer, isCurrent);
      } catch (error) {
        this.opening = null;
        if (isCurrent()) await this.fail(error);
      } finally {
        if (isCurrent()) this.root.removeAttribute("aria-busy");
      }
    }

    async fail(error) {
      if (!(error instanceof search.IndexError)) throw error;
      if (error.problem === "stale" && !this.isReopened) {
        this.isReopened = true;
        await (this.opening = this.index.open(true));
        return this.update();
      }
      this.results.replaceChildren();
      this.status.textContent = PROBLEMS[error.problem];
      this.help.hidden = false;
    }

    async answer() {
      const query = search.query(this.state.q);
      const { index } = this;
      let found = { ranked: [], rarities: [] };
      const hasWords = query.words.length > 0;
      if (hasWords) found = await search.find(query, index);
      else {
        index.segments.forEach((segment, number) => {
          for (let document = 0; document < segment.documents; document++) {
            found.ranked.unshift({ segment: number, document, score: 0, isFull: true });
          }
        });
      }
      const masks = new Map();
      for (const facet of FACETS) {
        if (this.state.values[facet.key]?.length) masks.set(facet.key, await this.mask(facet));
      }
      if (this.state.tu || this.state.den) masks.set("ngay", await this.dayMask());
      const passes = (one, except) => {
        for (const [key, mask] of masks) if (key !== except && !mask[one.segment][one.document]) return false;
        return true;
      };
      const ranked = masks.size ? found.ranked.filter((one) => passes(one)) : found.ranked;
      const snippets = new search.Snippets(query, found.rarities, index.abbreviations);
      return { query, hasWords, all: found.ranked, rarities: found.rarities, ranked, passes, snippets, ...search.split(ranked) };
    }

    /** For each segment which documents have one of the chosen values. */
    async mask(facet) {
      const chosen = new Set(this.state.values[facet.key]);
      return Promise.all(this.index.segments.map(async (segment) => {
        const mask = new Uint8Array(segment.documents);
        for (const value of await this.values(facet, segment)) {
          if (chosen.has(value.id)) for (const document of value.documents) mask[document] = 1;
        }
        return mask;
      }));
    }

    async dayMask() {
      const first = this.state.tu ? Date.parse(this.state.tu) / 864e5 : -Infinity;
      const last = this.state.den ? Date.parse(this.state.den) / 864e5 : Infinity;
      return Promise.all(this.index.segments.map(async (segment) =>
        Uint8Array.from(await this.index.days(segment), (day) => (day >= first && day <= last ? 1 : 0))));
    }

    async values(facet, segment) {
      if (facet.key !== "nam") return this.index.facet(segment, facet.number);
      const years = new Map();
      segment.months.forEach(({ month, first }, place) => {
        const year = String(Math.floor(month / 100));
        const end = segment.months[place + 1]?.first ?? segment.documents;
        if (!years.has(year)) years.set(year, { id: year, label: year, documents: [] });
        for (let document = first; document < end; document++) years.get(year).documents.push(document);
      });
      return [...years.values()].reverse();
    }

    // Results.

    async show(answer, isCurrent) {
      const shown = [...answer.full, ...answer.near].slice(0, this.state.shown);
      const cards = await Promise.all(shown.map((one) => this.index.card(this.index.segments[one.segment], one.document)));
      const dropped = new Set();
      if (answer.query.isQuoted) await this.verify(answer, shown, cards, dropped);
      if (!isCurrent()) return;
      this.visible.disconnect();
      const lists = [true, false].map((isFull) => shown.flatMap((one, place) =>
        one.isFull === isFull && !dropped.has(place) ? [this.item(one, cards[place], answer)] : []));
      const children = [];
      if (lists[0].length) children.push(element("ol", { className: "search-list" }, ...lists[0]));
      if (lists[1].length) {
        children.push(element("section", { className: "search-near" },
          element("h2", { textContent: "Gần đúng" }), element("ol", { className: "search-list" }, ...lists[1])));
      }
      if (answer.full.length + answer.near.length > shown.length) {
        const more = element("button", { type: "button", className: "search-more", textContent: "Xem thêm kết quả" });
        more.addEventListener("click", () => this.more());
        children.push(more);
      }
      const known = answer.full.length - [...dropped].filter((place) => shown[place].isFull).length;
      if (!lists[0].length) children.push(this.suggestions(answer));
      const focused = this.keepFocus;
      this.keepFocus = undefined;
      this.results.replaceChildren(...children);
      this.announce(known, lists[1].length ? answer.near.length : 0);
      this.help.hidden = lists[0].length + lists[1].length > 0;
      if (focused !== undefined) this.results.querySelectorAll("a")[focused]?.focus();
      for (const item of this.results.querySelectorAll("li")) {
        if (item.showSnippet) setTimeout(() => item.isConnected && this.visible.observe(item), SNIPPET_PAUSE);
      }
    }

    /** Leaves out the documents that have a quotation's words, but not one after another. */
    async verify(answer, shown, cards, dropped) {
      await Promise.all(shown.map(async (one, place) => {
        if (!one.isFull) return;
        const blocks = await this.index.blocks(this.index.segments[one.segment], one.document);
        if (!answer.snippets.hasQuotations(cards[place].title, blocks)) dropped.add(place);
      }));
    }

    more() {
      this.keepFocus = this.state.shown;
      this.state.shown += PAGE;
      this.update();
    }

    announce(full, near) {
      const texts = [full ? `${numberText.format(full)} kết quả` : "Không có kết quả đúng hoàn toàn"];
      if (near) texts.push(`${numberText.format(near)} kết quả gần đúng`);
      if (!full && !near) texts[0] = "Không tìm thấy kết quả nào";
      this.status.textContent = texts.join(", ");
    }

    href(address, anchor) {
      const path = this.home + address.split("/").map(encodeURIComponent).join("/");
      return anchor ? `${path}#${encodeURIComponent(anchor)}` : path;
    }

    item(one, card, answer) {
      const link = element("a", { href: this.href(card.address) }, ...this.marked(answer.snippets.marked(card.title)));
      const facts = [card.kind.label, card.section.label, card.day === null ? "" : dateText(card.day), card.place];
      const about = element("p", { className: "search-about" });
      for (const fact of facts.filter(Boolean)) about.append(element("span", { textContent: fact }));
      const item = element("li", { className: "search-item" }, element("h3", {}, link), about);
      const snippet = element("p", { className: "search-snippet" });
      item.append(snippet);
      item.showSnippet = async () => {
        item.showSnippet = null;
        this.visible.unobserve(item);
        try {
          const blocks = await this.index.blocks(this.index.segments[one.segment], one.document);
          this.fillSnippet(snippet, link, about, card, answer.hasWords ? answer.snippets.best(blocks) : this.opening0(blocks));
        } catch (error) {
          if (!(error instanceof search.IndexError)) throw error;
        }
      };
      return item;
    }

    /** The beginning of a document, where nothing was asked but filters. */
    opening0(blocks) {
      const block = blocks[0];
      if (!block) return null;
      const text = block.text.split(/\s+/).slice(0, 40).join(" ");
      return { block: { kind: 0 }, parts: [{ text, isMarked: false }], isCutAtStart: false, isCutAtEnd: text.length < block.text.length };
    }

    fillSnippet(place, link, about, card, snippet) {
      if (!snippet) return;
      const { block, parts, isCutAtStart, isCutAtEnd } = snippet;
      place.replaceChildren(isCutAtStart ? "… " : "", ...this.marked(parts), isCutAtEnd ? " …" : "");
      if (block.anchor) link.href = this.href(card.address, block.anchor);
      if (BLOCKS[block.kind]) {
        about.append(element("span", { className: "search-where", textContent: block.label || BLOCKS[block.kind] }));
      }
    }

    marked(parts) {
      return parts.map(({ text, isMarked }) => (isMarked ? element("mark", { textContent: text }) : text));
    }

    // What to do when nothing was found.

    suggestions(answer) {
      const list = element("ul", { className: "search-suggestions" });
      const offer = (label, changes) => {
        const button = element("button", { type: "button", textContent: label });
        button.addEventListener("click", () => {
          if (changes.q !== undefined) this.input.value = changes.q;
          this.change(changes);
          this.input.focus();
        });
        list.append(element("li", {}, button));
      };
      const words = answer.query.words;
      const join = (chosen) => chosen.map((word) => this.state.q.slice(word.start, word.end)).join(" ");
      if (this.hasFilters) offer("Bỏ các bộ lọc", { values: {}, tu: "", den: "" });
      const known = words.filter((_, place) => answer.rarities[place].isKnown);
      if (known.length && known.length < words.length) offer(`Tìm bớt chữ: ${join(known)}`, { q: join(known) });
      if (answer.query.isMarked) {
        const plain = words.map((word) => word.fold).join(" ");
        offer(`Tìm không dấu: ${plain}`, { q: plain });
      }
      if (words.length > 3 && known.length === words.length) {
        const rare = [...words].sort((a, b) => answer.rarities[words.indexOf(b)].rarity - answer.rarities[words.indexOf(a)].rarity);
        const best = words.filter((word) => rare.slice(0, 3).includes(word));
        offer(`Tìm ít chữ hơn: ${join(best)}`, { q: join(best) });
      }
      const unknown = words.filter((_, place) => !answer.rarities[place].isKnown);
      const hint = unknown.length ? `Không có bài nào có chữ: ${unknown.map((word) => `“${this.state.q.slice(word.start, word.end)}”`).join(", ")}.`
        : "Có thể thử:";
      return element("div", { className: "search-none" }, element("p", { textContent: hint }), list);
    }

    async showNothingAsked() {
      this.results.replaceChildren();
      this.status.textContent = "";
      this.help.hidden = false;
      await this.showFilters(null, () => !this.state.q && !this.hasFilters);
    }

    // Filters.

    /** Counts of each value among what would be found without its own facet's choice. */
    async showFilters(answer, isCurrent) {
      const groups = [];
      for (const facet of FACETS) {
        const chosen = this.state.values[facet.key] ?? [];
        const isOpen = !facet.isLate || this.opened.has(facet.key) || chosen.length > 0;
        if (facet.isLate && !this.index.segments.some((segment) => segment.facets.includes(facet.number))) continue;
        // Without a question the years are enough to begin with.
        if (!answer && facet.key !== "nam" && !this.opened.has(facet.key)) groups.push(this.group(facet, null, chosen));
        else groups.push(this.group(facet, isOpen ? await this.counts(facet, answer) : null, chosen));
      }
      if (!isCurrent()) return;
      const focus = document.activeElement?.id;
      this.filters.replaceChildren(...groups, this.dates());
      this.filters.hidden = false;
      if (focus) document.getElementById(focus)?.focus();
    }

    async counts(facet, answer) {
      const totals = new Map();
      const segments = this.index.segments;
      const sets = segments.map((segment) => (answer ? new Uint8Array(segment.documents) : null));
      if (answer) {
        const pool = answer.all.filter((one) => one.isFull && answer.passes(one, facet.key));
        for (const one of pool.length ? pool : answer.near) sets[one.segment][one.document] = 1;
      }
      for (const [number, segment] of segments.entries()) {
        for (const { id, label, documents } of await this.values(facet, segment)) {
          let count = 0;
          if (answer) for (const document of documents) count += sets[number][document];
          else count = documents.length;
          const total = totals.get(id) ?? { id, label, count: 0 };
          total.count += count;
          totals.set(id, total);
        }
      }
      const values = [...totals.values()];
      return facet.key === "nam" ? values.sort((a, b) => b.id - a.id)
        : values.sort((a, b) => b.count - a.count || a.label.localeCompare(b.label, "vi"));
    }

    group(facet, values, chosen) {
      const details = element("details", { className: "search-facet", open: Boolean(values) });
      details.append(element("summary", { textContent: facet.label, id: `search-${facet.key}` }));
      details.addEventListener("toggle", () => {
        if (!details.open) this.opened.delete(facet.key);
        else if (!values) {
          this.opened.add(facet.key);
          this.update();
        }
      });
      const list = element("ul");
      const shown = (values ?? []).filter(({ id, count }) => count > 0 || chosen.includes(id));
      shown.slice(0, facet.key === "nam" ? 40 : 15).forEach(({ id, label, count }, place) => {
        const box = element("input", { type: "checkbox", checked: chosen.includes(id), id: `search-${facet.key}-${place}` });
        box.addEventListener("change", () => {
          const others = chosen.filter((value) => value !== id);
          this.change({ values: { ...this.state.values, [facet.key]: box.checked ? [...others, id] : others } });
        });
        const counted = element("span", { className: "search-count", textContent: ` (${numberText.format(count)})` });
        list.append(element("li", {}, element("label", {}, box, ` ${label}`, counted)));
      });
      details.append(list);
      return details;
    }

    dates() {
      const field = (key, label) => {
        const input = element("input", { type: "date", value: this.state[key], id: `search-${key}` });
        input.addEventListener("change", () => this.change({ [key]: input.value }));
        return element("label", {}, `${label} `, input);
      };
      return element("div", { className: "search-dates" }, field("tu", "Từ ngày"), field("den", "Đến ngày"));
    }
  }

  const root = document.querySelector("[data-search]");
  if (root) new Page(root).start();
}
