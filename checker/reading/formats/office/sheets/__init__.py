"""Tables of cells: workbooks and files of values set apart, as their sheets show them."""
