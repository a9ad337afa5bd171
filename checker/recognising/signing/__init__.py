"""Who signed what on a page: places of signatures by layout, typed and electronic signatures, oaths."""
