// What the reader chose, before anything is drawn.
(function (root) {
  root.classList.add("js");
  try {
    var size = localStorage.getItem("bantin-size");
    if (/^(-1|[1-3])$/.test(size)) root.setAttribute("data-size", size);
    if (localStorage.getItem("bantin-contrast") === "high") root.setAttribute("data-contrast", "high");
  } catch (blocked) {}
})(document.documentElement);
