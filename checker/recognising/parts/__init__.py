"""One file that holds many documents, cut into its parts."""
