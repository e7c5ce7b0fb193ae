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
    <style>body{font:1.125rem/1.6 system-ui,sans-serif;max-width:40rem;margin:3rem auto;padding:0 1rem;color:#222;background:#fff}a{color:#9b1c1c}</style>
    </head>
    <body>
    <main>
    <h1>Không tìm thấy trang</h1>
    <p>Trang này không có, hoặc đã được chuyển đi nơi khác.</p>
    <ul>
    <li><a href="\(root)index.html">Về trang chủ \(site.title)</a></li>
    <li><a href="\(root)luu-tru/index.html">Xem lưu trữ theo năm</a></li>
    <li><a href="\(root)so-do-trang.html">Xem sơ đồ trang</a></li>
    </ul>
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
