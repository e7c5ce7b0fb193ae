// Brings the page on screen up to date without loading it: compares the page as it was sent with the page as it is sent
// now, and changes only what differs. What scripts and readers did to the rest (open sections, sizes, focus) stays.
var bantinPatch = (function () {
  "use strict";

  var sameKind = function (a, b) {
    return a.nodeType === b.nodeType && a.nodeName === b.nodeName && (a.id || "") === (b.id || "");
  };

  // For each node that was sent, the node on screen; scripts may have added others between them.
  var counterparts = function (sent, live) {
    var found = [], place = 0, children = Array.prototype.slice.call(live.childNodes);
    Array.prototype.forEach.call(sent.childNodes, function (node) {
      var index = place;
      while (index < children.length && !sameKind(children[index], node)) index += 1;
      if (index < children.length) { found.push(children[index]); place = index + 1; } else { found.push(null); }
    });
    return found;
  };

  var patchAttributes = function (live, before, after) {
    Array.prototype.forEach.call(after.attributes, function (attribute) {
      if (before.getAttribute(attribute.name) !== attribute.value) live.setAttribute(attribute.name, attribute.value);
    });
    Array.prototype.forEach.call(before.attributes, function (attribute) {
      if (!after.hasAttribute(attribute.name)) live.removeAttribute(attribute.name);
    });
  };

  var changed = [];

  var patch = function (live, before, after) {
    if (before.isEqualNode(after)) return;
    if (live.nodeType !== 1) {
      live.nodeValue = after.nodeValue;
      if (live.parentNode) changed.push(live.parentNode);
      return;
    }
    patchAttributes(live, before, after);
    patchChildren(live, before, after);
  };

  var patchChildren = function (live, before, after) {
    var old = Array.prototype.slice.call(before.childNodes), now = Array.prototype.slice.call(after.childNodes);
    var onScreen = counterparts(before, live);
    var start = 0, oldEnd = old.length, nowEnd = now.length;
    while (start < oldEnd && start < nowEnd && old[start].isEqualNode(now[start])) start += 1;
    while (oldEnd > start && nowEnd > start && old[oldEnd - 1].isEqualNode(now[nowEnd - 1])) { oldEnd -= 1; nowEnd -= 1; }
    var next = null;
    for (var later = oldEnd; later < old.length && !next; later += 1) next = onScreen[later];
    var pairs = Math.min(oldEnd, nowEnd) - start;
    for (var index = 0; index < Math.max(oldEnd, nowEnd) - start; index += 1) {
      var was = old[start + index], is = now[start + index], here = start + index < oldEnd ? onScreen[start + index] : null;
      if (index < pairs && here && sameKind(was, is)) { patch(here, was, is); continue; }
      if (start + index < nowEnd) {
        var made = document.importNode(is, true);
        live.insertBefore(made, here || (index < pairs ? next : next));
        changed.push(made.nodeType === 1 ? made : live);
      }
      if (start + index < oldEnd && here) here.remove();
    }
  };

  // Scripts and the styles stay: neither can be exchanged without loading the page.
  var isLasting = function (node) { return node.nodeName === "SCRIPT" && !/json/.test(node.type); };
  var prepare = function (page) {
    page.bantinFrame = [page.documentElement.getAttribute("data-root")];
    Array.prototype.forEach.call(page.querySelectorAll("script"), function (script) {
      if (!isLasting(script)) return;
      page.bantinFrame.push(script.getAttribute("src"));
      script.remove();
    });
    return page;
  };

  // Both are documents parsed from what the server sent. Returns the elements that are new or have other words.
  return {
    // Whether two pages have the same scripts: what others do can only be had by loading.
    haveOneFrame: function (before, after) { return before.bantinFrame.join() === after.bantinFrame.join(); },
    parse: function (text) { return prepare(new DOMParser().parseFromString(text, "text/html")); },
    apply: function (before, after) {
      changed = [];
      patch(document.head, before.head, after.head);
      patch(document.body, before.body, after.body);
      return changed;
    }
  };
})();
