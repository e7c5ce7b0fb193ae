// The Search module.
