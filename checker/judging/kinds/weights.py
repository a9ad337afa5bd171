"""What each witness of a paper's kind counts, and when their sum is an answer, a question or nothing."""

TITLE = 6.0
"""A title that says the kind and nothing else, by the strength of its print."""
SUBJECT, CAPTION, LABEL = 0.7, 0.4, 0.55
"""What the subject of a letter, a court's caption or a label alone on a page counts of that."""
SHARED = 0.5
"""What a caption or letterhead counts that several papers of the folder share."""
NAME = 4.0
"""The file's name, or the title that a bookmark or a slip sheet gives a part."""
CALLED = 3.0
"""What the index calls it."""
CAPTIONS_FIRST, CAPTIONS_MORE, CAPTIONS_MOST = 1.6, 0.5, 4.0
"""Three captions that only such papers have together, each further one, and at most."""
SUBJECT_LINE = 1.5
"""A subject, of a letter."""
WORDS, WORDS_MOST = 0.5, 1.5
"""Each phrase of the pack somewhere on the first page, and at most: a sentence is nearly nothing."""
FIELD, FIELDS_MOST = 0.4, 0.8
"""Each field of the kind that the page shows, and at most."""
ZONE = 4.5
"""A machine-readable zone with a right check digit."""
SIGNER = 0.8
"""A signature, or a place for one, of somebody who signs such papers."""
REFUSED = -4.0
"""A name or words that the pack says are not the kind's."""
BROADER = 0.9
"""What a sort counts for the broader kind that a pack has in its place."""
ENOUGH = 3.0
"""The least sum that is an answer."""
APART = 1.0
"""How far the first must be before the second."""
FORM_YIELDS = 2.0
"""What a mere form (a letter, an e-mail) is behind for, beside a sort that may have that form."""
ASKED = 2.2
"""The least sum that is worth a question."""
