"""The cage of a worker: what each operating system keeps it from."""
