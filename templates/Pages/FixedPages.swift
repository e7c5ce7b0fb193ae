import HTML

/// What a web server shows for an address that does not exist. It may be shown at any depth, so it is a page by
/// itself: styles inline, addresses from the server's root.
package func notFoundPage(_ site: SiteIdentity, root: String) -> HTML {
    """
    <!DOCTYPE html>
    <html lang="vi">
    <head>
    <meta charset="utf-8">
    <title>Không tìm thấy trang - \(site.title)</title>
    <meta name="viewport" content="width=device-width, initial-scale=1">
    <meta name="robots" content="noindex">
    <style>:root{color-scheme:light dark}body{margin:0;font:1.125rem/1.7 system-ui,-apple-system,"Segoe UI",Roboto,"Noto Sans",Arial,sans-serif;color:#211b17;background:#fff;border-top:.5rem solid #a3201d}main{max-width:40rem;margin:12vh auto 4rem;padding:0 1.25rem}h1{font-size:2rem;line-height:1.35;margin:0 0 .5rem}p{margin:0 0 1.5rem}.code{color:#5d534b;font-weight:600;margin:0}li{margin:.4rem 0}a{color:#981c19;text-underline-offset:.2em}@media(prefers-color-scheme:dark){body{color:#ece5dd;background:#171311}a{color:#f2a19b}.code{color:#b8aca1}}</style>
    </head>
    <body>
    <main>
    <p class="code">Lỗi 404</p>
    <h1>Không tìm thấy trang</h1>
    <p>Trang này không có, hoặc đã được chuyển đi nơi khác. Địa chỉ có thể đã gõ thiếu hoặc thừa một chữ.</p>
    <ul>
    <li><a href="\(root)index.html">Về trang chủ \(site.title)</a></li>
    <li><a href="\(root)luu-tru/index.html">Xem lưu trữ theo năm</a></li>
    <li><a href="\(root)so-do-trang.html">Xem sơ đồ trang</a></li>
    \(if: site.hasSearch, "<li><a href=\"\(root)tim-kiem.html\">Tìm trong bản tin</a></li>\n")</ul>
    </main>
    </body>
    </html>

    """
}

/// A page at an old address that leads to the new one.
package func redirectPage(title: String, to address: String, canonical: String?) -> HTML {
    """
    <!DOCTYPE html>
    <html lang="vi">
    <head>
    <meta charset="utf-8">
    <title>\(title)</title>
    <meta http-equiv="refresh" content="0; url=\(address)">
    <meta name="robots" content="noindex">
    \(ifPresent: canonical, { "<link rel=\"canonical\" href=\"\($0)\">\n" })</head>
    <body>
    <main>
    <h1>Trang đã được chuyển</h1>
    <p>Bài này nay ở địa chỉ khác: <a href="\(address)">\(title)</a></p>
    </main>
    </body>
    </html>

    """
}
