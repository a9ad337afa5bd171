"""One file a format of an audit."""
