// The Bulletin module.
