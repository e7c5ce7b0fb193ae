import HTML
import Vietnamese

/// A moment for people and for machines.
func time(_ moment: LocalDateTime) -> HTML {
    "<time datetime=\"\(moment.iso)\">\(moment.short)</time>"
}

/// A day for people and for machines.
func time(_ day: CivilDate) -> HTML {
    "<time datetime=\"\(day.iso)\">\(day.short)</time>"
}
