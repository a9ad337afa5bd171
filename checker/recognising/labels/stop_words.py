"""Words that are no annexure's label, though they are as short as one."""

SMALL_WORDS = frozenset(
    [
        "AM",
        "AN",
        "AS",
        "AT",
        "BE",
        "BY",
        "DO",
        "HE",
        "IF",
        "IN",
        "IS",
        "IT",
        "MY",
        "NO",
        "OF",
        "ON",
        "OR",
        "SO",
        "TO",
        "UP",
        "US",
        "WE",
    ]
)
