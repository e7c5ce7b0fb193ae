// Reading comfort, the date line, late due dates, the menu and the tools of a page. Every page is whole without it.
(function () {
  "use strict";
  var root = document.documentElement;
  var all = function (selector, within) { return Array.prototype.slice.call((within || document).querySelectorAll(selector)); };
  var one = function (selector) { return document.querySelector(selector); };
  var keep = function (key, value) { try { value ? localStorage.setItem(key, value) : localStorage.removeItem(key); } catch (blocked) {} };

  // Size of the text and contrast, kept for all pages of the site.
  var sizes = { "-1": "90%", "0": "100%", "1": "115%", "2": "130%", "3": "150%" };
  var status = one("[data-size-status]");
  var currentSize = function () { return Number(root.getAttribute("data-size") || 0); };
  var showComfort = function () {
    var size = currentSize();
    all("button[data-size]").forEach(function (button) {
      var step = Number(button.getAttribute("data-size"));
      button.setAttribute("aria-pressed", String(step * size > 0));
      button.setAttribute("aria-disabled", String(step > 0 ? size === 3 : size === -1));
    });
    all("button[data-contrast]").forEach(function (button) {
      button.setAttribute("aria-pressed", String(root.getAttribute("data-contrast") === "high"));
    });
  };
  all("button[data-size]").forEach(function (button) {
    button.addEventListener("click", function () {
      var size = Math.min(3, Math.max(-1, currentSize() + Number(button.getAttribute("data-size"))));
      if (size) root.setAttribute("data-size", size); else root.removeAttribute("data-size");
      keep("bantin-size", size ? String(size) : "");
      if (status) status.textContent = "Cỡ chữ " + sizes[size];
      showComfort();
    });
  });
  all("button[data-contrast]").forEach(function (button) {
    button.addEventListener("click", function () {
      var isHigh = root.getAttribute("data-contrast") === "high";
      if (isHigh) root.removeAttribute("data-contrast"); else root.setAttribute("data-contrast", "high");
      keep("bantin-contrast", isHigh ? "" : "high");
      showComfort();
    });
  });
  showComfort();

  // Today in Vietnam, at +07:00 all year, wherever the reader is.
  var vietnam = new Date(Date.now() + 7 * 3600000);
  var weekdays = ["Chủ nhật", "Thứ Hai", "Thứ Ba", "Thứ Tư", "Thứ Năm", "Thứ Sáu", "Thứ Bảy"];
  all("[data-today]").forEach(function (line) {
    line.textContent = weekdays[vietnam.getUTCDay()] + ", ngày " + vietnam.getUTCDate() + "/" +
      (vietnam.getUTCMonth() + 1) + "/" + vietnam.getUTCFullYear();
  });
  var today = vietnam.toISOString().slice(0, 10);
  all("[data-due]").forEach(function (due) {
    if (due.getAttribute("data-due") >= today) return;
    due.classList.add("late");
    if (!/quá hạn/i.test((due.closest("p,li,tr") || due).textContent)) due.appendChild(document.createTextNode(" (quá hạn)"));
  });

  // The menu: a button opens it on a phone, others open its second level; Escape closes.
  var open = function (button, isOpen) { button.setAttribute("aria-expanded", String(isOpen)); };
  var buttons = all(".menu-button, .menu .parent > button");
  var closeOthers = function (kept) {
    buttons.forEach(function (button) {
      if (button !== kept && !button.classList.contains("menu-button")) open(button, false);
    });
  };
  buttons.forEach(function (button) {
    button.addEventListener("click", function () {
      var isOpen = button.getAttribute("aria-expanded") === "true";
      if (!button.classList.contains("menu-button")) closeOthers(button);
      open(button, !isOpen);
    });
  });
  all(".menu .parent").forEach(function (item) {
    item.addEventListener("mouseleave", function () { item.classList.remove("closed"); });
    item.addEventListener("focusout", function (event) {
      if (event.relatedTarget && !item.contains(event.relatedTarget)) open(item.querySelector("button"), false);
    });
  });
  document.addEventListener("keydown", function (event) {
    if (event.key !== "Escape") return;
    buttons.forEach(function (button) {
      var place = button.parentNode;
      if (button.getAttribute("aria-expanded") === "true" && place.contains(document.activeElement)) button.focus();
      open(button, false);
      if (place.matches(".parent:hover")) place.classList.add("closed");
    });
  });

  // Print, copy the address, write a letter, read aloud.
  var tools = one("[data-tools]");
  if (!tools) return;
  tools.hidden = false;
  var tool = function (name) { return tools.querySelector("[data-tool=" + name + "]"); };
  var say = function (text) { tools.querySelector("[data-tool-status]").textContent = text; };
  var address = (one("link[rel=canonical]") || location).href;
  var title = one("h1").textContent.replace(/\u00a0/g, " ");
  tool("print").addEventListener("click", function () { window.print(); });
  tool("mail").href = "mailto:?subject=" + encodeURIComponent(title) + "&body=" + encodeURIComponent(title + "\n" + address);
  var copied = function () {
    var button = tool("copy"), label = button.textContent;
    if (label === "Đã sao chép") return;
    button.textContent = "Đã sao chép";
    say("Đã sao chép liên kết");
    setTimeout(function () { button.textContent = label; }, 2500);
  };
  var copyByHand = function () {
    var field = document.createElement("textarea");
    field.value = address;
    field.className = "unseen";
    document.body.appendChild(field);
    field.select();
    if (document.execCommand("copy")) copied();
    field.remove();
    tool("copy").focus();
  };
  tool("copy").addEventListener("click", function () {
    if (navigator.clipboard) navigator.clipboard.writeText(address).then(copied, copyByHand); else copyByHand();
  });

  var speech = window.speechSynthesis;
  if (!speech) return;
  var speak = tool("speak");
  var voice = function () { return speech.getVoices().filter(function (each) { return /^vi\b/i.test(each.lang); })[0]; };
  var offer = function () { if (voice()) speak.hidden = false; };
  var stop = function () {
    speech.cancel();
    speak.setAttribute("aria-pressed", "false");
    speak.textContent = "Nghe đọc";
  };
  offer();
  if (speech.addEventListener) speech.addEventListener("voiceschanged", offer);
  addEventListener("pagehide", function () { speech.cancel(); });
  speak.addEventListener("click", function () {
    if (speak.getAttribute("aria-pressed") === "true") return stop();
    var parts = all("h1, .summary, .entry-main p, .entry-main li, .entry-main h2, .entry-main h3, .entry-main td")
      .filter(function (part) { return !part.closest(".heads, .recipients, .entry-end, nav"); })
      .map(function (part) { return part.textContent.trim(); }).filter(Boolean);
    parts.forEach(function (part, index) {
      var words = new SpeechSynthesisUtterance(part);
      words.voice = voice();
      words.lang = "vi-VN";
      if (index === parts.length - 1) words.onend = stop;
      speech.speak(words);
    });
    speak.setAttribute("aria-pressed", "true");
    speak.textContent = "Dừng đọc";
  });
})();
