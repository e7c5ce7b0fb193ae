// The search page, whose elements section 7 of FORMAT.md lists. All text goes through textContent.
"use strict";
{
  const search = globalThis.bantinSearch;
  const PAGE = 10;
  const MOST_VERIFIED = 60;
  const TYPING_PAUSE = 120;
  const SNIPPET_PAUSE = 120;
  const FACETS = Object.entries({
    nam: "Năm", muc: "Chuyên mục", loai: "Loại bài", noi: "Địa điểm", "to-chuc": "Tổ chức", nguoi: "Người",
    "quyet-dinh": "Tình trạng quyết định", "khen-thuong": "Hình thức khen thưởng",
  }).map(([key, label], place) => ({ key, label, number: place - 1 }));
  const BLOCKS = ["", "", "Quyết định", "Khen thưởng", "Người tham dự", "Văn bản được dẫn"];
  const PROBLEMS = {
    missing: "Không tải được dữ liệu tìm kiếm. Hãy kiểm tra kết nối rồi thử lại.",
    damaged: "Dữ liệu tìm kiếm bị hỏng hoặc chưa tải hết. Hãy tải lại trang.",
    stale: "Trang vừa được cập nhật. Hãy tải lại trang.",
    version: "Trang vừa được cập nhật. Hãy tải lại trang.",
  };
  // Intl knows this too, but takes longer to start than the whole search.
  const numberText = (number) => String(number).replace(/\B(?=(...)+$)/g, ".");
  const dateText = (day) => new Date(day * 864e5).toISOString().split(/[-T]0?/, 3).reverse().join("/");

  const element = (search.element = (name, properties = {}, ...children) => {
    const made = Object.assign(document.createElement(name), properties);
    made.append(...children);
    return made;
  });

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
      this.opener = element("button", { type: "button", className: "search-opener", ariaExpanded: "false" });
      this.opener.onclick = () => {
        const isOpen = this.filters.classList.toggle("is-open");
        this.opener.ariaExpanded = String(isOpen);
      };
      this.chosen = element("ul", { className: "search-chosen", ariaLabel: "Bộ lọc đang chọn" });
      this.filters.before(this.opener);
      this.results.before(this.chosen);
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
        clearTimeout(typing);
        this.isTyping = false;
        this.state = this.fromAddress();
        this.input.value = this.state.q;
        this.update();
      });
      this.root.addEventListener("keydown", (event) => this.key(event));
      this.visible = new IntersectionObserver((entries) => {
        for (const { isIntersecting, target } of entries) if (isIntersecting) target.showSnippet();
      }, { threshold: 0.9 });
    }

    fromAddress() {
      const given = new URLSearchParams(location.search);
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
      if (query === location.search.slice(1)) return;
      try {
        history[isNew ? "pushState" : "replaceState"](null, "", query ? `${here}?${query}` : here);
      } catch {
        // Some browsers let no file change its address; the search goes on without.
      }
    }

    typed(isFinished) {
      const q = this.input.value.trim() ? this.input.value : "";
      if (q === this.state.q && !isFinished) return;
      // What is typed takes the place of what was typed just before, but a search that was finished can be gone back to.
      const isNew = !this.isTyping && Boolean(this.state.q || this.hasFilters);
      this.isTyping = !isFinished;
      this.state = { ...this.state, q, shown: PAGE };
      this.toAddress(isNew);
      this.update();
    }

    change(changes) {
      this.isTyping = false;
      this.state = { ...this.state, shown: PAGE, ...changes };
      this.toAddress(true);
      return this.update();
    }

    key(event) {
      // An input method has its own use for these keys, and so has the selection of text.
      if (event.isComposing || event.shiftKey || event.altKey || event.ctrlKey || event.metaKey) return;
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
      return Boolean(this.state.tu || this.state.den || Object.values(this.state.values).flat().length);
    }

    /** An older answer that comes late is dropped. */
    async update() {
      const run = ++this.run;
      const isCurrent = () => run === this.run;
      try {
        if (!this.index.segments) await (this.opening ??= this.index.open());
        this.root.setAttribute("aria-busy", "true");
        if ((this.state.q || this.hasFilters) && !this.results.firstChild) this.status.textContent = "Đang tìm…";
        const answer = this.state.q || this.hasFilters ? await this.answer() : null;
        if (!isCurrent()) return;
        if (answer) await this.show(answer, isCurrent);
        else this.clear("");
        if (isCurrent()) await this.showFilters(answer, isCurrent).catch((error) => this.goOnWithoutFilters(answer, error));
      } catch (error) {
        this.opening = null;
        if (isCurrent()) await this.fail(error);
      } finally {
        if (isCurrent()) this.root.removeAttribute("aria-busy");
      }
    }

    goOnWithoutFilters(answer, error) {
      if (!answer || !["missing", "damaged"].includes(error.problem)) throw error;
      this.filters.hidden = this.opener.hidden = true;
    }

    async fail(error) {
      const problem = error instanceof RangeError ? "damaged" : error.problem;
      if (!problem) throw error;
      if (problem === "stale" && !this.isReopened) {
        this.isReopened = true;
        this.index.segments = null;
        this.opening = this.index.open(true);
        return this.update();
      }
      this.clear(PROBLEMS[problem]);
    }

    async answer() {
      let query = search.query(this.state.q);
      const { index } = this;
      const everything = { scores: new Float64Array(index.count).fill(1), isFull: new Uint8Array(index.count).fill(1), rarities: [] };
      const hasWords = query.words.length > 0;
      const finding = hasWords ? search.find(query, index) : everything;
      // While the files come.
      search.forms(index);
      const found = await finding;
      query = found.query ?? query;
      const masks = new Map();
      for (const facet of FACETS) {
        if (this.state.values[facet.key]?.length) masks.set(facet.key, await this.mask(facet));
      }
      if (this.state.tu || this.state.den) masks.set("ngay", await this.dayMask());
      const snippets = new search.Snippets(query, found.rarities, index);
      const most = query.isQuoted ? Math.max(this.state.shown, MOST_VERIFIED) : this.state.shown;
      return { ...found, query, hasWords, masks, snippets, ...search.split(found, index, most, [...masks.values()]) };
    }

    async mask(facet) {
      const chosen = new Set(this.state.values[facet.key]);
      const mask = new Uint8Array(this.index.count);
      for (const segment of this.index.segments) {
        for (const value of await this.values(facet, segment)) {
          if (chosen.has(value.id)) for (const document of value.documents) mask[segment.first + document] = 1;
        }
      }
      return mask;
    }

    async dayMask() {
      const first = this.state.tu ? Date.parse(this.state.tu) / 864e5 : -Infinity;
      const last = this.state.den ? Date.parse(this.state.den) / 864e5 : Infinity;
      const days = await Promise.all(this.index.segments.map((segment) => this.index.days(segment)));
      return Uint8Array.from(days.flatMap((some) => [...some]), (day) => (day >= first && day <= last ? 1 : 0));
    }

    async values(facet, segment) {
      if (facet.number >= 0) return this.index.facet(segment, facet.number);
      return (segment.yearValues ??= segment.years.map(({ year, first }, place) => {
        const end = segment.years[place + 1]?.first ?? segment.documents;
        return { id: year, label: year, documents: Uint32Array.from({ length: end - first }, (_, at) => first + at) };
      }));
    }

    async show(answer, isCurrent) {
      if (answer.query.isQuoted) {
        await search.leftovers();
        await search.verify?.(this, answer, MOST_VERIFIED);
      }
      const shown = [...answer.full, ...answer.near].slice(0, this.state.shown);
      const cards = await Promise.all(shown.map((one) => this.card(one)));
      if (!isCurrent()) return;
      this.visible.disconnect();
      const items = shown.map((one, place) => this.item(one, cards[place], answer));
      const full = items.splice(0, answer.full.length);
      const children = [];
      if (full.length) children.push(element("ol", { className: "search-list" }, ...full));
      else {
        await search.leftovers();
        children.push(search.suggestions?.(this, answer) ?? "");
      }
      if (items.length) {
        children.push(element("section", { className: "search-near" },
          element("h2", { textContent: "Gần đúng" }), element("ol", { className: "search-list" }, ...items)));
      }
      if (answer.fullCount + answer.near.length > shown.length) {
        const onclick = () => this.more();
        children.push(element("button", { type: "button", className: "search-more", textContent: "Xem thêm kết quả", onclick }));
      }
      if (!isCurrent()) return;
      this.results.replaceChildren(...children);
      this.announce(answer);
      this.help.hidden = shown.length > 0;
      this.results.querySelectorAll("li > h3 > a")[this.focusAt]?.focus();
      this.focusAt = undefined;
      setTimeout(() => {
        if (isCurrent()) for (const item of [...full, ...items]) this.visible.observe(item.lastChild);
      }, SNIPPET_PAUSE);
    }

    card({ segment, document }) {
      return this.index.card(this.index.segments[segment], document);
    }

    blocks({ segment, document }) {
      return this.index.blocks(this.index.segments[segment], document);
    }

    more() {
      this.focusAt = this.state.shown;
      this.state.shown += PAGE;
      this.update();
    }

    announce({ fullCount: full, near: { length: near }, query }) {
      const exact = full ? `${numberText(full)} kết quả` : "Không tìm thấy kết quả đúng";
      const read = query.isCorrected ? ` cho “${query.words.map((word) => word.fold).join(" ")}”` : "";
      this.status.textContent = `${exact}${near ? `, ${near} kết quả gần đúng` : ""}${read}`;
    }

    href(address, anchor) {
      const path = this.home + address.split("/").map(encodeURIComponent).join("/");
      return anchor ? `${path}#${encodeURIComponent(anchor)}` : path;
    }

    item(one, card, answer) {
      const link = element("a", { href: this.href(card.address) }, ...this.marked(answer.snippets.marked(card.title)));
      const facts = [card.kind.label, card.section.label, card.day === null ? "" : dateText(card.day), card.place];
      const about = element("p", { className: "search-about" });
      for (const fact of new Set(facts.filter(Boolean))) about.append(element("span", { textContent: fact }));
      const item = element("li", { className: "search-item" }, element("h3", {}, link), about);
      const snippet = element("p", { className: "search-snippet" });
      item.append(snippet);
      snippet.showSnippet = async () => {
        this.visible.unobserve(snippet);
        try {
          const blocks = await this.blocks(one);
          const best = answer.hasWords && answer.snippets.best(blocks);
          this.fill(snippet, link, about, card, best || this.beginning(blocks[0]));
        } catch (error) {
          if (!(error instanceof search.IndexError)) throw error;
        }
      };
      return item;
    }

    beginning(block) {
      const words = block?.text.split(/\s+/) ?? [];
      return { block: {}, parts: [{ text: words.slice(0, 40).join(" ") }], isCutAtEnd: words.length > 40 };
    }

    fill(place, link, about, card, snippet) {
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

    clear(status) {
      this.results.replaceChildren();
      this.status.textContent = status;
      this.help.hidden = false;
    }

    /** Counts of each value, as if the facet itself had no choice. */
    async showFilters(answer, isCurrent) {
      const groups = [];
      const labels = [];
      for (const facet of FACETS) {
        const chosen = this.state.values[facet.key] ?? [];
        const isOpen = facet.number < 0 || this.opened.has(facet.key) || chosen.length > 0;
        if (facet.number >= 0 && !this.index.segments.some((segment) => segment.facets.includes(facet.number))) continue;
        const values = isOpen ? await this.counts(facet, answer) : null;
        groups.push(this.group(facet, values, chosen));
        for (const id of chosen) {
          const label = values?.find((value) => value.id === id)?.label || id;
          labels.push([label, { values: { ...this.state.values, [facet.key]: chosen.filter((value) => value !== id) } }]);
        }
      }
      if (!isCurrent()) return;
      for (const [key, before] of [["tu", "từ"], ["den", "đến"]]) {
        const day = Date.parse(this.state[key]) / 864e5;
        if (this.state[key]) labels.push([`${before} ${day ? dateText(day) : this.state[key]}`, { [key]: "" }]);
      }
      this.showChosen(labels);
      const focus = document.activeElement.id;
      this.filters.replaceChildren(...groups, this.dates());
      this.filters.hidden = this.opener.hidden = false;
      if (focus) document.getElementById(focus)?.focus();
    }

    /** What is filtered by, each a button that takes it back. */
    showChosen(labels) {
      this.opener.textContent = labels.length ? `Lọc kết quả (${labels.length})` : "Lọc kết quả";
      const button = (label, name, changes) => {
        const onclick = () => {
          this.change(changes);
          this.input.focus();
        };
        return element("li", {}, element("button", { type: "button", textContent: label, ariaLabel: name, onclick }));
      };
      const items = labels.map(([label, changes]) => button(`${label} ×`, `Bỏ lọc ${label}`, changes));
      if (items.length > 1) items.push(button("Bỏ tất cả", "Bỏ tất cả bộ lọc", { values: {}, tu: "", den: "" }));
      this.chosen.replaceChildren(...items);
    }

    async counts(facet, answer) {
      const totals = new Map();
      let passing = null;
      if (answer) {
        const others = [...answer.masks].flatMap(([key, mask]) => (key === facet.key ? [] : [mask]));
        passing = answer.isFull.map((isFull, number) => (isFull && others.every((mask) => mask[number]) ? 1 : 0));
        if (!passing.includes(1)) for (const one of answer.near) passing[one.number] = 1;
      }
      for (const segment of this.index.segments) {
        for (const { id, label, documents } of await this.values(facet, segment)) {
          let count = passing ? 0 : documents.length;
          if (passing) for (let at = 0; at < documents.length; at++) count += passing[segment.first + documents[at]];
          const total = totals.get(id) ?? { id, label, count: 0 };
          total.count += count;
          totals.set(id, total);
        }
      }
      const values = [...totals.values()];
      return values.sort(facet.number < 0 ? (a, b) => b.id - a.id
        : (a, b) => b.count - a.count || a.label.localeCompare(b.label, "vi"));
    }

    group(facet, values, chosen) {
      const details = element("details", { className: "search-facet", open: Boolean(values) });
      details.append(element("summary", { textContent: facet.label, id: `search-${facet.key}` }));
      details.ontoggle = () => {
        if (!details.open) this.opened.delete(facet.key);
        else if (!values) {
          this.opened.add(facet.key);
          this.update();
        }
      };
      const list = element("ul");
      const shown = (values ?? []).filter(({ id, count }) => count || chosen.includes(id));
      shown.slice(0, 40).forEach(({ id, label, count }, place) => {
        const box = element("input", { type: "checkbox", checked: chosen.includes(id), id: `search-${facet.key}-${place}` });
        box.onchange = () => {
          const others = chosen.filter((value) => value !== id);
          this.change({ values: { ...this.state.values, [facet.key]: box.checked ? [...others, id] : others } });
        };
        const counted = element("span", { className: "search-count", textContent: ` (${numberText(count)})` });
        list.append(element("li", {}, element("label", {}, box, element("span", { textContent: label }, counted))));
      });
      details.append(list);
      return details;
    }

    dates() {
      const field = (key, label) => {
        const input = element("input", { type: "date", value: this.state[key], id: `search-${key}` });
        input.onchange = () => this.change({ [key]: input.value });
        return element("label", {}, `${label} `, input);
      };
      return element("div", { className: "search-dates" }, field("tu", "Từ ngày"), field("den", "Đến ngày"));
    }
  }

  const root = document.querySelector("[data-search]");
  // By then the page's own script for meta.js has run.
  if (root) addEventListener("DOMContentLoaded", () => new Page(root).start());
}
