// Tables of the registers: sort (by heads, or by a choice where they are cards), filter, take away as CSV. They are whole without it.
(function () {
  "use strict";
  var collator = new Intl.Collator("vi", { numeric: true });
  var fold = function (text) { return text.toLowerCase().replace(/đ/g, "d").normalize("NFD").replace(/[\u0300-\u036f]/g, ""); };
  var make = function (tag, attributes, text) {
    var element = document.createElement(tag);
    Object.keys(attributes).forEach(function (name) { element.setAttribute(name, attributes[name]); });
    if (text) element.textContent = text;
    return element;
  };
  var words = function (cell) { return cell.textContent.replace(/\s+/g, " ").trim(); };
  // A text that a spreadsheet would take for a formula is made plain text, numbers stay numbers.
  var field = function (cell) {
    var text = words(cell);
    if (cell.classList.contains("number") && cell.dataset.sort) return cell.dataset.sort;
    if (/^[=+\-@\t\r]/.test(text)) text = "'" + text;
    return /[",\n]/.test(text) ? '"' + text.replace(/"/g, '""') + '"' : text;
  };
  var count = 0;
  Array.prototype.forEach.call(document.querySelectorAll("[data-table]"), function (box) {
    var table = box.querySelector("table"), body = table.tBodies[0];
    var heads = Array.prototype.slice.call(table.tHead.rows[0].cells);
    var rows = Array.prototype.slice.call(body.rows);
    var titles = heads.map(words);
    var tools = make("div", { "class": "table-tools" });
    var status = make("span", { role: "status", "class": "meta" });
    var filters = [], search;
    var id = "loc_" + (count += 1);
    var apply = function () {
      var wanted = search ? fold(search.value.trim()).split(/\s+/).filter(Boolean) : [];
      var shown = 0;
      rows.forEach(function (row) {
        var text = row.folded || (row.folded = fold(words(row)));
        var isShown = wanted.every(function (word) { return text.indexOf(word) >= 0; }) &&
          filters.every(function (each) { return !each.select.value || words(row.cells[each.column]) === each.select.value; });
        row.hidden = !isShown;
        if (isShown) shown += 1;
      });
      status.textContent = shown === rows.length ? "" : shown + "/" + rows.length + " dòng";
    };
    if (rows.length > 5) {
      search = make("input", { type: "search", id: id, autocomplete: "off" });
      tools.append(make("label", { "for": id }, "Lọc trong bảng"), search);
      search.addEventListener("input", apply);
      heads.forEach(function (head, column) {
        if (!head.hasAttribute("data-filter")) return;
        var values = rows.map(function (row) { return words(row.cells[column]); })
          .filter(function (value, place, all) { return value && all.indexOf(value) === place; }).sort(collator.compare);
        if (values.length < 2) return;
        var select = make("select", { "aria-label": titles[column] });
        select.append(make("option", { value: "" }, titles[column] + ": tất cả"));
        values.forEach(function (value) { select.append(make("option", { value: value }, value)); });
        select.addEventListener("change", apply);
        filters.push({ column: column, select: select });
        tools.append(select);
      });
    }
    var chosen;
    if (search) {
      // Cards have no heads to press.
      if (box.classList.contains("wide")) tools.classList.add("for-cards");
      chosen = make("select", { "class": "sort", "aria-label": "Sắp xếp" });
      chosen.append(make("option", { value: "" }, "Sắp xếp: như ban đầu"));
      heads.forEach(function (head, column) {
        var isText = rows.every(function (row) { return !row.cells[column].dataset.sort; });
        [isText ? ", A đến Z" : ", tăng dần", isText ? ", Z đến A" : ", giảm dần"].forEach(function (way, isDown) {
          chosen.append(make("option", { value: column + " " + isDown }, "Sắp xếp: " + titles[column] + way));
        });
      });
      chosen.addEventListener("change", function () {
        var choice = chosen.value.split(" ");
        if (chosen.value) sort(+choice[0], choice[1] === "1"); else sort(-1);
      });
      tools.append(chosen);
    }
    var save = make("button", { type: "button" }, "Tải CSV");
    save.addEventListener("click", function () {
      var lines = [heads].concat(rows.filter(function (row) { return !row.hidden; }).map(function (row) { return Array.prototype.slice.call(row.cells); }))
        .map(function (cells) { return cells.map(field).join(","); });
      var link = make("a", { href: URL.createObjectURL(new Blob(["\ufeff" + lines.join("\r\n") + "\r\n"], { type: "text/csv;charset=utf-8" })), download: table.caption.id + ".csv" });
      link.click();
      setTimeout(function () { URL.revokeObjectURL(link.href); }, 1000);
    });
    tools.append(save, status);
    if (search) box.before(tools); else { tools.classList.add("below"); box.after(tools); }
    if (rows.length < 2) return;
    var key = function (row, column) { var cell = row.cells[column]; return cell.dataset.sort || words(cell); };
    var first = rows.slice();
    // By a column, or as the page came.
    var sort = function (column, isDown) {
      heads.forEach(function (other) { other.removeAttribute("aria-sort"); });
      if (chosen) chosen.value = column < 0 ? "" : column + " " + +isDown;
      if (column < 0) rows = first.slice();
      else {
        heads[column].setAttribute("aria-sort", isDown ? "descending" : "ascending");
        var isNumber = heads[column].classList.contains("number");
        rows.sort(function (left, right) {
          var one = key(left, column), two = key(right, column);
          if (!one || !two) return one ? -1 : two ? 1 : 0;
          var order = isNumber ? one - two : collator.compare(one, two);
          return isDown ? -order : order;
        });
      }
      rows.forEach(function (row) { body.append(row); });
    };
    heads.forEach(function (head, column) {
      var button = make("button", { type: "button" }, titles[column]);
      head.textContent = "";
      head.append(button);
      button.addEventListener("click", function () { sort(column, head.getAttribute("aria-sort") === "ascending"); });
    });
  });
})();
