"""Days that are computed: terms, defined dates, days given by pointing."""
