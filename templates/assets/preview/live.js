// Keeps the page on screen up to date while its files are edited.
(function () {
  "use strict";

  var own = document.querySelector("script[data-edition]");
  var edition = own ? Number(own.getAttribute("data-edition")) : 0;
  var path = decodeURI(location.pathname).replace(/^\//, "") || "index.html";
  if (/\/$/.test(path)) path += "index.html";
  var isTool = /^_bantin\//.test(path);
  var sentText = null, sent = null;
  var site = { errors: 0, warnings: 0, problems: [], compiler: [] };
  var instance = null, follows = false, isBusy = false, isWanted = false;

  var showSite = function () {
    if (!bantinViews.isFrame) bantinPanel.showProblems(site);
  };

  // Whether something was saved since this page was opened.
  var isAfterSave = false;

  var showFacts = function () {
    if (bantinViews.isFrame) return;
    if (isTool) { bantinPanel.showFacts({ template: "bantin serve" }, site); return; }
    fetch("/_bantin/trang.json?path=" + encodeURIComponent(path))
      .then(function (answer) { return answer.json(); })
      .then(function (facts) { bantinPanel.showFacts(facts, site, isAfterSave); bantinPanel.mark(facts.marks); }, function () {});
  };

  // The page's own styles with a new address, so that they are read again; the old ones go when the new ones are there.
  var swapStyles = function () {
    Array.prototype.forEach.call(document.querySelectorAll("head link[rel=stylesheet]"), function (link) {
      var fresh = link.cloneNode();
      fresh.href = link.href.replace(/\?bantin=\d+$/, "") + "?bantin=" + Date.now();
      fresh.addEventListener("load", function () { link.remove(); });
      fresh.addEventListener("error", function () { fresh.remove(); });
      link.after(fresh);
    });
  };

  var fetchPage = function () {
    return fetch(location.pathname + location.search, { headers: { Accept: "text/html" } }).then(function (answer) {
      return answer.text().then(function (text) { return { status: answer.status, text: text }; });
    });
  };

  // What stands between pages that differ in nothing else.
  var plain = function (text) { return text.replace(/ data-edition="\d+"/, ""); };

  // Compares with the page as it was sent first; asked for once, after it has been shown.
  var begin = function () {
    return fetchPage().then(function (page) {
      var isSame = page.text.indexOf(' data-edition="' + edition + '"') >= 0;
      sentText = plain(page.text);
      sent = bantinPatch.parse(page.text);
      // Something was saved between the two: only a new start brings them together.
      if (!isSame && !sameWords(sent)) location.reload();
    });
  };

  var sameWords = function (page) {
    var main = page.querySelector("main"), live = document.querySelector("main");
    return main && live && main.textContent.replace(/\s+/g, "") === live.textContent.replace(/\s+/g, "");
  };

  var refresh = function () {
    if (isBusy) { isWanted = true; return; }
    isBusy = true;
    fetchPage().then(function (page) {
      if (page.status === 404) { bantinPanel.say("Trang này đã bị xóa hoặc đổi tên."); return; }
      var text = plain(page.text);
      if (text === sentText || !sent) return;
      var now = bantinPatch.parse(page.text);
      if (!bantinPatch.haveOneFrame(sent, now)) { location.reload(); return; }
      bantinPatch.apply(sent, now);
      sent = now;
      sentText = text;
      document.dispatchEvent(new CustomEvent("bantin:patched"));
    }).catch(function () { location.reload(); }).then(function () {
      isBusy = false;
      if (isWanted) { isWanted = false; refresh(); } else { showFacts(); }
    });
  };

  var update = function (message) {
    edition = message.edition;
    isAfterSave = true;
    var others = [], moved = null;
    (message.entries || []).forEach(function (entry) {
      if (entry.was === path) moved = entry;
      if (entry.address !== path) others.push(entry);
    });
    if (moved) { location.replace("/" + encodeURI(moved.address)); return; }
    if (follows && !bantinViews.isFrame && others.length === 1 && message.entries.length === 1) {
      location.href = "/" + encodeURI(others[0].address);
      return;
    }
    if (!bantinViews.isFrame) bantinPanel.announce(others);
    if (message.styles) swapStyles();
    refresh();
  };

  var take = function (message) {
    if (message.problems) {
      site.problems = message.problems;
      site.errors = message.errors;
      site.warnings = message.warnings;
    }
    if (message.compiler) site.compiler = message.compiler;
    if (message.type === "hello") {
      // Another program, or pages that were missed while it was away.
      if (instance && instance !== message.instance) { location.reload(); return; }
      var isNew = edition !== message.edition;
      instance = message.instance;
      follows = message.follow;
      edition = message.edition;
      if (isNew && sent) refresh(); else showFacts();
    } else if (message.type === "update") {
      update(message);
    } else if (message.type === "styles") {
      swapStyles();
    } else if (message.type === "reload") {
      location.reload();
    } else if (message.type === "compiling") {
      bantinPanel.say("Đang dịch lại chương trình …");
    }
    showSite();
  };

  var wait = 200;
  var connect = function () {
    var socket = new WebSocket("ws://" + location.host + "/_bantin/live");
    socket.addEventListener("message", function (event) { wait = 200; take(JSON.parse(event.data)); });
    socket.addEventListener("close", function () {
      if (wait > 1000) bantinPanel.say("Mất kết nối với bantin serve, đang thử lại …");
      setTimeout(connect, wait);
      wait = Math.min(wait * 2, 3000);
    });
  };

  // The preview's own list of entries opens files too.
  document.addEventListener("click", function (event) {
    var button = event.target.closest && event.target.closest("[data-open]");
    if (button) bantinPanel.open(button.getAttribute("data-open"));
  });

  if (!bantinViews.isFrame) bantinPanel.begin();
  begin().then(connect, connect);
})();
