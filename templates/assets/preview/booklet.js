// The pages in the place of a booklet's file: one while it is made, one where it could not be.
(function () {
  "use strict";

  var box = document.getElementById("booklet");
  var edition = Number(box.getAttribute("data-edition"));
  var name = box.getAttribute("data-name"), isSaved = box.getAttribute("data-saved") === "1";

  // The heading, and a sentence with a link to the file in the place of what was there.
  var say = function (title, text, link) {
    document.title = title;
    document.querySelector("h1").textContent = title;
    var line = document.createElement("p");
    line.textContent = text + " ";
    if (link) {
      var way = document.createElement("a");
      way.href = location.href;
      way.textContent = link;
      line.append(way);
    }
    box.replaceChildren(line);
  };

  // Waits for the file of an edition, and goes to it; what goes wrong is told by the page at the same address.
  var wait = function (edition) {
    var query = (location.search ? location.search + "&" : "?") + "ban=" + edition;
    fetch(location.pathname + query, { method: "HEAD", cache: "no-store" }).then(function (answer) {
      if (answer.ok) {
        if (isSaved) say("Đã tạo xong " + name, "Trình duyệt đang lưu tệp.", "Lưu lại lần nữa");
        location.replace(location.href);
      } else {
        location.reload();
      }
    }, function () {
      document.querySelector("h1").textContent = "Mất kết nối với bantin serve, đang thử lại …";
      setTimeout(function () { wait(edition); }, 1000);
    });
  };

  if (box.getAttribute("data-state") === "making") wait(edition);

  // Where errors of the content stand in the way, the file is made as soon as they are mended.
  var watch = function () {
    var socket = new WebSocket("ws://" + location.host + "/_bantin/live");
    socket.addEventListener("message", function (event) {
      var message = JSON.parse(event.data);
      if (message.type === "hello") box.setAttribute("data-watches", "1");
      if (message.edition === undefined || message.edition === edition || message.errors) return;
      socket.close();
      say("Đang tạo " + name + " …", "Nội dung đã đổi. Tệp tự mở khi xong.");
      wait(message.edition);
    });
  };
  if (box.getAttribute("data-state") === "content") watch();

  // A click on a place opens it in the editor's own program.
  document.addEventListener("click", function (event) {
    var button = event.target.closest && event.target.closest("[data-open]");
    if (!button) return;
    fetch("/_bantin/mo", {
      method: "POST", headers: { "X-Bantin": "1", "Content-Type": "application/json" },
      body: JSON.stringify({
        path: button.getAttribute("data-open"), line: Number(button.getAttribute("data-line")) || 1,
        column: Number(button.getAttribute("data-column")) || 1
      })
    }).then(function (answer) { return answer.json(); }).then(function (answer) {
      if (answer.address) location.href = answer.address;
      else if (answer.message) alert(answer.message);
    });
  });
})();
