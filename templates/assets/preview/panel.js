// The bar below the page, and what opens above it: problems, facts of the page, changed entries.
var bantinPanel = (function () {
  "use strict";

  var make = function (name, attributes, children) {
    var element = document.createElement(name);
    Object.keys(attributes || {}).forEach(function (key) {
      if (key === "click") element.addEventListener("click", attributes[key]);
      else if (attributes[key] === true) element.setAttribute(key, "");
      else if (attributes[key] !== false && attributes[key] != null) element.setAttribute(key, attributes[key]);
    });
    (children || []).forEach(function (child) {
      if (child != null) element.append(child);
    });
    return element;
  };

  // In the place of what was there; what is null is left out.
  var fill = function (element, children) {
    element.replaceChildren.apply(element, children.filter(function (child) { return child != null; }));
  };

  var host = make("bantin-preview");
  var root = host.attachShadow({ mode: "open" });
  root.appendChild(make("link", { rel: "stylesheet", href: "/_bantin/panel.css" }));
  var status = make("p", { "class": "status", role: "status" });
  var problems = make("section", { "class": "problems", "aria-label": "Lỗi và cảnh báo", hidden: true });
  var news = make("ul", { "class": "news", "aria-label": "Bài vừa đổi" });
  var facts = make("section", { "class": "facts", "aria-label": "Về trang này", hidden: true });
  var bar = make("footer", { "class": "bar", "aria-label": "Xem trước" });
  root.append(problems, news, facts, bar, status);

  // Opens a file in the editor's own program.
  var open = function (path, line, column) {
    fetch("/_bantin/mo", {
      method: "POST", headers: { "X-Bantin": "1", "Content-Type": "application/json" },
      body: JSON.stringify({ path: path, line: line || 1, column: column || 1 })
    }).then(function (answer) { return answer.json(); }).then(function (answer) {
      if (answer.address) location.href = answer.address;
      else if (answer.message) say(answer.message);
    }, function () { say("Không mở được " + path); });
  };

  var timer;
  var say = function (text) {
    status.textContent = text;
    clearTimeout(timer);
    timer = setTimeout(function () { status.textContent = ""; }, 6000);
  };

  var place = function (problem) {
    return problem.path + (problem.line ? ":" + problem.line + (problem.column ? ":" + problem.column : "") : "");
  };

  var problemLine = function (problem) {
    return make("li", { "class": problem.severity }, [
      make("p", {}, [
        make("strong", {}, [problem.severity === "error" ? "Lỗi: " : "Cảnh báo: "]), problem.message
      ]),
      problem.path ? make("button", {
        type: "button", "class": "place", title: "Mở tệp tại dòng này",
        click: function () { open(problem.path, problem.line, problem.column); }
      }, [place(problem)]) : null,
      problem.text != null ? make("pre", {}, [problem.text + (problem.mark ? "\n" + problem.mark : "")]) : null,
      problem.hint ? make("p", { "class": "hint" }, ["Gợi ý: " + problem.hint]) : null,
      problem.correction ? make("pre", { "class": "correction" }, [problem.correction]) : null
    ]);
  };

  var count = function (number, word) { return number + " " + word; };
  var isError = function (problem) { return problem.severity === "error"; };
  var counts = function (errors, warnings) {
    return [errors ? count(errors, "lỗi") : "", warnings ? count(warnings, "cảnh báo") : ""].filter(Boolean).join(", ");
  };

  // What is known of the site and of the page on screen; both come by themselves.
  var known = { problems: [], errors: 0, warnings: 0, compiler: [], own: [] };

  // First what the compiler says, then all of this page, then the errors of other files.
  var listed = function () {
    var seen = {}, key = function (problem) { return JSON.stringify([problem.path, problem.line, problem.column, problem.message]); };
    return (known.compiler || []).concat(known.own.filter(isError), known.own, known.problems).filter(function (problem) {
      var isNew = !seen[key(problem)];
      seen[key(problem)] = true;
      return isNew;
    });
  };

  var shownProblems = "[]";
  // Errors open the panel. Warnings do when they come with a save, not when an old page with warnings is opened.
  var renderProblems = function (isAfterSave) {
    var all = listed(), text = JSON.stringify(all);
    if (text === shownProblems) return;
    shownProblems = text;
    var errors = all.filter(isError).length, warnings = all.length - errors;
    if (!all.length) problems.hidden = true;
    else if (errors || isAfterSave) problems.hidden = false;
    var rest = counts(known.errors + (known.compiler || []).length - errors, known.warnings - warnings);
    problems.classList.toggle("mild", errors === 0);
    fill(problems, !all.length ? [] : [
      make("button", { type: "button", "class": "close", click: function () { problems.hidden = true; } }, ["Thu gọn"]),
      make("h2", {}, [counts(errors, warnings)]),
      errors ? make("p", { "class": "meta" }, ["Trang đang hiện bản tốt gần nhất. Sửa và lưu tệp, bảng này tự mất."]) : null,
      make("ul", {}, all.map(problemLine)),
      rest ? make("p", { "class": "rest" }, ["Ngoài ra còn ", make("a", { href: "/_bantin/?loc=warnings" }, [rest]), " ở các tệp khác."]) : null
    ]);
  };

  var showProblems = function (site) {
    known.problems = site.problems;
    known.errors = site.errors;
    known.warnings = site.warnings;
    known.compiler = site.compiler;
    renderProblems(false);
  };

  var showFacts = function (page, site, isAfterSave) {
    if (!page) return;
    var checks = [];
    known.own = page.diagnostics || [];
    renderProblems(isAfterSave);
    if (page.links) {
      checks.push(page.links.broken ? count(page.links.broken, "liên kết hỏng") : count(page.links.total, "liên kết tốt"));
      checks.push(page.pictures.missing ? count(page.pictures.missing, "ảnh thiếu") : count(page.pictures.total, "ảnh"));
    }
    var isBad = page.links && (page.links.broken || page.pictures.missing);
    fill(bar, [
      make("a", { "class": "brand", href: "/_bantin/", title: "Danh sách tất cả các bài" }, ["Xem trước"]),
      page.state ? make("span", { "class": "state " + page.state }, [page.stateLabel + (page.when ? " " + page.when : "")]) : null,
      page.words != null ? make("span", { "class": "length" }, [page.words + " chữ · " + page.readingMinutes + " phút đọc"]) : null,
      checks.length ? make("span", { "class": isBad ? "bad" : "good" }, [checks.join(" · ")]) : null,
      make("span", { "class": "space" }),
      make("button", {
        type: "button", "class": "more", "aria-expanded": String(!facts.hidden), click: function () {
          facts.hidden = !facts.hidden;
          this.setAttribute("aria-expanded", String(!facts.hidden));
        }
      }, ["Chi tiết"]),
      page.source ? make("button", { type: "button", click: function () { open(page.source); } }, ["Sửa bài này"]) : null,
      make("button", {
        type: "button", "aria-pressed": String(bantinViews.isPrint), click: function () {
          bantinViews.setPrint(!bantinViews.isPrint);
          this.setAttribute("aria-pressed", String(bantinViews.isPrint));
        }
      }, ["Bản in"]),
      make("button", {
        type: "button", "aria-pressed": String(bantinViews.isPhone), click: function () {
          bantinViews.setPhone(!bantinViews.isPhone, root);
          this.setAttribute("aria-pressed", String(bantinViews.isPhone));
        }
      }, ["Điện thoại"]),
      site.errors || known.own.length ? make("button", {
        type: "button", "class": site.errors ? "bad" : "mild", click: function () { problems.hidden = !problems.hidden; }
      }, [site.errors ? count(site.errors, "lỗi") : "Trang này: " + count(known.own.length, "cảnh báo")]) : null,
      site.warnings ? make("a", { href: "/_bantin/?loc=warnings", title: "Các bài có cảnh báo" }, [count(site.warnings, "cảnh báo")]) : null
    ]);
    fill(facts, [
      make("h2", {}, [page.title || document.title]),
      make("p", { "class": "meta" }, [[page.kind, page.source, page.template].filter(Boolean).join(" · ")]),
      page.source && !known.own.length ? make("p", { "class": "good" }, ["Không có lỗi, không có cảnh báo."]) : null,
      page.minutes ? make("p", {}, [
        make("strong", {}, ["Biên bản theo thể thức: "]), make("a", { href: encodeURI(page.minutes) + ".pdf" }, ["PDF"]), " · ",
        make("a", { href: encodeURI(page.minutes) + ".docx" }, ["DOCX"])
      ]) : null,
      page.lead ? make("p", {}, [make("strong", {}, ["Trích dẫn trong danh sách: "]), page.lead]) : null,
      page.frontMatter ? make("pre", { "class": "source" }, [page.frontMatter]) : null
    ]);
  };

  // Entries that have changed elsewhere; the newest stands first.
  var announce = function (entries) {
    entries.forEach(function (entry) {
      Array.prototype.forEach.call(news.querySelectorAll("li"), function (item) {
        if (item.dataset.address === entry.address) item.remove();
      });
      var item = make("li", { "data-address": entry.address }, [
        "Vừa đổi: ", make("a", { href: "/" + encodeURI(entry.address) }, [entry.title]),
        make("button", { type: "button", "aria-label": "Ẩn", click: function () { item.remove(); } }, ["×"])
      ]);
      news.prepend(item);
      setTimeout(function () { item.remove(); }, 30000);
    });
    while (news.children.length > 5) news.lastChild.remove();
  };

  // Links to entries that the published site would not have.
  var mark = function (marks) {
    Array.prototype.forEach.call(document.querySelectorAll("[data-bantin-state]"), function (link) {
      link.removeAttribute("data-bantin-state");
    });
    if (!marks || !marks.length) return;
    var byPath = {};
    marks.forEach(function (each) { byPath["/" + each.address] = each.label; });
    Array.prototype.forEach.call(document.querySelectorAll("main a[href]"), function (link) {
      var label = byPath[decodeURI(link.pathname)];
      if (label && link.host === location.host && link.textContent.trim()) link.setAttribute("data-bantin-state", label);
    });
  };

  var style = make("style", {}, [
    "[data-bantin-state]::after{content:attr(data-bantin-state);display:inline-block;margin-inline-start:.5em;" +
    "padding:0 .45em;border:1px dashed #8a5a00;border-radius:3px;background:#fff3d6;color:#5c3c00;" +
    "font:600 .75rem/1.5 system-ui,sans-serif;text-decoration:none}"
  ]);

  return {
    // Outside the body, so that pages are compared without it.
    begin: function () {
      document.documentElement.append(host);
      document.documentElement.insertBefore(style, host);
    },
    say: say, open: open, announce: announce, mark: mark, showFacts: showFacts, showProblems: showProblems
  };
})();
