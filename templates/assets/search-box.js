// On every page: "/" leads to the search box.
"use strict";
addEventListener("keydown", (event) => {
  if (event.key !== "/" || event.ctrlKey || event.altKey || event.metaKey) return;
  if (event.target.closest?.("input, textarea, select, [contenteditable]")) return;
  const box = document.querySelector("[data-search] input[name=q]") ?? document.querySelector("[data-search-box] input[name=q]");
  if (!box) return;
  event.preventDefault();
  box.focus();
  box.select();
});
