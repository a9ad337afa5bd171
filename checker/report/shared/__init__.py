"""What formats share: sentences, masks, escapes, crops."""
