// The Vietnamese module.
