"""The invented people and offices. Their numbers are all noughts and belong to nobody."""

from dataclasses import dataclass


@dataclass(frozen=True)
class Person:
    """Somebody who does not exist."""

    name: str
    father: str = ""
    born: str = ""
    cnic: str = "00000-0000000-0"
    address: str = "House 0, Street 0, Mohalla Namoona, Lahore"


PETITIONER = Person("Asma Namoona", "Rashid Namoona", "14 August 1984", "00000-0000000-0")
ADVOCATE = Person("Kamran Farzi")
COMMISSIONER = Person("Tahir Misali")
IDENTIFIER = Person("Bilal Farzi", "Kamran Farzi", cnic="00000-0000000-1")
CLERK = Person("Nadeem Misali")
OFFICER = Person("Hina Misaal")

CHAMBERS = ("FARZI &amp; NAMOONA", "Advocates and Legal Consultants, Office 0, Misaal Chambers, 0 Turner Road, Lahore")
