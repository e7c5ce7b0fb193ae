import Bulletin

/// Files that entries use, and reduced pictures.
enum MediaOutputs {
    static func plan(_ views: SiteViews) -> [Output] {
        zip(views.site.media, views.pictures.reductions).flatMap { file, reduction in
            let reduced = (reduction?.all ?? []).map { picture in
                Output(
                    picture.address, .data, from: Origin(source: file.source, template: "reduced"), .reduced(picture))
            }
            return reduction == nil || file.isOffered ? [original(file)] + reduced : reduced
        }
    }

    private static func original(_ file: MediaFile) -> Output {
        guard let head = file.head else {
            return Output(file.address, .data, from: Origin(source: file.source, template: "copy"), .copy(file.source))
        }
        return Output(
            file.address, .data, from: Origin(source: file.source, template: "stripped"),
            .picture(file.source, head.format))
    }
}
