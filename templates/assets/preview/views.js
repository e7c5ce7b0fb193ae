// Other ways to see the page: as printed, and on a phone.
var bantinViews = (function () {
  "use strict";

  var isPrint = false;
  var rules = function (list, visit) {
    Array.prototype.forEach.call(list, function (rule) {
      if (rule.media) visit(rule);
      if (rule.cssRules) rules(rule.cssRules, visit);
    });
  };

  // Lets the rules for print act on the screen, and those for the screen not.
  var setPrint = function (on) {
    if (on === isPrint) return;
    isPrint = on;
    Array.prototype.forEach.call(document.styleSheets, function (sheet) {
      var list;
      try { list = sheet.cssRules; } catch (foreign) { return; }
      rules(list, function (rule) {
        if (on) {
          rule.bantinMedia = rule.media.mediaText;
          var text = rule.media.mediaText.replace(/\bscreen\b/g, "speech").replace(/\bprint\b/g, "screen");
          if (text !== rule.media.mediaText) rule.media.mediaText = text;
        } else if (rule.bantinMedia && rule.media.mediaText !== rule.bantinMedia) {
          rule.media.mediaText = rule.bantinMedia;
        }
      });
    });
    document.documentElement.style.maxWidth = on ? "21cm" : "";
    document.documentElement.style.marginInline = on ? "auto" : "";
  };

  var phone = null;
  var setPhone = function (on, root) {
    if (!on) { if (phone) phone.remove(); phone = null; return; }
    phone = document.createElement("div");
    phone.className = "phone";
    var frame = document.createElement("iframe");
    frame.title = "Trang trên điện thoại";
    frame.src = location.href;
    phone.appendChild(frame);
    root.appendChild(phone);
  };

  return {
    setPrint: setPrint, setPhone: setPhone,
    get isPrint() { return isPrint; },
    get isPhone() { return phone !== null; },
    // Inside the phone's frame there is no bar.
    isFrame: window.top !== window.self
  };
})();
